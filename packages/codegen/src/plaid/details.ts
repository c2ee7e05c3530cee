/** What apps should know of the calls that most of them make: how they fail, what their lists do, examples. */
import { operations } from "./words.ts"

/** What a call that is about money says of its key; `hours` is how long Plaid knows it, where Plaid tells. */
const keyed = (id: string, hours?: number, more = ""): Readonly<Record<string, string>> => ({
  [id]: `${operations[id]}

It acts once per \`idempotency_key\`${hours === undefined ? "" : `, which Plaid knows for ${hours} hours`}.
${more}A key that is left out is made for each call anew: it covers the repeats of that call, not a second call. To be able
to call again after a \`Timeout\` or \`TransportFailed\`, give a key of your own, kept with what is paid beforehand.`
})

const MINUTE = `Plaid promises that for repeats that come a minute later or more: where it may have acted, the call is not
repeated sooner, and so, with the usual timeouts, not at all.
`

/** Instead of the one sentence, by operationId. A blank line follows the first paragraph. */
export const details: Readonly<Record<string, string>> = {
  ...keyed("bankTransferCreate"),
  ...keyed("paymentInitiationConsentPaymentExecute", 48),
  ...keyed("paymentInitiationPaymentReverse", 24, MINUTE),
  ...keyed("processorBankTransferCreate"),
  ...keyed("transferAuthorizationCreate", 48),
  ...keyed("transferLedgerDeposit"),
  ...keyed("transferLedgerDistribute"),
  ...keyed("transferLedgerWithdraw"),
  ...keyed("transferRecurringCreate"),
  ...keyed("transferRefundCreate"),
  ...keyed("transferReturnRecover"),
  ...keyed("walletTransactionExecute", 24, MINUTE),
  paymentInitiationPaymentCreate: `${operations["paymentInitiationPaymentCreate"]}

Plaid takes no key here, so it is not repeated by itself. After a \`Timeout\` or \`TransportFailed\`, look for the payment
with \`paymentInitiationPaymentList\` before you call it again.`,
  transferCreate: `${operations["transferCreate"]}

It acts once per \`authorization_id\`. After a \`Timeout\` or \`TransportFailed\`, call it again with the same authorization:
a new one would allow a second transfer.`,
  accountsBalanceGet: `Yields an Item's accounts with balances that Plaid fetches from the institution for this call, which takes seconds.
Units and signs are those of \`AccountBalance\`.

Fails above all with \`InstitutionUnavailable\`, \`UserActionRequired\`, \`RateLimited\` (5 calls a minute for an Item in
production), and with \`InvalidRequest\` when the institution's balance is older than \`min_last_updated_datetime\`.`,
  accountsGet: `Yields an Item's accounts with the balances that Plaid saw last, which may be a day old; \`accountsBalanceGet\` asks
the institution instead. Units and signs are those of \`AccountBalance\`.

Fails above all with \`UserActionRequired\` when the login has to be renewed, and with \`Gone\` when the Item was
removed.

@example
\`\`\`ts
const accountNames = (access_token: string) =>
  accountsGet({ access_token }).pipe(
    Effect.map(({ accounts }) => accounts.map((account) => account.name)),
    Effect.catchReason("PlaidError", "UserActionRequired", (reason) => Effect.as(Console.log(reason.message), []))
  )
\`\`\``,
  institutionsGet: `Yields the institutions of some countries that Plaid connects to, and how many there are. \`.items\` and \`.pages\` read
them all, so that they need neither \`count\` nor \`offset\`.

Fails above all with \`RateLimited\` (50 calls a minute in production, 10 in the sandbox: a whole list takes minutes),
and as a stream with \`PaginationMutated\` when the number of institutions changes while they are read.

@example
\`\`\`ts
const oauthInstitutions = institutionsGet
  .items({ country_codes: ["US"], options: { oauth: true } })
  .pipe(Stream.map((institution) => institution.name))
\`\`\``,
  institutionsGetById: `Yields one institution; with \`include_status\`, also how well Plaid's connections to it work at present.

Fails above all with \`NotFound\`, for an unknown id or one of another country.`,
  itemGet: `Yields an Item: its products, its consent, its webhook, and, as data, the error that it is in. A login that has to
be renewed is no failure of this call: \`itemReason\` tells of it.

Fails above all with \`Gone\` when the Item was removed, and with \`InvalidRequest\` for a token of another environment.`,
  itemPublicTokenExchange: `Yields the access token of a new Item in exchange for Link's public token, which works once and for thirty minutes.
The access token does not expire: keep it sealed, with the \`item_id\`.

Fails above all with \`InvalidRequest\` when the public token is used up, too old, or of another environment.

@example
\`\`\`ts
const finishLink = (public_token: string) =>
  Effect.map(itemPublicTokenExchange({ public_token }), ({ access_token, item_id }) => ({
    item_id,
    access_token: Redacted.make(access_token)
  }))
\`\`\``,
  itemRemove: `Removes an Item: its access token stops working and its billing ends. The user's consent at the institution may last.

Fails above all with \`Gone\` when it was removed before, which can be taken for success. It is not repeated by itself
after a lost answer; call it again.`,
  linkDeliveryCreate: `Yields the URL of a new Hosted Link session for a Link token, and delivers it to the recipient that is named.

Fails above all with \`InvalidRequest\` when the Link token is used up or expired, and with \`Forbidden\` when Plaid has
not enabled Link Delivery for the client. Hosted Link needs no delivery: see \`hosted_link\` of \`linkTokenCreate\`.`,
  linkDeliveryGet: `Yields how a Hosted Link session stands, and once it is completed its public tokens. They come as \`public_tokens\`, or
from older sessions as \`access_tokens\` and \`item_ids\`.

Fails above all with \`InvalidRequest\` for an unknown session.`,
  linkTokenCreate: `Yields the token that opens Link for one end user, until \`expiration\`; with \`hosted_link\`, also a URL where Plaid
hosts Link itself. With an Item's \`access_token\` it opens in update mode, which is what \`UserActionRequired\` asks
for.

Fails above all with \`InvalidRequest\` (a redirect URI or a customization that the dashboard does not know) and with
\`Forbidden\` when the client lacks a product.

@example
\`\`\`ts
const openLink = (client_user_id: string) =>
  linkTokenCreate({
    client_name: "Acme",
    language: "en",
    country_codes: ["US"],
    user: { client_user_id },
    products: ["transactions"]
  }).pipe(Effect.map(({ link_token }) => link_token))
\`\`\``,
  linkTokenGet: `Yields what a Link token was made for and what came of its sessions: \`results.item_add_results\` has the public
tokens, for six hours after a session.

Fails above all with \`InvalidRequest\` for an unknown token.`,
  sandboxPublicTokenCreate: `Yields the public token of a new Item at a test institution, without anyone going through Link.

Fails above all with \`Forbidden\` outside the sandbox, and with \`InvalidRequest\` for a product that the institution
does not have.`,
  transactionsGet: `Yields an Item's transactions between two dates, both included, newest first, with its accounts. \`.items\` and
\`.pages\` read them to the end. Units and signs are those of \`Transaction\`.

Fails above all with \`NotReady\` until Plaid has fetched the first transactions, with \`UserActionRequired\`, and as a
stream with \`PaginationMutated\` when transactions arrive while they are read: read them again, or use
\`transactionsSync\`.

@example
\`\`\`ts
const spentIn2026 = (access_token: string) =>
  transactionsGet.items({ access_token, start_date: "2026-01-01", end_date: "2026-12-31" }).pipe(
    Stream.filter((transaction) => transaction.amount > 0),
    Stream.map(({ amount, date, iso_currency_code }) => ({ amount, date, iso_currency_code }))
  )
\`\`\``,
  transactionsSync: `Yields one page of what was added, modified and removed since a cursor, or since the beginning without one. \`.events\`
reads a whole update and starts it over when it changes meanwhile; \`.pages\` and \`.items\` do the same and hand it on
once it is whole. Only a checkpoint's cursor is one to keep; the cursors of pages are not.

Fails above all with \`UserActionRequired\`, and as a stream with \`NotReady\` until Plaid has fetched the first
transactions: wait for the webhook \`SYNC_UPDATES_AVAILABLE\`. A cursor of another Item is an \`InvalidRequest\`.

@example
\`\`\`ts
const readUpdate = (access_token: string, cursor: string | undefined) =>
  transactionsSync.events({ access_token, cursor }).pipe(
    Stream.runFoldEffect(
      () => nothingHeld,
      (held, event) => {
        switch (event._tag) {
          case "Page":
            return Effect.succeed([...held, event.page])
          case "Quarantined":
            return Effect.as(Console.log(\`left out a row: \${event.item.path}\`), held)
          case "Restart":
            return Effect.succeed(nothingHeld)
          case "Checkpoint":
            return Effect.as(store(held, event.cursor), nothingHeld)
        }
      }
    )
  )
\`\`\``
}
