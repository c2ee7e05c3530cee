/**
 * Acme's published quotas, per client and, where there are some, per what a field of the request names.
 *
 * Generated from Acme's document 2026-01-31; changes belong into packages/codegen.
 */
import type { Quotas } from "@bankstream/core/limits"

export const quotas: Readonly<Record<"production" | "sandbox", Quotas>> = {
  production: {
    itemsGet: [
      { limit: 5000, seconds: 60, shared: "items" },
      { limit: 15, seconds: 60, per: "access_token" }
    ],
    link_token_create: [{ limit: 20, seconds: 60, per: "user.id" }]
  },
  sandbox: { itemsGet: [{ limit: 100, seconds: 60 }] }
}
