import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import type * as Scope from "effect/Scope"
import * as Http from "node:http"
import * as TestClock from "effect/testing/TestClock"
import { makeTime, type Time } from "../src/time.ts"
import { makeWebhooks, type Webhook, type Webhooks } from "../src/webhooks.ts"
import type { Provider } from "../src/world.ts"

interface Sent {
  readonly url: string
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}

/** A server on this machine, until the scope closes; how many came to it. */
const serve = (answer: Http.RequestListener) =>
  Effect.acquireRelease(
    Effect.callback<{ readonly url: string; readonly count: () => number; readonly server: Http.Server }>((resume) => {
      let count = 0
      const server = Http.createServer((request, response) => {
        count++
        answer(request, response)
      })
      server.listen(0, "127.0.0.1", () => {
        const address = server.address()
        const port = typeof address === "object" && address !== null ? address.port : 0
        resume(Effect.succeed({ url: `http://127.0.0.1:${port}/`, count: () => count, server }))
      })
    }),
    ({ server }) => Effect.sync(() => server.close())
  )

/** How a receiver answers: with a status, or never. */
type Answer = number | "silence"

interface Post {
  readonly webhooks: Webhooks
  readonly time: Time
  readonly sent: ReadonlyArray<Sent>
}

/** Webhooks whose receiver answers these, one after the other, and the last of them for ever. */
const post = (answers: ReadonlyArray<Answer>, anywhere = false): Effect.Effect<Post, never, Scope.Scope> =>
  Effect.gen(function* () {
    const sent: Array<Sent> = []
    const client = HttpClient.make((request, url) =>
      Effect.suspend(() => {
        const answer = answers[Math.min(sent.length, answers.length - 1)] ?? 200
        const { body } = request
        const text = body._tag === "Uint8Array" ? new TextDecoder().decode(body.body) : ""
        sent.push({ url: url.href, text, headers: request.headers })
        return answer === "silence"
          ? Effect.never
          : Effect.succeed(HttpClientResponse.fromWeb(request, new Response(null, { status: answer })))
      })
    )
    const time = yield* makeTime(0)
    const webhooks = yield* makeWebhooks({ time, anywhere }).pipe(Effect.provideService(HttpClient.HttpClient, client))
    return { webhooks, time, sent }
  })

const webhook = (provider: Provider, more: Partial<Webhook> = {}): Webhook => ({
  provider,
  event: "SOMETHING/HAPPENED",
  url: "http://127.0.0.1:9/hook",
  body: { event: "happened", at: 1 },
  ...more
})

/** Sends one, and lets so much time go by that nothing more can come. Gives the minutes at which it was sent. */
const minutesOf = (provider: Provider, answers: ReadonlyArray<Answer>, more: Partial<Webhook> = {}) =>
  Effect.gen(function* () {
    const { webhooks } = yield* post(answers)
    yield* webhooks.send(webhook(provider, more))
    yield* TestClock.adjust("48 hours")
    const [delivery] = webhooks.deliveries()
    return { state: delivery?.state, minutes: (delivery?.attempts ?? []).map(({ at }) => at / 60_000) }
  })

describe("webhooks that are not taken are sent again", () => {
  it.effect("by Plaid four times later each time, from half a minute, for a day", () =>
    Effect.gen(function* () {
      const { minutes, state } = yield* minutesOf("plaid", [500])
      assert.strictEqual(state, "failed")
      assert.deepStrictEqual(minutes, [0, 0.5, 2.5, 10.5, 42.5, 170.5, 682.5])
    })
  )

  it.effect("by MoneyKit twice as late each time, for two hours", () =>
    Effect.gen(function* () {
      const { minutes, state } = yield* minutesOf("moneykit", [500])
      assert.strictEqual(state, "failed")
      assert.deepStrictEqual(
        minutes.map((minute) => minute * 60),
        [0, 10, 30, 70, 150, 310, 630, 1_270, 2_550, 5_110]
      )
    })
  )

  it.effect("by Pluggy three times at once, three times an hour later, and three times two hours after that", () =>
    Effect.gen(function* () {
      const { minutes, state } = yield* minutesOf("pluggy", [500])
      assert.strictEqual(state, "failed")
      assert.deepStrictEqual(minutes, [0, 0, 0, 60, 60, 60, 180, 180, 180])
    })
  )

  it.effect("no more often than the event is worth", () =>
    Effect.gen(function* () {
      const { minutes } = yield* minutesOf("pluggy", [500], { most: 3 })
      assert.deepStrictEqual(minutes, [0, 0, 0])
    })
  )

  it.effect("until they are taken: by 200 alone at Plaid, by any 2xx at the others", () =>
    Effect.gen(function* () {
      const answers = [302, 404, 204, 200]
      const taken = yield* Effect.forEach(["plaid", "moneykit", "pluggy"] as const, (provider) =>
        Effect.map(minutesOf(provider, answers), ({ minutes, state }) => [provider, minutes.length, state])
      )
      assert.deepStrictEqual(taken, [
        ["plaid", 4, "delivered"],
        ["moneykit", 3, "delivered"],
        ["pluggy", 3, "delivered"]
      ])
    })
  )

  it.effect("when nobody answers within ten seconds, or five at Pluggy", () =>
    Effect.gen(function* () {
      for (const [provider, limit] of [
        ["plaid", 10],
        ["moneykit", 10],
        ["pluggy", 5]
      ] as const) {
        const { sent, webhooks } = yield* post(["silence"])
        yield* webhooks.send(webhook(provider))
        yield* TestClock.adjust(`${limit - 1} seconds`)
        assert.deepStrictEqual(webhooks.deliveries()[0]?.attempts, [])
        yield* TestClock.adjust("1 second")
        assert.deepStrictEqual(webhooks.deliveries()[0]?.attempts[0], { at: 0, status: null }, provider)
        assert.isAtLeast(sent.length, 1)
      }
    })
  )

  it.effect("also when time is advanced, without a clock that goes on", () =>
    Effect.gen(function* () {
      const { time, webhooks } = yield* post([500, 200])
      yield* webhooks.send(webhook("plaid"))
      yield* webhooks.settle
      assert.strictEqual(webhooks.deliveries()[0]?.state, "pending")
      yield* time.advance(30_000)
      yield* webhooks.settle
      assert.strictEqual(webhooks.deliveries()[0]?.state, "delivered")
    })
  )
})

describe("a webhook", () => {
  it.effect("is signed anew for each attempt, over the bytes that are sent", () =>
    Effect.gen(function* () {
      const { sent, webhooks } = yield* post([500, 200])
      const seen: Array<string> = []
      yield* webhooks.send(
        webhook("plaid", {
          headers: { "x-own": "own" },
          sign: (body, attempt) =>
            Effect.sync(() => {
              seen.push(new TextDecoder().decode(body))
              return { "plaid-verification": `signature-${attempt}` }
            })
        })
      )
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(
        sent.map(({ headers, text }) => [headers["plaid-verification"], headers["x-own"], text]),
        seen.map((text, i) => [`signature-${i + 1}`, "own", text])
      )
      // Plaid indents by two, and tells its readers so.
      assert.strictEqual(seen[0], '{\n  "event": "happened",\n  "at": 1\n}')
    })
  )

  it.effect("only goes to this machine, unless the sandbox is told otherwise", () =>
    Effect.gen(function* () {
      const urls: ReadonlyArray<readonly [string, boolean]> = [
        ["http://127.0.0.1:8080/hook", true],
        ["http://localhost/hook", true],
        ["http://[::1]:3000/hook", true],
        ["https://example.com/hook", false],
        ["http://127.0.0.1.example.com/hook", false],
        ["http://localhost@example.com/hook", false],
        ["http://10.0.0.1/hook", false],
        ["ftp://127.0.0.1/hook", false],
        ["no url", false]
      ]
      const { sent, webhooks } = yield* post([200])
      for (const [url] of urls) yield* webhooks.send(webhook("pluggy", { url }))
      yield* webhooks.settle
      assert.deepStrictEqual(
        webhooks.deliveries().map(({ state, url }) => [url, state === "delivered"]),
        urls.map(([url, isOpen]) => [url, isOpen])
      )
      assert.strictEqual(sent.length, 3)

      const open = yield* post([200], true)
      yield* open.webhooks.send(webhook("pluggy", { url: "https://example.com/hook" }))
      yield* open.webhooks.settle
      assert.strictEqual(open.webhooks.deliveries()[0]?.state, "delivered")
    })
  )

  it.live("follows no redirect, which could lead anywhere", () =>
    Effect.gen(function* () {
      const elsewhere = yield* serve((_, response) => response.end())
      const here = yield* serve((_, response) => response.writeHead(307, { location: elsewhere.url }).end())
      const time = yield* makeTime(0)
      const webhooks = yield* makeWebhooks({ time, anywhere: false }).pipe(Effect.provide(FetchHttpClient.layer))
      yield* webhooks.send(webhook("moneykit", { url: here.url, most: 1 }))
      yield* webhooks.settle
      const [delivery] = webhooks.deliveries()
      assert.deepStrictEqual([delivery?.state, delivery?.attempts[0]?.status], ["failed", 307])
      assert.deepStrictEqual([here.count(), elsewhere.count()], [1, 0])
    })
  )

  it.effect("is sent once more as a delivery of its own", () =>
    Effect.gen(function* () {
      const { sent, webhooks } = yield* post([200])
      const id = yield* webhooks.send(webhook("moneykit"))
      const again = yield* webhooks.resend(id)
      yield* webhooks.settle
      assert.notStrictEqual(again, id)
      assert.deepStrictEqual(
        webhooks.deliveries().map((delivery) => [delivery.id, delivery.state]),
        [
          [id, "delivered"],
          [again, "delivered"]
        ]
      )
      assert.strictEqual(sent[0]?.text, sent[1]?.text)
      assert.isUndefined(yield* webhooks.resend("delivery-of-nobody"))
    })
  )

  it.effect("is forgotten after a thousand others, and refused when a thousand are on their way", () =>
    Effect.gen(function* () {
      const { webhooks } = yield* post([200])
      const first = yield* webhooks.send(webhook("plaid"))
      for (let i = 0; i < 1_000; i++) {
        yield* webhooks.send(webhook("plaid"))
        yield* webhooks.settle
      }
      assert.strictEqual(webhooks.deliveries().length, 1_000)
      assert.isUndefined(yield* webhooks.resend(first))

      const busy = yield* post(["silence"])
      for (let i = 0; i < 1_001; i++) yield* busy.webhooks.send(webhook("plaid"))
      assert.strictEqual(busy.webhooks.deliveries().at(-1)?.state, "refused")
      assert.strictEqual(busy.webhooks.deliveries().at(-2)?.state, "pending")
    })
  )

  it.effect("of one provider is signed with one key", () =>
    Effect.gen(function* () {
      const { webhooks } = yield* post([200])
      const first = yield* webhooks.signer("plaid")
      assert.strictEqual(yield* webhooks.signer("plaid"), first)
      assert.notStrictEqual((yield* webhooks.signer("moneykit")).jwk.x, first.jwk.x)
    })
  )
})
