/** Faults on order: what the next calls of an operation are answered with instead of their answer. */
import * as Schema from "effect/Schema"
import { ReplyHeaders } from "./reply.ts"

/** What goes wrong with a call. */
export type Fault =
  /**
   * An answer with this status; for 429, 500 and 503 in the provider's own shape unless a body is given. Any other status
   * comes with a page of HTML then: with 200, it is what a proxy says that nobody asked.
   */
  | {
      readonly _tag: "Status"
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: unknown
    }
  /** The provider's own error of that code. */
  | { readonly _tag: "Code"; readonly code: string }
  /** MoneyKit's bearer, Pluggy's api key: the token of the call is refused as expired from now on. */
  | { readonly _tag: "ExpireToken" }
  /** The connection is cut without an answer; with `acts`, after the call has done what it does. */
  | { readonly _tag: "Reset"; readonly acts?: boolean }
  /**
   * The call does what it does, and of its answer the head comes, and half of the body. Then the connection is cut, or
   * nothing comes any more, or the answer ends as if it were whole.
   */
  | { readonly _tag: "Half"; readonly ending: "cut" | "stall" | "end" }
  /** The answer comes this much later. */
  | { readonly _tag: "Delay"; readonly millis: number }
  /** The rows of a connection change before the call is answered: of the one with this id, or of every one. */
  | { readonly _tag: "Mutate"; readonly connection?: string }

export const Fault: Schema.Codec<Fault> = Schema.Union([
  Schema.TaggedStruct("Status", {
    status: Schema.Int.check(Schema.isGreaterThanOrEqualTo(200), Schema.isLessThanOrEqualTo(599)),
    headers: Schema.optionalKey(ReplyHeaders),
    body: Schema.optionalKey(Schema.Unknown)
  }),
  Schema.TaggedStruct("Code", { code: Schema.NonEmptyString }),
  Schema.TaggedStruct("ExpireToken", {}),
  Schema.TaggedStruct("Reset", { acts: Schema.optionalKey(Schema.Boolean) }),
  Schema.TaggedStruct("Half", { ending: Schema.Literals(["cut", "stall", "end"]) }),
  Schema.TaggedStruct("Delay", {
    millis: Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0), Schema.isLessThanOrEqualTo(600_000))
  }),
  Schema.TaggedStruct("Mutate", { connection: Schema.optionalKey(Schema.NonEmptyString) })
])

/** Which calls meet a fault. */
export interface FaultPlan {
  /** The operation's id; any operation when it is left out. */
  readonly operation?: string
  readonly fault: Fault
  /** How many calls, or all until it is taken back. 1 unless said otherwise. */
  readonly times?: number | "always"
  /** How many calls are spared first. 0 unless said otherwise. */
  readonly after?: number
}

export const FaultPlan: Schema.Codec<FaultPlan> = Schema.Struct({
  operation: Schema.optionalKey(Schema.NonEmptyString),
  fault: Fault,
  times: Schema.optionalKey(
    Schema.Union([Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)), Schema.Literal("always")])
  ),
  after: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)))
})

/** The plans of one provider that are still to be carried out, in the order that they were made. */
export interface Faults {
  readonly plan: (plan: FaultPlan) => void
  /** Takes the fault that a call of the operation meets, if any. */
  readonly take: (operation: string) => Fault | undefined
  /** What has not happened yet: `times` and `after` are what is left of them. */
  readonly list: () => ReadonlyArray<FaultPlan>
  readonly clear: () => void
}

interface Pending {
  readonly plan: FaultPlan
  times: number
  after: number
}

/** Faults of one simulator, none of them planned yet. */
export const makeFaults = (): Faults => {
  let pending: ReadonlyArray<Pending> = []
  return {
    plan: (plan) => {
      const { after = 0, times = 1 } = plan
      if (times !== 0)
        pending = [...pending, { plan, times: times === "always" ? Number.POSITIVE_INFINITY : times, after }]
    },
    take: (operation) => {
      let taken: Fault | undefined
      for (const each of pending) {
        if (each.plan.operation !== undefined && each.plan.operation !== operation) continue
        // A call counts as spared for every plan that waits, whatever another plan does to it.
        if (each.after > 0) each.after--
        else if (taken === undefined) {
          each.times--
          taken = each.plan.fault
        }
      }
      pending = pending.filter(({ times }) => times > 0)
      return taken
    },
    list: () =>
      pending.map(({ after, plan: { fault, operation }, times }) => ({
        ...(operation === undefined ? {} : { operation }),
        fault,
        times: Number.isFinite(times) ? times : "always",
        after
      })),
    clear: () => {
      pending = []
    }
  }
}
