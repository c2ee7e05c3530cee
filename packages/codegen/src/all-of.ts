/** `allOf`: either one member with a remark beside it (a null, a description), or objects put together. */
import * as Equal from "effect/Equal"
import { CodegenError, pointer, type SchemaNode } from "./document.ts"

/** A node and where it stands. */
export type Placed = readonly [node: SchemaNode, path: ReadonlyArray<string>]

/** The one member that refers to what the type is; nothing where several say it, or one by itself. */
export const onlyMember = (members: ReadonlyArray<Placed>): Placed | undefined => {
  const [only, ...others] = members.filter(([member]) => saysMore(member))
  // Without any, whichever says `object` will do.
  if (only === undefined) return members.find(([member]) => member.type !== undefined) ?? members[0]
  return others.length === 0 && refers(only[0]) ? only : undefined
}

/** Whether a node says more about its type than `object`, and whether it may be null. */
export const saysMore = (node: SchemaNode): boolean =>
  typeof node.additionalProperties === "object" ||
  Object.entries(node).some(([key, value]) => !REMARKS.has(key) && !(key === "required" && Equal.equals(value, [])))

const REMARKS: ReadonlySet<string> = new Set([
  "type",
  "nullable",
  "deprecated",
  "discriminator",
  "additionalProperties"
])

const refers = (node: SchemaNode): boolean =>
  node.$ref !== undefined || node.allOf !== undefined || node.anyOf !== undefined || node.oneOf !== undefined

/** One node that says what both say; where both speak of one thing, what the second says of it holds. */
export const mergeTwo = (a: SchemaNode, b: SchemaNode, path: ReadonlyArray<string>): SchemaNode => {
  if ((a.oneOf ?? a.anyOf) !== undefined && (b.oneOf ?? b.anyOf) !== undefined) {
    throw new CodegenError({ place: pointer(path), problem: "puts two lists of alternatives together" })
  }
  const kinds = kindsOf(a)
  if (kinds.length > 0 && kindsOf(b).length > 0 && !kindsOf(b).some((kind) => kinds.includes(kind))) {
    throw new CodegenError({
      place: pointer(path),
      problem: `puts ${kinds.join(" or ")} and ${kindsOf(b).join(" or ")} together, which no value is`
    })
  }
  return {
    ...a,
    ...b,
    ...(a.properties === undefined ? {} : { properties: mergeProperties(a.properties, b.properties ?? {}, path) }),
    ...(a.required === undefined ? {} : { required: [...new Set([...a.required, ...(b.required ?? [])])] }),
    ...(a.enum === undefined || b.enum === undefined ? {} : { enum: a.enum.filter((value) => b.enum?.includes(value)) })
  }
}

type Properties = NonNullable<SchemaNode["properties"]>

const mergeProperties = (a: Properties, b: Properties, path: ReadonlyArray<string>): Properties => ({
  ...a,
  ...Object.fromEntries(
    Object.entries(b).map(([name, property]) => {
      const other = Object.hasOwn(a, name) ? a[name] : undefined
      const at = [...path, "properties", name]
      return [name, other === undefined ? property : mergeProperty(other, property, at)]
    })
  )
})

/** A property that two members have: the second says it anew, and keeps what only the first says. */
const mergeProperty = (a: SchemaNode, b: SchemaNode, path: ReadonlyArray<string>): SchemaNode => {
  if (!saysMore(b) && b.type === undefined) return { ...a, ...b }
  if (refers(a) || refers(b)) return b
  const { nullable: _, ...kept } = a
  return mergeTwo(kept, b, path)
}

const kindsOf = ({ type = [] }: SchemaNode): ReadonlyArray<string> =>
  (typeof type === "string" ? [type] : type).filter((kind) => kind !== "null")

/** Whether a node lets null be; what it refers to aside. */
export const allowsNull = (node: SchemaNode): boolean =>
  node.nullable === true ||
  (Array.isArray(node.type) ? node.type.includes("null") : node.type === "null") ||
  node.enum?.includes(null) === true ||
  [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])].some(allowsNull)

/** What a node is only another name for, or for that and null. */
export const aliasOf = (node: SchemaNode): string | undefined => {
  const { $ref, ...beside } = node
  if ($ref !== undefined) return saysMore(beside) ? undefined : $ref
  const members =
    node.allOf?.filter(saysMore) ?? (node.oneOf ?? node.anyOf)?.filter(({ type }) => type !== "null") ?? []
  const [only, ...others] = members
  return only === undefined || others.length > 0 || node.properties !== undefined ? undefined : aliasOf(only)
}
