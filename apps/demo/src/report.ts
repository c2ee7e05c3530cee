/** What the run found, as text. */
import * as BigDecimal from "effect/BigDecimal"
import { toReadable } from "./amounts.ts"
import type { Outcome } from "./outcome.ts"
import { waited } from "./progress.ts"
import { type Provider, providers } from "./model.ts"
import type { Screen } from "./screen.ts"
import { type Column, table } from "./table.ts"
import { counted, printable, wrap } from "./text.ts"
import type { AccountLine, CurrencyLine, Sums } from "./totals.ts"

/** The tables, who needs to act, what was survived, and a line that sums it up. */
export const report = (outcome: Outcome, screen: Screen): string => {
  const accounts = outcome.totals
    .accounts()
    .toSorted((a, b) => providers.indexOf(a.connection.provider) - providers.indexOf(b.connection.provider))
  const sections = [
    accounts.length === 0 ? [] : accountTable(accounts, screen),
    accounts.length === 0 ? [] : currencyTable(outcome.totals.currencies(), screen),
    section("Needs its user", screen.paint("yellow", "!"), needsUser(outcome), screen),
    section("Not complete", screen.paint("red", "✗"), notComplete(outcome), screen),
    section("Injected on purpose", screen.paint("green", "✓"), faultsMet(outcome), screen),
    fit(
      outcome.empty.map((provider) => `${provider}: nobody has linked an account yet, so there is nothing to read.`),
      screen
    ),
    fit([summary(outcome, accounts)], screen)
  ]
  return `\n${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`
}

const section = (title: string, mark: string, lines: ReadonlyArray<string>, screen: Screen): ReadonlyArray<string> =>
  lines.length === 0
    ? []
    : [
        screen.paint("bold", title),
        ...fit(
          lines.map((line) => `${mark} ${printable(line)}`),
          screen
        )
      ]

const fit = (lines: ReadonlyArray<string>, screen: Screen): ReadonlyArray<string> =>
  lines.flatMap((line) => wrap(line, screen.columns(), "  "))

// ------------------------------------------------------------------------------------------------ tables

const numbers = (short: boolean): ReadonlyArray<Column<AccountLine>> => [
  { title: short ? "rows" : "transactions", align: "right", value: count },
  { title: "money in", align: "right", value: ({ currency, moneyIn }) => toReadable(moneyIn, currency) },
  { title: "money out", align: "right", value: ({ currency, moneyOut }) => toReadable(moneyOut, currency) },
  { title: "balance", align: "right", value: balance },
  { title: short ? "" : "currency", value: ({ currency }) => currency ?? "unknown" }
]

const count = ({ transactions }: Sums): string => transactions.toLocaleString("en")

/** Only in the account's own currency: its line for another one has none. */
const balance = ({ account, currency }: AccountLine): string =>
  account.balance === undefined || account.currency !== currency ? "–" : toReadable(account.balance, currency)

const name: Column<AccountLine> = { title: "account", value: ({ account }) => account.name }
const type: Column<AccountLine> = { title: "type", value: ({ account }) => account.type }

/** Of MoneyKit's `depository.checking` what tells accounts of one connection apart. Names are cut last. */
const shortType: Column<AccountLine> = { ...type, least: 8, value: ({ account }) => account.type.replace(/^.*\./, "") }
const shortName: Column<AccountLine> = { ...name, least: 14 }

/** A line per account. Where that is too wide, a line per connection says what its accounts have in common. */
const accountTable = (lines: ReadonlyArray<AccountLine>, screen: Screen): ReadonlyArray<string> => {
  const wide = (short: boolean) =>
    table<AccountLine>(
      [
        { title: "provider", value: ({ connection }) => connection.provider },
        { title: "institution", value: ({ connection }) => connection.institution },
        name,
        type,
        ...numbers(short)
      ],
      lines,
      screen.columns()
    )
  const whole = wide(false) ?? wide(true)
  if (whole !== undefined) return withTitles(whole, screen)
  const [titles, rule, ...rows] = table([shortName, shortType, ...numbers(true)], lines, screen.columns()) ?? []
  const grouped = lines.flatMap((line, i) => {
    const { connection } = line
    const isFirst = lines[i - 1]?.connection !== connection
    const heading = fit([printable(`${connection.provider} · ${connection.institution}`)], screen)
    const row = rows[i]
    return [
      ...(isFirst ? heading.map((part) => screen.paint("bold", part)) : []),
      ...(row === undefined ? sentence(nameOf(line), line, `balance ${balance(line)}`, screen) : [row])
    ]
  })
  return titles === undefined || rule === undefined ? grouped : withTitles([titles, rule, ...grouped], screen)
}

const nameOf = ({ account }: AccountLine): string => `${account.name} (${account.type})`

/** What a row of a table says, for a screen without the room for one: no figure is ever cut. */
const sentence = (whose: string, line: Sums & Pick<CurrencyLine, "currency">, last: string, screen: Screen) => {
  const { currency, moneyIn, moneyOut } = line
  const figures = [`in ${toReadable(moneyIn, currency)}`, `out ${toReadable(moneyOut, currency)}`, last]
  return fit([printable(`${whose}: ${count(line)} rows, ${figures.join(", ")} ${currency ?? "unknown"}`)], screen)
}

const currencyTable = (lines: ReadonlyArray<CurrencyLine>, screen: Screen): ReadonlyArray<string> => {
  const rows = table<CurrencyLine>(
    [
      { title: "currency", value: ({ currency }) => currency ?? "unknown" },
      { title: "transactions", align: "right", value: count },
      { title: "money in", align: "right", value: ({ currency, moneyIn }) => toReadable(moneyIn, currency) },
      { title: "money out", align: "right", value: ({ currency, moneyOut }) => toReadable(moneyOut, currency) },
      { title: "net", align: "right", value: net }
    ],
    lines,
    screen.columns()
  )
  return rows === undefined
    ? lines.flatMap((line) => sentence("in all", line, `net ${net(line)}`, screen))
    : withTitles(rows, screen)
}

const net = ({ currency, moneyIn, moneyOut }: CurrencyLine): string =>
  toReadable(BigDecimal.sum(moneyIn, moneyOut), currency)

const withTitles = ([titles = "", rule = "", ...rows]: ReadonlyArray<string>, screen: Screen) => [
  screen.paint("bold", titles),
  screen.paint("dim", rule),
  ...rows
]

// ------------------------------------------------------------------------------------------------ sentences

/** How the user gets to act. */
const how: Readonly<Record<Provider, string>> = {
  plaid: "Open Plaid Link in update mode for this Item",
  moneykit: "Open MoneyKit Connect with this link as `existing_link_id`",
  pluggy: "Open Pluggy Connect with this Item as `itemId`"
}

/** Who must act, and what there is to do. */
export const needsUser = ({ waiting }: Outcome): ReadonlyArray<string> =>
  waiting.map(({ connection: { id, institution, provider }, error }) => {
    const what = `${provider} · ${institution}: ${error.reason.message}`
    return `${what} ${how[provider]} (${id}).`
  })

const notComplete = ({ failures }: Outcome): ReadonlyArray<string> =>
  failures.flatMap(({ connection, provider }) =>
    connection === undefined
      ? []
      : [`${provider} · ${connection.institution}: it failed on the way, so its figures are not the whole.`]
  )

const faultsMet = ({ injected, retries }: Outcome): ReadonlyArray<string> =>
  injected.map(({ plan: { provider }, reason, what }) => {
    const retry = retries.get(`${provider} ${reason}`)
    return retry === undefined
      ? `${provider}: ${what}, which no call met`
      : `${provider}: ${what}, survived: ${retry.operation} was sent again ${waited(retry.delay)}`
  })

const summary = ({ pages, retried, seconds }: Outcome, accounts: ReadonlyArray<AccountLine>): string => {
  const transactions = accounts.reduce((sum, line) => sum + line.transactions, 0)
  const ids = new Set(accounts.map(({ account, connection }) => `${connection.id} ${account.id}`))
  const rows = `${counted(transactions, "transaction")} of ${counted(ids.size, "account")} on ${counted(pages, "page")}`
  return `${rows}, ${counted(retried, "retry", "retries")}, ${seconds.toFixed(1)} s.`
}
