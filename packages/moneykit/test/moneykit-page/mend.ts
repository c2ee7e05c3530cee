import { getLink, linkReason } from "@bankstream/moneykit/links"
import { relink } from "@bankstream/moneykit/linking"
import * as Effect from "effect/Effect"

/** The token that opens Connect for a link that its user has to mend; undefined for one that works. */
export const mend = (id: string, user: string) =>
  Effect.gen(function* () {
    if (linkReason(yield* getLink({ id }))?._tag !== "UserActionRequired") return undefined
    const { link_session_token } = yield* relink({
      existing_link_id: id,
      customer_user: { id: user },
      redirect_uri: "https://acme.example/connected"
    })
    return link_session_token
  })
