/** Webhooks on their way: signed, sent, sent again as the provider documents it, and kept in a log. */
import type { WebhookSigner } from "@bankstream/core/webhook-signer"
import * as Effect from "effect/Effect"
import * as FiberSet from "effect/FiberSet"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Latch from "effect/Latch"
import type * as Scope from "effect/Scope"
import { isLoopback } from "./listen.ts"
import type { Time } from "./time.ts"
import type { Provider } from "./world.ts"

/** What is to be sent. */
export interface Webhook {
  readonly provider: Provider
  /** What it is about, as a log shows it: `TRANSACTIONS/SYNC_UPDATES_AVAILABLE`, `item/updated`. */
  readonly event: string
  readonly url: string
  readonly body: object
  readonly connectionId?: string | undefined
  /** The same with every attempt: what the receiver asked to be sent along. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Made anew for each attempt, the first of which is 1. */
  readonly sign?: ((body: Uint8Array, attempt: number) => Effect.Effect<Readonly<Record<string, string>>>) | undefined
  /** How often it is sent at most, where the provider gives up earlier than usual. */
  readonly most?: number | undefined
}

/** One attempt to deliver. */
export interface Attempt {
  /** The world's time. */
  readonly at: number
  /** What the receiver answered; null when it did not. */
  readonly status: number | null
}

/** What became of a webhook. */
export interface Delivery {
  readonly id: string
  readonly provider: Provider
  readonly event: string
  readonly url: string
  readonly connectionId: string | null
  readonly body: object
  readonly attempts: ReadonlyArray<Attempt>
  /** `refused`: its URL is not one that the sandbox sends to, or too many are on their way. */
  readonly state: "pending" | "delivered" | "failed" | "refused"
}

/** The webhooks of all providers. */
export interface Webhooks {
  /** Puts it on its way, and does not wait for it. Gives the id of its delivery. */
  readonly send: (webhook: Webhook) => Effect.Effect<string>
  /** Oldest first; the last 1,000. */
  readonly deliveries: () => ReadonlyArray<Delivery>
  /** Sends it once more, as a new delivery, whose id it gives; undefined for a delivery that nobody knows. */
  readonly resend: (id: string) => Effect.Effect<string | undefined>
  /** Waits until nothing is on its way but what waits for its next attempt. */
  readonly settle: Effect.Effect<void>
  /** The key that a provider's webhooks are signed with: made once, when it is first asked for. */
  readonly signer: (provider: Provider) => Effect.Effect<WebhookSigner>
}

/** What is given to make them. */
export interface WebhookOptions {
  readonly time: Time
  /** Whether a URL of another machine may be sent to. */
  readonly anywhere: boolean
}

interface Policy {
  /** An attempt that takes longer has failed. */
  readonly timeout: number
  readonly isTaken: (status: number) => boolean
  /** How long to wait before the next attempt, after so many; undefined when there is none. */
  readonly delay: (attempts: number) => number | undefined
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Waits that grow by a factor, as long as their sum stays below a limit. */
const growing =
  (first: number, factor: number, limit: number) =>
  (attempts: number): number | undefined => {
    const waited = (first * (factor ** (attempts - 1) - 1)) / (factor - 1)
    const next = first * factor ** (attempts - 1)
    return waited + next > limit ? undefined : next
  }

const is2xx = (status: number) => status >= 200 && status < 300

/** Pluggy's nine: three at once, three an hour later, three two hours after those. */
const pluggyWaits = [0, 0, HOUR, 0, 0, 2 * HOUR, 0, 0]

/** From the providers' own pages; MoneyKit does not say where its backoff begins. */
const policies: Readonly<Record<Provider, Policy>> = {
  plaid: {
    timeout: 10 * SECOND,
    isTaken: (status) => status === 200,
    delay: growing(30 * SECOND, 4, 24 * HOUR)
  },
  moneykit: { timeout: 10 * SECOND, isTaken: is2xx, delay: growing(10 * SECOND, 2, 2 * HOUR) },
  pluggy: { timeout: 5 * SECOND, isTaken: is2xx, delay: (attempts) => pluggyWaits[attempts - 1] }
}

/** Older deliveries than these are forgotten. */
const KEPT = 1_000
/** More than these are not on their way at once. */
const MOST_PENDING = 1_000

type Mutable<A> = { -readonly [K in keyof A]: A[K] }

interface Entry {
  readonly webhook: Webhook
  readonly delivery: Mutable<Delivery>
}

/** Webhooks that are sent with the `HttpClient` of the context; what is on its way is dropped with the scope. */
export const makeWebhooks = ({
  anywhere,
  time
}: WebhookOptions): Effect.Effect<Webhooks, never, HttpClient.HttpClient | Scope.Scope> =>
  Effect.gen(function* () {
    const client = yield* HttpClient.HttpClient
    const fibers = yield* FiberSet.make<void>()
    const entries = new Map<string, Entry>()
    // Loaded when something is signed at all: a sandbox without webhooks needs no keys.
    const makeSigner = (provider: Provider): Effect.Effect<WebhookSigner> =>
      Effect.flatMap(
        Effect.promise(() => import("@bankstream/core/webhook-signer")),
        ({ make }) => make(`sandbox-${provider}-1`)
      )
    const signers = yield* Effect.all({
      plaid: Effect.cached(makeSigner("plaid")),
      moneykit: Effect.cached(makeSigner("moneykit")),
      pluggy: Effect.cached(makeSigner("pluggy"))
    })
    let count = 0
    let pending = 0
    /** Deliveries that are being sent at the moment, and do not wait. */
    let busy = 0
    const idle = Latch.makeUnsafe(true)
    const start = () => {
      busy++
      idle.closeUnsafe()
    }
    const pause = () => {
      busy--
      if (busy === 0) idle.openUnsafe()
    }

    const post = ({ webhook }: Entry, bytes: Uint8Array, attempt: number): Effect.Effect<number | null> =>
      Effect.gen(function* () {
        const signed = webhook.sign === undefined ? {} : yield* webhook.sign(bytes, attempt)
        const request = HttpClientRequest.post(webhook.url).pipe(
          HttpClientRequest.setHeaders({ ...webhook.headers, ...signed }),
          HttpClientRequest.bodyUint8Array(bytes, "application/json")
        )
        return yield* client.execute(request).pipe(
          Effect.map(({ status }): number | null => status),
          Effect.timeout(policies[webhook.provider].timeout),
          Effect.orElseSucceed(() => null)
        )
      }).pipe(
        // A redirect is an answer other than the one that is waited for; and it may lead to another machine.
        Effect.provideService(FetchHttpClient.RequestInit, { redirect: "manual" }),
        Effect.provideService(HttpClient.TracerPropagationEnabled, false)
      )

    /** Makes attempts, one after the other, until the next one is later. */
    const attempt = (entry: Entry, first: number): Effect.Effect<void> =>
      Effect.gen(function* () {
        const { delivery, webhook } = entry
        const policy = policies[webhook.provider]
        // Plaid indents, and signs what it sends.
        const text = JSON.stringify(webhook.body, undefined, webhook.provider === "plaid" ? 2 : undefined)
        const bytes = new TextEncoder().encode(text)
        for (let number = first; ; number++) {
          const at = time.now()
          const status = yield* post(entry, bytes, number)
          delivery.attempts = [...delivery.attempts, { at, status }]
          const isTaken = status !== null && policy.isTaken(status)
          const isLast = number >= (webhook.most ?? Number.POSITIVE_INFINITY)
          const wait = isTaken || isLast ? undefined : policy.delay(number)
          if (wait === undefined) {
            delivery.state = isTaken ? "delivered" : "failed"
            pending--
            return
          }
          // Whoever advances time past it finds it on its way again.
          if (wait > 0) return yield* time.at(time.now() + wait, launch(entry, number + 1))
        }
      }).pipe(Effect.ensuring(Effect.sync(pause)))

    const launch = (entry: Entry, number: number): Effect.Effect<void> =>
      Effect.suspend(() => {
        start()
        return Effect.asVoid(FiberSet.run(fibers, attempt(entry, number)))
      })

    const send: Webhooks["send"] = (webhook) =>
      Effect.suspend(() => {
        const id = `delivery-${++count}`
        const isOpen = pending < MOST_PENDING && (anywhere || isOfThisMachine(webhook.url))
        const delivery: Mutable<Delivery> = {
          id,
          provider: webhook.provider,
          event: webhook.event,
          url: webhook.url,
          connectionId: webhook.connectionId ?? null,
          body: webhook.body,
          attempts: [],
          state: isOpen ? "pending" : "refused"
        }
        const entry = { webhook, delivery }
        entries.set(id, entry)
        for (const oldest of entries.keys()) {
          if (entries.size <= KEPT) break
          entries.delete(oldest)
        }
        if (!isOpen) return Effect.succeed(id)
        pending++
        return Effect.as(launch(entry, 1), id)
      })

    return {
      send,
      deliveries: () => Array.from(entries.values(), ({ delivery }) => ({ ...delivery })),
      resend: (id) =>
        Effect.suspend(() => {
          const found = entries.get(id)
          return found === undefined ? Effect.succeed(undefined) : send(found.webhook)
        }),
      settle: idle.await,
      signer: (provider) => signers[provider]
    }
  })

const isOfThisMachine = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && isLoopback(url.hostname.replace(/^\[|\]$/g, ""))
}
