/**
 * Keeping what a call carried out of what is said about it.
 *
 * An answer may repeat anything in any of its fields: the request, the credentials, numbers of accounts. Its words are
 * kept for people to read, with such parts hidden; its names (codes, ids, links) are kept whole or not at all.
 */
import * as Redacted from "effect/Redacted"
import type { SecretHeaders } from "./credentials.ts"

/** What a call carried and nobody may read of it. */
export interface Carried {
  readonly request: unknown
  readonly secrets: SecretHeaders
}

const HIDDEN = "[hidden]"

/** Strings shorter than this are not worth hiding and would blank out ordinary words. */
const SHORTEST_SECRET = 4
const LONGEST_SENTENCE = 300
const LONGEST_NAME = 200

/** No more of an explanation is looked at: it is searched for each string of the request, and may be as long as an answer. */
const LONGEST_READ = 2_048

// Tokens by their look, for what the call did not carry: Plaid's (`access-sandbox-…`) and JWTs.
const tokens = [
  String.raw`(?<![A-Za-z])(?:access|public|link|processor|user|auth)-(?:(?:sandbox|development|production)-|(?=[\w-]*\d))[\w-]{8,}`,
  String.raw`(?<![A-Za-z\d])eyJ[\w-]{4,}(?:\.[\w-]+)*`
].join("|")
// Numbers as long as an account's, also in groups, and long runs of letters and digits without a word in them.
const numbers = [
  String.raw`\d(?:[ -]?\d){8,}`,
  String.raw`\d{6,}`,
  String.raw`(?<![A-Za-z\d-])(?=[A-Za-z-]*\d)[A-Za-z\d-]{28,}`
].join("|")
const token = new RegExp(tokens)
const tokenOrNumber = new RegExp(`${tokens}|${numbers}`)
const everyTokenOrNumber = new RegExp(tokenOrNumber, "g")

/** Words of an answer, fit to be read: without what the call carried, and without what looks like a token. */
export const hide = (words: string, carried: Carried): string => {
  const secrets = [...stringsOf(carried.request), ...stringsOf(carried.secrets)].flatMap(spellings)
  // Longest first, so that a value which contains another one is hidden whole.
  secrets.sort((a, b) => b.length - a.length)
  let text = words.slice(0, LONGEST_READ)
  for (const secret of secrets) text = text.replaceAll(secret, HIDDEN)
  text = text.replace(everyTokenOrNumber, HIDDEN).replace(/\s+/g, " ").trim()
  // Where the text was cut, the first part of a secret may stand, which is not recognised.
  const whole =
    words.length > LONGEST_READ ? Math.max(0, text.length - (secrets[0]?.length ?? 0) - HIDDEN.length) : Infinity
  const length = Math.min(LONGEST_SENTENCE, whole)
  return text.length > length ? `${text.slice(0, length)}…` : text
}

/** A name that an answer gives (a code, a link), or undefined when it may be something else in its place. */
export const keepName = (name: string | undefined, carried: Carried): string | undefined =>
  name === undefined || tokenOrNumber.test(name) ? undefined : keepId(name, carried)

/** The same for an id, which is as random as a token and may be a number. */
export const keepId = (id: string | undefined, carried: Carried): string | undefined =>
  id === undefined || id.length > LONGEST_NAME || token.test(id) || repeats(id, carried) ? undefined : id

/** The same for the path of a field, which is empty when it may be something else. Its indices are just numbers. */
export const keepPath = (path: string, carried: Carried): string =>
  keepName(path.replace(/\[\d+\]/g, ""), carried) === undefined ? "" : path

/** A key of an object, for a path: one that may be data, in a record or by mistake, is hidden. */
export const keepKey = (key: string): string =>
  /^[\w$.:-]{1,80}$/.test(key) && !tokenOrNumber.test(key) ? key : HIDDEN

/** A key that no schema knows: shown only when it is short, a word by its looks, and has hardly a digit. */
export const keepWord = <Key extends PropertyKey>(key: Key): Key | string =>
  typeof key !== "string" || (/^[A-Za-z_][A-Za-z_\d]{0,39}$/.test(key) && !/\d.*\d.*\d/.test(key)) ? key : HIDDEN

/**
 * Whether a name has something in it that the call carried. Short words of the request may well be in a name by chance
 * (`link` in `link_error.not_found`), so those count only when they are all of it.
 */
const repeats = (name: string, { request, secrets }: Carried): boolean => {
  const bare = withoutSpace(name)
  // A name of these signs alone has in it what has no others, and that is spelled in one way.
  const spelled = (value: unknown) =>
    /^[\w.-]*$/.test(bare) ? stringsOf(value).map(withoutSpace) : stringsOf(value).flatMap(spellings).map(withoutSpace)
  return (
    spelled(secrets).some((secret) => bare.includes(secret)) ||
    spelled(request).some((text) => bare === text || (isTelling(text) && bare.includes(text)))
  )
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, "")

const isTelling = (text: string): boolean => text.length >= 16 || (text.length >= 6 && /\d/.test(text))

/** Every string and number in a value, however deep. */
const stringsOf = (whole: unknown): ReadonlyArray<string> => {
  const found: Array<string> = []
  const seen = new Set<unknown>()
  const left = [whole]
  for (let value = left.pop(); value !== undefined || left.length > 0; value = left.pop()) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") {
      const text = String(value)
      if (text.length >= SHORTEST_SECRET) found.push(text)
    } else if (Redacted.isRedacted(value)) {
      const secret: unknown = Redacted.value(value)
      left.push(secret)
      // As it is sent, and without the scheme before it: `Bearer abc` and `abc`.
      if (typeof secret === "string") left.push(secret.slice(secret.indexOf(" ") + 1))
    } else if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && !seen.has(value)) {
      seen.add(value)
      // A file's name is no property of its own.
      for (const child of value instanceof File ? [value.name] : Object.values(value)) left.push(child)
    }
  }
  return found
}

/** How a string may come back: as it is, as it stands in JSON, in a URL, in a form and in HTML, and on one line. */
const spellings = (text: string): ReadonlyArray<string> => {
  const encoded = encodeURIComponent(text.toWellFormed())
  return [
    ...new Set([
      text,
      JSON.stringify(text).slice(1, -1),
      encoded,
      encoded.replaceAll("%20", "+"),
      text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign),
      text.replace(/\s+/g, " "),
      withoutSpace(text)
    ])
  ]
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}
