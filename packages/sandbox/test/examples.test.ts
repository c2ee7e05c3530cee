import type { Client } from "@bankstream/core/client"
import { open } from "@bankstream/core/opening"
import type * as Operation from "@bankstream/core/operation"
import { MoneyKit } from "@bankstream/moneykit"
import { Plaid } from "@bankstream/plaid"
import { craCheckReportPdfGet } from "@bankstream/plaid/cra"
import { incomeVerificationDocumentsDownload } from "@bankstream/plaid/income"
import { investmentsAuthGet } from "@bankstream/plaid/investments"
import { itemPublicTokenExchange } from "@bankstream/plaid/item"
import { sandboxPublicTokenCreate } from "@bankstream/plaid/sandbox"
import { transferDiligenceDocumentUpload, transferIntentCreate, transferRecurringGet } from "@bankstream/plaid/transfer"
import { walletGet, walletList } from "@bankstream/plaid/wallet"
import { Pluggy } from "@bankstream/pluggy"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { Sandbox } from "../src/sandbox.ts"
import type { Provider } from "../src/world.ts"
import { areContractsHere, contractOf, departuresOf } from "./contracts.ts"
import { catalogs, providers, requestOf } from "./samples.ts"
import { type Clients, inMemory } from "./simulators.ts"

const clientOf = (provider: Provider): Effect.Effect<Client<unknown>, never, Clients> =>
  Effect.gen(function* () {
    const clients = { plaid: yield* Plaid, moneykit: yield* MoneyKit, pluggy: yield* Pluggy }
    return clients[provider]
  })

/** Calls an operation of a catalog with its provider's client, and gives what was decoded. */
const call = (client: Client<unknown>, operation: Operation.Any, request: object) => {
  // Requests and responses of a catalog are plain codecs: nothing in them needs a service.
  const spec = operation as Operation.Spec<unknown, unknown>
  return operation.file === undefined
    ? client.call(spec, request)
    : Effect.scoped(
        Effect.flatMap(client.open(spec, request, open), (opened) =>
          Effect.map(Stream.mkUint8Array(opened.value), (value) => ({ ...opened, value }))
        )
      )
}

const Described = Schema.Struct({
  operations: Schema.Array(Schema.Struct({ id: Schema.String, answer: Schema.Literals(["story", "example"]) }))
})

/** The operations that a simulator says it answers with examples. */
const exampled = (provider: Provider) =>
  Effect.gen(function* () {
    const { urls } = yield* Sandbox
    const response = yield* HttpClient.get(urls[provider])
    const { operations } = Schema.decodeUnknownSync(Described)(yield* response.json)
    const ids = new Set(operations.filter(({ answer }) => answer === "example").map(({ id }) => id))
    assert.lengthOf(operations, catalogs[provider].length)
    return catalogs[provider].filter(({ id }) => ids.has(id))
  })

/** What requests may name in the simulators. */
const standing = Effect.gen(function* () {
  const { public_token } = yield* sandboxPublicTokenCreate({
    institution_id: "ins_109508",
    initial_products: ["transactions"]
  })
  return { access_token: (yield* itemPublicTokenExchange({ public_token })).access_token }
})

describe("every operation of the catalogs", () => {
  it("is one of 351, 28 and 92", () => {
    assert.deepStrictEqual(
      providers.map((provider) => catalogs[provider].length),
      [351, 28, 92]
    )
  })

  for (const provider of providers) {
    it.effect(`answers ${provider}'s own client with what it decodes, and departs in nothing from the contract`, () =>
      Effect.gen(function* () {
        const client = yield* clientOf(provider)
        const named = yield* standing
        const found = new Set<string>()
        for (const operation of yield* exampled(provider)) {
          const { status, value } = yield* call(client, operation, requestOf(operation, named))
          if (!areContractsHere) continue
          const departures = departuresOf(contractOf(provider), operation, status, value)
          for (const departure of departures ?? []) found.add(`${operation.id} ${departure}`)
        }
        assert.deepStrictEqual(
          [...found].filter((each) => !known.some((one) => one.test(each))),
          []
        )
      }).pipe(Effect.provide(inMemory()))
    )

    it.effect(`asks for credentials at ${provider}, and never says that it is not there`, () =>
      Effect.gen(function* () {
        const { urls } = yield* Sandbox
        const statuses = new Map<string, number>()
        for (const { authenticated = true, id, method, path } of catalogs[provider]) {
          if (!authenticated) continue
          const request = HttpClientRequest.make(method)(urls[provider] + path.replace(/\{\w+\}/g, "x"))
          const { status } = yield* HttpClient.execute(request)
          statuses.set(id, status)
        }
        assert.isAbove(statuses.size, 20)
        const refused = provider === "plaid" ? [400] : provider === "moneykit" ? [401] : [403]
        assert.deepStrictEqual(
          [...statuses].filter(([, status]) => !refused.includes(status)),
          []
        )
      }).pipe(Effect.provide(inMemory()))
    )

    it.effect(`has an end in each of ${provider}'s lists, after one row at most`, () =>
      Effect.gen(function* () {
        const named = yield* standing
        for (const operation of yield* exampled(provider)) {
          if (!isList(operation)) continue
          const rows = yield* Stream.runCollect(Stream.take(operation.items(requestOf(operation, named)), 3))
          assert.isAtMost(rows.length, 1, operation.id)
        }
      }).pipe(Effect.provide(inMemory()))
    )
  }
})

interface List {
  readonly items: (request: object) => Stream.Stream<unknown, unknown, Clients>
}

const isList = (operation: Operation.Any): operation is Operation.Any & List => "items" in operation

describe("an example", () => {
  const transfer = {
    mode: "PAYMENT",
    amount: "12.50",
    description: "rent",
    user: { legal_name: "June Pruitt" },
    metadata: { order: "7" }
  } as const

  it.effect("is the same for the same seed and request, and another for another", () =>
    Effect.gen(function* () {
      const ask = (seed: number, description: string) =>
        Effect.provide(
          Effect.map(transferIntentCreate({ ...transfer, description }), ({ transfer_intent }) => transfer_intent),
          inMemory({ seed })
        )
      const first = yield* ask(1, "rent")
      assert.deepStrictEqual(yield* ask(1, "rent"), first)
      assert.notStrictEqual((yield* ask(2, "rent")).id, first.id)
      assert.notStrictEqual((yield* ask(1, "food")).id, first.id)
    })
  )

  it.effect("says what the request said, where names and types agree", () =>
    Effect.gen(function* () {
      const { transfer_intent } = yield* transferIntentCreate(transfer)
      assert.strictEqual(transfer_intent.amount, "12.50")
      assert.strictEqual(transfer_intent.description, "rent")
      assert.strictEqual(transfer_intent.user.legal_name, "June Pruitt")
      assert.deepStrictEqual(transfer_intent.metadata, { order: "7" })
      const { wallet_id } = yield* walletGet({ wallet_id: "w-1" })
      assert.strictEqual(wallet_id, "w-1")
    }).pipe(Effect.provide(inMemory()))
  )

  it.effect("has Plaid's ids of requests, the Item of its token, and the world's days", () =>
    Effect.gen(function* () {
      const { request_id, wallets } = yield* walletList({})
      assert.match(request_id, /^\w{15}$/)
      assert.strictEqual(wallets[0]?.status, "ACTIVE")
      const { recurring_transfer: got } = yield* transferRecurringGet({ recurring_transfer_id: "t-1" })
      assert.match(got.created, /^2026-06-\d\dT/)
    }).pipe(Effect.provide(inMemory({ today: "2026-06-30" })))
  )

  it.effect("of a file is one that programs open", () =>
    Effect.gen(function* () {
      const pdf = Buffer.from(yield* Stream.mkUint8Array(craCheckReportPdfGet({ user_token: "a" })))
      assert.strictEqual(pdf.subarray(0, 8).toString(), "%PDF-1.4")
      // The table of objects is where its end says, and each object is where the table says.
      const text = pdf.toString("latin1")
      const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
      assert.strictEqual(text.slice(table, table + 4), "xref")
      const offsets = [...text.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset))
      assert.lengthOf(offsets, 6)
      offsets.forEach((offset, i) => assert.isTrue(text.startsWith(`${i + 1} 0 obj`, offset)))

      const zip = Buffer.from(yield* Stream.mkUint8Array(incomeVerificationDocumentsDownload({})))
      assert.strictEqual(zip.readUInt32LE(0), 0x04034b50)
      const central = zip.readUInt32LE(zip.length - 6)
      assert.strictEqual(zip.readUInt32LE(central), 0x02014b50)
      assert.strictEqual(zip.readUInt32LE(central + 42), 0)
      const name = zip.subarray(central + 46, central + 46 + zip.readUInt16LE(central + 28)).toString()
      assert.strictEqual(name, "README.txt")
    }).pipe(Effect.provide(inMemory()))
  )

  it.effect("takes a file with the fields beside it", () =>
    Effect.gen(function* () {
      const { calls } = yield* Sandbox
      yield* transferDiligenceDocumentUpload({
        originator_client_id: "client-1",
        purpose: "DUE_DILIGENCE",
        file: { name: "a.pdf", type: "application/pdf", content: new Uint8Array([0xff, 0x0d, 0x0a]) }
      })
      assert.deepStrictEqual(yield* calls, [
        { provider: "plaid", operation: "transferDiligenceDocumentUpload", status: 200 }
      ])
    }).pipe(Effect.provide(inMemory()))
  )

  it.effect("is no answer to a token that is nobody's", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(investmentsAuthGet({ access_token: "access-sandbox-nobody" }))
      assert.strictEqual(error.code, "INVALID_ACCESS_TOKEN")
    }).pipe(Effect.provide(inMemory()))
  )
})

/** Fields that our schemas have and a contract lacks are corrections of the contract, each with its reason. */
const known: ReadonlyArray<RegExp> = [
  /: not in the contract$/,
  // The contract has a list where Pluggy answers with an object that has one.
  /^client-category-rules-list body: object instead of array$/
]
