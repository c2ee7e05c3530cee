/** The bank's page on which a payer agrees to a payment, or to payments to come. */
import * as Effect from "effect/Effect"
import { forget } from "../bounded.ts"
import type { Control, Reply } from "../face.ts"
import { button, html, page, readForm, redirect } from "../pages.ts"

/** Something that a payer is asked. */
export interface Asked {
  /** What it is about: a sum, and whom it goes to. */
  readonly about: string
  /** False once it was decided, or too long ago. */
  readonly isOpen: () => boolean
  /** Gives where the payer is sent back to, if anywhere. */
  readonly decide: (agrees: boolean) => Effect.Effect<string | undefined>
}

/** What is asked of payers, each under an id. */
export interface Consents {
  readonly ask: (id: string, asked: Asked) => void
  readonly urlOf: (id: string) => string
  readonly pages: ReadonlyArray<Control>
}

const PATH = "/consents/{id}"

/** More of them than these are kept only while they are open. */
const MOST = 1_000

/** Nobody is asked yet. */
export const makeConsents = (origin: () => string): Consents => {
  const all = new Map<string, Asked>()

  const withAsked = (id: string, run: (asked: Asked) => Effect.Effect<Reply>): Effect.Effect<Reply> =>
    Effect.suspend(() => {
      const asked = all.get(id)
      if (asked === undefined) return Effect.succeed(tell("There is no such request", 404))
      return asked.isOpen() ? run(asked) : Effect.succeed(tell("Nothing is asked of you now"))
    })

  return {
    ask: (id, asked) => {
      forget(all, MOST, ({ isOpen }) => !isOpen())
      all.set(id, asked)
    },
    urlOf: (id) => `${origin()}/_sandbox/consents/${id}`,
    pages: [
      {
        method: "GET",
        path: PATH,
        run: ({ id = "" }) =>
          withAsked(id, ({ about }) =>
            Effect.succeed(
              page(
                "Pluggy",
                "Do you agree?",
                html`<p>${about}</p>
                  <form method="post">
                    ${button("decision", "authorize", "Authorize")} ${button("decision", "refuse", "Refuse", "quiet")}
                  </form>`
              )
            )
          )
      },
      {
        method: "POST",
        path: PATH,
        run: ({ id = "" }, received) =>
          withAsked(id, ({ decide }) => {
            const { decision } = readForm(received)
            if (decision !== "authorize" && decision !== "refuse") {
              return Effect.succeed(tell("That is none of the choices", 400))
            }
            return Effect.map(decide(decision === "authorize"), (back) =>
              back === undefined ? tell("You can close this page") : redirect(back)
            )
          })
      }
    ]
  }
}

const tell = (title: string, status = 200): Reply => page("Pluggy", title, html``, status)
