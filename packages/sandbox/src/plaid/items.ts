/** Plaid's Items and the tokens that lead to them. */
import * as Result from "effect/Result"
import { forget } from "../bounded.ts"
import type { Simulation } from "../face.ts"
import type { Connection } from "../world.ts"
import { badToken, loginRequired, notReady, type PlaidRefusal } from "./errors.ts"
import { beginHistory } from "./history.ts"
import type { Item, Offer, TrackedItem } from "./item.ts"
import { checkConsent } from "./products.ts"

/** What a public token stands for until it is exchanged. */
interface Ticket {
  readonly item: Item
  readonly expiresAt: number
  used: boolean
}

/** What an access token leads to. */
interface Door {
  readonly item: Item
  state: "open" | "invalidated" | "removed"
}

/** What was had for a public token. */
export interface Exchanged {
  readonly accessToken: string
  readonly item: Item
  /** Whether Plaid did not have the Item before. */
  readonly isNew: boolean
  /** Whether transactions were added to it by that. */
  readonly isTracked: boolean
}

/** When there are more public tokens than these, those that are good for nothing are forgotten. */
const MOST_TICKETS = 1_000

/** Public tokens are good for half an hour. */
export const PUBLIC_TOKEN_LIFE = 30 * 60_000

type Answer<A> = Result.Result<A, PlaidRefusal>

/** The Items, and the tokens that open them. */
export interface Items {
  /** A connection of a person who is named, or of anybody, as an Item that nobody has yet. */
  readonly make: (offer: Offer) => Item
  /** A public token for an Item. */
  readonly ticketFor: (item: Item) => string
  readonly exchange: (publicToken: string) => Answer<Exchanged>
  /** The Item of an access token, whatever state it is in. */
  readonly find: (accessToken: string) => Answer<Item>
  /** The Item of an access token whose bank lets Plaid in. */
  readonly open: (accessToken: string) => Answer<Item>
  /** The same for an Item that was found otherwise. */
  readonly openItem: (item: Item) => Answer<Item>
  /** The same, for a product that the Item has from then on if it did not have it. */
  readonly use: (accessToken: string, product: string) => Answer<Item>
  /** Adds a product to an Item, whatever state that is in. */
  readonly add: (item: Item, product: string) => void
  /** The end user agrees to further products, or is not asked any more. */
  readonly consent: (item: Item, products: ReadonlyArray<string> | undefined) => void
  /** Adds transactions to an Item. How many days of them are asked for matters the first time alone. */
  readonly track: (item: Item, days: number | undefined) => TrackedItem
  /** Makes another token for the Item; the old one opens nothing any more. */
  readonly invalidate: (accessToken: string) => Answer<string>
  readonly remove: (accessToken: string) => Answer<Item>
  /** The Item of a connection, as long as it has one. */
  readonly of: (connection: Connection) => Item | undefined
  /** The access token of a connection, as long as it has an Item. */
  readonly tokenOf: (connection: Connection) => string | undefined
  readonly list: () => ReadonlyArray<Item>
  /** Items whose users are signing in again, in update mode: their programs need not be told of it. */
  readonly mending: Set<Item>
}

const removed: PlaidRefusal = {
  code: "ITEM_NOT_FOUND",
  message: "the item of this access token was removed"
}

/** The Items that are there from the start. */
export const makeItems = ({ connections, ids, time, world }: Simulation): Items => {
  const doors = new Map<string, Door>()
  /** The token of each connection: the last one that there was. */
  const tokens = new Map<Connection, string>()
  const turns = new Map<Connection, number>()
  const tickets = new Map<string, Ticket>()
  const gone = new WeakSet<Item>()
  let count = 0

  const giveToken = (item: Item): string => {
    const { connection } = item
    const turn = turns.get(connection) ?? 0
    turns.set(connection, turn + 1)
    const token = `access-sandbox-${ids.uuid("access_token", connection.number, turn)}`
    tokens.set(connection, token)
    doors.set(token, { item, state: "open" })
    return token
  }

  const doorOf = (connection: Connection): Door | undefined => {
    const door = doors.get(tokens.get(connection) ?? "")
    return door?.state === "open" ? door : undefined
  }

  // The Items that are there from the start have their tokens from the start: a program may have kept them.
  for (const connection of world.connections) {
    if (connection.provider !== "plaid") continue
    const { accounts, linkedAt } = connection
    // They have all that there is: whoever linked them asked for as many days as there can be.
    const history = { ...beginHistory(connections, connection, linkedAt), since: world.firstDay }
    giveToken({
      connection,
      accounts,
      products: ["transactions"],
      unbilled: [],
      consented: undefined,
      webhook: null,
      userId: null,
      createdAt: linkedAt,
      history,
      preparing: undefined,
      synced: false,
      told: world.mark(),
      consentExpiresAt: null,
      disconnectsAt: null,
      lively: false,
      livelyRow: null,
      verification: new Map()
    })
  }

  const add: Items["add"] = (item, product) => {
    item.products = union(item.products, [product])
    item.unbilled = item.unbilled.filter((one) => one !== product)
  }

  const consent: Items["consent"] = (item, products) => {
    item.consented =
      item.consented === undefined || products === undefined ? undefined : union(item.consented, products)
  }

  const find: Items["find"] = (accessToken) => {
    const door = doors.get(accessToken)
    if (door === undefined || door.state === "invalidated") return Result.fail(badToken("access", accessToken))
    return door.state === "removed" ? Result.fail(removed) : Result.succeed(door.item)
  }

  const openItem: Items["openItem"] = (item) => {
    if (doorOf(item.connection)?.item !== item) return Result.fail(removed)
    const health = connections.health(item.connection)
    return health === "healthy" ? Result.succeed(item) : Result.fail(loginRequired(health))
  }

  const open: Items["open"] = (accessToken) => Result.flatMap(find(accessToken), openItem)

  return {
    make: ({ days, institution, lively = false, person, preparing, products: initial, userId = null, webhook }) => {
      const connection =
        person === undefined
          ? connections.link("plaid", institution)
          : connections.linkPerson("plaid", institution, person)
      const now = time.now()
      const { consented, products, unbilled = [] } = initial(connection.accounts)
      return {
        connection,
        accounts: connection.accounts,
        products,
        unbilled,
        consented,
        webhook,
        userId,
        createdAt: now,
        history: products.includes("transactions")
          ? beginHistory(connections, connection, now, days, preparing)
          : undefined,
        preparing,
        synced: false,
        told: world.mark(),
        consentExpiresAt: null,
        disconnectsAt: null,
        lively,
        livelyRow: null,
        verification: new Map()
      }
    },
    ticketFor: (item) => {
      const token = `public-sandbox-${ids.uuid("public_token", count++)}`
      forget(tickets, MOST_TICKETS, ({ expiresAt, used }) => used || time.clock() >= expiresAt)
      tickets.set(token, { item, expiresAt: time.clock() + PUBLIC_TOKEN_LIFE, used: false })
      return token
    },
    exchange: (publicToken) => {
      const ticket = tickets.get(publicToken)
      if (ticket === undefined) return Result.fail(badToken("public", publicToken))
      if (ticket.used || time.clock() >= ticket.expiresAt) {
        const message = ticket.used ? "the public token was exchanged already" : "the public token has expired"
        return Result.fail({ code: "INVALID_PUBLIC_TOKEN", message })
      }
      // A public token of an Item that was removed since does not bring it back.
      if (gone.has(ticket.item)) return Result.fail(removed)
      ticket.used = true
      const { connection } = ticket.item
      const door = doorOf(connection)
      const accessToken = tokens.get(connection)
      if (door === undefined || accessToken === undefined) {
        const { item } = ticket
        return Result.succeed({
          accessToken: giveToken(item),
          item,
          isNew: true,
          isTracked: item.history !== undefined
        })
      }
      // Whoever links what is linked has the same Item, with what was asked for last as well.
      const { item } = door
      item.accounts = ticket.item.accounts
      item.products = union(item.products, ticket.item.products)
      consent(item, ticket.item.consented)
      const isTracked = item.history === undefined && ticket.item.history !== undefined
      item.history ??= ticket.item.history
      if (ticket.item.webhook !== null) item.webhook = ticket.item.webhook
      return Result.succeed({ accessToken, item, isNew: false, isTracked })
    },
    find,
    open,
    openItem,
    use: (accessToken, product) =>
      Result.flatMap(
        Result.flatMap(open(accessToken), (item) => checkConsent(item, product)),
        (item) => {
          const readyAt = connections.readyAt(item.connection, product)
          if (readyAt !== undefined && time.now() < readyAt) return Result.fail(notReady("ITEM_ERROR"))
          add(item, product)
          return Result.succeed(item)
        }
      ),
    add,
    consent,
    track: (item, days) => {
      add(item, "transactions")
      if (item.history !== undefined) return Object.assign(item, { history: item.history })
      const history = beginHistory(connections, item.connection, time.now(), days, item.preparing)
      return Object.assign(item, { history, told: world.mark() })
    },
    invalidate: (accessToken) =>
      Result.map(find(accessToken), (item) => {
        const door = doors.get(accessToken)
        if (door !== undefined) door.state = "invalidated"
        return giveToken(item)
      }),
    remove: (accessToken) =>
      Result.map(find(accessToken), (item) => {
        const door = doors.get(accessToken)
        if (door !== undefined) door.state = "removed"
        gone.add(item)
        return item
      }),
    of: (connection) => doorOf(connection)?.item,
    tokenOf: (connection) => (doorOf(connection) === undefined ? undefined : tokens.get(connection)),
    mending: new Set(),
    list: () => [...doors.values()].flatMap(({ item, state }) => (state === "open" ? [item] : []))
  }
}

const union = <A>(some: ReadonlyArray<A>, others: ReadonlyArray<A>): ReadonlyArray<A> => [
  ...new Set([...some, ...others])
]
