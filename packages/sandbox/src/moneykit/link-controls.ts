/** What a test does to links, and in the place of a person in Connect. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { readJson, sorry } from "../controls.ts"
import type { Control, Reply } from "../face.ts"
import type { Received } from "../received.ts"
import { type Link, LINK_ERRORS, type Links } from "./links.ts"
import type { Setting } from "./part.ts"
import { PRODUCT_ERRORS, PRODUCTS } from "./products.ts"

/** What a person would do in Connect; gives the token to exchange, or a sentence. */
export type CompleteLinkSession = (
  sessionToken: string,
  institutionId: string | undefined
) => Effect.Effect<string | null, string>

/** What can be done to links. */
export const linkControls = (
  { links, notices }: Setting,
  completeLinkSession: CompleteLinkSession
): ReadonlyArray<Control> => [
  {
    method: "POST",
    path: "/link-sessions/{link_session_token}/complete",
    run: ({ link_session_token = "" }, received) =>
      withJson(Schema.Struct({ institution_id: Schema.optionalKey(Schema.String) }), received, ({ institution_id }) =>
        Effect.match(completeLinkSession(link_session_token, institution_id), {
          onSuccess: (token): Reply => ({ status: 200, body: { exchangeable_token: token } }),
          onFailure: (why) => sorry(404, why)
        })
      )
  },
  {
    method: "DELETE",
    path: "/links/{id}",
    run: ({ id = "" }) =>
      withLink(links, id, (link) => {
        links.delete(link)
        return notices.state(link)
      })
  },
  {
    method: "POST",
    path: "/links/{id}/error",
    run: ({ id = "" }, received) =>
      withJson(Schema.Struct({ error_code: Schema.NullOr(Schema.Literals(LINK_ERRORS)) }), received, ({ error_code }) =>
        withLink(links, id, (link) => {
          if (error_code === null) links.heal(link)
          else links.fail(link, error_code)
          return notices.state(link)
        })
      )
  },
  {
    method: "POST",
    path: "/links/{id}/products/{product}/error",
    run: ({ id = "", product = "" }, received) =>
      withJson(Schema.Struct({ error_code: Schema.Literals(PRODUCT_ERRORS) }), received, ({ error_code }) => {
        const found = PRODUCTS.find((each) => each === product)
        if (found === undefined) return Effect.succeed(sorry(404, `There is no product ${product}.`))
        return withLink(links, id, (link) => Effect.sync(() => link.failures.set(found, error_code)))
      })
  }
]

const withJson = <A>(
  schema: Schema.Codec<A>,
  received: Received,
  run: (value: A) => Effect.Effect<Reply>
): Effect.Effect<Reply> => {
  const read = readJson(schema, received)
  return Result.isSuccess(read) ? run(read.success) : Effect.succeed(read.failure)
}

const withLink = (links: Links, id: string, run: (link: Link) => Effect.Effect<unknown>): Effect.Effect<Reply> =>
  Effect.suspend(() => {
    const link = links.find(id)
    return Result.isSuccess(link)
      ? Effect.as(run(link.success), { status: 204 })
      : Effect.succeed(sorry(404, link.failure.message))
  })
