/** Pluggy's official client. Its `baseUrl` option does nothing; where it talks to is in PLUGGY_API_URL. */
import * as Pluggy from "pluggy-sdk"
import { planted } from "../planted.ts"
import { CLIENT_ID, ITEM_ID, type Open } from "./client.ts"

export const open: Open = async () => {
  const client = new Pluggy.PluggyClient({ clientId: CLIENT_ID, clientSecret: planted["client secret"] })
  return {
    read: () => client.fetchAccounts(ITEM_ID),
    write: () => client.createItem(2, { user: "user", password: planted["bank password"] }),
    exported: Pluggy,
    close: async () => {}
  }
}
