import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as Waiter from "../src/waiter.ts"
import { Acme, AcmeError, getThing, makeAcme, type Reply, scripted } from "./acme.ts"
import { getFile } from "./files.ts"

const { waitFor, waitForFile } = Waiter.make(Acme)

const request = { id: "t1" }
const ready = () => Response.json({ id: "t1" })
const notReady = () =>
  Response.json({ code: "WAIT", message: "still at it" }, { status: 400, headers: { "x-request-id": "req-1" } })

/** Runs a wait, second by second until it ends, and tells at which second each question was asked. */
const waiting = Effect.fnUntraced(function* <A>(
  wait: Effect.Effect<A, AcmeError, Acme>,
  reply: (number: number) => Reply
) {
  const asked: Array<number> = []
  const clock = yield* Clock.Clock
  const server = scripted((_, number) => {
    asked.push(clock.currentTimeMillisUnsafe() / 1_000)
    return reply(number)
  })
  const fiber = yield* wait.pipe(Effect.exit, Effect.provide(Layer.provide(makeAcme(), server.layer)), Effect.forkChild)
  while (fiber.pollUnsafe() === undefined) {
    for (let turn = 0; turn < 10; turn++) yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    if (fiber.pollUnsafe() === undefined) yield* TestClock.adjust("1 second")
  }
  return { asked, exit: yield* Fiber.join(fiber), ended: clock.currentTimeMillisUnsafe() / 1_000 }
})

const errorOf = (exit: Exit.Exit<unknown, AcmeError>): AcmeError => {
  const [reason] = Exit.isFailure(exit) ? exit.cause.reasons : []
  return reason?._tag === "Fail" ? reason.error : assert.fail("expected a typed failure")
}

describe("waitFor", () => {
  it.effect("asks once when the answer is there", () =>
    Effect.gen(function* () {
      const { asked, exit } = yield* waiting(waitFor(getThing, request), ready)
      assert.deepStrictEqual(exit, Exit.succeed({ id: "t1" }))
      assert.deepStrictEqual(asked, [0])
    })
  )

  it.effect("asks again after one second, then two, and so on, until the answer is there", () =>
    Effect.gen(function* () {
      const { asked, exit, ended } = yield* waiting(waitFor(getThing, request), (number) =>
        number < 4 ? notReady() : ready()
      )
      assert.deepStrictEqual(exit, Exit.succeed({ id: "t1" }))
      assert.deepStrictEqual(asked, [0, 1, 3, 7])
      assert.strictEqual(ended, 7)
    })
  )

  it.effect("asks every thirty seconds at last, and gives up within ten minutes", () =>
    Effect.gen(function* () {
      const { asked, exit } = yield* waiting(waitFor(getThing, request), notReady)
      assert.deepStrictEqual(asked.slice(0, 8), [0, 1, 3, 7, 15, 31, 61, 91])
      assert.isTrue(asked.slice(6).every((at, index) => at === 61 + 30 * index))
      assert.strictEqual(asked.at(-1), 571)
      assert.strictEqual(errorOf(exit).reason._tag, "NotReady")
    })
  )

  it.effect("says on giving up how long it waited, and what the provider said last", () =>
    Effect.gen(function* () {
      const twice = Effect.provideService(
        waitFor(getThing, request),
        Waiter.WaitSchedule,
        Schedule.spaced("90 seconds").pipe(Schedule.upTo({ times: 2 }))
      )
      const { asked, exit } = yield* waiting(twice, notReady)
      assert.deepStrictEqual(asked, [0, 90, 180])
      const error = errorOf(exit)
      assert.instanceOf(error, AcmeError)
      assert.deepInclude(error, { operation: "getThing", code: "WAIT", status: 400, requestId: "req-1", attempts: 1 })
      assert.deepInclude(error.reason, { _tag: "NotReady", product: "report", waited: Duration.seconds(180) })
      assert.strictEqual(
        error.message,
        "acme getThing failed (WAIT): report is not ready after 3m of waiting. Wait for the provider's webhook, or ask again later."
      )
    })
  )

  it.effect("fails at once for any other reason, also in the middle of the wait", () =>
    Effect.gen(function* () {
      const { asked, exit } = yield* waiting(waitFor(getThing, request), (number) =>
        number < 3 ? notReady() : Response.json({ code: "MOVED" }, { status: 400 })
      )
      assert.deepStrictEqual(asked, [0, 1, 3])
      assert.strictEqual(errorOf(exit).code, "MOVED")
    })
  )

  it.effect("leaves retries to the call: a fault that passes does not end the wait", () =>
    Effect.gen(function* () {
      const { asked, exit } = yield* waiting(
        waitFor(getThing, request),
        (number) => [notReady(), new Response(null, { status: 503 }), notReady()][number - 1] ?? ready()
      )
      assert.isTrue(Exit.isSuccess(exit))
      assert.lengthOf(asked, 4)
    })
  )

  it.effect("is interrupted at once", () =>
    Effect.gen(function* () {
      const server = scripted(notReady)
      const wait = waitFor(getThing, request).pipe(Effect.provide(Layer.provide(makeAcme(), server.layer)))
      const fiber = yield* Effect.forkChild(wait)
      yield* TestClock.adjust("1 minute")
      yield* Fiber.interrupt(fiber)
      const before = server.sent.length
      yield* TestClock.adjust("10 minutes")
      assert.strictEqual(server.sent.length, before)
    })
  )

  it.effect("waits for what the answer says, where it is asked to", () =>
    Effect.gen(function* () {
      const done = waitFor(getThing, request, ({ id }) => id === "done")
      const reply = (number: number) => Response.json({ id: number < 3 ? "working" : "done" })
      const { asked, exit } = yield* waiting(done, reply)
      assert.deepStrictEqual(exit, Exit.succeed({ id: "done" }))
      assert.deepStrictEqual(asked, [0, 1, 3])
    })
  )

  it.effect("an answer that never says so is given up as not ready", () =>
    Effect.gen(function* () {
      const never = Effect.provideService(
        waitFor(getThing, request, () => false),
        Waiter.WaitSchedule,
        Schedule.recurs(1)
      )
      const { exit } = yield* waiting(never, () =>
        Response.json({ id: "working" }, { headers: { "x-request-id": "req-2" } })
      )
      assert.deepInclude(errorOf(exit), { code: "NotReady", status: 200, requestId: "req-2", attempts: 1 })
      assert.deepInclude(errorOf(exit).reason, { waited: Duration.zero })
    })
  )
})

describe("waitForFile", () => {
  const file = () => new Response("a file", { headers: { "content-type": "application/pdf" } })
  const text = (bytes: Stream.Stream<Uint8Array, AcmeError, Acme>) => Stream.mkString(Stream.decodeText(bytes))

  it.effect("yields the file once there is one", () =>
    Effect.gen(function* () {
      const { asked, exit } = yield* waiting(text(waitForFile(getFile, { id: "f1" })), (number) =>
        number < 3 ? notReady() : file()
      )
      assert.deepStrictEqual(exit, Exit.succeed("a file"))
      assert.deepStrictEqual(asked, [0, 1, 3])
    })
  )

  it.effect("is not asked for again when it breaks off", () =>
    Effect.gen(function* () {
      const { asked, exit } = yield* waiting(
        text(waitForFile(getFile, { id: "f1" })),
        () => new Response("a file", { headers: { "content-type": "application/pdf", "content-length": "7" } })
      )
      assert.strictEqual(errorOf(exit).reason._tag, "TransportFailed")
      assert.deepStrictEqual(asked, [0])
    })
  )

  it.effect("gives up as waitFor does", () =>
    Effect.gen(function* () {
      const wait = Effect.provideService(
        text(waitForFile(getFile, { id: "f1" })),
        Waiter.WaitSchedule,
        Schedule.spaced("5 seconds").pipe(Schedule.upTo({ times: 1 }))
      )
      const { exit } = yield* waiting(wait, notReady)
      assert.deepInclude(errorOf(exit), { operation: "getFile", code: "WAIT" })
      assert.deepInclude(errorOf(exit).reason, { _tag: "NotReady", waited: Duration.seconds(5) })
    })
  )
})
