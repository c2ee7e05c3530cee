/** What a schema of the document means: the types that modules are printed from. */
export type Type =
  | { readonly tag: "unknown" }
  | { readonly tag: "boolean" }
  | { readonly tag: "text"; readonly format?: string; readonly checks: TextChecks }
  | { readonly tag: "number"; readonly isInteger: boolean; readonly checks: NumberChecks }
  /** A value that never changes. */
  | { readonly tag: "literal"; readonly value: string | number | boolean }
  /** Texts or numbers to which the provider may add. */
  | { readonly tag: "enum"; readonly values: ReadonlyArray<string | number> }
  | { readonly tag: "list"; readonly item: Type; readonly checks: ListChecks }
  | { readonly tag: "record"; readonly value: Type; readonly maxProperties?: number }
  | { readonly tag: "struct"; readonly fields: ReadonlyArray<Field> }
  | { readonly tag: "union"; readonly members: ReadonlyArray<Type> }
  | { readonly tag: "nullable"; readonly inner: Type }
  | { readonly tag: "bytes" }
  | { readonly tag: "ref"; readonly name: string }

interface TextChecks {
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: RegExp
}

export interface NumberChecks {
  readonly minimum?: number
  readonly maximum?: number
  readonly above?: number
  readonly below?: number
}

interface ListChecks {
  readonly minItems?: number
  readonly maxItems?: number
  readonly isUnique?: boolean
}

export interface Field {
  readonly name: string
  readonly type: Type
  readonly isRequired: boolean
  readonly isDeprecated: boolean
}

export const nullable = (inner: Type): Type => (inner.tag === "nullable" ? inner : { tag: "nullable", inner })

export const orNull = (type: Type, isNullable: boolean | undefined): Type =>
  isNullable === true ? nullable(type) : type

export const withoutNull = (type: Type): Type => (type.tag === "nullable" ? type.inner : type)

export const union = (members: ReadonlyArray<Type>): Type => {
  const [only, ...others] = members
  if (only === undefined) return { tag: "unknown" }
  if (others.length === 0) return only
  const isNullable = members.some((member) => member.tag === "nullable")
  return orNull({ tag: "union", members: members.map(withoutNull) }, isNullable)
}

/** Whether a named schema of this type is declared under its name; a plain text or number is written out instead. */
export const isDeclared = (type: Type): boolean => {
  switch (type.tag) {
    case "struct":
    case "record":
    case "enum":
    case "union":
    case "list":
      return true
    default:
      return false
  }
}

/** The names that a type refers to. */
export const refsOf = (type: Type): ReadonlyArray<string> => {
  switch (type.tag) {
    case "ref":
      return [type.name]
    case "list":
      return refsOf(type.item)
    case "record":
      return refsOf(type.value)
    case "nullable":
      return refsOf(type.inner)
    case "union":
      return type.members.flatMap(refsOf)
    case "struct":
      return type.fields.flatMap((field) => refsOf(field.type))
    default:
      return []
  }
}
