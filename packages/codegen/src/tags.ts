/** Unions that are told apart by a tag: which schemas are their members, and by what values each is told. */
import * as Equal from "effect/Equal"
import { CodegenError, type Document, nameOf, objectsOf, pointer } from "./document.ts"

export interface Tag {
  readonly field: string
  /** The values that a member has in its tag where its own schema does not say. */
  readonly values: ReadonlyArray<string>
}

/** The tags of a document's schemas, by the name of the schema. */
export const tagsOf = (document: Document): ReadonlyMap<string, Tag> => {
  const tags = new Map<string, Tag>()
  for (const node of objectsOf(document)) {
    if (!isTagged(node)) continue
    const { mapping = {}, propertyName } = node.discriminator
    for (const { $ref } of node.oneOf ?? node.anyOf ?? []) {
      const name = $ref === undefined ? undefined : nameOf($ref)
      if (name === undefined) continue
      const mapped = Object.keys(mapping).filter((value) => (nameOf(mapping[value] ?? "") ?? mapping[value]) === name)
      // What no mapping names is told by its own name.
      const tag = { field: propertyName, values: mapped.length === 0 ? [name] : mapped.toSorted() }
      if (!Equal.equals(tags.get(name) ?? tag, tag)) {
        const place = pointer(["components", "schemas", name])
        throw new CodegenError({ place, problem: "is told from others in one way here and in another there" })
      }
      tags.set(name, tag)
    }
  }
  return tags
}

interface Tagged {
  readonly discriminator: { readonly propertyName: string; readonly mapping?: Readonly<Record<string, string>> }
  readonly oneOf?: ReadonlyArray<{ readonly $ref?: string }>
  readonly anyOf?: ReadonlyArray<{ readonly $ref?: string }>
}

const isTagged = (node: object): node is Tagged =>
  "discriminator" in node &&
  (("oneOf" in node && Array.isArray(node.oneOf)) || ("anyOf" in node && Array.isArray(node.anyOf)))
