/** Hosted Link as anything goes through it that can post a form: no browser, no script. */
import { accountsGet } from "@bankstream/plaid/accounts"
import { itemGet, itemPublicTokenExchange } from "@bankstream/plaid/item"
import { linkTokenCreate, type LinkTokenCreateRequest, linkTokenGet } from "@bankstream/plaid/link"
import { linkDeliveryCreate, linkDeliveryGet } from "@bankstream/plaid/link-delivery"
import { transactionsSync } from "@bankstream/plaid/transactions"
import { assert, describe, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { bodyOf, listener, until } from "./listener.ts"
import { simulators, troubled } from "./simulators.ts"

/** A page as a client without a browser sees it. */
interface Seen {
  readonly status: number
  readonly location: string | null
  readonly heading: string
  readonly alert: string | undefined
  readonly text: string
}

const open = (url: string, form?: Readonly<Record<string, string | ReadonlyArray<string>>>): Effect.Effect<Seen> =>
  Effect.promise(async () => {
    const fields = Object.entries(form ?? {}).flatMap(([name, value]): ReadonlyArray<[string, string]> =>
      (typeof value === "string" ? [value] : value).map((each): [string, string] => [name, each])
    )
    const body = form === undefined ? null : new URLSearchParams([...fields])
    const response = await fetch(url, { method: form === undefined ? "GET" : "POST", body, redirect: "manual" })
    const text = await response.text()
    return {
      status: response.status,
      location: response.headers.get("location"),
      heading: /<h1>(.*)<\/h1>/.exec(text)?.[1] ?? "",
      alert: /role="alert">(.*)<\/p>/.exec(text)?.[1],
      text
    }
  })

/** Posts a form of the page, and follows to the next page. */
const post = (url: string, form: Readonly<Record<string, string | ReadonlyArray<string>>>): Effect.Effect<Seen> =>
  Effect.gen(function* () {
    const { text } = yield* open(url)
    const view = /name="view" value="([\w-]+)"/.exec(text)?.[1] ?? ""
    const answer = yield* open(url, { view, ...form })
    assert.strictEqual(answer.status, 303)
    const location = new URL(answer.location ?? "", url)
    return location.origin === new URL(url).origin ? yield* open(location.href) : answer
  })

const tokenWith = (more: Partial<LinkTokenCreateRequest> = {}) =>
  Effect.map(
    linkTokenCreate({
      client_name: "Acme",
      language: "en",
      country_codes: ["US"],
      user: { client_user_id: "user-1" },
      products: ["transactions"],
      hosted_link: {},
      ...more
    }),
    ({ hosted_link_url, link_token }) => ({ link_token, url: hosted_link_url ?? "" })
  )

const signIn = { action: "submit", username: "user_good", password: "pass_good" }
const accountIds = (text: string) => [...text.matchAll(/name="account" value="(\w+)"/g)].map(([, id = ""]) => id)

/** From the first page to the bank's sign-in. */
const toSignIn = (url: string, institution_id = "ins_109508") =>
  Effect.andThen(post(url, { action: "continue" }), post(url, { institution_id }))

describe("Hosted Link", () => {
  layer(simulators())((it) => {
    it.effect("leads from the choice of a bank to a public token with the accounts that were chosen", () =>
      Effect.gen(function* () {
        const { link_token, url } = yield* tokenWith()
        assert.include((yield* open(url)).heading, "Acme")
        assert.strictEqual((yield* post(url, { action: "continue" })).heading, "Choose your bank")
        const searched = yield* open(`${url}?query=prairie`)
        assert.include(searched.text, "Prairie Lantern Credit Union")
        assert.notInclude(searched.text, "Harborlight")
        assert.strictEqual((yield* post(url, { institution_id: "ins_109508" })).heading, "Sign in to Harborlight Bank")
        const accounts = yield* post(url, signIn)
        assert.strictEqual(accounts.heading, "Choose accounts")
        const [first = "", ...others] = accountIds(accounts.text)
        assert.isAbove(others.length, 0)
        assert.strictEqual((yield* post(url, { action: "continue", account: first })).heading, "Share with Acme?")
        assert.strictEqual((yield* linkTokenGet({ link_token })).link_sessions?.[0]?.finished_at, undefined)
        assert.strictEqual((yield* post(url, { action: "allow" })).heading, "Success")
        assert.strictEqual((yield* open(url)).heading, "Success")

        const [session, ...more] = (yield* linkTokenGet({ link_token })).link_sessions ?? []
        assert.deepStrictEqual(more, [])
        const { metadata, public_token = "" } = session?.on_success ?? {}
        assert.strictEqual(metadata?.institution?.institution_id, "ins_109508")
        assert.deepStrictEqual(
          metadata?.accounts?.map(({ id }) => id),
          [first]
        )
        assert.strictEqual(session?.results?.item_add_results[0]?.public_token, public_token)
        assert.deepStrictEqual(
          session?.events?.map(({ event_name }) => event_name).filter((name) => name !== "TRANSITION_VIEW"),
          ["OPEN", "SELECT_INSTITUTION", "SUBMIT_CREDENTIALS", "HANDOFF"]
        )
        const { access_token } = yield* itemPublicTokenExchange({ public_token })
        assert.deepStrictEqual(
          (yield* accountsGet({ access_token })).accounts.map(({ account_id }) => account_id),
          [first]
        )
        // Nothing of the other accounts is anywhere.
        const { accounts: synced, added } = yield* transactionsSync({ access_token, count: 500 })
        assert.deepStrictEqual(new Set([...synced, ...added].map(({ account_id }) => account_id)), new Set([first]))
      })
    )

    it.effect("says what was wrong, and lets the person try again", () =>
      Effect.gen(function* () {
        const { url } = yield* tokenWith()
        yield* toSignIn(url)
        const wrong = yield* post(url, { ...signIn, password: "guess" })
        assert.strictEqual(wrong.heading, "Sign in to Harborlight Bank")
        assert.include(wrong.alert, "not correct")
        assert.include((yield* post(url, { ...signIn, password: "error_INSTITUTION_DOWN" })).alert, "INSTITUTION_DOWN")
        assert.strictEqual((yield* post(url, signIn)).heading, "Choose accounts")
        assert.include((yield* post(url, { action: "continue" })).alert, "at least one")
      })
    )

    const factors: ReadonlyArray<readonly [promise: string, password: string, rounds: ReadonlyArray<object>]> = [
      ["a code", "mfa_device", [{ answer_0: "1234" }]],
      [
        "questions, round by round",
        "mfa_questions_2_2",
        [
          { answer_0: "answer_0_0", answer_1: "answer_0_1" },
          { answer_0: "answer_1_0", answer_1: "answer_1_1" }
        ]
      ],
      ["a choice", "mfa_selections", [{ answer_0: "Yes" }]],
      ["choices of several", "mfa_selections_1_2_3", [{ answer_0: "answer_1_1_0", answer_1: "answer_1_2_0" }]]
    ]
    for (const [promise, password, rounds] of factors) {
      it.effect(`asks for ${promise} where the password wants it so`, () =>
        Effect.gen(function* () {
          const { link_token, url } = yield* tokenWith()
          yield* toSignIn(url)
          const asked = yield* post(url, { ...signIn, password })
          assert.include(asked.heading, "Harborlight Bank wants to be sure")
          assert.include((yield* post(url, { action: "submit", answer_0: "wrong" })).alert, "not the right answer")
          let last = asked
          for (const answers of rounds) last = yield* post(url, { action: "submit", ...answers })
          assert.strictEqual(last.heading, "Choose accounts")
          const [session] = (yield* linkTokenGet({ link_token })).link_sessions ?? []
          const errors = session?.events?.filter(({ event_name }) => event_name === "ERROR")
          assert.deepStrictEqual(
            errors?.map(({ event_metadata }) => [event_metadata.error_type, event_metadata.error_code]),
            [["ITEM_ERROR", "INVALID_MFA"]]
          )
        })
      )
    }

    const exits = [
      ["on the first page", [], undefined, null],
      [
        "at the bank's sign-in",
        [{ action: "continue" }, { institution_id: "ins_109508" }],
        "requires_credentials",
        null
      ],
      [
        "after a wrong password",
        [{ action: "continue" }, { institution_id: "ins_109508" }, { ...signIn, password: "guess" }],
        "requires_credentials",
        "INVALID_CREDENTIALS"
      ],
      [
        "at a bank with a page of its own",
        [{ action: "continue" }, { institution_id: "ins_127287" }],
        "requires_oauth",
        null
      ],
      [
        "when a code is asked for",
        [{ action: "continue" }, { institution_id: "ins_109508" }, { ...signIn, password: "mfa_device" }],
        "requires_code",
        null
      ],
      [
        "before accounts are chosen",
        [{ action: "continue" }, { institution_id: "ins_109508" }, signIn],
        "requires_account_selection",
        null
      ]
    ] as const
    for (const [where, steps, status, code] of exits) {
      it.effect(`tells how somebody left ${where}`, () =>
        Effect.gen(function* () {
          const { link_token, url } = yield* tokenWith()
          yield* open(url)
          for (const step of steps) yield* post(url, step)
          assert.strictEqual((yield* post(url, { action: "cancel" })).heading, "You left")
          const [session] = (yield* linkTokenGet({ link_token })).link_sessions ?? []
          assert.isString(session?.finished_at)
          assert.isUndefined(session?.on_success)
          assert.deepStrictEqual(session?.on_exit, session?.exit)
          assert.strictEqual(session?.on_exit?.error?.error_code ?? null, code)
          assert.strictEqual(session?.on_exit?.metadata?.status, status)
        })
      )
    }

    it.effect("lets somebody who left begin again, as another session", () =>
      Effect.gen(function* () {
        const { link_token, url } = yield* tokenWith()
        const { link_delivery_session_id } = yield* linkDeliveryCreate({ link_token })
        yield* open(url)
        assert.strictEqual((yield* linkDeliveryGet({ link_delivery_session_id })).status, "OPENED")
        yield* post(url, { action: "cancel" })
        assert.strictEqual((yield* linkDeliveryGet({ link_delivery_session_id })).status, "EXITED")
        assert.include((yield* open(`${url}?again=yes`)).heading, "Acme")
        assert.strictEqual((yield* post(url, { action: "continue" })).heading, "Choose your bank")
        const { link_sessions = [] } = yield* linkTokenGet({ link_token })
        assert.strictEqual(new Set(link_sessions?.map(({ link_session_id }) => link_session_id)).size, 2)
      })
    )

    it.effect("does nothing with a form of a page that was left behind", () =>
      Effect.gen(function* () {
        const { url } = yield* tokenWith()
        yield* toSignIn(url)
        yield* open(url, { view: "welcome", action: "cancel" })
        assert.strictEqual((yield* open(url)).heading, "Sign in to Harborlight Bank")
      })
    )

    it.effect("leads back to the program where it said so", () =>
      Effect.gen(function* () {
        const completion_redirect_uri = "https://acme.example.com/done"
        const { url } = yield* tokenWith({ hosted_link: { completion_redirect_uri } })
        assert.strictEqual((yield* post(url, { action: "cancel" })).location, completion_redirect_uri)
      })
    )

    it.effect("offers the banks of the countries, and the accounts of the kinds, that the link is for", () =>
      Effect.gen(function* () {
        const { url } = yield* tokenWith({
          country_codes: ["CA"],
          account_filters: { depository: { account_subtypes: ["checking"] } }
        })
        const banks = yield* post(url, { action: "continue" })
        assert.include(banks.text, "Tamarack Trust of Canada")
        assert.notInclude(banks.text, "Harborlight")
        assert.include((yield* open(`${url}?query=nothing+like+it`)).text, "No bank here has that name.")
        yield* post(url, { institution_id: "ins_43" })
        assert.strictEqual(accountIds((yield* post(url, signIn)).text).length, 1)
      })
    )

    it.effect("offers nothing but accounts that have numbers to whoever must have those", () =>
      Effect.gen(function* () {
        const { link_token, url } = yield* tokenWith({ products: ["auth"] })
        yield* post(url, { action: "continue" })
        yield* post(url, { institution_id: "ins_109508" })
        const choice = yield* post(url, signIn)
        yield* post(url, { action: "continue", account: accountIds(choice.text) })
        const consent = yield* open(url)
        assert.include(consent.text, "Account and routing numbers")
        yield* post(url, { action: "allow" })
        const { link_sessions } = yield* linkTokenGet({ link_token })
        const { public_token = "" } = link_sessions?.[0]?.results?.item_add_results[0] ?? {}
        const { access_token } = yield* itemPublicTokenExchange({ public_token })
        const { accounts } = yield* accountsGet({ access_token })
        assert.isAbove(accounts.length, 0)
        assert.deepStrictEqual([...new Set(accounts.map(({ type }) => type))], ["depository"])
      })
    )

    it.effect("begins at the bank that the link names", () =>
      Effect.gen(function* () {
        const { url } = yield* tokenWith({ institution_id: "ins_127287" })
        assert.strictEqual((yield* post(url, { action: "continue" })).heading, "Sign in to Juniper Vale Bank")
      })
    )

    it.effect("links several banks in one session where the link allows it", () =>
      Effect.gen(function* () {
        const { link_token, url } = yield* tokenWith({ enable_multi_item_link: true })
        yield* post(url, { action: "continue" })
        for (const institution_id of ["ins_109508", "ins_127287"]) {
          yield* post(url, { institution_id })
          const account = accountIds((yield* post(url, signIn)).text)
          yield* post(url, { action: "continue", account })
          assert.strictEqual((yield* post(url, { action: "allow" })).heading, "Your bank is linked")
          if (institution_id === "ins_109508") yield* post(url, { action: "another" })
        }
        assert.strictEqual((yield* post(url, { action: "finish" })).heading, "Success")
        const [session] = (yield* linkTokenGet({ link_token })).link_sessions ?? []
        assert.deepStrictEqual(
          session?.results?.item_add_results.map(({ institution }) => institution?.institution_id),
          ["ins_109508", "ins_127287"]
        )
      })
    )

    it.effect("tells a program by webhooks of each Item, and of the end of the session", () =>
      Effect.gen(function* () {
        const { came, url: hook } = yield* listener
        const { link_token, url } = yield* tokenWith({ enable_multi_item_link: true, webhook: hook })
        yield* post(url, { action: "continue" })
        for (const institution_id of ["ins_109508", "ins_127287"]) {
          const before = came.length
          yield* post(url, { institution_id })
          const account = accountIds((yield* post(url, signIn)).text)
          yield* post(url, { action: "continue", account })
          yield* post(url, { action: "allow" })
          yield* until(came, before + 1)
          if (institution_id === "ins_109508") yield* post(url, { action: "another" })
        }
        yield* post(url, { action: "finish" })
        yield* until(came, 4)
        const bodies = came.map(bodyOf)
        assert.deepStrictEqual(bodies.map(({ webhook_code }) => String(webhook_code)).toSorted(), [
          "EVENTS",
          "ITEM_ADD_RESULT",
          "ITEM_ADD_RESULT",
          "SESSION_FINISHED"
        ])
        const finished = bodies.find(({ webhook_code }) => webhook_code === "SESSION_FINISHED")
        const tokens = bodies.slice(0, 2).map(({ public_token }) => public_token)
        assert.deepStrictEqual([finished?.["status"], finished?.["public_tokens"]], ["SUCCESS", tokens])
        assert.strictEqual(finished?.["link_token"], link_token)
        const [session] = (yield* linkTokenGet({ link_token })).link_sessions ?? []
        assert.strictEqual(finished?.["link_session_id"], session?.link_session_id)

        const left = yield* tokenWith({ webhook: hook })
        yield* post(left.url, { action: "cancel" })
        yield* until(came, 6)
        const last = came.map(bodyOf).findLast(({ webhook_code }) => webhook_code === "SESSION_FINISHED")
        assert.deepStrictEqual([last?.["status"], last?.["public_tokens"]], ["EXITED", []])
      }).pipe(Effect.scoped)
    )

    it.effect("in update mode has the user sign in again, and keeps Item and access token", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const { link_token: first, url: firstUrl } = yield* tokenWith()
        yield* toSignIn(firstUrl)
        const account = accountIds((yield* post(firstUrl, signIn)).text)
        yield* post(firstUrl, { action: "continue", account })
        yield* post(firstUrl, { action: "allow" })
        const [linked] = (yield* linkTokenGet({ link_token: first })).link_sessions ?? []
        const { access_token, item_id } = yield* itemPublicTokenExchange({
          public_token: linked?.on_success?.public_token ?? ""
        })
        yield* sandbox.breakConnection("plaid", item_id)
        assert.strictEqual((yield* Effect.flip(accountsGet({ access_token }))).code, "ITEM_LOGIN_REQUIRED")

        const { link_token, url } = yield* tokenWith({ access_token, products: undefined })
        assert.include((yield* open(url)).heading, "Harborlight Bank asks you to sign in again")
        assert.strictEqual((yield* post(url, { action: "continue" })).heading, "Sign in to Harborlight Bank")
        const owner = sandbox.world.connectionById(item_id)?.person
        const stranger = sandbox.world.people.find(({ country, email }) => country === "US" && email !== owner?.email)
        const other = yield* post(url, { ...signIn, username: stranger?.email ?? "" })
        assert.include(other.alert, "the username that you used before")
        assert.strictEqual((yield* post(url, signIn)).heading, "Share with Acme?")
        assert.strictEqual((yield* post(url, { action: "allow" })).heading, "Success")

        assert.isNull((yield* itemGet({ access_token })).item.error)
        const [session] = (yield* linkTokenGet({ link_token })).link_sessions ?? []
        const again = yield* itemPublicTokenExchange({ public_token: session?.on_success?.public_token ?? "" })
        assert.deepStrictEqual([again.access_token, again.item_id], [access_token, item_id])
      })
    )

    it.effect("mends the Item of somebody who links the bank that they had linked already", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const { id, institution, person } = troubled(world, "plaid")
        const { link_token, url } = yield* tokenWith()
        yield* toSignIn(url, institution.ids.plaid)
        const account = accountIds((yield* post(url, { ...signIn, username: person.email })).text)
        yield* post(url, { action: "continue", account })
        yield* post(url, { action: "allow" })
        const [session] = (yield* linkTokenGet({ link_token })).link_sessions ?? []
        const public_token = session?.on_success?.public_token ?? ""
        const { access_token, item_id } = yield* itemPublicTokenExchange({ public_token })
        assert.strictEqual(item_id, id)
        assert.isNull((yield* itemGet({ access_token })).item.error)
      })
    )

    it.effect("in update mode lets the user share other accounts, where the link allows it", () =>
      Effect.gen(function* () {
        const { link_token: first, url: firstUrl } = yield* tokenWith()
        yield* toSignIn(firstUrl)
        const [one = "", two = ""] = accountIds((yield* post(firstUrl, signIn)).text)
        yield* post(firstUrl, { action: "continue", account: one })
        yield* post(firstUrl, { action: "allow" })
        const [linked] = (yield* linkTokenGet({ link_token: first })).link_sessions ?? []
        const public_token = linked?.on_success?.public_token ?? ""
        const { access_token } = yield* itemPublicTokenExchange({ public_token })
        const { url } = yield* tokenWith({ access_token, update: { account_selection_enabled: true } })
        yield* post(url, { action: "continue" })
        assert.strictEqual((yield* post(url, signIn)).heading, "Choose accounts")
        yield* post(url, { action: "continue", account: [one, two] })
        yield* post(url, { action: "allow" })
        const { accounts } = yield* accountsGet({ access_token })
        assert.deepStrictEqual(
          accounts.map(({ account_id }) => account_id),
          [one, two]
        )
      })
    )

    it.effect("cannot be opened without a link token, or when that has expired", () =>
      Effect.gen(function* () {
        const { url } = yield* tokenWith()
        assert.strictEqual((yield* open(`${url}x`)).status, 404)
        yield* TestClock.adjust("31 minutes")
        assert.strictEqual((yield* open(url)).status, 404)
      })
    )
  })
})
