/** What apps should know of the calls that most of them make: how they fail, what their lists do, examples. */

/** Instead of the one sentence, by operationId. A blank line follows the first paragraph. */
export const details: Readonly<Record<string, string>> = {
  "account-balance-get": `Yields an account's balance as the bank tells it now.

Fails above all with \`QuotaExhausted\` when the bank's allowance of the month is used up, with \`UserActionRequired\`
when the consent does not cover it, and with \`InstitutionUnavailable\`.`,
  "accounts-list": `Lists an Item's accounts: bank accounts and credit cards, with the balances of its last run.

An Item that was not read yet, or could not be, has none: \`itemReason\` tells why.

@example
\`\`\`ts
const accountNames = (itemId: string) =>
  accountsList.items({ itemId }).pipe(Stream.map((account) => account.marketingName ?? account.name))
\`\`\``,
  "client-category-rules-list": `Lists the client's own category rules, as a page or as a plain list.

Which of the two Pluggy answers its document does not tell. Of a page, \`totalPages\` tells whether there are more, which
\`page\` asks for.`,
  "items-create": `Connects a login: makes an Item, which Pluggy then fills in the background. Follow it with \`waitForItem\` of
\`@bankstream/pluggy/waiters\`, or by webhooks.

A call that broke before its answer came is not repeated, since it may have made the Item; \`avoidDuplicates\` makes
Pluggy refuse a second one for the same login: a \`Conflict\`, whose \`existing\` is the first one's id.

Fails above all with \`InvalidRequest\`, whose \`fields\` are the parameters that the connector refuses, and with
\`QuotaExhausted\` at the limit of Items.

@example
\`\`\`ts
const makeItem = (connectorId: number, user: string, password: string) =>
  itemsCreate({ connectorId, parameters: { user, password }, avoidDuplicates: true })
\`\`\``,
  "items-delete": `Deletes an Item with all its data and ends its consent at the institution. Answers the number of deleted Items.

A repeat after a broken call finds nothing left and fails with \`NotFound\`, which can be taken for success.`,
  "items-send-mfa": `Answers what an Item waits for: a one-time code, a choice, the text of an image. \`body\` is by the name of the Item's
\`parameter\`; \`answerMfa\` of \`@bankstream/pluggy/item-flow\` takes the Item and finds that name.

Fails above all with \`UserActionRequired\` when the question has expired: run the Item again.`,
  "items-update": `Runs an Item again, with its stored credentials or with new ones. Pluggy allows 20 a minute, and its plan's hours
between two runs of one Item.

Fails above all with \`RateLimited\`, carrying the wait, before the plan's hours are over or after many failed logins, with
\`UserActionRequired\` when the last login failed and no new credentials are given, and with \`Conflict\` while a run is
under way.`,
  "payment-request-create": `Asks for a payment, once or by a schedule, and answers the page where the payer pays.

\`amount\` is in reais, not in centavos: 10.5 is ten reais and fifty centavos.

It is never sent twice unless Pluggy turned it away: after a \`Timeout\`, \`TransportFailed\`, \`ProviderUnavailable\` or
\`MalformedResponse\` look for your \`clientPaymentId\` in \`paymentRequestsList\` before asking again.`,
  "smart-transfer-payment-create": `Pays by a preauthorization, without asking the payer again.

\`amount\` is in reais, not in centavos: 10.5 is ten reais and fifty centavos.

It is never sent twice unless Pluggy turned it away: after a \`Timeout\`, \`TransportFailed\`, \`ProviderUnavailable\` or
\`MalformedResponse\` look for your \`clientPaymentId\` in \`smartTransferPreauthorizationPaymentsList\` before paying again.`,
  "transactions-list": `Lists an account's transactions by page number. Pluggy is ending this call, one client after the other: one that lost
it gets an \`InvalidRequest\` which names its successor.`,
  "transactions-list-by-cursor": `Lists an account's transactions, 500 a page; all, between two days, or those that Pluggy stored since an instant.

\`createdAtFrom\` is the way to keep up: banks deliver late, and days that were read before get rows again, which a sync by
\`dateFrom\` never sees. Keep the latest \`createdAt\` that was stored, and begin a little before it the next time: some
rows come again. Those that changed since do not; the webhook \`transactions/updated\` names them.
\`accountId\` is needed even with \`ids\`, of which there may be 500; more than 400 make an address that some gateways
refuse.

@example
\`\`\`ts
const storedSince = (accountId: string, createdAtFrom: string) =>
  transactionsListByCursor.items({ accountId, createdAtFrom })
\`\`\``
}
