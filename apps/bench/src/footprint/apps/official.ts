/** The same app through the official client. */
import { Configuration, PlaidApi, PlaidEnvironments } from "plaid"

const basePath = PlaidEnvironments["sandbox"] ?? ""
const headers = { "PLAID-CLIENT-ID": "client-1", "PLAID-SECRET": "secret-1" }
const client = new PlaidApi(new Configuration({ basePath, baseOptions: { headers } }))

client.accountsGet({ access_token: "access-sandbox-1" }).then(
  ({ data }) => console.log(data.accounts.length),
  () => console.error("failed")
)
