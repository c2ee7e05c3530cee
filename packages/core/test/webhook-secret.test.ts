import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { inspect } from "node:util"
import { type IncomingHeaders, WebhookLimits } from "../src/webhook.ts"
import * as WebhookSecret from "../src/webhook-secret.ts"

const OLD = "planted-old-secret-1"
const NEW = "Bearer planted-new-secret-2"

const body = new TextEncoder().encode(`{"event":"x"}`)

const make = (options: Partial<Omit<WebhookSecret.WebhookSecretOptions, "secrets">> = {}, ...secrets: Array<string>) =>
  WebhookSecret.make({
    header: "X-Webhook-Secret",
    secrets: (secrets.length === 0 ? [NEW, OLD] : secrets).map((secret) => Redacted.make(secret)),
    ...options
  })

const problemOf = (headers: IncomingHeaders, sent: Uint8Array = body) =>
  Effect.gen(function* () {
    const { check } = yield* make()
    return yield* check({ headers, body: sent }).pipe(
      Effect.as(undefined),
      Effect.catchTag("WebhookRejected", ({ problem }) => Effect.succeed(problem))
    )
  })

describe("a secret in a header", () => {
  const believed: ReadonlyArray<IncomingHeaders> = [
    { "x-webhook-secret": OLD },
    { "X-WEBHOOK-Secret": NEW },
    { "x-webhook-secret": [OLD], other: undefined },
    new Headers({ "X-Webhook-Secret": NEW })
  ]
  for (const [number, headers] of believed.entries()) {
    it.effect(`is believed, whichever of the accepted ones it is and however it came (${number})`, () =>
      Effect.gen(function* () {
        assert.isUndefined(yield* problemOf(headers))
      })
    )
  }

  const refused: ReadonlyArray<readonly [what: string, headers: IncomingHeaders, problem: string]> = [
    ["missing", {}, "header-missing"],
    ["missing, where another header has it", { authorization: OLD }, "header-missing"],
    ["empty", { "x-webhook-secret": "" }, "header-missing"],
    ["another one", { "x-webhook-secret": "planted-old-secret-2" }, "secret"],
    ["a part of it", { "x-webhook-secret": OLD.slice(0, -1) }, "secret"],
    ["it and something more", { "x-webhook-secret": `${OLD} ` }, "secret"],
    ["it in other letters", { "x-webhook-secret": OLD.toUpperCase() }, "secret"],
    ["both of them at once", { "x-webhook-secret": `${OLD} ${NEW}` }, "secret"],
    ["one character", { "x-webhook-secret": "p" }, "secret"],
    ["a name of every object's", { "x-webhook-secret": "__proto__" }, "secret"],
    ["twice, one of them right", { "x-webhook-secret": [OLD, "x"] }, "header-repeated"],
    ["twice and right, joined by a server", { "x-webhook-secret": `${OLD}, ${OLD}` }, "header-repeated"],
    [
      "twice, in names of different letters",
      [
        ["x-webhook-secret", OLD],
        ["X-Webhook-Secret", OLD]
      ],
      "header-repeated"
    ],
    ["longer than anybody's", { "x-webhook-secret": "x".repeat(8 * 1024 + 1) }, "header-too-long"]
  ]
  for (const [what, headers, problem] of refused) {
    it.effect(`is refused when it is ${what}`, () =>
      Effect.gen(function* () {
        assert.strictEqual(yield* problemOf(headers), problem)
      })
    )
  }

  it.effect("is looked at before the body, which may be as long as the limit says and not longer", () =>
    Effect.gen(function* () {
      const long = new Uint8Array(5)
      const limited = Effect.provideService(WebhookLimits, {
        age: "5 minutes",
        header: 100,
        body: 4,
        reading: "10 seconds"
      })
      const headers = { "x-webhook-secret": OLD }
      assert.strictEqual(yield* limited(problemOf({ "x-webhook-secret": "wrong" }, long)), "secret")
      assert.strictEqual(yield* limited(problemOf(headers, long)), "body-too-long")
      assert.isUndefined(yield* limited(problemOf(headers, long.slice(1))))
    })
  )

  it.effect("yields the body as it came, and a copy of it", () =>
    Effect.gen(function* () {
      const { check } = yield* make()
      const sent = new Uint8Array(body)
      const read = yield* check({ headers: { "x-webhook-secret": NEW }, body: sent })
      sent.fill(0)
      assert.deepStrictEqual(read, body)
    })
  )

  it.effect("stands in nothing that can be read of what was made, nor of what was refused", () =>
    Effect.gen(function* () {
      const secrets = yield* make()
      const rejected = yield* Effect.flip(secrets.check({ headers: { "x-webhook-secret": `${OLD}!` }, body }))
      assert.notMatch(inspect([secrets, rejected], { depth: 9, showHidden: true }), /planted/)
    })
  )
})

describe("the address that a webhook comes from", () => {
  const from = (address: string | undefined, addresses: ReadonlyArray<string> | undefined) =>
    Effect.gen(function* () {
      const { check } = yield* make({ addresses })
      return yield* check({ headers: { "x-webhook-secret": OLD }, body, address }).pipe(
        Effect.as("believed"),
        Effect.catchTag("WebhookRejected", ({ problem }) => Effect.succeed(problem))
      )
    })

  const cases: ReadonlyArray<readonly [string | undefined, ReadonlyArray<string> | undefined, string]> = [
    ["203.0.113.9", undefined, "believed"],
    [undefined, undefined, "believed"],
    ["52.67.145.81", ["52.67.145.81", "2001:db8::/32"], "believed"],
    ["::ffff:52.67.145.81", ["52.67.145.81", "2001:db8::/32"], "believed"],
    ["2001:db8::1", ["52.67.145.81", "2001:db8::/32"], "believed"],
    ["52.67.145.82", ["52.67.145.81", "2001:db8::/32"], "address"],
    // Who does not tell from where is from nowhere.
    [undefined, ["52.67.145.81"], "address"],
    ["", ["0.0.0.0/0"], "address"],
    ["52.67.145.81, 10.0.0.1", ["52.67.145.81"], "address"]
  ]
  for (const [address, addresses, expected] of cases) {
    it.effect(`${address ?? "untold"} is ${expected} where ${addresses?.join() ?? "any"} may send`, () =>
      Effect.gen(function* () {
        assert.strictEqual(yield* from(address, addresses), expected)
      })
    )
  }
})

describe("secrets that are none", () => {
  const wrong: ReadonlyArray<readonly [string, Effect.Effect<unknown, string>, string]> = [
    ["too short", make({}, NEW, "fifteen-letters"), "16 characters"],
    ["empty", make({}, ""), "16 characters"],
    ["a file's last newline", make({}, `${OLD}\n`), "on one line"],
    ["white space around", make({}, ` ${OLD}`), "nothing around it"],
    ["a comma", make({}, "planted,with,commas"), "without commas"],
    ["letters that headers have not", make({}, "planted-sênha-longa"), "on one line"],
    ["none at all", WebhookSecret.make({ header: "x-secret", secrets: [] }), "at least one secret"],
    ["a header that is none", make({ header: "x secret" }), "the name of a header"],
    ["an address that is none", make({ addresses: ["pluggy.ai"] }), "an address"],
    ["no address, where there are to be some", make({ addresses: [] }), "at least one address"]
  ]
  for (const [what, made, expected] of wrong) {
    it.effect(`are refused before any webhook comes, without their value: ${what}`, () =>
      Effect.gen(function* () {
        const message = yield* Effect.flip(made)
        assert.include(message, expected)
        assert.notInclude(message, "planted")
      })
    )
  }
})
