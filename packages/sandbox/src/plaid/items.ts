/** Plaid's Items and the tokens that lead to them. */
import * as Result from "effect/Result"
import type { Simulation } from "../face.ts"
import type { Connection, Institution, Person } from "../world.ts"
import { badToken, loginRequired, type PlaidRefusal } from "./errors.ts"

/** An end user's connection, as Plaid keeps it. */
export interface Item {
  readonly connection: Connection
  readonly products: ReadonlyArray<string>
  readonly webhook: string | null
}

/** What a public token stands for until it is exchanged. */
interface Ticket {
  readonly item: Item
  readonly expiresAt: number
  used: boolean
}

/** Public tokens are good for half an hour. */
const PUBLIC_TOKEN_LIFE = 30 * 60_000

/** The Items, and the tokens that open them. */
export interface Items {
  /** A public token for a bank's connection: of a person who is named, or of anybody. */
  readonly offer: (request: {
    readonly institution: Institution
    readonly person?: Person | undefined
    readonly products: ReadonlyArray<string>
    readonly webhook: string | null
    readonly now: number
  }) => string
  readonly exchange: (
    publicToken: string,
    now: number
  ) => Result.Result<{ readonly accessToken: string; readonly item: Item }, PlaidRefusal>
  /** The Item of an access token, whatever state it is in. */
  readonly find: (accessToken: string) => Result.Result<Item, PlaidRefusal>
  /** The Item of an access token whose bank lets Plaid in. */
  readonly open: (accessToken: string) => Result.Result<Item, PlaidRefusal>
  readonly remove: (accessToken: string) => Result.Result<void, PlaidRefusal>
  /** The access token of a connection, as long as it has an Item. */
  readonly tokenOf: (connection: Connection) => string | undefined
}

const removed: PlaidRefusal = {
  code: "ITEM_NOT_FOUND",
  message: "the item of this access token was removed"
}

/** The Items that are there from the start. */
export const makeItems = ({ connections, ids, world }: Simulation): Items => {
  const byToken = new Map<string, Item | "removed">()
  const tickets = new Map<string, Ticket>()

  const tokenFor = (connection: Connection): string => `access-sandbox-${ids.uuid("access_token", connection.number)}`

  // The Items that are there from the start have their tokens from the start: a program may have kept them.
  for (const connection of world.connections) {
    if (connection.provider === "plaid") {
      byToken.set(tokenFor(connection), { connection, products: ["transactions"], webhook: null })
    }
  }

  const find: Items["find"] = (accessToken) => {
    const found = byToken.get(accessToken)
    if (found === undefined) return Result.fail(badToken("access", accessToken))
    return found === "removed" ? Result.fail(removed) : Result.succeed(found)
  }

  return {
    offer: ({ institution, now, person, products, webhook }) => {
      const connection =
        person === undefined
          ? connections.link("plaid", institution)
          : connections.linkPerson("plaid", institution, person)
      const token = `public-sandbox-${ids.uuid("public_token", tickets.size)}`
      const expiresAt = now + PUBLIC_TOKEN_LIFE
      tickets.set(token, { item: { connection, products, webhook }, expiresAt, used: false })
      return token
    },
    exchange: (publicToken, now) => {
      const ticket = tickets.get(publicToken)
      if (ticket === undefined) return Result.fail(badToken("public", publicToken))
      if (ticket.used || now >= ticket.expiresAt) {
        const message = ticket.used ? "the public token was exchanged already" : "the public token has expired"
        return Result.fail({ code: "INVALID_PUBLIC_TOKEN", message })
      }
      ticket.used = true
      const accessToken = tokenFor(ticket.item.connection)
      byToken.set(accessToken, ticket.item)
      return Result.succeed({ accessToken, item: ticket.item })
    },
    find,
    open: (accessToken) =>
      Result.flatMap(find(accessToken), (item) => {
        const health = connections.health(item.connection)
        return health === "healthy" ? Result.succeed(item) : Result.fail(loginRequired(health === "consent_expired"))
      }),
    remove: (accessToken) =>
      Result.map(find(accessToken), () => {
        byToken.set(accessToken, "removed")
      }),
    tokenOf: (connection) => {
      const token = tokenFor(connection)
      const found = byToken.get(token)
      return found === undefined || found === "removed" ? undefined : token
    }
  }
}
