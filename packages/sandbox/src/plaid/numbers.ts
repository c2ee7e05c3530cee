/** Account numbers as Plaid shows them. */
import type { AuthGetNumbers } from "@bankstream/plaid/auth"
import type { NumbersACH, NumbersBACS, NumbersEFT, NumbersInternational } from "@bankstream/plaid/model"
import type { Account, World } from "../world.ts"

/** The numbers of accounts by their kinds; none where money cannot be sent to. */
export const writeNumbers = (world: World, accounts: ReadonlyArray<Account>): AuthGetNumbers => {
  const ach: Array<NumbersACH> = []
  const bacs: Array<NumbersBACS> = []
  const eft: Array<NumbersEFT> = []
  const international: Array<NumbersInternational> = []
  for (const account of accounts) {
    const account_id = account.id
    for (const numbers of world.accountNumbers(account)) {
      switch (numbers._tag) {
        case "Ach":
          ach.push({
            account_id,
            account: numbers.account,
            routing: numbers.routing,
            wire_routing: numbers.wireRouting,
            is_tokenized_account_number: false
          })
          break
        case "Bacs":
          bacs.push({ account_id, account: numbers.account, sort_code: numbers.sortCode })
          break
        case "Eft":
          eft.push({ account_id, account: numbers.account, institution: numbers.institution, branch: numbers.branch })
          break
        case "International":
          international.push({ account_id, iban: numbers.iban, bic: numbers.bic })
          break
        // No bank of Plaid's is in Brazil.
        case "Brazil":
          break
      }
    }
  }
  return { ach, bacs, eft, international }
}
