/**
 * Account and routing numbers of accounts, for payments.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"
import {
  AccountBase,
  AccountVerificationInsights,
  Item,
  NumbersACH,
  NumbersBACS,
  NumbersEFT,
  NumbersInternational
} from "./model.ts"

export {
  AccountBalance,
  AccountBase,
  AccountHolderCategory,
  AccountSubtype,
  AccountType,
  AccountVerificationInsights,
  AccountVerificationInsightsAccountNumberFormat,
  AccountVerificationInsightsNetworkStatus,
  AccountVerificationInsightsPreviousReturns,
  Cause,
  Item,
  ItemAuthMethod,
  NumbersACH,
  NumbersBACS,
  NumbersEFT,
  NumbersInternational,
  PlaidErrorObject,
  PlaidErrorType,
  Products,
  ProductsInput
} from "./model.ts"

/**
 * Account numbers by payment system, with the `account_id` that each is of. A list is empty where no account has such
 * numbers.
 */
export interface AuthGetNumbers {
  readonly ach: ReadonlyArray<NumbersACH>
  readonly eft: ReadonlyArray<NumbersEFT>
  readonly international: ReadonlyArray<NumbersInternational>
  readonly bacs: ReadonlyArray<NumbersBACS>
}
export const AuthGetNumbers: Schema.Codec<AuthGetNumbers> = /*#__PURE__*/ struct<AuthGetNumbers>(() => ({
  ach: Schema.Array(NumbersACH),
  eft: Schema.Array(NumbersEFT),
  international: Schema.Array(NumbersInternational),
  bacs: Schema.Array(NumbersBACS)
}))

export interface AuthGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly options?: AuthGetRequestOptions | undefined
}
export const AuthGetRequest: Schema.Codec<AuthGetRequest> = /*#__PURE__*/ struct<AuthGetRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  access_token: Schema.String,
  options: optional(AuthGetRequestOptions)
}))

export interface AuthGetRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const AuthGetRequestOptions: Schema.Codec<AuthGetRequestOptions> = /*#__PURE__*/ struct<AuthGetRequestOptions>(
  () => ({
    account_ids: optional(Schema.Array(Schema.String))
  })
)

export interface AuthGetResponse {
  readonly accounts: ReadonlyArray<AccountBase>
  readonly numbers: AuthGetNumbers
  readonly item: Item
  readonly request_id: string
}
export const AuthGetResponse: Schema.Codec<AuthGetResponse> = /*#__PURE__*/ struct<AuthGetResponse>(() => ({
  accounts: Schema.Array(AccountBase),
  numbers: AuthGetNumbers,
  item: Item,
  request_id: Schema.String
}))

export interface AuthVerifyNumbersACH {
  readonly account: string
  readonly routing: string
}
export const AuthVerifyNumbersACH: Schema.Codec<AuthVerifyNumbersACH> = /*#__PURE__*/ struct<AuthVerifyNumbersACH>(
  () => ({
    account: Schema.String,
    routing: Schema.String
  })
)

export interface AuthVerifyRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly legal_name?: string | null | undefined
  readonly numbers: AuthVerifyRequestNumbers
}
export const AuthVerifyRequest: Schema.Codec<AuthVerifyRequest> = /*#__PURE__*/ struct<AuthVerifyRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  legal_name: optional(nullOr(Schema.String)),
  numbers: AuthVerifyRequestNumbers
}))

export interface AuthVerifyRequestNumbers {
  readonly ach: AuthVerifyNumbersACH
}
export const AuthVerifyRequestNumbers: Schema.Codec<AuthVerifyRequestNumbers> =
  /*#__PURE__*/ struct<AuthVerifyRequestNumbers>(() => ({
    ach: AuthVerifyNumbersACH
  }))

export interface AuthVerifyResponse {
  readonly request_id: string
  readonly item_id?: string | null
  readonly verification_status: string
  readonly verification_insights: AccountVerificationInsights
}
export const AuthVerifyResponse: Schema.Codec<AuthVerifyResponse> = /*#__PURE__*/ struct<AuthVerifyResponse>(() => ({
  request_id: Schema.String,
  item_id: optionalKey(nullOr(Schema.String)),
  verification_status: Schema.String,
  verification_insights: AccountVerificationInsights
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists an Item's accounts with their account and routing numbers (ACH, EFT, BACS or IBAN).
 *
 * `POST /auth/get`
 *
 * @see https://plaid.com/docs/api/products/auth/#authget
 */
export const authGet: PlaidOperation<AuthGetRequest, AuthGetResponse> = /*#__PURE__*/ operation({
  id: "authGet",
  method: "POST",
  path: "/auth/get",
  request: AuthGetRequest,
  response: AuthGetResponse,
  replay: "safe"
})

/**
 * Checks account and routing numbers, and a holder's name if given, against Plaid's database, without Link.
 *
 * `POST /auth/verify`
 *
 * @see https://plaid.com/docs/api/products/auth/#authverify
 */
export const authVerify: PlaidOperation<AuthVerifyRequest, AuthVerifyResponse> = /*#__PURE__*/ operation({
  id: "authVerify",
  method: "POST",
  path: "/auth/verify",
  request: AuthVerifyRequest,
  response: AuthVerifyResponse,
  replay: "unsafe"
})
