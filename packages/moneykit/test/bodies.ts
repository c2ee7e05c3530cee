/** Bodies of answers: those of MoneyKit's own documents of get_link (001) and update_link (002), and small ones. */

// The documents print a bare `string` where any string may stand.
const anyString = "string"

const times = { refreshed_at: "2023-02-16T09:14:11", last_attempted_at: "2023-02-16T09:14:11" }

/** The example of get_link. It lacks `available_products`, `error_code` and `webhook`. */
export const gotLink = {
  link_id: "mk_eqkWN34UEoa2NxyALG8pcV",
  institution_id: "chase",
  institution_name: "Chase",
  institution_avatar: "https://example.com/avatar.png",
  provider: "mx",
  state: "connected",
  last_synced_at: "2023-02-16T09:14:11",
  tags: ["user_type:admin"],
  products: {
    accounts: times,
    identity: { ...times, settings: { required: true, prefetch: false } }
  }
}

const limited = { ...times, error_code: "rate_limit", error_message: anyString, unavailable: anyString }

/** The example of update_link. It lacks `provider`, and `has_history` of the transactions. */
export const updatedLink = {
  link_id: "mk_eqkWN34UEoa2NxyALG8pcV",
  institution_id: "chase",
  institution_name: "Chase",
  institution_avatar: "https://example.com/avatar.png",
  state: "connected",
  error_code: null,
  link_tags: ["smoke_test", "user_type:admin"],
  webhook: "https://example.com/webhook",
  products: {
    accounts: limited,
    account_numbers: limited,
    identity: limited,
    transactions: limited,
    investments: limited,
    enrichment: limited
  },
  available_products: ["account_numbers"]
}

/** The examples of errors, which both documents share but for one: each has its own message for a deleted link. */
export const errors = {
  expired: {
    error_code: "api_error.auth.expired_access_token",
    error_message: "Access token expired",
    documentation_url: anyString
  },
  forbidden: {
    error_code: "link_error.forbidden_action",
    error_message: "Accounts access not permitted",
    documentation_url: anyString
  },
  unknown: { error_code: "link_error.not_found", error_message: "Link not found.", documentation_url: anyString },
  deletedOfGet: { error_code: "link_error.deleted", error_message: "Link deleted.", documentation_url: anyString },
  deletedOfUpdate: {
    error_code: "link_error.deleted",
    error_message: "This link was deleted at some earlier time.",
    documentation_url: anyString
  },
  badState: {
    error_code: "link_error.bad_state",
    error_message: anyString,
    documentation_url: anyString,
    link_error_code: anyString
  },
  limited: {
    error_code: "api_error.rate_limit_exceeded",
    error_message: "Rate limit exceeded",
    documentation_url: anyString
  }
}

export const account = {
  account_id: "acc_1",
  account_type: "depository.checking",
  name: "Checking",
  account_mask: "3748",
  balances: { currency: "USD", available: 340.12, current: 445.89, limit: null }
}

export const transaction = (id: string, more: object = {}) => ({
  transaction_id: id,
  account_id: "acc_1",
  amount: "384.05",
  type: "debit",
  currency: "USD",
  date: "2023-02-16",
  datetime: "2023-02-16T09:14:11",
  description: "Regal Cinemas",
  raw_description: null,
  pending: false,
  ...more
})

export const institution = (id: string) => ({
  institution_id: id,
  institution_id_aliases: [],
  name: id,
  country: "US",
  domain: null,
  is_featured: false
})
