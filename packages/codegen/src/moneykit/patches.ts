/** Corrections to MoneyKit's document. */
import type { Patch } from "../patches.ts"

const schema = (...path: ReadonlyArray<string>): ReadonlyArray<string> => ["components", "schemas", ...path]

const token = ["paths", "/auth/token", "post", "requestBody", "content", "application/x-www-form-urlencoded"]

/** A webhook may be of a later minor version than the document's. */
const anyMinorVersion = (webhook: string): Patch => ({
  reason: "a minor version adds fields, and what has more is to be read all the same",
  at: schema(webhook, "properties", "webhook_minor_version", "const"),
  found: 0
})

export const patches: ReadonlyArray<Patch> = [
  ...["AppLinkStateChangedWebhook", "ProductStateChangedWebhook", "TransactionUpdatesAvailableWebhook"].map(
    anyMinorVersion
  ),
  {
    reason: "MoneyKit's own example of update_link has no provider, and that of get_link no available products",
    at: schema("LinkCommon", "required"),
    found: [
      "link_id",
      "institution_id",
      "institution_name",
      "institution_avatar",
      "state",
      "provider",
      "products",
      "available_products"
    ],
    becomes: ["link_id", "institution_id", "institution_name", "institution_avatar", "state", "products"]
  },
  {
    reason: "MoneyKit's own example of update_link has transactions without it",
    at: schema("TransactionsLinkProduct", "required"),
    found: ["has_history"]
  },
  {
    reason: "the pattern has two texts to choose from, and is an enum",
    at: [...token, "schema", "properties", "grant_type"],
    found: { type: "string", pattern: "^(client_credentials|refresh_token)$" },
    becomes: { type: "string", enum: ["client_credentials", "refresh_token"] }
  },
  {
    reason: "the call asks for the client's id, which is among the credentials that the client sends by itself",
    at: ["paths", "/.well-known/jwks.json", "get", "security"],
    found: [{}]
  },
  {
    reason: "MoneyKit does not say what a key has; all of it is for whoever imports the key, which tells what is wrong",
    at: schema("JWKSet", "properties", "keys", "items", "properties"),
    found: Object.fromEntries(["kid", "kty", "crv", "alg", "use", "x", "y"].map((name) => [name, { type: "string" }]))
  }
]
