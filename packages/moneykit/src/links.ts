/**
 * Links: one end user's connection to one institution, its accounts and its transactions.
 *
 * Generated from MoneyKit's document 2023-02-18; changes belong into packages/codegen.
 */
import { civilDate, decimal, instant, uri } from "@bankstream/core/format"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import {
  type MoneyKitOperation,
  type MoneyKitPagedOperation,
  type MoneyKitUpdateOperation,
  operation,
  pagedOperation,
  updateOperation
} from "./internal/operation.ts"
import {
  AccountBalances,
  AccountBalancesInput,
  AccountResponse,
  CursorPagination,
  CustomerUser,
  LinkCommon,
  Owner,
  ProductInput,
  ProviderInput,
  TransactionResponse
} from "./model.ts"

export {
  AccountBalances,
  AccountBalancesInput,
  AccountResponse,
  Address,
  AddressInput,
  Country,
  CountryInput,
  CursorPagination,
  CustomerUser,
  CustomerUserEmail,
  CustomerUserPhone,
  Email,
  EmailInput,
  LinkCommon,
  LinkProductError,
  LinkProductResponse,
  LinkProducts,
  Owner,
  OwnerInput,
  PhoneNumber,
  PhoneNumberInput,
  PhoneNumberType,
  PhoneNumberTypeInput,
  Product,
  ProductInput,
  ProductSettings,
  ProductSettingsInput,
  Provider,
  ProviderInput,
  PublicLinkError,
  PublicLinkState,
  TransactionCategoryResponse,
  TransactionEnrichmentResponse,
  TransactionMerchantResponse,
  TransactionProcessorResponse,
  TransactionRecurrenceResponse,
  TransactionResponse,
  TransactionSubcategoryResponse,
  TransactionType,
  TransactionsLinkProduct,
  TransactionsProductSettings,
  TransactionsProductSettingsInput
} from "./model.ts"

export * from "./link-reason.ts"

export interface AccountIdentity {
  readonly account_id: string
  readonly account_type: string
  readonly name: string
  readonly nickname?: string | null
  readonly account_mask?: string | null
  readonly balances: AccountBalances
  readonly original_id?: string | null
  readonly closed?: boolean | null
  readonly owners: ReadonlyArray<Owner>
}
export const AccountIdentity: Schema.Codec<AccountIdentity> = /*#__PURE__*/ struct<AccountIdentity>(() => ({
  account_id: Schema.String,
  account_type: Schema.String,
  name: Schema.String,
  nickname: optionalKey(nullOr(Schema.String)),
  account_mask: optionalKey(nullOr(Schema.String)),
  balances: AccountBalances,
  original_id: optionalKey(nullOr(Schema.String)),
  closed: optionalKey(nullOr(Schema.Boolean)),
  owners: Schema.Array(Owner)
}))

/**
 * An account that was read elsewhere. `account_id` is your own, and names it among the transactions. Give the `mask`
 * (the last four characters of its number): by it above all MoneyKit tells which account it is, once the link is mended.
 */
export interface AccountImportData {
  readonly account_id: string
  readonly name: string
  readonly nickname?: string | undefined
  readonly type: string
  readonly mask?: string | undefined
  readonly balances: AccountBalancesInput
}
export const AccountImportData: Schema.Codec<AccountImportData> = /*#__PURE__*/ struct<AccountImportData>(() => ({
  account_id: Schema.String,
  name: Schema.String,
  nickname: optional(Schema.String),
  type: Schema.String,
  mask: optional(Schema.String),
  balances: AccountBalancesInput
}))

/**
 * An account's numbers by payment system: `ach` in the US, `eft` in Canada, `bacs` in the UK. Those that it has not are
 * empty lists.
 */
export interface AccountNumbers {
  readonly ach: ReadonlyArray<AchNumber>
  readonly eft: ReadonlyArray<EftNumber>
  readonly bacs: ReadonlyArray<BacsNumber>
  readonly international: ReadonlyArray<InternationalNumber>
}
export const AccountNumbers: Schema.Codec<AccountNumbers> = /*#__PURE__*/ struct<AccountNumbers>(() => ({
  ach: Schema.Array(AchNumber),
  eft: Schema.Array(EftNumber),
  bacs: Schema.Array(BacsNumber),
  international: Schema.Array(InternationalNumber)
}))

export interface AccountWithAccountNumbers {
  readonly account_id: string
  readonly account_type: string
  readonly name: string
  readonly nickname?: string | null
  readonly account_mask?: string | null
  readonly balances: AccountBalances
  readonly original_id?: string | null
  readonly closed?: boolean | null
  readonly numbers: AccountNumbers
}
export const AccountWithAccountNumbers: Schema.Codec<AccountWithAccountNumbers> =
  /*#__PURE__*/ struct<AccountWithAccountNumbers>(() => ({
    account_id: Schema.String,
    account_type: Schema.String,
    name: Schema.String,
    nickname: optionalKey(nullOr(Schema.String)),
    account_mask: optionalKey(nullOr(Schema.String)),
    balances: AccountBalances,
    original_id: optionalKey(nullOr(Schema.String)),
    closed: optionalKey(nullOr(Schema.Boolean)),
    numbers: AccountNumbers
  }))

export interface AchNumber {
  readonly account_number: string
  readonly routing_number: string
  readonly wire_routing_number?: string | null
}
export const AchNumber: Schema.Codec<AchNumber> = /*#__PURE__*/ struct<AchNumber>(() => ({
  account_number: Schema.String,
  routing_number: Schema.String,
  wire_routing_number: optionalKey(nullOr(Schema.String))
}))

export interface CorrectEnrichmentResponse {
  readonly transactions: ReadonlyArray<TransactionResponse>
  readonly accounts: ReadonlyArray<AccountResponse>
  readonly link: LinkCommon
  readonly cursor: CursorPagination
}
export const CorrectEnrichmentResponse: Schema.Codec<CorrectEnrichmentResponse> =
  /*#__PURE__*/ struct<CorrectEnrichmentResponse>(() => ({
    transactions: Schema.Array(TransactionResponse),
    accounts: Schema.Array(AccountResponse),
    link: LinkCommon,
    cursor: CursorPagination
  }))

export interface GetTransactionsResponse {
  readonly total: number
  readonly page: number
  readonly size: number
  readonly transactions: ReadonlyArray<TransactionResponse>
  readonly accounts: ReadonlyArray<AccountResponse>
  readonly link: LinkCommon
}
export const GetTransactionsResponse: Schema.Codec<GetTransactionsResponse> =
  /*#__PURE__*/ struct<GetTransactionsResponse>(() => ({
    total: Schema.Finite,
    page: Schema.Finite,
    size: Schema.Finite,
    transactions: Schema.Array(TransactionResponse),
    accounts: Schema.Array(AccountResponse),
    link: LinkCommon
  }))

export interface BacsNumber {
  readonly account_number: string
  readonly sort_code: string
}
export const BacsNumber: Schema.Codec<BacsNumber> = /*#__PURE__*/ struct<BacsNumber>(() => ({
  account_number: Schema.String,
  sort_code: Schema.String
}))

/** A category, and if it is known better a subcategory of it. */
export interface CorrectEnrichmentRequest {
  readonly id: string
  readonly txn_id: string
  readonly category: Category
  readonly subcategory?: Subcategory | undefined
}
export const CorrectEnrichmentRequest: Schema.Codec<CorrectEnrichmentRequest> =
  /*#__PURE__*/ struct<CorrectEnrichmentRequest>(() => ({
    id: Schema.String,
    txn_id: Schema.String,
    category: Category,
    subcategory: optional(Subcategory)
  }))

const budPrimaryCategoryValues = [
  "banking",
  "borrowing_and_loans",
  "charity",
  "dependent_costs",
  "education",
  "entertainment",
  "expenses",
  "food_and_drink",
  "gambling_and_lotteries",
  "general",
  "health_and_personal_care",
  "home",
  "income",
  "insurance",
  "media_and_telecoms",
  "mortgage_and_rent",
  "pensions_savings_and_investments",
  "shopping",
  "taxes",
  "transfers",
  "transport",
  "travel",
  "utilities"
] as const

export type Category = (typeof budPrimaryCategoryValues)[number]
export const Category: Schema.Codec<Category> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(budPrimaryCategoryValues)
)

const budSubcategoryValues = [
  "account_fees_and_other_bank_charges",
  "atm_fees",
  "cash_withdrawals",
  "currency_exchange_and_fees",
  "interest",
  "nsf_and_overdraft_fees",
  "other_banking",
  "outgoing_checks",
  "overdraft_protection",
  "refunds_and_reversals",
  "unpaid_transactions",
  "buy_now_pay_later",
  "car_payment",
  "cash_advance_loans",
  "credit_cards",
  "debt_management",
  "loan_incoming",
  "loan_repayment",
  "other_borrowing_and_loans",
  "student_loan",
  "vehicle_loan",
  "charity",
  "other_charity",
  "child_support",
  "childcare",
  "childrens_expenses",
  "other_dependent_costs",
  "driving_lessons",
  "other_education",
  "university_and_tuition",
  "books_and_reading",
  "cinema",
  "gaming",
  "leisure_and_amusement_activities",
  "other_entertainment",
  "other_events",
  "sport_events",
  "theatre_concerts_and_tickets",
  "business_expenses",
  "financial_and_legal_expenses",
  "other_expenses",
  "other_memberships_and_services",
  "postage_and_office_supplies",
  "bars_and_pubs",
  "coffee",
  "convenience_stores",
  "eating_out_and_takeaways",
  "groceries",
  "other_eating_out",
  "other_food_and_drink",
  "speciality_food_and_drink",
  "gambling_and_betting",
  "lotteries_and_sweepstakes",
  "other_gambling_and_lotteries",
  "other_general",
  "beauty",
  "dental",
  "gym_and_fitness",
  "healthcare",
  "other_health_and_personal_care",
  "optical",
  "pharmacies_and_health_products",
  "sport_accessories_and_equipment",
  "furniture",
  "gardening",
  "home_maintenance",
  "household_goods",
  "laundry",
  "other_home",
  "pets",
  "benefits_and_social_security",
  "child_support_income",
  "crypto_platform_incoming",
  "deposits",
  "employment_income",
  "investment_income",
  "other_income",
  "pension_income",
  "rental_income",
  "business_insurance",
  "health_and_life_insurance",
  "home_insurance",
  "other_insurance",
  "pet_insurance",
  "travel_insurance",
  "vehicle_insurance",
  "broadband_phone_tv",
  "digital_media_and_software",
  "other_media_and_telecoms",
  "tv_streaming_services",
  "mortgage",
  "other_mortgage_and_rent",
  "rent",
  "crypto_platform_outgoing",
  "investments",
  "pensions",
  "other_pensions_savings_and_investments",
  "savings",
  "clothing_and_accessories",
  "department_stores",
  "electronics_appliances_and_technology",
  "flowers_and_gifts",
  "general_online_shopping",
  "hobbies",
  "other_shopping",
  "smoking_and_vaping",
  "federal_tax",
  "other_taxes",
  "internal_transfers",
  "other_transfers",
  "transfers_in",
  "transfers_out",
  "other_transport",
  "parking_and_tolls",
  "public_transport",
  "taxi",
  "vehicle",
  "vehicle_fuel_and_charging",
  "vehicle_rental",
  "petrol_and_vehicle_charging",
  "flights_and_airport_expenses",
  "holiday_and_travel_expenses",
  "other_travel",
  "other_utilities",
  "utilities_energy",
  "utilities_water_and_sewage",
  "waste_and_recycling"
] as const

export type Subcategory = (typeof budSubcategoryValues)[number]
export const Subcategory: Schema.Codec<Subcategory> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(budSubcategoryValues)
)

export type DateOrDateTime = string
export const DateOrDateTime: Schema.Codec<DateOrDateTime> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Union([civilDate, instant])
)

export interface DeleteLinkRequest {
  readonly id: string
}
export const DeleteLinkRequest: Schema.Codec<DeleteLinkRequest> = /*#__PURE__*/ struct<DeleteLinkRequest>(() => ({
  id: Schema.String
}))

export interface EftNumber {
  readonly account_number: string
  readonly institution_number: string
  readonly branch_number: string
}
export const EftNumber: Schema.Codec<EftNumber> = /*#__PURE__*/ struct<EftNumber>(() => ({
  account_number: Schema.String,
  institution_number: Schema.String,
  branch_number: Schema.String
}))

export interface GetAccountNumbersRequest {
  readonly id: string
}
export const GetAccountNumbersRequest: Schema.Codec<GetAccountNumbersRequest> =
  /*#__PURE__*/ struct<GetAccountNumbersRequest>(() => ({
    id: Schema.String
  }))

export interface GetAccountNumbersResponse {
  readonly accounts: ReadonlyArray<AccountWithAccountNumbers>
  readonly link: LinkCommon
}
export const GetAccountNumbersResponse: Schema.Codec<GetAccountNumbersResponse> =
  /*#__PURE__*/ struct<GetAccountNumbersResponse>(() => ({
    accounts: Schema.Array(AccountWithAccountNumbers),
    link: LinkCommon
  }))

export interface GetAccountRequest {
  readonly id: string
  readonly account_id: string
}
export const GetAccountRequest: Schema.Codec<GetAccountRequest> = /*#__PURE__*/ struct<GetAccountRequest>(() => ({
  id: Schema.String,
  account_id: Schema.String
}))

export interface GetAccountResponse {
  readonly account: AccountResponse
  readonly link: LinkCommon
}
export const GetAccountResponse: Schema.Codec<GetAccountResponse> = /*#__PURE__*/ struct<GetAccountResponse>(() => ({
  account: AccountResponse,
  link: LinkCommon
}))

export interface GetAccountsRequest {
  readonly id: string
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const GetAccountsRequest: Schema.Codec<GetAccountsRequest> = /*#__PURE__*/ struct<GetAccountsRequest>(() => ({
  id: Schema.String,
  account_ids: optional(Schema.Array(Schema.String))
}))

export interface GetAccountsResponse {
  readonly accounts: ReadonlyArray<AccountResponse>
  readonly link: LinkCommon
}
export const GetAccountsResponse: Schema.Codec<GetAccountsResponse> = /*#__PURE__*/ struct<GetAccountsResponse>(() => ({
  accounts: Schema.Array(AccountResponse),
  link: LinkCommon
}))

export interface GetHoldingsRequest {
  readonly id: string
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const GetHoldingsRequest: Schema.Codec<GetHoldingsRequest> = /*#__PURE__*/ struct<GetHoldingsRequest>(() => ({
  id: Schema.String,
  account_ids: optional(Schema.Array(Schema.String))
}))

export interface GetHoldingsResponse {
  readonly holdings: ReadonlyArray<HoldingResponse>
  readonly securities: ReadonlyArray<SecurityResponse>
  readonly accounts: ReadonlyArray<AccountResponse>
  readonly link: LinkCommon
}
export const GetHoldingsResponse: Schema.Codec<GetHoldingsResponse> = /*#__PURE__*/ struct<GetHoldingsResponse>(() => ({
  holdings: Schema.Array(HoldingResponse),
  securities: Schema.Array(SecurityResponse),
  accounts: Schema.Array(AccountResponse),
  link: LinkCommon
}))

export interface GetIdentitiesRequest {
  readonly id: string
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const GetIdentitiesRequest: Schema.Codec<GetIdentitiesRequest> = /*#__PURE__*/ struct<GetIdentitiesRequest>(
  () => ({
    id: Schema.String,
    account_ids: optional(Schema.Array(Schema.String))
  })
)

export interface GetInvestmentTransactionsRequest {
  readonly id: string
  readonly page?: number | undefined
  readonly size?: number | undefined
  readonly account_ids?: ReadonlyArray<string> | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
}
export const GetInvestmentTransactionsRequest: Schema.Codec<GetInvestmentTransactionsRequest> =
  /*#__PURE__*/ struct<GetInvestmentTransactionsRequest>(() => ({
    id: Schema.String,
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    size: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(1000))),
    account_ids: optional(Schema.Array(Schema.String)),
    start_date: optional(civilDate),
    end_date: optional(civilDate)
  }))

/** `size` is the number of transactions on this page, not the size that was asked for. */
export interface GetInvestmentTransactionsResponse {
  readonly total: number
  readonly page: number
  readonly size: number
  readonly investment_transactions: ReadonlyArray<InvestmentTransactionResponse>
  readonly securities: ReadonlyArray<SecurityResponse>
  readonly accounts: ReadonlyArray<AccountResponse>
  readonly link: LinkCommon
}
export const GetInvestmentTransactionsResponse: Schema.Codec<GetInvestmentTransactionsResponse> =
  /*#__PURE__*/ struct<GetInvestmentTransactionsResponse>(() => ({
    total: Schema.Finite,
    page: Schema.Finite,
    size: Schema.Finite,
    investment_transactions: Schema.Array(InvestmentTransactionResponse),
    securities: Schema.Array(SecurityResponse),
    accounts: Schema.Array(AccountResponse),
    link: LinkCommon
  }))

export interface GetLinkRequest {
  readonly id: string
}
export const GetLinkRequest: Schema.Codec<GetLinkRequest> = /*#__PURE__*/ struct<GetLinkRequest>(() => ({
  id: Schema.String
}))

/** A link's id. `created_at` without a zone is UTC. */
export interface GetLinksLink {
  readonly link_id: string
  readonly created_at: string
}
export const GetLinksLink: Schema.Codec<GetLinksLink> = /*#__PURE__*/ struct<GetLinksLink>(() => ({
  link_id: Schema.String,
  created_at: Schema.String
}))

export interface GetLinksRequest {
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}
export const GetLinksRequest: Schema.Codec<GetLinksRequest> = /*#__PURE__*/ struct<GetLinksRequest>(() => ({
  cursor: optional(Schema.String),
  limit: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(500), Schema.isLessThanOrEqualTo(5000)))
}))

/** `next_cursor` is an empty text on the last page. */
export interface GetLinksResponse {
  readonly links?: ReadonlyArray<GetLinksLink> | null
  readonly next_cursor?: string | null
}
export const GetLinksResponse: Schema.Codec<GetLinksResponse> = /*#__PURE__*/ struct<GetLinksResponse>(() => ({
  links: optionalKey(nullOr(Schema.Array(GetLinksLink))),
  next_cursor: optionalKey(nullOr(Schema.String))
}))

export interface GetTransactionsRequest {
  readonly id: string
  readonly account_ids?: ReadonlyArray<string> | undefined
  readonly page?: number | undefined
  readonly size?: number | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
}
export const GetTransactionsRequest: Schema.Codec<GetTransactionsRequest> =
  /*#__PURE__*/ struct<GetTransactionsRequest>(() => ({
    id: Schema.String,
    account_ids: optional(Schema.Array(Schema.String)),
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    size: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(1000))),
    start_date: optional(civilDate),
    end_date: optional(civilDate)
  }))

export interface GetTransactionsSyncRequest {
  readonly id: string
  readonly cursor?: string | undefined
  readonly size?: number | undefined
}
export const GetTransactionsSyncRequest: Schema.Codec<GetTransactionsSyncRequest> =
  /*#__PURE__*/ struct<GetTransactionsSyncRequest>(() => ({
    id: Schema.String,
    cursor: optional(Schema.String),
    size: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500)))
  }))

/**
 * How much of a security an account holds. Quantity, price, value and cost are decimal texts: read them as decimals, not
 * as numbers.
 */
export interface HoldingResponse {
  readonly account_id: string
  readonly security_id: string
  readonly quantity: string
  readonly price?: string | null
  readonly price_datetime?: string | null
  readonly value?: string | null
  readonly cost_basis?: string | null
}
export const HoldingResponse: Schema.Codec<HoldingResponse> = /*#__PURE__*/ struct<HoldingResponse>(() => ({
  account_id: Schema.String,
  security_id: Schema.String,
  quantity: Schema.String,
  price: optionalKey(nullOr(Schema.String)),
  price_datetime: optionalKey(nullOr(Schema.String)),
  value: optionalKey(nullOr(Schema.String)),
  cost_basis: optionalKey(nullOr(Schema.String))
}))

export interface IdentityResponse {
  readonly accounts: ReadonlyArray<AccountIdentity>
  readonly link: LinkCommon
}
export const IdentityResponse: Schema.Codec<IdentityResponse> = /*#__PURE__*/ struct<IdentityResponse>(() => ({
  accounts: Schema.Array(AccountIdentity),
  link: LinkCommon
}))

export interface ImportLinkRequest {
  readonly customer_user: CustomerUser
  readonly provider?: ProviderInput | undefined
  readonly institution_id: string
  readonly accounts: ReadonlyArray<AccountImportData>
  readonly transactions: ReadonlyArray<TransactionImportData>
}
export const ImportLinkRequest: Schema.Codec<ImportLinkRequest> = /*#__PURE__*/ struct<ImportLinkRequest>(() => ({
  customer_user: CustomerUser,
  provider: optional(ProviderInput),
  institution_id: Schema.String,
  accounts: Schema.Array(AccountImportData),
  transactions: Schema.Array(TransactionImportData)
}))

export interface ImportTransactionsRequest {
  readonly id: string
  readonly transactions: ReadonlyArray<TransactionImportData>
}
export const ImportTransactionsRequest: Schema.Codec<ImportTransactionsRequest> =
  /*#__PURE__*/ struct<ImportTransactionsRequest>(() => ({
    id: Schema.String,
    transactions: Schema.Array(TransactionImportData)
  }))

export interface InternationalNumber {
  readonly iban: string
  readonly bic: string
}
export const InternationalNumber: Schema.Codec<InternationalNumber> = /*#__PURE__*/ struct<InternationalNumber>(() => ({
  iban: Schema.String,
  bic: Schema.String
}))

/**
 * A transaction of an investment account. `amount` is a decimal text, positive when cash leaves the account. `type` is
 * of words with dots between them, the first of which is `buy`, `sell`, `cash`, `fee` or `transfer`. `quantity` is
 * positive when it comes into the account; `fees` are part of the amount, and negative when they are paid back.
 *
 * `date` is a civil date. `datetime` is the institution's own time where it has no zone.
 */
export interface InvestmentTransactionResponse {
  readonly investment_transaction_id: string
  readonly account_id: string
  readonly amount: string
  readonly date: string
  readonly datetime?: string | null
  readonly description: string
  readonly type: string
  readonly fees?: string | null
  readonly forex_rate?: string | null
  readonly price?: string | null
  readonly quantity?: string | null
  readonly security_id?: string | null
}
export const InvestmentTransactionResponse: Schema.Codec<InvestmentTransactionResponse> =
  /*#__PURE__*/ struct<InvestmentTransactionResponse>(() => ({
    investment_transaction_id: Schema.String,
    account_id: Schema.String,
    amount: Schema.String,
    date: Schema.String,
    datetime: optionalKey(nullOr(Schema.String)),
    description: Schema.String,
    type: Schema.String,
    fees: optionalKey(nullOr(Schema.String)),
    forex_rate: optionalKey(nullOr(Schema.String)),
    price: optionalKey(nullOr(Schema.String)),
    quantity: optionalKey(nullOr(Schema.String)),
    security_id: optionalKey(nullOr(Schema.String))
  }))

export interface RefreshProductsRequest {
  readonly id: string
  readonly products: ReadonlyArray<ProductInput>
}
export const RefreshProductsRequest: Schema.Codec<RefreshProductsRequest> =
  /*#__PURE__*/ struct<RefreshProductsRequest>(() => ({
    id: Schema.String,
    products: Schema.Array(ProductInput).check(Schema.isMinLength(1))
  }))

export interface ResetLinkRequest {
  readonly id: string
}
export const ResetLinkRequest: Schema.Codec<ResetLinkRequest> = /*#__PURE__*/ struct<ResetLinkRequest>(() => ({
  id: Schema.String
}))

/** What can be held. `close_price` is a decimal text, in `currency`. */
export interface SecurityResponse {
  readonly security_id: string
  readonly name: string
  readonly type: string
  readonly currency: string
  readonly ticker?: string | null
  readonly isin?: string | null
  readonly sedol?: string | null
  readonly close_price?: string | null
  readonly close_date?: string | null
}
export const SecurityResponse: Schema.Codec<SecurityResponse> = /*#__PURE__*/ struct<SecurityResponse>(() => ({
  security_id: Schema.String,
  name: Schema.String,
  type: Schema.String,
  currency: Schema.String,
  ticker: optionalKey(nullOr(Schema.String)),
  isin: optionalKey(nullOr(Schema.String)),
  sedol: optionalKey(nullOr(Schema.String)),
  close_price: optionalKey(nullOr(Schema.String)),
  close_date: optionalKey(nullOr(Schema.String))
}))

/**
 * A transaction that was read elsewhere. `amount` is a decimal text, and positive when money comes into the account:
 * not the rule of `TransactionResponse`.
 */
export interface TransactionImportData {
  readonly account_id: string
  readonly transaction_id?: string | undefined
  readonly amount: string
  readonly date: DateOrDateTime
  readonly description?: string | undefined
  readonly type?: string | undefined
}
export const TransactionImportData: Schema.Codec<TransactionImportData> = /*#__PURE__*/ struct<TransactionImportData>(
  () => ({
    account_id: Schema.String,
    transaction_id: optional(Schema.String),
    amount: decimal,
    date: DateOrDateTime,
    description: optional(Schema.String),
    type: optional(Schema.String)
  })
)

/**
 * What has changed, in no order. Pending transactions only ever come as `created`, and each update has all that there
 * are: see `transactionUpdate` of `@bankstream/moneykit/transaction-update`.
 */
export interface TransactionSync {
  readonly created: ReadonlyArray<TransactionResponse>
  readonly updated: ReadonlyArray<TransactionResponse>
  readonly removed: ReadonlyArray<string>
}
export const TransactionSync: Schema.Codec<TransactionSync> = /*#__PURE__*/ struct<TransactionSync>(() => ({
  created: Schema.Array(TransactionResponse),
  updated: Schema.Array(TransactionResponse),
  removed: Schema.Array(Schema.String)
}))

export interface TransactionSyncResponse {
  readonly transactions: TransactionSync
  readonly accounts: ReadonlyArray<AccountResponse>
  readonly cursor: CursorPagination
  readonly has_more: boolean
  readonly link: LinkCommon
}
export const TransactionSyncResponse: Schema.Codec<TransactionSyncResponse> =
  /*#__PURE__*/ struct<TransactionSyncResponse>(() => ({
    transactions: TransactionSync,
    accounts: Schema.Array(AccountResponse),
    cursor: CursorPagination,
    has_more: Schema.Boolean,
    link: LinkCommon
  }))

/**
 * A `webhook` of `null` is removed; one that is left out stays. `link_tags` replace those that there are.
 * A tag has fewer than 100 characters, the first of which is a letter or a digit.
 */
export interface UpdateLinkRequest {
  readonly id: string
  readonly webhook?: string | null | undefined
  readonly link_tags?: ReadonlyArray<string> | undefined
  /** @deprecated */
  readonly tags?: ReadonlyArray<string> | null | undefined
}
export const UpdateLinkRequest: Schema.Codec<UpdateLinkRequest> = /*#__PURE__*/ struct<UpdateLinkRequest>(() => ({
  id: Schema.String,
  webhook: optional(nullOr(uri.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(65536)))),
  link_tags: optional(Schema.Array(Schema.String)),
  tags: optional(nullOr(Schema.Array(Schema.String)))
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Files a transaction under another category, where MoneyKit's was wrong; answers it, and earlier ones like it.
 *
 * `POST /links/{id}/transactions/{txn_id}/enrichment`
 */
export const correctEnrichment: MoneyKitOperation<CorrectEnrichmentRequest, CorrectEnrichmentResponse> =
  /*#__PURE__*/ operation({
    id: "correct_enrichment",
    method: "POST",
    path: "/links/{id}/transactions/{txn_id}/enrichment",
    request: CorrectEnrichmentRequest,
    response: CorrectEnrichmentResponse,
    replay: "safe"
  })

/**
 * Deletes a link: its data can no longer be read, and it does not come back. For 90 days MoneyKit knows that there was
 * one.
 *
 * `DELETE /links/{id}`
 *
 * Fails with `Gone` when it was deleted before, which can be taken for success: also of a call whose first answer was
 * lost, and which was therefore made a second time.
 */
export const deleteLink: MoneyKitOperation<DeleteLinkRequest, void> = /*#__PURE__*/ operation({
  id: "delete_link",
  method: "DELETE",
  path: "/links/{id}",
  request: DeleteLinkRequest,
  response: Schema.Void,
  replay: "safe"
})

/**
 * Reads one of a link's accounts with the balances that MoneyKit saw last.
 *
 * `GET /links/{id}/accounts/{account_id}`
 */
export const getAccount: MoneyKitOperation<GetAccountRequest, GetAccountResponse> = /*#__PURE__*/ operation({
  id: "get_account",
  method: "GET",
  path: "/links/{id}/accounts/{account_id}",
  request: GetAccountRequest,
  response: GetAccountResponse,
  replay: "safe"
})

/**
 * Lists a link's open accounts with their account and routing numbers (ACH, EFT, BACS or IBAN).
 *
 * `GET /links/{id}/accounts/numbers`
 */
export const getAccountNumbers: MoneyKitOperation<GetAccountNumbersRequest, GetAccountNumbersResponse> =
  /*#__PURE__*/ operation({
    id: "get_account_numbers",
    method: "GET",
    path: "/links/{id}/accounts/numbers",
    request: GetAccountNumbersRequest,
    response: GetAccountNumbersResponse,
    replay: "safe"
  })

/**
 * Lists a link's accounts, those that are open and that the end user granted, with the balances that MoneyKit saw
 * last; `refreshProducts` has them fetched anew. Signs and units are those of `AccountBalances`.
 *
 * `GET /links/{id}/accounts`
 *
 * Fails above all with `UserActionRequired` when the link has to be mended, and with `Gone` when it was deleted.
 */
export const getAccounts: MoneyKitOperation<GetAccountsRequest, GetAccountsResponse> = /*#__PURE__*/ operation({
  id: "get_accounts",
  method: "GET",
  path: "/links/{id}/accounts",
  request: GetAccountsRequest,
  response: GetAccountsResponse,
  replay: "safe"
})

/**
 * Lists what a link's investment accounts hold, and the securities.
 *
 * `GET /links/{id}/investments/holdings`
 */
export const getHoldings: MoneyKitOperation<GetHoldingsRequest, GetHoldingsResponse> = /*#__PURE__*/ operation({
  id: "get_holdings",
  method: "GET",
  path: "/links/{id}/investments/holdings",
  request: GetHoldingsRequest,
  response: GetHoldingsResponse,
  replay: "safe"
})

/**
 * Lists a link's accounts with their owners: names, addresses, phone numbers and e-mail addresses.
 *
 * `GET /links/{id}/identity`
 */
export const getIdentities: MoneyKitOperation<GetIdentitiesRequest, IdentityResponse> = /*#__PURE__*/ operation({
  id: "get_identities",
  method: "GET",
  path: "/links/{id}/identity",
  request: GetIdentitiesRequest,
  response: IdentityResponse,
  replay: "safe"
})

/**
 * Lists the transactions of a link's investment accounts between two dates, with the securities and accounts that they
 * are of. Give both dates: which ones MoneyKit takes otherwise is not certain. `.items` and `.pages` read them to the
 * end.
 *
 * `GET /links/{id}/investments/transactions`
 *
 * Fails above all with `UserActionRequired`, and as a stream with `PaginationMutated` when transactions arrive while they
 * are read.
 */
export const getInvestmentTransactions: MoneyKitPagedOperation<
  GetInvestmentTransactionsRequest,
  GetInvestmentTransactionsResponse,
  InvestmentTransactionResponse
> = /*#__PURE__*/ pagedOperation({
  id: "get_investment_transactions",
  method: "GET",
  path: "/links/{id}/investments/transactions",
  request: GetInvestmentTransactionsRequest,
  response: GetInvestmentTransactionsResponse,
  replay: "safe",
  page: {
    style: "page",
    page: "page",
    number: "page",
    total: "total",
    items: "investment_transactions",
    size: { field: "size", max: 1000 }
  }
})

/**
 * Tells how a link stands: its state, its products, and what went wrong.
 *
 * `GET /links/{id}`
 *
 * A broken link is no failed call: `linkReason` tells what it needs. One that was deleted lately is either answered with
 * the state `deleted`, or fails as `Gone`.
 */
export const getLink: MoneyKitOperation<GetLinkRequest, LinkCommon> = /*#__PURE__*/ operation({
  id: "get_link",
  method: "GET",
  path: "/links/{id}",
  request: GetLinkRequest,
  response: LinkCommon,
  replay: "safe"
})

/**
 * Lists the ids of the app's active links: connected, with data, not deleted. At least 500 a page.
 *
 * `GET /links`
 */
export const getLinks: MoneyKitPagedOperation<GetLinksRequest, GetLinksResponse, GetLinksLink> =
  /*#__PURE__*/ pagedOperation({
    id: "get_links",
    method: "GET",
    path: "/links",
    request: GetLinksRequest,
    response: GetLinksResponse,
    replay: "safe",
    page: {
      style: "cursor",
      cursor: "cursor",
      next: "next_cursor",
      items: "links",
      size: { field: "limit", max: 5000 }
    }
  })

/**
 * Lists a link's transactions between two dates. Give both: which ones MoneyKit takes otherwise is not certain.
 * `.items` and `.pages` read them to the end; to keep up with them, use `transactionUpdate` of
 * `@bankstream/moneykit/transaction-update`.
 *
 * `GET /links/{id}/transactions`
 *
 * Fails above all with `UserActionRequired`, and as a stream with `PaginationMutated` when transactions arrive while they
 * are read.
 *
 * @example
 * ```ts
 * const spentIn2026 = (id: string) =>
 *   getTransactions.items({ id, start_date: "2026-01-01", end_date: "2026-12-31" }).pipe(
 *     Stream.filter((row) => row.type === "debit"),
 *     Stream.map(({ amount, currency, date }) => ({ amount, currency, date }))
 *   )
 * ```
 */
export const getTransactions: MoneyKitPagedOperation<
  GetTransactionsRequest,
  GetTransactionsResponse,
  TransactionResponse
> = /*#__PURE__*/ pagedOperation({
  id: "get_transactions",
  method: "GET",
  path: "/links/{id}/transactions",
  request: GetTransactionsRequest,
  response: GetTransactionsResponse,
  replay: "safe",
  page: {
    style: "page",
    page: "page",
    number: "page",
    total: "total",
    items: "transactions",
    size: { field: "size", max: 1000 }
  }
})

/**
 * Yields one page of what became of a link's transactions since a cursor: `created`, `updated`, and the ids of the
 * `removed`. `.events` reads a whole update; only its checkpoint's cursor is one to keep, since MoneyKit keeps none.
 *
 * `GET /links/{id}/transactions/sync`
 *
 * Pending transactions follow another rule. They only ever come as `created`, never as `updated` or `removed`, and each
 * update replaces them wholesale. `transactionUpdate` of `@bankstream/moneykit/transaction-update` tells them apart:
 * use that, unless you want the pages as they come.
 *
 * The rows are in no order, and old ones may come late.
 *
 * Fails above all with `UserActionRequired`, and as a stream with `NotReady` until MoneyKit has fetched the first
 * transactions.
 */
export const getTransactionsSync: MoneyKitUpdateOperation<
  GetTransactionsSyncRequest,
  TransactionSyncResponse,
  { readonly created: TransactionResponse; readonly updated: TransactionResponse; readonly removed: string }
> = /*#__PURE__*/ updateOperation({
  id: "get_transactions_sync",
  method: "GET",
  path: "/links/{id}/transactions/sync",
  request: GetTransactionsSyncRequest,
  response: TransactionSyncResponse,
  replay: "safe",
  page: {
    style: "update",
    cursor: "cursor",
    next: "cursor.next",
    hasMore: "has_more",
    changes: { created: "transactions.created", updated: "transactions.updated", removed: "transactions.removed" },
    size: { field: "size", max: 500 },
    product: "transactions"
  }
})

/**
 * Makes a link of accounts and transactions that were read elsewhere, and answers it. Its first state is `error`, with the
 * code `auth_expired`: the end user has yet to connect it. `transactions` may be an empty list, but not left out.
 *
 * `POST /links/import`
 *
 * A request of more than 1 MB (some 4,000 transactions) fails with `InvalidRequest` before it is sent: give the rest to
 * `importTransactions`. Not repeated by itself after a lost answer, since that would make a second link.
 */
export const importLink: MoneyKitOperation<ImportLinkRequest, LinkCommon> = /*#__PURE__*/ operation({
  id: "import_link",
  method: "POST",
  path: "/links/import",
  request: ImportLinkRequest,
  response: LinkCommon,
  replay: "unsafe",
  bodyLimit: 1000000
})

/**
 * Adds transactions that were read elsewhere to a link that was made by `importLink`, and answers the link. Their
 * `account_id` is that of `AccountImportData`.
 *
 * `POST /links/{id}/import/transactions`
 *
 * A request of more than 1 MB (some 4,000 transactions) fails with `InvalidRequest` before it is sent. It is not repeated
 * by itself after a lost answer: whether MoneyKit knows a transaction for one that it has is not documented.
 */
export const importTransactions: MoneyKitOperation<ImportTransactionsRequest, LinkCommon> = /*#__PURE__*/ operation({
  id: "import_transactions",
  method: "POST",
  path: "/links/{id}/import/transactions",
  request: ImportTransactionsRequest,
  response: LinkCommon,
  replay: "unsafe",
  bodyLimit: 1000000
})

/**
 * Asks for fresh data of some of a link's products, and answers the link before they are there. Nothing else has MoneyKit
 * ask the institution; `refreshed` of `@bankstream/moneykit/waiters` waits until they are there.
 *
 * `POST /links/{id}/products`
 *
 * Fails above all with `RateLimited`: accounts can be refreshed once an hour, other products once an hour or a day, and
 * some institutions have hours at which nothing can be. It is not repeated by itself after a lost answer.
 */
export const refreshProducts: MoneyKitOperation<RefreshProductsRequest, LinkCommon> = /*#__PURE__*/ operation({
  id: "refresh_products",
  method: "POST",
  path: "/links/{id}/products",
  request: RefreshProductsRequest,
  response: LinkCommon,
  replay: "unsafe"
})

/**
 * Disconnects a link, for tests of how it is mended.
 *
 * `POST /links/{id}/reset`
 */
export const resetLink: MoneyKitOperation<ResetLinkRequest, LinkCommon> = /*#__PURE__*/ operation({
  id: "reset_link",
  method: "POST",
  path: "/links/{id}/reset",
  request: ResetLinkRequest,
  response: LinkCommon,
  replay: "unsafe"
})

/**
 * Changes a link's webhook (`null` removes it) and its tags, and answers the link.
 *
 * `PATCH /links/{id}`
 *
 * Fails above all with `Gone` when the link was deleted, and with `RateLimited` (4 calls a minute for a link).
 */
export const updateLink: MoneyKitOperation<UpdateLinkRequest, LinkCommon> = /*#__PURE__*/ operation({
  id: "update_link",
  method: "PATCH",
  path: "/links/{id}",
  request: UpdateLinkRequest,
  response: LinkCommon,
  replay: "safe"
})
