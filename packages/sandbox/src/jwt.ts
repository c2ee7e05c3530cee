/** Tokens that carry what they are good for, so that the simulator keeps no list of those that it gave out. */
import * as Schema from "effect/Schema"
import * as Crypto from "node:crypto"
import { parseJson } from "./received.ts"

/** What a token carries. */
export interface Claims {
  /** What the token is for. */
  readonly sub: string
  /** Counts the tokens of one simulator. */
  readonly jti: string
  /** Seconds since the epoch. */
  readonly iat: number
  readonly exp: number
  /** What the token is narrowed to, if to anything. */
  readonly item?: string | undefined
}

const isClaims = Schema.is(
  Schema.Struct({
    sub: Schema.String,
    jti: Schema.String,
    iat: Schema.Int,
    exp: Schema.Int,
    item: Schema.optional(Schema.String)
  })
)

/** What is to be thought of a token. */
export type Verdict =
  | { readonly _tag: "Good"; readonly claims: Claims }
  | { readonly _tag: "Expired" }
  /** Not one of ours. */
  | { readonly _tag: "Foreign" }

/** Gives out tokens, and knows them again. */
export interface Tokens {
  readonly issue: (token: {
    readonly sub: string
    readonly at: number
    /** Milliseconds. */
    readonly life: number
    readonly item?: string | undefined
  }) => string
  readonly verify: (token: string, now: number) => Verdict
  /** From now on the token counts as expired. */
  readonly expire: (token: string) => void
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url")

const HEADER = encode({ alg: "HS256", typ: "JWT" })

/** Tokens signed with the world's seed: the same calls give the same tokens, and those of another seed are foreign. */
export const makeTokens = (issuer: string, seed: number): Tokens => {
  const sign = (text: string) =>
    Crypto.createHmac("sha256", `bankstream-sandbox ${issuer} ${seed}`).update(text).digest("base64url")
  const expired = new Set<string>()
  let count = 0

  return {
    issue: ({ at, item, life, sub }) => {
      const iat = Math.floor(at / 1000)
      const claims: Claims = { sub, jti: String(++count), iat, exp: iat + Math.floor(life / 1000), item }
      const text = `${HEADER}.${encode(claims)}`
      return `${text}.${sign(text)}`
    },
    verify: (token, now) => {
      const [header = "", payload = "", signature] = token.split(".")
      if (signature !== sign(`${header}.${payload}`)) return { _tag: "Foreign" }
      const claims = parseJson(Buffer.from(payload, "base64url").toString())?.value
      if (!isClaims(claims)) return { _tag: "Foreign" }
      return now >= claims.exp * 1000 || expired.has(token) ? { _tag: "Expired" } : { _tag: "Good", claims }
    },
    expire: (token) => {
      expired.add(token)
    }
  }
}
