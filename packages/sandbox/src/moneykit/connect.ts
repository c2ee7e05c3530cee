/** Connect, as pages: choosing a bank, signing in there, agreeing to what is shared, and back to the app. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Control, Reply } from "../face.ts"
import { alert, button, html, page, readForm, redirect } from "../pages.ts"
import type { Institution } from "../world.ts"
import type { Link } from "./links.ts"
import type { Setting } from "./part.ts"
import { type Product, PRODUCTS } from "./products.ts"
import type { Session } from "./sessions.ts"

const PATH = "/connect/{link_session_token}"

/** Documented, for MoneyKit's own sandbox banks. */
const USER = "user_good"
const PASSWORD = "pass_good"

const titles: Readonly<Record<Product, string>> = {
  accounts: "Accounts and balances",
  account_numbers: "Account numbers",
  identity: "Name and address",
  transactions: "Transactions",
  investments: "Investments",
  enrichment: "Categories of transactions"
}

/** The pages of Connect, for whoever has the token of a session. */
export const connectPages = ({ links, notices, sessions, simulation: { world } }: Setting): ReadonlyArray<Control> => {
  const bankOf = (session: Session, form: Readonly<Record<string, string>>): Institution | undefined => {
    const { existing_link_id, institution_id } = session.request
    const existing =
      existing_link_id === null || existing_link_id === undefined ? undefined : links.find(existing_link_id)
    if (existing !== undefined) return Result.isSuccess(existing) ? existing.success.connection.institution : undefined
    const wanted = institution_id ?? form["institution"]
    return wanted === undefined ? undefined : world.institution("moneykit", wanted)
  }

  const chooseBank = (session: Session, wrong?: string): Reply =>
    page(
      "MoneyKit",
      "Choose your bank",
      html`${alert(wrong)}
        <form method="post">
          ${sessions
            .choices(session)
            .map(({ country, ids, name }) => button("institution", ids.moneykit ?? "", name, "choice", country))}
          ${button("step", "leave", "Leave", "quiet")}
        </form>`
    )

  const askSignIn = (bank: Institution, wrong?: string): Reply =>
    page(
      "MoneyKit",
      `Sign in to ${bank.name}`,
      html`${alert(wrong)}
        <form method="post">
          <input type="hidden" name="institution" value="${bank.ids.moneykit}" /> ${
            bank.oauth
              ? html`<p>Shall MoneyKit read your accounts?</p>`
              : html`<label>User <input name="user" autocomplete="off" placeholder="${USER}" required /></label>
                  <label
                    >Password
                    <input name="password" type="password" autocomplete="off" placeholder="${PASSWORD}" required
                  /></label>`
          }
          ${button("step", "sign-in", bank.oauth ? "Authorize" : "Sign in")}
          ${bank.oauth ? html`<button name="step" value="refuse" class="quiet" formnovalidate>Refuse</button>` : undefined}
        </form>`,
      200,
      bank
    )

  const askConsent = (session: Session, link: Link): Reply => {
    const { institution } = link.connection
    const asked = session.request.settings?.products
    const products = PRODUCTS.filter((product) => asked === undefined || Object.hasOwn(asked, product))
    return page(
      "MoneyKit",
      "What is shared",
      html`<form method="post">
        <fieldset>
          <legend>From ${institution.name}:</legend>
          ${products.map((product) => {
            const isRequired = product !== "accounts" && product !== "enrichment" && asked?.[product]?.required === true
            return html`<label
              ><input
                type="checkbox"
                name="${product}"
                checked${isRequired ? html` disabled` : undefined}
              />${titles[product]}</label
            >`
          })}
        </fieldset>
        ${button("step", "agree", "Agree")}
      </form>`,
      200,
      institution
    )
  }

  const open = (session: Session): Reply => {
    if (session.link !== undefined) return askConsent(session, session.link)
    const bank = bankOf(session, {})
    return bank === undefined ? chooseBank(session) : askSignIn(bank)
  }

  const signIn = (session: Session, bank: Institution, form: Readonly<Record<string, string>>): Effect.Effect<Reply> =>
    Effect.suspend(() => {
      if (!bank.oauth && (form["user"] !== USER || form["password"] !== PASSWORD)) {
        return Effect.succeed(askSignIn(bank, "The bank does not know this user and password."))
      }
      const { existing_link_id } = session.request
      if (existing_link_id === undefined || existing_link_id === null) {
        const link = sessions.begin(session, bank)
        return Effect.as(notices.state(link), askConsent(session, link))
      }
      const link = sessions.mend(session)
      return link === undefined
        ? Effect.succeed(tell("The link was deleted", 410))
        : Effect.as(notices.state(link), backTo(session, {}))
    })

  const agree = (session: Session, link: Link, form: Readonly<Record<string, string>>): Effect.Effect<Reply> => {
    const asked = session.request.settings?.products
    const granted = PRODUCTS.filter((product) => {
      const isAsked = asked === undefined || Object.hasOwn(asked, product)
      const isRequired = product !== "accounts" && product !== "enrichment" && asked?.[product]?.required === true
      return isAsked && (isRequired || form[product] === "on")
    })
    const token = sessions.finish(session, link, granted)
    const { institution } = link.connection
    const back = backTo(session, { exchangeable_token: token, institution_id: institution.ids.moneykit ?? "" })
    return Effect.as(notices.state(link), back)
  }

  const withSession = (token: string, run: (session: Session) => Effect.Effect<Reply>): Effect.Effect<Reply> =>
    Effect.suspend(() => {
      const session = sessions.open(token)
      return Result.isSuccess(session) ? run(session.success) : Effect.succeed(tell(session.failure, 404))
    })

  return [
    {
      method: "GET",
      path: PATH,
      run: ({ link_session_token = "" }) => withSession(link_session_token, (session) => Effect.succeed(open(session)))
    },
    {
      method: "POST",
      path: PATH,
      run: ({ link_session_token = "" }, received) =>
        withSession(link_session_token, (session) => {
          const form = readForm(received)
          const { step } = form
          if (step === "leave") return Effect.succeed(backTo(session, {}))
          if (session.link !== undefined) {
            return step === "agree"
              ? agree(session, session.link, form)
              : Effect.succeed(askConsent(session, session.link))
          }
          const bank = bankOf(session, form)
          if (bank === undefined) return Effect.succeed(chooseBank(session, "That is none of the banks."))
          if (step === "sign-in") return signIn(session, bank, form)
          if (step !== "refuse" || !bank.oauth) return Effect.succeed(askSignIn(bank))
          const link = sessions.refuse(session, bank)
          return Effect.as(notices.state(link), backTo(session, {}))
        })
    }
  ]
}

const tell = (title: string, status = 200): Reply => page("MoneyKit", title, html``, status)

/** Back to the app. In a browser with MoneyKit's own Connect the app is told in its program; here it is in the address. */
const backTo = ({ request }: Session, told: Readonly<Record<string, string>>): Reply => {
  const url = new URL(request.redirect_uri)
  for (const [name, value] of Object.entries(told)) url.searchParams.set(name, value)
  return redirect(url.href)
}
