/** Whom Pluggy tells what happens: its client's webhooks, and the addresses that Items have of their own. */
import {
  type CreateWebhook,
  type Webhook,
  type WebhookEventTypeInput,
  webhooksCreate,
  webhooksDelete,
  webhooksList,
  webhooksRetrieve,
  webhooksUpdate
} from "@bankstream/pluggy/webhooks"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Simulation } from "../face.ts"
import { isLoopback } from "../listen.ts"
import { badRequest, notFound, type PluggyRefusal } from "./errors.ts"
import { formatMillis } from "./instants.ts"
import type { Item } from "./items.ts"
import { onePage } from "./lists.ts"
import { answer, on, type Part } from "./part.ts"

/** An event, without what all of them have. */
export interface Notice {
  readonly event: Exclude<WebhookEventTypeInput, "all" | "item/all">
  readonly [field: string]: unknown
}

/** Tells of events, and keeps whom to tell. */
export interface Hooks {
  /** `item` is the Item that it is about, if any. */
  readonly tell: (notice: Notice, item?: Item) => Effect.Effect<void>
  readonly handlers: Part
}

interface Hook {
  readonly id: string
  readonly createdAt: number
  updatedAt: number
  event: WebhookEventTypeInput
  url: string
  headers: Readonly<Record<string, string>>
  disabledAt: number | undefined
  /** What was sent to it since it was last enabled. */
  deliveries: ReadonlyArray<string>
}

/** Documented. */
const MOST_PER_EVENT = 5
/** So many deliveries in a row that failed make Pluggy give up on an address. How many it takes is not documented. */
const FAILURES = 3

/** Whether who asked for the one is to be told of the other. */
const isAbout = (asked: WebhookEventTypeInput, event: Notice["event"]): boolean =>
  asked === event || asked === "all" || (asked === "item/all" && event.startsWith("item/"))

/** Webhooks that nobody has asked for yet. */
export const makeHooks = ({ ids, time, webhooks }: Simulation): Hooks => {
  const hooks = new Map<string, Hook>()
  let made = 0
  let told = 0

  const find = (id: string): Result.Result<Hook, PluggyRefusal> => {
    const hook = hooks.get(id)
    return hook === undefined ? Result.fail(notFound("webhook")) : Result.succeed(hook)
  }

  /** Disables what has failed too often. */
  const judge = (hook: Hook): void => {
    if (hook.disabledAt !== undefined || hook.deliveries.length < FAILURES) return
    const last = new Set(hook.deliveries.slice(-FAILURES))
    const failed = webhooks.deliveries().filter(({ id, state }) => last.has(id) && state === "failed")
    if (failed.length === FAILURES) hook.disabledAt = time.now()
  }

  const write = (hook: Hook): Webhook => {
    judge(hook)
    const { createdAt, disabledAt, event, headers, id, updatedAt, url } = hook
    return {
      id,
      event,
      url,
      headers,
      createdAt: formatMillis(createdAt),
      updatedAt: formatMillis(updatedAt),
      disabledAt: disabledAt === undefined ? null : formatMillis(disabledAt)
    }
  }

  /** Why an address cannot be told of an event. */
  const objection = (id: string | undefined, event: string, url: string): PluggyRefusal | undefined => {
    if (!isOpen(url)) return badRequest("url must be a public HTTPS address")
    const others = [...hooks.values()].filter((hook) => hook.id !== id && hook.event === event)
    if (others.some((hook) => hook.url === url)) return badRequest("A webhook of this event and url exists already")
    return others.length >= MOST_PER_EVENT
      ? badRequest(`There are ${MOST_PER_EVENT} webhooks of this event already`)
      : undefined
  }

  const create = ({ event, headers = {}, url }: CreateWebhook): Result.Result<Webhook, PluggyRefusal> => {
    const wrong = objection(undefined, event, url)
    if (wrong !== undefined) return Result.fail(wrong)
    const at = time.now()
    const id = ids.uuid("webhook", made++)
    const hook: Hook = { id, event, url, headers, createdAt: at, updatedAt: at, disabledAt: undefined, deliveries: [] }
    hooks.set(id, hook)
    return Result.succeed(write(hook))
  }

  return {
    tell: (notice, item) =>
      Effect.suspend(() => {
        const { event } = notice
        const about = item === undefined ? {} : { itemId: item.connection.id }
        const body = {
          ...notice,
          eventId: ids.uuid("event", told++),
          ...about,
          ...(item?.clientUserId === undefined ? {} : { clientUserId: item.clientUserId })
        }
        const send = (url: string, headers?: Readonly<Record<string, string>>) =>
          webhooks.send({
            provider: "pluggy",
            event,
            url,
            body,
            headers,
            connectionId: item?.connection.id,
            // Documented: of this one there are three attempts, and none later.
            ...(event === "item/login_succeeded" ? { most: 3 } : {})
          })
        const heard = [...hooks.values()].filter((hook) => {
          judge(hook)
          return hook.disabledAt === undefined && isAbout(hook.event, event)
        })
        const toHooks = Effect.forEach(
          heard,
          (hook) =>
            Effect.map(send(hook.url, hook.headers), (delivery) => {
              hook.deliveries = [...hook.deliveries.slice(1 - FAILURES), delivery]
            }),
          { discard: true }
        )
        return item?.webhookUrl === undefined ? toHooks : Effect.andThen(toHooks, Effect.asVoid(send(item.webhookUrl)))
      }),

    handlers: [
      // Pluggy's document says 201, but its own client takes nothing but 200 for success, and makes webhooks with it.
      on(webhooksCreate, (request) => answer(() => create(request))),
      on(webhooksList, ({ page }) => answer(() => Result.succeed(onePage([...hooks.values()].map(write), page)))),
      on(webhooksRetrieve, ({ id }) => answer(() => Result.map(find(id), write))),
      on(webhooksUpdate, ({ enabled, event, headers, id, url }) =>
        answer(() =>
          Result.flatMap(find(id), (hook) => {
            const wrong = objection(id, event ?? hook.event, url ?? hook.url)
            if (wrong !== undefined) return Result.fail(wrong)
            hook.event = event ?? hook.event
            hook.url = url ?? hook.url
            if (headers !== undefined) hook.headers = headers ?? {}
            if (enabled === true) {
              hook.disabledAt = undefined
              hook.deliveries = []
            }
            if (enabled === false) hook.disabledAt ??= time.now()
            hook.updatedAt = time.now()
            return Result.succeed(write(hook))
          })
        )
      ),
      on(webhooksDelete, ({ id }) =>
        answer(() =>
          Result.map(find(id), () => {
            hooks.delete(id)
            return { count: 1 }
          })
        )
      )
    ]
  }
}

/**
 * Whether Pluggy would send there: to public names, by HTTPS. This machine itself, which it never reaches, is where
 * somebody listens who has a sandbox.
 */
const isOpen = (text: string): boolean => {
  const url = URL.parse(text)
  if (url === null) return false
  const host = url.hostname.replace(/^\[|\]$/g, "")
  if (isLoopback(host)) return url.protocol === "https:" || url.protocol === "http:"
  return (
    url.protocol === "https:" &&
    /[a-z]$/i.test(host) &&
    host.includes(".") &&
    !/\.(local|internal|localhost)$/.test(host)
  )
}
