/**
 * Plaid's published quotas (as of 2026-03-07), per client and, where there are some, per Item. Plaid's page warns that it
 * does not list all of them.
 *
 * @see https://plaid.com/docs/errors/rate-limit-exceeded/
 */
import type { Quota, Quotas } from "@bankstream/core/limits"
import type { Environment } from "./plaid.ts"

const minute = (limit: number): Quota => ({ limit, seconds: 60 })

/** An Item is known by its access token. */
const item = (limit: number): Quota => ({ ...minute(limit), per: "access_token" })

const production: Quotas = {
  accountsBalanceGet: [item(5), minute(1_200)],
  accountsGet: [item(15), minute(15_000)],
  institutionsGet: minute(50),
  institutionsGetById: minute(400),
  itemGet: [item(15), minute(5_000)],
  itemRemove: [item(30), minute(2_000)],
  transactionsGet: [item(30), minute(20_000)],
  transactionsSync: [item(50), minute(2_500)]
}

const sandbox: Quotas = {
  accountsBalanceGet: [item(25), minute(100)],
  accountsGet: [item(100), minute(5_000)],
  institutionsGet: minute(10),
  institutionsGetById: minute(400),
  itemGet: [item(40), minute(5_000)],
  itemRemove: [item(100), minute(500)],
  transactionsGet: [item(80), minute(1_000)],
  transactionsSync: [item(50), minute(1_000)]
}

/** By the environment and the ids of the operations. */
export const quotas: Record<Environment, Quotas> = { sandbox, development: sandbox, production }
