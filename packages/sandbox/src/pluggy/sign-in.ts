/** How a sign-in at a connector goes: what it asks for, and what becomes of what its user types in. */
import type { Institution } from "../world.ts"
import type { PluggyRefusal } from "./errors.ts"
import { type Credential, type Outcome, type Plan, type Question, success, wrongCredentials } from "./runs.ts"

/** What a connector asks for beside user and password: a code with them, a code after them, a page to be on. */
type Second = "code-with" | "code-after" | "qr"

/** Pluggy's sandbox connectors that have two factors, by id. */
const seconds: Readonly<Record<number, Second>> = { 4: "code-with", 5: "code-after", 19: "qr" }

/** The second factor of a connector, if it has one. */
export const secondOf = ({ ids }: Institution): Second | undefined => seconds[ids.pluggy ?? -1]

/** Documented: the same for every user. */
const PASSWORD = "password-ok"
const CODE = "123456"

/** Pluggy's documented sandbox users, who all have the same password. */
const users: Readonly<Record<string, Outcome>> = {
  "user-ok": success,
  "user-ok-account-error": { status: "UPDATED", executionStatus: "PARTIAL_SUCCESS", trouble: "error" },
  "user-ok-account-warning": { status: "UPDATED", executionStatus: "SUCCESS", trouble: "warning" },
  "user-logged": { status: "OUTDATED", executionStatus: "ALREADY_LOGGED_IN" },
  "user-locked": { status: "LOGIN_ERROR", executionStatus: "ACCOUNT_LOCKED" },
  "user-error": { status: "OUTDATED", executionStatus: "UNEXPECTED_ERROR" },
  "user-unavailable": { status: "OUTDATED", executionStatus: "SITE_NOT_AVAILABLE" },
  "user-connection-error": { status: "OUTDATED", executionStatus: "CONNECTION_ERROR" },
  "user-account-need-actions": { status: "OUTDATED", executionStatus: "ACCOUNT_NEEDS_ACTION" },
  "user-account-need-actions-provider-message": {
    status: "OUTDATED",
    executionStatus: "ACCOUNT_NEEDS_ACTION",
    providerMessage: "Atualize seus dados cadastrais no aplicativo do banco."
  },
  "user-account-credentials-reset": { status: "LOGIN_ERROR", executionStatus: "ACCOUNT_CREDENTIALS_RESET" },
  "user-not-supported": { status: "LOGIN_ERROR", executionStatus: "USER_NOT_SUPPORTED" }
}

/** What an end user types in, by the names of the fields. */
export type Parameters = Readonly<Record<string, string>>

/** What a run with these parameters does. Who is not let in is not asked for anything more. */
export const signIn = (institution: Institution, parameters: Parameters): Plan => {
  if (institution.oauth) {
    return /^\d{11}$/.test((parameters["cpf"] ?? "").replace(/[.-]/g, ""))
      ? { asks: { _tag: "Page", kind: "oauth" }, outcome: success }
      : { asks: undefined, outcome: wrongCredentials }
  }
  const outcome = outcomeOf(parameters)
  const second = secondOf(institution)
  if (second === "code-with" && outcome.status === "UPDATED" && parameters[TOKEN] !== CODE) {
    return { asks: undefined, outcome: wrongCode }
  }
  return { asks: outcome.status === "UPDATED" && second !== undefined ? questions[second] : undefined, outcome }
}

/** A code that is not the one. */
export const wrongCode: Outcome = { status: "LOGIN_ERROR", executionStatus: "INVALID_CREDENTIALS_MFA" }

const outcomeOf = ({ password, user = "" }: Parameters): Outcome => {
  if (password !== PASSWORD) return wrongCredentials
  if (/^user-ok-perf-\d+$/.test(user)) return success
  return (Object.hasOwn(users, user) ? users[user] : undefined) ?? wrongCredentials
}

/** What a code goes by. */
const TOKEN = "token"

const credential = (name: string, label: string, type: "text" | "password" | "number"): Credential => ({
  name,
  label,
  type,
  optional: false
})

const token = credential(TOKEN, "Código de segurança", "number")

const questions: Readonly<Record<Second, Question | undefined>> = {
  "code-with": undefined,
  "code-after": { _tag: "Input", parameter: token, code: CODE },
  qr: { _tag: "Page", kind: "qr" }
}

/** What a connector asks its user for. */
export const credentialsOf = (institution: Institution) => {
  if (institution.oauth) return [credential("cpf", "CPF", "text")]
  const usual = [credential("user", "Usuário", "text"), credential("password", "Senha", "password")]
  return secondOf(institution) === "code-with" ? [...usual, { ...token, mfa: true }] : usual
}

/** The code among the parameters that is good only once, if the connector wants one. */
export const codeOf = (institution: Institution, parameters: Parameters): string | undefined =>
  secondOf(institution) === "code-with" ? parameters[TOKEN] : undefined

/** Whether a run needs its user every time. */
export const needsCode = (institution: Institution): boolean => secondOf(institution) === "code-with"

/** What is wrong with the parameters for a connector. */
export const wrongParameters = (institution: Institution, parameters: Parameters) =>
  credentialsOf(institution)
    .filter(({ name }) => (parameters[name] ?? "") === "")
    .map(({ name }) => ({ code: "001", message: `${name} is required`, parameter: name }))

/** Which of the parameters that the connector wants are not given; undefined when all are. */
export const missingParameters = (
  institution: Institution,
  parameters: Parameters | string
): PluggyRefusal | undefined => {
  const details = wrongParameters(institution, typeof parameters === "string" ? {} : parameters)
  if (details.length === 0) return undefined
  // Encrypted parameters are one string, which only Pluggy itself could open.
  const message =
    typeof parameters === "string" ? "encrypted parameters are not simulated" : "the connector needs other parameters"
  return { status: 400, code: "CONNECTOR_VALIDATION_ERROR", message, details }
}
