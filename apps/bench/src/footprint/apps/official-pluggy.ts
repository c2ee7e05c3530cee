/** The same app through the official client. */
import { PluggyClient } from "pluggy-sdk"

const client = new PluggyClient({ clientId: "client-1", clientSecret: "secret-1" })

client.fetchItem("a5d1ca6c-24c0-41c7-8b44-9272cc868663").then(
  ({ status }) => console.log(status),
  () => console.error("failed")
)
