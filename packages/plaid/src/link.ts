/**
 * Link tokens, which open Link, and what came of its sessions.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate, instant, uri } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
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
export const AccountFiltersResponse: Schema.Codec<AccountFiltersResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    depository: Schema.optionalKey(Schema.NullOr(DepositoryFilter)),
    credit: Schema.optionalKey(Schema.NullOr(CreditFilter)),
    loan: Schema.optionalKey(Schema.NullOr(LoanFilter)),
    investment: Schema.optionalKey(Schema.NullOr(InvestmentFilter))
  })
)

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
export const CreditFilterInput: Schema.Codec<CreditFilterInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_subtypes: CreditAccountSubtypesInput
  })
)

export interface CreditFilter {
  readonly account_subtypes: CreditAccountSubtypes
}
export const CreditFilter: Schema.Codec<CreditFilter> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_subtypes: CreditAccountSubtypes
  })
)

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
export const DepositoryFilterInput: Schema.Codec<DepositoryFilterInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_subtypes: DepositoryAccountSubtypesInput,
    limited_purpose_types: Schema.optional(LimitedPurposeTypesInput)
  })
)

export interface DepositoryFilter {
  readonly account_subtypes: DepositoryAccountSubtypes
  readonly limited_purpose_types?: LimitedPurposeTypes | null
}
export const DepositoryFilter: Schema.Codec<DepositoryFilter> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_subtypes: DepositoryAccountSubtypes,
    limited_purpose_types: Schema.optionalKey(Schema.NullOr(LimitedPurposeTypes))
  })
)

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
export const InvestmentFilterInput: Schema.Codec<InvestmentFilterInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_subtypes: InvestmentAccountSubtypesInput
  })
)

export interface InvestmentFilter {
  readonly account_subtypes: InvestmentAccountSubtypes
}
export const InvestmentFilter: Schema.Codec<InvestmentFilter> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_subtypes: InvestmentAccountSubtypes
  })
)

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

export interface LinkEvent {
  readonly event_name: string
  readonly timestamp: string
  readonly event_id: string
  readonly event_metadata: LinkEventMetadata
}
export const LinkEvent: Schema.Codec<LinkEvent> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    event_name: Schema.String,
    timestamp: Schema.String,
    event_id: Schema.String,
    event_metadata: LinkEventMetadata
  })
)

export interface LinkEventMetadata {
  readonly error_code?: string | null
  readonly error_message?: string | null
  readonly error_type?: string | null
  readonly exit_status?: string | null
  readonly institution_id?: string | null
  readonly institution_name?: string | null
  readonly institution_search_query?: string | null
  readonly request_id?: string | null
  readonly mfa_type?: string | null
  readonly view_name?: string | null
  readonly selection?: string | null
  readonly brand_name?: string | null
  readonly match_reason?: string | null
  readonly routing_number?: string | null
  readonly account_number_mask?: string | null
}
export const LinkEventMetadata: Schema.Codec<LinkEventMetadata> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    error_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    error_message: Schema.optionalKey(Schema.NullOr(Schema.String)),
    error_type: Schema.optionalKey(Schema.NullOr(Schema.String)),
    exit_status: Schema.optionalKey(Schema.NullOr(Schema.String)),
    institution_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    institution_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    institution_search_query: Schema.optionalKey(Schema.NullOr(Schema.String)),
    request_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    mfa_type: Schema.optionalKey(Schema.NullOr(Schema.String)),
    view_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    selection: Schema.optionalKey(Schema.NullOr(Schema.String)),
    brand_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    match_reason: Schema.optionalKey(Schema.NullOr(Schema.String)),
    routing_number: Schema.optionalKey(Schema.NullOr(Schema.String)),
    account_number_mask: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface LinkOAuthCorrelationIdExchangeRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly link_correlation_id: string
}
export const LinkOAuthCorrelationIdExchangeRequest: Schema.Codec<LinkOAuthCorrelationIdExchangeRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      link_correlation_id: Schema.String
    })
  )

export interface LinkOAuthCorrelationIdExchangeResponse {
  readonly link_token: string
  readonly request_id: string
}
export const LinkOAuthCorrelationIdExchangeResponse: Schema.Codec<LinkOAuthCorrelationIdExchangeResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      link_token: Schema.String,
      request_id: Schema.String
    })
  )

export interface LinkSessionBankIncomeResult {
  readonly status: CreditSessionBankIncomeStatus
  readonly item_id: string
  readonly institution: LinkSessionSuccessMetadataInstitution | null
}
export const LinkSessionBankIncomeResult: Schema.Codec<LinkSessionBankIncomeResult> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    status: CreditSessionBankIncomeStatus,
    item_id: Schema.String,
    institution: Schema.NullOr(LinkSessionSuccessMetadataInstitution)
  })
)

export interface LinkSessionCraDocumentUploadResult {
  readonly num_bank_statements_uploaded: number
}
export const LinkSessionCraDocumentUploadResult: Schema.Codec<LinkSessionCraDocumentUploadResult> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      num_bank_statements_uploaded: Schema.Finite
    })
  )

export interface LinkSessionCraItemAddResult {
  readonly item_id: string
  readonly accounts: ReadonlyArray<LinkSessionSuccessMetadataAccount>
  readonly institution: LinkSessionSuccessMetadataInstitution | null
}
export const LinkSessionCraItemAddResult: Schema.Codec<LinkSessionCraItemAddResult> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    item_id: Schema.String,
    accounts: Schema.Array(LinkSessionSuccessMetadataAccount),
    institution: Schema.NullOr(LinkSessionSuccessMetadataInstitution)
  })
)

export interface LinkSessionCraUpdateResult {
  readonly item_id: string
  readonly accounts: ReadonlyArray<LinkSessionSuccessMetadataAccount>
  readonly institution: LinkSessionSuccessMetadataInstitution | null
}
export const LinkSessionCraUpdateResult: Schema.Codec<LinkSessionCraUpdateResult> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    item_id: Schema.String,
    accounts: Schema.Array(LinkSessionSuccessMetadataAccount),
    institution: Schema.NullOr(LinkSessionSuccessMetadataInstitution)
  })
)

export interface LinkSessionExit {
  readonly error: PlaidErrorObject | null
  readonly metadata: LinkSessionExitMetadata | null
}
export const LinkSessionExit: Schema.Codec<LinkSessionExit> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    error: Schema.NullOr(PlaidErrorObject),
    metadata: Schema.NullOr(LinkSessionExitMetadata)
  })
)

export interface LinkSessionExitDeprecated {
  readonly error: PlaidErrorObject | null
  readonly metadata: LinkSessionExitMetadata | null
}
export const LinkSessionExitDeprecated: Schema.Codec<LinkSessionExitDeprecated> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    error: Schema.NullOr(PlaidErrorObject),
    metadata: Schema.NullOr(LinkSessionExitMetadata)
  })
)

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
export const LinkSessionExitMetadata: Schema.Codec<LinkSessionExitMetadata> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    institution: Schema.optionalKey(Schema.NullOr(LinkSessionExitMetadataInstitution)),
    status: Schema.optionalKey(Schema.NullOr(openEnum(linkSessionExitMetadataStatusValues))),
    link_session_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    request_id: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface LinkSessionExitMetadataInstitution {
  readonly name?: string | null
  readonly institution_id?: string | null
}
export const LinkSessionExitMetadataInstitution: Schema.Codec<LinkSessionExitMetadataInstitution> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      name: Schema.optionalKey(Schema.NullOr(Schema.String)),
      institution_id: Schema.optionalKey(Schema.NullOr(Schema.String))
    })
  )

export interface LinkSessionItemAddResult {
  readonly public_token: string
  readonly accounts: ReadonlyArray<LinkSessionSuccessMetadataAccount>
  readonly institution: LinkSessionSuccessMetadataInstitution | null
}
export const LinkSessionItemAddResult: Schema.Codec<LinkSessionItemAddResult> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    public_token: Schema.String,
    accounts: Schema.Array(LinkSessionSuccessMetadataAccount),
    institution: Schema.NullOr(LinkSessionSuccessMetadataInstitution)
  })
)

export interface LinkSessionPayrollIncomeResult {
  readonly num_paystubs_retrieved: number
  readonly num_w2s_retrieved: number
  readonly institution: LinkSessionSuccessMetadataInstitution | null
}
export const LinkSessionPayrollIncomeResult: Schema.Codec<LinkSessionPayrollIncomeResult> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      num_paystubs_retrieved: Schema.Finite,
      num_w2s_retrieved: Schema.Finite,
      institution: Schema.NullOr(LinkSessionSuccessMetadataInstitution)
    })
  )

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
export const LinkSessionResults: Schema.Codec<LinkSessionResults> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    item_add_results: Schema.Array(LinkSessionItemAddResult),
    cra_item_add_results: Schema.Array(LinkSessionCraItemAddResult),
    cra_update_results: Schema.Array(LinkSessionCraUpdateResult),
    bank_income_results: Schema.Array(LinkSessionBankIncomeResult),
    payroll_income_results: Schema.Array(LinkSessionPayrollIncomeResult),
    document_income_results: Schema.NullOr(CreditSessionDocumentIncomeResult),
    cra_document_upload_results: Schema.optionalKey(Schema.NullOr(LinkSessionCraDocumentUploadResult))
  })
)

export interface LinkSessionSuccess {
  readonly public_token: string
  readonly metadata: LinkSessionSuccessMetadata | null
}
export const LinkSessionSuccess: Schema.Codec<LinkSessionSuccess> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    public_token: Schema.String,
    metadata: Schema.NullOr(LinkSessionSuccessMetadata)
  })
)

export interface LinkSessionSuccessMetadata {
  readonly institution?: LinkSessionSuccessMetadataInstitution | null
  readonly accounts?: ReadonlyArray<LinkSessionSuccessMetadataAccount> | null
  readonly link_session_id?: string | null
  readonly transfer_status?: LinkSessionSuccessMetadataTransferStatus | null
  readonly session_group_id?: string | null
}
export const LinkSessionSuccessMetadata: Schema.Codec<LinkSessionSuccessMetadata> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    institution: Schema.optionalKey(Schema.NullOr(LinkSessionSuccessMetadataInstitution)),
    accounts: Schema.optionalKey(Schema.NullOr(Schema.Array(LinkSessionSuccessMetadataAccount))),
    link_session_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    transfer_status: Schema.optionalKey(Schema.NullOr(LinkSessionSuccessMetadataTransferStatus)),
    session_group_id: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

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
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      id: Schema.optionalKey(Schema.NullOr(Schema.String)),
      name: Schema.optionalKey(Schema.NullOr(Schema.String)),
      mask: Schema.optionalKey(Schema.NullOr(Schema.String)),
      type: Schema.optionalKey(Schema.NullOr(Schema.String)),
      subtype: Schema.optionalKey(Schema.NullOr(Schema.String)),
      verification_status: Schema.optionalKey(Schema.NullOr(Schema.String)),
      class_type: Schema.optionalKey(Schema.NullOr(Schema.String))
    })
  )

export interface LinkSessionSuccessMetadataInstitution {
  readonly name?: string | null
  readonly institution_id?: string | null
}
export const LinkSessionSuccessMetadataInstitution: Schema.Codec<LinkSessionSuccessMetadataInstitution> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      name: Schema.optionalKey(Schema.NullOr(Schema.String)),
      institution_id: Schema.optionalKey(Schema.NullOr(Schema.String))
    })
  )

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
export const LinkTokenAccountFilters: Schema.Codec<LinkTokenAccountFilters> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    depository: Schema.optional(DepositoryFilterInput),
    credit: Schema.optional(CreditFilterInput),
    loan: Schema.optional(LoanFilterInput),
    investment: Schema.optional(InvestmentFilterInput),
    other: Schema.optional(OtherFilter)
  })
)

export interface LinkTokenCashflowReport {
  readonly days_requested?: number | undefined
}
export const LinkTokenCashflowReport: Schema.Codec<LinkTokenCashflowReport> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    days_requested: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730)))
  })
)

export interface LinkTokenCreateCardSwitch {
  readonly card_bin: string
}
export const LinkTokenCreateCardSwitch: Schema.Codec<LinkTokenCreateCardSwitch> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    card_bin: Schema.String
  })
)

export interface LinkTokenCreateHostedLink {
  readonly delivery_method?: HostedLinkDeliveryMethod | undefined
  readonly completion_redirect_uri?: string | undefined
  readonly url_lifetime_seconds?: number | undefined
  readonly is_mobile_app?: boolean | undefined
}
export const LinkTokenCreateHostedLink: Schema.Codec<LinkTokenCreateHostedLink> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    delivery_method: Schema.optional(HostedLinkDeliveryMethod),
    completion_redirect_uri: Schema.optional(Schema.String),
    url_lifetime_seconds: Schema.optional(Schema.Int),
    is_mobile_app: Schema.optional(Schema.Boolean)
  })
)

export interface LinkTokenCreateIdentity {
  readonly is_document_upload?: boolean | undefined
  readonly account_ids?: ReadonlyArray<string> | undefined
  readonly parsing_configs?: ReadonlyArray<IncomeVerificationDocParsingConfig> | undefined
}
export const LinkTokenCreateIdentity: Schema.Codec<LinkTokenCreateIdentity> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    is_document_upload: Schema.optional(Schema.Boolean),
    account_ids: Schema.optional(Schema.Array(Schema.String)),
    parsing_configs: Schema.optional(Schema.Array(IncomeVerificationDocParsingConfig))
  })
)

export interface LinkTokenCreateInstitutionDataInput {
  readonly routing_number?: string | undefined
}
export const LinkTokenCreateInstitutionDataInput: Schema.Codec<LinkTokenCreateInstitutionDataInput> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      routing_number: Schema.optional(Schema.String)
    })
  )

export interface LinkTokenCreateInstitutionData {
  readonly routing_number?: string | null
}
export const LinkTokenCreateInstitutionData: Schema.Codec<LinkTokenCreateInstitutionData> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      routing_number: Schema.optionalKey(Schema.NullOr(Schema.String))
    })
  )

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
export const LinkTokenCreateRequest: Schema.Codec<LinkTokenCreateRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    client_name: Schema.String.check(Schema.isMinLength(1)),
    language: Schema.String.check(Schema.isMinLength(1)),
    country_codes: Schema.Array(CountryCodeInput).check(Schema.isMinLength(1)),
    user: Schema.optional(LinkTokenCreateRequestUser),
    user_id: Schema.optional(Schema.String),
    products: Schema.optional(Schema.NullOr(Schema.Array(ProductsInput))),
    required_if_supported_products: Schema.optional(Schema.NullOr(Schema.Array(ProductsInput))),
    optional_products: Schema.optional(Schema.NullOr(Schema.Array(ProductsInput))),
    additional_consented_products: Schema.optional(Schema.NullOr(Schema.Array(ProductsInput))),
    webhook: Schema.optional(uri),
    access_token: Schema.optional(Schema.NullOr(Schema.String.check(Schema.isMinLength(1)))),
    access_tokens: Schema.optional(Schema.Array(Schema.String)),
    link_customization_name: Schema.optional(Schema.String),
    appearance_mode: Schema.optional(Schema.NullOr(LinkTokenCreateRequestAppearanceMode)),
    redirect_uri: Schema.optional(Schema.String),
    android_package_name: Schema.optional(Schema.String),
    institution_data: Schema.optional(LinkTokenCreateInstitutionDataInput),
    card_switch: Schema.optional(LinkTokenCreateCardSwitch),
    account_filters: Schema.optional(LinkTokenAccountFilters),
    eu_config: Schema.optional(LinkTokenEUConfig),
    institution_id: Schema.optional(Schema.String),
    payment_configuration: Schema.optional(LinkTokenCreateRequestPaymentConfiguration),
    payment_initiation: Schema.optional(LinkTokenCreateRequestPaymentInitiation),
    employment: Schema.optional(LinkTokenCreateRequestEmployment),
    income_verification: Schema.optional(LinkTokenCreateRequestIncomeVerification),
    base_report: Schema.optional(LinkTokenCreateRequestBaseReport),
    credit_partner_insights: Schema.optional(LinkTokenCreateRequestCreditPartnerInsights),
    cra_options: Schema.optional(LinkTokenCreateRequestCraOptions),
    consumer_report_permissible_purpose: Schema.optional(ConsumerReportPermissiblePurposeInput),
    auth: Schema.optional(LinkTokenCreateRequestAuth),
    transfer: Schema.optional(LinkTokenCreateRequestTransfer),
    update: Schema.optional(LinkTokenCreateRequestUpdate),
    identity_verification: Schema.optional(LinkTokenCreateRequestIdentityVerification),
    statements: Schema.optional(LinkTokenCreateRequestStatements),
    third_party_user_token: Schema.optional(Schema.String),
    investments: Schema.optional(LinkTokenInvestments),
    investments_auth: Schema.optional(LinkTokenInvestmentsAuth),
    hosted_link: Schema.optional(LinkTokenCreateHostedLink),
    transactions: Schema.optional(LinkTokenTransactions),
    cashflow_report: Schema.optional(LinkTokenCashflowReport),
    cra_enabled: Schema.optional(Schema.Boolean),
    identity: Schema.optional(LinkTokenCreateIdentity),
    financekit_supported: Schema.optional(Schema.Boolean),
    enable_multi_item_link: Schema.optional(Schema.Boolean),
    user_token: Schema.optional(Schema.String)
  })
)

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
export const LinkTokenCreateRequestAuth: Schema.Codec<LinkTokenCreateRequestAuth> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    auth_type_select_enabled: Schema.optional(Schema.Boolean),
    automated_microdeposits_enabled: Schema.optional(Schema.Boolean),
    instant_match_enabled: Schema.optional(Schema.Boolean),
    same_day_microdeposits_enabled: Schema.optional(Schema.Boolean),
    instant_microdeposits_enabled: Schema.optional(Schema.Boolean),
    reroute_to_credentials: Schema.optional(Schema.Literals(["OFF", "OPTIONAL", "FORCED"])),
    database_match_enabled: Schema.optional(Schema.Boolean),
    database_insights_enabled: Schema.optional(Schema.Boolean),
    flow_type: Schema.optional(Schema.Literals(["FLEXIBLE_AUTH"])),
    sms_microdeposits_verification_enabled: Schema.optional(Schema.Boolean)
  })
)

export interface LinkTokenCreateRequestBaseReport {
  readonly days_requested: number
  readonly client_report_id?: string | null | undefined
}
export const LinkTokenCreateRequestBaseReport: Schema.Codec<LinkTokenCreateRequestBaseReport> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      days_requested: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730)),
      client_report_id: Schema.optional(Schema.NullOr(Schema.String))
    })
  )

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
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      days_requested: Schema.Int.check(Schema.isLessThanOrEqualTo(731)),
      days_required: Schema.optional(Schema.Int.check(Schema.isLessThanOrEqualTo(184))),
      client_report_id: Schema.optional(Schema.NullOr(Schema.String)),
      partner_insights: Schema.optional(LinkTokenCreateRequestCraOptionsPartnerInsights),
      base_report: Schema.optional(LinkTokenCreateRequestCraOptionsBaseReport),
      cashflow_insights: Schema.optional(LinkTokenCreateRequestCraOptionsCashflowInsights),
      lend_score: Schema.optional(LinkTokenCreateRequestCraOptionsLendScore),
      network_insights: Schema.optional(LinkTokenCreateRequestCraOptionsNetworkInsights),
      include_investments: Schema.optional(Schema.NullOr(Schema.Boolean)),
      income_insights: Schema.optional(LinkTokenCreateRequestCraOptionsIncomeInsights)
    })
  )

export interface LinkTokenCreateRequestCraOptionsBaseReport {
  readonly client_report_id?: string | null | undefined
  readonly gse_options?: LinkTokenCreateRequestCraOptionsBaseReportGSEOptions | null | undefined
  readonly require_identity?: boolean | null | undefined
  readonly home_lending_report_options?: CraCheckReportHomeLendingReportOptions | null | undefined
}
export const LinkTokenCreateRequestCraOptionsBaseReport: Schema.Codec<LinkTokenCreateRequestCraOptionsBaseReport> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_report_id: Schema.optional(Schema.NullOr(Schema.String)),
      gse_options: Schema.optional(Schema.NullOr(LinkTokenCreateRequestCraOptionsBaseReportGSEOptions)),
      require_identity: Schema.optional(Schema.NullOr(Schema.Boolean)),
      home_lending_report_options: Schema.optional(Schema.NullOr(CraCheckReportHomeLendingReportOptions))
    })
  )

export interface LinkTokenCreateRequestCraOptionsBaseReportGSEOptions {
  readonly report_types: ReadonlyArray<GSEReportType>
}
export const LinkTokenCreateRequestCraOptionsBaseReportGSEOptions: Schema.Codec<LinkTokenCreateRequestCraOptionsBaseReportGSEOptions> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      report_types: Schema.Array(GSEReportType)
    })
  )

export interface LinkTokenCreateRequestCraOptionsCashflowInsights {
  readonly attributes_version?: CashflowAttributesVersion | null | undefined
}
export const LinkTokenCreateRequestCraOptionsCashflowInsights: Schema.Codec<LinkTokenCreateRequestCraOptionsCashflowInsights> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      attributes_version: Schema.optional(Schema.NullOr(CashflowAttributesVersion))
    })
  )

export interface LinkTokenCreateRequestCraOptionsIncomeInsights {
  readonly income_insights_filter?: IncomeInsightsFilterInput | null | undefined
  readonly income_insights_version: IncomeInsightsVersionInput | null
}
export const LinkTokenCreateRequestCraOptionsIncomeInsights: Schema.Codec<LinkTokenCreateRequestCraOptionsIncomeInsights> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      income_insights_filter: Schema.optional(Schema.NullOr(IncomeInsightsFilterInput)),
      income_insights_version: Schema.NullOr(IncomeInsightsVersionInput)
    })
  )

export interface LinkTokenCreateRequestCraOptionsLendScore {
  readonly lend_score_version?: PlaidLendScoreVersion | null | undefined
}
export const LinkTokenCreateRequestCraOptionsLendScore: Schema.Codec<LinkTokenCreateRequestCraOptionsLendScore> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      lend_score_version: Schema.optional(Schema.NullOr(PlaidLendScoreVersion))
    })
  )

export interface LinkTokenCreateRequestCraOptionsNetworkInsights {
  readonly network_insights_version?: NetworkInsightsVersion | null | undefined
}
export const LinkTokenCreateRequestCraOptionsNetworkInsights: Schema.Codec<LinkTokenCreateRequestCraOptionsNetworkInsights> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      network_insights_version: Schema.optional(Schema.NullOr(NetworkInsightsVersion))
    })
  )

export interface LinkTokenCreateRequestCraOptionsPartnerInsights {
  readonly prism_versions?: PrismVersions | null | undefined
  readonly fico?: CraPartnerInsightsFicoInput | null | undefined
}
export const LinkTokenCreateRequestCraOptionsPartnerInsights: Schema.Codec<LinkTokenCreateRequestCraOptionsPartnerInsights> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      prism_versions: Schema.optional(Schema.NullOr(PrismVersions)),
      fico: Schema.optional(Schema.NullOr(CraPartnerInsightsFicoInput))
    })
  )

export interface LinkTokenCreateRequestCreditPartnerInsights {
  readonly days_requested?: number | undefined
}
export const LinkTokenCreateRequestCreditPartnerInsights: Schema.Codec<LinkTokenCreateRequestCreditPartnerInsights> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      days_requested: Schema.optional(
        Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730))
      )
    })
  )

export interface LinkTokenCreateRequestEmployment {
  readonly employment_source_types?: ReadonlyArray<EmploymentSourceType> | undefined
  readonly bank_employment?: LinkTokenCreateRequestEmploymentBankIncome | undefined
}
export const LinkTokenCreateRequestEmployment: Schema.Codec<LinkTokenCreateRequestEmployment> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      employment_source_types: Schema.optional(Schema.Array(EmploymentSourceType)),
      bank_employment: Schema.optional(LinkTokenCreateRequestEmploymentBankIncome)
    })
  )

export interface LinkTokenCreateRequestEmploymentBankIncome {
  readonly days_requested: number
}
export const LinkTokenCreateRequestEmploymentBankIncome: Schema.Codec<LinkTokenCreateRequestEmploymentBankIncome> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      days_requested: Schema.Int
    })
  )

export interface LinkTokenCreateRequestIdentityVerification {
  readonly template_id: string
  readonly consent?: boolean | undefined
  readonly gave_consent?: boolean | undefined
}
export const LinkTokenCreateRequestIdentityVerification: Schema.Codec<LinkTokenCreateRequestIdentityVerification> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      template_id: Schema.String,
      consent: Schema.optional(Schema.Boolean),
      gave_consent: Schema.optional(Schema.Boolean)
    })
  )

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
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      income_verification_id: Schema.optional(Schema.String),
      asset_report_id: Schema.optional(Schema.String),
      access_tokens: Schema.optional(Schema.NullOr(Schema.Array(Schema.String))),
      income_source_types: Schema.optional(Schema.Array(IncomeVerificationSourceType)),
      bank_income: Schema.optional(LinkTokenCreateRequestIncomeVerificationBankIncome),
      payroll_income: Schema.optional(LinkTokenCreateRequestIncomeVerificationPayrollIncome),
      stated_income_sources: Schema.optional(Schema.Array(LinkTokenCreateRequestUserStatedIncomeSource))
    })
  )

export interface LinkTokenCreateRequestIncomeVerificationBankIncome {
  readonly days_requested: number
  /** @deprecated */
  readonly enable_multiple_items?: boolean | null | undefined
}
export const LinkTokenCreateRequestIncomeVerificationBankIncome: Schema.Codec<LinkTokenCreateRequestIncomeVerificationBankIncome> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      days_requested: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(731)),
      enable_multiple_items: Schema.optional(Schema.NullOr(Schema.Boolean))
    })
  )

export interface LinkTokenCreateRequestIncomeVerificationPayrollIncome {
  readonly flow_types?: ReadonlyArray<IncomeVerificationPayrollFlowType> | null | undefined
  readonly is_update_mode?: boolean | undefined
  readonly item_id_to_update?: string | null | undefined
  readonly parsing_config?: ReadonlyArray<IncomeVerificationDocParsingConfig> | null | undefined
}
export const LinkTokenCreateRequestIncomeVerificationPayrollIncome: Schema.Codec<LinkTokenCreateRequestIncomeVerificationPayrollIncome> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      flow_types: Schema.optional(Schema.NullOr(Schema.Array(IncomeVerificationPayrollFlowType))),
      is_update_mode: Schema.optional(Schema.Boolean),
      item_id_to_update: Schema.optional(Schema.NullOr(Schema.String)),
      parsing_config: Schema.optional(Schema.NullOr(Schema.Array(IncomeVerificationDocParsingConfig)))
    })
  )

export interface LinkTokenCreateRequestPaymentConfiguration {
  readonly amount: string
  readonly description?: string | undefined
}
export const LinkTokenCreateRequestPaymentConfiguration: Schema.Codec<LinkTokenCreateRequestPaymentConfiguration> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      amount: Schema.String,
      description: Schema.optional(Schema.String)
    })
  )

export interface LinkTokenCreateRequestPaymentInitiation {
  readonly payment_id?: string | undefined
  readonly consent_id?: string | undefined
}
export const LinkTokenCreateRequestPaymentInitiation: Schema.Codec<LinkTokenCreateRequestPaymentInitiation> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      payment_id: Schema.optional(Schema.String),
      consent_id: Schema.optional(Schema.String)
    })
  )

export interface LinkTokenCreateRequestStatements {
  readonly start_date: string
  readonly end_date: string
}
export const LinkTokenCreateRequestStatements: Schema.Codec<LinkTokenCreateRequestStatements> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      start_date: civilDate,
      end_date: civilDate
    })
  )

export interface LinkTokenCreateRequestTransfer {
  readonly intent_id?: string | undefined
  readonly authorization_id?: string | undefined
  readonly payment_profile_token?: string | undefined
}
export const LinkTokenCreateRequestTransfer: Schema.Codec<LinkTokenCreateRequestTransfer> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      intent_id: Schema.optional(Schema.String),
      authorization_id: Schema.optional(Schema.String),
      payment_profile_token: Schema.optional(Schema.String)
    })
  )

export interface LinkTokenCreateRequestUpdate {
  readonly account_selection_enabled?: boolean | undefined
  readonly reauthorization_enabled?: boolean | undefined
  readonly user?: boolean | undefined
  readonly item_ids?: ReadonlyArray<string> | null | undefined
}
export const LinkTokenCreateRequestUpdate: Schema.Codec<LinkTokenCreateRequestUpdate> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      account_selection_enabled: Schema.optional(Schema.Boolean),
      reauthorization_enabled: Schema.optional(Schema.Boolean),
      user: Schema.optional(Schema.Boolean),
      item_ids: Schema.optional(Schema.NullOr(Schema.Array(Schema.String)))
    })
)

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
export const LinkTokenCreateRequestUser: Schema.Codec<LinkTokenCreateRequestUser> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_user_id: Schema.String.check(Schema.isMinLength(1)),
    legal_name: Schema.optional(Schema.String),
    name: Schema.optional(Schema.NullOr(IdentityVerificationRequestUserName)),
    phone_number: Schema.optional(Schema.String),
    phone_number_verified_time: Schema.optional(Schema.NullOr(instant)),
    email_address: Schema.optional(Schema.String),
    email_address_verified_time: Schema.optional(Schema.NullOr(instant)),
    ssn: Schema.optional(Schema.String),
    date_of_birth: Schema.optional(Schema.NullOr(civilDate)),
    address: Schema.optional(Schema.NullOr(UserAddress)),
    id_number: Schema.optional(Schema.NullOr(UserIDNumberInput))
  })
)

export interface LinkTokenCreateRequestUserStatedIncomeSource {
  readonly employer?: string | undefined
  readonly category?: UserStatedIncomeSourceCategory | undefined
  readonly pay_per_cycle?: number | undefined
  readonly pay_annual?: number | undefined
  readonly pay_type?: UserStatedIncomeSourcePayType | undefined
  readonly pay_frequency?: UserStatedIncomeSourceFrequency | undefined
}
export const LinkTokenCreateRequestUserStatedIncomeSource: Schema.Codec<LinkTokenCreateRequestUserStatedIncomeSource> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      employer: Schema.optional(Schema.String),
      category: Schema.optional(UserStatedIncomeSourceCategory),
      pay_per_cycle: Schema.optional(Schema.Finite),
      pay_annual: Schema.optional(Schema.Finite),
      pay_type: Schema.optional(UserStatedIncomeSourcePayType),
      pay_frequency: Schema.optional(UserStatedIncomeSourceFrequency)
    })
  )

/** A token that opens Link until `expiration`. `hosted_link_url` is there when `hosted_link` was asked for. */
export interface LinkTokenCreateResponse {
  readonly link_token: string
  readonly expiration: string
  readonly request_id: string
  readonly hosted_link_url?: string | null
  readonly user_id?: string | null
}
export const LinkTokenCreateResponse: Schema.Codec<LinkTokenCreateResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    link_token: Schema.String,
    expiration: Schema.String,
    request_id: Schema.String,
    hosted_link_url: Schema.optionalKey(Schema.NullOr(Schema.String)),
    user_id: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface LinkTokenEUConfig {
  readonly headless?: boolean | undefined
}
export const LinkTokenEUConfig: Schema.Codec<LinkTokenEUConfig> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    headless: Schema.optional(Schema.Boolean)
  })
)

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
export const LinkTokenGetMetadataResponse: Schema.Codec<LinkTokenGetMetadataResponse> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      initial_products: Schema.Array(Products),
      webhook: Schema.NullOr(Schema.String),
      country_codes: Schema.Array(CountryCode),
      language: Schema.NullOr(Schema.String),
      institution_data: Schema.optionalKey(Schema.NullOr(LinkTokenCreateInstitutionData)),
      account_filters: Schema.optionalKey(Schema.NullOr(AccountFiltersResponse)),
      redirect_uri: Schema.NullOr(Schema.String),
      client_name: Schema.NullOr(Schema.String)
    })
)

export interface LinkTokenGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly link_token: string
}
export const LinkTokenGetRequest: Schema.Codec<LinkTokenGetRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    link_token: Schema.String
  })
)

export interface LinkTokenGetResponse {
  readonly link_token: string
  readonly created_at: string | null
  readonly expiration: string | null
  readonly link_sessions?: ReadonlyArray<LinkTokenGetSessionsResponse> | null
  readonly metadata: LinkTokenGetMetadataResponse
  readonly user_id?: string | null
  readonly request_id: string
}
export const LinkTokenGetResponse: Schema.Codec<LinkTokenGetResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    link_token: Schema.String,
    created_at: Schema.NullOr(Schema.String),
    expiration: Schema.NullOr(Schema.String),
    link_sessions: Schema.optionalKey(Schema.NullOr(Schema.Array(LinkTokenGetSessionsResponse))),
    metadata: LinkTokenGetMetadataResponse,
    user_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
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
export const LinkTokenGetSessionsResponse: Schema.Codec<LinkTokenGetSessionsResponse> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      link_session_id: Schema.String,
      started_at: Schema.optionalKey(Schema.NullOr(Schema.String)),
      finished_at: Schema.optionalKey(Schema.NullOr(Schema.String)),
      on_success: Schema.optionalKey(Schema.NullOr(LinkSessionSuccess)),
      on_exit: Schema.optionalKey(Schema.NullOr(LinkSessionExitDeprecated)),
      exit: Schema.optionalKey(Schema.NullOr(LinkSessionExit)),
      events: Schema.optionalKey(Schema.NullOr(Schema.Array(LinkEvent))),
      results: Schema.optionalKey(Schema.NullOr(LinkSessionResults))
    })
)

export interface LinkTokenInvestments {
  readonly allow_unverified_crypto_wallets?: boolean | undefined
  readonly allow_manual_entry?: boolean | undefined
}
export const LinkTokenInvestments: Schema.Codec<LinkTokenInvestments> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    allow_unverified_crypto_wallets: Schema.optional(Schema.Boolean),
    allow_manual_entry: Schema.optional(Schema.Boolean)
  })
)

export interface LinkTokenInvestmentsAuth {
  readonly manual_entry_enabled?: boolean | null | undefined
  readonly masked_number_match_enabled?: boolean | null | undefined
  readonly stated_account_number_enabled?: boolean | null | undefined
  readonly rollover_401k_enabled?: boolean | null | undefined
}
export const LinkTokenInvestmentsAuth: Schema.Codec<LinkTokenInvestmentsAuth> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    manual_entry_enabled: Schema.optional(Schema.NullOr(Schema.Boolean)),
    masked_number_match_enabled: Schema.optional(Schema.NullOr(Schema.Boolean)),
    stated_account_number_enabled: Schema.optional(Schema.NullOr(Schema.Boolean)),
    rollover_401k_enabled: Schema.optional(Schema.NullOr(Schema.Boolean))
  })
)

export interface LinkTokenTransactions {
  readonly days_requested?: number | undefined
}
export const LinkTokenTransactions: Schema.Codec<LinkTokenTransactions> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    days_requested: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730)))
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
export const LoanFilterInput: Schema.Codec<LoanFilterInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_subtypes: LoanAccountSubtypesInput
  })
)

export interface LoanFilter {
  readonly account_subtypes: LoanAccountSubtypes
}
export const LoanFilter: Schema.Codec<LoanFilter> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_subtypes: LoanAccountSubtypes
  })
)

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
export const OtherFilter: Schema.Codec<OtherFilter> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_subtypes: OtherAccountSubtypes
  })
)

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
