import { accountBalanceGet, accountStatementsList } from "@bankstream/pluggy/accounts"
import { billsList, billsRetrieve } from "@bankstream/pluggy/bills"
import {
  categoriesList,
  categoriesRetrieve,
  clientCategoryRulesCreate,
  clientCategoryRulesDelete,
  clientCategoryRulesList
} from "@bankstream/pluggy/categories"
import { connectorsValidate } from "@bankstream/pluggy/connectors"
import { consentRetrieve, consentsList } from "@bankstream/pluggy/consents"
import { enrichmentCategorize, enrichmentRecurringPayments } from "@bankstream/pluggy/enrichment"
import { identityFindByItem, identityRetrieve } from "@bankstream/pluggy/identity"
import { insightsBook, insightsIncome } from "@bankstream/pluggy/insights"
import { investmentsList, investmentsRetrieve, investmentTransactionsList } from "@bankstream/pluggy/investments"
import {
  itemsCreate,
  itemsDisableAutosync,
  itemsListByCursor,
  itemsResources,
  itemsRetrieve,
  itemsRetrieveScr,
  itemsSendMfa
} from "@bankstream/pluggy/items"
import { loansList, loansRetrieve } from "@bankstream/pluggy/loans"
import { merchantsGetByCnpj } from "@bankstream/pluggy/merchants"
import { transactionsList, transactionsUpdate } from "@bankstream/pluggy/transactions"
import {
  webhooksCreate,
  webhooksDelete,
  webhooksList,
  webhooksRetrieve,
  webhooksUpdate
} from "@bankstream/pluggy/webhooks"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { accountOf, busiest } from "./simulators.ts"

/** Items that ask, and everything that Pluggy has of an Item beside its accounts and transactions. */
export const pluggyDataJourney = Effect.gen(function* () {
  const { world } = yield* Sandbox
  const parameters = { user: "user-ok", password: "password-ok" }
  yield* connectorsValidate({ id: 2, body: { user: "user-ok" } })
  for (const connectorId of [5, 19, 600]) {
    const { id } = yield* itemsCreate({ connectorId, parameters: { ...parameters, cpf: "761.092.776-73" } })
    yield* TestClock.adjust("300 millis")
    yield* itemsRetrieve({ id })
    if (connectorId === 5) yield* itemsSendMfa({ id, body: { token: "123456" } })
    yield* itemsResources({ id })
  }
  yield* itemsListByCursor({})

  const connection = busiest(world, "pluggy")
  const { id: itemId } = connection
  yield* itemsDisableAutosync({ id: itemId })
  yield* accountBalanceGet({ id: accountOf(connection, "checking").id })
  yield* accountStatementsList({ id: accountOf(connection, "checking").id })
  yield* merchantsGetByCnpj({ cnpjs: ["11222333000181", "1", "00000000000191"] })
  yield* identityRetrieve({ id: (yield* identityFindByItem({ itemId })).id })
  for (const { id } of (yield* consentsList({ itemId })).results) yield* consentRetrieve({ id })
  for (const { id } of (yield* loansList({ itemId })).results) yield* loansRetrieve({ id })
  for (const { id } of (yield* investmentsList({ itemId })).results) {
    yield* investmentsRetrieve({ id })
    yield* investmentTransactionsList({ id })
  }
  const card = accountOf(connection, "credit_card")
  for (const { id } of (yield* billsList({ accountId: card.id })).results) {
    yield* billsRetrieve({ id })
    yield* transactionsList({ accountId: card.id, billId: id })
  }

  yield* enrichmentCategorize({
    clientUserId: "me",
    transactions: [{ id: "1", description: "Padaria Pão Dourado", amount: -5, date: "2026-06-01" }]
  })
  yield* enrichmentRecurringPayments({ itemId })
  yield* insightsBook({ itemIds: [itemId] })
  yield* insightsIncome({ itemId })
  const open = world.connections.find((one) => one.provider === "pluggy" && one.institution.oauth)
  yield* itemsRetrieveScr({ id: open?.id ?? "" })

  for (const { id } of (yield* categoriesList({})).results) yield* categoriesRetrieve({ id })
  const { results } = yield* transactionsList({ accountId: card.id, pageSize: 1 })
  for (const { id } of results) yield* transactionsUpdate({ id, categoryId: "12000000" })
  const rule = yield* clientCategoryRulesCreate({
    description: "Padaria",
    categoryId: "11000000",
    matchType: "contains"
  })
  yield* clientCategoryRulesList({})
  yield* clientCategoryRulesDelete({ id: rule.id ?? "" })

  const { id } = yield* webhooksCreate({ event: "all", url: "https://acme.example.com/hook", headers: { "x-a": "b" } })
  yield* webhooksRetrieve({ id })
  yield* webhooksUpdate({ id, event: "item/updated" })
  yield* webhooksList({})
  yield* webhooksDelete({ id })
})
