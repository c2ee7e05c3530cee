/** Items: one end user's login at one institution, its runs, and what a failed run asks for. */
import { uri, uuid } from "@bankstream/core/format"
import { toReason } from "@bankstream/core/kind"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import type { Reason } from "@bankstream/core/reason"
import * as Schema from "effect/Schema"
import { type ExecutionErrorCode, executionErrorCodes, kindOfItem } from "./error-codes.ts"
import { operation, type PluggyOperation } from "./internal/operation.ts"
import { Connector, ConnectorCredential, Product, ProductInput } from "./model.ts"

export { Connector, ConnectorCredential, Product, ProductInput } from "./model.ts"

export interface ConnectorUserAction {
  readonly attributes?: Readonly<Record<string, unknown>> | null
  readonly expiresAt?: string | null
  readonly instructions: string
  readonly type: Open<"qr" | "authorize-access">
}
export const ConnectorUserAction: Schema.Codec<ConnectorUserAction> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    attributes: Schema.optionalKey(Schema.NullOr(Schema.Record(Schema.String, Schema.Unknown))),
    expiresAt: Schema.optionalKey(Schema.NullOr(Schema.String)),
    instructions: Schema.String,
    type: openEnum(["qr", "authorize-access"])
  })
)

export interface CreateItem {
  readonly avoidDuplicates?: boolean | undefined
  readonly clientUserId?: string | undefined
  readonly connectorId: number
  readonly oauthRedirectUri?: string | undefined
  /** By the names of the connector's `credentials`; or all of them, encrypted with the application's public key. */
  readonly parameters: Readonly<Record<string, string>> | string
  readonly products?: ReadonlyArray<ProductInput> | undefined
  readonly webhookUrl?: string | undefined
}
export const CreateItem: Schema.Codec<CreateItem> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    avoidDuplicates: Schema.optional(Schema.Boolean),
    clientUserId: Schema.optional(Schema.String),
    connectorId: Schema.Int,
    oauthRedirectUri: Schema.optional(uri),
    parameters: Schema.Union([Schema.Record(Schema.String, Schema.String), Schema.String]),
    products: Schema.optional(Schema.Array(ProductInput)),
    webhookUrl: Schema.optional(uri)
  })
)

// Any string in the contract; these are the ones that Pluggy's documentation and clients name.
export type ExecutionStatus = Open<
  | ExecutionErrorCode
  | "CREATING"
  | "CREATED"
  | "LOGIN_IN_PROGRESS"
  | "LOGIN_MFA_IN_PROGRESS"
  | "WAITING_USER_INPUT"
  | "WAITING_USER_ACTION"
  | "ACCOUNTS_IN_PROGRESS"
  | "CREDITCARDS_IN_PROGRESS"
  | "TRANSACTIONS_IN_PROGRESS"
  | "PAYMENT_DATA_IN_PROGRESS"
  | "INVESTMENTS_IN_PROGRESS"
  | "INVESTMENTS_TRANSACTIONS_IN_PROGRESS"
  | "IDENTITY_IN_PROGRESS"
  | "LOANS_IN_PROGRESS"
  | "ACCOUNT_STATEMENTS_IN_PROGRESS"
  | "MOVE_SECURITY_IN_PROGRESS"
  | "MERGING"
  | "SUCCESS"
  | "PARTIAL_SUCCESS"
>
export const ExecutionStatus: Schema.Codec<ExecutionStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum([
    ...executionErrorCodes,
    "CREATING",
    "CREATED",
    "LOGIN_IN_PROGRESS",
    "LOGIN_MFA_IN_PROGRESS",
    "WAITING_USER_INPUT",
    "WAITING_USER_ACTION",
    "ACCOUNTS_IN_PROGRESS",
    "CREDITCARDS_IN_PROGRESS",
    "TRANSACTIONS_IN_PROGRESS",
    "PAYMENT_DATA_IN_PROGRESS",
    "INVESTMENTS_IN_PROGRESS",
    "INVESTMENTS_TRANSACTIONS_IN_PROGRESS",
    "IDENTITY_IN_PROGRESS",
    "LOANS_IN_PROGRESS",
    "ACCOUNT_STATEMENTS_IN_PROGRESS",
    "MOVE_SECURITY_IN_PROGRESS",
    "MERGING",
    "SUCCESS",
    "PARTIAL_SUCCESS"
  ])
)

export interface ICountResponse {
  readonly count: number
}
export const ICountResponse: Schema.Codec<ICountResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    count: Schema.Finite
  })
)

export interface Item {
  readonly connector?: Connector | null
  readonly consecutiveFailedLoginAttempts?: number | null
  readonly consentExpiresAt?: string | null
  readonly createdAt?: string | null
  readonly error?: ItemError | null
  readonly executionStatus: ExecutionStatus
  readonly id: string
  readonly lastUpdatedAt?: string | null
  readonly nextAutoSyncAt?: string | null
  readonly parameter?: ConnectorCredential | null
  readonly products?: ReadonlyArray<Product> | null
  readonly resourcesCollectedAt?: string | null
  readonly status: Open<
    | "UPDATING"
    | "UPDATED"
    | "LOGIN_ERROR"
    | "OUTDATED"
    | "WAITING_USER_INPUT"
    | "WAITING_USER_ACTION"
    | "MERGING"
    | "CREATED"
  >
  readonly statusDetail?: StatusDetail | null
  readonly updatedAt?: string | null
  readonly userAction?: ConnectorUserAction | null
  readonly webhookUrl?: string | null
  readonly clientUserId?: string | null
}
export const Item: Schema.Codec<Item> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    connector: Schema.optionalKey(Schema.NullOr(Connector)),
    consecutiveFailedLoginAttempts: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    consentExpiresAt: Schema.optionalKey(Schema.NullOr(Schema.String)),
    createdAt: Schema.optionalKey(Schema.NullOr(Schema.String)),
    error: Schema.optionalKey(Schema.NullOr(ItemError)),
    executionStatus: ExecutionStatus,
    id: Schema.String,
    lastUpdatedAt: Schema.optionalKey(Schema.NullOr(Schema.String)),
    nextAutoSyncAt: Schema.optionalKey(Schema.NullOr(Schema.String)),
    parameter: Schema.optionalKey(Schema.NullOr(ConnectorCredential)),
    products: Schema.optionalKey(Schema.NullOr(Schema.Array(Product))),
    resourcesCollectedAt: Schema.optionalKey(Schema.NullOr(Schema.String)),
    status: openEnum([
      "UPDATING",
      "UPDATED",
      "LOGIN_ERROR",
      "OUTDATED",
      "WAITING_USER_INPUT",
      "WAITING_USER_ACTION",
      "MERGING",
      "CREATED"
    ]),
    statusDetail: Schema.optionalKey(Schema.NullOr(StatusDetail)),
    updatedAt: Schema.optionalKey(Schema.NullOr(Schema.String)),
    userAction: Schema.optionalKey(Schema.NullOr(ConnectorUserAction)),
    webhookUrl: Schema.optionalKey(Schema.NullOr(Schema.String)),
    // Missing in the contract, but answered, and the one link from an Item to the app's own user.
    clientUserId: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface ItemError {
  readonly attributes?: Readonly<Record<string, unknown>> | null
  readonly code: Open<ExecutionErrorCode>
  readonly message: string
  readonly providerMessage?: string | null
}
export const ItemError: Schema.Codec<ItemError> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    attributes: Schema.optionalKey(Schema.NullOr(Schema.Record(Schema.String, Schema.Unknown))),
    code: openEnum(executionErrorCodes),
    message: Schema.String,
    providerMessage: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface StatusDetail {
  readonly accountStatements?: StatusDetailProduct | null
  readonly accounts?: StatusDetailProduct | null
  readonly creditCards?: StatusDetailProduct | null
  readonly identity?: StatusDetailProduct | null
  readonly investments?: StatusDetailProduct | null
  readonly investmentsTransactions?: StatusDetailProduct | null
  readonly loans?: StatusDetailProduct | null
  readonly paymentData?: StatusDetailProduct | null
  readonly transactions?: StatusDetailProduct | null
  readonly investmentTransactions?: StatusDetailProduct | null
}
export const StatusDetail: Schema.Codec<StatusDetail> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    accountStatements: Schema.optionalKey(Schema.NullOr(StatusDetailProduct)),
    accounts: Schema.optionalKey(Schema.NullOr(StatusDetailProduct)),
    creditCards: Schema.optionalKey(Schema.NullOr(StatusDetailProduct)),
    identity: Schema.optionalKey(Schema.NullOr(StatusDetailProduct)),
    investments: Schema.optionalKey(Schema.NullOr(StatusDetailProduct)),
    investmentsTransactions: Schema.optionalKey(Schema.NullOr(StatusDetailProduct)),
    loans: Schema.optionalKey(Schema.NullOr(StatusDetailProduct)),
    paymentData: Schema.optionalKey(Schema.NullOr(StatusDetailProduct)),
    transactions: Schema.optionalKey(Schema.NullOr(StatusDetailProduct)),
    // Pluggy's own client spells it so, the contract as above; either may come.
    investmentTransactions: Schema.optionalKey(Schema.NullOr(StatusDetailProduct))
  })
)

export interface StatusDetailProduct {
  readonly isUpdated?: boolean | null
  readonly lastUpdatedAt?: string | null
  readonly warnings?: ReadonlyArray<StatusDetailProductWarning> | null
}
export const StatusDetailProduct: Schema.Codec<StatusDetailProduct> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    isUpdated: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    lastUpdatedAt: Schema.optionalKey(Schema.NullOr(Schema.String)),
    warnings: Schema.optionalKey(Schema.NullOr(Schema.Array(StatusDetailProductWarning)))
  })
)

export interface StatusDetailProductWarning {
  readonly code: string
  readonly message: string
  readonly providerMessage?: string | null
}
export const StatusDetailProductWarning: Schema.Codec<StatusDetailProductWarning> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    code: Schema.String,
    message: Schema.String,
    providerMessage: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface ItemsDeleteRequest {
  readonly id: string
}
export const ItemsDeleteRequest: Schema.Codec<ItemsDeleteRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id: uuid
  })
)

export interface ItemsRetrieveRequest {
  readonly id: string
}
export const ItemsRetrieveRequest: Schema.Codec<ItemsRetrieveRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id: uuid
  })
)

export interface ItemsUpdateRequest {
  readonly id: string
  readonly clientUserId?: string | undefined
  /** New credentials; the stored ones are used when left out. */
  readonly parameters?: Readonly<Record<string, string>> | string | undefined
  readonly products?: ReadonlyArray<ProductInput> | undefined
  readonly webhookUrl?: string | undefined
}
export const ItemsUpdateRequest: Schema.Codec<ItemsUpdateRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id: uuid,
    clientUserId: Schema.optional(Schema.String),
    parameters: Schema.optional(Schema.Union([Schema.Record(Schema.String, Schema.String), Schema.String])),
    products: Schema.optional(Schema.Array(ProductInput)),
    webhookUrl: Schema.optional(uri)
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Connects a login: makes an Item, which Pluggy then fills in the background. Follow it with `itemsRetrieve` and
 * `itemReason`, or by webhooks.
 *
 * A call that broke before its answer came is not repeated, since it may have made the Item; `avoidDuplicates` makes
 * Pluggy refuse a second one for the same login.
 *
 * `POST /items`
 *
 * @see https://docs.pluggy.ai/reference/items-create
 */
export const itemsCreate: PluggyOperation<CreateItem, Item> = /*#__PURE__*/ operation({
  id: "items-create",
  method: "POST",
  path: "/items",
  request: CreateItem,
  response: Item,
  replay: "unsafe"
})

/**
 * Deletes an Item with all its data and ends its consent at the institution. Answers the number of deleted Items. A
 * repeat after a broken call finds nothing left and answers `NotFound`.
 *
 * `DELETE /items/{id}`
 *
 * @see https://docs.pluggy.ai/reference/items-delete
 */
export const itemsDelete: PluggyOperation<ItemsDeleteRequest, ICountResponse> = /*#__PURE__*/ operation({
  id: "items-delete",
  method: "DELETE",
  path: "/items/{id}",
  request: ItemsDeleteRequest,
  response: ICountResponse,
  replay: "safe"
})

/**
 * Tells how an Item fares: its status, what its last run ended with, and what it waits for.
 *
 * `GET /items/{id}`
 *
 * @see https://docs.pluggy.ai/reference/items-retrieve
 */
export const itemsRetrieve: PluggyOperation<ItemsRetrieveRequest, Item> = /*#__PURE__*/ operation({
  id: "items-retrieve",
  method: "GET",
  path: "/items/{id}",
  request: ItemsRetrieveRequest,
  response: Item,
  replay: "safe"
})

/**
 * Runs an Item again, with its stored credentials or with new ones. Pluggy allows 20 a minute, and its plan's hours
 * between two runs of one Item.
 *
 * `PATCH /items/{id}`
 *
 * @see https://docs.pluggy.ai/reference/items-update
 */
export const itemsUpdate: PluggyOperation<ItemsUpdateRequest, Item> = /*#__PURE__*/ operation({
  id: "items-update",
  method: "PATCH",
  path: "/items/{id}",
  request: ItemsUpdateRequest,
  response: Item,
  replay: "unsafe"
})

// ------------------------------------------------------------------------------------------------ what a run ended with

/**
 * What an Item needs, as the reason that a failed call would have; undefined when its last run was good.
 *
 * A login that fails is no failed call: Pluggy answers 200 with an Item whose `status` says so.
 */
export const itemReason = (item: Pick<Item, "status" | "executionStatus" | "error">): Reason | undefined => {
  const codes = [item.error?.code ?? item.executionStatus, item.executionStatus]
  const kind = kindOfItem(item.status, codes)
  return kind === undefined ? undefined : toReason(kind, { retryAfter: undefined })
}
