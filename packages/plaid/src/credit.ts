/**
 * Income, employment and reports that are shared with lenders.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { uri } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
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
export const Asset: Schema.Codec<Asset> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    ASSET_DETAIL: AssetDetail,
    ASSET_OWNERS: AssetOwners,
    ASSET_HOLDER: AssetHolder,
    ASSET_TRANSACTIONS: AssetTransactions,
    VALIDATION_SOURCES: ValidationSources
  })
)

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
export const AssetDetail: Schema.Codec<AssetDetail> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    AssetUniqueIdentifier: Schema.String,
    AssetAccountIdentifier: Schema.String,
    AssetAsOfDate: Schema.String,
    AssetDescription: Schema.NullOr(Schema.String),
    AssetAvailableBalanceAmount: Schema.Finite,
    AssetCurrentBalanceAmount: Schema.Finite,
    AssetHoldingBalanceAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    AssetHoldingBalanceNetMarginAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    AssetBondsBalanceAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    AssetStocksBalanceAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    AssetCryptoBalanceAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    AssetOtherBalanceAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    AssetMarginAmountBalance: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    AssetAvailableCashBalanceAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    AssetCashBalanceAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    AssetType: AssetType,
    AssetTypeAdditionalDescription: Schema.NullOr(Schema.String),
    AssetDaysRequestedCount: Schema.Finite,
    AssetOwnershipType: Schema.NullOr(Schema.String),
    AssetRetirementIndicator: Schema.optionalKey(Schema.NullOr(openEnum(["Yes", "No"]))),
    AssetEmployerSponsoredIndicator: Schema.optionalKey(Schema.NullOr(openEnum(["Yes", "No"])))
  })
)

export interface AssetHolder {
  readonly NAME: AssetHolderName
}
export const AssetHolder: Schema.Codec<AssetHolder> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    NAME: AssetHolderName
  })
)

export interface AssetHolderName {
  readonly FullName: string
}
export const AssetHolderName: Schema.Codec<AssetHolderName> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    FullName: Schema.String
  })
)

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
export const AssetHolding: Schema.Codec<AssetHolding> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    AssetHoldingID: Schema.NullOr(Schema.String),
    Currency: Schema.NullOr(Schema.String),
    AssetHoldingDescription: Schema.NullOr(Schema.String),
    AssetHoldingSymbol: Schema.NullOr(Schema.String),
    AssetHoldingSecurityName: Schema.NullOr(Schema.String),
    AssetHoldingUnits: Schema.NullOr(Schema.Finite),
    AssetHoldingMarketValueAmount: Schema.NullOr(Schema.Finite),
    AssetHoldingCurrentPriceAmount: Schema.NullOr(Schema.Finite),
    AssetHoldingType: Schema.NullOr(openEnum(["Bond", "Stock", "Crypto", "Other"])),
    AssetHoldingRestrictedIndicator: Schema.NullOr(openEnum(["Yes", "No"])),
    AssetHoldingVestedAmount: Schema.NullOr(Schema.Finite)
  })
)

export interface AssetHoldings {
  readonly ASSET_HOLDING: ReadonlyArray<AssetHolding>
}
export const AssetHoldings: Schema.Codec<AssetHoldings> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    ASSET_HOLDING: Schema.Array(AssetHolding)
  })
)

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
export const AssetOwner: Schema.Codec<AssetOwner> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    AssetOwnerText: Schema.NullOr(Schema.String)
  })
)

export interface AssetOwners {
  readonly ASSET_OWNER: ReadonlyArray<AssetOwner>
}
export const AssetOwners: Schema.Codec<AssetOwners> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    ASSET_OWNER: Schema.Array(AssetOwner)
  })
)

export interface AssetReportFreddie {
  readonly LOANS: Loans
  readonly PARTIES: Parties
  readonly SERVICES: Services
}
export const AssetReportFreddie: Schema.Codec<AssetReportFreddie> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    LOANS: Loans,
    PARTIES: Parties,
    SERVICES: Services
  })
)

export interface AssetReportFreddieGetRequest {
  readonly audit_copy_token: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const AssetReportFreddieGetRequest: Schema.Codec<AssetReportFreddieGetRequest> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      audit_copy_token: Schema.String,
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String)
    })
)

export interface AssetReportFreddieGetResponse {
  readonly DEAL: AssetReportFreddie
  readonly request_id: string
  readonly SchemaVersion: number
}
export const AssetReportFreddieGetResponse: Schema.Codec<AssetReportFreddieGetResponse> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      DEAL: AssetReportFreddie,
      request_id: Schema.String,
      SchemaVersion: Schema.Finite
    })
)

export interface AssetTransaction {
  readonly ASSET_TRANSACTION_DETAIL: AssetTransactionDetail
  readonly ASSET_TRANSACTION_DESCRIPTON: ReadonlyArray<AssetTransactionDescription>
}
export const AssetTransaction: Schema.Codec<AssetTransaction> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    ASSET_TRANSACTION_DETAIL: AssetTransactionDetail,
    ASSET_TRANSACTION_DESCRIPTON: Schema.Array(AssetTransactionDescription)
  })
)

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
export const AssetTransactionDescription: Schema.Codec<AssetTransactionDescription> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    AssetTransactionDescription: Schema.String
  })
)

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
export const AssetTransactionDetail: Schema.Codec<AssetTransactionDetail> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    AssetTransactionUniqueIdentifier: Schema.String,
    AssetTransactionAmount: Schema.Finite,
    AssetTransactionDate: Schema.String,
    AssetTransactionPostDate: Schema.String,
    AssetTransactionType: AssetTransactionType,
    AssetInvestmentTransactionType: Schema.optionalKey(Schema.NullOr(AssetInvestmentTransactionType)),
    AssetTransactionPaidByName: Schema.NullOr(Schema.String),
    AssetTransactionPaidToName: Schema.optionalKey(Schema.NullOr(Schema.String)),
    AssetTransactionTypeAdditionalDescription: Schema.NullOr(Schema.String),
    AssetInvestmentTransactionTypeDescription: Schema.NullOr(Schema.String),
    AssetTransactionCategoryType: Schema.NullOr(AssetTransactionCategoryType),
    FinancialInstitutionTransactionIdentifier: Schema.NullOr(Schema.String)
  })
)

export type AssetTransactionType = Open<"Credit" | "Debit">
export const AssetTransactionType: Schema.Codec<AssetTransactionType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["Credit", "Debit"])
)

export interface AssetTransactions {
  readonly ASSET_TRANSACTION: ReadonlyArray<AssetTransaction>
}
export const AssetTransactions: Schema.Codec<AssetTransactions> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    ASSET_TRANSACTION: Schema.Array(AssetTransaction)
  })
)

const assetTypeValues = ["CheckingAccount", "SavingsAccount", "Investment", "MoneyMarketFund", "Other"] as const

export type AssetType = Open<(typeof assetTypeValues)[number]>
export const AssetType: Schema.Codec<AssetType> = /*#__PURE__*/ Schema.suspend(() => openEnum(assetTypeValues))

export interface Assets {
  readonly ASSET: ReadonlyArray<Asset>
}
export const Assets: Schema.Codec<Assets> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    ASSET: Schema.Array(Asset)
  })
)

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
export const Credit1099: Schema.Codec<Credit1099> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    document_id: Schema.NullOr(Schema.String),
    document_metadata: Schema.optionalKey(Schema.NullOr(CreditDocumentMetadata)),
    form_1099_type: Schema.optionalKey(Schema.NullOr(Form1099Type)),
    recipient: Schema.optionalKey(Schema.NullOr(Credit1099Recipient)),
    payer: Schema.optionalKey(Schema.NullOr(Credit1099Payer)),
    filer: Schema.optionalKey(Schema.NullOr(Credit1099Filer)),
    tax_year: Schema.optionalKey(Schema.NullOr(Schema.String)),
    rents: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    royalties: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    other_income: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    federal_income_tax_withheld: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    fishing_boat_proceeds: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    medical_and_healthcare_payments: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    nonemployee_compensation: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    substitute_payments_in_lieu_of_dividends_or_interest: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer: Schema.optionalKey(
      Schema.NullOr(Schema.String)
    ),
    crop_insurance_proceeds: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    excess_golden_parachute_payments: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    gross_proceeds_paid_to_an_attorney: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    section_409a_deferrals: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    section_409a_income: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    state_tax_withheld: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    state_tax_withheld_lower: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    payer_state_number: Schema.optionalKey(Schema.NullOr(Schema.String)),
    payer_state_number_lower: Schema.optionalKey(Schema.NullOr(Schema.String)),
    state_income: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    state_income_lower: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    transactions_reported: Schema.optionalKey(Schema.NullOr(Schema.String)),
    pse_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    pse_telephone_number: Schema.optionalKey(Schema.NullOr(Schema.String)),
    gross_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    card_not_present_transaction: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    merchant_category_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    number_of_payment_transactions: Schema.optionalKey(Schema.NullOr(Schema.String)),
    january_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    february_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    march_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    april_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    may_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    june_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    july_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    august_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    september_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    october_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    november_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    december_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    primary_state: Schema.optionalKey(Schema.NullOr(Schema.String)),
    secondary_state: Schema.optionalKey(Schema.NullOr(Schema.String)),
    primary_state_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    secondary_state_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    primary_state_income_tax: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    secondary_state_income_tax: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

export interface Credit1099Filer {
  readonly address?: CreditPayStubAddress | null
  readonly name?: string | null
  readonly tin?: string | null
  readonly type?: string | null
}
export const Credit1099Filer: Schema.Codec<Credit1099Filer> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    address: Schema.optionalKey(Schema.NullOr(CreditPayStubAddress)),
    name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    tin: Schema.optionalKey(Schema.NullOr(Schema.String)),
    type: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface Credit1099Payer {
  readonly address?: CreditPayStubAddress | null
  readonly name?: string | null
  readonly tin?: string | null
  readonly telephone_number?: string | null
}
export const Credit1099Payer: Schema.Codec<Credit1099Payer> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    address: Schema.optionalKey(Schema.NullOr(CreditPayStubAddress)),
    name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    tin: Schema.optionalKey(Schema.NullOr(Schema.String)),
    telephone_number: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface Credit1099Recipient {
  readonly address?: CreditPayStubAddress | null
  readonly name?: string | null
  readonly tin?: string | null
  readonly account_number?: string | null
  readonly facta_filing_requirement?: string | null
  readonly second_tin_exists?: string | null
}
export const Credit1099Recipient: Schema.Codec<Credit1099Recipient> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    address: Schema.optionalKey(Schema.NullOr(CreditPayStubAddress)),
    name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    tin: Schema.optionalKey(Schema.NullOr(Schema.String)),
    account_number: Schema.optionalKey(Schema.NullOr(Schema.String)),
    facta_filing_requirement: Schema.optionalKey(Schema.NullOr(Schema.String)),
    second_tin_exists: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface CreditAuditCopyTokenCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly report_tokens: ReadonlyArray<string>
}
export const CreditAuditCopyTokenCreateRequest: Schema.Codec<CreditAuditCopyTokenCreateRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      report_tokens: Schema.Array(Schema.String)
    })
  )

export interface CreditAuditCopyTokenCreateResponse {
  readonly audit_copy_token: string
  readonly request_id: string
}
export const CreditAuditCopyTokenCreateResponse: Schema.Codec<CreditAuditCopyTokenCreateResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      audit_copy_token: Schema.String,
      request_id: Schema.String
    })
  )

export interface CreditAuditCopyTokenRemoveRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly audit_copy_token: string
}
export const CreditAuditCopyTokenRemoveRequest: Schema.Codec<CreditAuditCopyTokenRemoveRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      audit_copy_token: Schema.String
    })
  )

export interface CreditAuditCopyTokenRemoveResponse {
  readonly removed: boolean
  readonly request_id: string
}
export const CreditAuditCopyTokenRemoveResponse: Schema.Codec<CreditAuditCopyTokenRemoveResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      removed: Schema.Boolean,
      request_id: Schema.String
    })
  )

export interface CreditAuditCopyTokenUpdateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly audit_copy_token: string
  readonly report_tokens: ReadonlyArray<string>
}
export const CreditAuditCopyTokenUpdateRequest: Schema.Codec<CreditAuditCopyTokenUpdateRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      audit_copy_token: Schema.String,
      report_tokens: Schema.Array(Schema.String)
    })
  )

export interface CreditAuditCopyTokenUpdateResponse {
  readonly request_id: string
  readonly updated: boolean
}
export const CreditAuditCopyTokenUpdateResponse: Schema.Codec<CreditAuditCopyTokenUpdateResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      request_id: Schema.String,
      updated: Schema.Boolean
    })
  )

export interface CreditBankIncome {
  readonly bank_income_id?: string | null
  readonly generated_time?: string | null
  readonly days_requested?: number | null
  readonly items?: ReadonlyArray<CreditBankIncomeItem> | null
  readonly bank_income_summary?: CreditBankIncomeSummary | null
  readonly warnings?: ReadonlyArray<CreditBankIncomeWarning> | null
}
export const CreditBankIncome: Schema.Codec<CreditBankIncome> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    bank_income_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    generated_time: Schema.optionalKey(Schema.NullOr(Schema.String)),
    days_requested: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    items: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditBankIncomeItem))),
    bank_income_summary: Schema.optionalKey(Schema.NullOr(CreditBankIncomeSummary)),
    warnings: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditBankIncomeWarning)))
  })
)

export interface CreditBankIncomeGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
  readonly options?: CreditBankIncomeGetRequestOptions | undefined
}
export const CreditBankIncomeGetRequest: Schema.Codec<CreditBankIncomeGetRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    user_token: Schema.optional(Schema.String),
    user_id: Schema.optional(Schema.String),
    options: Schema.optional(CreditBankIncomeGetRequestOptions)
  })
)

export interface CreditBankIncomeGetRequestOptions {
  readonly count?: number | undefined
}
export const CreditBankIncomeGetRequestOptions: Schema.Codec<CreditBankIncomeGetRequestOptions> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      count: Schema.optional(Schema.Int)
    })
  )

export interface CreditBankIncomeGetResponse {
  readonly bank_income?: ReadonlyArray<CreditBankIncome> | null
  readonly request_id: string
}
export const CreditBankIncomeGetResponse: Schema.Codec<CreditBankIncomeGetResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    bank_income: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditBankIncome))),
    request_id: Schema.String
  })
)

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
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      total_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
      iso_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
      unofficial_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
      total_amounts: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditAmountWithCurrency))),
      start_date: Schema.optionalKey(Schema.NullOr(Schema.String)),
      end_date: Schema.optionalKey(Schema.NullOr(Schema.String)),
      transactions: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditBankIncomeTransaction)))
    })
  )

export interface CreditBankIncomeItem {
  readonly bank_income_accounts?: ReadonlyArray<CreditBankIncomeAccount> | null
  readonly bank_income_sources?: ReadonlyArray<CreditBankIncomeSource> | null
  readonly last_updated_time?: string | null
  readonly institution_id?: string | null
  readonly institution_name?: string | null
  readonly item_id?: string | null
}
export const CreditBankIncomeItem: Schema.Codec<CreditBankIncomeItem> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    bank_income_accounts: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditBankIncomeAccount))),
    bank_income_sources: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditBankIncomeSource))),
    last_updated_time: Schema.optionalKey(Schema.NullOr(Schema.String)),
    institution_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    institution_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    item_id: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface CreditBankIncomePDFGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
}
export const CreditBankIncomePDFGetRequest: Schema.Codec<CreditBankIncomePDFGetRequest> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      user_token: Schema.optional(Schema.String),
      user_id: Schema.optional(Schema.String)
    })
)

export interface CreditBankIncomeRefreshRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token: string
  readonly user_id?: string | undefined
  readonly options?: CreditBankIncomeRefreshRequestOptions | undefined
}
export const CreditBankIncomeRefreshRequest: Schema.Codec<CreditBankIncomeRefreshRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      user_token: Schema.String,
      user_id: Schema.optional(Schema.String),
      options: Schema.optional(CreditBankIncomeRefreshRequestOptions)
    })
  )

export interface CreditBankIncomeRefreshRequestOptions {
  readonly days_requested?: number | undefined
}
export const CreditBankIncomeRefreshRequestOptions: Schema.Codec<CreditBankIncomeRefreshRequestOptions> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      days_requested: Schema.optional(Schema.Int)
    })
  )

export interface CreditBankIncomeRefreshResponse {
  readonly request_id: string
}
export const CreditBankIncomeRefreshResponse: Schema.Codec<CreditBankIncomeRefreshResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      request_id: Schema.String
    })
  )

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
export const CreditBankIncomeSource: Schema.Codec<CreditBankIncomeSource> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    income_source_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    income_description: Schema.optionalKey(Schema.NullOr(Schema.String)),
    income_category: Schema.optionalKey(Schema.NullOr(CreditBankIncomeCategory)),
    account_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    start_date: Schema.optionalKey(Schema.NullOr(Schema.String)),
    end_date: Schema.optionalKey(Schema.NullOr(Schema.String)),
    pay_frequency: Schema.optionalKey(Schema.NullOr(CreditBankIncomePayFrequency)),
    total_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    transaction_count: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    historical_summary: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditBankIncomeHistoricalSummary)))
  })
)

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
export const CreditBankIncomeSummary: Schema.Codec<CreditBankIncomeSummary> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    total_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    iso_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    unofficial_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    total_amounts: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditAmountWithCurrency))),
    start_date: Schema.optionalKey(Schema.NullOr(Schema.String)),
    end_date: Schema.optionalKey(Schema.NullOr(Schema.String)),
    income_sources_count: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    income_categories_count: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    income_transactions_count: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    historical_summary: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditBankIncomeHistoricalSummary)))
  })
)

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
export const CreditBankIncomeTransaction: Schema.Codec<CreditBankIncomeTransaction> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    date: Schema.optionalKey(Schema.NullOr(Schema.String)),
    name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    original_description: Schema.optionalKey(Schema.NullOr(Schema.String)),
    pending: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
    transaction_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    check_number: Schema.optionalKey(Schema.NullOr(Schema.String)),
    iso_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    unofficial_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface CreditBankIncomeWarning {
  readonly warning_type?: CreditBankIncomeWarningType | null
  readonly warning_code?: CreditBankIncomeWarningCode | null
  readonly cause?: CreditBankIncomeCause | null
}
export const CreditBankIncomeWarning: Schema.Codec<CreditBankIncomeWarning> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    warning_type: Schema.optionalKey(Schema.NullOr(CreditBankIncomeWarningType)),
    warning_code: Schema.optionalKey(Schema.NullOr(CreditBankIncomeWarningCode)),
    cause: Schema.optionalKey(Schema.NullOr(CreditBankIncomeCause))
  })
)

export interface CreditBankIncomeWebhookUpdateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token: string
  readonly user_id?: string | undefined
  readonly enable_webhooks: boolean
}
export const CreditBankIncomeWebhookUpdateRequest: Schema.Codec<CreditBankIncomeWebhookUpdateRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      user_token: Schema.String,
      user_id: Schema.optional(Schema.String),
      enable_webhooks: Schema.Boolean
    })
  )

export interface CreditBankIncomeWebhookUpdateResponse {
  readonly request_id: string
}
export const CreditBankIncomeWebhookUpdateResponse: Schema.Codec<CreditBankIncomeWebhookUpdateResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      request_id: Schema.String
    })
  )

export interface CreditBankStatementUploadAccountOwner {
  readonly name: string | null
  readonly address: CreditBankStatementUploadAccountOwnerAddress
}
export const CreditBankStatementUploadAccountOwner: Schema.Codec<CreditBankStatementUploadAccountOwner> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      name: Schema.NullOr(Schema.String),
      address: CreditBankStatementUploadAccountOwnerAddress
    })
  )

export interface CreditBankStatementUploadAccountOwnerAddress {
  readonly city: string | null
  readonly country: string | null
  readonly postal_code: string | null
  readonly region: string | null
  readonly street: string | null
}
export const CreditBankStatementUploadAccountOwnerAddress: Schema.Codec<CreditBankStatementUploadAccountOwnerAddress> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      city: Schema.NullOr(Schema.String),
      country: Schema.NullOr(Schema.String),
      postal_code: Schema.NullOr(Schema.String),
      region: Schema.NullOr(Schema.String),
      street: Schema.NullOr(Schema.String)
    })
  )

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
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      name: Schema.NullOr(Schema.String),
      bank_name: Schema.NullOr(Schema.String),
      account_type: Schema.NullOr(Schema.String),
      account_number: Schema.NullOr(Schema.String),
      owner: CreditBankStatementUploadAccountOwner,
      periods: Schema.Array(CreditBankStatementUploadBankAccountPeriod),
      account_id: Schema.NullOr(Schema.String)
    })
  )

export interface CreditBankStatementUploadBankAccountPeriod {
  readonly start_date: string | null
  readonly end_date: string | null
  readonly starting_balance: number | null
  readonly ending_balance: number | null
}
export const CreditBankStatementUploadBankAccountPeriod: Schema.Codec<CreditBankStatementUploadBankAccountPeriod> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      start_date: Schema.NullOr(Schema.String),
      end_date: Schema.NullOr(Schema.String),
      starting_balance: Schema.NullOr(Schema.Finite),
      ending_balance: Schema.NullOr(Schema.Finite)
    })
  )

export interface CreditBankStatementUploadItem {
  readonly item_id: string
  readonly bank_statements: ReadonlyArray<CreditBankStatementUploadObject>
  readonly status: PayrollItemStatus | null
  readonly updated_at: string | null
}
export const CreditBankStatementUploadItem: Schema.Codec<CreditBankStatementUploadItem> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      item_id: Schema.String,
      bank_statements: Schema.Array(CreditBankStatementUploadObject),
      status: Schema.NullOr(PayrollItemStatus),
      updated_at: Schema.NullOr(Schema.String)
    })
)

export interface CreditBankStatementUploadObject {
  readonly transactions: ReadonlyArray<CreditBankStatementUploadTransaction>
  readonly document_metadata: CreditDocumentMetadata
  readonly document_id: string | null
  readonly bank_accounts: ReadonlyArray<CreditBankStatementUploadBankAccount>
}
export const CreditBankStatementUploadObject: Schema.Codec<CreditBankStatementUploadObject> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      transactions: Schema.Array(CreditBankStatementUploadTransaction),
      document_metadata: CreditDocumentMetadata,
      document_id: Schema.NullOr(Schema.String),
      bank_accounts: Schema.Array(CreditBankStatementUploadBankAccount)
    })
  )

export interface CreditBankStatementUploadTransaction {
  readonly amount: number | null
  readonly date: string | null
  readonly original_description: string | null
  readonly account_id: string | null
}
export const CreditBankStatementUploadTransaction: Schema.Codec<CreditBankStatementUploadTransaction> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      amount: Schema.NullOr(Schema.Finite),
      date: Schema.NullOr(Schema.String),
      original_description: Schema.NullOr(Schema.String),
      account_id: Schema.NullOr(Schema.String)
    })
  )

export interface CreditBankStatementsUploadsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly options?: CreditBankStatementsUploadsGetRequestOptions | undefined
  readonly user_id?: string | undefined
}
export const CreditBankStatementsUploadsGetRequest: Schema.Codec<CreditBankStatementsUploadsGetRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      user_token: Schema.optional(Schema.String),
      options: Schema.optional(CreditBankStatementsUploadsGetRequestOptions),
      user_id: Schema.optional(Schema.String)
    })
  )

export interface CreditBankStatementsUploadsGetRequestOptions {
  readonly item_ids?: ReadonlyArray<string> | undefined
}
export const CreditBankStatementsUploadsGetRequestOptions: Schema.Codec<CreditBankStatementsUploadsGetRequestOptions> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      item_ids: Schema.optional(Schema.Array(Schema.String))
    })
  )

export interface CreditBankStatementsUploadsGetResponse {
  readonly items: ReadonlyArray<CreditBankStatementUploadItem>
  readonly request_id: string
}
export const CreditBankStatementsUploadsGetResponse: Schema.Codec<CreditBankStatementsUploadsGetResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      items: Schema.Array(CreditBankStatementUploadItem),
      request_id: Schema.String
    })
  )

export interface CreditDocumentMetadata {
  readonly name: string
  readonly document_type: string | null
  readonly download_url: string | null
  readonly status: string | null
  readonly page_count?: number | null
  readonly error_message?: string | null
}
export const CreditDocumentMetadata: Schema.Codec<CreditDocumentMetadata> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    name: Schema.String,
    document_type: Schema.NullOr(Schema.String),
    download_url: Schema.NullOr(Schema.String),
    status: Schema.NullOr(Schema.String),
    page_count: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    error_message: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface CreditEmployerVerification {
  readonly name: string | null
}
export const CreditEmployerVerification: Schema.Codec<CreditEmployerVerification> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    name: Schema.NullOr(Schema.String)
  })
)

export interface CreditEmploymentGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
}
export const CreditEmploymentGetRequest: Schema.Codec<CreditEmploymentGetRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    user_token: Schema.optional(Schema.String),
    user_id: Schema.optional(Schema.String)
  })
)

export interface CreditEmploymentGetResponse {
  readonly items: ReadonlyArray<CreditEmploymentItem>
  readonly request_id: string
}
export const CreditEmploymentGetResponse: Schema.Codec<CreditEmploymentGetResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    items: Schema.Array(CreditEmploymentItem),
    request_id: Schema.String
  })
)

export interface CreditEmploymentItem {
  readonly item_id: string
  readonly employments: ReadonlyArray<CreditEmploymentVerification>
  readonly employment_report_token?: string | null
}
export const CreditEmploymentItem: Schema.Codec<CreditEmploymentItem> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    item_id: Schema.String,
    employments: Schema.Array(CreditEmploymentVerification),
    employment_report_token: Schema.optionalKey(Schema.NullOr(Schema.String))
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
export const CreditEmploymentVerification: Schema.Codec<CreditEmploymentVerification> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      account_id: Schema.NullOr(Schema.String),
      status: Schema.NullOr(Schema.String),
      start_date: Schema.NullOr(Schema.String),
      end_date: Schema.NullOr(Schema.String),
      employer: CreditEmployerVerification,
      title: Schema.NullOr(Schema.String),
      platform_ids: CreditPlatformIds,
      employee_type: Schema.NullOr(Schema.String),
      last_paystub_date: Schema.NullOr(Schema.String)
    })
)

export interface CreditFreddieMacAsset {
  readonly ASSET_DETAIL: AssetDetail
  readonly ASSET_OWNERS: AssetOwners
  readonly ASSET_HOLDER: AssetHolder
  readonly ASSET_HOLDINGS?: AssetHoldings | null
  readonly ASSET_TRANSACTIONS: CreditFreddieMacAssetTransactions
  readonly VALIDATION_SOURCES: ValidationSources
}
export const CreditFreddieMacAsset: Schema.Codec<CreditFreddieMacAsset> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    ASSET_DETAIL: AssetDetail,
    ASSET_OWNERS: AssetOwners,
    ASSET_HOLDER: AssetHolder,
    ASSET_HOLDINGS: Schema.optionalKey(Schema.NullOr(AssetHoldings)),
    ASSET_TRANSACTIONS: CreditFreddieMacAssetTransactions,
    VALIDATION_SOURCES: ValidationSources
  })
)

export interface CreditFreddieMacAssetTransaction {
  readonly ASSET_TRANSACTION_DETAIL: AssetTransactionDetail
  readonly ASSET_TRANSACTION_DESCRIPTION: ReadonlyArray<AssetTransactionDescription>
}
export const CreditFreddieMacAssetTransaction: Schema.Codec<CreditFreddieMacAssetTransaction> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      ASSET_TRANSACTION_DETAIL: AssetTransactionDetail,
      ASSET_TRANSACTION_DESCRIPTION: Schema.Array(AssetTransactionDescription)
    })
  )

export interface CreditFreddieMacAssetTransactions {
  readonly ASSET_TRANSACTION: ReadonlyArray<CreditFreddieMacAssetTransaction>
}
export const CreditFreddieMacAssetTransactions: Schema.Codec<CreditFreddieMacAssetTransactions> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      ASSET_TRANSACTION: Schema.Array(CreditFreddieMacAssetTransaction)
    })
  )

export interface CreditFreddieMacAssets {
  readonly ASSET: ReadonlyArray<CreditFreddieMacAsset>
}
export const CreditFreddieMacAssets: Schema.Codec<CreditFreddieMacAssets> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    ASSET: Schema.Array(CreditFreddieMacAsset)
  })
)

export interface CreditFreddieMacIndividualName {
  readonly FirstName: string
  readonly LastName: string
  readonly MiddleName: string
}
export const CreditFreddieMacIndividualName: Schema.Codec<CreditFreddieMacIndividualName> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      FirstName: Schema.String,
      LastName: Schema.String,
      MiddleName: Schema.String
    })
  )

export interface CreditFreddieMacLoan {
  readonly LOAN_IDENTIFIERS: CreditFreddieMacLoanIdentifiers
  readonly LoanRoleType: string
}
export const CreditFreddieMacLoan: Schema.Codec<CreditFreddieMacLoan> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    LOAN_IDENTIFIERS: CreditFreddieMacLoanIdentifiers,
    LoanRoleType: Schema.String
  })
)

export interface CreditFreddieMacLoanIdentifiers {
  readonly LOAN_IDENTIFIER: ReadonlyArray<LoanIdentifier>
}
export const CreditFreddieMacLoanIdentifiers: Schema.Codec<CreditFreddieMacLoanIdentifiers> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      LOAN_IDENTIFIER: Schema.Array(LoanIdentifier)
    })
  )

export interface CreditFreddieMacLoans {
  readonly LOAN: CreditFreddieMacLoan
}
export const CreditFreddieMacLoans: Schema.Codec<CreditFreddieMacLoans> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    LOAN: CreditFreddieMacLoan
  })
)

export interface CreditFreddieMacParties {
  readonly PARTY: ReadonlyArray<CreditFreddieMacParty>
}
export const CreditFreddieMacParties: Schema.Codec<CreditFreddieMacParties> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    PARTY: Schema.Array(CreditFreddieMacParty)
  })
)

export interface CreditFreddieMacParty {
  readonly INDIVIDUAL: CreditFreddieMacPartyIndividual
  readonly ROLES: Roles
  readonly TAXPAYER_IDENTIFIERS: TaxpayerIdentifiers
}
export const CreditFreddieMacParty: Schema.Codec<CreditFreddieMacParty> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    INDIVIDUAL: CreditFreddieMacPartyIndividual,
    ROLES: Roles,
    TAXPAYER_IDENTIFIERS: TaxpayerIdentifiers
  })
)

export interface CreditFreddieMacPartyIndividual {
  readonly NAME: CreditFreddieMacIndividualName
}
export const CreditFreddieMacPartyIndividual: Schema.Codec<CreditFreddieMacPartyIndividual> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      NAME: CreditFreddieMacIndividualName
    })
  )

export interface CreditFreddieMacReportingInformation {
  readonly ReportDateTime?: string | null
  readonly ReportIdentifierType?: string | null
  readonly ReportingInformationParentIdentifier?: string | null
  readonly ReportingInformationIdentifier: string
}
export const CreditFreddieMacReportingInformation: Schema.Codec<CreditFreddieMacReportingInformation> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      ReportDateTime: Schema.optionalKey(Schema.NullOr(Schema.String)),
      ReportIdentifierType: Schema.optionalKey(Schema.NullOr(Schema.String)),
      ReportingInformationParentIdentifier: Schema.optionalKey(Schema.NullOr(Schema.String)),
      ReportingInformationIdentifier: Schema.String
    })
  )

export interface CreditFreddieMacReportsGetRequest {
  readonly audit_copy_token: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const CreditFreddieMacReportsGetRequest: Schema.Codec<CreditFreddieMacReportsGetRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      audit_copy_token: Schema.String,
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String)
    })
  )

export interface CreditFreddieMacReportsGetResponse {
  readonly DEAL: CreditFreddieMacVerificationOfAssetsDeal
  readonly request_id: string
  readonly SchemaVersion: number
}
export const CreditFreddieMacReportsGetResponse: Schema.Codec<CreditFreddieMacReportsGetResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      DEAL: CreditFreddieMacVerificationOfAssetsDeal,
      request_id: Schema.String,
      SchemaVersion: Schema.Finite
    })
  )

export interface CreditFreddieMacService {
  readonly VERIFICATION_OF_ASSET: ReadonlyArray<CreditFreddieMacVerificationOfAsset>
  readonly STATUSES: Statuses
}
export const CreditFreddieMacService: Schema.Codec<CreditFreddieMacService> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    VERIFICATION_OF_ASSET: Schema.Array(CreditFreddieMacVerificationOfAsset),
    STATUSES: Statuses
  })
)

export interface CreditFreddieMacServices {
  readonly SERVICE: CreditFreddieMacService
}
export const CreditFreddieMacServices: Schema.Codec<CreditFreddieMacServices> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    SERVICE: CreditFreddieMacService
  })
)

export interface CreditFreddieMacVerificationOfAsset {
  readonly REPORTING_INFORMATION: CreditFreddieMacReportingInformation
  readonly SERVICE_PRODUCT_FULFILLMENT: ServiceProductFulfillment
  readonly VERIFICATION_OF_ASSET_RESPONSE: CreditFreddieMacVerificationOfAssetResponse
}
export const CreditFreddieMacVerificationOfAsset: Schema.Codec<CreditFreddieMacVerificationOfAsset> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      REPORTING_INFORMATION: CreditFreddieMacReportingInformation,
      SERVICE_PRODUCT_FULFILLMENT: ServiceProductFulfillment,
      VERIFICATION_OF_ASSET_RESPONSE: CreditFreddieMacVerificationOfAssetResponse
    })
  )

export interface CreditFreddieMacVerificationOfAssetResponse {
  readonly ASSETS: CreditFreddieMacAssets
}
export const CreditFreddieMacVerificationOfAssetResponse: Schema.Codec<CreditFreddieMacVerificationOfAssetResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      ASSETS: CreditFreddieMacAssets
    })
  )

export interface CreditFreddieMacVerificationOfAssetsDeal {
  readonly LOANS: CreditFreddieMacLoans
  readonly PARTIES: CreditFreddieMacParties
  readonly SERVICES: CreditFreddieMacServices
}
export const CreditFreddieMacVerificationOfAssetsDeal: Schema.Codec<CreditFreddieMacVerificationOfAssetsDeal> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      LOANS: CreditFreddieMacLoans,
      PARTIES: CreditFreddieMacParties,
      SERVICES: CreditFreddieMacServices
    })
  )

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
export const CreditI20: Schema.Codec<CreditI20> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    document_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    document_metadata: Schema.optionalKey(Schema.NullOr(CreditDocumentMetadata)),
    student: Schema.optionalKey(Schema.NullOr(CreditI20Student)),
    personal_funds: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    on_campus_employment: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    funds_from_this_school: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    students_funding_total: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    funds_from_another_source: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    estimated_average_costs_total: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    estimated_average_living_expenses: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    students_funding_period_months: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    estimated_average_costs_period_months: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

export interface CreditI20Student {
  readonly given_name?: string | null
  readonly surname_primary_name?: string | null
  readonly passport_name?: string | null
  readonly preferred_name?: string | null
  readonly school_name?: string | null
  readonly program_start_date?: string | null
  readonly program_end_date?: string | null
}
export const CreditI20Student: Schema.Codec<CreditI20Student> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    given_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    surname_primary_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    passport_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    preferred_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    school_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    program_start_date: Schema.optionalKey(Schema.NullOr(Schema.String)),
    program_end_date: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

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
export const CreditPayStub: Schema.Codec<CreditPayStub> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    deductions: CreditPayStubDeductions,
    document_id: Schema.NullOr(Schema.String),
    document_metadata: CreditDocumentMetadata,
    earnings: CreditPayStubEarnings,
    employee: CreditPayStubEmployee,
    employer: CreditPayStubEmployer,
    net_pay: CreditPayStubNetPay,
    pay_period_details: PayStubPayPeriodDetails
  })
)

export interface CreditPayStubAddress {
  readonly city: string | null
  readonly country: string | null
  readonly postal_code: string | null
  readonly region: string | null
  readonly street: string | null
}
export const CreditPayStubAddress: Schema.Codec<CreditPayStubAddress> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    city: Schema.NullOr(Schema.String),
    country: Schema.NullOr(Schema.String),
    postal_code: Schema.NullOr(Schema.String),
    region: Schema.NullOr(Schema.String),
    street: Schema.NullOr(Schema.String)
  })
)

export interface CreditPayStubDeductions {
  readonly breakdown: ReadonlyArray<PayStubDeductionsBreakdown>
  readonly total: PayStubDeductionsTotal
}
export const CreditPayStubDeductions: Schema.Codec<CreditPayStubDeductions> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    breakdown: Schema.Array(PayStubDeductionsBreakdown),
    total: PayStubDeductionsTotal
  })
)

export interface CreditPayStubEarnings {
  readonly breakdown: ReadonlyArray<PayStubEarningsBreakdown>
  readonly total: PayStubEarningsTotal
}
export const CreditPayStubEarnings: Schema.Codec<CreditPayStubEarnings> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
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
export const CreditPayStubEmployee: Schema.Codec<CreditPayStubEmployee> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    address: CreditPayStubAddress,
    name: Schema.NullOr(Schema.String),
    marital_status: Schema.NullOr(Schema.String),
    taxpayer_id: PayStubTaxpayerID
  })
)

export interface CreditPayStubEmployer {
  readonly address: CreditPayStubAddress
  readonly name: string | null
}
export const CreditPayStubEmployer: Schema.Codec<CreditPayStubEmployer> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    address: CreditPayStubAddress,
    name: Schema.NullOr(Schema.String)
  })
)

export interface CreditPayStubNetPay {
  readonly current_amount: number | null
  readonly description: string | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly ytd_amount: number | null
}
export const CreditPayStubNetPay: Schema.Codec<CreditPayStubNetPay> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    current_amount: Schema.NullOr(Schema.Finite),
    description: Schema.NullOr(Schema.String),
    iso_currency_code: Schema.NullOr(Schema.String),
    unofficial_currency_code: Schema.NullOr(Schema.String),
    ytd_amount: Schema.NullOr(Schema.Finite)
  })
)

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
export const CreditPayrollIncomeGetRequest: Schema.Codec<CreditPayrollIncomeGetRequest> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      user_token: Schema.optional(Schema.String),
      user_id: Schema.optional(Schema.String),
      options: Schema.optional(CreditPayrollIncomeGetRequestOptions)
    })
)

export interface CreditPayrollIncomeGetRequestOptions {
  readonly item_ids?: ReadonlyArray<string> | undefined
}
export const CreditPayrollIncomeGetRequestOptions: Schema.Codec<CreditPayrollIncomeGetRequestOptions> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      item_ids: Schema.optional(Schema.Array(Schema.String))
    })
  )

export interface CreditPayrollIncomeGetResponse {
  readonly items: ReadonlyArray<PayrollItem>
  readonly error?: PlaidErrorObject | null
  readonly request_id: string
}
export const CreditPayrollIncomeGetResponse: Schema.Codec<CreditPayrollIncomeGetResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      items: Schema.Array(PayrollItem),
      error: Schema.optionalKey(Schema.NullOr(PlaidErrorObject)),
      request_id: Schema.String
    })
  )

export interface CreditPayrollIncomeParsingConfigUpdateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
  readonly item_id?: string | undefined
  readonly parsing_config: ReadonlyArray<IncomeVerificationDocParsingConfig>
}
export const CreditPayrollIncomeParsingConfigUpdateRequest: Schema.Codec<CreditPayrollIncomeParsingConfigUpdateRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      user_token: Schema.optional(Schema.String),
      user_id: Schema.optional(Schema.String),
      item_id: Schema.optional(Schema.String),
      parsing_config: Schema.Array(IncomeVerificationDocParsingConfig)
    })
  )

export interface CreditPayrollIncomeParsingConfigUpdateResponse {
  readonly request_id: string
}
export const CreditPayrollIncomeParsingConfigUpdateResponse: Schema.Codec<CreditPayrollIncomeParsingConfigUpdateResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      request_id: Schema.String
    })
  )

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
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      user_token: Schema.optional(Schema.String),
      user_id: Schema.optional(Schema.String),
      access_tokens: Schema.optional(Schema.Array(Schema.String)),
      employer: Schema.optional(Schema.NullOr(IncomeVerificationPrecheckEmployer)),
      us_military_info: Schema.optional(Schema.NullOr(IncomeVerificationPrecheckMilitaryInfo)),
      payroll_institution: Schema.optional(Schema.NullOr(IncomeVerificationPrecheckPayrollInstitution))
    })
  )

export interface CreditPayrollIncomePrecheckResponse {
  readonly request_id: string
  readonly confidence: IncomeVerificationPrecheckConfidence
}
export const CreditPayrollIncomePrecheckResponse: Schema.Codec<CreditPayrollIncomePrecheckResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      request_id: Schema.String,
      confidence: IncomeVerificationPrecheckConfidence
    })
  )

export interface CreditPayrollIncomeRefreshRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
  readonly options?: CreditPayrollIncomeRefreshRequestOptions | undefined
}
export const CreditPayrollIncomeRefreshRequest: Schema.Codec<CreditPayrollIncomeRefreshRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      user_token: Schema.optional(Schema.String),
      user_id: Schema.optional(Schema.String),
      options: Schema.optional(CreditPayrollIncomeRefreshRequestOptions)
    })
  )

export interface CreditPayrollIncomeRefreshRequestOptions {
  readonly item_ids?: ReadonlyArray<string> | undefined
  readonly webhook?: string | undefined
}
export const CreditPayrollIncomeRefreshRequestOptions: Schema.Codec<CreditPayrollIncomeRefreshRequestOptions> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      item_ids: Schema.optional(Schema.Array(Schema.String)),
      webhook: Schema.optional(Schema.String)
    })
  )

export interface CreditPayrollIncomeRefreshResponse {
  readonly request_id: string
  readonly verification_refresh_status: string
}
export const CreditPayrollIncomeRefreshResponse: Schema.Codec<CreditPayrollIncomeRefreshResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      request_id: Schema.String,
      verification_refresh_status: Schema.String
    })
  )

export interface CreditPayrollIncomeRiskSignalsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
}
export const CreditPayrollIncomeRiskSignalsGetRequest: Schema.Codec<CreditPayrollIncomeRiskSignalsGetRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      user_token: Schema.optional(Schema.String),
      user_id: Schema.optional(Schema.String)
    })
  )

export interface CreditPayrollIncomeRiskSignalsGetResponse {
  readonly items: ReadonlyArray<PayrollRiskSignalsItem>
  readonly error?: PlaidErrorObject | null
  readonly request_id: string
}
export const CreditPayrollIncomeRiskSignalsGetResponse: Schema.Codec<CreditPayrollIncomeRiskSignalsGetResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      items: Schema.Array(PayrollRiskSignalsItem),
      error: Schema.optionalKey(Schema.NullOr(PlaidErrorObject)),
      request_id: Schema.String
    })
  )

export interface CreditPlatformIds {
  readonly employee_id: string | null
  readonly payroll_id: string | null
  readonly position_id: string | null
}
export const CreditPlatformIds: Schema.Codec<CreditPlatformIds> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    employee_id: Schema.NullOr(Schema.String),
    payroll_id: Schema.NullOr(Schema.String),
    position_id: Schema.NullOr(Schema.String)
  })
)

export interface CreditRelayCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly report_tokens: ReadonlyArray<string>
  readonly secondary_client_id: string
  readonly webhook?: string | null | undefined
}
export const CreditRelayCreateRequest: Schema.Codec<CreditRelayCreateRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    report_tokens: Schema.Array(Schema.String),
    secondary_client_id: Schema.String,
    webhook: Schema.optional(Schema.NullOr(uri))
  })
)

export interface CreditRelayCreateResponse {
  readonly relay_token: string
  readonly request_id: string
}
export const CreditRelayCreateResponse: Schema.Codec<CreditRelayCreateResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    relay_token: Schema.String,
    request_id: Schema.String
  })
)

export interface CreditRelayGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly relay_token: string
  readonly report_type: ReportType
  readonly include_insights?: boolean | undefined
}
export const CreditRelayGetRequest: Schema.Codec<CreditRelayGetRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    relay_token: Schema.String,
    report_type: ReportType,
    include_insights: Schema.optional(Schema.Boolean)
  })
)

export interface CreditRelayPDFGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly relay_token: string
  readonly report_type: ReportType
}
export const CreditRelayPDFGetRequest: Schema.Codec<CreditRelayPDFGetRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    relay_token: Schema.String,
    report_type: ReportType
  })
)

export interface CreditRelayRefreshRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly relay_token: string
  readonly report_type: ReportType
  readonly webhook?: string | null | undefined
}
export const CreditRelayRefreshRequest: Schema.Codec<CreditRelayRefreshRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    relay_token: Schema.String,
    report_type: ReportType,
    webhook: Schema.optional(Schema.NullOr(uri))
  })
)

export interface CreditRelayRefreshResponse {
  readonly relay_token: string
  readonly asset_report_id?: string | null
  readonly request_id: string
}
export const CreditRelayRefreshResponse: Schema.Codec<CreditRelayRefreshResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    relay_token: Schema.String,
    asset_report_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    request_id: Schema.String
  })
)

export interface CreditRelayRemoveRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly relay_token: string
}
export const CreditRelayRemoveRequest: Schema.Codec<CreditRelayRemoveRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    relay_token: Schema.String
  })
)

export interface CreditRelayRemoveResponse {
  readonly removed: boolean
  readonly request_id: string
}
export const CreditRelayRemoveResponse: Schema.Codec<CreditRelayRemoveResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    removed: Schema.Boolean,
    request_id: Schema.String
  })
)

export interface CreditSession {
  readonly link_session_id?: string | null
  readonly session_start_time?: string | null
  readonly results?: CreditSessionResults | null
  readonly errors?: ReadonlyArray<CreditSessionError> | null
}
export const CreditSession: Schema.Codec<CreditSession> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    link_session_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    session_start_time: Schema.optionalKey(Schema.NullOr(Schema.String)),
    results: Schema.optionalKey(Schema.NullOr(CreditSessionResults)),
    errors: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditSessionError)))
  })
)

export interface CreditSessionBankEmploymentResult {
  readonly status?: CreditSessionBankEmploymentStatus | null
  readonly item_id?: string | null
  readonly institution_id?: string | null
}
export const CreditSessionBankEmploymentResult: Schema.Codec<CreditSessionBankEmploymentResult> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      status: Schema.optionalKey(Schema.NullOr(CreditSessionBankEmploymentStatus)),
      item_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
      institution_id: Schema.optionalKey(Schema.NullOr(Schema.String))
    })
  )

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
export const CreditSessionBankIncomeResult: Schema.Codec<CreditSessionBankIncomeResult> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      status: Schema.optionalKey(Schema.NullOr(CreditSessionBankIncomeStatus)),
      item_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
      institution_id: Schema.optionalKey(Schema.NullOr(Schema.String))
    })
)

export interface CreditSessionError {
  readonly error_type?: string | null
  readonly error_code?: string | null
  readonly error_message?: string | null
  readonly display_message?: string | null
}
export const CreditSessionError: Schema.Codec<CreditSessionError> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    error_type: Schema.optionalKey(Schema.NullOr(Schema.String)),
    error_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    error_message: Schema.optionalKey(Schema.NullOr(Schema.String)),
    display_message: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface CreditSessionItemAddResult {
  readonly public_token?: string | null
  readonly item_id?: string | null
  readonly institution_id?: string | null
}
export const CreditSessionItemAddResult: Schema.Codec<CreditSessionItemAddResult> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    public_token: Schema.optionalKey(Schema.NullOr(Schema.String)),
    item_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    institution_id: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface CreditSessionPayrollIncomeResult {
  readonly num_paystubs_retrieved?: number | null
  readonly num_w2s_retrieved?: number | null
  readonly institution_id?: string | null
  readonly institution_name?: string | null
}
export const CreditSessionPayrollIncomeResult: Schema.Codec<CreditSessionPayrollIncomeResult> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      num_paystubs_retrieved: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
      num_w2s_retrieved: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
      institution_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
      institution_name: Schema.optionalKey(Schema.NullOr(Schema.String))
    })
  )

export interface CreditSessionResults {
  readonly item_add_results?: ReadonlyArray<CreditSessionItemAddResult> | null
  readonly bank_income_results?: ReadonlyArray<CreditSessionBankIncomeResult> | null
  readonly bank_employment_results?: ReadonlyArray<CreditSessionBankEmploymentResult> | null
  readonly payroll_income_results?: ReadonlyArray<CreditSessionPayrollIncomeResult> | null
  readonly document_income_results?: CreditSessionDocumentIncomeResult | null
}
export const CreditSessionResults: Schema.Codec<CreditSessionResults> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    item_add_results: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditSessionItemAddResult))),
    bank_income_results: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditSessionBankIncomeResult))),
    bank_employment_results: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditSessionBankEmploymentResult))),
    payroll_income_results: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditSessionPayrollIncomeResult))),
    document_income_results: Schema.optionalKey(Schema.NullOr(CreditSessionDocumentIncomeResult))
  })
)

export interface CreditSessionsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
}
export const CreditSessionsGetRequest: Schema.Codec<CreditSessionsGetRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    user_token: Schema.optional(Schema.String),
    user_id: Schema.optional(Schema.String)
  })
)

export interface CreditSessionsGetResponse {
  readonly sessions?: ReadonlyArray<CreditSession> | null
  readonly request_id: string
}
export const CreditSessionsGetResponse: Schema.Codec<CreditSessionsGetResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    sessions: Schema.optionalKey(Schema.NullOr(Schema.Array(CreditSession))),
    request_id: Schema.String
  })
)

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
export const CreditW2: Schema.Codec<CreditW2> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    document_metadata: CreditDocumentMetadata,
    document_id: Schema.String,
    employer: CreditPayStubEmployer,
    employee: CreditPayStubEmployee,
    tax_year: Schema.NullOr(Schema.String),
    employer_id_number: Schema.NullOr(Schema.String),
    wages_tips_other_comp: Schema.NullOr(Schema.String),
    federal_income_tax_withheld: Schema.NullOr(Schema.String),
    social_security_wages: Schema.NullOr(Schema.String),
    social_security_tax_withheld: Schema.NullOr(Schema.String),
    medicare_wages_and_tips: Schema.NullOr(Schema.String),
    medicare_tax_withheld: Schema.NullOr(Schema.String),
    social_security_tips: Schema.NullOr(Schema.String),
    allocated_tips: Schema.NullOr(Schema.String),
    box_9: Schema.NullOr(Schema.String),
    dependent_care_benefits: Schema.NullOr(Schema.String),
    nonqualified_plans: Schema.NullOr(Schema.String),
    box_12: Schema.Array(W2Box12),
    statutory_employee: Schema.NullOr(Schema.String),
    retirement_plan: Schema.NullOr(Schema.String),
    third_party_sick_pay: Schema.NullOr(Schema.String),
    other: Schema.NullOr(Schema.String),
    state_and_local_wages: Schema.Array(W2StateAndLocalWages)
  })
)

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
export const DocumentRiskSignal: Schema.Codec<DocumentRiskSignal> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    type: Schema.NullOr(Schema.String),
    field: Schema.NullOr(Schema.String),
    has_fraud_risk: Schema.NullOr(Schema.Boolean),
    institution_metadata: Schema.NullOr(DocumentRiskSignalInstitutionMetadata),
    expected_value: Schema.NullOr(Schema.String),
    actual_value: Schema.NullOr(Schema.String),
    signal_description: Schema.NullOr(Schema.String),
    page_number: Schema.NullOr(Schema.Finite)
  })
)

export interface DocumentRiskSignalInstitutionMetadata {
  readonly item_id: string
}
export const DocumentRiskSignalInstitutionMetadata: Schema.Codec<DocumentRiskSignalInstitutionMetadata> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      item_id: Schema.String
    })
  )

export interface DocumentRiskSignalsObject {
  readonly account_id: string | null
  readonly single_document_risk_signals: ReadonlyArray<SingleDocumentRiskSignal>
  readonly multi_document_risk_signals: ReadonlyArray<MultiDocumentRiskSignal>
}
export const DocumentRiskSignalsObject: Schema.Codec<DocumentRiskSignalsObject> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_id: Schema.NullOr(Schema.String),
    single_document_risk_signals: Schema.Array(SingleDocumentRiskSignal),
    multi_document_risk_signals: Schema.Array(MultiDocumentRiskSignal)
  })
)

export interface DocumentRiskSummary {
  readonly risk_score: number | null
}
export const DocumentRiskSummary: Schema.Codec<DocumentRiskSummary> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    risk_score: Schema.NullOr(Schema.Finite)
  })
)

const form1099TypeValues = ["FORM_1099_TYPE_UNKNOWN", "FORM_1099_TYPE_MISC", "FORM_1099_TYPE_K"] as const

export type Form1099Type = Open<(typeof form1099TypeValues)[number]>
export const Form1099Type: Schema.Codec<Form1099Type> = /*#__PURE__*/ Schema.suspend(() => openEnum(form1099TypeValues))

export interface IndividualName {
  readonly FirstName: string
  readonly LastName: string
}
export const IndividualName: Schema.Codec<IndividualName> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    FirstName: Schema.String,
    LastName: Schema.String
  })
)

export interface Loan {
  readonly LOAN_IDENTIFIERS: LoanIdentifiers
}
export const Loan: Schema.Codec<Loan> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    LOAN_IDENTIFIERS: LoanIdentifiers
  })
)

export interface LoanIdentifier {
  readonly LoanIdentifier: string | null
  readonly LoanIdentifierType: LoanIdentifierType | null
}
export const LoanIdentifier: Schema.Codec<LoanIdentifier> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    LoanIdentifier: Schema.NullOr(Schema.String),
    LoanIdentifierType: Schema.NullOr(LoanIdentifierType)
  })
)

export type LoanIdentifierType = Open<"LenderLoan" | "UniversalLoan">
export const LoanIdentifierType: Schema.Codec<LoanIdentifierType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["LenderLoan", "UniversalLoan"])
)

export interface LoanIdentifiers {
  readonly LOAN_IDENTIFIER: LoanIdentifier
}
export const LoanIdentifiers: Schema.Codec<LoanIdentifiers> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    LOAN_IDENTIFIER: LoanIdentifier
  })
)

export interface Loans {
  readonly LOAN: Loan
}
export const Loans: Schema.Codec<Loans> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    LOAN: Loan
  })
)

export interface MultiDocumentRiskSignal {
  readonly document_references: ReadonlyArray<RiskSignalDocumentReference>
  readonly risk_signals: ReadonlyArray<DocumentRiskSignal | null>
}
export const MultiDocumentRiskSignal: Schema.Codec<MultiDocumentRiskSignal> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    document_references: Schema.Array(RiskSignalDocumentReference),
    risk_signals: Schema.Array(Schema.NullOr(DocumentRiskSignal))
  })
)

export interface Parties {
  readonly PARTY: ReadonlyArray<Party>
}
export const Parties: Schema.Codec<Parties> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    PARTY: Schema.Array(Party)
  })
)

export interface Party {
  readonly INDIVIDUAL: PartyIndividual
  readonly ROLES: Roles
  readonly TAXPAYER_IDENTIFIERS: TaxpayerIdentifiers
}
export const Party: Schema.Codec<Party> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    INDIVIDUAL: PartyIndividual,
    ROLES: Roles,
    TAXPAYER_IDENTIFIERS: TaxpayerIdentifiers
  })
)

export interface PartyIndividual {
  readonly NAME: IndividualName
}
export const PartyIndividual: Schema.Codec<PartyIndividual> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    NAME: IndividualName
  })
)

export type PartyRoleType = Open<"Borrower">
export const PartyRoleType: Schema.Codec<PartyRoleType> = /*#__PURE__*/ Schema.suspend(() => openEnum(["Borrower"]))

export interface PayStubDeductionsBreakdown {
  readonly current_amount: number | null
  readonly description: string | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly ytd_amount: number | null
}
export const PayStubDeductionsBreakdown: Schema.Codec<PayStubDeductionsBreakdown> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    current_amount: Schema.NullOr(Schema.Finite),
    description: Schema.NullOr(Schema.String),
    iso_currency_code: Schema.NullOr(Schema.String),
    unofficial_currency_code: Schema.NullOr(Schema.String),
    ytd_amount: Schema.NullOr(Schema.Finite)
  })
)

export interface PayStubDeductionsTotal {
  readonly current_amount: number | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly ytd_amount: number | null
}
export const PayStubDeductionsTotal: Schema.Codec<PayStubDeductionsTotal> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    current_amount: Schema.NullOr(Schema.Finite),
    iso_currency_code: Schema.NullOr(Schema.String),
    unofficial_currency_code: Schema.NullOr(Schema.String),
    ytd_amount: Schema.NullOr(Schema.Finite)
  })
)

export interface PayStubDistributionBreakdown {
  readonly account_name: string | null
  readonly bank_name: string | null
  readonly current_amount: number | null
  readonly iso_currency_code: string | null
  readonly mask: string | null
  readonly type: string | null
  readonly unofficial_currency_code: string | null
}
export const PayStubDistributionBreakdown: Schema.Codec<PayStubDistributionBreakdown> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      account_name: Schema.NullOr(Schema.String),
      bank_name: Schema.NullOr(Schema.String),
      current_amount: Schema.NullOr(Schema.Finite),
      iso_currency_code: Schema.NullOr(Schema.String),
      mask: Schema.NullOr(Schema.String),
      type: Schema.NullOr(Schema.String),
      unofficial_currency_code: Schema.NullOr(Schema.String)
    })
)

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
export const PayStubEarningsBreakdown: Schema.Codec<PayStubEarningsBreakdown> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    canonical_description: Schema.NullOr(Schema.String),
    current_amount: Schema.NullOr(Schema.Finite),
    description: Schema.NullOr(Schema.String),
    hours: Schema.NullOr(Schema.Finite),
    iso_currency_code: Schema.NullOr(Schema.String),
    rate: Schema.NullOr(Schema.Finite),
    unofficial_currency_code: Schema.NullOr(Schema.String),
    ytd_amount: Schema.NullOr(Schema.Finite)
  })
)

export interface PayStubEarningsTotal {
  readonly current_amount: number | null
  readonly hours: number | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly ytd_amount: number | null
}
export const PayStubEarningsTotal: Schema.Codec<PayStubEarningsTotal> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    current_amount: Schema.NullOr(Schema.Finite),
    hours: Schema.NullOr(Schema.Finite),
    iso_currency_code: Schema.NullOr(Schema.String),
    unofficial_currency_code: Schema.NullOr(Schema.String),
    ytd_amount: Schema.NullOr(Schema.Finite)
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
export const PayStubPayPeriodDetails: Schema.Codec<PayStubPayPeriodDetails> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    pay_amount: Schema.NullOr(Schema.Finite),
    distribution_breakdown: Schema.Array(PayStubDistributionBreakdown),
    end_date: Schema.NullOr(Schema.String),
    gross_earnings: Schema.NullOr(Schema.Finite),
    iso_currency_code: Schema.NullOr(Schema.String),
    pay_date: Schema.NullOr(Schema.String),
    pay_frequency: Schema.NullOr(Schema.String),
    pay_basis: Schema.optionalKey(Schema.NullOr(CreditPayStubPayBasisType)),
    start_date: Schema.NullOr(Schema.String),
    unofficial_currency_code: Schema.NullOr(Schema.String)
  })
)

export interface PayStubTaxpayerID {
  readonly id_type: string | null
  readonly id_mask: string | null
}
export const PayStubTaxpayerID: Schema.Codec<PayStubTaxpayerID> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id_type: Schema.NullOr(Schema.String),
    id_mask: Schema.NullOr(Schema.String)
  })
)

export interface PayrollIncomeAccountData {
  readonly account_id: string | null
  readonly rate_of_pay: PayrollIncomeRateOfPay
  readonly pay_frequency: string | null
}
export const PayrollIncomeAccountData: Schema.Codec<PayrollIncomeAccountData> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_id: Schema.NullOr(Schema.String),
    rate_of_pay: PayrollIncomeRateOfPay,
    pay_frequency: Schema.NullOr(Schema.String)
  })
)

export interface PayrollIncomeObject {
  readonly account_id: string | null
  readonly pay_stubs: ReadonlyArray<CreditPayStub>
  readonly w2s: ReadonlyArray<CreditW2>
  readonly form1099s: ReadonlyArray<Credit1099>
  readonly i20s: ReadonlyArray<CreditI20>
}
export const PayrollIncomeObject: Schema.Codec<PayrollIncomeObject> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_id: Schema.NullOr(Schema.String),
    pay_stubs: Schema.Array(CreditPayStub),
    w2s: Schema.Array(CreditW2),
    form1099s: Schema.Array(Credit1099),
    i20s: Schema.Array(CreditI20)
  })
)

export interface PayrollIncomeRateOfPay {
  readonly pay_rate?: string | null
  readonly pay_amount?: number | null
}
export const PayrollIncomeRateOfPay: Schema.Codec<PayrollIncomeRateOfPay> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    pay_rate: Schema.optionalKey(Schema.NullOr(Schema.String)),
    pay_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

export interface PayrollItem {
  readonly item_id: string
  readonly institution_id: string
  readonly institution_name: string
  readonly accounts: ReadonlyArray<PayrollIncomeAccountData | null>
  readonly payroll_income: ReadonlyArray<PayrollIncomeObject>
  readonly status: PayrollItemStatus | null
  readonly updated_at: string | null
}
export const PayrollItem: Schema.Codec<PayrollItem> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    item_id: Schema.String,
    institution_id: Schema.String,
    institution_name: Schema.String,
    accounts: Schema.Array(Schema.NullOr(PayrollIncomeAccountData)),
    payroll_income: Schema.Array(PayrollIncomeObject),
    status: Schema.NullOr(PayrollItemStatus),
    updated_at: Schema.NullOr(Schema.String)
  })
)

export interface PayrollItemStatus {
  readonly processing_status?: string | null
}
export const PayrollItemStatus: Schema.Codec<PayrollItemStatus> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    processing_status: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface PayrollRiskSignalsItem {
  readonly item_id: string
  readonly verification_risk_signals: ReadonlyArray<DocumentRiskSignalsObject>
}
export const PayrollRiskSignalsItem: Schema.Codec<PayrollRiskSignalsItem> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    item_id: Schema.String,
    verification_risk_signals: Schema.Array(DocumentRiskSignalsObject)
  })
)

export type ReportType = "asset"
export const ReportType: Schema.Codec<ReportType> = /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["asset"]))

export interface ReportingInformation {
  readonly ReportingInformationIdentifier: string
}
export const ReportingInformation: Schema.Codec<ReportingInformation> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
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
export const RiskSignalDocumentReference: Schema.Codec<RiskSignalDocumentReference> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    document_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    document_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    status: Schema.optionalKey(Schema.NullOr(RiskSignalDocumentStatus)),
    document_type: Schema.optionalKey(Schema.NullOr(RiskSignalDocumentType)),
    file_type: Schema.optionalKey(Schema.NullOr(RiskSignalFileType))
  })
)

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
export const Role: Schema.Codec<Role> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    ROLE_DETAIL: RoleDetail
  })
)

export interface RoleDetail {
  readonly PartyRoleType: PartyRoleType
}
export const RoleDetail: Schema.Codec<RoleDetail> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    PartyRoleType: PartyRoleType
  })
)

export interface Roles {
  readonly ROLE: Role
}
export const Roles: Schema.Codec<Roles> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    ROLE: Role
  })
)

export interface Service {
  readonly VERIFICATION_OF_ASSET: VerificationOfAsset
  readonly STATUSES: Statuses
}
export const Service: Schema.Codec<Service> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    VERIFICATION_OF_ASSET: VerificationOfAsset,
    STATUSES: Statuses
  })
)

export interface ServiceProductFulfillment {
  readonly SERVICE_PRODUCT_FULFILLMENT_DETAIL: ServiceProductFulfillmentDetail
}
export const ServiceProductFulfillment: Schema.Codec<ServiceProductFulfillment> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    SERVICE_PRODUCT_FULFILLMENT_DETAIL: ServiceProductFulfillmentDetail
  })
)

export interface ServiceProductFulfillmentDetail {
  readonly VendorOrderIdentifier: string | null
  readonly ServiceProductFulfillmentIdentifier: ServiceProductFulfillmentIdentifier
}
export const ServiceProductFulfillmentDetail: Schema.Codec<ServiceProductFulfillmentDetail> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      VendorOrderIdentifier: Schema.NullOr(Schema.String),
      ServiceProductFulfillmentIdentifier: ServiceProductFulfillmentIdentifier
    })
  )

export type ServiceProductFulfillmentIdentifier = Open<"VOA" | "VOE">
export const ServiceProductFulfillmentIdentifier: Schema.Codec<ServiceProductFulfillmentIdentifier> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["VOA", "VOE"]))

export interface Services {
  readonly SERVICE: Service
}
export const Services: Schema.Codec<Services> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    SERVICE: Service
  })
)

export interface SingleDocumentRiskSignal {
  readonly document_reference: RiskSignalDocumentReference
  readonly risk_signals: ReadonlyArray<DocumentRiskSignal | null>
  readonly risk_summary: DocumentRiskSummary
}
export const SingleDocumentRiskSignal: Schema.Codec<SingleDocumentRiskSignal> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    document_reference: RiskSignalDocumentReference,
    risk_signals: Schema.Array(Schema.NullOr(DocumentRiskSignal)),
    risk_summary: DocumentRiskSummary
  })
)

export interface Status {
  readonly StatusCode: string | null
  readonly StatusDescription: string | null
}
export const Status: Schema.Codec<Status> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    StatusCode: Schema.NullOr(Schema.String),
    StatusDescription: Schema.NullOr(Schema.String)
  })
)

export interface Statuses {
  readonly STATUS: Status
}
export const Statuses: Schema.Codec<Statuses> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    STATUS: Status
  })
)

export interface TaxpayerIdentifier {
  readonly TaxpayerIdentifierType: TaxpayerIdentifierType | null
  readonly TaxpayerIdentifierValue: string | null
}
export const TaxpayerIdentifier: Schema.Codec<TaxpayerIdentifier> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    TaxpayerIdentifierType: Schema.NullOr(TaxpayerIdentifierType),
    TaxpayerIdentifierValue: Schema.NullOr(Schema.String)
  })
)

const taxpayerIdentifierTypeValues = ["IndividualTaxpayerIdentificationNumber", "SocialSecurityNumber"] as const

export type TaxpayerIdentifierType = Open<(typeof taxpayerIdentifierTypeValues)[number]>
export const TaxpayerIdentifierType: Schema.Codec<TaxpayerIdentifierType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(taxpayerIdentifierTypeValues)
)

export interface TaxpayerIdentifiers {
  readonly TAXPAYER_IDENTIFIER: TaxpayerIdentifier
}
export const TaxpayerIdentifiers: Schema.Codec<TaxpayerIdentifiers> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    TAXPAYER_IDENTIFIER: TaxpayerIdentifier
  })
)

export interface ValidationSource {
  readonly ValidationSourceName: string | null
  readonly ValidationSourceReferenceIdentifier: string | null
}
export const ValidationSource: Schema.Codec<ValidationSource> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    ValidationSourceName: Schema.NullOr(Schema.String),
    ValidationSourceReferenceIdentifier: Schema.NullOr(Schema.String)
  })
)

export interface ValidationSources {
  readonly VALIDATION_SOURCE: ReadonlyArray<ValidationSource>
}
export const ValidationSources: Schema.Codec<ValidationSources> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    VALIDATION_SOURCE: Schema.Array(ValidationSource)
  })
)

export interface VerificationOfAsset {
  readonly REPORTING_INFORMATION: ReportingInformation
  readonly SERVICE_PRODUCT_FULFILLMENT: ServiceProductFulfillment
  readonly VERIFICATION_OF_ASSET_RESPONSE: VerificationOfAssetResponse
}
export const VerificationOfAsset: Schema.Codec<VerificationOfAsset> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    REPORTING_INFORMATION: ReportingInformation,
    SERVICE_PRODUCT_FULFILLMENT: ServiceProductFulfillment,
    VERIFICATION_OF_ASSET_RESPONSE: VerificationOfAssetResponse
  })
)

export interface VerificationOfAssetResponse {
  readonly ASSETS: Assets
}
export const VerificationOfAssetResponse: Schema.Codec<VerificationOfAssetResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    ASSETS: Assets
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Reads the Asset Report behind an audit copy token in the form that Freddie Mac takes.
 *
 * `POST /credit/asset_report/freddie_mac/get`
 *
 * @see https://plaid.com/docs/none/
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
 *
 * @see https://plaid.com/docs/none/
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
 * @deprecated Send the user through Link's update mode, or use `craCheckReportCreate`.
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
 *
 * @see https://plaid.com/docs/none/
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
