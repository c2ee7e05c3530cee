/**
 * Schemas that more than one product group uses.
 *
 * Generated from MoneyKit's document 2023-02-18; changes belong into packages/codegen.
 */
import { instant } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"

/**
 * An account's balances, as numbers in major units of `currency`. What is owed, on a card or a loan, is positive.
 * `balance_date` is when the institution told them; without a zone it is UTC, and in answers it may be a day alone.
 */
export interface AccountBalancesInput {
  readonly currency?: string | null | undefined
  readonly available?: number | null | undefined
  readonly current?: number | null | undefined
  readonly limit?: number | null | undefined
  readonly balance_date?: string | null | undefined
}
export const AccountBalancesInput: Schema.Codec<AccountBalancesInput> = /*#__PURE__*/ struct<AccountBalancesInput>(
  () => ({
    currency: optional(nullOr(Schema.String)),
    available: optional(nullOr(Schema.Finite)),
    current: optional(nullOr(Schema.Finite)),
    limit: optional(nullOr(Schema.Finite)),
    balance_date: optional(nullOr(instant))
  })
)

/**
 * An account's balances, as numbers in major units of `currency`. What is owed, on a card or a loan, is positive.
 * `balance_date` is when the institution told them; without a zone it is UTC, and in answers it may be a day alone.
 */
export interface AccountBalances {
  readonly currency?: string | null
  readonly available?: number | null
  readonly current?: number | null
  readonly limit?: number | null
  readonly balance_date?: string | null
}
export const AccountBalances: Schema.Codec<AccountBalances> = /*#__PURE__*/ struct<AccountBalances>(() => ({
  currency: optionalKey(nullOr(Schema.String)),
  available: optionalKey(nullOr(Schema.Finite)),
  current: optionalKey(nullOr(Schema.Finite)),
  limit: optionalKey(nullOr(Schema.Finite)),
  balance_date: optionalKey(nullOr(Schema.String))
}))

/**
 * An account. `account_type` is of words with dots between them, the first of which is `depository`, `investment`,
 * `liability`, `other` or `unknown`; further ones come up.
 *
 * `account_id` may change when MoneyKit cannot tell which account of newer data is which of the older: an account that
 * is gone and one that is new may be the same.
 */
export interface AccountResponse {
  readonly account_id: string
  readonly account_type: string
  readonly name: string
  readonly nickname?: string | null
  readonly account_mask?: string | null
  readonly balances: AccountBalances
  readonly original_id?: string | null
  readonly closed?: boolean | null
}
export const AccountResponse: Schema.Codec<AccountResponse> = /*#__PURE__*/ struct<AccountResponse>(() => ({
  account_id: Schema.String,
  account_type: Schema.String,
  name: Schema.String,
  nickname: optionalKey(nullOr(Schema.String)),
  account_mask: optionalKey(nullOr(Schema.String)),
  balances: AccountBalances,
  original_id: optionalKey(nullOr(Schema.String)),
  closed: optionalKey(nullOr(Schema.Boolean))
}))

export interface AddressInput {
  readonly city?: string | null | undefined
  readonly country?: string | null | undefined
  readonly postal_code?: string | null | undefined
  readonly region?: string | null | undefined
  readonly street?: string | null | undefined
  readonly primary?: boolean | null | undefined
}
export const AddressInput: Schema.Codec<AddressInput> = /*#__PURE__*/ struct<AddressInput>(() => ({
  city: optional(nullOr(Schema.String)),
  country: optional(nullOr(Schema.String)),
  postal_code: optional(nullOr(Schema.String)),
  region: optional(nullOr(Schema.String)),
  street: optional(nullOr(Schema.String)),
  primary: optional(nullOr(Schema.Boolean))
}))

export interface Address {
  readonly city?: string | null
  readonly country?: string | null
  readonly postal_code?: string | null
  readonly region?: string | null
  readonly street?: string | null
  readonly primary?: boolean | null
}
export const Address: Schema.Codec<Address> = /*#__PURE__*/ struct<Address>(() => ({
  city: optionalKey(nullOr(Schema.String)),
  country: optionalKey(nullOr(Schema.String)),
  postal_code: optionalKey(nullOr(Schema.String)),
  region: optionalKey(nullOr(Schema.String)),
  street: optionalKey(nullOr(Schema.String)),
  primary: optionalKey(nullOr(Schema.Boolean))
}))

export type CountryInput = "US" | "GB" | "CA"
export const CountryInput: Schema.Codec<CountryInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["US", "GB", "CA"])
)

export type Country = Open<"US" | "GB" | "CA">
export const Country: Schema.Codec<Country> = /*#__PURE__*/ Schema.suspend(() => openEnum(["US", "GB", "CA"]))

/** Where a list goes on. There is no more where `next` is null, absent or empty. */
export interface CursorPagination {
  readonly next?: string | null
}
export const CursorPagination: Schema.Codec<CursorPagination> = /*#__PURE__*/ struct<CursorPagination>(() => ({
  next: optionalKey(nullOr(Schema.String))
}))

/** The end user: `id` is the app's own, of 4 to 150 characters. */
export interface CustomerUser {
  readonly id: string
  readonly email?: CustomerUserEmail | undefined
  readonly phone?: CustomerUserPhone | undefined
}
export const CustomerUser: Schema.Codec<CustomerUser> = /*#__PURE__*/ struct<CustomerUser>(() => ({
  id: Schema.String.check(Schema.isMinCodePoints(4), Schema.isMaxCodePoints(150)),
  email: optional(CustomerUserEmail),
  phone: optional(CustomerUserPhone)
}))

export interface CustomerUserEmail {
  readonly address: string
  readonly customer_verified_at?: string | null | undefined
}
export const CustomerUserEmail: Schema.Codec<CustomerUserEmail> = /*#__PURE__*/ struct<CustomerUserEmail>(() => ({
  address: Schema.String.check(Schema.isMinCodePoints(4), Schema.isMaxCodePoints(254)),
  customer_verified_at: optional(nullOr(instant))
}))

export interface CustomerUserPhone {
  readonly number: string
  readonly country?: CountryInput | undefined
  readonly customer_verified_at?: string | null | undefined
}
export const CustomerUserPhone: Schema.Codec<CustomerUserPhone> = /*#__PURE__*/ struct<CustomerUserPhone>(() => ({
  number: Schema.String.check(Schema.isMinCodePoints(4), Schema.isMaxCodePoints(30)),
  country: optional(CountryInput),
  customer_verified_at: optional(nullOr(instant))
}))

export interface EmailInput {
  readonly address: string
  readonly primary?: boolean | null | undefined
}
export const EmailInput: Schema.Codec<EmailInput> = /*#__PURE__*/ struct<EmailInput>(() => ({
  address: Schema.String,
  primary: optional(nullOr(Schema.Boolean))
}))

export interface Email {
  readonly address: string
  readonly primary?: boolean | null
}
export const Email: Schema.Codec<Email> = /*#__PURE__*/ struct<Email>(() => ({
  address: Schema.String,
  primary: optionalKey(nullOr(Schema.Boolean))
}))

/**
 * A link. With the state `error`, `error_code` says what is wrong; `linkReason` tells what to do about it. Instants
 * without a zone are UTC.
 *
 * `link_tags` has the tags, and in older answers `tags` alone. `provider`, who connects to the institution, may change
 * when the link is mended.
 */
export interface LinkCommon {
  readonly link_id: string
  readonly institution_id: string
  readonly institution_name: string
  readonly institution_avatar: string
  readonly state: PublicLinkState
  readonly error_code?: PublicLinkError | null
  /** @deprecated */
  readonly last_synced_at?: string | null
  readonly provider?: Provider | null
  readonly link_tags?: ReadonlyArray<string> | null
  /** @deprecated */
  readonly tags?: ReadonlyArray<string> | null
  readonly webhook?: string | null
  readonly products: LinkProducts
  readonly available_products?: ReadonlyArray<Product> | null
}
export const LinkCommon: Schema.Codec<LinkCommon> = /*#__PURE__*/ struct<LinkCommon>(() => ({
  link_id: Schema.String,
  institution_id: Schema.String,
  institution_name: Schema.String,
  institution_avatar: Schema.String,
  state: PublicLinkState,
  error_code: optionalKey(nullOr(PublicLinkError)),
  last_synced_at: optionalKey(nullOr(Schema.String)),
  provider: optionalKey(nullOr(Provider)),
  link_tags: optionalKey(nullOr(Schema.Array(Schema.String))),
  tags: optionalKey(nullOr(Schema.Array(Schema.String))),
  webhook: optionalKey(nullOr(Schema.String)),
  products: LinkProducts,
  available_products: optionalKey(nullOr(Schema.Array(Product)))
}))

const linkProductErrorValues = [
  "rate_limit",
  "auth_expired",
  "not_supported",
  "timeout",
  "unknown",
  "no_accounts",
  "institution_error",
  "no_permission"
] as const

export type LinkProductError = Open<(typeof linkProductErrorValues)[number]>
export const LinkProductError: Schema.Codec<LinkProductError> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(linkProductErrorValues)
)

/**
 * How a product of a link stands. `refreshed_at` is when its data came last, `last_attempted_at` when that was tried
 * last, and `error_code` why it failed (`productReason`). `unavailable` says in words why MoneyKit cannot fetch it now;
 * what was fetched before can be read all the same. Instants without a zone are UTC.
 */
export interface LinkProductResponse {
  readonly refreshed_at?: string | null
  readonly last_attempted_at?: string | null
  readonly error_code?: LinkProductError | null
  readonly error_message?: string | null
  readonly unavailable?: string | null
  readonly settings?: ProductSettings | null
}
export const LinkProductResponse: Schema.Codec<LinkProductResponse> = /*#__PURE__*/ struct<LinkProductResponse>(() => ({
  refreshed_at: optionalKey(nullOr(Schema.String)),
  last_attempted_at: optionalKey(nullOr(Schema.String)),
  error_code: optionalKey(nullOr(LinkProductError)),
  error_message: optionalKey(nullOr(Schema.String)),
  unavailable: optionalKey(nullOr(Schema.String)),
  settings: optionalKey(nullOr(ProductSettings))
}))

/** A link's products. One that is null or absent is not part of the link. */
export interface LinkProducts {
  readonly accounts?: LinkProductResponse | null
  readonly account_numbers?: LinkProductResponse | null
  readonly identity?: LinkProductResponse | null
  readonly transactions?: TransactionsLinkProduct | null
  readonly investments?: LinkProductResponse | null
  readonly enrichment?: LinkProductResponse | null
}
export const LinkProducts: Schema.Codec<LinkProducts> = /*#__PURE__*/ struct<LinkProducts>(() => ({
  accounts: optionalKey(nullOr(LinkProductResponse)),
  account_numbers: optionalKey(nullOr(LinkProductResponse)),
  identity: optionalKey(nullOr(LinkProductResponse)),
  transactions: optionalKey(nullOr(TransactionsLinkProduct)),
  investments: optionalKey(nullOr(LinkProductResponse)),
  enrichment: optionalKey(nullOr(LinkProductResponse))
}))

export interface OwnerInput {
  readonly names: ReadonlyArray<string>
  readonly addresses: ReadonlyArray<AddressInput>
  readonly phone_numbers: ReadonlyArray<PhoneNumberInput>
  readonly emails: ReadonlyArray<EmailInput>
}
export const OwnerInput: Schema.Codec<OwnerInput> = /*#__PURE__*/ struct<OwnerInput>(() => ({
  names: Schema.Array(Schema.String),
  addresses: Schema.Array(AddressInput),
  phone_numbers: Schema.Array(PhoneNumberInput),
  emails: Schema.Array(EmailInput)
}))

export interface Owner {
  readonly names: ReadonlyArray<string>
  readonly addresses: ReadonlyArray<Address>
  readonly phone_numbers: ReadonlyArray<PhoneNumber>
  readonly emails: ReadonlyArray<Email>
}
export const Owner: Schema.Codec<Owner> = /*#__PURE__*/ struct<Owner>(() => ({
  names: Schema.Array(Schema.String),
  addresses: Schema.Array(Address),
  phone_numbers: Schema.Array(PhoneNumber),
  emails: Schema.Array(Email)
}))

export interface PhoneNumberInput {
  readonly number: string
  readonly primary?: boolean | null | undefined
  readonly type: PhoneNumberTypeInput
}
export const PhoneNumberInput: Schema.Codec<PhoneNumberInput> = /*#__PURE__*/ struct<PhoneNumberInput>(() => ({
  number: Schema.String,
  primary: optional(nullOr(Schema.Boolean)),
  type: PhoneNumberTypeInput
}))

export interface PhoneNumber {
  readonly number: string
  readonly primary?: boolean | null
  readonly type: PhoneNumberType
}
export const PhoneNumber: Schema.Codec<PhoneNumber> = /*#__PURE__*/ struct<PhoneNumber>(() => ({
  number: Schema.String,
  primary: optionalKey(nullOr(Schema.Boolean)),
  type: PhoneNumberType
}))

export type PhoneNumberTypeInput = "home" | "work" | "mobile" | "other"
export const PhoneNumberTypeInput: Schema.Codec<PhoneNumberTypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["home", "work", "mobile", "other"])
)

export type PhoneNumberType = Open<"home" | "work" | "mobile" | "other">
export const PhoneNumberType: Schema.Codec<PhoneNumberType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["home", "work", "mobile", "other"])
)

const productValues = ["accounts", "account_numbers", "identity", "transactions", "investments", "enrichment"] as const

export type ProductInput = (typeof productValues)[number]
export const ProductInput: Schema.Codec<ProductInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(productValues)
)

export type Product = Open<(typeof productValues)[number]>
export const Product: Schema.Codec<Product> = /*#__PURE__*/ Schema.suspend(() => openEnum(productValues))

/**
 * `required`: only institutions that have the product can be chosen, and the end user cannot leave it out. Otherwise it
 * can be left out, unless `require_permission` has it granted or the session given up. `prefetch`: its data are fetched
 * at once, and not only when a refresh is asked for. `reason` is shown to the end user, after "data is used to".
 */
export interface ProductSettingsInput {
  readonly required?: boolean | undefined
  readonly require_permission?: boolean | undefined
  readonly prefetch?: boolean | undefined
  readonly reason?: string | null | undefined
}
export const ProductSettingsInput: Schema.Codec<ProductSettingsInput> = /*#__PURE__*/ struct<ProductSettingsInput>(
  () => ({
    required: optional(Schema.Boolean),
    require_permission: optional(Schema.Boolean),
    prefetch: optional(Schema.Boolean),
    reason: optional(nullOr(Schema.String))
  })
)

/**
 * `required`: only institutions that have the product can be chosen, and the end user cannot leave it out. Otherwise it
 * can be left out, unless `require_permission` has it granted or the session given up. `prefetch`: its data are fetched
 * at once, and not only when a refresh is asked for. `reason` is shown to the end user, after "data is used to".
 */
export interface ProductSettings {
  readonly required?: boolean | null
  readonly require_permission?: boolean | null
  readonly prefetch?: boolean | null
  readonly reason?: string | null
}
export const ProductSettings: Schema.Codec<ProductSettings> = /*#__PURE__*/ struct<ProductSettings>(() => ({
  required: optionalKey(nullOr(Schema.Boolean)),
  require_permission: optionalKey(nullOr(Schema.Boolean)),
  prefetch: optionalKey(nullOr(Schema.Boolean)),
  reason: optionalKey(nullOr(Schema.String))
}))

export type ProviderInput = "moneykit" | "finicity" | "plaid" | "yodlee" | "mx" | "akoya"
export const ProviderInput: Schema.Codec<ProviderInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["moneykit", "finicity", "plaid", "yodlee", "mx", "akoya"])
)

export type Provider = Open<"moneykit" | "finicity" | "plaid" | "yodlee" | "mx" | "akoya">
export const Provider: Schema.Codec<Provider> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["moneykit", "finicity", "plaid", "yodlee", "mx", "akoya"])
)

const publicLinkErrorValues = [
  "system_error",
  "provider_error",
  "institution_error",
  "user_error",
  "auth_expired",
  "no_accounts",
  "user_setup_required",
  "invalid_credentials",
  "user_oauth_denied",
  "user_input_incorrect",
  "incomplete"
] as const

export type PublicLinkError = Open<(typeof publicLinkErrorValues)[number]>
export const PublicLinkError: Schema.Codec<PublicLinkError> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(publicLinkErrorValues)
)

const publicLinkStateValues = ["connecting", "awaiting_token_exchange", "connected", "deleted", "error"] as const

export type PublicLinkState = Open<(typeof publicLinkStateValues)[number]>
export const PublicLinkState: Schema.Codec<PublicLinkState> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(publicLinkStateValues)
)

export interface TransactionCategoryResponse {
  readonly value: string
  readonly confidence?: number | null
}
export const TransactionCategoryResponse: Schema.Codec<TransactionCategoryResponse> =
  /*#__PURE__*/ struct<TransactionCategoryResponse>(() => ({
    value: Schema.String,
    confidence: optionalKey(nullOr(Schema.Finite))
  }))

export interface TransactionEnrichmentResponse {
  readonly category: TransactionCategoryResponse
  readonly subcategory?: TransactionSubcategoryResponse | null
  readonly merchant?: TransactionMerchantResponse | null
  readonly processor?: TransactionProcessorResponse | null
  readonly recurrence?: TransactionRecurrenceResponse | null
}
export const TransactionEnrichmentResponse: Schema.Codec<TransactionEnrichmentResponse> =
  /*#__PURE__*/ struct<TransactionEnrichmentResponse>(() => ({
    category: TransactionCategoryResponse,
    subcategory: optionalKey(nullOr(TransactionSubcategoryResponse)),
    merchant: optionalKey(nullOr(TransactionMerchantResponse)),
    processor: optionalKey(nullOr(TransactionProcessorResponse)),
    recurrence: optionalKey(nullOr(TransactionRecurrenceResponse))
  }))

export interface TransactionMerchantResponse {
  readonly id?: string | null
  readonly name?: string | null
  readonly logo?: string | null
  readonly confidence?: number | null
}
export const TransactionMerchantResponse: Schema.Codec<TransactionMerchantResponse> =
  /*#__PURE__*/ struct<TransactionMerchantResponse>(() => ({
    id: optionalKey(nullOr(Schema.String)),
    name: optionalKey(nullOr(Schema.String)),
    logo: optionalKey(nullOr(Schema.String)),
    confidence: optionalKey(nullOr(Schema.Finite))
  }))

export interface TransactionProcessorResponse {
  readonly id?: string | null
  readonly name?: string | null
  readonly logo?: string | null
  readonly confidence?: number | null
}
export const TransactionProcessorResponse: Schema.Codec<TransactionProcessorResponse> =
  /*#__PURE__*/ struct<TransactionProcessorResponse>(() => ({
    id: optionalKey(nullOr(Schema.String)),
    name: optionalKey(nullOr(Schema.String)),
    logo: optionalKey(nullOr(Schema.String)),
    confidence: optionalKey(nullOr(Schema.Finite))
  }))

export interface TransactionRecurrenceResponse {
  readonly frequency?: string | null
  readonly next_predicted_date?: string | null
}
export const TransactionRecurrenceResponse: Schema.Codec<TransactionRecurrenceResponse> =
  /*#__PURE__*/ struct<TransactionRecurrenceResponse>(() => ({
    frequency: optionalKey(nullOr(Schema.String)),
    next_predicted_date: optionalKey(nullOr(Schema.String))
  }))

/**
 * A transaction. `amount` is a decimal text in major units of `currency`, and never negative: `type` says whether the
 * money came (`credit`) or went (`debit`). Read it as a decimal, not as a number.
 *
 * `date` is a civil date. `datetime` is the institution's own time where it has no zone.
 */
export interface TransactionResponse {
  readonly transaction_id: string
  readonly account_id: string
  readonly amount: string
  readonly type: TransactionType
  readonly currency: string
  readonly date: string
  readonly datetime?: string | null
  readonly description?: string | null
  readonly raw_description?: string | null
  readonly pending: boolean
  /** @deprecated */
  readonly category?: string | null
  readonly enrichment?: TransactionEnrichmentResponse | null
  readonly original_id?: string | null
}
export const TransactionResponse: Schema.Codec<TransactionResponse> = /*#__PURE__*/ struct<TransactionResponse>(() => ({
  transaction_id: Schema.String,
  account_id: Schema.String,
  amount: Schema.String,
  type: TransactionType,
  currency: Schema.String,
  date: Schema.String,
  datetime: optionalKey(nullOr(Schema.String)),
  description: optionalKey(nullOr(Schema.String)),
  raw_description: optionalKey(nullOr(Schema.String)),
  pending: Schema.Boolean,
  category: optionalKey(nullOr(Schema.String)),
  enrichment: optionalKey(nullOr(TransactionEnrichmentResponse)),
  original_id: optionalKey(nullOr(Schema.String))
}))

export interface TransactionSubcategoryResponse {
  readonly value: string
  readonly confidence?: number | null
}
export const TransactionSubcategoryResponse: Schema.Codec<TransactionSubcategoryResponse> =
  /*#__PURE__*/ struct<TransactionSubcategoryResponse>(() => ({
    value: Schema.String,
    confidence: optionalKey(nullOr(Schema.Finite))
  }))

export type TransactionType = Open<"credit" | "debit">
export const TransactionType: Schema.Codec<TransactionType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["credit", "debit"])
)

/**
 * How the transactions of a link stand. `refreshed_at` is when they came last, `last_attempted_at` when that was tried
 * last, and `error_code` why it failed (`productReason`). Instants without a zone are UTC.
 */
export interface TransactionsLinkProduct {
  readonly refreshed_at?: string | null
  readonly last_attempted_at?: string | null
  readonly error_code?: LinkProductError | null
  readonly error_message?: string | null
  readonly unavailable?: string | null
  readonly settings?: TransactionsProductSettings | null
  /** @deprecated */
  readonly has_history?: boolean | null
}
export const TransactionsLinkProduct: Schema.Codec<TransactionsLinkProduct> =
  /*#__PURE__*/ struct<TransactionsLinkProduct>(() => ({
    refreshed_at: optionalKey(nullOr(Schema.String)),
    last_attempted_at: optionalKey(nullOr(Schema.String)),
    error_code: optionalKey(nullOr(LinkProductError)),
    error_message: optionalKey(nullOr(Schema.String)),
    unavailable: optionalKey(nullOr(Schema.String)),
    settings: optionalKey(nullOr(TransactionsProductSettings)),
    has_history: optionalKey(nullOr(Schema.Boolean))
  }))

export interface TransactionsProductSettingsInput {
  readonly required?: boolean | undefined
  readonly require_permission?: boolean | undefined
  readonly prefetch?: boolean | undefined
  readonly reason?: string | null | undefined
}
export const TransactionsProductSettingsInput: Schema.Codec<TransactionsProductSettingsInput> =
  /*#__PURE__*/ struct<TransactionsProductSettingsInput>(() => ({
    required: optional(Schema.Boolean),
    require_permission: optional(Schema.Boolean),
    prefetch: optional(Schema.Boolean),
    reason: optional(nullOr(Schema.String))
  }))

export interface TransactionsProductSettings {
  readonly required?: boolean | null
  readonly require_permission?: boolean | null
  readonly prefetch?: boolean | null
  readonly reason?: string | null
}
export const TransactionsProductSettings: Schema.Codec<TransactionsProductSettings> =
  /*#__PURE__*/ struct<TransactionsProductSettings>(() => ({
    required: optionalKey(nullOr(Schema.Boolean)),
    require_permission: optionalKey(nullOr(Schema.Boolean)),
    prefetch: optionalKey(nullOr(Schema.Boolean)),
    reason: optionalKey(nullOr(Schema.String))
  }))
