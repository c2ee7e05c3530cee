/** Pluggy's error: how its error bodies become a `PluggyError`. */
import type { Answer, Verdict } from "@bankstream/core/answer"
import { read, readText } from "@bankstream/core/field"
import { type Kind, toReason } from "@bankstream/core/kind"
import type * as Operation from "@bankstream/core/operation"
import type { Open } from "@bankstream/core/open-enum"
import { type ErrorClass, fields, type ProviderError } from "@bankstream/core/provider-error"
import { Conflict, type InvalidField, InvalidRequest, RateLimited, type Reason } from "@bankstream/core/reason"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { type ErrorCode, kindOf, kindOfStatus } from "./error-codes.ts"

// Any string is an Open<…>: the type only adds completion.
const Code = Schema.String as Schema.Codec<Open<ErrorCode>>

interface Fields extends ProviderError {
  readonly provider: "pluggy"
  readonly code: Open<ErrorCode>
}

const Base: ErrorClass<PluggyError, "PluggyError", Fields> = Schema.TaggedError<PluggyError>()("PluggyError", {
  ...fields,
  provider: Schema.Literal("pluggy"),
  code: Code
})

/** A call of Pluggy failed. What to do about it is in `reason`; `code` is Pluggy's `codeDescription`. */
export class PluggyError extends Base {}

/** What Pluggy's error body means; undefined when the body is none (a gateway's page) and the status means what it always does. */
export const classify = (answer: Answer, now: number, operation: Operation.Any): Verdict | undefined => {
  const { body } = answer
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return hasEnded(undefined, answer) ? { reason: ended(operation) } : undefined
  }
  const code = readText(body, "codeDescription")
  const reason = hasEnded(code, answer) ? ended(operation) : reasonOf(code, answer, now)
  return { reason, code, explanation: explanationOf(body), requestId: requestId(answer) }
}

/** Pluggy's id of a failure, which its support asks for; answers that succeed have none. */
export const requestId = (answer: Answer): string | undefined => readText(answer.body, "errorId")

/** `message` is one sentence, or one for each mistake that validation found. */
const explanationOf = (body: object): string | undefined => {
  const message = read(body, "message")
  return Array.isArray(message)
    ? message.filter((mistake) => typeof mistake === "string" && mistake !== "").join("; ")
    : readText(body, "message")
}

const reasonOf = (code: string | undefined, answer: Answer, now: number): Reason => {
  const kind = code === undefined ? kindOfUncoded(answer) : kindOf(code)
  switch (kind) {
    case "RateLimited":
      return new RateLimited({ retryAfter: untilOpen(answer.body, now) ?? answer.retryAfter, scope: "item" })
    case "Conflict:duplicate":
      return new Conflict({ kind: "duplicate", existing: textsOf(read(answer.body, "items")) })
    case "InvalidRequest":
      return new InvalidRequest({ fields: invalidFields(answer.body) })
    default:
      // What this version does not know has the meaning of its status: core sees to that.
      return toReason(kind ?? "Unrecognized", answer)
  }
}

/** Insights say that they were not enabled for the client in a sentence, and as a mistake in the request. */
const kindOfUncoded = ({ body, status }: Answer): Kind | undefined =>
  status === 400 && readText(body, "message")?.startsWith("Report creation is not enabled") === true
    ? "Forbidden"
    : kindOfStatus(status)

/** Pluggy says 410 of calls that it has ended, never of things. */
const hasEnded = (code: string | undefined, { status }: Answer): boolean =>
  code === "ENDPOINT_DEPRECATED" || (code === undefined && status === 410)

const ended = ({ id }: Operation.Any): InvalidRequest => {
  const successor = id === "transactions-list" ? "; use transactionsListByCursor (GET /v2/transactions)" : ""
  return new InvalidRequest({ fields: [{ path: "", expected: `this call has ended${successor}` }] })
}

// ------------------------------------------------------------------------------------------------ particulars

/** The Items that there are already, of which an answer that refuses another one tells. */
const textsOf = (value: unknown): ReadonlyArray<string> | undefined =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : undefined

/** What is wrong with each parameter, as far as it is said; `errors` is the list's former name. */
const invalidFields = (body: unknown): ReadonlyArray<InvalidField> | undefined =>
  [read(body, "details"), read(body, "errors")]
    .map((details) => (Array.isArray(details) ? details.flatMap(fieldOf) : []))
    .find((found) => found.length > 0)

/** A detail that says nothing takes nothing away from the others. */
const fieldOf = (detail: unknown): ReadonlyArray<InvalidField> => {
  const expected = readText(detail, "message")
  return expected === undefined ? [] : [{ path: readText(detail, "parameter") ?? "", expected }]
}

/** How long an Item stays closed to updates: until an instant that Pluggy names, or for some hours after its last one. */
const untilOpen = (body: unknown, now: number): Duration.Duration | undefined => {
  const hours = read(body, "data.minUpdateFrequencyAllowedInHours")
  const opens =
    instant(read(body, "data.canRetryAfterDate")) ??
    (typeof hours === "number" ? instant(read(body, "data.lastUpdatedAt"), hours) : undefined)
  return opens === undefined ? undefined : Duration.millis(Math.max(0, opens - now))
}

const HOUR = 60 * 60 * 1_000

/** Milliseconds since the epoch. */
const instant = (value: unknown, hoursLater = 0): number | undefined =>
  typeof value === "string"
    ? Option.getOrUndefined(
        Option.map(DateTime.make(value), (time) => DateTime.toEpochMillis(time) + hoursLater * HOUR)
      )
    : undefined
