import { WaitSchedule } from "@bankstream/core/waiter"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import {
  deliveryOutcome,
  exchange,
  finishedOutcome,
  hostedLink,
  linkOutcome,
  type LinkOutcome
} from "../src/linking.ts"
import * as Bodies from "./bodies.ts"
import { ACCESS_TOKEN, bodyOf, errorOf, inTurn, run, valueOf } from "./plaid.ts"

const link_token = "link-sandbox-planted-token"
const minutely = Effect.provideService(WaitSchedule, Schedule.spaced("1 minute").pipe(Schedule.upTo({ times: 5 })))

const token = (link_sessions: ReadonlyArray<object>) => ({
  link_token,
  created_at: "1970-01-01T00:00:00Z",
  // Tests begin at the epoch.
  expiration: "1970-01-01T00:03:00Z",
  link_sessions,
  metadata: {
    initial_products: [],
    webhook: null,
    country_codes: [],
    language: null,
    redirect_uri: null,
    client_name: null
  },
  request_id: "r"
})

const resultsOf = (...public_tokens: ReadonlyArray<string>) => ({
  item_add_results: public_tokens.map((public_token) => ({ public_token, accounts: [], institution: null })),
  cra_item_add_results: [],
  cra_update_results: [],
  bank_income_results: [],
  payroll_income_results: [],
  document_income_results: null
})

const session = (link_session_id: string, rest: object = {}) => ({
  link_session_id,
  started_at: "1970-01-01T00:00:10Z",
  finished_at: "1970-01-01T00:01:00Z",
  ...rest
})

const events = (...names: ReadonlyArray<string>) =>
  names.map((event_name, at) => ({
    event_name,
    event_id: `${at}`,
    timestamp: "1970-01-01T00:00:30Z",
    event_metadata: {}
  }))

const locked = Bodies.error("ITEM_ERROR", "ITEM_LOCKED")
const left = { error: null, metadata: null }
const connected = (link_session_id: string | undefined, ...public_tokens: ReadonlyArray<string>): LinkOutcome => ({
  _tag: "Connected",
  link_session_id,
  public_tokens
})
const exited = (link_session_id: string | undefined): LinkOutcome => ({
  _tag: "Exited",
  link_session_id,
  error: undefined
})

describe("a page for the end user", () => {
  const request = { client_name: "Acme", language: "en", country_codes: ["US"], user: { client_user_id: "1" } } as const

  it.effect("is asked for, and its URL is there", () =>
    Effect.gen(function* () {
      const answer = { link_token, expiration: "2026-11-21T12:00:00Z", request_id: "r" }
      const hosted_link_url = "https://secure.plaid.com/hl/1"
      const ran = yield* run(hostedLink({ ...request, products: ["auth"] }), inTurn({ ...answer, hosted_link_url }))
      assert.deepStrictEqual(valueOf(ran), { link_token, hosted_link_url, expiration: answer.expiration })
      assert.deepStrictEqual(bodyOf(ran.sent[0]), { ...request, products: ["auth"], hosted_link: {} })
      const lifetime = { hosted_link: { url_lifetime_seconds: 60 }, access_token: ACCESS_TOKEN }
      const mending = yield* run(hostedLink({ ...request, ...lifetime }), inTurn({ ...answer, hosted_link_url }))
      assert.deepInclude(bodyOf(mending.sent[0]), lifetime)
    })
  )

  it.effect("that Plaid does not tell of is a malformed response", () =>
    Effect.gen(function* () {
      const error = errorOf(
        yield* run(hostedLink(request), inTurn({ link_token, expiration: "2026-11-21T12:00:00Z", request_id: "r" }))
      )
      assert.deepInclude(error.reason, { _tag: "MalformedResponse", path: "hosted_link_url" })
      assert.strictEqual(error.requestId, "r")
      assert.notInclude(error.message, link_token)
    })
  )
})

describe("what came of a link token", () => {
  const cases: ReadonlyArray<readonly [what: string, sessions: ReadonlyArray<object>, outcome: LinkOutcome]> = [
    ["an Item", [session("s", { results: resultsOf("public-1") })], connected("s", "public-1")],
    [
      "several Items",
      [session("s", { results: resultsOf("public-1", "public-2") })],
      connected("s", "public-1", "public-2")
    ],
    [
      "an Item, in the older field",
      [session("s", { on_success: { public_token: "public-1", metadata: null } })],
      connected("s", "public-1")
    ],
    [
      "an Item, and then an exit",
      [session("s", { results: resultsOf("public-1"), exit: left })],
      connected("s", "public-1")
    ],
    ["an Item that was mended", [session("s", { results: resultsOf() })], connected("s")],
    [
      "an Item, after an exit",
      [session("s", { exit: left }), session("t", { results: resultsOf("public-1") })],
      connected("t", "public-1")
    ],
    ["an exit", [session("s", { exit: left })], exited("s")],
    ["an exit, in the older field", [session("s", { on_exit: left })], exited("s")],
    [
      "an exit after trouble",
      [session("s", { exit: { error: locked, metadata: null } })],
      { _tag: "Exited", link_session_id: "s", error: locked }
    ],
    [
      "the Items of all sessions, though one may do",
      [
        session("s", { results: resultsOf("public-1") }),
        session("t", { results: resultsOf("public-2", "public-1"), finished_at: "1970-01-01T00:02:00Z" })
      ],
      connected("t", "public-2", "public-1")
    ],
    [
      "an Item that was mended, as the events tell",
      [session("s", { events: events("OPEN", "HANDOFF") })],
      connected("s")
    ],
    ["an exit without a word, as the events tell", [session("s", { events: events("OPEN") })], exited("s")],
    [
      "the last of two exits",
      [session("s", { exit: left }), session("t", { exit: left, finished_at: "1970-01-01T00:02:00Z" })],
      exited("t")
    ]
  ]
  for (const [what, sessions, outcome] of cases) {
    it.effect(`is ${what}, once the session is over`, () =>
      Effect.gen(function* () {
        const underway = sessions.map((one) => ({ ...one, finished_at: null }))
        const ran = yield* run(
          minutely(linkOutcome({ link_token })),
          inTurn(token([]), token(underway), token(sessions))
        )
        assert.deepStrictEqual<unknown>(valueOf(ran), outcome)
        assert.lengthOf(ran.sent, 3)
      })
    )
  }

  it.effect("is nothing once it has expired and nobody came", () =>
    Effect.gen(function* () {
      const ran = yield* run(minutely(linkOutcome({ link_token })), () => ({ body: token([]) }))
      assert.deepStrictEqual(valueOf(ran), { _tag: "Expired" })
      assert.lengthOf(ran.sent, 4)
    })
  )

  it.effect("is Expired when Plaid does not know the link token any more", () =>
    Effect.gen(function* () {
      const unknown = Bodies.error("INVALID_INPUT", "INVALID_LINK_TOKEN")
      const ran = yield* run(minutely(linkOutcome({ link_token })), inTurn(token([]), unknown))
      assert.deepStrictEqual(valueOf(ran), { _tag: "Expired" })
    })
  )

  const open = { finished_at: null }
  for (const [what, sessions, outcome] of [
    ["who left no word", [session("s", open)], exited("s")],
    ["with an Item", [session("s", { ...open, results: resultsOf("public-1") })], connected("s", "public-1")],
    ["who mended one", [session("s", { ...open, events: events("OPEN", "HANDOFF") })], connected("s")]
  ] as const) {
    it.effect(`is known half an hour after the link token ended, of somebody ${what}`, () =>
      Effect.gen(function* () {
        const lasting = Effect.provideService(linkOutcome({ link_token }), WaitSchedule, Schedule.spaced("1 minute"))
        const ran = yield* run(lasting, () => ({ body: token(sessions) }))
        assert.deepStrictEqual<unknown>(valueOf(ran), outcome)
        // Three minutes of the token, and thirty more.
        assert.lengthOf(ran.sent, 34)
      })
    )
  }

  it.effect("is not known while somebody who came in time is still there", () =>
    Effect.gen(function* () {
      const ran = yield* run(minutely(linkOutcome({ link_token })), () => ({
        body: token([session("s", { finished_at: null })])
      }))
      assert.strictEqual(errorOf(ran).reason._tag, "NotReady")
      assert.lengthOf(ran.sent, 6)
    })
  )

  it.effect("is waited for anew when somebody who went away comes back", () =>
    Effect.gen(function* () {
      const first = session("s", { exit: left })
      const again = session("t", { results: resultsOf("public-1") })
      const answers = inTurn(token([first]), token([first, { ...again, finished_at: null }]), token([first, again]))
      const ran = yield* run(minutely(linkOutcome({ link_token }, exited("s"))), answers)
      assert.deepStrictEqual(valueOf(ran), connected("t", "public-1"))
      const nobody = yield* run(minutely(linkOutcome({ link_token }, exited("s"))), () => ({ body: token([first]) }))
      assert.deepStrictEqual(valueOf(nobody), { _tag: "Expired" })
    })
  )

  it.effect("is later than what is known: neither an earlier exit, nor public tokens that were told", () =>
    Effect.gen(function* () {
      const sessions = [
        session("s", { exit: left }),
        session("t", { results: resultsOf("public-1") }),
        session("u", { exit: left, finished_at: "1970-01-01T00:02:00Z" })
      ]
      for (const [told, outcome] of [
        [exited("u"), connected("t", "public-1")],
        [connected("t", "public-1"), exited("u")],
        [connected("u", "public-1"), { _tag: "Expired" }]
      ] as const) {
        const ran = yield* run(minutely(linkOutcome({ link_token }, told)), () => ({ body: token(sessions) }))
        assert.deepStrictEqual<unknown>(valueOf(ran), outcome)
      }
    })
  )

  it.effect("is waited for when a webhook told of an end that Plaid's answers do not tell of yet", () =>
    Effect.gen(function* () {
      const told = session("s", { finished_at: null })
      const answers = inTurn(
        token([told, session("t", { finished_at: null })]),
        token([told, session("t", { exit: left })])
      )
      assert.deepStrictEqual(
        valueOf(yield* run(minutely(linkOutcome({ link_token }, exited("s"))), answers)),
        exited("t")
      )
    })
  )
})

it.effect("a delivered link ends as Plaid says that it ends", () =>
  Effect.gen(function* () {
    const link_delivery_session_id = "delivery-1"
    const answer = (status: string, public_tokens?: ReadonlyArray<string>) => ({
      status,
      created_at: "2026-11-21T12:00:00Z",
      request_id: "r",
      ...(public_tokens === undefined ? {} : { public_tokens })
    })
    for (const [last, outcome] of [
      [answer("COMPLETED", ["public-1"]), connected(undefined, "public-1")],
      [answer("EXITED"), exited(undefined)],
      [answer("EXPIRED"), { _tag: "Expired" }]
    ] as const) {
      const answers = inTurn(answer("CREATED"), answer("OPENED"), answer("OF_TOMORROW"), last)
      assert.deepStrictEqual<unknown>(
        valueOf(yield* run(deliveryOutcome({ link_delivery_session_id }), answers)),
        outcome
      )
    }
  })
)

it("the webhook tells the same", () => {
  const finished = { status: "SUCCESS", link_session_id: "s" }
  for (const [webhook, outcome] of [
    [{ ...finished, public_tokens: ["public-1", "public-2"] }, connected("s", "public-1", "public-2")],
    [{ ...finished, public_token: "public-1" }, connected("s", "public-1")],
    [{ ...finished, public_token: "public-1", public_tokens: ["public-1"] }, connected("s", "public-1")],
    [{ ...finished, public_token: "public-1", public_tokens: [] }, connected("s", "public-1")],
    [finished, connected("s")],
    [{ ...finished, status: "EXITED", public_token: null, public_tokens: [] }, exited("s")],
    [{ ...finished, status: "OF_TOMORROW" }, exited("s")]
  ] as const) {
    assert.deepStrictEqual<unknown>(finishedOutcome(webhook), outcome)
  }
})

it.effect("a delivered link loses no token, whichever of its fields has them", () =>
  Effect.gen(function* () {
    const answer = { status: "COMPLETED", created_at: "2026-11-21T12:00:00Z", request_id: "r" }
    const item = { access_token: ACCESS_TOKEN, item_id: "item-1" }
    for (const [tokens, outcome] of [
      [
        { access_tokens: [ACCESS_TOKEN], item_ids: ["item-1"] },
        { ...connected(undefined), items: [item] }
      ],
      [{ access_tokens: ["public-1"], item_ids: null }, connected(undefined, "public-1")],
      [{ access_tokens: ["public-1"], public_tokens: ["public-1"] }, connected(undefined, "public-1")],
      [{ access_tokens: null, public_tokens: null }, connected(undefined)]
    ] as const) {
      const ran = yield* run(deliveryOutcome({ link_delivery_session_id: "d" }), inTurn({ ...answer, ...tokens }))
      assert.deepStrictEqual<unknown>(valueOf(ran), outcome)
    }
  })
)

describe("public tokens", () => {
  const exchanged = (item_id: string) => ({ access_token: ACCESS_TOKEN, item_id, request_id: "r" })

  it.effect("are exchanged one by one, and each access token is kept before the next is asked for", () =>
    Effect.gen(function* () {
      const kept: Array<string> = []
      const keep = ({ item_id }: { readonly item_id: string }) => Effect.sync(() => kept.push(item_id))
      const all = yield* run(exchange(["public-1", "public-2"], keep), inTurn(exchanged("item-1"), exchanged("item-2")))
      assert.deepStrictEqual(valueOf(all), [1, 2])
      const broken = yield* run(exchange(["public-1", "public-2"], keep), (_, number) =>
        number === 1
          ? { body: exchanged("item-3") }
          : { status: 400, body: Bodies.error("INVALID_INPUT", "INVALID_PUBLIC_TOKEN") }
      )
      assert.strictEqual(errorOf(broken).code, "INVALID_PUBLIC_TOKEN")
      assert.deepStrictEqual(kept, ["item-1", "item-2", "item-3"])
    })
  )

  it.effect("are not held up by one that was exchanged before, of which the failure tells in the end", () =>
    Effect.gen(function* () {
      const kept: Array<string> = []
      const keep = ({ item_id }: { readonly item_id: string }) => Effect.sync(() => kept.push(item_id))
      const again = yield* run(
        exchange(["public-1", "public-2", "public-3"], keep),
        inTurn(Bodies.error("INVALID_INPUT", "INVALID_PUBLIC_TOKEN"), exchanged("item-2"), exchanged("item-3"))
      )
      assert.strictEqual(errorOf(again).code, "INVALID_PUBLIC_TOKEN")
      assert.deepStrictEqual(kept, ["item-2", "item-3"])
    })
  )

  it.effect("are not exchanged when nothing can be kept, nor after any other failure", () =>
    Effect.gen(function* () {
      const full = yield* run(
        exchange(["public-1", "public-2"], () => Effect.fail("full")),
        inTurn(exchanged("item-1"), exchanged("item-2"))
      )
      assert.strictEqual(errorOf(full), "full")
      assert.lengthOf(full.sent, 1)
      const refused = yield* run(
        exchange(["public-1", "public-2"], () => Effect.void),
        inTurn(Bodies.error("INVALID_INPUT", "INVALID_API_KEYS"), exchanged("item-2"))
      )
      assert.deepInclude(errorOf(refused), { code: "INVALID_API_KEYS" })
      assert.lengthOf(refused.sent, 1)
    })
  )

  it.effect("are not lost to whoever interrupts while an access token is being kept", () =>
    Effect.gen(function* () {
      const kept: Array<string> = []
      const keep = ({ item_id }: { readonly item_id: string }) =>
        Effect.andThen(
          Effect.sleep("1 minute"),
          Effect.sync(() => kept.push(item_id))
        )
      const hurried = Effect.timeoutOption(exchange(["public-1", "public-2"], keep), "1 second")
      const ran = yield* run(hurried, inTurn(exchanged("item-1"), exchanged("item-2")))
      assert.deepStrictEqual(kept, ["item-1"])
      assert.lengthOf(ran.sent, 1)
    })
  )
})
