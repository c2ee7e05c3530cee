/**
 * One account's data for a partner, by a processor token, and the making of such tokens.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate, instant, uri } from "@bankstream/core/format"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import {
  type PlaidOperation,
  type PlaidPagedOperation,
  type PlaidUpdateOperation,
  operation,
  pagedOperation,
  updateOperation
} from "./internal/operation.ts"
import {
  ACHClassInput,
  AccountBase,
  AccountIdentity,
  AccountIdentityMatchScore,
  BankTransfer,
  BankTransferMetadataInput,
  BankTransferNetworkInput,
  BankTransferTypeInput,
  BankTransferUserInput,
  Holding,
  IdentityMatchUser,
  InvestmentAccount,
  InvestmentTransaction,
  InvestmentsAuthAccountDetails401k,
  InvestmentsAuthDataSources,
  InvestmentsAuthGetNumbers,
  InvestmentsAuthOwner,
  InvestmentsTransactionsGetRequestOptions,
  LiabilitiesObject,
  NumbersACH,
  NumbersBACS,
  NumbersEFT,
  NumbersInternational,
  PersonalFinanceCategoryVersion,
  Products,
  ProductsInput,
  RemovedTransaction,
  Ruleset,
  Security,
  SignalDecisionOutcome,
  SignalDevice,
  SignalEvaluateCoreAttributes,
  SignalPaymentMethod,
  SignalScores,
  SignalUser,
  SignalWarning,
  Transaction,
  TransactionStream,
  TransactionsRecurringGetRequestOptions,
  TransactionsSyncRequestOptions,
  TransactionsUpdateStatus
} from "./model.ts"

export {
  ACHClass,
  ACHClassInput,
  APR,
  AccountBalance,
  AccountBase,
  AccountHolderCategory,
  AccountIdentity,
  AccountIdentityMatchScore,
  AccountSubtype,
  AccountType,
  AccountVerificationInsights,
  AccountVerificationInsightsAccountNumberFormat,
  AccountVerificationInsightsNetworkStatus,
  AccountVerificationInsightsPreviousReturns,
  Address,
  AddressData,
  AddressDataNotRequired,
  AddressMatchScore,
  BankInitiatedReturnRisk,
  BankTransfer,
  BankTransferDirection,
  BankTransferDirectionInput,
  BankTransferFailure,
  BankTransferFailureInput,
  BankTransferMetadata,
  BankTransferMetadataInput,
  BankTransferNetwork,
  BankTransferNetworkInput,
  BankTransferStatus,
  BankTransferType,
  BankTransferTypeInput,
  BankTransferUser,
  BankTransferUserInput,
  BusinessFinanceCategory,
  ClientCustomization,
  CounterpartyNumbers,
  CounterpartyNumbersBACS,
  CounterpartyNumbersInternational,
  CounterpartyType,
  CreditCardLiability,
  CustomerInitiatedReturnRisk,
  DataSources,
  Email,
  EmailAddressMatchScore,
  FixedIncome,
  Holding,
  HoldingTaxLot,
  HoldingTaxLotPositionType,
  IdentityMatchUser,
  InvestmentAccount,
  InvestmentAccountBalance,
  InvestmentTransaction,
  InvestmentTransactionSubtype,
  InvestmentTransactionType,
  InvestmentsAuth401kContributionDetails,
  InvestmentsAuth401kFeeDetails,
  InvestmentsAuthAccountDetails401k,
  InvestmentsAuthDataSources,
  InvestmentsAuthGetNumbers,
  InvestmentsAuthOwner,
  InvestmentsTransactionsGetRequestOptions,
  LiabilitiesObject,
  LineOfCreditLiability,
  LoanCompoundingPeriod,
  LoanInterestRate,
  LoanInterestRateType,
  LoanLiability,
  LoanPaymentFrequency,
  Location,
  MortgageInterestRate,
  MortgageLiability,
  MortgagePropertyAddress,
  NameMatchScore,
  NumbersACATS,
  NumbersACH,
  NumbersATON,
  NumbersBACS,
  NumbersEFT,
  NumbersInternational,
  NumbersRetirement401k,
  OptionContract,
  Owner,
  PSLFStatus,
  PaymentMeta,
  PersonalFinanceCategory,
  PersonalFinanceCategoryVersion,
  PersonalFinanceCategoryVersionInput,
  PhoneNumber,
  PhoneNumberMatchScore,
  Products,
  ProductsInput,
  RecurringTransactionFrequency,
  RemovedTransaction,
  RuleDetails,
  RuleResult,
  Ruleset,
  Security,
  ServicerAddressData,
  SignalAddressData,
  SignalDecisionOutcome,
  SignalDevice,
  SignalEvaluateCoreAttributes,
  SignalPaymentMethod,
  SignalPersonName,
  SignalScores,
  SignalUser,
  SignalWarning,
  StudentLoan,
  StudentLoanStatus,
  StudentRepaymentPlan,
  Transaction,
  TransactionCode,
  TransactionCounterparty,
  TransactionStream,
  TransactionStreamAmount,
  TransactionStreamStatus,
  TransactionsRecurringGetRequestOptions,
  TransactionsSyncRequestOptions,
  TransactionsUpdateStatus,
  YieldRate,
  YieldRateType
} from "./model.ts"

export interface ProcessorAccountGetRequest {
  readonly client_id?: string | undefined
  readonly processor_token: string
  readonly secret?: string | undefined
}
export const ProcessorAccountGetRequest: Schema.Codec<ProcessorAccountGetRequest> =
  /*#__PURE__*/ struct<ProcessorAccountGetRequest>(() => ({
    client_id: optional(Schema.String),
    processor_token: Schema.String,
    secret: optional(Schema.String)
  }))

export interface ProcessorAccountGetResponse {
  readonly account: AccountBase
  readonly institution_id: string
  readonly request_id: string
}
export const ProcessorAccountGetResponse: Schema.Codec<ProcessorAccountGetResponse> =
  /*#__PURE__*/ struct<ProcessorAccountGetResponse>(() => ({
    account: AccountBase,
    institution_id: Schema.String,
    request_id: Schema.String
  }))

export interface ProcessorApexProcessorTokenCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly account_id: string
}
export const ProcessorApexProcessorTokenCreateRequest: Schema.Codec<ProcessorApexProcessorTokenCreateRequest> =
  /*#__PURE__*/ struct<ProcessorApexProcessorTokenCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    account_id: Schema.String
  }))

export interface ProcessorAuthGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly processor_token: string
}
export const ProcessorAuthGetRequest: Schema.Codec<ProcessorAuthGetRequest> =
  /*#__PURE__*/ struct<ProcessorAuthGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    processor_token: Schema.String
  }))

export interface ProcessorAuthGetResponse {
  readonly request_id: string
  readonly numbers: ProcessorNumber
  readonly account: AccountBase
}
export const ProcessorAuthGetResponse: Schema.Codec<ProcessorAuthGetResponse> =
  /*#__PURE__*/ struct<ProcessorAuthGetResponse>(() => ({
    request_id: Schema.String,
    numbers: ProcessorNumber,
    account: AccountBase
  }))

export interface ProcessorBalanceGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly processor_token: string
  readonly options?: ProcessorBalanceGetRequestOptions | undefined
}
export const ProcessorBalanceGetRequest: Schema.Codec<ProcessorBalanceGetRequest> =
  /*#__PURE__*/ struct<ProcessorBalanceGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    processor_token: Schema.String,
    options: optional(ProcessorBalanceGetRequestOptions)
  }))

export interface ProcessorBalanceGetRequestOptions {
  readonly min_last_updated_datetime?: string | undefined
}
export const ProcessorBalanceGetRequestOptions: Schema.Codec<ProcessorBalanceGetRequestOptions> =
  /*#__PURE__*/ struct<ProcessorBalanceGetRequestOptions>(() => ({
    min_last_updated_datetime: optional(instant)
  }))

export interface ProcessorBalanceGetResponse {
  readonly account: AccountBase
  readonly request_id: string
}
export const ProcessorBalanceGetResponse: Schema.Codec<ProcessorBalanceGetResponse> =
  /*#__PURE__*/ struct<ProcessorBalanceGetResponse>(() => ({
    account: AccountBase,
    request_id: Schema.String
  }))

export interface ProcessorBankTransferCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly idempotency_key?: string | undefined
  readonly processor_token: string
  readonly type: BankTransferTypeInput
  readonly network: BankTransferNetworkInput
  readonly amount: string
  readonly iso_currency_code: string
  readonly description: string
  readonly ach_class?: ACHClassInput | undefined
  readonly user: BankTransferUserInput
  readonly custom_tag?: string | null | undefined
  readonly metadata?: BankTransferMetadataInput | null | undefined
  readonly origination_account_id?: string | null | undefined
}
export const ProcessorBankTransferCreateRequest: Schema.Codec<ProcessorBankTransferCreateRequest> =
  /*#__PURE__*/ struct<ProcessorBankTransferCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    idempotency_key: optional(Schema.String.check(Schema.isMaxCodePoints(50))),
    processor_token: Schema.String,
    type: BankTransferTypeInput,
    network: BankTransferNetworkInput,
    amount: Schema.String,
    iso_currency_code: Schema.String,
    description: Schema.String.check(Schema.isMaxCodePoints(10)),
    ach_class: optional(ACHClassInput),
    user: BankTransferUserInput,
    custom_tag: optional(nullOr(Schema.String.check(Schema.isMaxCodePoints(100)))),
    metadata: optional(nullOr(BankTransferMetadataInput)),
    origination_account_id: optional(nullOr(Schema.String))
  }))

export interface ProcessorBankTransferCreateResponse {
  readonly bank_transfer: BankTransfer
  readonly request_id: string
}
export const ProcessorBankTransferCreateResponse: Schema.Codec<ProcessorBankTransferCreateResponse> =
  /*#__PURE__*/ struct<ProcessorBankTransferCreateResponse>(() => ({
    bank_transfer: BankTransfer,
    request_id: Schema.String
  }))

export interface ProcessorIdentityGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly processor_token: string
}
export const ProcessorIdentityGetRequest: Schema.Codec<ProcessorIdentityGetRequest> =
  /*#__PURE__*/ struct<ProcessorIdentityGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    processor_token: Schema.String
  }))

export interface ProcessorIdentityGetResponse {
  readonly account: AccountIdentity
  readonly request_id: string
}
export const ProcessorIdentityGetResponse: Schema.Codec<ProcessorIdentityGetResponse> =
  /*#__PURE__*/ struct<ProcessorIdentityGetResponse>(() => ({
    account: AccountIdentity,
    request_id: Schema.String
  }))

export interface ProcessorIdentityMatchRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly processor_token: string
  readonly user?: IdentityMatchUser | undefined
}
export const ProcessorIdentityMatchRequest: Schema.Codec<ProcessorIdentityMatchRequest> =
  /*#__PURE__*/ struct<ProcessorIdentityMatchRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    processor_token: Schema.String,
    user: optional(IdentityMatchUser)
  }))

export interface ProcessorIdentityMatchResponse {
  readonly account: AccountIdentityMatchScore
  readonly request_id: string
}
export const ProcessorIdentityMatchResponse: Schema.Codec<ProcessorIdentityMatchResponse> =
  /*#__PURE__*/ struct<ProcessorIdentityMatchResponse>(() => ({
    account: AccountIdentityMatchScore,
    request_id: Schema.String
  }))

export interface ProcessorInvestmentsAuthGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly processor_token: string
}
export const ProcessorInvestmentsAuthGetRequest: Schema.Codec<ProcessorInvestmentsAuthGetRequest> =
  /*#__PURE__*/ struct<ProcessorInvestmentsAuthGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    processor_token: Schema.String
  }))

export interface ProcessorInvestmentsAuthGetResponse {
  readonly account: AccountBase
  readonly holdings: ReadonlyArray<Holding>
  readonly securities: ReadonlyArray<Security>
  readonly owners: ReadonlyArray<InvestmentsAuthOwner>
  readonly numbers: InvestmentsAuthGetNumbers
  readonly data_sources: InvestmentsAuthDataSources
  readonly account_details_401k?: ReadonlyArray<InvestmentsAuthAccountDetails401k> | null
  readonly is_investments_fallback_item?: boolean | null
  readonly request_id: string
}
export const ProcessorInvestmentsAuthGetResponse: Schema.Codec<ProcessorInvestmentsAuthGetResponse> =
  /*#__PURE__*/ struct<ProcessorInvestmentsAuthGetResponse>(() => ({
    account: AccountBase,
    holdings: Schema.Array(Holding),
    securities: Schema.Array(Security),
    owners: Schema.Array(InvestmentsAuthOwner),
    numbers: InvestmentsAuthGetNumbers,
    data_sources: InvestmentsAuthDataSources,
    account_details_401k: optionalKey(nullOr(Schema.Array(InvestmentsAuthAccountDetails401k))),
    is_investments_fallback_item: optionalKey(nullOr(Schema.Boolean)),
    request_id: Schema.String
  }))

export interface ProcessorInvestmentsHoldingsGetRequest {
  readonly client_id?: string | undefined
  readonly processor_token: string
  readonly secret?: string | undefined
}
export const ProcessorInvestmentsHoldingsGetRequest: Schema.Codec<ProcessorInvestmentsHoldingsGetRequest> =
  /*#__PURE__*/ struct<ProcessorInvestmentsHoldingsGetRequest>(() => ({
    client_id: optional(Schema.String),
    processor_token: Schema.String,
    secret: optional(Schema.String)
  }))

export interface ProcessorInvestmentsHoldingsGetResponse {
  readonly account: InvestmentAccount
  readonly holdings: ReadonlyArray<Holding>
  readonly securities: ReadonlyArray<Security>
  readonly is_investments_fallback_item?: boolean | null
  readonly request_id?: string | null
}
export const ProcessorInvestmentsHoldingsGetResponse: Schema.Codec<ProcessorInvestmentsHoldingsGetResponse> =
  /*#__PURE__*/ struct<ProcessorInvestmentsHoldingsGetResponse>(() => ({
    account: InvestmentAccount,
    holdings: Schema.Array(Holding),
    securities: Schema.Array(Security),
    is_investments_fallback_item: optionalKey(nullOr(Schema.Boolean)),
    request_id: optionalKey(nullOr(Schema.String))
  }))

export interface ProcessorInvestmentsTransactionsGetRequest {
  readonly client_id?: string | undefined
  readonly options?: InvestmentsTransactionsGetRequestOptions | undefined
  readonly processor_token: string
  readonly secret?: string | undefined
  readonly start_date: string
  readonly end_date: string
}
export const ProcessorInvestmentsTransactionsGetRequest: Schema.Codec<ProcessorInvestmentsTransactionsGetRequest> =
  /*#__PURE__*/ struct<ProcessorInvestmentsTransactionsGetRequest>(() => ({
    client_id: optional(Schema.String),
    options: optional(InvestmentsTransactionsGetRequestOptions),
    processor_token: Schema.String,
    secret: optional(Schema.String),
    start_date: civilDate,
    end_date: civilDate
  }))

export interface ProcessorInvestmentsTransactionsGetResponse {
  readonly account: InvestmentAccount
  readonly investment_transactions: ReadonlyArray<InvestmentTransaction>
  readonly securities: ReadonlyArray<Security>
  readonly total_investment_transactions: number
  readonly request_id: string
  readonly is_investments_fallback_item?: boolean | null
}
export const ProcessorInvestmentsTransactionsGetResponse: Schema.Codec<ProcessorInvestmentsTransactionsGetResponse> =
  /*#__PURE__*/ struct<ProcessorInvestmentsTransactionsGetResponse>(() => ({
    account: InvestmentAccount,
    investment_transactions: Schema.Array(InvestmentTransaction),
    securities: Schema.Array(Security),
    total_investment_transactions: Schema.Finite,
    request_id: Schema.String,
    is_investments_fallback_item: optionalKey(nullOr(Schema.Boolean))
  }))

export interface ProcessorLiabilitiesGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly processor_token: string
}
export const ProcessorLiabilitiesGetRequest: Schema.Codec<ProcessorLiabilitiesGetRequest> =
  /*#__PURE__*/ struct<ProcessorLiabilitiesGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    processor_token: Schema.String
  }))

export interface ProcessorLiabilitiesGetResponse {
  readonly account: AccountBase
  readonly liabilities: LiabilitiesObject
  readonly request_id: string
}
export const ProcessorLiabilitiesGetResponse: Schema.Codec<ProcessorLiabilitiesGetResponse> =
  /*#__PURE__*/ struct<ProcessorLiabilitiesGetResponse>(() => ({
    account: AccountBase,
    liabilities: LiabilitiesObject,
    request_id: Schema.String
  }))

/** The numbers of the one account behind a processor token, by payment system; null for those that it has none of. */
export interface ProcessorNumber {
  readonly ach?: NumbersACH | null
  readonly eft?: NumbersEFT | null
  readonly international?: NumbersInternational | null
  readonly bacs?: NumbersBACS | null
}
export const ProcessorNumber: Schema.Codec<ProcessorNumber> = /*#__PURE__*/ struct<ProcessorNumber>(() => ({
  ach: optionalKey(nullOr(NumbersACH)),
  eft: optionalKey(nullOr(NumbersEFT)),
  international: optionalKey(nullOr(NumbersInternational)),
  bacs: optionalKey(nullOr(NumbersBACS))
}))

export interface ProcessorSignalDecisionReportRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly processor_token: string
  readonly client_transaction_id: string
  readonly initiated: boolean
  readonly days_funds_on_hold?: number | null | undefined
  readonly decision_outcome?: SignalDecisionOutcome | null | undefined
  readonly payment_method?: SignalPaymentMethod | null | undefined
  readonly amount_instantly_available?: number | null | undefined
}
export const ProcessorSignalDecisionReportRequest: Schema.Codec<ProcessorSignalDecisionReportRequest> =
  /*#__PURE__*/ struct<ProcessorSignalDecisionReportRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    processor_token: Schema.String,
    client_transaction_id: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(36)),
    initiated: Schema.Boolean,
    days_funds_on_hold: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)))),
    decision_outcome: optional(nullOr(SignalDecisionOutcome)),
    payment_method: optional(nullOr(SignalPaymentMethod)),
    amount_instantly_available: optional(nullOr(Schema.Finite))
  }))

export interface ProcessorSignalDecisionReportResponse {
  readonly request_id: string
}
export const ProcessorSignalDecisionReportResponse: Schema.Codec<ProcessorSignalDecisionReportResponse> =
  /*#__PURE__*/ struct<ProcessorSignalDecisionReportResponse>(() => ({
    request_id: Schema.String
  }))

export interface ProcessorSignalEvaluateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly processor_token: string
  readonly client_transaction_id: string
  readonly amount: number
  readonly user_present?: boolean | null | undefined
  readonly client_user_id?: string | undefined
  readonly is_recurring?: boolean | null | undefined
  readonly default_payment_method?: string | null | undefined
  readonly user?: SignalUser | undefined
  readonly device?: SignalDevice | undefined
  readonly ruleset_key?: string | null | undefined
}
export const ProcessorSignalEvaluateRequest: Schema.Codec<ProcessorSignalEvaluateRequest> =
  /*#__PURE__*/ struct<ProcessorSignalEvaluateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    processor_token: Schema.String,
    client_transaction_id: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(36)),
    amount: Schema.Finite,
    user_present: optional(nullOr(Schema.Boolean)),
    client_user_id: optional(Schema.String),
    is_recurring: optional(nullOr(Schema.Boolean)),
    default_payment_method: optional(nullOr(Schema.String)),
    user: optional(SignalUser),
    device: optional(SignalDevice),
    ruleset_key: optional(nullOr(Schema.String))
  }))

export interface ProcessorSignalEvaluateResponse {
  readonly request_id: string
  readonly scores: SignalScores | null
  readonly core_attributes?: SignalEvaluateCoreAttributes | null
  readonly ruleset?: Ruleset | null
  readonly warnings?: ReadonlyArray<SignalWarning> | null
}
export const ProcessorSignalEvaluateResponse: Schema.Codec<ProcessorSignalEvaluateResponse> =
  /*#__PURE__*/ struct<ProcessorSignalEvaluateResponse>(() => ({
    request_id: Schema.String,
    scores: nullOr(SignalScores),
    core_attributes: optionalKey(nullOr(SignalEvaluateCoreAttributes)),
    ruleset: optionalKey(nullOr(Ruleset)),
    warnings: optionalKey(nullOr(Schema.Array(SignalWarning)))
  }))

export interface ProcessorSignalPrepareRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly processor_token: string
}
export const ProcessorSignalPrepareRequest: Schema.Codec<ProcessorSignalPrepareRequest> =
  /*#__PURE__*/ struct<ProcessorSignalPrepareRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    processor_token: Schema.String
  }))

export interface ProcessorSignalPrepareResponse {
  readonly request_id: string
}
export const ProcessorSignalPrepareResponse: Schema.Codec<ProcessorSignalPrepareResponse> =
  /*#__PURE__*/ struct<ProcessorSignalPrepareResponse>(() => ({
    request_id: Schema.String
  }))

export interface ProcessorSignalReturnReportRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly processor_token: string
  readonly client_transaction_id: string
  readonly return_code: string
  readonly returned_at?: string | null | undefined
}
export const ProcessorSignalReturnReportRequest: Schema.Codec<ProcessorSignalReturnReportRequest> =
  /*#__PURE__*/ struct<ProcessorSignalReturnReportRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    processor_token: Schema.String,
    client_transaction_id: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(36)),
    return_code: Schema.String,
    returned_at: optional(nullOr(instant))
  }))

export interface ProcessorSignalReturnReportResponse {
  readonly request_id: string
}
export const ProcessorSignalReturnReportResponse: Schema.Codec<ProcessorSignalReturnReportResponse> =
  /*#__PURE__*/ struct<ProcessorSignalReturnReportResponse>(() => ({
    request_id: Schema.String
  }))

export interface ProcessorStripeBankAccountTokenCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly account_id: string
}
export const ProcessorStripeBankAccountTokenCreateRequest: Schema.Codec<ProcessorStripeBankAccountTokenCreateRequest> =
  /*#__PURE__*/ struct<ProcessorStripeBankAccountTokenCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    account_id: Schema.String
  }))

export interface ProcessorStripeBankAccountTokenCreateResponse {
  readonly stripe_bank_account_token: string
  readonly request_id: string
}
export const ProcessorStripeBankAccountTokenCreateResponse: Schema.Codec<ProcessorStripeBankAccountTokenCreateResponse> =
  /*#__PURE__*/ struct<ProcessorStripeBankAccountTokenCreateResponse>(() => ({
    stripe_bank_account_token: Schema.String,
    request_id: Schema.String
  }))

const processorTokenCreateRequestProcessorValues = [
  "dwolla",
  "galileo",
  "modern_treasury",
  "ocrolus",
  "vesta",
  "drivewealth",
  "vopay",
  "achq",
  "check",
  "checkbook",
  "circle",
  "sila_money",
  "rize",
  "svb_api",
  "unit",
  "wyre",
  "lithic",
  "alpaca",
  "astra",
  "moov",
  "treasury_prime",
  "marqeta",
  "checkout",
  "solid",
  "highnote",
  "gemini",
  "apex_clearing",
  "gusto",
  "adyen",
  "atomic",
  "i2c",
  "wepay",
  "riskified",
  "utb",
  "adp_roll",
  "fortress_trust",
  "bond",
  "bakkt",
  "teal",
  "zero_hash",
  "taba_pay",
  "knot",
  "sardine",
  "alloy",
  "finix",
  "nuvei",
  "layer",
  "boom",
  "stake",
  "wedbush",
  "esusu",
  "ansa",
  "scribeup",
  "straddle",
  "loanpro",
  "bloom_credit",
  "sfox",
  "brale",
  "parafin",
  "cardless",
  "open_ledger",
  "valon",
  "gainbridge",
  "cardlytics",
  "pinwheel",
  "thread_bank",
  "array",
  "fiant",
  "oatfi",
  "curinos",
  "frame",
  "interchecks",
  "interchange",
  "atomicfi",
  "seamlessach",
  "pay",
  "natural",
  "kanmon",
  "kick",
  "increase",
  "airwallex",
  "cybrid",
  "bizcap",
  "webull",
  "kikoff_enterprise"
] as const

export interface ProcessorTokenCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly account_id: string
  readonly processor: (typeof processorTokenCreateRequestProcessorValues)[number]
}
export const ProcessorTokenCreateRequest: Schema.Codec<ProcessorTokenCreateRequest> =
  /*#__PURE__*/ struct<ProcessorTokenCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    account_id: Schema.String,
    processor: Schema.Literals(processorTokenCreateRequestProcessorValues)
  }))

export interface ProcessorTokenCreateResponse {
  readonly processor_token: string
  readonly request_id: string
}
export const ProcessorTokenCreateResponse: Schema.Codec<ProcessorTokenCreateResponse> =
  /*#__PURE__*/ struct<ProcessorTokenCreateResponse>(() => ({
    processor_token: Schema.String,
    request_id: Schema.String
  }))

export interface ProcessorTokenPermissionsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly processor_token: string
}
export const ProcessorTokenPermissionsGetRequest: Schema.Codec<ProcessorTokenPermissionsGetRequest> =
  /*#__PURE__*/ struct<ProcessorTokenPermissionsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    processor_token: Schema.String
  }))

export interface ProcessorTokenPermissionsGetResponse {
  readonly request_id: string
  readonly products: ReadonlyArray<Products>
}
export const ProcessorTokenPermissionsGetResponse: Schema.Codec<ProcessorTokenPermissionsGetResponse> =
  /*#__PURE__*/ struct<ProcessorTokenPermissionsGetResponse>(() => ({
    request_id: Schema.String,
    products: Schema.Array(Products)
  }))

export interface ProcessorTokenPermissionsSetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly processor_token: string
  readonly products: ReadonlyArray<ProductsInput>
}
export const ProcessorTokenPermissionsSetRequest: Schema.Codec<ProcessorTokenPermissionsSetRequest> =
  /*#__PURE__*/ struct<ProcessorTokenPermissionsSetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    processor_token: Schema.String,
    products: Schema.Array(ProductsInput)
  }))

export interface ProcessorTokenPermissionsSetResponse {
  readonly request_id: string
}
export const ProcessorTokenPermissionsSetResponse: Schema.Codec<ProcessorTokenPermissionsSetResponse> =
  /*#__PURE__*/ struct<ProcessorTokenPermissionsSetResponse>(() => ({
    request_id: Schema.String
  }))

export interface ProcessorTokenWebhookUpdateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly processor_token: string
  readonly webhook: string | null
}
export const ProcessorTokenWebhookUpdateRequest: Schema.Codec<ProcessorTokenWebhookUpdateRequest> =
  /*#__PURE__*/ struct<ProcessorTokenWebhookUpdateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    processor_token: Schema.String,
    webhook: nullOr(uri)
  }))

export interface ProcessorTokenWebhookUpdateResponse {
  readonly request_id: string
}
export const ProcessorTokenWebhookUpdateResponse: Schema.Codec<ProcessorTokenWebhookUpdateResponse> =
  /*#__PURE__*/ struct<ProcessorTokenWebhookUpdateResponse>(() => ({
    request_id: Schema.String
  }))

export interface ProcessorTransactionsGetRequest {
  readonly client_id?: string | undefined
  readonly options?: ProcessorTransactionsGetRequestOptions | undefined
  readonly processor_token: string
  readonly secret?: string | undefined
  readonly start_date: string
  readonly end_date: string
}
export const ProcessorTransactionsGetRequest: Schema.Codec<ProcessorTransactionsGetRequest> =
  /*#__PURE__*/ struct<ProcessorTransactionsGetRequest>(() => ({
    client_id: optional(Schema.String),
    options: optional(ProcessorTransactionsGetRequestOptions),
    processor_token: Schema.String,
    secret: optional(Schema.String),
    start_date: civilDate,
    end_date: civilDate
  }))

export interface ProcessorTransactionsGetRequestOptions {
  readonly count?: number | undefined
  readonly offset?: number | undefined
  readonly include_original_description?: boolean | null | undefined
  /** @deprecated */
  readonly include_personal_finance_category_beta?: boolean | undefined
  /** @deprecated */
  readonly include_personal_finance_category?: boolean | undefined
  /** @deprecated */
  readonly include_logo_and_counterparty_beta?: boolean | undefined
}
export const ProcessorTransactionsGetRequestOptions: Schema.Codec<ProcessorTransactionsGetRequestOptions> =
  /*#__PURE__*/ struct<ProcessorTransactionsGetRequestOptions>(() => ({
    count: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500))),
    offset: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
    include_original_description: optional(nullOr(Schema.Boolean)),
    include_personal_finance_category_beta: optional(Schema.Boolean),
    include_personal_finance_category: optional(Schema.Boolean),
    include_logo_and_counterparty_beta: optional(Schema.Boolean)
  }))

export interface ProcessorTransactionsGetResponse {
  readonly account: AccountBase
  readonly transactions: ReadonlyArray<Transaction>
  readonly total_transactions: number
  readonly request_id: string
}
export const ProcessorTransactionsGetResponse: Schema.Codec<ProcessorTransactionsGetResponse> =
  /*#__PURE__*/ struct<ProcessorTransactionsGetResponse>(() => ({
    account: AccountBase,
    transactions: Schema.Array(Transaction),
    total_transactions: Schema.Finite,
    request_id: Schema.String
  }))

export interface ProcessorTransactionsRecurringGetRequest {
  readonly client_id?: string | undefined
  readonly processor_token: string
  readonly secret?: string | undefined
  readonly options?: TransactionsRecurringGetRequestOptions | undefined
}
export const ProcessorTransactionsRecurringGetRequest: Schema.Codec<ProcessorTransactionsRecurringGetRequest> =
  /*#__PURE__*/ struct<ProcessorTransactionsRecurringGetRequest>(() => ({
    client_id: optional(Schema.String),
    processor_token: Schema.String,
    secret: optional(Schema.String),
    options: optional(TransactionsRecurringGetRequestOptions)
  }))

export interface ProcessorTransactionsRecurringGetResponse {
  readonly inflow_streams: ReadonlyArray<TransactionStream>
  readonly outflow_streams: ReadonlyArray<TransactionStream>
  readonly updated_datetime: string
  readonly personal_finance_category_version?: PersonalFinanceCategoryVersion | null
  readonly request_id: string
}
export const ProcessorTransactionsRecurringGetResponse: Schema.Codec<ProcessorTransactionsRecurringGetResponse> =
  /*#__PURE__*/ struct<ProcessorTransactionsRecurringGetResponse>(() => ({
    inflow_streams: Schema.Array(TransactionStream),
    outflow_streams: Schema.Array(TransactionStream),
    updated_datetime: Schema.String,
    personal_finance_category_version: optionalKey(nullOr(PersonalFinanceCategoryVersion)),
    request_id: Schema.String
  }))

export interface ProcessorTransactionsRefreshRequest {
  readonly client_id?: string | undefined
  readonly processor_token: string
  readonly secret?: string | undefined
}
export const ProcessorTransactionsRefreshRequest: Schema.Codec<ProcessorTransactionsRefreshRequest> =
  /*#__PURE__*/ struct<ProcessorTransactionsRefreshRequest>(() => ({
    client_id: optional(Schema.String),
    processor_token: Schema.String,
    secret: optional(Schema.String)
  }))

export interface ProcessorTransactionsRefreshResponse {
  readonly request_id: string
}
export const ProcessorTransactionsRefreshResponse: Schema.Codec<ProcessorTransactionsRefreshResponse> =
  /*#__PURE__*/ struct<ProcessorTransactionsRefreshResponse>(() => ({
    request_id: Schema.String
  }))

export interface ProcessorTransactionsSyncRequest {
  readonly client_id?: string | undefined
  readonly processor_token: string
  readonly secret?: string | undefined
  readonly cursor?: string | undefined
  readonly count?: number | undefined
  readonly options?: TransactionsSyncRequestOptions | undefined
}
export const ProcessorTransactionsSyncRequest: Schema.Codec<ProcessorTransactionsSyncRequest> =
  /*#__PURE__*/ struct<ProcessorTransactionsSyncRequest>(() => ({
    client_id: optional(Schema.String),
    processor_token: Schema.String,
    secret: optional(Schema.String),
    cursor: optional(Schema.String),
    count: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500))),
    options: optional(TransactionsSyncRequestOptions)
  }))

export interface ProcessorTransactionsSyncResponse {
  readonly transactions_update_status: TransactionsUpdateStatus
  readonly account: AccountBase | null
  readonly added: ReadonlyArray<Transaction>
  readonly modified: ReadonlyArray<Transaction>
  readonly removed: ReadonlyArray<RemovedTransaction>
  readonly next_cursor: string
  readonly has_more: boolean
  readonly request_id: string
}
export const ProcessorTransactionsSyncResponse: Schema.Codec<ProcessorTransactionsSyncResponse> =
  /*#__PURE__*/ struct<ProcessorTransactionsSyncResponse>(() => ({
    transactions_update_status: TransactionsUpdateStatus,
    account: nullOr(AccountBase),
    added: Schema.Array(Transaction),
    modified: Schema.Array(Transaction),
    removed: Schema.Array(RemovedTransaction),
    next_cursor: Schema.String,
    has_more: Schema.Boolean,
    request_id: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Tells the account behind a processor token, with the balance that Plaid last saw.
 *
 * `POST /processor/account/get`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processoraccountget
 */
export const processorAccountGet: PlaidOperation<ProcessorAccountGetRequest, ProcessorAccountGetResponse> =
  /*#__PURE__*/ operation({
    id: "processorAccountGet",
    method: "POST",
    path: "/processor/account/get",
    request: ProcessorAccountGetRequest,
    response: ProcessorAccountGetResponse,
    replay: "safe"
  })

/**
 * Creates the token that gives Apex Clearing access to one account.
 *
 * `POST /processor/apex/processor_token/create`
 */
export const processorApexProcessorTokenCreate: PlaidOperation<
  ProcessorApexProcessorTokenCreateRequest,
  ProcessorTokenCreateResponse
> = /*#__PURE__*/ operation({
  id: "processorApexProcessorTokenCreate",
  method: "POST",
  path: "/processor/apex/processor_token/create",
  request: ProcessorApexProcessorTokenCreateRequest,
  response: ProcessorTokenCreateResponse,
  replay: "unsafe"
})

/**
 * Tells the account and routing numbers of the account behind a processor token.
 *
 * `POST /processor/auth/get`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processorauthget
 */
export const processorAuthGet: PlaidOperation<ProcessorAuthGetRequest, ProcessorAuthGetResponse> =
  /*#__PURE__*/ operation({
    id: "processorAuthGet",
    method: "POST",
    path: "/processor/auth/get",
    request: ProcessorAuthGetRequest,
    response: ProcessorAuthGetResponse,
    replay: "safe"
  })

/**
 * Tells the balance of the account behind a processor token, fetched from the institution now; slow.
 *
 * `POST /processor/balance/get`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processorbalanceget
 */
export const processorBalanceGet: PlaidOperation<ProcessorBalanceGetRequest, ProcessorBalanceGetResponse> =
  /*#__PURE__*/ operation({
    id: "processorBalanceGet",
    method: "POST",
    path: "/processor/balance/get",
    request: ProcessorBalanceGetRequest,
    response: ProcessorBalanceGetResponse,
    replay: "safe"
  })

/**
 * Moves money: debits or credits the account behind a processor token by bank transfer.
 *
 * `POST /processor/bank_transfer/create`
 *
 * It acts once per `idempotency_key`.
 * A key that is left out is made for each call anew: it covers the repeats of that call, not a second call. To be able
 * to call again after a `Timeout` or `TransportFailed`, give a key of your own, kept with what is paid beforehand.
 *
 * @see https://plaid.com/docs/api/processor-partners/#bank_transfercreate
 */
export const processorBankTransferCreate: PlaidOperation<
  ProcessorBankTransferCreateRequest,
  ProcessorBankTransferCreateResponse
> = /*#__PURE__*/ operation({
  id: "processorBankTransferCreate",
  method: "POST",
  path: "/processor/bank_transfer/create",
  request: ProcessorBankTransferCreateRequest,
  response: ProcessorBankTransferCreateResponse,
  replay: "keyed",
  idempotencyField: "idempotency_key"
})

/**
 * Tells the owners' names, addresses, phone numbers and emails of the account behind a processor token.
 *
 * `POST /processor/identity/get`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processoridentityget
 */
export const processorIdentityGet: PlaidOperation<ProcessorIdentityGetRequest, ProcessorIdentityGetResponse> =
  /*#__PURE__*/ operation({
    id: "processorIdentityGet",
    method: "POST",
    path: "/processor/identity/get",
    request: ProcessorIdentityGetRequest,
    response: ProcessorIdentityGetResponse,
    replay: "safe"
  })

/**
 * Scores, 0 to 100, how well a user's identity matches that of the account behind a processor token.
 *
 * `POST /processor/identity/match`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processoridentitymatch
 */
export const processorIdentityMatch: PlaidOperation<ProcessorIdentityMatchRequest, ProcessorIdentityMatchResponse> =
  /*#__PURE__*/ operation({
    id: "processorIdentityMatch",
    method: "POST",
    path: "/processor/identity/match",
    request: ProcessorIdentityMatchRequest,
    response: ProcessorIdentityMatchResponse,
    replay: "safe"
  })

/**
 * Reads what a transfer of holdings to another broker takes, for the account behind a processor token.
 *
 * `POST /processor/investments/auth/get`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processorinvestmentsauthget
 */
export const processorInvestmentsAuthGet: PlaidOperation<
  ProcessorInvestmentsAuthGetRequest,
  ProcessorInvestmentsAuthGetResponse
> = /*#__PURE__*/ operation({
  id: "processorInvestmentsAuthGet",
  method: "POST",
  path: "/processor/investments/auth/get",
  request: ProcessorInvestmentsAuthGetRequest,
  response: ProcessorInvestmentsAuthGetResponse,
  replay: "safe"
})

/**
 * Lists the holdings and securities of the account behind a processor token.
 *
 * `POST /processor/investments/holdings/get`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processorinvestmentsholdingsget
 */
export const processorInvestmentsHoldingsGet: PlaidOperation<
  ProcessorInvestmentsHoldingsGetRequest,
  ProcessorInvestmentsHoldingsGetResponse
> = /*#__PURE__*/ operation({
  id: "processorInvestmentsHoldingsGet",
  method: "POST",
  path: "/processor/investments/holdings/get",
  request: ProcessorInvestmentsHoldingsGetRequest,
  response: ProcessorInvestmentsHoldingsGetResponse,
  replay: "safe"
})

/**
 * Lists the investment transactions between two dates of the account behind a processor token.
 *
 * `POST /processor/investments/transactions/get`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processorinvestmentstransactionsget
 */
export const processorInvestmentsTransactionsGet: PlaidPagedOperation<
  ProcessorInvestmentsTransactionsGetRequest,
  ProcessorInvestmentsTransactionsGetResponse,
  InvestmentTransaction
> = /*#__PURE__*/ pagedOperation({
  id: "processorInvestmentsTransactionsGet",
  method: "POST",
  path: "/processor/investments/transactions/get",
  request: ProcessorInvestmentsTransactionsGetRequest,
  response: ProcessorInvestmentsTransactionsGetResponse,
  replay: "safe",
  page: {
    style: "offset",
    offset: "options.offset",
    total: "total_investment_transactions",
    items: "investment_transactions",
    size: { field: "options.count", max: 500 }
  }
})

/**
 * Reads the terms and payments of the credit card or loan behind a processor token.
 *
 * `POST /processor/liabilities/get`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processorliabilitiesget
 */
export const processorLiabilitiesGet: PlaidOperation<ProcessorLiabilitiesGetRequest, ProcessorLiabilitiesGetResponse> =
  /*#__PURE__*/ operation({
    id: "processorLiabilitiesGet",
    method: "POST",
    path: "/processor/liabilities/get",
    request: ProcessorLiabilitiesGetRequest,
    response: ProcessorLiabilitiesGetResponse,
    replay: "safe"
  })

/**
 * Tells Plaid what was decided on a transaction that `processorSignalEvaluate` scored.
 *
 * `POST /processor/signal/decision/report`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processorsignaldecisionreport
 */
export const processorSignalDecisionReport: PlaidOperation<
  ProcessorSignalDecisionReportRequest,
  ProcessorSignalDecisionReportResponse
> = /*#__PURE__*/ operation({
  id: "processorSignalDecisionReport",
  method: "POST",
  path: "/processor/signal/decision/report",
  request: ProcessorSignalDecisionReportRequest,
  response: ProcessorSignalDecisionReportResponse,
  replay: "unsafe"
})

/**
 * Scores how likely a planned ACH debit of the account behind a processor token is to be returned.
 *
 * `POST /processor/signal/evaluate`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processorsignalevaluate
 */
export const processorSignalEvaluate: PlaidOperation<ProcessorSignalEvaluateRequest, ProcessorSignalEvaluateResponse> =
  /*#__PURE__*/ operation({
    id: "processorSignalEvaluate",
    method: "POST",
    path: "/processor/signal/evaluate",
    request: ProcessorSignalEvaluateRequest,
    response: ProcessorSignalEvaluateResponse,
    replay: "unsafe"
  })

/**
 * Has Plaid collect early what Signal's scores need, for the account behind a processor token.
 *
 * `POST /processor/signal/prepare`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processorsignalprepare
 */
export const processorSignalPrepare: PlaidOperation<ProcessorSignalPrepareRequest, ProcessorSignalPrepareResponse> =
  /*#__PURE__*/ operation({
    id: "processorSignalPrepare",
    method: "POST",
    path: "/processor/signal/prepare",
    request: ProcessorSignalPrepareRequest,
    response: ProcessorSignalPrepareResponse,
    replay: "unsafe"
  })

/**
 * Tells Plaid that a transaction which `processorSignalEvaluate` scored was returned, with the return code.
 *
 * `POST /processor/signal/return/report`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processorsignalreturnreport
 */
export const processorSignalReturnReport: PlaidOperation<
  ProcessorSignalReturnReportRequest,
  ProcessorSignalReturnReportResponse
> = /*#__PURE__*/ operation({
  id: "processorSignalReturnReport",
  method: "POST",
  path: "/processor/signal/return/report",
  request: ProcessorSignalReturnReportRequest,
  response: ProcessorSignalReturnReportResponse,
  replay: "unsafe"
})

/**
 * Creates the bank account token that gives Stripe access to one account.
 *
 * `POST /processor/stripe/bank_account_token/create`
 *
 * @see https://plaid.com/docs/api/processors/#processorstripebank_account_tokencreate
 */
export const processorStripeBankAccountTokenCreate: PlaidOperation<
  ProcessorStripeBankAccountTokenCreateRequest,
  ProcessorStripeBankAccountTokenCreateResponse
> = /*#__PURE__*/ operation({
  id: "processorStripeBankAccountTokenCreate",
  method: "POST",
  path: "/processor/stripe/bank_account_token/create",
  request: ProcessorStripeBankAccountTokenCreateRequest,
  response: ProcessorStripeBankAccountTokenCreateResponse,
  replay: "unsafe"
})

/**
 * Creates the token that gives one named partner access to one account of an Item.
 *
 * `POST /processor/token/create`
 *
 * @see https://plaid.com/docs/api/processors/#processortokencreate
 */
export const processorTokenCreate: PlaidOperation<ProcessorTokenCreateRequest, ProcessorTokenCreateResponse> =
  /*#__PURE__*/ operation({
    id: "processorTokenCreate",
    method: "POST",
    path: "/processor/token/create",
    request: ProcessorTokenCreateRequest,
    response: ProcessorTokenCreateResponse,
    replay: "unsafe"
  })

/**
 * Lists the products that a processor token is limited to; an empty list means all.
 *
 * `POST /processor/token/permissions/get`
 *
 * @see https://plaid.com/docs/api/processors/#processortokenpermissionsget
 */
export const processorTokenPermissionsGet: PlaidOperation<
  ProcessorTokenPermissionsGetRequest,
  ProcessorTokenPermissionsGetResponse
> = /*#__PURE__*/ operation({
  id: "processorTokenPermissionsGet",
  method: "POST",
  path: "/processor/token/permissions/get",
  request: ProcessorTokenPermissionsGetRequest,
  response: ProcessorTokenPermissionsGetResponse,
  replay: "safe"
})

/**
 * Limits a processor token to the given products; an empty list allows all.
 *
 * `POST /processor/token/permissions/set`
 *
 * @see https://plaid.com/docs/api/processors/#processortokenpermissionsset
 */
export const processorTokenPermissionsSet: PlaidOperation<
  ProcessorTokenPermissionsSetRequest,
  ProcessorTokenPermissionsSetResponse
> = /*#__PURE__*/ operation({
  id: "processorTokenPermissionsSet",
  method: "POST",
  path: "/processor/token/permissions/set",
  request: ProcessorTokenPermissionsSetRequest,
  response: ProcessorTokenPermissionsSetResponse,
  replay: "unsafe"
})

/**
 * Sets the URL of a processor token's webhooks, as the processor; an acknowledgement goes to the new URL.
 *
 * `POST /processor/token/webhook/update`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processortokenwebhookupdate
 */
export const processorTokenWebhookUpdate: PlaidOperation<
  ProcessorTokenWebhookUpdateRequest,
  ProcessorTokenWebhookUpdateResponse
> = /*#__PURE__*/ operation({
  id: "processorTokenWebhookUpdate",
  method: "POST",
  path: "/processor/token/webhook/update",
  request: ProcessorTokenWebhookUpdateRequest,
  response: ProcessorTokenWebhookUpdateResponse,
  replay: "unsafe"
})

/**
 * Lists the transactions between two dates, newest first, of the account behind a processor token.
 *
 * `POST /processor/transactions/get`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processortransactionsget
 */
export const processorTransactionsGet: PlaidPagedOperation<
  ProcessorTransactionsGetRequest,
  ProcessorTransactionsGetResponse,
  Transaction
> = /*#__PURE__*/ pagedOperation({
  id: "processorTransactionsGet",
  method: "POST",
  path: "/processor/transactions/get",
  request: ProcessorTransactionsGetRequest,
  response: ProcessorTransactionsGetResponse,
  replay: "safe",
  page: {
    style: "offset",
    offset: "options.offset",
    total: "total_transactions",
    items: "transactions",
    size: { field: "options.count", max: 500 }
  }
})

/**
 * Lists the recurring income and expenses of the account behind a processor token.
 *
 * `POST /processor/transactions/recurring/get`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processortransactionsrecurringget
 */
export const processorTransactionsRecurringGet: PlaidOperation<
  ProcessorTransactionsRecurringGetRequest,
  ProcessorTransactionsRecurringGetResponse
> = /*#__PURE__*/ operation({
  id: "processorTransactionsRecurringGet",
  method: "POST",
  path: "/processor/transactions/recurring/get",
  request: ProcessorTransactionsRecurringGetRequest,
  response: ProcessorTransactionsRecurringGetResponse,
  replay: "safe"
})

/**
 * Has Plaid fetch the newest transactions of the account behind a processor token; a webhook tells of changes.
 *
 * `POST /processor/transactions/refresh`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processortransactionsrefresh
 */
export const processorTransactionsRefresh: PlaidOperation<
  ProcessorTransactionsRefreshRequest,
  ProcessorTransactionsRefreshResponse
> = /*#__PURE__*/ operation({
  id: "processorTransactionsRefresh",
  method: "POST",
  path: "/processor/transactions/refresh",
  request: ProcessorTransactionsRefreshRequest,
  response: ProcessorTransactionsRefreshResponse,
  replay: "unsafe"
})

/**
 * Tells what was added, modified and removed since a cursor in the account behind a processor token.
 *
 * `POST /processor/transactions/sync`
 *
 * @see https://plaid.com/docs/api/processor-partners/#processortransactionssync
 */
export const processorTransactionsSync: PlaidUpdateOperation<
  ProcessorTransactionsSyncRequest,
  ProcessorTransactionsSyncResponse,
  { readonly added: Transaction; readonly modified: Transaction; readonly removed: RemovedTransaction }
> = /*#__PURE__*/ updateOperation({
  id: "processorTransactionsSync",
  method: "POST",
  path: "/processor/transactions/sync",
  request: ProcessorTransactionsSyncRequest,
  response: ProcessorTransactionsSyncResponse,
  replay: "safe",
  page: {
    style: "update",
    cursor: "cursor",
    next: "next_cursor",
    hasMore: "has_more",
    changes: { added: "added", modified: "modified", removed: "removed" },
    size: { field: "count", max: 500 },
    product: "transactions",
    now: "now",
    unready: ["transactions_update_status", "NOT_READY"]
  }
})
