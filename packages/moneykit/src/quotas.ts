/**
 * MoneyKit's published quotas, per client and, where there are some, per what a field of the request names.
 *
 * Generated from MoneyKit's document 2023-02-18; changes belong into packages/codegen.
 */
import type { Quotas } from "@bankstream/core/limits"

export const quotas: Readonly<Record<"all", Quotas>> = {
  all: {
    create_access_token: [{ limit: 300, seconds: 60 }],
    create_link_session: [
      { limit: 20, seconds: 60, per: "customer_user.id" },
      { limit: 1200, seconds: 60 }
    ],
    delete_link: [{ limit: 600, seconds: 60 }],
    get_account: [
      { limit: 15, seconds: 60, per: "id" },
      { limit: 600, seconds: 60 }
    ],
    get_account_numbers: [
      { limit: 3, seconds: 60, per: "id" },
      { limit: 600, seconds: 60 }
    ],
    get_accounts: [
      { limit: 4, seconds: 60, per: "id" },
      { limit: 600, seconds: 60 }
    ],
    get_identities: [
      { limit: 3, seconds: 60, per: "id" },
      { limit: 600, seconds: 60 }
    ],
    get_institution: [{ limit: 400, seconds: 60 }],
    get_institutions: [{ limit: 30, seconds: 60 }],
    get_link: [
      { limit: 15, seconds: 60, per: "id" },
      { limit: 1000, seconds: 60 }
    ],
    get_links: [{ limit: 600, seconds: 60 }],
    import_link: [{ limit: 60, seconds: 60 }],
    update_link: [
      { limit: 4, seconds: 60, per: "id" },
      { limit: 600, seconds: 60 }
    ]
  }
}
