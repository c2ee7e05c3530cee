/** The examples of the doc comments: compiled here as they stand there, and run. */
import type { MalformedItem } from "@bankstream/core/quarantine"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { readdir, readFile } from "node:fs/promises"
import { createLinkSession, exchangeToken } from "../src/link-session.ts"
import { getLink, getTransactions, type TransactionResponse, type TransactionSync } from "../src/links.ts"
import { relink } from "../src/linking.ts"
import { transactionUpdate } from "../src/transaction-update.ts"
import { refreshed, waitFor } from "../src/waiters.ts"
import { handler } from "../src/webhook-handler.ts"
import * as WebhookSigner from "../src/webhook-signer.ts"
import { router, verify, WebhookKeys } from "../src/webhooks.ts"
import { account, gotLink, transaction, updatedLink } from "./bodies.ts"
import { inTurn, run, valueOf } from "./moneykit.ts"

const openConnect = (id: string) =>
  createLinkSession({
    customer_user: { id },
    redirect_uri: "https://acme.example/connected",
    webhook: "https://acme.example/webhooks/moneykit",
    settings: { products: { transactions: { required: true, prefetch: true } } }
  }).pipe(Effect.map(({ link_session_token }) => link_session_token))

const finishLink = (exchangeable_token: string) =>
  Effect.map(exchangeToken({ exchangeable_token }), ({ link }) => link.link_id)

const spentIn2026 = (id: string) =>
  getTransactions.items({ id, start_date: "2026-01-01", end_date: "2026-12-31" }).pipe(
    Stream.filter((row) => row.type === "debit"),
    Stream.map(({ amount, currency, date }) => ({ amount, currency, date }))
  )

const mend = (existing_link_id: string, id: string) =>
  relink({ existing_link_id, customer_user: { id }, redirect_uri: "https://acme.example/connected" })

interface Commit {
  readonly replacePendingBy: ReadonlyArray<TransactionResponse>
  readonly cursor: string
}

const log: Array<string> = []
const told = (text: string) => Effect.sync(() => void log.push(text))
const stage = ({ created, removed, updated }: TransactionSync) =>
  told(`${created.length} created, ${updated.length} updated, ${removed.length} removed`)
const report = (item: MalformedItem) => told(`left out a row: ${item.path}`)
const unstage = told("start over")
const commit = ({ cursor, replacePendingBy }: Commit) => told(`${replacePendingBy.length} pending, ${cursor}`)

const keepUp = (id: string, cursor: string | undefined) =>
  Stream.runForEach(transactionUpdate({ id, cursor }), (event) => {
    switch (event._tag) {
      case "Page":
        return stage(event.page.transactions)
      case "Quarantined":
        return report(event.item)
      case "Restart":
        return unstage
      case "Checkpoint":
        return commit({ replacePendingBy: event.pending, cursor: event.cursor })
    }
  })

const waits = (id: string) => {
  const connected = waitFor(getLink, { id }, ({ state }) => state === "connected")
  const fresh = refreshed({ id, products: ["transactions", "accounts"] })
  return [connected, fresh]
}

const receive = (request: Request) =>
  Effect.gen(function* () {
    const body = new Uint8Array(yield* Effect.promise(() => request.arrayBuffer()))
    return yield* verify({ headers: request.headers, body })
  })

const test = Effect.gen(function* () {
  const signer = yield* WebhookSigner.make
  const received = yield* signer.sign({ webhook_event: "of.tomorrow", webhook_idempotency_key: "key-1" })
  return yield* verify(received).pipe(Effect.provide(Layer.provide(WebhookKeys.layer, signer.layer)))
})

const route = handler(
  router({
    "link.state_changed": ({ dedupeKey, webhook }) => Effect.log(`${webhook.link_id} is ${webhook.state}`, dedupeKey),
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
        ([, code]) => [name, code?.replace(/^ \* ?/gm, "") ?? ""] as const
      )
    )
  )
  return found.flat()
})

describe("the examples of the doc comments", () => {
  it.effect("are this file's", () =>
    Effect.gen(function* () {
      // Whatever the depth at which one stands here.
      const unindented = (text: string) => text.replaceAll(/^ +/gm, "")
      const here = unindented(yield* source("test/examples.test.ts"))
      const examples = yield* documented
      assert.isAtLeast(examples.length, 10)
      for (const [name, code] of examples) assert.isTrue(here.includes(`\n${unindented(code)}`), `${name}:\n${code}`)
    })
  )

  it.effect("a session is started, its token is exchanged, and its link mended", () =>
    Effect.gen(function* () {
      const started = inTurn({ link_session_token: "lst" })
      assert.strictEqual(valueOf(yield* run(openConnect("user-1"), started)), "lst")
      const exchanged = inTurn({ link_id: "mk_1", link: { ...gotLink, link_id: "mk_1" } })
      assert.strictEqual(valueOf(yield* run(finishLink("et"), exchanged)), "mk_1")
      const mended = yield* run(mend("mk_1", "user-1"), inTurn(updatedLink, { link_session_token: "lst" }))
      assert.deepStrictEqual(valueOf(mended), { link_session_token: "lst" })
    })
  )

  it.effect("transactions are filtered by where the money went", () =>
    Effect.gen(function* () {
      const rows = [transaction("t1"), transaction("t2", { type: "credit" })]
      const body = { total: 2, page: 1, size: 2, transactions: rows, accounts: [account], link: gotLink }
      const spent = valueOf(yield* run(Stream.runCollect(spentIn2026("mk_1")), inTurn(body)))
      assert.deepStrictEqual(spent, [{ amount: "384.05", currency: "USD", date: "2023-02-16" }])
    })
  )

  it.effect("an update replaces what was pending", () =>
    Effect.gen(function* () {
      const created = [transaction("t1"), transaction("p1", { pending: true })]
      const body = {
        transactions: { created, updated: [], removed: ["t0"] },
        accounts: [account],
        cursor: { next: "c1" },
        has_more: false,
        link: gotLink
      }
      valueOf(yield* run(keepUp("mk_1", undefined), inTurn(body)))
      assert.deepStrictEqual(log, ["1 created, 0 updated, 1 removed", "1 pending, c1"])
    })
  )

  it.effect("a webhook is received, answered, and signed for a test", () =>
    Effect.gen(function* () {
      const signer = yield* WebhookSigner.make
      const { body, headers } = yield* signer.sign({ webhook_event: "of.tomorrow" })
      const request = new Request("https://acme.test/moneykit", { method: "POST", headers, body: new Uint8Array(body) })
      const keys = Layer.provide(WebhookKeys.layer, signer.layer)
      const copy = request.clone()
      assert.strictEqual((yield* Effect.provide(receive(request), keys))._tag, "Unrecognized")
      const answered = route.pipe(
        Effect.provideService(HttpServerRequest.HttpServerRequest, HttpServerRequest.fromWeb(copy)),
        Effect.provide(keys)
      )
      assert.strictEqual((yield* answered).status, 200)
      assert.deepInclude(yield* test, { _tag: "Unrecognized", dedupeKey: "key-1" })
    })
  )

  it.effect("what takes its time is waited for", () =>
    Effect.gen(function* () {
      const at = (refreshed_at: string) => ({
        ...updatedLink,
        products: { transactions: { refreshed_at }, accounts: { refreshed_at } }
      })
      const [old, fresh] = [at("2023-02-16T09:14:11"), at("2023-02-16T10:14:11")]
      for (const wait of waits("mk_1")) {
        assert.strictEqual(valueOf(yield* run(wait, inTurn(old, old, old, fresh))).state, "connected")
      }
    })
  )
})
