/** Who owns an account, as Plaid shows it. */
import type { AccountIdentity, Owner } from "@bankstream/plaid/model"
import type { Account, World } from "../world.ts"
import { writeAccount } from "./accounts.ts"

/** The owners of an account. */
export const writeOwners = (world: World, account: Account): ReadonlyArray<Owner> =>
  world.owners(account).map(({ addresses, emails, names, phones }) => ({
    names,
    addresses: addresses.map(({ city, country, postalCode, primary, region, street }) => ({
      data: { city, country, postal_code: postalCode, region, street },
      primary
    })),
    emails: emails.map(({ address, kind }) => ({ data: address, primary: kind === "primary", type: kind })),
    phone_numbers: phones.map(({ kind, number, primary }) => ({ data: number, primary, type: kind }))
  }))

/** An account with its owners. */
export const writeIdentity = (world: World, account: Account): AccountIdentity => ({
  ...writeAccount(world, account),
  owners: writeOwners(world, account)
})
