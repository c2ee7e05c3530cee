import { ProviderUnavailable, UserActionRequired } from "@bankstream/core/reason"
import { PlaidError } from "@bankstream/plaid"
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { type Event, readAll } from "../src/events.ts"
import type { Connection, Reading, Source } from "../src/model.ts"

const period = { from: "2026-01-01", to: "2026-01-31" }

const failed = (reason: PlaidError["reason"]) =>
  new PlaidError({ provider: "plaid", operation: "o", reason, code: reason._tag, attempts: 1, message: reason.message })

const down = failed(new ProviderUnavailable())
const page: Reading = { _tag: "Page", transactions: [] }

const connection = (id: string, read: Stream.Stream<Reading, PlaidError>): Connection => ({
  provider: "plaid",
  id,
  institution: "Bank",
  read: () => read
})

const told = (event: Event) =>
  event._tag === "Done"
    ? `${event.provider} done`
    : `${("connection" in event ? event.connection?.id : undefined) ?? "-"} ${event._tag}`

const eventsOf = (...sources: ReadonlyArray<Source>) =>
  Effect.map(Stream.runCollect(readAll(sources, period)), (events) => events.map(told))

/** What happens when the connection `late` has nothing to tell before something has failed elsewhere. */
const eventsWithLate = (sources: (late: Connection) => ReadonlyArray<Source>) =>
  Effect.gen(function* () {
    const failure = yield* Deferred.make<Reading>()
    const late = connection("late", Stream.fromEffect(Deferred.await(failure)))
    const events = readAll(sources(late), period).pipe(
      Stream.tap(({ _tag }) => (_tag === "Failed" ? Deferred.succeed(failure, page) : Effect.void))
    )
    return (yield* Stream.runCollect(events)).map(told)
  })

describe("reading everything at once", () => {
  it.effect("goes on elsewhere when one source fails", () =>
    Effect.gen(function* () {
      const events = yield* eventsWithLate((late) => [
        { provider: "plaid", connections: Stream.fail(down) },
        { provider: "pluggy", connections: Stream.succeed(late) }
      ])
      assert.deepStrictEqual(events.toSorted(), ["- Failed", "late Linked", "late Read", "plaid done", "pluggy done"])
    })
  )

  it.effect("reads a connection to its end although no further one can be had", () =>
    Effect.gen(function* () {
      const events = yield* eventsWithLate((late) => [
        { provider: "plaid", connections: Stream.concat(Stream.succeed(late), Stream.fail(down)) }
      ])
      assert.deepStrictEqual(events, ["late Linked", "- Failed", "late Read", "plaid done"])
    })
  )

  it.effect("tells of a connection that fails on the way which one it is", () =>
    Effect.gen(function* () {
      const broken = connection("broken", Stream.concat(Stream.succeed(page), Stream.fail(down)))
      assert.deepStrictEqual(yield* eventsOf({ provider: "plaid", connections: Stream.succeed(broken) }), [
        "broken Linked",
        "broken Read",
        "broken Failed",
        "plaid done"
      ])
    })
  )

  it.effect("does not call it a failure when a user must act", () =>
    Effect.gen(function* () {
      const locked = connection("locked", Stream.fail(failed(new UserActionRequired({ action: "mfa" }))))
      const fine = connection("fine", Stream.succeed(page))
      assert.deepStrictEqual(
        (yield* eventsOf({ provider: "plaid", connections: Stream.make(locked, fine) })).toSorted(),
        ["fine Linked", "fine Read", "locked Linked", "locked NeedsUser", "plaid done"]
      )
    })
  )
})
