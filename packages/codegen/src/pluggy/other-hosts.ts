/**
 * Calls of Pluggy's other hosts, which no document describes: enrichment and insights. What is known of them comes from
 * Pluggy's guides and from programs that call them, so that answers are taken as they come wherever that is not sure.
 */
import type { Json } from "../document.ts"
import type { Patch } from "../patches.ts"

const text: Json = { type: "string" }
const uuid: Json = { type: "string", format: "uuid" }
const number: Json = { type: "number" }
/** Whatever comes by any name. */
const figures: Json = { type: "object" }
/** Whatever comes. */
const anything: Json = {}

const object = (required: ReadonlyArray<string>, properties: Readonly<Record<string, Json>>): Json => ({
  type: "object",
  required: [...required],
  properties
})

const list = (items: Json): Json => ({ type: "array", items })

const json = (schema: Json): Json => ({ content: { "application/json": { schema } } })

interface Call {
  readonly operationId: string
  readonly host: "enrichment" | "insights"
  readonly parameters?: ReadonlyArray<Json>
  readonly body?: Json
  readonly answer: Json
}

const post = (route: string, { answer, body, host, operationId, parameters }: Call): Patch => {
  const operation: Json = {
    operationId,
    "x-host": host,
    ...(parameters === undefined ? {} : { parameters: [...parameters] }),
    ...(body === undefined ? {} : { requestBody: { required: true, ...Object(json(body)) } }),
    responses: { "200": json(answer) }
  }
  const shared = route === "/categories"
  return {
    reason: "Pluggy has it on a host that its document does not describe",
    at: ["paths", route, ...(shared ? ["post"] : [])],
    becomes: shared ? operation : { post: operation }
  }
}

export const otherHosts: ReadonlyArray<Patch> = [
  post("/categorize", {
    operationId: "enrichment-categorize",
    host: "enrichment",
    body: object(["transactions", "clientUserId"], {
      transactions: {
        type: "array",
        minItems: 1,
        maxItems: 100,
        items: object(["id", "description", "amount", "date"], {
          id: text,
          description: text,
          amount: number,
          date: text,
          paymentData: figures,
          creditCardMetadata: figures
        })
      },
      clientUserId: text,
      // The first by the documentation, the last in programs that call it.
      accountType: { type: "string", enum: ["CHECKING", "CREDIT_CARD", "CHECKING_ACCOUNT"] },
      isBusiness: { type: "boolean" }
    }),
    answer: object(["results"], {
      results: list(
        object(["id"], {
          id: text,
          category: text,
          categoryId: text,
          merchant: object([], { name: text, businessName: text, cnpj: text })
        })
      )
    })
  }),
  post("/recurring-payments", {
    operationId: "enrichment-recurring-payments",
    host: "enrichment",
    body: object(["itemId"], { itemId: uuid }),
    answer: object(["recurringPayments"], {
      recurringPayments: list(
        object([], { description: text, averageAmount: number, occurrences: list(anything), regularityScore: number })
      )
    })
  }),
  post("/behavior-analysis", {
    operationId: "enrichment-behavior-analysis",
    host: "enrichment",
    body: object(["itemId"], { itemId: uuid }),
    answer: anything
  }),
  post("/book", {
    operationId: "insights-book",
    host: "insights",
    parameters: [
      { name: "itemIds", in: "query", required: true, explode: false, schema: { ...Object(list(uuid)), minItems: 1 } }
    ],
    answer: object([], {
      status: text,
      book: object([], { bankAccount: figures, creditCard: figures, incomeReport: anything })
    })
  }),
  post("/income", {
    operationId: "insights-income",
    host: "insights",
    parameters: [{ name: "itemId", in: "query", required: true, schema: uuid }],
    answer: object([], {
      status: text,
      itemId: text,
      result: object([], {
        totalIncomeStatistics: figures,
        irregularIncomeStatistics: figures,
        incomeSources: list(figures)
      })
    })
  }),
  post("/categories", {
    operationId: "insights-categories",
    host: "insights",
    body: object(["itemIds"], { itemIds: { ...Object(list(uuid)), minItems: 1 } }),
    answer: anything
  })
]
