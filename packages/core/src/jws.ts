/**
 * Signatures in the compact form of a JWS (RFC 7515), of the one algorithm that webhooks are signed with: ES256.
 *
 * Reading one proves nothing yet; that its key `holds` it does. Whatever is ambiguous is refused: names that come twice, base64 that is
 * not written as an encoder would, extensions that have to be understood.
 */
import * as Effect from "effect/Effect"
import * as Base64Url from "effect/encoding/Base64Url"
import * as Result from "effect/Result"
import { WebhookRejected } from "./webhook-rejected.ts"

/** A signature with what it signs; not proven yet. */
export interface Jws {
  /** The id of the key that is said to have made it. */
  readonly kid: string
  /** What it is said to sign. */
  readonly payload: Uint8Array
  /** What it signs in truth: header and payload as they came. */
  readonly signed: Uint8Array<ArrayBuffer>
  readonly signature: Uint8Array<ArrayBuffer>
}

/** The public half of a key, as JWKs (RFC 7517) have it. */
export interface PublicJwk {
  readonly kid: string
  readonly kty: string
  readonly crv: string
  readonly x: string
  readonly y: string
  readonly alg?: string | undefined
  readonly use?: string | undefined
}

/** ES256 signatures are r and s, 32 bytes each; those that are wrapped in DER are longer. */
const SIGNATURE_BYTES = 64

/** Longer ids of keys are not asked about. */
const KID = /^[\x21-\x7e]{1,256}$/

const reject = (problem: WebhookRejected["problem"]) => Result.fail(new WebhookRejected({ problem }))

/** Takes a compact JWS apart. Its algorithm is looked at before anything else of it is. */
export const parse = (text: string): Result.Result<Jws, WebhookRejected> => {
  const parts = text.split(".")
  const [header = "", payload = "", signature = ""] = parts
  const head = record(bytesOf(header))
  if (parts.length !== 3 || head === undefined) return reject("not-a-jws")
  if (head["alg"] !== "ES256") return reject("algorithm")
  const { crit, kid } = head
  const contents = bytesOf(payload)
  const proof = bytesOf(signature)
  if (crit !== undefined || typeof kid !== "string" || !KID.test(kid)) return reject("not-a-jws")
  if (contents === undefined || proof === undefined) return reject("not-a-jws")
  return Result.succeed({
    kid,
    payload: contents,
    signed: new TextEncoder().encode(`${header}.${payload}`),
    signature: new Uint8Array(proof)
  })
}

/** A public key of the kind that ES256 takes. */
export interface VerifyingKey {
  /** Whether the key made the signature. */
  readonly holds: (jws: Jws) => Effect.Effect<boolean>
}

/** The key of a JWK, when it is one that ES256 signatures can be checked with. */
export const importKey = (jwk: PublicJwk): Effect.Effect<VerifyingKey, WebhookRejected> => {
  const unusable = new WebhookRejected({ problem: "key-unusable" })
  const { alg = "ES256", crv, kty, use = "sig", x, y } = jwk
  if (kty !== "EC" || crv !== "P-256" || alg !== "ES256" || use !== "sig") return Effect.fail(unusable)
  return Effect.tryPromise({
    try: () =>
      crypto.subtle.importKey("jwk", { kty, crv, x, y }, { name: "ECDSA", namedCurve: "P-256" }, false, ["verify"]),
    catch: () => unusable
  }).pipe(
    Effect.map((key) => ({
      holds: ({ signature, signed }) =>
        signature.length === SIGNATURE_BYTES
          ? Effect.promise(() => crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, signature, signed))
          : Effect.succeed(false)
    }))
  )
}

/** The bytes that base64url stands for; nothing for what no encoder writes, such as padding or bits behind the end. */
const bytesOf = (text: string): Uint8Array | undefined => {
  const decoded = Base64Url.decode(text)
  return Result.isSuccess(decoded) && Base64Url.encode(decoded.success) === text ? decoded.success : undefined
}

/** An object in JSON, no name of which comes twice: of two the one would be checked and the other believed. */
export const record = (bytes: Uint8Array | undefined): Readonly<Record<string, unknown>> | undefined => {
  if (bytes === undefined) return undefined
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    if (typeof value !== "object" || value === null || Array.isArray(value) || hasNameTwice(text)) return undefined
    // An object that JSON.parse made has names and values, and no others.
    return value as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
}

/** Whether a name of the object itself comes twice, in valid JSON. What is inside of its values is never looked at. */
const hasNameTwice = (json: string): boolean => {
  const names = new Set<string>()
  let depth = 0
  for (const [token, name, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*(:)?|[{}[\]]/g)) {
    if (name === undefined) depth += token === "{" || token === "[" ? 1 : -1
    else if (colon !== undefined && depth === 1) {
      const read = String(JSON.parse(name))
      if (names.has(read)) return true
      names.add(read)
    }
  }
  return false
}
