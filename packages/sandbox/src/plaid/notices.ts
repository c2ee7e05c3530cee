/** Plaid's webhooks: signed, and sent to whom they are for. */
import * as Effect from "effect/Effect"
import type { Simulation } from "../face.ts"
import type { Item } from "./item.ts"

/** A webhook without what all of them have. */
export interface Notice {
  readonly webhook_type: string
  readonly webhook_code: string
  readonly [field: string]: unknown
}

/** Tells a program what happened. */
export interface Notices {
  /** Nothing happens where there is no URL. */
  readonly send: (url: string | null | undefined, notice: Notice) => Effect.Effect<void>
  /** To the URL of an Item, and about it. Gives whether there is one. */
  readonly sendFor: (item: Item, notice: Notice) => Effect.Effect<boolean>
  /** The last that was sent for an Item. */
  readonly lastFor: (item: Item) => { readonly sentAt: number; readonly code: string } | undefined
}

/** Webhooks none of which was sent yet. */
export const makeNotices = ({ time, webhooks }: Simulation): Notices => {
  const last = new WeakMap<Item, { readonly sentAt: number; readonly code: string }>()

  const post = (url: string, notice: Notice, connectionId?: string) =>
    Effect.asVoid(
      webhooks.send({
        provider: "plaid",
        event: `${notice.webhook_type}/${notice.webhook_code}`,
        url,
        connectionId,
        body: { ...notice, environment: "sandbox" },
        sign: (body) =>
          Effect.flatMap(webhooks.signer("plaid"), (signer) =>
            Effect.map(signer.sign(body), (token) => ({ "plaid-verification": token }))
          )
      })
    )

  return {
    send: (url, notice) => (url === null || url === undefined || url === "" ? Effect.void : post(url, notice)),
    sendFor: (item, notice) =>
      Effect.suspend(() => {
        if (item.webhook === null || item.webhook === "") return Effect.succeed(false)
        last.set(item, { sentAt: time.now(), code: notice.webhook_code })
        const about = {
          ...notice,
          item_id: item.connection.id,
          ...(item.userId === null ? {} : { user_id: item.userId })
        }
        return Effect.as(post(item.webhook, about, item.connection.id), true)
      }),
    lastFor: (item) => last.get(item)
  }
}
