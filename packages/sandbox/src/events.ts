/** What happens in the world, for whoever has to tell somebody: a face sends its webhooks when it hears of it. */
import * as Effect from "effect/Effect"
import type { Connection } from "./world.ts"

/** Something that happened to a connection. */
export type SandboxEvent =
  /** Rows came to light, changed or went. */
  | { readonly _tag: "RowsChanged"; readonly connection: Connection }
  /** The bank was read, and had nothing new. */
  | { readonly _tag: "NothingNew"; readonly connection: Connection }
  /** The bank stopped letting the provider in. */
  | { readonly _tag: "Broken"; readonly connection: Connection }
  /** The end user has signed in again. */
  | { readonly _tag: "Mended"; readonly connection: Connection }
  /** The end user took back the consent, at the bank. */
  | { readonly _tag: "Revoked"; readonly connection: Connection }
  /** A product that was not ready is. */
  | { readonly _tag: "ProductReady"; readonly connection: Connection; readonly product: string }

/** Events, and who hears of them. */
export interface Events {
  readonly on: (listener: (event: SandboxEvent) => Effect.Effect<void>) => void
  /** Ends when every listener has heard of it. */
  readonly emit: (event: SandboxEvent) => Effect.Effect<void>
}

/** Events that nobody listens to yet. */
export const makeEvents = (): Events => {
  const listeners: Array<(event: SandboxEvent) => Effect.Effect<void>> = []
  return {
    on: (listener) => {
      listeners.push(listener)
    },
    emit: (event) => Effect.forEach([...listeners], (listener) => listener(event), { discard: true })
  }
}
