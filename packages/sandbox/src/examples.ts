/**
 * Answers of operations that no handler has a story for: examples that are derived from the operation's own response
 * schema. The same seed and the same request give the same answer; what the request says comes back in it wherever
 * names and types agree; a list has one row and ends with it.
 */
import type * as Operation from "@bankstream/core/operation"
import type * as SchemaAST from "effect/SchemaAST"
import { toCanonical } from "./canonical.ts"
import { makeEchoes } from "./examples/echoes.ts"
import { isQuiet, toSnake } from "./examples/names.ts"
import { end, endOf } from "./examples/pages.ts"
import { type Hint, makeWords } from "./examples/words.ts"
import type { Fields } from "./received.ts"
import type { CivilDate, Ids, Provider } from "./world.ts"
import { hashText } from "./world/hash.ts"

/** What examples are made from. */
export interface Source {
  readonly provider: Provider
  readonly ids: Ids
  readonly seed: number
  /** The world's present day: dates are near it. */
  readonly today: () => CivilDate
}

/** The body of an answer to a request of the operation. `known` are fields that the face has better values for. */
export type Examples = (operation: Operation.Any, fields: Fields, known: Fields) => unknown

/** There is no value: the schema goes round in a circle here. */
const NOTHING = Symbol("nothing")

/** A place in an answer. */
interface Spot {
  readonly name: string
  /** The name of the object or list that the place is in. */
  readonly owner: string
  /** How many objects it is in. */
  readonly depth: number
  /** What the request has at the same place. */
  readonly asked: unknown
  /** The objects that the place is in. */
  readonly within: ReadonlyArray<SchemaAST.AST>
}

/** The examples of one provider. */
export const makeExamples = (source: Source): Examples => {
  const words = makeWords(source)
  return (operation, fields, known) => {
    const { client_id: _, secret: __, ...said } = fields
    const seed = hashText(source.seed, `${operation.id} ${toCanonical(said)}`)
    const echoes = makeEchoes(operation, said)
    const next = endOf(operation.page)

    const walk = (ast: SchemaAST.AST, spot: Spot): unknown => {
      switch (ast._tag) {
        case "Suspend":
          return walk(ast.thunk(), spot)
        case "Objects":
          return spot.within.includes(ast) ? NOTHING : objectOf(ast, spot)
        case "Arrays":
          return listOf(ast, spot)
        case "Union":
          return choiceOf(ast, spot)
        case "String":
        case "Number":
        case "Boolean":
          return scalarOf(ast, spot)
        case "Literal":
          return ast.literal
        case "Null":
          return null
        case "Any":
        case "Unknown":
          return spot.asked ?? {}
        default:
          return NOTHING
      }
    }

    const objectOf = (ast: SchemaAST.Objects, spot: Spot): unknown => {
      const asked = [spot.asked, echoes(spot)].find(isRecord)
      const within = [...spot.within, ast]
      const inside = (name: string): Spot => ({
        name,
        owner: spot.name,
        depth: spot.depth + 1,
        asked: asked?.[name],
        within
      })
      const made: Record<string, unknown> = {}
      for (const { name, type } of ast.propertySignatures) {
        if (typeof name !== "string") continue
        const mayMiss = type.context?.isOptional === true
        const isUnsaid = name === next || (asked?.[name] === undefined && isQuiet(name, spot.name))
        if (isUnsaid && mayMiss) continue
        const value = isUnsaid && mayBeNull(type) ? null : walk(type, inside(name))
        if (value !== NOTHING) made[name] = value
        else if (!mayMiss) made[name] = mayBeNull(type) ? null : {}
      }
      const [rest] = ast.indexSignatures
      if (rest === undefined) return made
      if (asked !== undefined) return { ...asked, ...made }
      if (rest.type._tag !== "Suspend") return made
      // A record of objects is one by their ids.
      const id = words.id(hintOf({ ...spot, name: "id", owner: spot.name }, seed))
      const value = walk(rest.type, { ...inside(spot.name), asked: undefined })
      return value === NOTHING ? made : { [id]: value }
    }

    const listOf = (ast: SchemaAST.Arrays, spot: Spot): unknown => {
      const [rest] = ast.rest
      const asked = [spot.asked, echoes(spot)].find(isShortList) ?? [undefined]
      const items = [
        ...ast.elements.map((element) => walk(element, { ...spot, asked: undefined })),
        ...(rest === undefined ? [] : asked.map((each) => walk(rest, { ...spot, asked: each })))
      ]
      return items.filter((item) => item !== NOTHING)
    }

    const choiceOf = (ast: SchemaAST.Union, spot: Spot): unknown => {
      for (const member of ast.types) {
        if (member._tag === "Null" || member._tag === "Undefined") continue
        const value = walk(member, spot)
        if (value !== NOTHING) return value
      }
      return mayBeNull(ast) ? null : NOTHING
    }

    const scalarOf = (ast: SchemaAST.AST, spot: Spot): unknown => {
      const type = ast._tag === "String" ? "string" : ast._tag === "Number" ? "number" : "boolean"
      const candidates = [spot.asked, echoes(spot), spot.depth <= 2 ? known[spot.name] : undefined]
      const found = candidates.find((each) => typeof each === type)
      const hint = hintOf(spot, seed)
      if (found !== undefined) return typeof found === "string" ? words.echo(hint, found) : found
      if (type === "boolean") return words.flag(hint)
      return type === "number" ? words.number(hint) : words.text(hint, choicesOf(ast))
    }

    const { ast } = operation.response
    const value = walk(ast, { name: "", owner: "", depth: 0, asked: said, within: [] })
    return end(operation, said, value === NOTHING ? undefined : value)
  }
}

/** A list of the request is answered row by row, up to so many. */
const MOST_ROWS = 100

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isShortList = (value: unknown): value is ReadonlyArray<unknown> =>
  Array.isArray(value) && value.length <= MOST_ROWS

const mayBeNull = (ast: SchemaAST.AST): boolean =>
  ast._tag === "Null" ||
  (ast._tag === "Union" && ast.types.some(mayBeNull)) ||
  (ast._tag === "Suspend" && mayBeNull(ast.thunk()))

/** The values that an open enum is known to have. */
const choicesOf = (ast: SchemaAST.AST): ReadonlyArray<string> => {
  const examples = ast.annotations?.["examples"]
  return Array.isArray(examples) ? examples.filter((each) => typeof each === "string") : []
}

/** All ids of a name are one id in an answer, so that what refers to a row finds it. */
const hintOf = ({ name, owner }: Pick<Spot, "name" | "owner">, seed: number): Hint => {
  const own = toSnake(name)
  const of = toSnake(owner).replace(/ies$/, "y").replace(/s$/, "")
  return { name: own, owner: of, hash: hashText(seed, own === "id" ? `${of}_id` : own.replace(/s$/, "")) }
}
