/** Processor tokens: each leads a partner of the program to one account of an Item. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Simulation } from "../face.ts"
import type { Account } from "../world.ts"
import { badToken, type PlaidRefusal } from "./errors.ts"
import type { Item } from "./item.ts"
import type { Items } from "./items.ts"
import type { Notice, Notices } from "./notices.ts"
import { checkConsent } from "./products.ts"

/** What a processor token leads to. */
export interface Share {
  readonly item: Item
  readonly account: Account
  /** The products that the partner may use; any when there are none. */
  products: ReadonlyArray<string>
  webhook: string | null
}

/** The tokens that were given out. */
export interface Processors {
  readonly share: (item: Item, account: Account) => string
  /** What a token leads to, as long as the Item is there and its bank lets Plaid in. */
  readonly open: (token: string, product?: string) => Result.Result<Share, PlaidRefusal>
  /** Tells the partners of an Item that have a webhook what is about one of its accounts, in a way of each. */
  readonly tell: (item: Item, write: (account: Account) => Notice | undefined) => Effect.Effect<void>
}

/** Tokens none of which is given out yet. */
export const makeProcessors = ({ ids }: Simulation, items: Items, notices: Notices): Processors => {
  const shares = new Map<string, Share>()
  return {
    share: (item, account) => {
      const token = `processor-sandbox-${ids.uuid("processor_token", shares.size)}`
      shares.set(token, { item, account, products: [], webhook: null })
      return token
    },
    tell: (item, write) =>
      Effect.forEach(
        [...shares.values()].filter((share) => share.item === item),
        ({ account, webhook }) => {
          const notice = write(account)
          return notice === undefined ? Effect.void : notices.send(webhook, { ...notice, account_id: account.id })
        },
        { discard: true }
      ),
    open: (token, product) => {
      const share = shares.get(token)
      if (share === undefined) return Result.fail(badToken("processor", token))
      if (product !== undefined && share.products.length > 0 && !share.products.includes(product)) {
        const message = `the processor token has no permission for the product ${product}`
        return Result.fail({ code: "UNAUTHORIZED_ROUTE_ACCESS", message })
      }
      return Result.map(
        Result.flatMap(items.openItem(share.item), (item) =>
          product === undefined ? Result.succeed(item) : checkConsent(item, product)
        ),
        () => share
      )
    }
  }
}
