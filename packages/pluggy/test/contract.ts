/** Pluggy's contract, where it lies beside the repository, with what is known to be wrong in it put right. */
import { type Contract, readContract as read } from "@bankstream/contract/contract"

/** Something in the contract that is not so: where, and what is. */
type Correction = readonly [at: ReadonlyArray<string>, is: unknown]

const schema = (name: string, ...path: ReadonlyArray<string>) => ["components", "schemas", name, ...path]
const property = (name: string, field: string, ...path: ReadonlyArray<string>) =>
  schema(name, "properties", field, ...path)
const get = (route: string, ...path: ReadonlyArray<string>) => ["paths", route, "get", ...path]
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const day = { type: "string", format: "date" }
const instant = { type: "string", format: "date-time" }
const texts = { type: "array", items: { type: "string" } }
const query = (name: string, is: object) => ({ name, in: "query", required: false, schema: is })

/** Lists that can be asked for a page, and how many parameters stand before it. */
const pages: ReadonlyArray<readonly [string, number]> = [
  ["/accounts", 2],
  ["/accounts/{id}/statements", 1],
  ["/bills", 1],
  ["/categories", 1],
  ["/connectors", 9],
  ["/consents", 1],
  ["/loans", 1],
  ["/payments/intents", 1],
  ["/payments/requests/{id}/automatic-pix/schedules", 1],
  ["/payments/requests/{id}/schedules", 1]
]

/** Lists that never come without their rows, although nothing says so. */
const lists: ReadonlyArray<string> = [
  ...pages.map(([route]) => route).filter((route) => !/statements|categories|connectors|consents/.test(route)),
  "/investments",
  "/items/{id}/resources",
  "/payments/customers",
  "/payments/recipients",
  "/payments/recipients/institutions",
  "/payments/requests",
  "/smart-transfers/preauthorizations",
  "/smart-transfers/preauthorizations/{id}/payments",
  "/webhooks"
]

const products = { type: "array", items: { type: "string" } }

// By hand from Pluggy's documentation and its own client; the generator's patches are not looked at.
const corrections: ReadonlyArray<Correction> = [
  [get("/transactions", "parameters", "2", "schema"), day],
  [get("/transactions", "parameters", "3", "schema"), day],
  [get("/v2/transactions", "parameters", "2", "schema"), day],
  [get("/v2/transactions", "parameters", "3", "schema"), day],
  [get("/transactions", "parameters", "1", "explode"), false],
  [get("/v2/transactions", "parameters", "1", "explode"), false],
  [get("/connectors", "parameters", "1", "schema"), texts],
  ...pages.map(([route, index]): Correction => [
    get(route, "parameters", `${index}`),
    query("page", { type: "integer", minimum: 1 })
  ]),
  [get("/categories/rules", "parameters"), [query("page", { type: "integer", minimum: 1 })]],
  [get("/webhooks", "parameters"), [query("page", { type: "integer", minimum: 1 })]],
  ...lists.map((route): Correction => [
    get(route, "responses", "200", "content", "application/json", "schema", "required"),
    ["results"]
  ]),
  [schema("ConnectorListResponse", "required"), ["results"]],
  [
    get("/categories/rules", "responses", "200", "content", "application/json", "schema"),
    { oneOf: [ref("PageResponseCategoryRules"), { type: "array", items: ref("ClientCategoryRule") }] }
  ],
  [property("CreateItem", "products"), products],
  [property("UpdateItem", "products"), products],
  [property("ItemOptions", "connectorSortAlphabetically"), { type: "boolean" }],
  [
    property("CreatePaymentRequest", "schedule"),
    { oneOf: [...["SINGLE", "DAILY", "WEEKLY", "MONTHLY", "CUSTOM"].map(ref), { type: "null" }] }
  ],
  [property("CreatePaymentRecipient", "isDefault"), { type: "boolean" }],
  [property("CreatePaymentRecipient", "pixKey"), { type: "string" }],
  [schema("CreatePaymentRecipient", "required"), []],
  [property("CreatePaymentIntent", "paymentMethod"), { enum: ["PIS", "PIX"] }],
  [property("AutomaticPixFirstPayment", "date"), day],
  [property("CreateAutomaticPixPaymentRequest", "expiresAt"), instant],
  // The two calls whose bodies stand elsewhere in the document.
  [
    ["paths", "/webhooks", "post", "requestBody"],
    { content: { "application/json": { schema: ref("CreateWebhook") } } }
  ],
  [
    ["paths", "/webhooks/{id}", "patch", "requestBody"],
    { content: { "application/json": { schema: ref("UpdateWebhook") } } }
  ]
]

const put = (json: unknown, [name, ...path]: ReadonlyArray<string>, is: unknown): unknown => {
  if (name === undefined) return is
  if (Array.isArray(json)) return json.toSpliced(Number(name), 1, put(json[Number(name)], path, is))
  const object: Readonly<Record<string, unknown>> = { ...Object(json) }
  return { ...object, [name]: put(object[name], path, is) }
}

/** The contract as it stands; undefined, with a remark, where it is not there. */
export const readContract = (): Contract | undefined => read("pluggy")

/** The contract as Pluggy keeps it. */
export const correct = (contract: Contract): Contract =>
  // Each correction puts a part of a contract in the place of another.
  corrections.reduce<unknown>((json, [at, is]) => put(json, at, is), contract) as Contract
