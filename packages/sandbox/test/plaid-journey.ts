/** A day at Plaid's simulator on which every call that has a story there is made: what the contract test looks at. */
import { accountsBalanceGet, accountsGet } from "@bankstream/plaid/accounts"
import { institutionsGet, institutionsGetById, institutionsSearch } from "@bankstream/plaid/institutions"
import {
  itemAccessTokenInvalidate,
  itemCreatePublicToken,
  itemGet,
  itemPublicTokenExchange,
  itemRemove,
  itemWebhookUpdate
} from "@bankstream/plaid/item"
import { linkTokenCreate, linkTokenGet } from "@bankstream/plaid/link"
import { linkDeliveryCreate, linkDeliveryGet } from "@bankstream/plaid/link-delivery"
import { sandboxPublicTokenCreate } from "@bankstream/plaid/sandbox"
import { transactionsGet, transactionsSync } from "@bankstream/plaid/transactions"
import { webhookVerificationKeyGet } from "@bankstream/plaid/webhook-verification-key"
import * as Effect from "effect/Effect"
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
  yield* itemRemove({ access_token })
})

/** All of it. */
export const plaidJourney = Effect.gen(function* () {
  yield* institutions
  yield* link
  yield* items
  yield* webhookVerificationKeyGet({ key_id: "sandbox-plaid-1" })
})
