/** The accounts and owners that an app makes up for a link of its own: `custom_sandbox_data` of a session. */
import type { CreateLinkSessionRequest } from "@bankstream/moneykit/link-session"
import type { AccountNumbers, AccountResponse, Owner } from "@bankstream/moneykit/links"
import { type Connection, type Ids, routingOf } from "../world.ts"
import { HOME_CURRENCY } from "../world/institutions.ts"
import { given } from "../given.ts"

/** An account that an app made up. It has no transactions. */
export interface CustomAccount {
  readonly account: Pick<AccountResponse, keyof AccountResponse>
  readonly numbers: AccountNumbers
  /** Undefined where the app made up none: then it is whose the link is. */
  readonly owners: ReadonlyArray<Owner> | undefined
}

/** What each of them holds. */
const BALANCE = 1_000

/** The accounts that were made up for a link; none where it is one like all others. */
export const customAccounts = (
  ids: Ids,
  { institution, number }: Connection,
  data: CreateLinkSessionRequest["custom_sandbox_data"]
): ReadonlyArray<CustomAccount> =>
  (data?.accounts ?? []).map(({ account_number, account_type, name, routing_number }, i) => {
    const none = { ach: [], eft: [], bacs: [], international: [] }
    const routing = routing_number ?? routingOf(institution)
    return {
      account: {
        account_id: ids.moneykitId("custom account", number, i),
        account_type,
        name,
        nickname: null,
        account_mask: account_number.slice(-4),
        balances: {
          currency: HOME_CURRENCY[institution.country],
          available: BALANCE,
          current: BALANCE,
          limit: null,
          balance_date: null
        },
        original_id: null,
        closed: false
      },
      numbers: account_type.startsWith("depository")
        ? { ...none, ach: [{ account_number, routing_number: routing, wire_routing_number: routing }] }
        : none,
      owners: data?.owners === undefined ? undefined : given(data.owners)
    }
  })
