/**
 * Every operation of this package, for tools, simulators and reference docs. An app imports the ones that it calls.
 *
 * Generated from MoneyKit's document 2023-02-18; changes belong into packages/codegen.
 */
import type * as Operation from "@bankstream/core/operation"
import { createAccessToken, instrospectClient } from "./auth.ts"
import { getInstitution, getInstitutions } from "./institutions.ts"
import { createLinkSession, exchangeToken } from "./link-session.ts"
import {
  correctEnrichment,
  deleteLink,
  getAccount,
  getAccountNumbers,
  getAccounts,
  getHoldings,
  getIdentities,
  getInvestmentTransactions,
  getLink,
  getLinks,
  getTransactions,
  getTransactionsSync,
  importLink,
  importTransactions,
  refreshProducts,
  resetLink,
  updateLink
} from "./links.ts"
import { getUserAccounts, getUserLinks, getUserTransactions } from "./users.ts"
import { triggerTestLinkWebhookEvent } from "./webhooks.ts"
import { getWellKnownJwks } from "./well-known.ts"

export const catalog: ReadonlyArray<Operation.Any> = [
  correctEnrichment,
  createAccessToken,
  createLinkSession,
  deleteLink,
  exchangeToken,
  getAccount,
  getAccountNumbers,
  getAccounts,
  getHoldings,
  getIdentities,
  getInstitution,
  getInstitutions,
  getInvestmentTransactions,
  getLink,
  getLinks,
  getTransactions,
  getTransactionsSync,
  getUserAccounts,
  getUserLinks,
  getUserTransactions,
  getWellKnownJwks,
  importLink,
  importTransactions,
  instrospectClient,
  refreshProducts,
  resetLink,
  triggerTestLinkWebhookEvent,
  updateLink
]
