/** What the parts of Pluggy's face are made of: who calls, and how an operation is bound to its answer. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { handle, type Handler, type Simulation } from "../face.ts"
import type { Account } from "../world.ts"
import type { PluggyRefusal } from "./errors.ts"
import type { Item, Items } from "./items.ts"
import type { Product } from "./products.ts"

/** Who calls: the client with its API key, or somebody's browser with a connect token. */
export type Caller =
  | { readonly _tag: "Client" }
  /** For one Item, or for those that were made since the token was. */
  | { readonly _tag: "Widget"; readonly item: string | undefined; readonly since: number }

/** Whether a caller may see an Item. Documented: with a connect token, only what came of that token. */
export const maySee = (caller: Caller, { connection, createdAt }: Item): boolean => {
  if (caller._tag === "Client") return true
  return caller.item === undefined ? createdAt >= caller.since : connection.id === caller.item
}

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
  /** An Item that was read; undefined for any other, and for one of which this product was not. */
  readonly itemOf: (id: string, product?: Product) => Item | undefined
  /** An account of such an Item, whatever kind of account it is. */
  readonly anyAccountOf: (id: string, product: Product) => Account | undefined
  /** What Pluggy has as an account, of an Item that was read; with what else has to have been read of it. */
  readonly accountOf: (id: string, product?: Product) => Account | undefined
}
