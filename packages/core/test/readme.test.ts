import { assert, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { getThing, makeAcme, scripted } from "./acme.ts"
// #region example
import { never, RetryPolicy } from "@bankstream/core/retry"
import * as Effect from "effect/Effect"

export const once = <A, E, R>(call: Effect.Effect<A, E, R>) => Effect.provideService(call, RetryPolicy, never)
// #endregion
import * as Layer from "effect/Layer"

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8")

it("the README's example is this file's", () => {
  const [, inReadme] = /```ts\n([\s\S]*?)```/.exec(read("../README.md")) ?? []
  const [, inTest] = /\/\/ #region example\n([\s\S]*?)\/\/ #endregion/.exec(read("./readme.test.ts")) ?? []
  assert.isAbove(inTest?.length ?? 0, 50)
  assert.strictEqual(inReadme, inTest)
})

it.effect("it sends a call once", () =>
  Effect.gen(function* () {
    const server = scripted(() => new Response(null, { status: 503 }))
    yield* Effect.flip(once(getThing({ id: "t1" }))).pipe(Effect.provide(Layer.provide(makeAcme(), server.layer)))
    assert.strictEqual(server.sent.length, 1)
  })
)
