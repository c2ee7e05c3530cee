/**
 * Corrections to Pluggy's document, and what it leaves out.
 *
 * Two of its defects need none: that POST /webhooks may answer 200 for the declared 201, since every 2xx is a success here,
 * and that few failures are declared, since the table of codes does not come from the document. Misspelt operationIds
 * (`smart-tranfers-…`) stay as they are: Pluggy's own pages have them.
 */
import type { Json } from "../document.ts"
import type { Patch } from "../patches.ts"
import { otherHosts } from "./other-hosts.ts"

const schema = (...path: ReadonlyArray<string>): ReadonlyArray<string> => ["components", "schemas", ...path]

const property = (name: string, field: string, ...path: ReadonlyArray<string>): ReadonlyArray<string> =>
  schema(name, "properties", field, ...path)

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

const get = (route: string, ...path: ReadonlyArray<string>): ReadonlyArray<string> => ["paths", route, "get", ...path]

const answer = (route: string): ReadonlyArray<string> =>
  get(route, "responses", "200", "content", "application/json", "schema")

const time: Json = { type: "string", format: "date-time" }
const day: Json = { type: "string", format: "date" }

// ------------------------------------------------------------------------------------------------ fields and enums

/** Fields that answers have and the document has not. */
const answered = (name: string, fields: Readonly<Record<string, Json>>): ReadonlyArray<Patch> =>
  Object.entries(fields).map(([field, becomes]) => ({
    reason: "Pluggy answers it, and its own client has it",
    at: property(name, field),
    becomes
  }))

/** Fields that requests may have and the document has not. */
const sent = (name: string, fields: Readonly<Record<string, Json>>): ReadonlyArray<Patch> =>
  Object.entries(fields).map(([field, becomes]) => ({
    reason: "Pluggy's own client sends it",
    at: property(name, field),
    becomes
  }))

/** A list of values that is as long as the one of Pluggy's own client. */
const longer = (
  at: ReadonlyArray<string>,
  found: ReadonlyArray<string>,
  more: ReadonlyArray<string>
): ReadonlyArray<Patch> => [
  { reason: "Pluggy's own client knows more of them", at, found: [...found], becomes: [...found, ...more] }
]

/** A text that is one of those that Pluggy's documentation and clients name. */
const named = (at: ReadonlyArray<string>, becomes: Json): ReadonlyArray<Patch> => [
  { reason: "the document takes any text, where the documentation has a list", at, found: { type: "string" }, becomes }
]

/** A schema that the document has not, or writes out wherever it is used. */
const declared = (name: string, becomes: Json): Patch => ({
  reason: "what is used in several places, or is worth a name, has one",
  at: schema(name),
  becomes
})

const products = [
  "ACCOUNTS",
  "CREDIT_CARDS",
  "TRANSACTIONS",
  "PAYMENT_DATA",
  "INVESTMENTS",
  "INVESTMENTS_TRANSACTIONS",
  "IDENTITY",
  "BROKERAGE_NOTE",
  "MOVE_SECURITY",
  "LOANS"
]

const product = (name: string): Patch => ({
  reason: "the list of products stands in five places, and lacks one that Pluggy's own client has",
  at: property(name, "products", "items"),
  found: { type: "string", enum: products },
  becomes: ref("Product")
})

const connectorTypes = ["PERSONAL_BANK", "BUSINESS_BANK", "INVESTMENT", "INVOICE", "TELECOMMUNICATION", "OTHER"]

const itemStatuses = [
  "UPDATING",
  "UPDATED",
  "LOGIN_ERROR",
  "OUTDATED",
  "WAITING_USER_INPUT",
  "WAITING_USER_ACTION",
  "MERGING",
  "CREATED"
]

const executionErrors = [
  "ACCOUNT_CREDENTIALS_RESET",
  "ACCOUNT_LOCKED",
  "ACCOUNT_NEEDS_ACTION",
  "ALREADY_LOGGED_IN",
  "CONNECTION_ERROR",
  "CREATE_ERROR",
  "ERROR",
  "INVALID_CREDENTIALS",
  "INVALID_CREDENTIALS_MFA",
  "MERGE_ERROR",
  "SITE_NOT_AVAILABLE",
  "UNEXPECTED_ERROR",
  "USER_AUTHORIZATION_NOT_GRANTED",
  "USER_AUTHORIZATION_PENDING",
  "USER_AUTHORIZATION_REVOKED",
  "USER_INPUT_TIMEOUT",
  "USER_NOT_SUPPORTED"
]

const executionSteps = [
  "CREATING",
  "CREATED",
  "LOGIN_IN_PROGRESS",
  "LOGIN_MFA_IN_PROGRESS",
  "WAITING_USER_INPUT",
  "WAITING_USER_ACTION",
  "ACCOUNTS_IN_PROGRESS",
  "CREDITCARDS_IN_PROGRESS",
  "TRANSACTIONS_IN_PROGRESS",
  "PAYMENT_DATA_IN_PROGRESS",
  "INVESTMENTS_IN_PROGRESS",
  "INVESTMENTS_TRANSACTIONS_IN_PROGRESS",
  "IDENTITY_IN_PROGRESS",
  "LOANS_IN_PROGRESS",
  "ACCOUNT_STATEMENTS_IN_PROGRESS",
  "MOVE_SECURITY_IN_PROGRESS",
  "MERGING",
  "SUCCESS",
  "PARTIAL_SUCCESS"
]

const attributes: Json = { type: "object" }

const items: ReadonlyArray<Patch> = [
  declared("Product", { type: "string", enum: [...products, "ACCOUNT_STATEMENTS"] }),
  declared("ConnectorType", { type: "string", enum: [...connectorTypes, "DIGITAL_ECONOMY", "PAYMENT_ACCOUNT"] }),
  declared("ExecutionStatus", { type: "string", enum: [...executionErrors, ...executionSteps] }),
  declared("ItemError", {
    type: "object",
    required: ["code", "message"],
    properties: {
      attributes,
      code: { type: "string", enum: executionErrors },
      message: { type: "string" },
      providerMessage: { type: "string" }
    }
  }),
  ...["Connector", "Consent", "CreateItem", "Item", "UpdateItem"].map(product),
  ...named(property("Connector", "type"), ref("ConnectorType")),
  ...named(property("ConnectorHealth", "status"), { type: "string", enum: ["ONLINE", "OFFLINE", "UNSTABLE"] }),
  ...longer(
    property("ConnectorCredential", "type", "enum"),
    ["text", "password", "number", "image", "select"],
    ["ethaddress", "hcaptcha"]
  ),
  {
    reason: "it is the filter of what connectors are, and lacks two kinds that Pluggy's own client has",
    at: get("/connectors", "parameters", "1", "schema", "items"),
    found: { type: "string", enum: connectorTypes },
    becomes: ref("ConnectorType")
  },
  ...named(property("Item", "status"), { type: "string", enum: itemStatuses }),
  ...named(property("Item", "executionStatus"), ref("ExecutionStatus")),
  {
    reason: "its codes are any text in the document, where the documentation has a list",
    at: property("Item", "error"),
    found: {
      type: "object",
      required: ["code", "message"],
      properties: {
        attributes,
        code: { type: "string" },
        message: { type: "string" },
        providerMessage: { type: "string" }
      }
    },
    becomes: ref("ItemError")
  },
  ...answered("Item", { clientUserId: { type: "string" } }),
  ...answered("StatusDetail", { investmentTransactions: ref("StatusDetailProduct") }),
  ...answered("InvestmentTransaction", { investmentId: { type: "string" } }),
  ...answered("Bill", { createdAt: time, updatedAt: time }),
  {
    reason: "Pluggy answers it, and its own client has it",
    at: property("ConnectorHealth", "details", "properties", "error"),
    becomes: { type: "string" }
  },
  ...sent("ItemOptions", { connectorSortAlphabetically: { type: "boolean" } }),
  // Consent that is given anew leads back, too.
  ...sent("UpdateItem", { oauthRedirectUri: { type: "string", format: "uri" } }),
  ...["CreateItem", "UpdateItem"].map((name): Patch => ({
    reason: "the alternatives stand beside an object of nothing, of which the first is what is meant",
    at: property(name, "parameters"),
    found: {
      properties: {},
      additionalProperties: { type: "string" },
      oneOf: [{ type: "object" }, { type: "string" }]
    },
    becomes: { oneOf: [ref("ItemParameter"), { type: "string" }] }
  })),
  ...[
    "CreateItem",
    "CreatePaymentCustomerRequestBody",
    "CreatePaymentIntent",
    "CreateSmartTransferPreauthorization"
  ].map((name): Patch => ({
    reason: "connectors are counted, as their own schema says",
    at: property(name, "connectorId"),
    found: { type: "number" },
    becomes: { type: "integer" }
  }))
]

// ------------------------------------------------------------------------------------------------ payments

const schedules = ["SINGLE", "DAILY", "WEEKLY", "MONTHLY", "CUSTOM"]
const mapping = (names: ReadonlyArray<string>): Json =>
  Object.fromEntries(names.map((name) => [name, `#/components/schemas/${name}`]))
const withoutSingle: Json = { propertyName: "type", mapping: mapping(["CUSTOM", "DAILY", "MONTHLY", "WEEKLY"]) }
const weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]

const recipient = {
  account: { allOf: [ref("PaymentRecipientAccount")] },
  name: { type: "string" },
  paymentInstitutionId: { type: "string", format: "uuid" },
  taxNumber: { type: "string" }
}
const recipientFields = ["taxNumber", "name", "paymentInstitutionId", "account"]

const payments: ReadonlyArray<Patch> = [
  {
    reason: "it is a text or null and one of five objects at once, and its tags leave out the first of them",
    at: property("CreatePaymentRequest", "schedule"),
    found: { type: ["string", "null"], default: null, oneOf: schedules.map(ref), discriminator: withoutSingle },
    becomes: {
      oneOf: [...schedules.map(ref), { type: "null" }],
      discriminator: { propertyName: "type", mapping: mapping(schedules) }
    }
  },
  declared("PaymentSchedule", {
    type: "object",
    required: ["type"],
    properties: {
      type: { type: "string", enum: schedules },
      date: day,
      startDate: day,
      occurrences: { type: "integer" },
      dayOfWeek: { type: "string", enum: weekdays },
      dayOfMonth: { type: "integer" },
      dates: { type: "array", items: day },
      additionalInformation: { type: "string" }
    }
  }),
  {
    reason: "its tags leave one out, and a kind that is new must not make the whole answer unreadable",
    at: property("PaymentRequest", "schedule"),
    found: { oneOf: [...schedules.map(ref), { type: "null" }], discriminator: withoutSingle },
    becomes: { anyOf: [ref("PaymentSchedule"), { type: "null" }] }
  },
  {
    reason: "a kind of recipient that is new must not make the whole answer unreadable",
    at: schema("PaymentRequestRecipient"),
    found: {
      oneOf: ["PaymentRecipient", "PixQrPaymentRecipient", "BoletoPaymentRecipient"].map(ref),
      discriminator: {
        propertyName: "type",
        mapping: {
          BANK_ACCOUNT: "#/components/schemas/PaymentRecipient",
          BOLETO: "#/components/schemas/BoletoPaymentRecipient",
          PIX_QR_CODE: "#/components/schemas/PixQrPaymentRecipient"
        }
      }
    },
    becomes: {
      type: "object",
      required: ["type"],
      properties: {
        type: { type: "string", enum: ["BANK_ACCOUNT", "PIX_QR_CODE", "BOLETO"] },
        id: { type: "string" },
        name: { type: "string" },
        taxNumber: { type: "string" },
        pixKey: { type: "string" },
        account: ref("PaymentRecipientAccount"),
        paymentInstitution: ref("PaymentInstitution"),
        isDefault: { type: "boolean" },
        createdAt: time,
        updatedAt: time
      }
    }
  },
  {
    reason: "a recipient is known by its PIX key, too, and may be the default one",
    at: schema("CreatePaymentRecipient"),
    found: { type: "object", required: recipientFields, properties: recipient },
    becomes: {
      oneOf: [
        { type: "object", required: recipientFields, properties: { ...recipient, isDefault: { type: "boolean" } } },
        {
          type: "object",
          required: ["pixKey"],
          properties: { pixKey: { type: "string" }, isDefault: { type: "boolean" } }
        }
      ]
    }
  },
  {
    reason: "payment intents are told to be paid by PIX, too",
    at: property("CreatePaymentIntent", "paymentMethod", "enum"),
    found: ["PIS"],
    becomes: ["PIS", "PIX"]
  },
  {
    reason: "an intent is one of a payment request",
    at: schema("CreatePaymentIntent", "required"),
    becomes: ["paymentRequestId"]
  },
  {
    reason: "it is an instant by its schema, and a day by its documentation",
    at: property("AutomaticPixFirstPayment", "date"),
    found: time,
    becomes: day
  },
  {
    reason: "it is a day by its schema, and an instant by its documentation",
    at: property("CreateAutomaticPixPaymentRequest", "expiresAt"),
    found: day,
    becomes: time
  },
  ...sent("UpdatePaymentRecipient", { isDefault: { type: "boolean" } }),
  ...sent("CreateAutomaticPixPaymentRequest", { isSandbox: { type: "boolean" } }),
  ...answered("AutomaticPixPaymentErrorDetail", { description: { type: "string" } }),
  ...named(property("PaymentRecipientAccount", "type"), {
    type: "string",
    enum: ["CHECKING_ACCOUNT", "SAVINGS_ACCOUNT", "GUARANTEED_ACCOUNT"]
  }),
  ...longer(property("SchedulePayment", "status", "enum"), ["SCHEDULED", "COMPLETED", "ERROR"], ["CANCELED"]),
  ...longer(
    schema("PaymentIntentStatus", "enum"),
    [
      "STARTED",
      "ENQUEUED",
      "CONSENT_AWAITING_AUTHORIZATION",
      "CONSENT_AUTHORIZED",
      "CONSENT_REJECTED",
      "PAYMENT_PENDING",
      "PAYMENT_PARTIALLY_ACCEPTED",
      "PAYMENT_SETTLEMENT_PROCESSING",
      "PAYMENT_SETTLEMENT_DEBTOR_ACCOUNT",
      "PAYMENT_COMPLETED",
      "PAYMENT_REJECTED",
      "REJECTED",
      "ERROR",
      "CANCELED",
      "REVOKED",
      "CONSUMED",
      "PAYMENT_TIMEOUT"
    ],
    ["EXPIRED"]
  )
]

// ------------------------------------------------------------------------------------------------ lists

/** Lists whose answer counts its pages, although it names no page to ask for: the rows, the parameters before `page`. */
const envelopes: ReadonlyArray<readonly [route: string, parameters: number]> = [
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

const pageReason = "the answer counts its pages, so that there is one to ask for; Pluggy's own client asks for it"
const page: Json = { name: "page", in: "query", schema: { type: "integer", minimum: 1 } }

/** Lists by page number, and where their size and page stand among the parameters. */
const numbered: ReadonlyArray<readonly [route: string, pageSize: number]> = [
  ["/investments", 2],
  ["/investments/{id}/transactions", 1],
  ["/items/{id}/resources", 1],
  ["/payments/customers", 0],
  ["/payments/recipients", 0],
  ["/payments/recipients/institutions", 0],
  ["/payments/requests", 0],
  ["/smart-transfers/preauthorizations", 0],
  ["/smart-transfers/preauthorizations/{id}/payments", 3],
  ["/transactions", 4]
]

/** Answers of which the document requires nothing. */
const rowless: ReadonlyArray<string> = [
  "/accounts",
  "/bills",
  "/investments",
  "/items/{id}/resources",
  "/loans",
  "/payments/customers",
  "/payments/intents",
  "/payments/recipients",
  "/payments/recipients/institutions",
  "/payments/requests",
  "/payments/requests/{id}/automatic-pix/schedules",
  "/payments/requests/{id}/schedules",
  "/smart-transfers/preauthorizations",
  "/smart-transfers/preauthorizations/{id}/payments",
  "/webhooks"
]

const double = { type: "number", format: "double" }

const idsOf = (route: string): ReadonlyArray<string> => get(route, "parameters", "1")

/** A parameter that is an instant by its schema, and a day by its documentation and in what Pluggy takes. */
const dayOf = (route: string, index: number): Patch => ({
  reason: "it is an instant by its schema, and a day by its documentation",
  at: get(route, "parameters", `${index}`, "schema"),
  found: time,
  becomes: day
})

const uuidOf = (route: string, method = "get"): Patch => ({
  reason: "it has no format here, and is a UUID wherever else it is named",
  at: ["paths", route, method, "parameters", "0", "schema"],
  found: { type: "string" },
  becomes: { type: "string", format: "uuid" }
})

const lists: ReadonlyArray<Patch> = [
  ...envelopes.map(([route, count]): Patch => ({
    reason: pageReason,
    at: get(route, "parameters", `${count}`),
    becomes: page
  })),
  { reason: pageReason, at: get("/webhooks", "parameters"), becomes: [page] },
  ...numbered.flatMap(([route, index]): ReadonlyArray<Patch> => {
    const size = route === "/transactions" ? { minimum: 1, maximum: 500 } : {}
    const reason = "pages and their rows are counted, from one"
    return [
      {
        reason,
        at: get(route, "parameters", `${index}`, "schema"),
        found: { ...double, ...size },
        becomes: { type: "integer", minimum: 1, ...size }
      },
      {
        reason,
        at: get(route, "parameters", `${index + 1}`, "schema"),
        found: double,
        becomes: { type: "integer", minimum: 1 }
      }
    ]
  }),
  ...rowless.map((route): Patch => ({
    reason: "nothing is required of it, and a page without its rows must not read as an empty one",
    at: [...answer(route), "required"],
    becomes: ["results"]
  })),
  {
    reason: "nothing is required of it, and a page without its rows must not read as an empty one",
    at: schema("ConnectorListResponse", "required"),
    becomes: ["results"]
  },
  {
    reason: "a list of pages is implausible: it is one page, or a list of rules",
    at: answer("/categories/rules"),
    found: { type: "array", items: ref("PageResponseCategoryRules") },
    becomes: { oneOf: [ref("PageResponseCategoryRules"), { type: "array", items: ref("ClientCategoryRule") }] }
  },
  { reason: pageReason, at: get("/categories/rules", "parameters"), becomes: [page] },
  {
    reason: "a rule is deleted by its id, so that it has one",
    at: property("ClientCategoryRule", "id"),
    becomes: { type: "string" }
  },
  ...["/transactions", "/v2/transactions"].flatMap((route): ReadonlyArray<Patch> => [
    {
      reason: "they are one list with commas by the documentation, and in what Pluggy's own client sends",
      at: [...idsOf(route), "explode"],
      becomes: false
    },
    {
      reason: "whether a list of no ids means none or all is told nowhere",
      at: [...idsOf(route), "schema", "minItems"],
      becomes: 1
    },
    dayOf(route, 2),
    dayOf(route, 3)
  ]),
  {
    reason: "Pluggy takes no more (IDS_PARAMETER_EXCEEDS_MAX_LENGTH)",
    at: [...idsOf("/v2/transactions"), "schema", "maxItems"],
    becomes: 500
  },
  {
    reason: "they are one list with commas, and nothing is found without them",
    at: get("/merchants", "parameters", "0"),
    found: { name: "cnpjs", in: "query", required: false, schema: { type: "string" } },
    becomes: {
      name: "cnpjs",
      in: "query",
      required: true,
      explode: false,
      schema: { type: "array", minItems: 1, items: { type: "string" } }
    }
  }
]

// ------------------------------------------------------------------------------------------------ calls

const calls: ReadonlyArray<Patch> = [
  {
    reason: "it yields the key that all other calls carry",
    at: ["paths", "/auth", "post", "security"],
    becomes: []
  },
  uuidOf("/accounts/{id}"),
  uuidOf("/accounts/{id}/balance"),
  uuidOf("/accounts/{id}/statements"),
  uuidOf("/webhooks/{id}"),
  {
    reason: "connectors are counted, as their own schema says",
    at: get("/connectors/{id}", "parameters", "0", "schema"),
    found: { type: "number" },
    becomes: { type: "integer" }
  },
  {
    reason: "connectors are counted, as their own schema says",
    at: ["paths", "/connectors/{id}/validate", "post", "parameters", "0", "schema"],
    found: { type: "number", format: "double" },
    becomes: { type: "integer" }
  },
  ...[
    ["CreateWebhook", "object"],
    ["UpdateWebhook", ["object", "null"]]
  ].map(([name = "", type = ""]): Patch => ({
    reason: "headers are texts by their names, as webhooks that are answered say",
    at: property(String(name), "headers"),
    found: { type },
    becomes: { type, additionalProperties: { type: "string" } }
  })),
  {
    reason: "Pluggy's reference names it, for all that become of Items",
    at: schema("WebhookEventType", "enum", "32"),
    becomes: "item/all"
  },
  {
    reason: "a webhook without headers of its own need not tell of any",
    at: schema("Webhook", "required"),
    found: ["id", "url", "event", "headers"],
    becomes: ["id", "url", "event"]
  }
]

export const patches: ReadonlyArray<Patch> = [...items, ...payments, ...lists, ...calls, ...otherHosts]
