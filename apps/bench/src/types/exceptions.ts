/**
 * Where our types are not as plaid's, each with who is right by Plaid's contract. The paths are those that
 * test/types/differences.ts speaks of; the compiler refuses a place that is not here as well as one that is needless here.
 */

/** Places with one reason, by operation, in what it takes (requests) and in what it gives (answers). */
interface Exception {
  readonly reason: string
  readonly takes?: Readonly<Record<string, ReadonlyArray<string>>>
  readonly gives?: Readonly<Record<string, ReadonlyArray<string>>>
}

/** Methods of plaid's client that are no operation of ours. */
export const onlyTheirs: ReadonlyArray<string> = []

/** Operations of ours that plaid's client has no method for. */
export const onlyOurs: ReadonlyArray<string> = []

/** Lists in an asset report, which three operations give. */
const assetReport = [
  "report.insights.affordability.expenditure.essential_expenditure.top_categories[]: null",
  "report.insights.affordability.expenditure.non_essential_expenditure.top_categories[]: null",
  "report.insights.affordability.expenditure.other.top_categories[]: null",
  "report.insights.affordability.expenditure.outlier_transactions.top_categories[]: null",
  "report.insights.affordability.expenditure.total_expenditure.top_categories[]: null",
  "report.insights.affordability.expenditure.transfers_out.top_categories[]: null",
  "report.insights.risk.bank_penalties.category_details[]: null",
  "report.insights.risk.bank_penalties.monthly_summaries[]: null",
  "report.insights.risk.gambling.monthly_summaries[]: null",
  "report.insights.risk.loan_disbursements.category_details[]: null",
  "report.insights.risk.loan_disbursements.monthly_summaries[]: null",
  "report.insights.risk.loan_payments.category_details[]: null",
  "report.insights.risk.loan_payments.monthly_summaries[]: null",
  "report.insights.risk.negative_balance.occurrences[]: null",
  "report.items[].accounts[].account_insights.affordability.expenditure.essential_expenditure.top_categories[]: null",
  "report.items[].accounts[].account_insights.affordability.expenditure.non_essential_expenditure.top_categories[]: null",
  "report.items[].accounts[].account_insights.affordability.expenditure.other.top_categories[]: null",
  "report.items[].accounts[].account_insights.affordability.expenditure.outlier_transactions.top_categories[]: null",
  "report.items[].accounts[].account_insights.affordability.expenditure.total_expenditure.top_categories[]: null",
  "report.items[].accounts[].account_insights.affordability.expenditure.transfers_out.top_categories[]: null",
  "report.items[].accounts[].account_insights.risk.bank_penalties.category_details[]: null",
  "report.items[].accounts[].account_insights.risk.bank_penalties.monthly_summaries[]: null",
  "report.items[].accounts[].account_insights.risk.gambling.monthly_summaries[]: null",
  "report.items[].accounts[].account_insights.risk.loan_disbursements.category_details[]: null",
  "report.items[].accounts[].account_insights.risk.loan_disbursements.monthly_summaries[]: null",
  "report.items[].accounts[].account_insights.risk.loan_payments.category_details[]: null",
  "report.items[].accounts[].account_insights.risk.loan_payments.monthly_summaries[]: null",
  "report.items[].accounts[].account_insights.risk.negative_balance.occurrences[]: null"
] as const

export const exceptions = [
  {
    reason:
      'The contract\'s enum lists null; plaid has a value "null" for it. Ours takes and gives null, and is right.',
    takes: {
      bankTransferEventList: ['bank_transfer_type: "null"', 'direction: "null"'],
      bankTransferList: ['direction: "null"'],
      craCheckReportBaseReportGet: ['user_tier: "null"'],
      craCheckReportCreate: [
        'partner_insights.prism_versions.cashscore: "null"',
        'partner_insights.prism_versions.detect: "null"',
        'partner_insights.prism_versions.extend: "null"',
        'partner_insights.prism_versions.firstdetect: "null"',
        'partner_insights.prism_versions.insights: "null"'
      ],
      craCheckReportPartnerInsightsGet: [
        'options.prism_versions.cashscore: "null"',
        'options.prism_versions.detect: "null"',
        'options.prism_versions.extend: "null"',
        'options.prism_versions.firstdetect: "null"',
        'options.prism_versions.insights: "null"',
        'partner_insights.prism_versions.cashscore: "null"',
        'partner_insights.prism_versions.detect: "null"',
        'partner_insights.prism_versions.extend: "null"',
        'partner_insights.prism_versions.firstdetect: "null"',
        'partner_insights.prism_versions.insights: "null"',
        'user_tier: "null"'
      ],
      craPartnerInsightsGet: ['user_tier: "null"'],
      craServicingSubscriptionCreate: ['cadence: "null"'],
      linkTokenCreate: [
        'appearance_mode: "null"',
        'cra_options.partner_insights.prism_versions.cashscore: "null"',
        'cra_options.partner_insights.prism_versions.detect: "null"',
        'cra_options.partner_insights.prism_versions.extend: "null"',
        'cra_options.partner_insights.prism_versions.firstdetect: "null"',
        'cra_options.partner_insights.prism_versions.insights: "null"'
      ],
      paymentInitiationPaymentCreate: ['options.scheme: "null"'],
      processorSignalDecisionReport: ['payment_method: "null"'],
      signalDecisionReport: ['payment_method: "null"'],
      transferAuthorizationCreate: ['credit_funds_source: "null"'],
      transferEventList: ['transfer_type: "null"'],
      transferSweepList: ['status: "null"']
    },
    gives: {
      creditFreddieMacReportsGet: [
        "DEAL.SERVICES.SERVICE.VERIFICATION_OF_ASSET[].VERIFICATION_OF_ASSET_RESPONSE.ASSETS.ASSET[].ASSET_HOLDINGS.ASSET_HOLDING[].AssetHoldingRestrictedIndicator: null",
        "DEAL.SERVICES.SERVICE.VERIFICATION_OF_ASSET[].VERIFICATION_OF_ASSET_RESPONSE.ASSETS.ASSET[].ASSET_HOLDINGS.ASSET_HOLDING[].AssetHoldingType: null"
      ],
      liabilitiesGet: [
        "liabilities.student[].loan_status.type: null",
        "liabilities.student[].repayment_plan.type: null"
      ],
      processorLiabilitiesGet: [
        "liabilities.student[].loan_status.type: null",
        "liabilities.student[].repayment_plan.type: null"
      ],
      transferAuthorizationCreate: [
        "authorization.decision_rationale.code: null",
        "authorization.guarantee_decision: null",
        "authorization.proposed_transfer.credit_funds_source: null"
      ],
      transferCreate: ["transfer.credit_funds_source: null", "transfer.guarantee_decision: null"],
      transferGet: ["transfer.credit_funds_source: null", "transfer.guarantee_decision: null"],
      transferIntentGet: ["transfer_intent.authorization_decision_rationale.code: null"],
      transferList: ["transfers[].credit_funds_source: null", "transfers[].guarantee_decision: null"],
      transferRecurringCreate: ["decision_rationale.code: null"]
    }
  },
  {
    reason:
      "The contract lets what is in this list or record be null; plaid's generator knows null of fields only. Ours is right.",
    gives: {
      assetReportAuditCopyGet: assetReport,
      assetReportGet: assetReport,
      betaEwaReportV1Get: ["ewa_attributes{}: null"],
      craCreditProfileReportGet: ["report.lend_scores[]: null"],
      craReportGet: [
        "report.products[].attributes.income_sources.income_providers[]: null",
        "report.products[].errors[]: null"
      ],
      creditPayrollIncomeGet: ["items[].accounts[]: null"],
      creditPayrollIncomeRiskSignalsGet: [
        "items[].verification_risk_signals[].multi_document_risk_signals[].risk_signals[]: null",
        "items[].verification_risk_signals[].single_document_risk_signals[].risk_signals[]: null"
      ],
      creditRelayGet: assetReport,
      partnerCustomerOauthInstitutionsGet: ["institutions[].errors[]: null"],
      userGet: ["identity.id_numbers[]: null"]
    }
  },
  {
    reason:
      "A list without repetitions in the contract; plaid calls it a Set, which JSON has not. Ours is a list, and right.",
    takes: {
      craCheckReportVerificationPdfGet: ["reports_requested: set"],
      paymentInitiationConsentCreate: ["scopes: set"]
    },
    gives: {
      beaconUserCreate: ["item_ids: set"],
      beaconUserGet: ["item_ids: set"],
      beaconUserHistoryList: ["beacon_users[].item_ids: set"],
      beaconUserReview: ["item_ids: set"],
      beaconUserUpdate: ["item_ids: set"],
      identityVerificationCreate: ["risk_check.email.linked_services: set", "risk_check.phone.linked_services: set"],
      identityVerificationGet: ["risk_check.email.linked_services: set", "risk_check.phone.linked_services: set"],
      identityVerificationList: [
        "identity_verifications[].risk_check.email.linked_services: set",
        "identity_verifications[].risk_check.phone.linked_services: set"
      ],
      identityVerificationRetry: ["risk_check.email.linked_services: set", "risk_check.phone.linked_services: set"],
      watchlistScreeningEntityProgramGet: ["lists_enabled: set"],
      watchlistScreeningEntityProgramList: ["entity_watchlist_programs[].lists_enabled: set"],
      watchlistScreeningIndividualProgramGet: ["lists_enabled: set"],
      watchlistScreeningIndividualProgramList: ["watchlist_programs[].lists_enabled: set"]
    }
  },
  {
    reason: "A string or null in the contract; plaid has an interface without fields. Ours is right.",
    takes: {
      paymentInitiationConsentCreate: ["payer_details.numbers.iban: shape"]
    }
  },
  {
    reason: "The contract lets any JSON value be there; plaid says objects. Ours is right.",
    gives: {
      betaPartnerCustomerV1Create: ["end_customer.product_statuses{}: unknown"],
      betaPartnerCustomerV1Enable: ["product_statuses{}: unknown"],
      betaPartnerCustomerV1Get: ["end_customer.product_statuses{}: unknown"],
      betaPartnerCustomerV1Update: ["end_customer.product_statuses{}: unknown"],
      identityVerificationCreate: ["latest_scored_protect_event.fraud_attributes{}: unknown"],
      identityVerificationGet: ["latest_scored_protect_event.fraud_attributes{}: unknown"],
      identityVerificationList: ["identity_verifications[].latest_scored_protect_event.fraud_attributes{}: unknown"],
      identityVerificationRetry: ["latest_scored_protect_event.fraud_attributes{}: unknown"],
      protectCompute: ["attributes{}: unknown"],
      protectEventGet: ["fraud_attributes{}: unknown"],
      protectEventSend: ["fraud_attributes{}: unknown"],
      protectUserInsightsGet: ["latest_scored_event.fraud_attributes{}: unknown"],
      sandboxOauthSelectAccounts: ["{}: unknown"]
    }
  },
  {
    reason:
      "The contract names the fields; plaid takes any record of objects, so that not even the right fields fit. Ours is right.",
    takes: {
      betaPartnerCustomerV1Enable: [": record"],
      betaPartnerCustomerV1Update: [": record"],
      creditAssetReportFreddieMacGet: [": record"],
      creditPayrollIncomeParsingConfigUpdate: [": record"],
      fdxConsentsRevoke: [": record"]
    }
  },
  {
    reason: "A file in the contract; plaid takes anything. Ours takes bytes, a Blob or a stream, and is right.",
    takes: {
      transferDiligenceDocumentUpload: ["file: unknown"]
    }
  }
] as const satisfies ReadonlyArray<Exception>
