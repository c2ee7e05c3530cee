/**
 * Every operation of this package, for tools, simulators and reference docs. An app imports the ones that it calls.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import type * as Operation from "@bankstream/core/operation"
import { accountBalanceGet, accountStatementsList, accountsList, accountsRetrieve } from "./accounts.ts"
import { authCreate } from "./auth.ts"
import { billsList, billsRetrieve } from "./bills.ts"
import { boletoConnectionCreate, boletoConnectionCreateFromItem } from "./boleto-connections.ts"
import { boletoCancel, boletoCreate, boletoGet } from "./boletos.ts"
import {
  categoriesList,
  categoriesRetrieve,
  clientCategoryRulesCreate,
  clientCategoryRulesDelete,
  clientCategoryRulesList
} from "./categories.ts"
import { connectTokenCreate } from "./connect-token.ts"
import { connectorRetrieve, connectorsList, connectorsValidate } from "./connectors.ts"
import { consentRetrieve, consentsList } from "./consents.ts"
import { enrichmentBehaviorAnalysis, enrichmentCategorize, enrichmentRecurringPayments } from "./enrichment.ts"
import { identityFindByItem, identityRetrieve } from "./identity.ts"
import { insightsBook, insightsCategories, insightsIncome } from "./insights.ts"
import { investmentTransactionsList, investmentsList, investmentsRetrieve } from "./investments.ts"
import {
  itemsCreate,
  itemsDelete,
  itemsDisableAutosync,
  itemsListByCursor,
  itemsResources,
  itemsRetrieve,
  itemsRetrieveScr,
  itemsSendMfa,
  itemsUpdate
} from "./items.ts"
import { loansList, loansRetrieve } from "./loans.ts"
import { merchantsGetByCnpj } from "./merchants.ts"
import {
  cancelAutomaticPixSchedule,
  paymentCustomerCreate,
  paymentCustomerDelete,
  paymentCustomerRetrieve,
  paymentCustomerUpdate,
  paymentCustomersList,
  paymentIntentCreate,
  paymentIntentRetrieve,
  paymentIntentsList,
  paymentRecipientCreate,
  paymentRecipientDelete,
  paymentRecipientInstitutionsRetrieve,
  paymentRecipientRetrieve,
  paymentRecipientUpdate,
  paymentRecipientsInstitutionList,
  paymentRecipientsList,
  paymentRequestCancelAutomaticPixConsent,
  paymentRequestCreate,
  paymentRequestCreateAutomaticPix,
  paymentRequestCreateAutomaticPixSchedule,
  paymentRequestCreatePixQr,
  paymentRequestDelete,
  paymentRequestGetAutomaticPixSchedule,
  paymentRequestGetAutomaticPixSchedules,
  paymentRequestRetrieve,
  paymentRequestUpdate,
  paymentRequestsList,
  paymentSchedulesCancel,
  paymentSchedulesCancelSpecific,
  paymentSchedulesList,
  retryAutomaticPixSchedule
} from "./payments.ts"
import {
  smartTranfersPreauthorizationsList,
  smartTransferPaymentCreate,
  smartTransferPaymentretrieve,
  smartTransferPreauthorizationCreate,
  smartTransferPreauthorizationPaymentsList,
  smartTransferPreauthorizationRetrieve
} from "./smart-transfers.ts"
import { transactionsList, transactionsListByCursor, transactionsRetrieve, transactionsUpdate } from "./transactions.ts"
import { webhooksCreate, webhooksDelete, webhooksList, webhooksRetrieve, webhooksUpdate } from "./webhooks.ts"

export const catalog: ReadonlyArray<Operation.Any> = [
  accountBalanceGet,
  accountStatementsList,
  accountsList,
  accountsRetrieve,
  authCreate,
  billsList,
  billsRetrieve,
  boletoCancel,
  boletoConnectionCreate,
  boletoConnectionCreateFromItem,
  boletoCreate,
  boletoGet,
  cancelAutomaticPixSchedule,
  categoriesList,
  categoriesRetrieve,
  clientCategoryRulesCreate,
  clientCategoryRulesDelete,
  clientCategoryRulesList,
  connectTokenCreate,
  connectorRetrieve,
  connectorsList,
  connectorsValidate,
  consentRetrieve,
  consentsList,
  enrichmentBehaviorAnalysis,
  enrichmentCategorize,
  enrichmentRecurringPayments,
  identityFindByItem,
  identityRetrieve,
  insightsBook,
  insightsCategories,
  insightsIncome,
  investmentTransactionsList,
  investmentsList,
  investmentsRetrieve,
  itemsCreate,
  itemsDelete,
  itemsDisableAutosync,
  itemsListByCursor,
  itemsResources,
  itemsRetrieve,
  itemsRetrieveScr,
  itemsSendMfa,
  itemsUpdate,
  loansList,
  loansRetrieve,
  merchantsGetByCnpj,
  paymentCustomerCreate,
  paymentCustomerDelete,
  paymentCustomerRetrieve,
  paymentCustomerUpdate,
  paymentCustomersList,
  paymentIntentCreate,
  paymentIntentRetrieve,
  paymentIntentsList,
  paymentRecipientCreate,
  paymentRecipientDelete,
  paymentRecipientInstitutionsRetrieve,
  paymentRecipientRetrieve,
  paymentRecipientUpdate,
  paymentRecipientsInstitutionList,
  paymentRecipientsList,
  paymentRequestCancelAutomaticPixConsent,
  paymentRequestCreate,
  paymentRequestCreateAutomaticPix,
  paymentRequestCreateAutomaticPixSchedule,
  paymentRequestCreatePixQr,
  paymentRequestDelete,
  paymentRequestGetAutomaticPixSchedule,
  paymentRequestGetAutomaticPixSchedules,
  paymentRequestRetrieve,
  paymentRequestUpdate,
  paymentRequestsList,
  paymentSchedulesCancel,
  paymentSchedulesCancelSpecific,
  paymentSchedulesList,
  retryAutomaticPixSchedule,
  smartTranfersPreauthorizationsList,
  smartTransferPaymentCreate,
  smartTransferPaymentretrieve,
  smartTransferPreauthorizationCreate,
  smartTransferPreauthorizationPaymentsList,
  smartTransferPreauthorizationRetrieve,
  transactionsList,
  transactionsListByCursor,
  transactionsRetrieve,
  transactionsUpdate,
  webhooksCreate,
  webhooksDelete,
  webhooksList,
  webhooksRetrieve,
  webhooksUpdate
]
