/** The providers' contracts, where they lie beside this repository, and where an answer departs from one. */
import type * as Operation from "@bankstream/core/operation"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Provider } from "../src/world.ts"
import { answerSchema, type ContractDocument, departures } from "./json-schema.ts"

const folder = fileURLToPath(new URL("../../../../shared/contracts", import.meta.url))

/** Whether the contracts are there; tests that need them are skipped where they are not. */
export const areContractsHere = existsSync(folder)

if (!areContractsHere) {
  console.warn("skipped: ../shared/contracts is not beside this repository, so no answer is held to it")
}

const documents = new Map<Provider, ContractDocument>()

/** A provider's contract. */
export const contractOf = (provider: Provider): ContractDocument => {
  const found = documents.get(provider)
  if (found !== undefined) return found
  const document: ContractDocument = JSON.parse(readFileSync(`${folder}/${provider}.openapi.json`, "utf8"))
  documents.set(provider, document)
  return document
}

/** Where an answer departs from the contract; undefined where the contract does not describe it. */
export const departuresOf = (
  document: ContractDocument,
  { method, path }: Operation.Any,
  status: number,
  body: unknown
): ReadonlyArray<string> | undefined => {
  const schema = answerSchema(document, path, method, status)
  return schema === undefined ? undefined : departures(document, schema, body)
}
