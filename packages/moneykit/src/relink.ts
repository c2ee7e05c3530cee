/** Mending a link: a session for one that exists. */
import * as Effect from "effect/Effect"
import type { MoneyKitError } from "./error.ts"
import { service } from "./internal/service.ts"
import { linkReason } from "./link-reason.ts"
import { createLinkSession, type CreateLinkSessionRequest, type CreateLinkSessionResponse } from "./link-session.ts"
import { getLink } from "./links.ts"
import type { MoneyKit } from "./moneykit.ts"

/** A session for a link that exists; its institution is the link's. */
export type RelinkRequest = Omit<CreateLinkSessionRequest, "existing_link_id" | "institution_id"> & {
  readonly existing_link_id: string
}

/**
 * Starts a session in which an end user mends a link, which is what `UserActionRequired` asks for, or adds products to it.
 *
 * MoneyKit takes a `webhook` and `link_tags` that are left out for removed. Here they stay what they are: the link is read
 * first. To remove them, say `webhook: null` and `link_tags: []`.
 *
 * The session ends without a token to exchange: the link is the same, though its `provider` may be another. Fails above all
 * with `Gone` when the link was deleted.
 *
 * @example
 * ```ts
 * const mend = (existing_link_id: string, id: string) =>
 *   relink({ existing_link_id, customer_user: { id }, redirect_uri: "https://acme.example/connected" })
 * ```
 */
export const relink = Effect.fnUntraced(function* (
  request: RelinkRequest
): Effect.fn.Return<CreateLinkSessionResponse, MoneyKitError, MoneyKit> {
  const link = yield* getLink({ id: request.existing_link_id })
  const reason = linkReason(link)
  if (reason?._tag === "Gone") {
    const moneykit = yield* service
    return yield* moneykit.reject(getLink, reason, { status: 200, attempts: 1, code: "link_error.deleted" })
  }
  const { link_tags, tags, webhook } = link
  return yield* createLinkSession({
    ...request,
    // An empty one is none, and would be refused.
    webhook: request.webhook === undefined ? webhook || undefined : request.webhook,
    // Older answers have them under their older name alone.
    link_tags: request.link_tags ?? link_tags ?? tags ?? undefined
  })
})
