import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import { toInstant } from "../src/instants.ts"

describe("an instant", () => {
  const instants: ReadonlyArray<readonly [text: string, utc: string]> = [
    ["2023-02-16T09:14:11", "2023-02-16T09:14:11.000Z"],
    ["2023-02-16T09:14:11.123456", "2023-02-16T09:14:11.123Z"],
    ["2023-02-16 09:14:11", "2023-02-16T09:14:11.000Z"],
    ["2023-02-16T09:14", "2023-02-16T09:14:00.000Z"],
    ["2023-02-16T09:14:11+0530", "2023-02-16T03:44:11.000Z"],
    ["2023-02-16T09:14:11Z", "2023-02-16T09:14:11.000Z"],
    ["2023-02-16T09:14:11+05:30", "2023-02-16T03:44:11.000Z"],
    ["2023-02-16T09:14:11-08:00", "2023-02-16T17:14:11.000Z"]
  ]
  for (const zone of ["UTC", "America/Los_Angeles", "Asia/Kolkata"]) {
    for (const [text, utc] of instants) {
      it(`${text} is ${utc}, on a machine in ${zone} too`, () => {
        const before = process.env["TZ"]
        process.env["TZ"] = zone
        try {
          assert.deepStrictEqual(Option.map(toInstant(text), DateTime.formatIso), Option.some(utc))
        } finally {
          if (before === undefined) delete process.env["TZ"]
          else process.env["TZ"] = before
        }
      })
    }
  }

  for (const text of [
    null,
    undefined,
    "",
    "2023-02-16",
    "09:14:11",
    "soon",
    "2023-13-16T09:14:11",
    "2023-02-16T09:14:11 CET"
  ]) {
    it(`${JSON.stringify(text)} is none`, () => assert.isTrue(Option.isNone(toInstant(text))))
  }
})
