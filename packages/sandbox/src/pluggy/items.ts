/** Pluggy's Items: a login at a connector, its runs, and how they ended. */
import type { CreateItem, Item as WireItem, ItemsUpdateRequest } from "@bankstream/pluggy/items"
import * as Result from "effect/Result"
import type { Simulation } from "../face.ts"
import type { Connection, Health } from "../world.ts"
import { findConnector, writeConnector } from "./connectors.ts"
import { badMfa, notFound, type PluggyRefusal } from "./errors.ts"
import { formatMillis } from "./instants.ts"
import {
  type Outcome,
  type Plan,
  resumeRun,
  type Run,
  type Stand,
  standOf,
  startRun,
  success,
  wrongCredentials
} from "./runs.ts"
import { writeStand } from "./standing.ts"
import { codeOf, missingParameters, needsCode, type Parameters, signIn, wrongCode } from "./sign-in.ts"

/** An end user's connection, as Pluggy keeps it. */
export interface Item {
  readonly connection: Connection
  readonly createdAt: number
  /** Who signs in, as far as it is known. */
  readonly user: string | undefined
  /** Where the bank's page sends its user back to. */
  readonly oauthRedirectUri: string | undefined
  /** The latest run; undefined where it was over before the sandbox started. */
  run: Run | undefined
  /** When the bank was read before the latest run. */
  readBefore: number | undefined
  /** When rows came that no run was asked for. */
  syncedAt: number | undefined
  failedBefore: number
  /** The last code that was good only once, and when it was used. */
  code: { readonly value: string; readonly at: number } | undefined
  products: ReadonlyArray<string> | undefined
  webhookUrl: string | undefined
  clientUserId: string | undefined
}

/** How the Items that are there from the start, or that were broken since, stand. */
const troubles: Readonly<Record<Exclude<Health, "healthy">, Outcome>> = {
  credentials_rejected: wrongCredentials,
  consent_expired: { status: "LOGIN_ERROR", executionStatus: "USER_AUTHORIZATION_REVOKED" },
  consent_revoked: { status: "LOGIN_ERROR", executionStatus: "USER_AUTHORIZATION_REVOKED" }
}

/** For how long a code that was used is refused. */
const CODE_LIFE = 60_000

/** How often a login may fail before Pluggy makes its user wait, and for how long. */
const FAILED_LOGINS = 5
const BACKOFF = 10 * 60_000

type Answer<A> = Result.Result<A, PluggyRefusal>

/** The Items, and their runs. */
export interface Items {
  readonly create: (request: CreateItem, now: number) => Answer<Item>
  /** An Item of a connection that somebody made elsewhere, as if its first run were over. */
  readonly adopt: (connection: Connection, webhookUrl: string | undefined, now: number) => Item
  readonly update: (item: Item, request: ItemsUpdateRequest, now: number) => Answer<Item>
  /** Answers what the Item waits for. */
  readonly answer: (item: Item, answers: Parameters, now: number) => Answer<Item>
  /** What an end user does on the bank's page; false when the Item waits for no page. */
  readonly visit: (item: Item, decision: Decision, now: number) => boolean
  readonly remove: (item: Item) => void
  readonly find: (id: string) => Answer<Item>
  /** In the order in which they were made. */
  readonly list: () => ReadonlyArray<Item>
  readonly stand: (item: Item, now: number) => Stand
  /** Reads a bank that has something new. */
  readonly sync: (item: Item, now: number) => void
  /** Whether the Item's data can be read: from its first good run on. */
  readonly isCollected: (item: Item, now: number) => boolean
  readonly write: (item: Item, now: number, origin: string) => WireItem
}

/** What an end user does on a bank's page. */
export type Decision = "authorize" | "refuse" | "wait"

const decisions: Readonly<Record<Exclude<Decision, "authorize">, Outcome>> = {
  refuse: { status: "LOGIN_ERROR", executionStatus: "USER_AUTHORIZATION_NOT_GRANTED" },
  // Documented: an account of several people is authorized by all of them, and the run then goes on by itself.
  wait: { status: "OUTDATED", executionStatus: "USER_AUTHORIZATION_PENDING", resumesAfter: 60_000 }
}

/** The Items that are there from the start. */
export const makeItems = ({ connections, world }: Simulation): Items => {
  const items = new Map<string, Item>()

  const add = (connection: Connection, createdAt: number, webhookUrl: string | undefined): Item => {
    const item: Item = {
      connection,
      createdAt,
      user: undefined,
      oauthRedirectUri: undefined,
      run: undefined,
      readBefore: connection.refreshedAt,
      syncedAt: undefined,
      failedBefore: 0,
      code: undefined,
      products: undefined,
      webhookUrl,
      clientUserId: undefined
    }
    items.set(connection.id, item)
    return item
  }

  for (const connection of world.connections) {
    if (connection.provider === "pluggy") add(connection, connection.linkedAt, undefined)
  }

  /** How the latest run stands, or what became of the login since. */
  const stand = ({ connection, readBefore = connection.linkedAt, run }: Item, now: number): Stand => {
    const found: Stand = run === undefined ? { _tag: "Over", outcome: success, at: readBefore } : standOf(run, now)
    const health = connections.health(connection)
    return found._tag === "Over" && health !== "healthy" ? { ...found, outcome: troubles[health] } : found
  }

  /** When the bank was read last. What became of the login since does not change that. */
  const readAt = ({ readBefore, run, syncedAt }: Item, now: number): number | undefined => {
    const found = run === undefined ? undefined : standOf(run, now)
    const read = found?._tag === "Over" && found.outcome.status === "UPDATED" ? found.at : readBefore
    return read === undefined ? undefined : Math.max(read, syncedAt ?? read)
  }

  const failedLogins = ({ failedBefore, run }: Item, now: number): number => {
    const found = run === undefined ? undefined : standOf(run, now)
    if (found?._tag !== "Over") return failedBefore
    return found.outcome.status === "LOGIN_ERROR" ? failedBefore + 1 : 0
  }

  const begin = (item: Item, run: Run, now: number): void => {
    const failed = failedLogins(item, now)
    item.readBefore = readAt(item, now)
    item.failedBefore = failed
    item.run = run
  }

  /** Why an Item may not be run at present. */
  const objection = (item: Item, isNew: boolean, now: number): PluggyRefusal | undefined => {
    const found = stand(item, now)
    if (found._tag !== "Over") {
      return { status: 409, code: "ITEM_IS_ALREADY_UPDATING", message: "The item is being updated" }
    }
    const retryAt = found.at + BACKOFF
    if (isNew || failedLogins(item, now) < FAILED_LOGINS || now >= retryAt) return undefined
    return {
      status: 400,
      code: "TOO_MANY_CONSECUTIVE_LOGIN_FAILURES",
      message: "The item had too many consecutive login failures",
      data: {
        readableBackoffTime: "10 minutes",
        maxConsecutiveFailedLoginAttempts: FAILED_LOGINS,
        lastExecutionEndedAt: formatMillis(found.at),
        canRetryAfterDate: formatMillis(retryAt)
      }
    }
  }

  /** What a run with other parameters does, or why it is refused. */
  const planOf = (item: Item, parameters: CreateItem["parameters"], now: number): Answer<Plan> => {
    const { institution } = item.connection
    const missing = missingParameters(institution, parameters)
    if (missing !== undefined || typeof parameters === "string") return Result.fail(missing ?? notFound("item"))
    const code = codeOf(institution, parameters)
    if (code !== undefined && code === item.code?.value && now < item.code.at + CODE_LIFE) {
      const message = "The MFA parameter was already used"
      // Spelled so by Pluggy.
      return Result.fail({ status: 400, code: "MFA_PARAMERTER_WAS_ALREADY_USED_ERROR", message })
    }
    if (code !== undefined) item.code = { value: code, at: now }
    return Result.succeed(signIn(institution, parameters))
  }

  return {
    create: (request, now) => {
      const { clientUserId, connectorId, oauthRedirectUri, parameters, products, webhookUrl } = request
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
        oauthRedirectUri,
        run: undefined,
        readBefore: undefined,
        syncedAt: undefined,
        failedBefore: 0,
        code: undefined,
        products,
        webhookUrl,
        clientUserId
      }
      return Result.map(planOf(item, parameters, now), (plan) => {
        begin(item, startRun(plan, now), now)
        items.set(item.connection.id, item)
        return item
      })
    },

    adopt: (connection, webhookUrl, now) => items.get(connection.id) ?? add(connection, now, webhookUrl),

    update: (item, { clientUserId, parameters, products, webhookUrl }, now) => {
      const refusal = objection(item, parameters !== undefined, now)
      if (refusal !== undefined) return Result.fail(refusal)
      const found = stand(item, now)
      if (parameters === undefined && item.run !== undefined && needsCode(item.connection.institution)) {
        const message = "The connector needs a code of its user's for every update"
        return Result.fail({ status: 400, code: "CONNECTOR_REQUIRED_PARAMETER_VALIDATION_ERROR", message })
      }
      // Without new parameters the bank is asked as before, and a consent that was given once is still good.
      const plan: Answer<Plan> =
        parameters === undefined
          ? Result.succeed({ asks: undefined, outcome: found._tag === "Over" ? found.outcome : success })
          : planOf(item, parameters, now)
      return Result.map(plan, (agreed) => {
        // From here on the new credentials say how the login stands, not what became of the old ones.
        if (parameters !== undefined) connections.mend(item.connection)
        begin(item, startRun(agreed, now), now)
        item.products = products ?? item.products
        item.webhookUrl = webhookUrl ?? item.webhookUrl
        item.clientUserId = clientUserId ?? item.clientUserId
        return item
      })
    },

    answer: (item, answers, now) => {
      const found = stand(item, now)
      if (found._tag === "Over" && item.run?.asks?._tag === "Input") return Result.fail(badMfa("EXPIRED"))
      if (item.run?.isResumed === true) return Result.fail(badMfa("ALREADY_PROVIDED"))
      if (found._tag !== "Waiting" || found.question._tag !== "Input") return Result.fail(badMfa("NOT_FOUND"))
      const { code, parameter } = found.question
      const given = answers[parameter.name]
      if (given === undefined) return Result.fail(badMfa("PARAMETER_EXPECTED_MISMATCH"))
      begin(item, resumeRun(given === code ? (item.run?.outcome ?? success) : wrongCode, now), now)
      return Result.succeed(item)
    },

    visit: (item, decision, now) => {
      const found = stand(item, now)
      if (found._tag !== "Waiting" || found.question._tag !== "Page") return false
      const outcome = decision === "authorize" ? (item.run?.outcome ?? success) : decisions[decision]
      begin(item, resumeRun(outcome, now), now)
      return true
    },

    remove: (item) => {
      items.delete(item.connection.id)
    },
    find: (id) => {
      const found = items.get(id)
      return found === undefined ? Result.fail(notFound("item")) : Result.succeed(found)
    },
    list: () => [...items.values()],
    stand,
    sync: (item, now) => {
      item.syncedAt = now
    },
    isCollected: (item, now) => readAt(item, now) !== undefined,

    write: (item, now, origin) => {
      const { clientUserId, connection, createdAt, products, run, webhookUrl } = item
      const found = stand(item, now)
      const read = readAt(item, now)
      const updatedAt = formatMillis(found._tag === "Over" ? found.at : (run?.startedAt ?? createdAt))
      return {
        id: connection.id,
        connector: writeConnector(world, connection.institution, false),
        createdAt: formatMillis(createdAt),
        updatedAt,
        ...(read === undefined ? {} : { lastUpdatedAt: formatMillis(read) }),
        ...writeStand(found, updatedAt, `${origin}/_sandbox/authorize/${connection.id}`),
        consecutiveFailedLoginAttempts: failedLogins(item, now),
        products: products ?? ["ACCOUNTS", "CREDIT_CARDS", "TRANSACTIONS"],
        ...(webhookUrl === undefined ? {} : { webhookUrl }),
        ...(clientUserId === undefined ? {} : { clientUserId })
      }
    }
  }
}
