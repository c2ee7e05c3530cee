/**
 * What `pluggy-sdk` knows by name, ours knows, too: the fields and values of its answers, and what its requests take.
 *
 * Its methods have names and parameters of their own, so the pairs are written by hand. Whether a field may be absent or null,
 * and that its answers have a `Date` where JSON has a text, is set aside: pluggy-sdk calls fields required that Pluggy's document
 * does not, and ours are as the document says. Each place where ours knows less stands beside its call.
 */
import type { accountsList, accountsRetrieve, accountStatementsList } from "@bankstream/pluggy/accounts"
import type { billsList, billsRetrieve } from "@bankstream/pluggy/bills"
import type { categoriesList, categoriesRetrieve } from "@bankstream/pluggy/categories"
import type { connectTokenCreate } from "@bankstream/pluggy/connect-token"
import type { connectorRetrieve, connectorsList, connectorsValidate } from "@bankstream/pluggy/connectors"
import type { consentRetrieve, consentsList } from "@bankstream/pluggy/consents"
import type { identityFindByItem, identityRetrieve } from "@bankstream/pluggy/identity"
import type { investmentsList, investmentsRetrieve, investmentTransactionsList } from "@bankstream/pluggy/investments"
import type { itemsCreate, itemsRetrieve, itemsSendMfa, itemsUpdate } from "@bankstream/pluggy/items"
import type { loansList, loansRetrieve } from "@bankstream/pluggy/loans"
import type * as Payments from "@bankstream/pluggy/payments"
import type * as Transfers from "@bankstream/pluggy/smart-transfers"
import type {
  transactionsList,
  transactionsListByCursor,
  transactionsRetrieve,
  transactionsUpdate
} from "@bankstream/pluggy/transactions"
import type { webhooksCreate, webhooksList, webhooksRetrieve, webhooksUpdate } from "@bankstream/pluggy/webhooks"
import type * as Effect from "effect/Effect"
import type { PluggyClient } from "pluggy-sdk"
import type { Exactly, Holds } from "./assertions.ts"
import type { Differences } from "./differences.ts"

// ------------------------------------------------------------------------------------------------ answers

/** A schedule is one of five objects there, and one object with the fields of all here, so that a sixth can be read. */
type Schedule = "schedule: shape"
/** Pluggy took bulk payments out of its document. */
type Bulk = "bulkPaymentId: not ours"

export interface Gives {
  accountsList: Holds<Knows<typeof accountsList, "fetchAccounts">>
  accountsRetrieve: Holds<Knows<typeof accountsRetrieve, "fetchAccount">>
  accountStatementsList: Holds<Knows<typeof accountStatementsList, "fetchAccountStatements">>
  billsList: Holds<Knows<typeof billsList, "fetchCreditCardBills">>
  billsRetrieve: Holds<Knows<typeof billsRetrieve, "fetchCreditCardBill">>
  categoriesList: Holds<Knows<typeof categoriesList, "fetchCategories">>
  categoriesRetrieve: Holds<Knows<typeof categoriesRetrieve, "fetchCategory">>
  connectTokenCreate: Holds<Knows<typeof connectTokenCreate, "createConnectToken">>
  connectorRetrieve: Holds<Knows<typeof connectorRetrieve, "fetchConnector">>
  connectorsList: Holds<Knows<typeof connectorsList, "fetchConnectors">>
  connectorsValidate: Holds<Knows<typeof connectorsValidate, "validateParameters">>
  consentRetrieve: Holds<Knows<typeof consentRetrieve, "fetchConsent">>
  consentsList: Holds<Knows<typeof consentsList, "fetchConsents">>
  identityFindByItem: Holds<Knows<typeof identityFindByItem, "fetchIdentityByItemId">>
  identityRetrieve: Holds<Knows<typeof identityRetrieve, "fetchIdentity">>
  investmentTransactionsList: Holds<Knows<typeof investmentTransactionsList, "fetchInvestmentTransactions">>
  investmentsList: Holds<Knows<typeof investmentsList, "fetchInvestments">>
  investmentsRetrieve: Holds<Knows<typeof investmentsRetrieve, "fetchInvestment">>
  itemsCreate: Holds<Knows<typeof itemsCreate, "createItem">>
  itemsRetrieve: Holds<Knows<typeof itemsRetrieve, "fetchItem">>
  itemsSendMfa: Holds<Knows<typeof itemsSendMfa, "updateItemMFA">>
  itemsUpdate: Holds<Knows<typeof itemsUpdate, "updateItem">>
  // The document spells it with underscores, like the value beside it.
  loansList: Holds<Knows<typeof loansList, "fetchLoans", `results[].${Remaining}`>>
  loansRetrieve: Holds<Knows<typeof loansRetrieve, "fetchLoan", Remaining>>
  paymentCustomerCreate: Holds<Knows<typeof Payments.paymentCustomerCreate, "createPaymentCustomer">>
  paymentCustomerRetrieve: Holds<Knows<typeof Payments.paymentCustomerRetrieve, "fetchPaymentCustomer">>
  paymentCustomerUpdate: Holds<Knows<typeof Payments.paymentCustomerUpdate, "updatePaymentCustomer">>
  paymentCustomersList: Holds<Knows<typeof Payments.paymentCustomersList, "fetchPaymentCustomers">>
  paymentIntentCreate: Holds<Knows<typeof Payments.paymentIntentCreate, "createPaymentIntent", Intent>>
  paymentIntentRetrieve: Holds<Knows<typeof Payments.paymentIntentRetrieve, "fetchPaymentIntent", Intent>>
  paymentIntentsList: Holds<Knows<typeof Payments.paymentIntentsList, "fetchPaymentIntents", `results[].${Intent}`>>
  paymentRecipientCreate: Holds<Knows<typeof Payments.paymentRecipientCreate, "createPaymentRecipient">>
  paymentRecipientInstitutionsRetrieve: Holds<
    Knows<typeof Payments.paymentRecipientInstitutionsRetrieve, "fetchPaymentInstitution">
  >
  paymentRecipientRetrieve: Holds<Knows<typeof Payments.paymentRecipientRetrieve, "fetchPaymentRecipient">>
  paymentRecipientUpdate: Holds<Knows<typeof Payments.paymentRecipientUpdate, "updatePaymentRecipient">>
  paymentRecipientsInstitutionList: Holds<
    Knows<typeof Payments.paymentRecipientsInstitutionList, "fetchPaymentInstitutions">
  >
  paymentRecipientsList: Holds<Knows<typeof Payments.paymentRecipientsList, "fetchPaymentRecipients">>
  paymentRequestCreate: Holds<Knows<typeof Payments.paymentRequestCreate, "createPaymentRequest", Bulk | Schedule>>
  paymentRequestCreateAutomaticPix: Holds<
    Knows<typeof Payments.paymentRequestCreateAutomaticPix, "createPaymentRequestPixAutomatico", Bulk | Schedule>
  >
  paymentRequestCreateAutomaticPixSchedule: Holds<
    Knows<typeof Payments.paymentRequestCreateAutomaticPixSchedule, "scheduleAutomaticPixPayment">
  >
  paymentRequestGetAutomaticPixSchedule: Holds<
    Knows<typeof Payments.paymentRequestGetAutomaticPixSchedule, "fetchAutomaticPixPayment">
  >
  paymentRequestGetAutomaticPixSchedules: Holds<
    Knows<typeof Payments.paymentRequestGetAutomaticPixSchedules, "fetchAutomaticPixPayments">
  >
  paymentRequestRetrieve: Holds<Knows<typeof Payments.paymentRequestRetrieve, "fetchPaymentRequest", Bulk | Schedule>>
  paymentRequestsList: Holds<
    Knows<typeof Payments.paymentRequestsList, "fetchPaymentRequests", `results[].${Bulk | Schedule}`>
  >
  paymentSchedulesList: Holds<Knows<typeof Payments.paymentSchedulesList, "fetchScheduledPayments">>
  smartTranfersPreauthorizationsList: Holds<
    Knows<typeof Transfers.smartTranfersPreauthorizationsList, "fetchSmartTransferPreauthorizations">
  >
  smartTransferPaymentCreate: Holds<Knows<typeof Transfers.smartTransferPaymentCreate, "createSmartTransferPayment">>
  smartTransferPaymentretrieve: Holds<Knows<typeof Transfers.smartTransferPaymentretrieve, "fetchSmartTransferPayment">>
  smartTransferPreauthorizationCreate: Holds<
    Knows<typeof Transfers.smartTransferPreauthorizationCreate, "createSmartTransferPreauthorization">
  >
  smartTransferPreauthorizationRetrieve: Holds<
    Knows<typeof Transfers.smartTransferPreauthorizationRetrieve, "fetchSmartTransferPreauthorization">
  >
  transactionsList: Holds<Knows<typeof transactionsList, "fetchTransactions">>
  transactionsListByCursor: Holds<Knows<typeof transactionsListByCursor, "fetchTransactionsCursor">>
  transactionsRetrieve: Holds<Knows<typeof transactionsRetrieve, "fetchTransaction">>
  transactionsUpdate: Holds<Knows<typeof transactionsUpdate, "updateTransactionCategory">>
  webhooksCreate: Holds<Knows<typeof webhooksCreate, "createWebhook">>
  webhooksList: Holds<Knows<typeof webhooksList, "fetchWebhooks">>
  webhooksRetrieve: Holds<Knows<typeof webhooksRetrieve, "fetchWebhook">>
  webhooksUpdate: Holds<Knows<typeof webhooksUpdate, "updateWebhook">>
}

type Remaining = 'installments.typeContractRemaining: not ours "WITHOUT REMAINING PERIOD"'
type Intent = "bulkPayment: not ours" | `paymentRequest.${Bulk | Schedule}`

// ------------------------------------------------------------------------------------------------ requests

/** Fields of one type that pluggy-sdk uses for several calls, of which the document has them for others. */
type Shared<Field extends string> = `${Field}: not ours`
/** Lists that the document has no page size for. */
type Size = "pageSize: not ours"
/** Pluggy took smart accounts out of its document. */
type SmartAccount = "smartAccountId: not ours"

export interface Takes {
  // Any text there, and the countries that Pluggy is in here.
  connectorsList: Holds<Accepts<typeof connectorsList, Parameter<"fetchConnectors", 0>, "countries[]: string">>
  itemsCreate: Holds<Accepts<typeof itemsCreate, Parameter<"createItem", 2>>>
  itemsUpdate: Holds<Accepts<typeof itemsUpdate, Parameter<"updateItem", 2>, Shared<"avoidDuplicates">>>
  accountsList: Holds<Accepts<typeof accountsList, { type?: Parameter<"fetchAccounts", 1> }>>
  transactionsList: Holds<Accepts<typeof transactionsList, Parameter<"fetchTransactions", 1>>>
  transactionsListByCursor: Holds<Accepts<typeof transactionsListByCursor, Parameter<"fetchTransactionsCursor", 1>>>
  investmentsList: Holds<
    Accepts<typeof investmentsList, Parameter<"fetchInvestments", 2> & { type?: Parameter<"fetchInvestments", 1> }>
  >
  investmentTransactionsList: Holds<
    Accepts<
      typeof investmentTransactionsList,
      Parameter<"fetchInvestmentTransactions", 1>,
      Shared<"createdAtFrom" | "from" | "ids" | "to">
    >
  >
  loansList: Holds<Accepts<typeof loansList, Parameter<"fetchLoans", 1>, Size>>
  consentsList: Holds<Accepts<typeof consentsList, Parameter<"fetchConsents", 1>, Size>>
  billsList: Holds<Accepts<typeof billsList, Parameter<"fetchCreditCardBills", 1>, Size>>
  connectTokenCreate: Holds<Accepts<typeof connectTokenCreate, { options?: Parameter<"createConnectToken", 1> }>>
  webhooksCreate: Holds<Accepts<typeof webhooksCreate, { event: Parameter<"createWebhook", 0> }>>
  webhooksUpdate: Holds<Accepts<typeof webhooksUpdate, Parameter<"updateWebhook", 1>>>
  paymentRequestCreate: Holds<
    Accepts<typeof Payments.paymentRequestCreate, Parameter<"createPaymentRequest", 0>, SmartAccount>
  >
  paymentRequestsList: Holds<Accepts<typeof Payments.paymentRequestsList, Parameter<"fetchPaymentRequests", 0>>>
  paymentIntentCreate: Holds<Accepts<typeof Payments.paymentIntentCreate, Parameter<"createPaymentIntent", 0>, Bulk>>
  paymentIntentsList: Holds<
    Accepts<typeof Payments.paymentIntentsList, Parameter<"fetchPaymentIntents", 0>, Shared<"from" | "to"> | Size>
  >
  paymentCustomerCreate: Holds<Accepts<typeof Payments.paymentCustomerCreate, Parameter<"createPaymentCustomer", 0>>>
  paymentCustomersList: Holds<Accepts<typeof Payments.paymentCustomersList, Parameter<"fetchPaymentCustomers", 0>>>
  paymentCustomerUpdate: Holds<Accepts<typeof Payments.paymentCustomerUpdate, Parameter<"updatePaymentCustomer", 1>>>
  paymentRecipientCreate: Holds<
    Accepts<typeof Payments.paymentRecipientCreate, Parameter<"createPaymentRecipient", 0>, SmartAccount>
  >
  paymentRecipientsList: Holds<Accepts<typeof Payments.paymentRecipientsList, Parameter<"fetchPaymentRecipients", 0>>>
  paymentRecipientUpdate: Holds<Accepts<typeof Payments.paymentRecipientUpdate, Parameter<"updatePaymentRecipient", 1>>>
  paymentRecipientsInstitutionList: Holds<
    Accepts<typeof Payments.paymentRecipientsInstitutionList, Parameter<"fetchPaymentInstitutions", 0>>
  >
  paymentRequestCreateAutomaticPix: Holds<
    Accepts<typeof Payments.paymentRequestCreateAutomaticPix, Parameter<"createPaymentRequestPixAutomatico", 0>>
  >
  paymentRequestCreateAutomaticPixSchedule: Holds<
    Accepts<typeof Payments.paymentRequestCreateAutomaticPixSchedule, Parameter<"scheduleAutomaticPixPayment", 1>>
  >
  retryAutomaticPixSchedule: Holds<
    Accepts<typeof Payments.retryAutomaticPixSchedule, Parameter<"retryAutomaticPixPayment", 2>>
  >
  paymentRequestGetAutomaticPixSchedules: Holds<
    Accepts<typeof Payments.paymentRequestGetAutomaticPixSchedules, Parameter<"fetchAutomaticPixPayments", 1>, Size>
  >
  // Any keys there, and a CPF, a CNPJ and a name here.
  smartTransferPreauthorizationCreate: Holds<
    Accepts<
      typeof Transfers.smartTransferPreauthorizationCreate,
      Parameter<"createSmartTransferPreauthorization", 0>,
      "parameters: record"
    >
  >
  smartTranfersPreauthorizationsList: Holds<
    Accepts<typeof Transfers.smartTranfersPreauthorizationsList, Parameter<"fetchSmartTransferPreauthorizations", 0>>
  >
  smartTransferPaymentCreate: Holds<
    Accepts<typeof Transfers.smartTransferPaymentCreate, Parameter<"createSmartTransferPayment", 0>>
  >
}

// ------------------------------------------------------------------------------------------------ claims

/** All that pluggy-sdk's answer has a name for our answer has, but for what is listed. */
type Knows<Ours extends Operation, N extends keyof Client, Listed = never> = Exactly<
  Extract<
    Differences<Answer<Ours>, Awaited<ReturnType<Client[N]>>, "gives">,
    `${string}: not ours${string}` | `${string}: shape`
  >,
  Listed
>

/** Whatever pluggy-sdk's parameter may have our request may have, but for what is listed. Ids stand in another parameter there. */
type Accepts<Ours extends Operation, Given, Listed = never> = Exactly<
  Differences<Exclude<Given, undefined>, Partial<Request<Ours>>, "takes">,
  Listed
>

/** The calls of both of pluggy-sdk's clients. */
type Client = Calls<PluggyClient> & Calls<PluggyClient["payments"]>
type Calls<C> = { [K in keyof C as C[K] extends Call ? K : never]: Extract<C[K], Call> }
type Call = (...parameters: never) => Promise<unknown>
type Parameter<N extends keyof Client, Place extends number> = Parameters<Client[N]>[Place]

type Operation = (request: never) => unknown
type Request<Ours extends Operation> = Ours extends (request: infer R) => unknown ? R : never
type Answer<Ours extends Operation> = ReturnType<Ours> extends Effect.Effect<infer A, unknown, unknown> ? A : never
