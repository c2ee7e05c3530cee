/** Plaid's official client, set up as its README says. */
import * as Plaid from "plaid"
import { planted } from "../planted.ts"
import { CLIENT_ID, type Open } from "./client.ts"

export const open: Open = async (url) => {
  const client = new Plaid.PlaidApi(
    new Plaid.Configuration({
      basePath: url,
      baseOptions: { headers: { "PLAID-CLIENT-ID": CLIENT_ID, "PLAID-SECRET": planted["client secret"] } }
    })
  )
  return {
    read: async () => (await client.transactionsSync({ access_token: planted["access token"] })).data,
    write: async () => (await client.itemPublicTokenExchange({ public_token: planted["public token"] })).data,
    exported: Plaid,
    close: async () => {}
  }
}
