/** Every operation of this package, for tools, simulators and reference docs. An app imports the ones that it calls. */
import type * as Operation from "@bankstream/core/operation"
import { createAccessToken } from "./auth.ts"
import { getInstitutions } from "./institutions.ts"
import { createLinkSession, exchangeToken } from "./link-session.ts"
import { getAccounts, getLink, getLinks, getTransactions, getTransactionsSync, updateLink } from "./links.ts"

/** The operations, by their ids in alphabetical order. */
export const catalog: ReadonlyArray<Operation.Any> = [
  createAccessToken,
  createLinkSession,
  exchangeToken,
  getAccounts,
  getInstitutions,
  getLink,
  getLinks,
  getTransactions,
  getTransactionsSync,
  updateLink
]
