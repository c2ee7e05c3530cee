/**
 * Accounts and their balances.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { instant } from "@bankstream/core/format"
import { optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"
import { AccountBase, Item } from "./model.ts"

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
  PlaidErrorObject,
  PlaidErrorType,
  Products,
  ProductsInput
} from "./model.ts"

export interface AccountsBalanceGetRequest {
  readonly access_token: string
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
  readonly options?: AccountsBalanceGetRequestOptions | undefined
}
export const AccountsBalanceGetRequest: Schema.Codec<AccountsBalanceGetRequest> =
  /*#__PURE__*/ struct<AccountsBalanceGetRequest>(() => ({
    access_token: Schema.String,
    secret: optional(Schema.String),
    client_id: optional(Schema.String),
    options: optional(AccountsBalanceGetRequestOptions)
  }))

export interface AccountsBalanceGetRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
  readonly min_last_updated_datetime?: string | undefined
}
export const AccountsBalanceGetRequestOptions: Schema.Codec<AccountsBalanceGetRequestOptions> =
  /*#__PURE__*/ struct<AccountsBalanceGetRequestOptions>(() => ({
    account_ids: optional(Schema.Array(Schema.String)),
    min_last_updated_datetime: optional(instant)
  }))

export interface AccountsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly options?: AccountsGetRequestOptions | undefined
}
export const AccountsGetRequest: Schema.Codec<AccountsGetRequest> = /*#__PURE__*/ struct<AccountsGetRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  access_token: Schema.String,
  options: optional(AccountsGetRequestOptions)
}))

export interface AccountsGetRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const AccountsGetRequestOptions: Schema.Codec<AccountsGetRequestOptions> =
  /*#__PURE__*/ struct<AccountsGetRequestOptions>(() => ({
    account_ids: optional(Schema.Array(Schema.String))
  }))

export interface AccountsGetResponse {
  readonly accounts: ReadonlyArray<AccountBase>
  readonly item: Item
  readonly request_id: string
}
export const AccountsGetResponse: Schema.Codec<AccountsGetResponse> = /*#__PURE__*/ struct<AccountsGetResponse>(() => ({
  accounts: Schema.Array(AccountBase),
  item: Item,
  request_id: Schema.String
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Yields an Item's accounts with balances that Plaid fetches from the institution for this call, which takes seconds.
 * Units and signs are those of `AccountBalance`.
 *
 * `POST /accounts/balance/get`
 *
 * Fails above all with `InstitutionUnavailable`, `UserActionRequired`, `RateLimited` (5 calls a minute for an Item in
 * production), and with `InvalidRequest` when the institution's balance is older than `min_last_updated_datetime`.
 *
 * @see https://plaid.com/docs/api/products/signal/#accountsbalanceget
 */
export const accountsBalanceGet: PlaidOperation<AccountsBalanceGetRequest, AccountsGetResponse> =
  /*#__PURE__*/ operation({
    id: "accountsBalanceGet",
    method: "POST",
    path: "/accounts/balance/get",
    request: AccountsBalanceGetRequest,
    response: AccountsGetResponse,
    replay: "safe"
  })

/**
 * Yields an Item's accounts with the balances that Plaid saw last, which may be a day old; `accountsBalanceGet` asks
 * the institution instead. Units and signs are those of `AccountBalance`.
 *
 * `POST /accounts/get`
 *
 * Fails above all with `UserActionRequired` when the login has to be renewed, and with `Gone` when the Item was
 * removed.
 *
 * @example
 * ```ts
 * const accountNames = (access_token: string) =>
 *   accountsGet({ access_token }).pipe(
 *     Effect.map(({ accounts }) => accounts.map((account) => account.name)),
 *     Effect.catchReason("PlaidError", "UserActionRequired", (reason) => Effect.as(Console.log(reason.message), []))
 *   )
 * ```
 *
 * @see https://plaid.com/docs/api/accounts/#accountsget
 */
export const accountsGet: PlaidOperation<AccountsGetRequest, AccountsGetResponse> = /*#__PURE__*/ operation({
  id: "accountsGet",
  method: "POST",
  path: "/accounts/get",
  request: AccountsGetRequest,
  response: AccountsGetResponse,
  replay: "safe"
})
