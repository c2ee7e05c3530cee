/** A session of Link: where a person is on the way to a linked bank, and what happened so far. */
import type { LinkEvent } from "@bankstream/plaid/model"
import { type Account, formatInstant, type Institution } from "../world.ts"
import { errorObject, type PlaidRefusal } from "./errors.ts"
import type { Item } from "./item.ts"
import type { SignedIn } from "./sign-in.ts"

/** What the person sees. */
export type View =
  | { readonly _tag: "welcome" }
  | { readonly _tag: "institutions"; readonly found: boolean }
  | { readonly _tag: "sign-in"; readonly institution: Institution }
  | { readonly _tag: "challenge"; readonly institution: Institution; readonly user: SignedIn; readonly round: number }
  /** The Item has all of the bank's accounts that may be shared until some of them are chosen. */
  | { readonly _tag: "accounts"; readonly item: Item; readonly accounts: ReadonlyArray<Account> }
  | { readonly _tag: "consent"; readonly item: Item; readonly accounts: ReadonlyArray<Account> }
  /** A bank is linked, and a further one may be. */
  | { readonly _tag: "added" }
  | { readonly _tag: "finished" }

/** A bank that was linked. */
interface Added {
  readonly publicToken: string
  readonly item: Item
}

/** One visit of a person. */
export interface Session {
  readonly id: string
  /** What Plaid's support would ask for. */
  readonly requestId: string
  readonly startedAt: number
  finishedAt: number | undefined
  view: View
  /** What was wrong with what was sent last. */
  trouble: { readonly refusal: PlaidRefusal | undefined; readonly text: string } | undefined
  readonly events: Array<LinkEvent>
  readonly added: Array<Added>
  /** Where the person was when they left. */
  leftAt: View | undefined
  /** The last thing that went wrong. */
  lastRefusal: PlaidRefusal | undefined
}

/** A session that begins. */
export const makeSession = (id: string, requestId: string, now: number): Session => {
  const session: Session = {
    id,
    requestId,
    startedAt: now,
    finishedAt: undefined,
    view: { _tag: "welcome" },
    trouble: undefined,
    events: [],
    added: [],
    leftAt: undefined,
    lastRefusal: undefined
  }
  tell(session, now, "OPEN")
  tell(session, now, "TRANSITION_VIEW", { view_name: "CONSENT" })
  return session
}

/** Whether it is over. */
export const isFinished = ({ finishedAt }: Session): boolean => finishedAt !== undefined

/** Notes an event, as Link's own callbacks tell of it. */
export const tell = (
  session: Session,
  now: number,
  event_name: string,
  event_metadata: LinkEvent["event_metadata"] = {}
): void => {
  session.events.push({
    event_name,
    event_id: `${session.id}-${session.events.length + 1}`,
    timestamp: formatInstant(now),
    event_metadata
  })
}

const viewNames: Readonly<Record<View["_tag"], string>> = {
  welcome: "CONSENT",
  institutions: "SELECT_INSTITUTION",
  "sign-in": "CREDENTIAL",
  challenge: "MFA",
  accounts: "SELECT_ACCOUNT",
  consent: "DATA_TRANSPARENCY_CONSENT",
  added: "CONNECTED",
  finished: "CONNECTED"
}

/** Shows something else. */
export const show = (session: Session, now: number, view: View): void => {
  session.view = view
  session.trouble = undefined
  const isOAuth = view._tag === "sign-in" && view.institution.oauth
  tell(session, now, "TRANSITION_VIEW", { view_name: isOAuth ? "OAUTH" : viewNames[view._tag] })
}

/** Tells the person what went wrong, on the page where they are. */
export const complain = (session: Session, now: number, refusal: PlaidRefusal, text: string): void => {
  session.trouble = { refusal, text }
  session.lastRefusal = refusal
  const { error_code, error_message, error_type } = errorObject(refusal)
  tell(session, now, "ERROR", { error_code, error_message, error_type })
}

/** A bank was linked. */
export const addItem = (session: Session, added: Added): void => {
  session.added.push(added)
  session.lastRefusal = undefined
}

/** The session is over. */
export const finish = (session: Session, now: number): void => {
  session.leftAt = session.view
  session.view = { _tag: "finished" }
  session.trouble = undefined
  session.finishedAt = now
  if (session.added.length > 0) tell(session, now, "HANDOFF")
  else {
    const { status } = exitOf(session)
    tell(session, now, "EXIT", status === undefined ? {} : { exit_status: status })
  }
}

/** How somebody left: at which bank, what was last wrong, and what was being waited for in Plaid's words. */
export const exitOf = ({ lastRefusal, leftAt }: Session) => {
  const institution =
    leftAt?._tag === "sign-in" || leftAt?._tag === "challenge"
      ? leftAt.institution
      : leftAt?._tag === "accounts" || leftAt?._tag === "consent"
        ? leftAt.item.connection.institution
        : undefined
  return { institution, refusal: lastRefusal, status: leftAt === undefined ? undefined : waitedFor(leftAt) }
}

const waitedFor = (view: View): string | undefined => {
  switch (view._tag) {
    case "institutions":
      return view.found ? undefined : "institution_not_found"
    case "sign-in":
      return view.institution.oauth ? "requires_oauth" : "requires_credentials"
    case "challenge":
      return `requires_${view.user.challenges[view.round]?.kind ?? "code"}`
    case "accounts":
    case "consent":
      return "requires_account_selection"
    default:
      return undefined
  }
}
