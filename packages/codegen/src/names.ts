/** Names in the modules: kept as the document has them wherever TypeScript lets them be. */

const words = (text: string): ReadonlyArray<string> => text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "")

const capitalize = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

const isIdentifier = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text)

/** The name of a schema's type: its own where it can be one, else its words put together. */
export const typeName = (name: string): string => {
  if (isIdentifier(name)) return capitalize(name)
  const joined = words(name).map(capitalize).join("")
  return /^\d/.test(joined) ? `_${joined}` : joined
}

export const pascal = (text: string): string => words(text).map(capitalize).join("")

export const camel = (text: string): string => {
  const joined = pascal(text)
  return joined.slice(0, 1).toLowerCase() + joined.slice(1)
}

/** A key of an object, in quotes where it needs them. */
export const key = (name: string): string => (isIdentifier(name) ? name : JSON.stringify(name))

/** The name of a module: a group's, in kebab case. */
export const moduleName = (segment: string): string => words(segment).join("-").toLowerCase()
