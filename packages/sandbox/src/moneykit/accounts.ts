/** What answers the operations of accounts: the accounts themselves, their numbers, and whose they are. */
import {
  type AccountNumbers as WireNumbers,
  getAccount,
  getAccountNumbers,
  getAccounts,
  getIdentities
} from "@bankstream/moneykit/links"
import type { Owner } from "@bankstream/moneykit/links"
import * as Result from "effect/Result"
import type { AccountNumbers, Identity } from "../world.ts"
import { noLink } from "./errors.ts"
import { answer, on, type Part, type Setting } from "./part.ts"
import { selectAccounts, writeAccount } from "./transactions.ts"

/** What answers the operations of accounts. */
export const accountHandlers = ({ imports, links, simulation: { world } }: Setting): Part => [
  on(getAccounts, ({ account_ids, id }) =>
    answer(() =>
      Result.map(links.open(id, "accounts"), (link) => {
        const readAt = world.readAt(link.connection)
        const imported = imports.of(link).accounts.filter(({ account_id }) => account_ids?.includes(account_id) ?? true)
        const own = selectAccounts(link.connection, account_ids).map((account) => writeAccount(world, account, readAt))
        return { accounts: [...own, ...imported], link: links.write(link) }
      })
    )
  ),
  on(getAccount, ({ account_id, id }) =>
    answer(() =>
      Result.flatMap(links.open(id, "accounts"), (link) => {
        const [account] = selectAccounts(link.connection, [account_id])
        const imported = imports.of(link).accounts.find((each) => each.account_id === account_id)
        const found = account === undefined ? imported : writeAccount(world, account, world.readAt(link.connection))
        return found === undefined
          ? Result.fail({ ...noLink, message: "Account not found." })
          : Result.succeed({ account: found, link: links.write(link) })
      })
    )
  ),
  on(getAccountNumbers, ({ id }) =>
    answer(() =>
      Result.map(links.open(id, "account_numbers"), (link) => {
        const own = link.connection.accounts
          .filter(({ type }) => type === "checking" || type === "savings")
          .map((account) => ({
            ...writeAccount(world, account, world.readAt(link.connection)),
            numbers: writeNumbers(world.accountNumbers(account))
          }))
        const custom = link.custom
          .filter(({ account }) => account.account_type.startsWith("depository"))
          .map(({ account, numbers }) => ({ ...account, numbers }))
        return { accounts: [...own, ...custom], link: links.write(link) }
      })
    )
  ),
  on(getIdentities, ({ account_ids, id }) =>
    answer(() =>
      Result.map(links.open(id, "identity"), (link) => {
        const own = selectAccounts(link.connection, account_ids).map((account) => ({
          ...writeAccount(world, account, world.readAt(link.connection)),
          owners: world.owners(account).map(writeOwner)
        }))
        const custom = link.custom
          .filter(({ account }) => account_ids?.includes(account.account_id) ?? true)
          .map(({ account, owners = [writeOwner(world.identity(link.connection.person))] }) => ({ ...account, owners }))
        return { accounts: [...own, ...custom], link: links.write(link) }
      })
    )
  )
]

const writeNumbers = (numbers: ReadonlyArray<AccountNumbers>): WireNumbers => ({
  ach: numbers.flatMap((each) =>
    each._tag === "Ach"
      ? [{ account_number: each.account, routing_number: each.routing, wire_routing_number: each.wireRouting }]
      : []
  ),
  eft: numbers.flatMap((each) =>
    each._tag === "Eft"
      ? [{ account_number: each.account, institution_number: each.institution, branch_number: each.branch }]
      : []
  ),
  bacs: numbers.flatMap((each) =>
    each._tag === "Bacs" ? [{ account_number: each.account, sort_code: each.sortCode }] : []
  ),
  international: numbers.flatMap((each) => (each._tag === "International" ? [{ iban: each.iban, bic: each.bic }] : []))
})

const writeOwner = ({ addresses, emails, names, phones }: Identity): Owner => ({
  names,
  addresses: addresses.map(({ city, country, postalCode, primary, region, street }) => ({
    street,
    city,
    region,
    postal_code: postalCode,
    country,
    primary
  })),
  phone_numbers: phones.map(({ kind, number, primary }) => ({ number, type: kind, primary })),
  emails: emails.map(({ address, kind }) => ({ address, primary: kind === "primary" }))
})
