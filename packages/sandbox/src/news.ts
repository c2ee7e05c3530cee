/** Tells of the rows that come, change and go as time goes by. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Connections } from "./connections.ts"
import type { Events } from "./events.ts"
import type { Time } from "./time.ts"
import type { Connection, Mark, Provider, World } from "./world.ts"

const PROVIDERS: ReadonlyArray<Provider> = ["plaid", "moneykit", "pluggy"]

const ALL_EDITS = Number.MAX_SAFE_INTEGER

/** Tells of what is new. */
export interface News {
  /** Tells those who listen when a connection's rows changed, or its bank was read, since they were told last. */
  readonly tell: (connection: Connection) => Effect.Effect<void>
}

/**
 * Looks at the connections whenever the bank of one was read: when the Clock says so, and once when time was advanced,
 * however far. Whoever hears of it finds the world as it is by then.
 */
export const makeNews = (
  world: World,
  connections: Connections,
  time: Time,
  events: Events
): Effect.Effect<News, never, Scope.Scope> => {
  const beginning = world.mark()
  const told = new Map<Connection, Mark>()
  const list = () => PROVIDERS.flatMap((provider) => connections.list(provider))

  const tell = (connection: Connection): Effect.Effect<void> =>
    Effect.suspend(() => {
      // Of a connection that was made since, everything was news when it was made.
      const made = connection.linkedAt > beginning.at ? { at: connection.linkedAt, edit: ALL_EDITS } : beginning
      const since = told.get(connection) ?? made
      const now = world.mark()
      told.set(connection, now)
      if (world.hasChanged(connection.accounts, since)) return events.emit({ _tag: "RowsChanged", connection })
      return world.readAt(connection) > since.at ? events.emit({ _tag: "NothingNew", connection }) : Effect.void
    })

  const tellAll = Effect.suspend(() => Effect.forEach(list(), tell, { discard: true }))
  const follow: Effect.Effect<never> = Effect.forever(
    Effect.suspend(() => time.sleepUntil(Math.min(...list().map(world.nextRead)))).pipe(Effect.andThen(tellAll))
  )

  return Effect.andThen(
    Effect.sync(() => time.onAdvance(() => tellAll)),
    Effect.as(Effect.forkScoped(follow), { tell })
  )
}
