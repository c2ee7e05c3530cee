import { WaitSchedule } from "@bankstream/core/waiter"
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { constants, generateKeyPairSync, privateDecrypt } from "node:crypto"
import { inspect } from "node:util"
import { answerMfa, authorizationUrl, encryptParameters, itemParts } from "../src/item-flow.ts"
import { type Item, itemsCreate } from "../src/items.ts"
import { type ItemOutcome, waitForItem } from "../src/waiters.ts"
import { item } from "./bodies.ts"
import { errorOf, ITEM_ID, run, valueOf } from "./pluggy.ts"

const nothing = () => ({ body: {} })

describe("parameters", () => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" }
  })
  const parameters = { user: "user-ok", password: "sênha-planted" }

  it.effect("are encrypted so that the holder of the private key reads them, by OAEP with SHA-1", () =>
    Effect.gen(function* () {
      const sealed = valueOf(yield* run(encryptParameters(publicKey, parameters), nothing))
      const plain = privateDecrypt(
        { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" },
        Buffer.from(sealed, "base64")
      )
      assert.deepStrictEqual(JSON.parse(plain.toString("utf8")), parameters)
      assert.notStrictEqual(valueOf(yield* run(encryptParameters(publicKey, parameters), nothing)), sealed)
    })
  )

  it.effect("go out as one text", () =>
    Effect.gen(function* () {
      const create = Effect.flatMap(encryptParameters(publicKey, parameters), (sealed) =>
        itemsCreate({ connectorId: 2, parameters: sealed })
      )
      const ran = yield* run(create, () => ({ body: item }))
      const sent = JSON.parse(ran.sent[0]?.body ?? "{}")
      assert.match(sent.parameters, /^[A-Za-z\d+/]{342}==$/)
    })
  )

  // As JSON, `{"password":"…"}` is 15 bytes without what stands in it.
  for (const [length, fits] of [
    [199, true],
    [200, false]
  ] as const) {
    it.effect(`of ${15 + length} bytes are ${fits ? "encrypted" : "refused before anything is sent"}`, () =>
      Effect.gen(function* () {
        const ran = yield* run(encryptParameters(publicKey, { password: "x".repeat(length) }), nothing)
        assert.strictEqual(ran.exit._tag, fits ? "Success" : "Failure")
        if (!fits) assert.include(errorOf(ran).message, "parameters: expected no more than 214 bytes")
      })
    )
  }

  const ec = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" }
  })
  const wrong: ReadonlyArray<readonly [string, string]> = [
    ["nothing", ""],
    ["no key", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"],
    ["a key of another kind", ec.publicKey],
    ["the private key", privateKey],
    ["a key without its frame", publicKey.replace(/-----[^-]+-----/g, "")]
  ]
  for (const [what, key] of wrong) {
    it.effect(`are not encrypted with ${what}, and what failed tells neither of them`, () =>
      Effect.gen(function* () {
        const error = errorOf(yield* run(encryptParameters(key, parameters), nothing))
        assert.strictEqual(error.reason._tag, "InvalidRequest")
        assert.include(error.message, "publicKey: expected an RSA public key as PEM")
        assert.notMatch(inspect(error, { depth: 9 }), /planted|PRIVATE|MII/)
      })
    )
  }
})

const token = { name: "token", label: "Token", type: "number", optional: false }

describe("an Item that asks its user", () => {
  const waiting = { ...item, status: "WAITING_USER_INPUT", executionStatus: "WAITING_USER_INPUT", parameter: token }

  it.effect("is answered by the name of what it asks for", () =>
    Effect.gen(function* () {
      const ran = yield* run(answerMfa(waiting, "123456"), () => ({ body: item }))
      assert.strictEqual(valueOf(ran).id, item.id)
      assert.deepStrictEqual(
        ran.sent.map(({ body, method, url }) => [method, url.pathname, JSON.parse(body)]),
        [["POST", `/items/${item.id}/mfa`, { token: "123456" }]]
      )
    })
  )

  it.effect("is not answered when it does not ask, nor twice when the answer was lost", () =>
    Effect.gen(function* () {
      for (const parameter of [null, undefined]) {
        const ran = yield* run(answerMfa({ id: item.id, ...(parameter === null ? { parameter } : {}) }, "1"), nothing)
        assert.strictEqual(errorOf(ran).reason._tag, "InvalidRequest")
        assert.lengthOf(ran.sent, 0)
      }
      const ran = yield* run(answerMfa(waiting, "123456"), () => "reset")
      assert.strictEqual(errorOf(ran).reason._tag, "TransportFailed")
      assert.lengthOf(ran.sent, 1)
    })
  )
})

const URL_OF_BANK = "https://bank.example/consent?id=1"
const LOCAL_URL = "http://127.0.0.1:4010/authorize/1"

describe("where access is authorized", () => {
  const found: ReadonlyArray<readonly [string, Partial<Item>, string | undefined]> = [
    ["the user's action", { userAction: userAction({ url: URL_OF_BANK }) }, URL_OF_BANK],
    ["what is waited for", { parameter: { ...token, data: URL_OF_BANK } }, URL_OF_BANK],
    ["the connector", { connector: { id: 601, oauthUrl: URL_OF_BANK } }, URL_OF_BANK],
    ["the action before the connector", both("https://other.example/"), URL_OF_BANK],
    ["a simulator on this machine", { parameter: { ...token, data: LOCAL_URL } }, LOCAL_URL],
    ["nothing that is no address", { parameter: { ...token, data: "data:image/png;base64,AAAA" } }, undefined],
    ["nothing that is not safe", { userAction: userAction({ url: "http://bank.example/" }) }, undefined],
    [
      "nothing that looks like this machine",
      { userAction: userAction({ url: "http://localhost.example/" }) },
      undefined
    ],
    ["nothing", {}, undefined]
  ]
  for (const [where, told, url] of found) {
    it(`is found in ${where}`, () => {
      assert.strictEqual(authorizationUrl({ ...item, ...told }), url)
    })
  }

  function userAction(attributes: Readonly<Record<string, unknown>>) {
    return { type: "authorize-access", instructions: "Open the bank", attributes }
  }
  function both(oauthUrl: string): Partial<Item> {
    return { userAction: userAction({ id: 7, url: URL_OF_BANK }), connector: { id: 601, oauthUrl } }
  }
})

describe("what a run read", () => {
  it("is told product by product, under one name for each", () => {
    const whole = { isUpdated: true, lastUpdatedAt: null, warnings: [] }
    const broken = { isUpdated: false, warnings: [{ code: "001", message: "some are missing" }] }
    for (const spelling of ["investmentTransactions", "investmentsTransactions"]) {
      const statusDetail = { [spelling]: broken, accounts: whole, identity: null }
      assert.deepStrictEqual(itemParts({ statusDetail }), [
        { product: "accounts", state: whole },
        { product: "investmentTransactions", state: broken }
      ])
    }
    assert.deepStrictEqual(itemParts({ statusDetail: null }), [])
    assert.deepStrictEqual(itemParts({}), [])
  })
})

describe("an Item that is waited for", () => {
  const running = { ...item, status: "UPDATING", executionStatus: "ACCOUNTS_IN_PROGRESS" }
  const partly = { accounts: { isUpdated: true }, loans: { isUpdated: false, warnings: [] } }
  const error = (code: string) => ({ error: { code, message: "m" } })

  // What it is in the end, and what becomes of it.
  const ends: ReadonlyArray<readonly [string, object, object]> = [
    ["was read", { status: "UPDATED", executionStatus: "SUCCESS" }, { _tag: "Complete" }],
    [
      "was read in part",
      { status: "UPDATED", executionStatus: "PARTIAL_SUCCESS", statusDetail: partly },
      { _tag: "Partial", missing: [{ product: "loans", state: { isUpdated: false, warnings: [] } }] }
    ],
    [
      "was read in part, and tells no more of it",
      { status: "UPDATED", executionStatus: "PARTIAL_SUCCESS" },
      { _tag: "Partial", missing: [] }
    ],
    [
      "was read with a warning",
      {
        status: "UPDATED",
        executionStatus: "SUCCESS",
        statusDetail: { accounts: { isUpdated: true, warnings: [{ code: "001", message: "m" }] } }
      },
      { _tag: "Complete" }
    ],
    [
      "asks for a code",
      { status: "WAITING_USER_INPUT", executionStatus: "WAITING_USER_INPUT", parameter: token },
      { _tag: "InputNeeded", parameter: token }
    ],
    [
      "asks for consent at the bank, as something to answer",
      {
        status: "WAITING_USER_INPUT",
        executionStatus: "WAITING_USER_INPUT",
        parameter: { ...token, data: URL_OF_BANK }
      },
      { _tag: "AuthorizationNeeded", url: URL_OF_BANK }
    ],
    [
      "asks for consent at the bank",
      {
        status: "WAITING_USER_ACTION",
        executionStatus: "WAITING_USER_ACTION",
        userAction: { type: "authorize-access", instructions: "i", attributes: { url: URL_OF_BANK } }
      },
      { _tag: "AuthorizationNeeded", url: URL_OF_BANK }
    ],
    [
      "asks for something in the bank's app",
      {
        status: "WAITING_USER_ACTION",
        executionStatus: "WAITING_USER_ACTION",
        userAction: { type: "qr", instructions: "i" }
      },
      { _tag: "AuthorizationNeeded", url: undefined }
    ],
    [
      "has to be let in on a device, after which Pluggy goes on by itself",
      {
        status: "OUTDATED",
        executionStatus: "USER_AUTHORIZATION_PENDING",
        ...error("USER_AUTHORIZATION_PENDING")
      },
      { _tag: "AuthorizationNeeded", url: undefined }
    ],
    [
      "was not let in",
      { status: "LOGIN_ERROR", executionStatus: "INVALID_CREDENTIALS", ...error("INVALID_CREDENTIALS") },
      { _tag: "Failed", reason: "UserActionRequired" }
    ],
    [
      "found the bank closed",
      { status: "OUTDATED", executionStatus: "SITE_NOT_AVAILABLE", ...error("SITE_NOT_AVAILABLE") },
      { _tag: "Failed", reason: "InstitutionUnavailable" }
    ]
  ]
  for (const [what, end, expected] of ends) {
    it.effect(`and ${what} is ${JSON.stringify(expected)}`, () =>
      Effect.gen(function* () {
        const ran = yield* run(waitForItem({ id: ITEM_ID }), (_, number) => ({
          body: number < 4 ? running : { ...item, ...end }
        }))
        const { item: found, ...outcome } = valueOf(ran)
        const told = outcome._tag === "Failed" ? { ...outcome, reason: outcome.reason._tag } : outcome
        assert.deepStrictEqual<object>(told, expected)
        assert.deepInclude(found, end)
        assert.lengthOf(ran.sent, 4)
      })
    )
  }

  it.effect("is given up as NotReady within ten minutes, with the time that was waited", () =>
    Effect.gen(function* () {
      const ran = yield* run(waitForItem({ id: ITEM_ID }), () => ({ body: running }))
      const { reason } = errorOf(ran)
      assert.isTrue(reason._tag === "NotReady")
      const waited = reason._tag === "NotReady" ? Duration.toSeconds(reason.waited ?? 0) : 0
      assert.isAbove(waited, 500)
      assert.isAtMost(waited, 600)
      assert.isBelow(ran.sent.length, 30)
    })
  )

  it.effect("is waited for as long as the schedule says", () =>
    Effect.gen(function* () {
      const patience = Schedule.spaced("1 minute").pipe(Schedule.upTo({ times: 2 }))
      const waiting = Effect.provideService(waitForItem({ id: ITEM_ID }), WaitSchedule, patience)
      const ran = yield* run(waiting, () => ({ body: running }))
      assert.strictEqual(errorOf(ran).reason._tag, "NotReady")
      assert.lengthOf(ran.sent, 3)
    })
  )

  describe("by somebody whom an outcome has told what it asks for", () => {
    const asking = { ...item, status: "WAITING_USER_INPUT", executionStatus: "WAITING_USER_INPUT", parameter: token }
    const asked = { _tag: "InputNeeded", item: asking, parameter: token } as const
    const later = { ...asking, parameter: { ...token, expiresAt: "2026-01-01T00:05:00Z" } }
    const atBank = { ...item, status: "WAITING_USER_ACTION", executionStatus: "WAITING_USER_ACTION" }
    const sent = { _tag: "AuthorizationNeeded", item: atBank, url: undefined } as const
    const pending = { ...item, status: "OUTDATED", executionStatus: "USER_AUTHORIZATION_PENDING" }
    const onDevice = { _tag: "AuthorizationNeeded", item: pending, url: undefined } as const

    // What was told, how the Item stands from then on, and what is told next.
    const courses: ReadonlyArray<readonly [string, ItemOutcome, ReadonlyArray<object>, string]> = [
      ["is not told the same again", asked, [asking, asking, running, item], "Complete"],
      ["is told nothing until the user has consented", sent, [atBank, atBank, atBank, item], "Complete"],
      ["is told nothing until Pluggy was let in, and went on", onDevice, [pending, pending, running, item], "Complete"],
      ["is told at once when Pluggy was not let in", onDevice, [{ ...pending, ...error("ERROR") }], "Failed"],
      ["is told of another question", asked, [asking, later], "InputNeeded"],
      ["is told of the same question when the run went on before it", asked, [asking, running, asking], "InputNeeded"],
      ["is told where to consent after the answer", asked, [atBank], "AuthorizationNeeded"],
      ["is told at once how it ended", asked, [{ ...item, status: "LOGIN_ERROR" }], "Failed"]
    ]
    for (const [what, told, course, expected] of courses) {
      it.effect(what, () =>
        Effect.gen(function* () {
          const ran = yield* run(waitForItem({ id: ITEM_ID }, told), (_, number) => ({ body: course[number - 1] }))
          assert.strictEqual(valueOf(ran)._tag, expected)
          assert.lengthOf(ran.sent, course.length)
        })
      )
    }

    it.effect("is not kept for ever by a user who never comes back", () =>
      Effect.gen(function* () {
        const ran = yield* run(waitForItem({ id: ITEM_ID }, sent), () => ({ body: atBank }))
        assert.strictEqual(errorOf(ran).reason._tag, "NotReady")
        assert.isBelow(ran.sent.length, 30)
      })
    )
  })

  it.effect("and was deleted fails at once", () =>
    Effect.gen(function* () {
      const body = { code: 404, codeDescription: "ITEM_NOT_FOUND", message: "No." }
      const ran = yield* run(waitForItem({ id: ITEM_ID }), () => ({ status: 404, body }))
      assert.strictEqual(errorOf(ran).reason._tag, "NotFound")
      assert.lengthOf(ran.sent, 1)
    })
  )
})
