/** Schemas that more than one resource uses. */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import * as Schema from "effect/Schema"

export interface Connector {
  readonly country?: string | null
  readonly createdAt?: string | null
  readonly credentials?: ReadonlyArray<ConnectorCredential> | null
  readonly hasMFA?: boolean | null
  readonly health?: ConnectorHealth | null
  readonly id: number
  readonly imageUrl?: string | null
  readonly institutionUrl?: string | null
  readonly isOpenFinance?: boolean | null
  readonly isSandbox?: boolean | null
  readonly name?: string | null
  readonly oauth?: boolean | null
  readonly oauthUrl?: string | null
  readonly primaryColor?: string | null
  readonly productCoverage?: ReadonlyArray<string> | null
  readonly products?: ReadonlyArray<Product> | null
  readonly resetPasswordUrl?: string | null
  readonly supportsAutomaticPix?: boolean | null
  readonly supportsBoletoManagement?: boolean | null
  readonly supportsPaymentInitiation?: boolean | null
  readonly supportsScheduledPayments?: boolean | null
  readonly supportsSmartTransfers?: boolean | null
  readonly type?: ConnectorType | null
  readonly updatedAt?: string | null
}
export const Connector: Schema.Codec<Connector> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    country: Schema.optionalKey(Schema.NullOr(Schema.String)),
    createdAt: Schema.optionalKey(Schema.NullOr(Schema.String)),
    credentials: Schema.optionalKey(Schema.NullOr(Schema.Array(ConnectorCredential))),
    hasMFA: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    health: Schema.optionalKey(Schema.NullOr(ConnectorHealth)),
    id: Schema.Finite,
    imageUrl: Schema.optionalKey(Schema.NullOr(Schema.String)),
    institutionUrl: Schema.optionalKey(Schema.NullOr(Schema.String)),
    isOpenFinance: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    isSandbox: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    oauth: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    oauthUrl: Schema.optionalKey(Schema.NullOr(Schema.String)),
    primaryColor: Schema.optionalKey(Schema.NullOr(Schema.String)),
    productCoverage: Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.String))),
    products: Schema.optionalKey(Schema.NullOr(Schema.Array(Product))),
    resetPasswordUrl: Schema.optionalKey(Schema.NullOr(Schema.String)),
    supportsAutomaticPix: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    supportsBoletoManagement: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    supportsPaymentInitiation: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    supportsScheduledPayments: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    supportsSmartTransfers: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    type: Schema.optionalKey(Schema.NullOr(ConnectorType)),
    updatedAt: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface ConnectorCredential {
  readonly assistiveText?: string | null
  readonly data?: string | null
  readonly expiresAt?: string | null
  readonly instructions?: string | null
  readonly label: string
  readonly mfa?: boolean | null
  readonly name: string
  readonly optional: boolean
  readonly options?: ReadonlyArray<CredentialSelectOption> | null
  readonly placeholder?: string | null
  readonly type: Open<"text" | "password" | "number" | "image" | "select">
  readonly validation?: string | null
  readonly validationMessage?: string | null
}
export const ConnectorCredential: Schema.Codec<ConnectorCredential> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    assistiveText: Schema.optionalKey(Schema.NullOr(Schema.String)),
    data: Schema.optionalKey(Schema.NullOr(Schema.String)),
    expiresAt: Schema.optionalKey(Schema.NullOr(Schema.String)),
    instructions: Schema.optionalKey(Schema.NullOr(Schema.String)),
    label: Schema.String,
    mfa: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    name: Schema.String,
    optional: Schema.Boolean,
    options: Schema.optionalKey(Schema.NullOr(Schema.Array(CredentialSelectOption))),
    placeholder: Schema.optionalKey(Schema.NullOr(Schema.String)),
    type: openEnum(["text", "password", "number", "image", "select"]),
    validation: Schema.optionalKey(Schema.NullOr(Schema.String)),
    validationMessage: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface ConnectorHealth {
  readonly details?: ConnectorHealthDetails | null
  readonly incidents?: ReadonlyArray<ConnectorIncident> | null
  readonly stage?: string | null
  readonly status?: Open<"ONLINE" | "OFFLINE" | "UNSTABLE"> | null
}
export const ConnectorHealth: Schema.Codec<ConnectorHealth> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    details: Schema.optionalKey(Schema.NullOr(ConnectorHealthDetails)),
    incidents: Schema.optionalKey(Schema.NullOr(Schema.Array(ConnectorIncident))),
    stage: Schema.optionalKey(Schema.NullOr(Schema.String)),
    status: Schema.optionalKey(Schema.NullOr(openEnum(["ONLINE", "OFFLINE", "UNSTABLE"])))
  })
)

export interface ConnectorHealthDetails {
  readonly connectionRateLast6Hours?: number | null
  readonly connectionsLast6Hours?: number | null
}
export const ConnectorHealthDetails: Schema.Codec<ConnectorHealthDetails> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    connectionRateLast6Hours: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    connectionsLast6Hours: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

export interface ConnectorIncident {
  readonly description?: string | null
  readonly id: string
  readonly kind: Open<"INCIDENT" | "MAINTENANCE">
  readonly product: Open<"dados" | "pis" | "pis-agendado" | "pixauto" | "smart" | "infra">
  readonly severity: Open<"DEGRADED" | "PARTIAL_OUTAGE" | "MAJOR_OUTAGE" | "MAINTENANCE">
  readonly startedAt: string
  readonly state: Open<"INVESTIGATING" | "IDENTIFIED" | "MONITORING" | "SCHEDULED">
  readonly title: string
  readonly type: Open<
    | "CONNECTOR_UNAVAILABLE"
    | "CONNECTOR_DEGRADED"
    | "INSTITUTION_OUTAGE"
    | "SCHEDULED_MAINTENANCE"
    | "CONSENT_ERROR"
    | "CONNECTION_NOT_UPDATING"
    | "PARTIAL_SUCCESS"
    | "ACCOUNTS_MISSING"
    | "BALANCE_INCORRECT"
    | "TRANSACTIONS_MISSING"
    | "TRANSACTIONS_INCORRECT"
    | "TRANSACTIONS_INSTALLMENTS_ISSUE"
    | "INVESTMENTS_MISSING"
    | "INVESTMENTS_INCORRECT"
    | "IDENTITY_MISSING"
    | "HISTORICAL_DATA_MISSING"
    | "WEBHOOK_DELAY"
    | "PAYMENT_FAILURE"
    | "OTHER"
  >
  readonly updatedAt?: string | null
  readonly url: string
}
export const ConnectorIncident: Schema.Codec<ConnectorIncident> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    description: Schema.optionalKey(Schema.NullOr(Schema.String)),
    id: Schema.String,
    kind: openEnum(["INCIDENT", "MAINTENANCE"]),
    product: openEnum(["dados", "pis", "pis-agendado", "pixauto", "smart", "infra"]),
    severity: openEnum(["DEGRADED", "PARTIAL_OUTAGE", "MAJOR_OUTAGE", "MAINTENANCE"]),
    startedAt: Schema.String,
    state: openEnum(["INVESTIGATING", "IDENTIFIED", "MONITORING", "SCHEDULED"]),
    title: Schema.String,
    type: openEnum([
      "CONNECTOR_UNAVAILABLE",
      "CONNECTOR_DEGRADED",
      "INSTITUTION_OUTAGE",
      "SCHEDULED_MAINTENANCE",
      "CONSENT_ERROR",
      "CONNECTION_NOT_UPDATING",
      "PARTIAL_SUCCESS",
      "ACCOUNTS_MISSING",
      "BALANCE_INCORRECT",
      "TRANSACTIONS_MISSING",
      "TRANSACTIONS_INCORRECT",
      "TRANSACTIONS_INSTALLMENTS_ISSUE",
      "INVESTMENTS_MISSING",
      "INVESTMENTS_INCORRECT",
      "IDENTITY_MISSING",
      "HISTORICAL_DATA_MISSING",
      "WEBHOOK_DELAY",
      "PAYMENT_FAILURE",
      "OTHER"
    ]),
    updatedAt: Schema.optionalKey(Schema.NullOr(Schema.String)),
    url: Schema.String
  })
)

export type ConnectorType = Open<
  | "PERSONAL_BANK"
  | "BUSINESS_BANK"
  | "INVESTMENT"
  | "INVOICE"
  | "TELECOMMUNICATION"
  | "OTHER"
  | "DIGITAL_ECONOMY"
  | "PAYMENT_ACCOUNT"
>
export const ConnectorType: Schema.Codec<ConnectorType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum([
    "PERSONAL_BANK",
    "BUSINESS_BANK",
    "INVESTMENT",
    "INVOICE",
    "TELECOMMUNICATION",
    "OTHER",
    "DIGITAL_ECONOMY",
    "PAYMENT_ACCOUNT"
  ])
)

// DIGITAL_ECONOMY and PAYMENT_ACCOUNT are missing in the contract; Pluggy's own client filters by them.
export type ConnectorTypeInput =
  | "PERSONAL_BANK"
  | "BUSINESS_BANK"
  | "INVESTMENT"
  | "INVOICE"
  | "TELECOMMUNICATION"
  | "OTHER"
  | "DIGITAL_ECONOMY"
  | "PAYMENT_ACCOUNT"
export const ConnectorTypeInput: Schema.Codec<ConnectorTypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals([
    "PERSONAL_BANK",
    "BUSINESS_BANK",
    "INVESTMENT",
    "INVOICE",
    "TELECOMMUNICATION",
    "OTHER",
    "DIGITAL_ECONOMY",
    "PAYMENT_ACCOUNT"
  ])
)

export interface CredentialSelectOption {
  readonly label: string
  readonly value: string
}
export const CredentialSelectOption: Schema.Codec<CredentialSelectOption> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    label: Schema.String,
    value: Schema.String
  })
)

export type Product = Open<
  | "ACCOUNTS"
  | "CREDIT_CARDS"
  | "TRANSACTIONS"
  | "PAYMENT_DATA"
  | "INVESTMENTS"
  | "INVESTMENTS_TRANSACTIONS"
  | "IDENTITY"
  | "BROKERAGE_NOTE"
  | "MOVE_SECURITY"
  | "LOANS"
  | "ACCOUNT_STATEMENTS"
>
export const Product: Schema.Codec<Product> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum([
    "ACCOUNTS",
    "CREDIT_CARDS",
    "TRANSACTIONS",
    "PAYMENT_DATA",
    "INVESTMENTS",
    "INVESTMENTS_TRANSACTIONS",
    "IDENTITY",
    "BROKERAGE_NOTE",
    "MOVE_SECURITY",
    "LOANS",
    "ACCOUNT_STATEMENTS"
  ])
)

// ACCOUNT_STATEMENTS is missing in the contract; Pluggy's own client asks for it.
export type ProductInput =
  | "ACCOUNTS"
  | "CREDIT_CARDS"
  | "TRANSACTIONS"
  | "PAYMENT_DATA"
  | "INVESTMENTS"
  | "INVESTMENTS_TRANSACTIONS"
  | "IDENTITY"
  | "BROKERAGE_NOTE"
  | "MOVE_SECURITY"
  | "LOANS"
  | "ACCOUNT_STATEMENTS"
export const ProductInput: Schema.Codec<ProductInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals([
    "ACCOUNTS",
    "CREDIT_CARDS",
    "TRANSACTIONS",
    "PAYMENT_DATA",
    "INVESTMENTS",
    "INVESTMENTS_TRANSACTIONS",
    "IDENTITY",
    "BROKERAGE_NOTE",
    "MOVE_SECURITY",
    "LOANS",
    "ACCOUNT_STATEMENTS"
  ])
)
