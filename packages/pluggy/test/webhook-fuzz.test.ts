/** Whatever comes instead of a webhook, or of a link in one: nothing is believed, nothing breaks, nothing leads elsewhere. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { SECRET_HEADER, WebhookSecrets } from "../src/webhook-secrets.ts"
import { readLink } from "../src/webhook-link.ts"
import { verify } from "../src/webhooks.ts"
import { ACCOUNT_ID } from "./pluggy.ts"

const RUNS = 100_000

/** Numbers from 0 up to 1, the same each time. */
const makeRandom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const makeChoices = (seed: number) => {
  const random = makeRandom(seed)
  const below = (n: number) => Math.floor(random() * n)
  const pick = <A>(first: A, ...others: ReadonlyArray<A>): A => others[below(others.length + 1) - 1] ?? first
  const text = (most: number) => String.fromCharCode(...Array.from({ length: below(most) }, () => below(0x3000)))
  return { below, pick, text }
}

const SECRET = "planted-secret-of-an-app"

describe("whatever comes instead of a webhook", () => {
  it.effect(
    `${RUNS} pairs of headers and a body: none is believed, and each is refused`,
    () =>
      Effect.gen(function* () {
        const { below, pick, text } = makeChoices(42)
        const genuine = new TextEncoder().encode(JSON.stringify({ event: "item/updated", itemId: "i" }))
        const withChange = () => {
          const at = below(SECRET.length + 1)
          const changed = pick("", "A", " ", "\0", "ſ", SECRET[at] === "x" ? "y" : "x", text(4))
          return `${SECRET.slice(0, at)}${changed}${SECRET.slice(at + 1)}`
        }
        const value = () =>
          pick(
            () => text(40),
            withChange,
            () => SECRET.slice(below(8) + 1),
            () => `${SECRET}${text(3)},${SECRET}`,
            () => SECRET.repeat(below(400) + 2),
            () => ""
          )()
        const name = () => pick(SECRET_HEADER, SECRET_HEADER, SECRET_HEADER.toUpperCase(), "authorization", text(9))
        const headers = () =>
          pick<() => ReadonlyArray<readonly [string, string]>>(
            () => [[name(), value()]],
            () => [
              [name(), value()],
              [name(), value()]
            ],
            () => [
              [SECRET_HEADER, SECRET],
              [SECRET_HEADER, value()]
            ],
            () => []
          )()
        const body = () =>
          pick(
            genuine,
            new TextEncoder().encode(text(30)),
            Uint8Array.from({ length: below(20) }, () => below(256))
          )

        const problems = new Map<string, number>()
        for (let run = 0; run < RUNS; run++) {
          const given = headers()
          const exit = yield* Effect.exit(verify({ headers: given, body: body() }))
          // One in many has the secret, which a change has put back.
          const secrets = given.filter(([name]) => name.toLowerCase() === SECRET_HEADER)
          if (secrets.length === 1 && secrets[0]?.[1] === SECRET) continue
          if (Exit.isSuccess(exit)) return assert.fail(`believed: ${JSON.stringify(given)}`)
          const [reason, ...others] = exit.cause.reasons
          if (reason?._tag !== "Fail" || others.length > 0) return assert.fail(`broke: ${JSON.stringify(given)}`)
          problems.set(reason.error.problem, (problems.get(reason.error.problem) ?? 0) + 1)
        }
        for (const problem of ["header-missing", "header-repeated", "header-too-long", "secret"]) {
          assert.isAbove(problems.get(problem) ?? 0, 100, problem)
        }
      }).pipe(Effect.provide(WebhookSecrets.layer({ secrets: [Redacted.make(SECRET)] }))),
    // On a machine that is busy with other things.
    60_000
  )
})

describe("whatever comes instead of a link", () => {
  it(`${RUNS} of them, made of what URLs are made of: what is read as one is one to Pluggy's transactions for every reader`, () => {
    const { pick, text } = makeChoices(7)
    const hosts = ["https://api.pluggy.ai", "http://localhost:4010"]
    const parts = () =>
      pick(
        "https://api.pluggy.ai",
        "http://localhost:4010",
        "https:",
        "http:",
        "//",
        "/",
        "\\",
        "@",
        ":",
        ":443",
        "api.pluggy.ai",
        "evil.example",
        "/v2/transactions",
        "/transactions",
        "/v2",
        "/..",
        "/%2e%2e",
        "%2f",
        "?",
        "?accountId=",
        "&after=x",
        "#",
        "\t",
        " ",
        text(3)
      )
    let read = 0
    for (let run = 0; run < RUNS; run++) {
      const link = pick(
        () => `${parts()}${parts()}`,
        () => `${parts()}${parts()}${parts()}`,
        () =>
          `${pick("https://api.pluggy.ai", "http://localhost:4010", "")}${pick("/v2/transactions", "/transactions")}${parts()}${parts()}`
      )()
      const found = readLink(link, hosts, ACCOUNT_ID)
      if (Result.isFailure(found)) continue
      read += 1
      const url = new URL(link, hosts[0])
      assert.include(hosts, url.origin, link)
      assert.include(["/v2/transactions", "/transactions"], url.pathname, link)
      assert.strictEqual(`${url.username}${url.password}${url.hash}`, "", link)
      assert.strictEqual(found.success.accountId, ACCOUNT_ID)
    }
    assert.isAbove(read, 1_000)
  })
})
