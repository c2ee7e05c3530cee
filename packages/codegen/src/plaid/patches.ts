/** Corrections to Plaid's document. Those for older versions stay, because its public copy lags behind. */
import type { Patch } from "../patches.ts"

const schema = (...path: ReadonlyArray<string>): ReadonlyArray<string> => ["components", "schemas", ...path]

const document = (name: string): string => `#/components/schemas/${name}`

const upload = ["paths", "/transfer/diligence/document/upload", "post", "requestBody", "content"]

/** Yes and No, which YAML took for truth values. */
const yesOrNo = (name: string, property: string): ReadonlyArray<Patch> => [
  {
    reason: "Yes and No were taken for truth values",
    at: schema(name, "properties", property, "enum"),
    found: [true, false],
    becomes: ["Yes", "No", null]
  }
]

/** Versions, which YAML took for numbers. */
const versions = (name: string, found: ReadonlyArray<number | string>): ReadonlyArray<Patch> => [
  {
    reason: "texts were taken for numbers",
    at: schema(name, "enum"),
    found: [...found, null],
    becomes: [...found.map(String), null]
  }
]

export const patches: ReadonlyArray<Patch> = [
  {
    reason: "Plaid's own example of a completed session carries them",
    at: schema("LinkDeliveryGetResponse", "properties", "public_tokens"),
    becomes: { type: ["array", "null"], items: { type: "string" } }
  },
  {
    reason: "a stray word among the media types",
    at: ["paths", "/transfer/originator/get", "post", "requestBody", "content", "examples"],
    found: {}
  },
  {
    reason: "a stray word among the media types",
    at: [...upload, "application/json", "examples"],
    found: {}
  },
  {
    reason: "a file is not sent as JSON, and its description says multipart",
    at: upload,
    found: { "application/json": { schema: { $ref: document("TransferDiligenceDocumentUploadRequest") } } },
    becomes: { "multipart/form-data": { schema: { $ref: document("TransferDiligenceDocumentUploadRequest") } } }
  },
  {
    reason: "the header by which a statement is verified is only told of in prose",
    at: ["paths", "/statements/download", "post", "responses", "200", "headers"],
    becomes: { "Plaid-Content-Hash": { schema: { type: "string" } } }
  },
  {
    reason: "an item of a report's error is an error with its Item, by the schema that stands unused beside it",
    at: schema("PlaidError", "properties", "causes", "items"),
    found: {},
    becomes: { $ref: document("Cause") }
  },
  ...yesOrNo("AssetDetail", "AssetRetirementIndicator"),
  ...yesOrNo("AssetDetail", "AssetEmployerSponsoredIndicator"),
  ...yesOrNo("AssetHolding", "AssetHoldingRestrictedIndicator"),
  ...versions("PrismFirstDetectVersion", [3]),
  ...versions("PrismDetectVersion", [4.1, 4]),
  ...versions("PrismCashScoreVersion", [4.1, 4, "3_lite", 3]),
  ...versions("PrismExtendVersion", [4.1, 4]),
  ...versions("PrismInsightsVersion", [4.1, 4, 3])
]
