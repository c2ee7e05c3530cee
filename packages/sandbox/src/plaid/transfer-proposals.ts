/** What a program proposes to transfer: whether it can be, and what Plaid's sandbox decides. */
import type { TransferAuthorizationCreateRequest } from "@bankstream/plaid/transfer"
import * as Result from "effect/Result"
import { type Money, parseAmount, type World } from "../world.ts"
import { selectAccounts } from "./accounts.ts"
import { invalidField, type PlaidRefusal } from "./errors.ts"
import type { Item } from "./item.ts"
import type { Decision, Person, Proposal } from "./transfer-model.ts"

type Answer<A> = Result.Result<A, PlaidRefusal>

/** An amount as transfers have it: dollars and cents, more than nothing. */
export const readAmount = (text: string, field = "amount"): Answer<Money> => {
  const amount = /^\d+\.\d\d$/.test(text) ? parseAmount(text, "USD") : undefined
  return amount === undefined || amount.minor === 0
    ? Result.fail(invalidField(`${field}: a decimal with two digits after the point, above 0, is expected`))
    : Result.succeed(amount)
}

/** The most that a transfer of the same day may be worth, in cents. */
const MOST_SAME_DAY = 100_000_000

/** Classes and networks that are for debits alone, and networks that are for credits alone. */
const FOR_DEBITS: ReadonlySet<string> = new Set(["tel", "web", "rfp"])
const FOR_CREDITS: ReadonlySet<string> = new Set(["rtp", "wire"])

/** The proposal of a request about an Item, if it is one that can be made at all. */
export const readProposal = (world: World, item: Item, request: TransferAuthorizationCreateRequest): Answer<Proposal> =>
  Result.gen(function* () {
    const { ach_class, iso_currency_code = "USD", network, type, user } = request
    const amount = yield* readAmount(request.amount)
    if (iso_currency_code !== "USD")
      return yield* Result.fail(invalidField("iso_currency_code: only USD is transferred"))
    const isAch = network === "ach" || network === "same-day-ach"
    if (isAch && ach_class === undefined) {
      const message = "the following required fields are missing: ach_class"
      return yield* Result.fail({ code: "MISSING_FIELDS", message })
    }
    if (type === "credit" && ach_class !== undefined && FOR_DEBITS.has(ach_class)) {
      return yield* Result.fail(invalidField(`ach_class: ${ach_class} is for debits alone`))
    }
    if ((type === "debit" ? FOR_CREDITS : FOR_DEBITS).has(network)) {
      return yield* Result.fail(invalidField(`network: ${network} carries no ${type}`))
    }
    if (network === "same-day-ach" && amount.minor > MOST_SAME_DAY) {
      const message = "the network takes no more than 1,000,000 USD at a time"
      return yield* Result.fail({ code: "TRANSFER_NETWORK_LIMIT_EXCEEDED", message })
    }
    const [account] = yield* selectAccounts(item.accounts, [request.account_id])
    // A bank of the United States, and an account that money can be sent to.
    if (account === undefined || !world.accountNumbers(account).some(({ _tag }) => _tag === "Ach")) {
      const message = "money cannot be transferred to or from an account of this kind"
      return yield* Result.fail({ code: "TRANSFER_UNSUPPORTED_ACCOUNT_TYPE", message })
    }
    return { item, account, type, network, achClass: isAch ? (ach_class ?? null) : null, amount, user: personOf(user) }
  })

const personOf = ({ address, ...rest }: TransferAuthorizationCreateRequest["user"]): Person => ({
  ...rest,
  ...(address === undefined
    ? {}
    : {
        address: {
          street: address.street ?? null,
          city: address.city ?? null,
          region: address.region ?? null,
          postal_code: address.postal_code ?? null,
          country: address.country ?? null
        }
      })
})

const approved: Decision = { decision: "approved", rationale: null }

/** What Plaid's sandbox documents: the balance alone decides, where the bank lets Plaid see it. */
export const decide = (world: World, isHealthy: boolean, { account, amount, type }: Proposal): Decision => {
  if (!isHealthy) {
    const description = "The end user has to sign in at the bank again before the transfer can be assessed."
    return { decision: "user_action_required", rationale: { code: "ITEM_LOGIN_REQUIRED", description } }
  }
  // What goes to an account cannot come back for want of money there.
  if (type === "credit") return approved
  const { available, current } = world.balances(account)
  const { minor } = available ?? current
  if (minor === 0) {
    const description = "The transfer was assessed as too risky."
    return { decision: "declined", rationale: { code: "RISK", description } }
  }
  if (minor < amount.minor) {
    const description = "The account does not have enough money, so the transfer would likely be returned."
    return { decision: "declined", rationale: { code: "NSF", description } }
  }
  return approved
}
