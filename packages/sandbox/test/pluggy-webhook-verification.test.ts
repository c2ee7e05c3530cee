/** What the simulator sends is what the package believes, and leads to what the simulator has. */
import { itemsCreate, itemsDelete } from "@bankstream/pluggy/items"
import { SECRET_HEADER, WebhookSecrets } from "@bankstream/pluggy/webhook-secrets"
import { fetchBack, fetchTransactions, type PluggyWebhook, verify, webhooksCreate } from "@bankstream/pluggy/webhooks"
import { assert, describe, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import * as Http from "node:http"
import { simulators } from "./simulators.ts"

const SECRET = "a-secret-of-24-characters"

interface Came {
  readonly headers: Readonly<Record<string, string | ReadonlyArray<string> | undefined>>
  readonly body: Uint8Array
  readonly address: string | undefined
}

/** Somebody who listens on this machine, as servers do for both kinds of addresses, and what came. */
const listener = Effect.acquireRelease(
  Effect.callback<{ readonly url: string; readonly came: Array<Came>; readonly server: Http.Server }>((resume) => {
    const came: Array<Came> = []
    const server = Http.createServer((request, response) => {
      const pieces: Array<Buffer> = []
      request.on("data", (piece: Buffer) => pieces.push(piece))
      request.on("end", () => {
        came.push({ headers: request.headers, body: Buffer.concat(pieces), address: request.socket.remoteAddress })
        response.writeHead(200).end()
      })
    })
    server.listen(0, () => {
      const address = server.address()
      const port = typeof address === "object" && address !== null ? address.port : 0
      resume(Effect.succeed({ url: `http://127.0.0.1:${port}`, came, server }))
    })
  }),
  ({ server }) => Effect.sync(() => server.close())
)

/** Waits, on the machine's own clock, until so many have come. */
const until = (came: ReadonlyArray<Came>, count: number) =>
  Effect.promise(async () => {
    for (let i = 0; i < 200 && came.length < count; i++) await new Promise((done) => setTimeout(done, 10))
  })

const believe = (came: ReadonlyArray<Came>, secret: string) =>
  Effect.provide(
    Effect.forEach(came, (each) => Effect.result(verify(each))),
    WebhookSecrets.layer({ secrets: [Redacted.make(secret)], addresses: ["127.0.0.0/8"] })
  )

describe("Pluggy's webhooks", () => {
  layer(simulators())((it) => {
    it.effect("are believed by their secret, and lead to the Item and its rows", () =>
      Effect.gen(function* () {
        const { came, url } = yield* listener
        yield* webhooksCreate({ event: "all", url, headers: { [SECRET_HEADER]: SECRET } })
        yield* webhooksCreate({ event: "item/all", url: `${url}/items`, headers: { [SECRET_HEADER]: SECRET } })
        const user = { user: "user-ok", password: "password-ok" }
        const { id } = yield* itemsCreate({ connectorId: 2, parameters: user })
        yield* TestClock.adjust("500 millis")
        yield* until(came, 7)

        const strangers = yield* believe(came, "another-secret-of-theirs")
        assert.isTrue(strangers.every((each) => each._tag === "Failure" && each.failure.problem === "secret"))
        const events: ReadonlyArray<PluggyWebhook> = yield* Effect.forEach(
          yield* believe(came, SECRET),
          Effect.fromResult
        )
        // Those of the Item come twice, under one key: who asked for all, and who asked for all of Items.
        const kinds = new Map(events.map((event) => [event.dedupeKey, event._tag]))
        assert.deepStrictEqual([...kinds.values()].toSorted(), [
          "item/created",
          "item/login_succeeded",
          "transactions/created",
          "transactions/created",
          "transactions/created"
        ])
        assert.lengthOf(events, 7)

        let rows = 0
        let announced = 0
        for (const event of events) {
          if (event._tag === "item/created") {
            assert.strictEqual(Option.getOrThrow(yield* fetchBack(event)).id, id)
          }
          if (event._tag === "transactions/created") {
            const read = yield* Stream.runCollect(fetchTransactions(event))
            assert.isTrue(read.every(({ accountId }) => accountId === event.webhook.accountId))
            rows += read.length
            announced += event.webhook.transactionsCount ?? 0
          }
        }
        assert.isAbove(rows, 0)
        assert.strictEqual(rows, announced)

        came.length = 0
        yield* itemsDelete({ id })
        yield* until(came, 2)
        for (const event of yield* Effect.forEach(yield* believe(came, SECRET), Effect.fromResult)) {
          if (event._tag !== "item/deleted") return assert.fail(`read as ${event._tag}`)
          assert.isTrue(Option.isNone(yield* fetchBack(event)))
        }
      })
    )
  })
})
