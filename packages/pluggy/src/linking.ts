/**
 * Linking, from what an end user typed in to an Item that was read; and mending an Item, which is the same with its id.
 *
 * Pluggy's widget does all of this by itself, given a token of `connectTokenCreate`. These are for apps without it. An Item
 * whose run is under way, such as one that the widget made, is followed by `follow`.
 */
import type { Reason } from "@bankstream/core/reason"
import * as Effect from "effect/Effect"
import type { PluggyError } from "./error.ts"
import { answerMfa, type ItemPart } from "./item-flow.ts"
import {
  type ConnectorCredential,
  type CreateItem,
  type Item,
  itemsCreate,
  itemsUpdate,
  type ItemsUpdateRequest
} from "./items.ts"
import type { Pluggy } from "./pluggy.ts"
import { type ItemOutcome, waitForItem } from "./waiters.ts"

/** What came of a run. */
export type LinkOutcome =
  /** The Item was read; `missing` is what of it was not, as far as it is told. */
  | { readonly _tag: "Connected"; readonly item: Item; readonly missing: ReadonlyArray<ItemPart> }
  /** The end user gave no answer. The Item is there, and can be mended or deleted. */
  | { readonly _tag: "Exited"; readonly item: Item }
  /** Nothing was read. `reason` is what can be done about it, as `itemReason` tells it. */
  | { readonly _tag: "Failed"; readonly item: Item; readonly reason: Reason }

/** How an app speaks with its end user. */
export interface User<E = never, R = never> {
  /**
   * The institution asks for something: a code, a choice, what the image in `data` shows. Undefined stands for an end user
   * who went away.
   */
  readonly answer: (parameter: ConnectorCredential, item: Item) => Effect.Effect<string | undefined, E, R>
  /** The end user is to go to `url` or, where there is none, to do what `item.userAction` says. Pluggy notices by itself. */
  readonly visit: (url: string | undefined, item: Item) => Effect.Effect<void, E, R>
}

/**
 * Makes an Item, keeps its id before anything is asked, and follows its run to the end. Fails as `NotReady` when that takes
 * longer than ten minutes after the last question; `WaitSchedule` of `@bankstream/core/waiter` says otherwise.
 */
export const link = <A, E, R, E2, R2>(
  request: CreateItem,
  keep: (item: Item) => Effect.Effect<A, E, R>,
  user: User<E2, R2>
): Effect.Effect<LinkOutcome, PluggyError | E | E2, Pluggy | R | R2> =>
  Effect.flatMap(Effect.uninterruptible(Effect.tap(itemsCreate(request), keep)), (item) => follow(item, user))

/** Runs an Item again, with other parameters where they are given, and follows its run to the end. */
export const relink = <E, R>(
  request: ItemsUpdateRequest,
  user: User<E, R>
): Effect.Effect<LinkOutcome, PluggyError | E, Pluggy | R> =>
  Effect.flatMap(itemsUpdate(request), (item) => follow(item, user))

/** Follows an Item's run to the end. */
export const follow = Effect.fnUntraced(function* <E, R>(
  { id }: Pick<Item, "id">,
  user: User<E, R>
): Effect.fn.Return<LinkOutcome, PluggyError | E, Pluggy | R> {
  // What the end user was asked last: until the answer has got through, the Item asks for the same.
  let told: ItemOutcome | undefined
  while (true) {
    const outcome = yield* waitForItem({ id }, told)
    const { item } = outcome
    switch (outcome._tag) {
      case "Complete":
        return { _tag: "Connected", item, missing: [] }
      case "Partial":
        return { _tag: "Connected", item, missing: outcome.missing }
      case "Failed":
        return { _tag: "Failed", item, reason: outcome.reason }
      case "AuthorizationNeeded":
        yield* user.visit(outcome.url, item)
        break
      case "InputNeeded": {
        const answer = yield* user.answer(outcome.parameter, item)
        if (answer === undefined) return { _tag: "Exited", item }
        yield* answerMfa(item, answer)
      }
    }
    told = outcome
  }
})
