import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { nullOr, optional, optionalKey, struct } from "../src/struct.ts"

interface Account {
  readonly id: string
  readonly balance: number | null
  readonly name?: string | undefined
  readonly owner?: Account | null
}

const Account: Schema.Codec<Account> = struct<Account>(() => ({
  id: Schema.String,
  balance: nullOr(Schema.Finite),
  name: optional(Schema.String),
  owner: optionalKey(nullOr(Account))
}))

const accepts = Schema.is(Account)

describe("an object's schema", () => {
  for (const [title, value, accepted] of [
    ["with all fields", { id: "a", balance: 1, name: "n", owner: { id: "b", balance: null } }, true],
    ["without those that may be missing", { id: "a", balance: null }, true],
    ["with undefined where a field may be", { id: "a", balance: null, name: undefined }, true],
    ["with undefined where a field may only be missing", { id: "a", balance: null, owner: undefined }, false],
    ["with null where a field may be", { id: "a", balance: 1, owner: null }, true],
    ["with null where none may be", { id: null, balance: 1 }, false],
    ["without a field that must be", { id: "a" }, false],
    ["with what is wrong further within", { id: "a", balance: 1, owner: { id: "b" } }, false]
  ] as const) {
    it(`${accepted ? "takes" : "refuses"} one ${title}`, () => {
      assert.strictEqual(accepts(value), accepted)
    })
  }

  it("refuses each field of which there may be one, but the first, and says why", () => {
    interface Asked {
      readonly since?: string | undefined
      readonly from?: string | undefined
      readonly to?: string | undefined
    }
    const text = optional(Schema.String)
    const Asked = struct<Asked>(
      () => ({ since: text, from: text, to: text }),
      [
        ["since", "from"],
        ["since", "to"]
      ]
    )
    const isAsked = Schema.is(Asked)
    assert.isTrue(isAsked({ since: "a" }))
    assert.isTrue(isAsked({ since: undefined, from: "b", to: "c" }))
    assert.throws(
      () => Schema.encodeSync(Asked)({ since: "a", from: "b", to: "c" }),
      /Expected none, because since is given\n  at \["from"\]/
    )
  })

  it("is held to the type beside it, field by field, by the compiler", () => {
    const id = Schema.String
    const balance = nullOr(Schema.Finite)
    const name = optional(Schema.String)
    const owner = optionalKey(nullOr(Account))
    assert.isFunction(() => struct<Account>(() => ({ id, balance, name, owner })))
    // @ts-expect-error another type
    struct<Account>(() => ({ id: Schema.Finite, balance, name, owner }))
    // @ts-expect-error null is too much
    struct<Account>(() => ({ id: nullOr(Schema.String), balance, name, owner }))
    // @ts-expect-error a field is missing
    struct<Account>(() => ({ id, balance, owner }))
    // @ts-expect-error the type lets it be missing, the schema does not
    struct<Account>(() => ({ id, balance, name: Schema.String, owner }))
    // @ts-expect-error the schema lets it be missing, the type does not
    struct<Account>(() => ({ id: optionalKey(Schema.String), balance, name, owner }))
    // @ts-expect-error what is sent has another type
    struct<Account>(() => ({ id, balance: nullOr(Schema.FiniteFromString), name, owner }))
  })
})
