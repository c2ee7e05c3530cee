/** Reading an answer: what came, whether it is a failure, and whether it is what the contract says. */
import * as Duration from "effect/Duration"
import * as Headers from "effect/http/Headers"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { isOverflow, TOO_DEEP } from "./overflow.ts"
import {
  Forbidden,
  Gone,
  type InvalidField,
  MalformedResponse,
  NotFound,
  ProviderUnavailable,
  RateLimited,
  type Reason,
  Unauthenticated,
  Unrecognized
} from "./reason.ts"
import { keepKey, keepWord } from "./redaction.ts"

/** An answer before anything is made of it. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The parsed JSON; undefined for an empty body. */
  readonly body: unknown
  /** False when the body was not JSON (a gateway's HTML page). */
  readonly isJson: boolean
  /** The wait that the provider asked for. */
  readonly retryAfter: Duration.Duration | undefined
}

/** What a provider's table makes of an error answer. */
export interface Verdict {
  readonly reason: Reason
  readonly code?: string | undefined
  readonly type?: string | undefined
  /** The provider's own explanation, as it came. */
  readonly explanation?: string | undefined
  /** What the provider would have its end user read, as it came. */
  readonly displayMessage?: string | undefined
  readonly documentationUrl?: string | undefined
  readonly requestId?: string | undefined
  /** The provider has spoken, and a code that is not known stays that, whatever the status. */
  readonly isFinal?: boolean | undefined
}

const utf8 = new TextDecoder("utf-8", { fatal: true })

/** Parses a body as JSON; an empty one is undefined. */
export const parse = (bytes: Uint8Array): { readonly body: unknown; readonly isJson: boolean } => {
  if (bytes.length === 0) return { body: undefined, isJson: true }
  try {
    return { body: JSON.parse(utf8.decode(bytes)), isJson: true }
  } catch {
    return { body: undefined, isJson: false }
  }
}

/** Further off, it is no wait that anyone means: an instant in seconds, or a mistake. */
const LONGEST_RESET = 24 * 60 * 60

/**
 * The wait that an answer asks for: in Retry-After (seconds or a date); where a provider sends one and turns a call away
 * for its rate, in the header `reset` (seconds) before that. What does not parse is ignored.
 */
export const retryAfter = (
  { headers, status }: Pick<Answer, "headers" | "status">,
  now: number,
  reset?: string
): Duration.Duration | undefined => {
  const seconds = reset === undefined || status !== 429 ? undefined : headers[reset]
  if (seconds !== undefined && /^\d+$/.test(seconds) && Number(seconds) <= LONGEST_RESET) {
    return Duration.seconds(Number(seconds))
  }
  const header = headers["retry-after"]
  if (header === undefined) return undefined
  const parsed = Headers.parseRetryAfter(header)
  return Result.isSuccess(parsed) ? Headers.retryAfterDelay(parsed.success, now) : undefined
}

/** Whether the status says that all went well. */
export const isOk = ({ status }: Answer): boolean => status >= 200 && status < 300

/** The reason for an answer whose body could not be read: what its status says, where that says anything. */
export const ofHead = (answer: Answer, unread: Reason): Reason => {
  if (isOk(answer)) return unread
  const reason = byStatus(answer)
  return reason._tag === "Unrecognized" ? unread : reason
}

/**
 * The provider's verdict on an error answer, where its table knows the code; the status's meaning where it does not, or
 * where a gateway spoke and there is no code.
 */
export const judged = (answer: Answer, verdict: Verdict | undefined): Verdict =>
  verdict === undefined || (verdict.reason._tag === "Unrecognized" && verdict.isFinal !== true)
    ? { ...verdict, reason: byStatus(answer) }
    : verdict

/** What the status of an error answer means by itself. */
const byStatus = (answer: Answer): Reason => {
  if (answer.status < 400) return new MalformedResponse({ path: "", expected: "expected an answer, not a redirect" })
  if (answer.status >= 500 || answer.status === 408) return new ProviderUnavailable()
  switch (answer.status) {
    case 401:
      return new Unauthenticated()
    case 403:
      return new Forbidden()
    case 404:
      return new NotFound()
    case 410:
      return new Gone()
    case 429:
      return new RateLimited({ retryAfter: answer.retryAfter })
    default:
      return new Unrecognized()
  }
}

const NO_FIELD = "not a field of this call"

const format = SchemaIssue.makeFormatterStandardSchemaV1({
  leafHook: (issue) => {
    switch (issue._tag) {
      case "MissingKey":
        return "required, but missing"
      case "UnexpectedKey":
        return NO_FIELD
      default:
        return SchemaIssue.defaultLeafHook(issue)
    }
  }
})

/** `accounts[3].balances.current`: where in a value a schema found something else than it wanted. */
export const pathOf = (path: ReadonlyArray<PropertyKey>): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`
    // Most keys are the schema's; those of a record are data.
    const name = keepKey(String(key))
    return text === "" ? name : `${text}.${name}`
  }, "")

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Each place where a value does not fit its schema, and what was wanted there. Never the value: effect does not keep it. */
export const issuesOf = (
  error: Schema.SchemaError
): ReadonlyArray<{ readonly path: ReadonlyArray<PropertyKey>; readonly expected: string }> => {
  try {
    return format(error.issue).issues.map((issue) => ({
      path: (issue.path ?? []).map((key) => (typeof key === "object" ? key.key : key)),
      expected: lowerFirst(issue.message)
    }))
  } catch (thrown) {
    if (!isOverflow(thrown)) throw thrown
    return [{ path: [], expected: TOO_DEEP }]
  }
}

/** The same, with the paths written out. */
export const fieldsOf = (error: Schema.SchemaError): ReadonlyArray<InvalidField> =>
  issuesOf(error).map(({ expected, path }) => ({
    // A field that nobody knows may be a value by mistake, a token even.
    path: pathOf(expected === NO_FIELD ? [...path.slice(0, -1), ...path.slice(-1).map(keepWord)] : path),
    expected
  }))

/** The reason for an answer that does not decode. */
export const malformed = (error: Schema.SchemaError): MalformedResponse => {
  const [first] = fieldsOf(error)
  return new MalformedResponse({ path: first?.path ?? "", expected: first?.expected ?? "the documented shape" })
}
