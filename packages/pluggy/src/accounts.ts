/**
 * Accounts of an Item, with the balances of its last run.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { uuid } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, type PluggyPagedOperation, operation, pagedOperation } from "./internal/operation.ts"

/**
 * An account. `balance` is what the holder owns at a bank (`BANK`), and what the holder owes on a card (`CREDIT`).
 * What is invested by itself (`bankData.automaticallyInvestedBalance`) is not to be added to it.
 */
export interface Account {
  readonly balance: number
  readonly bankData?: BankData | null
  readonly createdAt: string
  readonly creditData?: CreditData | null
  readonly currencyCode: string
  readonly id: string
  readonly itemId: string
  readonly marketingName?: string | null
  readonly name: string
  readonly number: string
  readonly owner?: string | null
  readonly subtype: Open<"SAVINGS_ACCOUNT" | "CHECKING_ACCOUNT" | "CREDIT_CARD">
  readonly taxNumber?: string | null
  readonly type: Open<"BANK" | "CREDIT">
  readonly updatedAt: string
}
export const Account: Schema.Codec<Account> = /*#__PURE__*/ struct<Account>(() => ({
  balance: Schema.Finite,
  bankData: optionalKey(nullOr(BankData)),
  createdAt: Schema.String,
  creditData: optionalKey(nullOr(CreditData)),
  currencyCode: Schema.String,
  id: Schema.String,
  itemId: Schema.String,
  marketingName: optionalKey(nullOr(Schema.String)),
  name: Schema.String,
  number: Schema.String,
  owner: optionalKey(nullOr(Schema.String)),
  subtype: openEnum(["SAVINGS_ACCOUNT", "CHECKING_ACCOUNT", "CREDIT_CARD"]),
  taxNumber: optionalKey(nullOr(Schema.String)),
  type: openEnum(["BANK", "CREDIT"]),
  updatedAt: Schema.String
}))

export interface AccountBalanceGetRequest {
  readonly id: string
}
export const AccountBalanceGetRequest: Schema.Codec<AccountBalanceGetRequest> =
  /*#__PURE__*/ struct<AccountBalanceGetRequest>(() => ({
    id: uuid
  }))

export interface AccountBalanceGetResponse {
  readonly automaticallyInvestedBalance?: number | null
  readonly balance: number
  readonly blockedBalance?: number | null
  readonly currencyCode: string
  readonly updateDateTime: string
}
export const AccountBalanceGetResponse: Schema.Codec<AccountBalanceGetResponse> =
  /*#__PURE__*/ struct<AccountBalanceGetResponse>(() => ({
    automaticallyInvestedBalance: optionalKey(nullOr(Schema.Finite)),
    balance: Schema.Finite,
    blockedBalance: optionalKey(nullOr(Schema.Finite)),
    currencyCode: Schema.String,
    updateDateTime: Schema.String
  }))

export interface AccountStatementsListRequest {
  readonly id: string
  readonly page?: number | undefined
}
export const AccountStatementsListRequest: Schema.Codec<AccountStatementsListRequest> =
  /*#__PURE__*/ struct<AccountStatementsListRequest>(() => ({
    id: uuid,
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
  }))

export interface AccountStatementsListResponse {
  readonly page: number
  readonly results: ReadonlyArray<{
    readonly id: string
    readonly monthYear: string
    readonly url: string
  }>
  readonly total: number
  readonly totalPages: number
}
export const AccountStatementsListResponse: Schema.Codec<AccountStatementsListResponse> =
  /*#__PURE__*/ struct<AccountStatementsListResponse>(() => ({
    page: Schema.Finite,
    results: Schema.Array(
      struct<{
        readonly id: string
        readonly monthYear: string
        readonly url: string
      }>(() => ({
        id: Schema.String,
        monthYear: Schema.String,
        url: Schema.String
      }))
    ),
    total: Schema.Finite,
    totalPages: Schema.Finite
  }))

export interface AccountsListRequest {
  readonly itemId: string
  readonly type?: "BANK" | "CREDIT" | undefined
  readonly page?: number | undefined
}
export const AccountsListRequest: Schema.Codec<AccountsListRequest> = /*#__PURE__*/ struct<AccountsListRequest>(() => ({
  itemId: uuid,
  type: optional(Schema.Literals(["BANK", "CREDIT"])),
  page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
}))

export interface AccountsListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<Account>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const AccountsListResponse: Schema.Codec<AccountsListResponse> = /*#__PURE__*/ struct<AccountsListResponse>(
  () => ({
    page: optionalKey(nullOr(Schema.Finite)),
    results: Schema.Array(Account),
    total: optionalKey(nullOr(Schema.Finite)),
    totalPages: optionalKey(nullOr(Schema.Finite))
  })
)

export interface AccountsRetrieveRequest {
  readonly id: string
}
export const AccountsRetrieveRequest: Schema.Codec<AccountsRetrieveRequest> =
  /*#__PURE__*/ struct<AccountsRetrieveRequest>(() => ({
    id: uuid
  }))

export interface AdditionalCard {
  readonly number: string
}
export const AdditionalCard: Schema.Codec<AdditionalCard> = /*#__PURE__*/ struct<AdditionalCard>(() => ({
  number: Schema.String
}))

export interface BankData {
  readonly automaticallyInvestedBalance?: number | null
  readonly closingBalance?: number | null
  readonly hasReservedBalance?: boolean | null
  readonly overdraftContractedLimit?: number | null
  readonly overdraftUsedLimit?: number | null
  readonly reservedBalances?: ReadonlyArray<ReservedBalance> | null
  readonly transferNumber?: string | null
  readonly unarrangedOverdraftAmount?: number | null
}
export const BankData: Schema.Codec<BankData> = /*#__PURE__*/ struct<BankData>(() => ({
  automaticallyInvestedBalance: optionalKey(nullOr(Schema.Finite)),
  closingBalance: optionalKey(nullOr(Schema.Finite)),
  hasReservedBalance: optionalKey(nullOr(Schema.Boolean)),
  overdraftContractedLimit: optionalKey(nullOr(Schema.Finite)),
  overdraftUsedLimit: optionalKey(nullOr(Schema.Finite)),
  reservedBalances: optionalKey(nullOr(Schema.Array(ReservedBalance))),
  transferNumber: optionalKey(nullOr(Schema.String)),
  unarrangedOverdraftAmount: optionalKey(nullOr(Schema.Finite))
}))

export interface CreditData {
  readonly additionalCards?: ReadonlyArray<AdditionalCard> | null
  readonly availableCreditLimit?: number | null
  readonly balanceCloseDate?: string | null
  readonly balanceDueDate?: string | null
  readonly balanceForeignCurrency?: number | null
  readonly brand?: string | null
  readonly brandAdditionalInfo?: string | null
  readonly creditLimit?: number | null
  readonly disaggregatedCreditLimits?: ReadonlyArray<DisaggregatedCreditLimit> | null
  readonly holderType?: Open<"MAIN" | "ADDITIONAL"> | null
  readonly isLimitFlexible?: boolean | null
  readonly level?: string | null
  readonly minimumPayment?: number | null
  readonly status?: Open<"ACTIVE" | "BLOCKED" | "CANCELLED"> | null
}
export const CreditData: Schema.Codec<CreditData> = /*#__PURE__*/ struct<CreditData>(() => ({
  additionalCards: optionalKey(nullOr(Schema.Array(AdditionalCard))),
  availableCreditLimit: optionalKey(nullOr(Schema.Finite)),
  balanceCloseDate: optionalKey(nullOr(Schema.String)),
  balanceDueDate: optionalKey(nullOr(Schema.String)),
  balanceForeignCurrency: optionalKey(nullOr(Schema.Finite)),
  brand: optionalKey(nullOr(Schema.String)),
  brandAdditionalInfo: optionalKey(nullOr(Schema.String)),
  creditLimit: optionalKey(nullOr(Schema.Finite)),
  disaggregatedCreditLimits: optionalKey(nullOr(Schema.Array(DisaggregatedCreditLimit))),
  holderType: optionalKey(nullOr(openEnum(["MAIN", "ADDITIONAL"]))),
  isLimitFlexible: optionalKey(nullOr(Schema.Boolean)),
  level: optionalKey(nullOr(Schema.String)),
  minimumPayment: optionalKey(nullOr(Schema.Finite)),
  status: optionalKey(nullOr(openEnum(["ACTIVE", "BLOCKED", "CANCELLED"])))
}))

const disaggregatedCreditLimitLineNameValues = [
  "CREDITO_A_VISTA",
  "CREDITO_PARCELADO",
  "SAQUE_CREDITO_BRASIL",
  "SAQUE_CREDITO_EXTERIOR",
  "EMPRESTIMO_CARTAO_CONSIGNADO",
  "OUTROS"
] as const

export interface DisaggregatedCreditLimit {
  readonly availableAmount?: number | null
  readonly availableAmountCurrencyCode?: string | null
  readonly consolidationType: string
  readonly creditLineLimitType: string
  readonly customizedLimitAmount?: number | null
  readonly customizedLimitAmountCurrencyCode?: string | null
  readonly identificationNumber: string
  readonly isLimitFlexible: boolean
  readonly limitAmount?: number | null
  readonly limitAmountCurrencyCode?: string | null
  readonly limitAmountReason?: string | null
  readonly lineName?: Open<(typeof disaggregatedCreditLimitLineNameValues)[number]> | null
  readonly lineNameAdditionalInfo?: string | null
  readonly usedAmount: number
  readonly usedAmountCurrencyCode: string
}
export const DisaggregatedCreditLimit: Schema.Codec<DisaggregatedCreditLimit> =
  /*#__PURE__*/ struct<DisaggregatedCreditLimit>(() => ({
    availableAmount: optionalKey(nullOr(Schema.Finite)),
    availableAmountCurrencyCode: optionalKey(nullOr(Schema.String)),
    consolidationType: Schema.String,
    creditLineLimitType: Schema.String,
    customizedLimitAmount: optionalKey(nullOr(Schema.Finite)),
    customizedLimitAmountCurrencyCode: optionalKey(nullOr(Schema.String)),
    identificationNumber: Schema.String,
    isLimitFlexible: Schema.Boolean,
    limitAmount: optionalKey(nullOr(Schema.Finite)),
    limitAmountCurrencyCode: optionalKey(nullOr(Schema.String)),
    limitAmountReason: optionalKey(nullOr(Schema.String)),
    lineName: optionalKey(nullOr(openEnum(disaggregatedCreditLimitLineNameValues))),
    lineNameAdditionalInfo: optionalKey(nullOr(Schema.String)),
    usedAmount: Schema.Finite,
    usedAmountCurrencyCode: Schema.String
  }))

export interface ReservedBalance {
  readonly availableAmounts: ReadonlyArray<ReservedBalanceAmount>
  readonly identification: string
  readonly name?: string | null
}
export const ReservedBalance: Schema.Codec<ReservedBalance> = /*#__PURE__*/ struct<ReservedBalance>(() => ({
  availableAmounts: Schema.Array(ReservedBalanceAmount),
  identification: Schema.String,
  name: optionalKey(nullOr(Schema.String))
}))

export interface ReservedBalanceAmount {
  readonly amount: number
  readonly currencyCode: string
  readonly remuneration?: ReservedBalanceRemuneration | null
}
export const ReservedBalanceAmount: Schema.Codec<ReservedBalanceAmount> = /*#__PURE__*/ struct<ReservedBalanceAmount>(
  () => ({
    amount: Schema.Finite,
    currencyCode: Schema.String,
    remuneration: optionalKey(nullOr(ReservedBalanceRemuneration))
  })
)

export interface ReservedBalanceRemuneration {
  readonly calculation?: string | null
  readonly indexer?: string | null
  readonly indexerAdditionalInfo?: string | null
  readonly postFixedIndexerPercentage?: number | null
  readonly preFixedRate?: number | null
  readonly ratePeriodicity?: string | null
  readonly rateType?: string | null
}
export const ReservedBalanceRemuneration: Schema.Codec<ReservedBalanceRemuneration> =
  /*#__PURE__*/ struct<ReservedBalanceRemuneration>(() => ({
    calculation: optionalKey(nullOr(Schema.String)),
    indexer: optionalKey(nullOr(Schema.String)),
    indexerAdditionalInfo: optionalKey(nullOr(Schema.String)),
    postFixedIndexerPercentage: optionalKey(nullOr(Schema.Finite)),
    preFixedRate: optionalKey(nullOr(Schema.Finite)),
    ratePeriodicity: optionalKey(nullOr(Schema.String)),
    rateType: optionalKey(nullOr(Schema.String))
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Yields an account's balance as the bank tells it now.
 *
 * `GET /accounts/{id}/balance`
 *
 * Fails above all with `QuotaExhausted` when the bank's allowance of the month is used up, with `UserActionRequired`
 * when the consent does not cover it, and with `InstitutionUnavailable`.
 *
 * @see https://docs.pluggy.ai/reference/account-balance-get
 */
export const accountBalanceGet: PluggyOperation<AccountBalanceGetRequest, AccountBalanceGetResponse> =
  /*#__PURE__*/ operation({
    id: "account-balance-get",
    method: "GET",
    path: "/accounts/{id}/balance",
    request: AccountBalanceGetRequest,
    response: AccountBalanceGetResponse,
    replay: "safe"
  })

/**
 * Lists an account's monthly statements, with links to their files that are good for half an hour.
 *
 * `GET /accounts/{id}/statements`
 *
 * @see https://docs.pluggy.ai/reference/account-statements-list
 */
export const accountStatementsList: PluggyPagedOperation<
  AccountStatementsListRequest,
  AccountStatementsListResponse,
  NonNullable<AccountStatementsListResponse["results"]>[number]
> = /*#__PURE__*/ pagedOperation({
  id: "account-statements-list",
  method: "GET",
  path: "/accounts/{id}/statements",
  request: AccountStatementsListRequest,
  response: AccountStatementsListResponse,
  replay: "safe",
  page: { style: "page", page: "page", number: "page", total: "total", totalPages: "totalPages", items: "results" }
})

/**
 * Lists an Item's accounts: bank accounts and credit cards, with the balances of its last run.
 *
 * `GET /accounts`
 *
 * An Item that was not read yet, or could not be, has none: `itemReason` tells why.
 *
 * @example
 * ```ts
 * const accountNames = (itemId: string) =>
 *   accountsList.items({ itemId }).pipe(Stream.map((account) => account.marketingName ?? account.name))
 * ```
 *
 * @see https://docs.pluggy.ai/reference/accounts-list
 */
export const accountsList: PluggyPagedOperation<AccountsListRequest, AccountsListResponse, Account> =
  /*#__PURE__*/ pagedOperation({
    id: "accounts-list",
    method: "GET",
    path: "/accounts",
    request: AccountsListRequest,
    response: AccountsListResponse,
    replay: "safe",
    page: { style: "page", page: "page", number: "page", total: "total", totalPages: "totalPages", items: "results" }
  })

/**
 * Tells about one account.
 *
 * `GET /accounts/{id}`
 *
 * @see https://docs.pluggy.ai/reference/accounts-retrieve
 */
export const accountsRetrieve: PluggyOperation<AccountsRetrieveRequest, Account> = /*#__PURE__*/ operation({
  id: "accounts-retrieve",
  method: "GET",
  path: "/accounts/{id}",
  request: AccountsRetrieveRequest,
  response: Account,
  replay: "safe"
})
