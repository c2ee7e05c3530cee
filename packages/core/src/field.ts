/** Names of fields, one or two levels deep (`"cursor"`, `"options.offset"`), checked against the type they are read from. */

type Scalar = string | number | boolean | bigint | ReadonlyArray<unknown>

/** The fields of `T` whose value is a `V`. */
export type FieldOf<T, V = unknown> = {
  [K in keyof T & string]:
    | (NonNullable<T[K]> extends V ? K : never)
    | (NonNullable<T[K]> extends Scalar ? never : `${K}.${FieldsOf<NonNullable<T[K]>, V>}`)
}[keyof T & string]

type FieldsOf<T, V> = { [K in keyof T & string]: NonNullable<T[K]> extends V ? K : never }[keyof T & string]

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

/** Reads a field; undefined when any part of the way is missing. */
export const read = (from: unknown, field: string): unknown => {
  let value = from
  for (const key of field.split(".")) value = isRecord(value) ? value[key] : undefined
  return value
}

/** Reads a text; undefined when the field is anything else, or an empty one. */
export const readText = (from: unknown, field: string): string | undefined => {
  const value = read(from, field)
  return typeof value === "string" && value !== "" ? value : undefined
}

/** A copy with the field set; what lies on the way is made when it is missing. */
export const write = <T>(to: T, field: string, value: unknown): T => {
  const dot = field.indexOf(".")
  const key = dot < 0 ? field : field.slice(0, dot)
  const child = dot < 0 ? value : write(read(to, key) ?? {}, field.slice(dot + 1), value)
  return { ...to, [key]: child }
}

/** A value as it stands where all is text. */
export const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value))
