/** What answers the operations of links and of the sessions that make them. */
import { createLinkSession, exchangeToken } from "@bankstream/moneykit/link-session"
import {
  deleteLink,
  getLink,
  getLinks,
  importLink,
  importTransactions,
  refreshProducts,
  resetLink,
  updateLink
} from "@bankstream/moneykit/links"
import { triggerTestLinkWebhookEvent } from "@bankstream/moneykit/webhooks"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { writeCursor } from "../cursor.ts"
import { formatInstant } from "../world.ts"
import { forbidden, invalidField, type MoneyKitRefusal, rateLimited } from "./errors.ts"
import type { Link } from "./links.ts"
import { offsetOf } from "./lists.ts"
import { answer, on, type Part, type Setting } from "./part.ts"
import { type Product, PRODUCTS, waitFor } from "./products.ts"

/** How many links when the request does not say. */
const USUAL_LINKS = 1_000

/** What answers the operations of links and sessions. */
export const linkHandlers = ({ imports, links, notices, sessions, simulation: { time } }: Setting): Part => {
  /** Does something to a link, and tells its state. */
  const changing = (id: string, change: (link: Link) => void) =>
    Effect.flatMap(
      answer(() =>
        Result.map(links.find(id), (link) => {
          change(link)
          return link
        })
      ),
      (link) => Effect.as(notices.state(link), links.write(link))
    )

  /** Why a product may not be refreshed now. */
  const objection = (link: Link, product: Product): MoneyKitRefusal | undefined => {
    if (!link.products.includes(product)) return forbidden(product)
    const last = link.refreshes.get(product)
    const left = last === undefined ? 0 : waitFor(product, last, time.now())
    return left > 0 ? { ...rateLimited, retryAfter: Math.ceil(left / 1000) } : undefined
  }

  return [
    on(
      createLinkSession,
      (request) => answer(() => Result.map(sessions.start(request), (token) => ({ link_session_token: token }))),
      201
    ),
    on(
      exchangeToken,
      ({ exchangeable_token }) =>
        Effect.flatMap(
          answer(() => sessions.exchange(exchangeable_token)),
          (link) => Effect.as(notices.state(link), { link_id: link.connection.id, link: links.write(link) })
        ),
      201
    ),
    on(getLinks, ({ cursor, limit = USUAL_LINKS }) =>
      answer(() =>
        Result.map(offsetOf(getLinks, cursor), (offset) => {
          const all = links.list()
          const end = offset + limit
          return {
            links: all
              .slice(offset, end)
              .map(({ connection, createdAt }) => ({ link_id: connection.id, created_at: formatInstant(createdAt) })),
            next_cursor: end < all.length ? writeCursor(end) : ""
          }
        })
      )
    ),
    on(getLink, ({ id }) => answer(() => Result.map(links.find(id), links.write))),
    on(updateLink, ({ id, ...changes }) =>
      answer(() =>
        Result.map(links.find(id), (link) => {
          links.update(link, { id, ...changes })
          return links.write(link)
        })
      )
    ),
    on(
      deleteLink,
      ({ id }) =>
        Effect.asVoid(
          changing(id, (link) => {
            links.delete(link)
          })
        ),
      204
    ),
    on(resetLink, ({ id }) =>
      changing(id, (link) => {
        links.fail(link, "auth_expired")
      })
    ),
    on(
      refreshProducts,
      ({ id, products }) =>
        Effect.flatMap(
          answer(() =>
            Result.flatMap(links.working(id), (link) => {
              const wanted = PRODUCTS.filter((product) => products.includes(product))
              const refusal = wanted.map((product) => objection(link, product)).find((each) => each !== undefined)
              if (refusal !== undefined) return Result.fail(refusal)
              for (const product of wanted) {
                link.refreshes.set(product, { requestedAt: time.now(), error: link.failures.get(product) })
                link.failures.delete(product)
              }
              return Result.succeed({ link, wanted })
            })
          ),
          ({ link, wanted }) =>
            Effect.as(
              Effect.forEach(wanted, (product) => notices.refresh(link, product), { discard: true }),
              links.write(link)
            )
        ),
      202
    ),

    on(importLink, (request) =>
      answer(() => {
        const { accounts, transactions } = request
        const unknown = transactions.find(({ account_id }) => accounts.every((each) => each.account_id !== account_id))
        if (unknown !== undefined) return Result.fail(unknownAccount(unknown.account_id))
        const link = links.import(request)
        imports.addLink(link, accounts)
        imports.addRows(link, transactions, time.now())
        return Result.succeed(links.write(link))
      })
    ),
    on(importTransactions, ({ id, transactions }) =>
      Effect.flatMap(
        answer(() =>
          Result.flatMap(links.find(id), (link) => {
            const known = [
              ...imports.of(link).accounts.map(({ account_id }) => account_id),
              ...link.connection.accounts.map((account) => account.id)
            ]
            const unknown = transactions.find(({ account_id }) => !known.includes(account_id))
            if (unknown !== undefined) return Result.fail(unknownAccount(unknown.account_id))
            imports.addRows(link, transactions, time.now())
            return Result.succeed(link)
          })
        ),
        (link) => Effect.as(notices.updates(link), links.write(link))
      )
    ),

    on(triggerTestLinkWebhookEvent, ({ id, webhook_event, webhook_idempotency_key }) =>
      Effect.gen(function* () {
        const link = yield* answer(() => links.find(id))
        const notice =
          webhook_event === "link.state_changed"
            ? notices.stateOf(link)
            : webhook_event === "transactions.updates_available"
              ? { webhook_event, has_history: true }
              : { ...notices.productState("transactions", "completed", time.now()), webhook_event }
        const delivery_token = yield* notices.send(link, notice, webhook_idempotency_key)
        if (delivery_token !== undefined) return { delivery_token }
        const message = "The link has no webhook"
        return yield* Effect.fail<MoneyKitRefusal>({ code: "link_error.bad_config", message })
      })
    )
  ]
}

const unknownAccount = (id: string): MoneyKitRefusal =>
  invalidField(importLink, "transactions", `there is no account ${id}`)
