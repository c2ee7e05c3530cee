/** The bank's page, to which an end user is sent to let Pluggy in: Open Finance, and the code that an app scans. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Control, Reply } from "../face.ts"
import { button, html, page, readForm, redirect } from "../pages.ts"
import type { ItemEvents } from "./item-events.ts"
import type { Decision, Item } from "./items.ts"
import type { Setting } from "./part.ts"

const PATH = "/authorize/{id}"

const choices: ReadonlyArray<readonly [Decision, string, look?: "quiet" | "choice"]> = [
  ["authorize", "Authorize"],
  ["wait", "Authorize, but somebody else has to agree, too", "choice"],
  ["refuse", "Refuse", "quiet"]
]

/** The page, and what is done on it. */
export const authorizePages = ({ items, now }: Setting, { follow }: ItemEvents): ReadonlyArray<Control> => {
  const withItem = (id: string, run: (item: Item) => Effect.Effect<Reply>): Effect.Effect<Reply> =>
    Effect.suspend(() => {
      const item = items.find(id)
      return Result.isSuccess(item) ? run(item.success) : tell("There is no such request", 404)
    })

  return [
    {
      method: "GET",
      path: PATH,
      run: ({ id = "" }) =>
        withItem(id, (item) => {
          const { institution, person } = item.connection
          const found = items.stand(item, now())
          if (found._tag !== "Waiting" || found.question._tag !== "Page") return tell("Nothing is asked of you now")
          return Effect.succeed(
            page(
              "Pluggy",
              "Share your accounts",
              html`<p>Shall Pluggy read the accounts of ${person.name}?</p>
                <form method="post">
                  ${choices.map(([value, label, look]) => button("decision", value, label, look))}
                </form>`,
              200,
              institution
            )
          )
        })
    },
    {
      method: "POST",
      path: PATH,
      run: ({ id = "" }, received) =>
        withItem(id, (item) => {
          const wanted = readForm(received)["decision"]
          const decision = choices.map(([value]) => value).find((value) => value === wanted)
          if (decision === undefined) return tell("That is none of the choices", 400)
          if (!items.visit(item, decision, now())) return tell("Nothing is asked of you now")
          const back =
            item.oauthRedirectUri === undefined
              ? tell("You can close this page")
              : Effect.succeed(redirect(withItemId(item.oauthRedirectUri, id)))
          return Effect.andThen(follow(item), back)
        })
    }
  ]
}

const tell = (title: string, status = 200): Effect.Effect<Reply> =>
  Effect.succeed(page("Pluggy", title, html``, status))

/** So that the page that is returned to knows which Item it is about. */
const withItemId = (uri: string, itemId: string): string => {
  const url = new URL(uri)
  url.searchParams.set("itemId", itemId)
  return url.href
}
