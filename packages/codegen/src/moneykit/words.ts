/** What each of MoneyKit's operations does, in our words: the TSDoc of the generated modules. */
export const operations: Readonly<Record<string, string>> = {
  correct_enrichment:
    "Files a transaction under another category, where MoneyKit's was wrong; answers it, and earlier ones like it.",
  create_access_token:
    'Exchanges the client\'s id and secret for a bearer token; with `authentication: "token"` the client does so itself.',
  create_link_session: "Starts a session in which an end user connects an institution, or mends a link that exists.",
  delete_link: "Deletes a link: its data can no longer be read, and it does not come back.",
  exchange_token: "Exchanges the token that a finished session handed to the app, once, for its link.",
  get_account: "Reads one of a link's accounts with the balances that MoneyKit saw last.",
  get_account_numbers: "Lists a link's open accounts with their account and routing numbers (ACH, EFT, BACS or IBAN).",
  get_accounts: "Lists a link's open accounts with the balances that MoneyKit saw last.",
  get_holdings: "Lists what a link's investment accounts hold, and the securities.",
  get_identities: "Lists a link's accounts with their owners: names, addresses, phone numbers and e-mail addresses.",
  get_institution: "Reads one institution.",
  get_institutions: "Lists the institutions that MoneyKit connects to.",
  get_investment_transactions: "Lists the transactions of a link's investment accounts between two dates.",
  get_link: "Tells how a link stands: its state, its products, and what went wrong.",
  get_links: "Lists the ids of the app's active links: connected, with data, not deleted. At least 500 a page.",
  get_transactions: "Lists a link's transactions between two dates.",
  get_transactions_sync:
    "Tells what became of a link's transactions since a cursor: `created`, `updated`, and the ids of the `removed`.",
  get_user_accounts: "Lists the accounts of all links of one end user, by link.",
  get_user_links: "Lists all links of one end user, by their ids.",
  get_user_transactions: "Lists the transactions of all links of one end user between two dates.",
  get_well_known_jwks: "Lists the public keys that MoneyKit's webhooks are signed with.",
  import_link: "Makes a link of accounts and transactions that were read elsewhere, and answers it.",
  import_transactions: "Adds transactions that were read elsewhere to a link that was imported, and answers the link.",
  instrospect_client:
    "Tells whose credentials these are: the client, its app and its scope. The spelling is MoneyKit's.",
  refresh_products: "Asks for fresh data of some of a link's products, and answers the link before they are there.",
  reset_link: "Disconnects a link, for tests of how it is mended.",
  trigger_test_link_webhook_event: "Has a webhook sent for a sandbox link, and answers the token of its delivery.",
  update_link: "Changes a link's webhook (`null` removes it) and its tags, and answers the link."
}

/** What each module is about. */
export const groups: Readonly<Record<string, string>> = {
  auth: "Access tokens, for those who send one instead of the client's id and secret.",
  institutions: "Institutions that MoneyKit connects to.",
  "link-session": "Link sessions: how an end user connects an institution, and the link that comes of it.",
  links: "Links: one end user's connection to one institution, its accounts and its transactions.",
  users: "End users, by the ids that the app gave them: everything of all their links.",
  "webhook-events": "What comes with MoneyKit's webhooks.",
  webhooks: "Webhooks: whether one comes from MoneyKit and what it says, and a call that has one sent.",
  "well-known": "The keys that MoneyKit's webhooks are signed with."
}

/** What is worth knowing of a schema. */
export const schemas: Readonly<Record<string, string>> = {
  AccountBalances:
    "An account's balances, as numbers in major units of `currency`. What is owed, on a card or a loan, is positive.\n" +
    "`balance_date` is when the institution told them; without a zone it is UTC, and in answers it may be a day alone.",
  AccountGroup: "The accounts of one link.",
  AccountImportData:
    "An account that was read elsewhere. `account_id` is your own, and names it among the transactions. Give the `mask`\n" +
    "(the last four characters of its number): by it above all MoneyKit tells which account it is, once the link is mended.",
  AccountNumbersLegacy20230218:
    "An account's numbers by payment system: `ach` in the US, `eft` in Canada, `bacs` in the UK. Those that it has not are\n" +
    "empty lists.",
  AccountResponse:
    "An account. `account_type` is of words with dots between them, the first of which is `depository`, `investment`,\n" +
    "`liability`, `other` or `unknown`; further ones come up.\n" +
    "\n" +
    "`account_id` may change when MoneyKit cannot tell which account of newer data is which of the older: an account that\n" +
    "is gone and one that is new may be the same.",
  AppLinkStateChangedWebhook:
    "A link's state has changed: read the link, since webhooks come late and in any order. `error` is the link's code.",
  BasicAccountDetails: "An account, as far as it takes to tell whose transactions these are.",
  BudCategory: "A category, and if it is known better a subcategory of it.",
  CreateAccessTokenRequest:
    "The client's id and secret, in the form. MoneyKit gives out no token that `refresh_token` could be used with.",
  CreateAccessTokenResponse: "The token, and for how many seconds it is good.",
  CreateLinkSessionRequest:
    "`redirect_uri` has no query of its own, and its origin is known to MoneyKit's dashboard.\n" +
    "\n" +
    "With `existing_link_id` the institution and the end user's id are those of the link, whatever else is said here. A\n" +
    "`webhook` and `link_tags` that are left out are **removed** from it: `relink` of `@bankstream/moneykit/linking` keeps\n" +
    "them. A tag has fewer than 100 characters, the first of which is a letter or a digit.",
  CreateLinkSessionResponse: "The token that opens MoneyKit's Connect in the end user's browser.",
  CursorPagination: "Where a list goes on. There is no more where `next` is null, absent or empty.",
  CustomerUser: "The end user: `id` is the app's own, of 4 to 150 characters.",
  GetInvestmentTransactionsResponse:
    "`size` is the number of transactions on this page, not the size that was asked for.",
  GetLinksLink: "A link's id. `created_at` without a zone is UTC.",
  GetLinksResponse: "`next_cursor` is an empty text on the last page.",
  GetUserAccountsResponse: "Accounts, by the ids of their links.",
  GetUserLinksResponse: "Links, by their ids.",
  GetUserTransactionsResponse:
    "A page of transactions, with their accounts by their ids. `size` is the number of transactions on this page, not the\n" +
    "size that was asked for.",
  HoldingResponse:
    "How much of a security an account holds. Quantity, price, value and cost are decimal texts: read them as decimals, not\n" +
    "as numbers.",
  Institution: "An institution. `institution_id_aliases` are ids that mean the same one.",
  InvestmentTransactionResponse:
    "A transaction of an investment account. `amount` is a decimal text, positive when cash leaves the account. `type` is\n" +
    "of words with dots between them, the first of which is `buy`, `sell`, `cash`, `fee` or `transfer`. `quantity` is\n" +
    "positive when it comes into the account; `fees` are part of the amount, and negative when they are paid back.\n" +
    "\n" +
    "`date` is a civil date. `datetime` is the institution's own time where it has no zone.",
  LinkCommon:
    "A link. With the state `error`, `error_code` says what is wrong; `linkReason` tells what to do about it. Instants\n" +
    "without a zone are UTC.\n" +
    "\n" +
    "`link_tags` has the tags, and in older answers `tags` alone. `provider`, who connects to the institution, may change\n" +
    "when the link is mended.",
  LinkProductResponse:
    "How a product of a link stands. `refreshed_at` is when its data came last, `last_attempted_at` when that was tried\n" +
    "last, and `error_code` why it failed (`productReason`). `unavailable` says in words why MoneyKit cannot fetch it now;\n" +
    "what was fetched before can be read all the same. Instants without a zone are UTC.",
  LinkProducts: "A link's products. One that is null or absent is not part of the link.",
  ProductStateChangedWebhook:
    "A refresh of a link's product has begun, gone on, ended or failed. `state_changed_at` without a zone is UTC.",
  ProductSettings:
    "`required`: only institutions that have the product can be chosen, and the end user cannot leave it out. Otherwise it\n" +
    "can be left out, unless `require_permission` has it granted or the session given up. `prefetch`: its data are fetched\n" +
    'at once, and not only when a refresh is asked for. `reason` is shown to the end user, after "data is used to".',
  SecurityResponse: "What can be held. `close_price` is a decimal text, in `currency`.",
  TransactionImportData:
    "A transaction that was read elsewhere. `amount` is a decimal text, and positive when money comes into the account:\n" +
    "not the rule of `TransactionResponse`.",
  TransactionResponse:
    "A transaction. `amount` is a decimal text in major units of `currency`, and never negative: `type` says whether the\n" +
    "money came (`credit`) or went (`debit`). Read it as a decimal, not as a number.\n" +
    "\n" +
    "`date` is a civil date. `datetime` is the institution's own time where it has no zone.",
  TransactionSync:
    "What has changed, in no order. Pending transactions only ever come as `created`, and each update has all that there\n" +
    "are: see `transactionUpdate` of `@bankstream/moneykit/transaction-update`.",
  TransactionUpdatesAvailableWebhook:
    "There are new transactions, or what is told of old ones is new: `transactionUpdate` has them.",
  TransactionsLinkProduct:
    "How the transactions of a link stand. `refreshed_at` is when they came last, `last_attempted_at` when that was tried\n" +
    "last, and `error_code` why it failed (`productReason`). Instants without a zone are UTC.",
  UpdateLinkRequest:
    "A `webhook` of `null` is removed; one that is left out stays. `link_tags` replace those that there are.\n" +
    "A tag has fewer than 100 characters, the first of which is a letter or a digit."
}
