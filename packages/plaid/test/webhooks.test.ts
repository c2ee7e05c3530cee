import { makeAnswers, withoutUnknownKeys } from "@bankstream/contract/answers"
import type { Node } from "@bankstream/contract/contract"
import { WebhookRejected } from "@bankstream/core/webhook-rejected"
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpEffect from "effect/http/HttpEffect"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import { TestClock } from "effect/testing"
import { inspect } from "node:util"
import * as WebhookSigner from "../src/webhook-signer.ts"
import { webhooks } from "../src/webhook-events.ts"
import { handler } from "../src/webhook-handler.ts"
import { exhaustiveRouter, type PlaidWebhook, router, verify, WebhookKeys } from "../src/webhooks.ts"
import { readContract } from "./contract.ts"
import { CLIENT_ID, layer, SECRET, type Script, scripted } from "./plaid.ts"

const NOW = Date.parse("2026-11-21T09:00:00Z")

const repaired = {
  webhook_type: "ITEM",
  webhook_code: "LOGIN_REPAIRED",
  item_id: "planted-item",
  environment: "production"
}

const withoutKey = ({ dedupeKey, ...event }: PlaidWebhook) => {
  assert.match(dedupeKey, /^\d+\.[\da-f]{64}$/)
  return event
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** A signer, and `verify` with the keys that it gives out, kept from call to call. */
const withSigner = <A, E>(test: (signer: WebhookSigner.WebhookSigner) => Effect.Effect<A, E, WebhookKeys>) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(NOW)
    const signer = yield* WebhookSigner.make
    return yield* Effect.provide(test(signer), Layer.provide(WebhookKeys.layer, signer.layer))
  })

const problemOf = (incoming: WebhookSigner.SignedWebhook) =>
  Effect.map(Effect.flip(verify(incoming)), ({ problem }) => problem)

describe("a webhook of Plaid's", () => {
  it.effect("is read as what it is", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const event = yield* verify(yield* signer.sign(repaired))
        assert.deepStrictEqual<unknown>(withoutKey(event), { _tag: "ITEM/LOGIN_REPAIRED", webhook: repaired })
        // The compiler knows what comes with it.
        assert.strictEqual(event._tag === "ITEM/LOGIN_REPAIRED" ? event.webhook.item_id : "", "planted-item")
      })
    )
  )

  it.effect("of an Item and of a processor are told apart", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const updates = {
          webhook_type: "TRANSACTIONS",
          webhook_code: "SYNC_UPDATES_AVAILABLE",
          initial_update_complete: true,
          historical_update_complete: false,
          environment: "production"
        }
        for (const owner of [{ item_id: "item-1" }, { account_id: "account-1" }]) {
          const webhook = { ...updates, ...owner }
          const event = yield* verify(yield* signer.sign(webhook))
          assert.deepStrictEqual<unknown>(withoutKey(event), { _tag: "TRANSACTIONS/SYNC_UPDATES_AVAILABLE", webhook })
        }
      })
    )
  )

  it.effect("of a kind that nobody knows is believed, and handed on as it came", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        for (const [webhook_type, webhook_code] of [
          ["ITEM", "OF_TOMORROW"],
          ["OF_TOMORROW", "ERROR"],
          ["toString", ""],
          ["__proto__", "x"]
        ] as const) {
          const webhook = { webhook_type, webhook_code, deep: [{ a: 1 }, { a: 2 }] }
          assert.deepStrictEqual<unknown>(withoutKey(yield* verify(yield* signer.sign(webhook))), {
            _tag: "Unrecognized",
            webhook_type,
            webhook_code,
            problem: undefined,
            webhook
          })
        }
      })
    )
  )

  it.effect("that is not as the contract says is believed, and tells what is other than that", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const webhook = { ...repaired, item_id: 7 }
        const event = yield* verify(yield* signer.sign(webhook))
        if (event._tag !== "Unrecognized") return assert.fail(`read as ${event._tag}`)
        assert.strictEqual(event.problem?.path, "item_id")
        assert.deepStrictEqual(event.webhook, webhook)
      })
    )
  )

  it.effect("that is no webhook in JSON is refused, although it is signed", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const texts = [
          "",
          "null",
          "[]",
          "7",
          "{",
          "{}",
          `{"webhook_type":"ITEM"}`,
          `{"webhook_type":1,"webhook_code":2}`
        ]
        const bodies = [...texts.map((text) => new TextEncoder().encode(text)), Uint8Array.of(0x22, 0xff, 0x22)]
        for (const body of bodies) assert.strictEqual(yield* problemOf(yield* signer.sign(body)), "body-malformed")
      })
    )
  )

  it.effect("of which a byte was changed, or that is too old, is refused", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const { body, headers } = yield* signer.sign(repaired)
        const changed = new Uint8Array(body)
        changed[9] = 0x20
        assert.strictEqual(yield* problemOf({ headers, body: changed }), "body-mismatch")
        const compact = new TextEncoder().encode(JSON.stringify(repaired))
        assert.strictEqual(yield* problemOf({ headers, body: compact }), "body-mismatch")
        assert.strictEqual(yield* problemOf({ headers: {}, body }), "header-missing")
        assert.strictEqual(yield* problemOf(yield* signer.sign(repaired, { iat: NOW / 1000 - 301 })), "stale")
      })
    )
  )

  it.effect("signed by somebody else is refused, whatever key it names", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const other = yield* WebhookSigner.make
        yield* verify(yield* signer.sign(repaired))
        assert.strictEqual(yield* problemOf(yield* other.sign(repaired)), "signature")
        yield* other.rotate
        assert.strictEqual(yield* problemOf(yield* other.sign(repaired)), "key-unknown")
      })
    )
  )

  it.effect("that is played back is believed, with the key that it had; that Plaid signs again has another", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const sent = yield* signer.sign(repaired)
        const { dedupeKey } = yield* verify(sent)
        assert.strictEqual((yield* verify(sent)).dedupeKey, dedupeKey)
        yield* TestClock.adjust("1 second")
        assert.notStrictEqual((yield* verify(yield* signer.sign(repaired))).dedupeKey, dedupeKey)
      })
    )
  )

  it.effect("goes to the case of its kind", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const route = router({
          "ITEM/LOGIN_REPAIRED": ({ webhook }) => Effect.succeed(webhook.item_id),
          otherwise: ({ _tag }) => Effect.succeed(_tag)
        })
        assert.strictEqual(yield* route(yield* verify(yield* signer.sign(repaired))), "planted-item")
        const tomorrow = { webhook_type: "ITEM", webhook_code: "OF_TOMORROW" }
        assert.strictEqual(yield* route(yield* verify(yield* signer.sign(tomorrow))), "Unrecognized")
        // @ts-expect-error 86 kinds have no case
        exhaustiveRouter({ "ITEM/LOGIN_REPAIRED": () => Effect.void, Unrecognized: () => Effect.void })
      })
    )
  )

  it.effect("is answered over HTTP with 200 when it was accepted, and with 401 when it is not Plaid's", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const accepted: Array<string> = []
        const app = handler(({ dedupeKey }) => Effect.sync(() => accepted.push(dedupeKey)))
        const context = Context.add(yield* Effect.context<WebhookKeys>(), References.MinimumLogLevel, "None")
        const answer = HttpEffect.toWebHandler(Effect.provideContext(app, context))
        const post = ({ body, headers }: WebhookSigner.SignedWebhook) =>
          Effect.promise(() =>
            answer(new Request("https://acme.test", { method: "POST", headers, body: new Uint8Array(body) }))
          )
        const sent = yield* signer.sign(repaired)
        assert.strictEqual((yield* post(sent)).status, 200)
        assert.strictEqual((yield* post(sent)).status, 200)
        assert.strictEqual(new Set(accepted).size, 1)
        assert.strictEqual((yield* post({ ...sent, headers: {} })).status, 401)
        assert.lengthOf(accepted, 2)
      })
    )
  )

  it.effect("is believed while keys change, and not with one that has expired", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const before = yield* signer.sign(repaired)
        yield* verify(before)
        yield* signer.rotate
        yield* verify(yield* signer.sign(repaired))
        // Both keys are in use for a while.
        yield* verify(before)
        yield* signer.expireOlder
        yield* TestClock.adjust("1 hour")
        const now = NOW / 1000 + 3600
        yield* verify(yield* signer.sign(repaired))
        const older = yield* WebhookSigner.make
        assert.strictEqual(yield* problemOf(yield* older.sign(repaired, { iat: now })), "key-expired")
      })
    )
  )

  it.effect("is undecided while its key cannot be fetched, and the cause holds no secret", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(NOW)
      const signer = yield* WebhookSigner.make
      const refused: Script = () => ({
        status: 400,
        body: { error_type: "INVALID_INPUT", error_code: "INVALID_API_KEYS", error_message: `no ${SECRET}` }
      })
      const over = scripted(refused)
      const rejected = yield* Effect.flip(verify(yield* signer.sign(repaired))).pipe(
        Effect.provide(Layer.provide(WebhookKeys.layer, layer(over)))
      )
      assert.instanceOf(rejected, WebhookRejected)
      assert.deepStrictEqual([rejected.problem, rejected.isUndecided], ["key-unavailable", true])
      assert.lengthOf(over.sent, 1)
      const shown = [inspect(rejected, { depth: 9 }), JSON.stringify(rejected)].join()
      assert.include(shown, "INVALID_API_KEYS")
      for (const secret of [SECRET, CLIENT_ID, "planted-item"]) assert.notInclude(shown, secret)
    })
  )
})

interface Described {
  readonly webhooks: Readonly<
    Record<
      string,
      {
        readonly post: {
          readonly requestBody: { readonly content: Readonly<Record<string, { readonly schema: Node }>> }
        }
      }
    >
  >
}

const contract = readContract()

describe.skipIf(contract === undefined)("the contract's webhooks", () => {
  if (contract === undefined) return
  // The document has them beside what every provider's contract has.
  const described = Object.entries((contract as unknown as Described).webhooks)

  it("are 96, of 87 kinds, and each kind is known", () => {
    const kinds = new Set(described.map(([key]) => key.split(".").slice(0, 2).join("/")))
    assert.lengthOf(described, 96)
    assert.lengthOf([...kinds], 87)
    assert.sameMembers(Object.keys(webhooks), [...kinds])
  })

  for (const kind of ["any", "whole", "holed"] as const) {
    const answers = makeAnswers(contract, kind)
    for (const [key, { post }] of described) {
      const [webhook_type = "", webhook_code = ""] = key.split(".")
      const node = post.requestBody.content["application/json"]?.schema ?? {}
      it.effect.prop(
        `${key} is read (${kind})`,
        { answer: Arbitrary.schema(answers(node)) },
        ({ answer }) =>
          withSigner((signer) =>
            Effect.gen(function* () {
              const webhook = { ...Object(answer), webhook_type, webhook_code }
              const event = yield* verify(yield* signer.sign(webhook))
              assert.strictEqual<string>(event._tag, `${webhook_type}/${webhook_code}`)
              assert.deepStrictEqual(json(event.webhook), json(withoutUnknownKeys(webhook)))
            })
          ),
        { arbitrary: { runs: 2, seed: "plaid", size: 3 } }
      )
    }
  }
})
