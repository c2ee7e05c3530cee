/** Pluggy's contract, where it lies beside the repository. */
import { existsSync, readFileSync } from "node:fs"

/** A JSON Schema of the contract. */
export interface Node {
  readonly $ref?: string
  readonly enum?: ReadonlyArray<string | number | null>
  readonly properties?: Readonly<Record<string, Node>>
}

type Content = Readonly<Record<string, { readonly schema: Node }>>

/** An operation of the contract. */
export interface Described {
  readonly operationId: string
  readonly deprecated?: boolean
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Node>> }
}

const file = new URL("../../../../shared/contracts/pluggy.openapi.json", import.meta.url)

/** The contract; undefined, with a remark, where it is not there. */
export const readContract = (): Document | undefined => {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"))
  console.warn("skipped: ../shared/contracts/pluggy.openapi.json is not beside this repository")
  return undefined
}

/** The operations of the contract, with their routes. */
export const routesOf = ({
  paths
}: Document): ReadonlyArray<{ readonly method: string; readonly path: string; readonly described: Described }> =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ method: method.toUpperCase(), path, described }))
  )

/** What a schema is, its reference followed. */
export const resolve = ({ components }: Document, node: Node | undefined): Node => {
  const name = node?.$ref?.split("/").at(-1)
  return name === undefined ? (node ?? {}) : (components.schemas[name] ?? {})
}
