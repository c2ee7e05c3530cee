import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { itemReason, itemsRetrieve } from "../src/items.ts"
import { item } from "./bodies.ts"
import { ITEM_ID, run, valueOf } from "./pluggy.ts"

describe("an Item's reason", () => {
  // status, executionStatus, error.code (none: "-"), what the app can do about it
  const items: ReadonlyArray<readonly [string, string, string, string]> = [
    ["UPDATED", "SUCCESS", "-", "none"],
    ["UPDATED", "PARTIAL_SUCCESS", "-", "none"],
    ["UPDATING", "CREATED", "-", "NotReady"],
    ["UPDATING", "LOGIN_IN_PROGRESS", "-", "NotReady"],
    ["MERGING", "MERGING", "-", "NotReady"],
    ["CREATED", "CREATING", "-", "NotReady"],
    // What the run before ended with is over.
    ["UPDATING", "TRANSACTIONS_IN_PROGRESS", "INVALID_CREDENTIALS", "NotReady"],
    ["WAITING_USER_INPUT", "WAITING_USER_INPUT", "-", "UserActionRequired:mfa"],
    ["WAITING_USER_ACTION", "WAITING_USER_ACTION", "-", "UserActionRequired:consent"],
    ["LOGIN_ERROR", "INVALID_CREDENTIALS", "INVALID_CREDENTIALS", "UserActionRequired:relink"],
    ["LOGIN_ERROR", "INVALID_CREDENTIALS_MFA", "INVALID_CREDENTIALS_MFA", "UserActionRequired:mfa"],
    ["LOGIN_ERROR", "ACCOUNT_LOCKED", "ACCOUNT_LOCKED", "UserActionRequired:at-institution"],
    ["LOGIN_ERROR", "ACCOUNT_CREDENTIALS_RESET", "ACCOUNT_CREDENTIALS_RESET", "UserActionRequired:at-institution"],
    ["LOGIN_ERROR", "USER_AUTHORIZATION_NOT_GRANTED", "USER_AUTHORIZATION_NOT_GRANTED", "UserActionRequired:relink"],
    ["LOGIN_ERROR", "USER_AUTHORIZATION_REVOKED", "USER_AUTHORIZATION_REVOKED", "UserActionRequired:relink"],
    ["LOGIN_ERROR", "USER_NOT_SUPPORTED", "USER_NOT_SUPPORTED", "UserActionRequired:relink"],
    ["LOGIN_ERROR", "INVALID_CREDENTIALS", "-", "UserActionRequired:relink"],
    ["LOGIN_ERROR", "SOMETHING_NEW", "SOMETHING_NEW", "UserActionRequired:relink"],
    ["OUTDATED", "ACCOUNT_NEEDS_ACTION", "ACCOUNT_NEEDS_ACTION", "UserActionRequired:at-institution"],
    ["OUTDATED", "USER_AUTHORIZATION_PENDING", "USER_AUTHORIZATION_PENDING", "UserActionRequired:consent"],
    ["OUTDATED", "USER_INPUT_TIMEOUT", "USER_INPUT_TIMEOUT", "UserActionRequired:mfa"],
    ["OUTDATED", "SITE_NOT_AVAILABLE", "SITE_NOT_AVAILABLE", "InstitutionUnavailable"],
    ["OUTDATED", "CONNECTION_ERROR", "CONNECTION_ERROR", "InstitutionUnavailable"],
    ["OUTDATED", "ALREADY_LOGGED_IN", "ALREADY_LOGGED_IN", "InstitutionUnavailable"],
    ["OUTDATED", "ERROR", "UNEXPECTED_ERROR", "ProviderUnavailable"],
    ["OUTDATED", "MERGE_ERROR", "-", "ProviderUnavailable"],
    ["OUTDATED", "CREATE_ERROR", "-", "ProviderUnavailable"],
    // The error's code says more than the status of the run; an unknown one leaves that.
    ["OUTDATED", "ERROR", "ACCOUNT_LOCKED", "UserActionRequired:at-institution"],
    ["OUTDATED", "SITE_NOT_AVAILABLE", "SOMETHING_NEW", "InstitutionUnavailable"],
    // An error is never nothing.
    ["OUTDATED", "SOMETHING_NEW", "-", "Unrecognized"],
    ["PAUSED", "PAUSED", "-", "Unrecognized"]
  ]
  for (const [status, executionStatus, code, meaning] of items) {
    it(`of ${status}, ${executionStatus}, ${code} is ${meaning}`, () => {
      const error = code === "-" ? null : { code, message: "m" }
      const reason = itemReason({ status, executionStatus, error })
      const [tag, action] = meaning.split(":")
      assert.strictEqual(reason?._tag ?? "none", tag)
      if (reason?._tag === "UserActionRequired") assert.strictEqual(reason.action, action)
    })
  }
})

describe("an Item", () => {
  it.effect("keeps the app's own user, and the detail of a run in both of its spellings", () =>
    Effect.gen(function* () {
      const detail = { isUpdated: false, lastUpdatedAt: null, warnings: [{ code: "001", message: "some are missing" }] }
      for (const spelling of ["investmentTransactions", "investmentsTransactions"] as const) {
        const body = {
          ...item,
          executionStatus: "PARTIAL_SUCCESS",
          clientUserId: "user-1",
          statusDetail: { accounts: { isUpdated: true }, [spelling]: detail }
        }
        const found = valueOf(yield* run(itemsRetrieve({ id: ITEM_ID }), () => ({ body })))
        assert.strictEqual(found.clientUserId, "user-1")
        assert.deepStrictEqual(found.statusDetail?.[spelling], detail)
      }
    })
  )

  it.effect("that waits for its user says for what", () =>
    Effect.gen(function* () {
      const parameter = {
        name: "token",
        label: "Token",
        type: "image",
        optional: false,
        data: "data:image/png;base64,AAAA",
        expiresAt: "2026-01-31T12:05:00.000Z"
      }
      const body = { ...item, status: "WAITING_USER_INPUT", executionStatus: "WAITING_USER_INPUT", parameter }
      const found = valueOf(yield* run(itemsRetrieve({ id: ITEM_ID }), () => ({ body })))
      assert.deepStrictEqual(found.parameter, parameter)
    })
  )

  it.effect("whose login failed is data: the call itself succeeds", () =>
    Effect.gen(function* () {
      const error = { code: "INVALID_CREDENTIALS", message: "Invalid credentials", providerMessage: "Senha inválida" }
      const body = { ...item, status: "LOGIN_ERROR", executionStatus: "INVALID_CREDENTIALS", error }
      const found = valueOf(yield* run(itemsRetrieve({ id: ITEM_ID }), () => ({ body })))
      assert.deepStrictEqual(found.error, error)
      assert.strictEqual(itemReason(found)?._tag, "UserActionRequired")
    })
  )
})
