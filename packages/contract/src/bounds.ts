/** Whatever a contract bounds in a request is bounded by its operation, there and not one further. */
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import { type Contract, merge, type Node, parametersOf, routesOf } from "./contract.ts"

/** What was compared: how many bounds, and where one is not the other's. */
export interface Compared {
  readonly held: number
  readonly wrong: ReadonlyArray<string>
}

/** Holds the requests of operations to the bounds that the contract has for their bodies and parameters. */
export const compareBounds = (
  contract: Contract,
  operations: ReadonlyArray<{ readonly id: string; readonly request: Schema.Top }>
): Compared => {
  let held = 0

  /** What is taken although the contract does not allow it, or refused although it does. */
  const differences = (given: Node, ours: SchemaAST.AST, path: string): ReadonlyArray<string> => {
    const node = merge(contract, given)
    const ast = bare(ours)
    const edges = node.enum === undefined ? edgesOf(node, ast) : []
    const is = Schema.is(Schema.make(ast))
    held += edges.length
    const wrong = edges.filter(({ isAllowed, value }) => is(value) !== isAllowed).map(({ what }) => `${path}: ${what}`)
    if (SchemaAST.isArrays(ast) && node.items !== undefined && ast.rest[0] !== undefined) {
      return [...wrong, ...differences(node.items, ast.rest[0], `${path}[]`)]
    }
    if (!SchemaAST.isObjects(ast)) return wrong
    return [
      ...wrong,
      ...Object.entries(node.properties ?? {}).flatMap(([name, each]) => {
        const field = ast.propertySignatures.find((property) => property.name === name)
        return field === undefined ? [`${path}.${name}: missing`] : differences(each, field.type, `${path}.${name}`)
      })
    ]
  }

  const wrong = routesOf(contract).flatMap(({ described }) => {
    const ours = operations.find(({ id }) => id === described.operationId)?.request.ast
    if (ours === undefined) return [`${described.operationId}: missing`]
    const [content] = Object.values(described.requestBody?.content ?? {})
    const properties = Object.fromEntries(
      parametersOf(contract, described)
        .filter(({ in: place }) => place === "query")
        .map(({ name, schema }) => [name, schema])
    )
    return [
      ...(content === undefined ? [] : differences(content.schema, ours, described.operationId)),
      ...differences({ type: "object", properties }, ours, described.operationId)
    ]
  })
  return { held, wrong }
}

/** A value at a bound of the contract, or one beyond it. */
interface Edge {
  readonly what: string
  readonly value: unknown
  readonly isAllowed: boolean
}

/** What a field is, without what it may be instead of a value. */
const bare = (ast: SchemaAST.AST): SchemaAST.AST => {
  if (SchemaAST.isSuspend(ast)) return bare(ast.thunk())
  if (!SchemaAST.isUnion(ast)) return ast
  const values = ast.types.filter((type) => !SchemaAST.isNull(type) && !SchemaAST.isUndefined(type))
  return values.length === 1 && values[0] !== undefined ? bare(values[0]) : ast
}

const rowsOf = (ast: SchemaAST.AST, length: number): ReadonlyArray<unknown> => {
  const [row] = SchemaAST.isArrays(ast) ? ast.rest : []
  if (row === undefined) throw new Error("no list")
  const rows = Arbitrary.array(Arbitrary.schema(Schema.make(row)), { minLength: length, maxLength: length })
  return Effect.runSync(Arbitrary.sampleEffect(rows, { count: 1, seed: 1, size: 4 }))[0] ?? []
}

const edgesOf = (node: Node, ast: SchemaAST.AST): ReadonlyArray<Edge> => {
  const { maxItems, maxLength, maxProperties, maximum, minItems, minLength, minimum } = node
  const edge = (what: string, bound: number | undefined, step: 1 | -1, make: (size: number) => unknown) =>
    bound === undefined
      ? []
      : [
          { what: `${what} ${bound}`, value: make(bound), isAllowed: true },
          ...(step < 0 && bound === 0 && what !== "minimum"
            ? []
            : [{ what: `${what} ${bound}, and one beyond`, value: make(bound + step), isAllowed: false }])
        ]
  const isUri = node.format === "uri"
  const text = (size: number) => (isUri ? "u:".padEnd(size, "x") : "😀".repeat(size))
  const list = (size: number) => rowsOf(ast, size)
  return [
    ...edge("minimum", minimum, -1, (size) => size),
    ...edge("maximum", maximum, 1, (size) => size),
    // The shortest URI is longer than any bound that asks for one.
    ...edge("minLength", isUri ? undefined : minLength, -1, text),
    ...edge("maxLength", maxLength, 1, text),
    ...edge("minItems", minItems, -1, list),
    ...edge("maxItems", maxItems, 1, list),
    ...edge("maxProperties", maxProperties, 1, (size) =>
      Object.fromEntries(Array.from({ length: size }, (_, index) => [`key-${index}`, "value"]))
    ),
    ...(node.uniqueItems === true
      ? [{ what: "two rows that are the same", value: Array(2).fill(rowsOf(ast, 1)[0]), isAllowed: false }]
      : [])
  ]
}
