/**
 * Items: one end user's login at one institution, its runs, and what a failed run asks for.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { uri, uuid } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, type PluggyPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import { Connector, ConnectorCredential, ICountResponse, ItemParameter, Product, ProductInput } from "./model.ts"

export {
  Connector,
  ConnectorCredential,
  ConnectorHealth,
  ConnectorIncident,
  ConnectorType,
  ConnectorTypeInput,
  CredentialSelectOption,
  ICountResponse,
  ItemParameter,
  Product,
  ProductInput
} from "./model.ts"

export * from "./item-reason.ts"

/** What the end user has to do outside of this program: scan a code, or authorize access at the institution. */
export interface ConnectorUserAction {
  readonly attributes?: Readonly<Record<string, unknown>> | null
  readonly expiresAt?: string | null
  readonly instructions: string
  readonly type: Open<"qr" | "authorize-access">
}
export const ConnectorUserAction: Schema.Codec<ConnectorUserAction> = /*#__PURE__*/ struct<ConnectorUserAction>(() => ({
  attributes: optionalKey(nullOr(Schema.Record(Schema.String, Schema.Unknown))),
  expiresAt: optionalKey(nullOr(Schema.String)),
  instructions: Schema.String,
  type: openEnum(["qr", "authorize-access"])
}))

/**
 * `parameters` are by the names of the connector's `credentials`; or all of them as one text, encrypted with the
 * application's public key (`encryptParameters`).
 *
 * `avoidDuplicates` makes Pluggy refuse a second Item for the same login. `oauthRedirectUri` is where the bank's page
 * sends the user back to: https, and no address of this machine.
 */
export interface CreateItem {
  readonly avoidDuplicates?: boolean | undefined
  readonly clientUserId?: string | undefined
  readonly connectorId: number
  readonly oauthRedirectUri?: string | undefined
  readonly parameters: ItemParameter | string
  readonly products?: ReadonlyArray<ProductInput> | undefined
  readonly webhookUrl?: string | undefined
}
export const CreateItem: Schema.Codec<CreateItem> = /*#__PURE__*/ struct<CreateItem>(() => ({
  avoidDuplicates: optional(Schema.Boolean),
  clientUserId: optional(Schema.String),
  connectorId: Schema.Int,
  oauthRedirectUri: optional(uri),
  parameters: Schema.Union([ItemParameter, Schema.String]),
  products: optional(Schema.Array(ProductInput)),
  webhookUrl: optional(uri)
}))

export interface CursorPageResponseItems {
  readonly next: string | null
  readonly results: ReadonlyArray<Item>
}
export const CursorPageResponseItems: Schema.Codec<CursorPageResponseItems> =
  /*#__PURE__*/ struct<CursorPageResponseItems>(() => ({
    next: nullOr(Schema.String),
    results: Schema.Array(Item)
  }))

const executionStatusValues = [
  "ACCOUNT_CREDENTIALS_RESET",
  "ACCOUNT_LOCKED",
  "ACCOUNT_NEEDS_ACTION",
  "ALREADY_LOGGED_IN",
  "CONNECTION_ERROR",
  "CREATE_ERROR",
  "ERROR",
  "INVALID_CREDENTIALS",
  "INVALID_CREDENTIALS_MFA",
  "MERGE_ERROR",
  "SITE_NOT_AVAILABLE",
  "UNEXPECTED_ERROR",
  "USER_AUTHORIZATION_NOT_GRANTED",
  "USER_AUTHORIZATION_PENDING",
  "USER_AUTHORIZATION_REVOKED",
  "USER_INPUT_TIMEOUT",
  "USER_NOT_SUPPORTED",
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
] as const

export type ExecutionStatus = Open<(typeof executionStatusValues)[number]>
export const ExecutionStatus: Schema.Codec<ExecutionStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(executionStatusValues)
)

const itemStatusValues = [
  "UPDATING",
  "UPDATED",
  "LOGIN_ERROR",
  "OUTDATED",
  "WAITING_USER_INPUT",
  "WAITING_USER_ACTION",
  "MERGING",
  "CREATED"
] as const

/** One end user's login at one institution. `itemReason` tells what it needs. */
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
  readonly status: Open<(typeof itemStatusValues)[number]>
  readonly statusDetail?: StatusDetail | null
  readonly updatedAt?: string | null
  readonly userAction?: ConnectorUserAction | null
  readonly webhookUrl?: string | null
  readonly clientUserId?: string | null
}
export const Item: Schema.Codec<Item> = /*#__PURE__*/ struct<Item>(() => ({
  connector: optionalKey(nullOr(Connector)),
  consecutiveFailedLoginAttempts: optionalKey(nullOr(Schema.Finite)),
  consentExpiresAt: optionalKey(nullOr(Schema.String)),
  createdAt: optionalKey(nullOr(Schema.String)),
  error: optionalKey(nullOr(ItemError)),
  executionStatus: ExecutionStatus,
  id: Schema.String,
  lastUpdatedAt: optionalKey(nullOr(Schema.String)),
  nextAutoSyncAt: optionalKey(nullOr(Schema.String)),
  parameter: optionalKey(nullOr(ConnectorCredential)),
  products: optionalKey(nullOr(Schema.Array(Product))),
  resourcesCollectedAt: optionalKey(nullOr(Schema.String)),
  status: openEnum(itemStatusValues),
  statusDetail: optionalKey(nullOr(StatusDetail)),
  updatedAt: optionalKey(nullOr(Schema.String)),
  userAction: optionalKey(nullOr(ConnectorUserAction)),
  webhookUrl: optionalKey(nullOr(Schema.String)),
  clientUserId: optionalKey(nullOr(Schema.String))
}))

const itemErrorCodeValues = [
  "ACCOUNT_CREDENTIALS_RESET",
  "ACCOUNT_LOCKED",
  "ACCOUNT_NEEDS_ACTION",
  "ALREADY_LOGGED_IN",
  "CONNECTION_ERROR",
  "CREATE_ERROR",
  "ERROR",
  "INVALID_CREDENTIALS",
  "INVALID_CREDENTIALS_MFA",
  "MERGE_ERROR",
  "SITE_NOT_AVAILABLE",
  "UNEXPECTED_ERROR",
  "USER_AUTHORIZATION_NOT_GRANTED",
  "USER_AUTHORIZATION_PENDING",
  "USER_AUTHORIZATION_REVOKED",
  "USER_INPUT_TIMEOUT",
  "USER_NOT_SUPPORTED"
] as const

/** Why an Item's last run failed; `itemReason` tells what can be done about it. */
export interface ItemError {
  readonly attributes?: Readonly<Record<string, unknown>> | null
  readonly code: Open<(typeof itemErrorCodeValues)[number]>
  readonly message: string
  readonly providerMessage?: string | null
}
export const ItemError: Schema.Codec<ItemError> = /*#__PURE__*/ struct<ItemError>(() => ({
  attributes: optionalKey(nullOr(Schema.Record(Schema.String, Schema.Unknown))),
  code: openEnum(itemErrorCodeValues),
  message: Schema.String,
  providerMessage: optionalKey(nullOr(Schema.String))
}))

const itemResourceStatusValues = [
  "AVAILABLE",
  "UNAVAILABLE",
  "TEMPORARILY_UNAVAILABLE",
  "PENDING_AUTHORISATION"
] as const

const itemResourceTypeValues = [
  "ACCOUNT",
  "CREDIT_CARD_ACCOUNT",
  "LOAN",
  "FINANCING",
  "UNARRANGED_ACCOUNT_OVERDRAFT",
  "INVOICE_FINANCING",
  "BANK_FIXED_INCOME",
  "CREDIT_FIXED_INCOME",
  "VARIABLE_INCOME",
  "TREASURE_TITLE",
  "FUND"
] as const

/** Something that an Item of Open Finance gave access to. */
export interface ItemResource {
  readonly resourceId?: string | null
  readonly status?: Open<(typeof itemResourceStatusValues)[number]> | null
  readonly type?: Open<(typeof itemResourceTypeValues)[number]> | null
}
export const ItemResource: Schema.Codec<ItemResource> = /*#__PURE__*/ struct<ItemResource>(() => ({
  resourceId: optionalKey(nullOr(Schema.String)),
  status: optionalKey(nullOr(openEnum(itemResourceStatusValues))),
  type: optionalKey(nullOr(openEnum(itemResourceTypeValues)))
}))

export interface ItemsDeleteRequest {
  readonly id: string
}
export const ItemsDeleteRequest: Schema.Codec<ItemsDeleteRequest> = /*#__PURE__*/ struct<ItemsDeleteRequest>(() => ({
  id: uuid
}))

export interface ItemsDisableAutosyncRequest {
  readonly id: string
}
export const ItemsDisableAutosyncRequest: Schema.Codec<ItemsDisableAutosyncRequest> =
  /*#__PURE__*/ struct<ItemsDisableAutosyncRequest>(() => ({
    id: uuid
  }))

export interface ItemsListByCursorRequest {
  readonly clientUserId?: string | undefined
  readonly connectorId?: number | undefined
  readonly after?: string | undefined
}
export const ItemsListByCursorRequest: Schema.Codec<ItemsListByCursorRequest> =
  /*#__PURE__*/ struct<ItemsListByCursorRequest>(() => ({
    clientUserId: optional(Schema.String.check(Schema.isMaxCodePoints(255))),
    connectorId: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
    after: optional(Schema.String)
  }))

export interface ItemsResourcesRequest {
  readonly id: string
  readonly pageSize?: number | undefined
  readonly page?: number | undefined
}
export const ItemsResourcesRequest: Schema.Codec<ItemsResourcesRequest> = /*#__PURE__*/ struct<ItemsResourcesRequest>(
  () => ({
    id: uuid,
    pageSize: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
  })
)

export interface ItemsResourcesResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<ItemResource>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const ItemsResourcesResponse: Schema.Codec<ItemsResourcesResponse> =
  /*#__PURE__*/ struct<ItemsResourcesResponse>(() => ({
    page: optionalKey(nullOr(Schema.Finite)),
    results: Schema.Array(ItemResource),
    total: optionalKey(nullOr(Schema.Finite)),
    totalPages: optionalKey(nullOr(Schema.Finite))
  }))

export interface ItemsRetrieveRequest {
  readonly id: string
}
export const ItemsRetrieveRequest: Schema.Codec<ItemsRetrieveRequest> = /*#__PURE__*/ struct<ItemsRetrieveRequest>(
  () => ({
    id: uuid
  })
)

export interface ItemsRetrieveScrRequest {
  readonly id: string
  readonly from?: string | undefined
  readonly to?: string | undefined
}
export const ItemsRetrieveScrRequest: Schema.Codec<ItemsRetrieveScrRequest> =
  /*#__PURE__*/ struct<ItemsRetrieveScrRequest>(() => ({
    id: uuid,
    from: optional(Schema.String.check(Schema.isPattern(/^\d{4}(0[1-9]|1[0-2])$/u))),
    to: optional(Schema.String.check(Schema.isPattern(/^\d{4}(0[1-9]|1[0-2])$/u)))
  }))

export interface ItemsSendMfaRequest {
  readonly id: string
  readonly body: Readonly<Record<string, string>>
}
export const ItemsSendMfaRequest: Schema.Codec<ItemsSendMfaRequest> = /*#__PURE__*/ struct<ItemsSendMfaRequest>(() => ({
  id: uuid,
  body: Schema.Record(Schema.String, Schema.String)
}))

/** More on an operation: its kind (`tp`), the code (`cd`), and the amount (`qtd`). */
export interface ScrAdditionalInfo {
  readonly cd?: string | null
  readonly qtd?: number | null
  readonly tp?: string | null
}
export const ScrAdditionalInfo: Schema.Codec<ScrAdditionalInfo> = /*#__PURE__*/ struct<ScrAdditionalInfo>(() => ({
  cd: optionalKey(nullOr(Schema.String)),
  qtd: optionalKey(nullOr(Schema.Finite)),
  tp: optionalKey(nullOr(Schema.String))
}))

/**
 * One month (`dtb`, YYYYMM) of what the central bank knows: how many institutions report (`qtdIfs`), the share of what
 * was processed (`docProc`, `volProc`), co-obligations that were assumed and received (`coobAss`, `coobRec`), since
 * when there are relations (`dtbIniRel`), and the operations (`lsOp`).
 */
export interface ScrDatabase {
  readonly coobAss?: number | null
  readonly coobRec?: number | null
  readonly docProc?: string | null
  readonly dtb?: number | null
  readonly dtbIniRel?: string | null
  readonly lsOp?: ReadonlyArray<ScrOperation> | null
  readonly msg?: string | null
  readonly qtdCongFinc?: number | null
  readonly qtdIfs?: number | null
  readonly volProc?: string | null
}
export const ScrDatabase: Schema.Codec<ScrDatabase> = /*#__PURE__*/ struct<ScrDatabase>(() => ({
  coobAss: optionalKey(nullOr(Schema.Finite)),
  coobRec: optionalKey(nullOr(Schema.Finite)),
  docProc: optionalKey(nullOr(Schema.String)),
  dtb: optionalKey(nullOr(Schema.Finite)),
  dtbIniRel: optionalKey(nullOr(Schema.String)),
  lsOp: optionalKey(nullOr(Schema.Array(ScrOperation))),
  msg: optionalKey(nullOr(Schema.String)),
  qtdCongFinc: optionalKey(nullOr(Schema.Finite)),
  qtdIfs: optionalKey(nullOr(Schema.Finite)),
  volProc: optionalKey(nullOr(Schema.String))
}))

/** A guarantee: its kind (`tp`), and how many. */
export interface ScrGuarantee {
  readonly qtd?: number | null
  readonly tp?: string | null
}
export const ScrGuarantee: Schema.Codec<ScrGuarantee> = /*#__PURE__*/ struct<ScrGuarantee>(() => ({
  qtd: optionalKey(nullOr(Schema.Finite)),
  tp: optionalKey(nullOr(Schema.String))
}))

/**
 * What is due when, in reais. The numbers are the central bank's: v110 to v199 is to come, from 30 days on; v205 to
 * v290 is overdue; v310 and v320 is written off; v20 to v80 are limits, and credit that was not paid out yet.
 */
export interface ScrMaturityBalances {
  readonly v110?: number | null
  readonly v120?: number | null
  readonly v130?: number | null
  readonly v140?: number | null
  readonly v150?: number | null
  readonly v160?: number | null
  readonly v165?: number | null
  readonly v170?: number | null
  readonly v175?: number | null
  readonly v180?: number | null
  readonly v190?: number | null
  readonly v199?: number | null
  readonly v20?: number | null
  readonly v205?: number | null
  readonly v210?: number | null
  readonly v220?: number | null
  readonly v230?: number | null
  readonly v240?: number | null
  readonly v245?: number | null
  readonly v250?: number | null
  readonly v255?: number | null
  readonly v260?: number | null
  readonly v270?: number | null
  readonly v280?: number | null
  readonly v290?: number | null
  readonly v310?: number | null
  readonly v320?: number | null
  readonly v40?: number | null
  readonly v60?: number | null
  readonly v80?: number | null
}
export const ScrMaturityBalances: Schema.Codec<ScrMaturityBalances> = /*#__PURE__*/ struct<ScrMaturityBalances>(() => ({
  v110: optionalKey(nullOr(Schema.Finite)),
  v120: optionalKey(nullOr(Schema.Finite)),
  v130: optionalKey(nullOr(Schema.Finite)),
  v140: optionalKey(nullOr(Schema.Finite)),
  v150: optionalKey(nullOr(Schema.Finite)),
  v160: optionalKey(nullOr(Schema.Finite)),
  v165: optionalKey(nullOr(Schema.Finite)),
  v170: optionalKey(nullOr(Schema.Finite)),
  v175: optionalKey(nullOr(Schema.Finite)),
  v180: optionalKey(nullOr(Schema.Finite)),
  v190: optionalKey(nullOr(Schema.Finite)),
  v199: optionalKey(nullOr(Schema.Finite)),
  v20: optionalKey(nullOr(Schema.Finite)),
  v205: optionalKey(nullOr(Schema.Finite)),
  v210: optionalKey(nullOr(Schema.Finite)),
  v220: optionalKey(nullOr(Schema.Finite)),
  v230: optionalKey(nullOr(Schema.Finite)),
  v240: optionalKey(nullOr(Schema.Finite)),
  v245: optionalKey(nullOr(Schema.Finite)),
  v250: optionalKey(nullOr(Schema.Finite)),
  v255: optionalKey(nullOr(Schema.Finite)),
  v260: optionalKey(nullOr(Schema.Finite)),
  v270: optionalKey(nullOr(Schema.Finite)),
  v280: optionalKey(nullOr(Schema.Finite)),
  v290: optionalKey(nullOr(Schema.Finite)),
  v310: optionalKey(nullOr(Schema.Finite)),
  v320: optionalKey(nullOr(Schema.Finite)),
  v40: optionalKey(nullOr(Schema.Finite)),
  v60: optionalKey(nullOr(Schema.Finite)),
  v80: optionalKey(nullOr(Schema.Finite))
}))

/**
 * One kind of debt: its kind (`mod`), whether it varies with an exchange rate (`varCamb`) or is disputed (`subJDisc`),
 * and what is due when (`resVenc`).
 */
export interface ScrOperation {
  readonly indx?: string | null
  readonly lsGar?: ReadonlyArray<ScrGuarantee> | null
  readonly lsInfAd?: ReadonlyArray<ScrAdditionalInfo> | null
  readonly mod?: string | null
  readonly oriRec?: string | null
  readonly resVenc?: ScrMaturityBalances | null
  readonly subJDisc?: string | null
  readonly varCamb?: string | null
}
export const ScrOperation: Schema.Codec<ScrOperation> = /*#__PURE__*/ struct<ScrOperation>(() => ({
  indx: optionalKey(nullOr(Schema.String)),
  lsGar: optionalKey(nullOr(Schema.Array(ScrGuarantee))),
  lsInfAd: optionalKey(nullOr(Schema.Array(ScrAdditionalInfo))),
  mod: optionalKey(nullOr(Schema.String)),
  oriRec: optionalKey(nullOr(Schema.String)),
  resVenc: optionalKey(nullOr(ScrMaturityBalances)),
  subJDisc: optionalKey(nullOr(Schema.String)),
  varCamb: optionalKey(nullOr(Schema.String))
}))

/** What the central bank knows of a holder's debts (SCR), in its own abbreviations. */
export interface ScrResponse {
  readonly cdCli: string
  readonly dtbConsult: string
  readonly listaDeMensagensDeValidacao?: ReadonlyArray<ScrValidationMessage> | null
  readonly lsDtb?: ReadonlyArray<ScrDatabase> | null
  readonly tpCli: Open<"1" | "2">
}
export const ScrResponse: Schema.Codec<ScrResponse> = /*#__PURE__*/ struct<ScrResponse>(() => ({
  cdCli: Schema.String,
  dtbConsult: Schema.String,
  listaDeMensagensDeValidacao: optionalKey(nullOr(Schema.Array(ScrValidationMessage))),
  lsDtb: optionalKey(nullOr(Schema.Array(ScrDatabase))),
  tpCli: openEnum(["1", "2"])
}))

export interface ScrValidationMessage {
  readonly codigo?: string | null
  readonly mensagem?: string | null
}
export const ScrValidationMessage: Schema.Codec<ScrValidationMessage> = /*#__PURE__*/ struct<ScrValidationMessage>(
  () => ({
    codigo: optionalKey(nullOr(Schema.String)),
    mensagem: optionalKey(nullOr(Schema.String))
  })
)

/**
 * What the last run read and what not, product by product; of a run that ended as `PARTIAL_SUCCESS` above all. Of
 * investments' transactions Pluggy tells under either of two names.
 */
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
export const StatusDetail: Schema.Codec<StatusDetail> = /*#__PURE__*/ struct<StatusDetail>(() => ({
  accountStatements: optionalKey(nullOr(StatusDetailProduct)),
  accounts: optionalKey(nullOr(StatusDetailProduct)),
  creditCards: optionalKey(nullOr(StatusDetailProduct)),
  identity: optionalKey(nullOr(StatusDetailProduct)),
  investments: optionalKey(nullOr(StatusDetailProduct)),
  investmentsTransactions: optionalKey(nullOr(StatusDetailProduct)),
  loans: optionalKey(nullOr(StatusDetailProduct)),
  paymentData: optionalKey(nullOr(StatusDetailProduct)),
  transactions: optionalKey(nullOr(StatusDetailProduct)),
  investmentTransactions: optionalKey(nullOr(StatusDetailProduct))
}))

export interface StatusDetailProduct {
  readonly isUpdated?: boolean | null
  readonly lastUpdatedAt?: string | null
  readonly warnings?: ReadonlyArray<StatusDetailProductWarning> | null
}
export const StatusDetailProduct: Schema.Codec<StatusDetailProduct> = /*#__PURE__*/ struct<StatusDetailProduct>(() => ({
  isUpdated: optionalKey(nullOr(Schema.Boolean)),
  lastUpdatedAt: optionalKey(nullOr(Schema.String)),
  warnings: optionalKey(nullOr(Schema.Array(StatusDetailProductWarning)))
}))

export interface StatusDetailProductWarning {
  readonly code: string
  readonly message: string
  readonly providerMessage?: string | null
}
export const StatusDetailProductWarning: Schema.Codec<StatusDetailProductWarning> =
  /*#__PURE__*/ struct<StatusDetailProductWarning>(() => ({
    code: Schema.String,
    message: Schema.String,
    providerMessage: optionalKey(nullOr(Schema.String))
  }))

export interface ItemsUpdateRequest {
  readonly id: string
  readonly clientUserId?: string | undefined
  readonly parameters?: ItemParameter | string | undefined
  readonly products?: ReadonlyArray<ProductInput> | undefined
  readonly webhookUrl?: string | undefined
  readonly oauthRedirectUri?: string | undefined
}
export const ItemsUpdateRequest: Schema.Codec<ItemsUpdateRequest> = /*#__PURE__*/ struct<ItemsUpdateRequest>(() => ({
  id: uuid,
  clientUserId: optional(Schema.String),
  parameters: optional(Schema.Union([ItemParameter, Schema.String])),
  products: optional(Schema.Array(ProductInput)),
  webhookUrl: optional(uri),
  oauthRedirectUri: optional(uri)
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Connects a login: makes an Item, which Pluggy then fills in the background. Follow it with `waitForItem` of
 * `@bankstream/pluggy/waiters`, or by webhooks.
 *
 * `POST /items`
 *
 * A call that broke before its answer came is not repeated, since it may have made the Item; `avoidDuplicates` makes
 * Pluggy refuse a second one for the same login: a `Conflict`, whose `existing` is the first one's id.
 *
 * Fails above all with `InvalidRequest`, whose `fields` are the parameters that the connector refuses, and with
 * `QuotaExhausted` at the limit of Items.
 *
 * @example
 * ```ts
 * const makeItem = (connectorId: number, user: string, password: string) =>
 *   itemsCreate({ connectorId, parameters: { user, password }, avoidDuplicates: true })
 * ```
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
 * Deletes an Item with all its data and ends its consent at the institution. Answers the number of deleted Items.
 *
 * `DELETE /items/{id}`
 *
 * A repeat after a broken call finds nothing left and fails with `NotFound`, which can be taken for success.
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
 * Ends the daily runs of an Item; it is run again only by `itemsUpdate`.
 *
 * `PATCH /items/{id}/disable-auto-sync`
 *
 * @see https://docs.pluggy.ai/reference/items-disable-autosync
 */
export const itemsDisableAutosync: PluggyOperation<ItemsDisableAutosyncRequest, Item> = /*#__PURE__*/ operation({
  id: "items-disable-autosync",
  method: "PATCH",
  path: "/items/{id}/disable-auto-sync",
  request: ItemsDisableAutosyncRequest,
  response: Item,
  replay: "unsafe"
})

/**
 * Lists the client's Items, all or by user and connector. Pluggy enables it team by team.
 *
 * `GET /v2/items`
 *
 * @see https://docs.pluggy.ai/reference/items-list-by-cursor
 */
export const itemsListByCursor: PluggyPagedOperation<ItemsListByCursorRequest, CursorPageResponseItems, Item> =
  /*#__PURE__*/ pagedOperation({
    id: "items-list-by-cursor",
    method: "GET",
    path: "/v2/items",
    request: ItemsListByCursorRequest,
    response: CursorPageResponseItems,
    replay: "safe",
    page: { style: "link", next: "next", params: ["after"], items: "results" }
  })

/**
 * Lists what an Item of Open Finance gave access to, and whether each of it can be read.
 *
 * `GET /items/{id}/resources`
 *
 * @see https://docs.pluggy.ai/reference/items-resources
 */
export const itemsResources: PluggyPagedOperation<ItemsResourcesRequest, ItemsResourcesResponse, ItemResource> =
  /*#__PURE__*/ pagedOperation({
    id: "items-resources",
    method: "GET",
    path: "/items/{id}/resources",
    request: ItemsResourcesRequest,
    response: ItemsResourcesResponse,
    replay: "safe",
    page: {
      style: "page",
      page: "page",
      number: "page",
      total: "total",
      totalPages: "totalPages",
      items: "results",
      size: { field: "pageSize", max: 500 }
    }
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
 * Reads what the central bank knows of the debts of an Item's holder (SCR), by month, in the central bank's own words.
 *
 * `GET /items/{id}/scr`
 *
 * @see https://docs.pluggy.ai/reference/items-retrieve-scr
 */
export const itemsRetrieveScr: PluggyOperation<ItemsRetrieveScrRequest, ScrResponse> = /*#__PURE__*/ operation({
  id: "items-retrieve-scr",
  method: "GET",
  path: "/items/{id}/scr",
  request: ItemsRetrieveScrRequest,
  response: ScrResponse,
  replay: "safe"
})

/**
 * Answers what an Item waits for: a one-time code, a choice, the text of an image. `body` is by the name of the Item's
 * `parameter`; `answerMfa` of `@bankstream/pluggy/item-flow` takes the Item and finds that name.
 *
 * `POST /items/{id}/mfa`
 *
 * Fails above all with `UserActionRequired` when the question has expired: run the Item again.
 *
 * @see https://docs.pluggy.ai/reference/items-send-mfa
 */
export const itemsSendMfa: PluggyOperation<ItemsSendMfaRequest, Item> = /*#__PURE__*/ operation({
  id: "items-send-mfa",
  method: "POST",
  path: "/items/{id}/mfa",
  request: ItemsSendMfaRequest,
  response: Item,
  replay: "unsafe",
  payload: "body"
})

/**
 * Runs an Item again, with its stored credentials or with new ones. Pluggy allows 20 a minute, and its plan's hours
 * between two runs of one Item.
 *
 * `PATCH /items/{id}`
 *
 * Fails above all with `RateLimited`, carrying the wait, before the plan's hours are over or after many failed logins, with
 * `UserActionRequired` when the last login failed and no new credentials are given, and with `Conflict` while a run is
 * under way.
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
