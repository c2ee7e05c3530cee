import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { parseRange } from "../src/address.ts"

const has = (range: string, address: string): boolean => Result.getOrThrow(parseRange(range)).has(address)

describe("a range of addresses", () => {
  const cases: ReadonlyArray<readonly [range: string, address: string, is: boolean]> = [
    ["52.67.145.81", "52.67.145.81", true],
    ["52.67.145.81", "52.67.145.82", false],
    ["52.67.145.81", "52.67.145.8", false],
    // As servers for both kinds tell an IPv4 peer, however it is written.
    ["52.67.145.81", "::ffff:52.67.145.81", true],
    ["52.67.145.81", "::FFFF:3443:9151", true],
    ["52.67.145.81", "0:0:0:0:0:ffff:52.67.145.81", true],
    ["::ffff:52.67.145.81", "52.67.145.81", true],
    // These are no IPv4 addresses, although they end like one.
    ["52.67.145.81", "::52.67.145.81", false],
    ["52.67.145.81", "64:ff9b::52.67.145.81", false],
    ["52.67.145.81", "2002:3443:9151::", false],
    ["10.0.0.0/8", "10.255.255.255", true],
    ["10.0.0.0/8", "11.0.0.0", false],
    ["10.0.0.0/8", "9.255.255.255", false],
    ["192.168.4.0/22", "192.168.7.255", true],
    ["192.168.4.0/22", "192.168.8.0", false],
    ["10.0.0.1/32", "10.0.0.1", true],
    ["10.0.0.1/32", "10.0.0.0", false],
    ["0.0.0.0/0", "255.255.255.255", true],
    ["0.0.0.0/0", "::1", false],
    ["::ffff:10.0.0.0/104", "10.1.2.3", true],
    ["::ffff:10.0.0.0/104", "11.1.2.3", false],
    ["::1", "::1", true],
    ["::1", "0:0:0:0:0:0:0:1", true],
    ["::1", "127.0.0.1", false],
    ["::", "::", true],
    ["::/0", "2001:db8::1", true],
    ["::/0", "10.0.0.1", false],
    ["2001:db8::/32", "2001:DB8:ffff::1", true],
    ["2001:db8::/32", "2001:db9::", false],
    ["2001:db8::1:0:0:1", "2001:db8:0:0:1::1", true],
    ["fe80::/10", "fe80::1%eth0", true],
    ["1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0", true]
  ]
  for (const [range, address, is] of cases) {
    it(`${range} ${is ? "has" : "has not"} ${address}`, () => {
      assert.strictEqual(has(range, address), is)
    })
  }

  // Each is read as an address by something.
  const strangers = [
    "",
    " 52.67.145.81",
    "52.67.145.81 ",
    "52.67.145.81:443",
    "[::1]",
    "52.67.145",
    "52.67.145.81.",
    ".52.67.145.81",
    "52.67.145.81.1",
    "052.067.145.081",
    "0x34.0x43.0x91.0x51",
    "876843345",
    "52.67.145.256",
    "52.67.145.-1",
    "52.67.145.8１",
    "52.67.145.81, 10.0.0.1",
    "::ffff:052.67.145.81",
    "::ffff:52.67.145.81:0",
    ":::1",
    "1::2::3",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7:8::",
    ":1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:",
    "12345::",
    "g::",
    "1.2.3.4::",
    "localhost",
    "unknown"
  ]
  for (const stranger of strangers) {
    it(`has nobody who tells ${JSON.stringify(stranger)} for an address`, () => {
      for (const all of ["0.0.0.0/0", "::/0"]) assert.isFalse(has(all, stranger))
      assert.isTrue(Result.isFailure(parseRange(stranger)))
    })
  }

  const wrong: ReadonlyArray<readonly [range: string, expected: string]> = [
    ["10.0.0.0/", "such as 10.0.0.0/8"],
    ["10.0.0.0/x", "such as 10.0.0.0/8"],
    ["10.0.0.0/-1", "such as 10.0.0.0/8"],
    ["10.0.0.0/8/8", "such as 10.0.0.0/8"],
    ["10.0.0.0/255.0.0.0", "such as 10.0.0.0/8"],
    ["/8", "such as 10.0.0.0/8"],
    ["10.0.0.0/33", "no more bits"],
    ["::/129", "no more bits"],
    // A range of IPv6 that has all of IPv4 and more is no range of IPv4.
    ["::ffff:0.0.0.0/95", "no more bits"],
    ["52.67.145.81/8", "the first address of a range"],
    ["2001:db8::1/32", "the first address of a range"]
  ]
  for (const [range, expected] of wrong) {
    it(`is not ${JSON.stringify(range)}`, () => {
      const parsed = parseRange(range)
      assert.include(Result.isFailure(parsed) ? parsed.failure : "a range", expected)
    })
  }
})
