/** Accounts as Pluggy shows them: of banks and of cards. Loans and investments are no accounts there. */
import { type Account as WireAccount, accountsList, accountsRetrieve } from "@bankstream/pluggy/accounts"
import * as Result from "effect/Result"
import { type Account, amountToNumber, type Connection, negate, type World } from "../world.ts"
import { notFound, outOfScope } from "./errors.ts"
import { formatMidnight, formatMillis } from "./instants.ts"
import { onePage } from "./lists.ts"
import { answer, on, type Part, type Setting } from "./part.ts"

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
            balanceCloseDate: formatMidnight(world.today),
            balanceDueDate: formatMidnight(world.today),
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
export const accountHandlers = ({ accountOf, itemOf, simulation: { connections, world } }: Setting): Part => [
  on(accountsList, ({ itemId, page, type }, { caller }) =>
    answer(() => {
      const isReduced = caller._tag === "Widget"
      if (isReduced && (caller.item ?? itemId) !== itemId) return Result.fail(outOfScope)
      const connection = itemOf(itemId)?.connection
      const accounts = (connection?.accounts ?? []).flatMap((account) => {
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
