/** Accounts and their balances. */
import { instant } from "@bankstream/core/format"
import * as Schema from "effect/Schema"
import { operation, type PlaidOperation } from "./internal/operation.ts"
import { AccountBase, Item } from "./model.ts"

export { AccountBase, Item } from "./model.ts"

export interface AccountsBalanceGetRequest {
  readonly access_token: string
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
  readonly options?: AccountsBalanceGetRequestOptions | undefined
}
export const AccountsBalanceGetRequest: Schema.Codec<AccountsBalanceGetRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    access_token: Schema.String,
    secret: Schema.optional(Schema.String),
    client_id: Schema.optional(Schema.String),
    options: Schema.optional(AccountsBalanceGetRequestOptions)
  })
)

export interface AccountsBalanceGetRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
  readonly min_last_updated_datetime?: string | undefined
}
export const AccountsBalanceGetRequestOptions: Schema.Codec<AccountsBalanceGetRequestOptions> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      account_ids: Schema.optional(Schema.Array(Schema.String)),
      min_last_updated_datetime: Schema.optional(instant)
    })
  )

export interface AccountsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly options?: AccountsGetRequestOptions | undefined
}
export const AccountsGetRequest: Schema.Codec<AccountsGetRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    access_token: Schema.String,
    options: Schema.optional(AccountsGetRequestOptions)
  })
)

export interface AccountsGetRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const AccountsGetRequestOptions: Schema.Codec<AccountsGetRequestOptions> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_ids: Schema.optional(Schema.Array(Schema.String))
  })
)

export interface AccountsGetResponse {
  readonly accounts: ReadonlyArray<AccountBase>
  readonly item: Item
  readonly request_id: string
}
export const AccountsGetResponse: Schema.Codec<AccountsGetResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    accounts: Schema.Array(AccountBase),
    item: Item,
    request_id: Schema.String
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists an Item's accounts with balances fetched from the institution now; slow, and limited per Item.
 *
 * `POST /accounts/balance/get`
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
 * Lists an Item's accounts with the balances that Plaid last saw.
 *
 * `POST /accounts/get`
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
