/** Bodies as Pluggy answers them. */
import { ACCOUNT_ID, ITEM_ID, TRANSACTION_ID } from "./pluggy.ts"

export const transaction = (id: string = TRANSACTION_ID) => ({
  id,
  accountId: ACCOUNT_ID,
  description: "Padaria",
  descriptionRaw: null,
  currencyCode: "BRL",
  amount: -12.34,
  date: "2026-01-31T03:00:00.000Z",
  status: "POSTED",
  type: "DEBIT",
  createdAt: "2026-02-01T08:00:00.000Z",
  updatedAt: "2026-02-01T08:00:00.000Z",
  paymentData: null,
  creditCardMetadata: null
})

export const account = {
  id: ACCOUNT_ID,
  itemId: ITEM_ID,
  type: "BANK",
  subtype: "CHECKING_ACCOUNT",
  number: "0001/12345-0",
  name: "Conta corrente",
  marketingName: null,
  balance: 120.5,
  currencyCode: "BRL",
  bankData: { transferNumber: "102/0001/12345-0", closingBalance: 120.5, reservedBalances: null },
  creditData: null,
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-02-01T00:00:00.000Z"
}

export const connector = { id: 2, name: "Pluggy Bank", type: "PERSONAL_BANK", country: "BR", products: ["ACCOUNTS"] }

export const item = {
  id: ITEM_ID,
  connector,
  status: "UPDATED",
  executionStatus: "SUCCESS",
  error: null,
  statusDetail: null,
  parameter: null,
  userAction: null,
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-02-01T00:00:00.000Z"
}

/** The ids of many transactions, in order. */
export const ids = (count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`)
