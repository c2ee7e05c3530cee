/** What is wrong with a request, field by field, for a provider to word in its own way. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"

/** What is wrong with one field. */
export interface Problem {
  readonly path: ReadonlyArray<string | number>
  readonly kind: "missing" | "unknown" | "invalid"
  /** What was wanted, for the kind `invalid`: "expected a date such as 2026-01-31". */
  readonly expected: string
}

/** The hooks can only give a text, so what kind of issue it was travels in its first letter. */
const MISSING = "-"
const UNKNOWN = "+"

const format = SchemaIssue.makeFormatterStandardSchemaV1({
  leafHook: (issue) => {
    switch (issue._tag) {
      case "MissingKey":
        return MISSING
      case "UnexpectedKey":
        return UNKNOWN
      default:
        return SchemaIssue.defaultLeafHook(issue)
    }
  }
})

const toProblem = (issue: ReturnType<typeof format>["issues"][number]): Problem => {
  const path = (issue.path ?? []).map((part) => {
    const key = typeof part === "object" ? part.key : part
    return typeof key === "number" ? key : String(key)
  })
  const { message } = issue
  if (message === MISSING) return { path, kind: "missing", expected: "expected a value" }
  if (message === UNKNOWN) return { path, kind: "unknown", expected: "expected no such field" }
  return { path, kind: "invalid", expected: message.charAt(0).toLowerCase() + message.slice(1) }
}

/** Checks a value against a schema, an operation's own request schema above all. */
export const check = <A>(
  schema: Schema.Codec<A>,
  value: unknown,
  unknownFields: "error" | "ignore"
): Result.Result<A, ReadonlyArray<Problem>> => {
  const decoded = decoderOf(schema, unknownFields)(value)
  if (Result.isSuccess(decoded)) return Result.succeed(decoded.success)
  // A union of several shapes reports each of its members; one problem for a place is enough.
  const problems = new Map<string, Problem>()
  for (const issue of format(decoded.failure.issue).issues) {
    const problem = toProblem(issue)
    const place = problem.path.join(".")
    if (!problems.has(place)) problems.set(place, problem)
  }
  return Result.fail([...problems.values()])
}

type Decoder<A> = (value: unknown) => Result.Result<A, Schema.SchemaError>

const decoders = new WeakMap<Schema.Codec<unknown>, unknown>()

const decoderOf = <A>(schema: Schema.Codec<A>, onExcessProperty: "error" | "ignore"): Decoder<A> => {
  const found = decoders.get(schema)
  // What is kept under a schema was made for that schema's type. A schema belongs to one face, hence to one way to
  // take unknown fields.
  if (found !== undefined) return found as Decoder<A>
  const made = Schema.decodeUnknownResult(schema, { onExcessProperty, errors: "all" })
  decoders.set(schema, made)
  return made
}

/** `options.account_ids[0]` */
export const formatPath = (path: Problem["path"]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    ""
  )

/** All that is wrong, as one piece of a sentence. */
export const explain = (problems: ReadonlyArray<Problem>): string =>
  problems.map(({ expected, path }) => `${formatPath(path) || "body"}: ${expected}`).join("; ")
