/**
 * Schemas that more than one product group uses.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"

/** An institution that Pluggy reads, and what it asks the end user for (`credentials`). */
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
export const Connector: Schema.Codec<Connector> = /*#__PURE__*/ struct<Connector>(() => ({
  country: optionalKey(nullOr(Schema.String)),
  createdAt: optionalKey(nullOr(Schema.String)),
  credentials: optionalKey(nullOr(Schema.Array(ConnectorCredential))),
  hasMFA: optionalKey(nullOr(Schema.Boolean)),
  health: optionalKey(nullOr(ConnectorHealth)),
  id: Schema.Finite,
  imageUrl: optionalKey(nullOr(Schema.String)),
  institutionUrl: optionalKey(nullOr(Schema.String)),
  isOpenFinance: optionalKey(nullOr(Schema.Boolean)),
  isSandbox: optionalKey(nullOr(Schema.Boolean)),
  name: optionalKey(nullOr(Schema.String)),
  oauth: optionalKey(nullOr(Schema.Boolean)),
  oauthUrl: optionalKey(nullOr(Schema.String)),
  primaryColor: optionalKey(nullOr(Schema.String)),
  productCoverage: optionalKey(nullOr(Schema.Array(Schema.String))),
  products: optionalKey(nullOr(Schema.Array(Product))),
  resetPasswordUrl: optionalKey(nullOr(Schema.String)),
  supportsAutomaticPix: optionalKey(nullOr(Schema.Boolean)),
  supportsBoletoManagement: optionalKey(nullOr(Schema.Boolean)),
  supportsPaymentInitiation: optionalKey(nullOr(Schema.Boolean)),
  supportsScheduledPayments: optionalKey(nullOr(Schema.Boolean)),
  supportsSmartTransfers: optionalKey(nullOr(Schema.Boolean)),
  type: optionalKey(nullOr(ConnectorType)),
  updatedAt: optionalKey(nullOr(Schema.String))
}))

const connectorCredentialTypeValues = [
  "text",
  "password",
  "number",
  "image",
  "select",
  "ethaddress",
  "hcaptcha"
] as const

/**
 * Something that a connector asks the end user for. Its `name` is the key that the answer goes by.
 *
 * Of an Item that waits it is what it waits for; `data` is then the image to show, as base64.
 */
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
  readonly type: Open<(typeof connectorCredentialTypeValues)[number]>
  readonly validation?: string | null
  readonly validationMessage?: string | null
}
export const ConnectorCredential: Schema.Codec<ConnectorCredential> = /*#__PURE__*/ struct<ConnectorCredential>(() => ({
  assistiveText: optionalKey(nullOr(Schema.String)),
  data: optionalKey(nullOr(Schema.String)),
  expiresAt: optionalKey(nullOr(Schema.String)),
  instructions: optionalKey(nullOr(Schema.String)),
  label: Schema.String,
  mfa: optionalKey(nullOr(Schema.Boolean)),
  name: Schema.String,
  optional: Schema.Boolean,
  options: optionalKey(nullOr(Schema.Array(CredentialSelectOption))),
  placeholder: optionalKey(nullOr(Schema.String)),
  type: openEnum(connectorCredentialTypeValues),
  validation: optionalKey(nullOr(Schema.String)),
  validationMessage: optionalKey(nullOr(Schema.String))
}))

/** How well Pluggy's connection to an institution works. */
export interface ConnectorHealth {
  readonly details?: {
    readonly connectionRateLast6Hours?: number | null
    readonly connectionsLast6Hours?: number | null
    readonly error?: string | null
  } | null
  readonly incidents?: ReadonlyArray<ConnectorIncident> | null
  readonly stage?: string | null
  readonly status?: Open<"ONLINE" | "OFFLINE" | "UNSTABLE"> | null
}
export const ConnectorHealth: Schema.Codec<ConnectorHealth> = /*#__PURE__*/ struct<ConnectorHealth>(() => ({
  details: optionalKey(
    nullOr(
      struct<{
        readonly connectionRateLast6Hours?: number | null
        readonly connectionsLast6Hours?: number | null
        readonly error?: string | null
      }>(() => ({
        connectionRateLast6Hours: optionalKey(nullOr(Schema.Finite)),
        connectionsLast6Hours: optionalKey(nullOr(Schema.Finite)),
        error: optionalKey(nullOr(Schema.String))
      }))
    )
  ),
  incidents: optionalKey(nullOr(Schema.Array(ConnectorIncident))),
  stage: optionalKey(nullOr(Schema.String)),
  status: optionalKey(nullOr(openEnum(["ONLINE", "OFFLINE", "UNSTABLE"])))
}))

const connectorIncidentTypeValues = [
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
] as const

export interface ConnectorIncident {
  readonly description?: string | null
  readonly id: string
  readonly kind: Open<"INCIDENT" | "MAINTENANCE">
  readonly product: Open<"dados" | "pis" | "pis-agendado" | "pixauto" | "smart" | "infra">
  readonly severity: Open<"DEGRADED" | "PARTIAL_OUTAGE" | "MAJOR_OUTAGE" | "MAINTENANCE">
  readonly startedAt: string
  readonly state: Open<"INVESTIGATING" | "IDENTIFIED" | "MONITORING" | "SCHEDULED">
  readonly title: string
  readonly type: Open<(typeof connectorIncidentTypeValues)[number]>
  readonly updatedAt?: string | null
  readonly url: string
}
export const ConnectorIncident: Schema.Codec<ConnectorIncident> = /*#__PURE__*/ struct<ConnectorIncident>(() => ({
  description: optionalKey(nullOr(Schema.String)),
  id: Schema.String,
  kind: openEnum(["INCIDENT", "MAINTENANCE"]),
  product: openEnum(["dados", "pis", "pis-agendado", "pixauto", "smart", "infra"]),
  severity: openEnum(["DEGRADED", "PARTIAL_OUTAGE", "MAJOR_OUTAGE", "MAINTENANCE"]),
  startedAt: Schema.String,
  state: openEnum(["INVESTIGATING", "IDENTIFIED", "MONITORING", "SCHEDULED"]),
  title: Schema.String,
  type: openEnum(connectorIncidentTypeValues),
  updatedAt: optionalKey(nullOr(Schema.String)),
  url: Schema.String
}))

const connectorTypeValues = [
  "PERSONAL_BANK",
  "BUSINESS_BANK",
  "INVESTMENT",
  "INVOICE",
  "TELECOMMUNICATION",
  "OTHER",
  "DIGITAL_ECONOMY",
  "PAYMENT_ACCOUNT"
] as const

export type ConnectorTypeInput = (typeof connectorTypeValues)[number]
export const ConnectorTypeInput: Schema.Codec<ConnectorTypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(connectorTypeValues)
)

export type ConnectorType = Open<(typeof connectorTypeValues)[number]>
export const ConnectorType: Schema.Codec<ConnectorType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(connectorTypeValues)
)

export interface CredentialSelectOption {
  readonly label: string
  readonly value: string
}
export const CredentialSelectOption: Schema.Codec<CredentialSelectOption> =
  /*#__PURE__*/ struct<CredentialSelectOption>(() => ({
    label: Schema.String,
    value: Schema.String
  }))

export interface ICountResponse {
  readonly count: number
}
export const ICountResponse: Schema.Codec<ICountResponse> = /*#__PURE__*/ struct<ICountResponse>(() => ({
  count: Schema.Finite
}))

export type ItemParameter = Readonly<Record<string, string>>
export const ItemParameter: Schema.Codec<ItemParameter> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, Schema.String)
)

export interface Merchant {
  readonly businessName?: string | null
  readonly category?: string | null
  readonly cnae?: string | null
  readonly cnpj?: string | null
  readonly name?: string | null
}
export const Merchant: Schema.Codec<Merchant> = /*#__PURE__*/ struct<Merchant>(() => ({
  businessName: optionalKey(nullOr(Schema.String)),
  category: optionalKey(nullOr(Schema.String)),
  cnae: optionalKey(nullOr(Schema.String)),
  cnpj: optionalKey(nullOr(Schema.String)),
  name: optionalKey(nullOr(Schema.String))
}))

export interface PaymentInstitution {
  readonly compe?: string | null
  readonly createdAt: string
  readonly id: string
  readonly ispb: string
  readonly name: string
  readonly tradeName: string
  readonly updatedAt: string
}
export const PaymentInstitution: Schema.Codec<PaymentInstitution> = /*#__PURE__*/ struct<PaymentInstitution>(() => ({
  compe: optionalKey(nullOr(Schema.String)),
  createdAt: Schema.String,
  id: Schema.String,
  ispb: Schema.String,
  name: Schema.String,
  tradeName: Schema.String,
  updatedAt: Schema.String
}))

/** Who is paid. */
export interface PaymentRecipient {
  readonly account: PaymentRecipientAccount
  readonly createdAt: string
  readonly id: string
  readonly isDefault: boolean
  readonly name: string
  readonly paymentInstitution: PaymentInstitution
  readonly pixKey?: string | null
  readonly taxNumber: string
  readonly type: Open<"BANK_ACCOUNT">
  readonly updatedAt: string
}
export const PaymentRecipient: Schema.Codec<PaymentRecipient> = /*#__PURE__*/ struct<PaymentRecipient>(() => ({
  account: PaymentRecipientAccount,
  createdAt: Schema.String,
  id: Schema.String,
  isDefault: Schema.Boolean,
  name: Schema.String,
  paymentInstitution: PaymentInstitution,
  pixKey: optionalKey(nullOr(Schema.String)),
  taxNumber: Schema.String,
  type: openEnum(["BANK_ACCOUNT"]),
  updatedAt: Schema.String
}))

export interface PaymentRecipientAccountInput {
  readonly branch: string
  readonly number: string
  readonly type: "CHECKING_ACCOUNT" | "SAVINGS_ACCOUNT" | "GUARANTEED_ACCOUNT"
}
export const PaymentRecipientAccountInput: Schema.Codec<PaymentRecipientAccountInput> =
  /*#__PURE__*/ struct<PaymentRecipientAccountInput>(() => ({
    branch: Schema.String,
    number: Schema.String,
    type: Schema.Literals(["CHECKING_ACCOUNT", "SAVINGS_ACCOUNT", "GUARANTEED_ACCOUNT"])
  }))

export interface PaymentRecipientAccount {
  readonly branch: string
  readonly number: string
  readonly type: Open<"CHECKING_ACCOUNT" | "SAVINGS_ACCOUNT" | "GUARANTEED_ACCOUNT">
}
export const PaymentRecipientAccount: Schema.Codec<PaymentRecipientAccount> =
  /*#__PURE__*/ struct<PaymentRecipientAccount>(() => ({
    branch: Schema.String,
    number: Schema.String,
    type: openEnum(["CHECKING_ACCOUNT", "SAVINGS_ACCOUNT", "GUARANTEED_ACCOUNT"])
  }))

const productValues = [
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
] as const

/** What is read of an institution. */
export type ProductInput = (typeof productValues)[number]
export const ProductInput: Schema.Codec<ProductInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(productValues)
)

/** What is read of an institution. */
export type Product = Open<(typeof productValues)[number]>
export const Product: Schema.Codec<Product> = /*#__PURE__*/ Schema.suspend(() => openEnum(productValues))
