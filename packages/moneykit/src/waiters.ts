/**
 * Waiting for what MoneyKit takes its time to fetch: the first data of a link, and fresh data.
 *
 * Each asks again until it is there, after one second at first and every thirty seconds later, and gives up as `NotReady`
 * after ten minutes; `WaitSchedule` of `@bankstream/core/waiter` says otherwise. MoneyKit's webhooks say the same without
 * being asked, where there is an address that they can be sent to.
 */
import { NotReady, type Reason } from "@bankstream/core/reason"
import * as Waiter from "@bankstream/core/waiter"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { MoneyKitError } from "./error.ts"
import { toInstant } from "./instants.ts"
import type { MoneyKitOperation } from "./internal/operation.ts"
import { service } from "./internal/service.ts"
import { linkReason, productReason } from "./link-reason.ts"
import { getLink, refreshProducts, type RefreshProductsRequest } from "./links.ts"
import type { LinkCommon, LinkProducts } from "./model.ts"
import type { MoneyKit } from "./moneykit.ts"

const waiter = /*#__PURE__*/ Waiter.make(service)

/**
 * Makes a call until its answer is there: data of a link that MoneyKit has not fetched yet.
 *
 * Waits for as long as the call fails as `NotReady` and, where `until` is given, until that says so of the answer. Fails as
 * `NotReady`, with the time that it `waited`, on giving up, and at once for any other reason.
 *
 * ```ts
 * const connected = waitFor(getLink, { id }, ({ state }) => state === "connected")
 * ```
 */
export const waitFor: <Req, Res>(
  operation: MoneyKitOperation<Req, Res>,
  request: Req,
  until?: (answer: Res) => boolean
) => Effect.Effect<Res, MoneyKitError, MoneyKit> = waiter.waitFor

/** Products of a link. */
export type ProductsRequest = RefreshProductsRequest

/**
 * Waits until each of a link's products was fetched once, and answers the link. MoneyKit fetches those that the session
 * had as `required` or with `prefetch`; others are fetched when a refresh is asked for, as `refreshed` does.
 *
 * A link in trouble, and a product that could not be fetched, fail at once for the reason that `linkReason` and
 * `productReason` have; one that MoneyKit calls `unavailable` for now, as `NotReady`.
 */
export const productsReady = ({ id, products }: ProductsRequest): Effect.Effect<LinkCommon, MoneyKitError, MoneyKit> =>
  newer(id, products, {})

/**
 * Has MoneyKit fetch some of a link's products anew, waits until each of them is there, and answers the link.
 *
 * Fails above all with `RateLimited` when they were refreshed lately: accounts can be once an hour, others once an hour or a
 * day. A link in trouble, and a product that could not be fetched, fail at once, as those of `productsReady`.
 *
 * ```ts
 * const fresh = refreshed({ id, products: ["transactions", "accounts"] })
 * ```
 */
export const refreshed = Effect.fnUntraced(function* (
  request: ProductsRequest
): Effect.fn.Return<LinkCommon, MoneyKitError, MoneyKit> {
  const { products: before } = yield* getLink({ id: request.id })
  yield* refreshProducts(request)
  return yield* newer(request.id, request.products, before)
})

/** The link, once each of its products is newer than it was. */
const newer = Effect.fnUntraced(function* (
  id: string,
  products: ProductsRequest["products"],
  before: LinkProducts
): Effect.fn.Return<LinkCommon, MoneyKitError, MoneyKit> {
  const troubleOf = (link: LinkCommon): Trouble | undefined =>
    linkTrouble(link) ?? products.flatMap((name) => productTrouble(link, name, before[name]) ?? [])[0]
  const link = yield* waitFor(
    getLink,
    { id },
    (read) =>
      troubleOf(read) !== undefined ||
      products.every((name) => isLater(read.products[name]?.refreshed_at, before[name]?.refreshed_at))
  )
  const trouble = troubleOf(link)
  if (trouble === undefined) return link
  const moneykit = yield* service
  const { reason, ...codes } = trouble
  return yield* moneykit.reject(getLink, reason, { status: 200, attempts: 1, ...codes })
})

/** What is wrong, in the words that a call would fail with. */
interface Trouble {
  readonly reason: Reason
  readonly code?: string
  /** The link's own code. */
  readonly type?: string
}

/** What is wrong with a link, other than that it is not there yet. */
const linkTrouble = (link: LinkCommon): Trouble | undefined => {
  const reason = linkReason(link)
  if (reason === undefined || reason._tag === "NotReady") return undefined
  if (reason._tag === "Gone") return { reason, code: "link_error.deleted" }
  return {
    reason,
    code: "link_error.bad_state",
    ...(link.error_code ? { type: link.error_code } : {})
  }
}

type Product = LinkProducts[keyof LinkProducts]

/** Why a product was not fetched at an attempt that was made since; what went wrong before that is no news. */
const productTrouble = (link: LinkCommon, name: keyof LinkProducts, before: Product): Trouble | undefined => {
  const now = link.products[name]
  if (now === undefined || now === null || isLater(now.refreshed_at, before?.refreshed_at)) return undefined
  const reason = productReason(now)
  // A code where there was none is of a new attempt, also where MoneyKit does not tell when that was.
  const isNew = !before?.error_code || isLater(now.last_attempted_at, before.last_attempted_at)
  if (reason !== undefined && isNew) return { reason, code: now.error_code ?? "" }
  // Nothing is fetched of it now, so there is nothing to wait for; while the link is being made that may be why.
  return now.unavailable && linkReason(link) === undefined ? { reason: new NotReady({ product: name }) } : undefined
}

const isLater = (now: string | null | undefined, before: string | null | undefined): boolean =>
  Option.exists(toInstant(now), (instant) =>
    Option.match(toInstant(before), { onNone: () => true, onSome: (since) => DateTime.isGreaterThan(instant, since) })
  )
