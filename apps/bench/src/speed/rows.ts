/** What the server answers with: rows in the shape of the providers' documents, the same on each run. */

/** An id of the length and alphabet of Plaid's. */
const idOf = (kind: string, number: number): string => `${kind}${String(number).padStart(36 - kind.length, "0")}x`

/** A UUID that tells its number. */
const uuidOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`

const merchants = ["Walmart", "Blue Bottle Coffee", "Shell", "Übersee Café", "FreshDirect"]

/** A transaction as Plaid sends it, with all that it usually says. */
const plaidTransaction = (number: number) => {
  const merchant = merchants[number % merchants.length] ?? ""
  const day = String(1 + (number % 28)).padStart(2, "0")
  return {
    account_id: idOf("account", number % 3),
    account_owner: null,
    amount: 12.5 + (number % 4_000) / 100,
    iso_currency_code: "USD",
    unofficial_currency_code: null,
    category: ["Shops", "Supermarkets and Groceries"],
    category_id: "19046000",
    check_number: null,
    counterparties: [
      {
        name: merchant,
        type: "merchant",
        website: "merchant.example",
        logo_url: "https://logos.example/merchant_1100.png",
        confidence_level: "VERY_HIGH",
        entity_id: idOf("entity", number % 5)
      }
    ],
    date: `2026-03-${day}`,
    datetime: `2026-03-${day}T11:01:01Z`,
    authorized_date: `2026-03-${day}`,
    authorized_datetime: `2026-03-${day}T10:34:50Z`,
    location: {
      address: "13425 Community Rd",
      city: "Poway",
      region: "CA",
      postal_code: "92064",
      country: "US",
      lat: 32.959068,
      lon: -117.037666,
      store_number: "1700"
    },
    name: `PURCHASE ${merchant.toUpperCase()} #1700`,
    merchant_name: merchant,
    merchant_entity_id: idOf("entity", number % 5),
    logo_url: "https://logos.example/merchant_1100.png",
    website: "merchant.example",
    payment_meta: {
      by_order_of: null,
      payee: null,
      payer: null,
      payment_method: null,
      payment_processor: null,
      ppd_id: null,
      reason: null,
      reference_number: null
    },
    payment_channel: "in store",
    pending: false,
    pending_transaction_id: number % 4 === 0 ? idOf("pending", number) : null,
    personal_finance_category: {
      primary: "GENERAL_MERCHANDISE",
      detailed: "GENERAL_MERCHANDISE_SUPERSTORES",
      confidence_level: "VERY_HIGH",
      version: "v2"
    },
    personal_finance_category_icon_url: "https://icons.example/PFC_GENERAL_MERCHANDISE.png",
    transaction_id: idOf("transaction", number),
    transaction_code: null,
    transaction_type: "place"
  }
}

const plaidItem = {
  item_id: idOf("item", 1),
  institution_id: "ins_109508",
  institution_name: "First Platypus Bank",
  webhook: "https://app.example/webhook",
  auth_method: null,
  error: null,
  available_products: ["balance", "identity"],
  billed_products: ["auth", "transactions"],
  products: ["auth", "transactions"],
  consented_products: ["auth", "identity", "transactions"],
  consent_expiration_time: null,
  update_type: "background"
}

const plaidAccounts = [0, 1, 2].map((number) => ({
  account_id: idOf("account", number),
  balances: {
    available: 100,
    current: 110.25,
    limit: null,
    iso_currency_code: "USD",
    unofficial_currency_code: null
  },
  mask: "0000",
  name: "Plaid Checking",
  official_name: "Plaid Gold Standard 0% Interest Checking",
  persistent_account_id: idOf("persistent", number),
  holder_category: "personal",
  type: "depository",
  subtype: "checking"
}))

const requestId = "bkVE1BHWMAZ9Rnr"

/** Plaid's answers; the rows of a page have ids of their own from `first` on. */
export const plaid = {
  small: {
    item: { ...plaidItem, created_at: "2026-01-22T04:53:00Z" },
    status: {
      investments: null,
      transactions: { last_successful_update: "2026-03-15T15:52:39Z", last_failed_update: null },
      last_webhook: { sent_at: "2026-03-15T15:53:00Z", code_sent: "SYNC_UPDATES_AVAILABLE" }
    },
    request_id: requestId
  },
  rows: (first: number, count: number) => Array.from({ length: count }, (_, index) => plaidTransaction(first + index)),
  /** An update of these rows, all but what continues it. */
  update: (added: ReadonlyArray<object>) => ({
    transactions_update_status: "HISTORICAL_UPDATE_COMPLETE",
    accounts: plaidAccounts,
    modified: [],
    removed: [],
    added
  }),
  accounts: plaidAccounts,
  item: plaidItem,
  requestId
}

/** A transaction as Pluggy sends it. */
const pluggyTransaction = (number: number) => {
  const day = String(1 + (number % 28)).padStart(2, "0")
  return {
    id: uuidOf(number),
    accountId: uuidOf(1),
    description: "TED EXAMPLE",
    descriptionRaw: "TED PROVEDOR DE EXEMPLO",
    currencyCode: "BRL",
    amount: -100.25 + (number % 100),
    amountInAccountCurrency: null,
    date: `2026-03-${day}T00:00:00.000Z`,
    balance: 1_234.56,
    category: "Transfers",
    categoryId: "05000000",
    providerCode: null,
    providerId: `provider-${number}`,
    status: "POSTED",
    type: "DEBIT",
    operationType: "TED",
    creditCardMetadata: null,
    merchant: {
      cnae: "4761003",
      cnpj: "12345678000100",
      name: "Example",
      businessName: "Example Ltda",
      category: null
    },
    paymentData: {
      payer: {
        name: "Tiago Rodrigues Santos",
        branchNumber: "090",
        accountNumber: "1234-5",
        routingNumber: "001",
        documentNumber: { type: "CPF", value: "882.937.076-23" }
      },
      reason: "Taxa de serviço",
      receiver: {
        name: "Pluggy",
        branchNumber: "999",
        accountNumber: "9876-1",
        routingNumber: "002",
        documentNumber: { type: "CNPJ", value: "08.050.608/0001-32" }
      },
      paymentMethod: "TED",
      referenceNumber: "123456789"
    },
    createdAt: `2026-03-${day}T12:00:00.000Z`,
    updatedAt: `2026-03-${day}T12:00:00.000Z`
  }
}

/** Pluggy's answers. */
export const pluggy = {
  small: {
    id: uuidOf(1),
    itemId: uuidOf(2),
    type: "BANK",
    subtype: "CHECKING_ACCOUNT",
    number: "0001/12345-0",
    name: "Conta Corrente",
    marketingName: "GOLD Conta Corrente",
    balance: 120_950,
    currencyCode: "BRL",
    owner: "John Doe",
    taxNumber: "416.799.495-00",
    bankData: { transferNumber: "123/0001/12345-0", closingBalance: 120_950, automaticallyInvestedBalance: null },
    creditData: null,
    createdAt: "2026-03-01T12:00:00.000Z",
    updatedAt: "2026-03-15T12:00:00.000Z"
  },
  page: (page: number, totalPages: number, size: number) => ({
    page,
    total: totalPages * size,
    totalPages,
    results: Array.from({ length: size }, (_, index) => pluggyTransaction(page * size + index))
  })
}
