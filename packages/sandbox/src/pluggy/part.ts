/** What the parts of Pluggy's face are made of: who calls, and how an operation is bound to its answer. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { handle, type Handler, type Simulation } from "../face.ts"
import type { Account } from "../world.ts"
import type { PluggyRefusal } from "./errors.ts"
import type { Item, Items } from "./items.ts"

/** Who calls: the client with its API key, or somebody's browser with a connect token, for one Item or for any. */
export type Caller = { readonly _tag: "Client" } | { readonly _tag: "Widget"; readonly item: string | undefined }

/** What comes of a call. */
export type Answer<A> = Result.Result<A, PluggyRefusal>

/** What answers some of the operations. */
export type Part = ReadonlyArray<Handler<Caller, PluggyRefusal>>

/** Binds an operation to what answers it. */
export const on = handle<Caller, PluggyRefusal>()

/** An answer that is worked out when it is asked for. */
export const answer = <A>(compute: () => Answer<A>) => Effect.suspend(() => Effect.fromResult(compute()))

/** What the parts look at. */
export interface Setting {
  readonly simulation: Simulation
  readonly items: Items
  /** The world's present instant. */
  readonly now: () => number
  /** The address that the sandbox was last reached by. */
  readonly origin: () => string
  /** An Item that was read; undefined for any other. */
  readonly itemOf: (id: string) => Item | undefined
  /** An account of an Item that was read, whatever kind of account it is; undefined for any other. */
  readonly anyAccountOf: (id: string) => Account | undefined
  /** The same for what Pluggy has as accounts. */
  readonly accountOf: (id: string) => Account | undefined
}
