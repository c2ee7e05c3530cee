/** Schemas that more than one product group uses. */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import * as Schema from "effect/Schema"

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
export const AccountBalance: Schema.Codec<AccountBalance> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    available: Schema.NullOr(Schema.Finite),
    current: Schema.NullOr(Schema.Finite),
    limit: Schema.NullOr(Schema.Finite),
    iso_currency_code: Schema.NullOr(Schema.String),
    unofficial_currency_code: Schema.NullOr(Schema.String),
    last_updated_datetime: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

const accountVerificationStatuses = [
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
  readonly verification_status?: Open<(typeof accountVerificationStatuses)[number]> | null
  readonly verification_name?: string | null
  readonly verification_insights?: AccountVerificationInsights | null
  readonly persistent_account_id?: string | null
  readonly holder_category?: AccountHolderCategory | null
  readonly apy?: number | null
}
export const AccountBase: Schema.Codec<AccountBase> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_id: Schema.String,
    balances: AccountBalance,
    mask: Schema.NullOr(Schema.String),
    name: Schema.String,
    official_name: Schema.NullOr(Schema.String),
    type: AccountType,
    subtype: Schema.NullOr(AccountSubtype),
    verification_status: Schema.optionalKey(Schema.NullOr(openEnum(accountVerificationStatuses))),
    verification_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    verification_insights: Schema.optionalKey(Schema.NullOr(AccountVerificationInsights)),
    persistent_account_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    holder_category: Schema.optionalKey(Schema.NullOr(AccountHolderCategory)),
    apy: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

export type AccountHolderCategory = Open<"business" | "personal" | "unrecognized">
export const AccountHolderCategory: Schema.Codec<AccountHolderCategory> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["business", "personal", "unrecognized"])
)

const accountSubtypes = [
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

export type AccountSubtype = Open<(typeof accountSubtypes)[number]>
export const AccountSubtype: Schema.Codec<AccountSubtype> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(accountSubtypes)
)

export type AccountType = Open<"investment" | "credit" | "depository" | "loan" | "brokerage" | "other">
export const AccountType: Schema.Codec<AccountType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["investment", "credit", "depository", "loan", "brokerage", "other"])
)

export interface AccountVerificationInsights {
  readonly name_match_score?: number | null
  readonly network_status: AccountVerificationInsightsNetworkStatus
  readonly previous_returns?: AccountVerificationInsightsPreviousReturns | null
  readonly account_number_format: AccountVerificationInsightsAccountNumberFormat
}
export const AccountVerificationInsights: Schema.Codec<AccountVerificationInsights> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    name_match_score: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    network_status: AccountVerificationInsightsNetworkStatus,
    previous_returns: Schema.optionalKey(Schema.NullOr(AccountVerificationInsightsPreviousReturns)),
    account_number_format: AccountVerificationInsightsAccountNumberFormat
  })
)

export type AccountVerificationInsightsAccountNumberFormat = Open<"valid" | "invalid" | "unknown">
export const AccountVerificationInsightsAccountNumberFormat: Schema.Codec<AccountVerificationInsightsAccountNumberFormat> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["valid", "invalid", "unknown"]))

export interface AccountVerificationInsightsNetworkStatus {
  readonly has_numbers_match: boolean
  readonly is_numbers_match_verified: boolean
}
export const AccountVerificationInsightsNetworkStatus: Schema.Codec<AccountVerificationInsightsNetworkStatus> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      has_numbers_match: Schema.Boolean,
      is_numbers_match_verified: Schema.Boolean
    })
  )

export interface AccountVerificationInsightsPreviousReturns {
  readonly has_previous_administrative_return: boolean
}
export const AccountVerificationInsightsPreviousReturns: Schema.Codec<AccountVerificationInsightsPreviousReturns> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      has_previous_administrative_return: Schema.Boolean
    })
  )

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
export const Cause: Schema.Codec<Cause> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    error_type: PlaidErrorType,
    error_code: Schema.String,
    error_code_reason: Schema.optionalKey(Schema.NullOr(Schema.String)),
    error_message: Schema.String,
    display_message: Schema.NullOr(Schema.String),
    request_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    causes: Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.NullOr(Cause)))),
    status: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    documentation_url: Schema.optionalKey(Schema.NullOr(Schema.String)),
    suggested_action: Schema.optionalKey(Schema.NullOr(Schema.String)),
    required_account_subtypes: Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.String))),
    provided_account_subtypes: Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.String))),
    item_id: Schema.String
  })
)

const countryCodes = [
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

export type CountryCode = Open<(typeof countryCodes)[number]>
export const CountryCode: Schema.Codec<CountryCode> = /*#__PURE__*/ Schema.suspend(() => openEnum(countryCodes))

export type CountryCodeInput = (typeof countryCodes)[number]
export const CountryCodeInput: Schema.Codec<CountryCodeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(countryCodes)
)

export type IncomeVerificationSourceType = "bank" | "payroll"
export const IncomeVerificationSourceType: Schema.Codec<IncomeVerificationSourceType> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Literals(["bank", "payroll"])
)

/**
 * One end user's login at one institution. `error` is the failure that it is in, of the shape of a failed call's body.
 */
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
export const Item: Schema.Codec<Item> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    item_id: Schema.String,
    institution_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    institution_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    webhook: Schema.NullOr(Schema.String),
    auth_method: Schema.optionalKey(Schema.NullOr(ItemAuthMethod)),
    error: Schema.NullOr(PlaidErrorObject),
    available_products: Schema.Array(Products),
    billed_products: Schema.Array(Products),
    products: Schema.optionalKey(Schema.NullOr(Schema.Array(Products))),
    consented_products: Schema.optionalKey(Schema.NullOr(Schema.Array(Products))),
    consent_expiration_time: Schema.NullOr(Schema.String),
    update_type: openEnum(["background", "user_present_required"])
  })
)

const itemAuthMethods = [
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

export type ItemAuthMethod = Open<(typeof itemAuthMethods)[number]>
export const ItemAuthMethod: Schema.Codec<ItemAuthMethod> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(itemAuthMethods)
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
export const PlaidErrorObject: Schema.Codec<PlaidErrorObject> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    error_type: PlaidErrorType,
    error_code: Schema.String,
    error_code_reason: Schema.optionalKey(Schema.NullOr(Schema.String)),
    error_message: Schema.String,
    display_message: Schema.NullOr(Schema.String),
    request_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    causes: Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.NullOr(Cause)))),
    status: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    documentation_url: Schema.optionalKey(Schema.NullOr(Schema.String)),
    suggested_action: Schema.optionalKey(Schema.NullOr(Schema.String)),
    required_account_subtypes: Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.String))),
    provided_account_subtypes: Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.String)))
  })
)

const plaidErrorTypes = [
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

export type PlaidErrorType = Open<(typeof plaidErrorTypes)[number]>
export const PlaidErrorType: Schema.Codec<PlaidErrorType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(plaidErrorTypes)
)

const products = [
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

export type Products = Open<(typeof products)[number]>
export const Products: Schema.Codec<Products> = /*#__PURE__*/ Schema.suspend(() => openEnum(products))

export type ProductsInput = (typeof products)[number]
export const ProductsInput: Schema.Codec<ProductsInput> = /*#__PURE__*/ Schema.suspend(() => Schema.Literals(products))
