/** Pluggy's tree of categories, the world's in it, and the client's own rules. */
import {
  categoriesList,
  categoriesRetrieve,
  type Category as WireCategory,
  type ClientCategoryRule,
  clientCategoryRulesCreate,
  clientCategoryRulesDelete,
  clientCategoryRulesList,
  type CreateClientCategoryRule
} from "@bankstream/pluggy/categories"
import * as Result from "effect/Result"
import { CREDENTIALS } from "../credentials.ts"
import type { Account, Category, Ids, Transaction } from "../world.ts"
import { badRequest, notFound } from "./errors.ts"
import { onePage } from "./lists.ts"
import { answer, on, type Part } from "./part.ts"

/** The world's categories by Pluggy's ids of them. */
const idOf: Readonly<Record<Category, string>> = {
  salary: "01010000",
  rent: "17010000",
  groceries: "10000000",
  restaurants: "11000000",
  transport: "19020000",
  fuel: "19050000",
  travel: "12000000",
  shopping: "08000000",
  health: "18000000",
  entertainment: "21000000",
  subscriptions: "09000000",
  utilities: "17020000",
  telecom: "07010000",
  insurance: "20000000",
  cash_withdrawal: "05040000",
  transfer_in: "04000000",
  transfer_out: "04000000",
  card_payment: "05100000",
  loan_payment: "02000000",
  interest_earned: "03060000",
  interest_charged: "02030000",
  fee: "16000000",
  refund: "08000000",
  investment_contribution: "03000000",
  investment_withdrawal: "03000000",
  dividend: "03060000"
}

const tree: Readonly<Record<string, readonly [description: string, translated: string]>> = {
  "01000000": ["Income", "Renda"],
  "01010000": ["Salary", "Salário"],
  "02000000": ["Loans and financing", "Empréstimos e financiamento"],
  "02030000": ["Interests charged", "Juros cobrados"],
  "03000000": ["Investments", "Investimentos"],
  "03060000": ["Proceeds interests and dividends", "Proventos, juros e dividendos"],
  "04000000": ["Same person transfer", "Transferência mesma titularidade"],
  "05000000": ["Transfers", "Transferências"],
  "05040000": ["Transfer - Cash", "Transferência - Dinheiro"],
  "05100000": ["Credit card payment", "Pagamento de cartão de crédito"],
  "07000000": ["Services", "Serviços"],
  "07010000": ["Telecommunications", "Telecomunicações"],
  "08000000": ["Shopping", "Compras"],
  "09000000": ["Digital services", "Serviços digitais"],
  "10000000": ["Groceries", "Supermercado"],
  "11000000": ["Food and drinks", "Alimentos e bebidas"],
  "12000000": ["Travel", "Viagens"],
  "16000000": ["Bank fees", "Taxas bancárias"],
  "17000000": ["Housing", "Moradia"],
  "17010000": ["Rent", "Aluguel"],
  "17020000": ["Utilities", "Serviços de utilidade pública"],
  "18000000": ["Healthcare", "Saúde"],
  "19000000": ["Transportation", "Transporte"],
  "19020000": ["Public transportation", "Transporte público"],
  "19050000": ["Gas stations", "Postos de gasolina"],
  "20000000": ["Insurance", "Seguros"],
  "21000000": ["Leisure", "Lazer"]
}

/** A category of Pluggy's; undefined for an id that it does not have. */
const categoryOf = (id: string): WireCategory | undefined => {
  const [description, descriptionTranslated] = tree[id] ?? []
  if (description === undefined || descriptionTranslated === undefined) return undefined
  const parentId = `${id.slice(0, 2)}000000`
  const [parentDescription] = parentId === id ? [] : (tree[parentId] ?? [])
  return {
    id,
    description,
    descriptionTranslated,
    ...(parentDescription === undefined ? {} : { parentId, parentDescription })
  }
}

/** The world's categories in Pluggy's tree. */
export const categoryFor = (category: Category): WireCategory | undefined => categoryOf(idOf[category])

// Ids sort as they stand in the tree, but those that are whole numbers would not keep their place as keys.
const all = Object.keys(tree).toSorted()

interface Rule {
  readonly id: string
  readonly request: CreateClientCategoryRule
  readonly category: WireCategory
  readonly madeAt: number
}

/** Which category a row has: the client's own choice, what a rule of the client's says, or what Pluggy thinks. */
export interface Categories {
  readonly of: (account: Account, row: Transaction) => WireCategory | undefined
  /** Chooses the category of a row; false for one that Pluggy does not have. */
  readonly choose: (row: Transaction, categoryId: string) => boolean
  readonly handlers: Part
}

/** Categories that nobody has changed yet. */
export const makeCategories = (ids: Ids, now: () => number): Categories => {
  const chosen = new Map<string, string>()
  const rules = new Map<string, Rule>()
  let made = 0

  const write = ({ category, id, request }: Rule): ClientCategoryRule => ({
    id,
    description: request.description,
    category: category.description,
    categoryId: category.id,
    clientId: CREDENTIALS.pluggy.clientId,
    ...(request.transactionType === undefined ? {} : { transactionType: request.transactionType }),
    ...(request.accountType === undefined ? {} : { accountType: request.accountType })
  })

  return {
    of: (account, row) => {
      const own = chosen.get(row.id)
      if (own !== undefined) return categoryOf(own)
      // A rule is for what comes after it.
      const rule = [...rules.values()].find(
        ({ madeAt, request }) => row.createdAt >= madeAt && applies(request, account, row)
      )
      return rule?.category ?? categoryFor(row.category)
    },
    choose: (row, categoryId) => {
      if (categoryOf(categoryId) === undefined) return false
      chosen.set(row.id, categoryId)
      return true
    },
    handlers: [
      on(categoriesList, ({ page, parentId }) =>
        answer(() => {
          const found = all.map(categoryOf).filter((each) => each !== undefined)
          return Result.succeed(
            onePage(
              found.filter((each) => parentId === undefined || each.parentId === parentId),
              page
            )
          )
        })
      ),
      on(categoriesRetrieve, ({ id }) =>
        answer(() => {
          const found = categoryOf(id)
          return found === undefined ? Result.fail(notFound("category")) : Result.succeed(found)
        })
      ),
      on(clientCategoryRulesList, () => answer(() => Result.succeed(onePage([...rules.values()].map(write))))),
      on(clientCategoryRulesCreate, (request) =>
        answer(() => {
          const category = categoryOf(request.categoryId)
          if (category === undefined) return Result.fail(notFound("category"))
          if (matchers[request.matchType ?? "exact"] === undefined) {
            return Result.fail(badRequest("matchType must be exact, contains, startsWith or endsWith"))
          }
          if (!["CREDIT", "DEBIT"].includes(request.transactionType ?? "DEBIT")) {
            return Result.fail(badRequest("transactionType must be one of the following values: DEBIT, CREDIT"))
          }
          if (!["CHECKING_ACCOUNT", "CREDIT_CARD"].includes(request.accountType ?? "CREDIT_CARD")) {
            return Result.fail(
              badRequest("accountType must be one of the following values: CHECKING_ACCOUNT, CREDIT_CARD")
            )
          }
          const rule: Rule = { id: ids.uuid("category rule", made++), request, category, madeAt: now() }
          rules.set(rule.id, rule)
          return Result.succeed(write(rule))
        })
      ),
      on(
        clientCategoryRulesDelete,
        ({ id }) => answer(() => (rules.delete(id) ? Result.void : Result.fail(notFound("category rule")))),
        204
      )
    ]
  }
}

const matchers: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  exact: (text, wanted) => text === wanted,
  contains: (text, wanted) => text.includes(wanted),
  startsWith: (text, wanted) => text.startsWith(wanted),
  endsWith: (text, wanted) => text.endsWith(wanted)
}

const applies = (
  { accountType, description, matchType = "exact", transactionType }: CreateClientCategoryRule,
  { type }: Account,
  row: Transaction
): boolean => {
  const isMatch = matchers[matchType]?.(row.description.toLowerCase(), description.toLowerCase()) === true
  const kind = row.amount.minor < 0 ? "DEBIT" : "CREDIT"
  return (
    isMatch &&
    (transactionType ?? kind) === kind &&
    (accountType === undefined || accountType === (type === "credit_card" ? "CREDIT_CARD" : "CHECKING_ACCOUNT"))
  )
}
