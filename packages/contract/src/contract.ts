/** A provider's contract, where it lies beside the repository. */
import { existsSync, readFileSync } from "node:fs"

/** A JSON Schema of the contract. */
export interface Node {
  readonly $ref?: string
  readonly type?: string | ReadonlyArray<string>
  readonly const?: string
  readonly enum?: ReadonlyArray<string | number | null>
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: ReadonlyArray<string>
  readonly additionalProperties?: boolean | Node
  readonly items?: Node
  readonly format?: string
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

/** A field of the path, the query or the headers. */
export interface Parameter {
  readonly name: string
  readonly in: "path" | "query" | "header"
  readonly required: boolean
  /** False for a list that is one text with commas. */
  readonly explode?: boolean
  readonly schema: Node
}

type Content = Readonly<Record<string, { readonly schema: Node }>>

/** An answer of the contract. */
export interface DescribedAnswer {
  readonly content?: Content
  readonly headers?: object
}

/** An operation of the contract, as far as all of them say the same things. */
export interface Described {
  readonly operationId: string
  readonly deprecated?: boolean
  readonly security?: ReadonlyArray<object>
  readonly parameters?: ReadonlyArray<Parameter | { readonly $ref: string }>
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, DescribedAnswer | { readonly $ref: string }>>
  readonly externalDocs?: { readonly url: string }
}

/** The document; `D` says what its operations have beyond the usual. */
export interface Contract<D extends Described = Described> {
  readonly paths: Readonly<Record<string, Readonly<Record<string, D>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Node>>
    readonly parameters?: Readonly<Record<string, Parameter>>
    readonly responses?: Readonly<Record<string, DescribedAnswer>>
  }
}

/** A provider's contract; undefined, with a remark, where it is not there. */
export const readContract = <D extends Described = Described>(provider: string): Contract<D> | undefined => {
  const name = `shared/contracts/${provider}.openapi.json`
  const file = new URL(`../../../../${name}`, import.meta.url)
  // What is read is what the tests are about: that it has this shape shows where it has not.
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Contract<D>
  console.warn(`skipped: ../${name} is not beside this repository`)
  return undefined
}

/** An operation of the contract with its route. */
export interface Route<D extends Described = Described> {
  readonly method: string
  readonly path: string
  readonly described: D
}

/** The operations of the contract. */
export const routesOf = <D extends Described>({ paths }: Contract<D>): ReadonlyArray<Route<D>> =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ method: method.toUpperCase(), path, described }))
  )

/** The parameters of an operation. */
export const parametersOf = (
  { components }: Contract,
  { parameters = [] }: Pick<Described, "parameters">
): ReadonlyArray<Parameter> =>
  parameters.flatMap((each) => {
    const found = "$ref" in each ? components.parameters?.[nameOf(each.$ref)] : each
    return found === undefined ? [] : [found]
  })

/** The answers of an operation, by their status. */
export const answersOf = (
  { components }: Contract,
  { responses }: Pick<Described, "responses">
): ReadonlyArray<readonly [status: number, answer: DescribedAnswer]> =>
  Object.entries(responses).map(([status, each]) => [
    Number(status),
    "$ref" in each ? (components.responses?.[nameOf(each.$ref)] ?? {}) : each
  ])

/** The schema of an operation's answer of success; undefined when that is no JSON. */
export const successOf = (contract: Contract, described: Pick<Described, "responses">): Node | undefined =>
  answersOf(contract, described).find(([status]) => status >= 200 && status < 300)?.[1].content?.["application/json"]
    ?.schema

/** The name that a reference refers to. */
export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1)

/** What a node refers to, through all references. */
export const resolve = (contract: Contract, node: Node): Node =>
  node.$ref === undefined ? node : resolve(contract, contract.components.schemas[nameOf(node.$ref)] ?? {})

/** The one schema that all of a node's parts make, whatever it refers to and without null. */
export const merge = (contract: Contract, node: Node): Node => {
  const { anyOf, allOf = [], ...own } = resolve(contract, node)
  const value = anyOf?.map((each) => resolve(contract, each)).filter(({ type }) => type !== "null")
  if (value?.length === 1 && value[0] !== undefined) return merge(contract, { ...value[0], ...own })
  const parts = [...allOf.map((each) => merge(contract, each)), own]
  return {
    ...parts.reduce((all, part) => ({
      ...all,
      ...part,
      properties: { ...all.properties, ...part.properties },
      required: [...(all.required ?? []), ...(part.required ?? [])]
    })),
    ...(anyOf === undefined ? {} : { anyOf })
  }
}
