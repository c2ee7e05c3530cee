/**
 * Payments by Open Finance and PIX: payers, recipients, requests, their schedules, and attempts to pay.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { civilDate, instant, uuid } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, type PluggyPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import {
  Connector,
  PaymentInstitution,
  PaymentRecipient,
  PaymentRecipientAccount,
  PaymentRecipientAccountInput
} from "./model.ts"

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

export interface AutomaticPix {
  readonly automaticRetriesConfiguration?: AutomaticPixRetriesConfiguration | null
  readonly expiresAt?: string | null
  readonly firstPayment?: AutomaticPixFirstPayment | null
  readonly fixedAmount?: number | null
  readonly interval: AutomaticPixInterval
  readonly isRetryAccepted?: boolean | null
  readonly maximumVariableAmount?: number | null
  readonly minimumVariableAmount?: number | null
  readonly schedulerConfiguration?: AutomaticPixSchedulerConfiguration | null
  readonly startDate: string
}
export const AutomaticPix: Schema.Codec<AutomaticPix> = /*#__PURE__*/ struct<AutomaticPix>(() => ({
  automaticRetriesConfiguration: optionalKey(nullOr(AutomaticPixRetriesConfiguration)),
  expiresAt: optionalKey(nullOr(Schema.String)),
  firstPayment: optionalKey(nullOr(AutomaticPixFirstPayment)),
  fixedAmount: optionalKey(nullOr(Schema.Finite)),
  interval: AutomaticPixInterval,
  isRetryAccepted: optionalKey(nullOr(Schema.Boolean)),
  maximumVariableAmount: optionalKey(nullOr(Schema.Finite)),
  minimumVariableAmount: optionalKey(nullOr(Schema.Finite)),
  schedulerConfiguration: optionalKey(nullOr(AutomaticPixSchedulerConfiguration)),
  startDate: Schema.String
}))

export interface AutomaticPixFirstPaymentInput {
  readonly amount: number
  readonly date?: string | undefined
  readonly description?: string | undefined
}
export const AutomaticPixFirstPaymentInput: Schema.Codec<AutomaticPixFirstPaymentInput> =
  /*#__PURE__*/ struct<AutomaticPixFirstPaymentInput>(() => ({
    amount: Schema.Finite,
    date: optional(civilDate),
    description: optional(Schema.String)
  }))

export interface AutomaticPixFirstPayment {
  readonly amount: number
  readonly date?: string | null
  readonly description?: string | null
}
export const AutomaticPixFirstPayment: Schema.Codec<AutomaticPixFirstPayment> =
  /*#__PURE__*/ struct<AutomaticPixFirstPayment>(() => ({
    amount: Schema.Finite,
    date: optionalKey(nullOr(Schema.String)),
    description: optionalKey(nullOr(Schema.String))
  }))

export type AutomaticPixIntervalInput = "WEEKLY" | "MONTHLY" | "QUARTERLY" | "SEMESTER" | "YEARLY"
export const AutomaticPixIntervalInput: Schema.Codec<AutomaticPixIntervalInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["WEEKLY", "MONTHLY", "QUARTERLY", "SEMESTER", "YEARLY"])
)

export type AutomaticPixInterval = Open<"WEEKLY" | "MONTHLY" | "QUARTERLY" | "SEMESTER" | "YEARLY">
export const AutomaticPixInterval: Schema.Codec<AutomaticPixInterval> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["WEEKLY", "MONTHLY", "QUARTERLY", "SEMESTER", "YEARLY"])
)

/** One payment of a Pix Automático. */
export interface AutomaticPixPayment {
  readonly amount: number
  readonly attempts?: ReadonlyArray<AutomaticPixPaymentAttempt> | null
  readonly clientPaymentId?: string | null
  readonly date: string
  readonly description?: string | null
  readonly endToEndId?: string | null
  readonly errorDetail?: AutomaticPixPaymentErrorDetail | null
  readonly id: string
  readonly isFirstPayment?: boolean | null
  readonly recipientId: string
  readonly status: AutomaticPixPaymentStatus
}
export const AutomaticPixPayment: Schema.Codec<AutomaticPixPayment> = /*#__PURE__*/ struct<AutomaticPixPayment>(() => ({
  amount: Schema.Finite,
  attempts: optionalKey(nullOr(Schema.Array(AutomaticPixPaymentAttempt))),
  clientPaymentId: optionalKey(nullOr(Schema.String)),
  date: Schema.String,
  description: optionalKey(nullOr(Schema.String)),
  endToEndId: optionalKey(nullOr(Schema.String)),
  errorDetail: optionalKey(nullOr(AutomaticPixPaymentErrorDetail)),
  id: Schema.String,
  isFirstPayment: optionalKey(nullOr(Schema.Boolean)),
  recipientId: Schema.String,
  status: AutomaticPixPaymentStatus
}))

export interface AutomaticPixPaymentAttempt {
  readonly date: string
  readonly endToEndId?: string | null
  readonly errorDetail?: AutomaticPixPaymentErrorDetail | null
  readonly id: string
  readonly status: Open<"IN_PROGRESS" | "COMPLETED" | "CANCELED" | "ERROR">
}
export const AutomaticPixPaymentAttempt: Schema.Codec<AutomaticPixPaymentAttempt> =
  /*#__PURE__*/ struct<AutomaticPixPaymentAttempt>(() => ({
    date: Schema.String,
    endToEndId: optionalKey(nullOr(Schema.String)),
    errorDetail: optionalKey(nullOr(AutomaticPixPaymentErrorDetail)),
    id: Schema.String,
    status: openEnum(["IN_PROGRESS", "COMPLETED", "CANCELED", "ERROR"])
  }))

export interface AutomaticPixPaymentDetail {
  readonly amount: number
  readonly attempts?: ReadonlyArray<AutomaticPixPaymentAttempt> | null
  readonly clientPaymentId?: string | null
  readonly date: string
  readonly description?: string | null
  readonly endToEndId?: string | null
  readonly errorDetail?: AutomaticPixPaymentErrorDetail | null
  readonly id: string
  readonly isFirstPayment?: boolean | null
  readonly recipientId: string
  readonly status: AutomaticPixPaymentStatus
  readonly scheduledStatusReached: boolean
}
export const AutomaticPixPaymentDetail: Schema.Codec<AutomaticPixPaymentDetail> =
  /*#__PURE__*/ struct<AutomaticPixPaymentDetail>(() => ({
    amount: Schema.Finite,
    attempts: optionalKey(nullOr(Schema.Array(AutomaticPixPaymentAttempt))),
    clientPaymentId: optionalKey(nullOr(Schema.String)),
    date: Schema.String,
    description: optionalKey(nullOr(Schema.String)),
    endToEndId: optionalKey(nullOr(Schema.String)),
    errorDetail: optionalKey(nullOr(AutomaticPixPaymentErrorDetail)),
    id: Schema.String,
    isFirstPayment: optionalKey(nullOr(Schema.Boolean)),
    recipientId: Schema.String,
    status: AutomaticPixPaymentStatus,
    scheduledStatusReached: Schema.Boolean
  }))

const automaticPixPaymentErrorDetailCodeValues = [
  "SALDO_INSUFICIENTE",
  "VALOR_ACIMA_LIMITE",
  "VALOR_INVALIDO",
  "NAO_INFORMADO",
  "PAGAMENTO_DIVERGENTE_CONSENTIMENTO",
  "PAGAMENTO_RECUSADO_DETENTORA",
  "PAGAMENTO_RECUSADO_SPI",
  "CONSENTIMENTO_INVALIDO",
  "FALHA_INFRAESTRUTURA_SPI",
  "FALHA_INFRAESTRUTURA_ICP",
  "FALHA_INFRAESTRUTURA_PSP_RECEBEDOR",
  "FALHA_INFRAESTRUTURA_DETENTORA",
  "TITULARIDADE_INCONSISTENTE",
  "LIMITE_PERIODO_VALOR_EXCEDIDO",
  "LIMITE_PERIODO_QUANTIDADE_EXCEDIDO",
  "LIMITE_VALOR_TOTAL_CONSENTIMENTO_EXCEDIDO",
  "LIMITE_VALOR_TRANSACAO_CONSENTIMENTO_EXCEDIDO",
  "LIMITE_TENTATIVAS_EXCEDIDO",
  "CONSENTIMENTO_REVOGADO",
  "FORA_PRAZO_PERMITIDO",
  "DETALHE_TENTATIVA_INVALIDO",
  "DETALHE_PAGAMENTO_INVALIDO"
] as const

/** Why a payment of a Pix Automático failed; `paymentReason` tells what can be done about it. */
export interface AutomaticPixPaymentErrorDetail {
  readonly code: Open<(typeof automaticPixPaymentErrorDetailCodeValues)[number]>
  readonly detail: string
  readonly description?: string | null
}
export const AutomaticPixPaymentErrorDetail: Schema.Codec<AutomaticPixPaymentErrorDetail> =
  /*#__PURE__*/ struct<AutomaticPixPaymentErrorDetail>(() => ({
    code: openEnum(automaticPixPaymentErrorDetailCodeValues),
    detail: Schema.String,
    description: optionalKey(nullOr(Schema.String))
  }))

export type AutomaticPixPaymentStatus = Open<"SCHEDULED" | "CREATED" | "COMPLETED" | "CANCELED" | "ERROR">
export const AutomaticPixPaymentStatus: Schema.Codec<AutomaticPixPaymentStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["SCHEDULED", "CREATED", "COMPLETED", "CANCELED", "ERROR"])
)

export interface AutomaticPixRetriesConfigurationInput {
  readonly retryDays: ReadonlyArray<1 | 2 | 3 | 4 | 5 | 6 | 7>
}
export const AutomaticPixRetriesConfigurationInput: Schema.Codec<AutomaticPixRetriesConfigurationInput> =
  /*#__PURE__*/ struct<AutomaticPixRetriesConfigurationInput>(() => ({
    retryDays: Schema.Array(Schema.Literals([1, 2, 3, 4, 5, 6, 7]))
  }))

export interface AutomaticPixRetriesConfiguration {
  readonly retryDays: ReadonlyArray<number>
}
export const AutomaticPixRetriesConfiguration: Schema.Codec<AutomaticPixRetriesConfiguration> =
  /*#__PURE__*/ struct<AutomaticPixRetriesConfiguration>(() => ({
    retryDays: Schema.Array(Schema.Finite)
  }))

export interface AutomaticPixSchedulerConfigurationInput {
  readonly description?: string | undefined
  readonly enabled: boolean
  readonly valueForVariableAmount?: number | undefined
}
export const AutomaticPixSchedulerConfigurationInput: Schema.Codec<AutomaticPixSchedulerConfigurationInput> =
  /*#__PURE__*/ struct<AutomaticPixSchedulerConfigurationInput>(() => ({
    description: optional(Schema.String.check(Schema.isMaxCodePoints(140))),
    enabled: Schema.Boolean,
    valueForVariableAmount: optional(Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0.01)))
  }))

export interface AutomaticPixSchedulerConfiguration {
  readonly description?: string | null
  readonly enabled: boolean
  readonly valueForVariableAmount?: number | null
}
export const AutomaticPixSchedulerConfiguration: Schema.Codec<AutomaticPixSchedulerConfiguration> =
  /*#__PURE__*/ struct<AutomaticPixSchedulerConfiguration>(() => ({
    description: optionalKey(nullOr(Schema.String)),
    enabled: Schema.Boolean,
    valueForVariableAmount: optionalKey(nullOr(Schema.Finite))
  }))

export interface Boleto {
  readonly barcode: string
  readonly baseAmount: number
  readonly date?: string | null
  readonly digitableLine: string
  readonly discountAmount: number
  readonly dueDate: string
  readonly expirationDate?: string | null
  readonly interestAmount?: number | null
  readonly payer: BoletoPayer
  readonly penaltyAmount: number
  readonly recipient: BoletoRecipient
  readonly totalAmount: number
  readonly updatedAt?: string | null
}
export const Boleto: Schema.Codec<Boleto> = /*#__PURE__*/ struct<Boleto>(() => ({
  barcode: Schema.String,
  baseAmount: Schema.Finite,
  date: optionalKey(nullOr(Schema.String)),
  digitableLine: Schema.String,
  discountAmount: Schema.Finite,
  dueDate: Schema.String,
  expirationDate: optionalKey(nullOr(Schema.String)),
  interestAmount: optionalKey(nullOr(Schema.Finite)),
  payer: BoletoPayer,
  penaltyAmount: Schema.Finite,
  recipient: BoletoRecipient,
  totalAmount: Schema.Finite,
  updatedAt: optionalKey(nullOr(Schema.String))
}))

export interface BoletoPayer {
  readonly name: string
  readonly taxNumber: string
}
export const BoletoPayer: Schema.Codec<BoletoPayer> = /*#__PURE__*/ struct<BoletoPayer>(() => ({
  name: Schema.String,
  taxNumber: Schema.String
}))

export interface BoletoRecipient {
  readonly name: string
  readonly taxNumber: string
}
export const BoletoRecipient: Schema.Codec<BoletoRecipient> = /*#__PURE__*/ struct<BoletoRecipient>(() => ({
  name: Schema.String,
  taxNumber: Schema.String
}))

export interface CustomSchedule {
  readonly additionalInformation?: string | undefined
  readonly dates: ReadonlyArray<string>
  readonly type: "CUSTOM"
}
export const CustomSchedule: Schema.Codec<CustomSchedule> = /*#__PURE__*/ struct<CustomSchedule>(() => ({
  additionalInformation: optional(Schema.String),
  dates: Schema.Array(civilDate),
  type: Schema.Literal("CUSTOM")
}))

export interface CancelAutomaticPixScheduleRequest {
  readonly id: string
  readonly scheduleId: string
}
export const CancelAutomaticPixScheduleRequest: Schema.Codec<CancelAutomaticPixScheduleRequest> =
  /*#__PURE__*/ struct<CancelAutomaticPixScheduleRequest>(() => ({
    id: uuid,
    scheduleId: uuid
  }))

export interface CreateAutomaticPixPaymentRequest {
  readonly automaticRetriesConfiguration?: AutomaticPixRetriesConfigurationInput | undefined
  readonly callbackUrls?: PaymentRequestCallbackUrlsInput | null | undefined
  readonly clientPaymentId?: string | undefined
  readonly customerId?: string | undefined
  readonly description?: string | undefined
  readonly expiresAt?: string | undefined
  readonly firstPayment?: AutomaticPixFirstPaymentInput | undefined
  readonly fixedAmount?: number | undefined
  readonly interval: AutomaticPixIntervalInput
  readonly isRetryAccepted?: boolean | undefined
  readonly maximumVariableAmount?: number | undefined
  readonly minimumVariableAmount?: number | undefined
  readonly recipientId: string
  readonly schedulerConfiguration?: AutomaticPixSchedulerConfigurationInput | undefined
  readonly startDate: string
  readonly isSandbox?: boolean | undefined
}
export const CreateAutomaticPixPaymentRequest: Schema.Codec<CreateAutomaticPixPaymentRequest> =
  /*#__PURE__*/ struct<CreateAutomaticPixPaymentRequest>(
    () => ({
      automaticRetriesConfiguration: optional(AutomaticPixRetriesConfigurationInput),
      callbackUrls: optional(nullOr(PaymentRequestCallbackUrlsInput)),
      clientPaymentId: optional(Schema.String),
      customerId: optional(Schema.String),
      description: optional(Schema.String),
      expiresAt: optional(instant),
      firstPayment: optional(AutomaticPixFirstPaymentInput),
      fixedAmount: optional(Schema.Finite),
      interval: AutomaticPixIntervalInput,
      isRetryAccepted: optional(Schema.Boolean),
      maximumVariableAmount: optional(Schema.Finite),
      minimumVariableAmount: optional(Schema.Finite),
      recipientId: Schema.String,
      schedulerConfiguration: optional(AutomaticPixSchedulerConfigurationInput),
      startDate: civilDate,
      isSandbox: optional(Schema.Boolean)
    }),
    [
      ["fixedAmount", "minimumVariableAmount"],
      ["fixedAmount", "maximumVariableAmount"]
    ]
  )

export interface CreateOrUpdatePaymentCustomer {
  readonly id: string
  readonly cnpj?: string | undefined
  readonly cpf?: string | undefined
  readonly email?: string | undefined
  readonly name?: string | undefined
  readonly type?: PaymentCustomerTypeInput | undefined
}
export const CreateOrUpdatePaymentCustomer: Schema.Codec<CreateOrUpdatePaymentCustomer> =
  /*#__PURE__*/ struct<CreateOrUpdatePaymentCustomer>(() => ({
    id: uuid,
    cnpj: optional(Schema.String),
    cpf: optional(Schema.String),
    email: optional(Schema.String),
    name: optional(Schema.String),
    type: optional(PaymentCustomerTypeInput)
  }))

export interface CreatePaymentCustomerRequestBody {
  readonly cnpj?: string | undefined
  readonly connectorId?: number | undefined
  readonly cpf?: string | undefined
  readonly email?: string | undefined
  readonly name: string
  readonly type: PaymentCustomerTypeInput
}
export const CreatePaymentCustomerRequestBody: Schema.Codec<CreatePaymentCustomerRequestBody> =
  /*#__PURE__*/ struct<CreatePaymentCustomerRequestBody>(() => ({
    cnpj: optional(Schema.String),
    connectorId: optional(Schema.Int),
    cpf: optional(Schema.String),
    email: optional(Schema.String),
    name: Schema.String,
    type: PaymentCustomerTypeInput
  }))

export interface CreatePaymentIntent {
  readonly connectorId?: number | undefined
  readonly isDynamicPix?: boolean | undefined
  readonly parameters?: PaymentIntentParameter | undefined
  readonly paymentMethod?: "PIS" | "PIX" | undefined
  readonly paymentRequestId: string
}
export const CreatePaymentIntent: Schema.Codec<CreatePaymentIntent> = /*#__PURE__*/ struct<CreatePaymentIntent>(() => ({
  connectorId: optional(Schema.Int),
  isDynamicPix: optional(Schema.Boolean),
  parameters: optional(PaymentIntentParameter),
  paymentMethod: optional(Schema.Literals(["PIS", "PIX"])),
  paymentRequestId: Schema.String
}))

/** Who is to be paid: a bank account, or a PIX key. */
export type CreatePaymentRecipient =
  | {
      readonly account: PaymentRecipientAccountInput
      readonly name: string
      readonly paymentInstitutionId: string
      readonly taxNumber: string
      readonly isDefault?: boolean | undefined
    }
  | {
      readonly pixKey: string
      readonly isDefault?: boolean | undefined
    }
export const CreatePaymentRecipient: Schema.Codec<CreatePaymentRecipient> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Union([
    struct<{
      readonly account: PaymentRecipientAccountInput
      readonly name: string
      readonly paymentInstitutionId: string
      readonly taxNumber: string
      readonly isDefault?: boolean | undefined
    }>(() => ({
      account: PaymentRecipientAccountInput,
      name: Schema.String,
      paymentInstitutionId: uuid,
      taxNumber: Schema.String,
      isDefault: optional(Schema.Boolean)
    })),
    struct<{
      readonly pixKey: string
      readonly isDefault?: boolean | undefined
    }>(() => ({
      pixKey: Schema.String,
      isDefault: optional(Schema.Boolean)
    }))
  ])
)

/**
 * `clientPaymentId` is the app's own name for the payment. Pluggy does not promise to refuse a second one of that
 * name; by it a payment is found again whose answer was lost.
 */
export interface CreatePaymentRequest {
  readonly amount: number
  readonly callbackUrls?: PaymentRequestCallbackUrlsInput | null | undefined
  readonly clientPaymentId?: string | undefined
  readonly customerId?: string | undefined
  readonly description?: string | undefined
  readonly isSandbox?: boolean | undefined
  readonly recipientId?: string | undefined
  readonly schedule?:
    | SingleSchedule
    | DailySchedule
    | WeeklySchedule
    | MonthlySchedule
    | CustomSchedule
    | null
    | undefined
}
export const CreatePaymentRequest: Schema.Codec<CreatePaymentRequest> = /*#__PURE__*/ struct<CreatePaymentRequest>(
  () => ({
    amount: Schema.Finite,
    callbackUrls: optional(nullOr(PaymentRequestCallbackUrlsInput)),
    clientPaymentId: optional(Schema.String),
    customerId: optional(uuid),
    description: optional(Schema.String),
    isSandbox: optional(Schema.Boolean),
    recipientId: optional(uuid),
    schedule: optional(
      nullOr(Schema.Union([SingleSchedule, DailySchedule, WeeklySchedule, MonthlySchedule, CustomSchedule]))
    )
  })
)

export interface CreatePixQrPaymentRequest {
  readonly callbackUrls?: PaymentRequestCallbackUrlsInput | null | undefined
  readonly customerId?: string | undefined
  readonly isSandbox?: boolean | undefined
  readonly pixQrCode: string
}
export const CreatePixQrPaymentRequest: Schema.Codec<CreatePixQrPaymentRequest> =
  /*#__PURE__*/ struct<CreatePixQrPaymentRequest>(() => ({
    callbackUrls: optional(nullOr(PaymentRequestCallbackUrlsInput)),
    customerId: optional(uuid),
    isSandbox: optional(Schema.Boolean),
    pixQrCode: Schema.String
  }))

export interface DailySchedule {
  readonly occurrences: number
  readonly startDate: string
  readonly type: "DAILY"
}
export const DailySchedule: Schema.Codec<DailySchedule> = /*#__PURE__*/ struct<DailySchedule>(() => ({
  occurrences: Schema.Int.check(Schema.isGreaterThanOrEqualTo(3), Schema.isLessThanOrEqualTo(59)),
  startDate: civilDate,
  type: Schema.Literal("DAILY")
}))

/** Who paid, and from which account. */
export interface Debtor {
  readonly bankAccount?: {
    readonly account?: string | null
    readonly agency?: string | null
    readonly name?: string | null
  } | null
  readonly name?: string | null
  readonly taxNumber?: string | null
}
export const Debtor: Schema.Codec<Debtor> = /*#__PURE__*/ struct<Debtor>(() => ({
  bankAccount: optionalKey(
    nullOr(
      struct<{
        readonly account?: string | null
        readonly agency?: string | null
        readonly name?: string | null
      }>(() => ({
        account: optionalKey(nullOr(Schema.String)),
        agency: optionalKey(nullOr(Schema.String)),
        name: optionalKey(nullOr(Schema.String))
      }))
    )
  ),
  name: optionalKey(nullOr(Schema.String)),
  taxNumber: optionalKey(nullOr(Schema.String))
}))

export interface MonthlySchedule {
  readonly dayOfMonth: number
  readonly occurrences: number
  readonly startDate: string
  readonly type: "MONTHLY"
}
export const MonthlySchedule: Schema.Codec<MonthlySchedule> = /*#__PURE__*/ struct<MonthlySchedule>(() => ({
  dayOfMonth: Schema.Finite.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(30)),
  occurrences: Schema.Int.check(Schema.isGreaterThanOrEqualTo(3), Schema.isLessThanOrEqualTo(23)),
  startDate: civilDate,
  type: Schema.Literal("MONTHLY")
}))

/** A payer. */
export interface PaymentCustomer {
  readonly cnpj?: string | null
  readonly connector?: Connector | null
  readonly cpf?: string | null
  readonly createdAt: string
  readonly email?: string | null
  readonly id: string
  readonly name: string
  readonly type: PaymentCustomerType
  readonly updatedAt: string
}
export const PaymentCustomer: Schema.Codec<PaymentCustomer> = /*#__PURE__*/ struct<PaymentCustomer>(() => ({
  cnpj: optionalKey(nullOr(Schema.String)),
  connector: optionalKey(nullOr(Connector)),
  cpf: optionalKey(nullOr(Schema.String)),
  createdAt: Schema.String,
  email: optionalKey(nullOr(Schema.String)),
  id: Schema.String,
  name: Schema.String,
  type: PaymentCustomerType,
  updatedAt: Schema.String
}))

export interface PaymentCustomerDeleteRequest {
  readonly id: string
}
export const PaymentCustomerDeleteRequest: Schema.Codec<PaymentCustomerDeleteRequest> =
  /*#__PURE__*/ struct<PaymentCustomerDeleteRequest>(() => ({
    id: uuid
  }))

export interface PaymentCustomerRetrieveRequest {
  readonly id: string
}
export const PaymentCustomerRetrieveRequest: Schema.Codec<PaymentCustomerRetrieveRequest> =
  /*#__PURE__*/ struct<PaymentCustomerRetrieveRequest>(() => ({
    id: uuid
  }))

export type PaymentCustomerTypeInput = "INDIVIDUAL" | "BUSINESS"
export const PaymentCustomerTypeInput: Schema.Codec<PaymentCustomerTypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["INDIVIDUAL", "BUSINESS"])
)

export type PaymentCustomerType = Open<"INDIVIDUAL" | "BUSINESS">
export const PaymentCustomerType: Schema.Codec<PaymentCustomerType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["INDIVIDUAL", "BUSINESS"])
)

export interface PaymentCustomersListRequest {
  readonly pageSize?: number | undefined
  readonly page?: number | undefined
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly cpf?: string | undefined
  readonly cnpj?: string | undefined
}
export const PaymentCustomersListRequest: Schema.Codec<PaymentCustomersListRequest> =
  /*#__PURE__*/ struct<PaymentCustomersListRequest>(() => ({
    pageSize: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    name: optional(Schema.String),
    email: optional(Schema.String),
    cpf: optional(Schema.String),
    cnpj: optional(Schema.String)
  }))

export interface PaymentCustomersListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<PaymentCustomer>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const PaymentCustomersListResponse: Schema.Codec<PaymentCustomersListResponse> =
  /*#__PURE__*/ struct<PaymentCustomersListResponse>(() => ({
    page: optionalKey(nullOr(Schema.Finite)),
    results: Schema.Array(PaymentCustomer),
    total: optionalKey(nullOr(Schema.Finite)),
    totalPages: optionalKey(nullOr(Schema.Finite))
  }))

/** One attempt to pay a payment request at a bank. The payer consents at `consentUrl`. */
export interface PaymentIntent {
  readonly connector?: Connector | null
  readonly consentUrl?: string | null
  readonly createdAt: string
  readonly debtor?: Debtor | null
  readonly errorDetail?: PaymentIntentErrorDetail | null
  readonly id: string
  readonly paymentMethod?: Open<"PIS" | "PIX"> | null
  readonly paymentRequest?: PaymentRequest | null
  readonly pixData?: PixData | null
  readonly referenceId?: string | null
  readonly status: PaymentIntentStatus
  readonly updatedAt: string
}
export const PaymentIntent: Schema.Codec<PaymentIntent> = /*#__PURE__*/ struct<PaymentIntent>(() => ({
  connector: optionalKey(nullOr(Connector)),
  consentUrl: optionalKey(nullOr(Schema.String)),
  createdAt: Schema.String,
  debtor: optionalKey(nullOr(Debtor)),
  errorDetail: optionalKey(nullOr(PaymentIntentErrorDetail)),
  id: Schema.String,
  paymentMethod: optionalKey(nullOr(openEnum(["PIS", "PIX"]))),
  paymentRequest: optionalKey(nullOr(PaymentRequest)),
  pixData: optionalKey(nullOr(PixData)),
  referenceId: optionalKey(nullOr(Schema.String)),
  status: PaymentIntentStatus,
  updatedAt: Schema.String
}))

const paymentIntentErrorDetailCodeValues = [
  "TEMPO_EXPIRADO_AUTORIZACAO",
  "CONNECTION_ERROR",
  "VALOR_ACIMA_LIMITE",
  "FALHA_INFRAESTRUTURA_DETENTORA",
  "FALHA_INFRAESTRUTURA_DETENTORA_CALLBACK_HYBRID_FLOW",
  "SALDO_INSUFICIENTE",
  "CONTAS_ORIGEM_DESTINO_IGUAIS",
  "EXPIRED_PAYMENT_INITIATION",
  "DATA_PAGAMENTO_INVALIDA",
  "CONSENTIMENTO_PENDENTE_AUTORIZACAO",
  "TEMPO_EXPIRADO_CONSUMO",
  "PAYMENT_INTENT_INVALID_CPF",
  "PAYMENT_INTENT_INVALID_CNPJ",
  "FALHA_AGENDAMENTO_PAGAMENTOS",
  "PAGAMENTO_DIVERGENTE_CONSENTIMENTO",
  "CONTA_NAO_PERMITE_PAGAMENTO",
  "REJEITADO_USUARIO",
  "TIMEOUT_CONSENTIMENTO",
  "PAGAMENTO_RECUSADO_SPI",
  "REVOGADO_RECEBEDOR",
  "NAO_INFORMADO",
  "AUTENTICACAO_DIVERGENTE",
  "TITULARIDADE_INCONSISTENTE",
  "PAGAMENTO_RECUSADO_DETENTORA"
] as const

/**
 * Why an attempt to pay failed; `paymentReason` tells what can be done about it. The codes are those of
 * Open Finance.
 */
export interface PaymentIntentErrorDetail {
  readonly code: Open<(typeof paymentIntentErrorDetailCodeValues)[number]>
  readonly providerCode: string
  readonly providerDetail: string
  readonly providerTitle: string
}
export const PaymentIntentErrorDetail: Schema.Codec<PaymentIntentErrorDetail> =
  /*#__PURE__*/ struct<PaymentIntentErrorDetail>(() => ({
    code: openEnum(paymentIntentErrorDetailCodeValues),
    providerCode: Schema.String,
    providerDetail: Schema.String,
    providerTitle: Schema.String
  }))

export interface PaymentIntentParameter {
  readonly cnpj?: string | undefined
  readonly cpf: string
  readonly name?: string | undefined
}
export const PaymentIntentParameter: Schema.Codec<PaymentIntentParameter> =
  /*#__PURE__*/ struct<PaymentIntentParameter>(() => ({
    cnpj: optional(Schema.String),
    cpf: Schema.String,
    name: optional(Schema.String)
  }))

export interface PaymentIntentRetrieveRequest {
  readonly id: string
}
export const PaymentIntentRetrieveRequest: Schema.Codec<PaymentIntentRetrieveRequest> =
  /*#__PURE__*/ struct<PaymentIntentRetrieveRequest>(() => ({
    id: uuid
  }))

const paymentIntentStatusValues = [
  "STARTED",
  "ENQUEUED",
  "CONSENT_AWAITING_AUTHORIZATION",
  "CONSENT_AUTHORIZED",
  "CONSENT_REJECTED",
  "PAYMENT_PENDING",
  "PAYMENT_PARTIALLY_ACCEPTED",
  "PAYMENT_SETTLEMENT_PROCESSING",
  "PAYMENT_SETTLEMENT_DEBTOR_ACCOUNT",
  "PAYMENT_COMPLETED",
  "PAYMENT_REJECTED",
  "REJECTED",
  "ERROR",
  "CANCELED",
  "REVOKED",
  "CONSUMED",
  "PAYMENT_TIMEOUT",
  "EXPIRED"
] as const

export type PaymentIntentStatus = Open<(typeof paymentIntentStatusValues)[number]>
export const PaymentIntentStatus: Schema.Codec<PaymentIntentStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(paymentIntentStatusValues)
)

export interface PaymentIntentsListRequest {
  readonly paymentRequestId: string
  readonly page?: number | undefined
}
export const PaymentIntentsListRequest: Schema.Codec<PaymentIntentsListRequest> =
  /*#__PURE__*/ struct<PaymentIntentsListRequest>(() => ({
    paymentRequestId: uuid,
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
  }))

export interface PaymentIntentsListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<PaymentIntent>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const PaymentIntentsListResponse: Schema.Codec<PaymentIntentsListResponse> =
  /*#__PURE__*/ struct<PaymentIntentsListResponse>(() => ({
    page: optionalKey(nullOr(Schema.Finite)),
    results: Schema.Array(PaymentIntent),
    total: optionalKey(nullOr(Schema.Finite)),
    totalPages: optionalKey(nullOr(Schema.Finite))
  }))

export interface PaymentRecipientDeleteRequest {
  readonly id: string
}
export const PaymentRecipientDeleteRequest: Schema.Codec<PaymentRecipientDeleteRequest> =
  /*#__PURE__*/ struct<PaymentRecipientDeleteRequest>(() => ({
    id: uuid
  }))

export interface PaymentRecipientInstitutionsRetrieveRequest {
  readonly id: string
}
export const PaymentRecipientInstitutionsRetrieveRequest: Schema.Codec<PaymentRecipientInstitutionsRetrieveRequest> =
  /*#__PURE__*/ struct<PaymentRecipientInstitutionsRetrieveRequest>(() => ({
    id: uuid
  }))

export interface PaymentRecipientRetrieveRequest {
  readonly id: string
}
export const PaymentRecipientRetrieveRequest: Schema.Codec<PaymentRecipientRetrieveRequest> =
  /*#__PURE__*/ struct<PaymentRecipientRetrieveRequest>(() => ({
    id: uuid
  }))

export interface PaymentRecipientsInstitutionListRequest {
  readonly pageSize?: number | undefined
  readonly page?: number | undefined
  readonly name?: string | undefined
}
export const PaymentRecipientsInstitutionListRequest: Schema.Codec<PaymentRecipientsInstitutionListRequest> =
  /*#__PURE__*/ struct<PaymentRecipientsInstitutionListRequest>(() => ({
    pageSize: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    name: optional(Schema.String)
  }))

export interface PaymentRecipientsInstitutionListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<PaymentInstitution>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const PaymentRecipientsInstitutionListResponse: Schema.Codec<PaymentRecipientsInstitutionListResponse> =
  /*#__PURE__*/ struct<PaymentRecipientsInstitutionListResponse>(() => ({
    page: optionalKey(nullOr(Schema.Finite)),
    results: Schema.Array(PaymentInstitution),
    total: optionalKey(nullOr(Schema.Finite)),
    totalPages: optionalKey(nullOr(Schema.Finite))
  }))

export interface PaymentRecipientsListRequest {
  readonly pageSize?: number | undefined
  readonly page?: number | undefined
  readonly isDefault?: boolean | undefined
  readonly pixKey?: string | undefined
  readonly name?: string | undefined
  readonly taxNumber?: string | undefined
}
export const PaymentRecipientsListRequest: Schema.Codec<PaymentRecipientsListRequest> =
  /*#__PURE__*/ struct<PaymentRecipientsListRequest>(() => ({
    pageSize: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    isDefault: optional(Schema.Boolean),
    pixKey: optional(Schema.String),
    name: optional(Schema.String),
    taxNumber: optional(Schema.String)
  }))

export interface PaymentRecipientsListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<PaymentRecipient>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const PaymentRecipientsListResponse: Schema.Codec<PaymentRecipientsListResponse> =
  /*#__PURE__*/ struct<PaymentRecipientsListResponse>(() => ({
    page: optionalKey(nullOr(Schema.Finite)),
    results: Schema.Array(PaymentRecipient),
    total: optionalKey(nullOr(Schema.Finite)),
    totalPages: optionalKey(nullOr(Schema.Finite))
  }))

/** A payment that was asked for. The payer pays it at `paymentUrl`. */
export interface PaymentRequest {
  readonly amount?: number | null
  readonly automaticPix?: AutomaticPix | null
  readonly boleto?: Boleto | null
  readonly callbackUrls?: PaymentRequestCallbackUrls | null
  readonly clientPaymentId?: string | null
  readonly createdAt: string
  readonly customer?: PaymentCustomer | null
  readonly description?: string | null
  readonly errorDetail?: {
    readonly code?: string | null
    readonly providerMessage?: string | null
  } | null
  readonly fees?: number | null
  readonly id: string
  readonly isSandbox?: boolean | null
  readonly paymentUrl: string
  readonly pixQrCode?: string | null
  readonly recipient?: PaymentRequestRecipient | null
  readonly schedule?: PaymentSchedule | null
  readonly smartAccount?: SmartAccount | null
  readonly status: PaymentRequestStatus
  readonly updatedAt: string
}
export const PaymentRequest: Schema.Codec<PaymentRequest> = /*#__PURE__*/ struct<PaymentRequest>(() => ({
  amount: optionalKey(nullOr(Schema.Finite)),
  automaticPix: optionalKey(nullOr(AutomaticPix)),
  boleto: optionalKey(nullOr(Boleto)),
  callbackUrls: optionalKey(nullOr(PaymentRequestCallbackUrls)),
  clientPaymentId: optionalKey(nullOr(Schema.String)),
  createdAt: Schema.String,
  customer: optionalKey(nullOr(PaymentCustomer)),
  description: optionalKey(nullOr(Schema.String)),
  errorDetail: optionalKey(
    nullOr(
      struct<{
        readonly code?: string | null
        readonly providerMessage?: string | null
      }>(() => ({
        code: optionalKey(nullOr(Schema.String)),
        providerMessage: optionalKey(nullOr(Schema.String))
      }))
    )
  ),
  fees: optionalKey(nullOr(Schema.Finite)),
  id: Schema.String,
  isSandbox: optionalKey(nullOr(Schema.Boolean)),
  paymentUrl: Schema.String,
  pixQrCode: optionalKey(nullOr(Schema.String)),
  recipient: optionalKey(nullOr(PaymentRequestRecipient)),
  schedule: optionalKey(nullOr(PaymentSchedule)),
  smartAccount: optionalKey(nullOr(SmartAccount)),
  status: PaymentRequestStatus,
  updatedAt: Schema.String
}))

export interface PaymentRequestCallbackUrlsInput {
  readonly error?: string | undefined
  readonly pending?: string | undefined
  readonly success?: string | undefined
}
export const PaymentRequestCallbackUrlsInput: Schema.Codec<PaymentRequestCallbackUrlsInput> =
  /*#__PURE__*/ struct<PaymentRequestCallbackUrlsInput>(() => ({
    error: optional(Schema.String),
    pending: optional(Schema.String),
    success: optional(Schema.String)
  }))

export interface PaymentRequestCallbackUrls {
  readonly error?: string | null
  readonly pending?: string | null
  readonly success?: string | null
}
export const PaymentRequestCallbackUrls: Schema.Codec<PaymentRequestCallbackUrls> =
  /*#__PURE__*/ struct<PaymentRequestCallbackUrls>(() => ({
    error: optionalKey(nullOr(Schema.String)),
    pending: optionalKey(nullOr(Schema.String)),
    success: optionalKey(nullOr(Schema.String))
  }))

export interface PaymentRequestCancelAutomaticPixConsentRequest {
  readonly id: string
}
export const PaymentRequestCancelAutomaticPixConsentRequest: Schema.Codec<PaymentRequestCancelAutomaticPixConsentRequest> =
  /*#__PURE__*/ struct<PaymentRequestCancelAutomaticPixConsentRequest>(() => ({
    id: uuid
  }))

export interface PaymentRequestDeleteRequest {
  readonly id: string
}
export const PaymentRequestDeleteRequest: Schema.Codec<PaymentRequestDeleteRequest> =
  /*#__PURE__*/ struct<PaymentRequestDeleteRequest>(() => ({
    id: uuid
  }))

export interface PaymentRequestGetAutomaticPixScheduleRequest {
  readonly requestId: string
  readonly paymentId: string
}
export const PaymentRequestGetAutomaticPixScheduleRequest: Schema.Codec<PaymentRequestGetAutomaticPixScheduleRequest> =
  /*#__PURE__*/ struct<PaymentRequestGetAutomaticPixScheduleRequest>(() => ({
    requestId: uuid,
    paymentId: uuid
  }))

export interface PaymentRequestGetAutomaticPixSchedulesRequest {
  readonly id: string
  readonly page?: number | undefined
}
export const PaymentRequestGetAutomaticPixSchedulesRequest: Schema.Codec<PaymentRequestGetAutomaticPixSchedulesRequest> =
  /*#__PURE__*/ struct<PaymentRequestGetAutomaticPixSchedulesRequest>(() => ({
    id: uuid,
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
  }))

export interface PaymentRequestGetAutomaticPixSchedulesResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<AutomaticPixPayment>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const PaymentRequestGetAutomaticPixSchedulesResponse: Schema.Codec<PaymentRequestGetAutomaticPixSchedulesResponse> =
  /*#__PURE__*/ struct<PaymentRequestGetAutomaticPixSchedulesResponse>(() => ({
    page: optionalKey(nullOr(Schema.Finite)),
    results: Schema.Array(AutomaticPixPayment),
    total: optionalKey(nullOr(Schema.Finite)),
    totalPages: optionalKey(nullOr(Schema.Finite))
  }))

/** Who is paid by a request. Which of the fields there are is a matter of `type`. */
export interface PaymentRequestRecipient {
  readonly type: Open<"BANK_ACCOUNT" | "PIX_QR_CODE" | "BOLETO">
  readonly id?: string | null
  readonly name?: string | null
  readonly taxNumber?: string | null
  readonly pixKey?: string | null
  readonly account?: PaymentRecipientAccount | null
  readonly paymentInstitution?: PaymentInstitution | null
  readonly isDefault?: boolean | null
  readonly createdAt?: string | null
  readonly updatedAt?: string | null
}
export const PaymentRequestRecipient: Schema.Codec<PaymentRequestRecipient> =
  /*#__PURE__*/ struct<PaymentRequestRecipient>(() => ({
    type: openEnum(["BANK_ACCOUNT", "PIX_QR_CODE", "BOLETO"]),
    id: optionalKey(nullOr(Schema.String)),
    name: optionalKey(nullOr(Schema.String)),
    taxNumber: optionalKey(nullOr(Schema.String)),
    pixKey: optionalKey(nullOr(Schema.String)),
    account: optionalKey(nullOr(PaymentRecipientAccount)),
    paymentInstitution: optionalKey(nullOr(PaymentInstitution)),
    isDefault: optionalKey(nullOr(Schema.Boolean)),
    createdAt: optionalKey(nullOr(Schema.String)),
    updatedAt: optionalKey(nullOr(Schema.String))
  }))

export interface PaymentRequestRetrieveRequest {
  readonly id: string
}
export const PaymentRequestRetrieveRequest: Schema.Codec<PaymentRequestRetrieveRequest> =
  /*#__PURE__*/ struct<PaymentRequestRetrieveRequest>(() => ({
    id: uuid
  }))

const paymentRequestStatusValues = [
  "CREATED",
  "IN_PROGRESS",
  "WAITING_PAYER_AUTHORIZATION",
  "AUTHORIZED",
  "SCHEDULED",
  "COMPLETED",
  "ERROR",
  "REFUND_IN_PROGRESS",
  "REFUNDED",
  "REFUND_ERROR",
  "EXPIRED",
  "CANCELED"
] as const

export type PaymentRequestStatus = Open<(typeof paymentRequestStatusValues)[number]>
export const PaymentRequestStatus: Schema.Codec<PaymentRequestStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(paymentRequestStatusValues)
)

const paymentRequestsListRequestStatusValues = [
  "CREATED",
  "IN_PROGRESS",
  "COMPLETED",
  "SCHEDULED",
  "WAITING_PAYER_AUTHORIZATION",
  "ERROR",
  "EXPIRED",
  "AUTHORIZED",
  "CANCELED"
] as const

export interface PaymentRequestsListRequest {
  readonly pageSize?: number | undefined
  readonly page?: number | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly customer?: string | undefined
  readonly pixKey?: string | undefined
  readonly status?: (typeof paymentRequestsListRequestStatusValues)[number] | undefined
}
export const PaymentRequestsListRequest: Schema.Codec<PaymentRequestsListRequest> =
  /*#__PURE__*/ struct<PaymentRequestsListRequest>(() => ({
    pageSize: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    from: optional(civilDate),
    to: optional(civilDate),
    customer: optional(Schema.String),
    pixKey: optional(Schema.String),
    status: optional(Schema.Literals(paymentRequestsListRequestStatusValues))
  }))

export interface PaymentRequestsListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<PaymentRequest>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const PaymentRequestsListResponse: Schema.Codec<PaymentRequestsListResponse> =
  /*#__PURE__*/ struct<PaymentRequestsListResponse>(() => ({
    page: optionalKey(nullOr(Schema.Finite)),
    results: Schema.Array(PaymentRequest),
    total: optionalKey(nullOr(Schema.Finite)),
    totalPages: optionalKey(nullOr(Schema.Finite))
  }))

const paymentScheduleDayOfWeekValues = [
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY"
] as const

/** When payments are made. Which of the fields there are is a matter of `type`. */
export interface PaymentSchedule {
  readonly type: Open<"SINGLE" | "DAILY" | "WEEKLY" | "MONTHLY" | "CUSTOM">
  readonly date?: string | null
  readonly startDate?: string | null
  readonly occurrences?: number | null
  readonly dayOfWeek?: Open<(typeof paymentScheduleDayOfWeekValues)[number]> | null
  readonly dayOfMonth?: number | null
  readonly dates?: ReadonlyArray<string> | null
  readonly additionalInformation?: string | null
}
export const PaymentSchedule: Schema.Codec<PaymentSchedule> = /*#__PURE__*/ struct<PaymentSchedule>(() => ({
  type: openEnum(["SINGLE", "DAILY", "WEEKLY", "MONTHLY", "CUSTOM"]),
  date: optionalKey(nullOr(Schema.String)),
  startDate: optionalKey(nullOr(Schema.String)),
  occurrences: optionalKey(nullOr(Schema.Finite)),
  dayOfWeek: optionalKey(nullOr(openEnum(paymentScheduleDayOfWeekValues))),
  dayOfMonth: optionalKey(nullOr(Schema.Finite)),
  dates: optionalKey(nullOr(Schema.Array(Schema.String))),
  additionalInformation: optionalKey(nullOr(Schema.String))
}))

export interface PaymentSchedulesCancelRequest {
  readonly id: string
}
export const PaymentSchedulesCancelRequest: Schema.Codec<PaymentSchedulesCancelRequest> =
  /*#__PURE__*/ struct<PaymentSchedulesCancelRequest>(() => ({
    id: uuid
  }))

export interface PaymentSchedulesCancelSpecificRequest {
  readonly id: string
  readonly scheduleId: string
}
export const PaymentSchedulesCancelSpecificRequest: Schema.Codec<PaymentSchedulesCancelSpecificRequest> =
  /*#__PURE__*/ struct<PaymentSchedulesCancelSpecificRequest>(() => ({
    id: uuid,
    scheduleId: uuid
  }))

export interface PaymentSchedulesListRequest {
  readonly id: string
  readonly page?: number | undefined
}
export const PaymentSchedulesListRequest: Schema.Codec<PaymentSchedulesListRequest> =
  /*#__PURE__*/ struct<PaymentSchedulesListRequest>(() => ({
    id: uuid,
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
  }))

export interface PaymentSchedulesListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<SchedulePayment>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const PaymentSchedulesListResponse: Schema.Codec<PaymentSchedulesListResponse> =
  /*#__PURE__*/ struct<PaymentSchedulesListResponse>(() => ({
    page: optionalKey(nullOr(Schema.Finite)),
    results: Schema.Array(SchedulePayment),
    total: optionalKey(nullOr(Schema.Finite)),
    totalPages: optionalKey(nullOr(Schema.Finite))
  }))

export interface PixData {
  readonly qr: string
  readonly value: string
}
export const PixData: Schema.Codec<PixData> = /*#__PURE__*/ struct<PixData>(() => ({
  qr: Schema.String,
  value: Schema.String
}))

export interface RetryAutomaticPixPaymentRequest {
  readonly id: string
  readonly scheduleId: string
  readonly date: string
}
export const RetryAutomaticPixPaymentRequest: Schema.Codec<RetryAutomaticPixPaymentRequest> =
  /*#__PURE__*/ struct<RetryAutomaticPixPaymentRequest>(() => ({
    id: uuid,
    scheduleId: uuid,
    date: civilDate
  }))

export interface SingleSchedule {
  readonly date: string
  readonly type: "SINGLE"
}
export const SingleSchedule: Schema.Codec<SingleSchedule> = /*#__PURE__*/ struct<SingleSchedule>(() => ({
  date: civilDate,
  type: Schema.Literal("SINGLE")
}))

export interface ScheduleAutomaticPixPaymentRequest {
  readonly id: string
  readonly amount: number
  readonly clientPaymentId?: string | undefined
  readonly date: string
  readonly description?: string | undefined
  readonly recipientId?: string | undefined
}
export const ScheduleAutomaticPixPaymentRequest: Schema.Codec<ScheduleAutomaticPixPaymentRequest> =
  /*#__PURE__*/ struct<ScheduleAutomaticPixPaymentRequest>(() => ({
    id: uuid,
    amount: Schema.Finite,
    clientPaymentId: optional(Schema.String),
    date: civilDate,
    description: optional(Schema.String),
    recipientId: optional(uuid)
  }))

/** One payment of a schedule. */
export interface SchedulePayment {
  readonly description: string
  readonly endToEndId?: string | null
  readonly errorDetail?: {
    readonly code?: string | null
    readonly description?: string | null
    readonly detail?: string | null
  } | null
  readonly id: string
  readonly scheduledDate: string
  readonly status: Open<"SCHEDULED" | "COMPLETED" | "ERROR" | "CANCELED">
}
export const SchedulePayment: Schema.Codec<SchedulePayment> = /*#__PURE__*/ struct<SchedulePayment>(() => ({
  description: Schema.String,
  endToEndId: optionalKey(nullOr(Schema.String)),
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
  scheduledDate: Schema.String,
  status: openEnum(["SCHEDULED", "COMPLETED", "ERROR", "CANCELED"])
}))

export interface SmartAccount {
  readonly agency: string
  readonly id: string
  readonly isSandbox: boolean
  readonly number: string
  readonly owner?: string | null
  readonly pixKey?: string | null
  readonly type: Open<"CHECKING_ACCOUNT">
  readonly verifyingDigit: string
}
export const SmartAccount: Schema.Codec<SmartAccount> = /*#__PURE__*/ struct<SmartAccount>(() => ({
  agency: Schema.String,
  id: Schema.String,
  isSandbox: Schema.Boolean,
  number: Schema.String,
  owner: optionalKey(nullOr(Schema.String)),
  pixKey: optionalKey(nullOr(Schema.String)),
  type: openEnum(["CHECKING_ACCOUNT"]),
  verifyingDigit: Schema.String
}))

export interface UpdatePaymentRecipient {
  readonly id: string
  readonly account?: PaymentRecipientAccountInput | undefined
  readonly name?: string | undefined
  readonly paymentInstitutionId?: string | undefined
  readonly taxNumber?: string | undefined
  readonly isDefault?: boolean | undefined
}
export const UpdatePaymentRecipient: Schema.Codec<UpdatePaymentRecipient> =
  /*#__PURE__*/ struct<UpdatePaymentRecipient>(() => ({
    id: uuid,
    account: optional(PaymentRecipientAccountInput),
    name: optional(Schema.String),
    paymentInstitutionId: optional(uuid),
    taxNumber: optional(Schema.String),
    isDefault: optional(Schema.Boolean)
  }))

export interface UpdatePaymentRequest {
  readonly id: string
  readonly amount?: number | undefined
  readonly callbackUrls?: PaymentRequestCallbackUrlsInput | undefined
  readonly clientPaymentId?: string | undefined
  readonly customerId?: string | undefined
  readonly description?: string | undefined
  readonly isSandbox?: boolean | undefined
  readonly recipientId?: string | undefined
}
export const UpdatePaymentRequest: Schema.Codec<UpdatePaymentRequest> = /*#__PURE__*/ struct<UpdatePaymentRequest>(
  () => ({
    id: uuid,
    amount: optional(Schema.Finite),
    callbackUrls: optional(PaymentRequestCallbackUrlsInput),
    clientPaymentId: optional(Schema.String),
    customerId: optional(uuid),
    description: optional(Schema.String),
    isSandbox: optional(Schema.Boolean),
    recipientId: optional(uuid)
  })
)

const weeklyDayOfWeekValues = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const

export interface WeeklySchedule {
  readonly dayOfWeek: (typeof weeklyDayOfWeekValues)[number]
  readonly occurrences: number
  readonly startDate: string
  readonly type: "WEEKLY"
}
export const WeeklySchedule: Schema.Codec<WeeklySchedule> = /*#__PURE__*/ struct<WeeklySchedule>(() => ({
  dayOfWeek: Schema.Literals(weeklyDayOfWeekValues),
  occurrences: Schema.Int.check(Schema.isGreaterThanOrEqualTo(3), Schema.isLessThanOrEqualTo(59)),
  startDate: civilDate,
  type: Schema.Literal("WEEKLY")
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Cancels one payment of a Pix Automático that is still to come.
 *
 * `POST /payments/requests/{id}/automatic-pix/schedules/{scheduleId}/cancel`
 *
 * @see https://docs.pluggy.ai/reference/cancel-automatic-pix-schedule
 */
export const cancelAutomaticPixSchedule: PluggyOperation<CancelAutomaticPixScheduleRequest, void> =
  /*#__PURE__*/ operation({
    id: "cancel-automatic-pix-schedule",
    method: "POST",
    path: "/payments/requests/{id}/automatic-pix/schedules/{scheduleId}/cancel",
    request: CancelAutomaticPixScheduleRequest,
    response: Schema.Void,
    replay: "unsafe"
  })

/**
 * Stores a payer, so that payment requests need not ask who pays.
 *
 * `POST /payments/customers`
 *
 * @see https://docs.pluggy.ai/reference/payment-customer-create
 */
export const paymentCustomerCreate: PluggyOperation<CreatePaymentCustomerRequestBody, PaymentCustomer> =
  /*#__PURE__*/ operation({
    id: "payment-customer-create",
    method: "POST",
    path: "/payments/customers",
    request: CreatePaymentCustomerRequestBody,
    response: PaymentCustomer,
    replay: "unsafe"
  })

/**
 * Deletes a payer.
 *
 * `DELETE /payments/customers/{id}`
 *
 * @see https://docs.pluggy.ai/reference/payment-customer-delete
 */
export const paymentCustomerDelete: PluggyOperation<PaymentCustomerDeleteRequest, void> = /*#__PURE__*/ operation({
  id: "payment-customer-delete",
  method: "DELETE",
  path: "/payments/customers/{id}",
  request: PaymentCustomerDeleteRequest,
  response: Schema.Void,
  replay: "safe"
})

/**
 * Tells about one payer.
 *
 * `GET /payments/customers/{id}`
 *
 * @see https://docs.pluggy.ai/reference/payment-customer-retrieve
 */
export const paymentCustomerRetrieve: PluggyOperation<PaymentCustomerRetrieveRequest, PaymentCustomer> =
  /*#__PURE__*/ operation({
    id: "payment-customer-retrieve",
    method: "GET",
    path: "/payments/customers/{id}",
    request: PaymentCustomerRetrieveRequest,
    response: PaymentCustomer,
    replay: "safe"
  })

/**
 * Changes a payer.
 *
 * `PATCH /payments/customers/{id}`
 *
 * @see https://docs.pluggy.ai/reference/payment-customer-update
 */
export const paymentCustomerUpdate: PluggyOperation<CreateOrUpdatePaymentCustomer, PaymentCustomer> =
  /*#__PURE__*/ operation({
    id: "payment-customer-update",
    method: "PATCH",
    path: "/payments/customers/{id}",
    request: CreateOrUpdatePaymentCustomer,
    response: PaymentCustomer,
    replay: "unsafe"
  })

/**
 * Lists the payers, all or by name, e-mail, CPF and CNPJ.
 *
 * `GET /payments/customers`
 *
 * @see https://docs.pluggy.ai/reference/payment-customers-list
 */
export const paymentCustomersList: PluggyPagedOperation<
  PaymentCustomersListRequest,
  PaymentCustomersListResponse,
  PaymentCustomer
> = /*#__PURE__*/ pagedOperation({
  id: "payment-customers-list",
  method: "GET",
  path: "/payments/customers",
  request: PaymentCustomersListRequest,
  response: PaymentCustomersListResponse,
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
 * Begins to pay a payment request at a bank, and answers where the payer consents.
 *
 * `POST /payments/intents`
 *
 * @see https://docs.pluggy.ai/reference/payment-intent-create
 */
export const paymentIntentCreate: PluggyOperation<CreatePaymentIntent, PaymentIntent> = /*#__PURE__*/ operation({
  id: "payment-intent-create",
  method: "POST",
  path: "/payments/intents",
  request: CreatePaymentIntent,
  response: PaymentIntent,
  replay: "unsafe"
})

/**
 * Tells how one attempt to pay stands.
 *
 * `GET /payments/intents/{id}`
 *
 * @see https://docs.pluggy.ai/reference/payment-intent-retrieve
 */
export const paymentIntentRetrieve: PluggyOperation<PaymentIntentRetrieveRequest, PaymentIntent> =
  /*#__PURE__*/ operation({
    id: "payment-intent-retrieve",
    method: "GET",
    path: "/payments/intents/{id}",
    request: PaymentIntentRetrieveRequest,
    response: PaymentIntent,
    replay: "safe"
  })

/**
 * Lists the attempts to pay a payment request.
 *
 * `GET /payments/intents`
 *
 * @see https://docs.pluggy.ai/reference/payment-intents-list
 */
export const paymentIntentsList: PluggyPagedOperation<
  PaymentIntentsListRequest,
  PaymentIntentsListResponse,
  PaymentIntent
> = /*#__PURE__*/ pagedOperation({
  id: "payment-intents-list",
  method: "GET",
  path: "/payments/intents",
  request: PaymentIntentsListRequest,
  response: PaymentIntentsListResponse,
  replay: "safe",
  page: { style: "page", page: "page", number: "page", total: "total", totalPages: "totalPages", items: "results" }
})

/**
 * Stores who is to be paid: a bank account, or a PIX key.
 *
 * `POST /payments/recipients`
 *
 * @see https://docs.pluggy.ai/reference/payment-recipient-create
 */
export const paymentRecipientCreate: PluggyOperation<CreatePaymentRecipient, PaymentRecipient> =
  /*#__PURE__*/ operation({
    id: "payment-recipient-create",
    method: "POST",
    path: "/payments/recipients",
    request: CreatePaymentRecipient,
    response: PaymentRecipient,
    replay: "unsafe"
  })

/**
 * Deletes a recipient.
 *
 * `DELETE /payments/recipients/{id}`
 *
 * @see https://docs.pluggy.ai/reference/payment-recipient-delete
 */
export const paymentRecipientDelete: PluggyOperation<PaymentRecipientDeleteRequest, void> = /*#__PURE__*/ operation({
  id: "payment-recipient-delete",
  method: "DELETE",
  path: "/payments/recipients/{id}",
  request: PaymentRecipientDeleteRequest,
  response: Schema.Void,
  replay: "safe"
})

/**
 * Tells about one institution that recipients may have their account at.
 *
 * `GET /payments/recipients/institutions/{id}`
 *
 * @see https://docs.pluggy.ai/reference/payment-recipient-institutions-retrieve
 */
export const paymentRecipientInstitutionsRetrieve: PluggyOperation<
  PaymentRecipientInstitutionsRetrieveRequest,
  PaymentInstitution
> = /*#__PURE__*/ operation({
  id: "payment-recipient-institutions-retrieve",
  method: "GET",
  path: "/payments/recipients/institutions/{id}",
  request: PaymentRecipientInstitutionsRetrieveRequest,
  response: PaymentInstitution,
  replay: "safe"
})

/**
 * Tells about one recipient.
 *
 * `GET /payments/recipients/{id}`
 *
 * @see https://docs.pluggy.ai/reference/payment-recipient-retrieve
 */
export const paymentRecipientRetrieve: PluggyOperation<PaymentRecipientRetrieveRequest, PaymentRecipient> =
  /*#__PURE__*/ operation({
    id: "payment-recipient-retrieve",
    method: "GET",
    path: "/payments/recipients/{id}",
    request: PaymentRecipientRetrieveRequest,
    response: PaymentRecipient,
    replay: "safe"
  })

/**
 * Changes a recipient.
 *
 * `PATCH /payments/recipients/{id}`
 *
 * @see https://docs.pluggy.ai/reference/payment-recipient-update
 */
export const paymentRecipientUpdate: PluggyOperation<UpdatePaymentRecipient, PaymentRecipient> =
  /*#__PURE__*/ operation({
    id: "payment-recipient-update",
    method: "PATCH",
    path: "/payments/recipients/{id}",
    request: UpdatePaymentRecipient,
    response: PaymentRecipient,
    replay: "unsafe"
  })

/**
 * Lists the institutions that recipients may have their account at.
 *
 * `GET /payments/recipients/institutions`
 *
 * @see https://docs.pluggy.ai/reference/payment-recipients-institution-list
 */
export const paymentRecipientsInstitutionList: PluggyPagedOperation<
  PaymentRecipientsInstitutionListRequest,
  PaymentRecipientsInstitutionListResponse,
  PaymentInstitution
> = /*#__PURE__*/ pagedOperation({
  id: "payment-recipients-institution-list",
  method: "GET",
  path: "/payments/recipients/institutions",
  request: PaymentRecipientsInstitutionListRequest,
  response: PaymentRecipientsInstitutionListResponse,
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
 * Lists the recipients, all or by PIX key, name and tax number.
 *
 * `GET /payments/recipients`
 *
 * @see https://docs.pluggy.ai/reference/payment-recipients-list
 */
export const paymentRecipientsList: PluggyPagedOperation<
  PaymentRecipientsListRequest,
  PaymentRecipientsListResponse,
  PaymentRecipient
> = /*#__PURE__*/ pagedOperation({
  id: "payment-recipients-list",
  method: "GET",
  path: "/payments/recipients",
  request: PaymentRecipientsListRequest,
  response: PaymentRecipientsListResponse,
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
 * Ends the authorization of a Pix Automático, and with it all payments that are still to come.
 *
 * `POST /payments/requests/{id}/automatic-pix/cancel`
 *
 * @see https://docs.pluggy.ai/reference/payment-request-cancel-automatic-pix-consent
 */
export const paymentRequestCancelAutomaticPixConsent: PluggyOperation<
  PaymentRequestCancelAutomaticPixConsentRequest,
  void
> = /*#__PURE__*/ operation({
  id: "payment-request-cancel-automatic-pix-consent",
  method: "POST",
  path: "/payments/requests/{id}/automatic-pix/cancel",
  request: PaymentRequestCancelAutomaticPixConsentRequest,
  response: Schema.Void,
  replay: "unsafe"
})

/**
 * Asks for a payment, once or by a schedule, and answers the page where the payer pays.
 *
 * `POST /payments/requests`
 *
 * `amount` is in reais, not in centavos: 10.5 is ten reais and fifty centavos.
 *
 * It is never sent twice unless Pluggy turned it away: after a `Timeout`, `TransportFailed`, `ProviderUnavailable` or
 * `MalformedResponse` look for your `clientPaymentId` in `paymentRequestsList` before asking again.
 *
 * @see https://docs.pluggy.ai/reference/payment-request-create
 */
export const paymentRequestCreate: PluggyOperation<CreatePaymentRequest, PaymentRequest> = /*#__PURE__*/ operation({
  id: "payment-request-create",
  method: "POST",
  path: "/payments/requests",
  request: CreatePaymentRequest,
  response: PaymentRequest,
  replay: "unsafe"
})

/**
 * Asks a payer to authorize payments of a fixed or a varying amount that come again and again (Pix Automático).
 *
 * `POST /payments/requests/automatic-pix`
 *
 * @see https://docs.pluggy.ai/reference/payment-request-create-automatic-pix
 */
export const paymentRequestCreateAutomaticPix: PluggyOperation<CreateAutomaticPixPaymentRequest, PaymentRequest> =
  /*#__PURE__*/ operation({
    id: "payment-request-create-automatic-pix",
    method: "POST",
    path: "/payments/requests/automatic-pix",
    request: CreateAutomaticPixPaymentRequest,
    response: PaymentRequest,
    replay: "unsafe"
  })

/**
 * Schedules one payment of an authorized Pix Automático, days ahead.
 *
 * `POST /payments/requests/{id}/automatic-pix/schedule`
 *
 * @see https://docs.pluggy.ai/reference/payment-request-create-automatic-pix-schedule
 */
export const paymentRequestCreateAutomaticPixSchedule: PluggyOperation<
  ScheduleAutomaticPixPaymentRequest,
  AutomaticPixPayment
> = /*#__PURE__*/ operation({
  id: "payment-request-create-automatic-pix-schedule",
  method: "POST",
  path: "/payments/requests/{id}/automatic-pix/schedule",
  request: ScheduleAutomaticPixPaymentRequest,
  response: AutomaticPixPayment,
  replay: "unsafe"
})

/**
 * Asks for the payment of a PIX QR code that somebody else issued.
 *
 * `POST /payments/requests/pix-qr`
 *
 * @see https://docs.pluggy.ai/reference/payment-request-create-pix-qr
 */
export const paymentRequestCreatePixQr: PluggyOperation<CreatePixQrPaymentRequest, PaymentRequest> =
  /*#__PURE__*/ operation({
    id: "payment-request-create-pix-qr",
    method: "POST",
    path: "/payments/requests/pix-qr",
    request: CreatePixQrPaymentRequest,
    response: PaymentRequest,
    replay: "unsafe"
  })

/**
 * Deletes a payment request that was not paid.
 *
 * `DELETE /payments/requests/{id}`
 *
 * @see https://docs.pluggy.ai/reference/payment-request-delete
 */
export const paymentRequestDelete: PluggyOperation<PaymentRequestDeleteRequest, void> = /*#__PURE__*/ operation({
  id: "payment-request-delete",
  method: "DELETE",
  path: "/payments/requests/{id}",
  request: PaymentRequestDeleteRequest,
  response: Schema.Void,
  replay: "safe"
})

/**
 * Tells how one payment of a Pix Automático stands, with its attempts.
 *
 * `GET /payments/requests/{requestId}/automatic-pix/schedules/{paymentId}`
 *
 * @see https://docs.pluggy.ai/reference/payment-request-get-automatic-pix-schedule
 */
export const paymentRequestGetAutomaticPixSchedule: PluggyOperation<
  PaymentRequestGetAutomaticPixScheduleRequest,
  AutomaticPixPaymentDetail
> = /*#__PURE__*/ operation({
  id: "payment-request-get-automatic-pix-schedule",
  method: "GET",
  path: "/payments/requests/{requestId}/automatic-pix/schedules/{paymentId}",
  request: PaymentRequestGetAutomaticPixScheduleRequest,
  response: AutomaticPixPaymentDetail,
  replay: "safe"
})

/**
 * Lists the payments of a Pix Automático.
 *
 * `GET /payments/requests/{id}/automatic-pix/schedules`
 *
 * @see https://docs.pluggy.ai/reference/payment-request-get-automatic-pix-schedules
 */
export const paymentRequestGetAutomaticPixSchedules: PluggyPagedOperation<
  PaymentRequestGetAutomaticPixSchedulesRequest,
  PaymentRequestGetAutomaticPixSchedulesResponse,
  AutomaticPixPayment
> = /*#__PURE__*/ pagedOperation({
  id: "payment-request-get-automatic-pix-schedules",
  method: "GET",
  path: "/payments/requests/{id}/automatic-pix/schedules",
  request: PaymentRequestGetAutomaticPixSchedulesRequest,
  response: PaymentRequestGetAutomaticPixSchedulesResponse,
  replay: "safe",
  page: { style: "page", page: "page", number: "page", total: "total", totalPages: "totalPages", items: "results" }
})

/**
 * Tells how a payment request stands.
 *
 * `GET /payments/requests/{id}`
 *
 * @see https://docs.pluggy.ai/reference/payment-request-retrieve
 */
export const paymentRequestRetrieve: PluggyOperation<PaymentRequestRetrieveRequest, PaymentRequest> =
  /*#__PURE__*/ operation({
    id: "payment-request-retrieve",
    method: "GET",
    path: "/payments/requests/{id}",
    request: PaymentRequestRetrieveRequest,
    response: PaymentRequest,
    replay: "safe"
  })

/**
 * Changes a payment request that was not paid yet.
 *
 * `PATCH /payments/requests/{id}`
 *
 * @see https://docs.pluggy.ai/reference/payment-request-update
 */
export const paymentRequestUpdate: PluggyOperation<UpdatePaymentRequest, PaymentRequest> = /*#__PURE__*/ operation({
  id: "payment-request-update",
  method: "PATCH",
  path: "/payments/requests/{id}",
  request: UpdatePaymentRequest,
  response: PaymentRequest,
  replay: "unsafe"
})

/**
 * Lists the payment requests, all or by day, payer, PIX key and status.
 *
 * `GET /payments/requests`
 *
 * @see https://docs.pluggy.ai/reference/payment-requests-list
 */
export const paymentRequestsList: PluggyPagedOperation<
  PaymentRequestsListRequest,
  PaymentRequestsListResponse,
  PaymentRequest
> = /*#__PURE__*/ pagedOperation({
  id: "payment-requests-list",
  method: "GET",
  path: "/payments/requests",
  request: PaymentRequestsListRequest,
  response: PaymentRequestsListResponse,
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
 * Cancels all payments of a schedule that are still to come.
 *
 * `POST /payments/requests/{id}/schedules/cancel`
 *
 * @see https://docs.pluggy.ai/reference/payment-schedules-cancel
 */
export const paymentSchedulesCancel: PluggyOperation<PaymentSchedulesCancelRequest, void> = /*#__PURE__*/ operation({
  id: "payment-schedules-cancel",
  method: "POST",
  path: "/payments/requests/{id}/schedules/cancel",
  request: PaymentSchedulesCancelRequest,
  response: Schema.Void,
  replay: "unsafe"
})

/**
 * Cancels one payment of a schedule that is still to come.
 *
 * `POST /payments/requests/{id}/schedules/{scheduleId}/cancel`
 *
 * @see https://docs.pluggy.ai/reference/payment-schedules-cancel-specific
 */
export const paymentSchedulesCancelSpecific: PluggyOperation<PaymentSchedulesCancelSpecificRequest, void> =
  /*#__PURE__*/ operation({
    id: "payment-schedules-cancel-specific",
    method: "POST",
    path: "/payments/requests/{id}/schedules/{scheduleId}/cancel",
    request: PaymentSchedulesCancelSpecificRequest,
    response: Schema.Void,
    replay: "unsafe"
  })

/**
 * Lists the payments of a payment request's schedule.
 *
 * `GET /payments/requests/{id}/schedules`
 *
 * @see https://docs.pluggy.ai/reference/payment-schedules-list
 */
export const paymentSchedulesList: PluggyPagedOperation<
  PaymentSchedulesListRequest,
  PaymentSchedulesListResponse,
  SchedulePayment
> = /*#__PURE__*/ pagedOperation({
  id: "payment-schedules-list",
  method: "GET",
  path: "/payments/requests/{id}/schedules",
  request: PaymentSchedulesListRequest,
  response: PaymentSchedulesListResponse,
  replay: "safe",
  page: { style: "page", page: "page", number: "page", total: "total", totalPages: "totalPages", items: "results" }
})

/**
 * Asks to try a payment of a Pix Automático again that failed, on a day of the seven that follow.
 *
 * `POST /payments/requests/{id}/automatic-pix/schedules/{scheduleId}/retry`
 *
 * @see https://docs.pluggy.ai/reference/retry-automatic-pix-schedule
 */
export const retryAutomaticPixSchedule: PluggyOperation<RetryAutomaticPixPaymentRequest, void> =
  /*#__PURE__*/ operation({
    id: "retry-automatic-pix-schedule",
    method: "POST",
    path: "/payments/requests/{id}/automatic-pix/schedules/{scheduleId}/retry",
    request: RetryAutomaticPixPaymentRequest,
    response: Schema.Void,
    replay: "unsafe"
  })
