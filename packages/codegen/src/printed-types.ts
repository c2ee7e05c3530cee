/** Types as TypeScript and as schemas: strict in requests, tolerant in responses. */
import * as Equal from "effect/Equal"
import { camel, key, pascal } from "./names.ts"
import { type Field, type Type, withoutNull } from "./types.ts"

/** Requests are strict and responses tolerant, so one schema may have two forms. */
export type Mode = "request" | "response"

interface Printed {
  readonly type: string
  readonly schema: string
  /** Of an object: its fields alone, for a declaration that has a name to give. */
  readonly fields?: string
}

/** What a module has to import or declare for what is printed in it. */
export interface Uses {
  readonly formats: Set<string>
  readonly openEnum: Set<"type Open" | "openEnum">
  readonly bodies: Set<string>
  readonly fields: Set<"nullOr" | "optional" | "optionalKey" | "struct">
  readonly upload: Set<string>
  readonly names: Set<string>
  /** Lists of an enum's values that are too long to stand where they are used, under their names. */
  readonly values: Map<string, ReadonlyArray<string | number>>
}

export const noUses = (): Uses => ({
  formats: new Set(),
  openEnum: new Set(),
  bodies: new Set(),
  fields: new Set(),
  upload: new Set(),
  names: new Set(),
  values: new Map()
})

export interface Printer {
  /** Prints a type; `owner` names what it is a part of. */
  readonly print: (type: Type, mode: Mode, owner: string) => Printed
}

/** The formats that requests are held to, by the name of core's check. */
const FORMATS: Readonly<Record<string, string>> = {
  date: "civilDate",
  "date-time": "instant",
  decimal: "decimal",
  email: "email",
  uri: "uri",
  url: "uri",
  uuid: "uuid"
}

/** Enums longer than this are declared once and named. */
const INLINE_LENGTH = 60

export const makePrinter = (nameIn: (name: string, mode: Mode) => string, uses: Uses): Printer => {
  const print = (type: Type, mode: Mode, owner: string): Printed => {
    switch (type.tag) {
      case "unknown":
        return { type: "unknown", schema: "Schema.Unknown" }
      case "boolean":
        return { type: "boolean", schema: "Schema.Boolean" }
      case "text": {
        const format = type.format === undefined ? undefined : FORMATS[type.format]
        if (mode === "response") return { type: "string", schema: "Schema.String" }
        if (format !== undefined) uses.formats.add(format)
        return {
          type: "string",
          schema: checked(format ?? "Schema.String", [
            ["Schema.isMinCodePoints", type.checks.minLength],
            ["Schema.isMaxCodePoints", type.checks.maxLength],
            ["Schema.isPattern", type.checks.pattern?.toString()]
          ])
        }
      }
      case "number":
        if (mode === "response") return { type: "number", schema: "Schema.Finite" }
        return {
          type: "number",
          schema: checked(type.isInteger ? "Schema.Int" : "Schema.Finite", [
            ["Schema.isGreaterThanOrEqualTo", type.checks.minimum],
            ["Schema.isGreaterThan", type.checks.above],
            ["Schema.isLessThanOrEqualTo", type.checks.maximum],
            ["Schema.isLessThan", type.checks.below]
          ])
        }
      case "literal":
        return { type: JSON.stringify(type.value), schema: `Schema.Literal(${JSON.stringify(type.value)})` }
      case "enum":
        return printEnum(type.values, mode, owner)
      case "list": {
        const item = print(type.item, mode, owner)
        return {
          type: `ReadonlyArray<${item.type}>`,
          schema: strictly(mode, `Schema.Array(${item.schema})`, [
            ["Schema.isMinLength", type.checks.minItems],
            ["Schema.isMaxLength", type.checks.maxItems],
            ["Schema.isUnique", type.checks.isUnique === true ? "" : undefined]
          ])
        }
      }
      case "record": {
        const value = print(type.value, mode, owner)
        return {
          type: `Readonly<Record<string, ${value.type}>>`,
          schema: strictly(mode, `Schema.Record(Schema.String, ${value.schema})`, [
            ["Schema.isMaxProperties", type.maxProperties]
          ])
        }
      }
      case "struct":
        return printStruct(type.fields, mode, owner)
      case "union":
        return printUnion(type.members, mode, owner)
      case "nullable": {
        const inner = print(type.inner, mode, owner)
        return orNull(inner)
      }
      case "bytes":
        uses.upload.add("Upload")
        return { type: "Upload", schema: "Upload" }
      case "ref": {
        const name = nameIn(type.name, mode)
        uses.names.add(name)
        return { type: name, schema: name }
      }
    }
  }

  const printEnum = (values: ReadonlyArray<string | number>, mode: Mode, owner: string): Printed => {
    const known = mode === "request" ? values : values.filter((value) => typeof value === "string")
    const { list, type } = printValues(known, `${camel(owner)}Values`)
    if (mode === "request") return { type, schema: `Schema.Literals(${list})` }
    // Numbers to which the provider may add are any number.
    if (known.length === 0) return { type: "number", schema: "Schema.Finite" }
    uses.openEnum.add("openEnum").add("type Open")
    return known.length === values.length
      ? { type: `Open<${type}>`, schema: `openEnum(${list})` }
      : { type: `Open<${type}> | number`, schema: `Schema.Union([openEnum(${list}), Schema.Finite])` }
  }

  const printValues = (values: ReadonlyArray<string | number>, name: string) => {
    const literals = values.map((value) => JSON.stringify(value))
    const inline = literals.join(", ")
    if (inline.length <= INLINE_LENGTH) return { type: literals.join(" | "), list: `[${inline}]` }
    const list = freeName(uses.values, name, values)
    uses.values.set(list, values)
    return { type: `(typeof ${list})[number]`, list }
  }

  const printStruct = (fields: ReadonlyArray<Field>, mode: Mode, owner: string): Printed => {
    const printed = fields.map((field) => {
      const inner = print(withoutNull(field.type), mode, `${owner} ${pascal(field.name)}`)
      const value = field.type.tag === "nullable" || (mode === "response" && !field.isRequired) ? orNull(inner) : inner
      const deprecated = field.isDeprecated ? "/** @deprecated */\n" : ""
      const name = key(field.name)
      if (field.isRequired) {
        return { type: `${deprecated}readonly ${name}: ${value.type}`, schema: `${name}: ${value.schema}` }
      }
      return mode === "request"
        ? {
            type: `${deprecated}readonly ${name}?: ${value.type} | undefined`,
            schema: `${name}: ${made("optional", value.schema)}`
          }
        : {
            type: `${deprecated}readonly ${name}?: ${value.type}`,
            schema: `${name}: ${made("optionalKey", value.schema)}`
          }
    })
    const type = `{\n${printed.map((field) => field.type).join("\n")}\n}`
    const built = `() => ({\n${printed.map((field) => field.schema).join(",\n")}\n})`
    return { type, schema: made("struct", built, type), fields: built }
  }

  const printUnion = (members: ReadonlyArray<Type>, mode: Mode, owner: string): Printed => {
    const values = members.flatMap((member) => (member.tag === "literal" ? [member.value] : []))
    if (values.length === members.length) {
      const literals = values.map((value) => JSON.stringify(value))
      return { type: literals.join(" | "), schema: `Schema.Literals([${literals.join(", ")}])` }
    }
    // Members that differ in a format are one type, and where formats are not held to, one schema.
    const printed = members.map((member) => print(member, mode, owner))
    const types = [...new Set(printed.map((member) => member.type))]
    const [schema = "", ...schemas] = new Set(printed.map((member) => member.schema))
    return {
      type: types.join(" | "),
      schema: schemas.length === 0 ? schema : `Schema.Union([${[schema, ...schemas].join(", ")}])`
    }
  }

  /** A call of one of core's makers of fields. */
  const made = (maker: "nullOr" | "optional" | "optionalKey" | "struct", argument: string, type?: string): string => {
    uses.fields.add(maker)
    return `${maker}${type === undefined ? "" : `<${type}>`}(${argument})`
  }

  const orNull = (printed: Printed): Printed =>
    printed.type === "unknown" ? printed : { type: `${printed.type} | null`, schema: made("nullOr", printed.schema) }

  return { print }
}

/** A name for a list: with a number behind it where another list has that name, as `Item.kind` and `ItemKind` would. */
const freeName = (lists: Uses["values"], name: string, values: ReadonlyArray<string | number>): string => {
  let free = name
  for (let number = 2; !Equal.equals(lists.get(free) ?? values, values); number++) free = `${name}${number}`
  return free
}

type Check = readonly [name: string, argument: string | number | undefined]

const checked = (schema: string, checks: ReadonlyArray<Check>): string => {
  const given = checks.flatMap(([name, argument]) => (argument === undefined ? [] : [`${name}(${argument})`]))
  return given.length === 0 ? schema : `${schema}.check(${given.join(", ")})`
}

const strictly = (mode: Mode, schema: string, checks: ReadonlyArray<Check>): string =>
  mode === "request" ? checked(schema, checks) : schema

/** Prints a type with its references as they are in the document: for telling whether its two forms differ. */
const bare: Printer = makePrinter((name) => name, noUses())

/** Whether a type is not the same in requests and in responses, its references aside. */
export const differs = (type: Type, name: string): boolean => {
  const request = bare.print(type, "request", name)
  const response = bare.print(type, "response", name)
  return request.type !== response.type || request.schema !== response.schema
}
