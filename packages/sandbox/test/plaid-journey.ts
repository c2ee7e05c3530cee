/** A day at Plaid's simulator on which every call that has a story there is made: what the contract test looks at. */
import { accountsBalanceGet, accountsGet } from "@bankstream/plaid/accounts"
import * as Reports from "@bankstream/plaid/asset-report"
import { authGet } from "@bankstream/plaid/auth"
import { categoriesGet } from "@bankstream/plaid/categories"
import { identityGet } from "@bankstream/plaid/identity"
import { institutionsGet, institutionsGetById, institutionsSearch } from "@bankstream/plaid/institutions"
import { investmentsHoldingsGet, investmentsTransactionsGet } from "@bankstream/plaid/investments"
import {
  itemAccessTokenInvalidate,
  itemCreatePublicToken,
  itemGet,
  itemPublicTokenExchange,
  itemRemove,
  itemWebhookUpdate
} from "@bankstream/plaid/item"
import { liabilitiesGet } from "@bankstream/plaid/liabilities"
import { linkTokenCreate, linkTokenGet } from "@bankstream/plaid/link"
import { linkDeliveryCreate, linkDeliveryGet } from "@bankstream/plaid/link-delivery"
import * as Processor from "@bankstream/plaid/processor"
import {
  sandboxItemFireWebhook,
  sandboxItemResetLogin,
  sandboxItemSetVerificationStatus,
  sandboxProcessorTokenCreate,
  sandboxPublicTokenCreate,
  sandboxTransactionsCreate,
  sandboxTransferFireWebhook,
  sandboxTransferRefundSimulate,
  sandboxTransferSimulate,
  sandboxTransferSweepSimulate
} from "@bankstream/plaid/sandbox"
import {
  transactionsGet,
  transactionsRecurringGet,
  transactionsRefresh,
  transactionsSync
} from "@bankstream/plaid/transactions"
import * as Transfer from "@bankstream/plaid/transfer"
import * as Users from "@bankstream/plaid/user"
import { webhookVerificationKeyGet } from "@bankstream/plaid/webhook-verification-key"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { busiest, raw, troubled } from "./simulators.ts"

const details = {
  include_optional_metadata: true,
  include_auth_metadata: true,
  include_payment_initiation_metadata: true
}

const institutions = Effect.gen(function* () {
  yield* institutionsGet({ country_codes: ["US", "GB", "CA"], count: 500, offset: 0, options: details })
  yield* institutionsGetById({
    institution_id: "ins_109508",
    country_codes: ["US"],
    options: { ...details, include_status: true }
  })
  yield* categoriesGet({})
  yield* institutionsSearch({ query: "bank", country_codes: ["US"], products: ["auth"], options: details })
})

const link = Effect.gen(function* () {
  const { link_token } = yield* linkTokenCreate({
    client_name: "Acme",
    language: "en",
    country_codes: ["US"],
    user: { client_user_id: "user-1" },
    products: ["transactions"],
    hosted_link: {}
  })
  const { link_delivery_session_id } = yield* linkDeliveryCreate({ link_token })
  yield* linkDeliveryGet({ link_delivery_session_id })
  const page = `/_sandbox/hosted-link/${link_token}`
  const form = { headers: { "content-type": "application/x-www-form-urlencoded" } }
  yield* raw("plaid", page)
  yield* linkTokenGet({ link_token })
  yield* raw("plaid", page, { ...form, body: "view=welcome&action=cancel" })
  yield* raw("plaid", `/_sandbox/link-tokens/${link_token}/complete`, { body: { institution_id: "ins_109508" } })
  yield* linkDeliveryGet({ link_delivery_session_id })
  yield* linkTokenGet({ link_token })
})

/** The Item of somebody who has one from the start. */
const signIn = (email: string, institution_id: string) =>
  Effect.gen(function* () {
    const { public_token } = yield* sandboxPublicTokenCreate({
      institution_id,
      initial_products: ["transactions"],
      options: { override_username: email, webhook: "http://127.0.0.1:9/hook" }
    })
    return yield* itemPublicTokenExchange({ public_token })
  })

const items = Effect.gen(function* () {
  const { world } = yield* Sandbox
  const sick = troubled(world, "plaid")
  const { access_token: sickToken } = yield* signIn(sick.person.email, sick.institution.ids.plaid ?? "")
  yield* itemGet({ access_token: sickToken })

  const { institution, person } = busiest(world, "plaid")
  const { access_token: first } = yield* signIn(person.email, institution.ids.plaid ?? "")
  yield* itemWebhookUpdate({ access_token: first, webhook: "http://127.0.0.1:9/other" })
  yield* itemCreatePublicToken({ access_token: first })
  const { new_access_token: access_token } = yield* itemAccessTokenInvalidate({ access_token: first })
  yield* itemGet({ access_token })
  yield* accountsGet({ access_token })
  yield* accountsBalanceGet({ access_token })
  yield* transactionsGet({
    access_token,
    start_date: world.firstDay,
    end_date: world.today,
    options: { count: 500, include_original_description: true }
  })
  const { next_cursor } = yield* transactionsSync({ access_token, count: 500 })
  yield* transactionsSync({ access_token, count: 500, cursor: next_cursor })
  yield* transactionsRecurringGet({ access_token })
  yield* transactionsRefresh({ access_token })
  yield* authGet({ access_token })
  yield* identityGet({ access_token })
  yield* investmentsHoldingsGet({ access_token })
  yield* investmentsTransactionsGet({ access_token, start_date: world.firstDay, end_date: world.today })
  yield* liabilitiesGet({ access_token })
  yield* itemRemove({ access_token })
  // Of another country and with a student's loan: other numbers, another debt.
  for (const institution_id of ["ins_43", "ins_117650", "ins_127287"]) {
    const connection = world.connections.find(
      (one) => one.provider === "plaid" && one.institution.ids.plaid === institution_id
    )
    const { access_token: other } = yield* signIn(connection?.person.email ?? "", institution_id)
    yield* authGet({ access_token: other })
    yield* identityGet({ access_token: other })
    yield* liabilitiesGet({ access_token: other })
  }
})

/** A bank of somebody's, linked anew. */
const fresh = (user_id?: string) =>
  Effect.gen(function* () {
    const { public_token } = yield* sandboxPublicTokenCreate({
      institution_id: "ins_109508",
      initial_products: ["transactions"],
      options: { webhook: "http://127.0.0.1:9/hook" },
      ...(user_id === undefined ? {} : { user_id })
    })
    return yield* itemPublicTokenExchange({ public_token })
  })

const controls = Effect.gen(function* () {
  const { world } = yield* Sandbox
  const { access_token } = yield* fresh()
  const { accounts } = yield* accountsGet({ access_token })
  const account_id = accounts[0]?.account_id ?? ""
  yield* sandboxItemSetVerificationStatus({ access_token, account_id, verification_status: "automatically_verified" })
  yield* accountsGet({ access_token })
  yield* sandboxTransactionsCreate({
    access_token,
    transactions: [{ date_transacted: world.today, date_posted: world.today, amount: 12.5, description: "Lunch" }]
  })
  yield* transactionsSync({ access_token })
  yield* sandboxItemFireWebhook({ access_token, webhook_code: "SYNC_UPDATES_AVAILABLE" })
  yield* sandboxItemResetLogin({ access_token })
  yield* itemGet({ access_token })
})

const users = Effect.gen(function* () {
  const { user_id } = yield* Users.userCreate({
    client_user_id: "user-1",
    identity: {
      name: { given_name: "Ada", family_name: "Byron" },
      addresses: [{ country: "US", city: "Madison", primary: true }]
    }
  })
  yield* Users.userGet({ user_id })
  yield* Users.userUpdate({ user_id, identity: { name: { given_name: "Ada", family_name: "King" } } })
  yield* fresh(user_id)
  yield* Users.userItemsGet({ user_id })
  yield* Users.userRemove({ user_id })
})

const processors = Effect.gen(function* () {
  const { world } = yield* Sandbox
  const { institution, person } = busiest(world, "plaid")
  const { access_token } = yield* signIn(person.email, institution.ids.plaid ?? "")
  const { accounts } = yield* accountsGet({ access_token })
  const tokenOf = (type: string) => {
    const account_id = accounts.find((account) => account.type === type)?.account_id ?? ""
    return Processor.processorTokenCreate({ access_token, account_id, processor: "dwolla" })
  }
  const window = { start_date: world.firstDay, end_date: world.today }
  const { processor_token } = yield* tokenOf("depository")
  yield* Processor.processorTokenPermissionsSet({
    processor_token,
    products: ["auth", "balance", "identity", "transactions"]
  })
  yield* Processor.processorTokenPermissionsGet({ processor_token })
  yield* Processor.processorTokenWebhookUpdate({ processor_token, webhook: "http://127.0.0.1:9/partner" })
  yield* Processor.processorAccountGet({ processor_token })
  yield* Processor.processorAuthGet({ processor_token })
  yield* Processor.processorBalanceGet({ processor_token })
  yield* Processor.processorIdentityGet({ processor_token })
  yield* Processor.processorTransactionsGet({ processor_token, ...window })
  yield* Processor.processorTransactionsSync({ processor_token })
  yield* Processor.processorTransactionsRecurringGet({ processor_token })
  yield* Processor.processorTransactionsRefresh({ processor_token })
  const { processor_token: investment } = yield* tokenOf("investment")
  yield* Processor.processorInvestmentsHoldingsGet({ processor_token: investment })
  yield* Processor.processorInvestmentsTransactionsGet({ processor_token: investment, ...window })
  const { processor_token: credit } = yield* tokenOf("credit")
  yield* Processor.processorLiabilitiesGet({ processor_token: credit })
  const account_id = accounts[0]?.account_id ?? ""
  yield* Processor.processorStripeBankAccountTokenCreate({ access_token, account_id })
  yield* sandboxProcessorTokenCreate({ institution_id: "ins_109508" })
  yield* reports(access_token)
})

const reports = (access_token: string) =>
  Effect.gen(function* () {
    const { asset_report_token } = yield* Reports.assetReportCreate({
      access_tokens: [access_token],
      days_requested: 60,
      options: { client_report_id: "report-1", user: { first_name: "Ada" } }
    })
    yield* Effect.flip(Reports.assetReportGet({ asset_report_token }))
    yield* TestClock.adjust("10 seconds")
    const { report } = yield* Reports.assetReportGet({ asset_report_token })
    yield* Reports.assetReportGet({ asset_report_token, include_insights: true })
    yield* Reports.assetReportPdfGet({ asset_report_token }).pipe(Stream.runDrain)
    yield* Reports.assetReportRefresh({ asset_report_token, days_requested: 30 })
    const [account] = report.items[0]?.accounts ?? []
    const { asset_report_token: filtered } = yield* Reports.assetReportFilter({
      asset_report_token,
      account_ids_to_exclude: [account?.account_id ?? ""]
    })
    yield* Reports.assetReportRemove({ asset_report_token: filtered })
  })

const transfers = Effect.gen(function* () {
  const { access_token } = yield* fresh()
  const { accounts } = yield* accountsGet({ access_token })
  const account_id = accounts.find(({ subtype }) => subtype === "checking")?.account_id ?? ""
  const propose = (amount: string) =>
    Transfer.transferAuthorizationCreate({
      access_token,
      account_id,
      type: "debit",
      network: "ach",
      ach_class: "web",
      amount,
      user: { legal_name: "Ada Byron", email_address: "ada@example.com", address: { country: "US", city: "Madison" } }
    })
  const { authorization: unused } = yield* propose("1.00")
  yield* Transfer.transferAuthorizationCancel({ authorization_id: unused.id })
  yield* propose("900000.00")
  const make = Effect.gen(function* () {
    const { authorization } = yield* propose("1.00")
    const order = { access_token, account_id, authorization_id: authorization.id, description: "rent" }
    return (yield* Transfer.transferCreate({ ...order, metadata: { order: "7" } })).transfer.id
  })
  const [transfer_id, gone, returned] = [yield* make, yield* make, yield* make]
  yield* Transfer.transferCancel({ transfer_id: gone })
  const step = (id: string, event_type: string) => sandboxTransferSimulate({ transfer_id: id, event_type })
  yield* step(transfer_id, "posted")
  yield* step(returned, "posted")
  const { sweep } = yield* sandboxTransferSweepSimulate({})
  yield* step(transfer_id, "settled")
  yield* step(returned, "returned")
  yield* sandboxTransferSweepSimulate({})
  const { refund } = yield* Transfer.transferRefundCreate({ transfer_id, amount: "0.50" })
  yield* sandboxTransferRefundSimulate({ refund_id: refund.id, event_type: "refund.posted" })
  yield* sandboxTransferRefundSimulate({ refund_id: refund.id, event_type: "refund.returned" })
  yield* Transfer.transferRefundGet({ refund_id: refund.id })
  const { refund: other } = yield* Transfer.transferRefundCreate({ transfer_id, amount: "0.50" })
  yield* Transfer.transferRefundCancel({ refund_id: other.id })
  yield* Transfer.transferGet({ transfer_id })
  yield* Transfer.transferList({})
  yield* Transfer.transferEventList({})
  yield* Transfer.transferEventSync({ after_id: 0 })
  yield* Transfer.transferSweepGet({ sweep_id: sweep?.id ?? "" })
  yield* Transfer.transferSweepList({})
  yield* sandboxTransferFireWebhook({ webhook: "http://127.0.0.1:9/hook" })
})

/** All of it. */
export const plaidJourney = Effect.gen(function* () {
  yield* institutions
  yield* link
  yield* items
  yield* controls
  yield* users
  yield* processors
  yield* transfers
  yield* webhookVerificationKeyGet({ key_id: "sandbox-plaid-1" })
})
