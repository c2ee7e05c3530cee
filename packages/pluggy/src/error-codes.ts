/**
 * Pluggy's codes and what they mean for the caller: those of failed calls, those of Items whose last run failed, and those
 * of payments that failed.
 *
 * A failed call carries its code in `codeDescription` (`code` is the HTTP status again). Many have none: then the
 * status is all there is.
 *
 * @see https://docs.pluggy.ai/reference/error-codes
 */
import type { Kind } from "@bankstream/core/kind"

const calls = {
  ACCOUNT_NOT_FOUND: "NotFound",
  BALANCE_CONNECTOR_UNAVAILABLE: "InstitutionUnavailable",
  BALANCE_CONSENT_ERROR: "UserActionRequired:consent",
  // The bank was asked and gave nothing; every further ask counts against its monthly allowance.
  BALANCE_FETCH_ERROR: "InstitutionUnavailable",
  BALANCE_INVALID_REQUEST: "InvalidRequest",
  BALANCE_NOT_FOUND: "NotFound",
  // The bank's allowance per person and month, not Pluggy's limiter.
  BALANCE_OPEN_FINANCE_RATE_LIMIT: "QuotaExhausted",
  BOLETO_CONNECTION_CREATION_CREDENTIALS_ERROR: "InvalidRequest",
  CATEGORY_NOT_FOUND: "NotFound",
  CATEGORY_RULE_FORBIDDEN: "Forbidden",
  CATEGORY_RULE_NOT_FOUND: "NotFound",
  CLIENT_DISABLED: "Forbidden",
  CLIENT_HAS_ITEM_UPDATES_DISABLED: "Forbidden",
  CLIENT_IS_UPDATING_BEFORE_ALLOWED_FREQUENCY: "RateLimited",
  CLIENT_KEYS_UNAUTHORIZED: "Unauthenticated",
  CONNECTOR_NOT_FOUND: "NotFound",
  CONNECTOR_OFFLINE: "InstitutionUnavailable",
  CONNECTOR_REQUIRED_PARAMETER_VALIDATION_ERROR: "InvalidRequest",
  CONNECTOR_VALIDATION_ERROR: "InvalidRequest",
  CONSENT_NOT_FOUND: "NotFound",
  CREATE_ITEMS_API_FREE_DISABLED: "Forbidden",
  CREDIT_CARD_BILL_NOT_FOUND: "NotFound",
  // Not Gone, which tells that the thing was deleted: here it is the call that has ended.
  ENDPOINT_DEPRECATED: "InvalidRequest",
  IDENTITY_NOT_FOUND: "NotFound",
  IDS_PARAMETER_EXCEEDS_MAX_LENGTH: "InvalidRequest",
  INTERNAL_SERVER_ERROR: "ProviderUnavailable",
  INVESTMENT_NOT_FOUND: "NotFound",
  ITEM_ALREADY_UPDATING: "Conflict:in-progress",
  ITEM_CREATION_LIMIT_EXCEEDED: "QuotaExhausted",
  ITEM_IS_ALREADY_UPDATING: "Conflict:in-progress",
  ITEM_MFA_ALREADY_PROVIDED: "Conflict:duplicate",
  ITEM_MFA_EXPIRED: "UserActionRequired:mfa",
  ITEM_MFA_NOT_FOUND: "NotFound",
  ITEM_MFA_PARAMETER_EXPECTED_MISMATCH: "InvalidRequest",
  ITEM_NOT_FOUND: "NotFound",
  // The login that was given is another person's or account's; only the right one helps.
  ITEM_ORIGINAL_CONNECTED_WITH_DIFFERENT_ACCOUNT: "UserActionRequired:relink",
  ITEM_USER_ALREADY_EXISTS: "Conflict:duplicate",
  LAST_EXECUTION_HAD_LOGIN_ERROR: "UserActionRequired:relink",
  LOAN_NOT_FOUND: "NotFound",
  // Pluggy's own spelling. One-time codes are good once; the user has to read the next one.
  MFA_PARAMERTER_WAS_ALREADY_USED_ERROR: "UserActionRequired:mfa",
  PARAMETERS_NOT_PROVIDED: "InvalidRequest",
  PAYMENT_CUSTOMER_NOT_FOUND: "NotFound",
  PAYMENT_INSTITUTION_NOT_FOUND: "NotFound",
  PAYMENT_INTENT_NOT_FOUND: "NotFound",
  PAYMENT_RECIPIENT_NOT_FOUND: "NotFound",
  PAYMENT_REQUEST_NOT_FOUND: "NotFound",
  SANDBOX_CLIENT_ITEM_UPDATE_NOT_ALLOWED: "Forbidden",
  SMART_TRANSFER_PAYMENT_NOT_FOUND: "NotFound",
  SMART_TRANSFER_PREAUTHORIZATION_NOT_FOUND: "NotFound",
  // More than five failed runs. Pluggy tells no time after which it would take another one.
  TOO_MANY_CONSECUTIVE_ERRORS: "QuotaExhausted",
  // The user's login, but nothing that the user can do before the time that Pluggy names.
  TOO_MANY_CONSECUTIVE_LOGIN_FAILURES: "RateLimited",
  TRANSACTION_NOT_FOUND: "NotFound",
  WEBHOOK_NOT_FOUND: "NotFound"
} as const satisfies Record<string, Kind>

/** The codes of failed calls that this version knows. */
export type ErrorCode = keyof typeof calls

const knownCalls: ReadonlyMap<string, Kind> = new Map(Object.entries(calls))

/** The meaning of a failed call's code; undefined when this version does not know it. */
export const kindOf = (code: string): Kind | undefined => knownCalls.get(code)

/**
 * What a status means when there is no code, where Pluggy means more by it than HTTP does: its validation answers 400
 * with nothing but a sentence.
 */
const uncoded: ReadonlyMap<number, Kind> = new Map([
  [400, "InvalidRequest"],
  [422, "InvalidRequest"]
])

/** The meaning of a failed call without a code; undefined where it is what HTTP says. */
export const kindOfStatus = (status: number): Kind | undefined => uncoded.get(status)

// ------------------------------------------------------------------------------------------------ Items

// An Item's `error.code`, or its `executionStatus` when the run ended with an error.
const executions = {
  ACCOUNT_CREDENTIALS_RESET: "UserActionRequired:at-institution",
  ACCOUNT_LOCKED: "UserActionRequired:at-institution",
  ACCOUNT_NEEDS_ACTION: "UserActionRequired:at-institution",
  // Another session of the user is open; it ends by itself.
  ALREADY_LOGGED_IN: "InstitutionUnavailable",
  CONNECTION_ERROR: "InstitutionUnavailable",
  CREATE_ERROR: "ProviderUnavailable",
  ERROR: "ProviderUnavailable",
  INVALID_CREDENTIALS: "UserActionRequired:relink",
  INVALID_CREDENTIALS_MFA: "UserActionRequired:mfa",
  MERGE_ERROR: "ProviderUnavailable",
  SITE_NOT_AVAILABLE: "InstitutionUnavailable",
  UNEXPECTED_ERROR: "ProviderUnavailable",
  USER_AUTHORIZATION_NOT_GRANTED: "UserActionRequired:relink",
  USER_AUTHORIZATION_PENDING: "UserActionRequired:consent",
  USER_AUTHORIZATION_REVOKED: "UserActionRequired:relink",
  USER_INPUT_TIMEOUT: "UserActionRequired:mfa",
  // This login is of a kind that the connector cannot read; only another one helps.
  USER_NOT_SUPPORTED: "UserActionRequired:relink"
} as const satisfies Record<string, Kind>

/** The codes of failed runs of an Item that this version knows. */
export type ExecutionErrorCode = keyof typeof executions

// The keys of an object that is written out above, so there are no others.
/** The same as a list. */
export const executionErrorCodes = Object.keys(executions) as ReadonlyArray<ExecutionErrorCode>

const knownExecutions: ReadonlyMap<string, Kind> = new Map(Object.entries(executions))

// What a status of an Item means, whatever its last run ended with.
const statuses: ReadonlyMap<string, Kind> = new Map([
  ["CREATED", "NotReady"],
  ["MERGING", "NotReady"],
  ["UPDATING", "NotReady"],
  ["WAITING_USER_ACTION", "UserActionRequired:consent"],
  ["WAITING_USER_INPUT", "UserActionRequired:mfa"]
])

/** The meaning of an Item's status and of what its last run ended with, most telling first; undefined when all is well. */
export const kindOfItem = (status: string, codes: ReadonlyArray<string>): Kind | undefined => {
  if (status === "UPDATED") return undefined
  const kind =
    statuses.get(status) ?? codes.map((code) => knownExecutions.get(code)).find((found) => found !== undefined)
  // Pluggy tries again by itself in every state but this one, which waits for new credentials.
  return kind ?? (status === "LOGIN_ERROR" ? "UserActionRequired:relink" : "Unrecognized")
}

// ------------------------------------------------------------------------------------------------ payments

// The `errorDetail.code` of attempts to pay, of payments of a Pix Automático and of smart transfers. Those in Portuguese are
// Open Finance's own; one that several kinds of payment have means the same in all of them.
const payments = {
  // Somebody else signed in than the payer who was asked.
  AUTENTICACAO_DIVERGENTE: "UserActionRequired:consent",
  CONNECTION_ERROR: "InstitutionUnavailable",
  CONSENTIMENTO_INVALIDO: "UserActionRequired:consent",
  // An account of several holders, of whom not all have approved.
  CONSENTIMENTO_PENDENTE_AUTORIZACAO: "UserActionRequired:consent",
  CONSENTIMENTO_REVOGADO: "UserActionRequired:consent",
  CONTAS_ORIGEM_DESTINO_IGUAIS: "InvalidRequest",
  CONTA_NAO_PERMITE_PAGAMENTO: "UserActionRequired:at-institution",
  DATA_PAGAMENTO_INVALIDA: "InvalidRequest",
  DETALHE_PAGAMENTO_INVALIDO: "InvalidRequest",
  DETALHE_TENTATIVA_INVALIDO: "InvalidRequest",
  EXPIRED_PAYMENT_INITIATION: "UserActionRequired:consent",
  FALHA_AGENDAMENTO_PAGAMENTOS: "InstitutionUnavailable",
  FALHA_INFRAESTRUTURA_DETENTORA: "InstitutionUnavailable",
  FALHA_INFRAESTRUTURA_DETENTORA_CALLBACK_HYBRID_FLOW: "InstitutionUnavailable",
  FALHA_INFRAESTRUTURA_ICP: "InstitutionUnavailable",
  FALHA_INFRAESTRUTURA_PSP_RECEBEDOR: "InstitutionUnavailable",
  FALHA_INFRAESTRUTURA_SPI: "InstitutionUnavailable",
  // Too early or too late for a payment or for its next attempt.
  FORA_PRAZO_PERMITIDO: "InvalidRequest",
  INFRASTRUCTURE_FAILURE: "InstitutionUnavailable",
  INVALID_PAYMENT_DETAIL: "InvalidRequest",
  // What the payer allowed for a week, a month, a year.
  LIMITE_PERIODO_QUANTIDADE_EXCEDIDO: "QuotaExhausted",
  LIMITE_PERIODO_VALOR_EXCEDIDO: "QuotaExhausted",
  LIMITE_TENTATIVAS_EXCEDIDO: "QuotaExhausted",
  // All that the payer allowed is paid; only another authorization allows more.
  LIMITE_VALOR_TOTAL_CONSENTIMENTO_EXCEDIDO: "UserActionRequired:consent",
  LIMITE_VALOR_TRANSACAO_CONSENTIMENTO_EXCEDIDO: "InvalidRequest",
  // "Not told": the bank gave no reason.
  NAO_INFORMADO: "Unrecognized",
  PAGAMENTO_DIVERGENTE_CONSENTIMENTO: "InvalidRequest",
  PAGAMENTO_RECUSADO_DETENTORA: "UserActionRequired:at-institution",
  // The central bank's system refused it, mostly for what is said of the recipient.
  PAGAMENTO_RECUSADO_SPI: "InvalidRequest",
  PAYMENT_DIFFERENT_FROM_CONSENT: "InvalidRequest",
  PAYMENT_INTENT_INVALID_CNPJ: "InvalidRequest",
  PAYMENT_INTENT_INVALID_CPF: "InvalidRequest",
  PAYMENT_REJECTED_BY_HOLDER: "UserActionRequired:at-institution",
  PAYMENT_REJECTED_BY_SPI: "InvalidRequest",
  REJEITADO_USUARIO: "UserActionRequired:consent",
  REVOGADO_RECEBEDOR: "Gone",
  SALDO_INSUFICIENTE: "UserActionRequired:at-institution",
  TEMPO_EXPIRADO_AUTORIZACAO: "UserActionRequired:consent",
  TEMPO_EXPIRADO_CONSUMO: "UserActionRequired:consent",
  TIMEOUT_CONSENTIMENTO: "UserActionRequired:consent",
  // The account that was chosen is another person's than the one who was asked.
  TITULARIDADE_INCONSISTENTE: "UserActionRequired:consent",
  UNKNOWN_ERROR: "Unrecognized",
  // Above what the payer's bank lets out at once, or in a day.
  VALOR_ACIMA_LIMITE: "UserActionRequired:at-institution",
  VALOR_INVALIDO: "InvalidRequest"
} as const satisfies Record<string, Kind>

const knownPayments: ReadonlyMap<string, Kind> = new Map(Object.entries(payments))

// What a status says by itself: of requests, attempts, schedules, Pix Automático, preauthorizations and smart transfers.
const paymentStatuses: ReadonlyMap<string, Kind | undefined> = new Map<string, Kind | undefined>([
  ["COMPLETED", undefined],
  ["CONSUMED", undefined],
  ["PAYMENT_COMPLETED", undefined],
  // Allowed, but not paid yet.
  ["AUTHORIZED", "NotReady"],
  ["CONSENT_AUTHORIZED", "NotReady"],
  ["CREATED", "NotReady"],
  ["ENQUEUED", "NotReady"],
  ["IN_PROGRESS", "NotReady"],
  ["PAYMENT_PARTIALLY_ACCEPTED", "NotReady"],
  ["PAYMENT_PENDING", "NotReady"],
  ["PAYMENT_SETTLEMENT_DEBTOR_ACCOUNT", "NotReady"],
  ["PAYMENT_SETTLEMENT_PROCESSING", "NotReady"],
  ["REFUND_IN_PROGRESS", "NotReady"],
  ["SCHEDULED", "NotReady"],
  ["STARTED", "NotReady"],
  ["CONSENT_AWAITING_AUTHORIZATION", "UserActionRequired:consent"],
  ["CONSENT_REJECTED", "UserActionRequired:consent"],
  ["EXPIRED", "UserActionRequired:consent"],
  ["REVOKED", "UserActionRequired:consent"],
  ["WAITING_PAYER_AUTHORIZATION", "UserActionRequired:consent"],
  ["PAYMENT_REJECTED", "UserActionRequired:at-institution"],
  ["REJECTED", "UserActionRequired:at-institution"],
  ["PAYMENT_TIMEOUT", "InstitutionUnavailable"],
  ["CANCELED", "Gone"],
  // Paid, and paid back: nobody should take it for paid.
  ["REFUNDED", "Gone"],
  ["ERROR", "ProviderUnavailable"],
  ["REFUND_ERROR", "ProviderUnavailable"]
])

// What these say is so whatever an attempt before failed with: nobody should be asked to pay what was paid already, nor to
// settle anything before another try that is under way.
const settled: ReadonlySet<string> = new Set([
  "CONSENT_AWAITING_AUTHORIZATION",
  "REFUNDED",
  "REFUND_ERROR",
  "WAITING_PAYER_AUTHORIZATION"
])

/** The meaning of a payment's status, and of the code that it failed with; undefined when it is done. */
export const kindOfPayment = (status: string, code: string | undefined): Kind | undefined => {
  const kind = paymentStatuses.has(status) ? paymentStatuses.get(status) : "Unrecognized"
  if (kind === undefined || kind === "NotReady" || code === undefined || settled.has(status)) return kind
  return knownPayments.get(code) ?? kind
}
