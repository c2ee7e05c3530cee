import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as References from "effect/References"
import * as Stream from "effect/Stream"
import { inspect } from "node:util"
import { never, RetryPolicy } from "../src/retry.ts"
import { type Acme, type AcmeError, makeAcme, type Reply, scripted } from "./acme.ts"
import { getFile, getSignedFile, putFile } from "./files.ts"
import { attributesOf, endOf, makeRecorder } from "./recorder.ts"

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Everything that can be read anywhere of a call that fails: the error, however it is printed, spans, metrics and logs. */
const toldBy = <A>(call: Effect.Effect<A, AcmeError, Acme>, reply: () => Reply) =>
  Effect.gen(function* () {
    const lines: Array<string> = []
    const recorder = makeRecorder()
    const exit = yield* Effect.exit(call).pipe(
      Effect.tap((exit) => (Exit.isFailure(exit) ? Effect.logError("it failed", exit.cause) : Effect.void)),
      recorder.record,
      Effect.provideService(RetryPolicy, never),
      Effect.provide(
        Layer.merge(
          Layer.provide(makeAcme(), scripted(reply).layer),
          Logger.layer([Logger.map(Logger.formatJson, (line) => void lines.push(line))])
        )
      ),
      Effect.provideService(References.MinimumLogLevel, "All")
    )
    assert.isTrue(Exit.isFailure(exit))
    const spans = recorder.spans.flatMap((span) => [span.name, inspect(attributesOf(span)), endOf(span)])
    const metrics = inspect(yield* recorder.metrics, { depth: 20 })
    const printed = [String(exit), JSON.stringify(exit), inspect(exit, { depth: 20, showHidden: true })]
    assert.isNotEmpty(spans)
    assert.isNotEmpty(lines)
    return [...printed, ...spans, ...lines, metrics].join("\n")
  })

describe("nothing planted is told of", () => {
  const pdf = { "content-type": "application/pdf" }
  const planted = bytesOf("planted bytes of a file")
  /** An answer of the provider's that repeats what it was sent. */
  const echoing = (message: string) => () => Response.json({ code: "MOVED", message }, { status: 400 })
  const echo = echoing("planted-name.pdf, planted-note-1 and planted-id-42 with planted-client-secret")
  const breaking = () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(planted),
      pull: (controller) => controller.error(new Error("planted"))
    })
    return new Response(body, { headers: pdf })
  }
  const upload = (content: Uint8Array | Stream.Stream<Uint8Array, unknown>) =>
    putFile({
      id: "planted-id-42",
      note: "planted-note-1",
      file: { name: "planted-name.pdf", type: "x/planted", content }
    })
  const rows: ReadonlyArray<
    readonly [what: string, call: Effect.Effect<unknown, AcmeError, Acme>, reply: () => Reply]
  > = [
    ["a file that breaks off", Stream.runDrain(getFile({ id: "planted-id-42" })), breaking],
    [
      "a file with another hash",
      Stream.runDrain(getSignedFile({ id: "planted-id-42" })),
      () => new Response(planted, { headers: { ...pdf, "acme-hash": "planted" } })
    ],
    [
      "a page instead of a file",
      Stream.runDrain(getFile({ id: "planted-id-42" })),
      () => new Response("planted", { headers: { "content-type": "text/html" } })
    ],
    ["a file that is refused", Stream.runDrain(getFile({ id: "planted-id-42" })), echoing("no planted-id-42")],
    ["bytes that are refused", upload(planted), echo],
    ["a stream that is refused", upload(Stream.succeed(planted)), echo],
    [
      "a File that is refused",
      putFile({ id: "planted-id-42", file: new File([planted], "planted-name.pdf") }),
      echoing("no planted-name.pdf")
    ]
  ]
  for (const [what, call, reply] of rows) {
    it.effect(what, () =>
      Effect.gen(function* () {
        assert.notInclude(yield* toldBy(call, reply), "planted")
      })
    )
  }
})
