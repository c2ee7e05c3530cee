/** The controls of the world, on each provider's port: its time, its connections, its rows, and its webhooks. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { noProduct, readJson, sorry } from "./controls.ts"
import type { Control, Face, Reply, Simulation } from "./face.ts"
import type { Received } from "./received.ts"
import type { Delivery } from "./webhooks.ts"
import { CATEGORIES, type Connection, formatAmount, formatInstant, type Transaction } from "./world.ts"

const Amount = Schema.String.check(Schema.isPattern(/^-?\d+(\.\d+)?$/))
/** So many days, hours, minutes or seconds: more than a world has of the smallest. */
const Count = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10_000_000_000 }))

/** Added up. */
const Span = Schema.Struct({
  days: Schema.optionalKey(Count),
  hours: Schema.optionalKey(Count),
  minutes: Schema.optionalKey(Count),
  seconds: Schema.optionalKey(Count)
})

const millisOf = ({ days = 0, hours = 0, minutes = 0, seconds = 0 }: typeof Span.Type): number =>
  (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000

const Changes = Schema.Struct({
  amount: Schema.optionalKey(Amount),
  date: Schema.optionalKey(Schema.String),
  description: Schema.optionalKey(Schema.String),
  merchant: Schema.optionalKey(Schema.NullOr(Schema.String)),
  category: Schema.optionalKey(Schema.Literals(CATEGORIES)),
  status: Schema.optionalKey(Schema.Literals(["pending", "posted"]))
})

const Row = Schema.Struct({ ...Changes.fields, amount: Amount, replaces: Schema.optionalKey(Schema.String) })

const Linked = Schema.Struct({
  institution_id: Schema.Union([Schema.String, Schema.Int]),
  /** By e-mail address. */
  person: Schema.optionalKey(Schema.String),
  webhook: Schema.optionalKey(Schema.String),
  days_requested: Schema.optionalKey(Schema.Finite)
})

const Held = Schema.Struct({ product: Schema.NonEmptyString, ...Span.fields })

const done: Reply = { status: 204 }

const ok = (body: unknown): Reply => ({ status: 200, body })

/** Answers with a sentence where an action fails with one. */
const orSorry = (status: number, action: Effect.Effect<Reply, string>): Effect.Effect<Reply> =>
  Effect.catch(action, (why) => Effect.succeed(sorry(status, why)))

/** The controls of the world on a face's port; connections, accounts and rows are those of its provider. */
export const worldControlsOf = <Caller, Refusal>(
  face: Face<Caller, Refusal>,
  { actions, connections, time, webhooks, world }: Simulation
): ReadonlyArray<Control> => {
  const { provider } = face

  const reading = <A>(schema: Schema.Codec<A>, received: Received, run: (wanted: A) => Effect.Effect<Reply>) =>
    Effect.suspend(() => {
      const wanted = readJson(schema, received)
      return Result.isFailure(wanted) ? Effect.succeed(wanted.failure) : run(wanted.success)
    })

  const on = (id: string, run: (connection: Connection) => Effect.Effect<unknown>): Effect.Effect<Reply> =>
    Effect.suspend(() => {
      const connection = connections.find(provider, id)
      return connection === undefined
        ? Effect.succeed(sorry(404, `There is no connection ${id}.`))
        : Effect.as(run(connection), done)
    })

  const acting = (name: string, run: (connection: Connection) => Effect.Effect<unknown>): Control => ({
    method: "POST",
    path: `/connections/{id}/${name}`,
    run: ({ id = "" }) => on(id, run)
  })

  const writeTime = () => ({ now: formatInstant(time.now()), today: world.today, clock: formatInstant(time.clock()) })

  return [
    { method: "GET", path: "/time", run: () => Effect.sync(() => ok(writeTime())) },
    {
      method: "POST",
      path: "/time/advance",
      run: (_, received) =>
        reading(Span, received, (span) =>
          orSorry(
            400,
            Effect.map(actions.advance(millisOf(span)), () => ok(writeTime()))
          )
        )
    },
    {
      method: "POST",
      path: "/connections",
      run: (_, received) =>
        reading(Linked, received, ({ days_requested: daysRequested, institution_id: institutionId, person, webhook }) =>
          orSorry(
            400,
            Effect.map(face.connect({ institutionId, person, webhook, daysRequested }), ({ id }) =>
              ok({ id, ...keysOf(face, connections.find(provider, id)) })
            )
          )
        )
    },
    acting("break", actions.break),
    acting("mend", actions.mend),
    acting("revoke", actions.revoke),
    acting("refresh", actions.refresh),
    acting("mutate", actions.mutate),
    {
      method: "POST",
      path: "/connections/{id}/hold-back",
      run: ({ id = "" }, received) =>
        reading(Held, received, ({ product, ...span }) => {
          const wrong = noProduct(face, product)
          return wrong === undefined
            ? on(id, (connection) => actions.holdBack(connection, product, millisOf(span)))
            : Effect.succeed(sorry(400, wrong))
        })
    },
    {
      method: "POST",
      path: "/accounts/{id}/transactions",
      run: ({ id = "" }, received) =>
        reading(Row, received, (details) => {
          const account = world.accountById(id)
          return account === undefined || connections.find(provider, account.connectionId) === undefined
            ? Effect.succeed(sorry(404, `There is no account ${id}.`))
            : orSorry(
                400,
                Effect.map(actions.createRow(account, details), (row) => ok(writeRow(row)))
              )
        })
    },
    {
      method: "POST",
      path: "/transactions/{id}",
      run: ({ id = "" }, received) =>
        reading(Changes, received, (changes) =>
          orSorry(
            world.transactionById(id) === undefined ? 404 : 400,
            Effect.map(actions.changeRow(provider, id, changes), (row) => ok(writeRow(row)))
          )
        )
    },
    {
      method: "DELETE",
      path: "/transactions/{id}",
      run: ({ id = "" }) => orSorry(404, Effect.as(actions.removeRow(provider, id), done))
    },
    {
      method: "GET",
      path: "/webhooks",
      run: () =>
        Effect.sync(() => {
          const own = webhooks.deliveries().filter((delivery) => delivery.provider === provider)
          return ok({ deliveries: own.map(writeDelivery) })
        })
    },
    {
      method: "POST",
      path: "/webhooks/{id}/resend",
      run: ({ id = "" }) =>
        Effect.map(webhooks.resend(id), (again) =>
          again === undefined ? sorry(404, `There is no delivery ${id}.`) : ok({ id: again })
        )
    }
  ]
}

const keysOf = <Caller, Refusal>(face: Face<Caller, Refusal>, connection: Connection | undefined) =>
  connection === undefined ? {} : { ...face.keysOf?.(connection) }

const writeRow = ({ accountId, amount, createdAt, date, description, id, status }: Transaction) => ({
  id,
  account_id: accountId,
  amount: formatAmount(amount),
  currency: amount.currency,
  date,
  description,
  status,
  created_at: formatInstant(createdAt)
})

const writeDelivery = ({ attempts, body, connectionId, event, id, state, url }: Delivery) => ({
  id,
  event,
  url,
  connection_id: connectionId,
  state,
  attempts: attempts.map(({ at, status }) => ({ at: formatInstant(at), status })),
  body
})
