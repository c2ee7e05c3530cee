/** The programs of linking, and the handler of webhooks, as an app has them: what the simulator does is what they tell. */
import { itemGet } from "@bankstream/plaid/item"
import { linkDeliveryCreate } from "@bankstream/plaid/link-delivery"
import { deliveryOutcome, exchange, finishedOutcome, hostedLink, linkOutcome } from "@bankstream/plaid/linking"
import { handler } from "@bankstream/plaid/webhook-handler"
import { type PlaidWebhook, WebhookKeys } from "@bankstream/plaid/webhooks"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { assert, describe, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import { TestClock } from "effect/testing"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { raw, simulators } from "./simulators.ts"

const request = {
  client_name: "Acme",
  language: "en",
  country_codes: ["US"],
  user: { client_user_id: "user-1" },
  products: ["transactions"]
} as const

/** What an end user does at a page of Plaid's. */
const complete = (link_token: string) =>
  raw("plaid", `/_sandbox/link-tokens/${link_token}/complete`, { body: { institution_id: "ins_109508" } })

const leave = (link_token: string) =>
  raw("plaid", `/_sandbox/hosted-link/${link_token}`, {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "view=welcome&action=cancel"
  })

const open = (link_token: string) => raw("plaid", `/_sandbox/hosted-link/${link_token}`)

/** Keeps access tokens, as an app's database would. */
const keeping = () => {
  const kept: Array<string> = []
  return {
    kept,
    keep: ({ access_token }: { readonly access_token: string }) => Effect.sync(() => kept.push(access_token))
  }
}

describe("Linking at Plaid", () => {
  layer(simulators())((it) => {
    it.effect("ends with an Item whose access token is kept, and mends it", () =>
      Effect.gen(function* () {
        const { kept, keep } = keeping()
        const { hosted_link_url, link_token } = yield* hostedLink(request)
        assert.include(hosted_link_url, link_token)
        yield* open(link_token)
        yield* complete(link_token)
        const outcome = yield* linkOutcome({ link_token })
        if (outcome._tag !== "Connected") return assert.fail(outcome._tag)
        yield* exchange(outcome.public_tokens, keep)
        const [access_token = "", ...others] = kept
        assert.deepStrictEqual(others, [])
        const { item } = yield* itemGet({ access_token })

        const { products: _, ...rest } = request
        const mending = yield* hostedLink({ ...rest, access_token })
        yield* complete(mending.link_token)
        assert.strictEqual((yield* linkOutcome({ link_token: mending.link_token }))._tag, "Connected")
        assert.strictEqual((yield* itemGet({ access_token })).item.item_id, item.item_id)
      })
    )

    it.effect("ends with who went away, with who came back, and with nobody", () =>
      Effect.gen(function* () {
        const { link_token } = yield* hostedLink({ ...request, hosted_link: { url_lifetime_seconds: 60 } })
        yield* open(link_token)
        yield* leave(link_token)
        const left = yield* linkOutcome({ link_token })
        assert.strictEqual(left._tag, "Exited")
        yield* complete(link_token)
        assert.strictEqual((yield* linkOutcome({ link_token }, left))._tag, "Connected")

        const nobody = yield* hostedLink({ ...request, hosted_link: { url_lifetime_seconds: 60 } })
        yield* TestClock.adjust("61 seconds")
        assert.deepStrictEqual(yield* linkOutcome({ link_token: nobody.link_token }), { _tag: "Expired" })
        assert.deepStrictEqual(yield* linkOutcome({ link_token: "link-sandbox-of-nobody" }), { _tag: "Expired" })
      })
    )

    it.effect("ends in the same way by the older pair", () =>
      Effect.gen(function* () {
        const { link_token } = yield* hostedLink(request)
        const { link_delivery_session_id } = yield* linkDeliveryCreate({ link_token })
        yield* complete(link_token)
        const outcome = yield* deliveryOutcome({ link_delivery_session_id })
        const told = yield* linkOutcome({ link_token })
        if (outcome._tag !== "Connected" || told._tag !== "Connected") return assert.fail(outcome._tag)
        assert.deepStrictEqual(outcome.public_tokens, told.public_tokens)
        assert.lengthOf(yield* exchange(outcome.public_tokens, keeping().keep), 1)
      })
    )

    it.effect("is told by webhooks, which the handler believes and accepts", () =>
      Effect.gen(function* () {
        const came: Array<PlaidWebhook> = []
        const server = createServer()
        const routes = HttpRouter.add(
          "POST",
          "/webhooks/plaid",
          handler((event) => Effect.sync(() => came.push(event)))
        )
        const serving = HttpRouter.serve(routes, { disableLogger: true, disableListenLog: true }).pipe(
          Layer.provide(NodeHttpServer.layer(() => server, { port: 0, host: "127.0.0.1" })),
          Layer.provide(WebhookKeys.layer),
          Layer.provide(Layer.succeed(References.MinimumLogLevel, "None"))
        )
        yield* Effect.gen(function* () {
          // A server that listens on a port has an address with one.
          const { port } = server.address() as AddressInfo
          const { link_token } = yield* hostedLink({ ...request, webhook: `http://127.0.0.1:${port}/webhooks/plaid` })
          yield* complete(link_token)
          const isFinished = () => came.some(({ _tag }) => _tag === "LINK/SESSION_FINISHED")
          yield* Effect.promise(async () => {
            for (let i = 0; i < 200 && !isFinished(); i++) await new Promise((done) => setTimeout(done, 10))
          })
          const event = came.find((each) => each._tag === "LINK/SESSION_FINISHED")
          assert.deepStrictEqual(event && finishedOutcome(event.webhook), yield* linkOutcome({ link_token }))
          assert.isFalse(came.some(({ _tag }) => _tag === "Unrecognized"))
        }).pipe(Effect.provide(serving))
      })
    )
  })
})
