/** Bankstream, with every setting at its default but the quotas: no provider would let anyone call so often. */
import { AgreedQuotas } from "@bankstream/core/limits"
import { Plaid } from "@bankstream/plaid"
import { itemGet } from "@bankstream/plaid/item"
import { transactionsGet, transactionsSync } from "@bankstream/plaid/transactions"
import { Pluggy } from "@bankstream/pluggy"
import { accountsRetrieve } from "@bankstream/pluggy/accounts"
import { transactionsList } from "@bankstream/pluggy/transactions"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { IN_FLIGHT, LIST_AT_ONCE, LIST_SIZE, PAGE_SIZE } from "../sizes.ts"
import { forEachCall } from "./calls.ts"
import { accessToken, CLIENT_ID, type Client, type Open, SECRET } from "./client.ts"

const endless = [
  { limit: 1_000_000_000, seconds: 60 },
  { limit: 1_000_000_000, seconds: 60, per: "access_token" }
]
const quotas = {
  itemGet: endless,
  transactionsGet: endless,
  transactionsSync: endless,
  "accounts-retrieve": endless.slice(0, 1),
  "transactions-list": endless.slice(0, 1)
}

/** Over a transport: undici's or fetch's. */
export const openOver =
  (transport: Layer.Layer<HttpClient.HttpClient>): Open =>
  async (baseUrl): Promise<Client> => {
    const secret = Redacted.make(SECRET)
    const runtime = ManagedRuntime.make(
      Layer.mergeAll(
        Plaid.layer({ clientId: CLIENT_ID, secret, environment: "sandbox", baseUrl }),
        Pluggy.layer({ clientId: CLIENT_ID, clientSecret: secret, baseUrl })
      ).pipe(Layer.provide(Layer.merge(transport, Layer.succeed(AgreedQuotas, quotas))))
    )
    await runtime.context()
    const access_token = accessToken(PAGE_SIZE)
    const readList = <A, E, R>(pages: Stream.Stream<{ readonly length: number } & A, E, R>, onPage: () => void) =>
      Stream.runFold(
        pages,
        () => 0,
        (count, rows) => {
          onPage()
          return count + rows.length
        }
      )
    const options = { pageSize: LIST_SIZE, concurrency: LIST_AT_ONCE }
    return {
      small: (count) => runtime.runPromise(forEachCall(count, IN_FLIGHT, itemGet({ access_token }))),
      page: (count) => runtime.runPromise(forEachCall(count, 1, transactionsSync({ access_token }))),
      sync: (rows, onPage) =>
        runtime.runPromise(
          Stream.runFold(
            transactionsSync.events({ access_token: accessToken(rows) }, { prefetch: 1 }),
            () => 0,
            (count, event) => {
              if (event._tag !== "Page") return count
              onPage()
              return count + event.page.added.length
            }
          )
        ),
      list: (onPage) =>
        runtime.runPromise(
          readList(
            Stream.map(
              transactionsGet.pages({ access_token, start_date: "2026-01-01", end_date: "2026-12-31" }, options),
              ({ transactions }) => transactions
            ),
            onPage
          )
        ),
      pluggy: {
        small: (count) => runtime.runPromise(forEachCall(count, IN_FLIGHT, accountsRetrieve({ id: CLIENT_ID }))),
        page: (count) =>
          runtime.runPromise(forEachCall(count, 1, transactionsList({ accountId: CLIENT_ID, pageSize: PAGE_SIZE }))),
        list: (onPage) =>
          runtime.runPromise(
            readList(
              Stream.map(transactionsList.pages({ accountId: CLIENT_ID }, options), ({ results }) => results),
              onPage
            )
          )
      }
    }
  }
