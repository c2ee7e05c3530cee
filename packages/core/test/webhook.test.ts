import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Base64Url from "effect/encoding/Base64Url"
import { TestClock } from "effect/testing"
import { createHash, createHmac, createPublicKey, generateKeyPairSync, sign as signWith } from "node:crypto"
import { inspect } from "node:util"
import { isSame } from "../src/constant-time.ts"
import * as Webhook from "../src/webhook.ts"
import * as WebhookKeys from "../src/webhook-keys.ts"
import type { WebhookProblem } from "../src/webhook-rejected.ts"
import * as WebhookSigner from "../src/webhook-signer.ts"

const HEADER = "acme-verification"
const KID = "key-planted-id"
const NOW = Date.parse("2026-11-21T09:00:00Z")
const IAT = NOW / 1000

const text = `{\n  "webhook_type": "ITEM",\n  "item_id": "planted-item"\n}`
const body = new TextEncoder().encode(text)
const hash = createHash("sha256").update(body).digest("hex")

const header = { alg: "ES256", kid: KID, typ: "JWT" }
const claims = { iat: IAT, request_body_sha256: hash }

/** A provider with one key, whose endpoint answers whatever `answer` makes of that. */
const provider = (answer: (key: WebhookKeys.WebhookKey) => WebhookKeys.WebhookKey | undefined = (key) => key) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(NOW)
    const signer = yield* WebhookSigner.make(KID)
    const keys = yield* WebhookKeys.make((kid) =>
      Effect.sync(() =>
        [kid === KID ? answer({ jwk: signer.jwk, expiresAt: undefined }) : undefined].flatMap((key) => key ?? [])
      )
    )
    return { signer, keys }
  })

const encode = (value: unknown) => Base64Url.encode(typeof value === "string" ? value : JSON.stringify(value))

/** The problem of a webhook that is refused; nothing for one that is believed. */
const problemOf = (keys: WebhookKeys.WebhookKeys, headers: Webhook.IncomingHeaders, sent: Uint8Array = body) =>
  Webhook.verify(keys, HEADER, { headers, body: sent }).pipe(
    Effect.as(undefined),
    Effect.catchTag("WebhookRejected", ({ problem }) => Effect.succeed(problem))
  )

const parts = (token: string): readonly [string, string, string] => {
  const [head = "", payload = "", signature = ""] = token.split(".")
  return [head, payload, signature]
}

/** An ES256 signature as most libraries make it for certificates: in DER. */
const toDer = (raw: Uint8Array): Uint8Array => {
  const integer = (bytes: Uint8Array) => {
    const first = bytes.findIndex((byte) => byte !== 0)
    const short = bytes.slice(first)
    const value = (short[0] ?? 0) > 127 ? [0, ...short] : [...short]
    return [2, value.length, ...value]
  }
  const both = [...integer(raw.slice(0, 32)), ...integer(raw.slice(32))]
  return Uint8Array.from([48, both.length, ...both])
}

const flip = (bytes: Uint8Array, bit: number): Uint8Array => {
  const flipped = new Uint8Array(bytes)
  flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return flipped
}

type Signer = WebhookSigner.WebhookSigner
type Forgery = readonly [
  what: string,
  problem: WebhookProblem,
  token: (signer: Signer) => Effect.Effect<string>,
  body?: Uint8Array
]

const remade = (make: (head: string, payload: string, signature: string) => string) => (signer: Signer) =>
  Effect.map(signer.sign(body), (token) => make(...parts(token)))

const signed =
  (head: object, said: object = claims) =>
  (signer: Signer) =>
    signer.signClaims(head, said)

const genuine = (signer: Signer) => signer.sign(body)

const p384 = generateKeyPairSync("ec", { namedCurve: "P-384" })

const forgeries: ReadonlyArray<Forgery> = [
  ["another algorithm that the key made", "algorithm", signed({ ...header, alg: "ES384" })],
  ["no algorithm", "algorithm", signed({ kid: KID })],
  ["an algorithm in small letters", "algorithm", signed({ ...header, alg: "es256" })],
  ["a list of algorithms", "algorithm", signed({ ...header, alg: ["ES256"] })],
  [
    "none, without a signature",
    "algorithm",
    () => Effect.succeed(`${encode({ ...header, alg: "none" })}.${encode(claims)}.`)
  ],
  ["ES256 without a signature", "signature", () => Effect.succeed(`${encode(header)}.${encode(claims)}.`)],
  [
    "HS256 whose secret is the public key",
    "algorithm",
    ({ jwk }) => {
      const unsigned = `${encode({ ...header, alg: "HS256" })}.${encode(claims)}`
      const pem = createPublicKey({ key: { ...jwk }, format: "jwk" }).export({ type: "spki", format: "pem" })
      return Effect.succeed(`${unsigned}.${createHmac("sha256", pem).update(unsigned).digest("base64url")}`)
    }
  ],
  [
    "an HMAC that says it is ES256",
    "signature",
    ({ jwk }) => {
      const unsigned = `${encode(header)}.${encode(claims)}`
      return Effect.succeed(`${unsigned}.${createHmac("sha256", jwk.x).update(unsigned).digest("base64url")}`)
    }
  ],
  [
    "another curve",
    "signature",
    () => {
      const unsigned = `${encode(header)}.${encode(claims)}`
      const key = { key: p384.privateKey, dsaEncoding: "ieee-p1363" } as const
      return Effect.succeed(`${unsigned}.${signWith("sha256", Buffer.from(unsigned), key).toString("base64url")}`)
    }
  ],
  ["another key of the same id", "signature", () => Effect.flatMap(WebhookSigner.make(KID), genuine)],
  ["a key that nobody knows", "key-unknown", () => Effect.flatMap(WebhookSigner.make("other"), genuine)],
  ["no id of a key", "not-a-jws", signed({ alg: "ES256" })],
  ["a number as the id of a key", "not-a-jws", signed({ ...header, kid: 7 })],
  ["an empty id of a key", "not-a-jws", signed({ ...header, kid: "" })],
  ["an id of a key with a line break", "not-a-jws", signed({ ...header, kid: `${KID}\n` })],
  ["an endless id of a key", "not-a-jws", signed({ ...header, kid: "k".repeat(257) })],
  ["an extension that has to be understood", "not-a-jws", signed({ ...header, crit: ["b64"], b64: false })],
  [
    "an algorithm that comes twice",
    "not-a-jws",
    remade(
      (_, payload, signature) => `${encode(`{"alg":"none","alg":"ES256","kid":"${KID}"}`)}.${payload}.${signature}`
    )
  ],
  [
    "an algorithm that comes twice, once escaped",
    "not-a-jws",
    remade(
      (_, payload, signature) =>
        `${encode(`{"\\u0061lg":"none","alg":"ES256","kid":"${KID}"}`)}.${payload}.${signature}`
    )
  ],
  [
    "an id of a key that comes twice, behind one inside of a value",
    "not-a-jws",
    remade((_, payload, signature) => {
      const twice = `{"alg":"ES256","a":[{"kid":"]}"}],"kid":"other","kid" : "${KID}"}`
      return `${encode(twice)}.${payload}.${signature}`
    })
  ],
  [
    "a signature that is cut off",
    "signature",
    remade((head, payload, signature) => `${head}.${payload}.${signature.slice(0, -2)}`)
  ],
  [
    "a signature with more behind it",
    "signature",
    remade((head, payload, signature) => {
      const longer = Buffer.concat([Buffer.from(signature, "base64url"), Buffer.of(0)])
      return `${head}.${payload}.${longer.toString("base64url")}`
    })
  ],
  [
    "a signature in DER",
    "signature",
    remade(
      (head, payload, signature) => `${head}.${payload}.${Base64Url.encode(toDer(Buffer.from(signature, "base64url")))}`
    )
  ],
  [
    "a signature of zeros",
    "signature",
    remade((head, payload) => `${head}.${payload}.${Base64Url.encode(new Uint8Array(64))}`)
  ],
  ["padding", "not-a-jws", remade((head, payload, signature) => `${head}.${payload}.${signature}==`)],
  ["base64 that is not base64url", "not-a-jws", remade((head, payload) => `${head}.${payload}.ab+/`)],
  ["base64 of an impossible length", "not-a-jws", remade((head, payload) => `${head}.${payload}.abcde`)],
  ["a line break in base64", "not-a-jws", remade((head, payload, signature) => `${head}.${payload}.\n${signature}`)],
  ["two parts", "not-a-jws", remade((head, payload) => `${head}.${payload}`)],
  ["four parts", "not-a-jws", remade((head, payload, signature) => `${head}.${payload}.${signature}.`)],
  ["five parts, as of what is encrypted", "not-a-jws", remade((head) => `${head}.a.b.c.d`)],
  ["no JWS at all", "not-a-jws", () => Effect.succeed("Bearer abc")],
  ["a header that is a list", "not-a-jws", remade((_, payload, signature) => `${encode([])}.${payload}.${signature}`)],
  ["a header that is null", "not-a-jws", remade((_, payload, signature) => `${encode(null)}.${payload}.${signature}`)],
  [
    "a header that is no UTF-8",
    "not-a-jws",
    remade((_, payload, signature) => `${Base64Url.encode(Uint8Array.of(0x22, 0xff, 0x22))}.${payload}.${signature}`)
  ],
  [
    "claims of another webhook",
    "signature",
    (signer) =>
      Effect.map(Effect.all([signer.sign(body), signer.sign(new Uint8Array(3))]), ([one, other]) => {
        const [head, , signature] = parts(one)
        return `${head}.${parts(other)[1]}.${signature}`
      })
  ],
  ["no time", "claims", signed(header, { request_body_sha256: hash })],
  ["a time as text", "claims", signed(header, { ...claims, iat: String(IAT) })],
  ["no hash", "claims", signed(header, { iat: IAT })],
  ["a hash in capital letters", "claims", signed(header, { ...claims, request_body_sha256: hash.toUpperCase() })],
  ["a hash that is cut off", "claims", signed(header, { ...claims, request_body_sha256: hash.slice(0, 32) })],
  ["claims that are a list", "claims", signed(header, [])],
  ["a second too old", "stale", (signer) => signer.sign(body, { iat: IAT - 301 })],
  ["a second too early", "future", (signer) => signer.sign(body, { iat: IAT + 301 })],
  ["milliseconds for seconds", "future", (signer) => signer.sign(body, { iat: NOW })],
  ["another body", "body-mismatch", genuine, new TextEncoder().encode("{}")],
  ["no body", "body-mismatch", genuine, new Uint8Array(0)],
  ["JSON that means the same", "body-mismatch", genuine, new TextEncoder().encode(JSON.stringify(JSON.parse(text)))],
  ["a line break behind the body", "body-mismatch", genuine, new TextEncoder().encode(`${text}\n`)],
  ["a byte order mark before the body", "body-mismatch", genuine, new TextEncoder().encode(`\ufeff${text}`)],
  ["a long header", "header-too-long", () => Effect.succeed("a".repeat(8 * 1024 + 1))],
  ["a long body", "body-too-long", genuine, new Uint8Array(1024 * 1024 + 1)],
  ["an empty header", "header-missing", () => Effect.succeed("")],
  ["two signatures in one header", "header-repeated", remade((...token) => `${token.join(".")}, ${token.join(".")}`)]
]

describe("a webhook", () => {
  it.effect("that is genuine is believed, in whatever way the server has its headers", () =>
    Effect.gen(function* () {
      const { keys, signer } = yield* provider()
      const token = yield* signer.sign(body)
      const ways: ReadonlyArray<Webhook.IncomingHeaders> = [
        { [HEADER]: token, other: undefined },
        { "Acme-Verification": token },
        { [HEADER]: [token] },
        new Headers({ [HEADER]: token }),
        new Map([[HEADER.toUpperCase(), token]])
      ]
      for (const headers of ways) {
        const verified = yield* Webhook.verify(keys, HEADER, { headers, body: Buffer.from(body) })
        assert.strictEqual(new TextDecoder().decode(verified.body), text)
        assert.strictEqual(verified.iat, IAT)
      }
    })
  )

  it.effect(
    "that is played back has the same key; one that was signed again, or says something else, has another",
    () =>
      Effect.gen(function* () {
        const { keys, signer } = yield* provider()
        const keyOf = (token: string, sent = body) =>
          Effect.map(Webhook.verify(keys, HEADER, { headers: { [HEADER]: token }, body: sent }), (it) => it.dedupeKey)
        const token = yield* signer.sign(body)
        const first = yield* keyOf(token)
        assert.strictEqual(yield* keyOf(token), first)
        // The numbers in a signature are chosen anew each time, and a copy with other ones is a copy.
        assert.strictEqual(yield* keyOf(yield* signer.sign(body)), first)
        assert.notStrictEqual(yield* keyOf(yield* signer.sign(body, { iat: IAT + 1 })), first)
        const other = new TextEncoder().encode("{}")
        assert.notStrictEqual(yield* keyOf(yield* signer.sign(other), other), first)
      })
  )

  it.effect("whose header or claims have names of their own inside of values is believed", () =>
    Effect.gen(function* () {
      const { keys, signer } = yield* provider()
      const { jwk } = signer
      const told = { ...claims, about: [{ iat: 0, text: `"iat": {` }, { iat: 1 }], iss: "{" }
      const token = yield* signer.signClaims({ ...header, jwk, alg: "ES256" }, told)
      assert.isUndefined(yield* problemOf(keys, { [HEADER]: token }))
    })
  )

  it.effect("is believed for five minutes before and after its time, to the second", () =>
    Effect.gen(function* () {
      const { keys, signer } = yield* provider()
      for (const iat of [IAT - 300, IAT, IAT + 300]) {
        assert.isUndefined(yield* problemOf(keys, { [HEADER]: yield* signer.sign(body, { iat }) }))
      }
      const token = yield* signer.sign(body)
      yield* TestClock.adjust("300 seconds")
      assert.isUndefined(yield* problemOf(keys, { [HEADER]: token }))
      yield* TestClock.adjust("1 millis")
      assert.strictEqual(yield* problemOf(keys, { [HEADER]: token }), "stale")
    })
  )

  it.effect("is held to the limits in force", () =>
    Effect.gen(function* () {
      const { keys, signer } = yield* provider()
      const headers = { [HEADER]: yield* signer.sign(body, { iat: IAT - 60 }) }
      const within = (limits: Partial<Webhook.Limits>) =>
        Effect.provideService(problemOf(keys, headers), Webhook.WebhookLimits, {
          ...Webhook.defaultLimits,
          age: "1 minute",
          header: 1000,
          body: body.length,
          ...limits
        })
      assert.isUndefined(yield* within({}))
      assert.strictEqual(yield* within({ age: "59 seconds" }), "stale")
      assert.strictEqual(yield* within({ header: 100 }), "header-too-long")
      assert.strictEqual(yield* within({ body: body.length - 1 }), "body-too-long")
    })
  )

  for (const [what, problem, make, sent] of forgeries) {
    it.effect(`with ${what} is refused: ${problem}`, () =>
      Effect.gen(function* () {
        const { keys, signer } = yield* provider()
        // What is refused is one step from what is believed.
        assert.isUndefined(yield* problemOf(keys, { [HEADER]: yield* signer.sign(body) }))
        assert.strictEqual(yield* problemOf(keys, { [HEADER]: yield* make(signer) }, sent), problem)
      })
    )
  }

  it.effect("whose header is missing, or came twice, is refused", () =>
    Effect.gen(function* () {
      const { keys, signer } = yield* provider()
      const token = yield* signer.sign(body)
      assert.strictEqual(yield* problemOf(keys, {}), "header-missing")
      assert.strictEqual(yield* problemOf(keys, { [HEADER]: undefined }), "header-missing")
      assert.strictEqual(yield* problemOf(keys, { [HEADER]: [token, token] }), "header-repeated")
      assert.strictEqual(yield* problemOf(keys, { [HEADER]: token, "Acme-Verification": "" }), "header-repeated")
      const twice = new Headers({ [HEADER]: token })
      twice.append(HEADER, token)
      assert.strictEqual(yield* problemOf(keys, twice), "header-repeated")
    })
  )

  for (const [what, problem, answer] of [
    ["expired now", "key-expired", (key) => ({ ...key, expiresAt: NOW })],
    ["of another curve", "key-unusable", (key) => ({ ...key, jwk: { ...key.jwk, crv: "P-384" } })],
    ["for encryption", "key-unusable", (key) => ({ ...key, jwk: { ...key.jwk, use: "enc" } })],
    ["for another algorithm", "key-unusable", (key) => ({ ...key, jwk: { ...key.jwk, alg: "ECDH-ES" } })],
    ["of another kind", "key-unusable", (key) => ({ ...key, jwk: { ...key.jwk, kty: "RSA" } })],
    ["of another id", "key-unknown", (key) => ({ ...key, jwk: { ...key.jwk, kid: "other" } })],
    ["that is no point of the curve", "key-unusable", (key) => ({ ...key, jwk: { ...key.jwk, x: key.jwk.y } })],
    ["that the provider does not know", "key-unknown", () => undefined]
  ] as ReadonlyArray<
    readonly [string, WebhookProblem, (key: WebhookKeys.WebhookKey) => WebhookKeys.WebhookKey | undefined]
  >) {
    it.effect(`signed with a key ${what} is refused: ${problem}`, () =>
      Effect.gen(function* () {
        const { keys, signer } = yield* provider(answer)
        assert.strictEqual(yield* problemOf(keys, { [HEADER]: yield* signer.sign(body) }), problem)
      })
    )
  }

  it.effect("signed with a key that expires later is believed until then", () =>
    Effect.gen(function* () {
      const { keys, signer } = yield* provider((key) => ({ ...key, expiresAt: NOW + 1000 }))
      const headers = { [HEADER]: yield* signer.sign(body) }
      assert.isUndefined(yield* problemOf(keys, headers))
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* problemOf(keys, headers), "key-expired")
    })
  )

  it.effect("of which any single bit was flipped is refused, be it of the body or of the header", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(NOW)
      const signer = yield* WebhookSigner.make(KID)
      const keys = yield* WebhookKeys.make((kid) =>
        Effect.succeed(kid === KID ? [{ jwk: signer.jwk, expiresAt: undefined }] : [])
      ).pipe(Effect.provideService(WebhookKeys.WebhookKeyPolicy, { ...WebhookKeys.defaultPolicy, burst: Infinity }))
      const token = yield* signer.sign(body)
      const bytes = Buffer.from(token, "latin1")
      assert.isUndefined(yield* problemOf(keys, { [HEADER]: token }))
      for (let bit = 0; bit < body.length * 8; bit++) {
        assert.strictEqual(yield* problemOf(keys, { [HEADER]: token }, flip(body, bit)), "body-mismatch", `bit ${bit}`)
      }
      const seen = new Set<WebhookProblem>()
      for (let bit = 0; bit < bytes.length * 8; bit++) {
        const problem = yield* problemOf(keys, { [HEADER]: Buffer.from(flip(bytes, bit)).toString("latin1") })
        if (problem === undefined) return assert.fail(`believed with bit ${bit} of the header flipped`)
        seen.add(problem)
      }
      assert.deepStrictEqual([...seen].toSorted(), [
        "algorithm",
        "header-repeated",
        "key-unknown",
        "not-a-jws",
        "signature"
      ])
    })
  )

  it.effect("leaves nothing of itself in what it is refused with", () =>
    Effect.gen(function* () {
      const { keys, signer } = yield* provider()
      for (const [what, , make, sent] of forgeries) {
        const token = yield* make(signer)
        const error = yield* Effect.flip(
          Webhook.verify(keys, HEADER, { headers: { [HEADER]: token }, body: sent ?? body })
        )
        const shown = [inspect(error, { depth: 9 }), JSON.stringify(error), String(error), error.message].join()
        for (const planted of [KID, "planted-item", hash, ...token.split(".").filter((part) => part.length > 8)]) {
          assert.notInclude(shown, planted, what)
        }
        assert.isFalse(error.isUndecided, what)
      }
    })
  )
})

it("texts are the same when they are, and not otherwise", () => {
  for (const [given, expected] of [
    ["", ""],
    ["abc", "abc"]
  ] as const) {
    assert.isTrue(isSame(given, expected))
  }
  for (const [given, expected] of [
    ["", "a"],
    ["a", ""],
    ["abc", "abd"],
    ["abc", "ab"],
    ["ab", "abc"],
    ["ab\0", "ab"],
    ["ab", "ab\0"]
  ] as const) {
    assert.isFalse(isSame(given, expected), JSON.stringify([given, expected]))
  }
})
