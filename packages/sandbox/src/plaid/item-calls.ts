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
import { PUBLIC_TOKEN_LIFE } from "./items.ts"
import { makeOn, type Plaid, type PlaidHandler } from "./part.ts"
import { startUpdates } from "./updates.ts"

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
      Effect.gen(function* () {
        const { accessToken, isNew, item } = yield* Effect.fromResult(items.exchange(public_token))
        if (isNew) {
          yield* startUpdates(plaid, item)
          yield* renewConsent(plaid, items, notices, item)
        }
        return { access_token: accessToken, item_id: item.connection.id }
      })
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
