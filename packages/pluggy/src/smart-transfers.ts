/**
 * Smart transfers: payments within limits that the payer allowed beforehand.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { civilDate, uuid } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, type PluggyPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import { Connector, PaymentRecipient } from "./model.ts"

export {
  Connector,
  ConnectorCredential,
  ConnectorHealth,
  ConnectorIncident,
  ConnectorType,
  ConnectorTypeInput,
  CredentialSelectOption,
  PaymentInstitution,
  PaymentRecipient,
  PaymentRecipientAccount,
  PaymentRecipientAccountInput,
  Product,
  ProductInput
} from "./model.ts"

export * from "./payment-reason.ts"

/**
 * `clientPaymentId` is the app's own name for the payment. Pluggy does not promise to refuse a second one of that
 * name; by it a payment is found again whose answer was lost.
 */
export interface CreateSmartTransferPayment {
  readonly amount: number
  readonly clientPaymentId?: string | undefined
  readonly description?: string | undefined
  readonly preauthorizationId: string
  readonly recipientId: string
}
export const CreateSmartTransferPayment: Schema.Codec<CreateSmartTransferPayment> =
  /*#__PURE__*/ struct<CreateSmartTransferPayment>(() => ({
    amount: Schema.Finite,
    clientPaymentId: optional(Schema.String),
    description: optional(Schema.String),
    preauthorizationId: Schema.String,
    recipientId: Schema.String
  }))

export interface CreateSmartTransferPreauthorization {
  readonly callbackUrls?: SmartTransferCallbackUrlsInput | undefined
  readonly clientPreauthorizationId?: string | undefined
  readonly configuration?: SmartTransferPreauthorizationConfigurationInput | undefined
  readonly connectorId: number
  readonly parameters: SmartTransferPreauthorizationParameter
  readonly recipientIds: ReadonlyArray<string>
}
export const CreateSmartTransferPreauthorization: Schema.Codec<CreateSmartTransferPreauthorization> =
  /*#__PURE__*/ struct<CreateSmartTransferPreauthorization>(() => ({
    callbackUrls: optional(SmartTransferCallbackUrlsInput),
    clientPreauthorizationId: optional(Schema.String),
    configuration: optional(SmartTransferPreauthorizationConfigurationInput),
    connectorId: Schema.Int,
    parameters: SmartTransferPreauthorizationParameter,
    recipientIds: Schema.Array(Schema.String)
  }))

export interface SmartTranfersPreauthorizationsListRequest {
  readonly pageSize?: number | undefined
  readonly page?: number | undefined
}
export const SmartTranfersPreauthorizationsListRequest: Schema.Codec<SmartTranfersPreauthorizationsListRequest> =
  /*#__PURE__*/ struct<SmartTranfersPreauthorizationsListRequest>(() => ({
    pageSize: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
  }))

export interface SmartTranfersPreauthorizationsListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<SmartTransferPreauthorization>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const SmartTranfersPreauthorizationsListResponse: Schema.Codec<SmartTranfersPreauthorizationsListResponse> =
  /*#__PURE__*/ struct<SmartTranfersPreauthorizationsListResponse>(() => ({
    page: optionalKey(nullOr(Schema.Finite)),
    results: Schema.Array(SmartTransferPreauthorization),
    total: optionalKey(nullOr(Schema.Finite)),
    totalPages: optionalKey(nullOr(Schema.Finite))
  }))

export interface SmartTransferCallbackUrlsInput {
  readonly error?: string | undefined
  readonly success?: string | undefined
}
export const SmartTransferCallbackUrlsInput: Schema.Codec<SmartTransferCallbackUrlsInput> =
  /*#__PURE__*/ struct<SmartTransferCallbackUrlsInput>(() => ({
    error: optional(Schema.String),
    success: optional(Schema.String)
  }))

export interface SmartTransferCallbackUrls {
  readonly error?: string | null
  readonly success?: string | null
}
export const SmartTransferCallbackUrls: Schema.Codec<SmartTransferCallbackUrls> =
  /*#__PURE__*/ struct<SmartTransferCallbackUrls>(() => ({
    error: optionalKey(nullOr(Schema.String)),
    success: optionalKey(nullOr(Schema.String))
  }))

const smartTransferPaymentErrorDetailCodeValues = [
  "INFRASTRUCTURE_FAILURE",
  "PAYMENT_DIFFERENT_FROM_CONSENT",
  "UNKNOWN_ERROR",
  "INVALID_PAYMENT_DETAIL",
  "PAYMENT_REJECTED_BY_HOLDER",
  "PAYMENT_REJECTED_BY_SPI"
] as const

/** A payment by a preauthorization. */
export interface SmartTransferPayment {
  readonly amount: number
  readonly clientPaymentId?: string | null
  readonly createdAt: string
  readonly description?: string | null
  readonly errorDetail?: {
    readonly code?: Open<(typeof smartTransferPaymentErrorDetailCodeValues)[number]> | null
    readonly description?: string | null
    readonly detail?: string | null
  } | null
  readonly id: string
  readonly preauthorizationId: string
  readonly recipient?: PaymentRecipient | null
  readonly status: SmartTransferPaymentStatus
  readonly updatedAt: string
}
export const SmartTransferPayment: Schema.Codec<SmartTransferPayment> = /*#__PURE__*/ struct<SmartTransferPayment>(
  () => ({
    amount: Schema.Finite,
    clientPaymentId: optionalKey(nullOr(Schema.String)),
    createdAt: Schema.String,
    description: optionalKey(nullOr(Schema.String)),
    errorDetail: optionalKey(
      nullOr(
        struct<{
          readonly code?: Open<(typeof smartTransferPaymentErrorDetailCodeValues)[number]> | null
          readonly description?: string | null
          readonly detail?: string | null
        }>(() => ({
          code: optionalKey(nullOr(openEnum(smartTransferPaymentErrorDetailCodeValues))),
          description: optionalKey(nullOr(Schema.String)),
          detail: optionalKey(nullOr(Schema.String))
        }))
      )
    ),
    id: Schema.String,
    preauthorizationId: Schema.String,
    recipient: optionalKey(nullOr(PaymentRecipient)),
    status: SmartTransferPaymentStatus,
    updatedAt: Schema.String
  })
)

const smartTransferPaymentStatusValues = [
  "CONSENT_AUTHORIZED",
  "CONSENT_REJECTED",
  "PAYMENT_PENDING",
  "PAYMENT_PARTIALLY_ACCEPTED",
  "PAYMENT_SETTLEMENT_PROCESSING",
  "PAYMENT_SETTLEMENT_DEBTOR_ACCOUNT",
  "PAYMENT_COMPLETED",
  "PAYMENT_REJECTED",
  "ERROR",
  "CANCELED"
] as const

export type SmartTransferPaymentStatus = Open<(typeof smartTransferPaymentStatusValues)[number]>
export const SmartTransferPaymentStatus: Schema.Codec<SmartTransferPaymentStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(smartTransferPaymentStatusValues)
)

export interface SmartTransferPaymentretrieveRequest {
  readonly id: string
}
export const SmartTransferPaymentretrieveRequest: Schema.Codec<SmartTransferPaymentretrieveRequest> =
  /*#__PURE__*/ struct<SmartTransferPaymentretrieveRequest>(() => ({
    id: uuid
  }))

/** What a payer allowed, or is to allow at `consentUrl`. */
export interface SmartTransferPreauthorization {
  readonly callbackUrls?: SmartTransferCallbackUrls | null
  readonly clientPreauthorizationId?: string | null
  readonly configuration?: SmartTransferPreauthorizationConfiguration | null
  readonly connector: Connector
  readonly consentUrl?: string | null
  readonly createdAt: string
  readonly errorDetail?: {
    readonly code?: string | null
    readonly description?: string | null
    readonly detail?: string | null
  } | null
  readonly id: string
  readonly recipients: ReadonlyArray<PaymentRecipient>
  readonly status: Open<"CREATED" | "COMPLETED" | "REVOKED" | "REJECTED" | "ERROR">
  readonly updatedAt: string
}
export const SmartTransferPreauthorization: Schema.Codec<SmartTransferPreauthorization> =
  /*#__PURE__*/ struct<SmartTransferPreauthorization>(() => ({
    callbackUrls: optionalKey(nullOr(SmartTransferCallbackUrls)),
    clientPreauthorizationId: optionalKey(nullOr(Schema.String)),
    configuration: optionalKey(nullOr(SmartTransferPreauthorizationConfiguration)),
    connector: Connector,
    consentUrl: optionalKey(nullOr(Schema.String)),
    createdAt: Schema.String,
    errorDetail: optionalKey(
      nullOr(
        struct<{
          readonly code?: string | null
          readonly description?: string | null
          readonly detail?: string | null
        }>(() => ({
          code: optionalKey(nullOr(Schema.String)),
          description: optionalKey(nullOr(Schema.String)),
          detail: optionalKey(nullOr(Schema.String))
        }))
      )
    ),
    id: Schema.String,
    recipients: Schema.Array(PaymentRecipient),
    status: openEnum(["CREATED", "COMPLETED", "REVOKED", "REJECTED", "ERROR"]),
    updatedAt: Schema.String
  }))

export interface SmartTransferPreauthorizationConfigurationInput {
  readonly periodicLimits?: SmartTransferPreauthorizationConfigurationPeriodicLimitsInput | undefined
  readonly totalAllowedAmount?: number | undefined
  readonly transactionLimit?: number | undefined
}
export const SmartTransferPreauthorizationConfigurationInput: Schema.Codec<SmartTransferPreauthorizationConfigurationInput> =
  /*#__PURE__*/ struct<SmartTransferPreauthorizationConfigurationInput>(() => ({
    periodicLimits: optional(SmartTransferPreauthorizationConfigurationPeriodicLimitsInput),
    totalAllowedAmount: optional(Schema.Finite),
    transactionLimit: optional(Schema.Finite)
  }))

export interface SmartTransferPreauthorizationConfiguration {
  readonly periodicLimits?: SmartTransferPreauthorizationConfigurationPeriodicLimits | null
  readonly totalAllowedAmount?: number | null
  readonly transactionLimit?: number | null
}
export const SmartTransferPreauthorizationConfiguration: Schema.Codec<SmartTransferPreauthorizationConfiguration> =
  /*#__PURE__*/ struct<SmartTransferPreauthorizationConfiguration>(() => ({
    periodicLimits: optionalKey(nullOr(SmartTransferPreauthorizationConfigurationPeriodicLimits)),
    totalAllowedAmount: optionalKey(nullOr(Schema.Finite)),
    transactionLimit: optionalKey(nullOr(Schema.Finite))
  }))

export interface SmartTransferPreauthorizationConfigurationPeriodicLimitInput {
  readonly quantityLimit?: number | undefined
  readonly transactionLimit?: number | undefined
}
export const SmartTransferPreauthorizationConfigurationPeriodicLimitInput: Schema.Codec<SmartTransferPreauthorizationConfigurationPeriodicLimitInput> =
  /*#__PURE__*/ struct<SmartTransferPreauthorizationConfigurationPeriodicLimitInput>(() => ({
    quantityLimit: optional(Schema.Finite),
    transactionLimit: optional(Schema.Finite)
  }))

export interface SmartTransferPreauthorizationConfigurationPeriodicLimit {
  readonly quantityLimit?: number | null
  readonly transactionLimit?: number | null
}
export const SmartTransferPreauthorizationConfigurationPeriodicLimit: Schema.Codec<SmartTransferPreauthorizationConfigurationPeriodicLimit> =
  /*#__PURE__*/ struct<SmartTransferPreauthorizationConfigurationPeriodicLimit>(() => ({
    quantityLimit: optionalKey(nullOr(Schema.Finite)),
    transactionLimit: optionalKey(nullOr(Schema.Finite))
  }))

export interface SmartTransferPreauthorizationConfigurationPeriodicLimitsInput {
  readonly day?: SmartTransferPreauthorizationConfigurationPeriodicLimitInput | undefined
  readonly month?: SmartTransferPreauthorizationConfigurationPeriodicLimitInput | undefined
  readonly week?: SmartTransferPreauthorizationConfigurationPeriodicLimitInput | undefined
  readonly year?: SmartTransferPreauthorizationConfigurationPeriodicLimitInput | undefined
}
export const SmartTransferPreauthorizationConfigurationPeriodicLimitsInput: Schema.Codec<SmartTransferPreauthorizationConfigurationPeriodicLimitsInput> =
  /*#__PURE__*/ struct<SmartTransferPreauthorizationConfigurationPeriodicLimitsInput>(() => ({
    day: optional(SmartTransferPreauthorizationConfigurationPeriodicLimitInput),
    month: optional(SmartTransferPreauthorizationConfigurationPeriodicLimitInput),
    week: optional(SmartTransferPreauthorizationConfigurationPeriodicLimitInput),
    year: optional(SmartTransferPreauthorizationConfigurationPeriodicLimitInput)
  }))

export interface SmartTransferPreauthorizationConfigurationPeriodicLimits {
  readonly day?: SmartTransferPreauthorizationConfigurationPeriodicLimit | null
  readonly month?: SmartTransferPreauthorizationConfigurationPeriodicLimit | null
  readonly week?: SmartTransferPreauthorizationConfigurationPeriodicLimit | null
  readonly year?: SmartTransferPreauthorizationConfigurationPeriodicLimit | null
}
export const SmartTransferPreauthorizationConfigurationPeriodicLimits: Schema.Codec<SmartTransferPreauthorizationConfigurationPeriodicLimits> =
  /*#__PURE__*/ struct<SmartTransferPreauthorizationConfigurationPeriodicLimits>(() => ({
    day: optionalKey(nullOr(SmartTransferPreauthorizationConfigurationPeriodicLimit)),
    month: optionalKey(nullOr(SmartTransferPreauthorizationConfigurationPeriodicLimit)),
    week: optionalKey(nullOr(SmartTransferPreauthorizationConfigurationPeriodicLimit)),
    year: optionalKey(nullOr(SmartTransferPreauthorizationConfigurationPeriodicLimit))
  }))

export interface SmartTransferPreauthorizationParameter {
  readonly cnpj?: string | undefined
  readonly cpf: string
}
export const SmartTransferPreauthorizationParameter: Schema.Codec<SmartTransferPreauthorizationParameter> =
  /*#__PURE__*/ struct<SmartTransferPreauthorizationParameter>(() => ({
    cnpj: optional(Schema.String),
    cpf: Schema.String
  }))

export interface SmartTransferPreauthorizationPaymentsListRequest {
  readonly id: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly pageSize?: number | undefined
  readonly page?: number | undefined
}
export const SmartTransferPreauthorizationPaymentsListRequest: Schema.Codec<SmartTransferPreauthorizationPaymentsListRequest> =
  /*#__PURE__*/ struct<SmartTransferPreauthorizationPaymentsListRequest>(() => ({
    id: uuid,
    from: optional(civilDate),
    to: optional(civilDate),
    pageSize: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
  }))

export interface SmartTransferPreauthorizationPaymentsListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<SmartTransferPayment>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const SmartTransferPreauthorizationPaymentsListResponse: Schema.Codec<SmartTransferPreauthorizationPaymentsListResponse> =
  /*#__PURE__*/ struct<SmartTransferPreauthorizationPaymentsListResponse>(() => ({
    page: optionalKey(nullOr(Schema.Finite)),
    results: Schema.Array(SmartTransferPayment),
    total: optionalKey(nullOr(Schema.Finite)),
    totalPages: optionalKey(nullOr(Schema.Finite))
  }))

export interface SmartTransferPreauthorizationRetrieveRequest {
  readonly id: string
}
export const SmartTransferPreauthorizationRetrieveRequest: Schema.Codec<SmartTransferPreauthorizationRetrieveRequest> =
  /*#__PURE__*/ struct<SmartTransferPreauthorizationRetrieveRequest>(() => ({
    id: uuid
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists the preauthorizations of smart transfers. The misspelt name is Pluggy's.
 *
 * `GET /smart-transfers/preauthorizations`
 *
 * @see https://docs.pluggy.ai/reference/smart-tranfers-preauthorizations-list
 */
export const smartTranfersPreauthorizationsList: PluggyPagedOperation<
  SmartTranfersPreauthorizationsListRequest,
  SmartTranfersPreauthorizationsListResponse,
  SmartTransferPreauthorization
> = /*#__PURE__*/ pagedOperation({
  id: "smart-tranfers-preauthorizations-list",
  method: "GET",
  path: "/smart-transfers/preauthorizations",
  request: SmartTranfersPreauthorizationsListRequest,
  response: SmartTranfersPreauthorizationsListResponse,
  replay: "safe",
  page: {
    style: "page",
    page: "page",
    number: "page",
    total: "total",
    totalPages: "totalPages",
    items: "results",
    size: { field: "pageSize", max: 500 }
  }
})

/**
 * Pays by a preauthorization, without asking the payer again.
 *
 * `POST /smart-transfers/payments`
 *
 * `amount` is in reais, not in centavos: 10.5 is ten reais and fifty centavos.
 *
 * It is never sent twice unless Pluggy turned it away: after a `Timeout`, `TransportFailed`, `ProviderUnavailable` or
 * `MalformedResponse` look for your `clientPaymentId` in `smartTransferPreauthorizationPaymentsList` before paying again.
 *
 * @see https://docs.pluggy.ai/reference/smart-transfer-payment-create
 */
export const smartTransferPaymentCreate: PluggyOperation<CreateSmartTransferPayment, SmartTransferPayment> =
  /*#__PURE__*/ operation({
    id: "smart-transfer-payment-create",
    method: "POST",
    path: "/smart-transfers/payments",
    request: CreateSmartTransferPayment,
    response: SmartTransferPayment,
    replay: "unsafe"
  })

/**
 * Tells how a smart transfer's payment stands.
 *
 * `GET /smart-transfers/payments/{id}`
 *
 * @see https://docs.pluggy.ai/reference/smart-transfer-paymentretrieve
 */
export const smartTransferPaymentretrieve: PluggyOperation<SmartTransferPaymentretrieveRequest, SmartTransferPayment> =
  /*#__PURE__*/ operation({
    id: "smart-transfer-paymentretrieve",
    method: "GET",
    path: "/smart-transfers/payments/{id}",
    request: SmartTransferPaymentretrieveRequest,
    response: SmartTransferPayment,
    replay: "safe"
  })

/**
 * Asks a payer to allow payments to some recipients within limits, and answers where the payer consents.
 *
 * `POST /smart-transfers/preauthorizations`
 *
 * @see https://docs.pluggy.ai/reference/smart-transfer-preauthorization-create
 */
export const smartTransferPreauthorizationCreate: PluggyOperation<
  CreateSmartTransferPreauthorization,
  SmartTransferPreauthorization
> = /*#__PURE__*/ operation({
  id: "smart-transfer-preauthorization-create",
  method: "POST",
  path: "/smart-transfers/preauthorizations",
  request: CreateSmartTransferPreauthorization,
  response: SmartTransferPreauthorization,
  replay: "unsafe"
})

/**
 * Lists the payments of a preauthorization, all or between two days.
 *
 * `GET /smart-transfers/preauthorizations/{id}/payments`
 *
 * @see https://docs.pluggy.ai/reference/smart-transfer-preauthorization-payments-list
 */
export const smartTransferPreauthorizationPaymentsList: PluggyPagedOperation<
  SmartTransferPreauthorizationPaymentsListRequest,
  SmartTransferPreauthorizationPaymentsListResponse,
  SmartTransferPayment
> = /*#__PURE__*/ pagedOperation({
  id: "smart-transfer-preauthorization-payments-list",
  method: "GET",
  path: "/smart-transfers/preauthorizations/{id}/payments",
  request: SmartTransferPreauthorizationPaymentsListRequest,
  response: SmartTransferPreauthorizationPaymentsListResponse,
  replay: "safe",
  page: {
    style: "page",
    page: "page",
    number: "page",
    total: "total",
    totalPages: "totalPages",
    items: "results",
    size: { field: "pageSize", max: 500 }
  }
})

/**
 * Tells how a preauthorization of smart transfers stands.
 *
 * `GET /smart-transfers/preauthorizations/{id}`
 *
 * @see https://docs.pluggy.ai/reference/smart-transfer-preauthorization-retrieve
 */
export const smartTransferPreauthorizationRetrieve: PluggyOperation<
  SmartTransferPreauthorizationRetrieveRequest,
  SmartTransferPreauthorization
> = /*#__PURE__*/ operation({
  id: "smart-transfer-preauthorization-retrieve",
  method: "GET",
  path: "/smart-transfers/preauthorizations/{id}",
  request: SmartTransferPreauthorizationRetrieveRequest,
  response: SmartTransferPreauthorization,
  replay: "safe"
})
