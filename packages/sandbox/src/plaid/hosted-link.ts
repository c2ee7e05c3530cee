/**
 * Hosted Link: the page on which a person links a bank. What is shown follows from the session alone; a form that is posted
 * leads on from there, and then back to the same address, so that going back and reloading do no harm.
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Control, Reply, Simulation } from "../face.ts"
import { redirect } from "../pages.ts"
import type { Account, Institution } from "../world.ts"
import { kindOf } from "./accounts.ts"
import type { PlaidRefusal } from "./errors.ts"
import { findInstitution } from "./institutions.ts"
import type { Item } from "./item.ts"
import type { Items } from "./items.ts"
import { HOSTED_LINK, type Link, type Links, offerOf } from "./link.ts"
import { expiredPage, finishedPage, sessionPage } from "./link-pages.ts"
import { complain, isFinished, type Session, show, tell } from "./link-session.ts"
import { isAnswered, type SignedIn, signIn } from "./sign-in.ts"

/** The page of every link token, as controls of the face. */
export const makeHostedLink = (simulation: Simulation, items: Items, links: Links): ReadonlyArray<Control> => {
  const { time, world } = simulation
  const path = `${HOSTED_LINK}/{link_token}` as const

  const withLink = (token: string | undefined, run: (link: Link) => Effect.Effect<Reply>): Effect.Effect<Reply> =>
    Effect.suspend(() => {
      const link = links.open(token ?? "")
      return Result.isSuccess(link) ? run(link.success) : Effect.succeed(expiredPage(link.failure))
    })

  /** The banks among which a person may choose. */
  const offered = ({ request }: Link, query: string): ReadonlyArray<Institution> =>
    world.institutions.filter(
      ({ country, ids, name }) =>
        ids.plaid !== undefined &&
        request.country_codes.some((code) => code === country) &&
        name.toLowerCase().includes(query.trim().toLowerCase())
    )

  const begin = (link: Link, session: Session): void => {
    const { request, update } = link
    const chosen = request.institution_id === undefined ? undefined : findInstitution(world, request.institution_id)
    if (update !== undefined) choose(session, update.connection.institution)
    else if (chosen !== undefined && Result.isSuccess(chosen)) choose(session, chosen.success)
    else show(session, time.clock(), { _tag: "institutions", found: true })
  }

  const choose = (session: Session, institution: Institution): void => {
    tell(session, time.clock(), "SELECT_INSTITUTION", {
      institution_id: institution.ids.plaid ?? null,
      institution_name: institution.name
    })
    if (institution.oauth) tell(session, time.clock(), "OPEN_OAUTH")
    show(session, time.clock(), { _tag: "sign-in", institution })
  }

  /** The bank let the person in: what is shared is chosen next. */
  const letIn = (link: Link, session: Session, institution: Institution, user: SignedIn): void => {
    const now = time.clock()
    if (institution.oauth) tell(session, now, "CLOSE_OAUTH")
    const { update } = link
    const item =
      update ??
      items.make({
        ...offerOf(world, institution, link),
        person: user.person,
        preparing: user.preparing,
        lively: user.lively
      })
    const accounts = item.connection.accounts.filter(filterOf(link))
    if (accounts.length === 0) {
      const refusal = { code: "NO_ACCOUNTS", message: "the bank has no accounts that this link token may share" }
      complain(session, now, refusal, `${institution.name} has no accounts of a kind that can be shared here.`)
    } else if (update !== undefined && link.request.update?.account_selection_enabled !== true) {
      show(session, now, { _tag: "consent", item, accounts: update.accounts })
    } else show(session, now, { _tag: "accounts", item, accounts })
  }

  const enter = (link: Link, session: Session, institution: Institution, form: URLSearchParams): void => {
    const now = time.clock()
    const login = { username: form.get("username") ?? "", password: form.get("password") ?? "" }
    tell(session, now, "SUBMIT_CREDENTIALS")
    const user = Result.flatMap(signIn(world.people, institution, login), (known) => sameUser(link.update, known))
    if (Result.isFailure(user)) {
      const { failure } = user
      complain(session, now, failure, failure.display ?? `${institution.name} did not let you in (${failure.code}).`)
    } else if (user.success.challenges.length > 0) {
      show(session, now, { _tag: "challenge", institution, user: user.success, round: 0 })
    } else letIn(link, session, institution, user.success)
  }

  const finish = (link: Link, session: Session): Effect.Effect<string | undefined> =>
    Effect.as(links.finish(link, session), link.request.hosted_link?.completion_redirect_uri)

  /** What a posted form leads to; an address of another page where it leads away. */
  const step = (link: Link, session: Session, form: URLSearchParams): Effect.Effect<string | undefined> =>
    Effect.suspend(() => {
      const { view } = session
      const action = form.get("action")
      // A form of a page that the person has left behind, or sent twice.
      if (form.get("view") !== view._tag) return Effect.undefined
      if (action === "cancel") return finish(link, session)
      const now = time.clock()
      switch (view._tag) {
        case "welcome":
          begin(link, session)
          return Effect.undefined
        case "institutions": {
          const chosen = findInstitution(world, form.get("institution_id") ?? "")
          if (Result.isSuccess(chosen)) choose(session, chosen.success)
          return Effect.undefined
        }
        case "sign-in":
          if (action === "back" && link.update === undefined) show(session, now, { _tag: "institutions", found: true })
          else enter(link, session, view.institution, form)
          return Effect.undefined
        case "challenge": {
          const challenge = view.user.challenges[view.round]
          tell(session, now, "SUBMIT_MFA", { mfa_type: challenge?.kind ?? null })
          const answers = challenge?.questions.map((_, i) => form.get(`answer_${i}`) ?? undefined) ?? []
          if (challenge !== undefined && !isAnswered(challenge, answers)) {
            const refusal = { code: "INVALID_MFA", message: "the bank did not accept the answers" }
            complain(session, now, refusal, "That was not the right answer. Please try again.")
          } else if (view.round + 1 < view.user.challenges.length) {
            show(session, now, { ...view, round: view.round + 1 })
          } else letIn(link, session, view.institution, view.user)
          return Effect.undefined
        }
        case "accounts": {
          const chosen = view.accounts.filter(({ id }) => form.getAll("account").includes(id))
          if (chosen.length === 0) session.trouble = { refusal: undefined, text: "Choose at least one account." }
          else show(session, now, { _tag: "consent", item: view.item, accounts: chosen })
          return Effect.undefined
        }
        case "consent": {
          const { accounts, item } = view
          item.accounts = accounts
          return Effect.gen(function* () {
            // Who links a bank again that had stopped letting Plaid in has signed in to it again, too.
            const isHealthy = simulation.connections.health(item.connection) === "healthy"
            if (link.update !== undefined || !isHealthy) yield* links.mend(item)
            yield* links.add(link, session, item)
            if (link.request.enable_multi_item_link !== true) return yield* finish(link, session)
            show(session, now, { _tag: "added" })
            return undefined
          })
        }
        case "added":
          if (action !== "another") return finish(link, session)
          show(session, now, { _tag: "institutions", found: true })
          return Effect.undefined
        case "finished":
          return Effect.undefined
      }
    })

  const see: Control = {
    method: "GET",
    path,
    run: ({ link_token }, received) =>
      withLink(link_token, (link) =>
        Effect.sync(() => {
          const last = link.sessions.at(-1)
          // A linked bank is linked; who left without one begins again when they ask to.
          const again = received.query.has("again") && last?.added.length === 0
          if (last !== undefined && isFinished(last) && !again) return finishedPage(link, last)
          const session = links.sessionOf(link)
          const query = received.query.get("query") ?? ""
          const banks = offered(link, query)
          if (session.view._tag === "institutions") session.view = { _tag: "institutions", found: banks.length > 0 }
          return sessionPage(link, session, { banks, query })
        })
      )
  }

  const post: Control = {
    method: "POST",
    path,
    run: ({ link_token }, received) =>
      withLink(link_token, (link) => {
        const session = link.sessions.at(-1)
        const back = redirect(received.path)
        if (session === undefined || isFinished(session)) return Effect.succeed(back)
        const form = new URLSearchParams(received.body)
        return Effect.map(step(link, session, form), (away) => (away === undefined ? back : redirect(away)))
      })
  }

  return [see, post]
}

/** Update mode is for the user who linked the bank. */
const sameUser = (update: Item | undefined, user: SignedIn): Result.Result<SignedIn, PlaidRefusal> => {
  if (update === undefined || user.person === undefined || user.person === update.connection.person) {
    return Result.succeed(user)
  }
  return Result.fail({
    code: "INVALID_UPDATED_USERNAME",
    message: "the username is not the one that the item was linked with",
    display: "Please sign in with the username that you used before."
  })
}

/**
 * Which accounts a link's filters let through: those of types that are not named have none. Without filters, whoever must
 * have account numbers is shown the accounts that have some.
 */
const filterOf = ({ request }: Link) => {
  const filters = request.account_filters
  if (filters === undefined) {
    return (account: Account): boolean =>
      request.products?.includes("auth") !== true || kindOf(account)[0] === "depository"
  }
  const wanted: Readonly<Record<string, ReadonlyArray<string> | undefined>> = {
    depository: filters.depository?.account_subtypes,
    credit: filters.credit?.account_subtypes,
    loan: filters.loan?.account_subtypes,
    investment: filters.investment?.account_subtypes
  }
  return (account: Account): boolean => {
    const [type, subtype] = kindOf(account)
    return wanted[type]?.some((one) => one === "all" || one === subtype) === true
  }
}
