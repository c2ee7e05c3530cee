/** Bodies as Plaid sends them, for the tests of this package. */
import type { AccountBase, Item } from "../src/accounts.ts"
import type { Institution } from "../src/institutions.ts"
import type { RemovedTransaction, Transaction } from "../src/transactions.ts"

export const REQUEST_ID = "4ciYmmesdqSiUAB"

/** Plaid's error object. */
export const error = (type: string, code: string, rest: object = {}) => ({
  error_type: type,
  error_code: code,
  error_message: "something was wrong",
  display_message: null,
  request_id: REQUEST_ID,
  ...rest
})

export const item = {
  item_id: "item-1",
  institution_id: "ins_109508",
  webhook: null,
  error: null,
  available_products: ["balance"],
  billed_products: ["transactions"],
  consent_expiration_time: null,
  update_type: "background"
} as const satisfies Item

export const account = {
  account_id: "account-1",
  balances: {
    available: 90.1,
    current: 110.25,
    limit: null,
    iso_currency_code: "USD",
    unofficial_currency_code: null
  },
  mask: "0000",
  name: "June - 529",
  official_name: null,
  type: "depository",
  subtype: "checking"
} as const satisfies AccountBase

export const transaction = (transaction_id: string, amount = 12.34): Transaction => ({
  account_id: "account-1",
  amount,
  iso_currency_code: "USD",
  unofficial_currency_code: null,
  date: "2026-01-31",
  location: {
    address: null,
    city: null,
    region: null,
    postal_code: null,
    country: null,
    lat: null,
    lon: null,
    store_number: null
  },
  name: "Bakery",
  payment_meta: {
    reference_number: null,
    ppd_id: null,
    payee: null,
    by_order_of: null,
    payer: null,
    payment_method: null,
    payment_processor: null,
    reason: null
  },
  pending: false,
  pending_transaction_id: null,
  account_owner: null,
  transaction_id,
  authorized_date: null,
  authorized_datetime: null,
  datetime: null,
  payment_channel: "in store",
  transaction_code: null
})

export const removed = (transaction_id: string): RemovedTransaction => ({ transaction_id, account_id: "account-1" })

export const institution = (institution_id: string): Institution => ({
  institution_id,
  name: `Bank ${institution_id}`,
  products: ["transactions"],
  country_codes: ["US"],
  routing_numbers: [],
  oauth: false
})

/** A page of `/transactions/get`. */
export const transactionsPage = (transactions: ReadonlyArray<Transaction>, total_transactions: number) => ({
  accounts: [account],
  transactions,
  total_transactions,
  item,
  request_id: REQUEST_ID
})

/** A page of `/transactions/sync`. */
export const syncPage = (next_cursor: string, has_more: boolean, changes: object = {}) => ({
  transactions_update_status: "HISTORICAL_UPDATE_COMPLETE",
  accounts: [account],
  added: [],
  modified: [],
  removed: [],
  next_cursor,
  has_more,
  request_id: REQUEST_ID,
  ...changes
})

/** Plaid's own example of `/link_delivery/create`. */
export const created = {
  link_delivery_url: "http://secure.plaid.com/99ace160-3cf7-4e51-a083-403633425815",
  link_delivery_session_id: "99ace160-3cf7-4e51-a083-403633425815",
  request_id: "4ciYmmesdqSiUAB"
}

/** Plaid's own example of `/link_delivery/get`; its schema has no `public_tokens`. */
export const completed = {
  status: "COMPLETED",
  created_at: "2019-10-12T07:20:50.52Z",
  public_tokens: ["public-sandbox-b0e2c4ee-a763-4df5-bfe9-46a46bce993d"],
  completed_at: "2019-10-12T07:21:50.52Z",
  request_id: "4ciYmmesdqSiUAB"
}
