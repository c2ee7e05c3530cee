import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as HttpEffect from "effect/http/HttpEffect"
import * as HttpRouter from "effect/http/HttpRouter"
import type * as HttpServerRequest from "effect/http/HttpServerRequest"
import type * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import * as Logger from "effect/Logger"
import * as Ref from "effect/Ref"
import { TestClock } from "effect/testing"
import { createServer, request } from "node:http"
import type { AddressInfo } from "node:net"
import { inspect } from "node:util"
import * as Webhook from "../src/webhook.ts"
import { makeHandler } from "../src/webhook-handler.ts"
import * as WebhookKeys from "../src/webhook-keys.ts"
import { WebhookRejected } from "../src/webhook-rejected.ts"
import * as WebhookSigner from "../src/webhook-signer.ts"

const HEADER = "acme-verification"
const body = new TextEncoder().encode(`{\n  "webhook_type": "ITEM",\n  "item_id": "planted-item"\n}`)

interface Event {
  readonly _tag: "ITEM"
  readonly dedupeKey: string
  readonly address: string | undefined
}

/** A provider with one key, and what an app does with its webhooks. */
const acme = Effect.gen(function* () {
  const signer = yield* WebhookSigner.make("key-1")
  const calls = yield* Ref.make(0)
  const keys = yield* WebhookKeys.make((kid) =>
    Effect.gen(function* () {
      yield* Ref.update(calls, (n) => n + 1)
      if (kid === "down") return yield* Effect.fail("down")
      return kid === "key-1" ? [{ jwk: signer.jwk, expiresAt: undefined }] : []
    })
  )
  const handle = makeHandler((incoming) =>
    Effect.flatMap(Webhook.verify(keys, HEADER, incoming), (signed) =>
      signed.body[0] === 0x7b
        ? Effect.succeed<Event>({ _tag: "ITEM", dedupeKey: signed.dedupeKey, address: incoming.address })
        : Effect.fail(new WebhookRejected({ problem: "body-malformed" }))
    )
  )
  return { signer, handle, calls: Ref.get(calls) }
})

type Sent = Uint8Array<ArrayBuffer> | ReadableStream | string
type Answering = Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpServerRequest.HttpServerRequest>

/** As any framework calls it. */
const post = (
  app: Answering,
  headers: Readonly<Record<string, string>>,
  sent: Sent | null = body,
  method = "POST"
): Effect.Effect<Response> =>
  Effect.flatMap(Clock.Clock, (clock) => {
    const answer = HttpEffect.toWebHandler(
      app.pipe(Effect.provideService(Clock.Clock, clock), Effect.provideService(References.MinimumLogLevel, "None"))
    )
    // Streams are sent with this, which the types do not have yet.
    const init = { method, headers, body: sent, duplex: "half" } as RequestInit
    return Effect.promise(() => answer(new Request("https://acme.test/webhooks", init)))
  })

const statusOf = (...given: Parameters<typeof post>) => Effect.map(post(...given), ({ status }) => status)

const signedBy = (signer: WebhookSigner.WebhookSigner, sent: Uint8Array = body) =>
  Effect.map(signer.sign(sent), (token) => ({ [HEADER]: token, "content-type": "application/json" }))

describe("a handler of webhooks", () => {
  it.effect("answers 200 when the webhook was accepted, and not before", () =>
    Effect.gen(function* () {
      const { handle, signer } = yield* acme
      const isAccepted = yield* Deferred.make<void>()
      const accepted: Array<string> = []
      const app = handle(({ _tag }) =>
        Effect.andThen(
          Deferred.await(isAccepted),
          Effect.sync(() => accepted.push(_tag))
        )
      )
      const answering = yield* Effect.forkChild(post(app, yield* signedBy(signer)))
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
      assert.isUndefined(answering.pollUnsafe())
      yield* Deferred.succeed(isAccepted, undefined)
      const response = yield* Fiber.join(answering)
      assert.strictEqual(response.status, 200)
      assert.strictEqual(yield* Effect.promise(() => response.text()), "")
      assert.deepStrictEqual(accepted, ["ITEM"])
    })
  )

  it.effect("answers 500 when it could not be accepted, however that failed, so that it comes again", () =>
    Effect.gen(function* () {
      const { handle, signer } = yield* acme
      for (const failing of [
        Effect.fail("full"),
        Effect.die(new Error("bug")),
        Effect.suspend((): Effect.Effect<void> => {
          throw new Error("thrown")
        })
      ]) {
        const app = handle(() => failing)
        assert.strictEqual(yield* statusOf(app, yield* signedBy(signer)), 500)
      }
    })
  )

  it.effect("answers what it refuses by why, and does not give it to the app", () =>
    Effect.gen(function* () {
      const { handle, signer } = yield* acme
      const app = handle(() => Effect.die("accepted"))
      const good = yield* signedBy(signer)
      const other = yield* WebhookSigner.make("other")
      const down = yield* WebhookSigner.make("down")
      const json = { "content-type": "application/json" }
      const large = new Uint8Array(1024 * 1024 + 1)
      const list = new TextEncoder().encode("[]")
      const refused: ReadonlyArray<readonly [number, Readonly<Record<string, string>>, Sent?, string?]> = [
        [401, json],
        [401, { ...json, [HEADER]: "x.y.z" }],
        [401, { ...json, [HEADER]: "x".repeat(10_000) }],
        [401, good, "{}"],
        [401, yield* signedBy(other)],
        [503, yield* signedBy(down)],
        [400, yield* signedBy(signer, list), list],
        [413, yield* signedBy(signer, large), large],
        [415, { ...good, "content-type": "text/plain" }],
        [415, { ...good, "content-type": "application/x-www-form-urlencoded" }],
        [415, { ...good, "content-type": "" }],
        [415, { ...good, "content-encoding": "gzip" }],
        [405, good, body, "PUT"],
        [405, good, body, "DELETE"]
      ]
      for (const [status, headers, sent, method] of refused) {
        const response = yield* post(app, headers, sent, method)
        assert.strictEqual(response.status, status, JSON.stringify({ headers, method }))
        assert.strictEqual(yield* Effect.promise(() => response.text()), "")
        assert.strictEqual(response.headers.get("allow"), status === 405 ? "POST" : null)
      }
      assert.strictEqual(yield* statusOf(app, {}, null, "GET"), 405)
    })
  )

  it.effect("takes what is older where its route is given a longer age", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-11-21T09:00:00Z"))
      const { handle, signer } = yield* acme
      const headers = yield* signedBy(signer)
      yield* TestClock.adjust("1 hour")
      const app = handle(() => Effect.void)
      assert.strictEqual(yield* statusOf(app, headers), 401)
      const patient = Effect.provideService(Webhook.WebhookLimits, { ...Webhook.defaultLimits, age: "2 hours" })
      assert.strictEqual(yield* statusOf(patient(app), headers), 200)
    })
  )

  it.effect("takes JSON however its type is written, and without one", () =>
    Effect.gen(function* () {
      const { handle, signer } = yield* acme
      const app = handle(() => Effect.void)
      const { [HEADER]: token = "" } = yield* signedBy(signer)
      for (const type of ["application/json; charset=utf-8", "Application/JSON", "application/vnd.acme+json"]) {
        assert.strictEqual(yield* statusOf(app, { [HEADER]: token, "content-type": type }), 200, type)
      }
      assert.strictEqual(yield* statusOf(app, { [HEADER]: token, "content-encoding": "identity" }), 200)
      // A stream has no type of its own.
      assert.strictEqual(yield* statusOf(app, { [HEADER]: token }, new Blob([body]).stream()), 200)
    })
  )

  it.effect("reads not much more of a body than a webhook may have", () =>
    Effect.gen(function* () {
      const { handle, signer } = yield* acme
      let read = 0
      const endless = new ReadableStream({
        pull: (controller) => {
          read += 64 * 1024
          controller.enqueue(new Uint8Array(64 * 1024))
        }
      })
      assert.strictEqual(
        yield* statusOf(
          handle(() => Effect.void),
          yield* signedBy(signer),
          endless
        ),
        413
      )
      assert.isAtMost(read, 5 * 1024 * 1024)
    })
  )

  it.effect("reads a body as it came, in however many pieces", () =>
    Effect.gen(function* () {
      const { handle, signer } = yield* acme
      const sent = new TextEncoder().encode(`{"text":"${"ä".repeat(5000)}"}`)
      const headers = yield* signedBy(signer, sent)
      const inPieces = (length: number) => {
        let at = 0
        return new ReadableStream({
          pull: (controller) => {
            controller.enqueue(sent.subarray(at, at + length))
            at += length
            if (at >= sent.length) controller.close()
          }
        })
      }
      const app = handle(() => Effect.void)
      for (const length of [sent.length, 4096, 7, 1]) {
        assert.strictEqual(yield* statusOf(app, headers, inPieces(length)), 200, `${length} bytes at once`)
      }
    })
  )

  it.effect("waits ten seconds for a body, and then no longer", () =>
    Effect.gen(function* () {
      const { handle, signer } = yield* acme
      const silent = new ReadableStream({ pull: () => new Promise<void>(() => undefined) })
      const headers = yield* signedBy(signer)
      const answering = yield* Effect.forkChild(
        statusOf(
          handle(() => Effect.void),
          headers,
          silent
        )
      )
      yield* Effect.promise(() => new Promise((resolve) => setTimeout(resolve, 20)))
      yield* TestClock.adjust("10 seconds")
      assert.strictEqual(yield* Fiber.join(answering), 408)
    })
  )

  it.effect("answers 400 when the body breaks off", () =>
    Effect.gen(function* () {
      const { handle, signer } = yield* acme
      const broken = new ReadableStream({ start: (controller) => controller.error(new Error("reset")) })
      assert.strictEqual(
        yield* statusOf(
          handle(() => Effect.void),
          yield* signedBy(signer),
          broken
        ),
        400
      )
    })
  )

  it.effect("logs what it refuses and what was not accepted, and nothing of what came", () =>
    Effect.gen(function* () {
      const { handle, signer } = yield* acme
      const logged: Array<string> = []
      const logger = Logger.make(({ cause, logLevel, message }) => {
        logged.push(`${logLevel} ${inspect(message, { depth: 9 })} ${inspect(cause, { depth: 9 })}`)
      })
      const headers = yield* signedBy(signer)
      const answer = HttpEffect.toWebHandler(
        handle(() => Effect.fail("full")).pipe(Effect.provide(Logger.layer([logger])))
      )
      const send = (sent: Sent) =>
        Effect.promise(() => answer(new Request("https://acme.test", { method: "POST", headers, body: sent })))
      // The signature is from the beginning of time, where the test's clock stands; the handler's own clock is not there.
      assert.strictEqual((yield* send(body)).status, 401)
      assert.lengthOf(logged, 1)
      assert.match(logged.join(), /^Warn.*The signature is too old\./s)
      for (const planted of ["planted-item", headers[HEADER] ?? "", "key-1"]) assert.notInclude(logged.join(), planted)
    })
  )

  it.effect("logs why a key could not be fetched, which is for whoever runs the app", () =>
    Effect.gen(function* () {
      const { handle } = yield* acme
      const logged: Array<string> = []
      const logger = Logger.make(({ cause, logLevel, message }) => {
        logged.push(`${logLevel} ${inspect(message)} ${Cause.pretty(cause)}`)
      })
      const clock = yield* Clock.Clock
      const answer = HttpEffect.toWebHandler(
        handle(() => Effect.void).pipe(
          Effect.provideService(Clock.Clock, clock),
          Effect.provide(Logger.layer([logger]))
        )
      )
      const headers = yield* signedBy(yield* WebhookSigner.make("down"))
      const sent = new Request("https://acme.test", { method: "POST", headers, body })
      assert.strictEqual((yield* Effect.promise(() => answer(sent))).status, 503)
      assert.lengthOf(logged, 1)
      assert.match(logged.join(), /^Warn.*could not be fetched now.*Error: down/s)
    })
  )
})

describe("over sockets", () => {
  const serving = <A, E>(
    test: (url: string, signer: WebhookSigner.WebhookSigner, seen: Array<Event>) => Effect.Effect<A, E>
  ) =>
    Effect.gen(function* () {
      const { handle, signer } = yield* acme
      const seen: Array<Event> = []
      const server = createServer()
      const routes = HttpRouter.add(
        "*",
        "/webhooks",
        handle((event) => Effect.sync(() => seen.push(event)))
      )
      const layer = HttpRouter.serve(routes, { disableLogger: true, disableListenLog: true }).pipe(
        Layer.provide(NodeHttpServer.layer(() => server, { port: 0, host: "127.0.0.1" })),
        Layer.provideMerge(Layer.succeed(References.MinimumLogLevel, "None"))
      )
      return yield* Effect.gen(function* () {
        // A server that listens on a port has an address with one.
        const { port } = server.address() as AddressInfo
        return yield* test(`http://127.0.0.1:${port}/webhooks`, signer, seen)
      }).pipe(Effect.provide(layer))
    })

  /** The status that a request by hand is answered with: headers may come twice, and the body may be longer than told. */
  const send = (url: string, headers: Readonly<Record<string, string | ReadonlyArray<string>>>, sent: Uint8Array) =>
    Effect.promise(
      () =>
        new Promise<number>((resolve, reject) => {
          const sending = request(url, { method: "POST" }, (response) => {
            response.resume()
            resolve(response.statusCode ?? 0)
          })
          sending.on("error", reject)
          for (const [name, value] of Object.entries(headers))
            sending.setHeader(name, typeof value === "string" ? value : [...value])
          sending.end(sent)
        })
    )

  it.live("webhooks are accepted as they came, from where they came", () =>
    serving((url, signer, seen) =>
      Effect.gen(function* () {
        const headers = yield* signedBy(signer)
        assert.strictEqual(yield* send(url, headers, body), 200)
        assert.deepStrictEqual(
          seen.map(({ _tag, address }) => [_tag, address]),
          [["ITEM", "127.0.0.1"]]
        )
      })
    )
  )

  it.live("a signature that came twice, a large body, and another method are answered", () =>
    serving((url, signer, seen) =>
      Effect.gen(function* () {
        const headers = yield* signedBy(signer)
        const token = headers[HEADER] ?? ""
        assert.strictEqual(yield* send(url, { ...headers, [HEADER]: [token, token] }, body), 401)
        const large = new Uint8Array(3 * 1024 * 1024)
        assert.strictEqual(yield* send(url, headers, large), 413)
        assert.strictEqual(yield* send(url, { ...headers, "transfer-encoding": "chunked" }, large), 413)
        assert.strictEqual((yield* Effect.promise(() => fetch(url))).status, 405)
        assert.strictEqual(yield* send(url, headers, body), 200)
        assert.lengthOf(seen, 1)
      })
    )
  )
})
