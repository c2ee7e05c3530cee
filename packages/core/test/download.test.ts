import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { createHash } from "node:crypto"
import { ResponseLimit } from "../src/body.ts"
import type { Acme, AcmeError } from "./acme.ts"
import { makeAcme, type Reply, scripted } from "./acme.ts"
import { getFile, getSignedFile, makeFile } from "./files.ts"

const id = "f1"
const pdf = { "content-type": "application/pdf", "x-request-id": "req-1" }

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (pieces: ReadonlyArray<Uint8Array>) => Buffer.concat(pieces).toString()
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")

/** A file that comes in these pieces; it breaks off, or stays silent, where it is told to. */
const comingAs = (
  pieces: ReadonlyArray<string>,
  then: "end" | "break" | "silence" = "end",
  headers: Readonly<Record<string, string>> = {}
) => {
  const seen = { cancelled: false }
  let at = 0
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const piece = pieces[at++]
        if (piece !== undefined) controller.enqueue(bytesOf(piece))
        else if (then === "end") controller.close()
        else if (then === "break") controller.error(new Error("planted in the transport's error"))
        else return new Promise<void>(() => {})
        return undefined
      },
      cancel: () => void (seen.cancelled = true)
    },
    { highWaterMark: 0 }
  )
  return { seen, response: new Response(body, { headers: { ...pdf, ...headers } }) }
}

/** Runs an effect against a provider that answers by `reply`. */
const over = <A, E>(effect: Effect.Effect<A, E, Acme>, reply: (number: number) => Reply) => {
  const server = scripted((_, number) => reply(number))
  return {
    sent: server.sent,
    run: Effect.provide(effect, Layer.provide(makeAcme(), server.layer))
  }
}

/** What came of a file before its stream ended, and how it ended. */
const taken = <R>(file: Stream.Stream<Uint8Array, AcmeError, R>) => {
  const pieces: Array<Uint8Array> = []
  return Effect.map(
    Effect.result(Stream.runForEach(file, (piece) => Effect.sync(() => void pieces.push(piece)))),
    (end) => ({ text: textOf(pieces), end })
  )
}

/** Lets everything happen that waits for no clock. */
const settle = Effect.promise(async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
})

/** Lets all waits pass. */
const inTime = Effect.fnUntraced(function* <A, E>(effect: Effect.Effect<A, E>, step: "1 second" | "1 hour") {
  const fiber = yield* Effect.forkChild(effect)
  while (fiber.pollUnsafe() === undefined) {
    yield* settle
    yield* TestClock.adjust(step)
  }
  return yield* Fiber.join(fiber)
})

const failureOf = (end: Result.Result<unknown, AcmeError>): AcmeError =>
  Result.isFailure(end) ? end.failure : assert.fail("expected a failure")

describe("a file", () => {
  it.effect("comes as it is, in order", () =>
    Effect.gen(function* () {
      const { text, end } = yield* over(taken(getFile({ id })), () => comingAs(["one,", "two,", "", "three"]).response)
        .run
      assert.strictEqual(text, "one,two,three")
      assert.isTrue(Result.isSuccess(end))
    })
  )

  it.effect("is asked for as it is: not as JSON, and not compressed", () =>
    Effect.gen(function* () {
      const call = over(taken(getFile({ id })), () => comingAs(["x"]).response)
      yield* call.run
      assert.deepInclude(call.sent[0]?.headers, { accept: "*/*", "accept-encoding": "identity" })
      assert.deepStrictEqual(call.sent[0]?.json, { id })
    })
  )

  it.effect("is read hardly faster than it is taken", () =>
    Effect.gen(function* () {
      const piece = new Uint8Array(1_000)
      let made = 0
      let used = 0
      let ahead = 0
      const body = new ReadableStream<Uint8Array>(
        {
          pull: (controller) => {
            if (made === 500) controller.close()
            else controller.enqueue(piece)
            made += 1
          }
        },
        { highWaterMark: 0 }
      )
      const taking = Stream.runForEach(getFile({ id }), () => {
        used += 1
        ahead = Math.max(ahead, made - used)
        return used % 50 === 0 ? settle : Effect.void
      })
      yield* over(taking, () => new Response(body, { headers: pdf })).run
      assert.strictEqual(used, 500)
      assert.isAtMost(ahead, 40)
    })
  )

  it.effect("is asked for anew each time that its stream is run", () =>
    Effect.gen(function* () {
      const file = getFile({ id })
      const call = over(Effect.all([taken(file), taken(file)]), (number) => comingAs([`file ${number}`]).response)
      assert.deepStrictEqual(
        (yield* call.run).map(({ text }) => text),
        ["file 1", "file 2"]
      )
      assert.lengthOf(call.sent, 2)
    })
  )

  it.effect("may be larger than an answer", () =>
    Effect.gen(function* () {
      const { text, end } = yield* over(
        taken(getFile({ id })),
        () => comingAs(["12345678", "12345678"], "end", { "content-length": "16" }).response
      ).run.pipe(Effect.provideService(ResponseLimit, 10))
      assert.lengthOf(text, 16)
      assert.isTrue(Result.isSuccess(end))
    })
  )

  it.effect("may be taken as slowly as one likes", () =>
    Effect.gen(function* () {
      const slowly = Stream.tap(getFile({ id }), () => Effect.sleep("1 hour"))
      const pieces = Array.from({ length: 40 }, (_, index) => `${index},`)
      const { text, end } = yield* inTime(over(taken(slowly), () => comingAs(pieces).response).run, "1 hour")
      assert.strictEqual(text, pieces.join(""))
      assert.isTrue(Result.isSuccess(end))
    })
  )
})

describe("a file that does not come whole fails, and is not shorter:", () => {
  const rows: ReadonlyArray<
    readonly [what: string, answer: () => Response, text: string, reason: object, step?: "1 second"]
  > = [
    ["it breaks off", () => comingAs(["half"], "break").response, "half", { _tag: "TransportFailed", phase: "body" }],
    [
      "it breaks off before its first byte",
      () => comingAs([], "break").response,
      "",
      { _tag: "TransportFailed", phase: "body" }
    ],
    [
      "nothing comes any more",
      () => comingAs(["half"], "silence").response,
      "half",
      { _tag: "Timeout", phase: "body" },
      "1 second"
    ],
    [
      "less comes than was announced",
      () => comingAs(["half"], "end", { "content-length": "8" }).response,
      "half",
      { _tag: "TransportFailed", phase: "body" }
    ],
    [
      "more comes than was announced",
      () => comingAs(["too much"], "end", { "content-length": "7" }).response,
      "too much",
      { _tag: "MalformedResponse" }
    ],
    ["it has no bytes", () => comingAs([]).response, "", { _tag: "MalformedResponse" }],
    ["there is no body", () => new Response(null, { headers: pdf }), "", { _tag: "MalformedResponse" }]
  ]
  for (const [what, answer, text, reason, step] of rows) {
    it.effect(what, () =>
      Effect.gen(function* () {
        const call = over(taken(getFile({ id })), answer)
        const came = yield* step === undefined ? call.run : inTime(call.run, step)
        assert.strictEqual(came.text, text)
        const error = failureOf(came.end)
        assert.deepInclude(error.reason, reason)
        assert.deepInclude(error, { operation: "getFile", status: 200, requestId: "req-1", attempts: 1 })
        assert.lengthOf(call.sent, 1, "what was begun is not begun again")
      })
    )
  }

  it.effect("compressed after all, its length is that of what was sent", () =>
    Effect.gen(function* () {
      const headers = { "content-length": "3", "content-encoding": "gzip" }
      const { end } = yield* over(taken(getFile({ id })), () => comingAs(["unpacked"], "end", headers).response).run
      assert.isTrue(Result.isSuccess(end))
    })
  )
})

describe("the hash of a file", () => {
  const file = "a statement"
  const rows: ReadonlyArray<readonly [what: string, headers: Readonly<Record<string, string>>, isGood: boolean]> = [
    ["right", { "acme-hash": sha256(file) }, true],
    ["right, in capitals", { "acme-hash": sha256(file).toUpperCase() }, true],
    ["absent", {}, true],
    ["of another file", { "acme-hash": sha256("another") }, false],
    ["of the first half", { "acme-hash": sha256("a stat") }, false],
    ["no hash at all", { "acme-hash": "planted" }, false],
    ["empty", { "acme-hash": "" }, false]
  ]
  for (const [what, headers, isGood] of rows) {
    it.effect(`${what}: the file ${isGood ? "ends well" : "fails at its end"}`, () =>
      Effect.gen(function* () {
        const { text, end } = yield* over(
          taken(getSignedFile({ id })),
          () => comingAs(["a stat", "ement"], "end", headers).response
        ).run
        assert.strictEqual(text, file)
        if (isGood) return assert.isTrue(Result.isSuccess(end))
        const error = failureOf(end)
        assert.deepInclude(error.reason, { _tag: "MalformedResponse", path: "" })
        assert.include(error.message, "SHA-256")
        assert.notInclude(error.message, "planted")
        assert.deepInclude(error, { operation: "getSignedFile", status: 200, requestId: "req-1", attempts: 1 })
      })
    )
  }

  it.effect("is not looked at where none is promised", () =>
    Effect.gen(function* () {
      const { end } = yield* over(
        taken(getFile({ id })),
        () => comingAs([file], "end", { "acme-hash": sha256("another") }).response
      ).run
      assert.isTrue(Result.isSuccess(end))
    })
  )
})

describe("an answer that is no file", () => {
  const body = { code: "BANK_DOWN", message: "down" }
  const html = { "content-type": "text/html" }
  const rows: ReadonlyArray<readonly [what: string, answer: () => Response, error: object, attempts: number]> = [
    ["the provider's error", () => Response.json({ code: "MOVED" }, { status: 400 }), { code: "MOVED" }, 1],
    [
      "the same, said to be a file",
      () => new Response('{"code":"MOVED"}', { status: 400, headers: pdf }),
      { code: "MOVED" },
      1
    ],
    ["the same, with a status of success", () => Response.json({ code: "MOVED" }), { code: "MOVED", status: 200 }, 1],
    ["the same, and it passes", () => Response.json(body, { status: 400 }), { code: "BANK_DOWN" }, 4],
    ["the same, with a status of success", () => Response.json(body), { code: "BANK_DOWN", status: 200 }, 4],
    ["JSON of another kind", () => Response.json({ url: "planted" }), { code: "MalformedResponse" }, 1],
    ["a page", () => new Response("<html>planted", { headers: html }), { code: "MalformedResponse" }, 1],
    [
      "a page of a gateway",
      () => new Response("<html>planted", { status: 502, headers: html }),
      { code: "ProviderUnavailable" },
      4
    ],
    [
      "nothing, by its status",
      () => new Response(null, { status: 204 }),
      { code: "MalformedResponse", status: 204 },
      1
    ],
    [
      "a part",
      () => new Response("part", { status: 206, headers: pdf }),
      { code: "MalformedResponse", status: 206 },
      1
    ],
    ["nothing there", () => new Response(null, { status: 404 }), { code: "NotFound" }, 1],
    [
      "a redirect",
      () => new Response(null, { status: 302, headers: { location: "/" } }),
      { code: "MalformedResponse" },
      1
    ]
  ]
  for (const [what, answer, expected, attempts] of rows) {
    it.effect(`${what}: fails before the first byte, sent ${attempts} times`, () =>
      Effect.gen(function* () {
        const call = over(taken(getFile({ id })), answer)
        const { text, end } = yield* inTime(call.run, "1 second")
        const error = failureOf(end)
        assert.strictEqual(text, "")
        assert.deepInclude(error, { ...expected, attempts })
        assert.notInclude(error.message, "planted")
        assert.lengthOf(call.sent, attempts)
      })
    )
  }

  it.effect("is held to the limit of answers", () =>
    Effect.gen(function* () {
      const call = over(taken(getFile({ id })), () => Response.json({ code: "MOVED", message: "long".repeat(100) }))
      const { end } = yield* Effect.provideService(call.run, ResponseLimit, 100)
      assert.deepInclude(failureOf(end).reason, { _tag: "MalformedResponse", expected: "expected at most 100 bytes" })
    })
  )

  it.effect("is asked again only where a repeat does no harm", () =>
    Effect.gen(function* () {
      const reply = (number: number) => (number === 1 ? new Response(null, { status: 503 }) : comingAs(["x"]).response)
      const safe = over(taken(getFile({ id })), reply)
      const unsafe = over(taken(makeFile({ id })), reply)
      assert.strictEqual((yield* inTime(safe.run, "1 second")).text, "x")
      assert.strictEqual(failureOf((yield* inTime(unsafe.run, "1 second")).end).reason._tag, "ProviderUnavailable")
      assert.deepStrictEqual([safe.sent.length, unsafe.sent.length], [2, 1])
    })
  )

  it.effect("is no request that the contract refuses: nothing is sent", () =>
    Effect.gen(function* () {
      // What a caller without types may write.
      const wrong = JSON.parse('{"id":7}') as Parameters<typeof getFile>[0]
      const call = over(taken(getFile(wrong)), () => comingAs(["x"]).response)
      assert.deepInclude(failureOf((yield* call.run).end), { code: "InvalidRequest", attempts: 0 })
      assert.lengthOf(call.sent, 0)
    })
  )
})

describe("the connection of a file", () => {
  it.effect("is let go when the file was taken", () =>
    Effect.gen(function* () {
      let isOpen = true
      const server = scripted((_, __, ___, signal) => {
        signal.addEventListener("abort", () => void (isOpen = false))
        return comingAs(["x"]).response
      })
      yield* Effect.provide(taken(getFile({ id })), Layer.provide(makeAcme(), server.layer))
      assert.isFalse(isOpen)
    })
  )

  it.effect("is let go when no more of the file is wanted", () =>
    Effect.gen(function* () {
      const { seen, response } = comingAs(["one", "two", "three"], "silence")
      const { text } = yield* over(taken(Stream.take(getFile({ id }), 1)), () => response).run
      assert.strictEqual(text, "one")
      assert.isTrue(seen.cancelled)
    })
  )

  it.effect("is let go when taking it is interrupted", () =>
    Effect.gen(function* () {
      const { seen, response } = comingAs(["one"], "silence")
      const fiber = yield* Effect.forkChild(over(taken(getFile({ id })), () => response).run)
      yield* settle
      assert.isFalse(seen.cancelled)
      yield* Fiber.interrupt(fiber)
      assert.isTrue(seen.cancelled)
    })
  )
})

describe("withResponse of a file", () => {
  it.effect("tells of it before its first byte", () =>
    Effect.gen(function* () {
      const asked = getSignedFile.withResponse({ id }).pipe(
        Effect.flatMap(({ value, ...told }) => Effect.map(taken(value), ({ text }) => ({ ...told, text }))),
        Effect.scoped
      )
      const hash = sha256("x")
      const told = yield* over(asked, () => comingAs(["x"], "end", { "acme-hash": hash }).response).run
      assert.deepInclude(told, { status: 200, requestId: "req-1", attempts: 1, text: "x" })
      assert.strictEqual(told.headers["acme-hash"], hash)
    })
  )

  it.effect("a file comes once: a second time its stream fails", () =>
    Effect.gen(function* () {
      const twice = Effect.scoped(
        Effect.flatMap(getFile.withResponse({ id }), ({ value }) => Effect.all([taken(value), taken(value)]))
      )
      const [first, second] = yield* over(twice, () => comingAs(["one", "two"]).response).run
      assert.strictEqual(first.text, "onetwo")
      assert.strictEqual(second.text, "")
      assert.include(failureOf(second.end).message, "a file can be taken once")
    })
  )

  it.effect("nor does the rest of it come a second time", () =>
    Effect.gen(function* () {
      const twice = Effect.scoped(
        Effect.flatMap(getFile.withResponse({ id }), ({ value }) =>
          Effect.all([taken(Stream.take(value, 1)), taken(value)])
        )
      )
      const [first, second] = yield* over(twice, () => comingAs(["one", "two"]).response).run
      assert.deepStrictEqual([first.text, second.text], ["one", ""])
      assert.strictEqual(failureOf(second.end).reason._tag, "InvalidRequest")
    })
  )
})

describe("a download", () => {
  it("says of itself that its answer is a file", () => {
    assert.deepInclude(getSignedFile, { id: "getSignedFile", file: { hashHeader: "acme-hash" }, replay: "safe" })
    assert.isTrue(Schema.is(getSignedFile.response)(bytesOf("x")))
  })
})
