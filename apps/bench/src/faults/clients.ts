/** The clients that are compared. Each is loaded only where it is used, so that none changes what another finds. */
import type { Provider } from "./answers.ts"
import type { Open } from "./clients/client.ts"

interface Entry {
  readonly provider: Provider
  readonly title: string
  readonly load: () => Promise<Open>
}

const undici = async () => (await import("@bankstream/core/node")).layerHttpClient
const fetch = async () => (await import("effect/http/FetchHttpClient")).layer
const plaid = () => import("./clients/bankstream-plaid.ts")
const pluggy = () => import("./clients/bankstream-pluggy.ts")

export const clients = {
  plaid: { provider: "plaid", title: "plaid", load: async () => (await import("./clients/plaid.ts")).open },
  "bankstream-plaid-undici": {
    provider: "plaid",
    title: "Bankstream's Plaid, undici",
    load: async () => (await plaid()).openOver(await undici())
  },
  "bankstream-plaid-fetch": {
    provider: "plaid",
    title: "Bankstream's Plaid, fetch",
    load: async () => (await plaid()).openOver(await fetch())
  },
  "pluggy-sdk": {
    provider: "pluggy",
    title: "pluggy-sdk",
    load: async () => (await import("./clients/pluggy-sdk.ts")).open
  },
  "bankstream-pluggy-undici": {
    provider: "pluggy",
    title: "Bankstream's Pluggy, undici",
    load: async () => (await pluggy()).openOver(await undici())
  },
  "bankstream-pluggy-fetch": {
    provider: "pluggy",
    title: "Bankstream's Pluggy, fetch",
    load: async () => (await pluggy()).openOver(await fetch())
  }
} as const satisfies Record<string, Entry>

export type ClientName = keyof typeof clients

// The keys of the object above, so there are no others.
export const clientNames = Object.keys(clients) as ReadonlyArray<ClientName>
