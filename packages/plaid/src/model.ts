/**
 * Schemas that more than one product group uses.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { uri } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"

export type ACHClassInput = "ccd" | "ppd" | "tel" | "web"
export const ACHClassInput: Schema.Codec<ACHClassInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["ccd", "ppd", "tel", "web"])
)

export type ACHClass = Open<"ccd" | "ppd" | "tel" | "web">
export const ACHClass: Schema.Codec<ACHClass> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["ccd", "ppd", "tel", "web"])
)

const aprAprTypeValues = ["balance_transfer_apr", "cash_apr", "purchase_apr", "special", "penalty_apr"] as const

/** An interest rate of a credit card: `apr_percentage` is in percent (24.99, not 0.2499). */
export interface APR {
  readonly apr_percentage: number
  readonly apr_type: Open<(typeof aprAprTypeValues)[number]>
  readonly balance_subject_to_apr: number | null
  readonly interest_charge_amount: number | null
}
export const APR: Schema.Codec<APR> = /*#__PURE__*/ struct<APR>(() => ({
  apr_percentage: Schema.Finite,
  apr_type: openEnum(aprAprTypeValues),
  balance_subject_to_apr: nullOr(Schema.Finite),
  interest_charge_amount: nullOr(Schema.Finite)
}))

const accountAssetsVerificationStatusValues = [
  "automatically_verified",
  "pending_automatic_verification",
  "pending_manual_verification",
  "manually_verified",
  "verification_expired",
  "verification_failed",
  "database_matched"
] as const

/**
 * An account in an Asset Report. `days_available` may be fewer than were asked for: it is as far back as the
 * institution has transactions.
 */
export interface AccountAssets {
  readonly account_id: string
  readonly balances: AssetReportAccountBalance
  readonly mask: string | null
  readonly name: string
  readonly official_name: string | null
  readonly type: AccountType
  readonly subtype: AccountSubtype | null
  readonly verification_status?: Open<(typeof accountAssetsVerificationStatusValues)[number]> | null
  readonly persistent_account_id?: string | null
  readonly days_available: number
  readonly transactions: ReadonlyArray<AssetReportTransaction>
  readonly investments?: AssetReportInvestments | null
  readonly owners: ReadonlyArray<Owner>
  readonly ownership_type?: OwnershipType | null
  readonly historical_balances: ReadonlyArray<HistoricalBalance>
  readonly account_insights?: AccountInsights | null
}
export const AccountAssets: Schema.Codec<AccountAssets> = /*#__PURE__*/ struct<AccountAssets>(() => ({
  account_id: Schema.String,
  balances: AssetReportAccountBalance,
  mask: nullOr(Schema.String),
  name: Schema.String,
  official_name: nullOr(Schema.String),
  type: AccountType,
  subtype: nullOr(AccountSubtype),
  verification_status: optionalKey(nullOr(openEnum(accountAssetsVerificationStatusValues))),
  persistent_account_id: optionalKey(nullOr(Schema.String)),
  days_available: Schema.Finite,
  transactions: Schema.Array(AssetReportTransaction),
  investments: optionalKey(nullOr(AssetReportInvestments)),
  owners: Schema.Array(Owner),
  ownership_type: optionalKey(nullOr(OwnershipType)),
  historical_balances: Schema.Array(HistoricalBalance),
  account_insights: optionalKey(nullOr(AccountInsights))
}))

/**
 * An account's balances, in major units of its currency (12.34 is twelve dollars and thirty-four cents). The currency
 * is `iso_currency_code`, or `unofficial_currency_code` (a cryptocurrency, say) where that is null.
 *
 * On deposit accounts `current` is what is there, and `available` what can be spent. On credit accounts and loans
 * `current` is what is owed, and negative when the lender owes; `available` is the credit that is left, and `limit` the
 * whole of it.
 */
export interface AccountBalance {
  readonly available: number | null
  readonly current: number | null
  readonly limit: number | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly last_updated_datetime?: string | null
}
export const AccountBalance: Schema.Codec<AccountBalance> = /*#__PURE__*/ struct<AccountBalance>(() => ({
  available: nullOr(Schema.Finite),
  current: nullOr(Schema.Finite),
  limit: nullOr(Schema.Finite),
  iso_currency_code: nullOr(Schema.String),
  unofficial_currency_code: nullOr(Schema.String),
  last_updated_datetime: optionalKey(nullOr(Schema.String))
}))

const accountBaseVerificationStatusValues = [
  "automatically_verified",
  "pending_automatic_verification",
  "pending_manual_verification",
  "unsent",
  "manually_verified",
  "verification_expired",
  "verification_failed",
  "database_matched",
  "database_insights_pass",
  "database_insights_pass_with_caution",
  "database_insights_fail"
] as const

/**
 * An account of an Item. `account_id` may change when the Item is linked anew; `persistent_account_id`, where there is
 * one, does not.
 */
export interface AccountBase {
  readonly account_id: string
  readonly balances: AccountBalance
  readonly mask: string | null
  readonly name: string
  readonly official_name: string | null
  readonly type: AccountType
  readonly subtype: AccountSubtype | null
  readonly verification_status?: Open<(typeof accountBaseVerificationStatusValues)[number]> | null
  readonly verification_name?: string | null
  readonly verification_insights?: AccountVerificationInsights | null
  readonly persistent_account_id?: string | null
  readonly holder_category?: AccountHolderCategory | null
  readonly apy?: number | null
}
export const AccountBase: Schema.Codec<AccountBase> = /*#__PURE__*/ struct<AccountBase>(() => ({
  account_id: Schema.String,
  balances: AccountBalance,
  mask: nullOr(Schema.String),
  name: Schema.String,
  official_name: nullOr(Schema.String),
  type: AccountType,
  subtype: nullOr(AccountSubtype),
  verification_status: optionalKey(nullOr(openEnum(accountBaseVerificationStatusValues))),
  verification_name: optionalKey(nullOr(Schema.String)),
  verification_insights: optionalKey(nullOr(AccountVerificationInsights)),
  persistent_account_id: optionalKey(nullOr(Schema.String)),
  holder_category: optionalKey(nullOr(AccountHolderCategory)),
  apy: optionalKey(nullOr(Schema.Finite))
}))

export type AccountHolderCategory = Open<"business" | "personal" | "unrecognized">
export const AccountHolderCategory: Schema.Codec<AccountHolderCategory> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["business", "personal", "unrecognized"])
)

const accountIdentityVerificationStatusValues = [
  "automatically_verified",
  "pending_automatic_verification",
  "pending_manual_verification",
  "unsent",
  "manually_verified",
  "verification_expired",
  "verification_failed",
  "database_matched",
  "database_insights_pass",
  "database_insights_pass_with_caution",
  "database_insights_fail"
] as const

/**
 * An account with its owners. Several people who own it together are usually in one entry of `owners`, with all their
 * names.
 */
export interface AccountIdentity {
  readonly account_id: string
  readonly balances: AccountBalance
  readonly mask: string | null
  readonly name: string
  readonly official_name: string | null
  readonly type: AccountType
  readonly subtype: AccountSubtype | null
  readonly verification_status?: Open<(typeof accountIdentityVerificationStatusValues)[number]> | null
  readonly verification_name?: string | null
  readonly verification_insights?: AccountVerificationInsights | null
  readonly persistent_account_id?: string | null
  readonly holder_category?: AccountHolderCategory | null
  readonly apy?: number | null
  readonly owners: ReadonlyArray<Owner>
}
export const AccountIdentity: Schema.Codec<AccountIdentity> = /*#__PURE__*/ struct<AccountIdentity>(() => ({
  account_id: Schema.String,
  balances: AccountBalance,
  mask: nullOr(Schema.String),
  name: Schema.String,
  official_name: nullOr(Schema.String),
  type: AccountType,
  subtype: nullOr(AccountSubtype),
  verification_status: optionalKey(nullOr(openEnum(accountIdentityVerificationStatusValues))),
  verification_name: optionalKey(nullOr(Schema.String)),
  verification_insights: optionalKey(nullOr(AccountVerificationInsights)),
  persistent_account_id: optionalKey(nullOr(Schema.String)),
  holder_category: optionalKey(nullOr(AccountHolderCategory)),
  apy: optionalKey(nullOr(Schema.Finite)),
  owners: Schema.Array(Owner)
}))

const accountIdentityMatchScoreVerificationStatusValues = [
  "automatically_verified",
  "pending_automatic_verification",
  "pending_manual_verification",
  "unsent",
  "manually_verified",
  "verification_expired",
  "verification_failed",
  "database_matched",
  "database_insights_pass",
  "database_insights_pass_with_caution",
  "database_insights_fail"
] as const

export interface AccountIdentityMatchScore {
  readonly account_id: string
  readonly balances: AccountBalance
  readonly mask: string | null
  readonly name: string
  readonly official_name: string | null
  readonly type: AccountType
  readonly subtype: AccountSubtype | null
  readonly verification_status?: Open<(typeof accountIdentityMatchScoreVerificationStatusValues)[number]> | null
  readonly verification_name?: string | null
  readonly verification_insights?: AccountVerificationInsights | null
  readonly persistent_account_id?: string | null
  readonly holder_category?: AccountHolderCategory | null
  readonly apy?: number | null
  readonly legal_name: NameMatchScore
  readonly phone_number: PhoneNumberMatchScore
  readonly email_address: EmailAddressMatchScore
  readonly address: AddressMatchScore
}
export const AccountIdentityMatchScore: Schema.Codec<AccountIdentityMatchScore> =
  /*#__PURE__*/ struct<AccountIdentityMatchScore>(() => ({
    account_id: Schema.String,
    balances: AccountBalance,
    mask: nullOr(Schema.String),
    name: Schema.String,
    official_name: nullOr(Schema.String),
    type: AccountType,
    subtype: nullOr(AccountSubtype),
    verification_status: optionalKey(nullOr(openEnum(accountIdentityMatchScoreVerificationStatusValues))),
    verification_name: optionalKey(nullOr(Schema.String)),
    verification_insights: optionalKey(nullOr(AccountVerificationInsights)),
    persistent_account_id: optionalKey(nullOr(Schema.String)),
    holder_category: optionalKey(nullOr(AccountHolderCategory)),
    apy: optionalKey(nullOr(Schema.Finite)),
    legal_name: NameMatchScore,
    phone_number: PhoneNumberMatchScore,
    email_address: EmailAddressMatchScore,
    address: AddressMatchScore
  }))

export interface AccountInsights {
  readonly risk?: RiskIndicators | null
  readonly affordability?: AffordabilityInsights | null
}
export const AccountInsights: Schema.Codec<AccountInsights> = /*#__PURE__*/ struct<AccountInsights>(() => ({
  risk: optionalKey(nullOr(RiskIndicators)),
  affordability: optionalKey(nullOr(AffordabilityInsights))
}))

const accountSubtypeValues = [
  "401a",
  "401k",
  "403B",
  "457b",
  "529",
  "auto",
  "brokerage",
  "business",
  "cash isa",
  "cash management",
  "cd",
  "checking",
  "commercial",
  "construction",
  "consumer",
  "credit card",
  "crypto exchange",
  "ebt",
  "education savings account",
  "fhsa",
  "fixed annuity",
  "gic",
  "health reimbursement arrangement",
  "home equity",
  "hsa",
  "isa",
  "ira",
  "keogh",
  "lif",
  "life insurance",
  "limited purpose checking",
  "line of credit",
  "lira",
  "loan",
  "lrif",
  "lrsp",
  "money market",
  "mortgage",
  "mutual fund",
  "non-custodial wallet",
  "non-taxable brokerage account",
  "other",
  "other insurance",
  "other annuity",
  "overdraft",
  "paypal",
  "payroll",
  "pension",
  "prepaid",
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
  "savings",
  "sep ira",
  "simple ira",
  "sipp",
  "stock plan",
  "student",
  "thrift savings plan",
  "tfsa",
  "trust",
  "ugma",
  "utma",
  "variable annuity",
  "charge card",
  "commercial line of credit",
  "home equity loan",
  "installment",
  "prediction market"
] as const

export type AccountSubtype = Open<(typeof accountSubtypeValues)[number]>
export const AccountSubtype: Schema.Codec<AccountSubtype> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(accountSubtypeValues)
)

const accountTypeValues = ["investment", "credit", "depository", "loan", "brokerage", "other"] as const

export type AccountType = Open<(typeof accountTypeValues)[number]>
export const AccountType: Schema.Codec<AccountType> = /*#__PURE__*/ Schema.suspend(() => openEnum(accountTypeValues))

export interface AccountVerificationInsights {
  readonly name_match_score?: number | null
  readonly network_status: AccountVerificationInsightsNetworkStatus
  readonly previous_returns?: AccountVerificationInsightsPreviousReturns | null
  readonly account_number_format: AccountVerificationInsightsAccountNumberFormat
}
export const AccountVerificationInsights: Schema.Codec<AccountVerificationInsights> =
  /*#__PURE__*/ struct<AccountVerificationInsights>(() => ({
    name_match_score: optionalKey(nullOr(Schema.Finite)),
    network_status: AccountVerificationInsightsNetworkStatus,
    previous_returns: optionalKey(nullOr(AccountVerificationInsightsPreviousReturns)),
    account_number_format: AccountVerificationInsightsAccountNumberFormat
  }))

export type AccountVerificationInsightsAccountNumberFormat = Open<"valid" | "invalid" | "unknown">
export const AccountVerificationInsightsAccountNumberFormat: Schema.Codec<AccountVerificationInsightsAccountNumberFormat> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["valid", "invalid", "unknown"]))

export interface AccountVerificationInsightsNetworkStatus {
  readonly has_numbers_match: boolean
  readonly is_numbers_match_verified: boolean
}
export const AccountVerificationInsightsNetworkStatus: Schema.Codec<AccountVerificationInsightsNetworkStatus> =
  /*#__PURE__*/ struct<AccountVerificationInsightsNetworkStatus>(() => ({
    has_numbers_match: Schema.Boolean,
    is_numbers_match_verified: Schema.Boolean
  }))

export interface AccountVerificationInsightsPreviousReturns {
  readonly has_previous_administrative_return: boolean
}
export const AccountVerificationInsightsPreviousReturns: Schema.Codec<AccountVerificationInsightsPreviousReturns> =
  /*#__PURE__*/ struct<AccountVerificationInsightsPreviousReturns>(() => ({
    has_previous_administrative_return: Schema.Boolean
  }))

export interface Address {
  readonly data: AddressData
  readonly primary?: boolean | null
}
export const Address: Schema.Codec<Address> = /*#__PURE__*/ struct<Address>(() => ({
  data: AddressData,
  primary: optionalKey(nullOr(Schema.Boolean))
}))

export interface AddressData {
  readonly city: string | null
  readonly region: string | null
  readonly street: string
  readonly postal_code: string | null
  readonly country: string | null
}
export const AddressData: Schema.Codec<AddressData> = /*#__PURE__*/ struct<AddressData>(() => ({
  city: nullOr(Schema.String),
  region: nullOr(Schema.String),
  street: Schema.String,
  postal_code: nullOr(Schema.String),
  country: nullOr(Schema.String)
}))

export interface AddressDataNotRequired {
  readonly city?: string | null | undefined
  readonly region?: string | null | undefined
  readonly street?: string | undefined
  readonly postal_code?: string | null | undefined
  readonly country?: string | null | undefined
}
export const AddressDataNotRequired: Schema.Codec<AddressDataNotRequired> =
  /*#__PURE__*/ struct<AddressDataNotRequired>(() => ({
    city: optional(nullOr(Schema.String)),
    region: optional(nullOr(Schema.String)),
    street: optional(Schema.String),
    postal_code: optional(nullOr(Schema.String)),
    country: optional(nullOr(Schema.String))
  }))

export interface AddressMatchScore {
  readonly score: number | null
  readonly is_postal_code_match: boolean | null
}
export const AddressMatchScore: Schema.Codec<AddressMatchScore> = /*#__PURE__*/ struct<AddressMatchScore>(() => ({
  score: nullOr(Schema.Finite),
  is_postal_code_match: nullOr(Schema.Boolean)
}))

export interface AffordabilityInsights {
  readonly expenditure?: ExpenditureInsights | null
  readonly income?: IncomeInsights | null
}
export const AffordabilityInsights: Schema.Codec<AffordabilityInsights> = /*#__PURE__*/ struct<AffordabilityInsights>(
  () => ({
    expenditure: optionalKey(nullOr(ExpenditureInsights)),
    income: optionalKey(nullOr(IncomeInsights))
  })
)

export interface AmountWithCurrency {
  readonly amount?: number | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
}
export const AmountWithCurrency: Schema.Codec<AmountWithCurrency> = /*#__PURE__*/ struct<AmountWithCurrency>(() => ({
  amount: optionalKey(nullOr(Schema.Finite)),
  iso_currency_code: optionalKey(nullOr(Schema.String)),
  unofficial_currency_code: optionalKey(nullOr(Schema.String))
}))

/** A snapshot of a user's accounts that does not change any more: fresh data is a new report with a new token. */
export interface AssetReport {
  readonly asset_report_id: string
  readonly insights?: AccountInsights | null
  readonly client_report_id: string | null
  readonly date_generated: string
  readonly days_requested: number
  readonly user: AssetReportUser
  readonly items: ReadonlyArray<AssetReportItem>
}
export const AssetReport: Schema.Codec<AssetReport> = /*#__PURE__*/ struct<AssetReport>(() => ({
  asset_report_id: Schema.String,
  insights: optionalKey(nullOr(AccountInsights)),
  client_report_id: nullOr(Schema.String),
  date_generated: Schema.String,
  days_requested: Schema.Finite,
  user: AssetReportUser,
  items: Schema.Array(AssetReportItem)
}))

export interface AssetReportAccountBalance {
  readonly available: number | null
  readonly current: number | null
  readonly limit: number | null
  readonly margin_loan_amount: number | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly last_updated_datetime?: string | null
}
export const AssetReportAccountBalance: Schema.Codec<AssetReportAccountBalance> =
  /*#__PURE__*/ struct<AssetReportAccountBalance>(() => ({
    available: nullOr(Schema.Finite),
    current: nullOr(Schema.Finite),
    limit: nullOr(Schema.Finite),
    margin_loan_amount: nullOr(Schema.Finite),
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    last_updated_datetime: optionalKey(nullOr(Schema.String))
  }))

export interface AssetReportGetResponse {
  readonly report: AssetReport
  readonly warnings: ReadonlyArray<Warning>
  readonly request_id: string
}
export const AssetReportGetResponse: Schema.Codec<AssetReportGetResponse> =
  /*#__PURE__*/ struct<AssetReportGetResponse>(() => ({
    report: AssetReport,
    warnings: Schema.Array(Warning),
    request_id: Schema.String
  }))

export interface AssetReportInvestmentHolding {
  readonly account_id: string
  readonly security_id: string
  readonly ticker_symbol: string | null
  readonly institution_price: number
  readonly institution_price_as_of?: string | null
  readonly institution_value: number
  readonly cost_basis: number | null
  readonly quantity: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly tax_lots?: ReadonlyArray<HoldingTaxLot> | null
}
export const AssetReportInvestmentHolding: Schema.Codec<AssetReportInvestmentHolding> =
  /*#__PURE__*/ struct<AssetReportInvestmentHolding>(() => ({
    account_id: Schema.String,
    security_id: Schema.String,
    ticker_symbol: nullOr(Schema.String),
    institution_price: Schema.Finite,
    institution_price_as_of: optionalKey(nullOr(Schema.String)),
    institution_value: Schema.Finite,
    cost_basis: nullOr(Schema.Finite),
    quantity: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    tax_lots: optionalKey(nullOr(Schema.Array(HoldingTaxLot)))
  }))

export interface AssetReportInvestmentSecurity {
  readonly security_id: string
  readonly name: string | null
  readonly ticker_symbol: string | null
  readonly type: string | null
}
export const AssetReportInvestmentSecurity: Schema.Codec<AssetReportInvestmentSecurity> =
  /*#__PURE__*/ struct<AssetReportInvestmentSecurity>(() => ({
    security_id: Schema.String,
    name: nullOr(Schema.String),
    ticker_symbol: nullOr(Schema.String),
    type: nullOr(Schema.String)
  }))

export interface AssetReportInvestmentTransaction {
  readonly investment_transaction_id: string
  readonly account_id: string
  readonly security_id: string | null
  readonly date: string
  readonly name: string
  readonly quantity: number
  readonly vested_quantity: number
  readonly vested_value: number
  readonly amount: number
  readonly price: number
  readonly fees: number | null
  readonly type: InvestmentTransactionType
  readonly subtype: InvestmentTransactionSubtype
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const AssetReportInvestmentTransaction: Schema.Codec<AssetReportInvestmentTransaction> =
  /*#__PURE__*/ struct<AssetReportInvestmentTransaction>(() => ({
    investment_transaction_id: Schema.String,
    account_id: Schema.String,
    security_id: nullOr(Schema.String),
    date: Schema.String,
    name: Schema.String,
    quantity: Schema.Finite,
    vested_quantity: Schema.Finite,
    vested_value: Schema.Finite,
    amount: Schema.Finite,
    price: Schema.Finite,
    fees: nullOr(Schema.Finite),
    type: InvestmentTransactionType,
    subtype: InvestmentTransactionSubtype,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface AssetReportInvestments {
  readonly holdings?: ReadonlyArray<AssetReportInvestmentHolding> | null
  readonly securities?: ReadonlyArray<AssetReportInvestmentSecurity> | null
  readonly transactions?: ReadonlyArray<AssetReportInvestmentTransaction> | null
}
export const AssetReportInvestments: Schema.Codec<AssetReportInvestments> =
  /*#__PURE__*/ struct<AssetReportInvestments>(() => ({
    holdings: optionalKey(nullOr(Schema.Array(AssetReportInvestmentHolding))),
    securities: optionalKey(nullOr(Schema.Array(AssetReportInvestmentSecurity))),
    transactions: optionalKey(nullOr(Schema.Array(AssetReportInvestmentTransaction)))
  }))

export interface AssetReportItem {
  readonly item_id: string
  readonly institution_name: string
  readonly institution_id: string
  readonly date_last_updated: string
  readonly accounts: ReadonlyArray<AccountAssets>
}
export const AssetReportItem: Schema.Codec<AssetReportItem> = /*#__PURE__*/ struct<AssetReportItem>(() => ({
  item_id: Schema.String,
  institution_name: Schema.String,
  institution_id: Schema.String,
  date_last_updated: Schema.String,
  accounts: Schema.Array(AccountAssets)
}))

/** A transaction in an Asset Report, with the sign of `Transaction`: positive when money leaves the account. */
export interface AssetReportTransaction {
  readonly account_id: string
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly original_description: string | null
  readonly category?: ReadonlyArray<string> | null
  readonly category_id?: string | null
  readonly credit_category?: CreditCategory | null
  readonly check_number?: string | null
  readonly date: string
  readonly date_transacted?: string | null
  readonly location?: Location | null
  /** @deprecated */
  readonly name?: string | null
  readonly merchant_name?: string | null
  readonly payment_meta?: PaymentMeta | null
  readonly pending: boolean
  readonly pending_transaction_id?: string | null
  readonly account_owner?: string | null
  readonly transaction_id: string
  readonly transaction_type?: AssetReportTransactionType | null
  readonly income_source_id?: string | null
}
export const AssetReportTransaction: Schema.Codec<AssetReportTransaction> =
  /*#__PURE__*/ struct<AssetReportTransaction>(() => ({
    account_id: Schema.String,
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    original_description: nullOr(Schema.String),
    category: optionalKey(nullOr(Schema.Array(Schema.String))),
    category_id: optionalKey(nullOr(Schema.String)),
    credit_category: optionalKey(nullOr(CreditCategory)),
    check_number: optionalKey(nullOr(Schema.String)),
    date: Schema.String,
    date_transacted: optionalKey(nullOr(Schema.String)),
    location: optionalKey(nullOr(Location)),
    name: optionalKey(nullOr(Schema.String)),
    merchant_name: optionalKey(nullOr(Schema.String)),
    payment_meta: optionalKey(nullOr(PaymentMeta)),
    pending: Schema.Boolean,
    pending_transaction_id: optionalKey(nullOr(Schema.String)),
    account_owner: optionalKey(nullOr(Schema.String)),
    transaction_id: Schema.String,
    transaction_type: optionalKey(nullOr(AssetReportTransactionType)),
    income_source_id: optionalKey(nullOr(Schema.String))
  }))

export type AssetReportTransactionType = Open<"digital" | "place" | "special" | "unresolved">
export const AssetReportTransactionType: Schema.Codec<AssetReportTransactionType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["digital", "place", "special", "unresolved"])
)

export interface AssetReportUserInput {
  readonly client_user_id?: string | null | undefined
  readonly first_name?: string | null | undefined
  readonly middle_name?: string | null | undefined
  readonly last_name?: string | null | undefined
  readonly ssn?: string | null | undefined
  readonly phone_number?: string | null | undefined
  readonly email?: string | null | undefined
}
export const AssetReportUserInput: Schema.Codec<AssetReportUserInput> = /*#__PURE__*/ struct<AssetReportUserInput>(
  () => ({
    client_user_id: optional(nullOr(Schema.String)),
    first_name: optional(nullOr(Schema.String)),
    middle_name: optional(nullOr(Schema.String)),
    last_name: optional(nullOr(Schema.String)),
    ssn: optional(nullOr(Schema.String)),
    phone_number: optional(nullOr(Schema.String)),
    email: optional(nullOr(Schema.String))
  })
)

export interface AssetReportUser {
  readonly client_user_id?: string | null
  readonly first_name?: string | null
  readonly middle_name?: string | null
  readonly last_name?: string | null
  readonly ssn?: string | null
  readonly phone_number?: string | null
  readonly email?: string | null
}
export const AssetReportUser: Schema.Codec<AssetReportUser> = /*#__PURE__*/ struct<AssetReportUser>(() => ({
  client_user_id: optionalKey(nullOr(Schema.String)),
  first_name: optionalKey(nullOr(Schema.String)),
  middle_name: optionalKey(nullOr(Schema.String)),
  last_name: optionalKey(nullOr(Schema.String)),
  ssn: optionalKey(nullOr(Schema.String)),
  phone_number: optionalKey(nullOr(Schema.String)),
  email: optionalKey(nullOr(Schema.String))
}))

export type BankIncomeRefreshCompleteResultInput = "SUCCESS" | "FAILURE"
export const BankIncomeRefreshCompleteResultInput: Schema.Codec<BankIncomeRefreshCompleteResultInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["SUCCESS", "FAILURE"]))

export type BankIncomeRefreshCompleteResult = Open<"SUCCESS" | "FAILURE">
export const BankIncomeRefreshCompleteResult: Schema.Codec<BankIncomeRefreshCompleteResult> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["SUCCESS", "FAILURE"]))

export interface BankInitiatedReturnRisk {
  readonly score: number
  readonly risk_tier: number
}
export const BankInitiatedReturnRisk: Schema.Codec<BankInitiatedReturnRisk> =
  /*#__PURE__*/ struct<BankInitiatedReturnRisk>(() => ({
    score: Schema.Finite,
    risk_tier: Schema.Finite
  }))

export interface BankPenaltiesIndicators {
  readonly amount?: number | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
  readonly monthly_average?: MonthlyAverage | null
  readonly category_details?: ReadonlyArray<CategoryExpenses | null> | null
  readonly transactions_count?: number | null
  readonly monthly_summaries?: ReadonlyArray<MonthlySummary | null> | null
  readonly days_since_last_occurrence?: number | null
  readonly percentage_of_income?: number | null
}
export const BankPenaltiesIndicators: Schema.Codec<BankPenaltiesIndicators> =
  /*#__PURE__*/ struct<BankPenaltiesIndicators>(() => ({
    amount: optionalKey(nullOr(Schema.Finite)),
    iso_currency_code: optionalKey(nullOr(Schema.String)),
    unofficial_currency_code: optionalKey(nullOr(Schema.String)),
    monthly_average: optionalKey(nullOr(MonthlyAverage)),
    category_details: optionalKey(nullOr(Schema.Array(nullOr(CategoryExpenses)))),
    transactions_count: optionalKey(nullOr(Schema.Finite)),
    monthly_summaries: optionalKey(nullOr(Schema.Array(nullOr(MonthlySummary)))),
    days_since_last_occurrence: optionalKey(nullOr(Schema.Finite)),
    percentage_of_income: optionalKey(nullOr(Schema.Finite))
  }))

export interface BankTransfer {
  readonly id: string
  readonly ach_class: ACHClass
  readonly account_id: string
  readonly type: BankTransferType
  readonly user: BankTransferUser
  readonly amount: string
  readonly iso_currency_code: string
  readonly description: string
  readonly created: string
  readonly status: BankTransferStatus
  readonly network: BankTransferNetwork
  readonly cancellable: boolean
  readonly failure_reason: BankTransferFailure | null
  readonly custom_tag: string | null
  readonly metadata: BankTransferMetadata | null
  readonly origination_account_id: string
  readonly direction: BankTransferDirection | null
}
export const BankTransfer: Schema.Codec<BankTransfer> = /*#__PURE__*/ struct<BankTransfer>(() => ({
  id: Schema.String,
  ach_class: ACHClass,
  account_id: Schema.String,
  type: BankTransferType,
  user: BankTransferUser,
  amount: Schema.String,
  iso_currency_code: Schema.String,
  description: Schema.String,
  created: Schema.String,
  status: BankTransferStatus,
  network: BankTransferNetwork,
  cancellable: Schema.Boolean,
  failure_reason: nullOr(BankTransferFailure),
  custom_tag: nullOr(Schema.String),
  metadata: nullOr(BankTransferMetadata),
  origination_account_id: Schema.String,
  direction: nullOr(BankTransferDirection)
}))

export type BankTransferDirectionInput = "outbound" | "inbound"
export const BankTransferDirectionInput: Schema.Codec<BankTransferDirectionInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["outbound", "inbound"])
)

export type BankTransferDirection = Open<"outbound" | "inbound">
export const BankTransferDirection: Schema.Codec<BankTransferDirection> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["outbound", "inbound"])
)

export interface BankTransferFailureInput {
  readonly ach_return_code?: string | null | undefined
  readonly description?: string | undefined
}
export const BankTransferFailureInput: Schema.Codec<BankTransferFailureInput> =
  /*#__PURE__*/ struct<BankTransferFailureInput>(() => ({
    ach_return_code: optional(nullOr(Schema.String)),
    description: optional(Schema.String)
  }))

export interface BankTransferFailure {
  readonly ach_return_code?: string | null
  readonly description?: string | null
}
export const BankTransferFailure: Schema.Codec<BankTransferFailure> = /*#__PURE__*/ struct<BankTransferFailure>(() => ({
  ach_return_code: optionalKey(nullOr(Schema.String)),
  description: optionalKey(nullOr(Schema.String))
}))

export type BankTransferMetadataInput = Readonly<Record<string, string>>
export const BankTransferMetadataInput: Schema.Codec<BankTransferMetadataInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, Schema.String).check(Schema.isMaxProperties(50))
)

export type BankTransferMetadata = Readonly<Record<string, string>>
export const BankTransferMetadata: Schema.Codec<BankTransferMetadata> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, Schema.String)
)

export type BankTransferNetworkInput = "ach" | "same-day-ach" | "wire"
export const BankTransferNetworkInput: Schema.Codec<BankTransferNetworkInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["ach", "same-day-ach", "wire"])
)

export type BankTransferNetwork = Open<"ach" | "same-day-ach" | "wire">
export const BankTransferNetwork: Schema.Codec<BankTransferNetwork> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["ach", "same-day-ach", "wire"])
)

export type BankTransferStatus = Open<"pending" | "posted" | "cancelled" | "failed" | "reversed">
export const BankTransferStatus: Schema.Codec<BankTransferStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["pending", "posted", "cancelled", "failed", "reversed"])
)

export type BankTransferTypeInput = "debit" | "credit"
export const BankTransferTypeInput: Schema.Codec<BankTransferTypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["debit", "credit"])
)

export type BankTransferType = Open<"debit" | "credit">
export const BankTransferType: Schema.Codec<BankTransferType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["debit", "credit"])
)

export interface BankTransferUserInput {
  readonly legal_name: string
  readonly email_address?: string | null | undefined
  readonly routing_number?: string | undefined
}
export const BankTransferUserInput: Schema.Codec<BankTransferUserInput> = /*#__PURE__*/ struct<BankTransferUserInput>(
  () => ({
    legal_name: Schema.String,
    email_address: optional(nullOr(Schema.String)),
    routing_number: optional(Schema.String)
  })
)

export interface BankTransferUser {
  readonly legal_name: string
  readonly email_address?: string | null
  readonly routing_number?: string | null
}
export const BankTransferUser: Schema.Codec<BankTransferUser> = /*#__PURE__*/ struct<BankTransferUser>(() => ({
  legal_name: Schema.String,
  email_address: optionalKey(nullOr(Schema.String)),
  routing_number: optionalKey(nullOr(Schema.String))
}))

export interface BusinessFinanceCategory {
  readonly primary: string
  readonly detailed: string
  readonly confidence_level?: string | null
}
export const BusinessFinanceCategory: Schema.Codec<BusinessFinanceCategory> =
  /*#__PURE__*/ struct<BusinessFinanceCategory>(() => ({
    primary: Schema.String,
    detailed: Schema.String,
    confidence_level: optionalKey(nullOr(Schema.String))
  }))

export type CashflowAttributesVersion = "v1.0" | "v2.0" | "CFI1"
export const CashflowAttributesVersion: Schema.Codec<CashflowAttributesVersion> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["v1.0", "v2.0", "CFI1"])
)

export interface CategoryExpenses {
  readonly id?: string | null
  readonly transactions_count?: number | null
  readonly amount?: number | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
  readonly monthly_average?: MonthlyAverage | null
}
export const CategoryExpenses: Schema.Codec<CategoryExpenses> = /*#__PURE__*/ struct<CategoryExpenses>(() => ({
  id: optionalKey(nullOr(Schema.String)),
  transactions_count: optionalKey(nullOr(Schema.Finite)),
  amount: optionalKey(nullOr(Schema.Finite)),
  iso_currency_code: optionalKey(nullOr(Schema.String)),
  unofficial_currency_code: optionalKey(nullOr(Schema.String)),
  monthly_average: optionalKey(nullOr(MonthlyAverage))
}))

/** The error of one Item among those of a report. */
export interface Cause {
  readonly error_type: PlaidErrorType
  readonly error_code: string
  readonly error_code_reason?: string | null
  readonly error_message: string
  readonly display_message: string | null
  readonly request_id?: string | null
  readonly causes?: ReadonlyArray<Cause | null> | null
  readonly status?: number | null
  readonly documentation_url?: string | null
  readonly suggested_action?: string | null
  readonly required_account_subtypes?: ReadonlyArray<string> | null
  readonly provided_account_subtypes?: ReadonlyArray<string> | null
  readonly item_id: string
}
export const Cause: Schema.Codec<Cause> = /*#__PURE__*/ struct<Cause>(() => ({
  error_type: PlaidErrorType,
  error_code: Schema.String,
  error_code_reason: optionalKey(nullOr(Schema.String)),
  error_message: Schema.String,
  display_message: nullOr(Schema.String),
  request_id: optionalKey(nullOr(Schema.String)),
  causes: optionalKey(nullOr(Schema.Array(nullOr(Cause)))),
  status: optionalKey(nullOr(Schema.Finite)),
  documentation_url: optionalKey(nullOr(Schema.String)),
  suggested_action: optionalKey(nullOr(Schema.String)),
  required_account_subtypes: optionalKey(nullOr(Schema.Array(Schema.String))),
  provided_account_subtypes: optionalKey(nullOr(Schema.Array(Schema.String))),
  item_id: Schema.String
}))

export interface ClientCustomization {
  readonly custom_entity_id?: string | null
}
export const ClientCustomization: Schema.Codec<ClientCustomization> = /*#__PURE__*/ struct<ClientCustomization>(() => ({
  custom_entity_id: optionalKey(nullOr(Schema.String))
}))

const consumerReportPermissiblePurposeValues = [
  "ACCOUNT_REVIEW_CREDIT",
  "ACCOUNT_REVIEW_NON_CREDIT",
  "EXTENSION_OF_CREDIT",
  "LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING",
  "LEGITIMATE_BUSINESS_NEED_OTHER",
  "WRITTEN_INSTRUCTION_PREQUALIFICATION",
  "WRITTEN_INSTRUCTION_OTHER",
  "ELIGIBILITY_FOR_GOVT_BENEFITS"
] as const

export type ConsumerReportPermissiblePurposeInput = (typeof consumerReportPermissiblePurposeValues)[number]
export const ConsumerReportPermissiblePurposeInput: Schema.Codec<ConsumerReportPermissiblePurposeInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(consumerReportPermissiblePurposeValues))

export type ConsumerReportPermissiblePurpose = Open<(typeof consumerReportPermissiblePurposeValues)[number]>
export const ConsumerReportPermissiblePurpose: Schema.Codec<ConsumerReportPermissiblePurpose> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(consumerReportPermissiblePurposeValues))

export interface Counterparty {
  readonly name: string
  readonly entity_id?: string | null
  readonly type: CounterpartyType
  readonly website: string | null
  readonly logo_url: string | null
  readonly confidence_level?: string | null
  readonly phone_number: string | null
  readonly account_numbers?: CounterpartyNumbers | null
}
export const Counterparty: Schema.Codec<Counterparty> = /*#__PURE__*/ struct<Counterparty>(() => ({
  name: Schema.String,
  entity_id: optionalKey(nullOr(Schema.String)),
  type: CounterpartyType,
  website: nullOr(Schema.String),
  logo_url: nullOr(Schema.String),
  confidence_level: optionalKey(nullOr(Schema.String)),
  phone_number: nullOr(Schema.String),
  account_numbers: optionalKey(nullOr(CounterpartyNumbers))
}))

export interface CounterpartyNumbers {
  readonly bacs?: CounterpartyNumbersBACS | null
  readonly international?: CounterpartyNumbersInternational | null
}
export const CounterpartyNumbers: Schema.Codec<CounterpartyNumbers> = /*#__PURE__*/ struct<CounterpartyNumbers>(() => ({
  bacs: optionalKey(nullOr(CounterpartyNumbersBACS)),
  international: optionalKey(nullOr(CounterpartyNumbersInternational))
}))

export interface CounterpartyNumbersBACS {
  readonly account?: string | null
  readonly sort_code?: string | null
}
export const CounterpartyNumbersBACS: Schema.Codec<CounterpartyNumbersBACS> =
  /*#__PURE__*/ struct<CounterpartyNumbersBACS>(() => ({
    account: optionalKey(nullOr(Schema.String)),
    sort_code: optionalKey(nullOr(Schema.String))
  }))

export interface CounterpartyNumbersInternational {
  readonly iban?: string | null
  readonly bic?: string | null
}
export const CounterpartyNumbersInternational: Schema.Codec<CounterpartyNumbersInternational> =
  /*#__PURE__*/ struct<CounterpartyNumbersInternational>(() => ({
    iban: optionalKey(nullOr(Schema.String)),
    bic: optionalKey(nullOr(Schema.String))
  }))

const counterpartyTypeValues = [
  "merchant",
  "financial_institution",
  "payment_app",
  "marketplace",
  "payment_terminal",
  "income_source"
] as const

export type CounterpartyType = Open<(typeof counterpartyTypeValues)[number]>
export const CounterpartyType: Schema.Codec<CounterpartyType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(counterpartyTypeValues)
)

const countryCodeValues = [
  "US",
  "GB",
  "ES",
  "NL",
  "FR",
  "IE",
  "CA",
  "DE",
  "IT",
  "PL",
  "DK",
  "NO",
  "SE",
  "EE",
  "LT",
  "LV",
  "PT",
  "BE",
  "AT",
  "FI"
] as const

export type CountryCodeInput = (typeof countryCodeValues)[number]
export const CountryCodeInput: Schema.Codec<CountryCodeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(countryCodeValues)
)

export type CountryCode = Open<(typeof countryCodeValues)[number]>
export const CountryCode: Schema.Codec<CountryCode> = /*#__PURE__*/ Schema.suspend(() => openEnum(countryCodeValues))

export interface CraCheckReportCreateEmploymentRefreshOptions {
  readonly days_requested: number
}
export const CraCheckReportCreateEmploymentRefreshOptions: Schema.Codec<CraCheckReportCreateEmploymentRefreshOptions> =
  /*#__PURE__*/ struct<CraCheckReportCreateEmploymentRefreshOptions>(() => ({
    days_requested: Schema.Int.check(Schema.isLessThanOrEqualTo(731))
  }))

export interface CraCheckReportHomeLendingReportOptions {
  readonly reports_requested: ReadonlyArray<CraCheckReportVerificationGetReportType>
  readonly employment_refresh_options?: CraCheckReportCreateEmploymentRefreshOptions | null | undefined
}
export const CraCheckReportHomeLendingReportOptions: Schema.Codec<CraCheckReportHomeLendingReportOptions> =
  /*#__PURE__*/ struct<CraCheckReportHomeLendingReportOptions>(() => ({
    reports_requested: Schema.Array(CraCheckReportVerificationGetReportType),
    employment_refresh_options: optional(nullOr(CraCheckReportCreateEmploymentRefreshOptions))
  }))

export type CraCheckReportVerificationGetReportType = "VOA" | "EMPLOYMENT_REFRESH" | "INCOME"
export const CraCheckReportVerificationGetReportType: Schema.Codec<CraCheckReportVerificationGetReportType> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["VOA", "EMPLOYMENT_REFRESH", "INCOME"]))

export interface CraPartnerInsightsBaseFicoScore {
  readonly bureau: CraPartnerInsightsBureau
  readonly score: number
  readonly reason_codes?: ReadonlyArray<string> | undefined
  /** @deprecated */
  readonly reason_code_1?: string | null | undefined
  /** @deprecated */
  readonly reason_code_2?: string | null | undefined
  /** @deprecated */
  readonly reason_code_3?: string | null | undefined
  /** @deprecated */
  readonly reason_code_4?: string | null | undefined
  readonly did_inquiries_adversely_affect_score?: boolean | null | undefined
  readonly base_fico_score_version: CraPartnerInsightsBaseFicoScoreVersion
}
export const CraPartnerInsightsBaseFicoScore: Schema.Codec<CraPartnerInsightsBaseFicoScore> =
  /*#__PURE__*/ struct<CraPartnerInsightsBaseFicoScore>(() => ({
    bureau: CraPartnerInsightsBureau,
    score: Schema.Int,
    reason_codes: optional(Schema.Array(Schema.String).check(Schema.isMaxLength(4))),
    reason_code_1: optional(nullOr(Schema.String)),
    reason_code_2: optional(nullOr(Schema.String)),
    reason_code_3: optional(nullOr(Schema.String)),
    reason_code_4: optional(nullOr(Schema.String)),
    did_inquiries_adversely_affect_score: optional(nullOr(Schema.Boolean)),
    base_fico_score_version: CraPartnerInsightsBaseFicoScoreVersion
  }))

export type CraPartnerInsightsBaseFicoScoreVersion = "8" | "9" | "10" | "10T"
export const CraPartnerInsightsBaseFicoScoreVersion: Schema.Codec<CraPartnerInsightsBaseFicoScoreVersion> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["8", "9", "10", "10T"]))

export type CraPartnerInsightsBureau = "EQUIFAX" | "EXPERIAN" | "TRANSUNION"
export const CraPartnerInsightsBureau: Schema.Codec<CraPartnerInsightsBureau> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["EQUIFAX", "EXPERIAN", "TRANSUNION"])
)

export interface CraPartnerInsightsFicoInput {
  readonly fico_lender_id: string
  readonly lender_application_id: string
  readonly ultrafico_score_requests: ReadonlyArray<CraPartnerInsightsUltraFicoScoreRequest>
}
export const CraPartnerInsightsFicoInput: Schema.Codec<CraPartnerInsightsFicoInput> =
  /*#__PURE__*/ struct<CraPartnerInsightsFicoInput>(() => ({
    fico_lender_id: Schema.String,
    lender_application_id: Schema.String,
    ultrafico_score_requests: Schema.Array(CraPartnerInsightsUltraFicoScoreRequest)
  }))

export interface CraPartnerInsightsUltraFicoScoreRequest {
  readonly ultrafico_score_version: CraPartnerInsightsUltraFicoScoreVersionInput
  readonly fico_scoring_request_id?: string | undefined
  readonly request_correlation_id?: string | undefined
  readonly base_fico_score: CraPartnerInsightsBaseFicoScore
}
export const CraPartnerInsightsUltraFicoScoreRequest: Schema.Codec<CraPartnerInsightsUltraFicoScoreRequest> =
  /*#__PURE__*/ struct<CraPartnerInsightsUltraFicoScoreRequest>(() => ({
    ultrafico_score_version: CraPartnerInsightsUltraFicoScoreVersionInput,
    fico_scoring_request_id: optional(Schema.String),
    request_correlation_id: optional(Schema.String),
    base_fico_score: CraPartnerInsightsBaseFicoScore
  }))

export type CraPartnerInsightsUltraFicoScoreVersionInput = "1.0"
export const CraPartnerInsightsUltraFicoScoreVersionInput: Schema.Codec<CraPartnerInsightsUltraFicoScoreVersionInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["1.0"]))

export type CraPartnerInsightsUltraFicoScoreVersion = Open<"1.0">
export const CraPartnerInsightsUltraFicoScoreVersion: Schema.Codec<CraPartnerInsightsUltraFicoScoreVersion> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["1.0"]))

export type CraReportScopeInput = "PLAID_NETWORK" | "CLIENT_USER"
export const CraReportScopeInput: Schema.Codec<CraReportScopeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["PLAID_NETWORK", "CLIENT_USER"])
)

export type CraReportScope = Open<"PLAID_NETWORK" | "CLIENT_USER">
export const CraReportScope: Schema.Codec<CraReportScope> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["PLAID_NETWORK", "CLIENT_USER"])
)

export interface CreditAmountWithCurrency {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CreditAmountWithCurrency: Schema.Codec<CreditAmountWithCurrency> =
  /*#__PURE__*/ struct<CreditAmountWithCurrency>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface CreditBankIncomeAccount {
  readonly account_id: string
  readonly mask: string | null
  readonly name: string
  readonly official_name: string | null
  readonly subtype: DepositoryAccountSubtype
  readonly type: CreditBankIncomeAccountType
  readonly owners: ReadonlyArray<Owner>
}
export const CreditBankIncomeAccount: Schema.Codec<CreditBankIncomeAccount> =
  /*#__PURE__*/ struct<CreditBankIncomeAccount>(() => ({
    account_id: Schema.String,
    mask: nullOr(Schema.String),
    name: Schema.String,
    official_name: nullOr(Schema.String),
    subtype: DepositoryAccountSubtype,
    type: CreditBankIncomeAccountType,
    owners: Schema.Array(Owner)
  }))

export type CreditBankIncomeAccountType = Open<"depository">
export const CreditBankIncomeAccountType: Schema.Codec<CreditBankIncomeAccountType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["depository"])
)

const creditBankIncomeCategoryValues = [
  "SALARY",
  "UNEMPLOYMENT",
  "CASH",
  "GIG_ECONOMY",
  "RENTAL",
  "CHILD_SUPPORT",
  "MILITARY",
  "RETIREMENT",
  "LONG_TERM_DISABILITY",
  "BANK_INTEREST",
  "CASH_DEPOSIT",
  "TRANSFER_FROM_APPLICATION",
  "TAX_REFUND",
  "BENEFIT_OTHER",
  "OTHER"
] as const

export type CreditBankIncomeCategoryInput = (typeof creditBankIncomeCategoryValues)[number]
export const CreditBankIncomeCategoryInput: Schema.Codec<CreditBankIncomeCategoryInput> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Literals(creditBankIncomeCategoryValues)
)

export type CreditBankIncomeCategory = Open<(typeof creditBankIncomeCategoryValues)[number]>
export const CreditBankIncomeCategory: Schema.Codec<CreditBankIncomeCategory> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(creditBankIncomeCategoryValues)
)

export interface CreditBankIncomeCause {
  readonly error_type: CreditBankIncomeErrorType
  readonly error_code: string
  readonly error_message: string
  readonly display_message: string
  readonly item_id: string
}
export const CreditBankIncomeCause: Schema.Codec<CreditBankIncomeCause> = /*#__PURE__*/ struct<CreditBankIncomeCause>(
  () => ({
    error_type: CreditBankIncomeErrorType,
    error_code: Schema.String,
    error_message: Schema.String,
    display_message: Schema.String,
    item_id: Schema.String
  })
)

const creditBankIncomeErrorTypeValues = [
  "INTERNAL_SERVER_ERROR",
  "INSUFFICIENT_CREDENTIALS",
  "ITEM_LOCKED",
  "USER_SETUP_REQUIRED",
  "COUNTRY_NOT_SUPPORTED",
  "INSTITUTION_DOWN",
  "INSTITUTION_NO_LONGER_SUPPORTED",
  "INSTITUTION_NOT_RESPONDING",
  "INVALID_CREDENTIALS",
  "INVALID_MFA",
  "INVALID_SEND_METHOD",
  "ITEM_LOGIN_REQUIRED",
  "MFA_NOT_SUPPORTED",
  "NO_ACCOUNTS",
  "ITEM_NOT_SUPPORTED",
  "ACCESS_NOT_GRANTED"
] as const

export type CreditBankIncomeErrorType = Open<(typeof creditBankIncomeErrorTypeValues)[number]>
export const CreditBankIncomeErrorType: Schema.Codec<CreditBankIncomeErrorType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(creditBankIncomeErrorTypeValues)
)

const creditBankIncomePayFrequencyValues = [
  "WEEKLY",
  "BIWEEKLY",
  "SEMI_MONTHLY",
  "MONTHLY",
  "DAILY",
  "UNKNOWN"
] as const

export type CreditBankIncomePayFrequency = Open<(typeof creditBankIncomePayFrequencyValues)[number]>
export const CreditBankIncomePayFrequency: Schema.Codec<CreditBankIncomePayFrequency> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(creditBankIncomePayFrequencyValues)
)

const creditBankIncomeWarningCodeValues = [
  "IDENTITY_UNAVAILABLE",
  "TRANSACTIONS_UNAVAILABLE",
  "ITEM_UNAPPROVED",
  "REPORT_DELETED",
  "DATA_UNAVAILABLE"
] as const

export type CreditBankIncomeWarningCode = Open<(typeof creditBankIncomeWarningCodeValues)[number]>
export const CreditBankIncomeWarningCode: Schema.Codec<CreditBankIncomeWarningCode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(creditBankIncomeWarningCodeValues)
)

export type CreditBankIncomeWarningType = Open<"BANK_INCOME_WARNING">
export const CreditBankIncomeWarningType: Schema.Codec<CreditBankIncomeWarningType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["BANK_INCOME_WARNING"])
)

/**
 * What is owed on a credit card: amounts in major units of the account's currency, dates without a zone. Null is what
 * the institution does not tell.
 */
export interface CreditCardLiability {
  readonly account_id: string | null
  readonly aprs: ReadonlyArray<APR>
  readonly is_overdue: boolean | null
  readonly last_payment_amount: number | null
  readonly last_payment_date: string | null
  readonly last_statement_issue_date: string | null
  readonly last_statement_balance: number | null
  readonly minimum_payment_amount: number | null
  readonly next_payment_due_date: string | null
}
export const CreditCardLiability: Schema.Codec<CreditCardLiability> = /*#__PURE__*/ struct<CreditCardLiability>(() => ({
  account_id: nullOr(Schema.String),
  aprs: Schema.Array(APR),
  is_overdue: nullOr(Schema.Boolean),
  last_payment_amount: nullOr(Schema.Finite),
  last_payment_date: nullOr(Schema.String),
  last_statement_issue_date: nullOr(Schema.String),
  last_statement_balance: nullOr(Schema.Finite),
  minimum_payment_amount: nullOr(Schema.Finite),
  next_payment_due_date: nullOr(Schema.String)
}))

export interface CreditCategory {
  readonly primary: string
  readonly detailed: string
}
export const CreditCategory: Schema.Codec<CreditCategory> = /*#__PURE__*/ struct<CreditCategory>(() => ({
  primary: Schema.String,
  detailed: Schema.String
}))

const creditSessionBankIncomeStatusValues = [
  "APPROVED",
  "NO_DEPOSITS_FOUND",
  "USER_REPORTED_NO_INCOME",
  "STARTED",
  "INTERNAL_ERROR"
] as const

export type CreditSessionBankIncomeStatus = Open<(typeof creditSessionBankIncomeStatusValues)[number]>
export const CreditSessionBankIncomeStatus: Schema.Codec<CreditSessionBankIncomeStatus> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(creditSessionBankIncomeStatusValues)
)

export interface CreditSessionDocumentIncomeResult {
  readonly num_paystubs_uploaded: number
  readonly num_w2s_uploaded: number
  readonly num_bank_statements_uploaded: number
  readonly num_1099s_uploaded: number
  readonly num_i20s_uploaded: number
}
export const CreditSessionDocumentIncomeResult: Schema.Codec<CreditSessionDocumentIncomeResult> =
  /*#__PURE__*/ struct<CreditSessionDocumentIncomeResult>(() => ({
    num_paystubs_uploaded: Schema.Finite,
    num_w2s_uploaded: Schema.Finite,
    num_bank_statements_uploaded: Schema.Finite,
    num_1099s_uploaded: Schema.Finite,
    num_i20s_uploaded: Schema.Finite
  }))

export interface CustomerInitiatedReturnRisk {
  readonly score: number
  readonly risk_tier: number
}
export const CustomerInitiatedReturnRisk: Schema.Codec<CustomerInitiatedReturnRisk> =
  /*#__PURE__*/ struct<CustomerInitiatedReturnRisk>(() => ({
    score: Schema.Finite,
    risk_tier: Schema.Finite
  }))

export type DataSources = Open<"INSTITUTION" | "INSTITUTION_MASK" | "USER">
export const DataSources: Schema.Codec<DataSources> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["INSTITUTION", "INSTITUTION_MASK", "USER"])
)

const depositoryAccountSubtypeValues = [
  "checking",
  "savings",
  "hsa",
  "cd",
  "money market",
  "paypal",
  "prepaid",
  "cash management",
  "ebt",
  "limited purpose checking",
  "all"
] as const

export type DepositoryAccountSubtypeInput = (typeof depositoryAccountSubtypeValues)[number]
export const DepositoryAccountSubtypeInput: Schema.Codec<DepositoryAccountSubtypeInput> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Literals(depositoryAccountSubtypeValues)
)

export type DepositoryAccountSubtype = Open<(typeof depositoryAccountSubtypeValues)[number]>
export const DepositoryAccountSubtype: Schema.Codec<DepositoryAccountSubtype> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(depositoryAccountSubtypeValues)
)

export interface Email {
  readonly data: string
  readonly primary: boolean
  readonly type: Open<"primary" | "secondary" | "other">
}
export const Email: Schema.Codec<Email> = /*#__PURE__*/ struct<Email>(() => ({
  data: Schema.String,
  primary: Schema.Boolean,
  type: openEnum(["primary", "secondary", "other"])
}))

export interface EmailAddressMatchScore {
  readonly score: number | null
}
export const EmailAddressMatchScore: Schema.Codec<EmailAddressMatchScore> =
  /*#__PURE__*/ struct<EmailAddressMatchScore>(() => ({
    score: nullOr(Schema.Finite)
  }))

export interface ExpenditureInsights {
  readonly cash_flow?: AmountWithCurrency | null
  readonly total_expenditure?: ExpenditureSummary | null
  readonly essential_expenditure?: ExpenditureSummary | null
  readonly non_essential_expenditure?: ExpenditureSummary | null
  readonly other?: ExpenditureSummary | null
  readonly transfers_out?: ExpenditureSummary | null
  readonly outlier_transactions?: OutlierTransactionsInsights | null
}
export const ExpenditureInsights: Schema.Codec<ExpenditureInsights> = /*#__PURE__*/ struct<ExpenditureInsights>(() => ({
  cash_flow: optionalKey(nullOr(AmountWithCurrency)),
  total_expenditure: optionalKey(nullOr(ExpenditureSummary)),
  essential_expenditure: optionalKey(nullOr(ExpenditureSummary)),
  non_essential_expenditure: optionalKey(nullOr(ExpenditureSummary)),
  other: optionalKey(nullOr(ExpenditureSummary)),
  transfers_out: optionalKey(nullOr(ExpenditureSummary)),
  outlier_transactions: optionalKey(nullOr(OutlierTransactionsInsights))
}))

export interface ExpenditureSummary {
  readonly amount?: number | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
  readonly monthly_average?: MonthlyAverage | null
  readonly transactions_count?: number | null
  readonly percentage_of_income?: number | null
  readonly top_categories?: ReadonlyArray<CategoryExpenses | null> | null
}
export const ExpenditureSummary: Schema.Codec<ExpenditureSummary> = /*#__PURE__*/ struct<ExpenditureSummary>(() => ({
  amount: optionalKey(nullOr(Schema.Finite)),
  iso_currency_code: optionalKey(nullOr(Schema.String)),
  unofficial_currency_code: optionalKey(nullOr(Schema.String)),
  monthly_average: optionalKey(nullOr(MonthlyAverage)),
  transactions_count: optionalKey(nullOr(Schema.Finite)),
  percentage_of_income: optionalKey(nullOr(Schema.Finite)),
  top_categories: optionalKey(nullOr(Schema.Array(nullOr(CategoryExpenses))))
}))

export interface FixedIncome {
  readonly yield_rate: YieldRate | null
  readonly maturity_date: string | null
  readonly issue_date: string | null
  readonly face_value: number | null
}
export const FixedIncome: Schema.Codec<FixedIncome> = /*#__PURE__*/ struct<FixedIncome>(() => ({
  yield_rate: nullOr(YieldRate),
  maturity_date: nullOr(Schema.String),
  issue_date: nullOr(Schema.String),
  face_value: nullOr(Schema.Finite)
}))

export type FraudAttributes = Readonly<Record<string, unknown>>
export const FraudAttributes: Schema.Codec<FraudAttributes> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, Schema.Unknown)
)

export type GSEReportType = "VOA" | "EMPLOYMENT_REFRESH"
export const GSEReportType: Schema.Codec<GSEReportType> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["VOA", "EMPLOYMENT_REFRESH"])
)

export interface GamblingIndicators {
  readonly amount?: number | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
  readonly monthly_average?: MonthlyAverage | null
  readonly top_merchants?: ReadonlyArray<string> | null
  readonly transactions_count?: number | null
  readonly monthly_summaries?: ReadonlyArray<MonthlySummary | null> | null
  readonly days_since_last_occurrence?: number | null
  readonly percentage_of_income?: number | null
}
export const GamblingIndicators: Schema.Codec<GamblingIndicators> = /*#__PURE__*/ struct<GamblingIndicators>(() => ({
  amount: optionalKey(nullOr(Schema.Finite)),
  iso_currency_code: optionalKey(nullOr(Schema.String)),
  unofficial_currency_code: optionalKey(nullOr(Schema.String)),
  monthly_average: optionalKey(nullOr(MonthlyAverage)),
  top_merchants: optionalKey(nullOr(Schema.Array(Schema.String))),
  transactions_count: optionalKey(nullOr(Schema.Finite)),
  monthly_summaries: optionalKey(nullOr(Schema.Array(nullOr(MonthlySummary)))),
  days_since_last_occurrence: optionalKey(nullOr(Schema.Finite)),
  percentage_of_income: optionalKey(nullOr(Schema.Finite))
}))

/** An account's balance at the end of a day, which Plaid computes back from the present balance and the transactions. */
export interface HistoricalBalance {
  readonly date: string
  readonly current: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const HistoricalBalance: Schema.Codec<HistoricalBalance> = /*#__PURE__*/ struct<HistoricalBalance>(() => ({
  date: Schema.String,
  current: Schema.Finite,
  iso_currency_code: nullOr(Schema.String),
  unofficial_currency_code: nullOr(Schema.String)
}))

/**
 * How much of a security an account holds. `institution_value` and `cost_basis` are of the whole holding, in major
 * units of its currency, and `institution_price` of one unit. Of options, `quantity` counts the options and not the
 * contracts.
 */
export interface Holding {
  readonly account_id: string
  readonly security_id: string
  readonly institution_price: number
  readonly institution_price_as_of?: string | null
  readonly institution_price_datetime?: string | null
  readonly institution_value: number
  readonly cost_basis: number | null
  readonly quantity: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly vested_quantity?: number | null
  readonly vested_value?: number | null
  readonly tax_lots?: ReadonlyArray<HoldingTaxLot> | null
}
export const Holding: Schema.Codec<Holding> = /*#__PURE__*/ struct<Holding>(() => ({
  account_id: Schema.String,
  security_id: Schema.String,
  institution_price: Schema.Finite,
  institution_price_as_of: optionalKey(nullOr(Schema.String)),
  institution_price_datetime: optionalKey(nullOr(Schema.String)),
  institution_value: Schema.Finite,
  cost_basis: nullOr(Schema.Finite),
  quantity: Schema.Finite,
  iso_currency_code: nullOr(Schema.String),
  unofficial_currency_code: nullOr(Schema.String),
  vested_quantity: optionalKey(nullOr(Schema.Finite)),
  vested_value: optionalKey(nullOr(Schema.Finite)),
  tax_lots: optionalKey(nullOr(Schema.Array(HoldingTaxLot)))
}))

/** One purchase that makes up a holding. Where an institution does not tell of them, a holding's list is empty. */
export interface HoldingTaxLot {
  readonly institution_lot_id: string | null
  readonly original_purchase_datetime: string | null
  readonly quantity: number | null
  readonly purchase_price: number | null
  readonly cost_basis: number | null
  readonly current_value: number | null
  readonly position_type: HoldingTaxLotPositionType | null
}
export const HoldingTaxLot: Schema.Codec<HoldingTaxLot> = /*#__PURE__*/ struct<HoldingTaxLot>(() => ({
  institution_lot_id: nullOr(Schema.String),
  original_purchase_datetime: nullOr(Schema.String),
  quantity: nullOr(Schema.Finite),
  purchase_price: nullOr(Schema.Finite),
  cost_basis: nullOr(Schema.Finite),
  current_value: nullOr(Schema.Finite),
  position_type: nullOr(HoldingTaxLotPositionType)
}))

export type HoldingTaxLotPositionType = Open<"LONG" | "SHORT">
export const HoldingTaxLotPositionType: Schema.Codec<HoldingTaxLotPositionType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["LONG", "SHORT"])
)

const idNumberTypeValues = [
  "ar_dni",
  "au_drivers_license",
  "au_passport",
  "br_cpf",
  "ca_sin",
  "cl_run",
  "cn_resident_card",
  "co_nit",
  "dk_cpr",
  "eg_national_id",
  "es_dni",
  "es_nie",
  "hk_hkid",
  "in_pan",
  "it_cf",
  "jo_civil_id",
  "jp_my_number",
  "ke_huduma_namba",
  "kw_civil_id",
  "mx_curp",
  "mx_rfc",
  "my_nric",
  "ng_nin",
  "nz_drivers_license",
  "om_civil_id",
  "ph_psn",
  "pl_pesel",
  "ro_cnp",
  "sa_national_id",
  "se_pin",
  "sg_nric",
  "tr_tc_kimlik",
  "us_ssn",
  "us_ssn_last_4",
  "za_smart_id",
  "in_epic"
] as const

export type IDNumberTypeInput = (typeof idNumberTypeValues)[number]
export const IDNumberTypeInput: Schema.Codec<IDNumberTypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(idNumberTypeValues)
)

export type IDNumberType = Open<(typeof idNumberTypeValues)[number]>
export const IDNumberType: Schema.Codec<IDNumberType> = /*#__PURE__*/ Schema.suspend(() => openEnum(idNumberTypeValues))

export interface IdentityMatchUser {
  readonly legal_name?: string | null | undefined
  readonly phone_number?: string | null | undefined
  readonly email_address?: string | null | undefined
  readonly address?: AddressDataNotRequired | null | undefined
}
export const IdentityMatchUser: Schema.Codec<IdentityMatchUser> = /*#__PURE__*/ struct<IdentityMatchUser>(() => ({
  legal_name: optional(nullOr(Schema.String)),
  phone_number: optional(nullOr(Schema.String)),
  email_address: optional(nullOr(Schema.String)),
  address: optional(nullOr(AddressDataNotRequired))
}))

export interface IdentityVerificationRequestUserName {
  readonly given_name: string
  readonly family_name: string
}
export const IdentityVerificationRequestUserName: Schema.Codec<IdentityVerificationRequestUserName> =
  /*#__PURE__*/ struct<IdentityVerificationRequestUserName>(() => ({
    given_name: Schema.String,
    family_name: Schema.String
  }))

export interface IncomeInsights {
  readonly total_income?: AmountWithCurrency | null
  readonly income_excluding_transfers?: AmountWithCurrency | null
  readonly transfers_in?: AmountWithCurrency | null
}
export const IncomeInsights: Schema.Codec<IncomeInsights> = /*#__PURE__*/ struct<IncomeInsights>(() => ({
  total_income: optionalKey(nullOr(AmountWithCurrency)),
  income_excluding_transfers: optionalKey(nullOr(AmountWithCurrency)),
  transfers_in: optionalKey(nullOr(AmountWithCurrency))
}))

export interface IncomeInsightsFilterInput {
  readonly included_categories: ReadonlyArray<string>
  readonly excluded_categories?: ReadonlyArray<string> | undefined
}
export const IncomeInsightsFilterInput: Schema.Codec<IncomeInsightsFilterInput> =
  /*#__PURE__*/ struct<IncomeInsightsFilterInput>(() => ({
    included_categories: Schema.Array(Schema.String),
    excluded_categories: optional(Schema.Array(Schema.String))
  }))

export interface IncomeInsightsFilter {
  readonly included_categories: ReadonlyArray<string>
  readonly excluded_categories?: ReadonlyArray<string> | null
}
export const IncomeInsightsFilter: Schema.Codec<IncomeInsightsFilter> = /*#__PURE__*/ struct<IncomeInsightsFilter>(
  () => ({
    included_categories: Schema.Array(Schema.String),
    excluded_categories: optionalKey(nullOr(Schema.Array(Schema.String)))
  })
)

export type IncomeInsightsVersionInput = "II2"
export const IncomeInsightsVersionInput: Schema.Codec<IncomeInsightsVersionInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["II2"])
)

export type IncomeInsightsVersion = Open<"II2">
export const IncomeInsightsVersion: Schema.Codec<IncomeInsightsVersion> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["II2"])
)

export type IncomeVerificationDocParsingConfig = "ocr" | "risk_signals"
export const IncomeVerificationDocParsingConfig: Schema.Codec<IncomeVerificationDocParsingConfig> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["ocr", "risk_signals"]))

export type IncomeVerificationPrecheckConfidence = Open<"HIGH" | "LOW" | "UNKNOWN">
export const IncomeVerificationPrecheckConfidence: Schema.Codec<IncomeVerificationPrecheckConfidence> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["HIGH", "LOW", "UNKNOWN"]))

export interface IncomeVerificationPrecheckEmployer {
  readonly name?: string | null | undefined
  readonly address?: IncomeVerificationPrecheckEmployerAddressData | null | undefined
  readonly tax_id?: string | null | undefined
  readonly url?: string | null | undefined
}
export const IncomeVerificationPrecheckEmployer: Schema.Codec<IncomeVerificationPrecheckEmployer> =
  /*#__PURE__*/ struct<IncomeVerificationPrecheckEmployer>(() => ({
    name: optional(nullOr(Schema.String)),
    address: optional(nullOr(IncomeVerificationPrecheckEmployerAddressData)),
    tax_id: optional(nullOr(Schema.String)),
    url: optional(nullOr(uri))
  }))

export interface IncomeVerificationPrecheckEmployerAddressData {
  readonly city?: string | undefined
  readonly country?: string | undefined
  readonly postal_code?: string | undefined
  readonly region?: string | undefined
  readonly street?: string | undefined
}
export const IncomeVerificationPrecheckEmployerAddressData: Schema.Codec<IncomeVerificationPrecheckEmployerAddressData> =
  /*#__PURE__*/ struct<IncomeVerificationPrecheckEmployerAddressData>(() => ({
    city: optional(Schema.String),
    country: optional(Schema.String),
    postal_code: optional(Schema.String),
    region: optional(Schema.String),
    street: optional(Schema.String)
  }))

export interface IncomeVerificationPrecheckMilitaryInfo {
  readonly is_active_duty?: boolean | null | undefined
  readonly branch?: string | null | undefined
}
export const IncomeVerificationPrecheckMilitaryInfo: Schema.Codec<IncomeVerificationPrecheckMilitaryInfo> =
  /*#__PURE__*/ struct<IncomeVerificationPrecheckMilitaryInfo>(() => ({
    is_active_duty: optional(nullOr(Schema.Boolean)),
    branch: optional(nullOr(Schema.String))
  }))

export interface IncomeVerificationPrecheckPayrollInstitution {
  readonly name?: string | null | undefined
}
export const IncomeVerificationPrecheckPayrollInstitution: Schema.Codec<IncomeVerificationPrecheckPayrollInstitution> =
  /*#__PURE__*/ struct<IncomeVerificationPrecheckPayrollInstitution>(() => ({
    name: optional(nullOr(Schema.String))
  }))

export type IncomeVerificationSourceType = "bank" | "payroll"
export const IncomeVerificationSourceType: Schema.Codec<IncomeVerificationSourceType> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Literals(["bank", "payroll"])
)

const investmentAccountVerificationStatusValues = [
  "automatically_verified",
  "pending_automatic_verification",
  "pending_manual_verification",
  "unsent",
  "manually_verified",
  "verification_expired",
  "verification_failed",
  "database_matched",
  "database_insights_pass",
  "database_insights_pass_with_caution",
  "database_insights_fail"
] as const

export interface InvestmentAccount {
  readonly account_id: string
  readonly balances: InvestmentAccountBalance
  readonly mask: string | null
  readonly name: string
  readonly official_name: string | null
  readonly type: AccountType
  readonly subtype: AccountSubtype | null
  readonly verification_status?: Open<(typeof investmentAccountVerificationStatusValues)[number]> | null
  readonly verification_name?: string | null
  readonly verification_insights?: AccountVerificationInsights | null
  readonly persistent_account_id?: string | null
  readonly holder_category?: AccountHolderCategory | null
  readonly apy?: number | null
}
export const InvestmentAccount: Schema.Codec<InvestmentAccount> = /*#__PURE__*/ struct<InvestmentAccount>(() => ({
  account_id: Schema.String,
  balances: InvestmentAccountBalance,
  mask: nullOr(Schema.String),
  name: Schema.String,
  official_name: nullOr(Schema.String),
  type: AccountType,
  subtype: nullOr(AccountSubtype),
  verification_status: optionalKey(nullOr(openEnum(investmentAccountVerificationStatusValues))),
  verification_name: optionalKey(nullOr(Schema.String)),
  verification_insights: optionalKey(nullOr(AccountVerificationInsights)),
  persistent_account_id: optionalKey(nullOr(Schema.String)),
  holder_category: optionalKey(nullOr(AccountHolderCategory)),
  apy: optionalKey(nullOr(Schema.Finite))
}))

export interface InvestmentAccountBalance {
  readonly available: number | null
  readonly current: number | null
  readonly limit: number | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly last_updated_datetime?: string | null
  readonly margin_loan_amount: number | null
}
export const InvestmentAccountBalance: Schema.Codec<InvestmentAccountBalance> =
  /*#__PURE__*/ struct<InvestmentAccountBalance>(() => ({
    available: nullOr(Schema.Finite),
    current: nullOr(Schema.Finite),
    limit: nullOr(Schema.Finite),
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    last_updated_datetime: optionalKey(nullOr(Schema.String)),
    margin_loan_amount: nullOr(Schema.Finite)
  }))

/**
 * A transaction of an investment account. `amount` is in major units and positive when cash leaves the account (a
 * purchase), negative when it comes in (a sale); `quantity` is positive when securities come in and negative when they
 * go out. `date` is the day of posting, without a zone. `security_id` is null for movements of cash alone.
 */
export interface InvestmentTransaction {
  readonly investment_transaction_id: string
  /** @deprecated */
  readonly cancel_transaction_id?: string | null
  readonly account_id: string
  readonly security_id: string | null
  readonly date: string
  readonly transaction_datetime?: string | null
  readonly name: string
  readonly quantity: number
  readonly amount: number
  readonly price: number
  readonly fees: number | null
  readonly type: InvestmentTransactionType
  readonly subtype: InvestmentTransactionSubtype
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const InvestmentTransaction: Schema.Codec<InvestmentTransaction> = /*#__PURE__*/ struct<InvestmentTransaction>(
  () => ({
    investment_transaction_id: Schema.String,
    cancel_transaction_id: optionalKey(nullOr(Schema.String)),
    account_id: Schema.String,
    security_id: nullOr(Schema.String),
    date: Schema.String,
    transaction_datetime: optionalKey(nullOr(Schema.String)),
    name: Schema.String,
    quantity: Schema.Finite,
    amount: Schema.Finite,
    price: Schema.Finite,
    fees: nullOr(Schema.Finite),
    type: InvestmentTransactionType,
    subtype: InvestmentTransactionSubtype,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  })
)

const investmentTransactionSubtypeValues = [
  "account fee",
  "adjustment",
  "assignment",
  "buy",
  "buy to cover",
  "contribution",
  "deposit",
  "distribution",
  "dividend",
  "dividend reinvestment",
  "exercise",
  "expire",
  "fund fee",
  "interest",
  "interest receivable",
  "interest reinvestment",
  "legal fee",
  "loan payment",
  "long-term capital gain",
  "long-term capital gain reinvestment",
  "management fee",
  "margin expense",
  "merger",
  "miscellaneous fee",
  "non-qualified dividend",
  "non-resident tax",
  "pending credit",
  "pending debit",
  "qualified dividend",
  "rebalance",
  "return of principal",
  "request",
  "sell",
  "sell short",
  "send",
  "short-term capital gain",
  "short-term capital gain reinvestment",
  "spin off",
  "split",
  "stock distribution",
  "tax",
  "tax withheld",
  "trade",
  "transfer",
  "transfer fee",
  "trust fee",
  "unqualified gain",
  "withdrawal"
] as const

export type InvestmentTransactionSubtype = Open<(typeof investmentTransactionSubtypeValues)[number]>
export const InvestmentTransactionSubtype: Schema.Codec<InvestmentTransactionSubtype> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(investmentTransactionSubtypeValues)
)

export type InvestmentTransactionType = Open<"buy" | "sell" | "cancel" | "cash" | "fee" | "transfer">
export const InvestmentTransactionType: Schema.Codec<InvestmentTransactionType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["buy", "sell", "cancel", "cash", "fee", "transfer"])
)

export interface InvestmentsAuth401kContributionDetails {
  readonly last_contribution_transactions: ReadonlyArray<InvestmentTransaction>
  readonly contribution_count_1m: number
  readonly contribution_amount_1m: number
  readonly contribution_count_6m: number
  readonly contribution_amount_6m: number
  readonly contribution_count_12m: number
  readonly contribution_amount_12m: number
}
export const InvestmentsAuth401kContributionDetails: Schema.Codec<InvestmentsAuth401kContributionDetails> =
  /*#__PURE__*/ struct<InvestmentsAuth401kContributionDetails>(() => ({
    last_contribution_transactions: Schema.Array(InvestmentTransaction),
    contribution_count_1m: Schema.Finite,
    contribution_amount_1m: Schema.Finite,
    contribution_count_6m: Schema.Finite,
    contribution_amount_6m: Schema.Finite,
    contribution_count_12m: Schema.Finite,
    contribution_amount_12m: Schema.Finite
  }))

export interface InvestmentsAuth401kFeeDetails {
  readonly account_fee_count_12m: number
  readonly account_fee_amount_12m: number
}
export const InvestmentsAuth401kFeeDetails: Schema.Codec<InvestmentsAuth401kFeeDetails> =
  /*#__PURE__*/ struct<InvestmentsAuth401kFeeDetails>(() => ({
    account_fee_count_12m: Schema.Finite,
    account_fee_amount_12m: Schema.Finite
  }))

export interface InvestmentsAuthAccountDetails401k {
  readonly account_id?: string | null
  readonly fee_details?: InvestmentsAuth401kFeeDetails | null
  readonly contribution_details?: InvestmentsAuth401kContributionDetails | null
}
export const InvestmentsAuthAccountDetails401k: Schema.Codec<InvestmentsAuthAccountDetails401k> =
  /*#__PURE__*/ struct<InvestmentsAuthAccountDetails401k>(() => ({
    account_id: optionalKey(nullOr(Schema.String)),
    fee_details: optionalKey(nullOr(InvestmentsAuth401kFeeDetails)),
    contribution_details: optionalKey(nullOr(InvestmentsAuth401kContributionDetails))
  }))

export interface InvestmentsAuthDataSources {
  readonly numbers?: DataSources | null
  readonly owners?: DataSources | null
  readonly holdings?: DataSources | null
}
export const InvestmentsAuthDataSources: Schema.Codec<InvestmentsAuthDataSources> =
  /*#__PURE__*/ struct<InvestmentsAuthDataSources>(() => ({
    numbers: optionalKey(nullOr(DataSources)),
    owners: optionalKey(nullOr(DataSources)),
    holdings: optionalKey(nullOr(DataSources))
  }))

export interface InvestmentsAuthGetNumbers {
  readonly acats?: ReadonlyArray<NumbersACATS> | null
  readonly aton?: ReadonlyArray<NumbersATON> | null
  readonly retirement_401k?: ReadonlyArray<NumbersRetirement401k> | null
}
export const InvestmentsAuthGetNumbers: Schema.Codec<InvestmentsAuthGetNumbers> =
  /*#__PURE__*/ struct<InvestmentsAuthGetNumbers>(() => ({
    acats: optionalKey(nullOr(Schema.Array(NumbersACATS))),
    aton: optionalKey(nullOr(Schema.Array(NumbersATON))),
    retirement_401k: optionalKey(nullOr(Schema.Array(NumbersRetirement401k)))
  }))

export interface InvestmentsAuthOwner {
  readonly account_id?: string | null
  readonly names?: ReadonlyArray<string> | null
}
export const InvestmentsAuthOwner: Schema.Codec<InvestmentsAuthOwner> = /*#__PURE__*/ struct<InvestmentsAuthOwner>(
  () => ({
    account_id: optionalKey(nullOr(Schema.String)),
    names: optionalKey(nullOr(Schema.Array(Schema.String)))
  })
)

export interface InvestmentsTransactionsGetRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
  readonly count?: number | undefined
  readonly offset?: number | undefined
  readonly async_update?: boolean | undefined
}
export const InvestmentsTransactionsGetRequestOptions: Schema.Codec<InvestmentsTransactionsGetRequestOptions> =
  /*#__PURE__*/ struct<InvestmentsTransactionsGetRequestOptions>(() => ({
    account_ids: optional(Schema.Array(Schema.String)),
    count: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500))),
    offset: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
    async_update: optional(Schema.Boolean)
  }))

/** One end user's login at one institution. `error` is the failure that it is in, of the shape of a failed call's body. */
export interface Item {
  readonly item_id: string
  readonly institution_id?: string | null
  readonly institution_name?: string | null
  readonly webhook: string | null
  readonly auth_method?: ItemAuthMethod | null
  readonly error: PlaidErrorObject | null
  readonly available_products: ReadonlyArray<Products>
  readonly billed_products: ReadonlyArray<Products>
  readonly products?: ReadonlyArray<Products> | null
  readonly consented_products?: ReadonlyArray<Products> | null
  readonly consent_expiration_time: string | null
  readonly update_type: Open<"background" | "user_present_required">
}
export const Item: Schema.Codec<Item> = /*#__PURE__*/ struct<Item>(() => ({
  item_id: Schema.String,
  institution_id: optionalKey(nullOr(Schema.String)),
  institution_name: optionalKey(nullOr(Schema.String)),
  webhook: nullOr(Schema.String),
  auth_method: optionalKey(nullOr(ItemAuthMethod)),
  error: nullOr(PlaidErrorObject),
  available_products: Schema.Array(Products),
  billed_products: Schema.Array(Products),
  products: optionalKey(nullOr(Schema.Array(Products))),
  consented_products: optionalKey(nullOr(Schema.Array(Products))),
  consent_expiration_time: nullOr(Schema.String),
  update_type: openEnum(["background", "user_present_required"])
}))

const itemAuthMethodValues = [
  "INSTANT_AUTH",
  "INSTANT_MATCH",
  "AUTOMATED_MICRODEPOSITS",
  "SAME_DAY_MICRODEPOSITS",
  "INSTANT_MICRODEPOSITS",
  "DATABASE_MATCH",
  "DATABASE_INSIGHTS",
  "TRANSFER_MIGRATED",
  "INVESTMENTS_FALLBACK"
] as const

export type ItemAuthMethod = Open<(typeof itemAuthMethodValues)[number]>
export const ItemAuthMethod: Schema.Codec<ItemAuthMethod> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(itemAuthMethodValues)
)

/** Liabilities by kind. A kind is null or absent when the Item has none of it. */
export interface LiabilitiesObject {
  readonly credit: ReadonlyArray<CreditCardLiability> | null
  readonly mortgage: ReadonlyArray<MortgageLiability> | null
  readonly student: ReadonlyArray<StudentLoan> | null
  readonly loan?: ReadonlyArray<LoanLiability> | null
  readonly line_of_credit?: ReadonlyArray<LineOfCreditLiability> | null
}
export const LiabilitiesObject: Schema.Codec<LiabilitiesObject> = /*#__PURE__*/ struct<LiabilitiesObject>(() => ({
  credit: nullOr(Schema.Array(CreditCardLiability)),
  mortgage: nullOr(Schema.Array(MortgageLiability)),
  student: nullOr(Schema.Array(StudentLoan)),
  loan: optionalKey(nullOr(Schema.Array(LoanLiability))),
  line_of_credit: optionalKey(nullOr(Schema.Array(LineOfCreditLiability)))
}))

export interface LineOfCreditLiability {
  readonly account_id: string
  readonly interest_rate: LoanInterestRate | null
  readonly credit_limit: number | null
  readonly available_credit: number | null
  readonly principal_balance: number | null
  readonly minimum_payment_amount: number | null
  readonly next_payment_amount: number | null
  readonly next_payment_due_date: string | null
  readonly last_payment_amount: number | null
  readonly last_payment_date: string | null
  readonly last_statement_balance: number | null
  readonly last_statement_issue_date: string | null
  readonly past_due_amount: number | null
  readonly finance_charges: number | null
  readonly draw_period_end_date: string | null
  readonly aprs: ReadonlyArray<APR>
}
export const LineOfCreditLiability: Schema.Codec<LineOfCreditLiability> = /*#__PURE__*/ struct<LineOfCreditLiability>(
  () => ({
    account_id: Schema.String,
    interest_rate: nullOr(LoanInterestRate),
    credit_limit: nullOr(Schema.Finite),
    available_credit: nullOr(Schema.Finite),
    principal_balance: nullOr(Schema.Finite),
    minimum_payment_amount: nullOr(Schema.Finite),
    next_payment_amount: nullOr(Schema.Finite),
    next_payment_due_date: nullOr(Schema.String),
    last_payment_amount: nullOr(Schema.Finite),
    last_payment_date: nullOr(Schema.String),
    last_statement_balance: nullOr(Schema.Finite),
    last_statement_issue_date: nullOr(Schema.String),
    past_due_amount: nullOr(Schema.Finite),
    finance_charges: nullOr(Schema.Finite),
    draw_period_end_date: nullOr(Schema.String),
    aprs: Schema.Array(APR)
  })
)

export interface LinkEvent {
  readonly event_name: string
  readonly timestamp: string
  readonly event_id: string
  readonly event_metadata: LinkEventMetadata
}
export const LinkEvent: Schema.Codec<LinkEvent> = /*#__PURE__*/ struct<LinkEvent>(() => ({
  event_name: Schema.String,
  timestamp: Schema.String,
  event_id: Schema.String,
  event_metadata: LinkEventMetadata
}))

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
export const LinkEventMetadata: Schema.Codec<LinkEventMetadata> = /*#__PURE__*/ struct<LinkEventMetadata>(() => ({
  error_code: optionalKey(nullOr(Schema.String)),
  error_message: optionalKey(nullOr(Schema.String)),
  error_type: optionalKey(nullOr(Schema.String)),
  exit_status: optionalKey(nullOr(Schema.String)),
  institution_id: optionalKey(nullOr(Schema.String)),
  institution_name: optionalKey(nullOr(Schema.String)),
  institution_search_query: optionalKey(nullOr(Schema.String)),
  request_id: optionalKey(nullOr(Schema.String)),
  mfa_type: optionalKey(nullOr(Schema.String)),
  view_name: optionalKey(nullOr(Schema.String)),
  selection: optionalKey(nullOr(Schema.String)),
  brand_name: optionalKey(nullOr(Schema.String)),
  match_reason: optionalKey(nullOr(Schema.String)),
  routing_number: optionalKey(nullOr(Schema.String)),
  account_number_mask: optionalKey(nullOr(Schema.String))
}))

const loanCompoundingPeriodValues = [
  "daily",
  "weekly",
  "biweekly",
  "semimonthly",
  "monthly",
  "semiannually",
  "annually"
] as const

export type LoanCompoundingPeriod = Open<(typeof loanCompoundingPeriodValues)[number]>
export const LoanCompoundingPeriod: Schema.Codec<LoanCompoundingPeriod> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(loanCompoundingPeriodValues)
)

export interface LoanDisbursementsIndicators {
  readonly amount?: number | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
  readonly category_details?: ReadonlyArray<CategoryExpenses | null> | null
  readonly monthly_average?: MonthlyAverage | null
  readonly top_providers?: ReadonlyArray<string> | null
  readonly transactions_count?: number | null
  readonly monthly_summaries?: ReadonlyArray<MonthlySummary | null> | null
  readonly days_since_last_occurrence?: number | null
  readonly percentage_of_income?: number | null
}
export const LoanDisbursementsIndicators: Schema.Codec<LoanDisbursementsIndicators> =
  /*#__PURE__*/ struct<LoanDisbursementsIndicators>(() => ({
    amount: optionalKey(nullOr(Schema.Finite)),
    iso_currency_code: optionalKey(nullOr(Schema.String)),
    unofficial_currency_code: optionalKey(nullOr(Schema.String)),
    category_details: optionalKey(nullOr(Schema.Array(nullOr(CategoryExpenses)))),
    monthly_average: optionalKey(nullOr(MonthlyAverage)),
    top_providers: optionalKey(nullOr(Schema.Array(Schema.String))),
    transactions_count: optionalKey(nullOr(Schema.Finite)),
    monthly_summaries: optionalKey(nullOr(Schema.Array(nullOr(MonthlySummary)))),
    days_since_last_occurrence: optionalKey(nullOr(Schema.Finite)),
    percentage_of_income: optionalKey(nullOr(Schema.Finite))
  }))

export interface LoanInterestRate {
  readonly percentage: number | null
  readonly type: LoanInterestRateType | null
}
export const LoanInterestRate: Schema.Codec<LoanInterestRate> = /*#__PURE__*/ struct<LoanInterestRate>(() => ({
  percentage: nullOr(Schema.Finite),
  type: nullOr(LoanInterestRateType)
}))

export type LoanInterestRateType = Open<"fixed" | "variable">
export const LoanInterestRateType: Schema.Codec<LoanInterestRateType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["fixed", "variable"])
)

export interface LoanLiability {
  readonly account_id: string
  readonly account_number: string | null
  readonly interest_rate: LoanInterestRate | null
  readonly principal_balance: number | null
  readonly origination_principal_amount: number | null
  readonly origination_date: string | null
  readonly loan_term_months: number | null
  readonly maturity_date: string | null
  readonly payment_count: number | null
  readonly payment_frequency: LoanPaymentFrequency | null
  readonly next_payment_amount: number | null
  readonly next_payment_due_date: string | null
  readonly last_payment_amount: number | null
  readonly last_payment_date: string | null
  readonly payoff_amount: number | null
  readonly ytd_interest_paid: number | null
  readonly compounding_period: LoanCompoundingPeriod | null
}
export const LoanLiability: Schema.Codec<LoanLiability> = /*#__PURE__*/ struct<LoanLiability>(() => ({
  account_id: Schema.String,
  account_number: nullOr(Schema.String),
  interest_rate: nullOr(LoanInterestRate),
  principal_balance: nullOr(Schema.Finite),
  origination_principal_amount: nullOr(Schema.Finite),
  origination_date: nullOr(Schema.String),
  loan_term_months: nullOr(Schema.Finite),
  maturity_date: nullOr(Schema.String),
  payment_count: nullOr(Schema.Finite),
  payment_frequency: nullOr(LoanPaymentFrequency),
  next_payment_amount: nullOr(Schema.Finite),
  next_payment_due_date: nullOr(Schema.String),
  last_payment_amount: nullOr(Schema.Finite),
  last_payment_date: nullOr(Schema.String),
  payoff_amount: nullOr(Schema.Finite),
  ytd_interest_paid: nullOr(Schema.Finite),
  compounding_period: nullOr(LoanCompoundingPeriod)
}))

const loanPaymentFrequencyValues = [
  "daily",
  "weekly",
  "biweekly",
  "semimonthly",
  "monthly",
  "semiannually",
  "annually"
] as const

export type LoanPaymentFrequency = Open<(typeof loanPaymentFrequencyValues)[number]>
export const LoanPaymentFrequency: Schema.Codec<LoanPaymentFrequency> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(loanPaymentFrequencyValues)
)

export interface LoanPaymentsIndicators {
  readonly amount?: number | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
  readonly monthly_average?: MonthlyAverage | null
  readonly category_details?: ReadonlyArray<CategoryExpenses | null> | null
  readonly top_providers?: ReadonlyArray<string> | null
  readonly transactions_count?: number | null
  readonly monthly_summaries?: ReadonlyArray<MonthlySummary | null> | null
  readonly days_since_last_occurrence?: number | null
  readonly percentage_of_income?: number | null
}
export const LoanPaymentsIndicators: Schema.Codec<LoanPaymentsIndicators> =
  /*#__PURE__*/ struct<LoanPaymentsIndicators>(() => ({
    amount: optionalKey(nullOr(Schema.Finite)),
    iso_currency_code: optionalKey(nullOr(Schema.String)),
    unofficial_currency_code: optionalKey(nullOr(Schema.String)),
    monthly_average: optionalKey(nullOr(MonthlyAverage)),
    category_details: optionalKey(nullOr(Schema.Array(nullOr(CategoryExpenses)))),
    top_providers: optionalKey(nullOr(Schema.Array(Schema.String))),
    transactions_count: optionalKey(nullOr(Schema.Finite)),
    monthly_summaries: optionalKey(nullOr(Schema.Array(nullOr(MonthlySummary)))),
    days_since_last_occurrence: optionalKey(nullOr(Schema.Finite)),
    percentage_of_income: optionalKey(nullOr(Schema.Finite))
  }))

/** Where a transaction took place, as far as it is known: all null for most purchases online. */
export interface Location {
  readonly address: string | null
  readonly city: string | null
  readonly region: string | null
  readonly postal_code: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly store_number: string | null
}
export const Location: Schema.Codec<Location> = /*#__PURE__*/ struct<Location>(() => ({
  address: nullOr(Schema.String),
  city: nullOr(Schema.String),
  region: nullOr(Schema.String),
  postal_code: nullOr(Schema.String),
  country: nullOr(Schema.String),
  lat: nullOr(Schema.Finite),
  lon: nullOr(Schema.Finite),
  store_number: nullOr(Schema.String)
}))

export type MatchSummaryCode = Open<"match" | "partial_match" | "no_match" | "no_data" | "no_input">
export const MatchSummaryCode: Schema.Codec<MatchSummaryCode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["match", "partial_match", "no_match", "no_data", "no_input"])
)

export interface MonthlyAverage {
  readonly amount?: number | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
}
export const MonthlyAverage: Schema.Codec<MonthlyAverage> = /*#__PURE__*/ struct<MonthlyAverage>(() => ({
  amount: optionalKey(nullOr(Schema.Finite)),
  iso_currency_code: optionalKey(nullOr(Schema.String)),
  unofficial_currency_code: optionalKey(nullOr(Schema.String))
}))

export interface MonthlySummary {
  readonly start_date?: string | null
  readonly end_date?: string | null
  readonly total_amount?: AmountWithCurrency | null
}
export const MonthlySummary: Schema.Codec<MonthlySummary> = /*#__PURE__*/ struct<MonthlySummary>(() => ({
  start_date: optionalKey(nullOr(Schema.String)),
  end_date: optionalKey(nullOr(Schema.String)),
  total_amount: optionalKey(nullOr(AmountWithCurrency))
}))

/** A rate in percent (3.99, not 0.0399). */
export interface MortgageInterestRate {
  readonly percentage: number | null
  readonly type: string | null
}
export const MortgageInterestRate: Schema.Codec<MortgageInterestRate> = /*#__PURE__*/ struct<MortgageInterestRate>(
  () => ({
    percentage: nullOr(Schema.Finite),
    type: nullOr(Schema.String)
  })
)

/** What is owed on a mortgage: amounts in major units of the account's currency, dates without a zone. */
export interface MortgageLiability {
  readonly account_id: string
  readonly account_number: string | null
  readonly current_late_fee: number | null
  readonly escrow_balance: number | null
  readonly has_pmi: boolean | null
  readonly has_prepayment_penalty: boolean | null
  readonly interest_rate: MortgageInterestRate
  readonly last_payment_amount: number | null
  readonly last_payment_date: string | null
  readonly loan_type_description: string | null
  readonly loan_term: string | null
  readonly maturity_date: string | null
  readonly next_monthly_payment: number | null
  readonly next_payment_due_date: string | null
  readonly origination_date: string | null
  readonly origination_principal_amount: number | null
  readonly past_due_amount: number | null
  readonly property_address: MortgagePropertyAddress
  readonly ytd_interest_paid: number | null
  readonly ytd_principal_paid: number | null
}
export const MortgageLiability: Schema.Codec<MortgageLiability> = /*#__PURE__*/ struct<MortgageLiability>(() => ({
  account_id: Schema.String,
  account_number: nullOr(Schema.String),
  current_late_fee: nullOr(Schema.Finite),
  escrow_balance: nullOr(Schema.Finite),
  has_pmi: nullOr(Schema.Boolean),
  has_prepayment_penalty: nullOr(Schema.Boolean),
  interest_rate: MortgageInterestRate,
  last_payment_amount: nullOr(Schema.Finite),
  last_payment_date: nullOr(Schema.String),
  loan_type_description: nullOr(Schema.String),
  loan_term: nullOr(Schema.String),
  maturity_date: nullOr(Schema.String),
  next_monthly_payment: nullOr(Schema.Finite),
  next_payment_due_date: nullOr(Schema.String),
  origination_date: nullOr(Schema.String),
  origination_principal_amount: nullOr(Schema.Finite),
  past_due_amount: nullOr(Schema.Finite),
  property_address: MortgagePropertyAddress,
  ytd_interest_paid: nullOr(Schema.Finite),
  ytd_principal_paid: nullOr(Schema.Finite)
}))

export interface MortgagePropertyAddress {
  readonly city: string | null
  readonly country: string | null
  readonly postal_code: string | null
  readonly region: string | null
  readonly street: string | null
}
export const MortgagePropertyAddress: Schema.Codec<MortgagePropertyAddress> =
  /*#__PURE__*/ struct<MortgagePropertyAddress>(() => ({
    city: nullOr(Schema.String),
    country: nullOr(Schema.String),
    postal_code: nullOr(Schema.String),
    region: nullOr(Schema.String),
    street: nullOr(Schema.String)
  }))

/** How alike two names are: 100 is the same, 0 nothing alike, null when you or the institution gave none. */
export interface NameMatchScore {
  readonly score: number | null
  readonly is_first_name_or_last_name_match: boolean | null
  readonly is_nickname_match: boolean | null
  readonly is_business_name_detected: boolean | null
}
export const NameMatchScore: Schema.Codec<NameMatchScore> = /*#__PURE__*/ struct<NameMatchScore>(() => ({
  score: nullOr(Schema.Finite),
  is_first_name_or_last_name_match: nullOr(Schema.Boolean),
  is_nickname_match: nullOr(Schema.Boolean),
  is_business_name_detected: nullOr(Schema.Boolean)
}))

export interface NegativeBalanceInsights {
  readonly days_since_last_occurrence?: number | null
  readonly days_with_negative_balance?: number | null
  readonly minimum_balance?: AmountWithCurrency | null
  readonly occurrences?: ReadonlyArray<NegativeBalanceOccurrence | null> | null
}
export const NegativeBalanceInsights: Schema.Codec<NegativeBalanceInsights> =
  /*#__PURE__*/ struct<NegativeBalanceInsights>(() => ({
    days_since_last_occurrence: optionalKey(nullOr(Schema.Finite)),
    days_with_negative_balance: optionalKey(nullOr(Schema.Finite)),
    minimum_balance: optionalKey(nullOr(AmountWithCurrency)),
    occurrences: optionalKey(nullOr(Schema.Array(nullOr(NegativeBalanceOccurrence))))
  }))

export interface NegativeBalanceOccurrence {
  readonly start_date?: string | null
  readonly end_date?: string | null
  readonly minimum_balance?: AmountWithCurrency | null
}
export const NegativeBalanceOccurrence: Schema.Codec<NegativeBalanceOccurrence> =
  /*#__PURE__*/ struct<NegativeBalanceOccurrence>(() => ({
    start_date: optionalKey(nullOr(Schema.String)),
    end_date: optionalKey(nullOr(Schema.String)),
    minimum_balance: optionalKey(nullOr(AmountWithCurrency))
  }))

export type NetworkInsightsVersion = "NI1"
export const NetworkInsightsVersion: Schema.Codec<NetworkInsightsVersion> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["NI1"])
)

/** `UNKNOWN` says that Plaid found no match, not that the user has never used Plaid. */
export type NetworkStatusGetResponseNetworkStatus = Open<"UNKNOWN" | "RETURNING_USER">
export const NetworkStatusGetResponseNetworkStatus: Schema.Codec<NetworkStatusGetResponseNetworkStatus> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["UNKNOWN", "RETURNING_USER"]))

export interface NetworkStatusGetUser {
  readonly phone_number: string
}
export const NetworkStatusGetUser: Schema.Codec<NetworkStatusGetUser> = /*#__PURE__*/ struct<NetworkStatusGetUser>(
  () => ({
    phone_number: Schema.String
  })
)

export interface NumbersACATS {
  readonly account_id: string
  readonly account: string
  readonly dtc_numbers: ReadonlyArray<string>
}
export const NumbersACATS: Schema.Codec<NumbersACATS> = /*#__PURE__*/ struct<NumbersACATS>(() => ({
  account_id: Schema.String,
  account: Schema.String,
  dtc_numbers: Schema.Array(Schema.String)
}))

/**
 * US account numbers. With `is_tokenized_account_number` the number stands in for the real one, and may end when the
 * user ends the connection. `wire_routing` is null unless wires go to another routing number.
 */
export interface NumbersACH {
  readonly account_id: string
  readonly account: string
  readonly is_tokenized_account_number?: boolean | null
  readonly routing: string
  readonly wire_routing: string | null
  readonly can_transfer_in?: boolean | null
  readonly can_transfer_out?: boolean | null
}
export const NumbersACH: Schema.Codec<NumbersACH> = /*#__PURE__*/ struct<NumbersACH>(() => ({
  account_id: Schema.String,
  account: Schema.String,
  is_tokenized_account_number: optionalKey(nullOr(Schema.Boolean)),
  routing: Schema.String,
  wire_routing: nullOr(Schema.String),
  can_transfer_in: optionalKey(nullOr(Schema.Boolean)),
  can_transfer_out: optionalKey(nullOr(Schema.Boolean))
}))

export interface NumbersATON {
  readonly account_id: string
  readonly account: string
}
export const NumbersATON: Schema.Codec<NumbersATON> = /*#__PURE__*/ struct<NumbersATON>(() => ({
  account_id: Schema.String,
  account: Schema.String
}))

export interface NumbersBACS {
  readonly account_id: string
  readonly account: string
  readonly sort_code: string
}
export const NumbersBACS: Schema.Codec<NumbersBACS> = /*#__PURE__*/ struct<NumbersBACS>(() => ({
  account_id: Schema.String,
  account: Schema.String,
  sort_code: Schema.String
}))

export interface NumbersEFT {
  readonly account_id: string
  readonly account: string
  readonly institution: string
  readonly branch: string
}
export const NumbersEFT: Schema.Codec<NumbersEFT> = /*#__PURE__*/ struct<NumbersEFT>(() => ({
  account_id: Schema.String,
  account: Schema.String,
  institution: Schema.String,
  branch: Schema.String
}))

export interface NumbersInternational {
  readonly account_id: string
  readonly iban: string
  readonly bic: string
}
export const NumbersInternational: Schema.Codec<NumbersInternational> = /*#__PURE__*/ struct<NumbersInternational>(
  () => ({
    account_id: Schema.String,
    iban: Schema.String,
    bic: Schema.String
  })
)

export interface NumbersRetirement401k {
  readonly account_id: string
  readonly plan?: string | null
  readonly account?: string | null
}
export const NumbersRetirement401k: Schema.Codec<NumbersRetirement401k> = /*#__PURE__*/ struct<NumbersRetirement401k>(
  () => ({
    account_id: Schema.String,
    plan: optionalKey(nullOr(Schema.String)),
    account: optionalKey(nullOr(Schema.String))
  })
)

export interface OptionContract {
  readonly contract_type: string
  readonly expiration_date: string
  readonly strike_price: number
  readonly underlying_security_ticker: string
}
export const OptionContract: Schema.Codec<OptionContract> = /*#__PURE__*/ struct<OptionContract>(() => ({
  contract_type: Schema.String,
  expiration_date: Schema.String,
  strike_price: Schema.Finite,
  underlying_security_ticker: Schema.String
}))

export interface OutlierTransactionsInsights {
  readonly transactions_count?: number | null
  readonly total_amount?: AmountWithCurrency | null
  readonly top_categories?: ReadonlyArray<CategoryExpenses | null> | null
}
export const OutlierTransactionsInsights: Schema.Codec<OutlierTransactionsInsights> =
  /*#__PURE__*/ struct<OutlierTransactionsInsights>(() => ({
    transactions_count: optionalKey(nullOr(Schema.Finite)),
    total_amount: optionalKey(nullOr(AmountWithCurrency)),
    top_categories: optionalKey(nullOr(Schema.Array(nullOr(CategoryExpenses))))
  }))

/** An owner of an account, or several: `names` may be of more than one person. */
export interface Owner {
  readonly names: ReadonlyArray<string>
  readonly phone_numbers: ReadonlyArray<PhoneNumber>
  readonly emails: ReadonlyArray<Email>
  readonly addresses: ReadonlyArray<Address>
}
export const Owner: Schema.Codec<Owner> = /*#__PURE__*/ struct<Owner>(() => ({
  names: Schema.Array(Schema.String),
  phone_numbers: Schema.Array(PhoneNumber),
  emails: Schema.Array(Email),
  addresses: Schema.Array(Address)
}))

export type OwnershipType = Open<"individual" | "joint" | "association" | "trust">
export const OwnershipType: Schema.Codec<OwnershipType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["individual", "joint", "association", "trust"])
)

export interface PSLFStatus {
  readonly estimated_eligibility_date: string | null
  readonly payments_made: number | null
  readonly payments_remaining: number | null
}
export const PSLFStatus: Schema.Codec<PSLFStatus> = /*#__PURE__*/ struct<PSLFStatus>(() => ({
  estimated_eligibility_date: nullOr(Schema.String),
  payments_made: nullOr(Schema.Finite),
  payments_remaining: nullOr(Schema.Finite)
}))

export interface PartnerEndCustomerAddress {
  readonly city?: string | undefined
  readonly street?: string | undefined
  readonly region?: string | undefined
  readonly postal_code?: string | undefined
  readonly country_code?: string | undefined
}
export const PartnerEndCustomerAddress: Schema.Codec<PartnerEndCustomerAddress> =
  /*#__PURE__*/ struct<PartnerEndCustomerAddress>(() => ({
    city: optional(Schema.String),
    street: optional(Schema.String),
    region: optional(Schema.String),
    postal_code: optional(Schema.String),
    country_code: optional(Schema.String)
  }))

export interface PartnerEndCustomerBillingContact {
  readonly given_name?: string | undefined
  readonly family_name?: string | undefined
  readonly email?: string | undefined
}
export const PartnerEndCustomerBillingContact: Schema.Codec<PartnerEndCustomerBillingContact> =
  /*#__PURE__*/ struct<PartnerEndCustomerBillingContact>(() => ({
    given_name: optional(Schema.String),
    family_name: optional(Schema.String),
    email: optional(Schema.String)
  }))

export interface PartnerEndCustomerCustomerSupportInfo {
  readonly email?: string | undefined
  readonly phone_number?: string | undefined
  readonly contact_url?: string | undefined
  readonly link_update_url?: string | undefined
}
export const PartnerEndCustomerCustomerSupportInfo: Schema.Codec<PartnerEndCustomerCustomerSupportInfo> =
  /*#__PURE__*/ struct<PartnerEndCustomerCustomerSupportInfo>(() => ({
    email: optional(Schema.String),
    phone_number: optional(Schema.String),
    contact_url: optional(Schema.String),
    link_update_url: optional(Schema.String)
  }))

export interface PartnerEndCustomerSecrets {
  readonly sandbox?: string | null
  /** @deprecated */
  readonly development?: string | null
  readonly production?: string | null
}
export const PartnerEndCustomerSecrets: Schema.Codec<PartnerEndCustomerSecrets> =
  /*#__PURE__*/ struct<PartnerEndCustomerSecrets>(() => ({
    sandbox: optionalKey(nullOr(Schema.String)),
    development: optionalKey(nullOr(Schema.String)),
    production: optionalKey(nullOr(Schema.String))
  }))

const partnerEndCustomerStatusValues = [
  "UNDER_REVIEW",
  "PENDING_ENABLEMENT",
  "ACTIVE",
  "DENIED",
  "MORE_INFORMATION_NEEDED"
] as const

export type PartnerEndCustomerStatus = Open<(typeof partnerEndCustomerStatusValues)[number]>
export const PartnerEndCustomerStatus: Schema.Codec<PartnerEndCustomerStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(partnerEndCustomerStatusValues)
)

export interface PartnerEndCustomerTechnicalContact {
  readonly given_name?: string | undefined
  readonly family_name?: string | undefined
  readonly email?: string | undefined
}
export const PartnerEndCustomerTechnicalContact: Schema.Codec<PartnerEndCustomerTechnicalContact> =
  /*#__PURE__*/ struct<PartnerEndCustomerTechnicalContact>(() => ({
    given_name: optional(Schema.String),
    family_name: optional(Schema.String),
    email: optional(Schema.String)
  }))

export type PaymentChannel = Open<"online" | "in store" | "other">
export const PaymentChannel: Schema.Codec<PaymentChannel> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["online", "in store", "other"])
)

export interface PaymentInitiationAddressInput {
  readonly street: ReadonlyArray<string>
  readonly city: string
  readonly postal_code: string
  readonly country: string
}
export const PaymentInitiationAddressInput: Schema.Codec<PaymentInitiationAddressInput> =
  /*#__PURE__*/ struct<PaymentInitiationAddressInput>(() => ({
    street: Schema.Array(Schema.String.check(Schema.isMinCodePoints(1))).check(Schema.isMinLength(1)),
    city: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(35)),
    postal_code: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(16)),
    country: Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(2))
  }))

export interface PaymentInitiationAddress {
  readonly street: ReadonlyArray<string>
  readonly city: string
  readonly postal_code: string
  readonly country: string
}
export const PaymentInitiationAddress: Schema.Codec<PaymentInitiationAddress> =
  /*#__PURE__*/ struct<PaymentInitiationAddress>(() => ({
    street: Schema.Array(Schema.String),
    city: Schema.String,
    postal_code: Schema.String,
    country: Schema.String
  }))

const paymentInitiationConsentStatusValues = ["UNAUTHORISED", "AUTHORISED", "REVOKED", "REJECTED", "EXPIRED"] as const

export type PaymentInitiationConsentStatus = Open<(typeof paymentInitiationConsentStatusValues)[number]>
export const PaymentInitiationConsentStatus: Schema.Codec<PaymentInitiationConsentStatus> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(paymentInitiationConsentStatusValues))

const paymentInitiationPaymentStatusValues = [
  "PAYMENT_STATUS_INPUT_NEEDED",
  "PAYMENT_STATUS_PROCESSING",
  "PAYMENT_STATUS_INITIATED",
  "PAYMENT_STATUS_COMPLETED",
  "PAYMENT_STATUS_INSUFFICIENT_FUNDS",
  "PAYMENT_STATUS_FAILED",
  "PAYMENT_STATUS_BLOCKED",
  "PAYMENT_STATUS_UNKNOWN",
  "PAYMENT_STATUS_EXECUTED",
  "PAYMENT_STATUS_SETTLED",
  "PAYMENT_STATUS_AUTHORISING",
  "PAYMENT_STATUS_CANCELLED",
  "PAYMENT_STATUS_ESTABLISHED",
  "PAYMENT_STATUS_REJECTED"
] as const

export type PaymentInitiationPaymentStatus = Open<(typeof paymentInitiationPaymentStatusValues)[number]>
export const PaymentInitiationPaymentStatus: Schema.Codec<PaymentInitiationPaymentStatus> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(paymentInitiationPaymentStatusValues))

export interface PaymentMeta {
  readonly reference_number: string | null
  readonly ppd_id: string | null
  readonly payee: string | null
  readonly by_order_of: string | null
  readonly payer: string | null
  readonly payment_method: string | null
  readonly payment_processor: string | null
  readonly reason: string | null
}
export const PaymentMeta: Schema.Codec<PaymentMeta> = /*#__PURE__*/ struct<PaymentMeta>(() => ({
  reference_number: nullOr(Schema.String),
  ppd_id: nullOr(Schema.String),
  payee: nullOr(Schema.String),
  by_order_of: nullOr(Schema.String),
  payer: nullOr(Schema.String),
  payment_method: nullOr(Schema.String),
  payment_processor: nullOr(Schema.String),
  reason: nullOr(Schema.String)
}))

export type PaymentScheduleIntervalInput = "WEEKLY" | "MONTHLY"
export const PaymentScheduleIntervalInput: Schema.Codec<PaymentScheduleIntervalInput> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Literals(["WEEKLY", "MONTHLY"])
)

export type PaymentScheduleInterval = Open<"WEEKLY" | "MONTHLY">
export const PaymentScheduleInterval: Schema.Codec<PaymentScheduleInterval> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["WEEKLY", "MONTHLY"])
)

/** What a transaction was for. The possible values differ between the versions of the taxonomy, which `version` names. */
export interface PersonalFinanceCategory {
  readonly primary: string
  readonly detailed: string
  readonly confidence_level?: string | null
  readonly version?: PersonalFinanceCategoryVersion | null
}
export const PersonalFinanceCategory: Schema.Codec<PersonalFinanceCategory> =
  /*#__PURE__*/ struct<PersonalFinanceCategory>(() => ({
    primary: Schema.String,
    detailed: Schema.String,
    confidence_level: optionalKey(nullOr(Schema.String)),
    version: optionalKey(nullOr(PersonalFinanceCategoryVersion))
  }))

export type PersonalFinanceCategoryVersionInput = "v1" | "v2"
export const PersonalFinanceCategoryVersionInput: Schema.Codec<PersonalFinanceCategoryVersionInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["v1", "v2"]))

export type PersonalFinanceCategoryVersion = Open<"v1" | "v2">
export const PersonalFinanceCategoryVersion: Schema.Codec<PersonalFinanceCategoryVersion> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["v1", "v2"]))

export interface PhoneNumber {
  readonly data: string
  readonly primary: boolean
  readonly type: Open<"home" | "work" | "office" | "mobile" | "mobile1" | "other">
}
export const PhoneNumber: Schema.Codec<PhoneNumber> = /*#__PURE__*/ struct<PhoneNumber>(() => ({
  data: Schema.String,
  primary: Schema.Boolean,
  type: openEnum(["home", "work", "office", "mobile", "mobile1", "other"])
}))

export interface PhoneNumberMatchScore {
  readonly score: number | null
}
export const PhoneNumberMatchScore: Schema.Codec<PhoneNumberMatchScore> = /*#__PURE__*/ struct<PhoneNumberMatchScore>(
  () => ({
    score: nullOr(Schema.Finite)
  })
)

/**
 * Plaid's error object where it is data: the state of an Item, the end of a Link session. A call that fails has it as
 * `PlaidError`.
 */
export interface PlaidErrorObject {
  readonly error_type: PlaidErrorType
  readonly error_code: string
  readonly error_code_reason?: string | null
  readonly error_message: string
  readonly display_message: string | null
  readonly request_id?: string | null
  readonly causes?: ReadonlyArray<Cause | null> | null
  readonly status?: number | null
  readonly documentation_url?: string | null
  readonly suggested_action?: string | null
  readonly required_account_subtypes?: ReadonlyArray<string> | null
  readonly provided_account_subtypes?: ReadonlyArray<string> | null
}
export const PlaidErrorObject: Schema.Codec<PlaidErrorObject> = /*#__PURE__*/ struct<PlaidErrorObject>(() => ({
  error_type: PlaidErrorType,
  error_code: Schema.String,
  error_code_reason: optionalKey(nullOr(Schema.String)),
  error_message: Schema.String,
  display_message: nullOr(Schema.String),
  request_id: optionalKey(nullOr(Schema.String)),
  causes: optionalKey(nullOr(Schema.Array(nullOr(Cause)))),
  status: optionalKey(nullOr(Schema.Finite)),
  documentation_url: optionalKey(nullOr(Schema.String)),
  suggested_action: optionalKey(nullOr(Schema.String)),
  required_account_subtypes: optionalKey(nullOr(Schema.Array(Schema.String))),
  provided_account_subtypes: optionalKey(nullOr(Schema.Array(Schema.String)))
}))

const plaidErrorTypeValues = [
  "INVALID_REQUEST",
  "INVALID_RESULT",
  "INVALID_INPUT",
  "INSTITUTION_ERROR",
  "RATE_LIMIT_EXCEEDED",
  "API_ERROR",
  "ITEM_ERROR",
  "ASSET_REPORT_ERROR",
  "BASE_REPORT_ERROR",
  "RECAPTCHA_ERROR",
  "OAUTH_ERROR",
  "PAYMENT_ERROR",
  "BANK_TRANSFER_ERROR",
  "INCOME_VERIFICATION_ERROR",
  "MICRODEPOSITS_ERROR",
  "SANDBOX_ERROR",
  "PARTNER_ERROR",
  "SIGNAL_ERROR",
  "TRANSACTIONS_ERROR",
  "TRANSACTION_ERROR",
  "TRANSFER_ERROR",
  "CHECK_REPORT_ERROR",
  "CONSUMER_REPORT_ERROR",
  "USER_ERROR",
  "IDEMPOTENCY_ERROR",
  "ASSETS_ERROR",
  "CRA_MONITORING_ERROR",
  "CREDIT_PROFILE_REPORT_ERROR",
  "ENCOMPASS_ERROR",
  "ENRICH_ERROR",
  "FRAUD_INSIGHTS_ERROR",
  "FREDDIE_MAC_ERROR",
  "LINK_DELIVERY_ERROR",
  "PROFILE_ERROR",
  "RECURRING_TRANSACTIONS_ERROR",
  "STATEMENTS_ERROR",
  "TRANSFER_RECURRING_ERROR",
  "TRANSFER_REFUND_ERROR"
] as const

export type PlaidErrorType = Open<(typeof plaidErrorTypeValues)[number]>
export const PlaidErrorType: Schema.Codec<PlaidErrorType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(plaidErrorTypeValues)
)

export type PlaidLendScoreVersion = "v1.0" | "v2.0" | "LS1"
export const PlaidLendScoreVersion: Schema.Codec<PlaidLendScoreVersion> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["v1.0", "v2.0", "LS1"])
)

export type PrismCashScoreVersion = "4.1" | "4" | "3_lite" | "3"
export const PrismCashScoreVersion: Schema.Codec<PrismCashScoreVersion> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["4.1", "4", "3_lite", "3"])
)

export type PrismDetectVersion = "4.1" | "4"
export const PrismDetectVersion: Schema.Codec<PrismDetectVersion> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["4.1", "4"])
)

export type PrismExtendVersion = "4.1" | "4"
export const PrismExtendVersion: Schema.Codec<PrismExtendVersion> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["4.1", "4"])
)

export type PrismFirstDetectVersion = "3"
export const PrismFirstDetectVersion: Schema.Codec<PrismFirstDetectVersion> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["3"])
)

export type PrismInsightsVersion = "4.1" | "4" | "3"
export const PrismInsightsVersion: Schema.Codec<PrismInsightsVersion> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["4.1", "4", "3"])
)

export interface PrismVersions {
  readonly firstdetect?: PrismFirstDetectVersion | null | undefined
  readonly detect?: PrismDetectVersion | null | undefined
  readonly cashscore?: PrismCashScoreVersion | null | undefined
  readonly extend?: PrismExtendVersion | null | undefined
  readonly insights?: PrismInsightsVersion | null | undefined
}
export const PrismVersions: Schema.Codec<PrismVersions> = /*#__PURE__*/ struct<PrismVersions>(() => ({
  firstdetect: optional(nullOr(PrismFirstDetectVersion)),
  detect: optional(nullOr(PrismDetectVersion)),
  cashscore: optional(nullOr(PrismCashScoreVersion)),
  extend: optional(nullOr(PrismExtendVersion)),
  insights: optional(nullOr(PrismInsightsVersion))
}))

const productsValues = [
  "assets",
  "auth",
  "balance",
  "balance_plus",
  "beacon",
  "identity",
  "identity_match",
  "investments",
  "investments_auth",
  "liabilities",
  "payment_initiation",
  "identity_verification",
  "transactions",
  "credit_details",
  "income",
  "income_verification",
  "standing_orders",
  "transfer",
  "employment",
  "recurring_transactions",
  "transactions_refresh",
  "signal",
  "statements",
  "processor_payments",
  "processor_identity",
  "profile",
  "cra_base_report",
  "cra_income_insights",
  "cra_partner_insights",
  "cra_network_insights",
  "cra_cashflow_insights",
  "cra_monitoring",
  "cra_lend_score",
  "cra_plaid_credit_score",
  "layer",
  "pay_by_bank",
  "protect_linked_bank",
  "protect_transactions",
  "cra_qualify",
  "cra_home_lending"
] as const

export type ProductsInput = (typeof productsValues)[number]
export const ProductsInput: Schema.Codec<ProductsInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(productsValues)
)

export type Products = Open<(typeof productsValues)[number]>
export const Products: Schema.Codec<Products> = /*#__PURE__*/ Schema.suspend(() => openEnum(productsValues))

const productsTerminateReasonCodeValues = [
  "FRAUD_FIRST_PARTY",
  "FRAUD_FALSE_IDENTITY",
  "FRAUD_ABUSE",
  "FRAUD_OTHER",
  "CONSUMER_LOAN_PAID_OFF",
  "CONSUMER_ACCOUNT_CLOSED",
  "CONSUMER_CHARGE_OFF",
  "CONSUMER_PAYMENT_METHOD_SWITCHED",
  "USER_OFFBOARDING",
  "DUPLICATE_ITEM",
  "BILLING_TERMINATION",
  "OTHER",
  "FRAUD_TRANSACTION"
] as const

export type ProductsTerminateReasonCode = (typeof productsTerminateReasonCodeValues)[number]
export const ProductsTerminateReasonCode: Schema.Codec<ProductsTerminateReasonCode> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(productsTerminateReasonCodeValues)
)

export interface RecipientBACSInput {
  readonly account?: string | undefined
  readonly sort_code?: string | undefined
}
export const RecipientBACSInput: Schema.Codec<RecipientBACSInput> = /*#__PURE__*/ struct<RecipientBACSInput>(() => ({
  account: optional(Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(10))),
  sort_code: optional(Schema.String.check(Schema.isMinCodePoints(6), Schema.isMaxCodePoints(6)))
}))

export interface RecipientBACS {
  readonly account?: string | null
  readonly sort_code?: string | null
}
export const RecipientBACS: Schema.Codec<RecipientBACS> = /*#__PURE__*/ struct<RecipientBACS>(() => ({
  account: optionalKey(nullOr(Schema.String)),
  sort_code: optionalKey(nullOr(Schema.String))
}))

const recurringTransactionFrequencyValues = [
  "UNKNOWN",
  "WEEKLY",
  "BIWEEKLY",
  "SEMI_MONTHLY",
  "MONTHLY",
  "ANNUALLY"
] as const

export type RecurringTransactionFrequency = Open<(typeof recurringTransactionFrequencyValues)[number]>
export const RecurringTransactionFrequency: Schema.Codec<RecurringTransactionFrequency> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(recurringTransactionFrequencyValues)
)

/** A transaction that is no more: one that was pending and posted under another id, or that the institution took back. */
export interface RemovedTransaction {
  readonly transaction_id: string
  readonly account_id: string
}
export const RemovedTransaction: Schema.Codec<RemovedTransaction> = /*#__PURE__*/ struct<RemovedTransaction>(() => ({
  transaction_id: Schema.String,
  account_id: Schema.String
}))

export interface RiskIndicators {
  readonly bank_penalties?: BankPenaltiesIndicators | null
  readonly gambling?: GamblingIndicators | null
  readonly loan_disbursements?: LoanDisbursementsIndicators | null
  readonly loan_payments?: LoanPaymentsIndicators | null
  readonly negative_balance?: NegativeBalanceInsights | null
}
export const RiskIndicators: Schema.Codec<RiskIndicators> = /*#__PURE__*/ struct<RiskIndicators>(() => ({
  bank_penalties: optionalKey(nullOr(BankPenaltiesIndicators)),
  gambling: optionalKey(nullOr(GamblingIndicators)),
  loan_disbursements: optionalKey(nullOr(LoanDisbursementsIndicators)),
  loan_payments: optionalKey(nullOr(LoanPaymentsIndicators)),
  negative_balance: optionalKey(nullOr(NegativeBalanceInsights))
}))

export interface RuleDetails {
  readonly internal_note?: string | null
  readonly custom_action_key?: string | null
}
export const RuleDetails: Schema.Codec<RuleDetails> = /*#__PURE__*/ struct<RuleDetails>(() => ({
  internal_note: optionalKey(nullOr(Schema.String)),
  custom_action_key: optionalKey(nullOr(Schema.String))
}))

export type RuleResult = Open<"ACCEPT" | "REROUTE" | "REVIEW">
export const RuleResult: Schema.Codec<RuleResult> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["ACCEPT", "REROUTE", "REVIEW"])
)

export interface Ruleset {
  readonly ruleset_key?: string | null
  readonly result: RuleResult
  readonly triggered_rule_details?: RuleDetails | null
  /** @deprecated */
  readonly outcome?: string | null
}
export const Ruleset: Schema.Codec<Ruleset> = /*#__PURE__*/ struct<Ruleset>(() => ({
  ruleset_key: optionalKey(nullOr(Schema.String)),
  result: RuleResult,
  triggered_rule_details: optionalKey(nullOr(RuleDetails)),
  outcome: optionalKey(nullOr(Schema.String))
}))

/**
 * What can be held. `security_id` is mostly the same for every user, but a change of ticker or CUSIP may change it.
 * `isin` and `cusip` are null unless you have a licence for them; `close_price` is null for what no exchange trades.
 */
export interface Security {
  readonly security_id: string
  readonly isin: string | null
  readonly cusip: string | null
  /** @deprecated */
  readonly sedol: string | null
  readonly institution_security_id: string | null
  readonly institution_id: string | null
  readonly proxy_security_id: string | null
  readonly name: string | null
  readonly ticker_symbol: string | null
  readonly is_cash_equivalent: boolean | null
  readonly type: string | null
  readonly subtype?: string | null
  readonly close_price: number | null
  readonly close_price_as_of: string | null
  readonly update_datetime?: string | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly market_identifier_code: string | null
  readonly sector: string | null
  readonly industry: string | null
  readonly cfi_code: string | null
  readonly option_contract: OptionContract | null
  readonly fixed_income: FixedIncome | null
  readonly figi: string | null
}
export const Security: Schema.Codec<Security> = /*#__PURE__*/ struct<Security>(() => ({
  security_id: Schema.String,
  isin: nullOr(Schema.String),
  cusip: nullOr(Schema.String),
  sedol: nullOr(Schema.String),
  institution_security_id: nullOr(Schema.String),
  institution_id: nullOr(Schema.String),
  proxy_security_id: nullOr(Schema.String),
  name: nullOr(Schema.String),
  ticker_symbol: nullOr(Schema.String),
  is_cash_equivalent: nullOr(Schema.Boolean),
  type: nullOr(Schema.String),
  subtype: optionalKey(nullOr(Schema.String)),
  close_price: nullOr(Schema.Finite),
  close_price_as_of: nullOr(Schema.String),
  update_datetime: optionalKey(nullOr(Schema.String)),
  iso_currency_code: nullOr(Schema.String),
  unofficial_currency_code: nullOr(Schema.String),
  market_identifier_code: nullOr(Schema.String),
  sector: nullOr(Schema.String),
  industry: nullOr(Schema.String),
  cfi_code: nullOr(Schema.String),
  option_contract: nullOr(OptionContract),
  fixed_income: nullOr(FixedIncome),
  figi: nullOr(Schema.String)
}))

export interface ServicerAddressData {
  readonly city: string | null
  readonly region: string | null
  readonly street: string | null
  readonly postal_code: string | null
  readonly country: string | null
}
export const ServicerAddressData: Schema.Codec<ServicerAddressData> = /*#__PURE__*/ struct<ServicerAddressData>(() => ({
  city: nullOr(Schema.String),
  region: nullOr(Schema.String),
  street: nullOr(Schema.String),
  postal_code: nullOr(Schema.String),
  country: nullOr(Schema.String)
}))

export interface SignalAddressData {
  readonly city?: string | undefined
  readonly region?: string | null | undefined
  readonly street?: string | undefined
  readonly postal_code?: string | null | undefined
  readonly country?: string | null | undefined
}
export const SignalAddressData: Schema.Codec<SignalAddressData> = /*#__PURE__*/ struct<SignalAddressData>(() => ({
  city: optional(Schema.String),
  region: optional(nullOr(Schema.String)),
  street: optional(Schema.String),
  postal_code: optional(nullOr(Schema.String)),
  country: optional(nullOr(Schema.String))
}))

const signalDecisionOutcomeValues = [
  "APPROVE",
  "REVIEW",
  "REJECT",
  "TAKE_OTHER_RISK_MEASURES",
  "NOT_EVALUATED"
] as const

export type SignalDecisionOutcome = (typeof signalDecisionOutcomeValues)[number]
export const SignalDecisionOutcome: Schema.Codec<SignalDecisionOutcome> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(signalDecisionOutcomeValues)
)

export interface SignalDevice {
  readonly ip_address?: string | null | undefined
  readonly user_agent?: string | null | undefined
}
export const SignalDevice: Schema.Codec<SignalDevice> = /*#__PURE__*/ struct<SignalDevice>(() => ({
  ip_address: optional(nullOr(Schema.String)),
  user_agent: optional(nullOr(Schema.String))
}))

export interface SignalEvaluateCoreAttributes {
  readonly unauthorized_transactions_count_7d?: number | null
  readonly unauthorized_transactions_count_30d?: number | null
  readonly unauthorized_transactions_count_60d?: number | null
  readonly unauthorized_transactions_count_90d?: number | null
  readonly nsf_overdraft_transactions_count_7d?: number | null
  readonly nsf_overdraft_transactions_count_30d?: number | null
  readonly nsf_overdraft_transactions_count_60d?: number | null
  readonly nsf_overdraft_transactions_count_90d?: number | null
  readonly days_since_first_plaid_connection?: number | null
  readonly plaid_connections_count_7d?: number | null
  readonly plaid_connections_count_30d?: number | null
  readonly total_plaid_connections_count?: number | null
  readonly is_savings_or_money_market_account?: boolean | null
  readonly total_credit_transactions_amount_10d?: number | null
  readonly total_debit_transactions_amount_10d?: number | null
  readonly p50_credit_transactions_amount_28d?: number | null
  readonly p50_debit_transactions_amount_28d?: number | null
  readonly p95_credit_transactions_amount_28d?: number | null
  readonly p95_debit_transactions_amount_28d?: number | null
  readonly days_with_negative_balance_count_90d?: number | null
  readonly p90_eod_balance_30d?: number | null
  readonly p90_eod_balance_60d?: number | null
  readonly p90_eod_balance_90d?: number | null
  readonly p10_eod_balance_30d?: number | null
  readonly p10_eod_balance_60d?: number | null
  readonly p10_eod_balance_90d?: number | null
  readonly available_balance?: number | null
  readonly current_balance?: number | null
  readonly balance_last_updated?: string | null
  readonly phone_change_count_28d?: number | null
  readonly phone_change_count_90d?: number | null
  readonly email_change_count_28d?: number | null
  readonly email_change_count_90d?: number | null
  readonly address_change_count_28d?: number | null
  readonly address_change_count_90d?: number | null
  readonly plaid_non_oauth_authentication_attempts_count_3d?: number | null
  readonly plaid_non_oauth_authentication_attempts_count_7d?: number | null
  readonly plaid_non_oauth_authentication_attempts_count_30d?: number | null
  readonly failed_plaid_non_oauth_authentication_attempts_count_3d?: number | null
  readonly failed_plaid_non_oauth_authentication_attempts_count_7d?: number | null
  readonly failed_plaid_non_oauth_authentication_attempts_count_30d?: number | null
  readonly debit_transactions_count_10d?: number | null
  readonly credit_transactions_count_10d?: number | null
  readonly debit_transactions_count_30d?: number | null
  readonly credit_transactions_count_30d?: number | null
  readonly debit_transactions_count_60d?: number | null
  readonly credit_transactions_count_60d?: number | null
  readonly debit_transactions_count_90d?: number | null
  readonly credit_transactions_count_90d?: number | null
  readonly total_debit_transactions_amount_30d?: number | null
  readonly total_credit_transactions_amount_30d?: number | null
  readonly total_debit_transactions_amount_60d?: number | null
  readonly total_credit_transactions_amount_60d?: number | null
  readonly total_debit_transactions_amount_90d?: number | null
  readonly total_credit_transactions_amount_90d?: number | null
  readonly p50_eod_balance_30d?: number | null
  readonly p50_eod_balance_60d?: number | null
  readonly p50_eod_balance_90d?: number | null
  readonly p50_eod_balance_31d_to_60d?: number | null
  readonly p50_eod_balance_61d_to_90d?: number | null
  readonly p90_eod_balance_31d_to_60d?: number | null
  readonly p90_eod_balance_61d_to_90d?: number | null
  readonly p10_eod_balance_31d_to_60d?: number | null
  readonly p10_eod_balance_61d_to_90d?: number | null
  readonly transactions_last_updated?: string | null
  readonly is_account_closed?: boolean | null
  readonly is_account_frozen_or_restricted?: boolean | null
  readonly distinct_ip_addresses_count_3d?: number | null
  readonly distinct_ip_addresses_count_7d?: number | null
  readonly distinct_ip_addresses_count_30d?: number | null
  readonly distinct_ip_addresses_count_90d?: number | null
  readonly distinct_user_agents_count_3d?: number | null
  readonly distinct_user_agents_count_7d?: number | null
  readonly distinct_user_agents_count_30d?: number | null
  readonly distinct_user_agents_count_90d?: number | null
  readonly distinct_ssl_tls_connection_sessions_count_3d?: number | null
  readonly distinct_ssl_tls_connection_sessions_count_7d?: number | null
  readonly distinct_ssl_tls_connection_sessions_count_30d?: number | null
  readonly distinct_ssl_tls_connection_sessions_count_90d?: number | null
  readonly days_since_account_opening?: number | null
  readonly balance_to_transaction_amount_ratio?: number | null
}
export const SignalEvaluateCoreAttributes: Schema.Codec<SignalEvaluateCoreAttributes> =
  /*#__PURE__*/ struct<SignalEvaluateCoreAttributes>(() => ({
    unauthorized_transactions_count_7d: optionalKey(nullOr(Schema.Finite)),
    unauthorized_transactions_count_30d: optionalKey(nullOr(Schema.Finite)),
    unauthorized_transactions_count_60d: optionalKey(nullOr(Schema.Finite)),
    unauthorized_transactions_count_90d: optionalKey(nullOr(Schema.Finite)),
    nsf_overdraft_transactions_count_7d: optionalKey(nullOr(Schema.Finite)),
    nsf_overdraft_transactions_count_30d: optionalKey(nullOr(Schema.Finite)),
    nsf_overdraft_transactions_count_60d: optionalKey(nullOr(Schema.Finite)),
    nsf_overdraft_transactions_count_90d: optionalKey(nullOr(Schema.Finite)),
    days_since_first_plaid_connection: optionalKey(nullOr(Schema.Finite)),
    plaid_connections_count_7d: optionalKey(nullOr(Schema.Finite)),
    plaid_connections_count_30d: optionalKey(nullOr(Schema.Finite)),
    total_plaid_connections_count: optionalKey(nullOr(Schema.Finite)),
    is_savings_or_money_market_account: optionalKey(nullOr(Schema.Boolean)),
    total_credit_transactions_amount_10d: optionalKey(nullOr(Schema.Finite)),
    total_debit_transactions_amount_10d: optionalKey(nullOr(Schema.Finite)),
    p50_credit_transactions_amount_28d: optionalKey(nullOr(Schema.Finite)),
    p50_debit_transactions_amount_28d: optionalKey(nullOr(Schema.Finite)),
    p95_credit_transactions_amount_28d: optionalKey(nullOr(Schema.Finite)),
    p95_debit_transactions_amount_28d: optionalKey(nullOr(Schema.Finite)),
    days_with_negative_balance_count_90d: optionalKey(nullOr(Schema.Finite)),
    p90_eod_balance_30d: optionalKey(nullOr(Schema.Finite)),
    p90_eod_balance_60d: optionalKey(nullOr(Schema.Finite)),
    p90_eod_balance_90d: optionalKey(nullOr(Schema.Finite)),
    p10_eod_balance_30d: optionalKey(nullOr(Schema.Finite)),
    p10_eod_balance_60d: optionalKey(nullOr(Schema.Finite)),
    p10_eod_balance_90d: optionalKey(nullOr(Schema.Finite)),
    available_balance: optionalKey(nullOr(Schema.Finite)),
    current_balance: optionalKey(nullOr(Schema.Finite)),
    balance_last_updated: optionalKey(nullOr(Schema.String)),
    phone_change_count_28d: optionalKey(nullOr(Schema.Finite)),
    phone_change_count_90d: optionalKey(nullOr(Schema.Finite)),
    email_change_count_28d: optionalKey(nullOr(Schema.Finite)),
    email_change_count_90d: optionalKey(nullOr(Schema.Finite)),
    address_change_count_28d: optionalKey(nullOr(Schema.Finite)),
    address_change_count_90d: optionalKey(nullOr(Schema.Finite)),
    plaid_non_oauth_authentication_attempts_count_3d: optionalKey(nullOr(Schema.Finite)),
    plaid_non_oauth_authentication_attempts_count_7d: optionalKey(nullOr(Schema.Finite)),
    plaid_non_oauth_authentication_attempts_count_30d: optionalKey(nullOr(Schema.Finite)),
    failed_plaid_non_oauth_authentication_attempts_count_3d: optionalKey(nullOr(Schema.Finite)),
    failed_plaid_non_oauth_authentication_attempts_count_7d: optionalKey(nullOr(Schema.Finite)),
    failed_plaid_non_oauth_authentication_attempts_count_30d: optionalKey(nullOr(Schema.Finite)),
    debit_transactions_count_10d: optionalKey(nullOr(Schema.Finite)),
    credit_transactions_count_10d: optionalKey(nullOr(Schema.Finite)),
    debit_transactions_count_30d: optionalKey(nullOr(Schema.Finite)),
    credit_transactions_count_30d: optionalKey(nullOr(Schema.Finite)),
    debit_transactions_count_60d: optionalKey(nullOr(Schema.Finite)),
    credit_transactions_count_60d: optionalKey(nullOr(Schema.Finite)),
    debit_transactions_count_90d: optionalKey(nullOr(Schema.Finite)),
    credit_transactions_count_90d: optionalKey(nullOr(Schema.Finite)),
    total_debit_transactions_amount_30d: optionalKey(nullOr(Schema.Finite)),
    total_credit_transactions_amount_30d: optionalKey(nullOr(Schema.Finite)),
    total_debit_transactions_amount_60d: optionalKey(nullOr(Schema.Finite)),
    total_credit_transactions_amount_60d: optionalKey(nullOr(Schema.Finite)),
    total_debit_transactions_amount_90d: optionalKey(nullOr(Schema.Finite)),
    total_credit_transactions_amount_90d: optionalKey(nullOr(Schema.Finite)),
    p50_eod_balance_30d: optionalKey(nullOr(Schema.Finite)),
    p50_eod_balance_60d: optionalKey(nullOr(Schema.Finite)),
    p50_eod_balance_90d: optionalKey(nullOr(Schema.Finite)),
    p50_eod_balance_31d_to_60d: optionalKey(nullOr(Schema.Finite)),
    p50_eod_balance_61d_to_90d: optionalKey(nullOr(Schema.Finite)),
    p90_eod_balance_31d_to_60d: optionalKey(nullOr(Schema.Finite)),
    p90_eod_balance_61d_to_90d: optionalKey(nullOr(Schema.Finite)),
    p10_eod_balance_31d_to_60d: optionalKey(nullOr(Schema.Finite)),
    p10_eod_balance_61d_to_90d: optionalKey(nullOr(Schema.Finite)),
    transactions_last_updated: optionalKey(nullOr(Schema.String)),
    is_account_closed: optionalKey(nullOr(Schema.Boolean)),
    is_account_frozen_or_restricted: optionalKey(nullOr(Schema.Boolean)),
    distinct_ip_addresses_count_3d: optionalKey(nullOr(Schema.Finite)),
    distinct_ip_addresses_count_7d: optionalKey(nullOr(Schema.Finite)),
    distinct_ip_addresses_count_30d: optionalKey(nullOr(Schema.Finite)),
    distinct_ip_addresses_count_90d: optionalKey(nullOr(Schema.Finite)),
    distinct_user_agents_count_3d: optionalKey(nullOr(Schema.Finite)),
    distinct_user_agents_count_7d: optionalKey(nullOr(Schema.Finite)),
    distinct_user_agents_count_30d: optionalKey(nullOr(Schema.Finite)),
    distinct_user_agents_count_90d: optionalKey(nullOr(Schema.Finite)),
    distinct_ssl_tls_connection_sessions_count_3d: optionalKey(nullOr(Schema.Finite)),
    distinct_ssl_tls_connection_sessions_count_7d: optionalKey(nullOr(Schema.Finite)),
    distinct_ssl_tls_connection_sessions_count_30d: optionalKey(nullOr(Schema.Finite)),
    distinct_ssl_tls_connection_sessions_count_90d: optionalKey(nullOr(Schema.Finite)),
    days_since_account_opening: optionalKey(nullOr(Schema.Finite)),
    balance_to_transaction_amount_ratio: optionalKey(nullOr(Schema.Finite))
  }))

const signalPaymentMethodValues = ["SAME_DAY_ACH", "NEXT_DAY_ACH", "STANDARD_ACH", "MULTIPLE_PAYMENT_METHODS"] as const

export type SignalPaymentMethod = (typeof signalPaymentMethodValues)[number]
export const SignalPaymentMethod: Schema.Codec<SignalPaymentMethod> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(signalPaymentMethodValues)
)

export interface SignalPersonName {
  readonly prefix?: string | null | undefined
  readonly given_name?: string | null | undefined
  readonly middle_name?: string | null | undefined
  readonly family_name?: string | null | undefined
  readonly suffix?: string | null | undefined
}
export const SignalPersonName: Schema.Codec<SignalPersonName> = /*#__PURE__*/ struct<SignalPersonName>(() => ({
  prefix: optional(nullOr(Schema.String)),
  given_name: optional(nullOr(Schema.String)),
  middle_name: optional(nullOr(Schema.String)),
  family_name: optional(nullOr(Schema.String)),
  suffix: optional(nullOr(Schema.String))
}))

/** Risks of return, each scored from 1 to 99: the higher, the likelier. Null where the ruleset needs no score. */
export interface SignalScores {
  readonly customer_initiated_return_risk?: CustomerInitiatedReturnRisk | null
  readonly bank_initiated_return_risk?: BankInitiatedReturnRisk | null
}
export const SignalScores: Schema.Codec<SignalScores> = /*#__PURE__*/ struct<SignalScores>(() => ({
  customer_initiated_return_risk: optionalKey(nullOr(CustomerInitiatedReturnRisk)),
  bank_initiated_return_risk: optionalKey(nullOr(BankInitiatedReturnRisk))
}))

export interface SignalUser {
  readonly name?: SignalPersonName | null | undefined
  readonly phone_number?: string | null | undefined
  readonly email_address?: string | null | undefined
  readonly address?: SignalAddressData | null | undefined
}
export const SignalUser: Schema.Codec<SignalUser> = /*#__PURE__*/ struct<SignalUser>(() => ({
  name: optional(nullOr(SignalPersonName)),
  phone_number: optional(nullOr(Schema.String)),
  email_address: optional(nullOr(Schema.String)),
  address: optional(nullOr(SignalAddressData))
}))

export interface SignalWarning {
  readonly warning_type?: string | null
  readonly warning_code?: string | null
  readonly warning_message?: string | null
}
export const SignalWarning: Schema.Codec<SignalWarning> = /*#__PURE__*/ struct<SignalWarning>(() => ({
  warning_type: optionalKey(nullOr(Schema.String)),
  warning_code: optionalKey(nullOr(Schema.String)),
  warning_message: optionalKey(nullOr(Schema.String))
}))

/**
 * What is owed on a student loan: amounts in major units, dates without a zone, and `interest_rate_percentage` in
 * percent (5.25, not 0.0525).
 */
export interface StudentLoan {
  readonly account_id: string | null
  readonly account_number: string | null
  readonly disbursement_dates: ReadonlyArray<string> | null
  readonly expected_payoff_date: string | null
  readonly guarantor: string | null
  readonly interest_rate_percentage: number
  readonly is_overdue: boolean | null
  readonly last_payment_amount: number | null
  readonly last_payment_date: string | null
  readonly last_statement_balance?: number | null
  readonly last_statement_issue_date: string | null
  readonly loan_name: string | null
  readonly loan_status: StudentLoanStatus
  readonly minimum_payment_amount: number | null
  readonly next_payment_due_date: string | null
  readonly origination_date: string | null
  readonly origination_principal_amount: number | null
  readonly outstanding_interest_amount: number | null
  readonly payment_reference_number: string | null
  readonly pslf_status: PSLFStatus
  readonly repayment_plan: StudentRepaymentPlan
  readonly sequence_number: string | null
  readonly servicer_address: ServicerAddressData
  readonly ytd_interest_paid: number | null
  readonly ytd_principal_paid: number | null
}
export const StudentLoan: Schema.Codec<StudentLoan> = /*#__PURE__*/ struct<StudentLoan>(() => ({
  account_id: nullOr(Schema.String),
  account_number: nullOr(Schema.String),
  disbursement_dates: nullOr(Schema.Array(Schema.String)),
  expected_payoff_date: nullOr(Schema.String),
  guarantor: nullOr(Schema.String),
  interest_rate_percentage: Schema.Finite,
  is_overdue: nullOr(Schema.Boolean),
  last_payment_amount: nullOr(Schema.Finite),
  last_payment_date: nullOr(Schema.String),
  last_statement_balance: optionalKey(nullOr(Schema.Finite)),
  last_statement_issue_date: nullOr(Schema.String),
  loan_name: nullOr(Schema.String),
  loan_status: StudentLoanStatus,
  minimum_payment_amount: nullOr(Schema.Finite),
  next_payment_due_date: nullOr(Schema.String),
  origination_date: nullOr(Schema.String),
  origination_principal_amount: nullOr(Schema.Finite),
  outstanding_interest_amount: nullOr(Schema.Finite),
  payment_reference_number: nullOr(Schema.String),
  pslf_status: PSLFStatus,
  repayment_plan: StudentRepaymentPlan,
  sequence_number: nullOr(Schema.String),
  servicer_address: ServicerAddressData,
  ytd_interest_paid: nullOr(Schema.Finite),
  ytd_principal_paid: nullOr(Schema.Finite)
}))

const studentLoanStatusTypeValues = [
  "cancelled",
  "charged off",
  "claim",
  "consolidated",
  "deferment",
  "delinquent",
  "discharged",
  "extension",
  "forbearance",
  "in grace",
  "in military",
  "in school",
  "not fully disbursed",
  "other",
  "paid in full",
  "refunded",
  "repayment",
  "transferred",
  "pending idr"
] as const

export interface StudentLoanStatus {
  readonly end_date: string | null
  readonly type: Open<(typeof studentLoanStatusTypeValues)[number]> | null
}
export const StudentLoanStatus: Schema.Codec<StudentLoanStatus> = /*#__PURE__*/ struct<StudentLoanStatus>(() => ({
  end_date: nullOr(Schema.String),
  type: nullOr(openEnum(studentLoanStatusTypeValues))
}))

const studentRepaymentPlanTypeValues = [
  "extended graduated",
  "extended standard",
  "graduated",
  "income-contingent repayment",
  "income-based repayment",
  "income-sensitive repayment",
  "other",
  "pay as you earn",
  "revised pay as you earn",
  "standard",
  "saving on a valuable education",
  "interest only"
] as const

export interface StudentRepaymentPlan {
  readonly description: string | null
  readonly type: Open<(typeof studentRepaymentPlanTypeValues)[number]> | null
}
export const StudentRepaymentPlan: Schema.Codec<StudentRepaymentPlan> = /*#__PURE__*/ struct<StudentRepaymentPlan>(
  () => ({
    description: nullOr(Schema.String),
    type: nullOr(openEnum(studentRepaymentPlanTypeValues))
  })
)

export interface SweepFailure {
  readonly failure_code?: string | null
  readonly description?: string | null
}
export const SweepFailure: Schema.Codec<SweepFailure> = /*#__PURE__*/ struct<SweepFailure>(() => ({
  failure_code: optionalKey(nullOr(Schema.String)),
  description: optionalKey(nullOr(Schema.String))
}))

const sweepStatusValues = ["pending", "posted", "settled", "funds_available", "returned", "failed"] as const

export type SweepStatusInput = (typeof sweepStatusValues)[number]
export const SweepStatusInput: Schema.Codec<SweepStatusInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(sweepStatusValues)
)

export type SweepStatus = Open<(typeof sweepStatusValues)[number]>
export const SweepStatus: Schema.Codec<SweepStatus> = /*#__PURE__*/ Schema.suspend(() => openEnum(sweepStatusValues))

const sweepTriggerValues = ["manual", "incoming", "balance_threshold", "automatic_aggregate"] as const

export type SweepTriggerInput = (typeof sweepTriggerValues)[number]
export const SweepTriggerInput: Schema.Codec<SweepTriggerInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(sweepTriggerValues)
)

export type SweepTrigger = Open<(typeof sweepTriggerValues)[number]>
export const SweepTrigger: Schema.Codec<SweepTrigger> = /*#__PURE__*/ Schema.suspend(() => openEnum(sweepTriggerValues))

/**
 * A transaction. `amount` is in major units of its currency and positive when money leaves the account: purchases and
 * repayments are positive, deposits and refunds negative. The currency is `iso_currency_code`, or
 * `unofficial_currency_code` where that is null.
 *
 * `date` and `authorized_date` are civil dates without a zone. A posted transaction names the pending one that it
 * replaces in `pending_transaction_id`; that one is then among the removed.
 */
export interface Transaction {
  readonly account_id: string
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  /** @deprecated */
  readonly category?: ReadonlyArray<string> | null
  /** @deprecated */
  readonly category_id?: string | null
  readonly check_number?: string | null
  readonly date: string
  readonly location: Location
  /** @deprecated */
  readonly name: string
  readonly merchant_name?: string | null
  readonly original_description?: string | null
  readonly payment_meta: PaymentMeta
  readonly pending: boolean
  readonly pending_transaction_id: string | null
  readonly account_owner: string | null
  readonly transaction_id: string
  /** @deprecated */
  readonly transaction_type?: Open<"digital" | "place" | "special" | "unresolved"> | null
  readonly logo_url?: string | null
  readonly website?: string | null
  readonly authorized_date: string | null
  readonly authorized_datetime: string | null
  readonly datetime: string | null
  readonly payment_channel: Open<"online" | "in store" | "other">
  readonly personal_finance_category?: PersonalFinanceCategory | null
  readonly business_finance_category?: BusinessFinanceCategory | null
  readonly transaction_code: TransactionCode | null
  readonly personal_finance_category_icon_url?: string | null
  readonly counterparties?: ReadonlyArray<TransactionCounterparty> | null
  readonly merchant_entity_id?: string | null
  readonly client_customization?: ClientCustomization | null
  readonly merchant_category_code?: string | null
  readonly running_balance?: number | null
}
export const Transaction: Schema.Codec<Transaction> = /*#__PURE__*/ struct<Transaction>(() => ({
  account_id: Schema.String,
  amount: Schema.Finite,
  iso_currency_code: nullOr(Schema.String),
  unofficial_currency_code: nullOr(Schema.String),
  category: optionalKey(nullOr(Schema.Array(Schema.String))),
  category_id: optionalKey(nullOr(Schema.String)),
  check_number: optionalKey(nullOr(Schema.String)),
  date: Schema.String,
  location: Location,
  name: Schema.String,
  merchant_name: optionalKey(nullOr(Schema.String)),
  original_description: optionalKey(nullOr(Schema.String)),
  payment_meta: PaymentMeta,
  pending: Schema.Boolean,
  pending_transaction_id: nullOr(Schema.String),
  account_owner: nullOr(Schema.String),
  transaction_id: Schema.String,
  transaction_type: optionalKey(nullOr(openEnum(["digital", "place", "special", "unresolved"]))),
  logo_url: optionalKey(nullOr(Schema.String)),
  website: optionalKey(nullOr(Schema.String)),
  authorized_date: nullOr(Schema.String),
  authorized_datetime: nullOr(Schema.String),
  datetime: nullOr(Schema.String),
  payment_channel: openEnum(["online", "in store", "other"]),
  personal_finance_category: optionalKey(nullOr(PersonalFinanceCategory)),
  business_finance_category: optionalKey(nullOr(BusinessFinanceCategory)),
  transaction_code: nullOr(TransactionCode),
  personal_finance_category_icon_url: optionalKey(nullOr(Schema.String)),
  counterparties: optionalKey(nullOr(Schema.Array(TransactionCounterparty))),
  merchant_entity_id: optionalKey(nullOr(Schema.String)),
  client_customization: optionalKey(nullOr(ClientCustomization)),
  merchant_category_code: optionalKey(nullOr(Schema.String)),
  running_balance: optionalKey(nullOr(Schema.Finite))
}))

const transactionCodeValues = [
  "adjustment",
  "atm",
  "bank charge",
  "bill payment",
  "cash",
  "cashback",
  "cheque",
  "direct debit",
  "interest",
  "payment",
  "purchase",
  "refund",
  "standing order",
  "transfer",
  "cash advance",
  "late fee",
  "membership fee",
  "returned item fee"
] as const

export type TransactionCode = Open<(typeof transactionCodeValues)[number]>
export const TransactionCode: Schema.Codec<TransactionCode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(transactionCodeValues)
)

/**
 * Who a transaction was with. `entity_id` is Plaid's id of a company, the same in all transactions with it; `name` may
 * vary.
 */
export interface TransactionCounterparty {
  readonly name: string
  readonly entity_id?: string | null
  readonly type: CounterpartyType
  readonly website: string | null
  readonly logo_url: string | null
  readonly confidence_level?: string | null
  readonly account_numbers?: CounterpartyNumbers | null
}
export const TransactionCounterparty: Schema.Codec<TransactionCounterparty> =
  /*#__PURE__*/ struct<TransactionCounterparty>(() => ({
    name: Schema.String,
    entity_id: optionalKey(nullOr(Schema.String)),
    type: CounterpartyType,
    website: nullOr(Schema.String),
    logo_url: nullOr(Schema.String),
    confidence_level: optionalKey(nullOr(Schema.String)),
    account_numbers: optionalKey(nullOr(CounterpartyNumbers))
  }))

/**
 * Transactions that repeat. Amounts have the sign of `Transaction`: positive for expenses, negative for income.
 * `predicted_next_date` is null when Plaid expects none. A stream that has ended is `TOMBSTONED`.
 */
export interface TransactionStream {
  readonly account_id: string
  readonly stream_id: string
  /** @deprecated */
  readonly category: ReadonlyArray<string> | null
  /** @deprecated */
  readonly category_id: string | null
  readonly description: string
  readonly merchant_name: string | null
  readonly first_date: string
  readonly last_date: string
  readonly predicted_next_date?: string | null
  readonly frequency: RecurringTransactionFrequency
  readonly transaction_ids: ReadonlyArray<string>
  readonly average_amount: TransactionStreamAmount
  readonly last_amount: TransactionStreamAmount
  readonly is_active: boolean
  readonly status: TransactionStreamStatus
  readonly personal_finance_category?: PersonalFinanceCategory | null
  /** @deprecated */
  readonly is_user_modified: boolean
  /** @deprecated */
  readonly last_user_modified_datetime?: string | null
}
export const TransactionStream: Schema.Codec<TransactionStream> = /*#__PURE__*/ struct<TransactionStream>(() => ({
  account_id: Schema.String,
  stream_id: Schema.String,
  category: nullOr(Schema.Array(Schema.String)),
  category_id: nullOr(Schema.String),
  description: Schema.String,
  merchant_name: nullOr(Schema.String),
  first_date: Schema.String,
  last_date: Schema.String,
  predicted_next_date: optionalKey(nullOr(Schema.String)),
  frequency: RecurringTransactionFrequency,
  transaction_ids: Schema.Array(Schema.String),
  average_amount: TransactionStreamAmount,
  last_amount: TransactionStreamAmount,
  is_active: Schema.Boolean,
  status: TransactionStreamStatus,
  personal_finance_category: optionalKey(nullOr(PersonalFinanceCategory)),
  is_user_modified: Schema.Boolean,
  last_user_modified_datetime: optionalKey(nullOr(Schema.String))
}))

export interface TransactionStreamAmount {
  readonly amount?: number | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
}
export const TransactionStreamAmount: Schema.Codec<TransactionStreamAmount> =
  /*#__PURE__*/ struct<TransactionStreamAmount>(() => ({
    amount: optionalKey(nullOr(Schema.Finite)),
    iso_currency_code: optionalKey(nullOr(Schema.String)),
    unofficial_currency_code: optionalKey(nullOr(Schema.String))
  }))

export type TransactionStreamStatus = Open<"UNKNOWN" | "MATURE" | "EARLY_DETECTION" | "TOMBSTONED">
export const TransactionStreamStatus: Schema.Codec<TransactionStreamStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["UNKNOWN", "MATURE", "EARLY_DETECTION", "TOMBSTONED"])
)

export interface TransactionsRecurringGetRequestOptions {
  /** @deprecated */
  readonly include_personal_finance_category?: boolean | undefined
  readonly personal_finance_category_version?: PersonalFinanceCategoryVersionInput | undefined
}
export const TransactionsRecurringGetRequestOptions: Schema.Codec<TransactionsRecurringGetRequestOptions> =
  /*#__PURE__*/ struct<TransactionsRecurringGetRequestOptions>(() => ({
    include_personal_finance_category: optional(Schema.Boolean),
    personal_finance_category_version: optional(PersonalFinanceCategoryVersionInput)
  }))

export interface TransactionsSyncRequestOptions {
  readonly include_original_description?: boolean | null | undefined
  /** @deprecated */
  readonly include_personal_finance_category?: boolean | undefined
  /** @deprecated */
  readonly include_logo_and_counterparty_beta?: boolean | undefined
  readonly personal_finance_category_version?: PersonalFinanceCategoryVersionInput | undefined
  readonly days_requested?: number | undefined
  readonly account_id?: string | undefined
}
export const TransactionsSyncRequestOptions: Schema.Codec<TransactionsSyncRequestOptions> =
  /*#__PURE__*/ struct<TransactionsSyncRequestOptions>(() => ({
    include_original_description: optional(nullOr(Schema.Boolean)),
    include_personal_finance_category: optional(Schema.Boolean),
    include_logo_and_counterparty_beta: optional(Schema.Boolean),
    personal_finance_category_version: optional(PersonalFinanceCategoryVersionInput),
    days_requested: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730))),
    account_id: optional(Schema.String)
  }))

const transactionsUpdateStatusValues = [
  "TRANSACTIONS_UPDATE_STATUS_UNKNOWN",
  "NOT_READY",
  "INITIAL_UPDATE_COMPLETE",
  "HISTORICAL_UPDATE_COMPLETE"
] as const

/** How far Plaid is with an Item's history. With `NOT_READY` there is no cursor yet. */
export type TransactionsUpdateStatus = Open<(typeof transactionsUpdateStatusValues)[number]>
export const TransactionsUpdateStatus: Schema.Codec<TransactionsUpdateStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(transactionsUpdateStatusValues)
)

export type TransferAuthorizationDecision = Open<"approved" | "declined" | "user_action_required">
export const TransferAuthorizationDecision: Schema.Codec<TransferAuthorizationDecision> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(["approved", "declined", "user_action_required"])
)

const transferAuthorizationDecisionRationaleCodeValues = [
  "NSF",
  "RISK",
  "TRANSFER_LIMIT_REACHED",
  "MANUALLY_VERIFIED_ITEM",
  "ITEM_LOGIN_REQUIRED",
  "PAYMENT_PROFILE_LOGIN_REQUIRED",
  "ERROR",
  "MIGRATED_ACCOUNT_ITEM",
  "ADMIN",
  "FRAUD"
] as const

export type TransferAuthorizationDecisionRationaleCode = Open<
  (typeof transferAuthorizationDecisionRationaleCodeValues)[number]
>
export const TransferAuthorizationDecisionRationaleCode: Schema.Codec<TransferAuthorizationDecisionRationaleCode> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(transferAuthorizationDecisionRationaleCodeValues))

export interface TransferFailureInput {
  readonly failure_code?: string | null | undefined
  /** @deprecated */
  readonly ach_return_code?: string | null | undefined
  readonly description?: string | undefined
}
export const TransferFailureInput: Schema.Codec<TransferFailureInput> = /*#__PURE__*/ struct<TransferFailureInput>(
  () => ({
    failure_code: optional(nullOr(Schema.String)),
    ach_return_code: optional(nullOr(Schema.String)),
    description: optional(Schema.String)
  })
)

export interface TransferFailure {
  readonly failure_code?: string | null
  /** @deprecated */
  readonly ach_return_code?: string | null
  readonly description?: string | null
}
export const TransferFailure: Schema.Codec<TransferFailure> = /*#__PURE__*/ struct<TransferFailure>(() => ({
  failure_code: optionalKey(nullOr(Schema.String)),
  ach_return_code: optionalKey(nullOr(Schema.String)),
  description: optionalKey(nullOr(Schema.String))
}))

/**
 * Money between Plaid and your account. `amount` is a signed decimal string, as your account shows it: "-10.00" went
 * out of it. `settled` is null until it has settled.
 */
export interface TransferSweep {
  readonly id: string
  readonly funding_account_id: string
  readonly ledger_id?: string | null
  readonly created: string
  readonly amount: string
  readonly iso_currency_code: string
  readonly settled: string | null
  readonly expected_funds_available_date?: string | null
  readonly status?: SweepStatus | null
  readonly trigger?: SweepTrigger | null
  readonly description?: string | null
  readonly network_trace_id?: string | null
  readonly failure_reason?: SweepFailure | null
}
export const TransferSweep: Schema.Codec<TransferSweep> = /*#__PURE__*/ struct<TransferSweep>(() => ({
  id: Schema.String,
  funding_account_id: Schema.String,
  ledger_id: optionalKey(nullOr(Schema.String)),
  created: Schema.String,
  amount: Schema.String,
  iso_currency_code: Schema.String,
  settled: nullOr(Schema.String),
  expected_funds_available_date: optionalKey(nullOr(Schema.String)),
  status: optionalKey(nullOr(SweepStatus)),
  trigger: optionalKey(nullOr(SweepTrigger)),
  description: optionalKey(nullOr(Schema.String)),
  network_trace_id: optionalKey(nullOr(Schema.String)),
  failure_reason: optionalKey(nullOr(SweepFailure))
}))

export interface TrustIndex {
  readonly score: number
  readonly model: string
  readonly subscores: TrustIndexSubscores | null
}
export const TrustIndex: Schema.Codec<TrustIndex> = /*#__PURE__*/ struct<TrustIndex>(() => ({
  score: Schema.Finite,
  model: Schema.String,
  subscores: nullOr(TrustIndexSubscores)
}))

export interface TrustIndexSubscore {
  readonly score: number
}
export const TrustIndexSubscore: Schema.Codec<TrustIndexSubscore> = /*#__PURE__*/ struct<TrustIndexSubscore>(() => ({
  score: Schema.Finite
}))

export interface TrustIndexSubscores {
  readonly device_and_connection?: TrustIndexSubscore | null
  readonly bank_account_insights?: TrustIndexSubscore | null
}
export const TrustIndexSubscores: Schema.Codec<TrustIndexSubscores> = /*#__PURE__*/ struct<TrustIndexSubscores>(() => ({
  device_and_connection: optionalKey(nullOr(TrustIndexSubscore)),
  bank_account_insights: optionalKey(nullOr(TrustIndexSubscore))
}))

export interface UserAddress {
  readonly street?: string | null | undefined
  readonly street2?: string | null | undefined
  readonly city?: string | null | undefined
  readonly region?: string | null | undefined
  readonly postal_code?: string | null | undefined
  readonly country: string
}
export const UserAddress: Schema.Codec<UserAddress> = /*#__PURE__*/ struct<UserAddress>(() => ({
  street: optional(nullOr(Schema.String)),
  street2: optional(nullOr(Schema.String)),
  city: optional(nullOr(Schema.String)),
  region: optional(nullOr(Schema.String)),
  postal_code: optional(nullOr(Schema.String)),
  country: Schema.String
}))

export interface UserIDNumberInput {
  readonly value: string
  readonly type: IDNumberTypeInput
}
export const UserIDNumberInput: Schema.Codec<UserIDNumberInput> = /*#__PURE__*/ struct<UserIDNumberInput>(() => ({
  value: Schema.String,
  type: IDNumberTypeInput
}))

export interface UserIDNumber {
  readonly value: string
  readonly type: IDNumberType
}
export const UserIDNumber: Schema.Codec<UserIDNumber> = /*#__PURE__*/ struct<UserIDNumber>(() => ({
  value: Schema.String,
  type: IDNumberType
}))

export interface W2Box12 {
  readonly code?: string | null
  readonly amount?: string | null
}
export const W2Box12: Schema.Codec<W2Box12> = /*#__PURE__*/ struct<W2Box12>(() => ({
  code: optionalKey(nullOr(Schema.String)),
  amount: optionalKey(nullOr(Schema.String))
}))

export interface W2StateAndLocalWages {
  readonly state?: string | null
  readonly employer_state_id_number?: string | null
  readonly state_wages_tips?: string | null
  readonly state_income_tax?: string | null
  readonly local_wages_tips?: string | null
  readonly local_income_tax?: string | null
  readonly locality_name?: string | null
}
export const W2StateAndLocalWages: Schema.Codec<W2StateAndLocalWages> = /*#__PURE__*/ struct<W2StateAndLocalWages>(
  () => ({
    state: optionalKey(nullOr(Schema.String)),
    employer_state_id_number: optionalKey(nullOr(Schema.String)),
    state_wages_tips: optionalKey(nullOr(Schema.String)),
    state_income_tax: optionalKey(nullOr(Schema.String)),
    local_wages_tips: optionalKey(nullOr(Schema.String)),
    local_income_tax: optionalKey(nullOr(Schema.String)),
    locality_name: optionalKey(nullOr(Schema.String))
  })
)

const walletTransactionFailureReasonValues = [
  "EXTERNAL_SYSTEM",
  "EXPIRED",
  "CANCELLED",
  "INVALID",
  "ACCOUNT_INVALID",
  "AUTHENTICATION_FAILED",
  "UNKNOWN"
] as const

export type WalletTransactionFailureReason = Open<(typeof walletTransactionFailureReasonValues)[number]>
export const WalletTransactionFailureReason: Schema.Codec<WalletTransactionFailureReason> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(walletTransactionFailureReasonValues))

const walletTransactionStatusValues = ["AUTHORISING", "INITIATED", "EXECUTED", "SETTLED", "BLOCKED", "FAILED"] as const

export type WalletTransactionStatus = Open<(typeof walletTransactionStatusValues)[number]>
export const WalletTransactionStatus: Schema.Codec<WalletTransactionStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(walletTransactionStatusValues)
)

const warningWarningCodeValues = [
  "OWNERS_UNAVAILABLE",
  "INVESTMENTS_UNAVAILABLE",
  "TRANSACTIONS_UNAVAILABLE",
  "BANK_INCOME_INSIGHTS_INSUFFICIENT_DATA",
  "BANK_INCOME_INSIGHTS_INCOMPLETE",
  "BANK_INCOME_INSIGHTS_STATUS_IN_PROGRESS",
  "BANK_INCOME_INSIGHTS_INTERNAL_ERROR",
  "BANK_INCOME_INSIGHTS_MISMATCHED_DAYS_REQUESTED"
] as const

/** Something that an Asset Report could not get, and the Item that it is about. The report is there all the same. */
export interface Warning {
  readonly warning_type: string
  readonly warning_code: Open<(typeof warningWarningCodeValues)[number]>
  readonly cause: Cause | null
}
export const Warning: Schema.Codec<Warning> = /*#__PURE__*/ struct<Warning>(() => ({
  warning_type: Schema.String,
  warning_code: openEnum(warningWarningCodeValues),
  cause: nullOr(Cause)
}))

export interface YieldRate {
  readonly percentage: number
  readonly type: YieldRateType | null
}
export const YieldRate: Schema.Codec<YieldRate> = /*#__PURE__*/ struct<YieldRate>(() => ({
  percentage: Schema.Finite,
  type: nullOr(YieldRateType)
}))

export type YieldRateType = Open<"coupon" | "coupon_equivalent" | "discount" | "yield">
export const YieldRateType: Schema.Codec<YieldRateType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["coupon", "coupon_equivalent", "discount", "yield"])
)
