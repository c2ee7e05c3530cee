/** Addresses of the internet (IPv4 and IPv6), and ranges of them. */
import * as Result from "effect/Result"

interface Address {
  readonly bits: 32 | 128
  readonly value: bigint
}

/** Some addresses that follow each other. */
export interface AddressRange {
  /** Whether an address is one of them. What is no address is none of them. */
  readonly has: (address: string) => boolean
}

/**
 * A range as it is written: `52.67.145.81`, `10.0.0.0/8`, `2001:db8::/32`. Or what was expected.
 *
 * An IPv4 address that is written as an IPv6 one (`::ffff:52.67.145.81`, as servers for both tell it) is the same address.
 */
export const parseRange = (text: string): Result.Result<AddressRange, string> => {
  const [written = "", length, ...others] = text.split("/")
  const first = parse(written)
  const isLength = length === undefined || /^\d{1,3}$/.test(length)
  if (first === undefined || !isLength || others.length > 0) {
    return Result.fail("an address, or a range of them such as 10.0.0.0/8")
  }
  // What is mapped counts its bits from those of IPv6.
  const counted = length === undefined ? first.bits : Number(length) - (isMapped(written, first) ? 96 : 0)
  const rest = BigInt(first.bits - counted)
  if (counted < 0 || rest < 0n) return Result.fail("no more bits than an address has")
  // `52.67.145.81/8` lets in far more than whoever writes it means.
  if ((first.value >> rest) << rest !== first.value) return Result.fail("the first address of a range before its slash")
  return Result.succeed({
    has: (address) => {
      const other = parse(address)
      return other?.bits === first.bits && other.value >> rest === first.value >> rest
    }
  })
}

const parse = (text: string): Address | undefined => (text.includes(":") ? parseV6(text) : parseV4(text))

const isMapped = (written: string, { bits }: Address): boolean => bits === 32 && written.includes(":")

/** Four numbers without leading zeros, which some would read as octal. */
const V4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/

const parseV4 = (text: string): Address | undefined =>
  V4.test(text)
    ? { bits: 32, value: text.split(".").reduce((value, part) => (value << 8n) | BigInt(part), 0n) }
    : undefined

const GROUPS = 8
const MAPPED = 0xffffn

const parseV6 = (text: string): Address | undefined => {
  // The interface that it came in by is no part of an address.
  const [written = ""] = text.split("%")
  const [head = "", tail, ...others] = written.split("::")
  if (others.length > 0) return undefined
  const before = groupsOf(head, tail === undefined)
  const after = tail === undefined ? [] : groupsOf(tail, true)
  if (before === undefined || after === undefined) return undefined
  const missing = GROUPS - before.length - after.length
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined
  const groups = [...before, ...Array.from({ length: missing }, () => 0n), ...after]
  const value = groups.reduce((sum, group) => (sum << 16n) | group, 0n)
  return value >> 32n === MAPPED ? { bits: 32, value: value & 0xffffffffn } : { bits: 128, value }
}

/** Groups of 16 bits; the last two of all may be written as an IPv4 address. */
const groupsOf = (text: string, isEnd: boolean): ReadonlyArray<bigint> | undefined => {
  if (text === "") return []
  const parts = text.split(":")
  const groups = parts.flatMap((part, index): ReadonlyArray<bigint | undefined> => {
    if (part.includes(".") && isEnd && index === parts.length - 1) {
      const embedded = parseV4(part)
      return embedded === undefined ? [undefined] : [embedded.value >> 16n, embedded.value & 0xffffn]
    }
    return [/^[\da-f]{1,4}$/i.test(part) ? BigInt(`0x${part}`) : undefined]
  })
  return groups.every((group) => group !== undefined) ? groups : undefined
}
