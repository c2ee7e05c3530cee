/** Schemas that more than one product group uses. */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import * as Schema from "effect/Schema"

export type Country = Open<"US" | "GB" | "CA">
export const Country: Schema.Codec<Country> = /*#__PURE__*/ Schema.suspend(() => openEnum(["US", "GB", "CA"]))

export type CountryInput = "US" | "GB" | "CA"
export const CountryInput: Schema.Codec<CountryInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["US", "GB", "CA"])
)

export interface CursorPagination {
  readonly next?: string | null
}
export const CursorPagination: Schema.Codec<CursorPagination> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    next: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface LinkCommon {
  readonly link_id: string
  readonly institution_id: string
  readonly institution_name: string
  readonly institution_avatar: string
  readonly state: PublicLinkState
  readonly error_code?: PublicLinkError | null
  /** @deprecated */
  readonly last_synced_at?: string | null
  /** Documented as always there, but left out of MoneyKit's own examples, as `available_products` is. */
  readonly provider?: Provider | null
  readonly link_tags?: ReadonlyArray<string> | null
  /** @deprecated Use `link_tags`. */
  readonly tags?: ReadonlyArray<string> | null
  readonly webhook?: string | null
  readonly products: LinkProducts
  readonly available_products?: ReadonlyArray<Product> | null
}
export const LinkCommon: Schema.Codec<LinkCommon> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    link_id: Schema.String,
    institution_id: Schema.String,
    institution_name: Schema.String,
    institution_avatar: Schema.String,
    state: PublicLinkState,
    error_code: Schema.optionalKey(Schema.NullOr(PublicLinkError)),
    last_synced_at: Schema.optionalKey(Schema.NullOr(Schema.String)),
    provider: Schema.optionalKey(Schema.NullOr(Provider)),
    link_tags: Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.String))),
    tags: Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.String))),
    webhook: Schema.optionalKey(Schema.NullOr(Schema.String)),
    products: LinkProducts,
    available_products: Schema.optionalKey(Schema.NullOr(Schema.Array(Product)))
  })
)

export type LinkProductError = Open<
  | "rate_limit"
  | "auth_expired"
  | "not_supported"
  | "timeout"
  | "unknown"
  | "no_accounts"
  | "institution_error"
  | "no_permission"
>
export const LinkProductError: Schema.Codec<LinkProductError> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum([
    "rate_limit",
    "auth_expired",
    "not_supported",
    "timeout",
    "unknown",
    "no_accounts",
    "institution_error",
    "no_permission"
  ])
)

export interface LinkProductResponse {
  readonly refreshed_at?: string | null
  readonly last_attempted_at?: string | null
  readonly error_code?: LinkProductError | null
  readonly error_message?: string | null
  readonly unavailable?: string | null
  readonly settings?: ProductSettings | null
}
export const LinkProductResponse: Schema.Codec<LinkProductResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    refreshed_at: Schema.optionalKey(Schema.NullOr(Schema.String)),
    last_attempted_at: Schema.optionalKey(Schema.NullOr(Schema.String)),
    error_code: Schema.optionalKey(Schema.NullOr(LinkProductError)),
    error_message: Schema.optionalKey(Schema.NullOr(Schema.String)),
    unavailable: Schema.optionalKey(Schema.NullOr(Schema.String)),
    settings: Schema.optionalKey(Schema.NullOr(ProductSettings))
  })
)

export interface LinkProducts {
  readonly accounts?: LinkProductResponse | null
  readonly account_numbers?: LinkProductResponse | null
  readonly identity?: LinkProductResponse | null
  readonly transactions?: TransactionsLinkProduct | null
  readonly investments?: LinkProductResponse | null
  readonly enrichment?: LinkProductResponse | null
}
export const LinkProducts: Schema.Codec<LinkProducts> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    accounts: Schema.optionalKey(Schema.NullOr(LinkProductResponse)),
    account_numbers: Schema.optionalKey(Schema.NullOr(LinkProductResponse)),
    identity: Schema.optionalKey(Schema.NullOr(LinkProductResponse)),
    transactions: Schema.optionalKey(Schema.NullOr(TransactionsLinkProduct)),
    investments: Schema.optionalKey(Schema.NullOr(LinkProductResponse)),
    enrichment: Schema.optionalKey(Schema.NullOr(LinkProductResponse))
  })
)

export type Product = Open<"accounts" | "account_numbers" | "identity" | "transactions" | "investments" | "enrichment">
export const Product: Schema.Codec<Product> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["accounts", "account_numbers", "identity", "transactions", "investments", "enrichment"])
)

export interface ProductSettings {
  readonly required?: boolean | null
  readonly require_permission?: boolean | null
  readonly prefetch?: boolean | null
  readonly reason?: string | null
}
export const ProductSettings: Schema.Codec<ProductSettings> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    required: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    require_permission: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    prefetch: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    reason: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface ProductSettingsInput {
  readonly required?: boolean | undefined
  readonly require_permission?: boolean | undefined
  readonly prefetch?: boolean | undefined
  readonly reason?: string | null | undefined
}
export const ProductSettingsInput: Schema.Codec<ProductSettingsInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    required: Schema.optional(Schema.Boolean),
    require_permission: Schema.optional(Schema.Boolean),
    prefetch: Schema.optional(Schema.Boolean),
    reason: Schema.optional(Schema.NullOr(Schema.String))
  })
)

export type Provider = Open<"moneykit" | "finicity" | "plaid" | "yodlee" | "mx" | "akoya">
export const Provider: Schema.Codec<Provider> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["moneykit", "finicity", "plaid", "yodlee", "mx", "akoya"])
)

export type ProviderInput = "moneykit" | "finicity" | "plaid" | "yodlee" | "mx" | "akoya"
export const ProviderInput: Schema.Codec<ProviderInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["moneykit", "finicity", "plaid", "yodlee", "mx", "akoya"])
)

export type PublicLinkError = Open<
  | "system_error"
  | "provider_error"
  | "institution_error"
  | "user_error"
  | "auth_expired"
  | "no_accounts"
  | "user_setup_required"
  | "invalid_credentials"
  | "user_oauth_denied"
  | "user_input_incorrect"
  | "incomplete"
>
export const PublicLinkError: Schema.Codec<PublicLinkError> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum([
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
  ])
)

export type PublicLinkState = Open<"connecting" | "awaiting_token_exchange" | "connected" | "deleted" | "error">
export const PublicLinkState: Schema.Codec<PublicLinkState> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["connecting", "awaiting_token_exchange", "connected", "deleted", "error"])
)

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
export const TransactionsLinkProduct: Schema.Codec<TransactionsLinkProduct> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    refreshed_at: Schema.optionalKey(Schema.NullOr(Schema.String)),
    last_attempted_at: Schema.optionalKey(Schema.NullOr(Schema.String)),
    error_code: Schema.optionalKey(Schema.NullOr(LinkProductError)),
    error_message: Schema.optionalKey(Schema.NullOr(Schema.String)),
    unavailable: Schema.optionalKey(Schema.NullOr(Schema.String)),
    settings: Schema.optionalKey(Schema.NullOr(TransactionsProductSettings)),
    has_history: Schema.optionalKey(Schema.NullOr(Schema.Boolean))
  })
)

export interface TransactionsProductSettings {
  readonly required?: boolean | null
  readonly require_permission?: boolean | null
  readonly prefetch?: boolean | null
  readonly reason?: string | null
}
export const TransactionsProductSettings: Schema.Codec<TransactionsProductSettings> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    required: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    require_permission: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    prefetch: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    reason: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface TransactionsProductSettingsInput {
  readonly required?: boolean | undefined
  readonly require_permission?: boolean | undefined
  readonly prefetch?: boolean | undefined
  readonly reason?: string | null | undefined
}
export const TransactionsProductSettingsInput: Schema.Codec<TransactionsProductSettingsInput> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      required: Schema.optional(Schema.Boolean),
      require_permission: Schema.optional(Schema.Boolean),
      prefetch: Schema.optional(Schema.Boolean),
      reason: Schema.optional(Schema.NullOr(Schema.String))
    })
  )
