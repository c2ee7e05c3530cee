/** That our types are those of plaid is for the compiler to say; here it is that it is asked about all of them. */
import { catalog } from "@bankstream/plaid/catalog"
import { catalog as pluggyCatalog } from "@bankstream/pluggy/catalog"
import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { PlaidApi } from "plaid"
import { PluggyClient } from "pluggy-sdk"
import { exceptions, onlyOurs, onlyTheirs } from "../src/types/exceptions.ts"
import { toSource } from "../src/types/source.ts"

const source = readFileSync(new URL("types/operations.ts", import.meta.url), "utf8")
const ids = catalog.map(({ id }) => id)
const methods = Object.getOwnPropertyNames(PlaidApi.prototype).filter((name) => name !== "constructor")

const count = (claim: string): number => source.split(` Holds<${claim}<"`).length - 1

describe("the types of plaid", () => {
  it("are compared with those of all operations, as `pnpm run types` writes it now", () => {
    assert.strictEqual(source, toSource(catalog))
  })

  it("are compared in 351 requests and 342 answers; nine are files, which plaid has no type for", () => {
    assert.deepStrictEqual(
      { requests: count("Accepts"), answers: count("Reads"), files: count("Untyped") },
      { requests: 351, answers: 342, files: 9 }
    )
  })

  it("have a method for each operation and an operation for each method, but for those that are listed", () => {
    assert.sameMembers(
      methods.filter((name) => !ids.includes(name)),
      [...onlyTheirs]
    )
    assert.sameMembers(
      ids.filter((id) => !methods.includes(id)),
      [...onlyOurs]
    )
  })
})

describe("the types of pluggy-sdk", () => {
  const claims = readFileSync(new URL("types/pluggy.ts", import.meta.url), "utf8")
  const client = new PluggyClient({ clientId: "client", clientSecret: "secret" })
  const methods = [client, client.payments].flatMap((part) =>
    Object.getOwnPropertyNames(Object.getPrototypeOf(part)).filter((name) => name !== "constructor")
  )

  // Their answers are nothing, or all pages of a list at once.
  const nothing = [
    "cancelAutomaticPixAuthorization",
    "cancelAutomaticPixPayment",
    "cancelScheduledPayment",
    "cancelScheduledPayments",
    "deleteItem",
    "deletePaymentCustomer",
    "deletePaymentRecipient",
    "deletePaymentRequest",
    "deleteWebhook",
    // Ours answers nothing here, as the document says.
    "retryAutomaticPixPayment",
    "fetchAllInvestmentTransactions",
    "fetchAllTransactions"
  ]
  // Pluggy took these out of its document, or never had them in it.
  const onlyTheirs = [
    "createBulkPayment",
    "createSmartAccount",
    "deleteBulkPayment",
    "fetchBulkPayment",
    "fetchBulkPayments",
    "fetchScheduledPayment",
    "fetchSmartAccount",
    "fetchSmartAccountBalance",
    "fetchSmartAccounts"
  ]

  it("are compared in the answers of all of its methods, but for those that are listed", () => {
    const [answers = ""] = claims.split("export interface Takes")
    const compared = methods.filter((name) => answers.includes(`"${name}"`))
    assert.sameMembers([...compared, ...nothing, ...onlyTheirs], methods)
    assert.lengthOf(compared, 58)
  })

  it("have no method for 18 operations and the six of other hosts, as was counted by hand", () => {
    const compared = [...claims.matchAll(/^ {2}(\w+): Holds</gm)].map(([, name = ""]) => name.toLowerCase())
    const ours = pluggyCatalog.map(({ id }) => id.replaceAll("-", "").toLowerCase())
    assert.deepStrictEqual(
      compared.filter((name) => !ours.includes(name)),
      []
    )
    // Ten of pluggy-sdk's methods answer nothing; of these one has its request compared.
    assert.lengthOf(
      ours.filter((id) => !compared.includes(id)),
      18 + 6 + 9
    )
  })
})

describe("the exceptions", () => {
  const places = exceptions.flatMap(({ gives, takes }: (typeof exceptions)[number] & Sides) =>
    Object.entries({ gives, takes }).flatMap(([side, operations = {}]) =>
      Object.entries(operations).flatMap(([id, paths]) => paths.map((path) => ({ id, place: `${id} ${side} ${path}` })))
    )
  )

  it("are of operations that there are", () => {
    assert.deepStrictEqual(
      places.filter(({ id }) => !ids.includes(id)),
      []
    )
  })

  it("have one reason for each place", () => {
    assert.strictEqual(new Set(places.map(({ place }) => place)).size, places.length)
  })
})

interface Sides {
  readonly takes?: Readonly<Record<string, ReadonlyArray<string>>>
  readonly gives?: Readonly<Record<string, ReadonlyArray<string>>>
}
