/** What a person sees in Hosted Link, page by page. */
import type { Reply } from "../face.ts"
import { alert, button, html, type Html, page } from "../pages.ts"
import type { Account, Institution } from "../world.ts"
import type { PlaidRefusal } from "./errors.ts"
import type { Link } from "./link.ts"
import type { Session, View } from "./link-session.ts"
import { productsAsked } from "./products.ts"
import type { Challenge } from "./sign-in.ts"

const PLAID = "Plaid"

/** The institutions that are shown, and what was searched for. */
export interface Search {
  readonly banks: ReadonlyArray<Institution>
  readonly query: string
}

const cancel = button("action", "cancel", "Cancel", "quiet")

/** A form of a view; what is posted says which, so that a page that was left behind does nothing. */
const form = (view: View, ...parts: ReadonlyArray<Html>): Html =>
  html`<form method="post"><input type="hidden" name="view" value="${view._tag}" />${parts}</form>`

const signInFields = html`<label
    >Username <input name="username" autocomplete="off" autocapitalize="none" spellcheck="false" required
  /></label>
  <label>Password <input name="password" type="password" autocomplete="off" required /></label>`

const answerFields = ({ questions }: Challenge): ReadonlyArray<Html> =>
  questions.map(({ choices, text }, i) =>
    choices === undefined
      ? html`<label>${text} <input name="answer_${i}" autocomplete="one-time-code" required /></label>`
      : html`<fieldset>
          <legend>${text}</legend>
          ${choices.map((choice) => html`<label><input type="radio" name="answer_${i}" value="${choice}" required /> ${choice}</label>`)}
        </fieldset>`
  )

const accountField = ({ id, mask, name }: Account): Html =>
  html`<label
    ><input type="checkbox" name="account" value="${id}" checked /> ${name} <small>•••• ${mask}</small></label
  >`

/** What a program may see once a bank is linked. */
const scopes: Readonly<Record<string, string>> = {
  assets: "Your accounts' history, for a report",
  auth: "Account and routing numbers",
  balance: "Balances",
  identity: "Your name, address, e-mail and phone number",
  investments: "What you hold, and your investments' transactions",
  liabilities: "What you owe, and on which terms",
  transactions: "What you paid and were paid",
  transfer: "Account and routing numbers, to move money from and to the account"
}

const consentOf = (link: Link, accounts: ReadonlyArray<Account>): Html => {
  const { request, update } = link
  const products = new Set([...(update?.consented ?? update?.products ?? []), ...productsAsked(request)])
  const asked = [...products].flatMap((product) => (scopes[product] === undefined ? [] : [scopes[product]]))
  return html`<p>
      <strong>${link.request.client_name}</strong> will see, of
      ${accounts.map(({ mask, name }) => `${name} •••• ${mask}`).join(", ")}:
    </p>
    <ul>
      <li>Names, types and balances of these accounts</li>
      ${asked.map((text) => html`<li>${text}</li>`)}
    </ul>`
}

/** The page of a session that is under way. */
export const sessionPage = (link: Link, session: Session, { banks, query }: Search): Reply => {
  const { trouble, view } = session
  const trouble_ = alert(trouble?.text)
  const show = (title: string, content: Html, institution?: Institution) =>
    page(PLAID, title, html`${trouble_}${content}`, 200, institution)
  const client = link.request.client_name

  switch (view._tag) {
    case "welcome": {
      const name = link.update?.connection.institution.name
      return name === undefined
        ? show(
            `${client} uses Plaid to link your bank`,
            html`<p>You choose your bank, sign in there, and decide which accounts ${client} may see.</p>
              ${form(view, button("action", "continue", "Continue"), cancel)}`
          )
        : show(
            `${name} asks you to sign in again`,
            html`<p>${client} can no longer see your accounts. Sign in again to go on; nothing else changes.</p>
              ${form(view, button("action", "continue", "Continue"), cancel)}`
          )
    }
    case "institutions":
      return show(
        "Choose your bank",
        html`<form method="get" role="search">
            <label>Search <input type="search" name="query" value="${query}" /></label>
            <button class="quiet">Search</button>
          </form>
          ${banks.length === 0 ? html`<p role="status">No bank here has that name.</p>` : undefined}
          ${form(
            view,
            ...banks.map(({ domain, ids, name }) => button("institution_id", ids.plaid ?? "", name, "choice", domain)),
            cancel
          )}`
      )
    case "sign-in": {
      const { institution } = view
      const back = link.update === undefined ? [button("action", "back", "Choose another bank", "quiet")] : []
      // The other buttons must not ask for what only signing in needs.
      const other = html`<form method="post" novalidate>
        <input type="hidden" name="view" value="${view._tag}" />${[...back, cancel]}
      </form>`
      return show(
        `Sign in to ${institution.name}`,
        html`<p class="hint">
            Here: <code>user_good</code> and <code>pass_good</code>, or any other of Plaid's test users.
          </p>
          ${form(view, signInFields, button("action", "submit", institution.oauth ? "Sign in and authorize" : "Sign in"))}
          ${other}`,
        institution
      )
    }
    case "challenge": {
      const { institution, round, user } = view
      const challenge = user.challenges[round]
      return show(
        `${institution.name} wants to be sure that it is you`,
        html`${form(
          view,
          ...(challenge === undefined ? [] : answerFields(challenge)),
          button("action", "submit", "Continue")
        )}
        ${form(view, cancel)}`,
        institution
      )
    }
    case "accounts":
      return show(
        "Choose accounts",
        form(
          view,
          html`<fieldset>
            <legend>${client} may see:</legend>
            ${view.accounts.map(accountField)}
          </fieldset>`,
          button("action", "continue", "Continue"),
          cancel
        )
      )
    case "consent":
      return show(
        `Share with ${client}?`,
        html`${consentOf(link, view.accounts)}${form(view, button("action", "allow", "Allow"), cancel)}`
      )
    case "added":
      return show(
        "Your bank is linked",
        html`<p>You have linked ${session.added.map(({ item }) => item.connection.institution.name).join(", ")}.</p>
          ${form(view, button("action", "finish", "Finish"), button("action", "another", "Link another bank", "quiet"))}`
      )
    case "finished":
      return finishedPage(link, session)
  }
}

/** The page of a session that is over. */
export const finishedPage = (link: Link, session: Session): Reply => {
  const client = link.request.client_name
  return session.added.length > 0
    ? page(PLAID, "Success", html`<p>Your accounts are linked. You can close this page and go back to ${client}.</p>`)
    : page(
        PLAID,
        "You left",
        html`<p>Nothing was shared with ${client}.</p>
          <form method="get"><input type="hidden" name="again" value="yes" /><button>Begin again</button></form>`
      )
}

/** There is no such link, or no more. */
export const expiredPage = ({ message }: PlaidRefusal): Reply =>
  page(PLAID, "This link cannot be opened", html`<p>It may have expired. Ask for a new one (${message}).</p>`, 404)
