/** Accounts as Pluggy shows them: of banks and of cards. Loans and investments are no accounts there. */
import {
  accountBalanceGet,
  accountStatementsList,
  type Account as WireAccount,
  accountsList,
  accountsRetrieve
} from "@bankstream/pluggy/accounts"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { type Account, amountToNumber, formatAmount, type Connection, negate, type World } from "../world.ts"
import { sorry } from "../controls.ts"
import type { Control } from "../face.ts"
import { writePdf } from "../pdf.ts"
import { dayFromParts, formatDay } from "../world/calendar.ts"
import { openBill } from "./bills.ts"
import { notFound, outOfScope } from "./errors.ts"
import { formatMidnight, formatMillis } from "./instants.ts"
import { onePage } from "./lists.ts"
import { answer, maySee, on, type Part, type Setting } from "./part.ts"
import type { Product } from "./products.ts"

const kinds = {
  checking: ["BANK", "CHECKING_ACCOUNT"],
  savings: ["BANK", "SAVINGS_ACCOUNT"],
  credit_card: ["CREDIT", "CREDIT_CARD"],
  mortgage: undefined,
  student_loan: undefined,
  investment: undefined
} as const

/** Whether Pluggy shows accounts of this type. */
export const isListed = ({ type }: Account): boolean => kinds[type] !== undefined

/** By which of its products Pluggy has an account. */
export const productOf = ({ type }: Account): Product => (type === "credit_card" ? "CREDIT_CARDS" : "ACCOUNTS")

/**
 * What is owed on a card is positive. `isReduced` leaves out what a connect token may not see.
 */
const writeAccount = (
  world: World,
  { refreshedAt }: Connection,
  account: Account,
  isReduced: boolean
): WireAccount | undefined => {
  const kind = kinds[account.type]
  if (kind === undefined) return undefined
  const [type, subtype] = kind
  const { available, current, limit } = world.balances(account)
  const balance = amountToNumber(type === "CREDIT" ? negate(current) : current)
  const number = type === "CREDIT" ? account.mask : `0001/${account.mask}-0`
  const details =
    type === "CREDIT"
      ? {
          creditData: {
            level: "PLATINUM",
            brand: "MASTERCARD",
            balanceCloseDate: formatMidnight(openBill(world).closes),
            balanceDueDate: formatMidnight(openBill(world).due),
            minimumPayment: Math.round(balance * 15) / 100,
            creditLimit: limit === null ? null : amountToNumber(limit),
            availableCreditLimit: available === null ? null : amountToNumber(available),
            isLimitFlexible: false,
            status: "ACTIVE" as const,
            holderType: "MAIN" as const
          }
        }
      : { bankData: { transferNumber: `001/${number}`, closingBalance: balance } }
  return {
    id: account.id,
    itemId: account.connectionId,
    type,
    subtype,
    number,
    name: account.name,
    marketingName: account.officialName,
    balance,
    currencyCode: account.currency,
    createdAt: formatMillis(refreshedAt),
    updatedAt: formatMillis(refreshedAt),
    ...(isReduced ? {} : { owner: account.person.name, ...details })
  }
}

/** What answers the operations of accounts. */
export const accountHandlers = ({
  accountOf,
  itemOf,
  now,
  origin,
  simulation: { connections, ids, world }
}: Setting): Part => [
  // Read at the bank at this moment, which is what sets it apart from the account's own.
  on(accountBalanceGet, ({ id }) =>
    answer(() => {
      const account = accountOf(id)
      if (account === undefined) return Result.fail(notFound("account"))
      if (account.type === "credit_card") {
        return Result.fail({
          status: 400,
          code: "BALANCE_INVALID_REQUEST",
          message: "Only accounts of a bank have a balance to ask for"
        })
      }
      const { available, current } = world.balances(account)
      const balance = available ?? current
      return Result.succeed({
        balance: amountToNumber(balance),
        currencyCode: account.currency,
        blockedBalance: 0,
        updateDateTime: formatMillis(now())
      })
    })
  ),
  on(accountStatementsList, ({ id, page }) =>
    answer(() => {
      const account = accountOf(id)
      if (account === undefined) return Result.succeed(onePage([], page))
      return Result.succeed(
        onePage(
          statementMonths(world).map((month) => ({
            id: ids.uuid("statement", account.number, Number(month.replace("-", ""))),
            monthYear: `${month.slice(5)}/${month.slice(0, 4)}`,
            url: `${origin()}/_sandbox/statements/${account.id}/${month}`
          })),
          page
        )
      )
    })
  ),
  on(accountsList, ({ itemId, page, type }, { caller }) =>
    answer(() => {
      const isReduced = caller._tag === "Widget"
      const item = itemOf(itemId)
      const isSeen = item === undefined ? !isReduced || (caller.item ?? itemId) === itemId : maySee(caller, item)
      if (!isSeen) return Result.fail(outOfScope)
      const connection = item?.connection
      const read = (connection?.accounts ?? []).filter((account) => itemOf(itemId, productOf(account)) !== undefined)
      const accounts = read.flatMap((account) => {
        const written = connection === undefined ? undefined : writeAccount(world, connection, account, isReduced)
        return written === undefined || (type ?? written.type) !== written.type ? [] : [written]
      })
      return Result.succeed(onePage(accounts, page))
    })
  ),
  on(accountsRetrieve, ({ id }) =>
    answer(() => {
      const account = accountOf(id)
      const connection = account === undefined ? undefined : connections.find("pluggy", account.connectionId)
      const written =
        account === undefined || connection === undefined ? undefined : writeAccount(world, connection, account, false)
      return written === undefined ? Result.fail(notFound("account")) : Result.succeed(written)
    })
  )
]

/** How many months back there are statements. */
const STATEMENTS = 6

/** The months that are over, `YYYY-MM`, latest first. */
const statementMonths = ({ today }: World): ReadonlyArray<string> => {
  const present = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  return Array.from({ length: STATEMENTS }, (_, i) => {
    const month = present - 1 - i
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`
  })
}

/** The statements themselves, where their addresses lead. */
export const statementPages = ({ accountOf, simulation: { world } }: Setting): ReadonlyArray<Control> => [
  {
    method: "GET",
    path: "/statements/{account_id}/{month}",
    run: ({ account_id = "", month = "" }) =>
      Effect.sync(() => {
        const account = accountOf(account_id)
        if (account === undefined || !statementMonths(world).includes(month)) {
          return sorry(404, "There is no such statement.")
        }
        const window = { from: `${month}-01`, to: lastDayOf(month) }
        const rows = world.listTransactions([account], {
          ...window,
          offset: 0,
          limit: world.countTransactions([account], window),
          order: "oldest_first"
        })
        const title = `${account.officialName} ${account.mask}, ${month}`
        const lines = rows.map(({ amount, date, description }) => `${date}  ${formatAmount(amount)}  ${description}`)
        return {
          status: 200,
          file: { mediaType: "application/pdf", bytes: writePdf(title, [title, "", ...lines]) }
        }
      })
  }
]

const lastDayOf = (month: string): string =>
  formatDay(dayFromParts(Number(month.slice(0, 4)), Number(month.slice(5)) + 1, 1) - 1)
