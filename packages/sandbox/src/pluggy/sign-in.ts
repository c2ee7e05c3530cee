/** How a sign-in at a connector goes: what it asks for, and what becomes of what its user types in. */
import type { Institution } from "../world.ts"
import type { PluggyRefusal } from "./errors.ts"
import { type Credential, type Outcome, partial, type Plan, type Question, success, wrongCredentials } from "./runs.ts"

/** What a connector asks for beside user and password: a code with them, a code after them, a page to be on. */
type Second = "code-with" | "code-after" | "qr"

/** Pluggy's sandbox connectors that have two factors, by id. */
const seconds: Readonly<Record<number, Second>> = { 4: "code-with", 5: "code-after", 19: "qr" }

/** The second factor of a connector, if it has one. */
export const secondOf = ({ ids }: Institution): Second | undefined => seconds[ids.pluggy ?? -1]

/** Documented: the same for every user. */
const PASSWORD = "password-ok"
const CODE = "123456"

/** Documented: how long it takes until a login is authorized by whoever else has to. */
export const AUTHORIZED_AFTER = 2 * 60_000

/** An end user who did not let Pluggy in. */
export const notGranted: Outcome = { status: "LOGIN_ERROR", executionStatus: "USER_AUTHORIZATION_NOT_GRANTED" }

/** Documented: an account of several people is authorized by all of them, and the run then goes on by itself. */
export const pending: Outcome = {
  status: "OUTDATED",
  executionStatus: "USER_AUTHORIZATION_PENDING",
  resumesAfter: AUTHORIZED_AFTER
}

/** The bank lets a new device in after a while. */
const newDevice: Outcome = { ...pending }

/** Whether the bank has to get used to a device first. */
export const waitsForDevice = ({ outcome }: Plan): boolean => outcome === newDevice

/** Documented people of the Open Finance sandbox with an account that others have a say in: who agree, or do not. */
const joint: Readonly<Record<string, Outcome>> = {
  "23824264030": pending,
  "05117767055": { ...pending, resumesWith: notGranted }
}

/** Pluggy's documented sandbox users, who all have the same password. */
const users: Readonly<Record<string, Outcome>> = {
  "user-ok": success,
  "user-ok-account-error": { ...partial, missing: ["accounts"] },
  "user-ok-account-warning": { ...success, warned: ["accounts"] },
  "user-ok-auth-pending": newDevice,
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
    const cpf = (parameters["cpf"] ?? "").replace(/[.-]/g, "")
    return /^\d{11}$/.test(cpf)
      ? { asks: { _tag: "Page", kind: "oauth" }, outcome: joint[cpf] ?? success }
      : { asks: undefined, outcome: wrongCredentials }
  }
  const outcome = outcomeOf(parameters)
  const second = secondOf(institution)
  if (second === "code-with" && outcome.status === "UPDATED" && parameters[TOKEN] !== CODE) {
    return { asks: undefined, outcome: wrongCode }
  }
  if (outcome.status !== "UPDATED" || second === undefined) return { asks: undefined, outcome }
  const own = second === "code-after" ? challenges[parameters["user"] ?? ""] : undefined
  return { asks: own ?? questions[second], outcome }
}

/** A code that is not the one. */
export const wrongCode: Outcome = { status: "LOGIN_ERROR", executionStatus: "INVALID_CREDENTIALS_MFA" }

const outcomeOf = ({ password, user = "" }: Parameters): Outcome => {
  if (password !== PASSWORD) return wrongCredentials
  if (/^user-ok-perf(?:-\d+x?)?$/.test(user) || Object.hasOwn(challenges, user)) return success
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

/** A picture that says nothing, for whoever shows it. */
const PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII="

/** Documented users whom connector 5 asks in another way: to type what is on a picture, or to choose. */
const challenges: Readonly<Record<string, Question>> = {
  "user-ok-img": { _tag: "Input", parameter: { ...token, type: "image", data: PICTURE }, code: CODE },
  "user-ok-select": {
    _tag: "Input",
    parameter: {
      ...token,
      label: "Como quer receber o código?",
      type: "select",
      options: [
        { value: "sms", label: "SMS" },
        { value: "email", label: "E-mail" }
      ]
    },
    code: undefined
  }
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

/** Whether every run has to wait for its user. */
export const needsUser = (institution: Institution): boolean => secondOf(institution) !== undefined

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
