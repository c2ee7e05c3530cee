/** Pluggy: its credentials, the wording of its refusals, and what answers each of its operations. */
import { authCreate } from "@bankstream/pluggy/auth"
import { catalog } from "@bankstream/pluggy/catalog"
import { connectTokenCreate } from "@bankstream/pluggy/connect-token"
import { itemsRetrieve } from "@bankstream/pluggy/items"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { CREDENTIALS } from "../credentials.ts"
import type { Face, Simulation } from "../face.ts"
import { makeTokens } from "../jwt.ts"
import type { Received } from "../received.ts"
import { gatewayPage } from "../reply.ts"
import { findWanted } from "../wanted.ts"
import { accountHandlers, isListed, productOf, statementPages } from "./accounts.ts"
import { authorizePages } from "./authorize.ts"
import { billHandlers } from "./bills.ts"
import { makeCategories } from "./categories.ts"
import { connectorHandlers } from "./connectors.ts"
import { consentHandlers } from "./consents.ts"
import {
  expiredKey,
  invalid,
  noKey,
  ofCode,
  outOfScope,
  type PluggyRefusal,
  rateLimited,
  refuse,
  unreadable,
  wrongKeys
} from "./errors.ts"
import { enrichmentHandlers } from "./enrichment.ts"
import { identityHandlers } from "./identity.ts"
import { insightHandlers } from "./insights.ts"
import { investmentHandlers } from "./investments.ts"
import { itemHandlers } from "./item-calls.ts"
import { makeItemEvents } from "./item-events.ts"
import { type Items, makeItems } from "./items.ts"
import { loanHandlers } from "./loans.ts"
import { merchantHandlers } from "./merchants.ts"
import { type Answer, answer, type Caller, on, type Part, type Setting } from "./part.ts"
import { makePaying } from "./paying.ts"
import { isHeld, isWanted, PRODUCTS } from "./products.ts"
import { scrHandlers } from "./scr.ts"
import { transactionHandlers } from "./transactions.ts"
import { makeHooks } from "./webhooks.ts"

const client: Caller = { _tag: "Client" }

/** Documented: two hours, and half an hour. */
const KEY_LIFE = 2 * 3_600_000
const CONNECT_TOKEN_LIFE = 30 * 60_000

const API_KEY = "api-key"
const CONNECT_TOKEN = "connect-token"

const keyOf = ({ headers }: Received): string | undefined => headers["x-api-key"]

/** The face of Pluggy over a world. */
export const makeFace = (simulation: Simulation): Face<Caller, PluggyRefusal> => {
  const { ids, time, world } = simulation
  const tokens = makeTokens("pluggy", world.seed)
  const items = makeItems(simulation)
  const categories = makeCategories(ids, time.now)
  const hooks = makeHooks(simulation)
  let origin = "http://127.0.0.1"
  const setting = makeSetting(simulation, items, () => origin)
  const itemEvents = makeItemEvents(setting, hooks)
  const paying = makePaying(setting, hooks)

  const handlers: Part = [
    on(authCreate, ({ clientId, clientSecret }) =>
      answer(() =>
        clientId.toLowerCase() === CREDENTIALS.pluggy.clientId && clientSecret === CREDENTIALS.pluggy.clientSecret
          ? Result.succeed({ apiKey: tokens.issue({ sub: API_KEY, at: time.clock(), life: KEY_LIFE }) })
          : Result.fail(wrongKeys)
      )
    ),
    on(connectTokenCreate, ({ itemId }) =>
      answer(() =>
        Result.map(itemId === undefined ? Result.succeed(undefined) : items.find(itemId), () => ({
          accessToken: tokens.issue({ sub: CONNECT_TOKEN, at: time.clock(), life: CONNECT_TOKEN_LIFE, item: itemId })
        }))
      )
    ),
    ...connectorHandlers(setting),
    ...itemHandlers(setting, itemEvents),
    ...consentHandlers(setting),
    ...accountHandlers(setting),
    ...transactionHandlers(setting, categories),
    ...categories.handlers,
    ...billHandlers(setting),
    ...investmentHandlers(setting),
    ...loanHandlers(setting),
    ...merchantHandlers,
    ...enrichmentHandlers(setting),
    ...insightHandlers(setting),
    ...scrHandlers(setting),
    ...identityHandlers(setting),
    ...hooks.handlers,
    ...paying.handlers
  ]

  return {
    provider: "pluggy",
    products: PRODUCTS,
    catalog,
    handlers,
    credentials: { clientId: CREDENTIALS.pluggy.clientId, clientSecret: CREDENTIALS.pluggy.clientSecret },
    unknownFields: "ignore",
    identify: (operation, received) =>
      answer((): Answer<Caller> => {
        origin = `http://${received.headers["host"] ?? "127.0.0.1"}`
        if (operation.authenticated === false) return Result.succeed(client)
        const verdict = tokens.verify(keyOf(received) ?? "", time.clock())
        if (verdict._tag === "Foreign") return Result.fail(noKey)
        if (verdict._tag === "Expired") return Result.fail(expiredKey)
        if (verdict.claims.sub === API_KEY) return Result.succeed(client)
        return widgetMay.has(operation.id)
          ? Result.succeed({
              _tag: "Widget",
              item: verdict.claims.item,
              // Tokens go by the machine's clock, and Items by the world's.
              since: time.now() - time.clock() + verdict.claims.iat * 1_000
            })
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
    connect: (wanted) =>
      Effect.map(findWanted(world, "pluggy", wanted), ({ institution, person }) => {
        const connection =
          person === undefined
            ? simulation.connections.link("pluggy", institution)
            : simulation.connections.linkPerson("pluggy", institution, person)
        items.adopt(connection, wanted.webhook, time.now())
        return connection
      }),
    controls: [...authorizePages(setting, itemEvents), ...statementPages(setting), ...paying.controls]
  }
}

/** What a connect token is good for. */
const widgetMay: ReadonlySet<string> = new Set([itemsRetrieve.id, "accounts-list"])

/** What the parts of the face look at. */
const makeSetting = (simulation: Simulation, items: Items, origin: () => string): Setting => {
  const { connections, time, world } = simulation
  const { now } = time
  const itemOf: Setting["itemOf"] = (id, product) => {
    const item = items.find(id)
    if (Result.isFailure(item) || !items.isCollected(item.success, now())) return undefined
    const { connection, products } = item.success
    const isRead =
      product === undefined || (isWanted(products, product) && !isHeld(connections, connection, product, now()))
    return isRead ? item.success : undefined
  }
  const anyAccountOf: Setting["anyAccountOf"] = (id, product) => {
    const account = world.accountById(id)
    return account?.provider === "pluggy" && itemOf(account.connectionId, product) !== undefined ? account : undefined
  }
  return {
    simulation,
    items,
    now,
    origin,
    itemOf,
    anyAccountOf,
    accountOf: (id, product) => {
      const account = world.accountById(id)
      if (account === undefined || !isListed(account) || anyAccountOf(id, productOf(account)) === undefined) {
        return undefined
      }
      return product === undefined || anyAccountOf(id, product) !== undefined ? account : undefined
    }
  }
}
