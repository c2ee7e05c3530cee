import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpEffect from "effect/http/HttpEffect"
import * as Option from "effect/Option"
import * as References from "effect/References"
import { readdirSync, readFileSync } from "node:fs"
import { catalog } from "../src/catalog.ts"
import type { WebhookSecrets } from "../src/webhook-secrets.ts"
import * as WebhookSigner from "../src/webhook-signer.ts"
import type { User } from "../src/linking.ts"
import * as Bodies from "./bodies.ts"
import { needs, tokenFor } from "./pluggy-page/browser.ts"
import { connect } from "./pluggy-page/connect.ts"
import { pageFor } from "./pluggy-page/pay.ts"
import { banks } from "./pluggy-page/set-up.ts"
import { sync } from "./pluggy-page/sync.ts"
import { patiently, settled } from "./pluggy-page/wait.ts"
import { receive, subscribe, type Task, webhooks, work } from "./pluggy-page/webhooks.ts"
import { ACCOUNT_ID, CLIENT_ID, errorOf, ITEM_ID, queryOf, type Reply, run, valueOf } from "./pluggy.ts"

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8")
const page = read("../../../docs/providers/pluggy.md")
const sectionOf = (title: string) => new RegExp(`\n## ${title}\n([\\s\\S]*?)\n## `).exec(page)?.[1] ?? ""

describe("the page about Pluggy", () => {
  it("shows examples that are compiled, and all of them", () => {
    const files = readdirSync(new URL("./pluggy-page", import.meta.url)).map((name) => read(`./pluggy-page/${name}`))
    const blocks = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block)
    assert.sameMembers(blocks, files)
    assert.lengthOf(files, 7)
  })

  it("counts what there is", () => {
    const count = (is: (operation: (typeof catalog)[number]) => boolean) => catalog.filter(is).length
    assert.include(page, `All ${count(({ host }) => host === undefined)} operations`)
    assert.strictEqual(
      count(({ host }) => host !== undefined),
      6,
      "six more"
    )
    assert.include(page, `**safe** (${count(({ replay }) => replay === "safe")} operations)`)
    assert.include(page, `everything else (${count(({ replay }) => replay === "unsafe")})`)
    assert.include(page, `Of the ${count((each) => each.page !== undefined)} lists`)
    const byPage = catalog.filter((each) => each.page?.style === "page")
    assert.lengthOf(
      byPage.filter((each) => each.page?.size !== undefined),
      10,
      "ten with pageSize"
    )
    assert.lengthOf(
      byPage.filter((each) => each.page?.size === undefined),
      11,
      "eleven without"
    )
  })

  it("names operations that there are", () => {
    const known = new Set(catalog.map(({ id }) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())))
    const prose = page.slice(0, page.indexOf("\n## Operations")).replaceAll(/```ts[\s\S]*?```/g, "")
    const named = [...prose.matchAll(/`([a-z]\w+(?:Get|List|Cursor|Create|Update|Retrieve|Categorize))\b/g)].map(
      ([, id = ""]) => id
    )
    assert.isAbove(named.length, 10)
    assert.deepStrictEqual(
      named.filter((id) => !known.has(id)),
      []
    )
  })

  it("gives each of Pluggy's codes the reason that it has, and leaves none out", () => {
    const [, calls = "", executions = "", payments = ""] = read("../src/error-codes.ts").split(
      /^const (?:calls|executions|payments) = /m
    )
    const tables = [calls, executions, payments].map((text) =>
      [...(text.split("\n}")[0] ?? "").matchAll(/^ {2}([A-Z_]+): "([^"]+)",?$/gm)].map(
        ([, code = "", kind = ""]) => `${code} ${kind}`
      )
    )
    const told = sectionOf("What each reason means for Pluggy")
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .map((line) => {
        const [, names = "", ...columns] = line.split("|")
        const kind = [...names.matchAll(/`([\w-]+)`/g)].map(([, name]) => name).join(":")
        return columns
          .slice(0, 3)
          .map((codes) => [...codes.matchAll(/`(\w+)`/g)].map(([, code = ""]) => `${code} ${kind}`))
      })
    assert.deepStrictEqual(
      tables.map(({ length }) => length > 15),
      [true, true, true]
    )
    for (const [index, table] of tables.entries()) {
      assert.sameMembers(
        told.flatMap((columns) => columns[index] ?? []),
        table
      )
    }
  })
})

/** Answers each request in turn. */
const inTurn =
  (...replies: ReadonlyArray<Reply>) =>
  (_: unknown, number: number): Reply =>
    replies[number - 1] ?? { status: 500, body: "no more" }

describe("its examples", () => {
  it.effect("set up: the banks of Open Finance", () =>
    Effect.gen(function* () {
      const answer = (input: Parameters<typeof fetch>[0]) => {
        const { pathname } = new URL(input instanceof Request ? input.url : input)
        const list = { page: 1, total: 1, totalPages: 1, results: [Bodies.connector] }
        return Promise.resolve(Response.json(pathname === "/auth" ? { apiKey: "key" } : list))
      }
      const settings = ConfigProvider.fromUnknown({ PLUGGY_CLIENT_ID: CLIENT_ID, PLUGGY_CLIENT_SECRET: "secret" })
      const found = yield* banks.pipe(
        Effect.provideService(ConfigProvider.ConfigProvider, settings),
        Effect.provideService(FetchHttpClient.Fetch, answer)
      )
      assert.deepStrictEqual(found, [{ id: 2, name: "Pluggy Bank" }])
    })
  )

  it.effect("connect: through a question and the bank's page to an Item that was read", () =>
    Effect.gen(function* () {
      const state = (status: string, more: object = {}) => ({
        body: { ...Bodies.item, status, executionStatus: status, ...more }
      })
      const parameter = { name: "token", label: "Token", type: "number", optional: false }
      const userAction = {
        type: "authorize-access",
        instructions: "Consent",
        attributes: { url: "https://bank.example/" }
      }
      const told: Array<string | undefined> = []
      const user: User = {
        answer: ({ label }) => Effect.sync(() => `answer ${told.push(label)}`),
        visit: (url, { userAction }) => Effect.sync(() => void told.push(url, userAction?.instructions))
      }
      const kept: Array<string> = []
      const ran = yield* run(
        connect({ user: "user-ok" }, ({ id }) => Effect.sync(() => void kept.push(id)), user),
        inTurn(
          state("UPDATING"),
          state("UPDATING"),
          state("WAITING_USER_INPUT", { parameter }),
          state("UPDATING"),
          // The answer has not got through yet, and later the user takes a while at the bank.
          state("WAITING_USER_INPUT", { parameter }),
          state("WAITING_USER_ACTION", { userAction }),
          state("WAITING_USER_ACTION", { userAction }),
          state("WAITING_USER_ACTION", { userAction }),
          { body: Bodies.item }
        )
      )
      assert.strictEqual(valueOf(ran), "all is there")
      assert.deepStrictEqual(kept, [Bodies.item.id])
      assert.deepStrictEqual(told, ["Token", "https://bank.example/", "Consent"])
      assert.deepStrictEqual(
        ran.sent.filter(({ method }) => method === "POST").map(({ body }) => JSON.parse(body)),
        [{ connectorId: 2, parameters: { user: "user-ok" }, avoidDuplicates: true }, { token: "answer 1" }]
      )
    })
  )

  it.effect("browser: what an Item needs, with nothing but the token", () =>
    Effect.gen(function* () {
      const ran = yield* run(tokenFor(ITEM_ID, "user-1"), () => ({ body: { accessToken: "connect-token" } }))
      const keys: Array<string | null> = []
      const answer = (_: unknown, init?: RequestInit) => {
        keys.push(new Headers(init?.headers).get("x-api-key"))
        return Promise.resolve(Response.json({ ...Bodies.item, status: "WAITING_USER_INPUT" }))
      }
      const message = yield* needs(ITEM_ID, valueOf(ran)).pipe(Effect.provideService(FetchHttpClient.Fetch, answer))
      assert.strictEqual(message, "The end user must answer the institution's security question.")
      assert.deepStrictEqual(keys, ["connect-token"])
    })
  )

  it.effect("sync: late rows come, and the mark moves once all of them were kept", () =>
    Effect.gen(function* () {
      const kept: Array<string> = []
      const marks = new Map([[ACCOUNT_ID, "2026-01-15T00:00:00.000Z"]])
      const books = {
        keep: (rows: ReadonlyArray<{ readonly id: string }>) =>
          Effect.sync(() => void kept.push(...rows.map(({ id }) => `${id} ${marks.get(ACCOUNT_ID)}`))),
        mark: (account: string) => Effect.sync(() => marks.get(account)),
        setMark: (account: string, mark: string) => Effect.sync(() => void marks.set(account, mark))
      }
      const stored = (id: string, day: number) => ({
        ...Bodies.transaction(id),
        // Years old for the bank, new for Pluggy.
        date: "2024-01-01T00:00:00.000Z",
        createdAt: `2026-01-${day}T00:00:00.000Z`
      })
      const ran = yield* run(
        sync(ITEM_ID, books),
        inTurn(
          { body: { page: 1, total: 1, totalPages: 1, results: [Bodies.account] } },
          { body: { results: [stored("a", 20), stored("b", 30)], next: "?after=x" } },
          { body: { results: [stored("c", 25)], next: null } }
        )
      )
      valueOf(ran)
      assert.deepStrictEqual(
        kept,
        ["a", "b", "c"].map((id) => `${id} 2026-01-15T00:00:00.000Z`)
      )
      assert.strictEqual(marks.get(ACCOUNT_ID), "2026-01-30T00:00:00.000Z")
      assert.strictEqual(queryOf(ran.sent[1])["createdAtFrom"], "2026-01-14T23:00:00.000Z")

      const cut = inTurn(
        { body: { page: 1, total: 1, totalPages: 1, results: [Bodies.account] } },
        { body: { results: [stored("d", 31)], next: "?after=x" } },
        { status: 404, body: { codeDescription: "ACCOUNT_NOT_FOUND" } }
      )
      errorOf(yield* run(sync(ITEM_ID, books), cut))
      assert.strictEqual(marks.get(ACCOUNT_ID), "2026-01-30T00:00:00.000Z")
    })
  )

  it.effect(
    "webhooks: what has the secret is kept, what has another is not, and what was kept is asked of Pluggy",
    () =>
      Effect.gen(function* () {
        const subscribed = yield* run(
          subscribe("https://acme.test/webhooks/pluggy", "a-secret-of-24-characters"),
          () => ({
            body: { id: "w", event: "all", url: "https://acme.test/webhooks/pluggy" }
          })
        )
        assert.deepInclude(JSON.parse(subscribed.sent[0]?.body ?? ""), {
          event: "all",
          headers: { "x-webhook-secret": "a-secret-of-24-characters" }
        })
        const signer = yield* WebhookSigner.make
        const noted: Array<Task> = []
        const statusOf = (by: WebhookSigner.WebhookSigner, webhook: object, isFull = false) =>
          Effect.gen(function* () {
            const { body, headers } = yield* by.sign(webhook)
            const request = new Request("https://acme.test", { method: "POST", headers, body: new Uint8Array(body) })
            const app = webhooks((task) =>
              isFull ? Effect.fail("not kept") : Effect.sync(() => void noted.push(task))
            )
            const context = Context.add(yield* Effect.context<WebhookSecrets>(), References.MinimumLogLevel, "None")
            const answer = HttpEffect.toWebHandler(Effect.provideContext(app, context))
            return (yield* Effect.promise(() => answer(request))).status
          }).pipe(Effect.provide(signer.layer))
        const updated = { event: "item/updated", eventId: "event-1", itemId: ITEM_ID }
        const link = "https://api.pluggy.ai/v2/transactions?createdAtFrom=2026-01-01T00:00:00Z"
        const created = {
          event: "transactions/created",
          itemId: ITEM_ID,
          accountId: ACCOUNT_ID,
          createdTransactionsLink: link
        }
        assert.strictEqual(yield* statusOf(signer, updated), 200)
        assert.strictEqual(yield* statusOf(signer, created), 200)
        assert.strictEqual(yield* statusOf(signer, { event: "item/created", itemId: ITEM_ID }), 200)
        assert.strictEqual(yield* statusOf(yield* WebhookSigner.make, updated), 401)
        assert.strictEqual(yield* statusOf(signer, updated, true), 500)
        assert.strictEqual(yield* statusOf(signer, []), 400)
        assert.deepStrictEqual(
          noted.map(({ _tag }) => _tag),
          ["item/updated", "transactions/created"]
        )
        for (const [index, path, body] of [
          [0, `/items/${ITEM_ID}`, Bodies.item],
          [1, "/v2/transactions", { results: [Bodies.transaction()], next: null }]
        ] as const) {
          const task = noted[index]
          if (task === undefined) return assert.fail("not noted")
          const ran = yield* run(Effect.provideService(work(task), References.MinimumLogLevel, "None"), () => ({
            body
          }))
          valueOf(ran)
          assert.strictEqual(ran.sent[0]?.url.pathname, path)
        }
        // Without a server of effect's the setting is read when the first webhook comes.
        const answer = receive(() => Effect.void)
        const failing = Effect.tryPromise(() => answer(new Request("https://acme.test")))
        assert.include(String((yield* Effect.flip(failing)).cause), "PLUGGY_WEBHOOK_SECRET")
      })
  )

  it.effect("wait: an attempt to pay is asked for until it is not on its way any more", () =>
    Effect.gen(function* () {
      const intent = (status: string) => ({
        body: { id: "i", status, createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z" }
      })
      const ran = yield* run(
        settled(ITEM_ID),
        inTurn(
          intent("STARTED"),
          intent("CONSENT_AWAITING_AUTHORIZATION"),
          intent("PAYMENT_PENDING"),
          intent("PAYMENT_REJECTED")
        )
      )
      assert.strictEqual(valueOf(ran).status, "PAYMENT_REJECTED")
    })
  )

  it.effect("wait: who gives up knows after how long", () =>
    Effect.gen(function* () {
      const waiting = { ...Bodies.item, status: "WAITING_USER_ACTION", executionStatus: "WAITING_USER_ACTION" }
      const told = { _tag: "AuthorizationNeeded", item: waiting, url: undefined } as const
      const gaveUp = errorOf(yield* run(patiently(ITEM_ID, told), () => ({ body: waiting })))
      const waited = "gaveUpAfter" in gaveUp && gaveUp.gaveUpAfter !== undefined ? gaveUp.gaveUpAfter : Duration.zero
      assert.isAtLeast(Duration.toMinutes(waited), 60)
    })
  )

  it.effect("pay: is asked for once, and found again when its answer was lost", () =>
    Effect.gen(function* () {
      const order = { id: "order-2", amount: 10, recipientId: ITEM_ID }
      const request = (id: string) => ({
        id,
        clientPaymentId: id,
        paymentUrl: `https://pay.example/${id}`,
        status: "CREATED",
        createdAt: "2026-01-01T00:00:00Z",
        updatedAt: "2026-01-01T00:00:00Z"
      })
      const list = (...ids: ReadonlyArray<string>): Reply => ({
        body: { page: 1, total: ids.length, totalPages: 1, results: ids.map(request) }
      })
      for (const [replies, expected] of [
        [[{ body: request("order-2") }], Option.some("https://pay.example/order-2")],
        [["reset", list("order-1", "order-2")], Option.some("https://pay.example/order-2")],
        [["reset", list("order-1")], Option.none()],
        [[{ status: 502, body: "<html>" }, list("order-2")], Option.some("https://pay.example/order-2")],
        [[{ body: "<html>" }, list("order-2")], Option.some("https://pay.example/order-2")]
      ] as const) {
        const ran = yield* run(pageFor(order), inTurn(...replies))
        assert.deepStrictEqual(valueOf(ran), expected)
        assert.lengthOf(
          ran.sent.filter(({ method }) => method === "POST"),
          1
        )
      }
    })
  )
})
