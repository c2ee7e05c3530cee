/**
 * Link tokens, which open Link, and what came of its sessions.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate, instant, uri } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"
import {
  CashflowAttributesVersion,
  ConsumerReportPermissiblePurposeInput,
  CountryCode,
  CountryCodeInput,
  CraCheckReportHomeLendingReportOptions,
  CraPartnerInsightsFicoInput,
  CreditSessionBankIncomeStatus,
  CreditSessionDocumentIncomeResult,
  DepositoryAccountSubtype,
  DepositoryAccountSubtypeInput,
  GSEReportType,
  IdentityVerificationRequestUserName,
  IncomeInsightsFilterInput,
  IncomeInsightsVersionInput,
  IncomeVerificationDocParsingConfig,
  IncomeVerificationSourceType,
  LinkEvent,
  NetworkInsightsVersion,
  PlaidErrorObject,
  PlaidLendScoreVersion,
  PrismVersions,
  Products,
  ProductsInput,
  UserAddress,
  UserIDNumberInput
} from "./model.ts"

export {
  CashflowAttributesVersion,
  Cause,
  ConsumerReportPermissiblePurpose,
  ConsumerReportPermissiblePurposeInput,
  CountryCode,
  CountryCodeInput,
  CraCheckReportCreateEmploymentRefreshOptions,
  CraCheckReportHomeLendingReportOptions,
  CraCheckReportVerificationGetReportType,
  CraPartnerInsightsBaseFicoScore,
  CraPartnerInsightsBaseFicoScoreVersion,
  CraPartnerInsightsBureau,
  CraPartnerInsightsFicoInput,
  CraPartnerInsightsUltraFicoScoreRequest,
  CraPartnerInsightsUltraFicoScoreVersion,
  CraPartnerInsightsUltraFicoScoreVersionInput,
  CreditSessionBankIncomeStatus,
  CreditSessionDocumentIncomeResult,
  DepositoryAccountSubtype,
  DepositoryAccountSubtypeInput,
  GSEReportType,
  IDNumberType,
  IDNumberTypeInput,
  IdentityVerificationRequestUserName,
  IncomeInsightsFilter,
  IncomeInsightsFilterInput,
  IncomeInsightsVersion,
  IncomeInsightsVersionInput,
  IncomeVerificationDocParsingConfig,
  IncomeVerificationSourceType,
  LinkEvent,
  LinkEventMetadata,
  NetworkInsightsVersion,
  PlaidErrorObject,
  PlaidErrorType,
  PlaidLendScoreVersion,
  PrismCashScoreVersion,
  PrismDetectVersion,
  PrismExtendVersion,
  PrismFirstDetectVersion,
  PrismInsightsVersion,
  PrismVersions,
  Products,
  ProductsInput,
  UserAddress,
  UserIDNumber,
  UserIDNumberInput
} from "./model.ts"

export interface AccountFiltersResponse {
  readonly depository?: DepositoryFilter | null
  readonly credit?: CreditFilter | null
  readonly loan?: LoanFilter | null
  readonly investment?: InvestmentFilter | null
}
export const AccountFiltersResponse: Schema.Codec<AccountFiltersResponse> =
  /*#__PURE__*/ struct<AccountFiltersResponse>(() => ({
    depository: optionalKey(nullOr(DepositoryFilter)),
    credit: optionalKey(nullOr(CreditFilter)),
    loan: optionalKey(nullOr(LoanFilter)),
    investment: optionalKey(nullOr(InvestmentFilter))
  }))

export type CreditAccountSubtypeInput = "credit card" | "paypal" | "all" | "charge card"
export const CreditAccountSubtypeInput: Schema.Codec<CreditAccountSubtypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["credit card", "paypal", "all", "charge card"])
)

export type CreditAccountSubtype = Open<"credit card" | "paypal" | "all" | "charge card">
export const CreditAccountSubtype: Schema.Codec<CreditAccountSubtype> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["credit card", "paypal", "all", "charge card"])
)

export type CreditAccountSubtypesInput = ReadonlyArray<CreditAccountSubtypeInput>
export const CreditAccountSubtypesInput: Schema.Codec<CreditAccountSubtypesInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Array(CreditAccountSubtypeInput)
)

export type CreditAccountSubtypes = ReadonlyArray<CreditAccountSubtype>
export const CreditAccountSubtypes: Schema.Codec<CreditAccountSubtypes> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Array(CreditAccountSubtype)
)

export interface CreditFilterInput {
  readonly account_subtypes: CreditAccountSubtypesInput
}
export const CreditFilterInput: Schema.Codec<CreditFilterInput> = /*#__PURE__*/ struct<CreditFilterInput>(() => ({
  account_subtypes: CreditAccountSubtypesInput
}))

export interface CreditFilter {
  readonly account_subtypes: CreditAccountSubtypes
}
export const CreditFilter: Schema.Codec<CreditFilter> = /*#__PURE__*/ struct<CreditFilter>(() => ({
  account_subtypes: CreditAccountSubtypes
}))

export type DepositoryAccountSubtypesInput = ReadonlyArray<DepositoryAccountSubtypeInput>
export const DepositoryAccountSubtypesInput: Schema.Codec<DepositoryAccountSubtypesInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Array(DepositoryAccountSubtypeInput))

export type DepositoryAccountSubtypes = ReadonlyArray<DepositoryAccountSubtype>
export const DepositoryAccountSubtypes: Schema.Codec<DepositoryAccountSubtypes> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Array(DepositoryAccountSubtype)
)

export interface DepositoryFilterInput {
  readonly account_subtypes: DepositoryAccountSubtypesInput
  readonly limited_purpose_types?: LimitedPurposeTypesInput | undefined
}
export const DepositoryFilterInput: Schema.Codec<DepositoryFilterInput> = /*#__PURE__*/ struct<DepositoryFilterInput>(
  () => ({
    account_subtypes: DepositoryAccountSubtypesInput,
    limited_purpose_types: optional(LimitedPurposeTypesInput)
  })
)

export interface DepositoryFilter {
  readonly account_subtypes: DepositoryAccountSubtypes
  readonly limited_purpose_types?: LimitedPurposeTypes | null
}
export const DepositoryFilter: Schema.Codec<DepositoryFilter> = /*#__PURE__*/ struct<DepositoryFilter>(() => ({
  account_subtypes: DepositoryAccountSubtypes,
  limited_purpose_types: optionalKey(nullOr(LimitedPurposeTypes))
}))

export type EmploymentSourceType = "bank" | "payroll"
export const EmploymentSourceType: Schema.Codec<EmploymentSourceType> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["bank", "payroll"])
)

export type HostedLinkDeliveryMethod = "sms" | "email"
export const HostedLinkDeliveryMethod: Schema.Codec<HostedLinkDeliveryMethod> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["sms", "email"])
)

export type IncomeVerificationPayrollFlowType = "payroll_digital_income" | "payroll_document_income"
export const IncomeVerificationPayrollFlowType: Schema.Codec<IncomeVerificationPayrollFlowType> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["payroll_digital_income", "payroll_document_income"]))

const investmentAccountSubtypeValues = [
  "529",
  "401a",
  "401k",
  "403B",
  "457b",
  "brokerage",
  "cash isa",
  "crypto exchange",
  "education savings account",
  "fhsa",
  "fixed annuity",
  "gic",
  "health reimbursement arrangement",
  "hsa",
  "ira",
  "isa",
  "keogh",
  "lif",
  "life insurance",
  "line of credit",
  "lira",
  "lrif",
  "lrsp",
  "mutual fund",
  "non-custodial wallet",
  "non-taxable brokerage account",
  "other",
  "other annuity",
  "other insurance",
  "pension",
  "prif",
  "profit sharing plan",
  "qshr",
  "rdsp",
  "resp",
  "retirement",
  "rlif",
  "roth",
  "roth 401k",
  "roth 403B",
  "roth 457b",
  "roth pension",
  "roth profit sharing plan",
  "roth thrift savings plan",
  "rrif",
  "rrsp",
  "sarsep",
  "sep ira",
  "simple ira",
  "sipp",
  "stock plan",
  "thrift savings plan",
  "tfsa",
  "trust",
  "ugma",
  "utma",
  "variable annuity",
  "all",
  "prediction market"
] as const

export type InvestmentAccountSubtypeInput = (typeof investmentAccountSubtypeValues)[number]
export const InvestmentAccountSubtypeInput: Schema.Codec<InvestmentAccountSubtypeInput> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Literals(investmentAccountSubtypeValues)
)

export type InvestmentAccountSubtype = Open<(typeof investmentAccountSubtypeValues)[number]>
export const InvestmentAccountSubtype: Schema.Codec<InvestmentAccountSubtype> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(investmentAccountSubtypeValues)
)

export type InvestmentAccountSubtypesInput = ReadonlyArray<InvestmentAccountSubtypeInput>
export const InvestmentAccountSubtypesInput: Schema.Codec<InvestmentAccountSubtypesInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Array(InvestmentAccountSubtypeInput))

export type InvestmentAccountSubtypes = ReadonlyArray<InvestmentAccountSubtype>
export const InvestmentAccountSubtypes: Schema.Codec<InvestmentAccountSubtypes> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Array(InvestmentAccountSubtype)
)

export interface InvestmentFilterInput {
  readonly account_subtypes: InvestmentAccountSubtypesInput
}
export const InvestmentFilterInput: Schema.Codec<InvestmentFilterInput> = /*#__PURE__*/ struct<InvestmentFilterInput>(
  () => ({
    account_subtypes: InvestmentAccountSubtypesInput
  })
)

export interface InvestmentFilter {
  readonly account_subtypes: InvestmentAccountSubtypes
}
export const InvestmentFilter: Schema.Codec<InvestmentFilter> = /*#__PURE__*/ struct<InvestmentFilter>(() => ({
  account_subtypes: InvestmentAccountSubtypes
}))

export type LimitedPurposeTypeInput = "RENT_MORTGAGE"
export const LimitedPurposeTypeInput: Schema.Codec<LimitedPurposeTypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["RENT_MORTGAGE"])
)

export type LimitedPurposeType = Open<"RENT_MORTGAGE">
export const LimitedPurposeType: Schema.Codec<LimitedPurposeType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["RENT_MORTGAGE"])
)

export type LimitedPurposeTypesInput = ReadonlyArray<LimitedPurposeTypeInput>
export const LimitedPurposeTypesInput: Schema.Codec<LimitedPurposeTypesInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Array(LimitedPurposeTypeInput)
)

export type LimitedPurposeTypes = ReadonlyArray<LimitedPurposeType>
export const LimitedPurposeTypes: Schema.Codec<LimitedPurposeTypes> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Array(LimitedPurposeType)
)

export interface LinkOAuthCorrelationIdExchangeRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly link_correlation_id: string
}
export const LinkOAuthCorrelationIdExchangeRequest: Schema.Codec<LinkOAuthCorrelationIdExchangeRequest> =
  /*#__PURE__*/ struct<LinkOAuthCorrelationIdExchangeRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    link_correlation_id: Schema.String
  }))

export interface LinkOAuthCorrelationIdExchangeResponse {
  readonly link_token: string
  readonly request_id: string
}
export const LinkOAuthCorrelationIdExchangeResponse: Schema.Codec<LinkOAuthCorrelationIdExchangeResponse> =
  /*#__PURE__*/ struct<LinkOAuthCorrelationIdExchangeResponse>(() => ({
    link_token: Schema.String,
    request_id: Schema.String
  }))

export interface LinkSessionBankIncomeResult {
  readonly status: CreditSessionBankIncomeStatus
  readonly item_id: string
  readonly institution: LinkSessionSuccessMetadataInstitution | null
}
export const LinkSessionBankIncomeResult: Schema.Codec<LinkSessionBankIncomeResult> =
  /*#__PURE__*/ struct<LinkSessionBankIncomeResult>(() => ({
    status: CreditSessionBankIncomeStatus,
    item_id: Schema.String,
    institution: nullOr(LinkSessionSuccessMetadataInstitution)
  }))

export interface LinkSessionCraDocumentUploadResult {
  readonly num_bank_statements_uploaded: number
}
export const LinkSessionCraDocumentUploadResult: Schema.Codec<LinkSessionCraDocumentUploadResult> =
  /*#__PURE__*/ struct<LinkSessionCraDocumentUploadResult>(() => ({
    num_bank_statements_uploaded: Schema.Finite
  }))

export interface LinkSessionCraItemAddResult {
  readonly item_id: string
  readonly accounts: ReadonlyArray<LinkSessionSuccessMetadataAccount>
  readonly institution: LinkSessionSuccessMetadataInstitution | null
}
export const LinkSessionCraItemAddResult: Schema.Codec<LinkSessionCraItemAddResult> =
  /*#__PURE__*/ struct<LinkSessionCraItemAddResult>(() => ({
    item_id: Schema.String,
    accounts: Schema.Array(LinkSessionSuccessMetadataAccount),
    institution: nullOr(LinkSessionSuccessMetadataInstitution)
  }))

export interface LinkSessionCraUpdateResult {
  readonly item_id: string
  readonly accounts: ReadonlyArray<LinkSessionSuccessMetadataAccount>
  readonly institution: LinkSessionSuccessMetadataInstitution | null
}
export const LinkSessionCraUpdateResult: Schema.Codec<LinkSessionCraUpdateResult> =
  /*#__PURE__*/ struct<LinkSessionCraUpdateResult>(() => ({
    item_id: Schema.String,
    accounts: Schema.Array(LinkSessionSuccessMetadataAccount),
    institution: nullOr(LinkSessionSuccessMetadataInstitution)
  }))

export interface LinkSessionExit {
  readonly error: PlaidErrorObject | null
  readonly metadata: LinkSessionExitMetadata | null
}
export const LinkSessionExit: Schema.Codec<LinkSessionExit> = /*#__PURE__*/ struct<LinkSessionExit>(() => ({
  error: nullOr(PlaidErrorObject),
  metadata: nullOr(LinkSessionExitMetadata)
}))

export interface LinkSessionExitDeprecated {
  readonly error: PlaidErrorObject | null
  readonly metadata: LinkSessionExitMetadata | null
}
export const LinkSessionExitDeprecated: Schema.Codec<LinkSessionExitDeprecated> =
  /*#__PURE__*/ struct<LinkSessionExitDeprecated>(() => ({
    error: nullOr(PlaidErrorObject),
    metadata: nullOr(LinkSessionExitMetadata)
  }))

const linkSessionExitMetadataStatusValues = [
  "requires_questions",
  "requires_selections",
  "requires_code",
  "choose_device",
  "requires_credentials",
  "requires_account_selection",
  "requires_oauth",
  "institution_not_found",
  "institution_not_supported"
] as const

export interface LinkSessionExitMetadata {
  readonly institution?: LinkSessionExitMetadataInstitution | null
  readonly status?: Open<(typeof linkSessionExitMetadataStatusValues)[number]> | null
  readonly link_session_id?: string | null
  readonly request_id?: string | null
}
export const LinkSessionExitMetadata: Schema.Codec<LinkSessionExitMetadata> =
  /*#__PURE__*/ struct<LinkSessionExitMetadata>(() => ({
    institution: optionalKey(nullOr(LinkSessionExitMetadataInstitution)),
    status: optionalKey(nullOr(openEnum(linkSessionExitMetadataStatusValues))),
    link_session_id: optionalKey(nullOr(Schema.String)),
    request_id: optionalKey(nullOr(Schema.String))
  }))

export interface LinkSessionExitMetadataInstitution {
  readonly name?: string | null
  readonly institution_id?: string | null
}
export const LinkSessionExitMetadataInstitution: Schema.Codec<LinkSessionExitMetadataInstitution> =
  /*#__PURE__*/ struct<LinkSessionExitMetadataInstitution>(() => ({
    name: optionalKey(nullOr(Schema.String)),
    institution_id: optionalKey(nullOr(Schema.String))
  }))

export interface LinkSessionItemAddResult {
  readonly public_token: string
  readonly accounts: ReadonlyArray<LinkSessionSuccessMetadataAccount>
  readonly institution: LinkSessionSuccessMetadataInstitution | null
}
export const LinkSessionItemAddResult: Schema.Codec<LinkSessionItemAddResult> =
  /*#__PURE__*/ struct<LinkSessionItemAddResult>(() => ({
    public_token: Schema.String,
    accounts: Schema.Array(LinkSessionSuccessMetadataAccount),
    institution: nullOr(LinkSessionSuccessMetadataInstitution)
  }))

export interface LinkSessionPayrollIncomeResult {
  readonly num_paystubs_retrieved: number
  readonly num_w2s_retrieved: number
  readonly institution: LinkSessionSuccessMetadataInstitution | null
}
export const LinkSessionPayrollIncomeResult: Schema.Codec<LinkSessionPayrollIncomeResult> =
  /*#__PURE__*/ struct<LinkSessionPayrollIncomeResult>(() => ({
    num_paystubs_retrieved: Schema.Finite,
    num_w2s_retrieved: Schema.Finite,
    institution: nullOr(LinkSessionSuccessMetadataInstitution)
  }))

/**
 * What came of a Link session. Public tokens are in `item_add_results`, one for each Item, for six hours after the
 * session.
 */
export interface LinkSessionResults {
  readonly item_add_results: ReadonlyArray<LinkSessionItemAddResult>
  readonly cra_item_add_results: ReadonlyArray<LinkSessionCraItemAddResult>
  readonly cra_update_results: ReadonlyArray<LinkSessionCraUpdateResult>
  readonly bank_income_results: ReadonlyArray<LinkSessionBankIncomeResult>
  readonly payroll_income_results: ReadonlyArray<LinkSessionPayrollIncomeResult>
  readonly document_income_results: CreditSessionDocumentIncomeResult | null
  readonly cra_document_upload_results?: LinkSessionCraDocumentUploadResult | null
}
export const LinkSessionResults: Schema.Codec<LinkSessionResults> = /*#__PURE__*/ struct<LinkSessionResults>(() => ({
  item_add_results: Schema.Array(LinkSessionItemAddResult),
  cra_item_add_results: Schema.Array(LinkSessionCraItemAddResult),
  cra_update_results: Schema.Array(LinkSessionCraUpdateResult),
  bank_income_results: Schema.Array(LinkSessionBankIncomeResult),
  payroll_income_results: Schema.Array(LinkSessionPayrollIncomeResult),
  document_income_results: nullOr(CreditSessionDocumentIncomeResult),
  cra_document_upload_results: optionalKey(nullOr(LinkSessionCraDocumentUploadResult))
}))

export interface LinkSessionSuccess {
  readonly public_token: string
  readonly metadata: LinkSessionSuccessMetadata | null
}
export const LinkSessionSuccess: Schema.Codec<LinkSessionSuccess> = /*#__PURE__*/ struct<LinkSessionSuccess>(() => ({
  public_token: Schema.String,
  metadata: nullOr(LinkSessionSuccessMetadata)
}))

export interface LinkSessionSuccessMetadata {
  readonly institution?: LinkSessionSuccessMetadataInstitution | null
  readonly accounts?: ReadonlyArray<LinkSessionSuccessMetadataAccount> | null
  readonly link_session_id?: string | null
  readonly transfer_status?: LinkSessionSuccessMetadataTransferStatus | null
  readonly session_group_id?: string | null
}
export const LinkSessionSuccessMetadata: Schema.Codec<LinkSessionSuccessMetadata> =
  /*#__PURE__*/ struct<LinkSessionSuccessMetadata>(() => ({
    institution: optionalKey(nullOr(LinkSessionSuccessMetadataInstitution)),
    accounts: optionalKey(nullOr(Schema.Array(LinkSessionSuccessMetadataAccount))),
    link_session_id: optionalKey(nullOr(Schema.String)),
    transfer_status: optionalKey(nullOr(LinkSessionSuccessMetadataTransferStatus)),
    session_group_id: optionalKey(nullOr(Schema.String))
  }))

export interface LinkSessionSuccessMetadataAccount {
  readonly id?: string | null
  readonly name?: string | null
  readonly mask?: string | null
  readonly type?: string | null
  readonly subtype?: string | null
  readonly verification_status?: string | null
  /** @deprecated */
  readonly class_type?: string | null
}
export const LinkSessionSuccessMetadataAccount: Schema.Codec<LinkSessionSuccessMetadataAccount> =
  /*#__PURE__*/ struct<LinkSessionSuccessMetadataAccount>(() => ({
    id: optionalKey(nullOr(Schema.String)),
    name: optionalKey(nullOr(Schema.String)),
    mask: optionalKey(nullOr(Schema.String)),
    type: optionalKey(nullOr(Schema.String)),
    subtype: optionalKey(nullOr(Schema.String)),
    verification_status: optionalKey(nullOr(Schema.String)),
    class_type: optionalKey(nullOr(Schema.String))
  }))

export interface LinkSessionSuccessMetadataInstitution {
  readonly name?: string | null
  readonly institution_id?: string | null
}
export const LinkSessionSuccessMetadataInstitution: Schema.Codec<LinkSessionSuccessMetadataInstitution> =
  /*#__PURE__*/ struct<LinkSessionSuccessMetadataInstitution>(() => ({
    name: optionalKey(nullOr(Schema.String)),
    institution_id: optionalKey(nullOr(Schema.String))
  }))

export type LinkSessionSuccessMetadataTransferStatus = Open<"COMPLETE" | "INCOMPLETE">
export const LinkSessionSuccessMetadataTransferStatus: Schema.Codec<LinkSessionSuccessMetadataTransferStatus> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["COMPLETE", "INCOMPLETE"]))

export interface LinkTokenAccountFilters {
  readonly depository?: DepositoryFilterInput | undefined
  readonly credit?: CreditFilterInput | undefined
  readonly loan?: LoanFilterInput | undefined
  readonly investment?: InvestmentFilterInput | undefined
  readonly other?: OtherFilter | undefined
}
export const LinkTokenAccountFilters: Schema.Codec<LinkTokenAccountFilters> =
  /*#__PURE__*/ struct<LinkTokenAccountFilters>(() => ({
    depository: optional(DepositoryFilterInput),
    credit: optional(CreditFilterInput),
    loan: optional(LoanFilterInput),
    investment: optional(InvestmentFilterInput),
    other: optional(OtherFilter)
  }))

export interface LinkTokenCashflowReport {
  readonly days_requested?: number | undefined
}
export const LinkTokenCashflowReport: Schema.Codec<LinkTokenCashflowReport> =
  /*#__PURE__*/ struct<LinkTokenCashflowReport>(() => ({
    days_requested: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730)))
  }))

export interface LinkTokenCreateCardSwitch {
  readonly card_bin: string
}
export const LinkTokenCreateCardSwitch: Schema.Codec<LinkTokenCreateCardSwitch> =
  /*#__PURE__*/ struct<LinkTokenCreateCardSwitch>(() => ({
    card_bin: Schema.String
  }))

export interface LinkTokenCreateHostedLink {
  readonly delivery_method?: HostedLinkDeliveryMethod | undefined
  readonly completion_redirect_uri?: string | undefined
  readonly url_lifetime_seconds?: number | undefined
  readonly is_mobile_app?: boolean | undefined
}
export const LinkTokenCreateHostedLink: Schema.Codec<LinkTokenCreateHostedLink> =
  /*#__PURE__*/ struct<LinkTokenCreateHostedLink>(() => ({
    delivery_method: optional(HostedLinkDeliveryMethod),
    completion_redirect_uri: optional(Schema.String),
    url_lifetime_seconds: optional(Schema.Int),
    is_mobile_app: optional(Schema.Boolean)
  }))

export interface LinkTokenCreateIdentity {
  readonly is_document_upload?: boolean | undefined
  readonly account_ids?: ReadonlyArray<string> | undefined
  readonly parsing_configs?: ReadonlyArray<IncomeVerificationDocParsingConfig> | undefined
}
export const LinkTokenCreateIdentity: Schema.Codec<LinkTokenCreateIdentity> =
  /*#__PURE__*/ struct<LinkTokenCreateIdentity>(() => ({
    is_document_upload: optional(Schema.Boolean),
    account_ids: optional(Schema.Array(Schema.String)),
    parsing_configs: optional(Schema.Array(IncomeVerificationDocParsingConfig))
  }))

export interface LinkTokenCreateInstitutionDataInput {
  readonly routing_number?: string | undefined
}
export const LinkTokenCreateInstitutionDataInput: Schema.Codec<LinkTokenCreateInstitutionDataInput> =
  /*#__PURE__*/ struct<LinkTokenCreateInstitutionDataInput>(() => ({
    routing_number: optional(Schema.String)
  }))

export interface LinkTokenCreateInstitutionData {
  readonly routing_number?: string | null
}
export const LinkTokenCreateInstitutionData: Schema.Codec<LinkTokenCreateInstitutionData> =
  /*#__PURE__*/ struct<LinkTokenCreateInstitutionData>(() => ({
    routing_number: optionalKey(nullOr(Schema.String))
  }))

export interface LinkTokenCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly client_name: string
  readonly language: string
  readonly country_codes: ReadonlyArray<CountryCodeInput>
  readonly user?: LinkTokenCreateRequestUser | undefined
  readonly user_id?: string | undefined
  readonly products?: ReadonlyArray<ProductsInput> | null | undefined
  readonly required_if_supported_products?: ReadonlyArray<ProductsInput> | null | undefined
  readonly optional_products?: ReadonlyArray<ProductsInput> | null | undefined
  readonly additional_consented_products?: ReadonlyArray<ProductsInput> | null | undefined
  readonly webhook?: string | undefined
  readonly access_token?: string | null | undefined
  readonly access_tokens?: ReadonlyArray<string> | undefined
  readonly link_customization_name?: string | undefined
  readonly appearance_mode?: LinkTokenCreateRequestAppearanceMode | null | undefined
  readonly redirect_uri?: string | undefined
  readonly android_package_name?: string | undefined
  readonly institution_data?: LinkTokenCreateInstitutionDataInput | undefined
  readonly card_switch?: LinkTokenCreateCardSwitch | undefined
  readonly account_filters?: LinkTokenAccountFilters | undefined
  readonly eu_config?: LinkTokenEUConfig | undefined
  readonly institution_id?: string | undefined
  readonly payment_configuration?: LinkTokenCreateRequestPaymentConfiguration | undefined
  readonly payment_initiation?: LinkTokenCreateRequestPaymentInitiation | undefined
  readonly employment?: LinkTokenCreateRequestEmployment | undefined
  readonly income_verification?: LinkTokenCreateRequestIncomeVerification | undefined
  readonly base_report?: LinkTokenCreateRequestBaseReport | undefined
  readonly credit_partner_insights?: LinkTokenCreateRequestCreditPartnerInsights | undefined
  readonly cra_options?: LinkTokenCreateRequestCraOptions | undefined
  readonly consumer_report_permissible_purpose?: ConsumerReportPermissiblePurposeInput | undefined
  readonly auth?: LinkTokenCreateRequestAuth | undefined
  readonly transfer?: LinkTokenCreateRequestTransfer | undefined
  readonly update?: LinkTokenCreateRequestUpdate | undefined
  readonly identity_verification?: LinkTokenCreateRequestIdentityVerification | undefined
  readonly statements?: LinkTokenCreateRequestStatements | undefined
  readonly third_party_user_token?: string | undefined
  readonly investments?: LinkTokenInvestments | undefined
  readonly investments_auth?: LinkTokenInvestmentsAuth | undefined
  readonly hosted_link?: LinkTokenCreateHostedLink | undefined
  readonly transactions?: LinkTokenTransactions | undefined
  readonly cashflow_report?: LinkTokenCashflowReport | undefined
  readonly cra_enabled?: boolean | undefined
  readonly identity?: LinkTokenCreateIdentity | undefined
  readonly financekit_supported?: boolean | undefined
  readonly enable_multi_item_link?: boolean | undefined
  readonly user_token?: string | undefined
}
export const LinkTokenCreateRequest: Schema.Codec<LinkTokenCreateRequest> =
  /*#__PURE__*/ struct<LinkTokenCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    client_name: Schema.String.check(Schema.isMinCodePoints(1)),
    language: Schema.String.check(Schema.isMinCodePoints(1)),
    country_codes: Schema.Array(CountryCodeInput).check(Schema.isMinLength(1)),
    user: optional(LinkTokenCreateRequestUser),
    user_id: optional(Schema.String),
    products: optional(nullOr(Schema.Array(ProductsInput))),
    required_if_supported_products: optional(nullOr(Schema.Array(ProductsInput))),
    optional_products: optional(nullOr(Schema.Array(ProductsInput))),
    additional_consented_products: optional(nullOr(Schema.Array(ProductsInput))),
    webhook: optional(uri),
    access_token: optional(nullOr(Schema.String.check(Schema.isMinCodePoints(1)))),
    access_tokens: optional(Schema.Array(Schema.String)),
    link_customization_name: optional(Schema.String),
    appearance_mode: optional(nullOr(LinkTokenCreateRequestAppearanceMode)),
    redirect_uri: optional(Schema.String),
    android_package_name: optional(Schema.String),
    institution_data: optional(LinkTokenCreateInstitutionDataInput),
    card_switch: optional(LinkTokenCreateCardSwitch),
    account_filters: optional(LinkTokenAccountFilters),
    eu_config: optional(LinkTokenEUConfig),
    institution_id: optional(Schema.String),
    payment_configuration: optional(LinkTokenCreateRequestPaymentConfiguration),
    payment_initiation: optional(LinkTokenCreateRequestPaymentInitiation),
    employment: optional(LinkTokenCreateRequestEmployment),
    income_verification: optional(LinkTokenCreateRequestIncomeVerification),
    base_report: optional(LinkTokenCreateRequestBaseReport),
    credit_partner_insights: optional(LinkTokenCreateRequestCreditPartnerInsights),
    cra_options: optional(LinkTokenCreateRequestCraOptions),
    consumer_report_permissible_purpose: optional(ConsumerReportPermissiblePurposeInput),
    auth: optional(LinkTokenCreateRequestAuth),
    transfer: optional(LinkTokenCreateRequestTransfer),
    update: optional(LinkTokenCreateRequestUpdate),
    identity_verification: optional(LinkTokenCreateRequestIdentityVerification),
    statements: optional(LinkTokenCreateRequestStatements),
    third_party_user_token: optional(Schema.String),
    investments: optional(LinkTokenInvestments),
    investments_auth: optional(LinkTokenInvestmentsAuth),
    hosted_link: optional(LinkTokenCreateHostedLink),
    transactions: optional(LinkTokenTransactions),
    cashflow_report: optional(LinkTokenCashflowReport),
    cra_enabled: optional(Schema.Boolean),
    identity: optional(LinkTokenCreateIdentity),
    financekit_supported: optional(Schema.Boolean),
    enable_multi_item_link: optional(Schema.Boolean),
    user_token: optional(Schema.String)
  }))

export type LinkTokenCreateRequestAppearanceMode = "LIGHT" | "DARK" | "SYSTEM"
export const LinkTokenCreateRequestAppearanceMode: Schema.Codec<LinkTokenCreateRequestAppearanceMode> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["LIGHT", "DARK", "SYSTEM"]))

export interface LinkTokenCreateRequestAuth {
  readonly auth_type_select_enabled?: boolean | undefined
  readonly automated_microdeposits_enabled?: boolean | undefined
  readonly instant_match_enabled?: boolean | undefined
  readonly same_day_microdeposits_enabled?: boolean | undefined
  readonly instant_microdeposits_enabled?: boolean | undefined
  readonly reroute_to_credentials?: "OFF" | "OPTIONAL" | "FORCED" | undefined
  /** @deprecated */
  readonly database_match_enabled?: boolean | undefined
  /** @deprecated */
  readonly database_insights_enabled?: boolean | undefined
  /** @deprecated */
  readonly flow_type?: "FLEXIBLE_AUTH" | undefined
  readonly sms_microdeposits_verification_enabled?: boolean | undefined
}
export const LinkTokenCreateRequestAuth: Schema.Codec<LinkTokenCreateRequestAuth> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestAuth>(() => ({
    auth_type_select_enabled: optional(Schema.Boolean),
    automated_microdeposits_enabled: optional(Schema.Boolean),
    instant_match_enabled: optional(Schema.Boolean),
    same_day_microdeposits_enabled: optional(Schema.Boolean),
    instant_microdeposits_enabled: optional(Schema.Boolean),
    reroute_to_credentials: optional(Schema.Literals(["OFF", "OPTIONAL", "FORCED"])),
    database_match_enabled: optional(Schema.Boolean),
    database_insights_enabled: optional(Schema.Boolean),
    flow_type: optional(Schema.Literals(["FLEXIBLE_AUTH"])),
    sms_microdeposits_verification_enabled: optional(Schema.Boolean)
  }))

export interface LinkTokenCreateRequestBaseReport {
  readonly days_requested: number
  readonly client_report_id?: string | null | undefined
}
export const LinkTokenCreateRequestBaseReport: Schema.Codec<LinkTokenCreateRequestBaseReport> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestBaseReport>(() => ({
    days_requested: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730)),
    client_report_id: optional(nullOr(Schema.String))
  }))

export interface LinkTokenCreateRequestCraOptions {
  readonly days_requested: number
  readonly days_required?: number | undefined
  readonly client_report_id?: string | null | undefined
  readonly partner_insights?: LinkTokenCreateRequestCraOptionsPartnerInsights | undefined
  readonly base_report?: LinkTokenCreateRequestCraOptionsBaseReport | undefined
  readonly cashflow_insights?: LinkTokenCreateRequestCraOptionsCashflowInsights | undefined
  readonly lend_score?: LinkTokenCreateRequestCraOptionsLendScore | undefined
  readonly network_insights?: LinkTokenCreateRequestCraOptionsNetworkInsights | undefined
  readonly include_investments?: boolean | null | undefined
  readonly income_insights?: LinkTokenCreateRequestCraOptionsIncomeInsights | undefined
}
export const LinkTokenCreateRequestCraOptions: Schema.Codec<LinkTokenCreateRequestCraOptions> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestCraOptions>(() => ({
    days_requested: Schema.Int.check(Schema.isLessThanOrEqualTo(731)),
    days_required: optional(Schema.Int.check(Schema.isLessThanOrEqualTo(184))),
    client_report_id: optional(nullOr(Schema.String)),
    partner_insights: optional(LinkTokenCreateRequestCraOptionsPartnerInsights),
    base_report: optional(LinkTokenCreateRequestCraOptionsBaseReport),
    cashflow_insights: optional(LinkTokenCreateRequestCraOptionsCashflowInsights),
    lend_score: optional(LinkTokenCreateRequestCraOptionsLendScore),
    network_insights: optional(LinkTokenCreateRequestCraOptionsNetworkInsights),
    include_investments: optional(nullOr(Schema.Boolean)),
    income_insights: optional(LinkTokenCreateRequestCraOptionsIncomeInsights)
  }))

export interface LinkTokenCreateRequestCraOptionsBaseReport {
  readonly client_report_id?: string | null | undefined
  readonly gse_options?: LinkTokenCreateRequestCraOptionsBaseReportGSEOptions | null | undefined
  readonly require_identity?: boolean | null | undefined
  readonly home_lending_report_options?: CraCheckReportHomeLendingReportOptions | null | undefined
}
export const LinkTokenCreateRequestCraOptionsBaseReport: Schema.Codec<LinkTokenCreateRequestCraOptionsBaseReport> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestCraOptionsBaseReport>(() => ({
    client_report_id: optional(nullOr(Schema.String)),
    gse_options: optional(nullOr(LinkTokenCreateRequestCraOptionsBaseReportGSEOptions)),
    require_identity: optional(nullOr(Schema.Boolean)),
    home_lending_report_options: optional(nullOr(CraCheckReportHomeLendingReportOptions))
  }))

export interface LinkTokenCreateRequestCraOptionsBaseReportGSEOptions {
  readonly report_types: ReadonlyArray<GSEReportType>
}
export const LinkTokenCreateRequestCraOptionsBaseReportGSEOptions: Schema.Codec<LinkTokenCreateRequestCraOptionsBaseReportGSEOptions> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestCraOptionsBaseReportGSEOptions>(() => ({
    report_types: Schema.Array(GSEReportType)
  }))

export interface LinkTokenCreateRequestCraOptionsCashflowInsights {
  readonly attributes_version?: CashflowAttributesVersion | null | undefined
}
export const LinkTokenCreateRequestCraOptionsCashflowInsights: Schema.Codec<LinkTokenCreateRequestCraOptionsCashflowInsights> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestCraOptionsCashflowInsights>(() => ({
    attributes_version: optional(nullOr(CashflowAttributesVersion))
  }))

export interface LinkTokenCreateRequestCraOptionsIncomeInsights {
  readonly income_insights_filter?: IncomeInsightsFilterInput | null | undefined
  readonly income_insights_version: IncomeInsightsVersionInput | null
}
export const LinkTokenCreateRequestCraOptionsIncomeInsights: Schema.Codec<LinkTokenCreateRequestCraOptionsIncomeInsights> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestCraOptionsIncomeInsights>(() => ({
    income_insights_filter: optional(nullOr(IncomeInsightsFilterInput)),
    income_insights_version: nullOr(IncomeInsightsVersionInput)
  }))

export interface LinkTokenCreateRequestCraOptionsLendScore {
  readonly lend_score_version?: PlaidLendScoreVersion | null | undefined
}
export const LinkTokenCreateRequestCraOptionsLendScore: Schema.Codec<LinkTokenCreateRequestCraOptionsLendScore> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestCraOptionsLendScore>(() => ({
    lend_score_version: optional(nullOr(PlaidLendScoreVersion))
  }))

export interface LinkTokenCreateRequestCraOptionsNetworkInsights {
  readonly network_insights_version?: NetworkInsightsVersion | null | undefined
}
export const LinkTokenCreateRequestCraOptionsNetworkInsights: Schema.Codec<LinkTokenCreateRequestCraOptionsNetworkInsights> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestCraOptionsNetworkInsights>(() => ({
    network_insights_version: optional(nullOr(NetworkInsightsVersion))
  }))

export interface LinkTokenCreateRequestCraOptionsPartnerInsights {
  readonly prism_versions?: PrismVersions | null | undefined
  readonly fico?: CraPartnerInsightsFicoInput | null | undefined
}
export const LinkTokenCreateRequestCraOptionsPartnerInsights: Schema.Codec<LinkTokenCreateRequestCraOptionsPartnerInsights> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestCraOptionsPartnerInsights>(() => ({
    prism_versions: optional(nullOr(PrismVersions)),
    fico: optional(nullOr(CraPartnerInsightsFicoInput))
  }))

export interface LinkTokenCreateRequestCreditPartnerInsights {
  readonly days_requested?: number | undefined
}
export const LinkTokenCreateRequestCreditPartnerInsights: Schema.Codec<LinkTokenCreateRequestCreditPartnerInsights> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestCreditPartnerInsights>(() => ({
    days_requested: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730)))
  }))

export interface LinkTokenCreateRequestEmployment {
  readonly employment_source_types?: ReadonlyArray<EmploymentSourceType> | undefined
  readonly bank_employment?: LinkTokenCreateRequestEmploymentBankIncome | undefined
}
export const LinkTokenCreateRequestEmployment: Schema.Codec<LinkTokenCreateRequestEmployment> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestEmployment>(() => ({
    employment_source_types: optional(Schema.Array(EmploymentSourceType)),
    bank_employment: optional(LinkTokenCreateRequestEmploymentBankIncome)
  }))

export interface LinkTokenCreateRequestEmploymentBankIncome {
  readonly days_requested: number
}
export const LinkTokenCreateRequestEmploymentBankIncome: Schema.Codec<LinkTokenCreateRequestEmploymentBankIncome> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestEmploymentBankIncome>(() => ({
    days_requested: Schema.Int
  }))

export interface LinkTokenCreateRequestIdentityVerification {
  readonly template_id: string
  readonly consent?: boolean | undefined
  readonly gave_consent?: boolean | undefined
}
export const LinkTokenCreateRequestIdentityVerification: Schema.Codec<LinkTokenCreateRequestIdentityVerification> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestIdentityVerification>(() => ({
    template_id: Schema.String,
    consent: optional(Schema.Boolean),
    gave_consent: optional(Schema.Boolean)
  }))

export interface LinkTokenCreateRequestIncomeVerification {
  /** @deprecated */
  readonly income_verification_id?: string | undefined
  readonly asset_report_id?: string | undefined
  readonly access_tokens?: ReadonlyArray<string> | null | undefined
  readonly income_source_types?: ReadonlyArray<IncomeVerificationSourceType> | undefined
  readonly bank_income?: LinkTokenCreateRequestIncomeVerificationBankIncome | undefined
  readonly payroll_income?: LinkTokenCreateRequestIncomeVerificationPayrollIncome | undefined
  readonly stated_income_sources?: ReadonlyArray<LinkTokenCreateRequestUserStatedIncomeSource> | undefined
}
export const LinkTokenCreateRequestIncomeVerification: Schema.Codec<LinkTokenCreateRequestIncomeVerification> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestIncomeVerification>(() => ({
    income_verification_id: optional(Schema.String),
    asset_report_id: optional(Schema.String),
    access_tokens: optional(nullOr(Schema.Array(Schema.String))),
    income_source_types: optional(Schema.Array(IncomeVerificationSourceType)),
    bank_income: optional(LinkTokenCreateRequestIncomeVerificationBankIncome),
    payroll_income: optional(LinkTokenCreateRequestIncomeVerificationPayrollIncome),
    stated_income_sources: optional(Schema.Array(LinkTokenCreateRequestUserStatedIncomeSource))
  }))

export interface LinkTokenCreateRequestIncomeVerificationBankIncome {
  readonly days_requested: number
  /** @deprecated */
  readonly enable_multiple_items?: boolean | null | undefined
}
export const LinkTokenCreateRequestIncomeVerificationBankIncome: Schema.Codec<LinkTokenCreateRequestIncomeVerificationBankIncome> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestIncomeVerificationBankIncome>(() => ({
    days_requested: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(731)),
    enable_multiple_items: optional(nullOr(Schema.Boolean))
  }))

export interface LinkTokenCreateRequestIncomeVerificationPayrollIncome {
  readonly flow_types?: ReadonlyArray<IncomeVerificationPayrollFlowType> | null | undefined
  readonly is_update_mode?: boolean | undefined
  readonly item_id_to_update?: string | null | undefined
  readonly parsing_config?: ReadonlyArray<IncomeVerificationDocParsingConfig> | null | undefined
}
export const LinkTokenCreateRequestIncomeVerificationPayrollIncome: Schema.Codec<LinkTokenCreateRequestIncomeVerificationPayrollIncome> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestIncomeVerificationPayrollIncome>(() => ({
    flow_types: optional(nullOr(Schema.Array(IncomeVerificationPayrollFlowType))),
    is_update_mode: optional(Schema.Boolean),
    item_id_to_update: optional(nullOr(Schema.String)),
    parsing_config: optional(nullOr(Schema.Array(IncomeVerificationDocParsingConfig)))
  }))

export interface LinkTokenCreateRequestPaymentConfiguration {
  readonly amount: string
  readonly description?: string | undefined
}
export const LinkTokenCreateRequestPaymentConfiguration: Schema.Codec<LinkTokenCreateRequestPaymentConfiguration> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestPaymentConfiguration>(() => ({
    amount: Schema.String,
    description: optional(Schema.String)
  }))

export interface LinkTokenCreateRequestPaymentInitiation {
  readonly payment_id?: string | undefined
  readonly consent_id?: string | undefined
}
export const LinkTokenCreateRequestPaymentInitiation: Schema.Codec<LinkTokenCreateRequestPaymentInitiation> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestPaymentInitiation>(() => ({
    payment_id: optional(Schema.String),
    consent_id: optional(Schema.String)
  }))

export interface LinkTokenCreateRequestStatements {
  readonly start_date: string
  readonly end_date: string
}
export const LinkTokenCreateRequestStatements: Schema.Codec<LinkTokenCreateRequestStatements> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestStatements>(() => ({
    start_date: civilDate,
    end_date: civilDate
  }))

export interface LinkTokenCreateRequestTransfer {
  readonly intent_id?: string | undefined
  readonly authorization_id?: string | undefined
  readonly payment_profile_token?: string | undefined
}
export const LinkTokenCreateRequestTransfer: Schema.Codec<LinkTokenCreateRequestTransfer> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestTransfer>(() => ({
    intent_id: optional(Schema.String),
    authorization_id: optional(Schema.String),
    payment_profile_token: optional(Schema.String)
  }))

export interface LinkTokenCreateRequestUpdate {
  readonly account_selection_enabled?: boolean | undefined
  readonly reauthorization_enabled?: boolean | undefined
  readonly user?: boolean | undefined
  readonly item_ids?: ReadonlyArray<string> | null | undefined
}
export const LinkTokenCreateRequestUpdate: Schema.Codec<LinkTokenCreateRequestUpdate> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestUpdate>(() => ({
    account_selection_enabled: optional(Schema.Boolean),
    reauthorization_enabled: optional(Schema.Boolean),
    user: optional(Schema.Boolean),
    item_ids: optional(nullOr(Schema.Array(Schema.String)))
  }))

export interface LinkTokenCreateRequestUser {
  readonly client_user_id: string
  readonly legal_name?: string | undefined
  readonly name?: IdentityVerificationRequestUserName | null | undefined
  readonly phone_number?: string | undefined
  /** @deprecated */
  readonly phone_number_verified_time?: string | null | undefined
  readonly email_address?: string | undefined
  /** @deprecated */
  readonly email_address_verified_time?: string | null | undefined
  /** @deprecated */
  readonly ssn?: string | undefined
  readonly date_of_birth?: string | null | undefined
  readonly address?: UserAddress | null | undefined
  readonly id_number?: UserIDNumberInput | null | undefined
}
export const LinkTokenCreateRequestUser: Schema.Codec<LinkTokenCreateRequestUser> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestUser>(() => ({
    client_user_id: Schema.String.check(Schema.isMinCodePoints(1)),
    legal_name: optional(Schema.String),
    name: optional(nullOr(IdentityVerificationRequestUserName)),
    phone_number: optional(Schema.String),
    phone_number_verified_time: optional(nullOr(instant)),
    email_address: optional(Schema.String),
    email_address_verified_time: optional(nullOr(instant)),
    ssn: optional(Schema.String),
    date_of_birth: optional(nullOr(civilDate)),
    address: optional(nullOr(UserAddress)),
    id_number: optional(nullOr(UserIDNumberInput))
  }))

export interface LinkTokenCreateRequestUserStatedIncomeSource {
  readonly employer?: string | undefined
  readonly category?: UserStatedIncomeSourceCategory | undefined
  readonly pay_per_cycle?: number | undefined
  readonly pay_annual?: number | undefined
  readonly pay_type?: UserStatedIncomeSourcePayType | undefined
  readonly pay_frequency?: UserStatedIncomeSourceFrequency | undefined
}
export const LinkTokenCreateRequestUserStatedIncomeSource: Schema.Codec<LinkTokenCreateRequestUserStatedIncomeSource> =
  /*#__PURE__*/ struct<LinkTokenCreateRequestUserStatedIncomeSource>(() => ({
    employer: optional(Schema.String),
    category: optional(UserStatedIncomeSourceCategory),
    pay_per_cycle: optional(Schema.Finite),
    pay_annual: optional(Schema.Finite),
    pay_type: optional(UserStatedIncomeSourcePayType),
    pay_frequency: optional(UserStatedIncomeSourceFrequency)
  }))

/** A token that opens Link until `expiration`. `hosted_link_url` is there when `hosted_link` was asked for. */
export interface LinkTokenCreateResponse {
  readonly link_token: string
  readonly expiration: string
  readonly request_id: string
  readonly hosted_link_url?: string | null
  readonly user_id?: string | null
}
export const LinkTokenCreateResponse: Schema.Codec<LinkTokenCreateResponse> =
  /*#__PURE__*/ struct<LinkTokenCreateResponse>(() => ({
    link_token: Schema.String,
    expiration: Schema.String,
    request_id: Schema.String,
    hosted_link_url: optionalKey(nullOr(Schema.String)),
    user_id: optionalKey(nullOr(Schema.String))
  }))

export interface LinkTokenEUConfig {
  readonly headless?: boolean | undefined
}
export const LinkTokenEUConfig: Schema.Codec<LinkTokenEUConfig> = /*#__PURE__*/ struct<LinkTokenEUConfig>(() => ({
  headless: optional(Schema.Boolean)
}))

export interface LinkTokenGetMetadataResponse {
  readonly initial_products: ReadonlyArray<Products>
  readonly webhook: string | null
  readonly country_codes: ReadonlyArray<CountryCode>
  readonly language: string | null
  readonly institution_data?: LinkTokenCreateInstitutionData | null
  readonly account_filters?: AccountFiltersResponse | null
  readonly redirect_uri: string | null
  readonly client_name: string | null
}
export const LinkTokenGetMetadataResponse: Schema.Codec<LinkTokenGetMetadataResponse> =
  /*#__PURE__*/ struct<LinkTokenGetMetadataResponse>(() => ({
    initial_products: Schema.Array(Products),
    webhook: nullOr(Schema.String),
    country_codes: Schema.Array(CountryCode),
    language: nullOr(Schema.String),
    institution_data: optionalKey(nullOr(LinkTokenCreateInstitutionData)),
    account_filters: optionalKey(nullOr(AccountFiltersResponse)),
    redirect_uri: nullOr(Schema.String),
    client_name: nullOr(Schema.String)
  }))

export interface LinkTokenGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly link_token: string
}
export const LinkTokenGetRequest: Schema.Codec<LinkTokenGetRequest> = /*#__PURE__*/ struct<LinkTokenGetRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  link_token: Schema.String
}))

export interface LinkTokenGetResponse {
  readonly link_token: string
  readonly created_at: string | null
  readonly expiration: string | null
  readonly link_sessions?: ReadonlyArray<LinkTokenGetSessionsResponse> | null
  readonly metadata: LinkTokenGetMetadataResponse
  readonly user_id?: string | null
  readonly request_id: string
}
export const LinkTokenGetResponse: Schema.Codec<LinkTokenGetResponse> = /*#__PURE__*/ struct<LinkTokenGetResponse>(
  () => ({
    link_token: Schema.String,
    created_at: nullOr(Schema.String),
    expiration: nullOr(Schema.String),
    link_sessions: optionalKey(nullOr(Schema.Array(LinkTokenGetSessionsResponse))),
    metadata: LinkTokenGetMetadataResponse,
    user_id: optionalKey(nullOr(Schema.String)),
    request_id: Schema.String
  })
)

/** One time that Link was opened with the token. Read `results`: `on_success` and `on_exit` are older and tell less. */
export interface LinkTokenGetSessionsResponse {
  readonly link_session_id: string
  readonly started_at?: string | null
  readonly finished_at?: string | null
  readonly on_success?: LinkSessionSuccess | null
  readonly on_exit?: LinkSessionExitDeprecated | null
  readonly exit?: LinkSessionExit | null
  readonly events?: ReadonlyArray<LinkEvent> | null
  readonly results?: LinkSessionResults | null
}
export const LinkTokenGetSessionsResponse: Schema.Codec<LinkTokenGetSessionsResponse> =
  /*#__PURE__*/ struct<LinkTokenGetSessionsResponse>(() => ({
    link_session_id: Schema.String,
    started_at: optionalKey(nullOr(Schema.String)),
    finished_at: optionalKey(nullOr(Schema.String)),
    on_success: optionalKey(nullOr(LinkSessionSuccess)),
    on_exit: optionalKey(nullOr(LinkSessionExitDeprecated)),
    exit: optionalKey(nullOr(LinkSessionExit)),
    events: optionalKey(nullOr(Schema.Array(LinkEvent))),
    results: optionalKey(nullOr(LinkSessionResults))
  }))

export interface LinkTokenInvestments {
  readonly allow_unverified_crypto_wallets?: boolean | undefined
  readonly allow_manual_entry?: boolean | undefined
}
export const LinkTokenInvestments: Schema.Codec<LinkTokenInvestments> = /*#__PURE__*/ struct<LinkTokenInvestments>(
  () => ({
    allow_unverified_crypto_wallets: optional(Schema.Boolean),
    allow_manual_entry: optional(Schema.Boolean)
  })
)

export interface LinkTokenInvestmentsAuth {
  readonly manual_entry_enabled?: boolean | null | undefined
  readonly masked_number_match_enabled?: boolean | null | undefined
  readonly stated_account_number_enabled?: boolean | null | undefined
  readonly rollover_401k_enabled?: boolean | null | undefined
}
export const LinkTokenInvestmentsAuth: Schema.Codec<LinkTokenInvestmentsAuth> =
  /*#__PURE__*/ struct<LinkTokenInvestmentsAuth>(() => ({
    manual_entry_enabled: optional(nullOr(Schema.Boolean)),
    masked_number_match_enabled: optional(nullOr(Schema.Boolean)),
    stated_account_number_enabled: optional(nullOr(Schema.Boolean)),
    rollover_401k_enabled: optional(nullOr(Schema.Boolean))
  }))

export interface LinkTokenTransactions {
  readonly days_requested?: number | undefined
}
export const LinkTokenTransactions: Schema.Codec<LinkTokenTransactions> = /*#__PURE__*/ struct<LinkTokenTransactions>(
  () => ({
    days_requested: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730)))
  })
)

const loanAccountSubtypeValues = [
  "auto",
  "business",
  "commercial",
  "construction",
  "consumer",
  "home equity",
  "loan",
  "mortgage",
  "overdraft",
  "line of credit",
  "student",
  "other",
  "all",
  "commercial line of credit",
  "home equity loan",
  "installment"
] as const

export type LoanAccountSubtypeInput = (typeof loanAccountSubtypeValues)[number]
export const LoanAccountSubtypeInput: Schema.Codec<LoanAccountSubtypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(loanAccountSubtypeValues)
)

export type LoanAccountSubtype = Open<(typeof loanAccountSubtypeValues)[number]>
export const LoanAccountSubtype: Schema.Codec<LoanAccountSubtype> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(loanAccountSubtypeValues)
)

export type LoanAccountSubtypesInput = ReadonlyArray<LoanAccountSubtypeInput>
export const LoanAccountSubtypesInput: Schema.Codec<LoanAccountSubtypesInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Array(LoanAccountSubtypeInput)
)

export type LoanAccountSubtypes = ReadonlyArray<LoanAccountSubtype>
export const LoanAccountSubtypes: Schema.Codec<LoanAccountSubtypes> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Array(LoanAccountSubtype)
)

export interface LoanFilterInput {
  readonly account_subtypes: LoanAccountSubtypesInput
}
export const LoanFilterInput: Schema.Codec<LoanFilterInput> = /*#__PURE__*/ struct<LoanFilterInput>(() => ({
  account_subtypes: LoanAccountSubtypesInput
}))

export interface LoanFilter {
  readonly account_subtypes: LoanAccountSubtypes
}
export const LoanFilter: Schema.Codec<LoanFilter> = /*#__PURE__*/ struct<LoanFilter>(() => ({
  account_subtypes: LoanAccountSubtypes
}))

export type OtherAccountSubtype = "other" | "all"
export const OtherAccountSubtype: Schema.Codec<OtherAccountSubtype> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["other", "all"])
)

export type OtherAccountSubtypes = ReadonlyArray<OtherAccountSubtype>
export const OtherAccountSubtypes: Schema.Codec<OtherAccountSubtypes> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Array(OtherAccountSubtype)
)

export interface OtherFilter {
  readonly account_subtypes: OtherAccountSubtypes
}
export const OtherFilter: Schema.Codec<OtherFilter> = /*#__PURE__*/ struct<OtherFilter>(() => ({
  account_subtypes: OtherAccountSubtypes
}))

const userStatedIncomeSourceCategoryValues = [
  "OTHER",
  "SALARY",
  "UNEMPLOYMENT",
  "CASH",
  "GIG_ECONOMY",
  "RENTAL",
  "CHILD_SUPPORT",
  "MILITARY",
  "RETIREMENT",
  "LONG_TERM_DISABILITY",
  "BANK_INTEREST"
] as const

export type UserStatedIncomeSourceCategory = (typeof userStatedIncomeSourceCategoryValues)[number]
export const UserStatedIncomeSourceCategory: Schema.Codec<UserStatedIncomeSourceCategory> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(userStatedIncomeSourceCategoryValues))

export type UserStatedIncomeSourceFrequency = "UNKNOWN" | "WEEKLY" | "BIWEEKLY" | "SEMI_MONTHLY" | "MONTHLY"
export const UserStatedIncomeSourceFrequency: Schema.Codec<UserStatedIncomeSourceFrequency> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["UNKNOWN", "WEEKLY", "BIWEEKLY", "SEMI_MONTHLY", "MONTHLY"]))

export type UserStatedIncomeSourcePayType = "UNKNOWN" | "GROSS" | "NET"
export const UserStatedIncomeSourcePayType: Schema.Codec<UserStatedIncomeSourcePayType> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Literals(["UNKNOWN", "GROSS", "NET"])
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Exchanges the short-lived correlation id of an OAuth redirect for its Link token; payment initiation only.
 *
 * `POST /link/oauth/correlation_id/exchange`
 *
 * @see https://plaid.com/docs/api/oauth/#linkcorrelationid
 */
export const linkOauthCorrelationIdExchange: PlaidOperation<
  LinkOAuthCorrelationIdExchangeRequest,
  LinkOAuthCorrelationIdExchangeResponse
> = /*#__PURE__*/ operation({
  id: "linkOauthCorrelationIdExchange",
  method: "POST",
  path: "/link/oauth/correlation_id/exchange",
  request: LinkOAuthCorrelationIdExchangeRequest,
  response: LinkOAuthCorrelationIdExchangeResponse,
  replay: "unsafe"
})

/**
 * Yields the token that opens Link for one end user, until `expiration`; with `hosted_link`, also a URL where Plaid
 * hosts Link itself. With an Item's `access_token` it opens in update mode, which is what `UserActionRequired` asks
 * for.
 *
 * `POST /link/token/create`
 *
 * Fails above all with `InvalidRequest` (a redirect URI or a customization that the dashboard does not know) and with
 * `Forbidden` when the client lacks a product.
 *
 * @example
 * ```ts
 * const openLink = (client_user_id: string) =>
 *   linkTokenCreate({
 *     client_name: "Acme",
 *     language: "en",
 *     country_codes: ["US"],
 *     user: { client_user_id },
 *     products: ["transactions"]
 *   }).pipe(Effect.map(({ link_token }) => link_token))
 * ```
 *
 * @see https://plaid.com/docs/api/link/#linktokencreate
 */
export const linkTokenCreate: PlaidOperation<LinkTokenCreateRequest, LinkTokenCreateResponse> = /*#__PURE__*/ operation(
  {
    id: "linkTokenCreate",
    method: "POST",
    path: "/link/token/create",
    request: LinkTokenCreateRequest,
    response: LinkTokenCreateResponse,
    replay: "unsafe"
  }
)

/**
 * Yields what a Link token was made for and what came of its sessions: `results.item_add_results` has the public
 * tokens, for six hours after a session.
 *
 * `POST /link/token/get`
 *
 * Fails above all with `InvalidRequest` for an unknown token.
 *
 * @see https://plaid.com/docs/api/link/#linktokenget
 */
export const linkTokenGet: PlaidOperation<LinkTokenGetRequest, LinkTokenGetResponse> = /*#__PURE__*/ operation({
  id: "linkTokenGet",
  method: "POST",
  path: "/link/token/get",
  request: LinkTokenGetRequest,
  response: LinkTokenGetResponse,
  replay: "safe"
})
