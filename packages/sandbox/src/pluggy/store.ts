/** What a client makes and finds again by id. */
import * as Result from "effect/Result"
import type { Ids } from "../world.ts"
import { notFound } from "./errors.ts"
import type { Answer } from "./part.ts"

/** Things of one kind, in the order in which they were made. */
export interface Store<A> {
  readonly nextId: () => string
  readonly add: (thing: A) => A
  readonly find: (id: string) => Answer<A>
  readonly get: (id: string) => A | undefined
  readonly remove: (id: string) => Answer<void>
  readonly list: () => ReadonlyArray<A>
}

/** None of them yet. `kind` is what Pluggy calls one that it does not find: `payment request`. */
export const makeStore = <A extends { readonly id: string }>(ids: Ids, kind: string): Store<A> => {
  const things = new Map<string, A>()
  let made = 0
  const find: Store<A>["find"] = (id) => {
    const found = things.get(id)
    return found === undefined ? Result.fail(notFound(kind)) : Result.succeed(found)
  }
  return {
    nextId: () => ids.uuid(kind, made++),
    add: (thing) => {
      things.set(thing.id, thing)
      return thing
    },
    find,
    get: (id) => things.get(id),
    remove: (id) =>
      Result.map(find(id), () => {
        things.delete(id)
      }),
    list: () => [...things.values()]
  }
}
