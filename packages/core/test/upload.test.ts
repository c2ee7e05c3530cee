import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import type * as HttpBody from "effect/http/HttpBody"
import * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as Credentials from "../src/credentials.ts"
import { multipart } from "../src/multipart.ts"
import type { Upload } from "../src/upload.ts"
import type { Reply } from "./acme.ts"
import { makeAcme, scripted } from "./acme.ts"
import { putFile, sendFile } from "./files.ts"

const bytesOf = (text: string) => new TextEncoder().encode(text)
const pieces = (...texts: ReadonlyArray<string>) => Stream.fromIterable(texts.map(bytesOf))

/** All of a body, as a transport would send it. */
const whole = (body: HttpBody.HttpBody): Effect.Effect<Uint8Array> => {
  if (body._tag === "Uint8Array") return Effect.succeed(body.body)
  if (body._tag !== "Stream") return assert.fail(`a body of kind ${body._tag}`)
  return Effect.map(Effect.orDie(Stream.runCollect(body.stream)), (all) => Buffer.concat(all))
}

const textOf = (body: HttpBody.HttpBody) => Effect.map(whole(body), (bytes) => Buffer.from(bytes).toString())

/** The form as the runtime's own parser reads it. */
const formOf = (body: HttpBody.HttpBody) => Effect.flatMap(whole(body), (bytes) => parsed(bytes, typeOf(body)))

const parsed = (bytes: Uint8Array, type: string) =>
  Effect.promise(() => new Response(Buffer.from(bytes), { headers: { "content-type": type } }).formData())

const typeOf = (body: HttpBody.HttpBody) => ("contentType" in body ? String(body.contentType) : "")

const boundaryOf = (body: HttpBody.HttpBody) => /^multipart\/form-data; boundary=(\S+)$/.exec(typeOf(body))?.[1]

const fileOf = (form: FormData, name = "file"): File => {
  const file = form.get(name)
  return file instanceof File ? file : assert.fail("no file")
}

describe("a form", () => {
  it.effect("is written as the standard has it", () =>
    Effect.gen(function* () {
      const file = { name: "deed.pdf", type: "application/pdf", content: bytesOf("%PDF") }
      const body = multipart.write({ id: "f1", file, note: "two\nlines" })
      const boundary = boundaryOf(body)
      assert.match(boundary ?? "", /^[\w-]{20,70}$/)
      const lines = [
        `--${boundary}`,
        'content-disposition: form-data; name="id"',
        "",
        "f1",
        `--${boundary}`,
        'content-disposition: form-data; name="file"; filename="deed.pdf"',
        "content-type: application/pdf",
        "",
        "%PDF",
        `--${boundary}`,
        'content-disposition: form-data; name="note"',
        "",
        "two\nlines",
        `--${boundary}--`,
        ""
      ]
      assert.strictEqual(yield* textOf(body), lines.join("\r\n"))
    })
  )

  it("has a boundary of its own each time", () => {
    const boundaries = Array.from({ length: 20 }, () => boundaryOf(multipart.write({ id: "f1" })))
    assert.strictEqual(new Set(boundaries).size, 20)
  })

  it.effect("holds numbers, booleans and lists as JSON has them", () =>
    Effect.gen(function* () {
      const form = yield* formOf(multipart.write({ count: 3, is_last: true, ids: ["a", "b"] }))
      assert.deepStrictEqual(
        [...form],
        [
          ["count", "3"],
          ["is_last", "true"],
          ["ids", '["a","b"]']
        ]
      )
    })
  )

  const kinds: ReadonlyArray<
    readonly [what: string, upload: () => Upload, expected: { name: string; type: string }, isMeasured: boolean]
  > = [
    ["bytes", () => bytesOf("a file"), { name: "file", type: "application/octet-stream" }, true],
    ["a Blob", () => new Blob(["a ", "file"]), { name: "file", type: "application/octet-stream" }, true],
    [
      "a Blob with a type",
      () => new Blob(["a file"], { type: "image/png" }),
      { name: "file", type: "image/png" },
      true
    ],
    [
      "a File",
      () => new File(["a file"], "b.pdf", { type: "application/pdf" }),
      { name: "b.pdf", type: "application/pdf" },
      true
    ],
    [
      "named bytes",
      () => ({ name: "c.pdf", content: bytesOf("a file") }),
      { name: "c.pdf", type: "application/octet-stream" },
      true
    ],
    [
      "a named stream",
      () => ({ name: "d.zip", type: "application/zip", content: pieces("a ", "", "file") }),
      { name: "d.zip", type: "application/zip" },
      false
    ],
    [
      "a stream without a byte",
      () => ({ name: "e", content: Stream.empty }),
      { name: "e", type: "application/octet-stream" },
      false
    ]
  ]
  for (const [what, upload, expected, isMeasured] of kinds) {
    it.effect(`carries ${what}`, () =>
      Effect.gen(function* () {
        const body = multipart.write({ id: "f1", file: upload() })
        const form = yield* formOf(body)
        const file = fileOf(form)
        const content = yield* Effect.promise(() => file.text())
        assert.deepStrictEqual({ name: file.name, type: file.type }, expected)
        assert.strictEqual(content, expected.name === "e" ? "" : "a file")
        assert.strictEqual(form.get("id"), "f1")
        assert.strictEqual(
          "contentLength" in body ? body.contentLength : "none",
          isMeasured ? (yield* whole(body)).length : undefined
        )
      })
    )
  }

  const names: ReadonlyArray<readonly [name: string, written: string]> = [
    ["plain.pdf", "plain.pdf"],
    ['six" nails.pdf', "six%22 nails.pdf"],
    ["Überweisung – 明細 🏦.pdf", "Überweisung – 明細 🏦.pdf"],
    ['x"\r\ncontent-type: text/html\r\n\r\n<script>', "x%22%0D%0Acontent-type: text/html%0D%0A%0D%0A<script>"],
    ['"; name="id', "%22; name=%22id"],
    ["back\\slash.pdf", "back\\slash.pdf"],
    ["", ""]
  ]
  for (const [name, written] of names) {
    it.effect(`${JSON.stringify(name)} as a name stays a name, of a file and of a field`, () =>
      Effect.gen(function* () {
        const content = bytesOf("a file")
        const text = yield* textOf(multipart.write({ id: "f1", [`f${name}`]: { name, content } }))
        const lines = text.split("\r\n")
        assert.lengthOf(lines, 11, "no line more than a form of two fields has")
        assert.strictEqual(lines[5], `content-disposition: form-data; name="f${written}"; filename="${written}"`)
      })
    )
  }

  it.effect("a file's type stays in its header", () =>
    Effect.gen(function* () {
      const file = { name: "a", type: "text/plain\r\nx-planted: 1\r\n\r\nbody\u{2028}é", content: bytesOf("a file") }
      const lines = (yield* textOf(multipart.write({ file }))).split("\r\n")
      assert.deepStrictEqual(lines.slice(2, 5), ["content-type: text/plainx-planted: 1body", "", "a file"])
    })
  )

  it.effect("half of a character is replaced, not the whole form refused", () =>
    Effect.gen(function* () {
      const form = yield* formOf(
        multipart.write({ note: "\ud800", file: { name: "\udc00.pdf", content: bytesOf("x") } })
      )
      assert.strictEqual(form.get("note"), "\ufffd")
      assert.strictEqual(fileOf(form).name, "\ufffd.pdf")
    })
  )

  it("is read from a stream no sooner than it is sent, and is held as bytes where it is held anyway", () => {
    let isBegun = false
    const content = Stream.suspend(() => {
      isBegun = true
      return pieces("x")
    })
    assert.strictEqual(multipart.write({ file: { name: "a", content } })._tag, "Stream")
    assert.isFalse(isBegun)
    assert.strictEqual(multipart.write({ file: new Blob(["x"]) })._tag, "Stream")
    assert.strictEqual(multipart.write({ file: bytesOf("x") })._tag, "Uint8Array")
  })
})

/** A provider that reads what it is sent, and answers by `reply`; `bodies` are the files that came. */
const reading = (reply: (number: number) => Reply) => {
  const bodies: Array<string> = []
  const server = scripted((_, number, request) => {
    const answer = reply(number)
    return Effect.gen(function* () {
      const read = yield* Effect.exit(
        request.body._tag === "Stream"
          ? Stream.runCollect(request.body.stream)
          : Effect.map(whole(request.body), (bytes) => [bytes])
      )
      if (Exit.isFailure(read)) return yield* broken(request)
      const form = yield* parsed(Buffer.concat(read.value), request.headers["content-type"] ?? "")
      bodies.push(yield* Effect.promise(() => fileOf(form).text()))
      return answer instanceof Response ? answer : yield* answer
    })
  })
  return { sent: server.sent, bodies, layer: server.layer }
}

/** What a transport throws when its request breaks off. */
const broken = (request: HttpClientRequest.HttpClientRequest) =>
  new HttpClientError.HttpClientError({
    reason: new HttpClientError.TransportError({ request, cause: new Error("planted in the transport's error") })
  })

const good = () => Response.json({ id: "t1" })
const down = () => Response.json({}, { status: 503 })
const turnedAway = () => Response.json({ code: "SLOW_DOWN" }, { status: 429 })

const inTime = Effect.fnUntraced(function* <A, E>(effect: Effect.Effect<A, E>) {
  const fiber = yield* Effect.forkChild(effect)
  while (fiber.pollUnsafe() === undefined) {
    yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    yield* TestClock.adjust("1 second")
  }
  return yield* Fiber.join(fiber)
})

describe("an upload", () => {
  const again: ReadonlyArray<readonly [what: string, upload: () => Upload]> = [
    ["bytes", () => bytesOf("a file")],
    ["a Blob", () => new Blob(["a file"])],
    ["named bytes", () => ({ name: "a.pdf", content: bytesOf("a file") })]
  ]
  for (const [what, upload] of again) {
    it.effect(`of ${what} is sent again whole, where a call of its kind may be`, () =>
      Effect.gen(function* () {
        const server = reading((number) => (number < 3 ? down() : good()))
        const call = putFile.withResponse({ id: "f1", file: upload() })
        const { attempts } = yield* inTime(Effect.provide(call, Layer.provide(makeAcme(), server.layer)))
        assert.strictEqual(attempts, 3)
        assert.deepStrictEqual(server.bodies, ["a file", "a file", "a file"])
        assert.strictEqual(new Set(server.sent.map(({ headers }) => headers["content-type"])).size, 1)
      })
    )
  }

  const upload = () => ({ name: "a.pdf", content: pieces("a ", "file") })

  it.effect("of a stream is sent once: what was read of it may not come again", () =>
    Effect.gen(function* () {
      for (const [reply, reason] of [
        [down, "ProviderUnavailable"],
        [turnedAway, "RateLimited"]
      ] as const) {
        const server = reading(reply)
        const call = Effect.flip(putFile({ id: "f1", file: upload() }))
        const error = yield* inTime(Effect.provide(call, Layer.provide(makeAcme(), server.layer)))
        assert.strictEqual(error.reason._tag, reason)
        assert.strictEqual(error.attempts, 1)
        assert.deepStrictEqual(server.bodies, ["a file"])
      }
    })
  )

  it.effect("of a stream that was not begun is sent again", () =>
    Effect.gen(function* () {
      const seen: Array<string> = []
      const { layer } = scripted((_, number, request) =>
        number < 3
          ? turnedAway()
          : Effect.map(textOf(request.body), (text) => {
              seen.push(text)
              return good()
            })
      )
      const call = sendFile.withResponse({ id: "f1", file: upload() })
      const { attempts } = yield* inTime(Effect.provide(call, Layer.provide(makeAcme(), layer)))
      assert.strictEqual(attempts, 3)
      assert.lengthOf(seen, 1)
      assert.include(seen[0], "a file")
    })
  )

  it.effect("of a stream is not sent again with renewed credentials either, but the next call has them", () =>
    Effect.gen(function* () {
      let token = 0
      const credentials = () =>
        Credentials.exchanged(
          Effect.sync(() => ({ headers: { "acme-token": Redacted.make(`token-${++token}`) }, expiresAt: 1e15 }))
        )
      const server = reading((number) => (number === 1 ? Response.json({ code: "BAD_KEY" }, { status: 401 }) : good()))
      const calls = Effect.gen(function* () {
        const error = yield* Effect.flip(putFile({ id: "f1", file: upload() }))
        assert.strictEqual(error.reason._tag, "Unauthenticated")
        yield* putFile({ id: "f1", file: upload() })
      })
      yield* inTime(Effect.provide(calls, Layer.provide(makeAcme({ credentials }), server.layer)))
      assert.deepStrictEqual(
        server.sent.map(({ headers }) => headers["acme-token"]),
        ["token-1", "token-2"]
      )
    })
  )

  it.effect("whose file cannot be read fails as the caller's fault, not as the network's, and is not sent again", () =>
    Effect.gen(function* () {
      const server = reading(good)
      const content = Stream.concat(pieces("a "), Stream.fail("planted in the file's error"))
      const call = Effect.flip(putFile({ id: "f1", file: { name: "planted.pdf", content } }))
      const error = yield* inTime(Effect.provide(call, Layer.provide(makeAcme(), server.layer)))
      assert.deepInclude(error.reason, {
        _tag: "InvalidRequest",
        fields: [{ path: "file", expected: "expected a file that can be read to its end" }]
      })
      assert.strictEqual(error.attempts, 1)
      assert.lengthOf(server.sent, 1)
      assert.notInclude(JSON.stringify(error), "planted")
    })
  )

  it.effect("of what is no file is refused before anything is sent", () =>
    Effect.gen(function* () {
      const server = reading(good)
      for (const file of [
        "text",
        7,
        {},
        { name: "a" },
        { name: 7, content: bytesOf("x") },
        { content: bytesOf("x") }
      ]) {
        // What a caller without types may write.
        const call = Effect.flip(putFile({ id: "f1", file: file as never }))
        const error = yield* Effect.provide(call, Layer.provide(makeAcme(), server.layer))
        assert.deepInclude(error, { code: "InvalidRequest", attempts: 0 })
        assert.include(error.message, "file: expected bytes, a Blob or a File")
      }
      assert.lengthOf(server.sent, 0)
    })
  )
})
