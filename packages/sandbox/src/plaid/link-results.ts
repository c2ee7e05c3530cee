/** What came of a session of Link, as `/link/token/get` tells of it. */
import type { LinkTokenGetSessionsResponse } from "@bankstream/plaid/link"
import { formatInstant } from "../world.ts"
import { kindOf } from "./accounts.ts"
import { errorObject } from "./errors.ts"
import type { Item } from "./item.ts"
import { exitOf, type Session } from "./link-session.ts"

/** The institution of an Item, and the accounts that its user shares, as Link tells of them. */
const writeAdded = ({ accounts, connection }: Item) => ({
  institution: { institution_id: connection.institution.ids.plaid ?? null, name: connection.institution.name },
  accounts: accounts.map((account) => {
    const [type, subtype] = kindOf(account)
    return { id: account.id, name: account.name, mask: account.mask, type, subtype, verification_status: null }
  })
})

/** A session as `/link/token/get` tells of it. */
export const writeSession = (session: Session): LinkTokenGetSessionsResponse => {
  const { added, events, finishedAt, id, startedAt } = session
  const started = { link_session_id: id, started_at: formatInstant(startedAt), events: [...events] }
  if (finishedAt === undefined) return started
  const finished = { ...started, finished_at: formatInstant(finishedAt) }
  const [first] = added
  if (first === undefined) {
    const { institution, refusal, status } = exitOf(session)
    const exit = {
      error: refusal === undefined ? null : errorObject(refusal),
      metadata: {
        institution:
          institution === undefined ? null : { institution_id: institution.ids.plaid ?? null, name: institution.name },
        link_session_id: id,
        request_id: session.requestId,
        ...(status === undefined ? {} : { status })
      }
    }
    return { ...finished, exit, on_exit: exit }
  }
  return {
    ...finished,
    on_success: {
      public_token: first.publicToken,
      metadata: { ...writeAdded(first.item), link_session_id: id, transfer_status: null }
    },
    results: {
      item_add_results: added.map(({ item, publicToken }) => ({ public_token: publicToken, ...writeAdded(item) })),
      bank_income_results: [],
      cra_item_add_results: [],
      cra_update_results: [],
      document_income_results: null,
      payroll_income_results: []
    }
  }
}
