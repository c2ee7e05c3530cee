/**
 * Credit cards, student loans, mortgages and other loans.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"
import { AccountBase, Item, LiabilitiesObject } from "./model.ts"

export {
  APR,
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
  CreditCardLiability,
  Item,
  ItemAuthMethod,
  LiabilitiesObject,
  LineOfCreditLiability,
  LoanCompoundingPeriod,
  LoanInterestRate,
  LoanInterestRateType,
  LoanLiability,
  LoanPaymentFrequency,
  MortgageInterestRate,
  MortgageLiability,
  MortgagePropertyAddress,
  PSLFStatus,
  PlaidErrorObject,
  PlaidErrorType,
  Products,
  ProductsInput,
  ServicerAddressData,
  StudentLoan,
  StudentLoanStatus,
  StudentRepaymentPlan
} from "./model.ts"

export interface LiabilitiesGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly options?: LiabilitiesGetRequestOptions | undefined
}
export const LiabilitiesGetRequest: Schema.Codec<LiabilitiesGetRequest> = /*#__PURE__*/ struct<LiabilitiesGetRequest>(
  () => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    options: optional(LiabilitiesGetRequestOptions)
  })
)

export interface LiabilitiesGetRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const LiabilitiesGetRequestOptions: Schema.Codec<LiabilitiesGetRequestOptions> =
  /*#__PURE__*/ struct<LiabilitiesGetRequestOptions>(() => ({
    account_ids: optional(Schema.Array(Schema.String))
  }))

export interface LiabilitiesGetResponse {
  readonly accounts: ReadonlyArray<AccountBase>
  readonly item: Item
  readonly liabilities: LiabilitiesObject
  readonly request_id: string
}
export const LiabilitiesGetResponse: Schema.Codec<LiabilitiesGetResponse> =
  /*#__PURE__*/ struct<LiabilitiesGetResponse>(() => ({
    accounts: Schema.Array(AccountBase),
    item: Item,
    liabilities: LiabilitiesObject,
    request_id: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Reads the terms and payments of an Item's credit cards, student loans, mortgages and other loans.
 *
 * `POST /liabilities/get`
 *
 * @see https://plaid.com/docs/api/products/liabilities/#liabilitiesget
 */
export const liabilitiesGet: PlaidOperation<LiabilitiesGetRequest, LiabilitiesGetResponse> = /*#__PURE__*/ operation({
  id: "liabilitiesGet",
  method: "POST",
  path: "/liabilities/get",
  request: LiabilitiesGetRequest,
  response: LiabilitiesGetResponse,
  replay: "safe"
})
