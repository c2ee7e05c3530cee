/** The examples of the doc comments: compiled here as they stand there, and run. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as Option from "effect/Option"
import * as References from "effect/References"
import * as Stream from "effect/Stream"
import { generateKeyPairSync } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { accountsList } from "../src/accounts.ts"
import { encryptParameters } from "../src/item-flow.ts"
import { itemsCreate } from "../src/items.ts"
import { paymentIntentRetrieve, paymentReason } from "../src/payments.ts"
import { transactionsListByCursor } from "../src/transactions.ts"
import { waitFor } from "../src/waiters.ts"
import { handler } from "../src/webhook-handler.ts"
import * as WebhookSigner from "../src/webhook-signer.ts"
import { fetchBack, fetchTransactions, router, verify, type WebhookOf } from "../src/webhooks.ts"
import * as Bodies from "./bodies.ts"
import { ACCOUNT_ID, ITEM_ID, queryOf, run, valueOf } from "./pluggy.ts"

const accountNames = (itemId: string) =>
  accountsList.items({ itemId }).pipe(Stream.map((account) => account.marketingName ?? account.name))

const makeItem = (connectorId: number, user: string, password: string) =>
  itemsCreate({ connectorId, parameters: { user, password }, avoidDuplicates: true })

const makeSealedItem = (publicKey: string, user: string, password: string) =>
  Effect.flatMap(encryptParameters(publicKey, { user, password }), (parameters) =>
    itemsCreate({ connectorId: 2, parameters })
  )

const settled = (id: string) =>
  waitFor(
    paymentIntentRetrieve,
    { id },
    (intent) => intent.status !== "CONSENT_AWAITING_AUTHORIZATION" && paymentReason(intent)?._tag !== "NotReady"
  )

const storedSince = (accountId: string, createdAtFrom: string) =>
  transactionsListByCursor.items({ accountId, createdAtFrom })

const receive = (request: Request) =>
  Effect.gen(function* () {
    const body = new Uint8Array(yield* Effect.promise(() => request.arrayBuffer()))
    return yield* verify({ headers: request.headers, body })
  })

const isDeleted = (event: WebhookOf<"item/deleted">) => Effect.map(fetchBack(event), Option.isNone)

const amounts = (event: WebhookOf<"transactions/created">) =>
  Stream.map(fetchTransactions(event), ({ amount, id }) => ({ id, amount }))

const test = Effect.gen(function* () {
  const signer = yield* WebhookSigner.make
  const received = yield* signer.sign({ event: "of/tomorrow", eventId: "event-1" })
  return yield* verify(received).pipe(Effect.provide(signer.layer))
})

const route = handler(
  router({
    "item/error": ({ dedupeKey, webhook }) => Effect.log(`${webhook.itemId} has to be seen to`, dedupeKey),
    otherwise: ({ _tag }) => Effect.logDebug(`Nothing to do for ${_tag}.`)
  })
)

const source = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8")

describe("the examples of the doc comments", () => {
  it("are this file's", () => {
    const here = source("test/examples.test.ts")
    const names = readdirSync(new URL("../src", import.meta.url)).filter((name) => name.endsWith(".ts"))
    const examples = names.flatMap((name) =>
      [...source(`src/${name}`).matchAll(/ \* ```ts\n([\s\S]*?) \* ```/g)].map(
        ([, code]) => [name, code?.replace(/^ \* ?/gm, "")] as const
      )
    )
    assert.lengthOf(examples, 10)
    for (const [name, code] of examples) assert.isTrue(here.includes(`\n${code}`), `${name}:\n${code}`)
  })

  it.effect("accountsList yields names", () =>
    Effect.gen(function* () {
      const ran = yield* run(Stream.runCollect(accountNames(ITEM_ID)), () => ({
        body: {
          page: 1,
          total: 2,
          totalPages: 1,
          results: [Bodies.account, { ...Bodies.account, marketingName: "Ouro" }]
        }
      }))
      assert.deepStrictEqual(valueOf(ran), ["Conta corrente", "Ouro"])
    })
  )

  it.effect("itemsCreate makes Items, with what was typed in or with what nobody can read", () =>
    Effect.gen(function* () {
      const plain = yield* run(makeItem(2, "user-ok", "password-ok"), () => ({ body: Bodies.item }))
      const sent = JSON.parse(plain.sent[0]?.body ?? "")
      assert.deepStrictEqual(sent.parameters, { user: "user-ok", password: "password-ok" })
      const { publicKey } = generateKeyPairSync("rsa", {
        modulusLength: 2048,
        publicKeyEncoding: { type: "spki", format: "pem" },
        privateKeyEncoding: { type: "pkcs8", format: "pem" }
      })
      const sealed = yield* run(makeSealedItem(publicKey, "user-ok", "password-ok"), () => ({ body: Bodies.item }))
      assert.strictEqual(valueOf(sealed).id, ITEM_ID)
      assert.notInclude(sealed.sent[0]?.body, "password-ok")
    })
  )

  it.effect("waitFor asks until a payment is not on its way any more", () =>
    Effect.gen(function* () {
      const at = "2026-01-01T00:00:00Z"
      const course = ["CONSENT_AWAITING_AUTHORIZATION", "PAYMENT_PENDING", "PAYMENT_COMPLETED"]
      const ran = yield* run(settled(ITEM_ID), (_, number) => ({
        body: { id: "i", status: course[number - 1], createdAt: at, updatedAt: at }
      }))
      assert.strictEqual(valueOf(ran).status, "PAYMENT_COMPLETED")
      assert.lengthOf(ran.sent, 3)
    })
  )

  it.effect("transactionsListByCursor asks for what was stored since", () =>
    Effect.gen(function* () {
      const ran = yield* run(Stream.runCollect(storedSince(ACCOUNT_ID, "2026-01-01T00:00:00Z")), () => ({
        body: { results: [Bodies.transaction()], next: null }
      }))
      assert.lengthOf(valueOf(ran), 1)
      assert.strictEqual(queryOf(ran.sent[0])["createdAtFrom"], "2026-01-01T00:00:00Z")
    })
  )

  it.effect("verify, the router and the handler take what a signer of one's own has sent", () =>
    Effect.gen(function* () {
      assert.deepInclude(yield* test, { _tag: "Unrecognized", event: "of/tomorrow", dedupeKey: "event-1" })
      const signer = yield* WebhookSigner.make
      const { body, headers } = yield* signer.sign({ event: "item/error", eventId: "event-2", itemId: ITEM_ID })
      const init = { method: "POST", headers, body: new Uint8Array(body) }
      const request = () => new Request("https://acme.test", init)
      const event = yield* Effect.provide(receive(request()), signer.layer)
      assert.deepInclude(event, { _tag: "item/error", dedupeKey: "event-2" })
      const response = yield* route.pipe(
        Effect.provide(signer.layer),
        Effect.provideService(HttpServerRequest.HttpServerRequest, HttpServerRequest.fromWeb(request())),
        Effect.provideService(References.MinimumLogLevel, "None")
      )
      assert.strictEqual(response.status, 200)
    })
  )

  it.effect("fetchBack tells whether an Item was deleted, fetchTransactions what was stored", () =>
    Effect.gen(function* () {
      const deleted = { _tag: "item/deleted", dedupeKey: "event-3", webhook: { itemId: ITEM_ID } } as const
      const gone = yield* run(isDeleted(deleted), () => ({ status: 404, body: { codeDescription: "ITEM_NOT_FOUND" } }))
      assert.isTrue(valueOf(gone))
      assert.isFalse(valueOf(yield* run(isDeleted(deleted), () => ({ body: Bodies.item }))))
      const webhook = { itemId: ITEM_ID, accountId: ACCOUNT_ID, transactionsCreatedAtFrom: "2026-01-01T00:00:00Z" }
      const created = { _tag: "transactions/created", dedupeKey: "event-4", webhook } as const
      const ran = yield* run(Stream.runCollect(amounts(created)), () => ({
        body: { results: [Bodies.transaction()], next: null }
      }))
      assert.deepStrictEqual(valueOf(ran), [{ id: Bodies.transaction().id, amount: -12.34 }])
    })
  )
})
