/** Pluggy's Items: a login at a connector, its runs, and how they ended. */
import type { CreateItem, Item as WireItem, ItemsUpdateRequest } from "@bankstream/pluggy/items"
import * as Result from "effect/Result"
import type { Simulation } from "../face.ts"
import type { Connection } from "../world.ts"
import { findConnector, writeConnector } from "./connectors.ts"
import { badMfa, notFound, type PluggyRefusal } from "./errors.ts"
import { formatMillis } from "./instants.ts"
import { type Item, makeItemState, noFailures } from "./item-state.ts"
import { USUAL } from "./products.ts"
import { type Outcome, type Plan, resumeRun, type Run, type Stand, startRun, success } from "./runs.ts"
import { writeStand } from "./standing.ts"
import {
  AUTHORIZED_AFTER,
  codeOf,
  missingParameters,
  needsCode,
  needsUser,
  notGranted,
  type Parameters,
  pending,
  signIn,
  waitsForDevice,
  wrongCode
} from "./sign-in.ts"

export type { Item } from "./item-state.ts"

/** For how long a code that was used is refused. */
const CODE_LIFE = 60_000

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
  /** Runs it once more by itself, if a failure is to be tried again and that is due. */
  readonly retry: (item: Item, now: number) => boolean
  /** The end user has signed in again, at the bank. */
  readonly mend: (item: Item, now: number) => void
  /** What a run that is over means for what the bank tells from now on. */
  readonly settle: (item: Item, now: number) => void
  readonly disableAutoSync: (item: Item) => void
  readonly remove: (item: Item) => void
  readonly find: (id: string) => Answer<Item>
  /** In the order in which they were made. */
  readonly list: () => ReadonlyArray<Item>
  readonly stand: (item: Item, now: number) => Stand
  /** Notes that rows came without a run. */
  readonly sync: (item: Item, now: number) => void
  /** When it is tried again by itself; undefined when it is not. */
  readonly retryAt: (item: Item, now: number) => number | undefined
  /** Whether the Item's data can be read: from its first good run on. */
  readonly isCollected: (item: Item, now: number) => boolean
  readonly write: (item: Item, now: number, origin: string) => WireItem
}

/** What an end user does on a bank's page. */
export type Decision = "authorize" | "refuse" | "wait"

const decisions: Readonly<Record<Exclude<Decision, "authorize">, Outcome>> = { refuse: notGranted, wait: pending }

/** The Items that are there from the start. */
export const makeItems = ({ connections, world }: Simulation): Items => {
  const items = new Map<string, Item>()
  const { failures, nextSyncAt, objection, readAt, retryAt, stand } = makeItemState({ connections, world })

  const make = (connection: Connection, createdAt: number, details: Partial<Item>): Item => ({
    user: undefined,
    oauthRedirectUri: undefined,
    autoSync: true,
    retries: 0,
    plan: undefined,
    authorizedAt: undefined,
    run: undefined,
    readBefore: undefined,
    syncedAt: undefined,
    failedBefore: noFailures,
    code: undefined,
    products: undefined,
    webhookUrl: undefined,
    clientUserId: undefined,
    ...details,
    connection,
    createdAt
  })

  const add = (item: Item): Item => {
    items.set(item.connection.id, item)
    return item
  }

  for (const connection of world.connections) {
    if (connection.provider === "pluggy") {
      add(make(connection, connection.linkedAt, { readBefore: connection.refreshedAt }))
    }
  }

  const begin = (item: Item, run: Run, now: number): void => {
    const failed = failures(item, now)
    item.readBefore = readAt(item, now)
    item.failedBefore = failed
    item.run = run
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
    item.plan = signIn(institution, parameters)
    return Result.succeed(inTime(item, item.plan, now))
  }

  /** Documented: who runs an Item again before the bank has let its device in was not granted anything. */
  const inTime = (item: Item, plan: Plan, now: number): Plan => {
    if (!waitsForDevice(plan)) return plan
    const first = item.authorizedAt === undefined
    item.authorizedAt ??= now + AUTHORIZED_AFTER
    if (first) return plan
    return { asks: undefined, outcome: now < item.authorizedAt ? notGranted : success }
  }

  /** What a run does for which nobody has typed in anything. */
  const usualPlan = (item: Item, now: number): Plan => {
    const { plan = { asks: undefined, outcome: success } } = item
    const found = stand(item, now)
    // A consent is good until it ends, and who refused it can be asked once more.
    const isAgreed = found._tag === "Over" && found.outcome.executionStatus !== notGranted.executionStatus
    if (item.connection.institution.oauth && isAgreed) return { asks: undefined, outcome: found.outcome }
    return inTime(item, plan, now)
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
      const item = make(connections.link("pluggy", institution), now, {
        user,
        oauthRedirectUri,
        // Documented: what its user has to be asked for each time does not run by itself.
        autoSync: !needsUser(institution),
        products,
        webhookUrl,
        clientUserId
      })
      return Result.map(planOf(item, parameters, now), (plan) => {
        begin(item, startRun(plan, now), now)
        return add(item)
      })
    },

    adopt: (connection, webhookUrl, now) => {
      const known = items.get(connection.id)
      if (known !== undefined) return known
      const autoSync = !needsUser(connection.institution)
      if (!autoSync) world.edit.pause(connection)
      return add(make(connection, now, { readBefore: connection.refreshedAt, autoSync, webhookUrl }))
    },

    update: (item, { clientUserId, parameters, products, webhookUrl }, now) => {
      const refusal = objection(item, parameters !== undefined, now)
      if (refusal !== undefined) return Result.fail(refusal)
      if (parameters === undefined && item.run !== undefined && needsCode(item.connection.institution)) {
        const message = "The connector needs a code of its user's for every update"
        return Result.fail({ status: 400, code: "CONNECTOR_REQUIRED_PARAMETER_VALIDATION_ERROR", message })
      }
      const plan = parameters === undefined ? Result.succeed(usualPlan(item, now)) : planOf(item, parameters, now)
      return Result.map(plan, (agreed) => {
        // From here on the new credentials say how the login stands, not what became of the old ones.
        if (parameters !== undefined) connections.forget(item.connection)
        begin(item, startRun(agreed, now), now)
        item.retries = 0
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
      const isGood = code === undefined || given === code
      begin(item, resumeRun(isGood ? (item.run?.outcome ?? success) : wrongCode, now), now)
      return Result.succeed(item)
    },

    visit: (item, decision, now) => {
      const found = stand(item, now)
      if (found._tag !== "Waiting" || found.question._tag !== "Page") return false
      const outcome = decision === "authorize" ? (item.run?.outcome ?? success) : decisions[decision]
      begin(item, resumeRun(outcome, now), now)
      return true
    },

    retry: (item, now) => {
      const at = retryAt(item, now)
      if (at === undefined || now < at) return false
      begin(item, startRun(usualPlan(item, at), at), now)
      item.retries++
      return true
    },
    mend: (item, now) => {
      const found = stand(item, now)
      if (found._tag === "Over" && found.outcome.status === "UPDATED") return
      begin(item, { startedAt: now, isResumed: false, asks: undefined, outcome: success, endsAt: now }, now)
    },
    settle: (item, now) => {
      const found = stand(item, now)
      const isLetIn = found._tag === "Over" && found.outcome.status === "UPDATED"
      if (isLetIn) {
        item.retries = 0
        world.edit.resume(item.connection)
      }
      if (!isLetIn || !item.autoSync) world.edit.pause(item.connection)
    },
    disableAutoSync: (item) => {
      item.autoSync = false
      world.edit.pause(item.connection)
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
    retryAt,
    isCollected: (item, now) => readAt(item, now) !== undefined,

    write: (item, now, origin) => {
      const { clientUserId, connection, createdAt, products, run, webhookUrl } = item
      const found = stand(item, now)
      const read = readAt(item, now)
      const next = nextSyncAt(item, now)
      const updatedAt = formatMillis(found._tag === "Over" ? found.at : (run?.startedAt ?? createdAt))
      return {
        id: connection.id,
        connector: writeConnector(world, connection.institution, false),
        createdAt: formatMillis(createdAt),
        updatedAt,
        ...(read === undefined ? {} : { lastUpdatedAt: formatMillis(read) }),
        ...(next === undefined ? {} : { nextAutoSyncAt: formatMillis(next) }),
        ...writeStand(found, updatedAt, `${origin}/_sandbox/authorize/${connection.id}`),
        consecutiveFailedLoginAttempts: failures(item, now).logins,
        products: products ?? USUAL,
        ...(webhookUrl === undefined ? {} : { webhookUrl }),
        ...(clientUserId === undefined ? {} : { clientUserId })
      }
    }
  }
}
