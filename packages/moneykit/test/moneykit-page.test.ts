import { assert, describe, it } from "@effect/vitest"
import * as BigDecimal from "effect/BigDecimal"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpEffect from "effect/http/HttpEffect"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import { readdirSync, readFileSync } from "node:fs"
import { catalog } from "../src/catalog.ts"
import { kindOf, kindOfLink, kindOfProduct } from "../src/error-codes.ts"
import type { MoneyKit } from "../src/index.ts"
import * as WebhookSigner from "../src/webhook-signer.ts"
import { WebhookKeys } from "../src/webhooks.ts"
import { account, errors, gotLink, transaction, updatedLink } from "./bodies.ts"
import { importAccounts, importRows } from "./moneykit-page/import.ts"
import { finishLink, startLink } from "./moneykit-page/link.ts"
import { mend } from "./moneykit-page/mend.ts"
import { balanceOf } from "./moneykit-page/money.ts"
import { accounts } from "./moneykit-page/set-up.ts"
import { sync, type Update } from "./moneykit-page/sync.ts"
import { balances, patiently } from "./moneykit-page/wait.ts"
import { receive, webhooks } from "./moneykit-page/webhooks.ts"
import { errorOf, inTurn, layerOf, run, type Script, valueOf } from "./moneykit.ts"

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8")
const page = read("../../../docs/providers/moneykit.md")

describe("the page about MoneyKit", () => {
  it("shows examples that are compiled, and all of them", () => {
    const files = readdirSync(new URL("./moneykit-page", import.meta.url)).map((name) =>
      read(`./moneykit-page/${name}`)
    )
    const blocks = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block)
    assert.sameMembers(blocks, files)
    assert.lengthOf(files, 8)
  })

  it("counts what there is", () => {
    const count = (is: (operation: (typeof catalog)[number]) => boolean) => catalog.filter(is).length
    assert.include(page, `All ${catalog.length} operations`)
    assert.include(page, `**safe** (${count(({ replay }) => replay === "safe")} operations)`)
    assert.include(page, `everything else (${count(({ replay }) => replay === "unsafe")})`)
    assert.strictEqual(
      count(({ page }) => page !== undefined && page.style !== "update"),
      5,
      "The other five lists"
    )
  })

  it("names operations that there are", () => {
    const prose = page.slice(0, page.indexOf("\n## Operations")).replaceAll(/```ts[\s\S]*?```/g, "")
    const known = [...page.slice(prose.length).matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
    const named = [...prose.matchAll(/`((?:get|create|delete|update|import|exchange|refresh|trigger)[A-Z]\w+)/g)]
    assert.isAtLeast(known.length, 28)
    assert.isAbove(named.length, 8)
    for (const [, name] of named) assert.include(known, name)
  })

  it("gives each of MoneyKit's codes the reason that it has, and leaves none out", () => {
    const [, table = ""] = /\n## What each reason means for MoneyKit\n([\s\S]*?)\n## /.exec(page) ?? []
    const told = table
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .flatMap((line) => {
        const [, names = "", ...cells] = line.split("|")
        const kind = [...names.matchAll(/`([\w-]+)`/g)].map(([, name]) => name).join(":")
        const kinds = [
          (code: string) => kindOf(code, undefined, "get_accounts"),
          (code: string) => kindOfLink("error", code),
          kindOfProduct
        ]
        return kinds.flatMap((of, column) =>
          [...(cells[column] ?? "").matchAll(/`([\w.]+)`/g)].map(([, code = ""]) => {
            assert.strictEqual(of(code), kind, code)
            return code
          })
        )
      })
    const known = [...read("../src/error-codes.ts").matchAll(/^ {2}"?([\w.]+)"?: "[A-Z][\w:-]+",?$/gm)].map(
      ([, code]) => code
    )
    assert.lengthOf(known, 13 + 11 + 8)
    assert.sameMembers(told, known)
  })
})

const settings = ConfigProvider.fromUnknown({ MONEYKIT_CLIENT_ID: "id", MONEYKIT_CLIENT_SECRET: "secret" })

const link = (products: object) => ({ ...updatedLink, products })

describe("its examples", () => {
  it.effect("set up: the names of a link's accounts", () =>
    Effect.gen(function* () {
      const answer = () => Promise.resolve(Response.json({ accounts: [account], link: gotLink }))
      const names = yield* accounts("mk_1").pipe(
        Effect.provideService(ConfigProvider.ConfigProvider, settings),
        Effect.provideService(FetchHttpClient.Fetch, answer)
      )
      assert.deepStrictEqual(names, [account.name])
    })
  )

  it.effect("link: a token for Connect, and the link once its transactions are there", () =>
    Effect.gen(function* () {
      const started = yield* run(startLink("user-1"), inTurn({ link_session_token: "lst" }))
      assert.strictEqual(valueOf(started), "lst")
      const ready = link({ transactions: { refreshed_at: "2023-02-16T09:14:11" } })
      const exchanged = { link_id: "mk_1", link: link({}) }
      const kept: Array<string> = []
      const finishing = finishLink("et", ({ link_id }) => Effect.sync(() => void kept.push(link_id)))
      const finished = yield* run(finishing, inTurn(exchanged, link({}), ready))
      assert.deepStrictEqual<unknown>(valueOf(finished), { _tag: "Connected", link: ready })
      assert.strictEqual(finished.sent[1]?.url.pathname, `/links/${updatedLink.link_id}`)
      // Its transactions may fail to come: the token cannot be exchanged again.
      errorOf(yield* run(finishing, inTurn(exchanged, { ...updatedLink, state: "error", error_code: "user_error" })))
      assert.deepStrictEqual(kept, [updatedLink.link_id, updatedLink.link_id])
      const old = { status: 400, body: { error_code: "link_session_error.invalid_token_exchange", error_message: "m" } }
      assert.deepStrictEqual(valueOf(yield* run(finishing, () => old)), { _tag: "Expired" })
    })
  )

  it.effect("mend: a session for a link that its user has to mend, and for no other", () =>
    Effect.gen(function* () {
      const broken = { ...updatedLink, state: "error", error_code: "auth_expired" }
      const mended = yield* run(mend("mk_1", "user-1"), inTurn(broken, broken, { link_session_token: "lst" }))
      assert.strictEqual(valueOf(mended), "lst")
      for (const other of [updatedLink, { ...updatedLink, state: "error", error_code: "provider_error" }]) {
        const answered = yield* run(mend("mk_1", "user-1"), inTurn(other))
        assert.isUndefined(valueOf(answered))
        assert.lengthOf(answered.sent, 1)
      }
    })
  )

  it.effect("sync: an update is kept whole, with its cursor and its pending transactions", () =>
    Effect.gen(function* () {
      const update = (changes: object, next: string, has_more: boolean) => ({
        transactions: { created: [], updated: [], removed: [], ...changes },
        accounts: [account],
        cursor: { next },
        has_more,
        link: gotLink
      })
      const kept: Array<Update> = []
      const syncing = sync("mk_1", "c0", (each) => Effect.sync(() => void kept.push(each)))
      const pending = transaction("p1", { pending: true })
      const script = inTurn(
        update({ created: [transaction("t1"), transaction("t2"), pending], removed: ["t3"] }, "c1", true),
        update({ created: [transaction("t3")], updated: [transaction("t0")], removed: ["t9", "t2"] }, "c2", false)
      )
      valueOf(yield* run(syncing, script))
      const posted = new Map(["t1", "t0", "t3"].map((id) => [id, transaction(id)]))
      assert.deepStrictEqual<ReadonlyArray<unknown>>(kept, [
        { posted, removed: new Set(["t9", "t2"]), pending: [pending], cursor: "c2" }
      ])
      // The next one has nothing of the one before.
      valueOf(yield* run(syncing, inTurn(update({}, "c3", false))))
      assert.deepStrictEqual(kept[1], { posted: new Map(), removed: new Set<string>(), pending: [], cursor: "c3" })
    })
  )

  it.effect("wait: balances of now, or the last ones where MoneyKit may not ask yet", () =>
    Effect.gen(function* () {
      const before = link({ accounts: { refreshed_at: "2023-02-16T09:14:11" } })
      const after = link({ accounts: { refreshed_at: "2023-02-16T10:14:11" } })
      const told = { accounts: [account], link: after }
      const expected = [{ name: "Checking", current: 445.89, currency: "USD" }]
      const fresh = yield* run(balances("mk_1"), inTurn(before, before, after, told))
      assert.deepStrictEqual(valueOf(fresh), expected)
      const limited: Script = ({ method, url }) =>
        method === "POST"
          ? { status: 429, headers: { "retry-after": "3600" }, body: errors.limited }
          : { body: url.pathname.endsWith("/accounts") ? told : before }
      const old = yield* run(balances("mk_1"), limited)
      assert.deepStrictEqual(valueOf(old), expected)
      assert.lengthOf(old.sent, 3)
    })
  )

  it.effect("wait: who gives up knows after how long", () =>
    Effect.gen(function* () {
      const gaveUp = errorOf(yield* run(patiently("mk_1"), () => ({ body: link({}) })))
      const waited = "gaveUpAfter" in gaveUp && gaveUp.gaveUpAfter !== undefined ? gaveUp.gaveUpAfter : Duration.zero
      assert.isAtLeast(Duration.toMinutes(waited), 60)
    })
  )

  it.effect(
    "webhooks: what MoneyKit signed is kept, what another signed is not, and what is undecided is to come again",
    () =>
      Effect.gen(function* () {
        const signer = yield* WebhookSigner.make
        const noted: Array<string> = []
        const update = {
          webhook_event: "transactions.updates_available",
          webhook_major_version: 1,
          webhook_minor_version: 0,
          webhook_idempotency_key: "key-1",
          webhook_timestamp: "2026-11-21T09:00:00",
          link_id: "mk_1",
          link_tags: []
        }
        const statusOf = (by: WebhookSigner.WebhookSigner, keys: Layer.Layer<MoneyKit>) =>
          Effect.gen(function* () {
            const { body, headers } = yield* by.sign(update)
            const request = new Request("https://acme.test", { method: "POST", headers, body: new Uint8Array(body) })
            const app = webhooks((key, link_id) => Effect.sync(() => noted.push(`${key} ${link_id}`)))
            const context = Context.add(yield* Effect.context<WebhookKeys>(), References.MinimumLogLevel, "None")
            const answer = HttpEffect.toWebHandler(Effect.provideContext(app, context))
            return (yield* Effect.promise(() => answer(request))).status
          }).pipe(Effect.provide(Layer.provide(WebhookKeys.layer, keys)))
        assert.strictEqual(yield* statusOf(signer, signer.layer), 200)
        assert.strictEqual(yield* statusOf(yield* WebhookSigner.make, signer.layer), 401)
        const refusing = layerOf(() => ({ status: 401, body: errors.expired }), [])
        assert.strictEqual(yield* statusOf(signer, refusing), 503)
        assert.deepStrictEqual(noted, ["key-1 mk_1"])
        // Without a server of effect's the settings are read when the first webhook comes.
        const answer = receive(() => Effect.void)
        const failing = Effect.tryPromise(() => answer(new Request("https://acme.test")))
        assert.include(String((yield* Effect.flip(failing)).cause), "MONEYKIT_CLIENT_ID")
      })
  )

  it.effect("import: all of it, in requests that MoneyKit takes", () =>
    Effect.gen(function* () {
      const rows = Array.from({ length: 4_500 }, (_, row) => ({
        account_id: "a",
        transaction_id: `t${row}`,
        amount: "1.00",
        date: "2026-01-31"
      }))
      const held = { account_id: "a", name: "Checking", type: "depository.checking", balances: {} }
      const kept: Array<{ readonly id: string; readonly imported: number }> = []
      const keep = (each: { readonly id: string; readonly imported: number }) => Effect.sync(() => void kept.push(each))
      valueOf(yield* run(importAccounts("user-1", "mx.chase", [held], keep), () => ({ body: updatedLink })))
      const id = updatedLink.link_id
      const importing = (from: number) => importRows(id, rows, from, keep)
      const lost = yield* run(importing(0), (_, number) =>
        number === 2 ? { status: 502, body: "" } : { body: updatedLink }
      )
      errorOf(lost)
      const more = yield* run(importing(2_000), () => ({ body: updatedLink }))
      assert.deepStrictEqual(
        more.sent.map(({ body }) => JSON.parse(body).transactions.length),
        [2_000, 500]
      )
      assert.deepStrictEqual(
        kept,
        [0, 2_000, 4_000, 4_500].map((imported) => ({ id, imported }))
      )
    })
  )

  it.effect("money: to the cent, and with its sign", () =>
    Effect.gen(function* () {
      const rows = [
        transaction("t1", { amount: "0.10", type: "credit" }),
        transaction("t2", { amount: "0.30" }),
        transaction("t3", { amount: "5", currency: "CAD", type: "credit" })
      ]
      const body = { total: 3, page: 1, size: 3, transactions: rows, accounts: [account], link: gotLink }
      const sums = valueOf(yield* run(balanceOf("mk_1", 2026), () => ({ body })))
      assert.deepStrictEqual(
        [...sums].map(([currency, sum]) => `${BigDecimal.format(sum)} ${currency}`),
        ["-0.2 USD", "5 CAD"]
      )
    })
  )
})
