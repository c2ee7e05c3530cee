import { assert, describe, it } from "@effect/vitest"
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpEffect from "effect/http/HttpEffect"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import { createHash } from "node:crypto"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { catalog } from "../src/catalog.ts"
import type { Plaid } from "../src/plaid.ts"
import * as WebhookSigner from "../src/webhook-signer.ts"
import { WebhookKeys } from "../src/webhooks.ts"
import * as Bodies from "./bodies.ts"
import { saveStatement } from "./plaid-page/download.ts"
import { finishLink, startLink } from "./plaid-page/link.ts"
import { debit } from "./plaid-page/pay.ts"
import { accounts } from "./plaid-page/set-up.ts"
import { sync } from "./plaid-page/sync.ts"
import { uploadDocument } from "./plaid-page/upload.ts"
import { history, report } from "./plaid-page/wait.ts"
import { receive, webhooks } from "./plaid-page/webhooks.ts"
import { ACCESS_TOKEN, bodyOf, CLIENT_ID, errorOf, inTurn, layer, run, scripted, SECRET, valueOf } from "./plaid.ts"

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8")
const page = read("../../../docs/providers/plaid.md")
const sectionOf = (title: string) => new RegExp(`\n## ${title}\n([\\s\\S]*?)\n## `).exec(page)?.[1] ?? ""

describe("the page about Plaid", () => {
  it("shows examples that are compiled, and all of them", () => {
    const files = readdirSync(new URL("./plaid-page", import.meta.url)).map((name) => read(`./plaid-page/${name}`))
    const blocks = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block)
    assert.sameMembers(blocks, files)
    assert.lengthOf(files, 8)
  })

  it("counts what there is", () => {
    const count = (is: (operation: (typeof catalog)[number]) => boolean) => catalog.filter(is).length
    assert.include(page, `All ${catalog.length} operations`)
    for (const replay of ["safe", "keyed"]) {
      assert.match(page, new RegExp(`\\*\\*${replay}\\*\\* \\(${count((each) => each.replay === replay)}\\b`))
    }
    assert.include(page, `everything else (${count(({ replay }) => replay === "unsafe")})`)
    assert.include(page, `end of ${count(({ deprecated }) => deprecated === true)} operations`)
    assert.include(page, `The other ${count(({ page }) => page !== undefined && page.style !== "update")} lists`)
    assert.strictEqual(
      count(({ file }) => file !== undefined),
      9,
      "Nine operations"
    )
    assert.deepStrictEqual(
      catalog.filter(({ file }) => file?.hashHeader !== undefined).map(({ id }) => id),
      ["statementsDownload"]
    )
    assert.sameMembers(
      catalog
        .filter(({ idempotencyField: field }) => field !== undefined && field !== "idempotency_key")
        .map(({ id }) => id),
      ["transferCreate", "signalEvaluate"]
    )
  })

  it("names operations that there are", () => {
    const known = new Set(catalog.map(({ id }) => id))
    const prose = page.slice(0, page.indexOf("\n## Operations")).replaceAll(/```ts[\s\S]*?```/g, "")
    const named = [...prose.matchAll(/`([a-z]\w+(?:Get|Sync|Create|Download|Upload|Evaluate))`/g)].map(
      ([, id = ""]) => id
    )
    assert.isAbove(named.length, 10)
    assert.deepStrictEqual(
      named.filter((id) => !known.has(id)),
      []
    )
  })

  it("gives each type the reason of its codes to come", () => {
    const types = [...read("../src/error-codes.ts").matchAll(/^ {2}([A-Z_]+): \{\n {4}otherwise: "(\w+)"/gm)]
    const telling = types.filter(([, , kind]) => kind !== "Unrecognized")
    const text = sectionOf("What each reason means for Plaid").split("\n|", 1).join("").replaceAll(/\s+/g, " ")
    assert.isAbove(telling.length, 5)
    for (const [, type = "", kind = ""] of telling) {
      assert.match(text, new RegExp(`\`${type}\`[^.]*? (?:is|are) \`${kind}\``), type)
    }
  })

  it("gives each of Plaid's codes the reason that it has, and leaves none out", () => {
    const kinds = [...read("../src/error-codes.ts").matchAll(/^(?: {6}([A-Z_\d]+)| {2}([a-z_]+)): "([^"]+)",?$/gm)].map(
      ([, code, word, kind = ""]) => [code ?? word ?? "", /^(?:NotReady|RateLimited)/.exec(kind)?.[0] ?? kind] as const
    )
    const told = new Map(
      sectionOf("What each reason means for Plaid")
        .split("\n")
        .filter((line) => line.startsWith("| `"))
        .flatMap((line) => {
          const [, names = "", codes = ""] = line.split("|")
          const kind = [...names.matchAll(/`([\w-]+)`/g)].map(([, name]) => name).join(":")
          return [...codes.matchAll(/`(\w+)`/g)].map(([, code = ""]) => [code, kind] as const)
        })
    )
    assert.isAbove(kinds.length, 180)
    for (const [code, kind] of kinds) assert.strictEqual(told.get(code) ?? "InvalidRequest", kind, code)
    assert.deepStrictEqual(
      [...told.keys()].toSorted(),
      [...new Set(kinds.filter(([, kind]) => kind !== "InvalidRequest").map(([code]) => code))].toSorted()
    )
  })
})

describe("its examples", () => {
  it.effect("set up: the names of an Item's accounts", () =>
    Effect.gen(function* () {
      const { account, item, REQUEST_ID } = Bodies
      const answer = () => Promise.resolve(Response.json({ accounts: [account], item, request_id: REQUEST_ID }))
      const settings = ConfigProvider.fromUnknown({ PLAID_CLIENT_ID: CLIENT_ID, PLAID_SECRET: SECRET })
      const names = yield* accounts(ACCESS_TOKEN).pipe(
        Effect.provideService(ConfigProvider.ConfigProvider, settings),
        Effect.provideService(FetchHttpClient.Fetch, answer)
      )
      assert.deepStrictEqual(names, [account.name])
    })
  )

  it.effect("link: a page for the end user, and the access tokens of what was linked", () =>
    Effect.gen(function* () {
      const token = { link_token: "link-sandbox-1", expiration: "2026-11-21T12:00:00Z", request_id: "r" }
      const started = yield* run(
        startLink("user-1"),
        inTurn({ ...token, hosted_link_url: "https://secure.plaid.com/hl/1" })
      )
      assert.deepInclude(valueOf(started), { link_token: "link-sandbox-1" })
      assert.deepInclude(bodyOf(started.sent[0]), { hosted_link: {}, products: ["transactions"] })
      const added = (public_token: string) => ({ public_token, accounts: [], institution: null })
      const mending = yield* run(
        startLink("user-1", ACCESS_TOKEN),
        inTurn({ ...token, hosted_link_url: "https://x.test" })
      )
      assert.include(bodyOf(mending.sent[0]), { access_token: ACCESS_TOKEN })
      assert.notProperty(bodyOf(mending.sent[0]), "products")
      const results = {
        item_add_results: [added("public-sandbox-1"), added("public-sandbox-2")],
        cra_item_add_results: [],
        cra_update_results: [],
        bank_income_results: [],
        payroll_income_results: [],
        document_income_results: null
      }
      const session = {
        ...token,
        created_at: "2026-11-21T08:00:00Z",
        metadata: {
          initial_products: [],
          webhook: null,
          country_codes: [],
          language: null,
          redirect_uri: null,
          client_name: null
        },
        link_sessions: [{ link_session_id: "s", finished_at: "2026-11-21T09:00:00Z", results }]
      }
      const exchanged = (item_id: string) => ({ access_token: ACCESS_TOKEN, item_id, request_id: "r" })
      const kept: Array<string> = []
      const finish = finishLink("link-sandbox-1", ({ item_id }) => Effect.sync(() => void kept.push(item_id)))
      const finished = yield* run(finish, inTurn(session, exchanged("item-1"), exchanged("item-2")))
      assert.strictEqual(valueOf(finished), "Connected")
      assert.deepStrictEqual(kept.splice(0), ["item-1", "item-2"])
      // What was exchanged before the failure is not lost with it.
      const broken = yield* run(finish, (_, number) =>
        number === 3 ? { status: 500, body: {} } : { body: number === 1 ? session : exchanged("item-1") }
      )
      assert.strictEqual(errorOf(broken).reason._tag, "ProviderUnavailable")
      assert.deepStrictEqual(kept, ["item-1"])
    })
  )

  it.effect("sync: an update is kept whole, with its cursor, and without what was voided", () =>
    Effect.gen(function* () {
      const { error, syncPage, transaction } = Bodies
      const kept: Array<readonly [ids: ReadonlyArray<string>, cursor: string]> = []
      const syncing = sync(ACCESS_TOKEN, "c0", (pages, cursor) =>
        Effect.sync(() => {
          kept.push([pages.flatMap(({ added }) => added.map(({ transaction_id }) => transaction_id)), cursor])
        })
      )
      yield* run(
        syncing,
        inTurn(
          syncPage("x1", true, { added: [transaction("voided")] }),
          error("TRANSACTIONS_ERROR", "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"),
          syncPage("c1", true, { added: [transaction("t1")] }),
          syncPage("c2", false, { added: [transaction("t2")] })
        )
      )
      assert.deepStrictEqual(kept, [[["t1", "t2"], "c2"]])
    })
  )

  it.effect(
    "webhooks: what Plaid signed is kept, what another signed is not, and what is undecided is to come again",
    () =>
      Effect.gen(function* () {
        const signer = yield* WebhookSigner.make
        const noted: Array<string> = []
        const update = {
          webhook_type: "TRANSACTIONS",
          webhook_code: "SYNC_UPDATES_AVAILABLE",
          item_id: "item-1",
          initial_update_complete: true,
          historical_update_complete: true,
          environment: "sandbox"
        }
        const statusOf = (by: WebhookSigner.WebhookSigner, keys: Layer.Layer<Plaid>) =>
          Effect.gen(function* () {
            const { body, headers } = yield* by.sign(update)
            const request = new Request("https://acme.test", { method: "POST", headers, body: new Uint8Array(body) })
            const app = webhooks((_, item_id) => Effect.sync(() => noted.push(item_id)))
            const context = Context.add(yield* Effect.context<WebhookKeys>(), References.MinimumLogLevel, "None")
            const answer = HttpEffect.toWebHandler(Effect.provideContext(app, context))
            return (yield* Effect.promise(() => answer(request))).status
          }).pipe(Effect.provide(Layer.provide(WebhookKeys.layer, keys)))
        assert.strictEqual(yield* statusOf(signer, signer.layer), 200)
        assert.strictEqual(yield* statusOf(yield* WebhookSigner.make, signer.layer), 401)
        const refusing = layer(scripted(inTurn(Bodies.error("INVALID_INPUT", "INVALID_API_KEYS"))))
        assert.strictEqual(yield* statusOf(signer, refusing), 503)
        assert.deepStrictEqual(noted, ["item-1"])
        // Without a server of effect's the settings are read when the first webhook comes.
        const answer = receive(() => Effect.void)
        const failing = Effect.tryPromise(() => answer(new Request("https://acme.test")))
        assert.include(String((yield* Effect.flip(failing)).cause), "PLAID_CLIENT_ID")
      })
  )

  it.effect("wait: a report is asked for until it is there", () =>
    Effect.gen(function* () {
      const made = { asset_report_token: "assets-1", asset_report_id: "a", request_id: "r" }
      const failed = Bodies.error("ASSET_REPORT_ERROR", "DATA_QUALITY_CHECK_FAILED")
      const waited = yield* run(
        report(ACCESS_TOKEN),
        inTurn(made, Bodies.error("ASSET_REPORT_ERROR", "PRODUCT_NOT_READY"), failed)
      )
      assert.strictEqual("code" in errorOf(waited) && errorOf(waited).code, "DATA_QUALITY_CHECK_FAILED")
      assert.lengthOf(waited.sent, 3)
    })
  )

  it.effect("wait: who gives up knows after how long", () =>
    Effect.gen(function* () {
      const stuck = Bodies.syncPage("", false, { transactions_update_status: "INITIAL_UPDATE_COMPLETE" })
      const gaveUp = errorOf(yield* run(history(ACCESS_TOKEN), () => ({ body: stuck })))
      const waited = "gaveUpAfter" in gaveUp && gaveUp.gaveUpAfter !== undefined ? gaveUp.gaveUpAfter : Duration.zero
      assert.isAtLeast(Duration.toMinutes(waited), 60)
    })
  )

  it.effect("download: the file has its name when it is whole, and not before", () =>
    Effect.gen(function* () {
      const folder = mkdtempSync(join(tmpdir(), "bankstream-"))
      const file = "%PDF a statement"
      const answering = (hash: string) => () => ({
        headers: { "content-type": "application/pdf", "plaid-content-hash": hash },
        body: file
      })
      const save = (name: string) =>
        Effect.provide(saveStatement(ACCESS_TOKEN, "s-1", join(folder, name)), NodeFileSystem.layer)
      const right = createHash("sha256").update(file).digest("hex")
      valueOf(yield* run(save("good.pdf"), answering(right)))
      assert.strictEqual(readFileSync(join(folder, "good.pdf"), "utf8"), file)
      const wrong = errorOf(yield* run(save("bad.pdf"), answering("00".repeat(32))))
      assert.strictEqual("reason" in wrong ? wrong.reason._tag : "", "MalformedResponse")
      assert.isFalse(existsSync(join(folder, "bad.pdf")))
      rmSync(folder, { recursive: true })
    })
  )

  it.effect("upload: the document on disk is sent in a form", () =>
    Effect.gen(function* () {
      const folder = mkdtempSync(join(tmpdir(), "bankstream-"))
      const path = join(folder, "articles.pdf")
      writeFileSync(path, "%PDF articles")
      const answered = yield* run(uploadDocument("originator-1", path), () => ({ body: { request_id: "r" } }))
      valueOf(answered)
      const { "content-length": length, "content-type": type } = answered.sent[0]?.headers ?? {}
      assert.match(type ?? "", /^multipart\/form-data; boundary=/)
      assert.isAbove(Number(length), "%PDF articles".length)
      rmSync(folder, { recursive: true })
    })
  )

  it.effect("pay: the same order has the same key, however often it is sent", () =>
    Effect.gen(function* () {
      const order = { id: "order-1", access_token: ACCESS_TOKEN, account_id: "a", amount: "1.00", legal_name: "Ann" }
      const failed = yield* run(debit(order), (_, number) => ({ status: number === 1 ? 503 : 400, body: {} }))
      assert.deepStrictEqual(
        failed.sent.map((sent) => Object.assign({ idempotency_key: "" }, bodyOf(sent)).idempotency_key),
        ["order-1", "order-1"]
      )
    })
  )
})
