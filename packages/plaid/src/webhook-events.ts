/**
 * What comes with Plaid's webhooks.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import {
  BankIncomeRefreshCompleteResult,
  CraReportScope,
  LinkEvent,
  PaymentInitiationConsentStatus,
  PaymentInitiationPaymentStatus,
  PlaidErrorObject,
  PlaidErrorType,
  Products,
  TransferAuthorizationDecision,
  TransferAuthorizationDecisionRationaleCode,
  WalletTransactionFailureReason,
  WalletTransactionStatus
} from "./model.ts"

export {
  BankIncomeRefreshCompleteResult,
  BankIncomeRefreshCompleteResultInput,
  Cause,
  CraReportScope,
  CraReportScopeInput,
  LinkEvent,
  LinkEventMetadata,
  PaymentInitiationConsentStatus,
  PaymentInitiationPaymentStatus,
  PlaidErrorObject,
  PlaidErrorType,
  Products,
  ProductsInput,
  TransferAuthorizationDecision,
  TransferAuthorizationDecisionRationaleCode,
  WalletTransactionFailureReason,
  WalletTransactionStatus
} from "./model.ts"

export type AccountIdsWithUpdatedAuth = Readonly<Record<string, ReadonlyArray<AuthUpdateTypes>>>
export const AccountIdsWithUpdatedAuth: Schema.Codec<AccountIdsWithUpdatedAuth> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, Schema.Array(AuthUpdateTypes))
)

export type AccountIdsWithUpdatedIdentity = Readonly<Record<string, ReadonlyArray<IdentityUpdateTypes>>>
export const AccountIdsWithUpdatedIdentity: Schema.Codec<AccountIdsWithUpdatedIdentity> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Record(Schema.String, Schema.Array(IdentityUpdateTypes))
)

export type AssetReportType = Open<"FULL" | "FAST">
export const AssetReportType: Schema.Codec<AssetReportType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["FULL", "FAST"])
)

export interface AssetsErrorWebhook {
  readonly webhook_type: "ASSETS"
  readonly webhook_code: "ERROR"
  readonly error: PlaidErrorObject | null
  readonly asset_report_id: string
  readonly user_id?: string | null
  readonly environment: WebhookEnvironmentValues
}
export const AssetsErrorWebhook: Schema.Codec<AssetsErrorWebhook> = /*#__PURE__*/ struct<AssetsErrorWebhook>(() => ({
  webhook_type: Schema.Literal("ASSETS"),
  webhook_code: Schema.Literal("ERROR"),
  error: nullOr(PlaidErrorObject),
  asset_report_id: Schema.String,
  user_id: optionalKey(nullOr(Schema.String)),
  environment: WebhookEnvironmentValues
}))

export interface AssetsProductReadyWebhook {
  readonly webhook_type: "ASSETS"
  readonly webhook_code: "PRODUCT_READY"
  readonly asset_report_id: string
  readonly user_id?: string | null
  readonly report_type?: AssetReportType | null
  readonly environment: WebhookEnvironmentValues
}
export const AssetsProductReadyWebhook: Schema.Codec<AssetsProductReadyWebhook> =
  /*#__PURE__*/ struct<AssetsProductReadyWebhook>(() => ({
    webhook_type: Schema.Literal("ASSETS"),
    webhook_code: Schema.Literal("PRODUCT_READY"),
    asset_report_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    report_type: optionalKey(nullOr(AssetReportType)),
    environment: WebhookEnvironmentValues
  }))

export interface AuthDefaultUpdateWebhook {
  readonly webhook_type: "AUTH"
  readonly webhook_code: "DEFAULT_UPDATE"
  readonly item_id: string
  readonly account_ids_with_new_auth: ReadonlyArray<string>
  readonly account_ids_with_updated_auth: AccountIdsWithUpdatedAuth
  readonly error: PlaidErrorObject | null
  readonly environment: WebhookEnvironmentValues
}
export const AuthDefaultUpdateWebhook: Schema.Codec<AuthDefaultUpdateWebhook> =
  /*#__PURE__*/ struct<AuthDefaultUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("AUTH"),
    webhook_code: Schema.Literal("DEFAULT_UPDATE"),
    item_id: Schema.String,
    account_ids_with_new_auth: Schema.Array(Schema.String),
    account_ids_with_updated_auth: AccountIdsWithUpdatedAuth,
    error: nullOr(PlaidErrorObject),
    environment: WebhookEnvironmentValues
  }))

export type AuthUpdateTypes = Open<"ACCOUNT_NUMBER" | "ROUTING_NUMBER">
export const AuthUpdateTypes: Schema.Codec<AuthUpdateTypes> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["ACCOUNT_NUMBER", "ROUTING_NUMBER"])
)

export interface AutomaticallyVerifiedWebhook {
  readonly webhook_type: "AUTH"
  readonly webhook_code: "AUTOMATICALLY_VERIFIED"
  readonly account_id: string
  readonly item_id: string
  readonly environment: WebhookEnvironmentValues
  readonly error?: PlaidErrorObject | null
}
export const AutomaticallyVerifiedWebhook: Schema.Codec<AutomaticallyVerifiedWebhook> =
  /*#__PURE__*/ struct<AutomaticallyVerifiedWebhook>(() => ({
    webhook_type: Schema.Literal("AUTH"),
    webhook_code: Schema.Literal("AUTOMATICALLY_VERIFIED"),
    account_id: Schema.String,
    item_id: Schema.String,
    environment: WebhookEnvironmentValues,
    error: optionalKey(nullOr(PlaidErrorObject))
  }))

export type BankIncomeCompleteResult = Open<"SUCCESS" | "FAILURE">
export const BankIncomeCompleteResult: Schema.Codec<BankIncomeCompleteResult> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["SUCCESS", "FAILURE"])
)

export interface BankIncomeCompleteWebhook {
  readonly webhook_type: "INCOME"
  readonly webhook_code: "BANK_INCOME_COMPLETE"
  readonly user_id: string
  readonly result: BankIncomeCompleteResult
  readonly environment: WebhookEnvironmentValues
}
export const BankIncomeCompleteWebhook: Schema.Codec<BankIncomeCompleteWebhook> =
  /*#__PURE__*/ struct<BankIncomeCompleteWebhook>(() => ({
    webhook_type: Schema.Literal("INCOME"),
    webhook_code: Schema.Literal("BANK_INCOME_COMPLETE"),
    user_id: Schema.String,
    result: BankIncomeCompleteResult,
    environment: WebhookEnvironmentValues
  }))

export interface BankIncomeRefreshCompleteWebhook {
  readonly webhook_type: "INCOME"
  readonly webhook_code: "BANK_INCOME_REFRESH_COMPLETE"
  readonly user_id: string
  readonly result: BankIncomeRefreshCompleteResult
  readonly environment: WebhookEnvironmentValues
}
export const BankIncomeRefreshCompleteWebhook: Schema.Codec<BankIncomeRefreshCompleteWebhook> =
  /*#__PURE__*/ struct<BankIncomeRefreshCompleteWebhook>(() => ({
    webhook_type: Schema.Literal("INCOME"),
    webhook_code: Schema.Literal("BANK_INCOME_REFRESH_COMPLETE"),
    user_id: Schema.String,
    result: BankIncomeRefreshCompleteResult,
    environment: WebhookEnvironmentValues
  }))

export interface BankIncomeRefreshUpdateWebhook {
  readonly webhook_type: "INCOME"
  readonly webhook_code: "BANK_INCOME_REFRESH_UPDATE"
  readonly user_id: string
  readonly environment: WebhookEnvironmentValues
}
export const BankIncomeRefreshUpdateWebhook: Schema.Codec<BankIncomeRefreshUpdateWebhook> =
  /*#__PURE__*/ struct<BankIncomeRefreshUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("INCOME"),
    webhook_code: Schema.Literal("BANK_INCOME_REFRESH_UPDATE"),
    user_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface BankTransfersEventsUpdateWebhook {
  readonly webhook_type: "BANK_TRANSFERS"
  readonly webhook_code: "BANK_TRANSFERS_EVENTS_UPDATE"
  readonly environment: WebhookEnvironmentValues
}
export const BankTransfersEventsUpdateWebhook: Schema.Codec<BankTransfersEventsUpdateWebhook> =
  /*#__PURE__*/ struct<BankTransfersEventsUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("BANK_TRANSFERS"),
    webhook_code: Schema.Literal("BANK_TRANSFERS_EVENTS_UPDATE"),
    environment: WebhookEnvironmentValues
  }))

export interface BankTransfersEventsUpdateWebhookForAuth {
  readonly webhook_type: "BANK_TRANSFERS"
  readonly webhook_code: "BANK_TRANSFERS_EVENTS_UPDATE"
  readonly environment: WebhookEnvironmentValues
}
export const BankTransfersEventsUpdateWebhookForAuth: Schema.Codec<BankTransfersEventsUpdateWebhookForAuth> =
  /*#__PURE__*/ struct<BankTransfersEventsUpdateWebhookForAuth>(() => ({
    webhook_type: Schema.Literal("BANK_TRANSFERS"),
    webhook_code: Schema.Literal("BANK_TRANSFERS_EVENTS_UPDATE"),
    environment: WebhookEnvironmentValues
  }))

export interface BaseReportsErrorWebhook {
  readonly webhook_type: "BASE_REPORT"
  readonly webhook_code: "ERROR"
  readonly error: PlaidErrorObject | null
  readonly user_id: string
  readonly environment: WebhookEnvironmentValues
}
export const BaseReportsErrorWebhook: Schema.Codec<BaseReportsErrorWebhook> =
  /*#__PURE__*/ struct<BaseReportsErrorWebhook>(() => ({
    webhook_type: Schema.Literal("BASE_REPORT"),
    webhook_code: Schema.Literal("ERROR"),
    error: nullOr(PlaidErrorObject),
    user_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface BeaconDuplicateDetectedWebhook {
  readonly webhook_type: "BEACON"
  readonly webhook_code: "DUPLICATE_DETECTED"
  readonly beacon_duplicate_id: string
  readonly environment: WebhookEnvironmentValues
}
export const BeaconDuplicateDetectedWebhook: Schema.Codec<BeaconDuplicateDetectedWebhook> =
  /*#__PURE__*/ struct<BeaconDuplicateDetectedWebhook>(() => ({
    webhook_type: Schema.Literal("BEACON"),
    webhook_code: Schema.Literal("DUPLICATE_DETECTED"),
    beacon_duplicate_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface BeaconReportCreatedWebhook {
  readonly webhook_type: "BEACON"
  readonly webhook_code: "REPORT_CREATED"
  readonly beacon_report_id: string
  readonly environment: WebhookEnvironmentValues
}
export const BeaconReportCreatedWebhook: Schema.Codec<BeaconReportCreatedWebhook> =
  /*#__PURE__*/ struct<BeaconReportCreatedWebhook>(() => ({
    webhook_type: Schema.Literal("BEACON"),
    webhook_code: Schema.Literal("REPORT_CREATED"),
    beacon_report_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface BeaconReportSyndicationCreatedWebhook {
  readonly webhook_type: "BEACON"
  readonly webhook_code: "REPORT_SYNDICATION_CREATED"
  readonly beacon_report_syndication_id: string
  readonly environment: WebhookEnvironmentValues
}
export const BeaconReportSyndicationCreatedWebhook: Schema.Codec<BeaconReportSyndicationCreatedWebhook> =
  /*#__PURE__*/ struct<BeaconReportSyndicationCreatedWebhook>(() => ({
    webhook_type: Schema.Literal("BEACON"),
    webhook_code: Schema.Literal("REPORT_SYNDICATION_CREATED"),
    beacon_report_syndication_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface BeaconReportUpdatedWebhook {
  readonly webhook_type: "BEACON"
  readonly webhook_code: "REPORT_UPDATED"
  readonly beacon_report_id: string
  readonly environment: WebhookEnvironmentValues
}
export const BeaconReportUpdatedWebhook: Schema.Codec<BeaconReportUpdatedWebhook> =
  /*#__PURE__*/ struct<BeaconReportUpdatedWebhook>(() => ({
    webhook_type: Schema.Literal("BEACON"),
    webhook_code: Schema.Literal("REPORT_UPDATED"),
    beacon_report_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface BeaconUserStatusUpdatedWebhook {
  readonly webhook_type: "BEACON"
  readonly webhook_code: "USER_STATUS_UPDATED"
  readonly beacon_user_id: string
  readonly environment: WebhookEnvironmentValues
}
export const BeaconUserStatusUpdatedWebhook: Schema.Codec<BeaconUserStatusUpdatedWebhook> =
  /*#__PURE__*/ struct<BeaconUserStatusUpdatedWebhook>(() => ({
    webhook_type: Schema.Literal("BEACON"),
    webhook_code: Schema.Literal("USER_STATUS_UPDATED"),
    beacon_user_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

const cashFlowInsightValues = [
  "LARGE_DEPOSIT_DETECTED",
  "LOW_BALANCE_DETECTED",
  "NEW_LOAN_PAYMENT_DETECTED",
  "NSF_OVERDRAFT_DETECTED"
] as const

export type CashFlowInsight = Open<(typeof cashFlowInsightValues)[number]>
export const CashFlowInsight: Schema.Codec<CashFlowInsight> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(cashFlowInsightValues)
)

export interface CashFlowUpdatesExpectedDepositMissedWebhook {
  readonly webhook_type: "CASH_FLOW_UPDATES"
  readonly webhook_code: "EXPECTED_DEPOSIT_MISSED"
  readonly status: MonitoringInsightsStatus
  readonly user_id: string
  readonly environment: WebhookEnvironmentValues
}
export const CashFlowUpdatesExpectedDepositMissedWebhook: Schema.Codec<CashFlowUpdatesExpectedDepositMissedWebhook> =
  /*#__PURE__*/ struct<CashFlowUpdatesExpectedDepositMissedWebhook>(() => ({
    webhook_type: Schema.Literal("CASH_FLOW_UPDATES"),
    webhook_code: Schema.Literal("EXPECTED_DEPOSIT_MISSED"),
    status: MonitoringInsightsStatus,
    user_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface CashFlowUpdatesInsightsV2Webhook {
  readonly webhook_type: "CASH_FLOW_UPDATES"
  readonly webhook_code: "CASH_FLOW_INSIGHTS_UPDATED"
  readonly status: MonitoringInsightsStatus
  readonly user_id: string
  readonly insights: ReadonlyArray<CashFlowInsight>
  readonly environment: WebhookEnvironmentValues
}
export const CashFlowUpdatesInsightsV2Webhook: Schema.Codec<CashFlowUpdatesInsightsV2Webhook> =
  /*#__PURE__*/ struct<CashFlowUpdatesInsightsV2Webhook>(() => ({
    webhook_type: Schema.Literal("CASH_FLOW_UPDATES"),
    webhook_code: Schema.Literal("CASH_FLOW_INSIGHTS_UPDATED"),
    status: MonitoringInsightsStatus,
    user_id: Schema.String,
    insights: Schema.Array(CashFlowInsight),
    environment: WebhookEnvironmentValues
  }))

export interface CashFlowUpdatesInsightsWebhook {
  readonly webhook_type: "CASH_FLOW_UPDATES"
  readonly webhook_code: "INSIGHTS_UPDATED"
  readonly status: MonitoringInsightsStatus
  readonly user_id: string
  readonly environment: WebhookEnvironmentValues
}
export const CashFlowUpdatesInsightsWebhook: Schema.Codec<CashFlowUpdatesInsightsWebhook> =
  /*#__PURE__*/ struct<CashFlowUpdatesInsightsWebhook>(() => ({
    webhook_type: Schema.Literal("CASH_FLOW_UPDATES"),
    webhook_code: Schema.Literal("INSIGHTS_UPDATED"),
    status: MonitoringInsightsStatus,
    user_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface CashFlowUpdatesLargeDepositWebhook {
  readonly webhook_type: "CASH_FLOW_UPDATES"
  readonly webhook_code: "LARGE_DEPOSIT_DETECTED"
  readonly status: MonitoringInsightsStatus
  readonly user_id: string
  readonly environment: WebhookEnvironmentValues
}
export const CashFlowUpdatesLargeDepositWebhook: Schema.Codec<CashFlowUpdatesLargeDepositWebhook> =
  /*#__PURE__*/ struct<CashFlowUpdatesLargeDepositWebhook>(() => ({
    webhook_type: Schema.Literal("CASH_FLOW_UPDATES"),
    webhook_code: Schema.Literal("LARGE_DEPOSIT_DETECTED"),
    status: MonitoringInsightsStatus,
    user_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface CashFlowUpdatesLowBalanceWebhook {
  readonly webhook_type: "CASH_FLOW_UPDATES"
  readonly webhook_code: "LOW_BALANCE_DETECTED"
  readonly status: MonitoringInsightsStatus
  readonly user_id: string
  readonly environment: WebhookEnvironmentValues
}
export const CashFlowUpdatesLowBalanceWebhook: Schema.Codec<CashFlowUpdatesLowBalanceWebhook> =
  /*#__PURE__*/ struct<CashFlowUpdatesLowBalanceWebhook>(() => ({
    webhook_type: Schema.Literal("CASH_FLOW_UPDATES"),
    webhook_code: Schema.Literal("LOW_BALANCE_DETECTED"),
    status: MonitoringInsightsStatus,
    user_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface CashFlowUpdatesNSFWebhook {
  readonly webhook_type: "CASH_FLOW_UPDATES"
  readonly webhook_code: "NSF_OVERDRAFT_DETECTED"
  readonly status: MonitoringInsightsStatus
  readonly user_id: string
  readonly environment: WebhookEnvironmentValues
}
export const CashFlowUpdatesNSFWebhook: Schema.Codec<CashFlowUpdatesNSFWebhook> =
  /*#__PURE__*/ struct<CashFlowUpdatesNSFWebhook>(() => ({
    webhook_type: Schema.Literal("CASH_FLOW_UPDATES"),
    webhook_code: Schema.Literal("NSF_OVERDRAFT_DETECTED"),
    status: MonitoringInsightsStatus,
    user_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface CashFlowUpdatesNewIncomeStreamWebhook {
  readonly webhook_type: "CASH_FLOW_UPDATES"
  readonly webhook_code: "NEW_INCOME_STREAM_DETECTED"
  readonly status: MonitoringInsightsStatus
  readonly user_id: string
  readonly environment: WebhookEnvironmentValues
}
export const CashFlowUpdatesNewIncomeStreamWebhook: Schema.Codec<CashFlowUpdatesNewIncomeStreamWebhook> =
  /*#__PURE__*/ struct<CashFlowUpdatesNewIncomeStreamWebhook>(() => ({
    webhook_type: Schema.Literal("CASH_FLOW_UPDATES"),
    webhook_code: Schema.Literal("NEW_INCOME_STREAM_DETECTED"),
    status: MonitoringInsightsStatus,
    user_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface CashFlowUpdatesNewLoanPaymentWebhook {
  readonly webhook_type: "CASH_FLOW_UPDATES"
  readonly webhook_code: "NEW_LOAN_PAYMENT_DETECTED"
  readonly status: MonitoringInsightsStatus
  readonly user_id: string
  readonly environment: WebhookEnvironmentValues
}
export const CashFlowUpdatesNewLoanPaymentWebhook: Schema.Codec<CashFlowUpdatesNewLoanPaymentWebhook> =
  /*#__PURE__*/ struct<CashFlowUpdatesNewLoanPaymentWebhook>(() => ({
    webhook_type: Schema.Literal("CASH_FLOW_UPDATES"),
    webhook_code: Schema.Literal("NEW_LOAN_PAYMENT_DETECTED"),
    status: MonitoringInsightsStatus,
    user_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface CheckReportRepairableItem {
  readonly error_type: PlaidErrorType
  readonly error_code: string
  readonly error_message: string
  readonly display_message: string | null
  readonly item_id: string
}
export const CheckReportRepairableItem: Schema.Codec<CheckReportRepairableItem> =
  /*#__PURE__*/ struct<CheckReportRepairableItem>(() => ({
    error_type: PlaidErrorType,
    error_code: Schema.String,
    error_message: Schema.String,
    display_message: nullOr(Schema.String),
    item_id: Schema.String
  }))

export type CraBankIncomeCompleteResult = Open<"SUCCESS" | "FAILURE">
export const CraBankIncomeCompleteResult: Schema.Codec<CraBankIncomeCompleteResult> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["SUCCESS", "FAILURE"])
)

export interface CraBankIncomeCompleteWebhook {
  readonly webhook_type: "CRA_INCOME"
  readonly webhook_code: "BANK_INCOME_COMPLETE"
  readonly user_id: string
  readonly result?: CraBankIncomeCompleteResult | null
  readonly environment: WebhookEnvironmentValues
}
export const CraBankIncomeCompleteWebhook: Schema.Codec<CraBankIncomeCompleteWebhook> =
  /*#__PURE__*/ struct<CraBankIncomeCompleteWebhook>(() => ({
    webhook_type: Schema.Literal("CRA_INCOME"),
    webhook_code: Schema.Literal("BANK_INCOME_COMPLETE"),
    user_id: Schema.String,
    result: optionalKey(nullOr(CraBankIncomeCompleteResult)),
    environment: WebhookEnvironmentValues
  }))

export interface CraBankIncomeErrorWebhook {
  readonly webhook_type: "CRA_INCOME"
  readonly webhook_code: "ERROR"
  readonly user_id: string
  readonly environment: WebhookEnvironmentValues
}
export const CraBankIncomeErrorWebhook: Schema.Codec<CraBankIncomeErrorWebhook> =
  /*#__PURE__*/ struct<CraBankIncomeErrorWebhook>(() => ({
    webhook_type: Schema.Literal("CRA_INCOME"),
    webhook_code: Schema.Literal("ERROR"),
    user_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface CraCheckReportFailedWebhook {
  readonly webhook_type: "CHECK_REPORT"
  readonly webhook_code: "CHECK_REPORT_FAILED"
  readonly user_id: string
  readonly item_ids?: ReadonlyArray<string> | null
  readonly environment: WebhookEnvironmentValues
  readonly error?: PlaidErrorObject | null
  readonly repairable_items?: ReadonlyArray<CheckReportRepairableItem> | null
  readonly failed_products?: ReadonlyArray<Products> | null
}
export const CraCheckReportFailedWebhook: Schema.Codec<CraCheckReportFailedWebhook> =
  /*#__PURE__*/ struct<CraCheckReportFailedWebhook>(() => ({
    webhook_type: Schema.Literal("CHECK_REPORT"),
    webhook_code: Schema.Literal("CHECK_REPORT_FAILED"),
    user_id: Schema.String,
    item_ids: optionalKey(nullOr(Schema.Array(Schema.String))),
    environment: WebhookEnvironmentValues,
    error: optionalKey(nullOr(PlaidErrorObject)),
    repairable_items: optionalKey(nullOr(Schema.Array(CheckReportRepairableItem))),
    failed_products: optionalKey(nullOr(Schema.Array(Products)))
  }))

export interface CraCheckReportReadyWebhook {
  readonly webhook_type: "CHECK_REPORT"
  readonly webhook_code: "CHECK_REPORT_READY"
  readonly user_id: string
  readonly successful_products?: ReadonlyArray<Products> | null
  readonly failed_products?: ReadonlyArray<Products> | null
  readonly item_ids?: ReadonlyArray<string> | null
  readonly environment: WebhookEnvironmentValues
}
export const CraCheckReportReadyWebhook: Schema.Codec<CraCheckReportReadyWebhook> =
  /*#__PURE__*/ struct<CraCheckReportReadyWebhook>(() => ({
    webhook_type: Schema.Literal("CHECK_REPORT"),
    webhook_code: Schema.Literal("CHECK_REPORT_READY"),
    user_id: Schema.String,
    successful_products: optionalKey(nullOr(Schema.Array(Products))),
    failed_products: optionalKey(nullOr(Schema.Array(Products))),
    item_ids: optionalKey(nullOr(Schema.Array(Schema.String))),
    environment: WebhookEnvironmentValues
  }))

export interface CraPartnerInsightsCompleteWebhook {
  readonly webhook_type: "CRA_INSIGHTS"
  readonly webhook_code: "PARTNER_INSIGHTS_COMPLETE"
  readonly user_id: string
  readonly environment: WebhookEnvironmentValues
}
export const CraPartnerInsightsCompleteWebhook: Schema.Codec<CraPartnerInsightsCompleteWebhook> =
  /*#__PURE__*/ struct<CraPartnerInsightsCompleteWebhook>(() => ({
    webhook_type: Schema.Literal("CRA_INSIGHTS"),
    webhook_code: Schema.Literal("PARTNER_INSIGHTS_COMPLETE"),
    user_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface CraPartnerInsightsErrorWebhook {
  readonly webhook_type: "CRA_INSIGHTS"
  readonly webhook_code: "PARTNER_INSIGHTS_ERROR"
  readonly user_id: string
  readonly environment: WebhookEnvironmentValues
}
export const CraPartnerInsightsErrorWebhook: Schema.Codec<CraPartnerInsightsErrorWebhook> =
  /*#__PURE__*/ struct<CraPartnerInsightsErrorWebhook>(() => ({
    webhook_type: Schema.Literal("CRA_INSIGHTS"),
    webhook_code: Schema.Literal("PARTNER_INSIGHTS_ERROR"),
    user_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface CraReportUpdatedWebhook {
  readonly webhook_type: "CRA_REPORT"
  readonly webhook_code: "CRA_REPORT_UPDATED"
  readonly user_id: string
  readonly report_id?: string | null
  readonly scope: CraReportScope
  readonly successful_products: ReadonlyArray<CreditProduct>
  readonly failed_products: ReadonlyArray<CreditProduct>
  readonly generated_time?: string | null
  readonly error_code?: string | null
  readonly environment: WebhookEnvironmentValues
}
export const CraReportUpdatedWebhook: Schema.Codec<CraReportUpdatedWebhook> =
  /*#__PURE__*/ struct<CraReportUpdatedWebhook>(() => ({
    webhook_type: Schema.Literal("CRA_REPORT"),
    webhook_code: Schema.Literal("CRA_REPORT_UPDATED"),
    user_id: Schema.String,
    report_id: optionalKey(nullOr(Schema.String)),
    scope: CraReportScope,
    successful_products: Schema.Array(CreditProduct),
    failed_products: Schema.Array(CreditProduct),
    generated_time: optionalKey(nullOr(Schema.String)),
    error_code: optionalKey(nullOr(Schema.String)),
    environment: WebhookEnvironmentValues
  }))

export interface CraUpgradeFailedWebhook {
  readonly webhook_type: "CHECK_REPORT"
  readonly webhook_code: "UPGRADE_FAILED"
  readonly user_id: string
  readonly item_ids: ReadonlyArray<string>
  readonly environment: WebhookEnvironmentValues
}
export const CraUpgradeFailedWebhook: Schema.Codec<CraUpgradeFailedWebhook> =
  /*#__PURE__*/ struct<CraUpgradeFailedWebhook>(() => ({
    webhook_type: Schema.Literal("CHECK_REPORT"),
    webhook_code: Schema.Literal("UPGRADE_FAILED"),
    user_id: Schema.String,
    item_ids: Schema.Array(Schema.String),
    environment: WebhookEnvironmentValues
  }))

export interface CraUserCheckReportFailedWebhook {
  readonly webhook_type: "CHECK_REPORT"
  readonly webhook_code: "USER_CHECK_REPORT_FAILED"
  readonly user_id: string
  readonly item_ids?: ReadonlyArray<string> | null
  readonly environment: WebhookEnvironmentValues
  readonly error?: PlaidErrorObject | null
  readonly repairable_items?: ReadonlyArray<CheckReportRepairableItem> | null
  readonly failed_products?: ReadonlyArray<Products> | null
}
export const CraUserCheckReportFailedWebhook: Schema.Codec<CraUserCheckReportFailedWebhook> =
  /*#__PURE__*/ struct<CraUserCheckReportFailedWebhook>(() => ({
    webhook_type: Schema.Literal("CHECK_REPORT"),
    webhook_code: Schema.Literal("USER_CHECK_REPORT_FAILED"),
    user_id: Schema.String,
    item_ids: optionalKey(nullOr(Schema.Array(Schema.String))),
    environment: WebhookEnvironmentValues,
    error: optionalKey(nullOr(PlaidErrorObject)),
    repairable_items: optionalKey(nullOr(Schema.Array(CheckReportRepairableItem))),
    failed_products: optionalKey(nullOr(Schema.Array(Products)))
  }))

export interface CraUserCheckReportReadyWebhook {
  readonly webhook_type: "CHECK_REPORT"
  readonly webhook_code: "USER_CHECK_REPORT_READY"
  readonly user_id: string
  readonly successful_products?: ReadonlyArray<Products> | null
  readonly failed_products?: ReadonlyArray<Products> | null
  readonly item_ids?: ReadonlyArray<string> | null
  readonly environment: WebhookEnvironmentValues
}
export const CraUserCheckReportReadyWebhook: Schema.Codec<CraUserCheckReportReadyWebhook> =
  /*#__PURE__*/ struct<CraUserCheckReportReadyWebhook>(() => ({
    webhook_type: Schema.Literal("CHECK_REPORT"),
    webhook_code: Schema.Literal("USER_CHECK_REPORT_READY"),
    user_id: Schema.String,
    successful_products: optionalKey(nullOr(Schema.Array(Products))),
    failed_products: optionalKey(nullOr(Schema.Array(Products))),
    item_ids: optionalKey(nullOr(Schema.Array(Schema.String))),
    environment: WebhookEnvironmentValues
  }))

export interface CreditProduct {
  readonly product: Products
  readonly version: string
}
export const CreditProduct: Schema.Codec<CreditProduct> = /*#__PURE__*/ struct<CreditProduct>(() => ({
  product: Products,
  version: Schema.String
}))

export interface DefaultUpdateWebhook {
  readonly webhook_type: "TRANSACTIONS"
  readonly webhook_code: "DEFAULT_UPDATE"
  readonly error?: PlaidErrorObject | null
  readonly new_transactions: number
  readonly item_id: string
  readonly environment: WebhookEnvironmentValues
}
export const DefaultUpdateWebhook: Schema.Codec<DefaultUpdateWebhook> = /*#__PURE__*/ struct<DefaultUpdateWebhook>(
  () => ({
    webhook_type: Schema.Literal("TRANSACTIONS"),
    webhook_code: Schema.Literal("DEFAULT_UPDATE"),
    error: optionalKey(nullOr(PlaidErrorObject)),
    new_transactions: Schema.Finite,
    item_id: Schema.String,
    environment: WebhookEnvironmentValues
  })
)

export interface EntityScreeningStatusUpdatedWebhook {
  readonly webhook_type: "ENTITY_SCREENING"
  readonly webhook_code: "STATUS_UPDATED"
  readonly entity_screening_id: string
  readonly environment: WebhookEnvironmentValues
}
export const EntityScreeningStatusUpdatedWebhook: Schema.Codec<EntityScreeningStatusUpdatedWebhook> =
  /*#__PURE__*/ struct<EntityScreeningStatusUpdatedWebhook>(() => ({
    webhook_type: Schema.Literal("ENTITY_SCREENING"),
    webhook_code: Schema.Literal("STATUS_UPDATED"),
    entity_screening_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface FallbackAuthMicrodepositAutoVerifiedWebhook {
  readonly webhook_type: "AUTH"
  readonly webhook_code: "AUTOMATICALLY_VERIFIED"
  readonly error?: string | null
  readonly account_id: string
  readonly item_id: string
  readonly environment: WebhookEnvironmentValues
}
export const FallbackAuthMicrodepositAutoVerifiedWebhook: Schema.Codec<FallbackAuthMicrodepositAutoVerifiedWebhook> =
  /*#__PURE__*/ struct<FallbackAuthMicrodepositAutoVerifiedWebhook>(() => ({
    webhook_type: Schema.Literal("AUTH"),
    webhook_code: Schema.Literal("AUTOMATICALLY_VERIFIED"),
    error: optionalKey(nullOr(Schema.String)),
    account_id: Schema.String,
    item_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface FallbackAuthMicrodepositVerificationExpiredWebhook {
  readonly webhook_type: "AUTH"
  readonly webhook_code: "VERIFICATION_EXPIRED"
  readonly error?: string | null
  readonly account_id: string
  readonly item_id: string
  readonly environment: WebhookEnvironmentValues
}
export const FallbackAuthMicrodepositVerificationExpiredWebhook: Schema.Codec<FallbackAuthMicrodepositVerificationExpiredWebhook> =
  /*#__PURE__*/ struct<FallbackAuthMicrodepositVerificationExpiredWebhook>(() => ({
    webhook_type: Schema.Literal("AUTH"),
    webhook_code: Schema.Literal("VERIFICATION_EXPIRED"),
    error: optionalKey(nullOr(Schema.String)),
    account_id: Schema.String,
    item_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface HistoricalUpdateWebhook {
  readonly webhook_type: "TRANSACTIONS"
  readonly webhook_code: "HISTORICAL_UPDATE"
  readonly error?: PlaidErrorObject | null
  readonly new_transactions: number
  readonly item_id: string
  readonly environment: WebhookEnvironmentValues
}
export const HistoricalUpdateWebhook: Schema.Codec<HistoricalUpdateWebhook> =
  /*#__PURE__*/ struct<HistoricalUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("TRANSACTIONS"),
    webhook_code: Schema.Literal("HISTORICAL_UPDATE"),
    error: optionalKey(nullOr(PlaidErrorObject)),
    new_transactions: Schema.Finite,
    item_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface HoldingsDefaultUpdateWebhook {
  readonly webhook_type: "HOLDINGS"
  readonly webhook_code: "DEFAULT_UPDATE"
  readonly item_id: string
  readonly user_id?: string | null
  readonly error?: PlaidErrorObject | null
  readonly new_holdings: number
  readonly updated_holdings: number
  readonly environment: WebhookEnvironmentValues
}
export const HoldingsDefaultUpdateWebhook: Schema.Codec<HoldingsDefaultUpdateWebhook> =
  /*#__PURE__*/ struct<HoldingsDefaultUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("HOLDINGS"),
    webhook_code: Schema.Literal("DEFAULT_UPDATE"),
    item_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    error: optionalKey(nullOr(PlaidErrorObject)),
    new_holdings: Schema.Finite,
    updated_holdings: Schema.Finite,
    environment: WebhookEnvironmentValues
  }))

export interface HostedMMDVerificationWebhook {
  readonly webhook_type: "AUTH"
  readonly webhook_code: "SMS_MICRODEPOSITS_VERIFICATION"
  readonly status: string
  readonly item_id: string
  readonly account_id: string
  readonly environment?: WebhookEnvironmentValues | null
}
export const HostedMMDVerificationWebhook: Schema.Codec<HostedMMDVerificationWebhook> =
  /*#__PURE__*/ struct<HostedMMDVerificationWebhook>(() => ({
    webhook_type: Schema.Literal("AUTH"),
    webhook_code: Schema.Literal("SMS_MICRODEPOSITS_VERIFICATION"),
    status: Schema.String,
    item_id: Schema.String,
    account_id: Schema.String,
    environment: optionalKey(nullOr(WebhookEnvironmentValues))
  }))

export interface IdentityDefaultUpdateWebhook {
  readonly webhook_type: "IDENTITY"
  readonly webhook_code: "DEFAULT_UPDATE"
  readonly item_id: string
  readonly account_ids_with_updated_identity: AccountIdsWithUpdatedIdentity
  readonly error: PlaidErrorObject | null
  readonly environment: WebhookEnvironmentValues
}
export const IdentityDefaultUpdateWebhook: Schema.Codec<IdentityDefaultUpdateWebhook> =
  /*#__PURE__*/ struct<IdentityDefaultUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("IDENTITY"),
    webhook_code: Schema.Literal("DEFAULT_UPDATE"),
    item_id: Schema.String,
    account_ids_with_updated_identity: AccountIdsWithUpdatedIdentity,
    error: nullOr(PlaidErrorObject),
    environment: WebhookEnvironmentValues
  }))

export type IdentityUpdateTypes = Open<"PHONES" | "ADDRESSES" | "EMAILS" | "NAMES">
export const IdentityUpdateTypes: Schema.Codec<IdentityUpdateTypes> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["PHONES", "ADDRESSES", "EMAILS", "NAMES"])
)

export interface IdentityVerificationRetriedWebhook {
  readonly webhook_type: "IDENTITY_VERIFICATION"
  readonly webhook_code: "RETRIED"
  readonly identity_verification_id: string
  readonly environment: WebhookEnvironmentValues
}
export const IdentityVerificationRetriedWebhook: Schema.Codec<IdentityVerificationRetriedWebhook> =
  /*#__PURE__*/ struct<IdentityVerificationRetriedWebhook>(() => ({
    webhook_type: Schema.Literal("IDENTITY_VERIFICATION"),
    webhook_code: Schema.Literal("RETRIED"),
    identity_verification_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface IdentityVerificationStatusUpdatedWebhook {
  readonly webhook_type: "IDENTITY_VERIFICATION"
  readonly webhook_code: "STATUS_UPDATED"
  readonly identity_verification_id: string
  readonly environment: WebhookEnvironmentValues
}
export const IdentityVerificationStatusUpdatedWebhook: Schema.Codec<IdentityVerificationStatusUpdatedWebhook> =
  /*#__PURE__*/ struct<IdentityVerificationStatusUpdatedWebhook>(() => ({
    webhook_type: Schema.Literal("IDENTITY_VERIFICATION"),
    webhook_code: Schema.Literal("STATUS_UPDATED"),
    identity_verification_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface IdentityVerificationStepUpdatedWebhook {
  readonly webhook_type: "IDENTITY_VERIFICATION"
  readonly webhook_code: "STEP_UPDATED"
  readonly identity_verification_id: string
  readonly environment: WebhookEnvironmentValues
}
export const IdentityVerificationStepUpdatedWebhook: Schema.Codec<IdentityVerificationStepUpdatedWebhook> =
  /*#__PURE__*/ struct<IdentityVerificationStepUpdatedWebhook>(() => ({
    webhook_type: Schema.Literal("IDENTITY_VERIFICATION"),
    webhook_code: Schema.Literal("STEP_UPDATED"),
    identity_verification_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface IncomeVerificationRefreshReconnectNeededWebhook {
  readonly webhook_type: "INCOME"
  readonly webhook_code: "INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED"
  readonly user_id: string
  readonly environment: WebhookEnvironmentValues
}
export const IncomeVerificationRefreshReconnectNeededWebhook: Schema.Codec<IncomeVerificationRefreshReconnectNeededWebhook> =
  /*#__PURE__*/ struct<IncomeVerificationRefreshReconnectNeededWebhook>(() => ({
    webhook_type: Schema.Literal("INCOME"),
    webhook_code: Schema.Literal("INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED"),
    user_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface IncomeVerificationRiskSignalsStatusWebhook {
  readonly webhook_type: "INCOME"
  readonly webhook_code: "INCOME_VERIFICATION_RISK_SIGNALS"
  readonly item_id: string
  readonly user_id?: string | null
  readonly risk_signals_status: string
  readonly environment: WebhookEnvironmentValues
}
export const IncomeVerificationRiskSignalsStatusWebhook: Schema.Codec<IncomeVerificationRiskSignalsStatusWebhook> =
  /*#__PURE__*/ struct<IncomeVerificationRiskSignalsStatusWebhook>(() => ({
    webhook_type: Schema.Literal("INCOME"),
    webhook_code: Schema.Literal("INCOME_VERIFICATION_RISK_SIGNALS"),
    item_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    risk_signals_status: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface IncomeVerificationStatusWebhook {
  readonly webhook_type: "INCOME"
  readonly webhook_code: "INCOME_VERIFICATION"
  readonly item_id: string
  readonly user_id?: string | null
  readonly verification_status: string
  readonly environment: WebhookEnvironmentValues
}
export const IncomeVerificationStatusWebhook: Schema.Codec<IncomeVerificationStatusWebhook> =
  /*#__PURE__*/ struct<IncomeVerificationStatusWebhook>(() => ({
    webhook_type: Schema.Literal("INCOME"),
    webhook_code: Schema.Literal("INCOME_VERIFICATION"),
    item_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    verification_status: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface InitialUpdateWebhook {
  readonly webhook_type: "TRANSACTIONS"
  readonly webhook_code: "INITIAL_UPDATE"
  readonly error?: string | null
  readonly new_transactions: number
  readonly item_id: string
  readonly environment: WebhookEnvironmentValues
}
export const InitialUpdateWebhook: Schema.Codec<InitialUpdateWebhook> = /*#__PURE__*/ struct<InitialUpdateWebhook>(
  () => ({
    webhook_type: Schema.Literal("TRANSACTIONS"),
    webhook_code: Schema.Literal("INITIAL_UPDATE"),
    error: optionalKey(nullOr(Schema.String)),
    new_transactions: Schema.Finite,
    item_id: Schema.String,
    environment: WebhookEnvironmentValues
  })
)

export interface InstitutionStatusAlertWebhook {
  readonly webhook_type: "DASHBOARD_CONFIGURED_ALERT"
  readonly webhook_code: "INSTITUTION_STATUS_ALERT_TRIGGERED"
  readonly institution_id: string
  readonly institution_overall_success_rate: number
  readonly environment: WebhookEnvironmentValues
}
export const InstitutionStatusAlertWebhook: Schema.Codec<InstitutionStatusAlertWebhook> =
  /*#__PURE__*/ struct<InstitutionStatusAlertWebhook>(() => ({
    webhook_type: Schema.Literal("DASHBOARD_CONFIGURED_ALERT"),
    webhook_code: Schema.Literal("INSTITUTION_STATUS_ALERT_TRIGGERED"),
    institution_id: Schema.String,
    institution_overall_success_rate: Schema.Finite,
    environment: WebhookEnvironmentValues
  }))

export interface InvestmentsDefaultUpdateWebhook {
  readonly webhook_type: "INVESTMENTS_TRANSACTIONS"
  readonly webhook_code: "DEFAULT_UPDATE"
  readonly item_id: string
  readonly user_id?: string | null
  readonly error?: PlaidErrorObject | null
  readonly new_investments_transactions: number
  readonly cancelled_investments_transactions: number
  readonly environment: WebhookEnvironmentValues
}
export const InvestmentsDefaultUpdateWebhook: Schema.Codec<InvestmentsDefaultUpdateWebhook> =
  /*#__PURE__*/ struct<InvestmentsDefaultUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("INVESTMENTS_TRANSACTIONS"),
    webhook_code: Schema.Literal("DEFAULT_UPDATE"),
    item_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    error: optionalKey(nullOr(PlaidErrorObject)),
    new_investments_transactions: Schema.Finite,
    cancelled_investments_transactions: Schema.Finite,
    environment: WebhookEnvironmentValues
  }))

export interface InvestmentsHistoricalUpdateWebhook {
  readonly webhook_type: "INVESTMENTS_TRANSACTIONS"
  readonly webhook_code: "HISTORICAL_UPDATE"
  readonly item_id: string
  readonly user_id?: string | null
  readonly error?: PlaidErrorObject | null
  readonly new_investments_transactions: number
  readonly cancelled_investments_transactions: number
  readonly environment: WebhookEnvironmentValues
}
export const InvestmentsHistoricalUpdateWebhook: Schema.Codec<InvestmentsHistoricalUpdateWebhook> =
  /*#__PURE__*/ struct<InvestmentsHistoricalUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("INVESTMENTS_TRANSACTIONS"),
    webhook_code: Schema.Literal("HISTORICAL_UPDATE"),
    item_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    error: optionalKey(nullOr(PlaidErrorObject)),
    new_investments_transactions: Schema.Finite,
    cancelled_investments_transactions: Schema.Finite,
    environment: WebhookEnvironmentValues
  }))

export interface IssueResolvedWebhook {
  readonly webhook_type: "ISSUES"
  readonly webhook_code: "ISSUE_RESOLVED"
  readonly issue_id: string
  readonly issue_description: string
  readonly issue_resolved_at: string
  readonly institution_id: string
  readonly institution_name: string
}
export const IssueResolvedWebhook: Schema.Codec<IssueResolvedWebhook> = /*#__PURE__*/ struct<IssueResolvedWebhook>(
  () => ({
    webhook_type: Schema.Literal("ISSUES"),
    webhook_code: Schema.Literal("ISSUE_RESOLVED"),
    issue_id: Schema.String,
    issue_description: Schema.String,
    issue_resolved_at: Schema.String,
    institution_id: Schema.String,
    institution_name: Schema.String
  })
)

export interface ItemAddResultWebhook {
  readonly webhook_type: "LINK"
  readonly webhook_code: "ITEM_ADD_RESULT"
  readonly link_session_id: string
  readonly link_token: string
  readonly public_token: string
  readonly environment: WebhookEnvironmentValues
}
export const ItemAddResultWebhook: Schema.Codec<ItemAddResultWebhook> = /*#__PURE__*/ struct<ItemAddResultWebhook>(
  () => ({
    webhook_type: Schema.Literal("LINK"),
    webhook_code: Schema.Literal("ITEM_ADD_RESULT"),
    link_session_id: Schema.String,
    link_token: Schema.String,
    public_token: Schema.String,
    environment: WebhookEnvironmentValues
  })
)

export interface ItemErrorWebhook {
  readonly webhook_type: "ITEM"
  readonly webhook_code: "ERROR"
  readonly item_id: string
  readonly user_id?: string | null
  readonly error: PlaidErrorObject | null
  readonly environment: WebhookEnvironmentValues
}
export const ItemErrorWebhook: Schema.Codec<ItemErrorWebhook> = /*#__PURE__*/ struct<ItemErrorWebhook>(() => ({
  webhook_type: Schema.Literal("ITEM"),
  webhook_code: Schema.Literal("ERROR"),
  item_id: Schema.String,
  user_id: optionalKey(nullOr(Schema.String)),
  error: nullOr(PlaidErrorObject),
  environment: WebhookEnvironmentValues
}))

export interface ItemLoginRepairedWebhook {
  readonly webhook_type: "ITEM"
  readonly webhook_code: "LOGIN_REPAIRED"
  readonly item_id: string
  readonly user_id?: string | null
  readonly environment: WebhookEnvironmentValues
}
export const ItemLoginRepairedWebhook: Schema.Codec<ItemLoginRepairedWebhook> =
  /*#__PURE__*/ struct<ItemLoginRepairedWebhook>(() => ({
    webhook_type: Schema.Literal("ITEM"),
    webhook_code: Schema.Literal("LOGIN_REPAIRED"),
    item_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    environment: WebhookEnvironmentValues
  }))

export interface ItemProductReadyWebhook {
  readonly webhook_type: "INCOME"
  readonly webhook_code: "PRODUCT_READY"
  readonly item_id: string
  readonly error?: PlaidErrorObject | null
  readonly environment: WebhookEnvironmentValues
}
export const ItemProductReadyWebhook: Schema.Codec<ItemProductReadyWebhook> =
  /*#__PURE__*/ struct<ItemProductReadyWebhook>(() => ({
    webhook_type: Schema.Literal("INCOME"),
    webhook_code: Schema.Literal("PRODUCT_READY"),
    item_id: Schema.String,
    error: optionalKey(nullOr(PlaidErrorObject)),
    environment: WebhookEnvironmentValues
  }))

export interface LayerAuthenticationPassedWebhook {
  readonly webhook_type: "LAYER"
  readonly webhook_code: "LAYER_AUTHENTICATION_PASSED"
  readonly environment: WebhookEnvironmentValues
  readonly link_session_id: string
  readonly link_token: string
}
export const LayerAuthenticationPassedWebhook: Schema.Codec<LayerAuthenticationPassedWebhook> =
  /*#__PURE__*/ struct<LayerAuthenticationPassedWebhook>(() => ({
    webhook_type: Schema.Literal("LAYER"),
    webhook_code: Schema.Literal("LAYER_AUTHENTICATION_PASSED"),
    environment: WebhookEnvironmentValues,
    link_session_id: Schema.String,
    link_token: Schema.String
  }))

export type LiabilitiesAccountIdsWithUpdatedLiabilities = Readonly<Record<string, ReadonlyArray<string>>>
export const LiabilitiesAccountIdsWithUpdatedLiabilities: Schema.Codec<LiabilitiesAccountIdsWithUpdatedLiabilities> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Record(Schema.String, Schema.Array(Schema.String)))

export interface LiabilitiesDefaultUpdateWebhook {
  readonly webhook_type: "LIABILITIES"
  readonly webhook_code: "DEFAULT_UPDATE"
  readonly item_id: string
  readonly user_id?: string | null
  readonly error: PlaidErrorObject | null
  readonly account_ids_with_new_liabilities: ReadonlyArray<string>
  readonly account_ids_with_updated_liabilities: LiabilitiesAccountIdsWithUpdatedLiabilities
  readonly environment: WebhookEnvironmentValues
}
export const LiabilitiesDefaultUpdateWebhook: Schema.Codec<LiabilitiesDefaultUpdateWebhook> =
  /*#__PURE__*/ struct<LiabilitiesDefaultUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("LIABILITIES"),
    webhook_code: Schema.Literal("DEFAULT_UPDATE"),
    item_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    error: nullOr(PlaidErrorObject),
    account_ids_with_new_liabilities: Schema.Array(Schema.String),
    account_ids_with_updated_liabilities: LiabilitiesAccountIdsWithUpdatedLiabilities,
    environment: WebhookEnvironmentValues
  }))

export interface LinkCallbackMetadata {
  readonly callback_type?: LinkDeliveryWebhookCallbackType | null
  readonly event_name?: LinkEventName | null
  readonly status?: string | null
  readonly link_session_id?: string | null
  readonly request_id?: string | null
  readonly institution?: LinkDeliveryInstitution | null
  readonly accounts?: ReadonlyArray<LinkDeliveryAccount> | null
}
export const LinkCallbackMetadata: Schema.Codec<LinkCallbackMetadata> = /*#__PURE__*/ struct<LinkCallbackMetadata>(
  () => ({
    callback_type: optionalKey(nullOr(LinkDeliveryWebhookCallbackType)),
    event_name: optionalKey(nullOr(LinkEventName)),
    status: optionalKey(nullOr(Schema.String)),
    link_session_id: optionalKey(nullOr(Schema.String)),
    request_id: optionalKey(nullOr(Schema.String)),
    institution: optionalKey(nullOr(LinkDeliveryInstitution)),
    accounts: optionalKey(nullOr(Schema.Array(LinkDeliveryAccount)))
  })
)

export interface LinkDeliveryAccount {
  readonly id?: string | null
  readonly name?: string | null
  readonly mask?: string | null
  readonly type?: string | null
  readonly subtype?: string | null
  readonly verification_status?: LinkDeliveryVerificationStatus | null
  readonly class_type?: string | null
}
export const LinkDeliveryAccount: Schema.Codec<LinkDeliveryAccount> = /*#__PURE__*/ struct<LinkDeliveryAccount>(() => ({
  id: optionalKey(nullOr(Schema.String)),
  name: optionalKey(nullOr(Schema.String)),
  mask: optionalKey(nullOr(Schema.String)),
  type: optionalKey(nullOr(Schema.String)),
  subtype: optionalKey(nullOr(Schema.String)),
  verification_status: optionalKey(nullOr(LinkDeliveryVerificationStatus)),
  class_type: optionalKey(nullOr(Schema.String))
}))

export interface LinkDeliveryCallbackWebhook {
  readonly webhook_type: "LINK_DELIVERY"
  readonly webhook_code: "LINK_CALLBACK"
  readonly link_delivery_session_id: string
  readonly timestamp: string
  readonly error?: PlaidErrorObject | null
  readonly link_callback_metadata: LinkCallbackMetadata
}
export const LinkDeliveryCallbackWebhook: Schema.Codec<LinkDeliveryCallbackWebhook> =
  /*#__PURE__*/ struct<LinkDeliveryCallbackWebhook>(() => ({
    webhook_type: Schema.Literal("LINK_DELIVERY"),
    webhook_code: Schema.Literal("LINK_CALLBACK"),
    link_delivery_session_id: Schema.String,
    timestamp: Schema.String,
    error: optionalKey(nullOr(PlaidErrorObject)),
    link_callback_metadata: LinkCallbackMetadata
  }))

export interface LinkDeliveryInstitution {
  readonly name?: string | null
  readonly institution_id?: string | null
}
export const LinkDeliveryInstitution: Schema.Codec<LinkDeliveryInstitution> =
  /*#__PURE__*/ struct<LinkDeliveryInstitution>(() => ({
    name: optionalKey(nullOr(Schema.String)),
    institution_id: optionalKey(nullOr(Schema.String))
  }))

export interface LinkDeliveryMetadata {
  readonly communication_method?: LinkDeliveryWebhookCommunicationMethod | null
  readonly delivery_status?: LinkDeliveryWebhookDeliveryStatus | null
}
export const LinkDeliveryMetadata: Schema.Codec<LinkDeliveryMetadata> = /*#__PURE__*/ struct<LinkDeliveryMetadata>(
  () => ({
    communication_method: optionalKey(nullOr(LinkDeliveryWebhookCommunicationMethod)),
    delivery_status: optionalKey(nullOr(LinkDeliveryWebhookDeliveryStatus))
  })
)

const linkDeliveryVerificationStatusValues = [
  "automatically_verified",
  "pending_automatic_verification",
  "pending_manual_verification",
  "manually_verified",
  "verification_expired",
  "verification_failed",
  "unsent",
  "database_matched",
  "database_insights_pending"
] as const

export type LinkDeliveryVerificationStatus = Open<(typeof linkDeliveryVerificationStatusValues)[number]>
export const LinkDeliveryVerificationStatus: Schema.Codec<LinkDeliveryVerificationStatus> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(linkDeliveryVerificationStatusValues))

export type LinkDeliveryWebhookCallbackType = Open<"ON_SUCCESS" | "ON_EVENT" | "ON_EXIT">
export const LinkDeliveryWebhookCallbackType: Schema.Codec<LinkDeliveryWebhookCallbackType> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["ON_SUCCESS", "ON_EVENT", "ON_EXIT"]))

export type LinkDeliveryWebhookCommunicationMethod = Open<"SMS" | "EMAIL">
export const LinkDeliveryWebhookCommunicationMethod: Schema.Codec<LinkDeliveryWebhookCommunicationMethod> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["SMS", "EMAIL"]))

export type LinkDeliveryWebhookDeliveryStatus = Open<"SUCCESS" | "FAILURE">
export const LinkDeliveryWebhookDeliveryStatus: Schema.Codec<LinkDeliveryWebhookDeliveryStatus> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["SUCCESS", "FAILURE"]))

const linkEventNameValues = [
  "BANK_INCOME_INSIGHTS_COMPLETED",
  "CLOSE_OAUTH",
  "ERROR",
  "EXIT",
  "FAIL_OAUTH",
  "HANDOFF",
  "ISSUE_FOLLOWED",
  "OPEN",
  "OPEN_MY_PLAID",
  "OPEN_OAUTH",
  "SEARCH_INSTITUTION",
  "SELECT_AUTH_TYPE",
  "SELECT_BRAND",
  "SELECT_DEGRADED_INSTITUTION",
  "SELECT_DOWN_INSTITUTION",
  "SELECT_FILTERED_INSTITUTION",
  "SELECT_INSTITUTION",
  "SUBMIT_ACCOUNT_NUMBER",
  "SUBMIT_CREDENTIALS",
  "SUBMIT_DOCUMENTS",
  "SUBMIT_DOCUMENTS_ERROR",
  "SUBMIT_DOCUMENTS_SUCCESS",
  "SUBMIT_MFA",
  "SUBMIT_ROUTING_NUMBER",
  "TRANSITION_VIEW",
  "VIEW_DATA_TYPES"
] as const

export type LinkEventName = Open<(typeof linkEventNameValues)[number]>
export const LinkEventName: Schema.Codec<LinkEventName> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(linkEventNameValues)
)

export interface LinkEventsWebhook {
  readonly webhook_type: "LINK"
  readonly webhook_code: "EVENTS"
  readonly events: ReadonlyArray<LinkEvent>
  readonly link_session_id: string
  readonly link_token: string
  readonly environment: WebhookEnvironmentValues
}
export const LinkEventsWebhook: Schema.Codec<LinkEventsWebhook> = /*#__PURE__*/ struct<LinkEventsWebhook>(() => ({
  webhook_type: Schema.Literal("LINK"),
  webhook_code: Schema.Literal("EVENTS"),
  events: Schema.Array(LinkEvent),
  link_session_id: Schema.String,
  link_token: Schema.String,
  environment: WebhookEnvironmentValues
}))

export interface LinkSessionFinishedWebhook {
  readonly webhook_type: "LINK"
  readonly webhook_code: "SESSION_FINISHED"
  readonly status: string
  readonly link_session_id: string
  readonly link_token: string
  /** @deprecated */
  readonly public_token?: string | null
  readonly public_tokens?: ReadonlyArray<string> | null
  readonly user_id?: string | null
  readonly environment: WebhookEnvironmentValues
}
export const LinkSessionFinishedWebhook: Schema.Codec<LinkSessionFinishedWebhook> =
  /*#__PURE__*/ struct<LinkSessionFinishedWebhook>(() => ({
    webhook_type: Schema.Literal("LINK"),
    webhook_code: Schema.Literal("SESSION_FINISHED"),
    status: Schema.String,
    link_session_id: Schema.String,
    link_token: Schema.String,
    public_token: optionalKey(nullOr(Schema.String)),
    public_tokens: optionalKey(nullOr(Schema.Array(Schema.String))),
    user_id: optionalKey(nullOr(Schema.String)),
    environment: WebhookEnvironmentValues
  }))

export interface LinkUserDeliveryStatusWebhook {
  readonly webhook_type: "LINK_DELIVERY"
  readonly webhook_code: "DELIVERY_STATUS"
  readonly link_delivery_session_id: string
  readonly timestamp: string
  readonly link_delivery_metadata: LinkDeliveryMetadata
}
export const LinkUserDeliveryStatusWebhook: Schema.Codec<LinkUserDeliveryStatusWebhook> =
  /*#__PURE__*/ struct<LinkUserDeliveryStatusWebhook>(() => ({
    webhook_type: Schema.Literal("LINK_DELIVERY"),
    webhook_code: Schema.Literal("DELIVERY_STATUS"),
    link_delivery_session_id: Schema.String,
    timestamp: Schema.String,
    link_delivery_metadata: LinkDeliveryMetadata
  }))

export type MonitoringInsightsStatus = Open<"AVAILABLE" | "FAILED">
export const MonitoringInsightsStatus: Schema.Codec<MonitoringInsightsStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["AVAILABLE", "FAILED"])
)

export interface NewAccountsAvailableWebhook {
  readonly webhook_type?: "ITEM" | null
  readonly webhook_code?: "NEW_ACCOUNTS_AVAILABLE" | null
  readonly item_id?: string | null
  readonly user_id?: string | null
  readonly error?: PlaidErrorObject | null
  readonly environment?: WebhookEnvironmentValues | null
}
export const NewAccountsAvailableWebhook: Schema.Codec<NewAccountsAvailableWebhook> =
  /*#__PURE__*/ struct<NewAccountsAvailableWebhook>(() => ({
    webhook_type: optionalKey(nullOr(Schema.Literal("ITEM"))),
    webhook_code: optionalKey(nullOr(Schema.Literal("NEW_ACCOUNTS_AVAILABLE"))),
    item_id: optionalKey(nullOr(Schema.String)),
    user_id: optionalKey(nullOr(Schema.String)),
    error: optionalKey(nullOr(PlaidErrorObject)),
    environment: optionalKey(nullOr(WebhookEnvironmentValues))
  }))

const partnerEndCustomerOAuthStatusUpdatedValuesValues = [
  "not-started",
  "processing",
  "approved",
  "enabled",
  "attention-required"
] as const

export type PartnerEndCustomerOAuthStatusUpdatedValues = Open<
  (typeof partnerEndCustomerOAuthStatusUpdatedValuesValues)[number]
>
export const PartnerEndCustomerOAuthStatusUpdatedValues: Schema.Codec<PartnerEndCustomerOAuthStatusUpdatedValues> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(partnerEndCustomerOAuthStatusUpdatedValuesValues))

export interface PartnerEndCustomerOAuthStatusUpdatedWebhook {
  readonly webhook_type: "PARTNER"
  readonly webhook_code: "END_CUSTOMER_OAUTH_STATUS_UPDATED"
  readonly end_customer_client_id: string
  readonly environment: WebhookEnvironmentValues
  readonly institution_id: string
  readonly institution_name: string
  readonly status: PartnerEndCustomerOAuthStatusUpdatedValues
}
export const PartnerEndCustomerOAuthStatusUpdatedWebhook: Schema.Codec<PartnerEndCustomerOAuthStatusUpdatedWebhook> =
  /*#__PURE__*/ struct<PartnerEndCustomerOAuthStatusUpdatedWebhook>(() => ({
    webhook_type: Schema.Literal("PARTNER"),
    webhook_code: Schema.Literal("END_CUSTOMER_OAUTH_STATUS_UPDATED"),
    end_customer_client_id: Schema.String,
    environment: WebhookEnvironmentValues,
    institution_id: Schema.String,
    institution_name: Schema.String,
    status: PartnerEndCustomerOAuthStatusUpdatedValues
  }))

export interface PaymentInitiationConsentStatusUpdateWebhook {
  readonly webhook_type: "PAYMENT_INITIATION"
  readonly webhook_code: "CONSENT_STATUS_UPDATE"
  readonly consent_id: string
  readonly old_status: PaymentInitiationConsentStatus
  readonly new_status: PaymentInitiationConsentStatus
  readonly timestamp: string
  readonly error?: PlaidErrorObject | null
  readonly environment: WebhookEnvironmentValues
}
export const PaymentInitiationConsentStatusUpdateWebhook: Schema.Codec<PaymentInitiationConsentStatusUpdateWebhook> =
  /*#__PURE__*/ struct<PaymentInitiationConsentStatusUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("PAYMENT_INITIATION"),
    webhook_code: Schema.Literal("CONSENT_STATUS_UPDATE"),
    consent_id: Schema.String,
    old_status: PaymentInitiationConsentStatus,
    new_status: PaymentInitiationConsentStatus,
    timestamp: Schema.String,
    error: optionalKey(nullOr(PlaidErrorObject)),
    environment: WebhookEnvironmentValues
  }))

export interface PaymentStatusUpdateWebhook {
  readonly webhook_type: "PAYMENT_INITIATION"
  readonly webhook_code: "PAYMENT_STATUS_UPDATE"
  readonly payment_id: string
  readonly transaction_id?: string | null
  readonly new_payment_status: PaymentInitiationPaymentStatus
  readonly old_payment_status: PaymentInitiationPaymentStatus
  readonly original_reference: string | null
  readonly adjusted_reference?: string | null
  readonly original_start_date: string | null
  readonly adjusted_start_date: string | null
  readonly timestamp: string
  readonly error?: PlaidErrorObject | null
  readonly environment: WebhookEnvironmentValues
}
export const PaymentStatusUpdateWebhook: Schema.Codec<PaymentStatusUpdateWebhook> =
  /*#__PURE__*/ struct<PaymentStatusUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("PAYMENT_INITIATION"),
    webhook_code: Schema.Literal("PAYMENT_STATUS_UPDATE"),
    payment_id: Schema.String,
    transaction_id: optionalKey(nullOr(Schema.String)),
    new_payment_status: PaymentInitiationPaymentStatus,
    old_payment_status: PaymentInitiationPaymentStatus,
    original_reference: nullOr(Schema.String),
    adjusted_reference: optionalKey(nullOr(Schema.String)),
    original_start_date: nullOr(Schema.String),
    adjusted_start_date: nullOr(Schema.String),
    timestamp: Schema.String,
    error: optionalKey(nullOr(PlaidErrorObject)),
    environment: WebhookEnvironmentValues
  }))

export interface PendingDisconnectWebhook {
  readonly webhook_type: "ITEM"
  readonly webhook_code: "PENDING_DISCONNECT"
  readonly item_id: string
  readonly user_id?: string | null
  readonly reason: PendingDisconnectWebhookReason
  readonly disconnect_time: string
  readonly environment: WebhookEnvironmentValues
}
export const PendingDisconnectWebhook: Schema.Codec<PendingDisconnectWebhook> =
  /*#__PURE__*/ struct<PendingDisconnectWebhook>(() => ({
    webhook_type: Schema.Literal("ITEM"),
    webhook_code: Schema.Literal("PENDING_DISCONNECT"),
    item_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    reason: PendingDisconnectWebhookReason,
    disconnect_time: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export type PendingDisconnectWebhookReason = Open<"INSTITUTION_MIGRATION" | "INSTITUTION_TOKEN_EXPIRATION">
export const PendingDisconnectWebhookReason: Schema.Codec<PendingDisconnectWebhookReason> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["INSTITUTION_MIGRATION", "INSTITUTION_TOKEN_EXPIRATION"]))

export interface PendingExpirationWebhook {
  readonly webhook_type: "ITEM"
  readonly webhook_code: "PENDING_EXPIRATION"
  readonly item_id: string
  readonly user_id?: string | null
  readonly consent_expiration_time: string
  readonly environment: WebhookEnvironmentValues
}
export const PendingExpirationWebhook: Schema.Codec<PendingExpirationWebhook> =
  /*#__PURE__*/ struct<PendingExpirationWebhook>(() => ({
    webhook_type: Schema.Literal("ITEM"),
    webhook_code: Schema.Literal("PENDING_EXPIRATION"),
    item_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    consent_expiration_time: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface ProcessorDefaultUpdateWebhook {
  readonly webhook_type: "TRANSACTIONS"
  readonly webhook_code: "DEFAULT_UPDATE"
  readonly error?: PlaidErrorObject | null
  readonly new_transactions: number
  readonly account_id: string
  readonly environment: WebhookEnvironmentValues
}
export const ProcessorDefaultUpdateWebhook: Schema.Codec<ProcessorDefaultUpdateWebhook> =
  /*#__PURE__*/ struct<ProcessorDefaultUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("TRANSACTIONS"),
    webhook_code: Schema.Literal("DEFAULT_UPDATE"),
    error: optionalKey(nullOr(PlaidErrorObject)),
    new_transactions: Schema.Finite,
    account_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface ProcessorHistoricalUpdateWebhook {
  readonly webhook_type: "TRANSACTIONS"
  readonly webhook_code: "HISTORICAL_UPDATE"
  readonly error?: PlaidErrorObject | null
  readonly new_transactions: number
  readonly account_id: string
  readonly environment: WebhookEnvironmentValues
}
export const ProcessorHistoricalUpdateWebhook: Schema.Codec<ProcessorHistoricalUpdateWebhook> =
  /*#__PURE__*/ struct<ProcessorHistoricalUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("TRANSACTIONS"),
    webhook_code: Schema.Literal("HISTORICAL_UPDATE"),
    error: optionalKey(nullOr(PlaidErrorObject)),
    new_transactions: Schema.Finite,
    account_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface ProcessorInitialUpdateWebhook {
  readonly webhook_type: "TRANSACTIONS"
  readonly webhook_code: "INITIAL_UPDATE"
  readonly error?: string | null
  readonly new_transactions: number
  readonly account_id: string
  readonly environment: WebhookEnvironmentValues
}
export const ProcessorInitialUpdateWebhook: Schema.Codec<ProcessorInitialUpdateWebhook> =
  /*#__PURE__*/ struct<ProcessorInitialUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("TRANSACTIONS"),
    webhook_code: Schema.Literal("INITIAL_UPDATE"),
    error: optionalKey(nullOr(Schema.String)),
    new_transactions: Schema.Finite,
    account_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface ProcessorRecurringTransactionsUpdateWebhook {
  readonly webhook_type: "TRANSACTIONS"
  readonly webhook_code: "RECURRING_TRANSACTIONS_UPDATE"
  readonly account_id: string
  readonly environment: WebhookEnvironmentValues
}
export const ProcessorRecurringTransactionsUpdateWebhook: Schema.Codec<ProcessorRecurringTransactionsUpdateWebhook> =
  /*#__PURE__*/ struct<ProcessorRecurringTransactionsUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("TRANSACTIONS"),
    webhook_code: Schema.Literal("RECURRING_TRANSACTIONS_UPDATE"),
    account_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface ProcessorSyncUpdatesAvailableWebhook {
  readonly webhook_type: "TRANSACTIONS"
  readonly webhook_code: "SYNC_UPDATES_AVAILABLE"
  readonly account_id: string
  readonly initial_update_complete: boolean
  readonly historical_update_complete: boolean
  readonly environment: WebhookEnvironmentValues
}
export const ProcessorSyncUpdatesAvailableWebhook: Schema.Codec<ProcessorSyncUpdatesAvailableWebhook> =
  /*#__PURE__*/ struct<ProcessorSyncUpdatesAvailableWebhook>(() => ({
    webhook_type: Schema.Literal("TRANSACTIONS"),
    webhook_code: Schema.Literal("SYNC_UPDATES_AVAILABLE"),
    account_id: Schema.String,
    initial_update_complete: Schema.Boolean,
    historical_update_complete: Schema.Boolean,
    environment: WebhookEnvironmentValues
  }))

export interface ProcessorTokenWebhookUpdate {
  readonly webhook_type: "PROCESSOR_TOKEN"
  readonly webhook_code: "WEBHOOK_UPDATE_ACKNOWLEDGED"
  readonly error?: PlaidErrorObject | null
  readonly account_id: string
  readonly new_webhook_url: string
  readonly environment: WebhookEnvironmentValues
}
export const ProcessorTokenWebhookUpdate: Schema.Codec<ProcessorTokenWebhookUpdate> =
  /*#__PURE__*/ struct<ProcessorTokenWebhookUpdate>(() => ({
    webhook_type: Schema.Literal("PROCESSOR_TOKEN"),
    webhook_code: Schema.Literal("WEBHOOK_UPDATE_ACKNOWLEDGED"),
    error: optionalKey(nullOr(PlaidErrorObject)),
    account_id: Schema.String,
    new_webhook_url: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface ProcessorTransactionsRemovedWebhook {
  readonly webhook_type: "TRANSACTIONS"
  readonly webhook_code: "TRANSACTIONS_REMOVED"
  readonly error?: PlaidErrorObject | null
  readonly removed_transactions: ReadonlyArray<string>
  readonly account_id: string
  readonly environment: WebhookEnvironmentValues
}
export const ProcessorTransactionsRemovedWebhook: Schema.Codec<ProcessorTransactionsRemovedWebhook> =
  /*#__PURE__*/ struct<ProcessorTransactionsRemovedWebhook>(() => ({
    webhook_type: Schema.Literal("TRANSACTIONS"),
    webhook_code: Schema.Literal("TRANSACTIONS_REMOVED"),
    error: optionalKey(nullOr(PlaidErrorObject)),
    removed_transactions: Schema.Array(Schema.String),
    account_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface ProductPermissionsRequiredAuthWebhook {
  readonly webhook_type: "AUTH"
  readonly webhook_code: "PRODUCT_PERMISSIONS_REQUIRED"
  readonly item_id: string
  readonly environment: WebhookEnvironmentValues
}
export const ProductPermissionsRequiredAuthWebhook: Schema.Codec<ProductPermissionsRequiredAuthWebhook> =
  /*#__PURE__*/ struct<ProductPermissionsRequiredAuthWebhook>(() => ({
    webhook_type: Schema.Literal("AUTH"),
    webhook_code: Schema.Literal("PRODUCT_PERMISSIONS_REQUIRED"),
    item_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface ProductPermissionsRequiredIdentityWebhook {
  readonly webhook_type: "IDENTITY"
  readonly webhook_code: "PRODUCT_PERMISSIONS_REQUIRED"
  readonly item_id: string
  readonly environment: WebhookEnvironmentValues
}
export const ProductPermissionsRequiredIdentityWebhook: Schema.Codec<ProductPermissionsRequiredIdentityWebhook> =
  /*#__PURE__*/ struct<ProductPermissionsRequiredIdentityWebhook>(() => ({
    webhook_type: Schema.Literal("IDENTITY"),
    webhook_code: Schema.Literal("PRODUCT_PERMISSIONS_REQUIRED"),
    item_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface ProtectUserEventWebhook {
  readonly webhook_type: "PROTECT"
  readonly webhook_code: "PROTECT_USER_EVENT"
  readonly event_id: string
  readonly event_type: string
  readonly timestamp: string
  readonly user_id: string | null
  readonly client_user_id?: string | null
  readonly link_session_id?: string | null
  readonly environment: WebhookEnvironmentValues
}
export const ProtectUserEventWebhook: Schema.Codec<ProtectUserEventWebhook> =
  /*#__PURE__*/ struct<ProtectUserEventWebhook>(() => ({
    webhook_type: Schema.Literal("PROTECT"),
    webhook_code: Schema.Literal("PROTECT_USER_EVENT"),
    event_id: Schema.String,
    event_type: Schema.String,
    timestamp: Schema.String,
    user_id: nullOr(Schema.String),
    client_user_id: optionalKey(nullOr(Schema.String)),
    link_session_id: optionalKey(nullOr(Schema.String)),
    environment: WebhookEnvironmentValues
  }))

export interface RecurringCancelledWebhook {
  readonly webhook_type: "TRANSFER"
  readonly webhook_code: "RECURRING_CANCELLED"
  readonly recurring_transfer_id: string
  readonly environment: WebhookEnvironmentValues
}
export const RecurringCancelledWebhook: Schema.Codec<RecurringCancelledWebhook> =
  /*#__PURE__*/ struct<RecurringCancelledWebhook>(() => ({
    webhook_type: Schema.Literal("TRANSFER"),
    webhook_code: Schema.Literal("RECURRING_CANCELLED"),
    recurring_transfer_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface RecurringNewTransferWebhook {
  readonly webhook_type: "TRANSFER"
  readonly webhook_code: "RECURRING_NEW_TRANSFER"
  readonly recurring_transfer_id: string
  readonly transfer_id: string
  readonly environment: WebhookEnvironmentValues
}
export const RecurringNewTransferWebhook: Schema.Codec<RecurringNewTransferWebhook> =
  /*#__PURE__*/ struct<RecurringNewTransferWebhook>(() => ({
    webhook_type: Schema.Literal("TRANSFER"),
    webhook_code: Schema.Literal("RECURRING_NEW_TRANSFER"),
    recurring_transfer_id: Schema.String,
    transfer_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface RecurringTransactionsUpdateWebhook {
  readonly webhook_type: "TRANSACTIONS"
  readonly webhook_code: "RECURRING_TRANSACTIONS_UPDATE"
  readonly item_id: string
  readonly account_ids: ReadonlyArray<string>
  readonly environment: WebhookEnvironmentValues
}
export const RecurringTransactionsUpdateWebhook: Schema.Codec<RecurringTransactionsUpdateWebhook> =
  /*#__PURE__*/ struct<RecurringTransactionsUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("TRANSACTIONS"),
    webhook_code: Schema.Literal("RECURRING_TRANSACTIONS_UPDATE"),
    item_id: Schema.String,
    account_ids: Schema.Array(Schema.String),
    environment: WebhookEnvironmentValues
  }))

export interface RecurringTransferSkippedWebhook {
  readonly webhook_type: "TRANSFER"
  readonly webhook_code: "RECURRING_TRANSFER_SKIPPED"
  readonly recurring_transfer_id: string
  readonly authorization_decision: TransferAuthorizationDecision
  readonly authorization_decision_rationale_code?: TransferAuthorizationDecisionRationaleCode | null
  readonly skipped_origination_date: string
  readonly environment: WebhookEnvironmentValues
}
export const RecurringTransferSkippedWebhook: Schema.Codec<RecurringTransferSkippedWebhook> =
  /*#__PURE__*/ struct<RecurringTransferSkippedWebhook>(() => ({
    webhook_type: Schema.Literal("TRANSFER"),
    webhook_code: Schema.Literal("RECURRING_TRANSFER_SKIPPED"),
    recurring_transfer_id: Schema.String,
    authorization_decision: TransferAuthorizationDecision,
    authorization_decision_rationale_code: optionalKey(nullOr(TransferAuthorizationDecisionRationaleCode)),
    skipped_origination_date: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface ScreeningStatusUpdatedWebhook {
  readonly webhook_type: "SCREENING"
  readonly webhook_code: "STATUS_UPDATED"
  readonly screening_id: string
  readonly environment: WebhookEnvironmentValues
}
export const ScreeningStatusUpdatedWebhook: Schema.Codec<ScreeningStatusUpdatedWebhook> =
  /*#__PURE__*/ struct<ScreeningStatusUpdatedWebhook>(() => ({
    webhook_type: Schema.Literal("SCREENING"),
    webhook_code: Schema.Literal("STATUS_UPDATED"),
    screening_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export type StatementsRefreshCompleteResult = Open<"SUCCESS" | "FAILURE">
export const StatementsRefreshCompleteResult: Schema.Codec<StatementsRefreshCompleteResult> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["SUCCESS", "FAILURE"]))

export interface StatementsRefreshCompleteWebhook {
  readonly webhook_type: "STATEMENTS"
  readonly webhook_code: "STATEMENTS_REFRESH_COMPLETE"
  readonly item_id: string
  readonly result: StatementsRefreshCompleteResult
  readonly environment: WebhookEnvironmentValues
}
export const StatementsRefreshCompleteWebhook: Schema.Codec<StatementsRefreshCompleteWebhook> =
  /*#__PURE__*/ struct<StatementsRefreshCompleteWebhook>(() => ({
    webhook_type: Schema.Literal("STATEMENTS"),
    webhook_code: Schema.Literal("STATEMENTS_REFRESH_COMPLETE"),
    item_id: Schema.String,
    result: StatementsRefreshCompleteResult,
    environment: WebhookEnvironmentValues
  }))

export interface SyncUpdatesAvailableWebhook {
  readonly webhook_type: "TRANSACTIONS"
  readonly webhook_code: "SYNC_UPDATES_AVAILABLE"
  readonly item_id: string
  readonly user_id?: string | null
  readonly initial_update_complete: boolean
  readonly historical_update_complete: boolean
  readonly environment: WebhookEnvironmentValues
}
export const SyncUpdatesAvailableWebhook: Schema.Codec<SyncUpdatesAvailableWebhook> =
  /*#__PURE__*/ struct<SyncUpdatesAvailableWebhook>(() => ({
    webhook_type: Schema.Literal("TRANSACTIONS"),
    webhook_code: Schema.Literal("SYNC_UPDATES_AVAILABLE"),
    item_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    initial_update_complete: Schema.Boolean,
    historical_update_complete: Schema.Boolean,
    environment: WebhookEnvironmentValues
  }))

export interface TransactionsRemovedWebhook {
  readonly webhook_type: "TRANSACTIONS"
  readonly webhook_code: "TRANSACTIONS_REMOVED"
  readonly error?: PlaidErrorObject | null
  readonly removed_transactions: ReadonlyArray<string>
  readonly item_id: string
  readonly environment: WebhookEnvironmentValues
}
export const TransactionsRemovedWebhook: Schema.Codec<TransactionsRemovedWebhook> =
  /*#__PURE__*/ struct<TransactionsRemovedWebhook>(() => ({
    webhook_type: Schema.Literal("TRANSACTIONS"),
    webhook_code: Schema.Literal("TRANSACTIONS_REMOVED"),
    error: optionalKey(nullOr(PlaidErrorObject)),
    removed_transactions: Schema.Array(Schema.String),
    item_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface TransferEventsUpdateWebhook {
  readonly webhook_type: "TRANSFER"
  readonly webhook_code: "TRANSFER_EVENTS_UPDATE"
  readonly environment: WebhookEnvironmentValues
}
export const TransferEventsUpdateWebhook: Schema.Codec<TransferEventsUpdateWebhook> =
  /*#__PURE__*/ struct<TransferEventsUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("TRANSFER"),
    webhook_code: Schema.Literal("TRANSFER_EVENTS_UPDATE"),
    environment: WebhookEnvironmentValues
  }))

export interface TransferPlatformOnboardingUpdateWebhook {
  readonly webhook_type: "TRANSFER"
  readonly webhook_code: "PLATFORM_ONBOARDING_UPDATE"
  readonly originator_client_id: string
  readonly environment: WebhookEnvironmentValues
}
export const TransferPlatformOnboardingUpdateWebhook: Schema.Codec<TransferPlatformOnboardingUpdateWebhook> =
  /*#__PURE__*/ struct<TransferPlatformOnboardingUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("TRANSFER"),
    webhook_code: Schema.Literal("PLATFORM_ONBOARDING_UPDATE"),
    originator_client_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface UserAccountRevokedWebhook {
  readonly webhook_type: "ITEM"
  readonly webhook_code: "USER_ACCOUNT_REVOKED"
  readonly item_id: string
  readonly user_id?: string | null
  readonly account_id: string
  readonly environment: WebhookEnvironmentValues
}
export const UserAccountRevokedWebhook: Schema.Codec<UserAccountRevokedWebhook> =
  /*#__PURE__*/ struct<UserAccountRevokedWebhook>(() => ({
    webhook_type: Schema.Literal("ITEM"),
    webhook_code: Schema.Literal("USER_ACCOUNT_REVOKED"),
    item_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    account_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface UserIncomeVerificationRefreshReconnectNeededWebhook {
  readonly webhook_type: "INCOME"
  readonly webhook_code: "USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED"
  readonly user_id: string
  readonly environment: WebhookEnvironmentValues
}
export const UserIncomeVerificationRefreshReconnectNeededWebhook: Schema.Codec<UserIncomeVerificationRefreshReconnectNeededWebhook> =
  /*#__PURE__*/ struct<UserIncomeVerificationRefreshReconnectNeededWebhook>(() => ({
    webhook_type: Schema.Literal("INCOME"),
    webhook_code: Schema.Literal("USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED"),
    user_id: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface UserIncomeVerificationRiskSignalsStatusWebhook {
  readonly webhook_type: "INCOME"
  readonly webhook_code: "USER_INCOME_VERIFICATION_RISK_SIGNALS"
  readonly item_id: string
  readonly user_id?: string | null
  readonly risk_signals_status: string
  readonly environment: WebhookEnvironmentValues
}
export const UserIncomeVerificationRiskSignalsStatusWebhook: Schema.Codec<UserIncomeVerificationRiskSignalsStatusWebhook> =
  /*#__PURE__*/ struct<UserIncomeVerificationRiskSignalsStatusWebhook>(() => ({
    webhook_type: Schema.Literal("INCOME"),
    webhook_code: Schema.Literal("USER_INCOME_VERIFICATION_RISK_SIGNALS"),
    item_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    risk_signals_status: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface UserIncomeVerificationStatusWebhook {
  readonly webhook_type: "INCOME"
  readonly webhook_code: "USER_INCOME_VERIFICATION"
  readonly item_id: string
  readonly user_id?: string | null
  readonly verification_status: string
  readonly environment: WebhookEnvironmentValues
}
export const UserIncomeVerificationStatusWebhook: Schema.Codec<UserIncomeVerificationStatusWebhook> =
  /*#__PURE__*/ struct<UserIncomeVerificationStatusWebhook>(() => ({
    webhook_type: Schema.Literal("INCOME"),
    webhook_code: Schema.Literal("USER_INCOME_VERIFICATION"),
    item_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    verification_status: Schema.String,
    environment: WebhookEnvironmentValues
  }))

export interface UserPermissionRevokedWebhook {
  readonly webhook_type: "ITEM"
  readonly webhook_code: "USER_PERMISSION_REVOKED"
  readonly item_id: string
  readonly user_id?: string | null
  readonly error?: PlaidErrorObject | null
  readonly environment: WebhookEnvironmentValues
}
export const UserPermissionRevokedWebhook: Schema.Codec<UserPermissionRevokedWebhook> =
  /*#__PURE__*/ struct<UserPermissionRevokedWebhook>(() => ({
    webhook_type: Schema.Literal("ITEM"),
    webhook_code: Schema.Literal("USER_PERMISSION_REVOKED"),
    item_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    error: optionalKey(nullOr(PlaidErrorObject)),
    environment: WebhookEnvironmentValues
  }))

export interface VerificationExpiredWebhook {
  readonly webhook_type: "AUTH"
  readonly webhook_code: "VERIFICATION_EXPIRED"
  readonly item_id: string
  readonly account_id: string
  readonly environment: WebhookEnvironmentValues
  readonly error?: PlaidErrorObject | null
}
export const VerificationExpiredWebhook: Schema.Codec<VerificationExpiredWebhook> =
  /*#__PURE__*/ struct<VerificationExpiredWebhook>(() => ({
    webhook_type: Schema.Literal("AUTH"),
    webhook_code: Schema.Literal("VERIFICATION_EXPIRED"),
    item_id: Schema.String,
    account_id: Schema.String,
    environment: WebhookEnvironmentValues,
    error: optionalKey(nullOr(PlaidErrorObject))
  }))

export interface WalletTransactionStatusUpdateWebhook {
  readonly webhook_type: "WALLET"
  readonly webhook_code: "WALLET_TRANSACTION_STATUS_UPDATE"
  readonly transaction_id: string
  readonly payment_id?: string | null
  readonly wallet_id?: string | null
  readonly new_status: WalletTransactionStatus
  readonly old_status: WalletTransactionStatus
  readonly failure_reason?: WalletTransactionFailureReason | null
  readonly timestamp: string
  readonly error?: PlaidErrorObject | null
  readonly environment: WebhookEnvironmentValues
}
export const WalletTransactionStatusUpdateWebhook: Schema.Codec<WalletTransactionStatusUpdateWebhook> =
  /*#__PURE__*/ struct<WalletTransactionStatusUpdateWebhook>(() => ({
    webhook_type: Schema.Literal("WALLET"),
    webhook_code: Schema.Literal("WALLET_TRANSACTION_STATUS_UPDATE"),
    transaction_id: Schema.String,
    payment_id: optionalKey(nullOr(Schema.String)),
    wallet_id: optionalKey(nullOr(Schema.String)),
    new_status: WalletTransactionStatus,
    old_status: WalletTransactionStatus,
    failure_reason: optionalKey(nullOr(WalletTransactionFailureReason)),
    timestamp: Schema.String,
    error: optionalKey(nullOr(PlaidErrorObject)),
    environment: WebhookEnvironmentValues
  }))

export type WebhookEnvironmentValues = Open<"sandbox" | "production">
export const WebhookEnvironmentValues: Schema.Codec<WebhookEnvironmentValues> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["sandbox", "production"])
)

export interface WebhookUpdateAcknowledgedWebhook {
  readonly webhook_type: "ITEM"
  readonly webhook_code: "WEBHOOK_UPDATE_ACKNOWLEDGED"
  readonly item_id: string
  readonly new_webhook_url: string
  readonly error?: PlaidErrorObject | null
  readonly environment: WebhookEnvironmentValues
}
export const WebhookUpdateAcknowledgedWebhook: Schema.Codec<WebhookUpdateAcknowledgedWebhook> =
  /*#__PURE__*/ struct<WebhookUpdateAcknowledgedWebhook>(() => ({
    webhook_type: Schema.Literal("ITEM"),
    webhook_code: Schema.Literal("WEBHOOK_UPDATE_ACKNOWLEDGED"),
    item_id: Schema.String,
    new_webhook_url: Schema.String,
    error: optionalKey(nullOr(PlaidErrorObject)),
    environment: WebhookEnvironmentValues
  }))

/** What comes with each kind of webhook, by its `webhook_type` and `webhook_code`. */
export interface Webhooks {
  readonly "ASSETS/ERROR": AssetsErrorWebhook
  readonly "ASSETS/PRODUCT_READY": AssetsProductReadyWebhook
  readonly "AUTH/AUTOMATICALLY_VERIFIED": AutomaticallyVerifiedWebhook | FallbackAuthMicrodepositAutoVerifiedWebhook
  readonly "AUTH/DEFAULT_UPDATE": AuthDefaultUpdateWebhook
  readonly "AUTH/PRODUCT_PERMISSIONS_REQUIRED": ProductPermissionsRequiredAuthWebhook
  readonly "AUTH/SMS_MICRODEPOSITS_VERIFICATION": HostedMMDVerificationWebhook
  readonly "AUTH/VERIFICATION_EXPIRED": FallbackAuthMicrodepositVerificationExpiredWebhook | VerificationExpiredWebhook
  readonly "BANK_TRANSFERS/BANK_TRANSFERS_EVENTS_UPDATE":
    | BankTransfersEventsUpdateWebhook
    | BankTransfersEventsUpdateWebhookForAuth
  readonly "BASE_REPORT/ERROR": BaseReportsErrorWebhook
  /** @deprecated */
  readonly "BEACON/DUPLICATE_DETECTED": BeaconDuplicateDetectedWebhook
  /** @deprecated */
  readonly "BEACON/REPORT_CREATED": BeaconReportCreatedWebhook
  /** @deprecated */
  readonly "BEACON/REPORT_SYNDICATION_CREATED": BeaconReportSyndicationCreatedWebhook
  /** @deprecated */
  readonly "BEACON/REPORT_UPDATED": BeaconReportUpdatedWebhook
  /** @deprecated */
  readonly "BEACON/USER_STATUS_UPDATED": BeaconUserStatusUpdatedWebhook
  readonly "CASH_FLOW_UPDATES/CASH_FLOW_INSIGHTS_UPDATED": CashFlowUpdatesInsightsV2Webhook
  /** @deprecated */
  readonly "CASH_FLOW_UPDATES/EXPECTED_DEPOSIT_MISSED": CashFlowUpdatesExpectedDepositMissedWebhook
  /** @deprecated */
  readonly "CASH_FLOW_UPDATES/INSIGHTS_UPDATED": CashFlowUpdatesInsightsWebhook
  /** @deprecated */
  readonly "CASH_FLOW_UPDATES/LARGE_DEPOSIT_DETECTED": CashFlowUpdatesLargeDepositWebhook
  /** @deprecated */
  readonly "CASH_FLOW_UPDATES/LOW_BALANCE_DETECTED": CashFlowUpdatesLowBalanceWebhook
  /** @deprecated */
  readonly "CASH_FLOW_UPDATES/NEW_INCOME_STREAM_DETECTED": CashFlowUpdatesNewIncomeStreamWebhook
  /** @deprecated */
  readonly "CASH_FLOW_UPDATES/NEW_LOAN_PAYMENT_DETECTED": CashFlowUpdatesNewLoanPaymentWebhook
  /** @deprecated */
  readonly "CASH_FLOW_UPDATES/NSF_OVERDRAFT_DETECTED": CashFlowUpdatesNSFWebhook
  readonly "CHECK_REPORT/CHECK_REPORT_FAILED": CraCheckReportFailedWebhook
  readonly "CHECK_REPORT/CHECK_REPORT_READY": CraCheckReportReadyWebhook
  readonly "CHECK_REPORT/UPGRADE_FAILED": CraUpgradeFailedWebhook
  readonly "CHECK_REPORT/USER_CHECK_REPORT_FAILED": CraUserCheckReportFailedWebhook
  readonly "CHECK_REPORT/USER_CHECK_REPORT_READY": CraUserCheckReportReadyWebhook
  readonly "CRA_INCOME/BANK_INCOME_COMPLETE": CraBankIncomeCompleteWebhook
  readonly "CRA_INCOME/ERROR": CraBankIncomeErrorWebhook
  readonly "CRA_INSIGHTS/PARTNER_INSIGHTS_COMPLETE": CraPartnerInsightsCompleteWebhook
  readonly "CRA_INSIGHTS/PARTNER_INSIGHTS_ERROR": CraPartnerInsightsErrorWebhook
  readonly "CRA_REPORT/CRA_REPORT_UPDATED": CraReportUpdatedWebhook
  readonly "DASHBOARD_CONFIGURED_ALERT/INSTITUTION_STATUS_ALERT_TRIGGERED": InstitutionStatusAlertWebhook
  readonly "ENTITY_SCREENING/STATUS_UPDATED": EntityScreeningStatusUpdatedWebhook
  readonly "HOLDINGS/DEFAULT_UPDATE": HoldingsDefaultUpdateWebhook
  readonly "IDENTITY/DEFAULT_UPDATE": IdentityDefaultUpdateWebhook
  readonly "IDENTITY/PRODUCT_PERMISSIONS_REQUIRED": ProductPermissionsRequiredIdentityWebhook
  readonly "IDENTITY_VERIFICATION/RETRIED": IdentityVerificationRetriedWebhook
  readonly "IDENTITY_VERIFICATION/STATUS_UPDATED": IdentityVerificationStatusUpdatedWebhook
  readonly "IDENTITY_VERIFICATION/STEP_UPDATED": IdentityVerificationStepUpdatedWebhook
  readonly "INCOME/BANK_INCOME_COMPLETE": BankIncomeCompleteWebhook
  readonly "INCOME/BANK_INCOME_REFRESH_COMPLETE": BankIncomeRefreshCompleteWebhook
  readonly "INCOME/BANK_INCOME_REFRESH_UPDATE": BankIncomeRefreshUpdateWebhook
  readonly "INCOME/INCOME_VERIFICATION": IncomeVerificationStatusWebhook
  readonly "INCOME/INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED": IncomeVerificationRefreshReconnectNeededWebhook
  readonly "INCOME/INCOME_VERIFICATION_RISK_SIGNALS": IncomeVerificationRiskSignalsStatusWebhook
  readonly "INCOME/PRODUCT_READY": ItemProductReadyWebhook
  readonly "INCOME/USER_INCOME_VERIFICATION": UserIncomeVerificationStatusWebhook
  readonly "INCOME/USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED": UserIncomeVerificationRefreshReconnectNeededWebhook
  readonly "INCOME/USER_INCOME_VERIFICATION_RISK_SIGNALS": UserIncomeVerificationRiskSignalsStatusWebhook
  readonly "INVESTMENTS_TRANSACTIONS/DEFAULT_UPDATE": InvestmentsDefaultUpdateWebhook
  readonly "INVESTMENTS_TRANSACTIONS/HISTORICAL_UPDATE": InvestmentsHistoricalUpdateWebhook
  readonly "ISSUES/ISSUE_RESOLVED": IssueResolvedWebhook
  readonly "ITEM/ERROR": ItemErrorWebhook
  readonly "ITEM/LOGIN_REPAIRED": ItemLoginRepairedWebhook
  readonly "ITEM/NEW_ACCOUNTS_AVAILABLE": NewAccountsAvailableWebhook
  readonly "ITEM/PENDING_DISCONNECT": PendingDisconnectWebhook
  readonly "ITEM/PENDING_EXPIRATION": PendingExpirationWebhook
  readonly "ITEM/USER_ACCOUNT_REVOKED": UserAccountRevokedWebhook
  readonly "ITEM/USER_PERMISSION_REVOKED": UserPermissionRevokedWebhook
  readonly "ITEM/WEBHOOK_UPDATE_ACKNOWLEDGED": WebhookUpdateAcknowledgedWebhook
  readonly "LAYER/LAYER_AUTHENTICATION_PASSED": LayerAuthenticationPassedWebhook
  readonly "LIABILITIES/DEFAULT_UPDATE": LiabilitiesDefaultUpdateWebhook
  readonly "LINK/EVENTS": LinkEventsWebhook
  readonly "LINK/ITEM_ADD_RESULT": ItemAddResultWebhook
  readonly "LINK/SESSION_FINISHED": LinkSessionFinishedWebhook
  readonly "LINK_DELIVERY/DELIVERY_STATUS": LinkUserDeliveryStatusWebhook
  readonly "LINK_DELIVERY/LINK_CALLBACK": LinkDeliveryCallbackWebhook
  readonly "PARTNER/END_CUSTOMER_OAUTH_STATUS_UPDATED": PartnerEndCustomerOAuthStatusUpdatedWebhook
  readonly "PAYMENT_INITIATION/CONSENT_STATUS_UPDATE": PaymentInitiationConsentStatusUpdateWebhook
  readonly "PAYMENT_INITIATION/PAYMENT_STATUS_UPDATE": PaymentStatusUpdateWebhook
  readonly "PROCESSOR_TOKEN/WEBHOOK_UPDATE_ACKNOWLEDGED": ProcessorTokenWebhookUpdate
  readonly "PROTECT/PROTECT_USER_EVENT": ProtectUserEventWebhook
  readonly "SCREENING/STATUS_UPDATED": ScreeningStatusUpdatedWebhook
  readonly "STATEMENTS/STATEMENTS_REFRESH_COMPLETE": StatementsRefreshCompleteWebhook
  readonly "TRANSACTIONS/DEFAULT_UPDATE": DefaultUpdateWebhook | ProcessorDefaultUpdateWebhook
  readonly "TRANSACTIONS/HISTORICAL_UPDATE": HistoricalUpdateWebhook | ProcessorHistoricalUpdateWebhook
  readonly "TRANSACTIONS/INITIAL_UPDATE": InitialUpdateWebhook | ProcessorInitialUpdateWebhook
  readonly "TRANSACTIONS/RECURRING_TRANSACTIONS_UPDATE":
    | ProcessorRecurringTransactionsUpdateWebhook
    | RecurringTransactionsUpdateWebhook
  readonly "TRANSACTIONS/SYNC_UPDATES_AVAILABLE": ProcessorSyncUpdatesAvailableWebhook | SyncUpdatesAvailableWebhook
  readonly "TRANSACTIONS/TRANSACTIONS_REMOVED": ProcessorTransactionsRemovedWebhook | TransactionsRemovedWebhook
  readonly "TRANSFER/PLATFORM_ONBOARDING_UPDATE": TransferPlatformOnboardingUpdateWebhook
  readonly "TRANSFER/RECURRING_CANCELLED": RecurringCancelledWebhook
  readonly "TRANSFER/RECURRING_NEW_TRANSFER": RecurringNewTransferWebhook
  readonly "TRANSFER/RECURRING_TRANSFER_SKIPPED": RecurringTransferSkippedWebhook
  readonly "TRANSFER/TRANSFER_EVENTS_UPDATE": TransferEventsUpdateWebhook
  readonly "WALLET/WALLET_TRANSACTION_STATUS_UPDATE": WalletTransactionStatusUpdateWebhook
}

/** Its schema. */
export const webhooks: { readonly [Name in keyof Webhooks]: Schema.Codec<Webhooks[Name]> } = {
  "ASSETS/ERROR": AssetsErrorWebhook,
  "ASSETS/PRODUCT_READY": AssetsProductReadyWebhook,
  "AUTH/AUTOMATICALLY_VERIFIED": /*#__PURE__*/ Schema.suspend(() =>
    Schema.Union([AutomaticallyVerifiedWebhook, FallbackAuthMicrodepositAutoVerifiedWebhook])
  ),
  "AUTH/DEFAULT_UPDATE": AuthDefaultUpdateWebhook,
  "AUTH/PRODUCT_PERMISSIONS_REQUIRED": ProductPermissionsRequiredAuthWebhook,
  "AUTH/SMS_MICRODEPOSITS_VERIFICATION": HostedMMDVerificationWebhook,
  "AUTH/VERIFICATION_EXPIRED": /*#__PURE__*/ Schema.suspend(() =>
    Schema.Union([FallbackAuthMicrodepositVerificationExpiredWebhook, VerificationExpiredWebhook])
  ),
  "BANK_TRANSFERS/BANK_TRANSFERS_EVENTS_UPDATE": /*#__PURE__*/ Schema.suspend(() =>
    Schema.Union([BankTransfersEventsUpdateWebhook, BankTransfersEventsUpdateWebhookForAuth])
  ),
  "BASE_REPORT/ERROR": BaseReportsErrorWebhook,
  "BEACON/DUPLICATE_DETECTED": BeaconDuplicateDetectedWebhook,
  "BEACON/REPORT_CREATED": BeaconReportCreatedWebhook,
  "BEACON/REPORT_SYNDICATION_CREATED": BeaconReportSyndicationCreatedWebhook,
  "BEACON/REPORT_UPDATED": BeaconReportUpdatedWebhook,
  "BEACON/USER_STATUS_UPDATED": BeaconUserStatusUpdatedWebhook,
  "CASH_FLOW_UPDATES/CASH_FLOW_INSIGHTS_UPDATED": CashFlowUpdatesInsightsV2Webhook,
  "CASH_FLOW_UPDATES/EXPECTED_DEPOSIT_MISSED": CashFlowUpdatesExpectedDepositMissedWebhook,
  "CASH_FLOW_UPDATES/INSIGHTS_UPDATED": CashFlowUpdatesInsightsWebhook,
  "CASH_FLOW_UPDATES/LARGE_DEPOSIT_DETECTED": CashFlowUpdatesLargeDepositWebhook,
  "CASH_FLOW_UPDATES/LOW_BALANCE_DETECTED": CashFlowUpdatesLowBalanceWebhook,
  "CASH_FLOW_UPDATES/NEW_INCOME_STREAM_DETECTED": CashFlowUpdatesNewIncomeStreamWebhook,
  "CASH_FLOW_UPDATES/NEW_LOAN_PAYMENT_DETECTED": CashFlowUpdatesNewLoanPaymentWebhook,
  "CASH_FLOW_UPDATES/NSF_OVERDRAFT_DETECTED": CashFlowUpdatesNSFWebhook,
  "CHECK_REPORT/CHECK_REPORT_FAILED": CraCheckReportFailedWebhook,
  "CHECK_REPORT/CHECK_REPORT_READY": CraCheckReportReadyWebhook,
  "CHECK_REPORT/UPGRADE_FAILED": CraUpgradeFailedWebhook,
  "CHECK_REPORT/USER_CHECK_REPORT_FAILED": CraUserCheckReportFailedWebhook,
  "CHECK_REPORT/USER_CHECK_REPORT_READY": CraUserCheckReportReadyWebhook,
  "CRA_INCOME/BANK_INCOME_COMPLETE": CraBankIncomeCompleteWebhook,
  "CRA_INCOME/ERROR": CraBankIncomeErrorWebhook,
  "CRA_INSIGHTS/PARTNER_INSIGHTS_COMPLETE": CraPartnerInsightsCompleteWebhook,
  "CRA_INSIGHTS/PARTNER_INSIGHTS_ERROR": CraPartnerInsightsErrorWebhook,
  "CRA_REPORT/CRA_REPORT_UPDATED": CraReportUpdatedWebhook,
  "DASHBOARD_CONFIGURED_ALERT/INSTITUTION_STATUS_ALERT_TRIGGERED": InstitutionStatusAlertWebhook,
  "ENTITY_SCREENING/STATUS_UPDATED": EntityScreeningStatusUpdatedWebhook,
  "HOLDINGS/DEFAULT_UPDATE": HoldingsDefaultUpdateWebhook,
  "IDENTITY/DEFAULT_UPDATE": IdentityDefaultUpdateWebhook,
  "IDENTITY/PRODUCT_PERMISSIONS_REQUIRED": ProductPermissionsRequiredIdentityWebhook,
  "IDENTITY_VERIFICATION/RETRIED": IdentityVerificationRetriedWebhook,
  "IDENTITY_VERIFICATION/STATUS_UPDATED": IdentityVerificationStatusUpdatedWebhook,
  "IDENTITY_VERIFICATION/STEP_UPDATED": IdentityVerificationStepUpdatedWebhook,
  "INCOME/BANK_INCOME_COMPLETE": BankIncomeCompleteWebhook,
  "INCOME/BANK_INCOME_REFRESH_COMPLETE": BankIncomeRefreshCompleteWebhook,
  "INCOME/BANK_INCOME_REFRESH_UPDATE": BankIncomeRefreshUpdateWebhook,
  "INCOME/INCOME_VERIFICATION": IncomeVerificationStatusWebhook,
  "INCOME/INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED": IncomeVerificationRefreshReconnectNeededWebhook,
  "INCOME/INCOME_VERIFICATION_RISK_SIGNALS": IncomeVerificationRiskSignalsStatusWebhook,
  "INCOME/PRODUCT_READY": ItemProductReadyWebhook,
  "INCOME/USER_INCOME_VERIFICATION": UserIncomeVerificationStatusWebhook,
  "INCOME/USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED": UserIncomeVerificationRefreshReconnectNeededWebhook,
  "INCOME/USER_INCOME_VERIFICATION_RISK_SIGNALS": UserIncomeVerificationRiskSignalsStatusWebhook,
  "INVESTMENTS_TRANSACTIONS/DEFAULT_UPDATE": InvestmentsDefaultUpdateWebhook,
  "INVESTMENTS_TRANSACTIONS/HISTORICAL_UPDATE": InvestmentsHistoricalUpdateWebhook,
  "ISSUES/ISSUE_RESOLVED": IssueResolvedWebhook,
  "ITEM/ERROR": ItemErrorWebhook,
  "ITEM/LOGIN_REPAIRED": ItemLoginRepairedWebhook,
  "ITEM/NEW_ACCOUNTS_AVAILABLE": NewAccountsAvailableWebhook,
  "ITEM/PENDING_DISCONNECT": PendingDisconnectWebhook,
  "ITEM/PENDING_EXPIRATION": PendingExpirationWebhook,
  "ITEM/USER_ACCOUNT_REVOKED": UserAccountRevokedWebhook,
  "ITEM/USER_PERMISSION_REVOKED": UserPermissionRevokedWebhook,
  "ITEM/WEBHOOK_UPDATE_ACKNOWLEDGED": WebhookUpdateAcknowledgedWebhook,
  "LAYER/LAYER_AUTHENTICATION_PASSED": LayerAuthenticationPassedWebhook,
  "LIABILITIES/DEFAULT_UPDATE": LiabilitiesDefaultUpdateWebhook,
  "LINK/EVENTS": LinkEventsWebhook,
  "LINK/ITEM_ADD_RESULT": ItemAddResultWebhook,
  "LINK/SESSION_FINISHED": LinkSessionFinishedWebhook,
  "LINK_DELIVERY/DELIVERY_STATUS": LinkUserDeliveryStatusWebhook,
  "LINK_DELIVERY/LINK_CALLBACK": LinkDeliveryCallbackWebhook,
  "PARTNER/END_CUSTOMER_OAUTH_STATUS_UPDATED": PartnerEndCustomerOAuthStatusUpdatedWebhook,
  "PAYMENT_INITIATION/CONSENT_STATUS_UPDATE": PaymentInitiationConsentStatusUpdateWebhook,
  "PAYMENT_INITIATION/PAYMENT_STATUS_UPDATE": PaymentStatusUpdateWebhook,
  "PROCESSOR_TOKEN/WEBHOOK_UPDATE_ACKNOWLEDGED": ProcessorTokenWebhookUpdate,
  "PROTECT/PROTECT_USER_EVENT": ProtectUserEventWebhook,
  "SCREENING/STATUS_UPDATED": ScreeningStatusUpdatedWebhook,
  "STATEMENTS/STATEMENTS_REFRESH_COMPLETE": StatementsRefreshCompleteWebhook,
  "TRANSACTIONS/DEFAULT_UPDATE": /*#__PURE__*/ Schema.suspend(() =>
    Schema.Union([DefaultUpdateWebhook, ProcessorDefaultUpdateWebhook])
  ),
  "TRANSACTIONS/HISTORICAL_UPDATE": /*#__PURE__*/ Schema.suspend(() =>
    Schema.Union([HistoricalUpdateWebhook, ProcessorHistoricalUpdateWebhook])
  ),
  "TRANSACTIONS/INITIAL_UPDATE": /*#__PURE__*/ Schema.suspend(() =>
    Schema.Union([InitialUpdateWebhook, ProcessorInitialUpdateWebhook])
  ),
  "TRANSACTIONS/RECURRING_TRANSACTIONS_UPDATE": /*#__PURE__*/ Schema.suspend(() =>
    Schema.Union([ProcessorRecurringTransactionsUpdateWebhook, RecurringTransactionsUpdateWebhook])
  ),
  "TRANSACTIONS/SYNC_UPDATES_AVAILABLE": /*#__PURE__*/ Schema.suspend(() =>
    Schema.Union([ProcessorSyncUpdatesAvailableWebhook, SyncUpdatesAvailableWebhook])
  ),
  "TRANSACTIONS/TRANSACTIONS_REMOVED": /*#__PURE__*/ Schema.suspend(() =>
    Schema.Union([ProcessorTransactionsRemovedWebhook, TransactionsRemovedWebhook])
  ),
  "TRANSFER/PLATFORM_ONBOARDING_UPDATE": TransferPlatformOnboardingUpdateWebhook,
  "TRANSFER/RECURRING_CANCELLED": RecurringCancelledWebhook,
  "TRANSFER/RECURRING_NEW_TRANSFER": RecurringNewTransferWebhook,
  "TRANSFER/RECURRING_TRANSFER_SKIPPED": RecurringTransferSkippedWebhook,
  "TRANSFER/TRANSFER_EVENTS_UPDATE": TransferEventsUpdateWebhook,
  "WALLET/WALLET_TRANSACTION_STATUS_UPDATE": WalletTransactionStatusUpdateWebhook
}
