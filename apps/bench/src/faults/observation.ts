/** How a call ended, as the app that made it would see it. */
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { inspect } from "node:util"
import { answers, type Call, garbage, type Provider } from "./answers.ts"
import type { Client } from "./clients/client.ts"
import { planted, plantedIn, type Planted } from "./planted.ts"

const text = Schema.optionalKey(Schema.String)

/** A failure as it can be told apart from others. */
export const Failure = Schema.TaggedStruct("Failed", {
  /** Whether it is an instance of an error class that the client's package exports. */
  typed: Schema.Boolean,
  /** Its class, or its shape where it has none. */
  is: Schema.String,
  /** What the caller can do about it, where it says so. */
  reason: text,
  phase: text,
  /** Where an answer was not what it should be. */
  path: text,
  /** The wait that the provider asked for, in seconds. */
  retryAfter: Schema.optionalKey(Schema.Finite),
  code: text,
  status: Schema.optionalKey(Schema.Finite)
})
export type Failure = typeof Failure.Type

// The keys of an object that is written out, so there are no others.
const Secret = Schema.Literals(Object.keys(planted) as [Planted, ...Array<Planted>])

export const Outcome = Schema.Union([
  Schema.TaggedStruct("Succeeded", { garbage: text }),
  Failure,
  Schema.TaggedStruct("Waiting", {}),
  /** The process of the client ended without a word. */
  Schema.TaggedStruct("Ended", {})
])
export type Outcome = typeof Outcome.Type

/** A planted value, and the print in which it was found. */
export const Leak = Schema.Struct({ secret: Secret, print: Schema.String })
export type Leak = typeof Leak.Type

export const Observation = Schema.Struct({
  outcome: Outcome,
  seconds: Schema.Finite,
  leaks: Schema.Array(Leak)
})
export type Observation = typeof Observation.Type

/** Makes a call and says how it ended. */
export const observe = (client: Client, provider: Provider, call: Call): Effect.Effect<Observation> =>
  Effect.promise(() => client[call]().then(Result.succeed, Result.fail)).pipe(
    Effect.timed,
    Effect.map(([took, ended]) => {
      const seconds = Duration.toSeconds(took)
      if (Result.isFailure(ended)) {
        return { outcome: describe(ended.failure, client.exported), seconds, leaks: leaksOf(ended.failure) }
      }
      const wrong = garbage(answers[provider].call[call].gist, ended.success)
      return { outcome: { _tag: "Succeeded", ...(wrong === undefined ? {} : { garbage: wrong }) }, seconds, leaks: [] }
    })
  )

/** What can be read of a failure without knowing whose it is. */
export const describe = (error: unknown, exported: object): Failure => {
  const reason = property(error, "reason")
  const retryAfter = property(reason, "retryAfter")
  return {
    _tag: "Failed",
    typed: Object.values(exported).some((it) => isErrorClass(it) && error instanceof it),
    is: shapeOf(error),
    ...string("reason", property(reason, "_tag")),
    ...string("phase", property(reason, "phase")),
    ...string("path", property(reason, "path")),
    ...(Duration.isDuration(retryAfter) ? { retryAfter: Duration.toSeconds(retryAfter) } : {}),
    ...string("code", property(error, "code")),
    ...number("status", property(error, "status"))
  }
}

const property = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && name in value ? Reflect.get(value, name) : undefined

const string = <Name extends string>(name: Name, value: unknown) =>
  // The one property of these objects is the one that is named.
  (typeof value === "string" && value !== "" ? { [name]: value } : {}) as { readonly [_ in Name]?: string }

const number = <Name extends string>(name: Name, value: unknown) =>
  // As above.
  (typeof value === "number" ? { [name]: value } : {}) as { readonly [_ in Name]?: number }

const isErrorClass = (value: unknown): value is new (...args: ReadonlyArray<never>) => Error =>
  typeof value === "function" && value.prototype instanceof Error

const shapeOf = (error: unknown): string => {
  if (error instanceof Error) return error.constructor.name
  if (typeof error !== "object" || error === null) return error === undefined ? "undefined" : `a bare ${typeof error}`
  return `a plain object {${Object.keys(error).join(", ")}}`
}

/** How failures are printed: as `console.error` does, whole, as JSON, and as Effect reports them. */
const prints: Readonly<Record<string, (error: unknown) => unknown>> = {
  "util.inspect": (error) => inspect(error),
  "util.inspect to any depth": (error) =>
    inspect(error, { depth: Infinity, maxArrayLength: Infinity, maxStringLength: Infinity }),
  "JSON.stringify": (error) => JSON.stringify(error),
  "Cause.pretty": (error) => Cause.pretty(Cause.fail(error))
}

/** What was planted and can be read in a failure. */
export const leaksOf = (error: unknown): ReadonlyArray<Leak> =>
  Object.entries(prints).flatMap(([print, write]) => {
    // What refuses to be printed (a cycle, in JSON) leaks nothing.
    const printed = Result.getOrElse(
      Result.try(() => String(write(error))),
      () => ""
    )
    return plantedIn(printed).map((secret) => ({ secret, print }))
  })
