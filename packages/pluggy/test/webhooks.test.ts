import type { WebhookRejected } from "@bankstream/core/webhook-rejected"
import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { inspect } from "node:util"
import type { Pluggy, PluggyError } from "../src/index.ts"
import type { Item } from "../src/items.ts"
import { webhooks } from "../src/webhook-events.ts"
import { knownAddresses, SECRET_HEADER, WebhookSecrets } from "../src/webhook-secrets.ts"
import * as WebhookSigner from "../src/webhook-signer.ts"
import {
  exhaustiveRouter,
  fetchBack,
  type FetchedBack,
  type PluggyWebhook,
  router,
  verify,
  WebhookEventTypeInput,
  type WebhookName,
  webhooksCreate
} from "../src/webhooks.ts"
import { readContract } from "./contract.ts"
import { ITEM_ID, run } from "./pluggy.ts"

const updated = {
  event: "item/updated",
  eventId: "planted-event-id",
  itemId: ITEM_ID,
  triggeredBy: "SYNC",
  clientUserId: "user-1"
}

/** A signer, and `verify` with the secrets that it has. */
const withSigner = <A, E>(test: (signer: WebhookSigner.WebhookSigner) => Effect.Effect<A, E, WebhookSecrets>) =>
  Effect.flatMap(WebhookSigner.make, (signer) => Effect.provide(test(signer), signer.layer))

const problemOf = (incoming: WebhookSigner.SignedWebhook) =>
  Effect.map(Effect.flip(verify(incoming)), ({ problem }) => problem)

describe("a webhook of Pluggy's", () => {
  it.effect("is read as what it is, and is known again by its eventId", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const event = yield* verify(yield* signer.sign(updated))
        const { event: _, ...webhook } = updated
        assert.deepStrictEqual<unknown>(event, { _tag: "item/updated", dedupeKey: "planted-event-id", webhook })
        // The compiler knows what comes with it.
        assert.strictEqual(event._tag === "item/updated" ? event.webhook.itemId : "", ITEM_ID)
      })
    )
  )

  it.effect("without an eventId of use is known again by what it says", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const keyOf = (eventId: unknown) =>
          Effect.flatMap(signer.sign({ ...updated, eventId }), (sent) =>
            Effect.map(verify(sent), ({ dedupeKey }) => dedupeKey)
          )
        for (const eventId of [undefined, "", "x".repeat(257)]) {
          const key = yield* keyOf(eventId)
          assert.match(key, /^[\da-f]{64}$/)
          assert.strictEqual(yield* keyOf(eventId), key)
        }
        assert.notStrictEqual(yield* keyOf(undefined), yield* keyOf(""))
      })
    )
  )

  it.effect("of a kind that nobody knows is believed, and handed on as it came", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        for (const event of ["item/of_tomorrow", "payment_refund/completed", "all", "toString", "__proto__", ""]) {
          const webhook = { event, eventId: "event-1", deep: [{ a: 1 }] }
          assert.deepStrictEqual<unknown>(yield* verify(yield* signer.sign(webhook)), {
            _tag: "Unrecognized",
            dedupeKey: "event-1",
            event,
            problem: undefined,
            webhook
          })
        }
      })
    )
  )

  it.effect("that is not as this version knows it is believed, and tells what is other than that", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const wrong: ReadonlyArray<readonly [object, string]> = [
          [{ ...updated, itemId: 7 }, "itemId"],
          [{ event: "connector/status_updated", connectorId: "two" }, "connectorId"],
          [{ event: "transactions/updated", itemId: "i", accountId: "a", transactionIds: [7] }, "transactionIds[0]"],
          [{ event: "automatic_pix_payment/created", paymentRequestId: "r" }, "automaticPixPaymentId"]
        ]
        for (const [webhook, path] of wrong) {
          const event = yield* verify(yield* signer.sign(webhook))
          if (event._tag !== "Unrecognized") return assert.fail(`read as ${event._tag}`)
          assert.strictEqual(event.problem?.path, path)
          assert.deepStrictEqual<unknown>(event.webhook, webhook)
        }
      })
    )
  )

  it.effect("may lack all but what it is about, have null for it, and more than anybody knows", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const cases = [
          { event: "item/error", itemId: ITEM_ID },
          { event: "item/error", itemId: ITEM_ID, error: null, triggeredBy: null },
          { event: "item/error", itemId: ITEM_ID, error: { code: "OF_TOMORROW", more: 1 }, triggeredBy: "OF_TOMORROW" },
          { event: "connector/status_updated", connectorId: 2, data: { status: "OF_TOMORROW" } },
          { event: "connector/status_updated", connectorId: "601" },
          { event: "transactions/created", itemId: ITEM_ID, accountId: "a", createdTransactionsLink: null },
          { event: "payment_intent/error", paymentIntentId: "i", bulkPaymentId: "legacy" }
        ]
        for (const webhook of cases) {
          assert.strictEqual((yield* verify(yield* signer.sign(webhook)))._tag, webhook.event)
        }
      })
    )
  )

  it.effect("that is no webhook in JSON is refused, although it has the secret", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const texts = ["", "null", "[]", "7", "{", "{}", `{"event":1}`, `{"eventId":"event-1"}`]
        const bodies = [...texts.map((text) => new TextEncoder().encode(text)), Uint8Array.of(0x22, 0xff, 0x22)]
        for (const body of bodies) assert.strictEqual(yield* problemOf(yield* signer.sign(body)), "body-malformed")
      })
    )
  )

  it.effect("is refused without the secret, with another one, and with one that was taken back", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const sent = yield* signer.sign(updated)
        const other = yield* WebhookSigner.make
        assert.strictEqual(yield* problemOf({ ...sent, headers: {} }), "header-missing")
        assert.strictEqual(yield* problemOf(yield* other.sign(updated)), "secret")
        // Both are in use for a while.
        yield* signer.rotate
        yield* verify(sent)
        yield* verify(yield* signer.sign(updated))
        yield* signer.expireOlder
        assert.strictEqual(yield* problemOf(sent), "secret")
        yield* verify(yield* signer.sign(updated))
      })
    )
  )

  it.effect("that is refused leaves nothing of itself behind, whatever is wrong with it", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const { address, body, headers } = yield* signer.sign({ ...updated, event: 7 })
        const secret = headers[SECRET_HEADER] ?? ""
        for (const sent of [headers, { [SECRET_HEADER]: `${secret}!` }, {}]) {
          const rejected = yield* Effect.flip(verify({ headers: sent, body, address }))
          const shown = [inspect(rejected, { depth: 9 }), JSON.stringify(rejected), rejected.message].join()
          for (const planted of [secret, "planted-event-id", ITEM_ID, "52.67"]) assert.notInclude(shown, planted)
          assert.isFalse(rejected.isUndecided)
        }
      })
    )
  )

  it.effect("goes to the case of its kind", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const route = router({
          "item/updated": ({ webhook }) => Effect.succeed(webhook.itemId),
          otherwise: ({ _tag }) => Effect.succeed(_tag)
        })
        assert.strictEqual(yield* route(yield* verify(yield* signer.sign(updated))), ITEM_ID)
        const other = { event: "boleto/updated", boletoId: "b" }
        assert.strictEqual(yield* route(yield* verify(yield* signer.sign(other))), "boleto/updated")
        assert.strictEqual(yield* route(yield* verify(yield* signer.sign({ event: "x" }))), "Unrecognized")
      })
    )
  )
})

describe("where the secrets are from", () => {
  const SECRET = "planted-secret-number-1"
  const OTHER = "planted-secret-number-2"
  const body = new TextEncoder().encode(JSON.stringify(updated))
  const verified = (headers: Readonly<Record<string, string>>, address?: string) =>
    Effect.map(Effect.result(verify({ headers, body, address })), (result) =>
      result._tag === "Success" ? "believed" : result.failure.problem
    )

  it.effect("options: a header of one's own, and addresses", () =>
    Effect.gen(function* () {
      const layer = WebhookSecrets.layer({
        secrets: [Redacted.make(SECRET), Redacted.make(OTHER)],
        header: "Authorization",
        addresses: knownAddresses
      })
      const tell = (...given: Parameters<typeof verified>) => Effect.provide(verified(...given), layer)
      assert.strictEqual(yield* tell({ authorization: SECRET }, "52.67.145.81"), "believed")
      assert.strictEqual(yield* tell({ authorization: OTHER }, "::ffff:52.67.145.81"), "believed")
      assert.strictEqual(yield* tell({ authorization: SECRET }, "52.67.145.82"), "address")
      assert.strictEqual(yield* tell({ authorization: SECRET }), "address")
      assert.strictEqual(yield* tell({ [SECRET_HEADER]: SECRET }, "52.67.145.81"), "header-missing")
    })
  )

  it.effect("a setting with one or with several, of which each is accepted", () =>
    Effect.gen(function* () {
      for (const [setting, expected] of [
        [SECRET, ["believed", "secret"]],
        [`${SECRET}, ${OTHER}`, ["believed", "believed"]]
      ] as const) {
        const settings = ConfigProvider.fromUnknown({ PLUGGY_WEBHOOK_SECRET: setting })
        const told = yield* Effect.all([
          verified({ [SECRET_HEADER]: SECRET }),
          verified({ [SECRET_HEADER]: OTHER })
        ]).pipe(
          Effect.provide(WebhookSecrets.layerConfig),
          Effect.provideService(ConfigProvider.ConfigProvider, settings)
        )
        assert.deepStrictEqual(told, [...expected])
      }
    })
  )

  const wrong: ReadonlyArray<readonly [string, Effect.Effect<unknown, unknown>, string]> = [
    ["no setting", built(WebhookSecrets.layerConfig, {}), "PLUGGY_WEBHOOK_SECRET"],
    ["an empty one", built(WebhookSecrets.layerConfig, { PLUGGY_WEBHOOK_SECRET: "" }), "PLUGGY_WEBHOOK_SECRET"],
    [
      "one with a comma too many",
      built(WebhookSecrets.layerConfig, { PLUGGY_WEBHOOK_SECRET: `${SECRET},` }),
      "16 characters"
    ],
    ["a short one", built(WebhookSecrets.layer({ secrets: [Redacted.make("planted")] })), "16 characters"],
    ["none", built(WebhookSecrets.layer({ secrets: [] })), "at least one secret"],
    [
      "an address that is none",
      built(WebhookSecrets.layer({ secrets: [Redacted.make(SECRET)], addresses: ["52.67.145.81/8"] })),
      "the first address"
    ]
  ]
  for (const [what, build, expected] of wrong) {
    it.effect(`is told where they are built, without the secret, when it is ${what}`, () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(build)
        assert.instanceOf(error, Config.ConfigError)
        assert.include(String(error), expected)
        assert.notInclude(inspect(error, { depth: 9 }), "planted")
      })
    )
  }

  function built(
    layer: typeof WebhookSecrets.layerConfig,
    settings: Readonly<Record<string, string>> = {}
  ): Effect.Effect<unknown, unknown> {
    return Effect.void.pipe(
      Effect.provide(layer),
      Effect.provideService(ConfigProvider.ConfigProvider, ConfigProvider.fromUnknown(settings))
    )
  }

  it.effect("and sent along by the call that has Pluggy send webhooks", () =>
    Effect.gen(function* () {
      const create = webhooksCreate({
        event: "all",
        url: "https://acme.test/webhooks/pluggy",
        headers: { [SECRET_HEADER]: SECRET }
      })
      const ran = yield* run(create, () => ({ status: 201, body: { id: "w", event: "all", url: "https://acme.test" } }))
      assert.isTrue(Exit.isSuccess(ran.exit))
      assert.deepStrictEqual(JSON.parse(ran.sent[0]?.body ?? "").headers, { "x-webhook-secret": SECRET })
    })
  )
})

describe("the kinds of webhooks", () => {
  const contract = readContract()
  it.skipIf(contract === undefined)("are 31, those that the contract lets one ask for; `all` is not sent", () => {
    const asked = contract?.components.schemas["CreateWebhook"]?.properties?.["event"]
    const name = asked?.$ref?.split("/").at(-1)
    const events = (name === undefined ? asked : contract?.components.schemas[name])?.enum ?? []
    assert.lengthOf(Object.keys(webhooks), 31)
    assert.sameMembers([...Object.keys(webhooks), "all"], [...events])
  })

  it("can be asked for one by one, all of Items together, or all", () => {
    const isAsked = Schema.is(WebhookEventTypeInput)
    for (const event of [...Object.keys(webhooks), "item/all", "all"]) assert.isTrue(isAsked(event), event)
    assert.isFalse(isAsked("item/of_tomorrow"))
  })

  it("are told apart by the compiler", () => {
    type Of<Name extends WebhookName> = Extract<PluggyWebhook, { readonly _tag: Name }>
    expectTypeOf<Of<"transactions/created">["webhook"]["accountId"]>().toEqualTypeOf<string>()
    // @ts-expect-error: transactions are a Stream
    void ((event: Of<"transactions/created">) => fetchBack(event))
    // @ts-expect-error: there is no such kind
    void (() => router({ "item/renewed": () => Effect.void, otherwise: () => Effect.void }))
    // @ts-expect-error: one case for 32 kinds
    void (() => exhaustiveRouter({ "item/updated": () => Effect.void }))
    expectTypeOf<FetchedBack["item/updated"]>().toEqualTypeOf<Item>()
    expectTypeOf(fetchBack<"item/updated">).returns.toEqualTypeOf<
      Effect.Effect<Option.Option<Item>, PluggyError, Pluggy>
    >()
    expectTypeOf(verify).returns.toEqualTypeOf<Effect.Effect<PluggyWebhook, WebhookRejected, WebhookSecrets>>()
  })
})
