/**
 * Investments and what happened to them.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { uuid } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, type PluggyPagedOperation, operation, pagedOperation } from "./internal/operation.ts"

export interface Company {
  readonly cnpj?: string | null
  readonly name?: string | null
}
export const Company: Schema.Codec<Company> = /*#__PURE__*/ struct<Company>(() => ({
  cnpj: optionalKey(nullOr(Schema.String)),
  name: optionalKey(nullOr(Schema.String))
}))

const investmentSubtypeValues = [
  "STRUCTURED_NOTE",
  "STOCK",
  "ETF",
  "REAL_ESTATE_FUND",
  "BDR",
  "DERIVATIVES",
  "OPTION",
  "TREASURY",
  "LCI",
  "LCA",
  "LF",
  "CDB",
  "CRI",
  "CRA",
  "CORPORATE_DEBT",
  "LC",
  "DEBENTURES",
  "INVESTMENT_FUND",
  "MULTIMARKET_FUND",
  "FIXED_INCOME_FUND",
  "STOCK_FUND",
  "ETF_FUND",
  "OFFSHORE_FUND",
  "FIP_FUND",
  "EXCHANGE_FUND",
  "FI_INFRA",
  "FI_AGRO",
  "RETIREMENT",
  "OTHER"
] as const

const investmentTypeValues = ["COE", "EQUITY", "ETF", "FIXED_INCOME", "MUTUAL_FUND", "SECURITY", "OTHER"] as const

/** An investment, its `balance` at `date` in `currencyCode`. */
export interface Investment {
  readonly amount?: number | null
  readonly amountOriginal?: number | null
  readonly amountProfit?: number | null
  readonly amountWithdrawal?: number | null
  readonly annualRate?: number | null
  readonly balance: number
  readonly code?: string | null
  readonly couponPayment?: {
    readonly additionalInfo?: string | null
    readonly hasCoupon?: boolean | null
    readonly periodicity?: string | null
  } | null
  readonly createdAt?: string | null
  readonly currencyCode: string
  readonly date: string
  readonly debtor?: {
    readonly name?: string | null
  } | null
  readonly dueDate?: string | null
  readonly fixedAnnualRate?: number | null
  readonly gracePeriodDate?: string | null
  readonly id: string
  readonly indexerAdditionalInfo?: string | null
  readonly institution?: InvestmentInstitution | null
  readonly isin?: string | null
  readonly issueDate?: string | null
  readonly issuer?: string | null
  readonly issuerCNPJ?: string | null
  readonly itemId: string
  readonly lastMonthRate?: number | null
  readonly lastTwelveMonthsRate?: number | null
  readonly metadata?: InvestmentMetadata | null
  readonly name: string
  readonly number?: string | null
  readonly owner?: string | null
  readonly priceFactor?: number | null
  readonly purchaseDate?: string | null
  readonly quantity?: number | null
  readonly rate?: number | null
  readonly ratePeriodicity?: string | null
  readonly rateType?: string | null
  readonly status?: Open<"ACTIVE" | "PENDING" | "TOTAL_WITHDRAWAL"> | null
  readonly subtype?: Open<(typeof investmentSubtypeValues)[number]> | null
  readonly taxExempt?: boolean | null
  readonly taxes?: number | null
  readonly taxes2?: number | null
  readonly transactions?: ReadonlyArray<InvestmentTransaction> | null
  readonly type: Open<(typeof investmentTypeValues)[number]>
  readonly updatedAt?: string | null
  readonly value?: number | null
}
export const Investment: Schema.Codec<Investment> = /*#__PURE__*/ struct<Investment>(() => ({
  amount: optionalKey(nullOr(Schema.Finite)),
  amountOriginal: optionalKey(nullOr(Schema.Finite)),
  amountProfit: optionalKey(nullOr(Schema.Finite)),
  amountWithdrawal: optionalKey(nullOr(Schema.Finite)),
  annualRate: optionalKey(nullOr(Schema.Finite)),
  balance: Schema.Finite,
  code: optionalKey(nullOr(Schema.String)),
  couponPayment: optionalKey(
    nullOr(
      struct<{
        readonly additionalInfo?: string | null
        readonly hasCoupon?: boolean | null
        readonly periodicity?: string | null
      }>(() => ({
        additionalInfo: optionalKey(nullOr(Schema.String)),
        hasCoupon: optionalKey(nullOr(Schema.Boolean)),
        periodicity: optionalKey(nullOr(Schema.String))
      }))
    )
  ),
  createdAt: optionalKey(nullOr(Schema.String)),
  currencyCode: Schema.String,
  date: Schema.String,
  debtor: optionalKey(
    nullOr(
      struct<{
        readonly name?: string | null
      }>(() => ({
        name: optionalKey(nullOr(Schema.String))
      }))
    )
  ),
  dueDate: optionalKey(nullOr(Schema.String)),
  fixedAnnualRate: optionalKey(nullOr(Schema.Finite)),
  gracePeriodDate: optionalKey(nullOr(Schema.String)),
  id: Schema.String,
  indexerAdditionalInfo: optionalKey(nullOr(Schema.String)),
  institution: optionalKey(nullOr(InvestmentInstitution)),
  isin: optionalKey(nullOr(Schema.String)),
  issueDate: optionalKey(nullOr(Schema.String)),
  issuer: optionalKey(nullOr(Schema.String)),
  issuerCNPJ: optionalKey(nullOr(Schema.String)),
  itemId: Schema.String,
  lastMonthRate: optionalKey(nullOr(Schema.Finite)),
  lastTwelveMonthsRate: optionalKey(nullOr(Schema.Finite)),
  metadata: optionalKey(nullOr(InvestmentMetadata)),
  name: Schema.String,
  number: optionalKey(nullOr(Schema.String)),
  owner: optionalKey(nullOr(Schema.String)),
  priceFactor: optionalKey(nullOr(Schema.Finite)),
  purchaseDate: optionalKey(nullOr(Schema.String)),
  quantity: optionalKey(nullOr(Schema.Finite)),
  rate: optionalKey(nullOr(Schema.Finite)),
  ratePeriodicity: optionalKey(nullOr(Schema.String)),
  rateType: optionalKey(nullOr(Schema.String)),
  status: optionalKey(nullOr(openEnum(["ACTIVE", "PENDING", "TOTAL_WITHDRAWAL"]))),
  subtype: optionalKey(nullOr(openEnum(investmentSubtypeValues))),
  taxExempt: optionalKey(nullOr(Schema.Boolean)),
  taxes: optionalKey(nullOr(Schema.Finite)),
  taxes2: optionalKey(nullOr(Schema.Finite)),
  transactions: optionalKey(nullOr(Schema.Array(InvestmentTransaction))),
  type: openEnum(investmentTypeValues),
  updatedAt: optionalKey(nullOr(Schema.String)),
  value: optionalKey(nullOr(Schema.Finite))
}))

export interface InvestmentExpenses {
  readonly brokerageFee?: number | null
  readonly clearingFee?: number | null
  readonly custodyFee?: number | null
  readonly incomeTax?: number | null
  readonly iof?: number | null
  readonly iofProvision?: number | null
  readonly maintenanceFee?: number | null
  readonly operatingFee?: number | null
  readonly other?: number | null
  readonly serviceTax?: number | null
  readonly settlementFee?: number | null
  readonly stockExchangeFee?: number | null
  readonly tradingAssetsNoticeFee?: number | null
}
export const InvestmentExpenses: Schema.Codec<InvestmentExpenses> = /*#__PURE__*/ struct<InvestmentExpenses>(() => ({
  brokerageFee: optionalKey(nullOr(Schema.Finite)),
  clearingFee: optionalKey(nullOr(Schema.Finite)),
  custodyFee: optionalKey(nullOr(Schema.Finite)),
  incomeTax: optionalKey(nullOr(Schema.Finite)),
  iof: optionalKey(nullOr(Schema.Finite)),
  iofProvision: optionalKey(nullOr(Schema.Finite)),
  maintenanceFee: optionalKey(nullOr(Schema.Finite)),
  operatingFee: optionalKey(nullOr(Schema.Finite)),
  other: optionalKey(nullOr(Schema.Finite)),
  serviceTax: optionalKey(nullOr(Schema.Finite)),
  settlementFee: optionalKey(nullOr(Schema.Finite)),
  stockExchangeFee: optionalKey(nullOr(Schema.Finite)),
  tradingAssetsNoticeFee: optionalKey(nullOr(Schema.Finite))
}))

export interface InvestmentInstitution {
  readonly name: string | null
  readonly number: string | null
}
export const InvestmentInstitution: Schema.Codec<InvestmentInstitution> = /*#__PURE__*/ struct<InvestmentInstitution>(
  () => ({
    name: nullOr(Schema.String),
    number: nullOr(Schema.String)
  })
)

export interface InvestmentMetadata {
  readonly anbimaCategory?: string | null
  readonly anbimaClass?: string | null
  readonly anbimaSubclass?: string | null
  readonly fundName?: string | null
  readonly insurer?: Company | null
  readonly processNumber?: string | null
  readonly proposalNumber?: string | null
  readonly taxRegime?: string | null
}
export const InvestmentMetadata: Schema.Codec<InvestmentMetadata> = /*#__PURE__*/ struct<InvestmentMetadata>(() => ({
  anbimaCategory: optionalKey(nullOr(Schema.String)),
  anbimaClass: optionalKey(nullOr(Schema.String)),
  anbimaSubclass: optionalKey(nullOr(Schema.String)),
  fundName: optionalKey(nullOr(Schema.String)),
  insurer: optionalKey(nullOr(Company)),
  processNumber: optionalKey(nullOr(Schema.String)),
  proposalNumber: optionalKey(nullOr(Schema.String)),
  taxRegime: optionalKey(nullOr(Schema.String))
}))

/** Something that happened to an investment. */
export interface InvestmentTransaction {
  readonly agreedRate?: number | null
  readonly amount?: number | null
  readonly brokerageNumber?: string | null
  readonly date: string
  readonly description?: string | null
  readonly expenses?: InvestmentExpenses | null
  readonly id: string
  readonly indexerPercentage?: number | null
  readonly movementType?: Open<"CREDIT" | "DEBIT"> | null
  readonly netAmount?: number | null
  readonly priceFactor?: number | null
  readonly quantity?: number | null
  readonly tradeDate?: string | null
  readonly type: Open<"BUY" | "SELL" | "TAX" | "TRANSFER" | "INTEREST" | "AMORTIZATION">
  readonly value?: number | null
  readonly investmentId?: string | null
}
export const InvestmentTransaction: Schema.Codec<InvestmentTransaction> = /*#__PURE__*/ struct<InvestmentTransaction>(
  () => ({
    agreedRate: optionalKey(nullOr(Schema.Finite)),
    amount: optionalKey(nullOr(Schema.Finite)),
    brokerageNumber: optionalKey(nullOr(Schema.String)),
    date: Schema.String,
    description: optionalKey(nullOr(Schema.String)),
    expenses: optionalKey(nullOr(InvestmentExpenses)),
    id: Schema.String,
    indexerPercentage: optionalKey(nullOr(Schema.Finite)),
    movementType: optionalKey(nullOr(openEnum(["CREDIT", "DEBIT"]))),
    netAmount: optionalKey(nullOr(Schema.Finite)),
    priceFactor: optionalKey(nullOr(Schema.Finite)),
    quantity: optionalKey(nullOr(Schema.Finite)),
    tradeDate: optionalKey(nullOr(Schema.String)),
    type: openEnum(["BUY", "SELL", "TAX", "TRANSFER", "INTEREST", "AMORTIZATION"]),
    value: optionalKey(nullOr(Schema.Finite)),
    investmentId: optionalKey(nullOr(Schema.String))
  })
)

export interface InvestmentTransactionsListRequest {
  readonly id: string
  readonly pageSize?: number | undefined
  readonly page?: number | undefined
}
export const InvestmentTransactionsListRequest: Schema.Codec<InvestmentTransactionsListRequest> =
  /*#__PURE__*/ struct<InvestmentTransactionsListRequest>(() => ({
    id: uuid,
    pageSize: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
  }))

const investmentsListRequestTypeValues = [
  "COE",
  "EQUITY",
  "ETF",
  "FIXED_INCOME",
  "MUTUAL_FUND",
  "SECURITY",
  "OTHER"
] as const

export interface InvestmentsListRequest {
  readonly itemId: string
  readonly type?: (typeof investmentsListRequestTypeValues)[number] | undefined
  readonly pageSize?: number | undefined
  readonly page?: number | undefined
}
export const InvestmentsListRequest: Schema.Codec<InvestmentsListRequest> =
  /*#__PURE__*/ struct<InvestmentsListRequest>(() => ({
    itemId: uuid,
    type: optional(Schema.Literals(investmentsListRequestTypeValues)),
    pageSize: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
  }))

export interface InvestmentsListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<Investment>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const InvestmentsListResponse: Schema.Codec<InvestmentsListResponse> =
  /*#__PURE__*/ struct<InvestmentsListResponse>(() => ({
    page: optionalKey(nullOr(Schema.Finite)),
    results: Schema.Array(Investment),
    total: optionalKey(nullOr(Schema.Finite)),
    totalPages: optionalKey(nullOr(Schema.Finite))
  }))

export interface InvestmentsRetrieveRequest {
  readonly id: string
}
export const InvestmentsRetrieveRequest: Schema.Codec<InvestmentsRetrieveRequest> =
  /*#__PURE__*/ struct<InvestmentsRetrieveRequest>(() => ({
    id: uuid
  }))

export interface PageResponseInvestmentTransactions {
  readonly page: number
  readonly results: ReadonlyArray<InvestmentTransaction>
  readonly total: number
  readonly totalPages: number
}
export const PageResponseInvestmentTransactions: Schema.Codec<PageResponseInvestmentTransactions> =
  /*#__PURE__*/ struct<PageResponseInvestmentTransactions>(() => ({
    page: Schema.Finite,
    results: Schema.Array(InvestmentTransaction),
    total: Schema.Finite,
    totalPages: Schema.Finite
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists what was bought, sold, earned and taxed in an investment.
 *
 * `GET /investments/{id}/transactions`
 *
 * @see https://docs.pluggy.ai/reference/investment-transactions-list
 */
export const investmentTransactionsList: PluggyPagedOperation<
  InvestmentTransactionsListRequest,
  PageResponseInvestmentTransactions,
  InvestmentTransaction
> = /*#__PURE__*/ pagedOperation({
  id: "investment-transactions-list",
  method: "GET",
  path: "/investments/{id}/transactions",
  request: InvestmentTransactionsListRequest,
  response: PageResponseInvestmentTransactions,
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
 * Lists an Item's investments, all or of one kind, with their balances.
 *
 * `GET /investments`
 *
 * @see https://docs.pluggy.ai/reference/investments-list
 */
export const investmentsList: PluggyPagedOperation<InvestmentsListRequest, InvestmentsListResponse, Investment> =
  /*#__PURE__*/ pagedOperation({
    id: "investments-list",
    method: "GET",
    path: "/investments",
    request: InvestmentsListRequest,
    response: InvestmentsListResponse,
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
 * Tells about one investment.
 *
 * `GET /investments/{id}`
 *
 * @see https://docs.pluggy.ai/reference/investments-retrieve
 */
export const investmentsRetrieve: PluggyOperation<InvestmentsRetrieveRequest, Investment> = /*#__PURE__*/ operation({
  id: "investments-retrieve",
  method: "GET",
  path: "/investments/{id}",
  request: InvestmentsRetrieveRequest,
  response: Investment,
  replay: "safe"
})
