/** What Brazil's central bank has in its register of credit (SCR) of a person, by the months that it is drawn up for. */
import { itemsRetrieveScr } from "@bankstream/pluggy/items"
import type { ScrDatabase } from "@bankstream/pluggy/items"
import * as Result from "effect/Result"
import { type Account, amountToNumber, type CivilDate, money, type World } from "../world.ts"
import { dayFromParts, formatDay } from "../world/calendar.ts"
import { badRequest, type PluggyRefusal } from "./errors.ts"
import { answer, on, type Part, type Setting } from "./part.ts"

/** Documented: the last four months, the latest of which is two back. */
const MONTHS = 4
const LAG = 2

/** The register's own numbers of what is owed, and of the terms that it is due in. */
const kinds: Readonly<Partial<Record<Account["type"], readonly [kind: string, term: "v110" | "v190"]>>> = {
  // Bought with a card, due within thirty days.
  credit_card: ["0210", "v110"],
  // A home, due within fifteen years.
  mortgage: ["0902", "v190"],
  student_loan: ["0203", "v190"]
}

const noReport: PluggyRefusal = {
  status: 422,
  message: "The SCR is only available for Open Finance items whose owner's CPF or CNPJ is known"
}

/** Months since the year 0, of `YYYYMM`. */
const monthOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(4, 6)) - 1

const textOf = (month: number): string => `${Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, "0")}`

const lastDayOf = (month: number): CivilDate =>
  formatDay(dayFromParts(Math.floor((month + 1) / 12), ((month + 1) % 12) + 1, 1) - 1)

/** What was owed at the end of a day: what is owed now, without what happened since. */
const owedAt = (world: World, account: Account, day: CivilDate): number => {
  const window = { from: formatDay(dayAfter(day)) }
  const since = world.listTransactions([account], {
    ...window,
    offset: 0,
    limit: world.countTransactions([account], window),
    order: "oldest_first"
  })
  const moved = since.reduce((sum, { amount, status }) => (status === "posted" ? sum + amount.minor : sum), 0)
  const { currency, minor } = world.balances(account).current
  return Math.max(0, amountToNumber(money(moved - minor, currency)))
}

const dayAfter = (day: CivilDate): number =>
  dayFromParts(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))) + 1

/** What answers for the register. */
export const scrHandlers = ({ itemOf, items, simulation: { world } }: Setting): Part => {
  const databaseOf = (accounts: ReadonlyArray<Account>, month: number): ScrDatabase => ({
    dtb: Number(textOf(month)),
    qtdIfs: 1,
    docProc: "100",
    volProc: "100",
    lsOp: accounts.flatMap((account, i) => {
      const [mod, term] = kinds[account.type] ?? []
      const owed = mod === undefined ? 0 : owedAt(world, account, lastDayOf(month))
      return mod === undefined || term === undefined || owed === 0
        ? []
        : [{ indx: String(i + 1), mod, varCamb: "N", resVenc: { [term]: owed } }]
    })
  })

  return [
    on(itemsRetrieveScr, ({ from, id, to }) =>
      answer(() =>
        Result.flatMap(items.find(id), ({ connection }) => {
          const item = itemOf(id, "IDENTITY")
          if (item === undefined || !connection.institution.oauth) return Result.fail(noReport)
          const latest = monthOf(world.today.replaceAll("-", "")) - LAG
          const last = to === undefined ? latest : monthOf(to)
          const first = from === undefined ? last - MONTHS + 1 : monthOf(from)
          if (first > last) return Result.fail(badRequest("from must not be after to"))
          const months = Array.from({ length: Math.min(last, latest) - first + 1 }, (_, i) => first + i)
          return Result.succeed({
            cdCli: world.identity(connection.person).taxId.value,
            tpCli: "1" as const,
            dtbConsult: textOf(Math.min(last, latest)),
            listaDeMensagensDeValidacao: [],
            lsDtb: months.map((month) => databaseOf(connection.accounts, month))
          })
        })
      )
    )
  ]
}
