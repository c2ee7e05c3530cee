/** What each of Plaid's operations does, in our words: the TSDoc of the generated modules. */
export const operations: Readonly<Record<string, string>> = {
  accountsBalanceGet:
    "Lists an Item's accounts with balances fetched from the institution now; slow, and limited per Item.",
  accountsGet: "Lists an Item's accounts with the balances that Plaid last saw.",
  applicationGet:
    "Tells a financial institution who is behind an application that its customers connect: name, company and use case.",
  assetReportAuditCopyCreate:
    "Creates an audit copy of an Asset Report for a third party and answers the token that opens it.",
  assetReportAuditCopyGet: "Reads the Asset Report behind an audit copy token, as an auditor does.",
  assetReportAuditCopyPdfGet: "Downloads the Asset Report behind an audit copy token as a PDF.",
  assetReportAuditCopyRemove: "Revokes an audit copy: whoever holds its token can no longer read the report.",
  assetReportCreate:
    "Starts an Asset Report on one or more Items and answers its token; the webhook `PRODUCT_READY` tells when to read it.",
  assetReportFilter: "Starts a smaller Asset Report, without the accounts that you name, and answers its own token.",
  assetReportGet:
    "Reads an Asset Report: accounts, balances, owners and transactions; not before the webhook `PRODUCT_READY`.",
  assetReportPdfGet: "Downloads an Asset Report as a PDF; not before the webhook `PRODUCT_READY`.",
  assetReportRefresh:
    "Starts a new Asset Report with fresh data from an older one's Items and settings, and answers its own token.",
  assetReportRemove: "Deletes an Asset Report: its token and its audit copies' tokens stop working, its Items stay.",
  authGet: "Lists an Item's accounts with their account and routing numbers (ACH, EFT, BACS or IBAN).",
  authVerify:
    "Checks account and routing numbers, and a holder's name if given, against Plaid's database, without Link.",
  bankTransferBalanceGet: "Tells how much a Bank Transfers origination account holds, and how much of it can be sent.",
  bankTransferCancel: "Cancels a bank transfer while it is still `cancellable`.",
  bankTransferCreate:
    "Moves money: debits or credits an end user's account by bank transfer, once per idempotency key.",
  bankTransferEventList:
    "Lists bank transfer events by date, account, transfer or type; micro-deposits of Auth have them too.",
  bankTransferEventSync:
    "Lists the bank transfer events that follow an event id, in order; micro-deposits of Auth have them too.",
  bankTransferGet: "Tells how one bank transfer stands.",
  bankTransferList: "Lists bank transfers by date and direction.",
  bankTransferMigrateAccount:
    "Makes an Item from known account and routing numbers, for Bank Transfers alone, and answers its access token.",
  bankTransferSweepGet:
    "Tells the amount and time of one sweep, the settlement between Bank Transfers and your own account.",
  bankTransferSweepList: "Lists the sweeps of Bank Transfers within a span of time.",
  beaconAccountRiskEvaluate: "Answers risk attributes of the accounts that a user links, for judging the user.",
  beaconDuplicateGet: "Tells which two Beacon Users look like the same person, and which of their fields match.",
  beaconReportCreate: "Reports a Beacon User for fraud to the Beacon network and answers the report.",
  beaconReportGet: "Tells about one of your fraud reports on a Beacon User.",
  beaconReportList: "Lists your fraud reports on a Beacon User.",
  beaconReportSyndicationGet:
    "Tells about another company's fraud report that fits one of your Beacon Users, and which data match.",
  beaconReportSyndicationList: "Lists other companies' fraud reports that match a Beacon User.",
  beaconUserAccountInsightsGet: "Answers risk insights on the accounts of one Item that a Beacon User linked.",
  beaconUserCreate:
    "Creates a Beacon User, screens it for duplicates and for fraud reports of the network, and answers its status.",
  beaconUserGet: "Tells a Beacon User's status, personal data and Items.",
  beaconUserHistoryList: "Lists the revisions of a Beacon User, newest first.",
  beaconUserReview: "Sets a Beacon User's status once somebody has reviewed it, and answers the user.",
  beaconUserUpdate: "Changes a Beacon User's personal data or Items, screens it anew and answers it.",
  betaEwaReportV1Get:
    "Scores, 1 to 99 per range of amounts, how likely an Item's user is to repay a wage advance; beta.",
  betaIssuesV1Get:
    "Tells about one incident at an institution: severity, affected products, course and expected end; beta.",
  betaIssuesV1List: "Lists the incidents at one institution; beta.",
  betaIssuesV1Match:
    "Finds the incidents that affect an Item, an account, a request or a Link session, by its id; beta.",
  betaIssuesV1Subscribe: "Asks for webhooks about one incident at an institution, to a URL; beta.",
  betaIssuesV1Unsubscribe: "Ends the webhooks about one incident at an institution; beta.",
  betaPartnerCustomerV1Create:
    "Creates a reseller's end customer, with its questionnaires, and answers its client id and secrets; beta.",
  betaPartnerCustomerV1Enable:
    "Enables a reseller's end customer, product by product, in production and answers its secret; beta.",
  betaPartnerCustomerV1Get: "Tells how a reseller's end customer and each of its products stand; beta.",
  betaPartnerCustomerV1Update:
    "Changes a reseller's end customer: legal name, redirect URIs, bank addendum, questionnaires; beta.",
  betaWebhookEventsList:
    "Lists the webhooks that Plaid sent you in the last seven days and how each was delivered, oldest first; beta.",
  businessVerificationCreate:
    "Starts the verification of a business (registration, risk, web presence) and answers where it stands.",
  businessVerificationGet: "Tells how a business verification stands and what each of its checks found.",
  cashflowReportGet: "Lists an Item's transactions of the given number of days for a cash flow report, newest first.",
  cashflowReportInsightsGet: "Answers cash flow insights on the credit and deposit accounts of an Item.",
  cashflowReportRefresh:
    "Has Plaid fetch an Item's newest transactions for its cash flow report now; slow, and a webhook tells the end.",
  cashflowReportTransactionsGet:
    "Lists the transactions of an Item's cash flow report, newest first, for the days asked for earlier.",
  categoriesGet: "Lists the legacy transaction categories with their ids and their tree; needs no credentials.",
  consentEventsGet:
    "Lists when an Item's user granted, changed or revoked consent, up to three years back, without the last hours.",
  consumerReportPdfGet: "Downloads all of a user's bank income and base reports as one PDF.",
  craCheckReportBaseReportGet:
    "Reads a user's Base Report: accounts, balances, owners and transactions; not before `USER_CHECK_REPORT_READY`.",
  craCheckReportCashflowInsightsGet: "Reads the cash flow attributes in a user's consumer report.",
  craCheckReportCreate:
    "Starts a consumer report on a user, good for 24 hours; `USER_CHECK_REPORT_READY` tells when to read it.",
  craCheckReportIncomeInsightsGet: "Reads the income sources, amounts and forecasts in a user's consumer report.",
  craCheckReportLendScoreGet:
    "Reads the LendScore in a user's consumer report, 1 to 99 and higher for less risk, with its reason codes.",
  craCheckReportNetworkInsightsGet:
    "Reads what a user's connections across Plaid's network say of them, as attributes of the consumer report.",
  craCheckReportPartnerInsightsGet:
    "Reads the scores that Plaid's partner Prism Data gives in a user's consumer report.",
  craCheckReportPdfGet: "Downloads a user's latest Base Report as a PDF, with income or partner insights if asked for.",
  craCheckReportVerificationGet:
    "Reads home lending reports on a user: assets (VOA), a refresh of employment, or income.",
  craCheckReportVerificationPdfGet: "Downloads home lending reports on a user as a PDF.",
  craCreditProfileReportGet:
    "Reads a user's credit profile (LendScores, cash flow, network attributes), as a soft or a standard inquiry.",
  craLoansApplicationsRegister: "Tells Plaid Check of loan applications and how they were decided.",
  craLoansRegister: "Tells Plaid Check of loans that users took up, with their payment schedules.",
  craLoansUnregister: "Tells Plaid Check that loans are closed, and how they ended.",
  craLoansUpdate: "Tells Plaid Check of changes in the status and the payments of loans.",
  craMonitoringInsightsGet:
    "Reads a user's Cash Flow Updates, once a webhook has told of them; for those who use this older product.",
  craMonitoringInsightsSubscribe:
    "Subscribes to Cash Flow Updates on a user and answers the subscription's id; an older product.",
  craMonitoringInsightsUnsubscribe: "Ends a subscription to a user's Cash Flow Updates.",
  craPartnerInsightsGet:
    "Lists partner insights on a user, by user token; `craCheckReportPartnerInsightsGet` is the newer form.",
  craReportGet: "Reads a user's consumer report on the named products, for a stage of the lending decision.",
  craServicingSubscriptionCreate:
    "Subscribes to ongoing consumer reports on a user for loan servicing; `CRA_REPORT_UPDATED` tells of each.",
  craServicingSubscriptionDelete: "Ends a servicing subscription, and answers its id.",
  craServicingSubscriptionGet: "Tells a servicing subscription's products, scope, cadence and webhook.",
  craServicingSubscriptionList: "Lists the servicing subscriptions on a user.",
  craServicingSubscriptionUpdate:
    "Changes a servicing subscription's webhook or products; what is left out stays, `reset_fields` clears.",
  createPaymentToken: "Creates a short-lived token that opens Link to authorise one payment.",
  creditAssetReportFreddieMacGet:
    "Reads the Asset Report behind an audit copy token in the form that Freddie Mac takes.",
  creditAuditCopyTokenCreate:
    "Creates one token by which Fannie Mae or Freddie Mac can read the given asset and income reports.",
  creditAuditCopyTokenUpdate: "Adds reports to an audit copy token; each takes the place of one of the same kind.",
  creditBankEmploymentGet: "Lists the employment reports that Plaid derives from a user's bank transactions; beta.",
  creditBankIncomeGet:
    "Lists a user's bank income reports: the income sources, and amounts over time, found in transactions.",
  creditBankIncomePdfGet: "Downloads a user's latest bank income report as a PDF.",
  creditBankIncomeRefresh: "Starts a fresh bank income report on a user; Plaid no longer carries it out.",
  creditBankIncomeWebhookUpdate:
    "Turns the webhook `BANK_INCOME_REFRESH_UPDATE`, on changes in a user's income, on or off.",
  creditBankStatementsUploadsGet:
    "Lists the accounts and transactions that Plaid read from bank statements that a user uploaded.",
  creditEmploymentGet: "Lists a user's employments as the payroll provider states them.",
  creditFreddieMacReportsGet:
    "Reads asset and employment verifications behind an audit copy token in the form that Freddie Mac takes.",
  creditPayrollIncomeGet:
    "Lists a user's pay stubs, W-2s and 1099s, from a payroll provider or from uploaded documents.",
  creditPayrollIncomeParsingConfigUpdate:
    "Sets what Plaid makes of the income documents that a user uploads: their data, risk signals, or both.",
  creditPayrollIncomePrecheck:
    "Tells how sure Plaid is that a user's income can be verified through payroll, before Link is opened.",
  creditPayrollIncomeRefresh:
    "Starts a refresh of a user's payroll income and answers its status; an `INCOME` webhook tells the end.",
  creditPayrollIncomeRiskSignalsGet:
    "Lists, for each income document that a user uploaded, a fraud risk score and the signals behind it.",
  creditRelayCreate: "Creates a token by which one named third party can read an Asset Report.",
  creditRelayGet: "Reads the report behind a relay token, as the third party that it was shared with.",
  creditRelayPdfGet: "Downloads the report behind a relay token as a PDF.",
  creditRelayRefresh: "Starts a newer version of the report behind a relay token; a webhook tells when it is ready.",
  creditRelayRemove: "Revokes a relay token: the third party can no longer read the report.",
  creditReportAuditCopyRemove: "Revokes an audit copy token of credit reports; the reports themselves stay.",
  creditSessionsGet:
    "Lists a user's Link sessions and what came of each: Items, bank income, payroll income, documents.",
  dashboardUserGet: "Tells about one of your team's Dashboard users, by an id such as audit trails name.",
  dashboardUserList: "Lists your team's Dashboard users.",
  employersSearch: "Finds employers by name.",
  employmentVerificationGet: "Lists the employments that an Item's user verified through payroll.",
  // Its name in Plaid's public document.
  fdxConsentGet: "Tells an FDX consent's status, parties, resources and expiry.",
  fdxConsentsGet: "Tells an FDX consent's status, parties, resources and expiry.",
  fdxConsentsList: "Lists the FDX consents of one customer of a data provider, by status if given.",
  fdxConsentsRevocationGet: "Lists who revoked an FDX consent, when, and for what reason.",
  fdxConsentsRevoke: "Revokes an FDX consent: the recipient's access to the customer's data ends; answers nothing.",
  fdxNotifications:
    "Sends Plaid an FDX event of a data provider, such as a revoked consent or a planned outage; answers nothing.",
  getRecipient: "Tells the name, logo and legal name of one application that receives customers' data (FDX).",
  getRecipients: "Lists the applications that customers of a data provider have connected (FDX).",
  identityDocumentsUploadsGet:
    "Lists an Item's accounts with the owners that Plaid read from documents which the user uploaded.",
  identityGet: "Lists an Item's accounts with their owners' names, addresses, phone numbers and emails.",
  identityMatch:
    "Scores, 0 to 100 per account, how well a user's name, address, phone and email match the institution's.",
  identityMatchList: "Lists the identity matches that Link made within a span of time, with scores and outcome.",
  identityRefresh:
    "Has Plaid fetch an Item's identity data now; the `IDENTITY` webhook `DEFAULT_UPDATE` tells of changes.",
  identityVerificationAutofillCreate:
    "Looks up name, address and id number for a verification from the user's phone number and birth date.",
  identityVerificationCreate:
    "Starts an identity verification of a user by a template, with a link to share if asked for.",
  identityVerificationGet: "Tells how an identity verification stands and what each of its steps found.",
  identityVerificationList: "Lists the identity verifications by one template, those of one user if given.",
  identityVerificationRetry: "Starts another attempt at a user's identity verification, with all steps or only some.",
  incomeVerificationCreate:
    "Starts an income verification and answers the id to open Link with; an `INCOME` webhook tells the result.",
  incomeVerificationDocumentsDownload: "Downloads the documents behind an income verification as a ZIP.",
  incomeVerificationPaystubsGet: "Lists the pay stubs that an income verification collected.",
  incomeVerificationPrecheck:
    "Tells whether a user's income can be verified digitally and answers an id to open Link with.",
  incomeVerificationTaxformsGet: "Lists the tax forms that an income verification collected.",
  institutionsGet: "Lists the institutions that Plaid connects to, by country.",
  institutionsGetById: "Tells about one institution.",
  institutionsSearch: "Finds up to ten institutions by name and country, and by products if given.",
  investmentsAuthGet:
    "Reads what a transfer of holdings to another broker takes: account numbers, owners, holdings and securities.",
  investmentsHoldingsGet: "Lists an Item's investment accounts, their holdings, and the securities that are held.",
  investmentsRefresh:
    "Has Plaid fetch an Item's holdings and investment transactions now; billed, and webhooks tell of changes.",
  investmentsTransactionsGet:
    "Lists an Item's investment transactions between two dates, newest first, with the securities concerned.",
  issuesGet: "Tells about one connectivity issue: the institutions, what is wrong, and how far its repair is.",
  issuesSearch: "Finds connectivity issues by an Item, a Link session or a Link request; none found is an empty list.",
  issuesSubscribe: "Asks for webhooks about one connectivity issue to a URL, above all `ISSUE_RESOLVED`.",
  itemAccessTokenInvalidate: "Replaces an Item's access token: answers a new one, and the old one ends at once.",
  itemActivityList:
    "Lists what a customer did with connected applications, and when each last read data; for institutions.",
  itemApplicationList:
    "Lists the applications that an institution's customer has connected, and those since disconnected.",
  itemApplicationScopesUpdate: "Changes which accounts and products of a customer an application may read.",
  itemApplicationUnlink:
    "Ends an application's access to a customer's data at once; only a new OAuth login restores it.",
  itemCreatePublicToken:
    "Creates a one-time public token to open Link on an Item with; `linkTokenCreate` is the newer way.",
  itemGet: "Tells an Item's products, consent, webhook and error.",
  itemImport: "Creates an Item for an institution's own customer and answers its access token, the same one each time.",
  itemProductsTerminate: "Ends an Item for a stated reason: its access token stops working and its billing ends.",
  itemPublicTokenExchange: "Exchanges a public token, once, for the Item's lasting access token.",
  itemRemove: "Removes an Item: its access token stops working and its billing ends.",
  itemWebhookUpdate:
    "Sets the URL of an Item's webhooks and answers the Item; `WEBHOOK_UPDATE_ACKNOWLEDGED` goes to the new URL.",
  liabilitiesGet: "Reads the terms and payments of an Item's credit cards, student loans, mortgages and other loans.",
  linkDeliveryCreate: "Creates a Hosted Link session for a Link token and answers its URL.",
  linkDeliveryGet: "Tells how a Hosted Link session stands, and its tokens once it is completed.",
  linkOauthCorrelationIdExchange:
    "Exchanges the short-lived correlation id of an OAuth redirect for its Link token; payment initiation only.",
  linkTokenCreate: "Creates the short-lived token that opens Link for one end user.",
  linkTokenGet: "Tells what a Link token was made for and what came of its sessions.",
  networkStatusGet: "Tells whether Plaid knows the user of a phone number, and whether Layer would work for them.",
  oauthIntrospect: "Tells whether an OAuth token is active, and its scope, subject and expiry.",
  oauthRevoke: "Revokes an OAuth access or refresh token.",
  oauthToken:
    "Answers an OAuth access token and refresh token for client credentials, a refresh token or a token exchange.",
  partnerCustomerCreate: "Creates a reseller's end customer and answers its client id and secrets.",
  partnerCustomerEnable: "Enables a reseller's end customer in full production and answers its production secret.",
  partnerCustomerGet: "Tells how a reseller's end customer stands.",
  partnerCustomerOauthInstitutionsGet:
    "Tells how far a reseller's end customer is registered at each OAuth institution.",
  partnerCustomerRemove:
    "Removes a reseller's end customer that is not in full production yet: its API keys stop working.",
  paymentInitiationConsentCreate:
    "Creates a payment consent with limits; the user has to authorise it in Link before it can be paid under.",
  paymentInitiationConsentGet: "Tells a payment consent's status, recipient and limits.",
  paymentInitiationConsentPaymentExecute:
    "Moves money: pays under an authorised consent without the user, once per idempotency key.",
  paymentInitiationConsentRevoke: "Revokes a payment consent: nothing more can be paid under it.",
  paymentInitiationPaymentCreate:
    "Creates a payment or standing order to a recipient; money moves once the user authorises it in Link.",
  paymentInitiationPaymentGet: "Tells how a payment stands, and what of it was refunded.",
  paymentInitiationPaymentList: "Lists payments, those of one consent if given, back from a point in time.",
  paymentInitiationPaymentReverse:
    "Moves money: refunds a settled payment, wholly or in part, out of the virtual account that received it.",
  paymentInitiationRecipientCreate:
    "Creates a recipient of payments by name and IBAN or BACS numbers; the same data answers the same id.",
  paymentInitiationRecipientGet: "Tells a payment recipient's name, address and account numbers.",
  paymentInitiationRecipientList: "Lists the recipients that payments can go to, newest first.",
  paymentProfileCreate:
    "Creates a payment profile for transfers and answers its token, which Link is then opened with.",
  paymentProfileGet: "Tells whether a payment profile is pending, ready or removed.",
  paymentProfileRemove: "Removes a payment profile: its token can no longer be used for transfers.",
  processorAccountGet: "Tells the account behind a processor token, with the balance that Plaid last saw.",
  processorApexProcessorTokenCreate: "Creates the token that gives Apex Clearing access to one account.",
  processorAuthGet: "Tells the account and routing numbers of the account behind a processor token.",
  processorBalanceGet:
    "Tells the balance of the account behind a processor token, fetched from the institution now; slow.",
  processorBankTransferCreate: "Moves money: debits or credits the account behind a processor token by bank transfer.",
  processorIdentityGet:
    "Tells the owners' names, addresses, phone numbers and emails of the account behind a processor token.",
  processorIdentityMatch:
    "Scores, 0 to 100, how well a user's identity matches that of the account behind a processor token.",
  processorInvestmentsAuthGet:
    "Reads what a transfer of holdings to another broker takes, for the account behind a processor token.",
  processorInvestmentsHoldingsGet: "Lists the holdings and securities of the account behind a processor token.",
  processorInvestmentsTransactionsGet:
    "Lists the investment transactions between two dates of the account behind a processor token.",
  processorLiabilitiesGet: "Reads the terms and payments of the credit card or loan behind a processor token.",
  processorSignalDecisionReport: "Tells Plaid what was decided on a transaction that `processorSignalEvaluate` scored.",
  processorSignalEvaluate:
    "Scores how likely a planned ACH debit of the account behind a processor token is to be returned.",
  processorSignalPrepare:
    "Has Plaid collect early what Signal's scores need, for the account behind a processor token.",
  processorSignalReturnReport:
    "Tells Plaid that a transaction which `processorSignalEvaluate` scored was returned, with the return code.",
  processorStripeBankAccountTokenCreate: "Creates the bank account token that gives Stripe access to one account.",
  processorTokenCreate: "Creates the token that gives one named partner access to one account of an Item.",
  processorTokenPermissionsGet: "Lists the products that a processor token is limited to; an empty list means all.",
  processorTokenPermissionsSet: "Limits a processor token to the given products; an empty list allows all.",
  processorTokenWebhookUpdate:
    "Sets the URL of a processor token's webhooks, as the processor; an acknowledgement goes to the new URL.",
  processorTransactionsGet:
    "Lists the transactions between two dates, newest first, of the account behind a processor token.",
  processorTransactionsRecurringGet: "Lists the recurring income and expenses of the account behind a processor token.",
  processorTransactionsRefresh:
    "Has Plaid fetch the newest transactions of the account behind a processor token; a webhook tells of changes.",
  processorTransactionsSync:
    "Tells what was added, modified and removed since a cursor in the account behind a processor token.",
  profileNetworkStatusGet: "Tells whether Plaid has a profile that matches a user.",
  protectCashAdvanceDecisionCreate:
    "Tells Plaid how a cash advance was decided and whether it was taken, as feedback on its scores.",
  protectCashAdvanceRepaymentCreate: "Tells Plaid how a cash advance was repaid, as feedback on its scores.",
  protectCompute: "Scores a user by a named model, such as fraud in a Link session or repayment of a cash advance.",
  protectEventGet: "Tells the Trust Index and fraud attributes of a user event that was sent earlier.",
  protectEventSend: "Sends a user event to Protect and answers its id, with a Trust Index if asked for.",
  protectReportCreate:
    "Reports fraud or another incident, confirmed or suspected, to Plaid and answers the report's id.",
  protectUserInsightsGet: "Tells a user's latest scored event and the reports on the user.",
  sandboxBankIncomeFireWebhook: "Fires a bank income webhook; sandbox only.",
  sandboxBankTransferFireWebhook: "Fires `BANK_TRANSFERS_EVENTS_UPDATE` at a URL; sandbox only.",
  sandboxBankTransferSimulate:
    "Gives a bank transfer its next event, such as posted or failed, without moving anything; sandbox only.",
  sandboxCraCashflowUpdatesUpdate: "Triggers Cash Flow Updates on a user, with their webhooks; sandbox only.",
  sandboxCraServicingSimulate:
    "Makes a report of a servicing subscription, answers its id and fires `CRA_REPORT_UPDATED`; sandbox only.",
  sandboxFdxConsentSeed: "Creates a test FDX consent of a data provider's customer and answers its id; sandbox only.",
  sandboxIncomeFireWebhook: "Fires an income verification webhook at a URL; sandbox only.",
  sandboxItemApplicationSeed:
    "Connects a test application to an imported Item, so that it is listed as connected; sandbox only.",
  sandboxItemFireWebhook: "Fires a webhook of the chosen code for an Item; sandbox only.",
  sandboxItemResetLogin: "Puts an Item into `ITEM_LOGIN_REQUIRED`, to test Link's update mode; sandbox only.",
  sandboxItemSetVerificationStatus:
    "Ends an account's micro-deposit verification as verified or as expired; sandbox only.",
  sandboxOauthSelectAccounts:
    "Saves which accounts are chosen in the OAuth login of Plaid's test institution; sandbox only.",
  sandboxPaymentProfileResetLogin:
    "Makes the login of a payment profile invalid, to test its repair in Link; sandbox only.",
  sandboxPaymentSimulate:
    "Brings a payment to a status, fires its webhook, and answers the old and the new status; sandbox only.",
  sandboxProcessorTokenCreate:
    "Makes a processor token for a test institution without going through Link; sandbox only.",
  sandboxPublicTokenCreate: "Makes a public token for a test institution without going through Link.",
  sandboxTransactionsCreate:
    "Adds up to ten transactions to an Item of the test user `user_transactions_dynamic`; sandbox only.",
  sandboxTransferFireWebhook: "Fires `TRANSFER_EVENTS_UPDATE` at a URL; sandbox only.",
  sandboxTransferLedgerDepositSimulate:
    "Gives the sweep of a ledger deposit its next event, such as settled or failed; sandbox only.",
  sandboxTransferLedgerSimulateAvailable: "Makes pending ledger balances available; sandbox only.",
  sandboxTransferLedgerWithdrawSimulate:
    "Gives the sweep of a ledger withdrawal its next event, such as settled or failed; sandbox only.",
  sandboxTransferRefundSimulate: "Gives a transfer's refund its next event, such as `refund.posted`; sandbox only.",
  sandboxTransferRepaymentSimulate:
    "Creates a repayment for returns of guaranteed transfers that had none yet; sandbox only.",
  sandboxTransferSimulate: "Gives a transfer its next event, such as posted, settled or returned; sandbox only.",
  sandboxTransferSweepSimulate:
    "Sweeps the transfers that are due, and answers the sweep if there was one; sandbox only.",
  sandboxTransferTestClockAdvance:
    "Moves a test clock forward, and the recurring transfers on it with it; sandbox only.",
  sandboxTransferTestClockCreate:
    "Creates a test clock for recurring transfers, now or at a given time, and answers it; sandbox only.",
  sandboxTransferTestClockGet: "Tells the virtual time of a test clock; sandbox only.",
  sandboxTransferTestClockList: "Lists test clocks by virtual time; sandbox only.",
  sandboxUserFireWebhook: "Fires a webhook for a user, such as `USER_CHECK_REPORT_READY`, at a URL; sandbox only.",
  sandboxUserResetLogin: "Puts a user's Items into `ITEM_LOGIN_REQUIRED`, to test Link's update mode; sandbox only.",
  sessionTokenCreate: "Creates the Link token that opens Layer for a user, by a template.",
  signalDecisionReport:
    "Tells Plaid what you decided on a transaction that `signalEvaluate` scored, where your rules do not show it.",
  signalEvaluate:
    "Scores how likely a planned ACH debit is to be returned, and what your ruleset makes of it; billed per call.",
  signalPrepare: "Has Plaid collect early what Signal needs for an Item, so that the first score is better.",
  signalReturnReport:
    "Tells Plaid that a transaction which `signalEvaluate` scored was returned, with the return code.",
  signalSchedule: "Recommends dates on which a planned ACH debit is least likely to be returned.",
  statementsDownload: "Downloads one bank statement as a PDF; the header `Plaid-Content-Hash` has its SHA-256.",
  statementsList: "Lists the bank statements of an Item's accounts by month, with the ids to download them by.",
  statementsRefresh:
    "Has Plaid fetch an Item's statements between two dates; `STATEMENTS_REFRESH_COMPLETE` tells the end.",
  transactionsEnhance:
    "Adds merchant, category and location to transactions of your own; beta, before `transactionsEnrich`.",
  transactionsEnrich:
    "Adds merchant, category, location and counterparties to transactions that you send, and keeps your ids.",
  transactionsGet: "Lists transactions between two dates, newest first.",
  transactionsRecurringGet:
    "Lists an Item's recurring income and expenses as streams, with amounts, frequency and next date.",
  transactionsRefresh:
    "Has Plaid fetch an Item's newest transactions now; billed, and `SYNC_UPDATES_AVAILABLE` tells of changes.",
  transactionsRulesCreate: "Creates a rule that puts matching transactions of a user into a category; beta.",
  transactionsRulesList: "Lists the category rules of a user; beta.",
  transactionsRulesRemove: "Deletes one category rule of a user; beta.",
  transactionsSync: "Tells what was added, modified and removed since a cursor.",
  transactionsUserInsightsGet:
    "Answers spending insights on a user whose transactions went through `transactionsEnrich`; beta.",
  transferAuthorizationCancel: "Cancels a transfer authorization that no transfer has used yet.",
  transferAuthorizationCreate:
    "Decides by risk and limits whether a transfer may be made; moves no money, and serves for an hour.",
  transferBalanceGet: "Tells a balance that Plaid holds for your transfers.",
  transferCancel: "Cancels a transfer while it is still `cancellable`.",
  transferCapabilitiesGet: "Tells whether an account can be reached by the real-time networks RTP and RfP.",
  transferConfigurationGet: "Tells the limits of your transfers: per transfer, per day and per month.",
  transferCreate: "Moves money: makes the transfer that an authorization approved, once per authorization.",
  transferDiligenceDocumentUpload: "Uploads a due diligence document on an originator, a PDF in a multipart form.",
  transferDiligenceSubmit: "Submits due diligence data on behalf of an originator.",
  transferEventList: "Lists transfer events by date, transfer, account, type or sweep.",
  transferEventSync:
    "Lists the transfer events that follow an event id, in order; `TRANSFER_EVENTS_UPDATE` tells of new ones.",
  transferGet: "Tells how one transfer stands, by its own id or its authorization's.",
  transferIntentCreate:
    "Creates a transfer for the user to approve in Transfer UI, after which money moves; answers the intent.",
  transferIntentGet: "Tells how a transfer intent stands, and its transfer's id once there is one.",
  transferLedgerDeposit:
    "Moves money: draws an amount from your funding account into a ledger, once per idempotency key.",
  transferLedgerDistribute:
    "Moves money: shifts available balance from one ledger to another, once per idempotency key.",
  transferLedgerEventList: "Lists what changed the balances of ledgers, by date, ledger or cause.",
  transferLedgerGet: "Tells a ledger's available and pending balances.",
  transferLedgerWithdraw:
    "Moves money: pays an amount from a ledger to your funding account, once per idempotency key.",
  transferList: "Lists transfers by date, newest first.",
  transferMetricsGet: "Tells the volumes and return rates of your transfers; fixed sample values in the sandbox.",
  transferMigrateAccount:
    "Makes an Item from known account and routing numbers, for Transfer alone, and answers its access token.",
  transferOriginatorCreate:
    "Creates an originator, the end customer that a platform transfers for, and answers its client id.",
  transferOriginatorFundingAccountCreate: "Adds a funding account to an originator and answers its id.",
  transferOriginatorFundingAccountUpdate: "Replaces the funding account of an originator.",
  transferOriginatorGet: "Tells an originator's data and how far its onboarding is.",
  transferOriginatorList: "Lists originators and how far the onboarding of each is.",
  transferPlatformOriginatorCreate:
    "Starts the onboarding of an originator; `PLATFORM_ONBOARDING_UPDATE` tells its progress.",
  transferPlatformPersonCreate:
    "Adds a person, such as a beneficial owner, to an originator and answers the person's id.",
  transferPlatformRequirementSubmit: "Submits further data that Plaid asks for to onboard an originator.",
  transferQuestionnaireCreate: "Answers the URL of a form at Plaid's where an originator gives its due diligence data.",
  transferRecurringCancel: "Cancels a recurring transfer, and its next transfer unless the bank has it already.",
  transferRecurringCreate:
    "Moves money on a schedule: sets up transfers that repeat, if the risk decision in the answer approves.",
  transferRecurringGet: "Tells how a recurring transfer stands, its next date and the transfers made so far.",
  transferRecurringList: "Lists recurring transfers by time of creation.",
  transferRefundCancel: "Cancels a refund that the payment network does not have yet.",
  transferRefundCreate: "Moves money: refunds a transfer, wholly or in part, out of its ledger's available balance.",
  transferRefundGet: "Tells how the refund of a transfer stands.",
  transferRepaymentList:
    "Lists the repayments by which Plaid makes good returns of guaranteed transfers, newest first.",
  transferRepaymentReturnList: "Lists the returns in one repayment, which add up to its amount.",
  transferReturnRecover:
    "Tells Plaid that you recovered a returned guaranteed transfer, wholly or in part, once per idempotency key.",
  transferSweepGet: "Tells about one sweep between Plaid and a funding account.",
  transferSweepList: "Lists the sweeps between Plaid and funding accounts by date, amount, status or transfer.",
  userAccountSessionEventSend: "Sends Plaid an event of your own in a Layer session, for its analytics.",
  userAccountSessionGet:
    "Reads what a user shared in Layer, by its public token: identity, and Items with access tokens.",
  userCreate: "Creates a user that Items and reports belong to and answers its id, or a user token in the older form.",
  userFinancialDataRefresh:
    "Has Plaid fetch transactions, investments and liabilities of all of a user's Items; answers a result per Item.",
  userGet: "Tells a user's identity data and your own id for the user.",
  userIdentityRemove: "Deletes the identity data that you gave Plaid about a user; the user stays.",
  userItemsAssociate: "Puts up to a hundred Items under a user, and takes them from any other.",
  userItemsGet: "Lists a user's Items.",
  userItemsRemove: "Removes some of a user's Items, all of them or none: their data is deleted and their billing ends.",
  userProductsTerminate:
    "Ends the products that a user is subscribed to, such as Protect or CRA Servicing, and their billing.",
  userRemove: "Deletes a user with everything that belongs to it, Items included.",
  userThirdPartyTokenCreate:
    "Creates the token by which another client can read a user's data; keep it, it is answered once.",
  userThirdPartyTokenRemove: "Revokes a third party's user token.",
  userTransactionsRefresh:
    "Has Plaid fetch the newest transactions of all of a user's Items; answers a result per Item.",
  userUpdate: "Adds to or changes a user's identity data; what is left out stays.",
  walletCreate: "Creates an e-wallet in a currency and answers its id, balance and account numbers.",
  walletGet: "Tells an e-wallet's status, balance and account numbers.",
  walletList: "Lists your e-wallets and their balances, of one currency if given.",
  walletTransactionExecute: "Moves money: pays an amount from an e-wallet to a counterparty, once per idempotency key.",
  walletTransactionGet: "Tells how one transaction of an e-wallet stands.",
  walletTransactionList: "Lists an e-wallet's transactions, newest first.",
  watchlistScreeningEntityCreate:
    "Screens an organization against the watchlists of a program and answers the screening.",
  watchlistScreeningEntityGet: "Tells how the screening of an organization stands.",
  watchlistScreeningEntityHistoryList: "Lists the revisions of an organization's screening, newest first.",
  watchlistScreeningEntityHitList: "Lists the watchlist entries that an organization's screening hit.",
  watchlistScreeningEntityList: "Lists a program's screenings of organizations, by status, assignee or your own id.",
  watchlistScreeningEntityProgramGet:
    "Tells a program's watchlists, name sensitivity and rescanning, for screening organizations.",
  watchlistScreeningEntityProgramList: "Lists your programs for screening organizations.",
  watchlistScreeningEntityReviewCreate:
    "Records which hits of an organization's screening somebody confirmed or dismissed.",
  watchlistScreeningEntityReviewList: "Lists the reviews of an organization's screening.",
  watchlistScreeningEntityUpdate:
    "Changes the search terms, assignee or status of an organization's screening and answers it.",
  watchlistScreeningIndividualCreate: "Screens a person against the watchlists of a program and answers the screening.",
  watchlistScreeningIndividualGet: "Tells how the screening of a person stands.",
  watchlistScreeningIndividualHistoryList: "Lists the revisions of a person's screening, newest first.",
  watchlistScreeningIndividualHitList: "Lists the watchlist entries that a person's screening hit.",
  watchlistScreeningIndividualList: "Lists a program's screenings of persons, by status, assignee or your own id.",
  watchlistScreeningIndividualProgramGet:
    "Tells a program's watchlists, name sensitivity and rescanning, for screening persons.",
  watchlistScreeningIndividualProgramList: "Lists your programs for screening persons.",
  watchlistScreeningIndividualReviewCreate:
    "Records which hits of a person's screening somebody confirmed or dismissed.",
  watchlistScreeningIndividualReviewList: "Lists the reviews of a person's screening.",
  watchlistScreeningIndividualUpdate:
    "Changes the search terms, assignee or status of a person's screening and answers it.",
  webhookVerificationKeyGet:
    "Answers the public key, as a JWK, that checks the signature of webhooks which name its key id."
}

/** What to use instead of a deprecated operation. */
export const replacements: Readonly<Record<string, string>> = {
  bankTransferBalanceGet: "Use `transferLedgerGet`.",
  bankTransferCancel: "Use `transferCancel`.",
  bankTransferCreate: "Use `transferAuthorizationCreate` and `transferCreate`.",
  bankTransferGet: "Use `transferGet`.",
  bankTransferList: "Use `transferList`.",
  bankTransferMigrateAccount: "Use `transferMigrateAccount`.",
  bankTransferSweepGet: "Use `transferSweepGet`.",
  bankTransferSweepList: "Use `transferSweepList`.",
  beaconAccountRiskEvaluate: "Beacon is closed to new customers: Protect takes its place.",
  beaconDuplicateGet: "Beacon is closed to new customers: Protect takes its place.",
  beaconReportCreate: "Beacon is closed to new customers: use `protectReportCreate`.",
  beaconReportGet: "Beacon is closed to new customers: Protect takes its place.",
  beaconReportList: "Beacon is closed to new customers: Protect takes its place.",
  beaconReportSyndicationGet: "Beacon is closed to new customers: Protect takes its place.",
  beaconReportSyndicationList: "Beacon is closed to new customers: Protect takes its place.",
  beaconUserAccountInsightsGet: "Beacon is closed to new customers: Protect takes its place.",
  beaconUserCreate: "Beacon is closed to new customers: Protect takes its place.",
  beaconUserGet: "Beacon is closed to new customers: Protect takes its place.",
  beaconUserHistoryList: "Beacon is closed to new customers: Protect takes its place.",
  beaconUserReview: "Beacon is closed to new customers: Protect takes its place.",
  beaconUserUpdate: "Beacon is closed to new customers: Protect takes its place.",
  categoriesGet: "Use the `personal_finance_category` of a transaction.",
  createPaymentToken: "Use `linkTokenCreate` with `payment_initiation`.",
  creditBankIncomeRefresh:
    "Use `linkTokenCreate` for the user to confirm their income again, or `craCheckReportCreate`.",
  employersSearch: "Plaid ended Deposit Switch, which it served.",
  employmentVerificationGet: "Use `creditEmploymentGet`.",
  incomeVerificationCreate: "Use `userCreate`, and `linkTokenCreate` with `income_verification`.",
  incomeVerificationDocumentsDownload: "Use the `download_url` of the documents that `creditPayrollIncomeGet` answers.",
  incomeVerificationPaystubsGet: "Use `creditPayrollIncomeGet`.",
  incomeVerificationTaxformsGet: "Use `creditPayrollIncomeGet`.",
  transferBalanceGet: "Use `transferLedgerGet`."
}

/** What each product group holds. */
export const groups: Readonly<Record<string, string>> = {
  accounts: "Accounts and their balances.",
  application: "Applications that customers of a financial institution connect.",
  "asset-report": "Asset Reports: snapshots of a user's accounts for lenders, and copies of them for auditors.",
  auth: "Account and routing numbers of accounts, for payments.",
  "bank-transfer": "Bank Transfers, the older form of Transfer: its events remain in use, for micro-deposits.",
  beacon: "Beacon: fraud reports shared between companies; closed to new customers, Protect takes its place.",
  beta: "Calls that Plaid may still change: rules for transactions, incidents, resellers' customers, webhooks sent.",
  "business-verification": "Verification of businesses.",
  "cashflow-report": "Cash flow reports on business accounts.",
  categories: "Legacy transaction categories.",
  consent: "Log of what users consented to.",
  "consumer-report": "Consumer reports as PDF, the older form.",
  cra: "Consumer reports of Plaid Check: base reports, income, scores, loans and servicing.",
  credit: "Income, employment and reports that are shared with lenders.",
  "dashboard-user": "Your team's users of Plaid's Dashboard.",
  employers: "Employers, for the ended Deposit Switch.",
  employment: "Employments by payroll, the older form.",
  fdx: "Open banking by the FDX standard, for data providers: consents, recipients, notifications.",
  identity: "Account owners as the institution knows them, and how well they match a user.",
  "identity-verification": "Verification of users' identity by documents, selfies and data.",
  income: "Income verification, the older form.",
  institutions: "Institutions that Plaid connects to.",
  investments: "Holdings, securities and transactions of investment accounts.",
  issues: "Connectivity issues with institutions.",
  item: "Items: one end user's login at one institution.",
  liabilities: "Credit cards, student loans, mortgages and other loans.",
  link: "Link tokens, which open Link, and what came of its sessions.",
  "link-delivery":
    "Link Delivery: Hosted Link sessions that Plaid delivers, the older form of `hosted_link` on a Link token.",
  network: "Whether a user is known to Plaid's network.",
  oauth: "OAuth tokens of Plaid's own.",
  partner: "End customers of resellers.",
  "payment-initiation": "Payments from users' accounts in Europe: recipients, payments, consents.",
  "payment-profile": "Payment profiles of users, for transfers.",
  processor: "One account's data for a partner, by a processor token, and the making of such tokens.",
  profile: "Whether a user has a profile at Plaid.",
  protect: "Protect: fraud scores, and reports of fraud.",
  sandbox: "Shortcuts that exist in Plaid's test environment alone.",
  session: "Layer sessions, as they begin.",
  signal: "Signal: the risk that an ACH debit is returned.",
  statements: "Bank statements, as lists and PDFs.",
  transactions: "Transactions: by date, as updates since a cursor, as recurring streams, and enriched.",
  transfer: "Transfer: moving money in the US, its ledgers, events, sweeps, refunds and originators.",
  user: "Users, who hold Items and reports together.",
  "user-account": "Layer sessions, as they end.",
  wallet: "Virtual accounts in Europe and their transactions.",
  "watchlist-screening": "Screening of persons and organizations against watchlists.",
  "webhook-events": "What comes with Plaid's webhooks.",
  "webhook-verification-key": "Keys that webhooks are verified with."
}

/** What is worth knowing of a schema beside its fields. */
export const schemas: Readonly<Record<string, string>> = {
  APR: "An interest rate of a credit card: `apr_percentage` is in percent (24.99, not 0.2499).",
  AccountAssets:
    "An account in an Asset Report. `days_available` may be fewer than were asked for: it is as far back as the\n" +
    "institution has transactions.",
  AccountBalance:
    "An account's balances, in major units of its currency (12.34 is twelve dollars and thirty-four cents). The currency\n" +
    "is `iso_currency_code`, or `unofficial_currency_code` (a cryptocurrency, say) where that is null.\n" +
    "\n" +
    "On deposit accounts `current` is what is there, and `available` what can be spent. On credit accounts and loans\n" +
    "`current` is what is owed, and negative when the lender owes; `available` is the credit that is left, and `limit` the\n" +
    "whole of it.",
  AccountBase:
    "An account of an Item. `account_id` may change when the Item is linked anew; `persistent_account_id`, where there is\n" +
    "one, does not.",
  AccountIdentity:
    "An account with its owners. Several people who own it together are usually in one entry of `owners`, with all their\n" +
    "names.",
  AssetReport:
    "A snapshot of a user's accounts that does not change any more: fresh data is a new report with a new token.",
  AssetReportTransaction:
    "A transaction in an Asset Report, with the sign of `Transaction`: positive when money leaves the account.",
  AuthGetNumbers:
    "Account numbers by payment system, with the `account_id` that each is of. A list is empty where no account has such\n" +
    "numbers.",
  BankTransferAmount: 'An amount in major units, as a decimal string such as "12.34".',
  BankTransferEvent:
    "Something that happened to a bank transfer. `event_id` rises from event to event: the highest one seen is the next\n" +
    "`after_id`.",
  Cause: "The error of one Item among those of a report.",
  ClientProvidedEnrichedTransaction:
    "A transaction that you sent, by the `id` that you gave it, with what Plaid found out in `enrichments`.",
  ClientProvidedTransaction:
    "A transaction of your own. `amount` has no sign: `direction` says whether money came in or went out.",
  CreditCardLiability:
    "What is owed on a credit card: amounts in major units of the account's currency, dates without a zone. Null is what\n" +
    "the institution does not tell.",
  HistoricalBalance:
    "An account's balance at the end of a day, which Plaid computes back from the present balance and the transactions.",
  Holding:
    "How much of a security an account holds. `institution_value` and `cost_basis` are of the whole holding, in major\n" +
    "units of its currency, and `institution_price` of one unit. Of options, `quantity` counts the options and not the\n" +
    "contracts.",
  HoldingTaxLot:
    "One purchase that makes up a holding. Where an institution does not tell of them, a holding's list is empty.",
  IdentityVerification:
    "One attempt at verifying a user. `completed_at` is null while it goes on, and `shareable_url` is null unless it was\n" +
    "made to be shared.",
  Institution:
    "An institution. `url`, `primary_color` and `logo` (an image in base64) come with `include_optional_metadata` alone,\n" +
    "and `status` with `include_status`. `routing_numbers` need not be all of them.",
  InvestmentTransaction:
    "A transaction of an investment account. `amount` is in major units and positive when cash leaves the account (a\n" +
    "purchase), negative when it comes in (a sale); `quantity` is positive when securities come in and negative when they\n" +
    "go out. `date` is the day of posting, without a zone. `security_id` is null for movements of cash alone.",
  Item: "One end user's login at one institution. `error` is the failure that it is in, of the shape of a failed call's body.",
  ItemStatus: "When Plaid last heard from the institution and last sent a webhook.",
  ItemWithConsentFields: "An Item with what its user consented to.",
  JWKPublicKey:
    "A key that webhooks are signed with (ES256). The times are Unix seconds; `expired_at` is null while the key is in\n" +
    "use.",
  LendScore:
    "A score from 1 to 99: the higher, the lower the risk. It is null when it could not be made, and `error_reason` says\n" +
    "why.",
  LiabilitiesObject: "Liabilities by kind. A kind is null or absent when the Item has none of it.",
  LinkDeliveryGetResponse:
    "A Hosted Link session. Plaid's document names its tokens `access_tokens`, and its own example `public_tokens`; either\n" +
    "may come.",
  LinkSessionResults:
    "What came of a Link session. Public tokens are in `item_add_results`, one for each Item, for six hours after the\n" +
    "session.",
  LinkTokenCreateResponse:
    "A token that opens Link until `expiration`. `hosted_link_url` is there when `hosted_link` was asked for.",
  LinkTokenGetSessionsResponse:
    "One time that Link was opened with the token. Read `results`: `on_success` and `on_exit` are older and tell less.",
  Location: "Where a transaction took place, as far as it is known: all null for most purchases online.",
  MortgageInterestRate: "A rate in percent (3.99, not 0.0399).",
  MortgageLiability:
    "What is owed on a mortgage: amounts in major units of the account's currency, dates without a zone.",
  NameMatchScore:
    "How alike two names are: 100 is the same, 0 nothing alike, null when you or the institution gave none.",
  NetworkStatusGetResponseNetworkStatus:
    "`UNKNOWN` says that Plaid found no match, not that the user has never used Plaid.",
  NumbersACH:
    "US account numbers. With `is_tokenized_account_number` the number stands in for the real one, and may end when the\n" +
    "user ends the connection. `wire_routing` is null unless wires go to another routing number.",
  OAuthTokenResponse: "`expires_in` is in seconds.",
  Owner: "An owner of an account, or several: `names` may be of more than one person.",
  PaymentAmount:
    "An amount in major units of its currency (1.99 is one pound and ninety-nine pence), with two decimals at most.",
  PaymentInitiationMaximumPaymentAmount: "Currency to the greatest amount of one payment, as a decimal string.",
  PersonalFinanceCategory:
    "What a transaction was for. The possible values differ between the versions of the taxonomy, which `version` names.",
  PlaidError:
    "Plaid's error object where it is data: the state of an Item, the end of a Link session. A call that fails has it as\n" +
    "`PlaidError`.",
  ProcessorNumber:
    "The numbers of the one account behind a processor token, by payment system; null for those that it has none of.",
  ProductStatusBreakdown: "Shares of calls, from 0 to 1.",
  RecurringTransfer:
    "Transfers that repeat. `next_origination_date` is null when no more are to come; `transfer_ids` are those made so\n" +
    "far.",
  RemovedTransaction:
    "A transaction that is no more: one that was pending and posted under another id, or that the institution took back.",
  Security:
    "What can be held. `security_id` is mostly the same for every user, but a change of ticker or CUSIP may change it.\n" +
    "`isin` and `cusip` are null unless you have a licence for them; `close_price` is null for what no exchange trades.",
  SignalScores:
    "Risks of return, each scored from 1 to 99: the higher, the likelier. Null where the ruleset needs no score.",
  StatementsStatement: "A bank statement. `month` counts from 1, January.",
  StudentLoan:
    "What is owed on a student loan: amounts in major units, dates without a zone, and `interest_rate_percentage` in\n" +
    "percent (5.25, not 0.0525).",
  Transaction:
    "A transaction. `amount` is in major units of its currency and positive when money leaves the account: purchases and\n" +
    "repayments are positive, deposits and refunds negative. The currency is `iso_currency_code`, or\n" +
    "`unofficial_currency_code` where that is null.\n" +
    "\n" +
    "`date` and `authorized_date` are civil dates without a zone. A posted transaction names the pending one that it\n" +
    "replaces in `pending_transaction_id`; that one is then among the removed.",
  TransactionCounterparty:
    "Who a transaction was with. `entity_id` is Plaid's id of a company, the same in all transactions with it; `name` may\n" +
    "vary.",
  TransactionStream:
    "Transactions that repeat. Amounts have the sign of `Transaction`: positive for expenses, negative for income.\n" +
    "`predicted_next_date` is null when Plaid expects none. A stream that has ended is `TOMBSTONED`.",
  TransactionsUpdateStatus: "How far Plaid is with an Item's history. With `NOT_READY` there is no cursor yet.",
  Transfer:
    "A transfer. `debit` takes money from the user's account and `credit` pays into it; `amount` has no sign. One that has\n" +
    "settled may still be returned.",
  TransferAmount: 'A decimal string in major units with two decimals, such as "12.34".',
  TransferAuthorization:
    "Whether a transfer may be made. Look at `decision`: an approval may also have a `decision_rationale`, where Plaid\n" +
    "could not judge the risk.",
  TransferEvent:
    "Something that happened to a transfer, a refund or a sweep. `event_id` rises from event to event: the highest one\n" +
    "seen is the next `after_id`. `sweep_amount` and `event_amount` are signed decimal strings. For a sweep of a ledger,\n" +
    "`transfer_id` is empty.",
  TransferLedgerBalance: "Decimal strings in major units. `available` can be paid out, `pending` not yet.",
  TransferLedgerEvent: "A change of a ledger's balance. `available_balance` and `pending_balance` are those after it.",
  TransferSweep:
    'Money between Plaid and your account. `amount` is a signed decimal string, as your account shows it: "-10.00" went\n' +
    "out of it. `settled` is null until it has settled.",
  UserCreateResponse: "A user. `user_token` comes in the older form of users alone; `user_id` always.",
  WalletBalance: "A balance in major units. `available` is `current` without the debits that are pending.",
  WalletTransactionAmount: "An amount in major units of its currency, 0.01 at least.",
  Warning:
    "Something that an Asset Report could not get, and the Item that it is about. The report is there all the same.",
  WebhookEvent: "A webhook that Plaid sent. `webhook_message_id` tells two deliveries of one from two webhooks."
}
