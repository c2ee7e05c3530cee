/** What is asked of Pluggy for a webhook, and that nothing is asked of anybody else. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { Pluggy } from "../src/index.ts"
import { readLink } from "../src/webhook-link.ts"
import * as WebhookSigner from "../src/webhook-signer.ts"
import { fetchBack, fetchTransactions, type KnownWebhook, verify } from "../src/webhooks.ts"
import * as Bodies from "./bodies.ts"
import {
  ACCOUNT_ID,
  CLIENT_ID,
  CLIENT_SECRET,
  errorOf,
  inTime,
  ITEM_ID,
  queryOf,
  run,
  type Script,
  scripted,
  valueOf
} from "./pluggy.ts"

const ID = "11111111-0000-4000-8000-000000000001"
const OTHER = "11111111-0000-4000-8000-000000000002"
const at = { createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z" }

/** What a webhook says, as it comes out of `verify`. */
const received = <Name extends KnownWebhook["_tag"]>(event: Name, webhook: object) =>
  Effect.gen(function* () {
    const signer = yield* WebhookSigner.make
    const told = yield* Effect.provide(
      verify(yield* signer.sign({ event, eventId: "event-1", ...webhook })),
      signer.layer
    )
    if (told._tag !== event) throw new Error(`read as ${told._tag}`)
    // The tag was just compared.
    return told as Extract<KnownWebhook, { readonly _tag: Name }>
  }).pipe(Effect.orDie)

const item = [{ itemId: ITEM_ID }, `/items/${ITEM_ID}`, Bodies.item] as const
const intent = [{ paymentIntentId: ID }, `/payments/intents/${ID}`, { id: ID, status: "STARTED", ...at }] as const
const pix = [
  { paymentRequestId: ID, automaticPixPaymentId: OTHER },
  `/payments/requests/${ID}/automatic-pix/schedules/${OTHER}`,
  { id: OTHER, status: "COMPLETED", amount: 1, date: "2026-01-01", recipientId: ID, scheduledStatusReached: true }
] as const
const boleto = {
  id: ID,
  boletoConnectionId: OTHER,
  amount: 10.5,
  status: "PAID",
  barcode: "1",
  digitableLine: "1",
  seuNumero: "1",
  dueDate: "2026-01-31",
  payer: { name: "n", taxNumber: "1", addressState: "SP", addressZipCode: "1" },
  createdAt: at.createdAt
}
const page = (...results: ReadonlyArray<unknown>) => ({ page: 1, total: results.length, totalPages: 1, results })
const payment = (id: string) => ({ id, status: "SCHEDULED", scheduledDate: "2026-01-01", description: "d" })
const scheduled = [
  { paymentRequestId: ID, scheduledPaymentId: OTHER },
  `/payments/requests/${ID}/schedules`,
  page(payment(ID), payment(OTHER)),
  payment(OTHER)
] as const
const schedule = [
  { paymentRequestId: ID },
  `/payments/requests/${ID}/schedules`,
  page(payment(ID), payment(OTHER)),
  [payment(ID), payment(OTHER)]
] as const
const preauthorization = [
  { smartTransferPreauthorizationId: ID, status: "COMPLETED" },
  `/smart-transfers/preauthorizations/${ID}`,
  { id: ID, status: "COMPLETED", connector: Bodies.connector, recipients: [], ...at }
] as const
const transfer = [
  { smartTransferPaymentId: ID, smartTransferPreauthorizationId: OTHER, status: "COMPLETED" },
  `/smart-transfers/payments/${ID}`,
  { id: ID, status: "COMPLETED", amount: 1, preauthorizationId: OTHER, ...at }
] as const

type Kind = Exclude<KnownWebhook["_tag"], `transactions/${string}`>

/** The kinds: what comes, what is asked, what Pluggy answers, and what is told where that is other than the answer. */
const kinds: Readonly<Record<Kind, readonly [webhook: object, path: string, answer: unknown, told?: unknown]>> = {
  "automatic_pix_payment/canceled": pix,
  "automatic_pix_payment/completed": pix,
  "automatic_pix_payment/created": pix,
  "automatic_pix_payment/error": pix,
  "boleto/updated": [{ boletoId: ID }, `/boletos/${ID}`, boleto],
  "connector/status_updated": [{ connectorId: "2" }, "/connectors/2", Bodies.connector],
  "item/created": item,
  "item/deleted": item,
  "item/error": item,
  "item/login_succeeded": item,
  "item/updated": item,
  "item/waiting_user_action": item,
  "item/waiting_user_input": item,
  "payment_intent/completed": intent,
  "payment_intent/created": intent,
  "payment_intent/error": intent,
  "payment_intent/waiting_payer_authorization": intent,
  "payment_request/updated": [
    { paymentRequestId: ID },
    `/payments/requests/${ID}`,
    { id: ID, status: "CREATED", paymentUrl: "https://pay.example/1", ...at }
  ],
  "scheduled_payment/all_completed": schedule,
  "scheduled_payment/all_created": schedule,
  "scheduled_payment/canceled": scheduled,
  "scheduled_payment/completed": scheduled,
  "scheduled_payment/created": scheduled,
  "scheduled_payment/error": scheduled,
  "smart_transfer_payment/completed": transfer,
  "smart_transfer_payment/error": transfer,
  "smart_transfer_preauthorization/completed": preauthorization,
  "smart_transfer_preauthorization/error": preauthorization
}

const fetched = (event: Kind, webhook: object, script: Script) =>
  Effect.flatMap(received(event, webhook), (told) => run(fetchBack(told), script))

for (const [event, [webhook, path, answer, told = answer]] of Object.entries(kinds)) {
  // Object.entries forgets which keys they are.
  const kind = event as Kind
  describe(`what ${kind} is about`, () => {
    it.effect("is read from Pluggy, by its id and with the client's key", () =>
      Effect.gen(function* () {
        const ran = yield* fetched(kind, webhook, () => ({ body: answer }))
        assert.deepStrictEqual(
          ran.sent.map(({ method, url }) => `${method} ${url.origin}${url.pathname}`),
          [`GET https://api.pluggy.ai${path}`]
        )
        assert.strictEqual(ran.sent[0]?.headers["x-api-key"], "planted-api-key-1")
        assert.deepStrictEqual<unknown>(Option.getOrThrow(valueOf(ran)), told)
      })
    )

    it.effect("is none when Pluggy has none", () =>
      Effect.gen(function* () {
        const none = () => ({ status: 404, body: { code: 404, message: "No." } })
        assert.isTrue(Option.isNone(valueOf(yield* fetched(kind, webhook, none))))
      })
    )

    it.effect("is not none because Pluggy cannot tell", () =>
      Effect.gen(function* () {
        for (const status of [403, 500]) {
          const failed = yield* fetched(kind, webhook, () => ({ status, body: "<html>" }))
          assert.include(["Forbidden", "ProviderUnavailable"], errorOf(failed).reason._tag)
        }
      })
    )

    it.effect("is not asked for by what is no id of Pluggy's", () =>
      Effect.gen(function* () {
        for (const id of ["..", "../../auth", "a?b", "%2e%2e%2fauth", ""]) {
          const forged = Object.fromEntries(Object.keys(webhook).map((name) => [name, id]))
          const ran = yield* Effect.exit(fetched(kind, forged, () => ({ body: {} })))
          if (ran._tag === "Failure") {
            // A connector that is no number is not even read as one.
            assert.strictEqual(kind, "connector/status_updated")
            continue
          }
          assert.strictEqual(errorOf(ran.value).reason._tag, "InvalidRequest")
          assert.lengthOf(ran.value.sent, 0)
        }
      })
    )
  })
}

it.effect("a payment of a schedule that is not on it is none", () =>
  Effect.gen(function* () {
    const webhook = { paymentRequestId: ID, scheduledPaymentId: ITEM_ID }
    const ran = yield* fetched("scheduled_payment/completed", webhook, () => ({ body: page(payment(ID)) }))
    assert.isTrue(Option.isNone(valueOf(ran)))
  })
)

// ------------------------------------------------------------------------------------------------ links

const HOST = "https://api.pluggy.ai"
const SINCE = "2026-01-31T03:00:00.000Z"

describe("a link to transactions", () => {
  const asks: ReadonlyArray<readonly [link: string, asked: object]> = [
    [`${HOST}/v2/transactions?accountId=${ACCOUNT_ID}&createdAtFrom=${SINCE}`, { createdAtFrom: SINCE }],
    [`${HOST}/v2/transactions?createdAtFrom=${encodeURIComponent(SINCE)}`, { createdAtFrom: SINCE }],
    [`/v2/transactions?accountId=${ACCOUNT_ID}&after=YWI%3D`, { after: "YWI=" }],
    [`${HOST}/v2/transactions?createdAtFrom=2026-01-31T00:00:00+00:00`, { createdAtFrom: "2026-01-31T00:00:00+00:00" }],
    [`${HOST}/v2/transactions?dateFrom=2026-01-01&dateTo=2026-01-31`, { dateFrom: "2026-01-01", dateTo: "2026-01-31" }],
    [`${HOST}/v2/transactions?ids=${ID},${OTHER}`, { ids: [ID, OTHER] }],
    [`${HOST}/v2/transactions?ids=${ID}&ids=${OTHER}`, { ids: [ID, OTHER] }],
    // By the call that Pluggy is ending: what it asks is asked by the other one.
    [`${HOST}/transactions?accountId=${ACCOUNT_ID}&createdAtFrom=${SINCE}&pageSize=20`, { createdAtFrom: SINCE }],
    [
      `${HOST}/transactions?from=2026-01-01T00:00:00.000Z&to=2026-01-31`,
      { dateFrom: "2026-01-01", dateTo: "2026-01-31" }
    ],
    // The two exclude each other.
    [`${HOST}/v2/transactions?createdAtFrom=${SINCE}&dateFrom=2026-01-01`, { createdAtFrom: SINCE }],
    [`${HOST}/v2/transactions`, {}],
    [`${HOST}/v2/transactions?`, {}],
    [`${HOST}/v2/transactions?createdAtFrom=&x=1`, {}],
    ["http://localhost:4010/v2/transactions?after=x", { after: "x" }]
  ]
  for (const [link, asked] of asks) {
    it(`asks for what it says: ${link}`, () => {
      const read = Result.getOrThrow(readLink(link, [HOST, "http://localhost:4010"], ACCOUNT_ID))
      assert.deepStrictEqual(JSON.parse(JSON.stringify(read)), { accountId: ACCOUNT_ID, ...asked })
    })
  }

  // Whoever writes a link would have the client's key sent elsewhere, or another call made with it.
  const query = `?accountId=${ACCOUNT_ID}&createdAtFrom=${SINCE}`
  const forged: ReadonlyArray<readonly [how: string, link: string]> = [
    ["another host", `https://evil.example/v2/transactions${query}`],
    ["a host that begins like it", `https://api.pluggy.ai.evil.example/v2/transactions${query}`],
    ["a host that ends like it", `https://evil-api.pluggy.ai/v2/transactions${query}`],
    ["another host of Pluggy's", `https://insights-api.pluggy.ai/v2/transactions${query}`],
    ["a host below it", `https://x.api.pluggy.ai/v2/transactions${query}`],
    ["its host as a user", `https://api.pluggy.ai@evil.example/v2/transactions${query}`],
    ["its host as a user with a password", `https://api.pluggy.ai:443@evil.example/v2/transactions${query}`],
    ["a user at its host", `https://user@api.pluggy.ai/v2/transactions${query}`],
    ["a user and a password at its host", `https://user:pass@api.pluggy.ai/v2/transactions${query}`],
    ["its host behind a backslash", `https://evil.example\\@api.pluggy.ai/v2/transactions${query}`],
    ["its host before a backslash", `https://api.pluggy.ai\\@evil.example/v2/transactions${query}`],
    ["its host in the path", `https://evil.example/https://api.pluggy.ai/v2/transactions${query}`],
    ["its host in the query", `https://evil.example/?${HOST}/v2/transactions`],
    ["its host in the fragment", `https://evil.example/#${HOST}/v2/transactions`],
    ["a fragment", `${HOST}/v2/transactions${query}#x`],
    ["no scheme", `//evil.example/v2/transactions${query}`],
    ["no scheme, with three slashes", `///evil.example/v2/transactions${query}`],
    ["no scheme, with a backslash", `/\\evil.example/v2/transactions${query}`],
    ["http", `http://api.pluggy.ai/v2/transactions${query}`],
    ["another scheme", `ftp://api.pluggy.ai/v2/transactions${query}`],
    ["a file", "file:///v2/transactions"],
    ["a script", `javascript:/v2/transactions`],
    ["data", `data:text/plain,${HOST}/v2/transactions`],
    ["another port", `https://api.pluggy.ai:8443/v2/transactions${query}`],
    ["its port, written out", `https://api.pluggy.ai:443/v2/transactions${query}`],
    ["its host with a last dot", `https://api.pluggy.ai./v2/transactions${query}`],
    ["its host with another letter", `https://api.pluɡgy.ai/v2/transactions${query}`],
    ["its host percent-encoded", `https://api%2epluggy.ai/v2/transactions${query}`],
    ["a tab in its host", `https://api.plug\tgy.ai/v2/transactions${query}`],
    ["a space before it", ` ${HOST}/v2/transactions${query}`],
    ["this machine", `http://127.0.0.1/v2/transactions${query}`],
    ["a cloud's metadata", "http://169.254.169.254/latest/meta-data/"],
    ["IPv6's own", `http://[::1]/v2/transactions${query}`],
    ["another path", `${HOST}/items${query}`],
    ["the path of a key", `${HOST}/auth`],
    ["a path below", `${HOST}/v2/transactions/${ID}${query}`],
    ["a path that begins like it", `${HOST}/v2/transactionsx${query}`],
    ["a version there is not", `${HOST}/v3/transactions${query}`],
    ["a last slash", `${HOST}/v2/transactions/${query}`],
    ["two slashes", `${HOST}//v2/transactions${query}`],
    ["path traversal", `${HOST}/v2/transactions/../../auth${query}`],
    ["path traversal to where it may go", `${HOST}/v2/items/../transactions${query}`],
    ["path traversal, encoded", `${HOST}/v2/transactions/%2e%2e/%2e%2e/auth${query}`],
    ["an encoded slash", `${HOST}/v2%2ftransactions${query}`],
    ["a twice encoded slash", `${HOST}/v2%252ftransactions${query}`],
    ["an encoded query", `${HOST}/v2/transactions%3faccountId=${ACCOUNT_ID}`],
    ["parameters of a path", `${HOST}/v2/transactions;x=1${query}`],
    ["a backslash in its path", `${HOST}/v2\\transactions${query}`],
    ["a query alone", query],
    ["a path that is relative", `v2/transactions${query}`],
    ["words", "no link at all"],
    ["another account", `${HOST}/v2/transactions?accountId=${OTHER}`],
    ["another account, first of two", `${HOST}/v2/transactions?accountId=${OTHER}&accountId=${ACCOUNT_ID}`]
  ]
  for (const [how, link] of forged) {
    it.effect(`is refused, and nothing is sent at all, with ${how}`, () =>
      Effect.gen(function* () {
        for (const field of ["createdTransactionsLink", "createdTransactionsLinkV2"]) {
          const event = yield* received("transactions/created", {
            itemId: ITEM_ID,
            accountId: ACCOUNT_ID,
            [field]: link
          })
          const ran = yield* run(Stream.runCollect(fetchTransactions(event)), () => ({ body: {} }))
          const { message, reason } = errorOf(ran)
          assert.strictEqual(reason._tag, "InvalidRequest")
          assert.include(message, `${field}: expected a link to`)
          assert.notInclude(message, "evil")
          assert.lengthOf(ran.sent, 0)
          assert.lengthOf(ran.logins, 0)
        }
      })
    )
  }
})

describe("transactions that were stored", () => {
  const rows = Bodies.ids(3)
  const stored = (webhook: object) =>
    Effect.map(
      received("transactions/created", { itemId: ITEM_ID, accountId: ACCOUNT_ID, ...webhook }),
      fetchTransactions
    )
  const two: Script = (_, number) => ({
    body:
      number === 1
        ? { results: [Bodies.transaction(rows[0]), Bodies.transaction(rows[1])], next: "?after=YWI%3D" }
        : { results: [Bodies.transaction(rows[2])], next: null }
  })

  it.effect("are read by cursor, page by page, from the one link whose call Pluggy is not ending", () =>
    Effect.gen(function* () {
      const transactions = yield* stored({
        createdTransactionsLink: `${HOST}/transactions?accountId=${ACCOUNT_ID}&createdAtFrom=2020-01-01T00:00:00Z`,
        createdTransactionsLinkV2: `${HOST}/v2/transactions?accountId=${ACCOUNT_ID}&createdAtFrom=${SINCE}`
      })
      const ran = yield* run(Stream.runCollect(transactions), two)
      assert.deepStrictEqual(
        valueOf(ran).map(({ id }) => id),
        rows
      )
      const asked = { accountId: ACCOUNT_ID, createdAtFrom: SINCE }
      assert.deepStrictEqual(ran.sent.map(queryOf), [asked, { ...asked, after: "YWI=" }])
      for (const { headers, url } of ran.sent) {
        assert.strictEqual(`${url.origin}${url.pathname}`, `${HOST}/v2/transactions`)
        assert.strictEqual(headers["x-api-key"], "planted-api-key-1")
      }
      // Pages are read as they are wanted.
      const some = yield* run(Stream.runCollect(Stream.take(transactions, 1)), two)
      assert.lengthOf(some.sent, 1)
    })
  )

  const others: ReadonlyArray<readonly [what: string, webhook: object, asked: object]> = [
    [
      "the other link, if it is by the call that Pluggy is ending",
      { createdTransactionsLink: `${HOST}/transactions?createdAtFrom=${SINCE}`, createdTransactionsLinkV2: null },
      { createdAtFrom: SINCE }
    ],
    ["what the webhook says, without a link", { transactionsCreatedAtFrom: SINCE }, { createdAtFrom: SINCE }],
    [
      "the day of the earliest, where it says no more",
      { createdTransactionsLink: "", transactionsMinDate: "2026-01-31T00:00:00.000Z" },
      { dateFrom: "2026-01-31" }
    ],
    ["the account, where it says nothing", {}, {}]
  ]
  for (const [what, webhook, asked] of others) {
    it.effect(`are read by ${what}`, () =>
      Effect.gen(function* () {
        const ran = yield* run(Stream.runCollect(yield* stored(webhook)), () => ({ body: { results: [], next: null } }))
        assert.deepStrictEqual(valueOf(ran), [])
        assert.deepStrictEqual(ran.sent.map(queryOf), [{ accountId: ACCOUNT_ID, ...asked }])
        assert.strictEqual(ran.sent[0]?.url.pathname, "/v2/transactions")
      })
    )
  }

  it.effect("are read where all calls go: a link may be to Pluggy or to what stands in for it", () =>
    Effect.gen(function* () {
      for (const link of [HOST, "http://localhost:4010/pluggy"]) {
        const over = scripted(() => ({ body: { results: [], next: null } }))
        const client = Pluggy.layer({
          clientId: CLIENT_ID,
          clientSecret: Redacted.make(CLIENT_SECRET),
          baseUrl: "http://localhost:4010/pluggy/"
        })
        const transactions = yield* stored({
          createdTransactionsLink: `${link}/v2/transactions?createdAtFrom=${SINCE}`
        })
        yield* inTime(Effect.provide(Stream.runDrain(transactions), Layer.provide(client, over.layer)))
        assert.strictEqual(
          over.sent[0]?.url.href,
          `http://localhost:4010/pluggy/v2/transactions?accountId=${ACCOUNT_ID}&createdAtFrom=${encodeURIComponent(SINCE)}`
        )
      }
    })
  )

  it.effect("are not read from where an answer redirects to", () =>
    Effect.gen(function* () {
      const transactions = yield* stored({ createdTransactionsLink: `${HOST}/v2/transactions?createdAtFrom=${SINCE}` })
      for (const status of [301, 302, 307, 308]) {
        const ran = yield* run(Stream.runCollect(transactions), () => ({
          status,
          headers: { location: "https://evil.example/v2/transactions" },
          body: ""
        }))
        assert.strictEqual(errorOf(ran).reason._tag, "MalformedResponse")
        assert.deepStrictEqual(
          ran.sent.map(({ url }) => url.host),
          ["api.pluggy.ai"]
        )
      }
    })
  )

  it.effect("are not asked for by what is no instant, no id, or more than Pluggy takes", () =>
    Effect.gen(function* () {
      for (const query of ["createdAtFrom=yesterday", "dateFrom=2026-02-30", "ids=x", "createdAtFrom=%00"]) {
        const transactions = yield* stored({ createdTransactionsLink: `${HOST}/v2/transactions?${query}` })
        const ran = yield* run(Stream.runCollect(transactions), two)
        assert.strictEqual(errorOf(ran).reason._tag, "InvalidRequest")
        assert.lengthOf(ran.sent, 0)
      }
    })
  )
})

describe("transactions that were changed or deleted", () => {
  const named = (kind: "transactions/updated" | "transactions/deleted", transactionIds: ReadonlyArray<string>) =>
    Effect.map(received(kind, { itemId: ITEM_ID, accountId: ACCOUNT_ID, transactionIds }), fetchTransactions)
  const found: Script = (sent) => ({
    body: {
      results: (queryOf(sent)["ids"] ?? "").split(",").map((id) => Bodies.transaction(id)),
      next: null
    }
  })

  it.effect("are read by their ids, each once, and no more at once than an address can be long", () =>
    Effect.gen(function* () {
      const ids = Bodies.ids(801)
      const ran = yield* run(
        Stream.runCollect(yield* named("transactions/updated", [...ids, ...ids.slice(0, 5)])),
        found
      )
      assert.deepStrictEqual(
        valueOf(ran).map(({ id }) => id),
        [...ids]
      )
      assert.deepStrictEqual(
        ran.sent.map((sent) => (queryOf(sent)["ids"] ?? "").split(",").length),
        [400, 400, 1]
      )
      assert.isTrue(ran.sent.every((sent) => queryOf(sent)["accountId"] === ACCOUNT_ID))
    })
  )

  it.effect("are none when none is named, and nothing is asked then, since that would ask for all", () =>
    Effect.gen(function* () {
      for (const kind of ["transactions/updated", "transactions/deleted"] as const) {
        const ran = yield* run(Stream.runCollect(yield* named(kind, [])), found)
        assert.deepStrictEqual(valueOf(ran), [])
        assert.lengthOf(ran.sent, 0)
      }
    })
  )

  it.effect("are those that are there all the same, of those that are said to be deleted", () =>
    Effect.gen(function* () {
      const ran = yield* run(Stream.runCollect(yield* named("transactions/deleted", [ID, OTHER])), () => ({
        body: { results: [Bodies.transaction(OTHER)], next: null }
      }))
      assert.deepStrictEqual(
        valueOf(ran).map(({ id }) => id),
        [OTHER]
      )
    })
  )
})
