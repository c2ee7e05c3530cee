/** Transfers at Plaid's simulator: what is decided, what is made of it, once, and which way it goes from there. */
import { accountsGet } from "@bankstream/plaid/accounts"
import { itemGet } from "@bankstream/plaid/item"
import { linkTokenCreate } from "@bankstream/plaid/link"
import {
  sandboxItemResetLogin,
  sandboxTransferFireWebhook,
  sandboxTransferRefundSimulate,
  sandboxTransferSimulate,
  sandboxTransferSweepSimulate
} from "@bankstream/plaid/sandbox"
import {
  transferAuthorizationCancel,
  transferAuthorizationCreate,
  type TransferAuthorizationCreateRequest,
  transferCancel,
  transferCreate,
  transferEventList,
  transferEventSync,
  transferGet,
  transferList,
  transferRefundCancel,
  transferRefundCreate,
  transferRefundGet,
  transferSweepGet,
  transferSweepList
} from "@bankstream/plaid/transfer"
import { assert, describe, it, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { makeItems } from "../src/plaid/items.ts"
import { makeTransfers } from "../src/plaid/transfers.ts"
import { Sandbox } from "../src/sandbox.ts"
import { makeSimulation } from "../src/simulation.ts"
import { amountToNumber } from "../src/world.ts"
import { accountOf, inMemory, raw, simulators } from "./simulators.ts"

/** A customer of a bank, and the account from and to which money is moved. */
const customer = (institutionId = "ins_109508") =>
  Effect.gen(function* () {
    const { connect, world } = yield* Sandbox
    const { id, keys } = yield* connect("plaid", { institutionId })
    const connection = world.connectionById(id)
    if (connection === undefined) return assert.fail("no connection")
    const account = accountOf(connection, "checking")
    const { available } = world.balances(account)
    const access_token = keys["access_token"] ?? ""
    const request = (
      changes: Partial<TransferAuthorizationCreateRequest> = {}
    ): TransferAuthorizationCreateRequest => ({
      access_token,
      account_id: account.id,
      type: "debit",
      network: "ach",
      ach_class: "web",
      amount: "12.34",
      user: { legal_name: "June Pruitt" },
      ...changes
    })
    const authorize = (changes?: Partial<TransferAuthorizationCreateRequest>) =>
      Effect.map(transferAuthorizationCreate(request(changes)), ({ authorization }) => authorization)
    const create = (authorization_id: string, amount?: string) =>
      Effect.map(
        transferCreate({
          access_token,
          account_id: account.id,
          authorization_id,
          description: "payment",
          ...(amount === undefined ? {} : { amount })
        }),
        ({ transfer }) => transfer
      )
    return {
      id,
      connection,
      access_token,
      account_id: account.id,
      available: available === null ? 0 : amountToNumber(available),
      authorize,
      create,
      /** A transfer that is pending. */
      transfer: (changes?: Partial<TransferAuthorizationCreateRequest>) =>
        Effect.flatMap(authorize(changes), (authorization) => create(authorization.id))
    }
  })

const simulate = (transfer_id: string, ...event_types: ReadonlyArray<string>) =>
  Effect.forEach(event_types, (event_type) => sandboxTransferSimulate({ transfer_id, event_type }))

const statusOf = (transfer_id: string) => Effect.map(transferGet({ transfer_id }), ({ transfer }) => transfer.status)

/** Types of all events, in the order in which they came. */
const eventsOf = (transfer_id: string) =>
  Effect.map(
    transferEventSync.items({ after_id: 0 }).pipe(
      Stream.filter((event) => event.transfer_id === transfer_id),
      Stream.runCollect
    ),
    (events) => events.map(({ event_type }) => event_type)
  )

const codeOf = <A, R>(call: Effect.Effect<A, { readonly code: string }, R>) =>
  Effect.map(Effect.flip(call), ({ code }) => code)

describe("An authorization of Plaid's sandbox", () => {
  layer(inMemory())((it) => {
    it.effect("goes by the balance: approved up to it, and declined beyond", () =>
      Effect.gen(function* () {
        const { access_token, authorize, available } = yield* customer()
        assert.isAbove(available, 0)
        const exact = yield* authorize({ amount: available.toFixed(2) })
        assert.deepStrictEqual([exact.decision, exact.decision_rationale], ["approved", null])
        const more = yield* authorize({ amount: (available + 0.01).toFixed(2) })
        assert.deepStrictEqual([more.decision, more.decision_rationale?.code], ["declined", "NSF"])
        assert.strictEqual(more.proposed_transfer.amount, (available + 0.01).toFixed(2))
        // What goes to the account is not there to be had back.
        assert.strictEqual(
          (yield* authorize({ type: "credit", ach_class: "ppd", amount: "900000.00" })).decision,
          "approved"
        )
        assert.isTrue((yield* itemGet({ access_token })).item.products?.includes("transfer"))
      })
    )

    it.effect("is declined as too risky when there is nothing at all", () =>
      Effect.gen(function* () {
        const { createTransaction } = yield* Sandbox
        const { account_id, authorize, available } = yield* customer()
        yield* createTransaction(account_id, { amount: `-${available.toFixed(2)}` })
        const { decision, decision_rationale } = yield* authorize()
        assert.deepStrictEqual([decision, decision_rationale?.code], ["declined", "RISK"])
      })
    )

    for (const [promise, changes, code] of [
      ["an amount without cents", { amount: "12" }, "INVALID_FIELD"],
      ["an amount of nothing", { amount: "0.00" }, "INVALID_FIELD"],
      ["a negative amount", { amount: "-1.00" }, "INVALID_FIELD"],
      ["another currency", { iso_currency_code: "EUR" }, "INVALID_FIELD"],
      ["no class where the network has some", { ach_class: undefined }, "MISSING_FIELDS"],
      ["a class of debits for a credit", { type: "credit" }, "INVALID_FIELD"],
      ["a network of credits for a debit", { network: "wire" }, "INVALID_FIELD"],
      [
        "too much for the same day",
        { network: "same-day-ach", amount: "1000000.01" },
        "TRANSFER_NETWORK_LIMIT_EXCEEDED"
      ],
      ["another Item's account", { account_id: "a" }, "INVALID_ACCOUNT_ID"],
      ["a token that is nobody's", { access_token: "access-sandbox-1" }, "INVALID_ACCESS_TOKEN"]
    ] as const) {
      it.effect(`is refused for ${promise}`, () =>
        Effect.gen(function* () {
          const { authorize } = yield* customer()
          assert.strictEqual(yield* codeOf(authorize(changes)), code)
        })
      )
    }

    it.effect("is for checking and savings accounts of American banks alone", () =>
      Effect.gen(function* () {
        const { authorize, connection } = yield* customer()
        const { authorize: abroad } = yield* customer("ins_117650")
        const card = connection.accounts.find(({ type }) => type === "credit_card")?.id ?? ""
        assert.strictEqual(yield* codeOf(authorize({ account_id: card })), "TRANSFER_UNSUPPORTED_ACCOUNT_TYPE")
        assert.strictEqual(yield* codeOf(abroad()), "TRANSFER_UNSUPPORTED_ACCOUNT_TYPE")
      })
    )
  })
})

describe("A transfer that waits for its user", () => {
  it.effect("is decided on when they have signed in again by its link, under the same key", () =>
    Effect.gen(function* () {
      const { access_token, authorize, create } = yield* customer()
      yield* sandboxItemResetLogin({ access_token })
      const idempotency_key = "k-1"
      const first = yield* authorize({ idempotency_key })
      assert.strictEqual(first.decision, "user_action_required")
      assert.strictEqual(first.decision_rationale?.code, "ITEM_LOGIN_REQUIRED")
      assert.strictEqual(yield* codeOf(create(first.id)), "INVALID_FIELD")
      const { link_token } = yield* linkTokenCreate({
        client_name: "Acme",
        language: "en",
        country_codes: ["US"],
        user: { client_user_id: "user-1" },
        transfer: { authorization_id: first.id }
      })
      const order = { body: { institution_id: "ins_109508" } }
      assert.strictEqual((yield* raw("plaid", `/_sandbox/link-tokens/${link_token}/complete`, order)).status, 200)
      yield* accountsGet({ access_token })
      const second = yield* authorize({ idempotency_key })
      assert.strictEqual(second.decision, "approved")
      assert.strictEqual((yield* authorize({ idempotency_key })).id, second.id)
    }).pipe(Effect.provide(simulators()))
  )
})

describe("A transfer at Plaid's simulator", () => {
  layer(inMemory())((it) => {
    it.effect("is made once of an authorization, however often it is asked for", () =>
      Effect.gen(function* () {
        const { authorize, create } = yield* customer()
        const { id } = yield* authorize()
        const first = yield* create(id)
        assert.deepInclude(first, { status: "pending", amount: "12.34", cancellable: true, authorization_id: id })
        yield* simulate(first.id, "posted")
        // Not what was answered at first, but what has become of it; another amount changes nothing.
        const again = yield* create(id, "1.00")
        assert.deepInclude(again, { id: first.id, amount: "12.34", status: "posted", cancellable: false })
        assert.match(again.network_trace_id ?? "", /^\d{15}$/)
        assert.deepStrictEqual(yield* eventsOf(first.id), ["pending", "posted"])
        assert.strictEqual((yield* transferGet({ authorization_id: id })).transfer.id, first.id)
      })
    )

    it.effect("is authorized once under a key for two days, whatever else is asked", () =>
      Effect.gen(function* () {
        const { advance } = yield* Sandbox
        const { authorize, create } = yield* customer()
        const first = yield* authorize({ idempotency_key: "key" })
        assert.deepStrictEqual(yield* authorize({ idempotency_key: "key", amount: "99.00" }), first)
        const made = yield* create(first.id)
        yield* advance("47 hours")
        const again = yield* authorize({ idempotency_key: "key" })
        assert.strictEqual((yield* create(again.id)).id, made.id)
        yield* advance("2 hours")
        assert.notStrictEqual((yield* authorize({ idempotency_key: "key" })).id, first.id)
      })
    )

    it.effect("is made once when its answer was lost on the way", () =>
      Effect.gen(function* () {
        const { fail } = yield* Sandbox
        const { authorize, create } = yield* customer()
        const { id } = yield* authorize()
        yield* fail({ provider: "plaid", operation: "transferCreate", fault: { _tag: "Reset", acts: true } })
        const making = yield* Effect.forkChild(create(id))
        yield* TestClock.adjust("10 seconds")
        const { id: transfer } = yield* Fiber.join(making)
        assert.deepStrictEqual(yield* eventsOf(transfer), ["pending"])
      })
    )

    it.effect(
      "is not made of an authorization that is declined, cancelled, too old, of another account, or for less",
      () =>
        Effect.gen(function* () {
          const { advance } = yield* Sandbox
          const { authorize, available, create } = yield* customer()
          const declined = yield* authorize({ amount: (available + 1).toFixed(2) })
          assert.strictEqual(yield* codeOf(create(declined.id)), "INVALID_FIELD")
          const cancelled = yield* authorize()
          yield* transferAuthorizationCancel({ authorization_id: cancelled.id })
          assert.strictEqual(yield* codeOf(create(cancelled.id)), "INVALID_FIELD")
          const small = yield* authorize()
          assert.strictEqual(yield* codeOf(create(small.id, "12.35")), "INVALID_FIELD")
          const other = yield* customer()
          assert.strictEqual(yield* codeOf(other.create(small.id)), "INVALID_FIELD")
          assert.strictEqual((yield* create(small.id, "2.00")).amount, "2.00")
          assert.strictEqual(
            yield* codeOf(transferAuthorizationCancel({ authorization_id: small.id })),
            "INVALID_FIELD"
          )
          const old = yield* authorize()
          yield* advance("1 hour")
          assert.strictEqual(yield* codeOf(create(old.id)), "INVALID_FIELD")
          assert.strictEqual(yield* codeOf(transferGet({ authorization_id: old.id })), "INVALID_FIELD")
        })
    )

    for (const [way, status] of [
      [["posted", "settled", "funds_available"], "funds_available"],
      [["posted", "returned"], "returned"],
      [["failed"], "failed"]
    ] as const) {
      it.effect(`can go from pending to ${way.join(" to ")}`, () =>
        Effect.gen(function* () {
          const { transfer } = yield* customer()
          const { id } = yield* transfer()
          yield* simulate(id, ...way)
          assert.strictEqual(yield* statusOf(id), status)
          assert.deepStrictEqual(yield* eventsOf(id), ["pending", ...way])
          const { transfer: over } = yield* transferGet({ transfer_id: id })
          assert.strictEqual(
            over.failure_reason?.failure_code,
            { returned: "R01", failed: null, funds_available: undefined }[status]
          )
        })
      )
    }

    it.effect("takes no other way, and stays as it is", () =>
      Effect.gen(function* () {
        const { transfer } = yield* customer()
        const { id } = yield* transfer()
        const INVALID = "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"
        for (const event of ["settled", "returned", "funds_available", "pending", "nonsense"]) {
          assert.strictEqual(yield* codeOf(simulate(id, event)), INVALID)
        }
        assert.strictEqual(yield* statusOf(id), "pending")
        const credit = yield* transfer({ type: "credit", network: "rtp", ach_class: undefined })
        yield* simulate(credit.id, "posted", "settled")
        assert.strictEqual(yield* codeOf(simulate(credit.id, "funds_available")), INVALID)
        assert.isNull(credit.standard_return_window)
      })
    )

    it.effect("can be cancelled as long as it is pending", () =>
      Effect.gen(function* () {
        const { transfer } = yield* customer()
        const [first, second] = [yield* transfer(), yield* transfer()]
        yield* transferCancel({ transfer_id: first.id })
        assert.strictEqual(yield* statusOf(first.id), "cancelled")
        assert.strictEqual(yield* codeOf(transferCancel({ transfer_id: first.id })), "TRANSFER_NOT_CANCELLABLE")
        yield* simulate(second.id, "posted")
        assert.strictEqual(yield* codeOf(transferCancel({ transfer_id: second.id })), "TRANSFER_NOT_CANCELLABLE")
      })
    )

    it.effect("settles on a banking day", () =>
      Effect.gen(function* () {
        // The world begins on a Tuesday.
        const { advance } = yield* Sandbox
        yield* advance("2 days")
        const { transfer } = yield* customer()
        const { expected_settlement_date, standard_return_window } = yield* transfer()
        for (const date of [expected_settlement_date, standard_return_window]) {
          assert.notInclude([0, 6], new Date(`${date}T12:00:00Z`).getUTCDay())
        }
      })
    )
  })
})

describe("A key of an authorization", () => {
  it.effect("is not forgotten for others that came since, but for its age", () =>
    Effect.gen(function* () {
      const simulation = yield* makeSimulation({ seed: 42 })
      const transfers = makeTransfers(simulation)
      const [item] = makeItems(simulation).list()
      const [account] = item?.accounts ?? []
      if (item === undefined || account === undefined) return assert.fail("no account")
      const authorize = (key: string) => {
        const amount = { minor: 100, currency: "USD" } as const
        const user = { legal_name: "June Pruitt" }
        const proposal = { item, account, type: "debit", network: "ach", achClass: "web", amount, user } as const
        const decided = { decision: "approved", rationale: null, proposal } as const
        return Result.getOrThrow(transfers.authorize(key, () => Result.succeed(decided))).id
      }
      const first = authorize("key")
      for (let i = 0; i < 20_000; i++) authorize(`other-${i}`)
      yield* TestClock.adjust(48 * 3_600_000 - 1)
      assert.strictEqual(authorize("key"), first)
      yield* TestClock.adjust(1)
      assert.notStrictEqual(authorize("key"), first)
    }).pipe(
      Effect.provideService(
        HttpClient.HttpClient,
        HttpClient.make(() => Effect.never)
      ),
      Effect.scoped
    )
  )
})

describe("Events of transfers", () => {
  it.effect("are told once each to whoever asks from where they were, and newest first by list", () =>
    Effect.gen(function* () {
      const { transfer } = yield* customer()
      const made = yield* Effect.forEach([1, 2, 3], () => transfer())
      const { has_more, transfer_events: two } = yield* transferEventSync({ after_id: 0, count: 2 })
      assert.deepStrictEqual(
        two.map(({ event_id }) => event_id),
        [1, 2]
      )
      assert.isTrue(has_more)
      const rest = yield* transferEventSync({ after_id: 2 })
      assert.deepStrictEqual([rest.transfer_events.map(({ event_id }) => event_id), rest.has_more], [[3], false])
      assert.deepStrictEqual((yield* transferEventSync({ after_id: 3 })).transfer_events, [])
      yield* simulate(made[0]?.id ?? "", "posted")
      const [posting] = (yield* transferEventSync({ after_id: 3 })).transfer_events
      assert.deepStrictEqual(
        [posting?.event_id, posting?.event_type, posting?.transfer_id, posting?.transfer_amount],
        [4, "posted", made[0]?.id, "12.34"]
      )
      const list = yield* transferEventList({ count: 1 })
      assert.deepStrictEqual([list.transfer_events[0]?.event_id, list.has_more], [4, true])
      const posted = yield* transferEventList({ event_types: ["posted"], transfer_id: made[0]?.id })
      assert.deepStrictEqual(
        posted.transfer_events.map(({ event_id }) => event_id),
        [4]
      )
      assert.deepStrictEqual((yield* transferEventList({ transfer_type: "credit" })).transfer_events, [])
      const { transfers } = yield* transferList({ count: 2, offset: 1 })
      assert.deepStrictEqual(
        transfers.map(({ id }) => id),
        [made[1]?.id, made[0]?.id]
      )
      assert.deepStrictEqual((yield* transferList({ end_date: "2020-01-01T00:00:00Z" })).transfers, [])
    }).pipe(Effect.provide(inMemory()))
  )

  it.effect("are announced by webhooks where a test orders them, and nowhere else", () =>
    Effect.gen(function* () {
      const { deliveries } = yield* Sandbox
      const { transfer } = yield* customer()
      const { id } = yield* transfer()
      yield* simulate(id, "posted")
      assert.deepStrictEqual(yield* deliveries, [])
      const webhook = "https://app.example.com/hook"
      yield* sandboxTransferSimulate({ transfer_id: id, event_type: "settled", webhook })
      yield* sandboxTransferFireWebhook({ webhook })
      yield* sandboxTransferSweepSimulate({ webhook })
      const sent = yield* deliveries
      assert.deepStrictEqual(
        sent.map(({ event, url }) => [event, url]),
        Array.from({ length: 3 }, () => ["TRANSFER/TRANSFER_EVENTS_UPDATE", webhook])
      )
      assert.deepStrictEqual(sent[0]?.body, {
        webhook_type: "TRANSFER",
        webhook_code: "TRANSFER_EVENTS_UPDATE",
        environment: "sandbox"
      })
    }).pipe(Effect.provide(inMemory()))
  )
})

describe("Sweeps", () => {
  it.effect("add up what is due, settle with the next one, and take back what was returned", () =>
    Effect.gen(function* () {
      assert.isNull((yield* sandboxTransferSweepSimulate({})).sweep)
      const { transfer } = yield* customer()
      const debit = yield* transfer()
      const credit = yield* transfer({ type: "credit", ach_class: "ppd", amount: "2.00" })
      const gone = yield* transfer()
      yield* transferCancel({ transfer_id: gone.id })
      yield* simulate(debit.id, "posted")
      const { sweep } = yield* sandboxTransferSweepSimulate({})
      assert.deepInclude(sweep, { amount: "10.34", settled: null, status: "pending" })
      assert.deepStrictEqual(yield* eventsOf(credit.id), ["pending", "swept"])
      assert.isNull((yield* transferGet({ transfer_id: gone.id })).transfer.sweep_status)

      yield* simulate(debit.id, "returned")
      const { sweep: back } = yield* sandboxTransferSweepSimulate({})
      assert.strictEqual(back?.amount, "-12.34")
      assert.deepStrictEqual(yield* eventsOf(debit.id), ["pending", "posted", "swept", "returned", "return_swept"])
      assert.strictEqual((yield* transferGet({ transfer_id: credit.id })).transfer.sweep_status, "swept_settled")
      assert.strictEqual((yield* transferSweepGet({ sweep_id: sweep?.id ?? "" })).sweep.status, "settled")
      const { sweeps } = yield* transferSweepList({ transfer_id: credit.id })
      assert.deepStrictEqual(
        sweeps.map(({ id }) => id),
        [sweep?.id]
      )
      const { transfer_events } = yield* transferEventList({ sweep_id: back?.id })
      assert.deepStrictEqual(
        transfer_events.map(({ sweep_amount }) => sweep_amount),
        ["-12.34"]
      )
      assert.strictEqual(yield* codeOf(transferSweepGet({ sweep_id: "s" })), "INVALID_FIELD")
    }).pipe(Effect.provide(inMemory()))
  )
})

describe("A sweep of what is still pending", () => {
  it.effect("is taken back when that is cancelled", () =>
    Effect.gen(function* () {
      const { transfer } = yield* customer()
      const { id } = yield* transfer()
      assert.strictEqual((yield* sandboxTransferSweepSimulate({})).sweep?.amount, "12.34")
      yield* transferCancel({ transfer_id: id })
      assert.strictEqual((yield* sandboxTransferSweepSimulate({})).sweep?.amount, "-12.34")
      assert.deepStrictEqual(yield* eventsOf(id), ["pending", "swept", "cancelled", "return_swept"])
      assert.isNull((yield* sandboxTransferSweepSimulate({})).sweep)
    }).pipe(Effect.provide(inMemory()))
  )
})

describe("Refunds", () => {
  it.effect("give back what is left of a debit, once under a key", () =>
    Effect.gen(function* () {
      const { transfer } = yield* customer()
      const { id: transfer_id } = yield* transfer()
      const refund = (amount: string, idempotency_key: string) =>
        Effect.map(transferRefundCreate({ transfer_id, amount, idempotency_key }), (answer) => answer.refund)
      const first = yield* refund("10.00", "one")
      assert.strictEqual((yield* refund("10.00", "one")).id, first.id)
      assert.strictEqual(yield* codeOf(refund("2.35", "two")), "INVALID_FIELD")
      const second = yield* refund("2.34", "two")
      yield* transferRefundCancel({ refund_id: second.id })
      assert.strictEqual(yield* codeOf(transferRefundCancel({ refund_id: second.id })), "TRANSFER_NOT_CANCELLABLE")
      yield* refund("2.34", "three")

      const step = (event_type: string) => sandboxTransferRefundSimulate({ refund_id: first.id, event_type })
      const INVALID = "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"
      // As in life, not before its transfer has settled.
      assert.strictEqual(yield* codeOf(step("refund.posted")), INVALID)
      yield* simulate(transfer_id, "posted", "settled")
      assert.strictEqual(yield* codeOf(step("posted")), INVALID)
      yield* step("refund.posted")
      yield* step("refund.settled")
      assert.strictEqual((yield* transferRefundGet({ refund_id: first.id })).refund.status, "settled")
      assert.deepStrictEqual(
        (yield* transferGet({ transfer_id })).transfer.refunds.map(({ status }) => status),
        ["settled", "cancelled", "pending"]
      )
      assert.deepStrictEqual(
        (yield* eventsOf(transfer_id)).filter((type) => type.startsWith("refund.")),
        ["refund.pending", "refund.pending", "refund.cancelled", "refund.pending", "refund.posted", "refund.settled"]
      )
    }).pipe(Effect.provide(inMemory()))
  )

  it.effect("are not for credits, nor for what never went through", () =>
    Effect.gen(function* () {
      const { transfer } = yield* customer()
      const credit = yield* transfer({ type: "credit", ach_class: "ppd" })
      const failed = yield* transfer()
      yield* simulate(failed.id, "failed")
      for (const { id } of [credit, failed]) {
        assert.strictEqual(yield* codeOf(transferRefundCreate({ transfer_id: id, amount: "1.00" })), "INVALID_FIELD")
      }
    }).pipe(Effect.provide(inMemory()))
  )
})
