/**
 * Plaid's published quotas per client (as of 2026-03-07). Those per Item come on top of them.
 *
 * @see https://plaid.com/docs/errors/rate-limit-exceeded/
 */
import type { Quotas } from "@bankstream/core/limits"
import type { Environment } from "./plaid.ts"

const minute = (limit: number) => ({ limit, seconds: 60 })

const production: Quotas = {
  accountsBalanceGet: minute(1_200),
  accountsGet: minute(15_000),
  institutionsGet: minute(50),
  institutionsGetById: minute(400),
  itemGet: minute(5_000),
  itemRemove: minute(2_000),
  transactionsGet: minute(20_000),
  transactionsSync: minute(2_500)
}

const sandbox: Quotas = {
  accountsBalanceGet: minute(100),
  accountsGet: minute(5_000),
  institutionsGet: minute(10),
  institutionsGetById: minute(400),
  itemGet: minute(5_000),
  itemRemove: minute(500),
  transactionsGet: minute(1_000),
  transactionsSync: minute(1_000)
}

export const quotas: Record<Environment, Quotas> = { sandbox, development: sandbox, production }
