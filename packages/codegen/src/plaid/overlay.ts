/**
 * What Plaid's public document does not say of its operations: which may be repeated, how lists continue, and the
 * published quotas. The words are those of `x-` keys, so that a document which has them is believed instead.
 */
import type { Overlay } from "../overlay.ts"

/** Calls whose repetition creates and changes nothing. */
const safe: ReadonlyArray<string> = [
  "accountsBalanceGet",
  "accountsGet",
  "applicationGet",
  "assetReportAuditCopyGet",
  "assetReportAuditCopyPdfGet",
  "assetReportGet",
  "assetReportPdfGet",
  "authGet",
  "bankTransferBalanceGet",
  "bankTransferEventList",
  "bankTransferEventSync",
  "bankTransferGet",
  "bankTransferList",
  "bankTransferSweepGet",
  "bankTransferSweepList",
  "beaconDuplicateGet",
  "beaconReportGet",
  "beaconReportList",
  "beaconReportSyndicationGet",
  "beaconReportSyndicationList",
  "beaconUserAccountInsightsGet",
  "beaconUserGet",
  "beaconUserHistoryList",
  "betaEwaReportV1Get",
  "betaIssuesV1Get",
  "betaIssuesV1List",
  "betaIssuesV1Match",
  "betaPartnerCustomerV1Get",
  "betaWebhookEventsList",
  "businessVerificationGet",
  "cashflowReportGet",
  "cashflowReportInsightsGet",
  "cashflowReportTransactionsGet",
  "categoriesGet",
  "consentEventsGet",
  "consumerReportPdfGet",
  "craCheckReportBaseReportGet",
  "craCheckReportCashflowInsightsGet",
  "craCheckReportIncomeInsightsGet",
  "craCheckReportLendScoreGet",
  "craCheckReportNetworkInsightsGet",
  "craCheckReportPdfGet",
  "craCheckReportVerificationGet",
  "craCheckReportVerificationPdfGet",
  "craMonitoringInsightsGet",
  "craPartnerInsightsGet",
  "craServicingSubscriptionGet",
  "craServicingSubscriptionList",
  "creditAssetReportFreddieMacGet",
  "creditBankEmploymentGet",
  "creditBankIncomeGet",
  "creditBankIncomePdfGet",
  "creditBankStatementsUploadsGet",
  "creditEmploymentGet",
  "creditFreddieMacReportsGet",
  "creditPayrollIncomeGet",
  "creditPayrollIncomeRiskSignalsGet",
  "creditRelayGet",
  "creditRelayPdfGet",
  "creditSessionsGet",
  "dashboardUserGet",
  "dashboardUserList",
  "employersSearch",
  "employmentVerificationGet",
  // Its name in the public document.
  "fdxConsentGet",
  "fdxConsentsGet",
  "fdxConsentsList",
  "fdxConsentsRevocationGet",
  "getRecipient",
  "getRecipients",
  "identityDocumentsUploadsGet",
  "identityGet",
  "identityMatch",
  "identityMatchList",
  "identityVerificationGet",
  "identityVerificationList",
  "incomeVerificationDocumentsDownload",
  "incomeVerificationPaystubsGet",
  "incomeVerificationTaxformsGet",
  "institutionsGet",
  "institutionsGetById",
  "institutionsSearch",
  "investmentsAuthGet",
  "investmentsHoldingsGet",
  "investmentsTransactionsGet",
  "issuesGet",
  "issuesSearch",
  "itemActivityList",
  "itemApplicationList",
  "itemGet",
  "itemImport",
  "liabilitiesGet",
  "linkDeliveryGet",
  "linkTokenGet",
  "networkStatusGet",
  "oauthIntrospect",
  "partnerCustomerGet",
  "partnerCustomerOauthInstitutionsGet",
  "paymentInitiationConsentGet",
  "paymentInitiationPaymentGet",
  "paymentInitiationPaymentList",
  "paymentInitiationRecipientCreate",
  "paymentInitiationRecipientGet",
  "paymentInitiationRecipientList",
  "paymentProfileGet",
  "processorAccountGet",
  "processorAuthGet",
  "processorBalanceGet",
  "processorIdentityGet",
  "processorIdentityMatch",
  "processorInvestmentsAuthGet",
  "processorInvestmentsHoldingsGet",
  "processorInvestmentsTransactionsGet",
  "processorLiabilitiesGet",
  "processorTokenPermissionsGet",
  "processorTransactionsGet",
  "processorTransactionsRecurringGet",
  "processorTransactionsSync",
  "profileNetworkStatusGet",
  "protectEventGet",
  "protectUserInsightsGet",
  "sandboxTransferTestClockGet",
  "sandboxTransferTestClockList",
  "statementsDownload",
  "statementsList",
  "transactionsGet",
  "transactionsRecurringGet",
  "transactionsRulesList",
  "transactionsSync",
  "transactionsUserInsightsGet",
  "transferBalanceGet",
  "transferCapabilitiesGet",
  "transferConfigurationGet",
  "transferEventList",
  "transferEventSync",
  "transferGet",
  "transferIntentGet",
  "transferLedgerEventList",
  "transferLedgerGet",
  "transferList",
  "transferMetricsGet",
  "transferOriginatorGet",
  "transferOriginatorList",
  "transferRecurringGet",
  "transferRecurringList",
  "transferRefundGet",
  "transferRepaymentList",
  "transferRepaymentReturnList",
  "transferSweepGet",
  "transferSweepList",
  "userGet",
  "userItemsGet",
  "walletGet",
  "walletList",
  "walletTransactionGet",
  "walletTransactionList",
  "watchlistScreeningEntityGet",
  "watchlistScreeningEntityHistoryList",
  "watchlistScreeningEntityHitList",
  "watchlistScreeningEntityList",
  "watchlistScreeningEntityProgramGet",
  "watchlistScreeningEntityProgramList",
  "watchlistScreeningEntityReviewList",
  "watchlistScreeningIndividualGet",
  "watchlistScreeningIndividualHistoryList",
  "watchlistScreeningIndividualHitList",
  "watchlistScreeningIndividualList",
  "watchlistScreeningIndividualProgramGet",
  "watchlistScreeningIndividualProgramList",
  "watchlistScreeningIndividualReviewList",
  "webhookVerificationKeyGet"
]

/** Calls that are safe with the same key, and the field that carries it. */
const keyed: Readonly<Record<string, string>> = {
  bankTransferCreate: "idempotency_key",
  paymentInitiationConsentPaymentExecute: "idempotency_key",
  paymentInitiationPaymentReverse: "idempotency_key",
  processorBankTransferCreate: "idempotency_key",
  signalEvaluate: "client_transaction_id",
  transferAuthorizationCreate: "idempotency_key",
  transferCreate: "authorization_id",
  transferLedgerDeposit: "idempotency_key",
  transferLedgerDistribute: "idempotency_key",
  transferLedgerWithdraw: "idempotency_key",
  transferRecurringCreate: "idempotency_key",
  transferRefundCreate: "idempotency_key",
  transferReturnRecover: "idempotency_key",
  walletTransactionExecute: "idempotency_key"
}

/** Lists, and how they continue. */
const pages: Overlay = {
  bankTransferEventList: {
    style: "offset_no_total",
    request: { offset: "offset", limit: "count" },
    response: {},
    items: ["bank_transfer_events"],
    count: { max: 25 }
  },
  bankTransferEventSync: {
    style: "after_id_no_has_more",
    request: { after: "after_id", limit: "count" },
    response: { next_max_of: "event_id" },
    items: ["bank_transfer_events"],
    count: { max: 25 }
  },
  bankTransferList: {
    style: "offset_no_total",
    request: { offset: "offset", limit: "count" },
    response: {},
    items: ["bank_transfers"],
    count: { max: 25 }
  },
  bankTransferSweepList: {
    style: "time_window_limit",
    request: { limit: "count", window: ["start_time", "end_time"] },
    response: {},
    items: ["sweeps"],
    count: { max: 25 }
  },
  beaconReportList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor" },
    response: { next: "next_cursor" },
    items: ["beacon_reports"]
  },
  beaconReportSyndicationList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor" },
    response: { next: "next_cursor" },
    items: ["beacon_report_syndications"]
  },
  beaconUserHistoryList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor" },
    response: { next: "next_cursor" },
    items: ["beacon_users"]
  },
  betaWebhookEventsList: {
    style: "cursor_has_more",
    request: { cursor: "cursor", limit: "count" },
    response: { next: "next_cursor", has_more: "has_more" },
    items: ["webhook_events"],
    count: { max: 100 },
    mutually_exclusive: [["cursor", "start_time"]]
  },
  cashflowReportGet: {
    style: "cursor_has_more",
    request: { cursor: "cursor", limit: "count" },
    response: { next: "next_cursor", has_more: "has_more", total: "total_transactions" },
    items: ["transactions"],
    count: { max: 500 }
  },
  cashflowReportTransactionsGet: {
    style: "cursor_has_more",
    request: { cursor: "cursor", limit: "count" },
    response: { next: "next_cursor", has_more: "has_more", total: "total_transactions" },
    items: ["transactions"],
    count: { max: 500 }
  },
  dashboardUserList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor" },
    response: { next: "next_cursor" },
    items: ["dashboard_users"]
  },
  identityMatchList: {
    style: "cursor_has_more",
    request: { cursor: "cursor", limit: "count" },
    response: { next: "next_cursor", has_more: "has_more" },
    items: ["identity_match_attempts"]
  },
  identityVerificationList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor" },
    response: { next: "next_cursor" },
    items: ["identity_verifications"]
  },
  institutionsGet: {
    style: "offset_total",
    request: { offset: "offset", limit: "count" },
    response: { total: "total" },
    items: ["institutions"],
    count: { max: 500 }
  },
  investmentsTransactionsGet: {
    style: "offset_total_options",
    request: { offset: "options.offset", limit: "options.count" },
    response: { total: "total_investment_transactions" },
    items: ["investment_transactions"],
    count: { max: 500 }
  },
  itemActivityList: {
    style: "cursor_same_name",
    request: { cursor: "cursor", limit: "count" },
    response: { next: "cursor" },
    items: ["activities"],
    count: { max: 50 }
  },
  paymentInitiationPaymentList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor", limit: "count" },
    response: { next: "next_cursor" },
    items: ["payments"],
    count: { max: 200 }
  },
  paymentInitiationRecipientList: {
    style: "cursor_next_cursor_optional",
    request: { cursor: "cursor", limit: "count" },
    response: { next: "next_cursor" },
    items: ["recipients"],
    count: { max: 100 }
  },
  processorInvestmentsTransactionsGet: {
    style: "offset_total_options",
    request: { offset: "options.offset", limit: "options.count" },
    response: { total: "total_investment_transactions" },
    items: ["investment_transactions"],
    count: { max: 500 }
  },
  processorTransactionsGet: {
    style: "offset_total_options",
    request: { offset: "options.offset", limit: "options.count" },
    response: { total: "total_transactions" },
    items: ["transactions"],
    count: { max: 500 }
  },
  processorTransactionsSync: {
    style: "sync_cursor_has_more",
    request: { cursor: "cursor", limit: "count" },
    response: { next: "next_cursor", has_more: "has_more" },
    items: ["added", "modified", "removed"],
    count: { max: 500 }
  },
  sandboxTransferTestClockList: {
    style: "offset_no_total",
    request: { offset: "offset", limit: "count" },
    response: {},
    items: ["test_clocks"],
    count: { max: 25 }
  },
  transactionsGet: {
    style: "offset_total_options",
    request: { offset: "options.offset", limit: "options.count" },
    response: { total: "total_transactions" },
    items: ["transactions"],
    count: { max: 500 }
  },
  transactionsSync: {
    style: "sync_cursor_has_more",
    request: { cursor: "cursor", limit: "count" },
    response: { next: "next_cursor", has_more: "has_more" },
    items: ["added", "modified", "removed"],
    count: { max: 500 }
  },
  transferEventList: {
    style: "offset_has_more",
    request: { offset: "offset", limit: "count" },
    response: { has_more: "has_more" },
    items: ["transfer_events"],
    count: { max: 25 }
  },
  transferEventSync: {
    style: "after_id_has_more",
    request: { after: "after_id", limit: "count" },
    response: { next_max_of: "event_id", has_more: "has_more" },
    items: ["transfer_events"],
    count: { max: 500 }
  },
  transferLedgerEventList: {
    style: "offset_has_more",
    request: { offset: "offset", limit: "count" },
    response: { has_more: "has_more" },
    items: ["ledger_events"],
    count: { max: 25 }
  },
  transferList: {
    style: "offset_no_total",
    request: { offset: "offset", limit: "count" },
    response: {},
    items: ["transfers"],
    count: { max: 25 }
  },
  transferOriginatorList: {
    style: "offset_no_total",
    request: { offset: "offset", limit: "count" },
    response: {},
    items: ["originators"],
    count: { max: 25 }
  },
  transferRecurringList: {
    style: "offset_no_total",
    request: { offset: "offset", limit: "count" },
    response: {},
    items: ["recurring_transfers"],
    count: { max: 25 }
  },
  transferRepaymentList: {
    style: "offset_no_total",
    request: { offset: "offset", limit: "count" },
    response: {},
    items: ["repayments"],
    count: { max: 25 }
  },
  transferRepaymentReturnList: {
    style: "offset_no_total",
    request: { offset: "offset", limit: "count" },
    response: {},
    items: ["repayment_returns"],
    count: { max: 25 }
  },
  transferSweepList: {
    style: "offset_no_total",
    request: { offset: "offset", limit: "count" },
    response: {},
    items: ["sweeps"],
    count: { max: 25 }
  },
  walletList: {
    style: "cursor_next_cursor_optional",
    request: { cursor: "cursor", limit: "count" },
    response: { next: "next_cursor" },
    items: ["wallets"],
    count: { max: 20 }
  },
  walletTransactionList: {
    style: "cursor_next_cursor_optional",
    request: { cursor: "cursor", limit: "count" },
    response: { next: "next_cursor" },
    items: ["transactions"],
    count: { max: 200 }
  },
  watchlistScreeningEntityHistoryList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor" },
    response: { next: "next_cursor" },
    items: ["entity_watchlist_screenings"]
  },
  watchlistScreeningEntityHitList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor" },
    response: { next: "next_cursor" },
    items: ["entity_watchlist_screening_hits"]
  },
  watchlistScreeningEntityList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor" },
    response: { next: "next_cursor" },
    items: ["entity_watchlist_screenings"]
  },
  watchlistScreeningEntityProgramList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor" },
    response: { next: "next_cursor" },
    items: ["entity_watchlist_programs"]
  },
  watchlistScreeningEntityReviewList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor" },
    response: { next: "next_cursor" },
    items: ["entity_watchlist_screening_reviews"]
  },
  watchlistScreeningIndividualHistoryList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor" },
    response: { next: "next_cursor" },
    items: ["watchlist_screenings"]
  },
  watchlistScreeningIndividualHitList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor" },
    response: { next: "next_cursor" },
    items: ["watchlist_screening_hits"]
  },
  watchlistScreeningIndividualList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor" },
    response: { next: "next_cursor" },
    items: ["watchlist_screenings"]
  },
  watchlistScreeningIndividualProgramList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor" },
    response: { next: "next_cursor" },
    items: ["watchlist_programs"]
  },
  watchlistScreeningIndividualReviewList: {
    style: "cursor_next_cursor_nullable",
    request: { cursor: "cursor" },
    response: { next: "next_cursor" },
    items: ["watchlist_screening_reviews"]
  }
}

/** Sweeps come without an id to continue after, so their window is narrowed to the oldest that came. */
const windows: Overlay = { bankTransferSweepList: { time: "created_at", id: "id" } }

type Limit = readonly [limit: number, seconds: number]

/** Quotas by environment and by what is counted. */
const quotas: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Limit>>>>>> = {
  accountsBalanceGet: {
    production: { item: [5, 60], client: [1200, 60] },
    sandbox: { item: [25, 60], client: [100, 60] }
  },
  accountsGet: {
    production: { item: [15, 60], client: [15000, 60] },
    sandbox: { item: [100, 60], client: [5000, 60] }
  },
  assetReportCreate: { production: { item: [5, 60], client: [50, 60] }, sandbox: { client: [100, 60] } },
  assetReportGet: {
    production: { report: [15, 60], client: [1000, 60] },
    sandbox: { item: [1000, 60], client: [1000, 60] }
  },
  assetReportPdfGet: { production: { report: [15, 60], client: [50, 60] } },
  assetReportRefresh: { production: { report: [5, 60], client: [50, 60] }, sandbox: { client: [100, 60] } },
  authGet: { production: { item: [15, 60], client: [12000, 60] }, sandbox: { item: [100, 60], client: [500, 60] } },
  craCheckReportBaseReportGet: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  craCheckReportCashflowInsightsGet: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  craCheckReportCreate: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  craCheckReportIncomeInsightsGet: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  craCheckReportLendScoreGet: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  craCheckReportNetworkInsightsGet: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  craCheckReportPartnerInsightsGet: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  craCheckReportPdfGet: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  craCheckReportVerificationGet: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  craCheckReportVerificationPdfGet: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  craMonitoringInsightsGet: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  craMonitoringInsightsSubscribe: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  craMonitoringInsightsUnsubscribe: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  identityGet: { production: { item: [15, 60], client: [2000, 60] }, sandbox: { item: [100, 60], client: [1000, 60] } },
  identityVerificationAutofillCreate: { sandbox: { client: [60, 60] } },
  identityVerificationCreate: { production: { client: [120, 60] }, sandbox: { client: [60, 60] } },
  identityVerificationGet: { production: { client: [420, 60] }, sandbox: { client: [60, 60] } },
  identityVerificationList: { production: { client: [300, 60] }, sandbox: { client: [60, 60] } },
  identityVerificationRetry: { production: { client: [120, 60] }, sandbox: { client: [60, 60] } },
  institutionsGet: { production: { client: [50, 60] }, sandbox: { client: [10, 60] } },
  institutionsGetById: { production: { client: [400, 60] }, sandbox: { client: [400, 60] } },
  investmentsAuthGet: {
    production: { item: [15, 60], client: [500, 60] },
    sandbox: { item: [15, 60], client: [500, 60] }
  },
  investmentsHoldingsGet: {
    production: { item: [15, 60], client: [2000, 60] },
    sandbox: { item: [100, 60], client: [1000, 60] }
  },
  investmentsRefresh: {
    production: { item: [1, 60], client: [100, 60] },
    sandbox: { item: [1, 60], client: [100, 60] }
  },
  investmentsTransactionsGet: {
    production: { item: [30, 60], client: [20000, 60] },
    sandbox: { item: [100, 60], client: [1000, 60] }
  },
  itemGet: { production: { item: [15, 60], client: [5000, 60] }, sandbox: { item: [40, 60], client: [5000, 60] } },
  itemRemove: { production: { item: [30, 60], client: [2000, 60] }, sandbox: { item: [100, 60], client: [500, 60] } },
  liabilitiesGet: {
    production: { item: [15, 60], client: [1000, 60] },
    sandbox: { item: [10, 60], client: [1000, 60] }
  },
  networkStatusGet: { production: { client: [1000, 60] }, sandbox: { client: [1000, 60] } },
  paymentInitiationConsentCreate: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  paymentInitiationConsentGet: { production: { client: [240, 60] }, sandbox: { client: [240, 60] } },
  paymentInitiationConsentPaymentExecute: {
    production: { client: [100, 60], consent: [5, 60] },
    sandbox: { client: [100, 60], consent: [10, 60] }
  },
  paymentInitiationConsentRevoke: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  paymentInitiationPaymentCreate: { production: { client: [240, 60] }, sandbox: { client: [100, 60] } },
  paymentInitiationPaymentGet: { production: { client: [240, 60] }, sandbox: { client: [240, 60] } },
  paymentInitiationPaymentList: { production: { client: [240, 60] }, sandbox: { client: [240, 60] } },
  paymentInitiationPaymentReverse: { production: { client: [240, 60] }, sandbox: { client: [240, 60] } },
  paymentInitiationRecipientCreate: { production: { client: [240, 60] }, sandbox: { client: [240, 60] } },
  paymentInitiationRecipientGet: { production: { client: [240, 60] }, sandbox: { client: [240, 60] } },
  paymentInitiationRecipientList: { production: { client: [240, 60] }, sandbox: { client: [240, 60] } },
  processorTokenCreate: { production: { client: [500, 60] }, sandbox: { client: [500, 60] } },
  sandboxTransactionsCreate: { sandbox: { item: [2, 60], client: [50, 60] } },
  signalDecisionReport: { production: { client: [4000, 60] }, sandbox: { client: [4000, 60] } },
  signalEvaluate: {
    production: { item: [70, 3600], transaction: [10, 3600], client: [20, 1] },
    sandbox: { item: [70, 3600], transaction: [10, 3600], client: [30, 1] }
  },
  signalPrepare: { production: { client: [2000, 60] }, sandbox: { client: [2000, 60] } },
  signalReturnReport: { production: { client: [4000, 60] }, sandbox: { client: [4000, 60] } },
  statementsDownload: { production: { client: [50, 60] }, sandbox: { client: [50, 60] } },
  statementsList: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  statementsRefresh: { production: { client: [50, 60] }, sandbox: { client: [50, 60] } },
  transactionsEnrich: { production: { client: [100, 60] }, sandbox: { client: [100, 60] } },
  transactionsGet: {
    production: { item: [30, 60], client: [20000, 60] },
    sandbox: { item: [80, 60], client: [1000, 60] }
  },
  transactionsRecurringGet: {
    production: { item: [20, 60], client: [1000, 60] },
    sandbox: { item: [20, 60], client: [1000, 60] }
  },
  transactionsRefresh: {
    production: { item: [2, 60], client: [100, 60] },
    sandbox: { item: [2, 60], client: [100, 60] }
  },
  transactionsSync: {
    production: { item: [50, 60], client: [2500, 60] },
    sandbox: { item: [50, 60], client: [1000, 60] }
  },
  transferAuthorizationCreate: {
    production: { item: [100, 3600], client: [2500, 60] },
    sandbox: { item: [100, 3600], client: [100, 60] }
  },
  transferBalanceGet: { production: { client: [5000, 60] } },
  transferCancel: { production: { client: [250, 60] } },
  transferCapabilitiesGet: { production: { client: [5000, 60] } },
  transferConfigurationGet: { production: { client: [5000, 60] } },
  transferCreate: { production: { client: [2500, 60] }, sandbox: { client: [100, 60] } },
  transferEventList: { production: { client: [100, 60] } },
  transferEventSync: { production: { client: [5000, 60] } },
  transferIntentCreate: { production: { client: [5000, 60] }, sandbox: { client: [100, 60] } },
  transferIntentGet: { production: { client: [5000, 60] } },
  transferLedgerEventList: { production: { client: [100, 60] } },
  transferLedgerGet: { production: { client: [5000, 60] } },
  transferMetricsGet: { production: { client: [5000, 60] } },
  transferMigrateAccount: { production: { client: [250, 60] } },
  transferOriginatorGet: { production: { client: [5000, 60] } },
  transferOriginatorList: { production: { client: [100, 60] } },
  transferRecurringCancel: { production: { client: [250, 60] } },
  transferRecurringCreate: { production: { client: [5000, 60] }, sandbox: { client: [100, 60] } },
  transferRecurringGet: { production: { client: [5000, 60] } },
  transferRecurringList: { production: { client: [100, 60] } },
  transferRefundCancel: { production: { client: [250, 60] } },
  transferRefundCreate: { production: { client: [5000, 60] }, sandbox: { client: [100, 60] } },
  transferRefundGet: { production: { client: [5000, 60] } },
  transferRepaymentList: { production: { client: [100, 60] } },
  transferRepaymentReturnList: { production: { client: [100, 60] } },
  transferSweepGet: { production: { client: [5000, 60] } },
  transferSweepList: { production: { client: [100, 60] } },
  watchlistScreeningIndividualGet: { production: { client: [300, 60] }, sandbox: { client: [300, 60] } }
}

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

const notesOf = (id: string): Overlay[string] => ({
  "x-replayable": safe.includes(id),
  ...(keyed[id] === undefined ? {} : { "x-idempotency-field": keyed[id] }),
  ...(pages[id] === undefined ? {} : { "x-pagination": pages[id] }),
  ...(windows[id] === undefined ? {} : { "x-window": windows[id] }),
  ...(quotas[id] === undefined
    ? {}
    : {
        "x-rate-limit": mapValues(quotas[id], (scopes) =>
          mapValues(scopes, ([limit, window_s]) => ({ limit, window_s }))
        )
      })
})

export const overlay: Overlay = Object.fromEntries(
  [...new Set([...safe, ...[keyed, pages, windows, quotas].flatMap(Object.keys)])].map((id) => [id, notesOf(id)])
)
