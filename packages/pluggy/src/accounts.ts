/** Accounts of an Item, with the balances of its last run. */
import { uuid } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import * as Schema from "effect/Schema"
import { operation, pagedOperation, type PluggyOperation, type PluggyPagedOperation } from "./internal/operation.ts"

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
export const Account: Schema.Codec<Account> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    balance: Schema.Finite,
    bankData: Schema.optionalKey(Schema.NullOr(BankData)),
    createdAt: Schema.String,
    creditData: Schema.optionalKey(Schema.NullOr(CreditData)),
    currencyCode: Schema.String,
    id: Schema.String,
    itemId: Schema.String,
    marketingName: Schema.optionalKey(Schema.NullOr(Schema.String)),
    name: Schema.String,
    number: Schema.String,
    owner: Schema.optionalKey(Schema.NullOr(Schema.String)),
    subtype: openEnum(["SAVINGS_ACCOUNT", "CHECKING_ACCOUNT", "CREDIT_CARD"]),
    taxNumber: Schema.optionalKey(Schema.NullOr(Schema.String)),
    type: openEnum(["BANK", "CREDIT"]),
    updatedAt: Schema.String
  })
)

export interface AdditionalCard {
  readonly number: string
}
export const AdditionalCard: Schema.Codec<AdditionalCard> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    number: Schema.String
  })
)

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
export const BankData: Schema.Codec<BankData> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    automaticallyInvestedBalance: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    closingBalance: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    hasReservedBalance: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    overdraftContractedLimit: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    overdraftUsedLimit: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    reservedBalances: Schema.optionalKey(Schema.NullOr(Schema.Array(ReservedBalance))),
    transferNumber: Schema.optionalKey(Schema.NullOr(Schema.String)),
    unarrangedOverdraftAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

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
export const CreditData: Schema.Codec<CreditData> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    additionalCards: Schema.optionalKey(Schema.NullOr(Schema.Array(AdditionalCard))),
    availableCreditLimit: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    balanceCloseDate: Schema.optionalKey(Schema.NullOr(Schema.String)),
    balanceDueDate: Schema.optionalKey(Schema.NullOr(Schema.String)),
    balanceForeignCurrency: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    brand: Schema.optionalKey(Schema.NullOr(Schema.String)),
    brandAdditionalInfo: Schema.optionalKey(Schema.NullOr(Schema.String)),
    creditLimit: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    disaggregatedCreditLimits: Schema.optionalKey(Schema.NullOr(Schema.Array(DisaggregatedCreditLimit))),
    holderType: Schema.optionalKey(Schema.NullOr(openEnum(["MAIN", "ADDITIONAL"]))),
    isLimitFlexible: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    level: Schema.optionalKey(Schema.NullOr(Schema.String)),
    minimumPayment: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    status: Schema.optionalKey(Schema.NullOr(openEnum(["ACTIVE", "BLOCKED", "CANCELLED"])))
  })
)

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
  readonly lineName?: Open<
    | "CREDITO_A_VISTA"
    | "CREDITO_PARCELADO"
    | "SAQUE_CREDITO_BRASIL"
    | "SAQUE_CREDITO_EXTERIOR"
    | "EMPRESTIMO_CARTAO_CONSIGNADO"
    | "OUTROS"
  > | null
  readonly lineNameAdditionalInfo?: string | null
  readonly usedAmount: number
  readonly usedAmountCurrencyCode: string
}
export const DisaggregatedCreditLimit: Schema.Codec<DisaggregatedCreditLimit> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    availableAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    availableAmountCurrencyCode: Schema.optionalKey(Schema.NullOr(Schema.String)),
    consolidationType: Schema.String,
    creditLineLimitType: Schema.String,
    customizedLimitAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    customizedLimitAmountCurrencyCode: Schema.optionalKey(Schema.NullOr(Schema.String)),
    identificationNumber: Schema.String,
    isLimitFlexible: Schema.Boolean,
    limitAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    limitAmountCurrencyCode: Schema.optionalKey(Schema.NullOr(Schema.String)),
    limitAmountReason: Schema.optionalKey(Schema.NullOr(Schema.String)),
    lineName: Schema.optionalKey(
      Schema.NullOr(
        openEnum([
          "CREDITO_A_VISTA",
          "CREDITO_PARCELADO",
          "SAQUE_CREDITO_BRASIL",
          "SAQUE_CREDITO_EXTERIOR",
          "EMPRESTIMO_CARTAO_CONSIGNADO",
          "OUTROS"
        ])
      )
    ),
    lineNameAdditionalInfo: Schema.optionalKey(Schema.NullOr(Schema.String)),
    usedAmount: Schema.Finite,
    usedAmountCurrencyCode: Schema.String
  })
)

export interface ReservedBalance {
  readonly availableAmounts: ReadonlyArray<ReservedBalanceAmount>
  readonly identification: string
  readonly name?: string | null
}
export const ReservedBalance: Schema.Codec<ReservedBalance> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    availableAmounts: Schema.Array(ReservedBalanceAmount),
    identification: Schema.String,
    name: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface ReservedBalanceAmount {
  readonly amount: number
  readonly currencyCode: string
  readonly remuneration?: ReservedBalanceRemuneration | null
}
export const ReservedBalanceAmount: Schema.Codec<ReservedBalanceAmount> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    amount: Schema.Finite,
    currencyCode: Schema.String,
    remuneration: Schema.optionalKey(Schema.NullOr(ReservedBalanceRemuneration))
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
export const ReservedBalanceRemuneration: Schema.Codec<ReservedBalanceRemuneration> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    calculation: Schema.optionalKey(Schema.NullOr(Schema.String)),
    indexer: Schema.optionalKey(Schema.NullOr(Schema.String)),
    indexerAdditionalInfo: Schema.optionalKey(Schema.NullOr(Schema.String)),
    postFixedIndexerPercentage: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    preFixedRate: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    ratePeriodicity: Schema.optionalKey(Schema.NullOr(Schema.String)),
    rateType: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface AccountsListRequest {
  readonly itemId: string
  readonly type?: "BANK" | "CREDIT" | undefined
  /** Not declared by the contract, although its answers count their pages: what a stream asks for past page 1. */
  readonly page?: number | undefined
}
export const AccountsListRequest: Schema.Codec<AccountsListRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    itemId: uuid,
    type: Schema.optional(Schema.Literals(["BANK", "CREDIT"])),
    page: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
  })
)

export interface AccountsListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<Account>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const AccountsListResponse: Schema.Codec<AccountsListResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    page: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    // Not required by the contract; but a page without its rows must not read as an empty one.
    results: Schema.Array(Account),
    total: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    totalPages: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

export interface AccountsRetrieveRequest {
  readonly id: string
}
export const AccountsRetrieveRequest: Schema.Codec<AccountsRetrieveRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    // The contract says no format here, but wherever else it names an account's id.
    id: uuid
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists an Item's accounts: bank accounts and credit cards, with the balances of its last run.
 *
 * `GET /accounts`
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
    page: {
      style: "page",
      page: "page",
      number: "page",
      total: "total",
      totalPages: "totalPages",
      items: "results"
    }
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
