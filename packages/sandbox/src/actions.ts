/** What can be done to the world while it is looked at: by controls, and by operations that a provider has for tests. */
import * as Effect from "effect/Effect"
import type { Connections } from "./connections.ts"
import type { Events } from "./events.ts"
import type { News } from "./news.ts"
import type { Time } from "./time.ts"
import type { Account, Category, Connection, NewRow, Provider, RowPatch, Transaction, World } from "./world.ts"
import { parseAmount, WORLDS_END } from "./world.ts"

/** A row that a control makes. What is left out is made up. */
export interface RowDetails {
  /** A decimal with no more digits than the currency has; money out of the account is negative. */
  readonly amount: string
  /** `YYYY-MM-DD`; today, unless said otherwise. */
  readonly date?: string | undefined
  readonly description?: string | undefined
  readonly merchant?: string | null | undefined
  readonly category?: Category | undefined
  /** `posted`, unless said otherwise. */
  readonly status?: "pending" | "posted" | undefined
  /** The id of the pending row that this one is posted for. That one goes, if it is there. */
  readonly replaces?: string | undefined
}

/** What a control changes of a row; what is left out stays. */
export type RowChanges = Partial<Omit<RowDetails, "replaces">>

/** What can be done. Each ends when all that follows from it is done, but for webhooks, which are on their way then. */
export interface Actions {
  /** Fails with a sentence when no world goes on for so long. */
  readonly advance: (millis: number) => Effect.Effect<void, string>
  /** The bank stops letting the provider in. */
  readonly break: (connection: Connection) => Effect.Effect<void>
  /** The end user takes back the consent, at the bank. */
  readonly revoke: (connection: Connection) => Effect.Effect<void>
  /** The end user has signed in again. */
  readonly mend: (connection: Connection) => Effect.Effect<void>
  /** The provider reads the bank now. */
  readonly refresh: (connection: Connection) => Effect.Effect<void>
  /** A product cannot be read for so many milliseconds. */
  readonly holdBack: (connection: Connection, product: string, millis: number) => Effect.Effect<void>
  /** Fails with a sentence when the details make no row. */
  readonly createRow: (account: Account, details: RowDetails) => Effect.Effect<Transaction, string>
  /** Fails with a sentence when there is no such row of the provider's, or the changes make none. */
  readonly changeRow: (provider: Provider, id: string, changes: RowChanges) => Effect.Effect<Transaction, string>
  readonly removeRow: (provider: Provider, id: string) => Effect.Effect<void, string>
  /** Something happens to the rows of a connection: one comes, and the newest of the others changes. */
  readonly mutate: (connection: Connection) => Effect.Effect<void>
}

/** What actions act on. */
export interface Stage {
  readonly world: World
  readonly connections: Connections
  readonly time: Time
  readonly events: Events
  readonly news: News
}

/** The actions on a world. */
export const makeActions = ({ connections, events, news, time, world }: Stage): Actions => {
  const tellOf = (account: Account): Effect.Effect<void> => {
    const connection = connections.find(account.provider, account.connectionId)
    return connection === undefined ? Effect.void : news.tell(connection)
  }

  /** The row with an id, and its account. */
  const find = (provider: Provider, id: string) => {
    const row = world.transactionById(id)
    const account = row === undefined ? undefined : world.accountById(row.accountId)
    return row === undefined || account?.provider !== provider ? undefined : { row, account }
  }

  const noRow = (provider: Provider, id: string) => Effect.fail(`There is no transaction ${id} at ${provider}.`)

  const patchOf = (account: Account, { amount, ...rest }: RowChanges): Effect.Effect<RowPatch, string> => {
    if (amount === undefined) return Effect.succeed(rest)
    const parsed = parseAmount(amount, account.currency)
    return parsed === undefined
      ? Effect.fail(`${amount} is no amount of ${account.currency}.`)
      : Effect.succeed({ ...rest, minor: parsed.minor })
  }

  const edit = <A>(account: Account, run: () => A): Effect.Effect<A, string> =>
    Effect.try({ try: run, catch: (cause) => (cause instanceof Error ? cause.message : String(cause)) }).pipe(
      Effect.tap(() => tellOf(account))
    )

  const createRow: Actions["createRow"] = (account, { replaces, ...details }) =>
    Effect.flatMap(patchOf(account, details), ({ minor = 0, ...rest }) => {
      // It may be gone, but it must have been one.
      if (replaces !== undefined && world.placeAfter(account, {}, replaces) === undefined) {
        return Effect.fail(`${replaces} is no transaction of account ${account.id}.`)
      }
      return edit(account, () => {
        const row: NewRow = { ...rest, minor, pendingId: replaces }
        const created = world.edit.create(account, row)
        if (replaces !== undefined) world.edit.remove(replaces)
        return created
      })
    })

  return {
    advance: (millis) =>
      Effect.suspend(() =>
        time.now() + millis < WORLDS_END ? time.advance(millis) : Effect.fail("No world goes on after the year 2199.")
      ),
    break: (connection) =>
      Effect.suspend(() => {
        connections.break(connection)
        return events.emit({ _tag: "Broken", connection })
      }),
    revoke: (connection) =>
      Effect.suspend(() => {
        connections.revoke(connection)
        return events.emit({ _tag: "Revoked", connection })
      }),
    mend: (connection) =>
      Effect.suspend(() => {
        connections.mend(connection)
        return Effect.andThen(events.emit({ _tag: "Mended", connection }), news.tell(connection))
      }),
    refresh: (connection) =>
      Effect.suspend(() => {
        if (connections.health(connection) === "healthy") world.edit.refresh(connection)
        return news.tell(connection)
      }),
    holdBack: (connection, product, millis) =>
      Effect.suspend(() => {
        const until = time.now() + millis
        connections.holdBack(connection, product, until)
        const ready = Effect.suspend(() =>
          connections.readyAt(connection, product) === until
            ? events.emit({ _tag: "ProductReady", connection, product })
            : Effect.void
        )
        return time.at(until, ready)
      }),
    createRow,
    changeRow: (provider, id, changes) =>
      Effect.suspend(() => {
        const found = find(provider, id)
        if (found === undefined) return noRow(provider, id)
        const { account, row } = found
        return Effect.flatMap(patchOf(account, changes), (patch) =>
          edit(account, () => world.edit.change(id, patch) ?? row)
        )
      }),
    removeRow: (provider, id) =>
      Effect.suspend(() => {
        const found = find(provider, id)
        return found === undefined
          ? noRow(provider, id)
          : Effect.asVoid(edit(found.account, () => world.edit.remove(id)))
      }),
    mutate: (connection) =>
      Effect.suspend(() => {
        const account = connection.accounts.find(({ type }) => type === "checking") ?? connection.accounts[0]
        if (account === undefined) return Effect.void
        const [newest] = world.listTransactions([account], { offset: 0, limit: 1, order: "newest_first" })
        if (newest !== undefined) world.edit.change(newest.id, { description: `${newest.description} *` })
        return Effect.orDie(createRow(account, { amount: "-1", description: "Something new" }))
      }).pipe(Effect.asVoid)
  }
}
