/** Plaid's contract, where it lies beside the repository: what its requests may be, and answers as it describes them. */
import * as Schema from "effect/Schema"
import { existsSync, readFileSync } from "node:fs"

/** A JSON Schema of the contract. */
export interface Node {
  readonly $ref?: string
  readonly type?: string | ReadonlyArray<string>
  readonly const?: string
  readonly enum?: ReadonlyArray<string | null>
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: ReadonlyArray<string>
  readonly additionalProperties?: boolean | Node
  readonly items?: Node
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly maxProperties?: number
  readonly uniqueItems?: boolean
  readonly allOf?: ReadonlyArray<Node>
  readonly anyOf?: ReadonlyArray<Node>
  readonly oneOf?: ReadonlyArray<Node>
}

interface Parameter {
  readonly name: string
  readonly in: "path" | "query" | "header"
  readonly required: boolean
  readonly schema: Node
}

type Content = Readonly<Record<string, { readonly schema: Node }>>

interface Paginated {
  readonly style: string
  readonly request: Readonly<Partial<Record<"cursor" | "offset" | "after" | "limit", string>>>
  readonly response: Readonly<Partial<Record<"next" | "next_max_of" | "has_more" | "total", string>>>
  readonly items: ReadonlyArray<string>
  readonly count?: { readonly max: number }
}

/** An operation of the contract. */
export interface Described {
  readonly operationId: string
  readonly deprecated?: boolean
  readonly security?: ReadonlyArray<object>
  readonly parameters?: ReadonlyArray<Parameter | { readonly $ref: string }>
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content; readonly headers?: object }>>
  readonly externalDocs?: { readonly url: string }
  readonly "x-group": string
  readonly "x-replayable": boolean
  readonly "x-idempotency-field"?: string
  readonly "x-pagination"?: Paginated
  readonly "x-binary"?: string
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Node>>
    readonly parameters: Readonly<Record<string, Parameter>>
  }
}

const file = new URL("../../../../shared/contracts/plaid.openapi.json", import.meta.url)

/** The contract; undefined, with a remark, where it is not there. */
export const readContract = (): Document | undefined => {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"))
  console.warn("skipped: ../shared/contracts/plaid.openapi.json is not beside this repository")
  return undefined
}

/** An operation of the contract with its route. */
export interface Route {
  readonly method: string
  readonly path: string
  readonly described: Described
}

/** The operations of the contract. */
export const routesOf = ({ paths }: Document): ReadonlyArray<Route> =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ method: method.toUpperCase(), path, described }))
  )

/** The parameters of an operation. */
export const parametersOf = ({ components }: Document, { parameters = [] }: Described): ReadonlyArray<Parameter> =>
  parameters.flatMap((each) => {
    const found = "$ref" in each ? components.parameters[nameOf(each.$ref)] : each
    return found === undefined ? [] : [found]
  })

const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1)

const makeResolve = ({ components: { schemas } }: Document): ((node: Node) => Node) => {
  const resolve = (node: Node): Node => (node.$ref === undefined ? node : resolve(schemas[nameOf(node.$ref)] ?? {}))
  return resolve
}

/** The one schema that all of a node's parts make, whatever it refers to and without null. */
export const makeMerge = (document: Document): ((node: Node) => Node) => {
  const resolve = makeResolve(document)
  const merge = (node: Node): Node => {
    const { anyOf, allOf = [], ...own } = resolve(node)
    const value = anyOf?.map(resolve).filter(({ type }) => type !== "null")
    if (value?.length === 1 && value[0] !== undefined) return merge({ ...value[0], ...own })
    return [...allOf.map(merge), own].reduce((all, part) => ({
      ...all,
      ...part,
      properties: { ...all.properties, ...part.properties },
      required: [...(all.required ?? []), ...(part.required ?? [])]
    }))
  }
  return merge
}

// ------------------------------------------------------------------------------------------------ requests

/**
 * The schemas of the contract, closed: an object has no other keys than those that are written down, unless the contract
 * says that it has. Parts of an `allOf` stay as they are, since each knows some of the keys only.
 */
export const closedSchemas = ({ components: { schemas } }: Document): Readonly<Record<string, Node>> => {
  const parts = new Set<string>()
  const close = (node: Node, isPart = false): Node => {
    const allOf = node.allOf?.map((part) => close(part, true))
    const known = node.properties === undefined ? undefined : closeAll(node.properties)
    return {
      ...node,
      ...(known === undefined ? {} : { properties: known }),
      ...(node.items === undefined ? {} : { items: close(node.items) }),
      ...(allOf === undefined ? {} : { allOf }),
      ...(node.anyOf === undefined ? {} : { anyOf: node.anyOf.map((each) => close(each, isPart)) }),
      ...(node.oneOf === undefined ? {} : { oneOf: node.oneOf.map((each) => close(each, isPart)) }),
      ...(!isPart && known !== undefined && node.additionalProperties === undefined
        ? { unevaluatedProperties: false }
        : {})
    }
  }
  const closeAll = (nodes: Readonly<Record<string, Node>>): Readonly<Record<string, Node>> =>
    Object.fromEntries(Object.entries(nodes).map(([name, node]) => [name, close(node, parts.has(name))]))
  const find = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return
    if ("allOf" in node && Array.isArray(node.allOf)) {
      for (const part of node.allOf) if (typeof part.$ref === "string") parts.add(nameOf(part.$ref))
    }
    Object.values(node).forEach(find)
  }
  find(schemas)
  return closeAll(schemas)
}

// ------------------------------------------------------------------------------------------------ answers

/** The key that no contract has. */
const UNKNOWN_KEY = "key_of_tomorrow"
const UNKNOWN_VALUE = "VALUE_OF_TOMORROW"

// What a contract leaves open is kept small: there is nothing to get wrong in it.
const anything: Schema.Top = Schema.Union([Schema.Null, Schema.Boolean, Schema.Finite, Schema.String])

/**
 * The schema of answers that are as the contract describes them, and as Plaid sends them beyond that: with keys that it
 * does not have, values that its enums do not have, and null for what may be absent. Of those that are `whole`, every
 * key is there, nothing is null that need not be, and every list has a row; of `holed` ones some keys are null here and
 * there, at any depth.
 */
export const makeAnswers = (document: Document, kind: "any" | "whole" | "holed"): ((node: Node) => Schema.Top) => {
  const { schemas } = document.components
  const whole = kind !== "any"
  const known = new Map<string, Schema.Top>()
  const making = new Set<string>()
  const resolve = makeResolve(document)
  const merge = makeMerge(document)

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
      return Schema.Union(
        [...node.enum, UNKNOWN_VALUE].map((value) => (value === null ? Schema.Null : Schema.Literal(value)))
      )
    }
    const choices = node.oneOf ?? node.anyOf
    if (choices !== undefined) {
      return Schema.Union((whole ? choices.filter(({ type }) => type !== "null") : choices).map(answer))
    }
    if (node.allOf !== undefined) return answer(merge(node))
    if (node.type === undefined) return anything
    const types = [node.type].flat()
    return Schema.Union((whole ? types.filter((type) => type !== "null") : types).map((type) => ofType(type, node)))
  }

  // One in four: with more, hardly anything deep would be left.
  const holed = (value: Schema.Top): Schema.Top => Schema.Union([value, value, value, Schema.Null])

  const isNullable = (node: Node): boolean => {
    const { anyOf, type } = resolve(node)
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
        // An error's causes are errors, and end somewhere.
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
