/**
 * Bank Transfers, the older form of Transfer: its events remain in use, for micro-deposits.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { instant } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, type PlaidPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import {
  ACHClassInput,
  BankTransfer,
  BankTransferDirection,
  BankTransferDirectionInput,
  BankTransferFailure,
  BankTransferMetadataInput,
  BankTransferNetworkInput,
  BankTransferType,
  BankTransferTypeInput,
  BankTransferUserInput
} from "./model.ts"

export {
  ACHClass,
  ACHClassInput,
  BankTransfer,
  BankTransferDirection,
  BankTransferDirectionInput,
  BankTransferFailure,
  BankTransferFailureInput,
  BankTransferMetadata,
  BankTransferMetadataInput,
  BankTransferNetwork,
  BankTransferNetworkInput,
  BankTransferStatus,
  BankTransferType,
  BankTransferTypeInput,
  BankTransferUser,
  BankTransferUserInput
} from "./model.ts"

export interface BankTransferBalance {
  readonly available: string
  readonly transactable: string
}
export const BankTransferBalance: Schema.Codec<BankTransferBalance> = /*#__PURE__*/ struct<BankTransferBalance>(() => ({
  available: Schema.String,
  transactable: Schema.String
}))

export interface BankTransferBalanceGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly origination_account_id?: string | null | undefined
}
export const BankTransferBalanceGetRequest: Schema.Codec<BankTransferBalanceGetRequest> =
  /*#__PURE__*/ struct<BankTransferBalanceGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    origination_account_id: optional(nullOr(Schema.String))
  }))

export interface BankTransferBalanceGetResponse {
  readonly balance: BankTransferBalance
  readonly origination_account_id: string | null
  readonly request_id: string
}
export const BankTransferBalanceGetResponse: Schema.Codec<BankTransferBalanceGetResponse> =
  /*#__PURE__*/ struct<BankTransferBalanceGetResponse>(() => ({
    balance: BankTransferBalance,
    origination_account_id: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface BankTransferCancelRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly bank_transfer_id: string
}
export const BankTransferCancelRequest: Schema.Codec<BankTransferCancelRequest> =
  /*#__PURE__*/ struct<BankTransferCancelRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    bank_transfer_id: Schema.String
  }))

export interface BankTransferCancelResponse {
  readonly request_id: string
}
export const BankTransferCancelResponse: Schema.Codec<BankTransferCancelResponse> =
  /*#__PURE__*/ struct<BankTransferCancelResponse>(() => ({
    request_id: Schema.String
  }))

export interface BankTransferCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly idempotency_key?: string | undefined
  readonly access_token: string
  readonly account_id: string
  readonly type: BankTransferTypeInput
  readonly network: BankTransferNetworkInput
  readonly amount: string
  readonly iso_currency_code: string
  readonly description: string
  readonly ach_class?: ACHClassInput | undefined
  readonly user: BankTransferUserInput
  readonly custom_tag?: string | null | undefined
  readonly metadata?: BankTransferMetadataInput | null | undefined
  readonly origination_account_id?: string | null | undefined
}
export const BankTransferCreateRequest: Schema.Codec<BankTransferCreateRequest> =
  /*#__PURE__*/ struct<BankTransferCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    idempotency_key: optional(Schema.String.check(Schema.isMaxCodePoints(50))),
    access_token: Schema.String,
    account_id: Schema.String,
    type: BankTransferTypeInput,
    network: BankTransferNetworkInput,
    amount: Schema.String,
    iso_currency_code: Schema.String,
    description: Schema.String.check(Schema.isMaxCodePoints(10)),
    ach_class: optional(ACHClassInput),
    user: BankTransferUserInput,
    custom_tag: optional(nullOr(Schema.String.check(Schema.isMaxCodePoints(100)))),
    metadata: optional(nullOr(BankTransferMetadataInput)),
    origination_account_id: optional(nullOr(Schema.String))
  }))

export interface BankTransferCreateResponse {
  readonly bank_transfer: BankTransfer
  readonly request_id: string
}
export const BankTransferCreateResponse: Schema.Codec<BankTransferCreateResponse> =
  /*#__PURE__*/ struct<BankTransferCreateResponse>(() => ({
    bank_transfer: BankTransfer,
    request_id: Schema.String
  }))

/**
 * Something that happened to a bank transfer. `event_id` rises from event to event: the highest one seen is the next
 * `after_id`.
 */
export interface BankTransferEvent {
  readonly event_id: number
  readonly timestamp: string
  readonly event_type: BankTransferEventType
  readonly account_id: string
  readonly bank_transfer_id: string
  readonly origination_account_id: string | null
  readonly bank_transfer_type: BankTransferType
  readonly bank_transfer_amount: string
  readonly bank_transfer_iso_currency_code: string
  readonly failure_reason: BankTransferFailure | null
  readonly direction: BankTransferDirection | null
  readonly receiver_details: ReceiverDetails | null
}
export const BankTransferEvent: Schema.Codec<BankTransferEvent> = /*#__PURE__*/ struct<BankTransferEvent>(() => ({
  event_id: Schema.Finite,
  timestamp: Schema.String,
  event_type: BankTransferEventType,
  account_id: Schema.String,
  bank_transfer_id: Schema.String,
  origination_account_id: nullOr(Schema.String),
  bank_transfer_type: BankTransferType,
  bank_transfer_amount: Schema.String,
  bank_transfer_iso_currency_code: Schema.String,
  failure_reason: nullOr(BankTransferFailure),
  direction: nullOr(BankTransferDirection),
  receiver_details: nullOr(ReceiverDetails)
}))

export type BankTransferEventListBankTransferType = "debit" | "credit"
export const BankTransferEventListBankTransferType: Schema.Codec<BankTransferEventListBankTransferType> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["debit", "credit"]))

export type BankTransferEventListDirection = "inbound" | "outbound"
export const BankTransferEventListDirection: Schema.Codec<BankTransferEventListDirection> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["inbound", "outbound"]))

export interface BankTransferEventListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly start_date?: string | null | undefined
  readonly end_date?: string | null | undefined
  readonly bank_transfer_id?: string | null | undefined
  readonly account_id?: string | null | undefined
  readonly bank_transfer_type?: BankTransferEventListBankTransferType | null | undefined
  readonly event_types?: ReadonlyArray<BankTransferEventTypeInput> | undefined
  readonly count?: number | null | undefined
  readonly offset?: number | null | undefined
  readonly origination_account_id?: string | null | undefined
  readonly direction?: BankTransferEventListDirection | null | undefined
}
export const BankTransferEventListRequest: Schema.Codec<BankTransferEventListRequest> =
  /*#__PURE__*/ struct<BankTransferEventListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    start_date: optional(nullOr(instant)),
    end_date: optional(nullOr(instant)),
    bank_transfer_id: optional(nullOr(Schema.String)),
    account_id: optional(nullOr(Schema.String)),
    bank_transfer_type: optional(nullOr(BankTransferEventListBankTransferType)),
    event_types: optional(Schema.Array(BankTransferEventTypeInput)),
    count: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(25)))),
    offset: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)))),
    origination_account_id: optional(nullOr(Schema.String)),
    direction: optional(nullOr(BankTransferEventListDirection))
  }))

export interface BankTransferEventListResponse {
  readonly bank_transfer_events: ReadonlyArray<BankTransferEvent>
  readonly request_id: string
}
export const BankTransferEventListResponse: Schema.Codec<BankTransferEventListResponse> =
  /*#__PURE__*/ struct<BankTransferEventListResponse>(() => ({
    bank_transfer_events: Schema.Array(BankTransferEvent),
    request_id: Schema.String
  }))

export interface BankTransferEventSyncRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly after_id: number
  readonly count?: number | null | undefined
}
export const BankTransferEventSyncRequest: Schema.Codec<BankTransferEventSyncRequest> =
  /*#__PURE__*/ struct<BankTransferEventSyncRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    after_id: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
    count: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(25))))
  }))

export interface BankTransferEventSyncResponse {
  readonly bank_transfer_events: ReadonlyArray<BankTransferEvent>
  readonly request_id: string
}
export const BankTransferEventSyncResponse: Schema.Codec<BankTransferEventSyncResponse> =
  /*#__PURE__*/ struct<BankTransferEventSyncResponse>(() => ({
    bank_transfer_events: Schema.Array(BankTransferEvent),
    request_id: Schema.String
  }))

export type BankTransferEventTypeInput = "pending" | "cancelled" | "failed" | "posted" | "reversed"
export const BankTransferEventTypeInput: Schema.Codec<BankTransferEventTypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["pending", "cancelled", "failed", "posted", "reversed"])
)

export type BankTransferEventType = Open<"pending" | "cancelled" | "failed" | "posted" | "reversed">
export const BankTransferEventType: Schema.Codec<BankTransferEventType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["pending", "cancelled", "failed", "posted", "reversed"])
)

export interface BankTransferGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly bank_transfer_id: string
}
export const BankTransferGetRequest: Schema.Codec<BankTransferGetRequest> =
  /*#__PURE__*/ struct<BankTransferGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    bank_transfer_id: Schema.String
  }))

export interface BankTransferGetResponse {
  readonly bank_transfer: BankTransfer
  readonly request_id: string
}
export const BankTransferGetResponse: Schema.Codec<BankTransferGetResponse> =
  /*#__PURE__*/ struct<BankTransferGetResponse>(() => ({
    bank_transfer: BankTransfer,
    request_id: Schema.String
  }))

export interface BankTransferListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly start_date?: string | null | undefined
  readonly end_date?: string | null | undefined
  readonly count?: number | undefined
  readonly offset?: number | undefined
  readonly origination_account_id?: string | null | undefined
  readonly direction?: BankTransferDirectionInput | null | undefined
}
export const BankTransferListRequest: Schema.Codec<BankTransferListRequest> =
  /*#__PURE__*/ struct<BankTransferListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    start_date: optional(nullOr(instant)),
    end_date: optional(nullOr(instant)),
    count: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(25))),
    offset: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
    origination_account_id: optional(nullOr(Schema.String)),
    direction: optional(nullOr(BankTransferDirectionInput))
  }))

export interface BankTransferListResponse {
  readonly bank_transfers: ReadonlyArray<BankTransfer>
  readonly request_id: string
}
export const BankTransferListResponse: Schema.Codec<BankTransferListResponse> =
  /*#__PURE__*/ struct<BankTransferListResponse>(() => ({
    bank_transfers: Schema.Array(BankTransfer),
    request_id: Schema.String
  }))

export interface BankTransferMigrateAccountRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly account_number: string
  readonly routing_number: string
  readonly wire_routing_number?: string | undefined
  readonly account_type: string
}
export const BankTransferMigrateAccountRequest: Schema.Codec<BankTransferMigrateAccountRequest> =
  /*#__PURE__*/ struct<BankTransferMigrateAccountRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    account_number: Schema.String,
    routing_number: Schema.String,
    wire_routing_number: optional(Schema.String),
    account_type: Schema.String
  }))

export interface BankTransferMigrateAccountResponse {
  readonly access_token: string
  readonly account_id: string
  readonly request_id: string
}
export const BankTransferMigrateAccountResponse: Schema.Codec<BankTransferMigrateAccountResponse> =
  /*#__PURE__*/ struct<BankTransferMigrateAccountResponse>(() => ({
    access_token: Schema.String,
    account_id: Schema.String,
    request_id: Schema.String
  }))

export interface BankTransferSweep {
  readonly id: string
  readonly created_at: string
  readonly amount: string
  readonly iso_currency_code: string
}
export const BankTransferSweep: Schema.Codec<BankTransferSweep> = /*#__PURE__*/ struct<BankTransferSweep>(() => ({
  id: Schema.String,
  created_at: Schema.String,
  amount: Schema.String,
  iso_currency_code: Schema.String
}))

export interface BankTransferSweepGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly sweep_id: string
}
export const BankTransferSweepGetRequest: Schema.Codec<BankTransferSweepGetRequest> =
  /*#__PURE__*/ struct<BankTransferSweepGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    sweep_id: Schema.String
  }))

export interface BankTransferSweepGetResponse {
  readonly sweep: BankTransferSweep
  readonly request_id: string
}
export const BankTransferSweepGetResponse: Schema.Codec<BankTransferSweepGetResponse> =
  /*#__PURE__*/ struct<BankTransferSweepGetResponse>(() => ({
    sweep: BankTransferSweep,
    request_id: Schema.String
  }))

export interface BankTransferSweepListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly origination_account_id?: string | null | undefined
  readonly start_time?: string | null | undefined
  readonly end_time?: string | null | undefined
  readonly count?: number | null | undefined
}
export const BankTransferSweepListRequest: Schema.Codec<BankTransferSweepListRequest> =
  /*#__PURE__*/ struct<BankTransferSweepListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    origination_account_id: optional(nullOr(Schema.String)),
    start_time: optional(nullOr(instant)),
    end_time: optional(nullOr(instant)),
    count: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(25))))
  }))

export interface BankTransferSweepListResponse {
  readonly sweeps: ReadonlyArray<BankTransferSweep>
  readonly request_id: string
}
export const BankTransferSweepListResponse: Schema.Codec<BankTransferSweepListResponse> =
  /*#__PURE__*/ struct<BankTransferSweepListResponse>(() => ({
    sweeps: Schema.Array(BankTransferSweep),
    request_id: Schema.String
  }))

export interface ReceiverDetails {
  readonly available_balance: string | null
}
export const ReceiverDetails: Schema.Codec<ReceiverDetails> = /*#__PURE__*/ struct<ReceiverDetails>(() => ({
  available_balance: nullOr(Schema.String)
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Tells how much a Bank Transfers origination account holds, and how much of it can be sent.
 *
 * `POST /bank_transfer/balance/get`
 *
 * @see https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget
 * @deprecated Use `transferLedgerGet`.
 */
export const bankTransferBalanceGet: PlaidOperation<BankTransferBalanceGetRequest, BankTransferBalanceGetResponse> =
  /*#__PURE__*/ operation({
    id: "bankTransferBalanceGet",
    method: "POST",
    path: "/bank_transfer/balance/get",
    request: BankTransferBalanceGetRequest,
    response: BankTransferBalanceGetResponse,
    replay: "safe",
    deprecated: true
  })

/**
 * Cancels a bank transfer while it is still `cancellable`.
 *
 * `POST /bank_transfer/cancel`
 *
 * @see https://plaid.com/docs/bank-transfers/reference#bank_transfercancel
 * @deprecated Use `transferCancel`.
 */
export const bankTransferCancel: PlaidOperation<BankTransferCancelRequest, BankTransferCancelResponse> =
  /*#__PURE__*/ operation({
    id: "bankTransferCancel",
    method: "POST",
    path: "/bank_transfer/cancel",
    request: BankTransferCancelRequest,
    response: BankTransferCancelResponse,
    replay: "unsafe",
    deprecated: true
  })

/**
 * Moves money: debits or credits an end user's account by bank transfer, once per idempotency key.
 *
 * `POST /bank_transfer/create`
 *
 * It acts once per `idempotency_key`.
 * A key that is left out is made for each call anew: it covers the repeats of that call, not a second call. To be able
 * to call again after a `Timeout` or `TransportFailed`, give a key of your own, kept with what is paid beforehand.
 *
 * @see https://plaid.com/docs/bank-transfers/reference#bank_transfercreate
 * @deprecated Use `transferAuthorizationCreate` and `transferCreate`.
 */
export const bankTransferCreate: PlaidOperation<BankTransferCreateRequest, BankTransferCreateResponse> =
  /*#__PURE__*/ operation({
    id: "bankTransferCreate",
    method: "POST",
    path: "/bank_transfer/create",
    request: BankTransferCreateRequest,
    response: BankTransferCreateResponse,
    replay: "keyed",
    idempotencyField: "idempotency_key",
    deprecated: true
  })

/**
 * Lists bank transfer events by date, account, transfer or type; micro-deposits of Auth have them too.
 *
 * `POST /bank_transfer/event/list`
 *
 * @see https://plaid.com/docs/api/products/auth#bank_transfereventlist
 */
export const bankTransferEventList: PlaidPagedOperation<
  BankTransferEventListRequest,
  BankTransferEventListResponse,
  BankTransferEvent
> = /*#__PURE__*/ pagedOperation({
  id: "bankTransferEventList",
  method: "POST",
  path: "/bank_transfer/event/list",
  request: BankTransferEventListRequest,
  response: BankTransferEventListResponse,
  replay: "safe",
  page: { style: "offset", offset: "offset", items: "bank_transfer_events", size: { field: "count", max: 25 } }
})

/**
 * Lists the bank transfer events that follow an event id, in order; micro-deposits of Auth have them too.
 *
 * `POST /bank_transfer/event/sync`
 *
 * @see https://plaid.com/docs/api/products/auth/#bank_transfereventsync
 */
export const bankTransferEventSync: PlaidPagedOperation<
  BankTransferEventSyncRequest,
  BankTransferEventSyncResponse,
  BankTransferEvent,
  "after_id"
> = /*#__PURE__*/ pagedOperation({
  id: "bankTransferEventSync",
  method: "POST",
  path: "/bank_transfer/event/sync",
  request: BankTransferEventSyncRequest,
  response: BankTransferEventSyncResponse,
  replay: "safe",
  page: {
    style: "after-id",
    after: "after_id",
    id: "event_id",
    items: "bank_transfer_events",
    size: { field: "count", max: 25 }
  }
})

/**
 * Tells how one bank transfer stands.
 *
 * `POST /bank_transfer/get`
 *
 * @see https://plaid.com/docs/bank-transfers/reference#bank_transferget
 * @deprecated Use `transferGet`.
 */
export const bankTransferGet: PlaidOperation<BankTransferGetRequest, BankTransferGetResponse> = /*#__PURE__*/ operation(
  {
    id: "bankTransferGet",
    method: "POST",
    path: "/bank_transfer/get",
    request: BankTransferGetRequest,
    response: BankTransferGetResponse,
    replay: "safe",
    deprecated: true
  }
)

/**
 * Lists bank transfers by date and direction.
 *
 * `POST /bank_transfer/list`
 *
 * @see https://plaid.com/docs/bank-transfers/reference#bank_transferlist
 * @deprecated Use `transferList`.
 */
export const bankTransferList: PlaidPagedOperation<BankTransferListRequest, BankTransferListResponse, BankTransfer> =
  /*#__PURE__*/ pagedOperation({
    id: "bankTransferList",
    method: "POST",
    path: "/bank_transfer/list",
    request: BankTransferListRequest,
    response: BankTransferListResponse,
    replay: "safe",
    deprecated: true,
    page: { style: "offset", offset: "offset", items: "bank_transfers", size: { field: "count", max: 25 } }
  })

/**
 * Makes an Item from known account and routing numbers, for Bank Transfers alone, and answers its access token.
 *
 * `POST /bank_transfer/migrate_account`
 *
 * @see https://plaid.com/docs/bank-transfers/reference#bank_transfermigrate_account
 * @deprecated Use `transferMigrateAccount`.
 */
export const bankTransferMigrateAccount: PlaidOperation<
  BankTransferMigrateAccountRequest,
  BankTransferMigrateAccountResponse
> = /*#__PURE__*/ operation({
  id: "bankTransferMigrateAccount",
  method: "POST",
  path: "/bank_transfer/migrate_account",
  request: BankTransferMigrateAccountRequest,
  response: BankTransferMigrateAccountResponse,
  replay: "unsafe",
  deprecated: true
})

/**
 * Tells the amount and time of one sweep, the settlement between Bank Transfers and your own account.
 *
 * `POST /bank_transfer/sweep/get`
 *
 * @see https://plaid.com/docs/api/products/transfer/#bank_transfersweepget
 * @deprecated Use `transferSweepGet`.
 */
export const bankTransferSweepGet: PlaidOperation<BankTransferSweepGetRequest, BankTransferSweepGetResponse> =
  /*#__PURE__*/ operation({
    id: "bankTransferSweepGet",
    method: "POST",
    path: "/bank_transfer/sweep/get",
    request: BankTransferSweepGetRequest,
    response: BankTransferSweepGetResponse,
    replay: "safe",
    deprecated: true
  })

/**
 * Lists the sweeps of Bank Transfers within a span of time.
 *
 * `POST /bank_transfer/sweep/list`
 *
 * @see https://plaid.com/docs/api/products/transfer/#bank_transfersweeplist
 * @deprecated Use `transferSweepList`.
 */
export const bankTransferSweepList: PlaidPagedOperation<
  BankTransferSweepListRequest,
  BankTransferSweepListResponse,
  BankTransferSweep
> = /*#__PURE__*/ pagedOperation({
  id: "bankTransferSweepList",
  method: "POST",
  path: "/bank_transfer/sweep/list",
  request: BankTransferSweepListRequest,
  response: BankTransferSweepListResponse,
  replay: "safe",
  deprecated: true,
  page: {
    style: "window",
    end: "end_time",
    time: "created_at",
    id: "id",
    items: "sweeps",
    size: { field: "count", max: 25 }
  }
})
