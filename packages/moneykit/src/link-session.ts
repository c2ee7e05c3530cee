/** Link sessions: how an end user connects an institution, and the link that comes of it. */
import { instant, uri } from "@bankstream/core/format"
import * as Schema from "effect/Schema"
import { operation, type MoneyKitOperation } from "./internal/operation.ts"
import {
  CountryInput,
  LinkCommon,
  ProductSettingsInput,
  ProviderInput,
  TransactionsProductSettingsInput
} from "./model.ts"

export {
  CountryInput,
  LinkCommon,
  ProductSettingsInput,
  ProviderInput,
  TransactionsProductSettingsInput
} from "./model.ts"

export interface Address {
  readonly city?: string | null | undefined
  readonly country?: string | null | undefined
  readonly postal_code?: string | null | undefined
  readonly region?: string | null | undefined
  readonly street?: string | null | undefined
  readonly primary?: boolean | null | undefined
}
export const Address: Schema.Codec<Address> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    city: Schema.optional(Schema.NullOr(Schema.String)),
    country: Schema.optional(Schema.NullOr(Schema.String)),
    postal_code: Schema.optional(Schema.NullOr(Schema.String)),
    region: Schema.optional(Schema.NullOr(Schema.String)),
    street: Schema.optional(Schema.NullOr(Schema.String)),
    primary: Schema.optional(Schema.NullOr(Schema.Boolean))
  })
)

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
export const CreateLinkSessionRequest: Schema.Codec<CreateLinkSessionRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    settings: Schema.optional(LinkSessionSettingOverrides),
    customer_user: CustomerUser,
    existing_link_id: Schema.optional(Schema.NullOr(Schema.String)),
    institution_id: Schema.optional(Schema.NullOr(Schema.String)),
    redirect_uri: uri.check(Schema.isMinLength(1), Schema.isMaxLength(65536)),
    webhook: Schema.optional(Schema.NullOr(uri.check(Schema.isMinLength(1), Schema.isMaxLength(65536)))),
    link_tags: Schema.optional(Schema.Array(Schema.String)),
    connect_features: Schema.optional(MoneyKitConnectFeatures),
    custom_sandbox_data: Schema.optional(CustomSandboxData)
  })
)

export interface CreateLinkSessionResponse {
  readonly link_session_token: string
}
export const CreateLinkSessionResponse: Schema.Codec<CreateLinkSessionResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    link_session_token: Schema.String
  })
)

export interface CustomSandboxAccount {
  readonly account_type: string
  readonly name: string
  readonly account_number: string
  readonly routing_number?: string | undefined
}
export const CustomSandboxAccount: Schema.Codec<CustomSandboxAccount> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_type: Schema.String,
    name: Schema.String,
    account_number: Schema.String,
    routing_number: Schema.optional(Schema.String)
  })
)

export interface CustomSandboxData {
  readonly accounts: ReadonlyArray<CustomSandboxAccount>
  readonly owners?: ReadonlyArray<Owner> | undefined
}
export const CustomSandboxData: Schema.Codec<CustomSandboxData> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    accounts: Schema.Array(CustomSandboxAccount),
    owners: Schema.optional(Schema.Array(Owner))
  })
)

export interface CustomerUser {
  readonly id: string
  readonly email?: CustomerUserEmail | undefined
  readonly phone?: CustomerUserPhone | undefined
}
export const CustomerUser: Schema.Codec<CustomerUser> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id: Schema.String.check(Schema.isMinLength(4), Schema.isMaxLength(150)),
    email: Schema.optional(CustomerUserEmail),
    phone: Schema.optional(CustomerUserPhone)
  })
)

export interface CustomerUserEmail {
  readonly address: string
  readonly customer_verified_at?: string | null | undefined
}
export const CustomerUserEmail: Schema.Codec<CustomerUserEmail> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    address: Schema.String.check(Schema.isMinLength(4), Schema.isMaxLength(254)),
    customer_verified_at: Schema.optional(Schema.NullOr(instant))
  })
)

export interface CustomerUserPhone {
  readonly number: string
  readonly country?: CountryInput | undefined
  readonly customer_verified_at?: string | null | undefined
}
export const CustomerUserPhone: Schema.Codec<CustomerUserPhone> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    number: Schema.String.check(Schema.isMinLength(4), Schema.isMaxLength(30)),
    country: Schema.optional(CountryInput),
    customer_verified_at: Schema.optional(Schema.NullOr(instant))
  })
)

export interface Email {
  readonly address: string
  readonly primary?: boolean | null | undefined
}
export const Email: Schema.Codec<Email> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    address: Schema.String,
    primary: Schema.optional(Schema.NullOr(Schema.Boolean))
  })
)

export interface ExchangeTokenRequest {
  readonly exchangeable_token: string
}
export const ExchangeTokenRequest: Schema.Codec<ExchangeTokenRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    exchangeable_token: Schema.String
  })
)

export interface ExchangeTokenResponse {
  /** @deprecated */
  readonly link_id: string
  readonly link: LinkCommon
}
export const ExchangeTokenResponse: Schema.Codec<ExchangeTokenResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    link_id: Schema.String,
    link: LinkCommon
  })
)

export interface LinkSessionSettingOverrides {
  readonly providers?: ReadonlyArray<ProviderInput> | null | undefined
  readonly products?: ProductsSettings | undefined
  readonly countries?: ReadonlyArray<CountryInput> | null | undefined
}
export const LinkSessionSettingOverrides: Schema.Codec<LinkSessionSettingOverrides> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    providers: Schema.optional(Schema.NullOr(Schema.Array(ProviderInput))),
    products: Schema.optional(ProductsSettings),
    countries: Schema.optional(Schema.NullOr(Schema.Array(CountryInput)))
  })
)

export interface MoneyKitConnectFeatures {
  readonly issue_reporter?: boolean | undefined
  readonly enable_money_id?: boolean | undefined
  readonly duplicate_institution_warning?: boolean | undefined
  readonly duplicate_institution_rejected?: boolean | undefined
  readonly connect_manually?: boolean | undefined
  readonly permit_only_one_account?: boolean | undefined
  readonly permit_only_depository_accounts?: boolean | undefined
}
export const MoneyKitConnectFeatures: Schema.Codec<MoneyKitConnectFeatures> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    issue_reporter: Schema.optional(Schema.Boolean),
    enable_money_id: Schema.optional(Schema.Boolean),
    duplicate_institution_warning: Schema.optional(Schema.Boolean),
    duplicate_institution_rejected: Schema.optional(Schema.Boolean),
    connect_manually: Schema.optional(Schema.Boolean),
    permit_only_one_account: Schema.optional(Schema.Boolean),
    permit_only_depository_accounts: Schema.optional(Schema.Boolean)
  })
)

export interface Owner {
  readonly names: ReadonlyArray<string>
  readonly addresses: ReadonlyArray<Address>
  readonly phone_numbers: ReadonlyArray<PhoneNumber>
  readonly emails: ReadonlyArray<Email>
}
export const Owner: Schema.Codec<Owner> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    names: Schema.Array(Schema.String),
    addresses: Schema.Array(Address),
    phone_numbers: Schema.Array(PhoneNumber),
    emails: Schema.Array(Email)
  })
)

export interface PhoneNumber {
  readonly number: string
  readonly primary?: boolean | null | undefined
  readonly type: PhoneNumberType
}
export const PhoneNumber: Schema.Codec<PhoneNumber> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    number: Schema.String,
    primary: Schema.optional(Schema.NullOr(Schema.Boolean)),
    type: PhoneNumberType
  })
)

export type PhoneNumberType = "home" | "work" | "mobile" | "other"
export const PhoneNumberType: Schema.Codec<PhoneNumberType> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["home", "work", "mobile", "other"])
)

export interface ProductsSettings {
  readonly account_numbers?: ProductSettingsInput | undefined
  readonly identity?: ProductSettingsInput | undefined
  readonly transactions?: TransactionsProductSettingsInput | undefined
  readonly investments?: ProductSettingsInput | undefined
}
export const ProductsSettings: Schema.Codec<ProductsSettings> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_numbers: Schema.optional(ProductSettingsInput),
    identity: Schema.optional(ProductSettingsInput),
    transactions: Schema.optional(TransactionsProductSettingsInput),
    investments: Schema.optional(ProductSettingsInput)
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Starts a session in which an end user connects an institution, or mends a link (`existing_link_id`).
 *
 * For a link that exists, a `webhook` and `link_tags` that are left out are taken from it.
 *
 * `POST /link-session`
 */
export const createLinkSession: MoneyKitOperation<CreateLinkSessionRequest, CreateLinkSessionResponse> =
  /*#__PURE__*/ operation({
    id: "create_link_session",
    method: "POST",
    path: "/link-session",
    request: CreateLinkSessionRequest,
    response: CreateLinkSessionResponse,
    // The contract does not say. A repeat only starts a spare session: nobody holds its token, so nobody opens it.
    replay: "safe"
  })

/**
 * Exchanges the token that a finished session handed to the app, once, for its link.
 *
 * `POST /link-session/exchange-token`
 */
export const exchangeToken: MoneyKitOperation<ExchangeTokenRequest, ExchangeTokenResponse> = /*#__PURE__*/ operation({
  id: "exchange_token",
  method: "POST",
  path: "/link-session/exchange-token",
  request: ExchangeTokenRequest,
  response: ExchangeTokenResponse,
  replay: "unsafe"
})
