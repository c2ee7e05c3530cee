/**
 * Plaid's published quotas, per client and, where there are some, per what a field of the request names.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import type { Quotas } from "@bankstream/core/limits"

export const quotas: Readonly<Record<"production" | "sandbox", Quotas>> = {
  production: {
    accountsBalanceGet: [
      { limit: 5, seconds: 60, per: "access_token" },
      { limit: 1200, seconds: 60 }
    ],
    accountsGet: [
      { limit: 15, seconds: 60, per: "access_token" },
      { limit: 15000, seconds: 60 }
    ],
    assetReportCreate: [{ limit: 50, seconds: 60 }],
    assetReportGet: [
      { limit: 15, seconds: 60, per: "asset_report_token" },
      { limit: 1000, seconds: 60 }
    ],
    assetReportPdfGet: [
      { limit: 15, seconds: 60, per: "asset_report_token" },
      { limit: 50, seconds: 60 }
    ],
    assetReportRefresh: [
      { limit: 5, seconds: 60, per: "asset_report_token" },
      { limit: 50, seconds: 60 }
    ],
    authGet: [
      { limit: 15, seconds: 60, per: "access_token" },
      { limit: 12000, seconds: 60 }
    ],
    craCheckReportBaseReportGet: [{ limit: 100, seconds: 60 }],
    craCheckReportCashflowInsightsGet: [{ limit: 100, seconds: 60 }],
    craCheckReportCreate: [{ limit: 100, seconds: 60 }],
    craCheckReportIncomeInsightsGet: [{ limit: 100, seconds: 60 }],
    craCheckReportLendScoreGet: [{ limit: 100, seconds: 60 }],
    craCheckReportNetworkInsightsGet: [{ limit: 100, seconds: 60 }],
    craCheckReportPartnerInsightsGet: [{ limit: 100, seconds: 60 }],
    craCheckReportPdfGet: [{ limit: 100, seconds: 60 }],
    craCheckReportVerificationGet: [{ limit: 100, seconds: 60 }],
    craCheckReportVerificationPdfGet: [{ limit: 100, seconds: 60 }],
    craMonitoringInsightsGet: [{ limit: 100, seconds: 60 }],
    craMonitoringInsightsSubscribe: [{ limit: 100, seconds: 60 }],
    craMonitoringInsightsUnsubscribe: [{ limit: 100, seconds: 60 }],
    identityGet: [
      { limit: 15, seconds: 60, per: "access_token" },
      { limit: 2000, seconds: 60 }
    ],
    identityVerificationCreate: [{ limit: 120, seconds: 60 }],
    identityVerificationGet: [{ limit: 420, seconds: 60 }],
    identityVerificationList: [{ limit: 300, seconds: 60 }],
    identityVerificationRetry: [{ limit: 120, seconds: 60 }],
    institutionsGet: [{ limit: 50, seconds: 60 }],
    institutionsGetById: [{ limit: 400, seconds: 60 }],
    investmentsAuthGet: [
      { limit: 15, seconds: 60, per: "access_token" },
      { limit: 500, seconds: 60 }
    ],
    investmentsHoldingsGet: [
      { limit: 15, seconds: 60, per: "access_token" },
      { limit: 2000, seconds: 60 }
    ],
    investmentsRefresh: [
      { limit: 1, seconds: 60, per: "access_token" },
      { limit: 100, seconds: 60 }
    ],
    investmentsTransactionsGet: [
      { limit: 30, seconds: 60, per: "access_token" },
      { limit: 20000, seconds: 60 }
    ],
    itemGet: [
      { limit: 15, seconds: 60, per: "access_token" },
      { limit: 5000, seconds: 60 }
    ],
    itemRemove: [
      { limit: 30, seconds: 60, per: "access_token" },
      { limit: 2000, seconds: 60 }
    ],
    liabilitiesGet: [
      { limit: 15, seconds: 60, per: "access_token" },
      { limit: 1000, seconds: 60 }
    ],
    networkStatusGet: [{ limit: 1000, seconds: 60 }],
    paymentInitiationConsentCreate: [{ limit: 100, seconds: 60 }],
    paymentInitiationConsentGet: [{ limit: 240, seconds: 60 }],
    paymentInitiationConsentPaymentExecute: [
      { limit: 100, seconds: 60 },
      { limit: 5, seconds: 60, per: "consent_id" }
    ],
    paymentInitiationConsentRevoke: [{ limit: 100, seconds: 60 }],
    paymentInitiationPaymentCreate: [{ limit: 240, seconds: 60 }],
    paymentInitiationPaymentGet: [{ limit: 240, seconds: 60 }],
    paymentInitiationPaymentList: [{ limit: 240, seconds: 60 }],
    paymentInitiationPaymentReverse: [{ limit: 240, seconds: 60 }],
    paymentInitiationRecipientCreate: [{ limit: 240, seconds: 60 }],
    paymentInitiationRecipientGet: [{ limit: 240, seconds: 60 }],
    paymentInitiationRecipientList: [{ limit: 240, seconds: 60 }],
    processorTokenCreate: [{ limit: 500, seconds: 60 }],
    signalDecisionReport: [{ limit: 4000, seconds: 60 }],
    signalEvaluate: [
      { limit: 70, seconds: 3600, per: "access_token" },
      { limit: 10, seconds: 3600, per: "client_transaction_id" },
      { limit: 20, seconds: 1 }
    ],
    signalPrepare: [{ limit: 2000, seconds: 60 }],
    signalReturnReport: [{ limit: 4000, seconds: 60 }],
    statementsDownload: [{ limit: 50, seconds: 60 }],
    statementsList: [{ limit: 100, seconds: 60 }],
    statementsRefresh: [{ limit: 50, seconds: 60 }],
    transactionsEnrich: [{ limit: 100, seconds: 60 }],
    transactionsGet: [
      { limit: 30, seconds: 60, per: "access_token" },
      { limit: 20000, seconds: 60 }
    ],
    transactionsRecurringGet: [
      { limit: 20, seconds: 60, per: "access_token" },
      { limit: 1000, seconds: 60 }
    ],
    transactionsRefresh: [
      { limit: 2, seconds: 60, per: "access_token" },
      { limit: 100, seconds: 60 }
    ],
    transactionsSync: [
      { limit: 50, seconds: 60, per: "access_token" },
      { limit: 2500, seconds: 60 }
    ],
    transferAuthorizationCreate: [
      { limit: 100, seconds: 3600, per: "access_token" },
      { limit: 2500, seconds: 60 }
    ],
    transferBalanceGet: [{ limit: 5000, seconds: 60 }],
    transferCancel: [{ limit: 250, seconds: 60 }],
    transferCapabilitiesGet: [{ limit: 5000, seconds: 60 }],
    transferConfigurationGet: [{ limit: 5000, seconds: 60 }],
    transferCreate: [{ limit: 2500, seconds: 60 }],
    transferEventList: [{ limit: 100, seconds: 60 }],
    transferEventSync: [{ limit: 5000, seconds: 60 }],
    transferIntentCreate: [{ limit: 5000, seconds: 60 }],
    transferIntentGet: [{ limit: 5000, seconds: 60 }],
    transferLedgerEventList: [{ limit: 100, seconds: 60 }],
    transferLedgerGet: [{ limit: 5000, seconds: 60 }],
    transferMetricsGet: [{ limit: 5000, seconds: 60 }],
    transferMigrateAccount: [{ limit: 250, seconds: 60 }],
    transferOriginatorGet: [{ limit: 5000, seconds: 60 }],
    transferOriginatorList: [{ limit: 100, seconds: 60 }],
    transferRecurringCancel: [{ limit: 250, seconds: 60 }],
    transferRecurringCreate: [{ limit: 5000, seconds: 60 }],
    transferRecurringGet: [{ limit: 5000, seconds: 60 }],
    transferRecurringList: [{ limit: 100, seconds: 60 }],
    transferRefundCancel: [{ limit: 250, seconds: 60 }],
    transferRefundCreate: [{ limit: 5000, seconds: 60 }],
    transferRefundGet: [{ limit: 5000, seconds: 60 }],
    transferRepaymentList: [{ limit: 100, seconds: 60 }],
    transferRepaymentReturnList: [{ limit: 100, seconds: 60 }],
    transferSweepGet: [{ limit: 5000, seconds: 60 }],
    transferSweepList: [{ limit: 100, seconds: 60 }],
    watchlistScreeningIndividualGet: [{ limit: 300, seconds: 60 }]
  },
  sandbox: {
    accountsBalanceGet: [
      { limit: 25, seconds: 60, per: "access_token" },
      { limit: 100, seconds: 60 }
    ],
    accountsGet: [
      { limit: 100, seconds: 60, per: "access_token" },
      { limit: 5000, seconds: 60 }
    ],
    assetReportCreate: [{ limit: 100, seconds: 60 }],
    assetReportGet: [{ limit: 1000, seconds: 60 }],
    assetReportRefresh: [{ limit: 100, seconds: 60 }],
    authGet: [
      { limit: 100, seconds: 60, per: "access_token" },
      { limit: 500, seconds: 60 }
    ],
    craCheckReportBaseReportGet: [{ limit: 100, seconds: 60 }],
    craCheckReportCashflowInsightsGet: [{ limit: 100, seconds: 60 }],
    craCheckReportCreate: [{ limit: 100, seconds: 60 }],
    craCheckReportIncomeInsightsGet: [{ limit: 100, seconds: 60 }],
    craCheckReportLendScoreGet: [{ limit: 100, seconds: 60 }],
    craCheckReportNetworkInsightsGet: [{ limit: 100, seconds: 60 }],
    craCheckReportPartnerInsightsGet: [{ limit: 100, seconds: 60 }],
    craCheckReportPdfGet: [{ limit: 100, seconds: 60 }],
    craCheckReportVerificationGet: [{ limit: 100, seconds: 60 }],
    craCheckReportVerificationPdfGet: [{ limit: 100, seconds: 60 }],
    craMonitoringInsightsGet: [{ limit: 100, seconds: 60 }],
    craMonitoringInsightsSubscribe: [{ limit: 100, seconds: 60 }],
    craMonitoringInsightsUnsubscribe: [{ limit: 100, seconds: 60 }],
    identityGet: [
      { limit: 100, seconds: 60, per: "access_token" },
      { limit: 1000, seconds: 60 }
    ],
    identityVerificationAutofillCreate: [{ limit: 60, seconds: 60 }],
    identityVerificationCreate: [{ limit: 60, seconds: 60 }],
    identityVerificationGet: [{ limit: 60, seconds: 60 }],
    identityVerificationList: [{ limit: 60, seconds: 60 }],
    identityVerificationRetry: [{ limit: 60, seconds: 60 }],
    institutionsGet: [{ limit: 10, seconds: 60 }],
    institutionsGetById: [{ limit: 400, seconds: 60 }],
    investmentsAuthGet: [
      { limit: 15, seconds: 60, per: "access_token" },
      { limit: 500, seconds: 60 }
    ],
    investmentsHoldingsGet: [
      { limit: 100, seconds: 60, per: "access_token" },
      { limit: 1000, seconds: 60 }
    ],
    investmentsRefresh: [
      { limit: 1, seconds: 60, per: "access_token" },
      { limit: 100, seconds: 60 }
    ],
    investmentsTransactionsGet: [
      { limit: 100, seconds: 60, per: "access_token" },
      { limit: 1000, seconds: 60 }
    ],
    itemGet: [
      { limit: 40, seconds: 60, per: "access_token" },
      { limit: 5000, seconds: 60 }
    ],
    itemRemove: [
      { limit: 100, seconds: 60, per: "access_token" },
      { limit: 500, seconds: 60 }
    ],
    liabilitiesGet: [
      { limit: 10, seconds: 60, per: "access_token" },
      { limit: 1000, seconds: 60 }
    ],
    networkStatusGet: [{ limit: 1000, seconds: 60 }],
    paymentInitiationConsentCreate: [{ limit: 100, seconds: 60 }],
    paymentInitiationConsentGet: [{ limit: 240, seconds: 60 }],
    paymentInitiationConsentPaymentExecute: [
      { limit: 100, seconds: 60 },
      { limit: 10, seconds: 60, per: "consent_id" }
    ],
    paymentInitiationConsentRevoke: [{ limit: 100, seconds: 60 }],
    paymentInitiationPaymentCreate: [{ limit: 100, seconds: 60 }],
    paymentInitiationPaymentGet: [{ limit: 240, seconds: 60 }],
    paymentInitiationPaymentList: [{ limit: 240, seconds: 60 }],
    paymentInitiationPaymentReverse: [{ limit: 240, seconds: 60 }],
    paymentInitiationRecipientCreate: [{ limit: 240, seconds: 60 }],
    paymentInitiationRecipientGet: [{ limit: 240, seconds: 60 }],
    paymentInitiationRecipientList: [{ limit: 240, seconds: 60 }],
    processorTokenCreate: [{ limit: 500, seconds: 60 }],
    sandboxTransactionsCreate: [
      { limit: 2, seconds: 60, per: "access_token" },
      { limit: 50, seconds: 60 }
    ],
    signalDecisionReport: [{ limit: 4000, seconds: 60 }],
    signalEvaluate: [
      { limit: 70, seconds: 3600, per: "access_token" },
      { limit: 10, seconds: 3600, per: "client_transaction_id" },
      { limit: 30, seconds: 1 }
    ],
    signalPrepare: [{ limit: 2000, seconds: 60 }],
    signalReturnReport: [{ limit: 4000, seconds: 60 }],
    statementsDownload: [{ limit: 50, seconds: 60 }],
    statementsList: [{ limit: 100, seconds: 60 }],
    statementsRefresh: [{ limit: 50, seconds: 60 }],
    transactionsEnrich: [{ limit: 100, seconds: 60 }],
    transactionsGet: [
      { limit: 80, seconds: 60, per: "access_token" },
      { limit: 1000, seconds: 60 }
    ],
    transactionsRecurringGet: [
      { limit: 20, seconds: 60, per: "access_token" },
      { limit: 1000, seconds: 60 }
    ],
    transactionsRefresh: [
      { limit: 2, seconds: 60, per: "access_token" },
      { limit: 100, seconds: 60 }
    ],
    transactionsSync: [
      { limit: 50, seconds: 60, per: "access_token" },
      { limit: 1000, seconds: 60 }
    ],
    transferAuthorizationCreate: [
      { limit: 100, seconds: 3600, per: "access_token" },
      { limit: 100, seconds: 60 }
    ],
    transferCreate: [{ limit: 100, seconds: 60 }],
    transferIntentCreate: [{ limit: 100, seconds: 60 }],
    transferRecurringCreate: [{ limit: 100, seconds: 60 }],
    transferRefundCreate: [{ limit: 100, seconds: 60 }],
    watchlistScreeningIndividualGet: [{ limit: 300, seconds: 60 }]
  }
}
