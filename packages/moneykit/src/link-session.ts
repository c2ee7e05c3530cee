/**
 * Link sessions: how an end user connects an institution, and the link that comes of it.
 *
 * Generated from MoneyKit's document 2023-02-18; changes belong into packages/codegen.
 */
import { uri } from "@bankstream/core/format"
import { nullOr, optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type MoneyKitOperation, operation } from "./internal/operation.ts"
import {
  CountryInput,
  CustomerUser,
  LinkCommon,
  OwnerInput,
  ProductSettingsInput,
  ProviderInput,
  TransactionsProductSettingsInput
} from "./model.ts"

export {
  Address,
  AddressInput,
  Country,
  CountryInput,
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
  TransactionsLinkProduct,
  TransactionsProductSettings,
  TransactionsProductSettingsInput
} from "./model.ts"

/**
 * `redirect_uri` has no query of its own, and its origin is known to MoneyKit's dashboard.
 *
 * With `existing_link_id` the institution and the end user's id are those of the link, whatever else is said here. A
 * `webhook` and `link_tags` that are left out are **removed** from it: `relink` of `@bankstream/moneykit/linking` keeps
 * them. A tag has fewer than 100 characters, the first of which is a letter or a digit.
 */
export interface CreateLinkSessionRequest {
  readonly settings?: LinkSessionSettingOverrides | undefined
  readonly customer_user: CustomerUser
  readonly existing_link_id?: string | null | undefined
  readonly institution_id?: string | null | undefined
  readonly redirect_uri: string
  readonly webhook?: string | null | undefined
  readonly link_tags?: ReadonlyArray<string> | undefined
  readonly connect_features?: MoneyKitConnectFeatures | undefined
  readonly custom_sandbox_data?: CustomSandboxData | undefined
}
export const CreateLinkSessionRequest: Schema.Codec<CreateLinkSessionRequest> =
  /*#__PURE__*/ struct<CreateLinkSessionRequest>(() => ({
    settings: optional(LinkSessionSettingOverrides),
    customer_user: CustomerUser,
    existing_link_id: optional(nullOr(Schema.String)),
    institution_id: optional(nullOr(Schema.String)),
    redirect_uri: uri.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(65536)),
    webhook: optional(nullOr(uri.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(65536)))),
    link_tags: optional(Schema.Array(Schema.String)),
    connect_features: optional(MoneyKitConnectFeatures),
    custom_sandbox_data: optional(CustomSandboxData)
  }))

/** The token that opens MoneyKit's Connect in the end user's browser. */
export interface CreateLinkSessionResponse {
  readonly link_session_token: string
}
export const CreateLinkSessionResponse: Schema.Codec<CreateLinkSessionResponse> =
  /*#__PURE__*/ struct<CreateLinkSessionResponse>(() => ({
    link_session_token: Schema.String
  }))

export interface CustomSandboxAccount {
  readonly account_type: string
  readonly name: string
  readonly account_number: string
  readonly routing_number?: string | undefined
}
export const CustomSandboxAccount: Schema.Codec<CustomSandboxAccount> = /*#__PURE__*/ struct<CustomSandboxAccount>(
  () => ({
    account_type: Schema.String,
    name: Schema.String,
    account_number: Schema.String,
    routing_number: optional(Schema.String)
  })
)

export interface CustomSandboxData {
  readonly accounts: ReadonlyArray<CustomSandboxAccount>
  readonly owners?: ReadonlyArray<OwnerInput> | undefined
}
export const CustomSandboxData: Schema.Codec<CustomSandboxData> = /*#__PURE__*/ struct<CustomSandboxData>(() => ({
  accounts: Schema.Array(CustomSandboxAccount),
  owners: optional(Schema.Array(OwnerInput))
}))

export interface ExchangeTokenRequest {
  readonly exchangeable_token: string
}
export const ExchangeTokenRequest: Schema.Codec<ExchangeTokenRequest> = /*#__PURE__*/ struct<ExchangeTokenRequest>(
  () => ({
    exchangeable_token: Schema.String
  })
)

export interface ExchangeTokenResponse {
  /** @deprecated */
  readonly link_id: string
  readonly link: LinkCommon
}
export const ExchangeTokenResponse: Schema.Codec<ExchangeTokenResponse> = /*#__PURE__*/ struct<ExchangeTokenResponse>(
  () => ({
    link_id: Schema.String,
    link: LinkCommon
  })
)

export interface LinkSessionSettingOverrides {
  readonly providers?: ReadonlyArray<ProviderInput> | null | undefined
  readonly products?: ProductsSettings | undefined
  readonly countries?: ReadonlyArray<CountryInput> | null | undefined
}
export const LinkSessionSettingOverrides: Schema.Codec<LinkSessionSettingOverrides> =
  /*#__PURE__*/ struct<LinkSessionSettingOverrides>(() => ({
    providers: optional(nullOr(Schema.Array(ProviderInput))),
    products: optional(ProductsSettings),
    countries: optional(nullOr(Schema.Array(CountryInput)))
  }))

export interface MoneyKitConnectFeatures {
  readonly issue_reporter?: boolean | undefined
  readonly enable_money_id?: boolean | undefined
  readonly duplicate_institution_warning?: boolean | undefined
  readonly duplicate_institution_rejected?: boolean | undefined
  readonly connect_manually?: boolean | undefined
  readonly permit_only_one_account?: boolean | undefined
  readonly permit_only_depository_accounts?: boolean | undefined
}
export const MoneyKitConnectFeatures: Schema.Codec<MoneyKitConnectFeatures> =
  /*#__PURE__*/ struct<MoneyKitConnectFeatures>(() => ({
    issue_reporter: optional(Schema.Boolean),
    enable_money_id: optional(Schema.Boolean),
    duplicate_institution_warning: optional(Schema.Boolean),
    duplicate_institution_rejected: optional(Schema.Boolean),
    connect_manually: optional(Schema.Boolean),
    permit_only_one_account: optional(Schema.Boolean),
    permit_only_depository_accounts: optional(Schema.Boolean)
  }))

export interface ProductsSettings {
  readonly account_numbers?: ProductSettingsInput | undefined
  readonly identity?: ProductSettingsInput | undefined
  readonly transactions?: TransactionsProductSettingsInput | undefined
  readonly investments?: ProductSettingsInput | undefined
}
export const ProductsSettings: Schema.Codec<ProductsSettings> = /*#__PURE__*/ struct<ProductsSettings>(() => ({
  account_numbers: optional(ProductSettingsInput),
  identity: optional(ProductSettingsInput),
  transactions: optional(TransactionsProductSettingsInput),
  investments: optional(ProductSettingsInput)
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Yields the token that opens MoneyKit's Connect, in which an end user connects an institution, or mends a link that
 * exists (`existing_link_id`; `relink` of `@bankstream/moneykit/linking` keeps the link's webhook and tags).
 *
 * `POST /link-session`
 *
 * Fails above all with `Forbidden` when the settings ask for what the app may not use, and with `InvalidRequest` for a
 * `redirect_uri` that the dashboard does not know.
 *
 * @example
 * ```ts
 * const openConnect = (id: string) =>
 *   createLinkSession({
 *     customer_user: { id },
 *     redirect_uri: "https://acme.example/connected",
 *     webhook: "https://acme.example/webhooks/moneykit",
 *     settings: { products: { transactions: { required: true, prefetch: true } } }
 *   }).pipe(Effect.map(({ link_session_token }) => link_session_token))
 * ```
 */
export const createLinkSession: MoneyKitOperation<CreateLinkSessionRequest, CreateLinkSessionResponse> =
  /*#__PURE__*/ operation({
    id: "create_link_session",
    method: "POST",
    path: "/link-session",
    request: CreateLinkSessionRequest,
    response: CreateLinkSessionResponse,
    replay: "safe"
  })

/**
 * Yields the link of a finished session in exchange for the token that Connect handed to the app, which works once. A
 * session that mended a link ends without such a token.
 *
 * `POST /link-session/exchange-token`
 *
 * Fails above all with `InvalidRequest` when the token is used up or none of this app's. It is not repeated by itself
 * after a lost answer: the link is then among those of `getUserLinks`.
 *
 * @example
 * ```ts
 * const finishLink = (exchangeable_token: string) =>
 *   Effect.map(exchangeToken({ exchangeable_token }), ({ link }) => link.link_id)
 * ```
 */
export const exchangeToken: MoneyKitOperation<ExchangeTokenRequest, ExchangeTokenResponse> = /*#__PURE__*/ operation({
  id: "exchange_token",
  method: "POST",
  path: "/link-session/exchange-token",
  request: ExchangeTokenRequest,
  response: ExchangeTokenResponse,
  replay: "unsafe"
})
