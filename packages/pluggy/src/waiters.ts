/**
 * Waiting for an Item: Pluggy reads an institution in the background, for minutes, and may need its user meanwhile.
 *
 * `waitForItem` asks again until the Item is done or needs somebody, after one second at first and every thirty seconds
 * later, and gives up as `NotReady` after ten minutes; `WaitSchedule` of `@bankstream/core/waiter` says otherwise. Pluggy's
 * webhooks say the same without being asked, where there is an address that they can be sent to.
 */
import type { Reason } from "@bankstream/core/reason"
import * as Waiter from "@bankstream/core/waiter"
import * as Effect from "effect/Effect"
import type { PluggyError } from "./error.ts"
import type { PluggyOperation } from "./internal/operation.ts"
import { service } from "./internal/service.ts"
import { authorizationUrl, type ItemPart, itemParts } from "./item-flow.ts"
import { itemReason } from "./item-reason.ts"
import { type ConnectorCredential, type Item, itemsRetrieve, type ItemsRetrieveRequest } from "./items.ts"
import type { Pluggy } from "./pluggy.ts"

const waiter = /*#__PURE__*/ Waiter.make(service)

/**
 * Makes a call until `until` says so of its answer: a payment that is on its way, a boleto that is not paid.
 *
 * Gives up as `NotReady`, with the time that it `waited`; fails at once for any other reason.
 *
 * ```ts
 * const settled = (id: string) =>
 *   waitFor(
 *     paymentIntentRetrieve,
 *     { id },
 *     (intent) => intent.status !== "CONSENT_AWAITING_AUTHORIZATION" && paymentReason(intent)?._tag !== "NotReady"
 *   )
 * ```
 */
export const waitFor: <Req, Res>(
  operation: PluggyOperation<Req, Res>,
  request: Req,
  until?: (answer: Res) => boolean
) => Effect.Effect<Res, PluggyError, Pluggy> = waiter.waitFor

/** What became of an Item's run. */
export type ItemOutcome =
  /** All was read. */
  | { readonly _tag: "Complete"; readonly item: Item }
  /** Some was read; `missing` is what was not, as far as it is told. */
  | { readonly _tag: "Partial"; readonly item: Item; readonly missing: ReadonlyArray<ItemPart> }
  /** The institution asks for something: a code, a choice, what an image shows. `answerMfa` answers it. */
  | { readonly _tag: "InputNeeded"; readonly item: Item; readonly parameter: ConnectorCredential }
  /** The user has to act elsewhere: at `url` where there is one, else as `item.userAction` says. Then the run goes on. */
  | { readonly _tag: "AuthorizationNeeded"; readonly item: Item; readonly url: string | undefined }
  /** Nothing was read. `reason` is what can be done about it, as `itemReason` tells it. */
  | { readonly _tag: "Failed"; readonly item: Item; readonly reason: Reason }

/**
 * Waits until an Item's run is done, or needs its user. An Item that failed is an outcome, not a failure.
 *
 * `told` is an outcome that the user knows of already: while the Item asks for nothing but that, the wait goes on. An Item
 * does so until the user has consented, or the answer has got through.
 */
export const waitForItem = (
  request: ItemsRetrieveRequest,
  told?: ItemOutcome
): Effect.Effect<ItemOutcome, PluggyError, Pluggy> =>
  Effect.suspend(() => {
    let known = told === undefined ? undefined : questionOf(told.item)
    const until = (item: Item): boolean => {
      // What is asked again after the run went on is another question.
      if (questionOf(item) !== known) known = undefined
      return known === undefined && itemReason(item)?._tag !== "NotReady"
    }
    return Effect.map(waitFor(itemsRetrieve, request, until), outcomeOf)
  })

/** What an Item asks its user for, to be compared; undefined when it asks for nothing. */
const questionOf = (item: Item): string | undefined => {
  const { parameter, status, userAction } = item
  if (status !== "WAITING_USER_INPUT" && status !== "WAITING_USER_ACTION" && !isPending(item)) return undefined
  const { data, expiresAt, name } = parameter ?? {}
  // An outcome may have been stored meanwhile, and its keys put in another order.
  const shown = Object.entries(userAction?.attributes ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([status, name, data, expiresAt, userAction?.expiresAt, shown])
}

/** The user has to let Pluggy in, mostly on a device of theirs; then Pluggy goes on by itself, although the run has ended. */
const isPending = ({ error, executionStatus, status }: Item): boolean =>
  (status === "OUTDATED" || status === "LOGIN_ERROR") &&
  (error?.code ?? executionStatus) === "USER_AUTHORIZATION_PENDING"

const outcomeOf = (item: Item): ItemOutcome => {
  const { executionStatus, parameter, status } = item
  const url = authorizationUrl(item)
  // What is asked for may be an authorization, too: then there is nothing to type in.
  const isAuthorization = url !== undefined && parameter?.data === url
  if (status === "WAITING_USER_INPUT" && parameter !== null && parameter !== undefined && !isAuthorization) {
    return { _tag: "InputNeeded", item, parameter }
  }
  if (status === "WAITING_USER_INPUT" || status === "WAITING_USER_ACTION" || isPending(item)) {
    return { _tag: "AuthorizationNeeded", item, url }
  }
  const reason = itemReason(item)
  if (reason !== undefined) return { _tag: "Failed", item, reason }
  const missing = itemParts(item).filter(({ state }) => state.isUpdated === false)
  return executionStatus === "PARTIAL_SUCCESS" || missing.length > 0
    ? { _tag: "Partial", item, missing }
    : { _tag: "Complete", item }
}
