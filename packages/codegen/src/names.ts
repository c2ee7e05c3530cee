/** Names in the modules: kept as the document has them wherever TypeScript lets them be. */

const words = (text: string): ReadonlyArray<string> => text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "")

const capitalize = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

const isIdentifier = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text)

const startable = (name: string): string => (/^\d/.test(name) ? `_${name}` : name)

/** The name of a schema's type: its own where it can be one, else its words put together. */
export const typeName = (name: string): string => {
  const capital = capitalize(name)
  return isIdentifier(capital) ? capital : startable(words(name).map(capitalize).join(""))
}

export const pascal = (text: string): string => words(text).map(capitalize).join("")

/** As `accountId`; letters that stand for words, as in `FDXParty`, become small together. */
export const camel = (text: string): string =>
  startable(pascal(text).replace(/^(?:[A-Z]+(?=[A-Z][a-z]|\d|$)|[A-Z])/, (start) => start.toLowerCase()))

/** The name of a call: its operationId where it can be one, else its words put together. */
export const callName = (id: string): string => {
  const name = /^[a-z][A-Za-z0-9]*$/.test(id) ? id : camel(id)
  return RESERVED.has(name) ? `${name}_` : name
}

/** What TypeScript keeps for itself. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" ")
)

/** A key of an object, in quotes where it needs them. */
export const key = (name: string): string => (isIdentifier(name) ? name : JSON.stringify(name))

/** The name of a module: a group's, in kebab case. */
export const moduleName = (segment: string): string => words(segment).join("-").toLowerCase()
