/** MoneyKit's webhooks: signed, and sent to whom a link names. */
import * as Effect from "effect/Effect"
import type { Simulation } from "../face.ts"
import { formatInstant } from "../world.ts"
import type { Link, Links } from "./links.ts"
import { type Product, PRODUCTS, REFRESH_BEGINS, REFRESH_ENDS } from "./products.ts"

/** A webhook without what all of them have. */
export interface Notice {
  readonly webhook_event: string
  readonly [field: string]: unknown
}

/** Tells an app of its links. */
export interface Notices {
  /** Gives the token of the delivery; undefined where nobody is to be told. */
  readonly send: (link: Link, notice: Notice, key?: string) => Effect.Effect<string | undefined>
  /** The state that a link is in now. */
  readonly stateOf: (link: Link) => Notice
  /** The same, sent. */
  readonly state: (link: Link) => Effect.Effect<void>
  readonly productState: (product: Product, state: string, at: number, error?: string) => Notice
  /** Follows a refresh of a product to its end. */
  readonly refresh: (link: Link, product: Product) => Effect.Effect<void>
  readonly updates: (link: Link) => Effect.Effect<void>
}

/** Documented, as the issuer of what is signed. */
const ISSUER = "https://api.moneykit.com"

/** There is nobody to be told. */
const nobody: Effect.Effect<string | undefined> = Effect.succeed(undefined)

/** Webhooks none of which was sent yet. */
export const makeNotices = ({ events, ids, time, webhooks, world }: Simulation, links: Links): Notices => {
  let count = 0

  const send: Notices["send"] = (link, notice, key) =>
    Effect.suspend(() => {
      if (link.webhook === null || link.webhook === "") return nobody
      const number = count++
      const token = ids.moneykitId("delivery", number).replace("mk_", "dlv_")
      const body = {
        webhook_major_version: 1,
        webhook_minor_version: 0,
        webhook_idempotency_key: key ?? ids.uuid("webhook", number),
        webhook_timestamp: formatInstant(time.now()),
        link_id: link.connection.id,
        link_tags: link.tags,
        ...notice
      }
      const sent = webhooks.send({
        provider: "moneykit",
        event: notice.webhook_event,
        url: link.webhook,
        body,
        connectionId: link.connection.id,
        sign: (bytes, attempt) =>
          Effect.flatMap(webhooks.signer("moneykit"), (signer) =>
            Effect.map(
              signer.sign(bytes, { iat: Math.floor(time.clock() / 1000), claims: { iss: ISSUER } }),
              (signature) => ({
                "moneykit-signature": signature,
                "moneykit-delivery-token": token,
                "moneykit-delivery-attempt": String(attempt)
              })
            )
          )
      })
      return Effect.as(sent, token)
    })

  const stateOf: Notices["stateOf"] = (link) => {
    const { error_code, state } = links.write(link)
    return {
      webhook_event: "link.state_changed",
      state,
      error: error_code ?? null,
      error_message: error_code === null || error_code === undefined ? null : `The link fails with ${error_code}`
    }
  }

  const productState: Notices["productState"] = (product, state, at, error) => ({
    webhook_event: "link.product_refresh",
    product,
    state,
    state_changed_at: formatInstant(at),
    error_message: error ?? null
  })

  const state: Notices["state"] = (link) => Effect.suspend(() => Effect.asVoid(send(link, stateOf(link))))

  const updates: Notices["updates"] = (link) =>
    link.products.includes("transactions")
      ? Effect.asVoid(send(link, { webhook_event: "transactions.updates_available", has_history: true }))
      : Effect.void

  events.on((event) =>
    Effect.suspend(() => {
      const link = event.connection.provider === "moneykit" ? links.of(event.connection) : undefined
      if (link === undefined) return Effect.void
      switch (event._tag) {
        case "RowsChanged":
          return links.errorOf(link) === undefined && link.state === "connected" ? updates(link) : Effect.void
        case "NothingNew":
          return Effect.void
        case "Broken":
        case "Mended":
        case "Revoked":
          return state(link)
        case "ProductReady": {
          const product = PRODUCTS.find((name) => name === event.product)
          return product === undefined
            ? Effect.void
            : Effect.asVoid(send(link, productState(product, "completed", time.now())))
        }
      }
    })
  )

  return {
    send,
    stateOf,
    state,
    productState,
    updates,
    refresh: (link, product) => {
      const refresh = link.refreshes.get(product)
      if (refresh === undefined) return Effect.void
      const { error, requestedAt } = refresh
      const tell = (name: string, at: number, message?: string) =>
        Effect.suspend(() =>
          link.refreshes.get(product) === refresh && link.state !== "deleted"
            ? Effect.asVoid(send(link, productState(product, name, at, message)))
            : Effect.void
        )
      const end = requestedAt + REFRESH_ENDS
      const done = Effect.suspend(() => {
        if (error !== undefined) return tell("failed", end, `The refresh failed with ${error}`)
        const before = world.mark()
        world.edit.refresh(link.connection)
        const { accounts } = link.connection
        const hasNews = product === "transactions" && world.hasChanged(accounts, before)
        return Effect.andThen(tell("completed", end), hasNews ? updates(link) : Effect.void)
      })
      return Effect.all(
        [
          tell("pending", requestedAt),
          time.at(requestedAt + REFRESH_BEGINS, tell("in_progress", requestedAt + REFRESH_BEGINS)),
          time.at(end, done)
        ],
        { discard: true }
      )
    }
  }
}
