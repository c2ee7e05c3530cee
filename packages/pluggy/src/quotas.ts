/**
 * Pluggy's published quotas, per client and, where there are some, per what a field of the request names.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import type { Quotas } from "@bankstream/core/limits"

export const quotas: Readonly<Record<"production", Quotas>> = {
  production: {
    "auth-create": [{ limit: 360, seconds: 60 }],
    "investment-transactions-list": [{ limit: 360, seconds: 60 }],
    "investments-list": [{ limit: 360, seconds: 60, shared: "investments" }],
    "investments-retrieve": [{ limit: 360, seconds: 60, shared: "investments" }],
    "items-update": [{ limit: 20, seconds: 60 }],
    "transactions-list": [{ limit: 360, seconds: 60, shared: "transactions" }],
    "transactions-retrieve": [{ limit: 360, seconds: 60, shared: "transactions" }]
  }
}
