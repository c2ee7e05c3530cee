import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { TestClock } from "effect/testing"
import * as Webhook from "../src/webhook.ts"
import * as WebhookKeys from "../src/webhook-keys.ts"
import { WebhookRejected } from "../src/webhook-rejected.ts"
import * as WebhookSigner from "../src/webhook-signer.ts"

const RUNS = 100_000
const NOW = Date.parse("2026-11-21T09:00:00Z")

/** Numbers from 0 up to 1, the same each time. */
const makeRandom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

describe("whatever comes instead of a webhook", () => {
  it.effect(`${RUNS} pairs of a header and a body: none is believed, and each is refused as what it is`, () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(NOW)
      const signer = yield* WebhookSigner.make("key-1")
      const keys = yield* WebhookKeys.make((kid) =>
        Effect.succeed(kid === "key-1" ? [{ jwk: signer.jwk, expiresAt: undefined }] : [])
      )
      const genuine = new TextEncoder().encode(`{"webhook_type":"ITEM"}`)
      const token = yield* signer.sign(genuine)
      const [head = "", payload = "", signature = ""] = token.split(".")
      const other = yield* WebhookSigner.make("key-1")
      const foreign = yield* other.sign(genuine)

      const random = makeRandom(42)
      const below = (n: number) => Math.floor(random() * n)
      const pick = <A>(choices: ReadonlyArray<A>, fallback: A) => choices[below(choices.length)] ?? fallback
      const bytes = (most: number) => Uint8Array.from({ length: below(most) }, () => below(256))
      const text = (most: number) => String.fromCharCode(...Array.from({ length: below(most) }, () => below(0x3000)))
      const coded = (value: Uint8Array | string) => Buffer.from(value).toString("base64url")
      const withChange = (whole: string) => {
        const at = below(whole.length)
        const changed = pick(["", "A", "=", ".", " ", "\0", whole[at] === "x" ? "y" : "x", text(4)], "")
        return `${whole.slice(0, at)}${changed}${whole.slice(at + 1)}`
      }
      const part = () =>
        pick<() => string>(
          [
            () => head,
            () => payload,
            () => signature,
            () => coded(bytes(80)),
            () => coded(text(20)),
            () =>
              coded(
                JSON.stringify({
                  alg: pick(["ES256", "none", "HS256", text(5)], ""),
                  kid: pick(["key-1", text(9)], "")
                })
              ),
            () => coded(JSON.stringify({ iat: NOW / 1000 + below(9) - 4, request_body_sha256: text(64) })),
            () => text(30)
          ],
          () => ""
        )()
      const values: ReadonlyArray<() => string | ReadonlyArray<string> | undefined> = [
        () => withChange(token),
        () => withChange(withChange(token)),
        () => withChange(foreign),
        () => [part(), part(), part()].join("."),
        () => Array.from({ length: below(6) }, part).join(pick([".", ",", "", " "], ".")),
        () => [token, token],
        () => [],
        () => text(200),
        () => undefined,
        () => token
      ]

      const counts = new Map<string, number>()
      for (let run = 0; run < RUNS; run++) {
        const value = pick(values, () => undefined)()
        const body = pick([genuine, bytes(40), Buffer.concat([genuine, bytes(9)])], genuine)
        const headers = { [below(20) === 0 ? text(9) : "acme-verification"]: value }
        const exit = yield* Effect.exit(Webhook.verify(keys, "acme-verification", { headers, body }))
        if (Exit.isSuccess(exit)) {
          // What came by chance as it was signed is no forgery.
          if (value === token && Buffer.compare(body, genuine) === 0) continue
          return assert.fail(`run ${run} was believed: ${JSON.stringify(value)}`)
        }
        const [reason] = exit.cause.reasons
        if (reason?._tag !== "Fail") return assert.fail(`run ${run} was a defect: ${JSON.stringify(value)}`)
        assert.instanceOf(reason.error, WebhookRejected)
        counts.set(reason.error.problem, (counts.get(reason.error.problem) ?? 0) + 1)
      }
      // They got to every step, not to the first one only.
      for (const problem of [
        "header-missing",
        "header-repeated",
        "not-a-jws",
        "algorithm",
        "signature",
        "body-mismatch"
      ]) {
        assert.isAbove(counts.get(problem) ?? 0, 100, problem)
      }
    })
  )
})
