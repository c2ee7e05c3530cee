/** The examples of the doc comments: compiled here as they stand there, and run. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { generateKeyPairSync } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { accountsList } from "../src/accounts.ts"
import { encryptParameters } from "../src/item-flow.ts"
import { itemsCreate } from "../src/items.ts"
import { paymentIntentRetrieve, paymentReason } from "../src/payments.ts"
import { transactionsListByCursor } from "../src/transactions.ts"
import { waitFor } from "../src/waiters.ts"
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
    assert.lengthOf(examples, 5)
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
})
