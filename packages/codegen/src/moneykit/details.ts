/** What apps should know of the calls that most of them make: how they fail, what their lists do, examples. */

/** Instead of the one sentence, by operationId. A blank line follows the first paragraph. */
export const details: Readonly<Record<string, string>> = {
  create_link_session: `Yields the token that opens MoneyKit's Connect, in which an end user connects an institution, or mends a link that
exists (\`existing_link_id\`; \`relink\` of \`@bankstream/moneykit/linking\` keeps the link's webhook and tags).

Fails above all with \`Forbidden\` when the settings ask for what the app may not use, and with \`InvalidRequest\` for a
\`redirect_uri\` that the dashboard does not know.

@example
\`\`\`ts
const openConnect = (id: string) =>
  createLinkSession({
    customer_user: { id },
    redirect_uri: "https://acme.example/connected",
    webhook: "https://acme.example/webhooks/moneykit",
    settings: { products: { transactions: { required: true, prefetch: true } } }
  }).pipe(Effect.map(({ link_session_token }) => link_session_token))
\`\`\``,
  delete_link: `Deletes a link: its data can no longer be read, and it does not come back. For 90 days MoneyKit knows that there was
one.

Fails with \`Gone\` when it was deleted before, which can be taken for success: also of a call whose first answer was
lost, and which was therefore made a second time.`,
  exchange_token: `Yields the link of a finished session in exchange for the token that Connect handed to the app, which works once. A
session that mended a link ends without such a token.

Fails above all with \`InvalidRequest\` when the token is used up or none of this app's. It is not repeated by itself
after a lost answer: the link is then among those of \`getUserLinks\`.

@example
\`\`\`ts
const finishLink = (exchangeable_token: string) =>
  Effect.map(exchangeToken({ exchangeable_token }), ({ link }) => link.link_id)
\`\`\``,
  get_accounts: `Lists a link's accounts, those that are open and that the end user granted, with the balances that MoneyKit saw
last; \`refreshProducts\` has them fetched anew. Signs and units are those of \`AccountBalances\`.

Fails above all with \`UserActionRequired\` when the link has to be mended, and with \`Gone\` when it was deleted.`,
  get_investment_transactions: `Lists the transactions of a link's investment accounts between two dates, with the securities and accounts that they
are of. Give both dates: which ones MoneyKit takes otherwise is not certain. \`.items\` and \`.pages\` read them to the
end.

Fails above all with \`UserActionRequired\`, and as a stream with \`PaginationMutated\` when transactions arrive while they
are read.`,
  get_link: `Tells how a link stands: its state, its products, and what went wrong.

A broken link is no failed call: \`linkReason\` tells what it needs. One that was deleted lately is either answered with
the state \`deleted\`, or fails as \`Gone\`.`,
  get_transactions: `Lists a link's transactions between two dates. Give both: which ones MoneyKit takes otherwise is not certain.
\`.items\` and \`.pages\` read them to the end; to keep up with them, use \`transactionUpdate\` of
\`@bankstream/moneykit/transaction-update\`.

Fails above all with \`UserActionRequired\`, and as a stream with \`PaginationMutated\` when transactions arrive while they
are read.

@example
\`\`\`ts
const spentIn2026 = (id: string) =>
  getTransactions.items({ id, start_date: "2026-01-01", end_date: "2026-12-31" }).pipe(
    Stream.filter((row) => row.type === "debit"),
    Stream.map(({ amount, currency, date }) => ({ amount, currency, date }))
  )
\`\`\``,
  get_transactions_sync: `Yields one page of what became of a link's transactions since a cursor: \`created\`, \`updated\`, and the ids of the
\`removed\`. \`.events\` reads a whole update; only its checkpoint's cursor is one to keep, since MoneyKit keeps none.

Pending transactions follow another rule. They only ever come as \`created\`, never as \`updated\` or \`removed\`, and each
update replaces them wholesale. \`transactionUpdate\` of \`@bankstream/moneykit/transaction-update\` tells them apart:
use that, unless you want the pages as they come.

The rows are in no order, and old ones may come late.

Fails above all with \`UserActionRequired\`, and as a stream with \`NotReady\` until MoneyKit has fetched the first
transactions.`,
  import_link: `Makes a link of accounts and transactions that were read elsewhere, and answers it. Its first state is \`error\`, with the
code \`auth_expired\`: the end user has yet to connect it. \`transactions\` may be an empty list, but not left out.

A request of more than 1 MB (some 4,000 transactions) fails with \`InvalidRequest\` before it is sent: give the rest to
\`importTransactions\`. Not repeated by itself after a lost answer, since that would make a second link.`,
  import_transactions: `Adds transactions that were read elsewhere to a link that was made by \`importLink\`, and answers the link. Their
\`account_id\` is that of \`AccountImportData\`.

A request of more than 1 MB (some 4,000 transactions) fails with \`InvalidRequest\` before it is sent. It is not repeated
by itself after a lost answer: whether MoneyKit knows a transaction for one that it has is not documented.`,
  refresh_products: `Asks for fresh data of some of a link's products, and answers the link before they are there. Nothing else has MoneyKit
ask the institution; \`refreshed\` of \`@bankstream/moneykit/waiters\` waits until they are there.

Fails above all with \`RateLimited\`: accounts can be refreshed once an hour, other products once an hour or a day, and
some institutions have hours at which nothing can be. It is not repeated by itself after a lost answer.`,
  trigger_test_link_webhook_event: `Has a webhook sent for a sandbox link, and answers the token of its delivery, which the webhook carries in
\`MoneyKit-Delivery-Token\`.

Fails above all with \`InvalidRequest\` when the link has no webhook, and with \`Forbidden\` for a live link.`,
  update_link: `Changes a link's webhook (\`null\` removes it) and its tags, and answers the link.

Fails above all with \`Gone\` when the link was deleted, and with \`RateLimited\` (4 calls a minute for a link).`
}
