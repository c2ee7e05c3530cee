/** How an Item stands at an instant: what its latest run came to, what became of its login, and what it does by itself. */
import type { Simulation } from "../face.ts"
import type { Connection, Health } from "../world.ts"
import { formatMillis } from "./instants.ts"
import type { PluggyRefusal } from "./errors.ts"
import { heldDetails } from "./products.ts"
import {
  type Outcome,
  partial,
  type Plan,
  type Run,
  type Stand,
  standOf,
  success,
  syncBefore,
  wrongCredentials
} from "./runs.ts"

/** An end user's connection, as Pluggy keeps it. */
export interface Item {
  readonly connection: Connection
  readonly createdAt: number
  /** Who signs in, as far as it is known. */
  readonly user: string | undefined
  /** Where the bank's page sends its user back to. */
  readonly oauthRedirectUri: string | undefined
  /** Whether it is read every day, without anybody asking. */
  autoSync: boolean
  /** How often it was tried again by itself after a failure. */
  retries: number
  /** What a run with what its user last typed in does; undefined when that was before the sandbox started. */
  plan: Plan | undefined
  /** When somebody at the bank agrees to the login, if they have to. */
  authorizedAt: number | undefined
  /** The latest run; undefined where it was over before the sandbox started. */
  run: Run | undefined
  /** When the bank was read before the latest run. */
  readBefore: number | undefined
  /** When rows came that no run was asked for. */
  syncedAt: number | undefined
  /** Runs in a row that failed before the latest one. */
  failedBefore: Failures
  /** The last code that was good only once, and when it was used. */
  code: { readonly value: string; readonly at: number } | undefined
  products: ReadonlyArray<string> | undefined
  webhookUrl: string | undefined
  clientUserId: string | undefined
}

/** How many runs in a row failed: because nobody was let in, or for another reason. */
export interface Failures {
  readonly logins: number
  readonly others: number
}

/** No run failed. */
export const noFailures: Failures = { logins: 0, others: 0 }

/** How the Items that are there from the start, or that were broken since, stand. */
const troubles: Readonly<Record<Exclude<Health, "healthy">, Outcome>> = {
  credentials_rejected: wrongCredentials,
  consent_expired: { status: "LOGIN_ERROR", executionStatus: "USER_AUTHORIZATION_REVOKED" },
  consent_revoked: { status: "LOGIN_ERROR", executionStatus: "USER_AUTHORIZATION_REVOKED" }
}

/** How often a login may fail before Pluggy makes its user wait, and for how long. */
const FAILED_LOGINS = 5
const BACKOFF = 10 * 60_000

/** Documented: more than so many other failures in a row need Pluggy's support. */
const FAILED_RUNS = 5

/** Documented: what failed, but not because of its user, is tried again every hour, so often. */
const RETRIES = 5
const RETRY_AFTER = 3_600_000

/** Tells how Items stand. */
export interface ItemState {
  readonly stand: (item: Item, now: number) => Stand
  /** When the bank was read last; undefined until the first good run. What became of the login since changes nothing. */
  readonly readAt: (item: Item, now: number) => number | undefined
  readonly failures: (item: Item, now: number) => Failures
  /** When it runs by itself next; undefined when it does not. */
  readonly nextSyncAt: (item: Item, now: number) => number | undefined
  /** When it is tried again by itself, after a failure that time may cure. */
  readonly retryAt: (item: Item, now: number) => number | undefined
  /** Why it may not be run at present; with new parameters, or as before. */
  readonly objection: (item: Item, isNew: boolean, now: number) => PluggyRefusal | undefined
}

/** How the Items of a simulation stand. */
export const makeItemState = ({ connections, world }: Pick<Simulation, "connections" | "world">): ItemState => {
  const isHealthy = ({ connection }: Item): boolean => connections.health(connection) === "healthy"

  const ownStand = ({ connection, readBefore = connection.linkedAt, run }: Item, now: number): Stand =>
    run === undefined ? { _tag: "Over", outcome: success, at: readBefore } : standOf(run, now)

  const stand: ItemState["stand"] = (item, now) => {
    const found = ownStand(item, now)
    if (found._tag !== "Over") return found
    const health = connections.health(item.connection)
    if (health !== "healthy") return { ...found, outcome: troubles[health] }
    if (found.outcome.status !== "UPDATED") return found
    const held = heldDetails(connections, item.connection, now)
    const outcome: Outcome = held.length === 0 ? found.outcome : { ...partial, missing: held }
    if (!item.autoSync) return { ...found, outcome }
    const at = Math.max(found.at, world.readAt(item.connection))
    return syncBefore(world.nextRead(item.connection), now) ?? { ...found, outcome, at }
  }

  const readAt: ItemState["readAt"] = (item, now) => {
    const found = item.run === undefined ? undefined : standOf(item.run, now)
    const read = found?._tag === "Over" && found.outcome.status === "UPDATED" ? found.at : item.readBefore
    return read === undefined ? undefined : Math.max(read, item.syncedAt ?? read, world.readAt(item.connection))
  }

  const failures: ItemState["failures"] = ({ failedBefore, run }, now) => {
    const found = run === undefined ? undefined : standOf(run, now)
    if (found?._tag !== "Over") return failedBefore
    switch (found.outcome.status) {
      case "LOGIN_ERROR":
        return { logins: failedBefore.logins + 1, others: 0 }
      case "OUTDATED":
        return { logins: 0, others: failedBefore.others + 1 }
      default:
        return noFailures
    }
  }

  const retryAt: ItemState["retryAt"] = (item, now) => {
    const found = stand(item, now)
    const isCurable =
      item.autoSync &&
      item.retries < RETRIES &&
      found._tag === "Over" &&
      found.outcome.status === "OUTDATED" &&
      found.resumesAt === undefined
    return isCurable ? found.at + RETRY_AFTER : undefined
  }

  return {
    stand,
    readAt,
    failures,
    retryAt,
    nextSyncAt: (item, now) => {
      const found = stand(item, now)
      const isRead = item.autoSync && found._tag === "Over" && found.outcome.status === "UPDATED"
      return isRead ? world.nextRead(item.connection) : retryAt(item, now)
    },
    objection: (item, isNew, now) => {
      const found = stand(item, now)
      if (found._tag !== "Over") {
        return { status: 409, code: "ITEM_IS_ALREADY_UPDATING", message: "The item is being updated" }
      }
      const { logins, others } = failures(item, now)
      const canRetryAt = found.at + BACKOFF
      if (logins >= FAILED_LOGINS && now < canRetryAt) {
        return {
          status: 400,
          code: "TOO_MANY_CONSECUTIVE_LOGIN_FAILURES",
          message: "The item had too many consecutive login failures",
          data: {
            readableBackoffTime: "10 minutes",
            maxConsecutiveFailedLoginAttempts: FAILED_LOGINS,
            lastExecutionEndedAt: formatMillis(found.at),
            canRetryAfterDate: formatMillis(canRetryAt)
          }
        }
      }
      if (isNew) return undefined
      if (others > FAILED_RUNS && isHealthy(item)) {
        const message = `There were more than ${FAILED_RUNS} failing synchronizations`
        return { status: 400, code: "TOO_MANY_CONSECUTIVE_ERRORS", message }
      }
      const { executionStatus, status } = found.outcome
      // Whoever did not agree at the bank can be asked once more.
      return status === "LOGIN_ERROR" && executionStatus !== "USER_AUTHORIZATION_NOT_GRANTED"
        ? {
            status: 400,
            code: "LAST_EXECUTION_HAD_LOGIN_ERROR",
            message: "The last login failed: the item needs new parameters"
          }
        : undefined
    }
  }
}
