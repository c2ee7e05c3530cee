/**
 * The world's only source of variety: MurmurHash3, 32-bit x86 variant, by Austin Appleby, placed in the public domain
 * (https://github.com/aappleby/smhasher, `MurmurHash3.cpp`). It is a hash and not a stream of random numbers, so any
 * fact can be derived alone, in any order.
 */

/** Takes one more 32-bit word into a hash: the body step of MurmurHash3. */
export const fold = (hash: number, word: number): number => {
  let k = Math.imul(word, 0xcc9e2d51)
  k = (k << 15) | (k >>> 17)
  const h = hash ^ Math.imul(k, 0x1b873593)
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0
}

/** Spreads every bit over all 32: the finaliser of MurmurHash3. A bijection on 32-bit words. */
export const finish = (hash: number): number => {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The words of a path, such as (seed, account, ordinal), as one hash to draw from. */
export const hashOf = (seed: number, a: number, b: number): number => fold(fold(seed | 0, a), b)

/** A text as one hash to draw from. */
export const hashText = (seed: number, text: string): number => {
  let hash = seed | 0
  for (let i = 0; i < text.length; i++) hash = fold(hash, text.charCodeAt(i))
  return finish(hash)
}

/** A number in [0, 1). `salt` tells apart several draws from one hash. */
export const fraction = (hash: number, salt: number): number => finish(fold(hash, salt)) / 0x1_0000_0000

/** A whole number in [low, high]. */
export const between = (hash: number, salt: number, low: number, high: number): number =>
  low + Math.floor(fraction(hash, salt) * (high - low + 1))

/** One entry of a table that is known not to be empty. */
export const pick = <A>(table: readonly [A, ...ReadonlyArray<A>], hash: number, salt: number): A =>
  table[Math.floor(fraction(hash, salt) * table.length)] ?? table[0]
