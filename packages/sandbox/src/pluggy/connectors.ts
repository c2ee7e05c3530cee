/** The world's banks as Pluggy's connectors, and how a sign-in at each of them ends. */
import type { Connector, ConnectorListResponse, ConnectorsListRequest } from "@bankstream/pluggy/connectors"
import type { Item } from "@bankstream/pluggy/items"
import { type Institution, type World } from "../world.ts"
import type { PluggyRefusal } from "./errors.ts"

/** What a run of an Item ends with. */
export interface Outcome {
  readonly status: "UPDATED" | "LOGIN_ERROR" | "OUTDATED"
  readonly executionStatus: Item["executionStatus"]
  readonly providerMessage?: string
  /** A product that was not read, or was read with a warning. */
  readonly trouble?: "error" | "warning"
}

/** A run that read everything. */
export const success: Outcome = { status: "UPDATED", executionStatus: "SUCCESS" }
/** A run that the bank did not let in. */
export const wrongCredentials: Outcome = { status: "LOGIN_ERROR", executionStatus: "INVALID_CREDENTIALS" }

const PASSWORD = "password-ok"

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

/** How a sign-in ends. A bank of Open Finance is told a CPF; what its own page would ask is taken as answered. */
export const signIn = ({ oauth }: Institution, { cpf, password, user = "" }: Parameters): Outcome => {
  if (oauth) return /^\d{11}$/.test((cpf ?? "").replace(/[.-]/g, "")) ? success : wrongCredentials
  if (password !== PASSWORD) return wrongCredentials
  if (/^user-ok-perf-\d+$/.test(user)) return success
  return (Object.hasOwn(users, user) ? users[user] : undefined) ?? wrongCredentials
}

const credential = (name: string, label: string, type: "text" | "password") => ({ name, label, type, optional: false })

const credentialsOf = ({ oauth }: Institution) =>
  oauth
    ? [credential("cpf", "CPF", "text")]
    : [credential("user", "Usuário", "text"), credential("password", "Senha", "password")]

/** Which of the parameters that the connector wants are not given; undefined when all are. */
export const missingParameters = (
  institution: Institution,
  parameters: Parameters | string
): PluggyRefusal | undefined => {
  const details = credentialsOf(institution)
    .filter(({ name }) => typeof parameters === "string" || (parameters[name] ?? "") === "")
    .map(({ name }) => ({ code: "001", message: `${name} is required`, parameter: name }))
  if (details.length === 0) return undefined
  // Encrypted parameters are one string, which only Pluggy itself could open.
  const message =
    typeof parameters === "string" ? "encrypted parameters are not simulated" : "the connector needs other parameters"
  return { status: 400, code: "CONNECTOR_VALIDATION_ERROR", message, details }
}

/** The bank with an id of Pluggy. */
export const findConnector = (world: World, id: number): Institution | undefined => world.institution("pluggy", id)

const products = ["ACCOUNTS", "CREDIT_CARDS", "TRANSACTIONS", "IDENTITY", "INVESTMENTS", "LOANS"]

/** A connector as Pluggy shows it. */
export const writeConnector = (world: World, institution: Institution, withHealth: boolean): Connector => ({
  id: institution.ids.pluggy ?? 0,
  name: institution.name,
  type: typeOf(institution),
  country: institution.country,
  primaryColor: institution.color.slice(1).toUpperCase(),
  imageUrl: `https://${institution.domain}/logo.svg`,
  institutionUrl: `https://${institution.domain}`,
  credentials: credentialsOf(institution),
  hasMFA: false,
  oauth: institution.oauth,
  isOpenFinance: institution.oauth,
  isSandbox: true,
  products,
  supportsPaymentInitiation: false,
  supportsScheduledPayments: false,
  supportsSmartTransfers: false,
  supportsAutomaticPix: false,
  supportsBoletoManagement: false,
  health: withHealth
    ? {
        status: "ONLINE",
        stage: null,
        details: { connectionRateLast6Hours: 1, connectionsLast6Hours: 100 },
        incidents: []
      }
    : { status: "ONLINE", stage: null },
  createdAt: `${world.firstDay}T00:00:00.000Z`,
  updatedAt: `${world.firstDay}T00:00:00.000Z`
})

/** Pluggy's own sandbox has one connector for companies, and this is its id. */
const BUSINESS = 8

const typeOf = ({ ids }: Institution) => (ids.pluggy === BUSINESS ? "BUSINESS_BANK" : "PERSONAL_BANK")

/** All on one page: none of the lists without a page size is ever long enough for two. */
export const onePage = <A>(all: ReadonlyArray<A>, page = 1) => ({
  page,
  total: all.length,
  totalPages: all.length === 0 ? 0 : 1,
  results: page === 1 ? all : []
})

/** The answer of `connectors-list`. */
export const listConnectors = (world: World, request: ConnectorsListRequest): ConnectorListResponse => {
  const { countries, healthDetails = false, isOpenFinance, name = "", page, sandbox = true, types } = request
  const wanted = name.toLowerCase()
  const all = world.institutions.filter((institution) => {
    const { country, ids, oauth } = institution
    const can = request.supportsPaymentInitiation ?? request.supportsSmartTransfers ?? request.supportsAutomaticPix
    return (
      ids.pluggy !== undefined &&
      sandbox &&
      can !== true &&
      (countries ?? [country]).some((each) => each === country) &&
      (types ?? [typeOf(institution)]).some((each) => each === typeOf(institution)) &&
      (isOpenFinance ?? oauth) === oauth &&
      institution.name.toLowerCase().includes(wanted)
    )
  })
  return onePage(
    all.map((institution) => writeConnector(world, institution, healthDetails)),
    page
  )
}
