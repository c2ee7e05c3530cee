/**
 * Income, employment and reports that are shared with lenders.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { uri } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidDownload, type PlaidOperation, download, operation } from "./internal/operation.ts"
import {
  AssetReportGetResponse,
  CreditAmountWithCurrency,
  CreditBankIncomeAccount,
  CreditBankIncomeCategory,
  CreditBankIncomeCause,
  CreditBankIncomePayFrequency,
  CreditBankIncomeWarningCode,
  CreditBankIncomeWarningType,
  CreditSessionBankIncomeStatus,
  CreditSessionDocumentIncomeResult,
  IncomeVerificationDocParsingConfig,
  IncomeVerificationPrecheckConfidence,
  IncomeVerificationPrecheckEmployer,
  IncomeVerificationPrecheckMilitaryInfo,
  IncomeVerificationPrecheckPayrollInstitution,
  PlaidErrorObject,
  W2Box12,
  W2StateAndLocalWages
} from "./model.ts"

export {
  AccountAssets,
  AccountInsights,
  AccountSubtype,
  AccountType,
  Address,
  AddressData,
  AffordabilityInsights,
  AmountWithCurrency,
  AssetReport,
  AssetReportAccountBalance,
  AssetReportGetResponse,
  AssetReportInvestmentHolding,
  AssetReportInvestmentSecurity,
  AssetReportInvestmentTransaction,
  AssetReportInvestments,
  AssetReportItem,
  AssetReportTransaction,
  AssetReportTransactionType,
  AssetReportUser,
  AssetReportUserInput,
  BankPenaltiesIndicators,
  CategoryExpenses,
  Cause,
  CreditAmountWithCurrency,
  CreditBankIncomeAccount,
  CreditBankIncomeAccountType,
  CreditBankIncomeCategory,
  CreditBankIncomeCategoryInput,
  CreditBankIncomeCause,
  CreditBankIncomeErrorType,
  CreditBankIncomePayFrequency,
  CreditBankIncomeWarningCode,
  CreditBankIncomeWarningType,
  CreditCategory,
  CreditSessionBankIncomeStatus,
  CreditSessionDocumentIncomeResult,
  DepositoryAccountSubtype,
  DepositoryAccountSubtypeInput,
  Email,
  ExpenditureInsights,
  ExpenditureSummary,
  GamblingIndicators,
  HistoricalBalance,
  HoldingTaxLot,
  HoldingTaxLotPositionType,
  IncomeInsights,
  IncomeVerificationDocParsingConfig,
  IncomeVerificationPrecheckConfidence,
  IncomeVerificationPrecheckEmployer,
  IncomeVerificationPrecheckEmployerAddressData,
  IncomeVerificationPrecheckMilitaryInfo,
  IncomeVerificationPrecheckPayrollInstitution,
  InvestmentTransactionSubtype,
  InvestmentTransactionType,
  LoanDisbursementsIndicators,
  LoanPaymentsIndicators,
  Location,
  MonthlyAverage,
  MonthlySummary,
  NegativeBalanceInsights,
  NegativeBalanceOccurrence,
  OutlierTransactionsInsights,
  Owner,
  OwnershipType,
  PaymentMeta,
  PhoneNumber,
  PlaidErrorObject,
  PlaidErrorType,
  RiskIndicators,
  W2Box12,
  W2StateAndLocalWages,
  Warning
} from "./model.ts"

export interface Asset {
  readonly ASSET_DETAIL: AssetDetail
  readonly ASSET_OWNERS: AssetOwners
  readonly ASSET_HOLDER: AssetHolder
  readonly ASSET_TRANSACTIONS: AssetTransactions
  readonly VALIDATION_SOURCES: ValidationSources
}
export const Asset: Schema.Codec<Asset> = /*#__PURE__*/ struct<Asset>(() => ({
  ASSET_DETAIL: AssetDetail,
  ASSET_OWNERS: AssetOwners,
  ASSET_HOLDER: AssetHolder,
  ASSET_TRANSACTIONS: AssetTransactions,
  VALIDATION_SOURCES: ValidationSources
}))

export interface AssetDetail {
  readonly AssetUniqueIdentifier: string
  readonly AssetAccountIdentifier: string
  readonly AssetAsOfDate: string
  readonly AssetDescription: string | null
  readonly AssetAvailableBalanceAmount: number
  readonly AssetCurrentBalanceAmount: number
  readonly AssetHoldingBalanceAmount?: number | null
  readonly AssetHoldingBalanceNetMarginAmount?: number | null
  readonly AssetBondsBalanceAmount?: number | null
  readonly AssetStocksBalanceAmount?: number | null
  readonly AssetCryptoBalanceAmount?: number | null
  readonly AssetOtherBalanceAmount?: number | null
  readonly AssetMarginAmountBalance?: number | null
  readonly AssetAvailableCashBalanceAmount?: number | null
  readonly AssetCashBalanceAmount?: number | null
  readonly AssetType: AssetType
  readonly AssetTypeAdditionalDescription: string | null
  readonly AssetDaysRequestedCount: number
  readonly AssetOwnershipType: string | null
  readonly AssetRetirementIndicator?: Open<"Yes" | "No"> | null
  readonly AssetEmployerSponsoredIndicator?: Open<"Yes" | "No"> | null
}
export const AssetDetail: Schema.Codec<AssetDetail> = /*#__PURE__*/ struct<AssetDetail>(() => ({
  AssetUniqueIdentifier: Schema.String,
  AssetAccountIdentifier: Schema.String,
  AssetAsOfDate: Schema.String,
  AssetDescription: nullOr(Schema.String),
  AssetAvailableBalanceAmount: Schema.Finite,
  AssetCurrentBalanceAmount: Schema.Finite,
  AssetHoldingBalanceAmount: optionalKey(nullOr(Schema.Finite)),
  AssetHoldingBalanceNetMarginAmount: optionalKey(nullOr(Schema.Finite)),
  AssetBondsBalanceAmount: optionalKey(nullOr(Schema.Finite)),
  AssetStocksBalanceAmount: optionalKey(nullOr(Schema.Finite)),
  AssetCryptoBalanceAmount: optionalKey(nullOr(Schema.Finite)),
  AssetOtherBalanceAmount: optionalKey(nullOr(Schema.Finite)),
  AssetMarginAmountBalance: optionalKey(nullOr(Schema.Finite)),
  AssetAvailableCashBalanceAmount: optionalKey(nullOr(Schema.Finite)),
  AssetCashBalanceAmount: optionalKey(nullOr(Schema.Finite)),
  AssetType: AssetType,
  AssetTypeAdditionalDescription: nullOr(Schema.String),
  AssetDaysRequestedCount: Schema.Finite,
  AssetOwnershipType: nullOr(Schema.String),
  AssetRetirementIndicator: optionalKey(nullOr(openEnum(["Yes", "No"]))),
  AssetEmployerSponsoredIndicator: optionalKey(nullOr(openEnum(["Yes", "No"])))
}))

export interface AssetHolder {
  readonly NAME: AssetHolderName
}
export const AssetHolder: Schema.Codec<AssetHolder> = /*#__PURE__*/ struct<AssetHolder>(() => ({
  NAME: AssetHolderName
}))

export interface AssetHolderName {
  readonly FullName: string
}
export const AssetHolderName: Schema.Codec<AssetHolderName> = /*#__PURE__*/ struct<AssetHolderName>(() => ({
  FullName: Schema.String
}))

export interface AssetHolding {
  readonly AssetHoldingID: string | null
  readonly Currency: string | null
  readonly AssetHoldingDescription: string | null
  readonly AssetHoldingSymbol: string | null
  readonly AssetHoldingSecurityName: string | null
  readonly AssetHoldingUnits: number | null
  readonly AssetHoldingMarketValueAmount: number | null
  readonly AssetHoldingCurrentPriceAmount: number | null
  readonly AssetHoldingType: Open<"Bond" | "Stock" | "Crypto" | "Other"> | null
  readonly AssetHoldingRestrictedIndicator: Open<"Yes" | "No"> | null
  readonly AssetHoldingVestedAmount: number | null
}
export const AssetHolding: Schema.Codec<AssetHolding> = /*#__PURE__*/ struct<AssetHolding>(() => ({
  AssetHoldingID: nullOr(Schema.String),
  Currency: nullOr(Schema.String),
  AssetHoldingDescription: nullOr(Schema.String),
  AssetHoldingSymbol: nullOr(Schema.String),
  AssetHoldingSecurityName: nullOr(Schema.String),
  AssetHoldingUnits: nullOr(Schema.Finite),
  AssetHoldingMarketValueAmount: nullOr(Schema.Finite),
  AssetHoldingCurrentPriceAmount: nullOr(Schema.Finite),
  AssetHoldingType: nullOr(openEnum(["Bond", "Stock", "Crypto", "Other"])),
  AssetHoldingRestrictedIndicator: nullOr(openEnum(["Yes", "No"])),
  AssetHoldingVestedAmount: nullOr(Schema.Finite)
}))

export interface AssetHoldings {
  readonly ASSET_HOLDING: ReadonlyArray<AssetHolding>
}
export const AssetHoldings: Schema.Codec<AssetHoldings> = /*#__PURE__*/ struct<AssetHoldings>(() => ({
  ASSET_HOLDING: Schema.Array(AssetHolding)
}))

const assetInvestmentTransactionTypeValues = [
  "Buy",
  "Sell",
  "Dividends",
  "Interest",
  "Transfers",
  "Reinvestments",
  "FundsReceived",
  "Other"
] as const

export type AssetInvestmentTransactionType = Open<(typeof assetInvestmentTransactionTypeValues)[number]>
export const AssetInvestmentTransactionType: Schema.Codec<AssetInvestmentTransactionType> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(assetInvestmentTransactionTypeValues))

export interface AssetOwner {
  readonly AssetOwnerText: string | null
}
export const AssetOwner: Schema.Codec<AssetOwner> = /*#__PURE__*/ struct<AssetOwner>(() => ({
  AssetOwnerText: nullOr(Schema.String)
}))

export interface AssetOwners {
  readonly ASSET_OWNER: ReadonlyArray<AssetOwner>
}
export const AssetOwners: Schema.Codec<AssetOwners> = /*#__PURE__*/ struct<AssetOwners>(() => ({
  ASSET_OWNER: Schema.Array(AssetOwner)
}))

export interface AssetReportFreddie {
  readonly LOANS: Loans
  readonly PARTIES: Parties
  readonly SERVICES: Services
}
export const AssetReportFreddie: Schema.Codec<AssetReportFreddie> = /*#__PURE__*/ struct<AssetReportFreddie>(() => ({
  LOANS: Loans,
  PARTIES: Parties,
  SERVICES: Services
}))

export interface AssetReportFreddieGetRequest {
  readonly audit_copy_token: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const AssetReportFreddieGetRequest: Schema.Codec<AssetReportFreddieGetRequest> =
  /*#__PURE__*/ struct<AssetReportFreddieGetRequest>(() => ({
    audit_copy_token: Schema.String,
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface AssetReportFreddieGetResponse {
  readonly DEAL: AssetReportFreddie
  readonly request_id: string
  readonly SchemaVersion: number
}
export const AssetReportFreddieGetResponse: Schema.Codec<AssetReportFreddieGetResponse> =
  /*#__PURE__*/ struct<AssetReportFreddieGetResponse>(() => ({
    DEAL: AssetReportFreddie,
    request_id: Schema.String,
    SchemaVersion: Schema.Finite
  }))

export interface AssetTransaction {
  readonly ASSET_TRANSACTION_DETAIL: AssetTransactionDetail
  readonly ASSET_TRANSACTION_DESCRIPTON: ReadonlyArray<AssetTransactionDescription>
}
export const AssetTransaction: Schema.Codec<AssetTransaction> = /*#__PURE__*/ struct<AssetTransaction>(() => ({
  ASSET_TRANSACTION_DETAIL: AssetTransactionDetail,
  ASSET_TRANSACTION_DESCRIPTON: Schema.Array(AssetTransactionDescription)
}))

const assetTransactionCategoryTypeValues = [
  "ATMFee",
  "Advertising",
  "AirTravel",
  "AlcoholBars",
  "Allowance",
  "Amusement",
  "Arts",
  "AutoTransport",
  "AutoInsurance",
  "AutoPayment",
  "BabySupplies",
  "BabysitterDaycare",
  "BankFee",
  "BillsUtilities",
  "Bonus",
  "BooksSupplies",
  "Business Services",
  "Buy",
  "CashATM",
  "Charity",
  "Check",
  "ChildSupport",
  "Clothing",
  "CoffeeShops",
  "CreditCardPayment",
  "Dentist",
  "Doctor",
  "Education",
  "ElectronicsSoftware",
  "Entertainment",
  "Eyecare",
  "FastFood",
  "FederalTax",
  "FeesCharges",
  "FinanceCharge",
  "Financial",
  "FinancialAdvisor",
  "FoodDining",
  "Furnishings",
  "GasFuel",
  "GiftsDonations",
  "Groceries",
  "Gym",
  "Hair",
  "HealthFitness",
  "HealthInsurance",
  "Hobbies",
  "Home",
  "HomeImprovement",
  "HomeInsurance",
  "HomePhone",
  "HomeServices",
  "HomeSupplies",
  "Hotel",
  "Income",
  "InterestIncome",
  "Internet",
  "Investments",
  "Kids",
  "KidsActivities",
  "LateFee",
  "Laundry",
  "LawnGarden",
  "Legal",
  "LifeInsurance",
  "LoanInsurance",
  "LoanPayment",
  "Loans",
  "MobilePhone",
  "MortgageRent",
  "MoviesDVDs",
  "Music",
  "NewspapersMagazines",
  "OfficeSupplies",
  "Parking",
  "Paycheck",
  "PersonalCare",
  "PetFoodSupplies",
  "PetGrooming",
  "Pets",
  "Pharmacy",
  "Printing",
  "Property Tax",
  "Public Transportation",
  "Reimbursement",
  "RentalCarTaxi",
  "Restaurants",
  "SalesTax",
  "ServiceParts",
  "ServiceFee",
  "Shipping",
  "Shopping",
  "SpaMassage",
  "SportingGoods",
  "Sports",
  "StateTax",
  "Student Loan",
  "Taxes",
  "Television",
  "Toys",
  "Transfer",
  "Travel",
  "Tuition",
  "Uncategorized",
  "Utilities",
  "Vacation",
  "Veterinary"
] as const

export type AssetTransactionCategoryType = Open<(typeof assetTransactionCategoryTypeValues)[number]>
export const AssetTransactionCategoryType: Schema.Codec<AssetTransactionCategoryType> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(assetTransactionCategoryTypeValues)
)

export interface AssetTransactionDescription {
  readonly AssetTransactionDescription: string
}
export const AssetTransactionDescription: Schema.Codec<AssetTransactionDescription> =
  /*#__PURE__*/ struct<AssetTransactionDescription>(() => ({
    AssetTransactionDescription: Schema.String
  }))

export interface AssetTransactionDetail {
  readonly AssetTransactionUniqueIdentifier: string
  readonly AssetTransactionAmount: number
  readonly AssetTransactionDate: string
  readonly AssetTransactionPostDate: string
  readonly AssetTransactionType: AssetTransactionType
  readonly AssetInvestmentTransactionType?: AssetInvestmentTransactionType | null
  readonly AssetTransactionPaidByName: string | null
  readonly AssetTransactionPaidToName?: string | null
  readonly AssetTransactionTypeAdditionalDescription: string | null
  readonly AssetInvestmentTransactionTypeDescription: string | null
  readonly AssetTransactionCategoryType: AssetTransactionCategoryType | null
  readonly FinancialInstitutionTransactionIdentifier: string | null
}
export const AssetTransactionDetail: Schema.Codec<AssetTransactionDetail> =
  /*#__PURE__*/ struct<AssetTransactionDetail>(() => ({
    AssetTransactionUniqueIdentifier: Schema.String,
    AssetTransactionAmount: Schema.Finite,
    AssetTransactionDate: Schema.String,
    AssetTransactionPostDate: Schema.String,
    AssetTransactionType: AssetTransactionType,
    AssetInvestmentTransactionType: optionalKey(nullOr(AssetInvestmentTransactionType)),
    AssetTransactionPaidByName: nullOr(Schema.String),
    AssetTransactionPaidToName: optionalKey(nullOr(Schema.String)),
    AssetTransactionTypeAdditionalDescription: nullOr(Schema.String),
    AssetInvestmentTransactionTypeDescription: nullOr(Schema.String),
    AssetTransactionCategoryType: nullOr(AssetTransactionCategoryType),
    FinancialInstitutionTransactionIdentifier: nullOr(Schema.String)
  }))

export type AssetTransactionType = Open<"Credit" | "Debit">
export const AssetTransactionType: Schema.Codec<AssetTransactionType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["Credit", "Debit"])
)

export interface AssetTransactions {
  readonly ASSET_TRANSACTION: ReadonlyArray<AssetTransaction>
}
export const AssetTransactions: Schema.Codec<AssetTransactions> = /*#__PURE__*/ struct<AssetTransactions>(() => ({
  ASSET_TRANSACTION: Schema.Array(AssetTransaction)
}))

const assetTypeValues = ["CheckingAccount", "SavingsAccount", "Investment", "MoneyMarketFund", "Other"] as const

export type AssetType = Open<(typeof assetTypeValues)[number]>
export const AssetType: Schema.Codec<AssetType> = /*#__PURE__*/ Schema.suspend(() => openEnum(assetTypeValues))

export interface Assets {
  readonly ASSET: ReadonlyArray<Asset>
}
export const Assets: Schema.Codec<Assets> = /*#__PURE__*/ struct<Assets>(() => ({
  ASSET: Schema.Array(Asset)
}))

export interface Credit1099 {
  readonly document_id: string | null
  readonly document_metadata?: CreditDocumentMetadata | null
  readonly form_1099_type?: Form1099Type | null
  readonly recipient?: Credit1099Recipient | null
  readonly payer?: Credit1099Payer | null
  readonly filer?: Credit1099Filer | null
  readonly tax_year?: string | null
  readonly rents?: number | null
  readonly royalties?: number | null
  readonly other_income?: number | null
  readonly federal_income_tax_withheld?: number | null
  readonly fishing_boat_proceeds?: number | null
  readonly medical_and_healthcare_payments?: number | null
  readonly nonemployee_compensation?: number | null
  readonly substitute_payments_in_lieu_of_dividends_or_interest?: number | null
  readonly payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer?: string | null
  readonly crop_insurance_proceeds?: number | null
  readonly excess_golden_parachute_payments?: number | null
  readonly gross_proceeds_paid_to_an_attorney?: number | null
  readonly section_409a_deferrals?: number | null
  readonly section_409a_income?: number | null
  readonly state_tax_withheld?: number | null
  readonly state_tax_withheld_lower?: number | null
  readonly payer_state_number?: string | null
  readonly payer_state_number_lower?: string | null
  readonly state_income?: number | null
  readonly state_income_lower?: number | null
  readonly transactions_reported?: string | null
  readonly pse_name?: string | null
  readonly pse_telephone_number?: string | null
  readonly gross_amount?: number | null
  readonly card_not_present_transaction?: number | null
  readonly merchant_category_code?: string | null
  readonly number_of_payment_transactions?: string | null
  readonly january_amount?: number | null
  readonly february_amount?: number | null
  readonly march_amount?: number | null
  readonly april_amount?: number | null
  readonly may_amount?: number | null
  readonly june_amount?: number | null
  readonly july_amount?: number | null
  readonly august_amount?: number | null
  readonly september_amount?: number | null
  readonly october_amount?: number | null
  readonly november_amount?: number | null
  readonly december_amount?: number | null
  readonly primary_state?: string | null
  readonly secondary_state?: string | null
  readonly primary_state_id?: string | null
  readonly secondary_state_id?: string | null
  readonly primary_state_income_tax?: number | null
  readonly secondary_state_income_tax?: number | null
}
export const Credit1099: Schema.Codec<Credit1099> = /*#__PURE__*/ struct<Credit1099>(() => ({
  document_id: nullOr(Schema.String),
  document_metadata: optionalKey(nullOr(CreditDocumentMetadata)),
  form_1099_type: optionalKey(nullOr(Form1099Type)),
  recipient: optionalKey(nullOr(Credit1099Recipient)),
  payer: optionalKey(nullOr(Credit1099Payer)),
  filer: optionalKey(nullOr(Credit1099Filer)),
  tax_year: optionalKey(nullOr(Schema.String)),
  rents: optionalKey(nullOr(Schema.Finite)),
  royalties: optionalKey(nullOr(Schema.Finite)),
  other_income: optionalKey(nullOr(Schema.Finite)),
  federal_income_tax_withheld: optionalKey(nullOr(Schema.Finite)),
  fishing_boat_proceeds: optionalKey(nullOr(Schema.Finite)),
  medical_and_healthcare_payments: optionalKey(nullOr(Schema.Finite)),
  nonemployee_compensation: optionalKey(nullOr(Schema.Finite)),
  substitute_payments_in_lieu_of_dividends_or_interest: optionalKey(nullOr(Schema.Finite)),
  payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer: optionalKey(nullOr(Schema.String)),
  crop_insurance_proceeds: optionalKey(nullOr(Schema.Finite)),
  excess_golden_parachute_payments: optionalKey(nullOr(Schema.Finite)),
  gross_proceeds_paid_to_an_attorney: optionalKey(nullOr(Schema.Finite)),
  section_409a_deferrals: optionalKey(nullOr(Schema.Finite)),
  section_409a_income: optionalKey(nullOr(Schema.Finite)),
  state_tax_withheld: optionalKey(nullOr(Schema.Finite)),
  state_tax_withheld_lower: optionalKey(nullOr(Schema.Finite)),
  payer_state_number: optionalKey(nullOr(Schema.String)),
  payer_state_number_lower: optionalKey(nullOr(Schema.String)),
  state_income: optionalKey(nullOr(Schema.Finite)),
  state_income_lower: optionalKey(nullOr(Schema.Finite)),
  transactions_reported: optionalKey(nullOr(Schema.String)),
  pse_name: optionalKey(nullOr(Schema.String)),
  pse_telephone_number: optionalKey(nullOr(Schema.String)),
  gross_amount: optionalKey(nullOr(Schema.Finite)),
  card_not_present_transaction: optionalKey(nullOr(Schema.Finite)),
  merchant_category_code: optionalKey(nullOr(Schema.String)),
  number_of_payment_transactions: optionalKey(nullOr(Schema.String)),
  january_amount: optionalKey(nullOr(Schema.Finite)),
  february_amount: optionalKey(nullOr(Schema.Finite)),
  march_amount: optionalKey(nullOr(Schema.Finite)),
  april_amount: optionalKey(nullOr(Schema.Finite)),
  may_amount: optionalKey(nullOr(Schema.Finite)),
  june_amount: optionalKey(nullOr(Schema.Finite)),
  july_amount: optionalKey(nullOr(Schema.Finite)),
  august_amount: optionalKey(nullOr(Schema.Finite)),
  september_amount: optionalKey(nullOr(Schema.Finite)),
  october_amount: optionalKey(nullOr(Schema.Finite)),
  november_amount: optionalKey(nullOr(Schema.Finite)),
  december_amount: optionalKey(nullOr(Schema.Finite)),
  primary_state: optionalKey(nullOr(Schema.String)),
  secondary_state: optionalKey(nullOr(Schema.String)),
  primary_state_id: optionalKey(nullOr(Schema.String)),
  secondary_state_id: optionalKey(nullOr(Schema.String)),
  primary_state_income_tax: optionalKey(nullOr(Schema.Finite)),
  secondary_state_income_tax: optionalKey(nullOr(Schema.Finite))
}))

export interface Credit1099Filer {
  readonly address?: CreditPayStubAddress | null
  readonly name?: string | null
  readonly tin?: string | null
  readonly type?: string | null
}
export const Credit1099Filer: Schema.Codec<Credit1099Filer> = /*#__PURE__*/ struct<Credit1099Filer>(() => ({
  address: optionalKey(nullOr(CreditPayStubAddress)),
  name: optionalKey(nullOr(Schema.String)),
  tin: optionalKey(nullOr(Schema.String)),
  type: optionalKey(nullOr(Schema.String))
}))

export interface Credit1099Payer {
  readonly address?: CreditPayStubAddress | null
  readonly name?: string | null
  readonly tin?: string | null
  readonly telephone_number?: string | null
}
export const Credit1099Payer: Schema.Codec<Credit1099Payer> = /*#__PURE__*/ struct<Credit1099Payer>(() => ({
  address: optionalKey(nullOr(CreditPayStubAddress)),
  name: optionalKey(nullOr(Schema.String)),
  tin: optionalKey(nullOr(Schema.String)),
  telephone_number: optionalKey(nullOr(Schema.String))
}))

export interface Credit1099Recipient {
  readonly address?: CreditPayStubAddress | null
  readonly name?: string | null
  readonly tin?: string | null
  readonly account_number?: string | null
  readonly facta_filing_requirement?: string | null
  readonly second_tin_exists?: string | null
}
export const Credit1099Recipient: Schema.Codec<Credit1099Recipient> = /*#__PURE__*/ struct<Credit1099Recipient>(() => ({
  address: optionalKey(nullOr(CreditPayStubAddress)),
  name: optionalKey(nullOr(Schema.String)),
  tin: optionalKey(nullOr(Schema.String)),
  account_number: optionalKey(nullOr(Schema.String)),
  facta_filing_requirement: optionalKey(nullOr(Schema.String)),
  second_tin_exists: optionalKey(nullOr(Schema.String))
}))

export interface CreditAuditCopyTokenCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly report_tokens: ReadonlyArray<string>
}
export const CreditAuditCopyTokenCreateRequest: Schema.Codec<CreditAuditCopyTokenCreateRequest> =
  /*#__PURE__*/ struct<CreditAuditCopyTokenCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    report_tokens: Schema.Array(Schema.String)
  }))

export interface CreditAuditCopyTokenCreateResponse {
  readonly audit_copy_token: string
  readonly request_id: string
}
export const CreditAuditCopyTokenCreateResponse: Schema.Codec<CreditAuditCopyTokenCreateResponse> =
  /*#__PURE__*/ struct<CreditAuditCopyTokenCreateResponse>(() => ({
    audit_copy_token: Schema.String,
    request_id: Schema.String
  }))

export interface CreditAuditCopyTokenRemoveRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly audit_copy_token: string
}
export const CreditAuditCopyTokenRemoveRequest: Schema.Codec<CreditAuditCopyTokenRemoveRequest> =
  /*#__PURE__*/ struct<CreditAuditCopyTokenRemoveRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    audit_copy_token: Schema.String
  }))

export interface CreditAuditCopyTokenRemoveResponse {
  readonly removed: boolean
  readonly request_id: string
}
export const CreditAuditCopyTokenRemoveResponse: Schema.Codec<CreditAuditCopyTokenRemoveResponse> =
  /*#__PURE__*/ struct<CreditAuditCopyTokenRemoveResponse>(() => ({
    removed: Schema.Boolean,
    request_id: Schema.String
  }))

export interface CreditAuditCopyTokenUpdateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly audit_copy_token: string
  readonly report_tokens: ReadonlyArray<string>
}
export const CreditAuditCopyTokenUpdateRequest: Schema.Codec<CreditAuditCopyTokenUpdateRequest> =
  /*#__PURE__*/ struct<CreditAuditCopyTokenUpdateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    audit_copy_token: Schema.String,
    report_tokens: Schema.Array(Schema.String)
  }))

export interface CreditAuditCopyTokenUpdateResponse {
  readonly request_id: string
  readonly updated: boolean
}
export const CreditAuditCopyTokenUpdateResponse: Schema.Codec<CreditAuditCopyTokenUpdateResponse> =
  /*#__PURE__*/ struct<CreditAuditCopyTokenUpdateResponse>(() => ({
    request_id: Schema.String,
    updated: Schema.Boolean
  }))

export interface CreditBankIncome {
  readonly bank_income_id?: string | null
  readonly generated_time?: string | null
  readonly days_requested?: number | null
  readonly items?: ReadonlyArray<CreditBankIncomeItem> | null
  readonly bank_income_summary?: CreditBankIncomeSummary | null
  readonly warnings?: ReadonlyArray<CreditBankIncomeWarning> | null
}
export const CreditBankIncome: Schema.Codec<CreditBankIncome> = /*#__PURE__*/ struct<CreditBankIncome>(() => ({
  bank_income_id: optionalKey(nullOr(Schema.String)),
  generated_time: optionalKey(nullOr(Schema.String)),
  days_requested: optionalKey(nullOr(Schema.Finite)),
  items: optionalKey(nullOr(Schema.Array(CreditBankIncomeItem))),
  bank_income_summary: optionalKey(nullOr(CreditBankIncomeSummary)),
  warnings: optionalKey(nullOr(Schema.Array(CreditBankIncomeWarning)))
}))

export interface CreditBankIncomeGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
  readonly options?: CreditBankIncomeGetRequestOptions | undefined
}
export const CreditBankIncomeGetRequest: Schema.Codec<CreditBankIncomeGetRequest> =
  /*#__PURE__*/ struct<CreditBankIncomeGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: optional(Schema.String),
    user_id: optional(Schema.String),
    options: optional(CreditBankIncomeGetRequestOptions)
  }))

export interface CreditBankIncomeGetRequestOptions {
  readonly count?: number | undefined
}
export const CreditBankIncomeGetRequestOptions: Schema.Codec<CreditBankIncomeGetRequestOptions> =
  /*#__PURE__*/ struct<CreditBankIncomeGetRequestOptions>(() => ({
    count: optional(Schema.Int)
  }))

export interface CreditBankIncomeGetResponse {
  readonly bank_income?: ReadonlyArray<CreditBankIncome> | null
  readonly request_id: string
}
export const CreditBankIncomeGetResponse: Schema.Codec<CreditBankIncomeGetResponse> =
  /*#__PURE__*/ struct<CreditBankIncomeGetResponse>(() => ({
    bank_income: optionalKey(nullOr(Schema.Array(CreditBankIncome))),
    request_id: Schema.String
  }))

export interface CreditBankIncomeHistoricalSummary {
  /** @deprecated */
  readonly total_amount?: number | null
  /** @deprecated */
  readonly iso_currency_code?: string | null
  /** @deprecated */
  readonly unofficial_currency_code?: string | null
  readonly total_amounts?: ReadonlyArray<CreditAmountWithCurrency> | null
  readonly start_date?: string | null
  readonly end_date?: string | null
  readonly transactions?: ReadonlyArray<CreditBankIncomeTransaction> | null
}
export const CreditBankIncomeHistoricalSummary: Schema.Codec<CreditBankIncomeHistoricalSummary> =
  /*#__PURE__*/ struct<CreditBankIncomeHistoricalSummary>(() => ({
    total_amount: optionalKey(nullOr(Schema.Finite)),
    iso_currency_code: optionalKey(nullOr(Schema.String)),
    unofficial_currency_code: optionalKey(nullOr(Schema.String)),
    total_amounts: optionalKey(nullOr(Schema.Array(CreditAmountWithCurrency))),
    start_date: optionalKey(nullOr(Schema.String)),
    end_date: optionalKey(nullOr(Schema.String)),
    transactions: optionalKey(nullOr(Schema.Array(CreditBankIncomeTransaction)))
  }))

export interface CreditBankIncomeItem {
  readonly bank_income_accounts?: ReadonlyArray<CreditBankIncomeAccount> | null
  readonly bank_income_sources?: ReadonlyArray<CreditBankIncomeSource> | null
  readonly last_updated_time?: string | null
  readonly institution_id?: string | null
  readonly institution_name?: string | null
  readonly item_id?: string | null
}
export const CreditBankIncomeItem: Schema.Codec<CreditBankIncomeItem> = /*#__PURE__*/ struct<CreditBankIncomeItem>(
  () => ({
    bank_income_accounts: optionalKey(nullOr(Schema.Array(CreditBankIncomeAccount))),
    bank_income_sources: optionalKey(nullOr(Schema.Array(CreditBankIncomeSource))),
    last_updated_time: optionalKey(nullOr(Schema.String)),
    institution_id: optionalKey(nullOr(Schema.String)),
    institution_name: optionalKey(nullOr(Schema.String)),
    item_id: optionalKey(nullOr(Schema.String))
  })
)

export interface CreditBankIncomePDFGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
}
export const CreditBankIncomePDFGetRequest: Schema.Codec<CreditBankIncomePDFGetRequest> =
  /*#__PURE__*/ struct<CreditBankIncomePDFGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: optional(Schema.String),
    user_id: optional(Schema.String)
  }))

export interface CreditBankIncomeRefreshRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token: string
  readonly user_id?: string | undefined
  readonly options?: CreditBankIncomeRefreshRequestOptions | undefined
}
export const CreditBankIncomeRefreshRequest: Schema.Codec<CreditBankIncomeRefreshRequest> =
  /*#__PURE__*/ struct<CreditBankIncomeRefreshRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: Schema.String,
    user_id: optional(Schema.String),
    options: optional(CreditBankIncomeRefreshRequestOptions)
  }))

export interface CreditBankIncomeRefreshRequestOptions {
  readonly days_requested?: number | undefined
}
export const CreditBankIncomeRefreshRequestOptions: Schema.Codec<CreditBankIncomeRefreshRequestOptions> =
  /*#__PURE__*/ struct<CreditBankIncomeRefreshRequestOptions>(() => ({
    days_requested: optional(Schema.Int)
  }))

export interface CreditBankIncomeRefreshResponse {
  readonly request_id: string
}
export const CreditBankIncomeRefreshResponse: Schema.Codec<CreditBankIncomeRefreshResponse> =
  /*#__PURE__*/ struct<CreditBankIncomeRefreshResponse>(() => ({
    request_id: Schema.String
  }))

export interface CreditBankIncomeSource {
  readonly income_source_id?: string | null
  readonly income_description?: string | null
  readonly income_category?: CreditBankIncomeCategory | null
  readonly account_id?: string | null
  readonly start_date?: string | null
  readonly end_date?: string | null
  readonly pay_frequency?: CreditBankIncomePayFrequency | null
  readonly total_amount?: number | null
  readonly transaction_count?: number | null
  readonly historical_summary?: ReadonlyArray<CreditBankIncomeHistoricalSummary> | null
}
export const CreditBankIncomeSource: Schema.Codec<CreditBankIncomeSource> =
  /*#__PURE__*/ struct<CreditBankIncomeSource>(() => ({
    income_source_id: optionalKey(nullOr(Schema.String)),
    income_description: optionalKey(nullOr(Schema.String)),
    income_category: optionalKey(nullOr(CreditBankIncomeCategory)),
    account_id: optionalKey(nullOr(Schema.String)),
    start_date: optionalKey(nullOr(Schema.String)),
    end_date: optionalKey(nullOr(Schema.String)),
    pay_frequency: optionalKey(nullOr(CreditBankIncomePayFrequency)),
    total_amount: optionalKey(nullOr(Schema.Finite)),
    transaction_count: optionalKey(nullOr(Schema.Finite)),
    historical_summary: optionalKey(nullOr(Schema.Array(CreditBankIncomeHistoricalSummary)))
  }))

export interface CreditBankIncomeSummary {
  /** @deprecated */
  readonly total_amount?: number | null
  /** @deprecated */
  readonly iso_currency_code?: string | null
  /** @deprecated */
  readonly unofficial_currency_code?: string | null
  readonly total_amounts?: ReadonlyArray<CreditAmountWithCurrency> | null
  readonly start_date?: string | null
  readonly end_date?: string | null
  readonly income_sources_count?: number | null
  readonly income_categories_count?: number | null
  readonly income_transactions_count?: number | null
  readonly historical_summary?: ReadonlyArray<CreditBankIncomeHistoricalSummary> | null
}
export const CreditBankIncomeSummary: Schema.Codec<CreditBankIncomeSummary> =
  /*#__PURE__*/ struct<CreditBankIncomeSummary>(() => ({
    total_amount: optionalKey(nullOr(Schema.Finite)),
    iso_currency_code: optionalKey(nullOr(Schema.String)),
    unofficial_currency_code: optionalKey(nullOr(Schema.String)),
    total_amounts: optionalKey(nullOr(Schema.Array(CreditAmountWithCurrency))),
    start_date: optionalKey(nullOr(Schema.String)),
    end_date: optionalKey(nullOr(Schema.String)),
    income_sources_count: optionalKey(nullOr(Schema.Finite)),
    income_categories_count: optionalKey(nullOr(Schema.Finite)),
    income_transactions_count: optionalKey(nullOr(Schema.Finite)),
    historical_summary: optionalKey(nullOr(Schema.Array(CreditBankIncomeHistoricalSummary)))
  }))

export interface CreditBankIncomeTransaction {
  readonly amount?: number | null
  readonly date?: string | null
  readonly name?: string | null
  readonly original_description?: string | null
  readonly pending?: boolean | null
  readonly transaction_id?: string | null
  readonly check_number?: string | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
}
export const CreditBankIncomeTransaction: Schema.Codec<CreditBankIncomeTransaction> =
  /*#__PURE__*/ struct<CreditBankIncomeTransaction>(() => ({
    amount: optionalKey(nullOr(Schema.Finite)),
    date: optionalKey(nullOr(Schema.String)),
    name: optionalKey(nullOr(Schema.String)),
    original_description: optionalKey(nullOr(Schema.String)),
    pending: optionalKey(nullOr(Schema.Boolean)),
    transaction_id: optionalKey(nullOr(Schema.String)),
    check_number: optionalKey(nullOr(Schema.String)),
    iso_currency_code: optionalKey(nullOr(Schema.String)),
    unofficial_currency_code: optionalKey(nullOr(Schema.String))
  }))

export interface CreditBankIncomeWarning {
  readonly warning_type?: CreditBankIncomeWarningType | null
  readonly warning_code?: CreditBankIncomeWarningCode | null
  readonly cause?: CreditBankIncomeCause | null
}
export const CreditBankIncomeWarning: Schema.Codec<CreditBankIncomeWarning> =
  /*#__PURE__*/ struct<CreditBankIncomeWarning>(() => ({
    warning_type: optionalKey(nullOr(CreditBankIncomeWarningType)),
    warning_code: optionalKey(nullOr(CreditBankIncomeWarningCode)),
    cause: optionalKey(nullOr(CreditBankIncomeCause))
  }))

export interface CreditBankIncomeWebhookUpdateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token: string
  readonly user_id?: string | undefined
  readonly enable_webhooks: boolean
}
export const CreditBankIncomeWebhookUpdateRequest: Schema.Codec<CreditBankIncomeWebhookUpdateRequest> =
  /*#__PURE__*/ struct<CreditBankIncomeWebhookUpdateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: Schema.String,
    user_id: optional(Schema.String),
    enable_webhooks: Schema.Boolean
  }))

export interface CreditBankIncomeWebhookUpdateResponse {
  readonly request_id: string
}
export const CreditBankIncomeWebhookUpdateResponse: Schema.Codec<CreditBankIncomeWebhookUpdateResponse> =
  /*#__PURE__*/ struct<CreditBankIncomeWebhookUpdateResponse>(() => ({
    request_id: Schema.String
  }))

export interface CreditBankStatementUploadAccountOwner {
  readonly name: string | null
  readonly address: CreditBankStatementUploadAccountOwnerAddress
}
export const CreditBankStatementUploadAccountOwner: Schema.Codec<CreditBankStatementUploadAccountOwner> =
  /*#__PURE__*/ struct<CreditBankStatementUploadAccountOwner>(() => ({
    name: nullOr(Schema.String),
    address: CreditBankStatementUploadAccountOwnerAddress
  }))

export interface CreditBankStatementUploadAccountOwnerAddress {
  readonly city: string | null
  readonly country: string | null
  readonly postal_code: string | null
  readonly region: string | null
  readonly street: string | null
}
export const CreditBankStatementUploadAccountOwnerAddress: Schema.Codec<CreditBankStatementUploadAccountOwnerAddress> =
  /*#__PURE__*/ struct<CreditBankStatementUploadAccountOwnerAddress>(() => ({
    city: nullOr(Schema.String),
    country: nullOr(Schema.String),
    postal_code: nullOr(Schema.String),
    region: nullOr(Schema.String),
    street: nullOr(Schema.String)
  }))

export interface CreditBankStatementUploadBankAccount {
  readonly name: string | null
  readonly bank_name: string | null
  readonly account_type: string | null
  readonly account_number: string | null
  readonly owner: CreditBankStatementUploadAccountOwner
  readonly periods: ReadonlyArray<CreditBankStatementUploadBankAccountPeriod>
  readonly account_id: string | null
}
export const CreditBankStatementUploadBankAccount: Schema.Codec<CreditBankStatementUploadBankAccount> =
  /*#__PURE__*/ struct<CreditBankStatementUploadBankAccount>(() => ({
    name: nullOr(Schema.String),
    bank_name: nullOr(Schema.String),
    account_type: nullOr(Schema.String),
    account_number: nullOr(Schema.String),
    owner: CreditBankStatementUploadAccountOwner,
    periods: Schema.Array(CreditBankStatementUploadBankAccountPeriod),
    account_id: nullOr(Schema.String)
  }))

export interface CreditBankStatementUploadBankAccountPeriod {
  readonly start_date: string | null
  readonly end_date: string | null
  readonly starting_balance: number | null
  readonly ending_balance: number | null
}
export const CreditBankStatementUploadBankAccountPeriod: Schema.Codec<CreditBankStatementUploadBankAccountPeriod> =
  /*#__PURE__*/ struct<CreditBankStatementUploadBankAccountPeriod>(() => ({
    start_date: nullOr(Schema.String),
    end_date: nullOr(Schema.String),
    starting_balance: nullOr(Schema.Finite),
    ending_balance: nullOr(Schema.Finite)
  }))

export interface CreditBankStatementUploadItem {
  readonly item_id: string
  readonly bank_statements: ReadonlyArray<CreditBankStatementUploadObject>
  readonly status: PayrollItemStatus | null
  readonly updated_at: string | null
}
export const CreditBankStatementUploadItem: Schema.Codec<CreditBankStatementUploadItem> =
  /*#__PURE__*/ struct<CreditBankStatementUploadItem>(() => ({
    item_id: Schema.String,
    bank_statements: Schema.Array(CreditBankStatementUploadObject),
    status: nullOr(PayrollItemStatus),
    updated_at: nullOr(Schema.String)
  }))

export interface CreditBankStatementUploadObject {
  readonly transactions: ReadonlyArray<CreditBankStatementUploadTransaction>
  readonly document_metadata: CreditDocumentMetadata
  readonly document_id: string | null
  readonly bank_accounts: ReadonlyArray<CreditBankStatementUploadBankAccount>
}
export const CreditBankStatementUploadObject: Schema.Codec<CreditBankStatementUploadObject> =
  /*#__PURE__*/ struct<CreditBankStatementUploadObject>(() => ({
    transactions: Schema.Array(CreditBankStatementUploadTransaction),
    document_metadata: CreditDocumentMetadata,
    document_id: nullOr(Schema.String),
    bank_accounts: Schema.Array(CreditBankStatementUploadBankAccount)
  }))

export interface CreditBankStatementUploadTransaction {
  readonly amount: number | null
  readonly date: string | null
  readonly original_description: string | null
  readonly account_id: string | null
}
export const CreditBankStatementUploadTransaction: Schema.Codec<CreditBankStatementUploadTransaction> =
  /*#__PURE__*/ struct<CreditBankStatementUploadTransaction>(() => ({
    amount: nullOr(Schema.Finite),
    date: nullOr(Schema.String),
    original_description: nullOr(Schema.String),
    account_id: nullOr(Schema.String)
  }))

export interface CreditBankStatementsUploadsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly options?: CreditBankStatementsUploadsGetRequestOptions | undefined
  readonly user_id?: string | undefined
}
export const CreditBankStatementsUploadsGetRequest: Schema.Codec<CreditBankStatementsUploadsGetRequest> =
  /*#__PURE__*/ struct<CreditBankStatementsUploadsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: optional(Schema.String),
    options: optional(CreditBankStatementsUploadsGetRequestOptions),
    user_id: optional(Schema.String)
  }))

export interface CreditBankStatementsUploadsGetRequestOptions {
  readonly item_ids?: ReadonlyArray<string> | undefined
}
export const CreditBankStatementsUploadsGetRequestOptions: Schema.Codec<CreditBankStatementsUploadsGetRequestOptions> =
  /*#__PURE__*/ struct<CreditBankStatementsUploadsGetRequestOptions>(() => ({
    item_ids: optional(Schema.Array(Schema.String))
  }))

export interface CreditBankStatementsUploadsGetResponse {
  readonly items: ReadonlyArray<CreditBankStatementUploadItem>
  readonly request_id: string
}
export const CreditBankStatementsUploadsGetResponse: Schema.Codec<CreditBankStatementsUploadsGetResponse> =
  /*#__PURE__*/ struct<CreditBankStatementsUploadsGetResponse>(() => ({
    items: Schema.Array(CreditBankStatementUploadItem),
    request_id: Schema.String
  }))

export interface CreditDocumentMetadata {
  readonly name: string
  readonly document_type: string | null
  readonly download_url: string | null
  readonly status: string | null
  readonly page_count?: number | null
  readonly error_message?: string | null
}
export const CreditDocumentMetadata: Schema.Codec<CreditDocumentMetadata> =
  /*#__PURE__*/ struct<CreditDocumentMetadata>(() => ({
    name: Schema.String,
    document_type: nullOr(Schema.String),
    download_url: nullOr(Schema.String),
    status: nullOr(Schema.String),
    page_count: optionalKey(nullOr(Schema.Finite)),
    error_message: optionalKey(nullOr(Schema.String))
  }))

export interface CreditEmployerVerification {
  readonly name: string | null
}
export const CreditEmployerVerification: Schema.Codec<CreditEmployerVerification> =
  /*#__PURE__*/ struct<CreditEmployerVerification>(() => ({
    name: nullOr(Schema.String)
  }))

export interface CreditEmploymentGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
}
export const CreditEmploymentGetRequest: Schema.Codec<CreditEmploymentGetRequest> =
  /*#__PURE__*/ struct<CreditEmploymentGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: optional(Schema.String),
    user_id: optional(Schema.String)
  }))

export interface CreditEmploymentGetResponse {
  readonly items: ReadonlyArray<CreditEmploymentItem>
  readonly request_id: string
}
export const CreditEmploymentGetResponse: Schema.Codec<CreditEmploymentGetResponse> =
  /*#__PURE__*/ struct<CreditEmploymentGetResponse>(() => ({
    items: Schema.Array(CreditEmploymentItem),
    request_id: Schema.String
  }))

export interface CreditEmploymentItem {
  readonly item_id: string
  readonly employments: ReadonlyArray<CreditEmploymentVerification>
  readonly employment_report_token?: string | null
}
export const CreditEmploymentItem: Schema.Codec<CreditEmploymentItem> = /*#__PURE__*/ struct<CreditEmploymentItem>(
  () => ({
    item_id: Schema.String,
    employments: Schema.Array(CreditEmploymentVerification),
    employment_report_token: optionalKey(nullOr(Schema.String))
  })
)

export interface CreditEmploymentVerification {
  readonly account_id: string | null
  readonly status: string | null
  readonly start_date: string | null
  readonly end_date: string | null
  readonly employer: CreditEmployerVerification
  readonly title: string | null
  readonly platform_ids: CreditPlatformIds
  readonly employee_type: string | null
  readonly last_paystub_date: string | null
}
export const CreditEmploymentVerification: Schema.Codec<CreditEmploymentVerification> =
  /*#__PURE__*/ struct<CreditEmploymentVerification>(() => ({
    account_id: nullOr(Schema.String),
    status: nullOr(Schema.String),
    start_date: nullOr(Schema.String),
    end_date: nullOr(Schema.String),
    employer: CreditEmployerVerification,
    title: nullOr(Schema.String),
    platform_ids: CreditPlatformIds,
    employee_type: nullOr(Schema.String),
    last_paystub_date: nullOr(Schema.String)
  }))

export interface CreditFreddieMacAsset {
  readonly ASSET_DETAIL: AssetDetail
  readonly ASSET_OWNERS: AssetOwners
  readonly ASSET_HOLDER: AssetHolder
  readonly ASSET_HOLDINGS?: AssetHoldings | null
  readonly ASSET_TRANSACTIONS: CreditFreddieMacAssetTransactions
  readonly VALIDATION_SOURCES: ValidationSources
}
export const CreditFreddieMacAsset: Schema.Codec<CreditFreddieMacAsset> = /*#__PURE__*/ struct<CreditFreddieMacAsset>(
  () => ({
    ASSET_DETAIL: AssetDetail,
    ASSET_OWNERS: AssetOwners,
    ASSET_HOLDER: AssetHolder,
    ASSET_HOLDINGS: optionalKey(nullOr(AssetHoldings)),
    ASSET_TRANSACTIONS: CreditFreddieMacAssetTransactions,
    VALIDATION_SOURCES: ValidationSources
  })
)

export interface CreditFreddieMacAssetTransaction {
  readonly ASSET_TRANSACTION_DETAIL: AssetTransactionDetail
  readonly ASSET_TRANSACTION_DESCRIPTION: ReadonlyArray<AssetTransactionDescription>
}
export const CreditFreddieMacAssetTransaction: Schema.Codec<CreditFreddieMacAssetTransaction> =
  /*#__PURE__*/ struct<CreditFreddieMacAssetTransaction>(() => ({
    ASSET_TRANSACTION_DETAIL: AssetTransactionDetail,
    ASSET_TRANSACTION_DESCRIPTION: Schema.Array(AssetTransactionDescription)
  }))

export interface CreditFreddieMacAssetTransactions {
  readonly ASSET_TRANSACTION: ReadonlyArray<CreditFreddieMacAssetTransaction>
}
export const CreditFreddieMacAssetTransactions: Schema.Codec<CreditFreddieMacAssetTransactions> =
  /*#__PURE__*/ struct<CreditFreddieMacAssetTransactions>(() => ({
    ASSET_TRANSACTION: Schema.Array(CreditFreddieMacAssetTransaction)
  }))

export interface CreditFreddieMacAssets {
  readonly ASSET: ReadonlyArray<CreditFreddieMacAsset>
}
export const CreditFreddieMacAssets: Schema.Codec<CreditFreddieMacAssets> =
  /*#__PURE__*/ struct<CreditFreddieMacAssets>(() => ({
    ASSET: Schema.Array(CreditFreddieMacAsset)
  }))

export interface CreditFreddieMacIndividualName {
  readonly FirstName: string
  readonly LastName: string
  readonly MiddleName: string
}
export const CreditFreddieMacIndividualName: Schema.Codec<CreditFreddieMacIndividualName> =
  /*#__PURE__*/ struct<CreditFreddieMacIndividualName>(() => ({
    FirstName: Schema.String,
    LastName: Schema.String,
    MiddleName: Schema.String
  }))

export interface CreditFreddieMacLoan {
  readonly LOAN_IDENTIFIERS: CreditFreddieMacLoanIdentifiers
  readonly LoanRoleType: string
}
export const CreditFreddieMacLoan: Schema.Codec<CreditFreddieMacLoan> = /*#__PURE__*/ struct<CreditFreddieMacLoan>(
  () => ({
    LOAN_IDENTIFIERS: CreditFreddieMacLoanIdentifiers,
    LoanRoleType: Schema.String
  })
)

export interface CreditFreddieMacLoanIdentifiers {
  readonly LOAN_IDENTIFIER: ReadonlyArray<LoanIdentifier>
}
export const CreditFreddieMacLoanIdentifiers: Schema.Codec<CreditFreddieMacLoanIdentifiers> =
  /*#__PURE__*/ struct<CreditFreddieMacLoanIdentifiers>(() => ({
    LOAN_IDENTIFIER: Schema.Array(LoanIdentifier)
  }))

export interface CreditFreddieMacLoans {
  readonly LOAN: CreditFreddieMacLoan
}
export const CreditFreddieMacLoans: Schema.Codec<CreditFreddieMacLoans> = /*#__PURE__*/ struct<CreditFreddieMacLoans>(
  () => ({
    LOAN: CreditFreddieMacLoan
  })
)

export interface CreditFreddieMacParties {
  readonly PARTY: ReadonlyArray<CreditFreddieMacParty>
}
export const CreditFreddieMacParties: Schema.Codec<CreditFreddieMacParties> =
  /*#__PURE__*/ struct<CreditFreddieMacParties>(() => ({
    PARTY: Schema.Array(CreditFreddieMacParty)
  }))

export interface CreditFreddieMacParty {
  readonly INDIVIDUAL: CreditFreddieMacPartyIndividual
  readonly ROLES: Roles
  readonly TAXPAYER_IDENTIFIERS: TaxpayerIdentifiers
}
export const CreditFreddieMacParty: Schema.Codec<CreditFreddieMacParty> = /*#__PURE__*/ struct<CreditFreddieMacParty>(
  () => ({
    INDIVIDUAL: CreditFreddieMacPartyIndividual,
    ROLES: Roles,
    TAXPAYER_IDENTIFIERS: TaxpayerIdentifiers
  })
)

export interface CreditFreddieMacPartyIndividual {
  readonly NAME: CreditFreddieMacIndividualName
}
export const CreditFreddieMacPartyIndividual: Schema.Codec<CreditFreddieMacPartyIndividual> =
  /*#__PURE__*/ struct<CreditFreddieMacPartyIndividual>(() => ({
    NAME: CreditFreddieMacIndividualName
  }))

export interface CreditFreddieMacReportingInformation {
  readonly ReportDateTime?: string | null
  readonly ReportIdentifierType?: string | null
  readonly ReportingInformationParentIdentifier?: string | null
  readonly ReportingInformationIdentifier: string
}
export const CreditFreddieMacReportingInformation: Schema.Codec<CreditFreddieMacReportingInformation> =
  /*#__PURE__*/ struct<CreditFreddieMacReportingInformation>(() => ({
    ReportDateTime: optionalKey(nullOr(Schema.String)),
    ReportIdentifierType: optionalKey(nullOr(Schema.String)),
    ReportingInformationParentIdentifier: optionalKey(nullOr(Schema.String)),
    ReportingInformationIdentifier: Schema.String
  }))

export interface CreditFreddieMacReportsGetRequest {
  readonly audit_copy_token: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const CreditFreddieMacReportsGetRequest: Schema.Codec<CreditFreddieMacReportsGetRequest> =
  /*#__PURE__*/ struct<CreditFreddieMacReportsGetRequest>(() => ({
    audit_copy_token: Schema.String,
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface CreditFreddieMacReportsGetResponse {
  readonly DEAL: CreditFreddieMacVerificationOfAssetsDeal
  readonly request_id: string
  readonly SchemaVersion: number
}
export const CreditFreddieMacReportsGetResponse: Schema.Codec<CreditFreddieMacReportsGetResponse> =
  /*#__PURE__*/ struct<CreditFreddieMacReportsGetResponse>(() => ({
    DEAL: CreditFreddieMacVerificationOfAssetsDeal,
    request_id: Schema.String,
    SchemaVersion: Schema.Finite
  }))

export interface CreditFreddieMacService {
  readonly VERIFICATION_OF_ASSET: ReadonlyArray<CreditFreddieMacVerificationOfAsset>
  readonly STATUSES: Statuses
}
export const CreditFreddieMacService: Schema.Codec<CreditFreddieMacService> =
  /*#__PURE__*/ struct<CreditFreddieMacService>(() => ({
    VERIFICATION_OF_ASSET: Schema.Array(CreditFreddieMacVerificationOfAsset),
    STATUSES: Statuses
  }))

export interface CreditFreddieMacServices {
  readonly SERVICE: CreditFreddieMacService
}
export const CreditFreddieMacServices: Schema.Codec<CreditFreddieMacServices> =
  /*#__PURE__*/ struct<CreditFreddieMacServices>(() => ({
    SERVICE: CreditFreddieMacService
  }))

export interface CreditFreddieMacVerificationOfAsset {
  readonly REPORTING_INFORMATION: CreditFreddieMacReportingInformation
  readonly SERVICE_PRODUCT_FULFILLMENT: ServiceProductFulfillment
  readonly VERIFICATION_OF_ASSET_RESPONSE: CreditFreddieMacVerificationOfAssetResponse
}
export const CreditFreddieMacVerificationOfAsset: Schema.Codec<CreditFreddieMacVerificationOfAsset> =
  /*#__PURE__*/ struct<CreditFreddieMacVerificationOfAsset>(() => ({
    REPORTING_INFORMATION: CreditFreddieMacReportingInformation,
    SERVICE_PRODUCT_FULFILLMENT: ServiceProductFulfillment,
    VERIFICATION_OF_ASSET_RESPONSE: CreditFreddieMacVerificationOfAssetResponse
  }))

export interface CreditFreddieMacVerificationOfAssetResponse {
  readonly ASSETS: CreditFreddieMacAssets
}
export const CreditFreddieMacVerificationOfAssetResponse: Schema.Codec<CreditFreddieMacVerificationOfAssetResponse> =
  /*#__PURE__*/ struct<CreditFreddieMacVerificationOfAssetResponse>(() => ({
    ASSETS: CreditFreddieMacAssets
  }))

export interface CreditFreddieMacVerificationOfAssetsDeal {
  readonly LOANS: CreditFreddieMacLoans
  readonly PARTIES: CreditFreddieMacParties
  readonly SERVICES: CreditFreddieMacServices
}
export const CreditFreddieMacVerificationOfAssetsDeal: Schema.Codec<CreditFreddieMacVerificationOfAssetsDeal> =
  /*#__PURE__*/ struct<CreditFreddieMacVerificationOfAssetsDeal>(() => ({
    LOANS: CreditFreddieMacLoans,
    PARTIES: CreditFreddieMacParties,
    SERVICES: CreditFreddieMacServices
  }))

export interface CreditI20 {
  readonly document_id?: string | null
  readonly document_metadata?: CreditDocumentMetadata | null
  readonly student?: CreditI20Student | null
  readonly personal_funds?: number | null
  readonly on_campus_employment?: number | null
  readonly funds_from_this_school?: number | null
  readonly students_funding_total?: number | null
  readonly funds_from_another_source?: number | null
  readonly estimated_average_costs_total?: number | null
  readonly estimated_average_living_expenses?: number | null
  readonly students_funding_period_months?: number | null
  readonly estimated_average_costs_period_months?: number | null
}
export const CreditI20: Schema.Codec<CreditI20> = /*#__PURE__*/ struct<CreditI20>(() => ({
  document_id: optionalKey(nullOr(Schema.String)),
  document_metadata: optionalKey(nullOr(CreditDocumentMetadata)),
  student: optionalKey(nullOr(CreditI20Student)),
  personal_funds: optionalKey(nullOr(Schema.Finite)),
  on_campus_employment: optionalKey(nullOr(Schema.Finite)),
  funds_from_this_school: optionalKey(nullOr(Schema.Finite)),
  students_funding_total: optionalKey(nullOr(Schema.Finite)),
  funds_from_another_source: optionalKey(nullOr(Schema.Finite)),
  estimated_average_costs_total: optionalKey(nullOr(Schema.Finite)),
  estimated_average_living_expenses: optionalKey(nullOr(Schema.Finite)),
  students_funding_period_months: optionalKey(nullOr(Schema.Finite)),
  estimated_average_costs_period_months: optionalKey(nullOr(Schema.Finite))
}))

export interface CreditI20Student {
  readonly given_name?: string | null
  readonly surname_primary_name?: string | null
  readonly passport_name?: string | null
  readonly preferred_name?: string | null
  readonly school_name?: string | null
  readonly program_start_date?: string | null
  readonly program_end_date?: string | null
}
export const CreditI20Student: Schema.Codec<CreditI20Student> = /*#__PURE__*/ struct<CreditI20Student>(() => ({
  given_name: optionalKey(nullOr(Schema.String)),
  surname_primary_name: optionalKey(nullOr(Schema.String)),
  passport_name: optionalKey(nullOr(Schema.String)),
  preferred_name: optionalKey(nullOr(Schema.String)),
  school_name: optionalKey(nullOr(Schema.String)),
  program_start_date: optionalKey(nullOr(Schema.String)),
  program_end_date: optionalKey(nullOr(Schema.String))
}))

export interface CreditPayStub {
  readonly deductions: CreditPayStubDeductions
  readonly document_id: string | null
  readonly document_metadata: CreditDocumentMetadata
  readonly earnings: CreditPayStubEarnings
  readonly employee: CreditPayStubEmployee
  readonly employer: CreditPayStubEmployer
  readonly net_pay: CreditPayStubNetPay
  readonly pay_period_details: PayStubPayPeriodDetails
}
export const CreditPayStub: Schema.Codec<CreditPayStub> = /*#__PURE__*/ struct<CreditPayStub>(() => ({
  deductions: CreditPayStubDeductions,
  document_id: nullOr(Schema.String),
  document_metadata: CreditDocumentMetadata,
  earnings: CreditPayStubEarnings,
  employee: CreditPayStubEmployee,
  employer: CreditPayStubEmployer,
  net_pay: CreditPayStubNetPay,
  pay_period_details: PayStubPayPeriodDetails
}))

export interface CreditPayStubAddress {
  readonly city: string | null
  readonly country: string | null
  readonly postal_code: string | null
  readonly region: string | null
  readonly street: string | null
}
export const CreditPayStubAddress: Schema.Codec<CreditPayStubAddress> = /*#__PURE__*/ struct<CreditPayStubAddress>(
  () => ({
    city: nullOr(Schema.String),
    country: nullOr(Schema.String),
    postal_code: nullOr(Schema.String),
    region: nullOr(Schema.String),
    street: nullOr(Schema.String)
  })
)

export interface CreditPayStubDeductions {
  readonly breakdown: ReadonlyArray<PayStubDeductionsBreakdown>
  readonly total: PayStubDeductionsTotal
}
export const CreditPayStubDeductions: Schema.Codec<CreditPayStubDeductions> =
  /*#__PURE__*/ struct<CreditPayStubDeductions>(() => ({
    breakdown: Schema.Array(PayStubDeductionsBreakdown),
    total: PayStubDeductionsTotal
  }))

export interface CreditPayStubEarnings {
  readonly breakdown: ReadonlyArray<PayStubEarningsBreakdown>
  readonly total: PayStubEarningsTotal
}
export const CreditPayStubEarnings: Schema.Codec<CreditPayStubEarnings> = /*#__PURE__*/ struct<CreditPayStubEarnings>(
  () => ({
    breakdown: Schema.Array(PayStubEarningsBreakdown),
    total: PayStubEarningsTotal
  })
)

export interface CreditPayStubEmployee {
  readonly address: CreditPayStubAddress
  readonly name: string | null
  readonly marital_status: string | null
  readonly taxpayer_id: PayStubTaxpayerID
}
export const CreditPayStubEmployee: Schema.Codec<CreditPayStubEmployee> = /*#__PURE__*/ struct<CreditPayStubEmployee>(
  () => ({
    address: CreditPayStubAddress,
    name: nullOr(Schema.String),
    marital_status: nullOr(Schema.String),
    taxpayer_id: PayStubTaxpayerID
  })
)

export interface CreditPayStubEmployer {
  readonly address: CreditPayStubAddress
  readonly name: string | null
}
export const CreditPayStubEmployer: Schema.Codec<CreditPayStubEmployer> = /*#__PURE__*/ struct<CreditPayStubEmployer>(
  () => ({
    address: CreditPayStubAddress,
    name: nullOr(Schema.String)
  })
)

export interface CreditPayStubNetPay {
  readonly current_amount: number | null
  readonly description: string | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly ytd_amount: number | null
}
export const CreditPayStubNetPay: Schema.Codec<CreditPayStubNetPay> = /*#__PURE__*/ struct<CreditPayStubNetPay>(() => ({
  current_amount: nullOr(Schema.Finite),
  description: nullOr(Schema.String),
  iso_currency_code: nullOr(Schema.String),
  unofficial_currency_code: nullOr(Schema.String),
  ytd_amount: nullOr(Schema.Finite)
}))

export type CreditPayStubPayBasisType = Open<"SALARY" | "HOURLY" | "COMMISSION">
export const CreditPayStubPayBasisType: Schema.Codec<CreditPayStubPayBasisType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["SALARY", "HOURLY", "COMMISSION"])
)

export interface CreditPayrollIncomeGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
  readonly options?: CreditPayrollIncomeGetRequestOptions | undefined
}
export const CreditPayrollIncomeGetRequest: Schema.Codec<CreditPayrollIncomeGetRequest> =
  /*#__PURE__*/ struct<CreditPayrollIncomeGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: optional(Schema.String),
    user_id: optional(Schema.String),
    options: optional(CreditPayrollIncomeGetRequestOptions)
  }))

export interface CreditPayrollIncomeGetRequestOptions {
  readonly item_ids?: ReadonlyArray<string> | undefined
}
export const CreditPayrollIncomeGetRequestOptions: Schema.Codec<CreditPayrollIncomeGetRequestOptions> =
  /*#__PURE__*/ struct<CreditPayrollIncomeGetRequestOptions>(() => ({
    item_ids: optional(Schema.Array(Schema.String))
  }))

export interface CreditPayrollIncomeGetResponse {
  readonly items: ReadonlyArray<PayrollItem>
  readonly error?: PlaidErrorObject | null
  readonly request_id: string
}
export const CreditPayrollIncomeGetResponse: Schema.Codec<CreditPayrollIncomeGetResponse> =
  /*#__PURE__*/ struct<CreditPayrollIncomeGetResponse>(() => ({
    items: Schema.Array(PayrollItem),
    error: optionalKey(nullOr(PlaidErrorObject)),
    request_id: Schema.String
  }))

export interface CreditPayrollIncomeParsingConfigUpdateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
  readonly item_id?: string | undefined
  readonly parsing_config: ReadonlyArray<IncomeVerificationDocParsingConfig>
}
export const CreditPayrollIncomeParsingConfigUpdateRequest: Schema.Codec<CreditPayrollIncomeParsingConfigUpdateRequest> =
  /*#__PURE__*/ struct<CreditPayrollIncomeParsingConfigUpdateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: optional(Schema.String),
    user_id: optional(Schema.String),
    item_id: optional(Schema.String),
    parsing_config: Schema.Array(IncomeVerificationDocParsingConfig)
  }))

export interface CreditPayrollIncomeParsingConfigUpdateResponse {
  readonly request_id: string
}
export const CreditPayrollIncomeParsingConfigUpdateResponse: Schema.Codec<CreditPayrollIncomeParsingConfigUpdateResponse> =
  /*#__PURE__*/ struct<CreditPayrollIncomeParsingConfigUpdateResponse>(() => ({
    request_id: Schema.String
  }))

export interface CreditPayrollIncomePrecheckRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
  readonly access_tokens?: ReadonlyArray<string> | undefined
  readonly employer?: IncomeVerificationPrecheckEmployer | null | undefined
  readonly us_military_info?: IncomeVerificationPrecheckMilitaryInfo | null | undefined
  readonly payroll_institution?: IncomeVerificationPrecheckPayrollInstitution | null | undefined
}
export const CreditPayrollIncomePrecheckRequest: Schema.Codec<CreditPayrollIncomePrecheckRequest> =
  /*#__PURE__*/ struct<CreditPayrollIncomePrecheckRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: optional(Schema.String),
    user_id: optional(Schema.String),
    access_tokens: optional(Schema.Array(Schema.String)),
    employer: optional(nullOr(IncomeVerificationPrecheckEmployer)),
    us_military_info: optional(nullOr(IncomeVerificationPrecheckMilitaryInfo)),
    payroll_institution: optional(nullOr(IncomeVerificationPrecheckPayrollInstitution))
  }))

export interface CreditPayrollIncomePrecheckResponse {
  readonly request_id: string
  readonly confidence: IncomeVerificationPrecheckConfidence
}
export const CreditPayrollIncomePrecheckResponse: Schema.Codec<CreditPayrollIncomePrecheckResponse> =
  /*#__PURE__*/ struct<CreditPayrollIncomePrecheckResponse>(() => ({
    request_id: Schema.String,
    confidence: IncomeVerificationPrecheckConfidence
  }))

export interface CreditPayrollIncomeRefreshRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
  readonly options?: CreditPayrollIncomeRefreshRequestOptions | undefined
}
export const CreditPayrollIncomeRefreshRequest: Schema.Codec<CreditPayrollIncomeRefreshRequest> =
  /*#__PURE__*/ struct<CreditPayrollIncomeRefreshRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: optional(Schema.String),
    user_id: optional(Schema.String),
    options: optional(CreditPayrollIncomeRefreshRequestOptions)
  }))

export interface CreditPayrollIncomeRefreshRequestOptions {
  readonly item_ids?: ReadonlyArray<string> | undefined
  readonly webhook?: string | undefined
}
export const CreditPayrollIncomeRefreshRequestOptions: Schema.Codec<CreditPayrollIncomeRefreshRequestOptions> =
  /*#__PURE__*/ struct<CreditPayrollIncomeRefreshRequestOptions>(() => ({
    item_ids: optional(Schema.Array(Schema.String)),
    webhook: optional(Schema.String)
  }))

export interface CreditPayrollIncomeRefreshResponse {
  readonly request_id: string
  readonly verification_refresh_status: string
}
export const CreditPayrollIncomeRefreshResponse: Schema.Codec<CreditPayrollIncomeRefreshResponse> =
  /*#__PURE__*/ struct<CreditPayrollIncomeRefreshResponse>(() => ({
    request_id: Schema.String,
    verification_refresh_status: Schema.String
  }))

export interface CreditPayrollIncomeRiskSignalsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
}
export const CreditPayrollIncomeRiskSignalsGetRequest: Schema.Codec<CreditPayrollIncomeRiskSignalsGetRequest> =
  /*#__PURE__*/ struct<CreditPayrollIncomeRiskSignalsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: optional(Schema.String),
    user_id: optional(Schema.String)
  }))

export interface CreditPayrollIncomeRiskSignalsGetResponse {
  readonly items: ReadonlyArray<PayrollRiskSignalsItem>
  readonly error?: PlaidErrorObject | null
  readonly request_id: string
}
export const CreditPayrollIncomeRiskSignalsGetResponse: Schema.Codec<CreditPayrollIncomeRiskSignalsGetResponse> =
  /*#__PURE__*/ struct<CreditPayrollIncomeRiskSignalsGetResponse>(() => ({
    items: Schema.Array(PayrollRiskSignalsItem),
    error: optionalKey(nullOr(PlaidErrorObject)),
    request_id: Schema.String
  }))

export interface CreditPlatformIds {
  readonly employee_id: string | null
  readonly payroll_id: string | null
  readonly position_id: string | null
}
export const CreditPlatformIds: Schema.Codec<CreditPlatformIds> = /*#__PURE__*/ struct<CreditPlatformIds>(() => ({
  employee_id: nullOr(Schema.String),
  payroll_id: nullOr(Schema.String),
  position_id: nullOr(Schema.String)
}))

export interface CreditRelayCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly report_tokens: ReadonlyArray<string>
  readonly secondary_client_id: string
  readonly webhook?: string | null | undefined
}
export const CreditRelayCreateRequest: Schema.Codec<CreditRelayCreateRequest> =
  /*#__PURE__*/ struct<CreditRelayCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    report_tokens: Schema.Array(Schema.String),
    secondary_client_id: Schema.String,
    webhook: optional(nullOr(uri))
  }))

export interface CreditRelayCreateResponse {
  readonly relay_token: string
  readonly request_id: string
}
export const CreditRelayCreateResponse: Schema.Codec<CreditRelayCreateResponse> =
  /*#__PURE__*/ struct<CreditRelayCreateResponse>(() => ({
    relay_token: Schema.String,
    request_id: Schema.String
  }))

export interface CreditRelayGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly relay_token: string
  readonly report_type: ReportType
  readonly include_insights?: boolean | undefined
}
export const CreditRelayGetRequest: Schema.Codec<CreditRelayGetRequest> = /*#__PURE__*/ struct<CreditRelayGetRequest>(
  () => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    relay_token: Schema.String,
    report_type: ReportType,
    include_insights: optional(Schema.Boolean)
  })
)

export interface CreditRelayPDFGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly relay_token: string
  readonly report_type: ReportType
}
export const CreditRelayPDFGetRequest: Schema.Codec<CreditRelayPDFGetRequest> =
  /*#__PURE__*/ struct<CreditRelayPDFGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    relay_token: Schema.String,
    report_type: ReportType
  }))

export interface CreditRelayRefreshRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly relay_token: string
  readonly report_type: ReportType
  readonly webhook?: string | null | undefined
}
export const CreditRelayRefreshRequest: Schema.Codec<CreditRelayRefreshRequest> =
  /*#__PURE__*/ struct<CreditRelayRefreshRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    relay_token: Schema.String,
    report_type: ReportType,
    webhook: optional(nullOr(uri))
  }))

export interface CreditRelayRefreshResponse {
  readonly relay_token: string
  readonly asset_report_id?: string | null
  readonly request_id: string
}
export const CreditRelayRefreshResponse: Schema.Codec<CreditRelayRefreshResponse> =
  /*#__PURE__*/ struct<CreditRelayRefreshResponse>(() => ({
    relay_token: Schema.String,
    asset_report_id: optionalKey(nullOr(Schema.String)),
    request_id: Schema.String
  }))

export interface CreditRelayRemoveRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly relay_token: string
}
export const CreditRelayRemoveRequest: Schema.Codec<CreditRelayRemoveRequest> =
  /*#__PURE__*/ struct<CreditRelayRemoveRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    relay_token: Schema.String
  }))

export interface CreditRelayRemoveResponse {
  readonly removed: boolean
  readonly request_id: string
}
export const CreditRelayRemoveResponse: Schema.Codec<CreditRelayRemoveResponse> =
  /*#__PURE__*/ struct<CreditRelayRemoveResponse>(() => ({
    removed: Schema.Boolean,
    request_id: Schema.String
  }))

export interface CreditSession {
  readonly link_session_id?: string | null
  readonly session_start_time?: string | null
  readonly results?: CreditSessionResults | null
  readonly errors?: ReadonlyArray<CreditSessionError> | null
}
export const CreditSession: Schema.Codec<CreditSession> = /*#__PURE__*/ struct<CreditSession>(() => ({
  link_session_id: optionalKey(nullOr(Schema.String)),
  session_start_time: optionalKey(nullOr(Schema.String)),
  results: optionalKey(nullOr(CreditSessionResults)),
  errors: optionalKey(nullOr(Schema.Array(CreditSessionError)))
}))

export interface CreditSessionBankEmploymentResult {
  readonly status?: CreditSessionBankEmploymentStatus | null
  readonly item_id?: string | null
  readonly institution_id?: string | null
}
export const CreditSessionBankEmploymentResult: Schema.Codec<CreditSessionBankEmploymentResult> =
  /*#__PURE__*/ struct<CreditSessionBankEmploymentResult>(() => ({
    status: optionalKey(nullOr(CreditSessionBankEmploymentStatus)),
    item_id: optionalKey(nullOr(Schema.String)),
    institution_id: optionalKey(nullOr(Schema.String))
  }))

const creditSessionBankEmploymentStatusValues = [
  "APPROVED",
  "NO_EMPLOYERS_FOUND",
  "EMPLOYER_NOT_LISTED",
  "STARTED",
  "INTERNAL_ERROR"
] as const

export type CreditSessionBankEmploymentStatus = Open<(typeof creditSessionBankEmploymentStatusValues)[number]>
export const CreditSessionBankEmploymentStatus: Schema.Codec<CreditSessionBankEmploymentStatus> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(creditSessionBankEmploymentStatusValues))

export interface CreditSessionBankIncomeResult {
  readonly status?: CreditSessionBankIncomeStatus | null
  readonly item_id?: string | null
  readonly institution_id?: string | null
}
export const CreditSessionBankIncomeResult: Schema.Codec<CreditSessionBankIncomeResult> =
  /*#__PURE__*/ struct<CreditSessionBankIncomeResult>(() => ({
    status: optionalKey(nullOr(CreditSessionBankIncomeStatus)),
    item_id: optionalKey(nullOr(Schema.String)),
    institution_id: optionalKey(nullOr(Schema.String))
  }))

export interface CreditSessionError {
  readonly error_type?: string | null
  readonly error_code?: string | null
  readonly error_message?: string | null
  readonly display_message?: string | null
}
export const CreditSessionError: Schema.Codec<CreditSessionError> = /*#__PURE__*/ struct<CreditSessionError>(() => ({
  error_type: optionalKey(nullOr(Schema.String)),
  error_code: optionalKey(nullOr(Schema.String)),
  error_message: optionalKey(nullOr(Schema.String)),
  display_message: optionalKey(nullOr(Schema.String))
}))

export interface CreditSessionItemAddResult {
  readonly public_token?: string | null
  readonly item_id?: string | null
  readonly institution_id?: string | null
}
export const CreditSessionItemAddResult: Schema.Codec<CreditSessionItemAddResult> =
  /*#__PURE__*/ struct<CreditSessionItemAddResult>(() => ({
    public_token: optionalKey(nullOr(Schema.String)),
    item_id: optionalKey(nullOr(Schema.String)),
    institution_id: optionalKey(nullOr(Schema.String))
  }))

export interface CreditSessionPayrollIncomeResult {
  readonly num_paystubs_retrieved?: number | null
  readonly num_w2s_retrieved?: number | null
  readonly institution_id?: string | null
  readonly institution_name?: string | null
}
export const CreditSessionPayrollIncomeResult: Schema.Codec<CreditSessionPayrollIncomeResult> =
  /*#__PURE__*/ struct<CreditSessionPayrollIncomeResult>(() => ({
    num_paystubs_retrieved: optionalKey(nullOr(Schema.Finite)),
    num_w2s_retrieved: optionalKey(nullOr(Schema.Finite)),
    institution_id: optionalKey(nullOr(Schema.String)),
    institution_name: optionalKey(nullOr(Schema.String))
  }))

export interface CreditSessionResults {
  readonly item_add_results?: ReadonlyArray<CreditSessionItemAddResult> | null
  readonly bank_income_results?: ReadonlyArray<CreditSessionBankIncomeResult> | null
  readonly bank_employment_results?: ReadonlyArray<CreditSessionBankEmploymentResult> | null
  readonly payroll_income_results?: ReadonlyArray<CreditSessionPayrollIncomeResult> | null
  readonly document_income_results?: CreditSessionDocumentIncomeResult | null
}
export const CreditSessionResults: Schema.Codec<CreditSessionResults> = /*#__PURE__*/ struct<CreditSessionResults>(
  () => ({
    item_add_results: optionalKey(nullOr(Schema.Array(CreditSessionItemAddResult))),
    bank_income_results: optionalKey(nullOr(Schema.Array(CreditSessionBankIncomeResult))),
    bank_employment_results: optionalKey(nullOr(Schema.Array(CreditSessionBankEmploymentResult))),
    payroll_income_results: optionalKey(nullOr(Schema.Array(CreditSessionPayrollIncomeResult))),
    document_income_results: optionalKey(nullOr(CreditSessionDocumentIncomeResult))
  })
)

export interface CreditSessionsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
}
export const CreditSessionsGetRequest: Schema.Codec<CreditSessionsGetRequest> =
  /*#__PURE__*/ struct<CreditSessionsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: optional(Schema.String),
    user_id: optional(Schema.String)
  }))

export interface CreditSessionsGetResponse {
  readonly sessions?: ReadonlyArray<CreditSession> | null
  readonly request_id: string
}
export const CreditSessionsGetResponse: Schema.Codec<CreditSessionsGetResponse> =
  /*#__PURE__*/ struct<CreditSessionsGetResponse>(() => ({
    sessions: optionalKey(nullOr(Schema.Array(CreditSession))),
    request_id: Schema.String
  }))

export interface CreditW2 {
  readonly document_metadata: CreditDocumentMetadata
  readonly document_id: string
  readonly employer: CreditPayStubEmployer
  readonly employee: CreditPayStubEmployee
  readonly tax_year: string | null
  readonly employer_id_number: string | null
  readonly wages_tips_other_comp: string | null
  readonly federal_income_tax_withheld: string | null
  readonly social_security_wages: string | null
  readonly social_security_tax_withheld: string | null
  readonly medicare_wages_and_tips: string | null
  readonly medicare_tax_withheld: string | null
  readonly social_security_tips: string | null
  readonly allocated_tips: string | null
  readonly box_9: string | null
  readonly dependent_care_benefits: string | null
  readonly nonqualified_plans: string | null
  readonly box_12: ReadonlyArray<W2Box12>
  readonly statutory_employee: string | null
  readonly retirement_plan: string | null
  readonly third_party_sick_pay: string | null
  readonly other: string | null
  readonly state_and_local_wages: ReadonlyArray<W2StateAndLocalWages>
}
export const CreditW2: Schema.Codec<CreditW2> = /*#__PURE__*/ struct<CreditW2>(() => ({
  document_metadata: CreditDocumentMetadata,
  document_id: Schema.String,
  employer: CreditPayStubEmployer,
  employee: CreditPayStubEmployee,
  tax_year: nullOr(Schema.String),
  employer_id_number: nullOr(Schema.String),
  wages_tips_other_comp: nullOr(Schema.String),
  federal_income_tax_withheld: nullOr(Schema.String),
  social_security_wages: nullOr(Schema.String),
  social_security_tax_withheld: nullOr(Schema.String),
  medicare_wages_and_tips: nullOr(Schema.String),
  medicare_tax_withheld: nullOr(Schema.String),
  social_security_tips: nullOr(Schema.String),
  allocated_tips: nullOr(Schema.String),
  box_9: nullOr(Schema.String),
  dependent_care_benefits: nullOr(Schema.String),
  nonqualified_plans: nullOr(Schema.String),
  box_12: Schema.Array(W2Box12),
  statutory_employee: nullOr(Schema.String),
  retirement_plan: nullOr(Schema.String),
  third_party_sick_pay: nullOr(Schema.String),
  other: nullOr(Schema.String),
  state_and_local_wages: Schema.Array(W2StateAndLocalWages)
}))

export interface DocumentRiskSignal {
  readonly type: string | null
  readonly field: string | null
  readonly has_fraud_risk: boolean | null
  readonly institution_metadata: DocumentRiskSignalInstitutionMetadata | null
  readonly expected_value: string | null
  readonly actual_value: string | null
  readonly signal_description: string | null
  readonly page_number: number | null
}
export const DocumentRiskSignal: Schema.Codec<DocumentRiskSignal> = /*#__PURE__*/ struct<DocumentRiskSignal>(() => ({
  type: nullOr(Schema.String),
  field: nullOr(Schema.String),
  has_fraud_risk: nullOr(Schema.Boolean),
  institution_metadata: nullOr(DocumentRiskSignalInstitutionMetadata),
  expected_value: nullOr(Schema.String),
  actual_value: nullOr(Schema.String),
  signal_description: nullOr(Schema.String),
  page_number: nullOr(Schema.Finite)
}))

export interface DocumentRiskSignalInstitutionMetadata {
  readonly item_id: string
}
export const DocumentRiskSignalInstitutionMetadata: Schema.Codec<DocumentRiskSignalInstitutionMetadata> =
  /*#__PURE__*/ struct<DocumentRiskSignalInstitutionMetadata>(() => ({
    item_id: Schema.String
  }))

export interface DocumentRiskSignalsObject {
  readonly account_id: string | null
  readonly single_document_risk_signals: ReadonlyArray<SingleDocumentRiskSignal>
  readonly multi_document_risk_signals: ReadonlyArray<MultiDocumentRiskSignal>
}
export const DocumentRiskSignalsObject: Schema.Codec<DocumentRiskSignalsObject> =
  /*#__PURE__*/ struct<DocumentRiskSignalsObject>(() => ({
    account_id: nullOr(Schema.String),
    single_document_risk_signals: Schema.Array(SingleDocumentRiskSignal),
    multi_document_risk_signals: Schema.Array(MultiDocumentRiskSignal)
  }))

export interface DocumentRiskSummary {
  readonly risk_score: number | null
}
export const DocumentRiskSummary: Schema.Codec<DocumentRiskSummary> = /*#__PURE__*/ struct<DocumentRiskSummary>(() => ({
  risk_score: nullOr(Schema.Finite)
}))

const form1099TypeValues = ["FORM_1099_TYPE_UNKNOWN", "FORM_1099_TYPE_MISC", "FORM_1099_TYPE_K"] as const

export type Form1099Type = Open<(typeof form1099TypeValues)[number]>
export const Form1099Type: Schema.Codec<Form1099Type> = /*#__PURE__*/ Schema.suspend(() => openEnum(form1099TypeValues))

export interface IndividualName {
  readonly FirstName: string
  readonly LastName: string
}
export const IndividualName: Schema.Codec<IndividualName> = /*#__PURE__*/ struct<IndividualName>(() => ({
  FirstName: Schema.String,
  LastName: Schema.String
}))

export interface Loan {
  readonly LOAN_IDENTIFIERS: LoanIdentifiers
}
export const Loan: Schema.Codec<Loan> = /*#__PURE__*/ struct<Loan>(() => ({
  LOAN_IDENTIFIERS: LoanIdentifiers
}))

export interface LoanIdentifier {
  readonly LoanIdentifier: string | null
  readonly LoanIdentifierType: LoanIdentifierType | null
}
export const LoanIdentifier: Schema.Codec<LoanIdentifier> = /*#__PURE__*/ struct<LoanIdentifier>(() => ({
  LoanIdentifier: nullOr(Schema.String),
  LoanIdentifierType: nullOr(LoanIdentifierType)
}))

export type LoanIdentifierType = Open<"LenderLoan" | "UniversalLoan">
export const LoanIdentifierType: Schema.Codec<LoanIdentifierType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["LenderLoan", "UniversalLoan"])
)

export interface LoanIdentifiers {
  readonly LOAN_IDENTIFIER: LoanIdentifier
}
export const LoanIdentifiers: Schema.Codec<LoanIdentifiers> = /*#__PURE__*/ struct<LoanIdentifiers>(() => ({
  LOAN_IDENTIFIER: LoanIdentifier
}))

export interface Loans {
  readonly LOAN: Loan
}
export const Loans: Schema.Codec<Loans> = /*#__PURE__*/ struct<Loans>(() => ({
  LOAN: Loan
}))

export interface MultiDocumentRiskSignal {
  readonly document_references: ReadonlyArray<RiskSignalDocumentReference>
  readonly risk_signals: ReadonlyArray<DocumentRiskSignal | null>
}
export const MultiDocumentRiskSignal: Schema.Codec<MultiDocumentRiskSignal> =
  /*#__PURE__*/ struct<MultiDocumentRiskSignal>(() => ({
    document_references: Schema.Array(RiskSignalDocumentReference),
    risk_signals: Schema.Array(nullOr(DocumentRiskSignal))
  }))

export interface Parties {
  readonly PARTY: ReadonlyArray<Party>
}
export const Parties: Schema.Codec<Parties> = /*#__PURE__*/ struct<Parties>(() => ({
  PARTY: Schema.Array(Party)
}))

export interface Party {
  readonly INDIVIDUAL: PartyIndividual
  readonly ROLES: Roles
  readonly TAXPAYER_IDENTIFIERS: TaxpayerIdentifiers
}
export const Party: Schema.Codec<Party> = /*#__PURE__*/ struct<Party>(() => ({
  INDIVIDUAL: PartyIndividual,
  ROLES: Roles,
  TAXPAYER_IDENTIFIERS: TaxpayerIdentifiers
}))

export interface PartyIndividual {
  readonly NAME: IndividualName
}
export const PartyIndividual: Schema.Codec<PartyIndividual> = /*#__PURE__*/ struct<PartyIndividual>(() => ({
  NAME: IndividualName
}))

export type PartyRoleType = Open<"Borrower">
export const PartyRoleType: Schema.Codec<PartyRoleType> = /*#__PURE__*/ Schema.suspend(() => openEnum(["Borrower"]))

export interface PayStubDeductionsBreakdown {
  readonly current_amount: number | null
  readonly description: string | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly ytd_amount: number | null
}
export const PayStubDeductionsBreakdown: Schema.Codec<PayStubDeductionsBreakdown> =
  /*#__PURE__*/ struct<PayStubDeductionsBreakdown>(() => ({
    current_amount: nullOr(Schema.Finite),
    description: nullOr(Schema.String),
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    ytd_amount: nullOr(Schema.Finite)
  }))

export interface PayStubDeductionsTotal {
  readonly current_amount: number | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly ytd_amount: number | null
}
export const PayStubDeductionsTotal: Schema.Codec<PayStubDeductionsTotal> =
  /*#__PURE__*/ struct<PayStubDeductionsTotal>(() => ({
    current_amount: nullOr(Schema.Finite),
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    ytd_amount: nullOr(Schema.Finite)
  }))

export interface PayStubDistributionBreakdown {
  readonly account_name: string | null
  readonly bank_name: string | null
  readonly current_amount: number | null
  readonly iso_currency_code: string | null
  readonly mask: string | null
  readonly type: string | null
  readonly unofficial_currency_code: string | null
}
export const PayStubDistributionBreakdown: Schema.Codec<PayStubDistributionBreakdown> =
  /*#__PURE__*/ struct<PayStubDistributionBreakdown>(() => ({
    account_name: nullOr(Schema.String),
    bank_name: nullOr(Schema.String),
    current_amount: nullOr(Schema.Finite),
    iso_currency_code: nullOr(Schema.String),
    mask: nullOr(Schema.String),
    type: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface PayStubEarningsBreakdown {
  readonly canonical_description: string | null
  readonly current_amount: number | null
  readonly description: string | null
  readonly hours: number | null
  readonly iso_currency_code: string | null
  readonly rate: number | null
  readonly unofficial_currency_code: string | null
  readonly ytd_amount: number | null
}
export const PayStubEarningsBreakdown: Schema.Codec<PayStubEarningsBreakdown> =
  /*#__PURE__*/ struct<PayStubEarningsBreakdown>(() => ({
    canonical_description: nullOr(Schema.String),
    current_amount: nullOr(Schema.Finite),
    description: nullOr(Schema.String),
    hours: nullOr(Schema.Finite),
    iso_currency_code: nullOr(Schema.String),
    rate: nullOr(Schema.Finite),
    unofficial_currency_code: nullOr(Schema.String),
    ytd_amount: nullOr(Schema.Finite)
  }))

export interface PayStubEarningsTotal {
  readonly current_amount: number | null
  readonly hours: number | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly ytd_amount: number | null
}
export const PayStubEarningsTotal: Schema.Codec<PayStubEarningsTotal> = /*#__PURE__*/ struct<PayStubEarningsTotal>(
  () => ({
    current_amount: nullOr(Schema.Finite),
    hours: nullOr(Schema.Finite),
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    ytd_amount: nullOr(Schema.Finite)
  })
)

export interface PayStubPayPeriodDetails {
  readonly pay_amount: number | null
  readonly distribution_breakdown: ReadonlyArray<PayStubDistributionBreakdown>
  readonly end_date: string | null
  readonly gross_earnings: number | null
  readonly iso_currency_code: string | null
  readonly pay_date: string | null
  readonly pay_frequency: string | null
  readonly pay_basis?: CreditPayStubPayBasisType | null
  readonly start_date: string | null
  readonly unofficial_currency_code: string | null
}
export const PayStubPayPeriodDetails: Schema.Codec<PayStubPayPeriodDetails> =
  /*#__PURE__*/ struct<PayStubPayPeriodDetails>(() => ({
    pay_amount: nullOr(Schema.Finite),
    distribution_breakdown: Schema.Array(PayStubDistributionBreakdown),
    end_date: nullOr(Schema.String),
    gross_earnings: nullOr(Schema.Finite),
    iso_currency_code: nullOr(Schema.String),
    pay_date: nullOr(Schema.String),
    pay_frequency: nullOr(Schema.String),
    pay_basis: optionalKey(nullOr(CreditPayStubPayBasisType)),
    start_date: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface PayStubTaxpayerID {
  readonly id_type: string | null
  readonly id_mask: string | null
}
export const PayStubTaxpayerID: Schema.Codec<PayStubTaxpayerID> = /*#__PURE__*/ struct<PayStubTaxpayerID>(() => ({
  id_type: nullOr(Schema.String),
  id_mask: nullOr(Schema.String)
}))

export interface PayrollIncomeAccountData {
  readonly account_id: string | null
  readonly rate_of_pay: PayrollIncomeRateOfPay
  readonly pay_frequency: string | null
}
export const PayrollIncomeAccountData: Schema.Codec<PayrollIncomeAccountData> =
  /*#__PURE__*/ struct<PayrollIncomeAccountData>(() => ({
    account_id: nullOr(Schema.String),
    rate_of_pay: PayrollIncomeRateOfPay,
    pay_frequency: nullOr(Schema.String)
  }))

export interface PayrollIncomeObject {
  readonly account_id: string | null
  readonly pay_stubs: ReadonlyArray<CreditPayStub>
  readonly w2s: ReadonlyArray<CreditW2>
  readonly form1099s: ReadonlyArray<Credit1099>
  readonly i20s: ReadonlyArray<CreditI20>
}
export const PayrollIncomeObject: Schema.Codec<PayrollIncomeObject> = /*#__PURE__*/ struct<PayrollIncomeObject>(() => ({
  account_id: nullOr(Schema.String),
  pay_stubs: Schema.Array(CreditPayStub),
  w2s: Schema.Array(CreditW2),
  form1099s: Schema.Array(Credit1099),
  i20s: Schema.Array(CreditI20)
}))

export interface PayrollIncomeRateOfPay {
  readonly pay_rate?: string | null
  readonly pay_amount?: number | null
}
export const PayrollIncomeRateOfPay: Schema.Codec<PayrollIncomeRateOfPay> =
  /*#__PURE__*/ struct<PayrollIncomeRateOfPay>(() => ({
    pay_rate: optionalKey(nullOr(Schema.String)),
    pay_amount: optionalKey(nullOr(Schema.Finite))
  }))

export interface PayrollItem {
  readonly item_id: string
  readonly institution_id: string
  readonly institution_name: string
  readonly accounts: ReadonlyArray<PayrollIncomeAccountData | null>
  readonly payroll_income: ReadonlyArray<PayrollIncomeObject>
  readonly status: PayrollItemStatus | null
  readonly updated_at: string | null
}
export const PayrollItem: Schema.Codec<PayrollItem> = /*#__PURE__*/ struct<PayrollItem>(() => ({
  item_id: Schema.String,
  institution_id: Schema.String,
  institution_name: Schema.String,
  accounts: Schema.Array(nullOr(PayrollIncomeAccountData)),
  payroll_income: Schema.Array(PayrollIncomeObject),
  status: nullOr(PayrollItemStatus),
  updated_at: nullOr(Schema.String)
}))

export interface PayrollItemStatus {
  readonly processing_status?: string | null
}
export const PayrollItemStatus: Schema.Codec<PayrollItemStatus> = /*#__PURE__*/ struct<PayrollItemStatus>(() => ({
  processing_status: optionalKey(nullOr(Schema.String))
}))

export interface PayrollRiskSignalsItem {
  readonly item_id: string
  readonly verification_risk_signals: ReadonlyArray<DocumentRiskSignalsObject>
}
export const PayrollRiskSignalsItem: Schema.Codec<PayrollRiskSignalsItem> =
  /*#__PURE__*/ struct<PayrollRiskSignalsItem>(() => ({
    item_id: Schema.String,
    verification_risk_signals: Schema.Array(DocumentRiskSignalsObject)
  }))

export type ReportType = "asset"
export const ReportType: Schema.Codec<ReportType> = /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["asset"]))

export interface ReportingInformation {
  readonly ReportingInformationIdentifier: string
}
export const ReportingInformation: Schema.Codec<ReportingInformation> = /*#__PURE__*/ struct<ReportingInformation>(
  () => ({
    ReportingInformationIdentifier: Schema.String
  })
)

export interface RiskSignalDocumentReference {
  readonly document_id?: string | null
  readonly document_name?: string | null
  readonly status?: RiskSignalDocumentStatus | null
  readonly document_type?: RiskSignalDocumentType | null
  readonly file_type?: RiskSignalFileType | null
}
export const RiskSignalDocumentReference: Schema.Codec<RiskSignalDocumentReference> =
  /*#__PURE__*/ struct<RiskSignalDocumentReference>(() => ({
    document_id: optionalKey(nullOr(Schema.String)),
    document_name: optionalKey(nullOr(Schema.String)),
    status: optionalKey(nullOr(RiskSignalDocumentStatus)),
    document_type: optionalKey(nullOr(RiskSignalDocumentType)),
    file_type: optionalKey(nullOr(RiskSignalFileType))
  }))

const riskSignalDocumentStatusValues = [
  "PROCESSING",
  "PROCESSING_COMPLETE",
  "PROCESSING_ERROR",
  "PASSWORD_PROTECTED",
  "VIRUS_DETECTED"
] as const

export type RiskSignalDocumentStatus = Open<(typeof riskSignalDocumentStatusValues)[number]>
export const RiskSignalDocumentStatus: Schema.Codec<RiskSignalDocumentStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(riskSignalDocumentStatusValues)
)

const riskSignalDocumentTypeValues = [
  "UNKNOWN",
  "BANK_STATEMENT",
  "BENEFITS_STATEMENT",
  "BUSINESS_FILING",
  "CHECK",
  "DRIVING_LICENSE",
  "FINANCIAL_STATEMENT",
  "INVOICE",
  "PAYSLIP",
  "SOCIAL_SECURITY_CARD",
  "TAX_FORM",
  "UTILITY_BILL"
] as const

export type RiskSignalDocumentType = Open<(typeof riskSignalDocumentTypeValues)[number]>
export const RiskSignalDocumentType: Schema.Codec<RiskSignalDocumentType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(riskSignalDocumentTypeValues)
)

const riskSignalFileTypeValues = [
  "UNKNOWN",
  "IMAGE_PDF",
  "SCAN_OCR",
  "TRUE_PDF",
  "IMAGE",
  "MIXED_PAGE_PDF",
  "EMPTY_PDF",
  "FLATTENED_PDF"
] as const

export type RiskSignalFileType = Open<(typeof riskSignalFileTypeValues)[number]>
export const RiskSignalFileType: Schema.Codec<RiskSignalFileType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(riskSignalFileTypeValues)
)

export interface Role {
  readonly ROLE_DETAIL: RoleDetail
}
export const Role: Schema.Codec<Role> = /*#__PURE__*/ struct<Role>(() => ({
  ROLE_DETAIL: RoleDetail
}))

export interface RoleDetail {
  readonly PartyRoleType: PartyRoleType
}
export const RoleDetail: Schema.Codec<RoleDetail> = /*#__PURE__*/ struct<RoleDetail>(() => ({
  PartyRoleType: PartyRoleType
}))

export interface Roles {
  readonly ROLE: Role
}
export const Roles: Schema.Codec<Roles> = /*#__PURE__*/ struct<Roles>(() => ({
  ROLE: Role
}))

export interface Service {
  readonly VERIFICATION_OF_ASSET: VerificationOfAsset
  readonly STATUSES: Statuses
}
export const Service: Schema.Codec<Service> = /*#__PURE__*/ struct<Service>(() => ({
  VERIFICATION_OF_ASSET: VerificationOfAsset,
  STATUSES: Statuses
}))

export interface ServiceProductFulfillment {
  readonly SERVICE_PRODUCT_FULFILLMENT_DETAIL: ServiceProductFulfillmentDetail
}
export const ServiceProductFulfillment: Schema.Codec<ServiceProductFulfillment> =
  /*#__PURE__*/ struct<ServiceProductFulfillment>(() => ({
    SERVICE_PRODUCT_FULFILLMENT_DETAIL: ServiceProductFulfillmentDetail
  }))

export interface ServiceProductFulfillmentDetail {
  readonly VendorOrderIdentifier: string | null
  readonly ServiceProductFulfillmentIdentifier: ServiceProductFulfillmentIdentifier
}
export const ServiceProductFulfillmentDetail: Schema.Codec<ServiceProductFulfillmentDetail> =
  /*#__PURE__*/ struct<ServiceProductFulfillmentDetail>(() => ({
    VendorOrderIdentifier: nullOr(Schema.String),
    ServiceProductFulfillmentIdentifier: ServiceProductFulfillmentIdentifier
  }))

export type ServiceProductFulfillmentIdentifier = Open<"VOA" | "VOE">
export const ServiceProductFulfillmentIdentifier: Schema.Codec<ServiceProductFulfillmentIdentifier> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["VOA", "VOE"]))

export interface Services {
  readonly SERVICE: Service
}
export const Services: Schema.Codec<Services> = /*#__PURE__*/ struct<Services>(() => ({
  SERVICE: Service
}))

export interface SingleDocumentRiskSignal {
  readonly document_reference: RiskSignalDocumentReference
  readonly risk_signals: ReadonlyArray<DocumentRiskSignal | null>
  readonly risk_summary: DocumentRiskSummary
}
export const SingleDocumentRiskSignal: Schema.Codec<SingleDocumentRiskSignal> =
  /*#__PURE__*/ struct<SingleDocumentRiskSignal>(() => ({
    document_reference: RiskSignalDocumentReference,
    risk_signals: Schema.Array(nullOr(DocumentRiskSignal)),
    risk_summary: DocumentRiskSummary
  }))

export interface Status {
  readonly StatusCode: string | null
  readonly StatusDescription: string | null
}
export const Status: Schema.Codec<Status> = /*#__PURE__*/ struct<Status>(() => ({
  StatusCode: nullOr(Schema.String),
  StatusDescription: nullOr(Schema.String)
}))

export interface Statuses {
  readonly STATUS: Status
}
export const Statuses: Schema.Codec<Statuses> = /*#__PURE__*/ struct<Statuses>(() => ({
  STATUS: Status
}))

export interface TaxpayerIdentifier {
  readonly TaxpayerIdentifierType: TaxpayerIdentifierType | null
  readonly TaxpayerIdentifierValue: string | null
}
export const TaxpayerIdentifier: Schema.Codec<TaxpayerIdentifier> = /*#__PURE__*/ struct<TaxpayerIdentifier>(() => ({
  TaxpayerIdentifierType: nullOr(TaxpayerIdentifierType),
  TaxpayerIdentifierValue: nullOr(Schema.String)
}))

const taxpayerIdentifierTypeValues = ["IndividualTaxpayerIdentificationNumber", "SocialSecurityNumber"] as const

export type TaxpayerIdentifierType = Open<(typeof taxpayerIdentifierTypeValues)[number]>
export const TaxpayerIdentifierType: Schema.Codec<TaxpayerIdentifierType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(taxpayerIdentifierTypeValues)
)

export interface TaxpayerIdentifiers {
  readonly TAXPAYER_IDENTIFIER: TaxpayerIdentifier
}
export const TaxpayerIdentifiers: Schema.Codec<TaxpayerIdentifiers> = /*#__PURE__*/ struct<TaxpayerIdentifiers>(() => ({
  TAXPAYER_IDENTIFIER: TaxpayerIdentifier
}))

export interface ValidationSource {
  readonly ValidationSourceName: string | null
  readonly ValidationSourceReferenceIdentifier: string | null
}
export const ValidationSource: Schema.Codec<ValidationSource> = /*#__PURE__*/ struct<ValidationSource>(() => ({
  ValidationSourceName: nullOr(Schema.String),
  ValidationSourceReferenceIdentifier: nullOr(Schema.String)
}))

export interface ValidationSources {
  readonly VALIDATION_SOURCE: ReadonlyArray<ValidationSource>
}
export const ValidationSources: Schema.Codec<ValidationSources> = /*#__PURE__*/ struct<ValidationSources>(() => ({
  VALIDATION_SOURCE: Schema.Array(ValidationSource)
}))

export interface VerificationOfAsset {
  readonly REPORTING_INFORMATION: ReportingInformation
  readonly SERVICE_PRODUCT_FULFILLMENT: ServiceProductFulfillment
  readonly VERIFICATION_OF_ASSET_RESPONSE: VerificationOfAssetResponse
}
export const VerificationOfAsset: Schema.Codec<VerificationOfAsset> = /*#__PURE__*/ struct<VerificationOfAsset>(() => ({
  REPORTING_INFORMATION: ReportingInformation,
  SERVICE_PRODUCT_FULFILLMENT: ServiceProductFulfillment,
  VERIFICATION_OF_ASSET_RESPONSE: VerificationOfAssetResponse
}))

export interface VerificationOfAssetResponse {
  readonly ASSETS: Assets
}
export const VerificationOfAssetResponse: Schema.Codec<VerificationOfAssetResponse> =
  /*#__PURE__*/ struct<VerificationOfAssetResponse>(() => ({
    ASSETS: Assets
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Reads the Asset Report behind an audit copy token in the form that Freddie Mac takes.
 *
 * `POST /credit/asset_report/freddie_mac/get`
 */
export const creditAssetReportFreddieMacGet: PlaidOperation<
  AssetReportFreddieGetRequest,
  AssetReportFreddieGetResponse
> = /*#__PURE__*/ operation({
  id: "creditAssetReportFreddieMacGet",
  method: "POST",
  path: "/credit/asset_report/freddie_mac/get",
  request: AssetReportFreddieGetRequest,
  response: AssetReportFreddieGetResponse,
  replay: "safe"
})

/**
 * Creates one token by which Fannie Mae or Freddie Mac can read the given asset and income reports.
 *
 * `POST /credit/audit_copy_token/create`
 *
 * @see https://plaid.com/docs/api/products/income/#creditaudit_copy_tokencreate
 */
export const creditAuditCopyTokenCreate: PlaidOperation<
  CreditAuditCopyTokenCreateRequest,
  CreditAuditCopyTokenCreateResponse
> = /*#__PURE__*/ operation({
  id: "creditAuditCopyTokenCreate",
  method: "POST",
  path: "/credit/audit_copy_token/create",
  request: CreditAuditCopyTokenCreateRequest,
  response: CreditAuditCopyTokenCreateResponse,
  replay: "unsafe"
})

/**
 * Adds reports to an audit copy token; each takes the place of one of the same kind.
 *
 * `POST /credit/audit_copy_token/update`
 */
export const creditAuditCopyTokenUpdate: PlaidOperation<
  CreditAuditCopyTokenUpdateRequest,
  CreditAuditCopyTokenUpdateResponse
> = /*#__PURE__*/ operation({
  id: "creditAuditCopyTokenUpdate",
  method: "POST",
  path: "/credit/audit_copy_token/update",
  request: CreditAuditCopyTokenUpdateRequest,
  response: CreditAuditCopyTokenUpdateResponse,
  replay: "unsafe"
})

/**
 * Lists a user's bank income reports: the income sources, and amounts over time, found in transactions.
 *
 * `POST /credit/bank_income/get`
 *
 * @see https://plaid.com/docs/api/products/income/#creditbank_incomeget
 */
export const creditBankIncomeGet: PlaidOperation<CreditBankIncomeGetRequest, CreditBankIncomeGetResponse> =
  /*#__PURE__*/ operation({
    id: "creditBankIncomeGet",
    method: "POST",
    path: "/credit/bank_income/get",
    request: CreditBankIncomeGetRequest,
    response: CreditBankIncomeGetResponse,
    replay: "safe"
  })

/**
 * Downloads a user's latest bank income report as a PDF.
 *
 * `POST /credit/bank_income/pdf/get`
 *
 * @see https://plaid.com/docs/api/products/income/#creditbank_incomepdfget
 */
export const creditBankIncomePdfGet: PlaidDownload<CreditBankIncomePDFGetRequest> = /*#__PURE__*/ download({
  id: "creditBankIncomePdfGet",
  method: "POST",
  path: "/credit/bank_income/pdf/get",
  request: CreditBankIncomePDFGetRequest,
  file: {},
  replay: "safe"
})

/**
 * Starts a fresh bank income report on a user; Plaid no longer carries it out.
 *
 * `POST /credit/bank_income/refresh`
 *
 * @see https://plaid.com/docs/api/products/income/#creditbank_incomerefresh
 * @deprecated Use `linkTokenCreate` for the user to confirm their income again, or `craCheckReportCreate`.
 */
export const creditBankIncomeRefresh: PlaidOperation<CreditBankIncomeRefreshRequest, CreditBankIncomeRefreshResponse> =
  /*#__PURE__*/ operation({
    id: "creditBankIncomeRefresh",
    method: "POST",
    path: "/credit/bank_income/refresh",
    request: CreditBankIncomeRefreshRequest,
    response: CreditBankIncomeRefreshResponse,
    replay: "unsafe",
    deprecated: true
  })

/**
 * Turns the webhook `BANK_INCOME_REFRESH_UPDATE`, on changes in a user's income, on or off.
 *
 * `POST /credit/bank_income/webhook/update`
 *
 * @see https://plaid.com/docs/api/products/income/#creditbank_incomewebhookupdate
 */
export const creditBankIncomeWebhookUpdate: PlaidOperation<
  CreditBankIncomeWebhookUpdateRequest,
  CreditBankIncomeWebhookUpdateResponse
> = /*#__PURE__*/ operation({
  id: "creditBankIncomeWebhookUpdate",
  method: "POST",
  path: "/credit/bank_income/webhook/update",
  request: CreditBankIncomeWebhookUpdateRequest,
  response: CreditBankIncomeWebhookUpdateResponse,
  replay: "unsafe"
})

/**
 * Lists the accounts and transactions that Plaid read from bank statements that a user uploaded.
 *
 * `POST /credit/bank_statements/uploads/get`
 *
 * @see https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget
 */
export const creditBankStatementsUploadsGet: PlaidOperation<
  CreditBankStatementsUploadsGetRequest,
  CreditBankStatementsUploadsGetResponse
> = /*#__PURE__*/ operation({
  id: "creditBankStatementsUploadsGet",
  method: "POST",
  path: "/credit/bank_statements/uploads/get",
  request: CreditBankStatementsUploadsGetRequest,
  response: CreditBankStatementsUploadsGetResponse,
  replay: "safe"
})

/**
 * Lists a user's employments as the payroll provider states them.
 *
 * `POST /credit/employment/get`
 *
 * @see https://plaid.com/docs/api/products/income/#creditemploymentget
 */
export const creditEmploymentGet: PlaidOperation<CreditEmploymentGetRequest, CreditEmploymentGetResponse> =
  /*#__PURE__*/ operation({
    id: "creditEmploymentGet",
    method: "POST",
    path: "/credit/employment/get",
    request: CreditEmploymentGetRequest,
    response: CreditEmploymentGetResponse,
    replay: "safe"
  })

/**
 * Reads asset and employment verifications behind an audit copy token in the form that Freddie Mac takes.
 *
 * `POST /credit/freddie_mac/reports/get`
 */
export const creditFreddieMacReportsGet: PlaidOperation<
  CreditFreddieMacReportsGetRequest,
  CreditFreddieMacReportsGetResponse
> = /*#__PURE__*/ operation({
  id: "creditFreddieMacReportsGet",
  method: "POST",
  path: "/credit/freddie_mac/reports/get",
  request: CreditFreddieMacReportsGetRequest,
  response: CreditFreddieMacReportsGetResponse,
  replay: "safe"
})

/**
 * Lists a user's pay stubs, W-2s and 1099s, from a payroll provider or from uploaded documents.
 *
 * `POST /credit/payroll_income/get`
 *
 * @see https://plaid.com/docs/api/products/income/#creditpayroll_incomeget
 */
export const creditPayrollIncomeGet: PlaidOperation<CreditPayrollIncomeGetRequest, CreditPayrollIncomeGetResponse> =
  /*#__PURE__*/ operation({
    id: "creditPayrollIncomeGet",
    method: "POST",
    path: "/credit/payroll_income/get",
    request: CreditPayrollIncomeGetRequest,
    response: CreditPayrollIncomeGetResponse,
    replay: "safe"
  })

/**
 * Sets what Plaid makes of the income documents that a user uploads: their data, risk signals, or both.
 *
 * `POST /credit/payroll_income/parsing_config/update`
 *
 * @see https://plaid.com/docs/api/products/income/#creditpayroll_incomeparsing_configupdate
 */
export const creditPayrollIncomeParsingConfigUpdate: PlaidOperation<
  CreditPayrollIncomeParsingConfigUpdateRequest,
  CreditPayrollIncomeParsingConfigUpdateResponse
> = /*#__PURE__*/ operation({
  id: "creditPayrollIncomeParsingConfigUpdate",
  method: "POST",
  path: "/credit/payroll_income/parsing_config/update",
  request: CreditPayrollIncomeParsingConfigUpdateRequest,
  response: CreditPayrollIncomeParsingConfigUpdateResponse,
  replay: "unsafe"
})

/**
 * Tells how sure Plaid is that a user's income can be verified through payroll, before Link is opened.
 *
 * `POST /credit/payroll_income/precheck`
 *
 * @see https://plaid.com/docs/api/products/income/#creditpayroll_incomeprecheck
 * @deprecated Its provider announced the end of it.
 */
export const creditPayrollIncomePrecheck: PlaidOperation<
  CreditPayrollIncomePrecheckRequest,
  CreditPayrollIncomePrecheckResponse
> = /*#__PURE__*/ operation({
  id: "creditPayrollIncomePrecheck",
  method: "POST",
  path: "/credit/payroll_income/precheck",
  request: CreditPayrollIncomePrecheckRequest,
  response: CreditPayrollIncomePrecheckResponse,
  replay: "unsafe",
  deprecated: true
})

/**
 * Starts a refresh of a user's payroll income and answers its status; an `INCOME` webhook tells the end.
 *
 * `POST /credit/payroll_income/refresh`
 *
 * @see https://plaid.com/docs/api/products/income/#creditpayroll_incomerefresh
 */
export const creditPayrollIncomeRefresh: PlaidOperation<
  CreditPayrollIncomeRefreshRequest,
  CreditPayrollIncomeRefreshResponse
> = /*#__PURE__*/ operation({
  id: "creditPayrollIncomeRefresh",
  method: "POST",
  path: "/credit/payroll_income/refresh",
  request: CreditPayrollIncomeRefreshRequest,
  response: CreditPayrollIncomeRefreshResponse,
  replay: "unsafe"
})

/**
 * Lists, for each income document that a user uploaded, a fraud risk score and the signals behind it.
 *
 * `POST /credit/payroll_income/risk_signals/get`
 *
 * @see https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget
 */
export const creditPayrollIncomeRiskSignalsGet: PlaidOperation<
  CreditPayrollIncomeRiskSignalsGetRequest,
  CreditPayrollIncomeRiskSignalsGetResponse
> = /*#__PURE__*/ operation({
  id: "creditPayrollIncomeRiskSignalsGet",
  method: "POST",
  path: "/credit/payroll_income/risk_signals/get",
  request: CreditPayrollIncomeRiskSignalsGetRequest,
  response: CreditPayrollIncomeRiskSignalsGetResponse,
  replay: "safe"
})

/**
 * Creates a token by which one named third party can read an Asset Report.
 *
 * `POST /credit/relay/create`
 *
 * @see https://plaid.com/docs/api/products/assets/#creditrelaycreate
 */
export const creditRelayCreate: PlaidOperation<CreditRelayCreateRequest, CreditRelayCreateResponse> =
  /*#__PURE__*/ operation({
    id: "creditRelayCreate",
    method: "POST",
    path: "/credit/relay/create",
    request: CreditRelayCreateRequest,
    response: CreditRelayCreateResponse,
    replay: "unsafe"
  })

/**
 * Reads the report behind a relay token, as the third party that it was shared with.
 *
 * `POST /credit/relay/get`
 *
 * @see https://plaid.com/docs/api/products/assets/#creditrelayget
 */
export const creditRelayGet: PlaidOperation<CreditRelayGetRequest, AssetReportGetResponse> = /*#__PURE__*/ operation({
  id: "creditRelayGet",
  method: "POST",
  path: "/credit/relay/get",
  request: CreditRelayGetRequest,
  response: AssetReportGetResponse,
  replay: "safe"
})

/**
 * Downloads the report behind a relay token as a PDF.
 *
 * `POST /credit/relay/pdf/get`
 *
 * @see https://plaid.com/docs/api/products/assets/#creditrelaypdfget
 */
export const creditRelayPdfGet: PlaidDownload<CreditRelayPDFGetRequest> = /*#__PURE__*/ download({
  id: "creditRelayPdfGet",
  method: "POST",
  path: "/credit/relay/pdf/get",
  request: CreditRelayPDFGetRequest,
  file: {},
  replay: "safe"
})

/**
 * Starts a newer version of the report behind a relay token; a webhook tells when it is ready.
 *
 * `POST /credit/relay/refresh`
 *
 * @see https://plaid.com/docs/api/products/assets/#creditrelayrefresh
 */
export const creditRelayRefresh: PlaidOperation<CreditRelayRefreshRequest, CreditRelayRefreshResponse> =
  /*#__PURE__*/ operation({
    id: "creditRelayRefresh",
    method: "POST",
    path: "/credit/relay/refresh",
    request: CreditRelayRefreshRequest,
    response: CreditRelayRefreshResponse,
    replay: "unsafe"
  })

/**
 * Revokes a relay token: the third party can no longer read the report.
 *
 * `POST /credit/relay/remove`
 *
 * @see https://plaid.com/docs/api/products/assets/#creditrelayremove
 */
export const creditRelayRemove: PlaidOperation<CreditRelayRemoveRequest, CreditRelayRemoveResponse> =
  /*#__PURE__*/ operation({
    id: "creditRelayRemove",
    method: "POST",
    path: "/credit/relay/remove",
    request: CreditRelayRemoveRequest,
    response: CreditRelayRemoveResponse,
    replay: "unsafe"
  })

/**
 * Revokes an audit copy token of credit reports; the reports themselves stay.
 *
 * `POST /credit/audit_copy_token/remove`
 *
 * @see https://plaid.com/docs/api/products/income/#creditaudit_copy_tokenremove
 */
export const creditReportAuditCopyRemove: PlaidOperation<
  CreditAuditCopyTokenRemoveRequest,
  CreditAuditCopyTokenRemoveResponse
> = /*#__PURE__*/ operation({
  id: "creditReportAuditCopyRemove",
  method: "POST",
  path: "/credit/audit_copy_token/remove",
  request: CreditAuditCopyTokenRemoveRequest,
  response: CreditAuditCopyTokenRemoveResponse,
  replay: "unsafe"
})

/**
 * Lists a user's Link sessions and what came of each: Items, bank income, payroll income, documents.
 *
 * `POST /credit/sessions/get`
 *
 * @see https://plaid.com/docs/api/products/income/#creditsessionsget
 */
export const creditSessionsGet: PlaidOperation<CreditSessionsGetRequest, CreditSessionsGetResponse> =
  /*#__PURE__*/ operation({
    id: "creditSessionsGet",
    method: "POST",
    path: "/credit/sessions/get",
    request: CreditSessionsGetRequest,
    response: CreditSessionsGetResponse,
    replay: "safe"
  })
