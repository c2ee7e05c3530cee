import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { makeExhaustiveRouter, makeRouter } from "../src/webhook-router.ts"

interface Paid {
  readonly _tag: "PAYMENT/PAID"
  readonly dedupeKey: string
  readonly amount: number
}
interface Failed {
  readonly _tag: "PAYMENT/FAILED"
  readonly dedupeKey: string
  readonly why: string
}
interface Unrecognized {
  readonly _tag: "Unrecognized"
  readonly dedupeKey: string
}
type Event = Paid | Failed | Unrecognized

class Books extends Context.Service<Books, { readonly note: (amount: number) => Effect.Effect<number, "closed"> }>()(
  "Books"
) {}

const router = makeRouter<Event>()
const exhaustiveRouter = makeExhaustiveRouter<Event>()

const paid: Paid = { _tag: "PAYMENT/PAID", dedupeKey: "1", amount: 7 }
const failed: Failed = { _tag: "PAYMENT/FAILED", dedupeKey: "2", why: "insufficient" }
const unrecognized: Unrecognized = { _tag: "Unrecognized", dedupeKey: "3" }

describe("a router", () => {
  const route = router({
    "PAYMENT/PAID": ({ amount }) => Effect.flatMap(Books, (books) => books.note(amount)),
    otherwise: ({ _tag, dedupeKey }) => Effect.succeed(`${_tag} ${dedupeKey}`)
  })

  it("succeeds, fails and needs as its cases do", () => {
    expectTypeOf(route).toEqualTypeOf<(event: Event) => Effect.Effect<number | string, "closed", Books>>()
  })

  it.effect("gives each webhook to the case of its kind, and any other to otherwise", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* route(paid), 7)
      assert.strictEqual(yield* route(failed), "PAYMENT/FAILED 2")
      assert.strictEqual(yield* route(unrecognized), "Unrecognized 3")
    }).pipe(Effect.provideService(Books, { note: Effect.succeed }))
  )

  it("has no case for a kind that there is not, and none left out without otherwise", () => {
    const done = () => Effect.void
    // @ts-expect-error misspelt
    router({ "PAYMENT/PAYED": done, otherwise: done })
    // @ts-expect-error what other kinds come to is not told
    router({ "PAYMENT/PAID": done })
    // @ts-expect-error a payment that failed has no amount
    router({ "PAYMENT/FAILED": ({ amount }) => Effect.succeed(amount), otherwise: done })
    // @ts-expect-error no effect
    router({ "PAYMENT/PAID": () => 7, otherwise: done })
    // @ts-expect-error one is left out
    exhaustiveRouter({ "PAYMENT/PAID": done, Unrecognized: done })
    // @ts-expect-error nothing is left for it
    exhaustiveRouter({ "PAYMENT/PAID": done, "PAYMENT/FAILED": done, Unrecognized: done, otherwise: done })
  })

  it.effect("does not take a name that every object has for a case", () =>
    Effect.gen(function* () {
      const any = makeRouter<{ readonly _tag: string; readonly dedupeKey: string }>()
      const route = any({ otherwise: ({ _tag }) => Effect.succeed(_tag) })
      for (const _tag of ["toString", "__proto__", "constructor", "otherwise"]) {
        assert.strictEqual(yield* route({ _tag, dedupeKey: "" }), _tag)
      }
    })
  )
})

describe("an exhaustive router", () => {
  const route = exhaustiveRouter({
    "PAYMENT/PAID": ({ amount }) => Effect.succeed(amount),
    "PAYMENT/FAILED": ({ why }) => Effect.fail(why),
    Unrecognized: () => Effect.void
  })

  it.effect("has a case for every kind", () =>
    Effect.gen(function* () {
      expectTypeOf(route).toEqualTypeOf<(event: Event) => Effect.Effect<number | void, string>>()
      assert.strictEqual(yield* route(paid), 7)
      assert.strictEqual(yield* Effect.flip(route(failed)), "insufficient")
      assert.isUndefined(yield* route(unrecognized))
    })
  )
})
