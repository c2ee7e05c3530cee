/** What only the simulator has, below `/_sandbox` on each port: for programs that are not in its process. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type Answers, ToldAnswer } from "./answers.ts"
import type { Connections } from "./connections.ts"
import type { Control, Face, Reply, Simulation } from "./face.ts"
import { FaultPlan, type Faults } from "./faults.ts"
import type { Journal } from "./journal.ts"
import { type Limits, LimitsOption } from "./limits.ts"
import { check, explain } from "./problems.ts"
import { parseJson, type Received } from "./received.ts"
import { makeRouter } from "./routes.ts"
import { formatInstant } from "./world.ts"

/** Answers a call below `/_sandbox/`. */
export type Controls = (received: Received) => Effect.Effect<Reply>

/** The answer of a control that cannot be carried out: one sentence. */
export const sorry = (status: number, error: string): Reply => ({ status, body: { error } })

/** What a control answered when it could not be carried out. */
export const sentenceOf = ({ body, status }: Reply): string =>
  typeof body === "object" && body !== null && "error" in body ? String(body.error) : `answered with ${status}`

/** What can be done to one provider's simulator. */
export interface Behaviour {
  readonly faults: Faults
  readonly answers: Answers
  readonly limits: Limits
  readonly journal: Journal
}

/** The controls that every face has. */
export const controlsOf = <Caller, Refusal>(
  face: Face<Caller, Refusal>,
  { connections }: Simulation,
  { answers, faults, journal, limits }: Behaviour
): ReadonlyArray<Control> => {
  const { provider } = face
  return [
    {
      method: "POST",
      path: "/faults",
      run: (_, received) =>
        Effect.sync(() => {
          const plan = readJson(FaultPlan, received)
          if (Result.isFailure(plan)) return plan.failure
          const wrong = objection(face, connections, plan.success)
          if (wrong !== undefined) return sorry(400, wrong)
          faults.plan(plan.success)
          return done
        })
    },
    {
      method: "GET",
      path: "/faults",
      run: () => Effect.sync(() => ({ status: 200, body: { faults: faults.list() } }))
    },
    { method: "DELETE", path: "/faults", run: () => Effect.as(Effect.sync(faults.clear), done) },
    {
      method: "POST",
      path: "/answers",
      run: (_, received) =>
        Effect.sync(() => {
          const told = Result.flatMap(readJson(ToldAnswer, received), (answer) =>
            Result.mapError(answers.tell(answer), (wrong) => sorry(400, wrong))
          )
          return Result.isFailure(told) ? told.failure : done
        })
    },
    {
      method: "GET",
      path: "/answers",
      run: () => Effect.sync(() => ({ status: 200, body: { answers: answers.list() } }))
    },
    { method: "DELETE", path: "/answers", run: () => Effect.as(Effect.sync(answers.clear), done) },
    {
      method: "POST",
      path: "/limits",
      run: (_, received) =>
        Effect.sync(() => {
          const wanted = readJson(LimitsWanted, received)
          if (Result.isFailure(wanted)) return wanted.failure
          limits.set(wanted.success.limits)
          return done
        })
    },
    {
      method: "GET",
      path: "/calls",
      run: () => Effect.sync(() => ({ status: 200, body: { calls: journal.list() } }))
    },
    { method: "DELETE", path: "/calls", run: () => Effect.as(Effect.sync(journal.clear), done) },
    {
      method: "GET",
      path: "/connections",
      run: () =>
        Effect.sync(() => ({
          status: 200,
          body: {
            connections: connections.list(provider).map((connection) => ({
              id: connection.id,
              institution: { id: connection.institution.ids[provider], name: connection.institution.name },
              person: { name: connection.person.name, email: connection.person.email },
              health: connections.health(connection),
              linked_at: formatInstant(connection.linkedAt),
              account_ids: connection.accounts.map(({ id }) => id),
              ...face.keysOf?.(connection)
            }))
          }
        }))
    },
    ...face.controls
  ]
}

const LimitsWanted = Schema.Struct({ limits: LimitsOption })

const done: Reply = { status: 204 }

/** Answers what is below `/_sandbox` on a face's port. */
export const makeControls = (list: ReadonlyArray<Control>): Controls => {
  const controls = new Map(list.map((control) => [`${control.method} ${control.path}`, control]))
  const route = makeRouter(
    [...controls].map(([id, { method, path }]) => ({
      id,
      method,
      path,
      request: Schema.Unknown,
      response: Schema.Unknown,
      replay: "unsafe"
    }))
  )
  return (received) => {
    const found = route(received.method, received.path.slice("/_sandbox".length))
    const control = found === undefined ? undefined : controls.get(found.operation.id)
    return found === undefined || control === undefined
      ? Effect.succeed(sorry(404, `The sandbox has no control ${received.method} ${received.path}.`))
      : control.run(found.params, received)
  }
}

/** Why a plan cannot be carried out at this provider; undefined when it can. */
export const objection = <Caller, Refusal>(
  face: Face<Caller, Refusal>,
  connections: Connections,
  { fault, operation }: FaultPlan
): string | undefined => {
  if (fault._tag === "ExpireToken" && face.expireToken === undefined) {
    return `${face.provider} has no token of its client that could expire.`
  }
  if (fault._tag === "Mutate" && fault.connection !== undefined) {
    const found = connections.find(face.provider, fault.connection)
    if (found === undefined) return `${face.provider} has no connection ${fault.connection}.`
  }
  return operation === undefined || face.catalog.some(({ id }) => id === operation)
    ? undefined
    : `${face.provider} has no operation ${operation}.`
}

/** Why a product cannot be held back; undefined when it can. */
export const noProduct = <Caller, Refusal>(
  { products, provider }: Face<Caller, Refusal>,
  product: string
): string | undefined =>
  products.includes(product) ? undefined : `${provider} has no product ${product}; there are ${products.join(", ")}.`

/** Reads a control's JSON body, or says what is wrong with it. */
export const readJson = <A>(schema: Schema.Codec<A>, received: Received): Result.Result<A, Reply> => {
  const parsed = parseJson(received.body === "" ? "{}" : received.body)
  if (parsed === undefined) return Result.fail(sorry(400, "The body is not JSON."))
  return Result.mapError(check(schema, parsed.value, "error"), (problems) => sorry(400, explain(problems)))
}

/** What a port is, for whoever opens its address. */
export const describe = <Caller, Refusal>(face: Face<Caller, Refusal>, controls: ReadonlyArray<Control>): Reply => ({
  status: 200,
  body: {
    sandbox: "bankstream",
    provider: face.provider,
    credentials: face.credentials,
    // What has no story in the world is answered with examples.
    operations: face.catalog.map(({ id, method, path }) => ({
      id,
      method,
      path,
      answer: face.handlers.some(({ operation }) => operation.id === id) ? "story" : "example"
    })),
    controls: controls.map(({ method, path }) => `${method} /_sandbox${path}`)
  }
})
