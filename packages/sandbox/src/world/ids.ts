import { finish, fold, hashText } from "./hash.ts"
import type { Provider } from "./model.ts"

/**
 * Ids that look like each provider's own and can be taken apart again, so that any row is found by its id without an
 * index of all rows. An id carries two 32-bit numbers, shuffled by a Feistel network keyed by seed and kind, and a
 * check derived from them: an id of another world, another kind, or with a wrong letter reads as `undefined`.
 * It hides nothing from anyone who has the seed, which is all that a simulator needs.
 */
export interface Ids {
  /** 37 letters and digits. */
  readonly plaidId: (kind: string, n: number, m?: number) => string
  /** `mk_` and 22 letters and digits. */
  readonly moneykitId: (kind: string, n: number, m?: number) => string
  /** A version 4 UUID. */
  readonly uuid: (kind: string, n: number, m?: number) => string
  /** The id in the look of a provider. */
  readonly of: (provider: Provider, kind: string, n: number, m?: number) => string
  /** The numbers that an id of this kind, in any provider's look, was made from. */
  readonly read: (kind: string, id: string) => IdParts | undefined
}

/** What an id was made from. */
export interface IdParts {
  readonly provider: Provider
  readonly n: number
  readonly m: number
}

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
const ROUNDS = [1, 2, 3, 4] as const
/** 62^6 > 2^32: six letters hold a word. */
const WORD_LETTERS = 6
const PAYLOAD_LETTERS = 2 * WORD_LETTERS

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"))

const hex = (word: number): string =>
  `${HEX[word >>> 24]}${HEX[(word >>> 16) & 255]}${HEX[(word >>> 8) & 255]}${HEX[word & 255]}`

const shuffle = (key: number, n: number, m: number): [number, number] => {
  let left = n
  let right = m
  for (const round of ROUNDS) {
    const next = (left ^ finish(fold(fold(key, round), right))) >>> 0
    left = right
    right = next
  }
  return [left, right]
}

const unshuffle = (key: number, left: number, right: number): [number, number] => {
  let n = left
  let m = right
  for (let i = ROUNDS.length - 1; i >= 0; i--) {
    const previous = (m ^ finish(fold(fold(key, ROUNDS[i] ?? 0), n))) >>> 0
    m = n
    n = previous
  }
  return [n, m]
}

const checkWord = (key: number, left: number, right: number, which: number): number =>
  finish(fold(fold(fold(key, left), right), 16 + which))

/** Check letters first, five from each word, then the payload, each letter turned by a check letter. */
const letters = (key: number, n: number, m: number, length: number): string => {
  const [left, right] = shuffle(key, n, m)
  const turns: Array<number> = []
  let text = ""
  for (let i = 0, word = 0; i < length - PAYLOAD_LETTERS; i++) {
    if (i % 5 === 0) word = checkWord(key, left, right, i)
    const digit = word % 62
    word = Math.floor(word / 62)
    turns.push(digit)
    text += ALPHABET[digit]
  }
  for (let i = 0, word = left; i < PAYLOAD_LETTERS; i++) {
    if (i === WORD_LETTERS) word = right
    text += ALPHABET[((word % 62) + (turns[i % turns.length] ?? 0)) % 62]
    word = Math.floor(word / 62)
  }
  return text
}

const readLetters = (key: number, text: string): [number, number] => {
  const checks = text.length - PAYLOAD_LETTERS
  const words: [number, number] = [0, 0]
  for (let i = PAYLOAD_LETTERS - 1; i >= 0; i--) {
    const digit = ALPHABET.indexOf(text.charAt(checks + i)) - ALPHABET.indexOf(text.charAt(i % checks))
    const half = i < WORD_LETTERS ? 0 : 1
    words[half] = words[half] * 62 + ((digit + 62) % 62)
  }
  return unshuffle(key, words[0] >>> 0, words[1] >>> 0)
}

const formatUuid = (key: number, n: number, m: number): string => {
  const [left, right] = shuffle(key, n, m)
  const payload = hex(right)
  const check = checkWord(key, left, right, 0)
  const checks = hex(check) + hex(checkWord(key, left, right, 1))
  const variant = "89ab".charAt(check & 3)
  return (
    `${hex(left)}-${payload.slice(0, 4)}-4${payload.slice(4, 7)}` +
    `-${variant}${checks.slice(0, 3)}-${payload.slice(7)}${checks.slice(3, 14)}`
  )
}

const readUuid = (key: number, id: string): [number, number] => {
  const payload = id.slice(9, 13) + id.slice(15, 18) + id.slice(24, 25)
  return unshuffle(key, Number.parseInt(id.slice(0, 8), 16) >>> 0, Number.parseInt(payload, 16) >>> 0)
}

const PLAID = /^[0-9A-Za-z]{37}$/
const MONEYKIT = /^mk_[0-9A-Za-z]{22}$/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** The ids of the world with this seed. */
export const makeIds = (seed: number): Ids => {
  const keys = new Map<string, number>()
  const keyOf = (kind: string): number => {
    const known = keys.get(kind)
    if (known !== undefined) return known
    const key = hashText(seed, kind)
    keys.set(kind, key)
    return key
  }

  const plaidId: Ids["plaidId"] = (kind, n, m = 0) => letters(keyOf(kind), n, m, 37)
  const moneykitId: Ids["moneykitId"] = (kind, n, m = 0) => `mk_${letters(keyOf(kind), n, m, 22)}`
  const uuid: Ids["uuid"] = (kind, n, m = 0) => formatUuid(keyOf(kind), n, m)

  const make: Record<Provider, Ids["plaidId"]> = { plaid: plaidId, moneykit: moneykitId, pluggy: uuid }

  const decode = (kind: string, id: string): IdParts | undefined => {
    const key = keyOf(kind)
    if (PLAID.test(id)) {
      const [n, m] = readLetters(key, id)
      return { provider: "plaid", n, m }
    }
    if (MONEYKIT.test(id)) {
      const [n, m] = readLetters(key, id.slice(3))
      return { provider: "moneykit", n, m }
    }
    if (!UUID.test(id)) return undefined
    const [n, m] = readUuid(key, id)
    return { provider: "pluggy", n, m }
  }

  return {
    plaidId,
    moneykitId,
    uuid,
    of: (provider, kind, n, m) => make[provider](kind, n, m),
    read: (kind, id) => {
      const parts = decode(kind, id)
      if (parts === undefined) return undefined
      return make[parts.provider](kind, parts.n, parts.m) === id ? parts : undefined
    }
  }
}
