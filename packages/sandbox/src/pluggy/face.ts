/** Pluggy: its credentials, the wording of its refusals, and what answers each of its operations. */
import { accountsList, accountsRetrieve } from "@bankstream/pluggy/accounts"
import { authCreate } from "@bankstream/pluggy/auth"
import { catalog } from "@bankstream/pluggy/catalog"
import { connectTokenCreate } from "@bankstream/pluggy/connect-token"
import { connectorRetrieve, connectorsList } from "@bankstream/pluggy/connectors"
import { itemsCreate, itemsDelete, itemsRetrieve, itemsUpdate } from "@bankstream/pluggy/items"
import { transactionsList, transactionsListByCursor, transactionsRetrieve } from "@bankstream/pluggy/transactions"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { CREDENTIALS } from "../credentials.ts"
import { type Face, handle, type Handler, type Simulation } from "../face.ts"
import { makeTokens } from "../jwt.ts"
import type { Received } from "../received.ts"
import { gatewayPage } from "../reply.ts"
import type { Account } from "../world.ts"
import { isListed, writeAccount } from "./accounts.ts"
import { findConnector, listConnectors, onePage, writeConnector } from "./connectors.ts"
import {
  expiredKey,
  invalid,
  noKey,
  notFound,
  ofCode,
  outOfScope,
  type PluggyRefusal,
  rateLimited,
  refuse,
  unreadable,
  wrongKeys
} from "./errors.ts"
import { makeItems } from "./items.ts"
import { emptyPage, listByCursor, listTransactions, writeTransaction } from "./transactions.ts"

/** Who calls: the client with its API key, or somebody's browser with a connect token, for one Item or for any. */
export type Caller = { readonly _tag: "Client" } | { readonly _tag: "Widget"; readonly item: string | undefined }

const client: Caller = { _tag: "Client" }

type Answer<A> = Result.Result<A, PluggyRefusal>

const answer = <A>(compute: () => Answer<A>) => Effect.suspend(() => Effect.fromResult(compute()))

/** Documented: two hours, and half an hour. */
const KEY_LIFE = 2 * 3_600_000
const CONNECT_TOKEN_LIFE = 30 * 60_000

const API_KEY = "api-key"
const CONNECT_TOKEN = "connect-token"

const on = handle<Caller, PluggyRefusal>()

const keyOf = ({ headers }: Received): string | undefined => headers["x-api-key"]

/** The face of Pluggy over a world. */
export const makeFace = (simulation: Simulation): Face<Caller, PluggyRefusal> => {
  const { ids, world } = simulation
  const tokens = makeTokens("pluggy", world.seed)
  const items = makeItems(simulation)

  /** An account of an Item that was read; undefined for any other. */
  const accountOf = (id: string, now: number): Account | undefined => {
    const account = world.accountById(id)
    if (account?.provider !== "pluggy" || !isListed(account)) return undefined
    const item = items.find(account.connectionId)
    return Result.isSuccess(item) && items.isCollected(item.success, now) ? account : undefined
  }

  const handlers: ReadonlyArray<Handler<Caller, PluggyRefusal>> = [
    on(authCreate, ({ clientId, clientSecret }, { received }) =>
      answer(() =>
        clientId.toLowerCase() === CREDENTIALS.pluggy.clientId && clientSecret === CREDENTIALS.pluggy.clientSecret
          ? Result.succeed({ apiKey: tokens.issue({ sub: API_KEY, at: received.at, life: KEY_LIFE }) })
          : Result.fail(wrongKeys)
      )
    ),
    on(connectTokenCreate, ({ itemId }, { received }) =>
      answer(() =>
        Result.map(itemId === undefined ? Result.succeed(undefined) : items.find(itemId), () => ({
          accessToken: tokens.issue({ sub: CONNECT_TOKEN, at: received.at, life: CONNECT_TOKEN_LIFE, item: itemId })
        }))
      )
    ),
    on(connectorsList, (request) => answer(() => Result.succeed(listConnectors(world, request)))),
    on(connectorRetrieve, ({ healthDetails = false, id }) =>
      answer(() => {
        const found = findConnector(world, id)
        return found === undefined
          ? Result.fail(notFound("connector"))
          : Result.succeed(writeConnector(world, found, healthDetails))
      })
    ),
    on(itemsCreate, (request, { received: { at } }) =>
      answer(() => Result.map(items.create(request, at), (item) => items.write(item, at)))
    ),
    on(itemsRetrieve, ({ id }, { caller, received: { at } }) =>
      answer(() => {
        if (caller._tag === "Widget" && (caller.item ?? id) !== id) return Result.fail(outOfScope)
        return Result.map(items.find(id), (item) => items.write(item, at))
      })
    ),
    on(itemsUpdate, (request, { received: { at } }) =>
      answer(() =>
        Result.flatMap(items.find(request.id), (item) =>
          Result.map(items.update(item, request, at), () => items.write(item, at))
        )
      )
    ),
    on(itemsDelete, ({ id }) =>
      answer(() =>
        Result.map(items.find(id), (item) => {
          items.remove(item)
          return { count: 1 }
        })
      )
    ),
    on(accountsList, ({ itemId, page, type }, { caller, received: { at } }) =>
      answer(() => {
        const isReduced = caller._tag === "Widget"
        if (isReduced && (caller.item ?? itemId) !== itemId) return Result.fail(outOfScope)
        const item = items.find(itemId)
        const accounts =
          Result.isSuccess(item) && items.isCollected(item.success, at)
            ? item.success.connection.accounts.map((account) =>
                writeAccount(world, item.success.connection, account, isReduced)
              )
            : []
        const wanted = accounts.filter((account) => account !== undefined && (type ?? account.type) === account.type)
        return Result.succeed(
          onePage(
            wanted.filter((account) => account !== undefined),
            page
          )
        )
      })
    ),
    on(accountsRetrieve, ({ id }, { received: { at } }) =>
      answer(() => {
        const account = accountOf(id, at)
        const connection =
          account === undefined ? undefined : simulation.connections.find("pluggy", account.connectionId)
        const written =
          account === undefined || connection === undefined
            ? undefined
            : writeAccount(world, connection, account, false)
        return written === undefined ? Result.fail(notFound("account")) : Result.succeed(written)
      })
    ),
    on(transactionsList, (request, { received: { at } }) =>
      answer(() => {
        const account = accountOf(request.accountId, at)
        return account === undefined
          ? Result.succeed(emptyPage(request.page))
          : listTransactions(world, account, request)
      })
    ),
    on(transactionsListByCursor, (request, { received: { at } }) =>
      answer(() => {
        const account = accountOf(request.accountId, at)
        return account === undefined
          ? Result.succeed({ results: [], next: null })
          : listByCursor(world, account, request)
      })
    ),
    on(transactionsRetrieve, ({ id }, { received: { at } }) =>
      answer(() => {
        const row = world.transactionById(id)
        const account = row === undefined ? undefined : accountOf(row.accountId, at)
        return row === undefined || account === undefined
          ? Result.fail(notFound("transaction"))
          : Result.succeed(writeTransaction(account, row))
      })
    )
  ]

  return {
    provider: "pluggy",
    catalog,
    handlers,
    credentials: { clientId: CREDENTIALS.pluggy.clientId, clientSecret: CREDENTIALS.pluggy.clientSecret },
    unknownFields: "ignore",
    identify: (operation, received) =>
      answer((): Answer<Caller> => {
        if (operation.authenticated === false) return Result.succeed(client)
        const verdict = tokens.verify(keyOf(received) ?? "", received.at)
        if (verdict._tag === "Foreign") return Result.fail(noKey)
        if (verdict._tag === "Expired") return Result.fail(expiredKey)
        if (verdict.claims.sub === API_KEY) return Result.succeed(client)
        return widgetMay.has(operation.id)
          ? Result.succeed({ _tag: "Widget", item: verdict.claims.item })
          : Result.fail(outOfScope)
      }),
    unreadable,
    invalid,
    noRoute: (received) => {
      const message = `Cannot ${received.method} ${received.path}`
      return refuse(ids, { status: 404, message }, received)
    },
    ofCode,
    ofStatus: (status, _, received) => {
      switch (status) {
        case 429:
          // Documented: Retry-After is always 60, and RateLimit-Reset is the one to go by.
          return {
            ...refuse(ids, rateLimited, received),
            headers: { "ratelimit-limit": "360", "ratelimit-reset": "1", "retry-after": "60" }
          }
        case 500:
          return refuse(ids, { ...ofCode("INTERNAL_SERVER_ERROR"), message: "Internal server error" }, received)
        default:
          return gatewayPage(status)
      }
    },
    expireToken: (received) => {
      const key = keyOf(received)
      if (key !== undefined) tokens.expire(key)
    },
    refuse: (refusal, received) => refuse(ids, refusal, received),
    controls: []
  }
}

/** What a connect token is good for. */
const widgetMay: ReadonlySet<string> = new Set([itemsRetrieve.id, accountsList.id])
