/** The examples of the doc comments: compiled here as they stand there, and run. */
import { assert, describe, it } from "@effect/vitest"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Ref from "effect/Ref"
import * as Stream from "effect/Stream"
import { TestConsole } from "effect/testing"
import { readdir, readFile } from "node:fs/promises"
import { accountsGet } from "../src/accounts.ts"
import { assetReportGet, assetReportPdfGet } from "../src/asset-report.ts"
import { craMonitoringInsightsGet, type CraMonitoringInsightsGetRequest } from "../src/cra.ts"
import { institutionsGet } from "../src/institutions.ts"
import { itemPublicTokenExchange } from "../src/item.ts"
import { linkTokenCreate } from "../src/link.ts"
import { transactionsGet, transactionsSync, type TransactionsSyncResponse } from "../src/transactions.ts"
import { waitFor, waitForFile } from "../src/waiters.ts"
import * as WebhookSigner from "../src/webhook-signer.ts"
import { handler } from "../src/webhook-handler.ts"
import { router, verify, WebhookKeys } from "../src/webhooks.ts"
import * as Bodies from "./bodies.ts"
import { ACCESS_TOKEN, errorOf, inTurn, run, valueOf } from "./plaid.ts"

const accountNames = (access_token: string) =>
  accountsGet({ access_token }).pipe(
    Effect.map(({ accounts }) => accounts.map((account) => account.name)),
    Effect.catchReason("PlaidError", "UserActionRequired", (reason) => Effect.as(Console.log(reason.message), []))
  )

const oauthInstitutions = institutionsGet
  .items({ country_codes: ["US"], options: { oauth: true } })
  .pipe(Stream.map((institution) => institution.name))

const finishLink = (public_token: string) =>
  Effect.map(itemPublicTokenExchange({ public_token }), ({ access_token, item_id }) => ({
    item_id,
    access_token: Redacted.make(access_token)
  }))

const openLink = (client_user_id: string) =>
  linkTokenCreate({
    client_name: "Acme",
    language: "en",
    country_codes: ["US"],
    user: { client_user_id },
    products: ["transactions"]
  }).pipe(Effect.map(({ link_token }) => link_token))

const spentIn2026 = (access_token: string) =>
  transactionsGet.items({ access_token, start_date: "2026-01-01", end_date: "2026-12-31" }).pipe(
    Stream.filter((transaction) => transaction.amount > 0),
    Stream.map(({ amount, date, iso_currency_code }) => ({ amount, date, iso_currency_code }))
  )

type Pages = ReadonlyArray<TransactionsSyncResponse>

const nothingHeld: Pages = []
const stored = Ref.makeUnsafe<ReadonlyArray<string>>([])
const store = (pages: Pages, cursor: string) =>
  Ref.update(stored, (all) => [...all, `${pages.length} pages, ${cursor}`])

const readUpdate = (access_token: string, cursor: string | undefined) =>
  transactionsSync.events({ access_token, cursor }).pipe(
    Stream.runFoldEffect(
      () => nothingHeld,
      (held, event) => {
        switch (event._tag) {
          case "Page":
            return Effect.succeed([...held, event.page])
          case "Quarantined":
            return Effect.as(Console.log(`left out a row: ${event.item.path}`), held)
          case "Restart":
            return Effect.succeed(nothingHeld)
          case "Checkpoint":
            return Effect.as(store(held, event.cursor), nothingHeld)
        }
      }
    )
  )

const wholeReport = (asset_report_token: string) => waitFor(assetReportGet, { asset_report_token })

const allInsights = (request: CraMonitoringInsightsGetRequest) =>
  waitFor(craMonitoringInsightsGet, request, ({ items }) =>
    items.every(({ status }) => status.status_code !== "PENDING")
  )

const reportPdf = (asset_report_token: string) => waitForFile(assetReportPdfGet, { asset_report_token })

const receive = (request: Request) =>
  Effect.gen(function* () {
    const body = new Uint8Array(yield* Effect.promise(() => request.arrayBuffer()))
    return yield* verify({ headers: request.headers, body })
  })

const test = Effect.gen(function* () {
  const signer = yield* WebhookSigner.make
  const received = yield* signer.sign({ webhook_type: "ITEM", webhook_code: "OF_TOMORROW" })
  return yield* verify(received).pipe(Effect.provide(Layer.provide(WebhookKeys.layer, signer.layer)))
})

const route = handler(
  router({
    "ITEM/ERROR": ({ dedupeKey, webhook }) => Effect.log(`${webhook.item_id} has to be seen to`, dedupeKey),
    otherwise: ({ _tag }) => Effect.logDebug(`Nothing to do for ${_tag}.`)
  })
)

const source = (name: string) => Effect.promise(() => readFile(new URL(`../${name}`, import.meta.url), "utf8"))

/** The code of the doc comments' examples, by the file that it stands in. */
const documented = Effect.gen(function* () {
  const names = yield* Effect.promise(() => readdir(new URL("../src", import.meta.url)))
  const files = names.filter((name) => name.endsWith(".ts"))
  const found = yield* Effect.forEach(files, (name) =>
    Effect.map(source(`src/${name}`), (text) =>
      [...text.matchAll(/ \* ```ts\n([\s\S]*?) \* ```/g)].map(
        ([, code]) => [name, code?.replace(/^ \* ?/gm, "")] as const
      )
    )
  )
  return found.flat()
})

describe("the examples of the doc comments", () => {
  it.effect("are this file's", () =>
    Effect.gen(function* () {
      const here = yield* source("test/examples.test.ts")
      const examples = yield* documented
      assert.isAtLeast(examples.length, 6)
      for (const [name, code] of examples) assert.isTrue(here.includes(`\n${code}`), `${name}:\n${code}`)
    })
  )

  it.effect("accountsGet yields names, or says what the user must do", () =>
    Effect.gen(function* () {
      const answer = { accounts: [Bodies.account], item: Bodies.item, request_id: Bodies.REQUEST_ID }
      assert.deepStrictEqual(valueOf(yield* run(accountNames(ACCESS_TOKEN), inTurn(answer))), ["June - 529"])
      const refused = inTurn(Bodies.error("ITEM_ERROR", "ITEM_LOGIN_REQUIRED"))
      assert.deepStrictEqual(valueOf(yield* run(accountNames(ACCESS_TOKEN), refused)), [])
      assert.deepStrictEqual(yield* TestConsole.logLines, ["The end user must connect this institution again."])
    })
  )

  it.effect("institutionsGet reads them all", () =>
    Effect.gen(function* () {
      const page = (id: string) => ({ institutions: [Bodies.institution(id)], total: 2, request_id: Bodies.REQUEST_ID })
      const ran = yield* run(Stream.runCollect(oauthInstitutions), inTurn(page("a"), page("b")))
      assert.deepStrictEqual(valueOf(ran), ["Bank a", "Bank b"])
    })
  )

  it.effect("linkTokenCreate and itemPublicTokenExchange begin and end a link", () =>
    Effect.gen(function* () {
      const token = { link_token: "link-1", expiration: "2026-01-31T00:00:00Z", request_id: Bodies.REQUEST_ID }
      assert.strictEqual(valueOf(yield* run(openLink("user-1"), inTurn(token))), "link-1")
      const exchanged = { access_token: ACCESS_TOKEN, item_id: "item-1", request_id: Bodies.REQUEST_ID }
      const { access_token, item_id } = valueOf(yield* run(finishLink("public-1"), inTurn(exchanged)))
      assert.deepStrictEqual([item_id, Redacted.value(access_token)], ["item-1", ACCESS_TOKEN])
    })
  )

  it.effect("transactionsGet keeps what left the account", () =>
    Effect.gen(function* () {
      const rows = [Bodies.transaction("t1", 12.34), Bodies.transaction("t2", -500)]
      const stream = Stream.runCollect(spentIn2026(ACCESS_TOKEN))
      const ran = yield* run(stream, inTurn(Bodies.transactionsPage(rows, 2)))
      assert.deepStrictEqual(valueOf(ran), [{ amount: 12.34, date: "2026-01-31", iso_currency_code: "USD" }])
    })
  )

  it.effect("transactionsSync stores a whole update, and what was held before a restart never", () =>
    Effect.gen(function* () {
      const mutated = Bodies.error("TRANSACTIONS_ERROR", "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION")
      const { syncPage } = Bodies
      const pages = inTurn(
        syncPage("c1", true),
        mutated,
        syncPage("d1", true),
        syncPage("d2", true),
        syncPage("d3", false)
      )
      assert.deepStrictEqual(valueOf(yield* run(readUpdate(ACCESS_TOKEN, undefined), pages)), [])
      assert.deepStrictEqual(yield* Ref.get(stored), ["3 pages, d3"])
    })
  )

  it.effect("waitFor and waitForFile ask until what is made is there", () =>
    Effect.gen(function* () {
      const wait = Bodies.error("ASSET_REPORT_ERROR", "PRODUCT_NOT_READY")
      const failed = Bodies.error("ASSET_REPORT_ERROR", "DATA_QUALITY_CHECK_FAILED")
      for (const call of [Effect.asVoid(wholeReport("assets-1")), Stream.runDrain(reportPdf("assets-1"))]) {
        const ran = yield* run(call, inTurn(wait, wait, failed))
        assert.strictEqual(errorOf(ran).code, "DATA_QUALITY_CHECK_FAILED")
        assert.lengthOf(ran.sent, 3)
      }
    })
  )

  it.effect("waitFor asks until the answer says that all is there", () =>
    Effect.gen(function* () {
      const insights = (status_code: string) => ({
        user_insights_id: "insights-1",
        items: [
          {
            date_generated: "2026-01-01T00:00:00Z",
            item_id: "i",
            institution_id: "x",
            institution_name: "X",
            status: { status_code },
            insights: null
          }
        ],
        request_id: Bodies.REQUEST_ID
      })
      const request = { user_token: "user-1", consumer_report_permissible_purpose: "ACCOUNT_REVIEW_CREDIT" } as const
      const ran = yield* run(allInsights(request), inTurn(insights("PENDING"), insights("AVAILABLE")))
      assert.strictEqual(valueOf(ran).items.length, 1)
      assert.lengthOf(ran.sent, 2)
    })
  )

  it.effect("verify believes what Plaid signed, out of a web request and out of a test", () =>
    Effect.gen(function* () {
      const signer = yield* WebhookSigner.make
      const { body, headers } = yield* signer.sign({ webhook_type: "ITEM", webhook_code: "OF_TOMORROW" })
      const request = new Request("https://acme.test/plaid", { method: "POST", headers, body: new Uint8Array(body) })
      const keys = Layer.provide(WebhookKeys.layer, signer.layer)
      const copy = request.clone()
      assert.strictEqual((yield* Effect.provide(receive(request), keys))._tag, "Unrecognized")
      const answered = route.pipe(
        Effect.provideService(HttpServerRequest.HttpServerRequest, HttpServerRequest.fromWeb(copy)),
        Effect.provide(keys)
      )
      assert.strictEqual((yield* answered).status, 200)
      assert.strictEqual((yield* test)._tag, "Unrecognized")
    })
  )
})
