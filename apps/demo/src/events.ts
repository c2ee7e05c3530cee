/** What happens while connections are read, as one Stream: all of them at once, each page by page. */
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { BankError, Connection, Period, Provider, Reading, Source } from "./model.ts"

export type Event =
  | { readonly _tag: "Linked"; readonly connection: Connection }
  | { readonly _tag: "Read"; readonly connection: Connection; readonly reading: Reading }
  /** The end user must act before there is more to read; nothing is wrong with the run. */
  | { readonly _tag: "NeedsUser"; readonly connection: Connection; readonly error: BankError }
  /** Of one connection when there is one: what was read of it is not all. */
  | {
      readonly _tag: "Failed"
      readonly provider: Provider
      readonly connection: Connection | undefined
      readonly error: BankError
    }
  /** A provider has nothing more to tell. */
  | { readonly _tag: "Done"; readonly provider: Provider }

/** How many connections of one provider are read at once. */
const AT_ONCE = 4

/**
 * Everything that happens at these sources. What fails does not stop the others: an error is an event like any other,
 * and who looks at `reason` need not know whose error it is.
 */
export const readAll = (sources: ReadonlyArray<Source>, period: Period): Stream.Stream<Event, never, Scope.Scope> =>
  Stream.mergeAll(
    sources.map((source) => readSource(source, period)),
    { concurrency: "unbounded", bufferSize: 1 }
  )

const readSource = ({ connections, provider }: Source, period: Period): Stream.Stream<Event, never, Scope.Scope> =>
  connections.pipe(
    Stream.map((connection) => readConnection(connection, period)),
    // Before they are run: that no more connections can be had must not break off those that are being read.
    Stream.catch((error) =>
      Stream.succeed(Stream.succeed<Event>({ _tag: "Failed", provider, connection: undefined, error }))
    ),
    Stream.flatMap((events) => events, { concurrency: AT_ONCE, bufferSize: 1 }),
    Stream.concat(Stream.succeed<Event>({ _tag: "Done", provider }))
  )

const readConnection = (connection: Connection, period: Period): Stream.Stream<Event> =>
  Stream.concat(
    Stream.succeed<Event>({ _tag: "Linked", connection }),
    connection.read(period).pipe(
      Stream.map((reading): Event => ({ _tag: "Read", connection, reading })),
      Stream.catch((error) =>
        Stream.succeed<Event>(
          error.reason._tag === "UserActionRequired"
            ? { _tag: "NeedsUser", connection, error }
            : { _tag: "Failed", provider: connection.provider, connection, error }
        )
      )
    )
  )
