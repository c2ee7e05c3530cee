/** The calls about Items and their accounts. */
import { accountsBalanceGet, accountsGet } from "@bankstream/plaid/accounts"
import {
  itemAccessTokenInvalidate,
  itemCreatePublicToken,
  itemGet,
  itemPublicTokenExchange,
  itemRemove,
  itemWebhookUpdate
} from "@bankstream/plaid/item"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { formatInstant } from "../world.ts"
import { selectAccounts, writeAccountOf, writeItem, writeItemStatus } from "./accounts.ts"
import { renewConsent } from "./consents.ts"
import type { PlaidRefusal } from "./errors.ts"
import { type Exchanged, PUBLIC_TOKEN_LIFE } from "./items.ts"
import { makeOn, type Plaid, type PlaidHandler } from "./part.ts"
import { startUpdates } from "./updates.ts"

/** Exchanges a public token; Plaid begins with an Item that it did not have. */
export const exchange = (plaid: Plaid, publicToken: string): Effect.Effect<Exchanged, PlaidRefusal> =>
  Effect.gen(function* () {
    const exchanged = yield* Effect.fromResult(plaid.items.exchange(publicToken))
    const { isNew, item } = exchanged
    if (exchanged.isTracked) yield* startUpdates(plaid, item)
    if (isNew) yield* renewConsent(plaid, plaid.items, plaid.notices, item)
    return exchanged
  })

/** What answers them. */
export const itemCalls = (plaid: Plaid): ReadonlyArray<PlaidHandler> => {
  const { connections, items, notices, time, world } = plaid
  const on = makeOn(plaid)

  const accountsOf = (accessToken: string, wanted: ReadonlyArray<string> | undefined) =>
    Result.flatMap(items.open(accessToken), (item) =>
      Result.map(selectAccounts(item.accounts, wanted), (accounts) => ({
        accounts: accounts.map((account) => writeAccountOf(world, item, account)),
        item: writeItem(item, connections.health(item.connection))
      }))
    )

  return [
    on(accountsGet, ({ access_token, options }) => accountsOf(access_token, options?.account_ids)),
    on(accountsBalanceGet, ({ access_token, options }) => accountsOf(access_token, options?.account_ids)),
    on(itemGet, ({ access_token }) =>
      Result.map(items.find(access_token), (item) =>
        writeItemStatus(
          item,
          connections.health(item.connection),
          time.now(),
          world.readAt(item.connection),
          notices.lastFor(item)
        )
      )
    ),
    on(itemPublicTokenExchange, ({ public_token }) =>
      Effect.map(exchange(plaid, public_token), ({ accessToken, item }) => ({
        access_token: accessToken,
        item_id: item.connection.id
      }))
    ),
    on(itemCreatePublicToken, ({ access_token }) =>
      Result.map(items.find(access_token), (item) => ({
        public_token: items.ticketFor(item),
        expiration: formatInstant(time.clock() + PUBLIC_TOKEN_LIFE)
      }))
    ),
    on(itemRemove, ({ access_token }) => Result.map(items.remove(access_token), () => ({}))),
    on(itemAccessTokenInvalidate, ({ access_token }) =>
      Result.map(items.invalidate(access_token), (new_access_token) => ({ new_access_token }))
    ),
    on(itemWebhookUpdate, ({ access_token, webhook }) =>
      Effect.gen(function* () {
        const item = yield* Effect.fromResult(items.find(access_token))
        item.webhook = webhook ?? null
        yield* notices.sendFor(item, {
          webhook_type: "ITEM",
          webhook_code: "WEBHOOK_UPDATE_ACKNOWLEDGED",
          new_webhook_url: item.webhook,
          error: null
        })
        return { item: writeItem(item, connections.health(item.connection)) }
      })
    )
  ]
}
