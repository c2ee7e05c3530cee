/**
 * Decoders of answers, made of closures, one for each part of a schema.
 *
 * effect's interpreter makes an Exit for each field that it looks at; its compiler needs `eval`, and stops where a schema is
 * suspended, as all of ours are. Both copy every object. A decoder here gives what it was given where that is already
 * what the schema says, and copies only what has fields too many. It says nothing of what is wrong: whoever gets `none`
 * asks effect. What it does not know (transformations, records, tuples) it leaves to effect as well.
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"

/** No value: what was given does not fit, or has to be looked at by effect. */
export const none: unique symbol = Symbol("none")

/** Gives what a schema makes of a value, without the fields that it does not have, or `none`. */
export type Decoder = (value: unknown) => unknown

const known = new WeakMap<SchemaAST.AST, Decoder>()

/** The decoder of a schema, the same one each time: what schemas share, their decoders share. */
export const decoderOf = (ast: SchemaAST.AST): Decoder => {
  const found = known.get(ast)
  if (found !== undefined) return found
  // A schema may contain itself; and what could not be made (a module that is not loaded yet) is tried again.
  let made: Decoder | undefined
  known.set(ast, (value) => (made ?? decoderOf(ast))(value))
  try {
    made = make(ast)
  } catch (thrown) {
    known.delete(ast)
    throw thrown
  }
  known.set(ast, made)
  return made
}

const make = (ast: SchemaAST.AST): Decoder => {
  if (ast.encoding !== undefined) return byEffect(ast)
  switch (ast._tag) {
    case "Suspend":
      return decoderOf(ast.thunk())
    case "Null":
      return (value) => (value === null ? value : none)
    case "Undefined":
      return (value) => (value === undefined ? value : none)
    case "String":
      return ast.checks === undefined ? text : checked(ast, text)
    case "Number":
      return ast.checks === undefined ? number : isFinite(ast) ? finite : checked(ast, number)
    case "Boolean":
      return checked(ast, boolean)
    case "Literal": {
      const { literal } = ast
      return checked(ast, (value) => (value === literal ? value : none))
    }
    case "Unknown":
    case "Any":
      return checked(ast, (value) => value)
    case "Arrays": {
      const [element, ...others] = ast.rest
      return ast.elements.length > 0 || element === undefined || others.length > 0 || !isPlain(ast)
        ? byEffect(ast)
        : checked(ast, list(decoderOf(element)))
    }
    case "Objects":
      return ast.propertySignatures.length === 0 ||
        ast.indexSignatures.length > 0 ||
        !isPlain(ast) ||
        ast.propertySignatures.some(isOwnWay)
        ? byEffect(ast)
        : checked(ast, fields(ast.propertySignatures))
    case "Union":
      return ast.options?.mode === "oneOf" || !isPlain(ast) ? byEffect(ast) : checked(ast, union(ast.types))
    default:
      return byEffect(ast)
  }
}

const text: Decoder = (value) => (typeof value === "string" ? value : none)
const number: Decoder = (value) => (typeof value === "number" ? value : none)
const finite: Decoder = (value) => (Number.isFinite(value) ? value : none)
const boolean: Decoder = (value) => (typeof value === "boolean" ? value : none)
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === "string"
const textOrNull: Decoder = (value) => (isTextOrNull(value) ? value : none)

const list =
  (element: Decoder): Decoder =>
  (value) => {
    if (!Array.isArray(value)) return none
    const { length } = value
    let copy: Array<unknown> | undefined
    for (let index = 0; index < length; index++) {
      const given: unknown = value[index]
      const item = element(given)
      if (item === none) return none
      if (copy === undefined && item !== given) copy = value.slice(0, index)
      copy?.push(item)
    }
    return copy ?? value
  }

const fields = (properties: ReadonlyArray<SchemaAST.PropertySignature>): Decoder => {
  const names = properties.map(({ name }) => name)
  const decoders = properties.map(({ type }) => decoderOf(type))
  const optional = properties.map(({ type }) => SchemaAST.isOptional(type))
  const { length } = properties

  /** The fields before the property of this number, as they are, and nothing else. */
  const copy = (from: Readonly<Record<PropertyKey, unknown>>, end: number): Record<PropertyKey, unknown> => {
    const made: Record<PropertyKey, unknown> = {}
    for (let index = 0; index < end; index++) {
      // There is one of each for each property.
      const name = names[index] as PropertyKey
      const field = from[name]
      if (field !== undefined || name in from) made[name] = field
    }
    return made
  }

  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return none
    // Its own type has no names; what stands under one is looked at by that name's decoder.
    const from = value as Readonly<Record<PropertyKey, unknown>>
    let made: Record<PropertyKey, unknown> | undefined
    let present = 0
    for (let index = 0; index < length; index++) {
      const name = names[index] as PropertyKey
      const field = from[name]
      if (field === undefined && !(name in from)) {
        if (optional[index] === true) continue
        return none
      }
      present += 1
      const decoder = decoders[index] as Decoder
      // Most fields are texts; to call for each of them would take longer than to look.
      if (decoder === text ? typeof field === "string" : decoder === textOrNull && isTextOrNull(field)) {
        if (made !== undefined) made[name] = field
        continue
      }
      const item = decoder(field)
      if (item === none) return none
      if (made === undefined && item !== field) made = copy(from, index)
      if (made !== undefined) made[name] = item
    }
    return made ?? (isPlainObject(from) && present === countKeys(from) ? value : copy(from, length))
  }
}

/** Not made by a class: what such an object inherits (a `toJSON`, an accessor) would go wherever it goes itself. */
const isPlainObject = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype

/** How many keys an object has. To ask for the keys themselves would make a list of them. */
const countKeys = (value: object): number => {
  let count = 0
  // Objects of JSON inherit nothing that is counted.
  for (const _ in value) count += 1
  return count
}

const union = (types: ReadonlyArray<SchemaAST.AST>): Decoder => {
  const [first, second, ...others] = types.map(decoderOf)
  if (first === undefined) return () => none
  if (second === undefined) return first
  if (others.length === 0 && types[1]?._tag === "Null") {
    return first === text ? textOrNull : (value) => (value === null ? value : first(value))
  }
  const all = [first, second, ...others]
  return (value) => {
    for (const decoder of all) {
      const item = decoder(value)
      if (item !== none) return item
    }
    return none
  }
}

/** Checks are effect's own, and asked only whether they have something to say. */
const checked = (ast: SchemaAST.AST, decoder: Decoder): Decoder => {
  if (ast.checks === undefined) return decoder
  const filters = ast.checks.flatMap((check) => (check._tag === "Filter" ? [check] : []))
  if (filters.length < ast.checks.length) return byEffect(ast)
  return (value) => {
    const item = decoder(value)
    return item === none || filters.some((filter) => filter.run(item, ast, {}) !== undefined) ? none : item
  }
}

/** A number of JSON is finite or none, which is not worth asking effect for each of them. */
const isFinite = ({ checks }: SchemaAST.AST): boolean =>
  checks?.length === 1 && checks[0] === Schema.Finite.ast.checks?.[0]

/** Whether it says what a value is and no more: not also what it was before it was decoded. */
const isPlain = (ast: SchemaAST.Arrays | SchemaAST.Objects | SchemaAST.Union): boolean =>
  ast.encodingChecks === undefined

/** Whether a property is more than what stands under its name: a transformation may make one that is missing. */
const isOwnWay = ({ name, type }: SchemaAST.PropertySignature): boolean =>
  name === "__proto__" || whole(type).encoding !== undefined

/** What a schema is that was suspended. */
const whole = (ast: SchemaAST.AST): SchemaAST.AST =>
  ast._tag === "Suspend" && ast.encoding === undefined ? whole(ast.thunk()) : ast

const byEffect = (ast: SchemaAST.AST): Decoder => {
  const decode = Schema.decodeUnknownResult(Schema.make<Schema.Codec<unknown>>(ast))
  return (value) => Result.getOrElse(decode(value), () => none)
}
