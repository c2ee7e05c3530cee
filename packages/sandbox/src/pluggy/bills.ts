/** The monthly bills of a card: closed on one day of the month, and due on a later one. */
import { type Bill, billsList, billsRetrieve } from "@bankstream/pluggy/bills"
import * as Result from "effect/Result"
import { type Account, amountToNumber, type CivilDate, type DateWindow, type Ids, money, type World } from "../world.ts"
import { dayFromParts, formatDay } from "../world/calendar.ts"
import { notFound } from "./errors.ts"
import { formatMidnight } from "./instants.ts"
import { onePage } from "./lists.ts"
import { answer, on, type Part, type Setting } from "./part.ts"

/** The world's statements are of the third, and due on the sixteenth. */
const CLOSING_DAY = 3
const DUE_DAY = 16
/** How many closed bills Pluggy has of a card. */
const KEPT = 6

const ID = "bill"

/** Months since the year 0. */
type Month = number

const monthOf = (date: CivilDate): Month => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1

const dayIn = (month: Month, day: number): CivilDate =>
  formatDay(dayFromParts(Math.floor(month / 12), (month % 12) + 1, day))

/** The month in which the bill closes that a day is on. */
const closingOf = (date: CivilDate): Month => monthOf(date) + (Number(date.slice(8)) > CLOSING_DAY ? 1 : 0)

/** The days that are on the bill which closes in a month. */
const windowOf = (month: Month): DateWindow => ({
  from: dayIn(month - 1, CLOSING_DAY + 1),
  to: dayIn(month, CLOSING_DAY)
})

/** The month of the bill that closed last. */
const latestOf = ({ today }: World): Month =>
  closingOf(today) - (today === dayIn(closingOf(today), CLOSING_DAY) ? 0 : 1)

const isKept = (world: World, month: Month): boolean => month <= latestOf(world) && month > latestOf(world) - KEPT

/** When the bill closes that a card's purchases of today are on, and when it is due. */
export const openBill = ({ today }: World): { readonly closes: CivilDate; readonly due: CivilDate } => ({
  closes: dayIn(closingOf(today), CLOSING_DAY),
  due: dayIn(closingOf(today), DUE_DAY)
})

/** The bill that a day of a card is on, once it is closed. */
export const billIdOf = (world: World, ids: Ids, account: Account, date: CivilDate): string | undefined => {
  const month = closingOf(date)
  return isKept(world, month) ? ids.uuid(ID, account.number, month) : undefined
}

/** The days that are on an account's bill; undefined for a bill that it does not have. */
export const billWindow = (world: World, ids: Ids, account: Account, id: string): DateWindow | undefined => {
  const parts = ids.read(ID, id)
  return parts?.n === account.number && isKept(world, parts.m) ? windowOf(parts.m) : undefined
}

/** What answers the operations of bills. */
export const billHandlers = ({ accountOf, simulation: { ids, world } }: Setting): Part => {
  const rowsOf = (account: Account, window: DateWindow) =>
    world.listTransactions([account], {
      ...window,
      offset: 0,
      limit: world.countTransactions([account], window),
      order: "oldest_first"
    })

  const write = (account: Account, month: Month): Bill => {
    const { currency } = account
    const rows = rowsOf(account, windowOf(month))
    const spent = rows.filter(({ category }) => category !== "card_payment")
    const total = money(0 - spent.reduce((sum, { amount }) => sum + amount.minor, 0), currency)
    const totalAmount = amountToNumber(total)
    const payments = rowsOf(account, windowOf(month + 1)).filter(({ category }) => category === "card_payment")
    return {
      id: ids.uuid(ID, account.number, month),
      billClosingDate: formatMidnight(dayIn(month, CLOSING_DAY)),
      dueDate: formatMidnight(dayIn(month, DUE_DAY)),
      totalAmount,
      totalAmountCurrencyCode: currency,
      minimumPaymentAmount: Math.round(Math.max(0, totalAmount) * 15) / 100,
      allowsInstallments: false,
      financeCharges: rows
        .filter(({ category }) => category === "interest_charged" || category === "fee")
        .map(({ amount, category, id }) => ({
          id,
          type: category === "fee" ? "OTHER" : "LATE_PAYMENT_REMUNERATIVE_INTEREST",
          amount: Math.abs(amountToNumber(amount)),
          currencyCode: currency,
          ...(category === "fee" ? { additionalInfo: "Tarifa" } : {})
        })),
      payments: payments.map(({ amount, date, id }) => ({
        id,
        valueType: amountToNumber(amount) >= totalAmount ? "FULL_PAYMENT" : "OTHER_PAYMENT",
        paymentDate: formatMidnight(date),
        paymentMode: "DEBIT_ACCOUNT",
        amount: amountToNumber(amount),
        currencyCode: currency
      }))
    }
  }

  return [
    on(billsList, ({ accountId, page }) =>
      answer(() => {
        const account = accountOf(accountId)
        const latest = latestOf(world)
        const months = account?.type === "credit_card" ? Array.from({ length: KEPT }, (_, i) => latest - i) : []
        return Result.succeed(
          onePage(
            months.flatMap((month) => (account === undefined ? [] : [write(account, month)])),
            page
          )
        )
      })
    ),
    on(billsRetrieve, ({ id }) =>
      answer(() => {
        const parts = ids.read(ID, id)
        const account = parts === undefined ? undefined : accountOf(ids.of("pluggy", "account", parts.n))
        return parts === undefined || account?.type !== "credit_card" || !isKept(world, parts.m)
          ? Result.fail(notFound("credit card bill"))
          : Result.succeed(write(account, parts.m))
      })
    )
  ]
}
