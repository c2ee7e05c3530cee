/** Webhooks that a test orders by `/sandbox/item/fire_webhook`. */
import type { SandboxItemFireWebhookRequest } from "@bankstream/plaid/sandbox"
import * as Result from "effect/Result"
import { formatInstant } from "../world.ts"
import { NOTICE } from "./consents.ts"
import { errorInNotice, loginRequired, revoked } from "./errors.ts"
import { statusAt } from "./history.ts"
import type { Item } from "./item.ts"
import type { Notice } from "./notices.ts"
import type { Answer, Plaid } from "./part.ts"
import { listedAccounts } from "./transactions.ts"

/** What a webhook that was ordered says; a refusal where the Item has nothing to say it of. */
export const orderedNotice = (
  { ids, time }: Plaid,
  item: Item,
  code: SandboxItemFireWebhookRequest["webhook_code"],
  type: SandboxItemFireWebhookRequest["webhook_type"]
): Answer<Notice> => {
  const [account] = item.accounts
  const about = (webhook_type: string, fields: object = {}): Notice => ({
    webhook_type,
    webhook_code: code,
    ...fields
  })
  const ofProduct = (product: string, notice: Notice): Answer<Notice> =>
    item.products.includes(product) ? Result.succeed(notice) : Result.fail(notEnabled(product))
  const ofAccount = (write: (account_id: string) => Notice): Answer<Notice> =>
    account === undefined
      ? Result.fail({ code: "NO_ACCOUNTS", message: "the item has no account that this webhook could be about" })
      : Result.succeed(write(account.id))
  const asset_report_id = ids.uuid("asset_report", 0)

  switch (code) {
    case "DEFAULT_UPDATE": {
      const { notice, product } = defaultUpdate(item, type ?? "TRANSACTIONS")
      return ofProduct(product, notice)
    }
    case "SYNC_UPDATES_AVAILABLE": {
      const status = item.history === undefined ? "NOT_READY" : statusAt(item.history, time.now())
      return ofProduct(
        "transactions",
        about("TRANSACTIONS", {
          initial_update_complete: status !== "NOT_READY",
          historical_update_complete: status === "HISTORICAL_UPDATE_COMPLETE"
        })
      )
    }
    case "RECURRING_TRANSACTIONS_UPDATE":
      return ofProduct("transactions", about("TRANSACTIONS", { account_ids: listedAccounts(item).map(({ id }) => id) }))
    case "SMS_MICRODEPOSITS_VERIFICATION":
      return ofAccount((account_id) => about("AUTH", { account_id, status: "MANUALLY_VERIFIED", error: null }))
    case "ERROR":
      // It is one of reports, as documented, unless one of the Item itself is asked for.
      return type === "ITEM"
        ? Result.succeed(about("ITEM", { error: errorInNotice(loginRequired("credentials_rejected")) }))
        : ofProduct("assets", about("ASSETS", { asset_report_id, error: errorInNotice(reportFailed) }))
    case "PRODUCT_READY":
      return ofProduct("assets", about("ASSETS", { asset_report_id, report_type: "FULL" }))
    case "NEW_ACCOUNTS_AVAILABLE":
      return Result.succeed(about("ITEM", { error: null }))
    case "USER_PERMISSION_REVOKED":
      return Result.succeed(about("ITEM", { error: errorInNotice(revoked) }))
    case "USER_ACCOUNT_REVOKED":
      return ofAccount((account_id) => about("ITEM", { account_id }))
    case "LOGIN_REPAIRED":
      return Result.succeed(about("ITEM"))
    case "PENDING_DISCONNECT":
      return Result.succeed(
        about("ITEM", {
          reason: "INSTITUTION_MIGRATION",
          disconnect_time: formatInstant(time.now() + NOTICE)
        })
      )
    case "AUTHORIZATION_GRANTED":
      return Result.succeed(about(type ?? "ITEM"))
  }
}

const reportFailed = {
  code: "ASSET_REPORT_ERROR/ASSET_REPORT_GENERATION_FAILED",
  message: "the report could not be generated"
}

const notEnabled = (product: string) => ({
  code: "SANDBOX_ERROR/SANDBOX_PRODUCT_NOT_ENABLED",
  message: `the item has no ${product}, which this webhook is about`
})

const defaultUpdate = (item: Item, webhook_type: string): { readonly product: string; readonly notice: Notice } => {
  const ids = item.accounts.map(({ id }) => id)
  const about = { webhook_type, webhook_code: "DEFAULT_UPDATE", error: null }
  switch (webhook_type) {
    case "AUTH":
      return {
        product: "auth",
        notice: {
          ...about,
          account_ids_with_new_auth: [],
          account_ids_with_updated_auth: withReasons(ids, "ACCOUNT_NUMBER")
        }
      }
    case "HOLDINGS":
      return { product: "investments", notice: { ...about, new_holdings: 1, updated_holdings: 0 } }
    case "INVESTMENTS_TRANSACTIONS":
      return {
        product: "investments",
        notice: { ...about, new_investments_transactions: 1, cancelled_investments_transactions: 0 }
      }
    case "LIABILITIES":
      return {
        product: "liabilities",
        notice: {
          ...about,
          account_ids_with_new_liabilities: [],
          account_ids_with_updated_liabilities: withReasons(ids, "balance")
        }
      }
    default:
      return { product: "transactions", notice: { ...about, webhook_type: "TRANSACTIONS", new_transactions: 1 } }
  }
}

const withReasons = (ids: ReadonlyArray<string>, reason: string) => Object.fromEntries(ids.map((id) => [id, [reason]]))
