/** Pluggy's Items: a login at a connector, its runs, and how they ended. */
import type { CreateItem, Item as WireItem, ItemsUpdateRequest } from "@bankstream/pluggy/items"
import * as Result from "effect/Result"
import type { Simulation } from "../face.ts"
import type { Connection, Health } from "../world.ts"
import {
  findConnector,
  missingParameters,
  type Outcome,
  signIn,
  success,
  writeConnector,
  wrongCredentials
} from "./connectors.ts"
import { notFound, type PluggyRefusal } from "./errors.ts"
import { formatMillis } from "./instants.ts"

/** An end user's connection, as Pluggy keeps it. */
export interface Item {
  readonly connection: Connection
  readonly createdAt: number
  /** Who signs in, as far as it is known. */
  readonly user: string | undefined
  /** When the latest run began; undefined for a run that was over before the sandbox started. */
  startedAt: number | undefined
  /** When it ended or will have ended. */
  endedAt: number
  outcome: Outcome
  /** The end of the first run that reads the bank: from then on there are accounts. */
  firstReadAt: number | undefined
  /** The end of the latest run that reads the bank, and of the one before. */
  lastReadAt: number | undefined
  readBeforeAt: number | undefined
  failedLogins: number
  products: ReadonlyArray<string> | undefined
  webhookUrl: string | undefined
  clientUserId: string | undefined
}

/** What a run does, and from how many milliseconds after its beginning. */
const STEPS = [
  [0, "CREATED"],
  [100, "LOGIN_IN_PROGRESS"],
  [250, "ACCOUNTS_IN_PROGRESS"],
  [350, "TRANSACTIONS_IN_PROGRESS"],
  [450, "MERGING"]
] as const
const RUN = 500

/** How the Items that are there from the start, or that were broken since, stand. */
const troubles: Readonly<Record<Exclude<Health, "healthy">, Outcome>> = {
  credentials_rejected: wrongCredentials,
  consent_expired: { status: "LOGIN_ERROR", executionStatus: "USER_AUTHORIZATION_REVOKED" }
}

type Answer<A> = Result.Result<A, PluggyRefusal>

/** The Items, and their runs. */
export interface Items {
  readonly create: (request: CreateItem, now: number) => Answer<Item>
  readonly update: (item: Item, request: ItemsUpdateRequest, now: number) => Answer<Item>
  readonly remove: (item: Item) => void
  readonly find: (id: string) => Answer<Item>
  /** Whether the Item's data can be read: from its first good run on. */
  readonly isCollected: (item: Item, now: number) => boolean
  readonly write: (item: Item, now: number) => WireItem
}

/** The Items that are there from the start. */
export const makeItems = ({ connections, world }: Simulation): Items => {
  const items = new Map<string, Item>()

  for (const connection of world.connections) {
    if (connection.provider !== "pluggy") continue
    items.set(connection.id, {
      connection,
      createdAt: connection.linkedAt,
      user: undefined,
      startedAt: undefined,
      endedAt: connection.refreshedAt,
      outcome: success,
      firstReadAt: Number.NEGATIVE_INFINITY,
      lastReadAt: connection.refreshedAt,
      readBeforeAt: undefined,
      failedLogins: 0,
      products: undefined,
      webhookUrl: undefined,
      clientUserId: undefined
    })
  }

  // The world's days are not the clock's, so what was there from the start is over whatever the clock says.
  const isRunning = ({ endedAt, startedAt }: Item, now: number): boolean => startedAt !== undefined && now < endedAt

  /** How the latest run ended, or what became of the login since. */
  const outcomeOf = (item: Item): Outcome => {
    const health = connections.health(item.connection)
    return health === "healthy" ? item.outcome : troubles[health]
  }

  const run = (item: Item, outcome: Outcome, now: number): void => {
    item.startedAt = now
    item.endedAt = now + RUN
    item.outcome = outcome
    item.failedLogins = outcome.status === "LOGIN_ERROR" ? item.failedLogins + 1 : 0
    if (outcome.status !== "UPDATED") return
    item.firstReadAt ??= item.endedAt
    item.readBeforeAt = item.lastReadAt
    item.lastReadAt = item.endedAt
  }

  return {
    create: (request, now) => {
      const { clientUserId, connectorId, parameters, products, webhookUrl } = request
      const institution = findConnector(world, connectorId)
      if (institution === undefined) return Result.fail(notFound("connector"))
      const missing = missingParameters(institution, parameters)
      if (missing !== undefined || typeof parameters === "string") return Result.fail(missing ?? notFound("connector"))
      const user = parameters["user"] ?? parameters["cpf"]
      if (request.avoidDuplicates === true) {
        const others = [...items.values()].filter(
          (item) => item.connection.institution === institution && item.user === user
        )
        if (others.length > 0) {
          const message = "An item for this user exists already"
          const found = others.map(({ connection }) => connection.id)
          return Result.fail({ status: 400, code: "ITEM_USER_ALREADY_EXISTS", message, items: found })
        }
      }
      const item: Item = {
        connection: connections.link("pluggy", institution),
        createdAt: now,
        user,
        startedAt: now,
        endedAt: now,
        outcome: success,
        firstReadAt: undefined,
        lastReadAt: undefined,
        readBeforeAt: undefined,
        failedLogins: 0,
        products,
        webhookUrl,
        clientUserId
      }
      run(item, signIn(institution, parameters), now)
      items.set(item.connection.id, item)
      return Result.succeed(item)
    },

    update: (item, { clientUserId, parameters, products, webhookUrl }, now) => {
      if (isRunning(item, now)) {
        return Result.fail({ status: 409, code: "ITEM_IS_ALREADY_UPDATING", message: "The item is being updated" })
      }
      const { institution } = item.connection
      if (parameters !== undefined) {
        const missing = missingParameters(institution, parameters)
        if (missing !== undefined || typeof parameters === "string") return Result.fail(missing ?? notFound("item"))
        // From here on the new credentials say how the login stands, not what became of the old ones.
        connections.mend(item.connection)
        run(item, signIn(institution, parameters), now)
      } else {
        run(item, outcomeOf(item), now)
      }
      item.products = products ?? item.products
      item.webhookUrl = webhookUrl ?? item.webhookUrl
      item.clientUserId = clientUserId ?? item.clientUserId
      return Result.succeed(item)
    },

    remove: (item) => {
      items.delete(item.connection.id)
    },
    find: (id) => {
      const found = items.get(id)
      return found === undefined ? Result.fail(notFound("item")) : Result.succeed(found)
    },
    isCollected: (item, now) => item.firstReadAt !== undefined && now >= item.firstReadAt,

    write: (item, now) => {
      const { clientUserId, connection, createdAt, endedAt, products, startedAt = 0, webhookUrl } = item
      const outcome = outcomeOf(item)
      const running = isRunning(item, now)
      const updatedAt = formatMillis(running ? startedAt : endedAt)
      const readAt = item.lastReadAt === endedAt && running ? item.readBeforeAt : item.lastReadAt
      return {
        id: connection.id,
        connector: writeConnector(world, connection.institution, false),
        status: running ? "UPDATING" : outcome.status,
        executionStatus: running ? stepAt(now - startedAt, outcome) : outcome.executionStatus,
        createdAt: formatMillis(createdAt),
        updatedAt,
        ...(readAt === undefined ? {} : { lastUpdatedAt: formatMillis(readAt) }),
        ...(running || outcome.status === "UPDATED" ? {} : { error: errorOf(outcome) }),
        ...(running || outcome.trouble === undefined ? {} : { statusDetail: detailOf(outcome.trouble, updatedAt) }),
        consecutiveFailedLoginAttempts: item.failedLogins,
        products: products ?? ["ACCOUNTS", "CREDIT_CARDS", "TRANSACTIONS"],
        ...(webhookUrl === undefined ? {} : { webhookUrl }),
        ...(clientUserId === undefined ? {} : { clientUserId })
      }
    }
  }
}

/** A sign-in that fails gets no further than that. */
const stepAt = (elapsed: number, outcome: Outcome): WireItem["executionStatus"] => {
  const steps = outcome.status === "UPDATED" ? STEPS : STEPS.slice(0, 2)
  return steps.findLast(([from]) => elapsed >= from)?.[1] ?? "CREATED"
}

const errorOf = ({ executionStatus, providerMessage }: Outcome) => ({
  code: executionStatus,
  message: `The run ended with ${executionStatus}`,
  ...(providerMessage === undefined ? {} : { providerMessage })
})

const detailOf = (trouble: "error" | "warning", at: string) => {
  const good = { isUpdated: true, lastUpdatedAt: at, warnings: [] }
  return {
    accounts: good,
    transactions: good,
    creditCards:
      trouble === "error"
        ? { isUpdated: false, warnings: [] }
        : { ...good, warnings: [{ code: "001", message: "Some data of the card could not be read" }] }
  }
}
