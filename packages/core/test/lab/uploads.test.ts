/** The fault lab: files that are sent, over both transports and real sockets. */
import { assert, beforeAll, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { openAsBlob } from "node:fs"
import { writeFile } from "node:fs/promises"
import * as http from "node:http"
import type * as net from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Upload } from "../../src/upload.ts"
import { putFile, sendFile } from "../files.ts"
import * as B from "./behaviours.ts"
import { errorOf, inLab, outcomeOf, patience, transports, warmUp } from "./call.ts"
import * as Server from "./server.ts"

const id = "access-sandbox-planted-token"

/** Some more than what goes over a socket at once. */
const file = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251))
const halves = () => Stream.fromIterable([file.subarray(0, 150_000), file.subarray(150_000)])

interface Received {
  readonly headers: http.IncomingHttpHeaders
  readonly form: FormData
}

/** A server that reads forms to their ends, and answers the first of them with `first`. */
const startReading = (first: number) =>
  Effect.acquireRelease(
    Effect.callback<{
      readonly url: string
      readonly received: Array<Received>
      /** Resolves when bytes of a file came. */
      readonly begun: Promise<void>
      /** Resolves when a request broke off. */
      readonly aborted: Promise<void>
      readonly listener: http.Server
    }>((resume) => {
      const received: Array<Received> = []
      const begun = Promise.withResolvers<void>()
      const aborted = Promise.withResolvers<void>()
      const listener = http.createServer((request, response) => {
        const pieces: Array<Buffer> = []
        request.on("error", () => aborted.resolve())
        request.on("data", (piece: Buffer) => {
          pieces.push(piece)
          begun.resolve()
        })
        request.on("end", () => {
          const headers = { "content-type": request.headers["content-type"] ?? "" }
          void new Response(Buffer.concat(pieces), { headers }).formData().then((form) => {
            received.push({ headers: request.headers, form })
            response.writeHead(received.length === 1 ? first : 200, B.json)
            return response.end(B.good)
          })
        })
      })
      listener.listen(0, "127.0.0.1", () => {
        // A server that listens on a port has an address with one.
        const { port } = listener.address() as net.AddressInfo
        const url = `http://127.0.0.1:${port}`
        resume(Effect.succeed({ url, received, begun: begun.promise, aborted: aborted.promise, listener }))
      })
    }),
    ({ listener }) =>
      Effect.callback<void>((resume) => {
        listener.closeAllConnections()
        listener.close(() => resume(Effect.void))
      })
  )

const onDisk = Effect.promise(async () => {
  const path = join(tmpdir(), `bankstream-upload-${process.pid}.bin`)
  await writeFile(path, file)
  return openAsBlob(path)
})

const uploads: ReadonlyArray<readonly [what: string, upload: Effect.Effect<Upload>, again: string]> = [
  ["bytes", Effect.succeed(file), "ok, 2"],
  ["a Blob of a file on disk", onDisk, "ok, 2"],
  ["a named stream", Effect.sync(() => ({ name: "deed.pdf", content: halves() })), "RateLimited, 1"]
]

beforeAll(() => Effect.runPromise(warmUp), patience.timeout)

for (const transport of transports) {
  describe(`an upload over ${transport}`, () => {
    for (const [what, upload, again] of uploads) {
      it.live(
        `of ${what} comes byte for byte`,
        () =>
          Effect.gen(function* () {
            const server = yield* startReading(200)
            yield* inLab(sendFile({ id, note: "ünd\r\n", file: yield* upload }), server.url, transport)
            const [received] = server.received
            const came = received?.form.get("file")
            assert.isTrue(came instanceof File)
            if (!(came instanceof File)) return
            assert.isTrue(Buffer.from(yield* Effect.promise(() => came.arrayBuffer())).equals(file))
            assert.strictEqual(received?.form.get("note"), "ünd\r\n")
            // Not every server takes a body whose length it is not told.
            if (what === "bytes") assert.isAbove(Number(received?.headers["content-length"]), file.length)
          }),
        patience
      )

      it.live(
        `of ${what} that is turned away: ${again}`,
        () =>
          Effect.gen(function* () {
            const server = yield* startReading(429)
            const exit = yield* Effect.exit(inLab(sendFile({ id, file: yield* upload }), server.url, transport))
            assert.strictEqual(`${outcomeOf(exit)}, ${server.received.length}`, again)
          }),
        patience
      )
    }

    it.live(
      "whose file cannot be read to its end never looks whole, and is not sent again",
      () =>
        Effect.gen(function* () {
          const server = yield* startReading(200)
          const content = Stream.concat(halves(), Stream.fail(new Error("planted-client-secret")))
          const exit = yield* Effect.exit(
            inLab(putFile({ id, file: { name: "deed.pdf", content } }), server.url, transport)
          )
          assert.strictEqual(outcomeOf(exit), "InvalidRequest")
          assert.strictEqual(errorOf(exit).attempts, 1)
          yield* Effect.promise(() => server.aborted)
          assert.lengthOf(server.received, 0)
        }),
      patience
    )

    it.live(
      `that is interrupted lets go of its connection${transport !== "fetch" ? ", and of its file" : ""}`,
      () =>
        Effect.gen(function* () {
          const server = yield* startReading(200)
          const ended = yield* Deferred.make<void>()
          const content = halves().pipe(
            Stream.concat(Stream.never),
            Stream.ensuring(Deferred.succeed(ended, undefined))
          )
          yield* inLab(
            Effect.gen(function* () {
              const fiber = yield* Effect.forkChild(putFile({ id, file: { name: "deed.pdf", content } }))
              yield* Effect.promise(() => server.begun)
              yield* Fiber.interrupt(fiber)
              // effect's `fetch` stops to read a stream that is within another one, but does not end it.
              if (transport !== "fetch") yield* Deferred.await(ended)
              yield* Effect.promise(() => server.aborted)
            }),
            server.url,
            transport
          )
          assert.lengthOf(server.received, 0)
        }),
      patience
    )

    it.live(
      "is read no faster than it is sent, but for what lies in the sockets",
      () =>
        Effect.gen(function* () {
          const server = yield* Server.start(() => ({ at: "first bytes", act: (socket) => void socket.pause() }))
          let read = 0
          const piece = Buffer.alloc(64 * 1024)
          const content = Stream.map(Stream.rechunk(Stream.range(1, 1_024), 1), () => {
            read += 1
            return piece
          })
          yield* inLab(
            Effect.gen(function* () {
              const fiber = yield* Effect.forkChild(putFile({ id, file: { name: "deed.pdf", content } }))
              // When nothing more was read for a while, all that can wait on the way does.
              const settling = Effect.suspend(() => Effect.as(Effect.sleep("100 millis"), read))
              yield* Effect.repeat(settling, { until: (before) => before === read && read > 0 })
              assert.isBelow(read, 512)
              yield* Fiber.interrupt(fiber)
            }),
            server.url,
            transport
          )
        }),
      patience
    )

    it.live(
      "to nobody fails as such",
      () =>
        Effect.gen(function* () {
          const url = `http://127.0.0.1:${yield* Server.closedPort}`
          for (const upload of [file, { name: "deed.pdf", content: halves() }]) {
            const exit = yield* Effect.exit(inLab(sendFile({ id, file: upload }), url, transport))
            assert.strictEqual(outcomeOf(exit), "TransportFailed connect")
            assert.strictEqual(errorOf(exit).attempts, 4, "nobody has read any of it")
          }
        }),
      patience
    )

    it.live(
      "that is answered before it was read ends",
      () =>
        Effect.gen(function* () {
          const refusal = B.http(400, { ...B.json, connection: "close" }, '{"code":"MOVED"}')
          const server = yield* Server.start(() => ({ at: "first bytes", act: (socket) => void socket.end(refusal) }))
          for (const upload of [file, { name: "deed.pdf", content: halves() }]) {
            const exit = yield* Effect.exit(inLab(sendFile({ id, file: upload }), server.url, transport))
            // Whether the answer is seen or the connection that it ends is up to which of them comes first.
            assert.oneOf(outcomeOf(exit), ["PaginationMutated", "TransportFailed request", "TransportFailed body"])
            assert.strictEqual(errorOf(exit).attempts, 1)
          }
        }),
      patience
    )
  })
}
