/** Pluggy's errors: the status once more, a sentence, and a code where it has one. */
import type { Reply } from "../face.ts"
import { formatPath, type Problem } from "../problems.ts"
import type { Received, Unreadable } from "../received.ts"
import type { Ids } from "../world.ts"

/** A refusal before it is put into Pluggy's shape. */
export interface PluggyRefusal {
  readonly status: number
  readonly message: string
  /** Pluggy's `codeDescription`. */
  readonly code?: string
  /** Which parameters of an Item are wrong. */
  readonly details?: ReadonlyArray<{ readonly code: string; readonly message: string; readonly parameter: string }>
  /** What the code has to tell. */
  readonly data?: Readonly<Record<string, unknown>>
  /** The Items that stand in the way of a new one. Only this body has no `code`. */
  readonly items?: ReadonlyArray<string>
}

/** A refusal in Pluggy's shape. */
export const refuse = (ids: Ids, refusal: PluggyRefusal, received: Received): Reply => {
  const { code, data, details, items, message, status } = refusal
  return {
    status,
    body: {
      ...(items === undefined ? { code: status } : {}),
      message,
      ...(code === undefined ? {} : { codeDescription: code, errorId: ids.uuid("error", received.number) }),
      ...(data === undefined ? {} : { data }),
      ...(details === undefined ? {} : { details }),
      ...(items === undefined ? {} : { items })
    }
  }
}

const statuses: Readonly<Record<string, number>> = {
  BALANCE_CONNECTOR_UNAVAILABLE: 502,
  BALANCE_CONSENT_ERROR: 403,
  BALANCE_FETCH_ERROR: 500,
  BALANCE_OPEN_FINANCE_RATE_LIMIT: 429,
  CATEGORY_RULE_FORBIDDEN: 403,
  CLIENT_DISABLED: 401,
  CLIENT_IS_UPDATING_BEFORE_ALLOWED_FREQUENCY: 409,
  CLIENT_KEYS_UNAUTHORIZED: 401,
  ENDPOINT_DEPRECATED: 410,
  INTERNAL_SERVER_ERROR: 500,
  ITEM_ALREADY_UPDATING: 409,
  ITEM_CREATION_LIMIT_EXCEEDED: 409,
  ITEM_IS_ALREADY_UPDATING: 409
}

const statusOf = (code: string): number => statuses[code] ?? (code.endsWith("_NOT_FOUND") ? 404 : 400)

/** The refusal that a fault orders by its code. */
export const ofCode = (code: string): PluggyRefusal => ({
  status: statusOf(code),
  code,
  message: `the sandbox was told to answer with ${code}`
})

// ------------------------------------------------------------------------------------------------ the common ones

/** An id that is nobody's, of a thing in Pluggy's words: `credit card bill`. */
export const notFound = (thing: string): PluggyRefusal => ({
  status: 404,
  code: `${thing.replaceAll(" ", "_").toUpperCase()}_NOT_FOUND`,
  message: `${thing} not found`
})

/** An answer to a question that an Item does not ask. Which status Pluggy gives is not documented. */
export const badMfa = (
  why: "ALREADY_PROVIDED" | "EXPIRED" | "NOT_FOUND" | "PARAMETER_EXPECTED_MISMATCH"
): PluggyRefusal => ({ status: 400, code: `ITEM_MFA_${why}`, message: mfaMessages[why] })

const mfaMessages = {
  ALREADY_PROVIDED: "The MFA parameter was provided already",
  EXPIRED: "The MFA parameter has expired",
  NOT_FOUND: "The item does not wait for an MFA parameter",
  PARAMETER_EXPECTED_MISMATCH: "The item waits for another MFA parameter"
} as const

/** What validation refuses, and why. */
export const badRequest = (message: string): PluggyRefusal => ({ status: 400, message })

/** A sum that nobody can be paid. */
export const notPositive: PluggyRefusal = badRequest("amount must be a positive number")

/** A client's id or secret that is not known. */
export const wrongKeys: PluggyRefusal = {
  status: 401,
  code: "CLIENT_KEYS_UNAUTHORIZED",
  message: "Client keys are invalid"
}

/** The contract names a 403 for calls without a key that is one. */
export const noKey: PluggyRefusal = { status: 403, message: "Missing or invalid API key" }

/** A key that was good once. */
export const expiredKey: PluggyRefusal = { status: 401, message: "The API key has expired" }

/** A connect token for what only a key may do. */
export const outOfScope: PluggyRefusal = { status: 403, message: "A connect token may not do this" }

/** Pluggy's limiter gives no code. */
export const rateLimited: PluggyRefusal = { status: 429, message: "Too many requests, please try again later" }

/** A body that cannot be read. */
export const unreadable = (why: Unreadable): PluggyRefusal =>
  badRequest(
    why === "wrong-content-type" ? "The content type must be application/json" : "The body must be a JSON object"
  )

/** Each problem in the words of the validator behind Pluggy: `itemId must be a UUID`. */
export const invalid = (problems: ReadonlyArray<Problem>): PluggyRefusal => {
  const message = problems.map(sentence).join(", ")
  const isTooMany = problems.some(({ expected, path }) => path.join() === "ids" && expected.includes("500"))
  return isTooMany ? { status: 400, code: "IDS_PARAMETER_EXCEEDS_MAX_LENGTH", message } : badRequest(message)
}

const sentence = ({ expected, kind, path }: Problem): string => {
  const name = formatPath(path)
  if (kind === "missing") return `${name} should not be empty`
  const wanted = expected.replace(/^expected /, "").replace(/ \| undefined$/, "")
  const choices = wanted.split(" | ")
  const isChoice = choices.length > 1 && choices.every((each) => /^"[^"]*"$/.test(each))
  if (isChoice) {
    return `${name} must be one of the following values: ${choices.map((each) => each.slice(1, -1)).join(", ")}`
  }
  return `${name} must be ${/^(?:boolean|number|string)$/.test(wanted) ? `a ${wanted}` : wanted}`
}
