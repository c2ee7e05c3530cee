/** Answers as a contract describes them, and as providers send them beyond that. */
import * as Schema from "effect/Schema"
import { type Contract, merge, nameOf, type Node, resolve } from "./contract.ts"

/** The key that no contract has. */
const UNKNOWN_KEY = "key_of_tomorrow"
const UNKNOWN_VALUE = "VALUE_OF_TOMORROW"
const UNKNOWN_NUMBER = 1_000_003

// What a contract leaves open is kept small: there is nothing to get wrong in it.
const anything: Schema.Top = Schema.Union([Schema.Null, Schema.Boolean, Schema.Finite, Schema.String])

/**
 * The schema of answers that are as the contract describes them, and as providers send them beyond that: with keys that
 * it does not have, values that its enums do not have, and null for what may be absent. Of those that are `whole`, every
 * key is there, nothing is null that need not be, and every list has a row; of `holed` ones some keys are null here and
 * there, at any depth.
 */
export const makeAnswers = (contract: Contract, kind: "any" | "whole" | "holed"): ((node: Node) => Schema.Top) => {
  const { schemas } = contract.components
  const whole = kind !== "any"
  const known = new Map<string, Schema.Top>()
  const making = new Set<string>()

  const answer = (node: Node): Schema.Top => {
    if (node.$ref !== undefined) {
      const name = nameOf(node.$ref)
      const found = known.get(name)
      if (found !== undefined) return found
      const reference: Schema.Top = Schema.suspend(() => made)
      known.set(name, reference)
      making.add(name)
      const made = answer(schemas[name] ?? {})
      making.delete(name)
      known.set(name, made)
      return made
    }
    if (node.const !== undefined) return Schema.Literal(node.const)
    if (node.enum !== undefined) {
      const unknown = node.enum.some((value) => typeof value === "number") ? UNKNOWN_NUMBER : UNKNOWN_VALUE
      return Schema.Union(
        [...node.enum, unknown].map((value) => (value === null ? Schema.Null : Schema.Literal(value)))
      )
    }
    const choices = node.oneOf ?? node.anyOf
    if (choices !== undefined) {
      return Schema.Union((whole ? choices.filter(({ type }) => type !== "null") : choices).map(answer))
    }
    if (node.allOf !== undefined) return answer(merge(contract, node))
    // What has properties is an object, whether it says so or not.
    const { type = node.properties === undefined ? undefined : "object" } = node
    if (type === undefined) return anything
    const types = [type].flat()
    return Schema.Union((whole ? types.filter((each) => each !== "null") : types).map((each) => ofType(each, node)))
  }

  // One in four: with more, hardly anything deep would be left.
  const holed = (value: Schema.Top): Schema.Top => Schema.Union([value, value, value, Schema.Null])

  const isNullable = (node: Node): boolean => {
    const { anyOf, type } = resolve(contract, node)
    return [type].flat().includes("null") || (anyOf ?? []).some((each) => each.type === "null")
  }

  const ofType = (type: string, node: Node): Schema.Top => {
    switch (type) {
      case "null":
        return Schema.Null
      case "boolean":
        return Schema.Boolean
      case "integer":
        return Schema.Int
      case "number":
        return Schema.Finite
      case "string":
        return Schema.String
      case "array": {
        const rows = Schema.Array(answer(node.items ?? {}))
        // What holds rows of its own kind ends somewhere.
        const isEndless = making.has(nameOf(node.items?.$ref ?? ""))
        return whole ? rows.check(Schema.isMinLength(isEndless ? 0 : 1), Schema.isMaxLength(isEndless ? 0 : 2)) : rows
      }
      default:
        return ofObject(node)
    }
  }

  const ofObject = ({ additionalProperties, properties = {}, required = [] }: Node): Schema.Top => {
    const entries = Object.entries(properties)
    if (entries.length === 0) {
      return Schema.Record(
        Schema.String,
        typeof additionalProperties === "object" ? answer(additionalProperties) : anything
      )
    }
    const fields = entries.map(([name, each]): [string, Schema.Top] => {
      const value = answer(each)
      if (required.includes(name)) return [name, kind === "holed" && isNullable(each) ? holed(value) : value]
      return [name, kind === "any" ? Schema.optionalKey(Schema.NullOr(value)) : kind === "holed" ? holed(value) : value]
    })
    const unknown = whole ? anything : Schema.optionalKey(anything)
    return Schema.Struct({ ...Object.fromEntries(fields), [UNKNOWN_KEY]: unknown })
  }

  return answer
}

/** An answer without the keys that no contract has, at any depth. */
export const withoutUnknownKeys = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutUnknownKeys)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, each]) => (key === UNKNOWN_KEY ? [] : [[key, withoutUnknownKeys(each)]]))
        )
      : value
