/** The clients that are measured, in the order of the tables, each loaded in the process that measures it. */
import * as Struct from "effect/Struct"
import type { Open } from "./clients/client.ts"

interface Entry {
  readonly title: string
  readonly load: () => Promise<Open>
}

const overUndici = async (): Promise<Open> => {
  const [{ openOver }, { layerHttpClient }] = await Promise.all([
    import("./clients/bankstream.ts"),
    import("@bankstream/core/node")
  ])
  return openOver(layerHttpClient)
}

const overFetch = async (): Promise<Open> => {
  const [{ openOver }, { layer }] = await Promise.all([
    import("./clients/bankstream.ts"),
    import("effect/http/FetchHttpClient")
  ])
  return openOver(layer)
}

/** With what is one line in an app: before the first call, schemas are compiled. */
const compiled = async (open: () => Promise<Open>): Promise<Open> => {
  await import("effect/schema/SchemaJITCompiler/enable")
  return open()
}

export const clients = {
  floor: {
    title: "the floor: `undici.request` and `JSON.parse`",
    load: () => import("./clients/floor.ts").then(({ open }) => open)
  },
  effect: {
    title: "effect's `HttpClient` over undici, bare",
    load: () => import("./clients/effect.ts").then(({ open }) => open)
  },
  plaid: { title: "plaid", load: () => import("./clients/plaid.ts").then(({ open }) => open) },
  "pluggy-sdk": { title: "pluggy-sdk", load: () => import("./clients/pluggy-sdk.ts").then(({ open }) => open) },
  "bankstream-undici-jit": { title: "Bankstream over undici, JIT", load: () => compiled(overUndici) },
  "bankstream-undici": { title: "Bankstream over undici", load: overUndici },
  "bankstream-fetch-jit": { title: "Bankstream over fetch, JIT", load: () => compiled(overFetch) },
  "bankstream-fetch": { title: "Bankstream over fetch", load: overFetch }
} as const satisfies Readonly<Record<string, Entry>>

export type ClientName = keyof typeof clients
export const clientNames = Struct.keys(clients)
