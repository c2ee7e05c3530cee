import { makeAnswers, withoutUnknownKeys } from "@bankstream/contract/answers"
import { type Node, readContract } from "@bankstream/contract/contract"
import { defaultPolicy, WebhookKeyPolicy } from "@bankstream/core/webhook-keys"
import { WebhookRejected } from "@bankstream/core/webhook-rejected"
import * as Signer from "@bankstream/core/webhook-signer"
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpEffect from "effect/http/HttpEffect"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import { TestClock } from "effect/testing"
import { inspect } from "node:util"
import { webhooks } from "../src/webhook-events.ts"
import { handler } from "../src/webhook-handler.ts"
import * as WebhookSigner from "../src/webhook-signer.ts"
import { exhaustiveRouter, router, triggerTestLinkWebhookEvent, verify, WebhookKeys } from "../src/webhooks.ts"
import { getWellKnownJwks } from "../src/well-known.ts"
import { CLIENT_SECRET, layerOf, run, type Script, type Sent, valueOf } from "./moneykit.ts"

const NOW = Date.parse("2026-11-21T09:00:00Z")

const common = {
  webhook_major_version: 1,
  webhook_minor_version: 0,
  webhook_idempotency_key: "planted-key",
  webhook_timestamp: "2026-11-21T09:00:00",
  link_id: "planted-link",
  link_tags: ["acme"]
}

const broken = { ...common, webhook_event: "link.state_changed", state: "error", error: "auth_expired" }
const refreshing = {
  ...common,
  webhook_event: "link.product_refresh",
  product: "transactions",
  state: "in_progress",
  state_changed_at: "2026-11-21T08:59:59"
}
const updated = { ...common, webhook_event: "transactions.updates_available", has_history: null }

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

describe("a webhook of MoneyKit's", () => {
  for (const webhook of [broken, refreshing, updated]) {
    it.effect(`is read as ${webhook.webhook_event}`, () =>
      withSigner((signer) =>
        Effect.gen(function* () {
          const sent = yield* signer.sign(webhook, { deliveryToken: "delivery-7", attempt: 3 })
          assert.deepStrictEqual<unknown>(yield* verify(sent), {
            _tag: webhook.webhook_event,
            dedupeKey: "planted-key",
            webhook,
            delivery: { token: "delivery-7", attempt: 3 }
          })
        })
      )
    )
  }

  it.effect("is one whose kind the compiler follows", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const event = yield* verify(yield* signer.sign(refreshing))
        assert.strictEqual(event._tag === "link.product_refresh" ? event.webhook.product : "", "transactions")
      })
    )
  )

  it.effect("of a kind that nobody knows is believed, and handed on as it came", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        // The first can be asked for of `triggerTestLinkWebhookEvent`, and is described nowhere.
        for (const webhook_event of ["product.state_changed", "link.of_tomorrow", "toString", "__proto__", ""]) {
          const webhook = { ...common, webhook_event, deep: [{ a: 1 }, { a: 2 }] }
          assert.deepStrictEqual<unknown>(yield* verify(yield* signer.sign(webhook, { deliveryToken: "d" })), {
            _tag: "Unrecognized",
            dedupeKey: "planted-key",
            webhook_event,
            problem: undefined,
            webhook,
            delivery: { token: "d", attempt: 1 }
          })
        }
      })
    )
  )

  const odd: ReadonlyArray<readonly [what: string, webhook: object, path: string]> = [
    ["without its link", { ...broken, link_id: undefined }, "link_id"],
    ["with a product that is a number", { ...refreshing, product: 7 }, "product"],
    ["of another major version", { ...updated, webhook_major_version: 2 }, "webhook_major_version"]
  ]
  for (const [what, webhook, path] of odd) {
    it.effect(`${what} is believed, and tells what is other than expected`, () =>
      withSigner((signer) =>
        Effect.gen(function* () {
          const event = yield* verify(yield* signer.sign(webhook))
          if (event._tag !== "Unrecognized") return assert.fail(`read as ${event._tag}`)
          assert.strictEqual(event.problem?.path, path)
          assert.deepStrictEqual<unknown>(event.webhook, json(webhook))
        })
      )
    )
  }

  it.effect("of a later minor version, and with words of tomorrow, is read", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const webhook = { ...broken, webhook_minor_version: 3, state: "paused", error: "of_tomorrow" }
        const event = yield* verify(yield* signer.sign({ ...webhook, more: true }))
        assert.strictEqual(event._tag, "link.state_changed")
        assert.deepStrictEqual<unknown>(event.webhook, webhook)
      })
    )
  )

  it.effect("that is no webhook in JSON is refused, although it is signed", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const texts = ["", "null", "[]", "7", "{", "{}", `{"webhook_event":1}`, `[{"webhook_event":"a"}]`]
        const bodies = [...texts.map((text) => new TextEncoder().encode(text)), Uint8Array.of(0x22, 0xff, 0x22)]
        for (const body of bodies) assert.strictEqual(yield* problemOf(yield* signer.sign(body)), "body-malformed")
      })
    )
  )

  it.effect("of which a byte was changed, or that is too old, is refused", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const { body, headers } = yield* signer.sign(broken)
        const changed = new Uint8Array(body)
        changed[9] = 0x20
        assert.strictEqual(yield* problemOf({ headers, body: changed }), "body-mismatch")
        const spaced = new TextEncoder().encode(JSON.stringify(broken, undefined, 2))
        assert.strictEqual(yield* problemOf({ headers, body: spaced }), "body-mismatch")
        assert.strictEqual(yield* problemOf({ headers: {}, body }), "header-missing")
        assert.strictEqual(yield* problemOf(yield* signer.sign(broken, { iat: NOW / 1000 - 301 })), "stale")
        assert.strictEqual(yield* problemOf(yield* signer.sign(broken, { iat: NOW / 1000 + 301 })), "future")
      })
    )
  )

  it.effect("signed by somebody else is refused, whatever key it names", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const other = yield* WebhookSigner.make
        yield* verify(yield* signer.sign(broken))
        assert.strictEqual(yield* problemOf(yield* other.sign(broken)), "signature")
        yield* other.rotate
        assert.strictEqual(yield* problemOf(yield* other.sign(broken)), "key-unknown")
      })
    )
  )
})

describe("the key by which a webhook is known again", () => {
  it.effect("is MoneyKit's idempotency key, however often and whenever it is sent", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const sent = yield* signer.sign(broken)
        assert.strictEqual((yield* verify(sent)).dedupeKey, "planted-key")
        assert.strictEqual((yield* verify(sent)).dedupeKey, "planted-key")
        yield* TestClock.adjust("1 minute")
        assert.strictEqual((yield* verify(yield* signer.sign(broken, { attempt: 2 }))).dedupeKey, "planted-key")
        const another = { ...broken, webhook_idempotency_key: "another" }
        assert.strictEqual((yield* verify(yield* signer.sign(another))).dedupeKey, "another")
      })
    )
  )

  it.effect("is that of its signature where there is none, and never empty", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const keys = new Set<string>()
        for (const webhook_idempotency_key of [undefined, "", 7, null]) {
          const event = yield* verify(yield* signer.sign({ ...broken, webhook_idempotency_key }))
          assert.match(event.dedupeKey, /^\d+\.[\da-f]{64}$/)
          keys.add(event.dedupeKey)
        }
        assert.strictEqual(keys.size, 4)
      })
    )
  )
})

describe("what the headers say of a delivery", () => {
  const token = "moneykit-delivery-token"
  const attempt = "moneykit-delivery-attempt"
  const nothing = { token: undefined, attempt: undefined }
  const table: ReadonlyArray<readonly [what: string, headers: ReadonlyArray<readonly [string, string]>, told: object]> =
    [
      ["is nothing where they are missing", [], nothing],
      [
        "is told whatever their case",
        [
          ["MoneyKit-Delivery-Token", "t"],
          ["MONEYKIT-DELIVERY-ATTEMPT", "12"]
        ],
        { token: "t", attempt: 12 }
      ],
      [
        "is nothing where they came twice",
        [
          [token, "a"],
          [token, "b"],
          [attempt, "1"],
          [attempt, "2"]
        ],
        nothing
      ],
      [
        "is nothing where they are empty",
        [
          [token, ""],
          [attempt, ""]
        ],
        nothing
      ],
      ["is nothing where it is no number", [[attempt, "1e9"]], nothing],
      ["is nothing where it is negative", [[attempt, "-1"]], nothing],
      ["is nothing where it is longer than anybody's", [[token, "t".repeat(257)]], nothing]
    ]
  for (const [what, headers, told] of table) {
    it.effect(what, () =>
      withSigner((signer) =>
        Effect.gen(function* () {
          const { body, headers: signed } = yield* signer.sign(broken)
          const signature = ["moneykit-signature", signed["moneykit-signature"] ?? ""] as const
          const event = yield* verify({ headers: [signature, ...headers], body })
          assert.deepStrictEqual<unknown>(event.delivery, told)
        })
      )
    )
  }
})

describe("webhooks are routed and answered", () => {
  it.effect("by the case of their kind", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const route = router({
          "link.state_changed": ({ webhook }) => Effect.succeed(webhook.link_id),
          otherwise: ({ _tag }) => Effect.succeed(_tag)
        })
        assert.strictEqual(yield* route(yield* verify(yield* signer.sign(broken))), "planted-link")
        assert.strictEqual(yield* route(yield* verify(yield* signer.sign(updated))), "transactions.updates_available")
        const tomorrow = { ...common, webhook_event: "link.of_tomorrow" }
        assert.strictEqual(yield* route(yield* verify(yield* signer.sign(tomorrow))), "Unrecognized")
        // @ts-expect-error two kinds have no case
        exhaustiveRouter({ "link.state_changed": () => Effect.void, Unrecognized: () => Effect.void })
      })
    )
  )

  it.effect("over HTTP with 200 once they are accepted, and with 401 when they are not MoneyKit's", () =>
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
        const sent = yield* signer.sign(broken)
        assert.strictEqual((yield* post(sent)).status, 200)
        assert.strictEqual((yield* post({ ...sent, headers: {} })).status, 401)
        assert.deepStrictEqual(accepted, ["planted-key"])
      })
    )
  )
})

/** A MoneyKit that gives out these keys. */
const giving =
  (keys: ReadonlyArray<object>): Script =>
  () => ({ body: { keys } })

/** `verify`, over a MoneyKit of a script. */
const verifying = (incoming: WebhookSigner.SignedWebhook, script: Script, sent: Array<Sent> = []) =>
  verify(incoming).pipe(Effect.provide(Layer.provide(WebhookKeys.layer, layerOf(script, sent))))

const HEADER = "moneykit-signature"

/** A webhook that this key signed. */
const signedBy = (signer: Signer.WebhookSigner) => {
  const body = new TextEncoder().encode(JSON.stringify(broken))
  return Effect.map(signer.sign(body), (signature) => ({ headers: { [HEADER]: signature }, body }))
}

describe("the keys that webhooks are signed with", () => {
  it.effect("change, and are believed until they are given out no more", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const before = yield* signer.sign(broken)
        yield* verify(before)
        yield* signer.rotate
        yield* verify(yield* signer.sign(broken))
        // Both keys are in use for a while.
        yield* verify(before)
        yield* signer.expireOlder
        yield* TestClock.adjust("1 hour")
        yield* verify(yield* signer.sign(broken))
        const older = yield* WebhookSigner.make
        assert.strictEqual(yield* problemOf(yield* older.sign(broken)), "key-unknown")
      })
    )
  )

  const own = ({ jwk }: Signer.WebhookSigner) => jwk
  const sets: ReadonlyArray<
    readonly [what: string, keys: (signer: Signer.WebhookSigner) => ReadonlyArray<object>, problem: string | undefined]
  > = [
    ["among keys of all kinds is found", (it) => [{ kty: "RSA", n: 1 }, { kid: 7 }, {}, own(it)], undefined],
    ["that does not say what it is for is good", (it) => [{ ...own(it), use: undefined, alg: undefined }], undefined],
    ["is the one for signatures", (it) => [{ ...own(it), use: "enc" }, own(it)], undefined],
    ["for encryption is none", (it) => [{ ...own(it), use: "enc" }], "key-unknown"],
    ["is none where there are none", () => [], "key-unknown"],
    ["of another algorithm is not used", (it) => [{ ...own(it), alg: "ES384" }], "key-unusable"],
    ["with an algorithm that is no text is not used", (it) => [{ ...own(it), alg: null }], "key-unusable"],
    ["of another curve is not used", (it) => [{ ...own(it), crv: "P-384" }], "key-unusable"],
    ["without a coordinate is not used", (it) => [{ ...own(it), y: undefined }], "key-unusable"]
  ]
  for (const [what, keys, problem] of sets) {
    it.effect(`one ${what}`, () =>
      Effect.gen(function* () {
        yield* TestClock.setTime(NOW)
        const signer = yield* Signer.make("k1")
        const exit = yield* Effect.result(verifying(yield* signedBy(signer), giving(keys(signer))))
        assert.strictEqual(exit._tag === "Failure" ? exit.failure.problem : undefined, problem)
      })
    )
  }

  it.effect("are asked for with the client's id, once for all webhooks that name the same one", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(NOW)
      const sent: Array<Sent> = []
      const signer = yield* Signer.make("k1")
      const incoming = yield* signedBy(signer)
      const many = Effect.all(
        Array.from({ length: 20 }, () => verify(incoming)),
        { concurrency: "unbounded" }
      )
      yield* Effect.provide(many, Layer.provide(WebhookKeys.layer, layerOf(giving([signer.jwk]), sent)))
      assert.lengthOf(sent, 1)
      assert.strictEqual(`${sent[0]?.method} ${sent[0]?.url.pathname}`, "GET /.well-known/jwks.json")
      assert.property(sent[0]?.headers, "x-client-id")
    })
  )

  it.effect("are all there once they were asked for, whatever was named", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(NOW)
      const sent: Array<Sent> = []
      const [one, other, stranger] = yield* Effect.all([Signer.make("k1"), Signer.make("k2"), Signer.make("k3")])
      const all = Effect.gen(function* () {
        assert.strictEqual(yield* problemOf(yield* signedBy(stranger)), "key-unknown")
        yield* verify(yield* signedBy(one))
        yield* verify(yield* signedBy(other))
      })
      const keys = [{ kid: "k1", kty: "RSA", use: "enc" }, one.jwk, other.jwk]
      yield* Effect.provide(all, Layer.provide(WebhookKeys.layer, layerOf(giving(keys), sent)))
      assert.lengthOf(sent, 1)
    })
  )

  it.effect("are asked for no oftener than the policy has it, whatever is named", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(NOW)
      const sent: Array<Sent> = []
      const strangers = yield* Effect.forEach(
        Array.from({ length: 100 }, (_, n) => `stranger-${n}`),
        (kid) => Effect.flatMap(Signer.make(kid), signedBy)
      )
      const known = yield* Signer.make("known")
      const incoming = yield* signedBy(known)
      const all = Effect.gen(function* () {
        yield* verify(incoming)
        for (const each of strangers) yield* problemOf(each)
        // A key that is kept is not held up.
        yield* verify(incoming)
      })
      yield* all.pipe(Effect.provide(Layer.provide(WebhookKeys.layer, layerOf(giving([known.jwk]), sent))))
      assert.lengthOf(sent, 10)
      sent.length = 0
      yield* all.pipe(
        Effect.provide(Layer.provide(WebhookKeys.layer, layerOf(giving([known.jwk]), sent))),
        // MoneyKit's own advice.
        Effect.provideService(WebhookKeyPolicy, { ...defaultPolicy, keep: "12 hours", burst: 1, refill: "5 minutes" })
      )
      assert.lengthOf(sent, 1)
    })
  )

  it.effect("leave a webhook undecided while they cannot be fetched, and the cause holds no secret", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(NOW)
      const sent: Array<Sent> = []
      const refused: Script = () => ({
        status: 401,
        body: { error_code: "api_error.auth.unauthorized", error_message: `no ${CLIENT_SECRET}` }
      })
      const incoming = yield* signedBy(yield* Signer.make("k1"))
      const rejected = yield* Effect.flip(verifying(incoming, refused, sent))
      assert.instanceOf(rejected, WebhookRejected)
      assert.deepStrictEqual([rejected.problem, rejected.isUndecided], ["key-unavailable", true])
      assert.lengthOf(sent, 1)
      const shown = [inspect(rejected, { depth: 9 }), JSON.stringify(rejected)].join()
      assert.include(shown, "api_error.auth.unauthorized")
      for (const secret of [CLIENT_SECRET, "planted-link"]) assert.notInclude(shown, secret)
    })
  )
})

describe("the signer", () => {
  it.effect("signs as MoneyKit does: with its name, when, and the hash of the body", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(NOW)
      const signer = yield* WebhookSigner.make
      const { body, headers } = yield* signer.sign(broken)
      const [head, claims] = (headers[HEADER] ?? "")
        .split(".", 2)
        .map((part) => JSON.parse(Buffer.from(part, "base64url").toString()))
      const hash = Buffer.from(yield* Effect.promise(() => crypto.subtle.digest("SHA-256", new Uint8Array(body))))
      assert.deepStrictEqual(head, { alg: "ES256", kid: "webhook-key-1", typ: "JWT" })
      assert.deepStrictEqual(claims, {
        iss: "https://api.moneykit.com",
        iat: NOW / 1000,
        request_body_sha256: hash.toString("hex")
      })
      assert.deepStrictEqual(JSON.parse(new TextDecoder().decode(body)), broken)
    })
  )

  it.effect("gives each delivery a token of its own", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const first = yield* verify(yield* signer.sign(broken))
        const second = yield* verify(yield* signer.sign(broken))
        assert.isString(first.delivery.token)
        assert.notStrictEqual(second.delivery.token, first.delivery.token)
      })
    )
  )

  it.effect("answers for the keys alone", () =>
    Effect.gen(function* () {
      const signer = yield* WebhookSigner.make
      const { keys } = yield* Effect.provide(getWellKnownJwks({}), signer.layer)
      assert.lengthOf(keys, 1)
      const call = triggerTestLinkWebhookEvent({
        id: "mk_1",
        webhook_event: "link.state_changed",
        webhook_idempotency_key: "key-1"
      })
      const error = yield* Effect.flip(Effect.provide(call, signer.layer))
      assert.strictEqual(error.status, 404)
    })
  )
})

it.effect("a webhook that is asked for has the key that it was asked for with, and the token of the answer", () =>
  Effect.gen(function* () {
    const call = triggerTestLinkWebhookEvent({
      id: "mk_1",
      webhook_event: "link.state_changed",
      webhook_idempotency_key: "planted-key"
    })
    const { delivery_token } = valueOf(yield* run(call, () => ({ body: { delivery_token: "delivery-7" } })))
    const event = yield* withSigner((signer) =>
      Effect.flatMap(signer.sign(broken, { deliveryToken: delivery_token }), verify)
    )
    assert.deepInclude(event, { dedupeKey: "planted-key", delivery: { token: "delivery-7", attempt: 1 } })
  })
)

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

const contract = readContract("moneykit")

describe.skipIf(contract === undefined)("the contract's webhooks", () => {
  if (contract === undefined) return
  // The document has them beside what every provider's contract has.
  const described = Object.entries((contract as unknown as Described).webhooks)

  it("are three, and each is known", () => {
    assert.lengthOf(described, 3)
    assert.sameMembers(
      Object.keys(webhooks),
      described.map(([key]) => key)
    )
  })

  for (const kind of ["any", "whole", "holed"] as const) {
    const answers = makeAnswers(contract, kind)
    for (const [webhook_event, { post }] of described) {
      const node = post.requestBody.content["application/json"]?.schema ?? {}
      it.effect.prop(
        `${webhook_event} is read (${kind})`,
        { answer: Arbitrary.schema(answers(node)) },
        ({ answer }) =>
          withSigner((signer) =>
            Effect.gen(function* () {
              const webhook = { ...Object(answer), webhook_event }
              const event = yield* verify(yield* signer.sign(webhook))
              assert.strictEqual<string>(event._tag, webhook_event)
              assert.deepStrictEqual(json(event.webhook), json(withoutUnknownKeys(webhook)))
            })
          ),
        { arbitrary: { runs: 20, seed: "moneykit", size: 3 } }
      )
    }
  }
})
