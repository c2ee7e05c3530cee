/** What each of Pluggy's operations does, in our words: the TSDoc of the generated modules. */
export const operations: Readonly<Record<string, string>> = {
  "account-balance-get":
    "Asks the bank for an account's balance now, in real time; each ask counts against the bank's monthly allowance.",
  "account-statements-list":
    "Lists an account's monthly statements, with links to their files that are good for half an hour.",
  "accounts-list": "Lists an Item's accounts: bank accounts and credit cards, with the balances of its last run.",
  "accounts-retrieve": "Tells about one account.",
  "auth-create":
    "Exchanges the client's id and secret for an API key that is good for two hours. The client does this itself.",
  "bills-list": "Lists the bills of a credit card, with what was charged and paid.",
  "bills-retrieve": "Tells about one credit card bill.",
  "boleto-cancel": "Cancels a boleto that was issued and not paid.",
  "boleto-connection-create": "Connects an account that boletos are issued from, with the bank's credentials for that.",
  "boleto-connection-create-from-item": "Connects an account that boletos are issued from, with an Item's credentials.",
  "boleto-create": "Issues a boleto: a bill that its payer pays at any bank, or by PIX.",
  "boleto-get": "Tells how an issued boleto stands, and whether it was paid.",
  "cancel-automatic-pix-schedule": "Cancels one payment of a Pix Automático that is still to come.",
  "categories-list": "Lists the categories that transactions are sorted into, all or those below one.",
  "categories-retrieve": "Tells about one category.",
  "client-category-rules-create":
    "Makes a rule of the client's own: transactions with such a description get such a category from now on.",
  "client-category-rules-delete": "Deletes a category rule.",
  "client-category-rules-list": "Lists the client's own category rules, as a page or as a plain list.",
  "connect-token-create":
    "Makes the token that opens Pluggy Connect for one end user, for a new Item or an existing one. Good for 30 minutes.",
  "connector-retrieve":
    "Tells about one connector: what it asks the user for, what it yields, and with `healthDetails` how it fares.",
  "connectors-list": "Lists the connectors, all or by country, kind, name and ability.",
  "connectors-validate": "Checks what a user typed in against what a connector asks for, without connecting anything.",
  "consent-retrieve": "Tells about one consent.",
  "consents-list":
    "Lists the consents of an Item: what its user allowed at the institution, since when and until when.",
  "enrichment-behavior-analysis":
    "Analyses how an Item's user spends. Answers come as they are: no contract tells their shape.",
  "enrichment-categorize":
    "Sorts up to 100 transactions of any origin into categories, and tells their merchants; takes a second or two.",
  "enrichment-recurring-payments": "Finds the payments of an Item that come again and again, and how regular they are.",
  "identity-find-by-item": "Tells who the person or company behind an Item is, as the institution knows them.",
  "identity-retrieve": "Tells about one identity by its own id.",
  "insights-book": "Makes figures on the accounts and cards of one or more Items, month by month for a year.",
  "insights-categories":
    "Makes figures on what Items spent by category. Answers come as they are: no contract tells their shape.",
  "insights-income": "Finds the income in an Item's transactions: its sources, how much and how regular.",
  "investment-transactions-list": "Lists what was bought, sold, earned and taxed in an investment.",
  "investments-list": "Lists an Item's investments, all or of one kind, with their balances.",
  "investments-retrieve": "Tells about one investment.",
  "items-create": "Connects a login: makes an Item, which Pluggy then fills in the background.",
  "items-delete":
    "Deletes an Item with all its data and ends its consent at the institution. Answers the number of deleted Items.",
  "items-disable-autosync": "Ends the daily runs of an Item; it is run again only by `itemsUpdate`.",
  "items-list-by-cursor": "Lists the client's Items, all or by user and connector. Pluggy enables it team by team.",
  "items-resources": "Lists what an Item of Open Finance gave access to, and whether each of it can be read.",
  "items-retrieve": "Tells how an Item fares: its status, what its last run ended with, and what it waits for.",
  "items-retrieve-scr":
    "Reads what the central bank knows of the debts of an Item's holder (SCR), by month, in the central bank's own words.",
  "items-send-mfa":
    "Answers what an Item waits for: a one-time code, a choice, the text of an image, by the parameter's name.",
  "items-update": "Runs an Item again, with its stored credentials or with new ones.",
  "loans-list": "Lists an Item's loans, financings and overdrafts.",
  "loans-retrieve": "Tells about one loan.",
  "merchants-get-by-cnpj": "Finds companies by their CNPJ, and tells which of the numbers are unknown or none.",
  "payment-customer-create": "Stores a payer, so that payment requests need not ask who pays.",
  "payment-customer-delete": "Deletes a payer.",
  "payment-customer-retrieve": "Tells about one payer.",
  "payment-customer-update": "Changes a payer.",
  "payment-customers-list": "Lists the payers, all or by name, e-mail, CPF and CNPJ.",
  "payment-intent-create": "Begins to pay a payment request at a bank, and answers where the payer consents.",
  "payment-intent-retrieve": "Tells how one attempt to pay stands.",
  "payment-intents-list": "Lists the attempts to pay a payment request.",
  "payment-recipient-create": "Stores who is to be paid: a bank account, or a PIX key.",
  "payment-recipient-delete": "Deletes a recipient.",
  "payment-recipient-institutions-retrieve": "Tells about one institution that recipients may have their account at.",
  "payment-recipient-retrieve": "Tells about one recipient.",
  "payment-recipient-update": "Changes a recipient.",
  "payment-recipients-institution-list": "Lists the institutions that recipients may have their account at.",
  "payment-recipients-list": "Lists the recipients, all or by PIX key, name and tax number.",
  "payment-request-cancel-automatic-pix-consent":
    "Ends the authorization of a Pix Automático, and with it all payments that are still to come.",
  "payment-request-create": "Asks for a payment, once or by a schedule, and answers the page where the payer pays.",
  "payment-request-create-automatic-pix":
    "Asks a payer to authorize payments of a fixed or a varying amount that come again and again (Pix Automático).",
  "payment-request-create-automatic-pix-schedule": "Schedules one payment of an authorized Pix Automático, days ahead.",
  "payment-request-create-pix-qr": "Asks for the payment of a PIX QR code that somebody else issued.",
  "payment-request-delete": "Deletes a payment request that was not paid.",
  "payment-request-get-automatic-pix-schedule": "Tells how one payment of a Pix Automático stands, with its attempts.",
  "payment-request-get-automatic-pix-schedules": "Lists the payments of a Pix Automático.",
  "payment-request-retrieve": "Tells how a payment request stands.",
  "payment-request-update": "Changes a payment request that was not paid yet.",
  "payment-requests-list": "Lists the payment requests, all or by day, payer, PIX key and status.",
  "payment-schedules-cancel": "Cancels all payments of a schedule that are still to come.",
  "payment-schedules-cancel-specific": "Cancels one payment of a schedule that is still to come.",
  "payment-schedules-list": "Lists the payments of a payment request's schedule.",
  "retry-automatic-pix-schedule":
    "Asks to try a payment of a Pix Automático again that failed, on a day of the seven that follow.",
  "smart-tranfers-preauthorizations-list":
    "Lists the preauthorizations of smart transfers. The misspelt name is Pluggy's.",
  "smart-transfer-payment-create": "Pays by a preauthorization, without asking the payer again.",
  "smart-transfer-paymentretrieve": "Tells how a smart transfer's payment stands.",
  "smart-transfer-preauthorization-create":
    "Asks a payer to allow payments to some recipients within limits, and answers where the payer consents.",
  "smart-transfer-preauthorization-payments-list": "Lists the payments of a preauthorization, all or between two days.",
  "smart-transfer-preauthorization-retrieve": "Tells how a preauthorization of smart transfers stands.",
  "transactions-Update": "Gives a transaction another category.",
  "transactions-list": "Lists an account's transactions by page number.",
  "transactions-list-by-cursor":
    "Lists an account's transactions, 500 a page; all, between two days, or those that Pluggy stored since an instant.",
  "transactions-retrieve": "Tells about one transaction.",
  "webhooks-create":
    "Has Pluggy tell of an event, or of all, at an address of the client's: up to five addresses for each event.",
  "webhooks-delete": "Deletes a webhook.",
  "webhooks-list": "Lists the webhooks.",
  "webhooks-retrieve": "Tells about one webhook.",
  "webhooks-update": "Changes a webhook, or enables one again that Pluggy disabled after many failures."
}

/** What to use instead of a deprecated operation. */
export const replacements: Readonly<Record<string, string>> = {
  "transactions-list": "Use `transactionsListByCursor`."
}

/** One line for each module. */
export const groups: Readonly<Record<string, string>> = {
  accounts: "Accounts of an Item, with the balances of its last run.",
  auth: "API keys, for those who handle them on their own.",
  bills: "Bills of credit cards.",
  "boleto-connections": "Accounts that boletos are issued from (beta).",
  boletos: "Boletos that the client issues (beta).",
  categories: "Categories of transactions, and the client's own rules for them.",
  "connect-token": "Connect tokens: what opens Pluggy Connect in the end user's browser.",
  connectors: "Connectors: the institutions that Pluggy reads, what they ask the user for, and how they fare.",
  consents: "Consents: what users allowed at their institutions.",
  enrichment: "Categories, merchants and patterns of transactions, from a host of their own; to be enabled by Pluggy.",
  identity: "Who the person or company behind an Item is.",
  insights: "Figures on Items' accounts and income, from a host of their own; to be enabled by Pluggy.",
  investments: "Investments and what happened to them.",
  items: "Items: one end user's login at one institution, its runs, and what a failed run asks for.",
  loans: "Loans, financings and overdrafts.",
  merchants: "Companies by their CNPJ.",
  payments: "Payments by Open Finance and PIX: payers, recipients, requests, their schedules, and attempts to pay.",
  "smart-transfers": "Smart transfers: payments within limits that the payer allowed beforehand.",
  transactions: "Transactions of accounts.",
  webhooks:
    "Webhooks: whether one comes from Pluggy, what it says and what there is to it, and where Pluggy sends them."
}

/** What is worth knowing of a schema. */
export const schemas: Readonly<Record<string, string>> = {
  Account:
    "An account. `balance` is what the holder owns at a bank (`BANK`), and what the holder owes on a card (`CREDIT`).\nWhat is invested by itself (`bankData.automaticallyInvestedBalance`) is not to be added to it.",
  AutomaticPixPayment: "One payment of a Pix Automático.",
  AutomaticPixPaymentErrorDetail:
    "Why a payment of a Pix Automático failed; `paymentReason` tells what can be done about it.",
  Bill: "A credit card's bill.",
  Category: "A category, and the one that it is part of.",
  ClientCategoryRule: "A rule by which transactions with such a description get such a category.",
  ConnectTokenResponse: "`accessToken` is the connect token itself, whatever its name.",
  Connector: "An institution that Pluggy reads, and what it asks the end user for (`credentials`).",
  ConnectorCredential:
    "Something that a connector asks the end user for. Its `name` is the key that the answer goes by.\n\nOf an Item that waits it is what it waits for; `data` is then the image to show, as base64.",
  ConnectorHealth: "How well Pluggy's connection to an institution works.",
  ConnectorUserAction:
    "What the end user has to do outside of this program: scan a code, or authorize access at the institution.",
  Consent: "What a user allowed at an institution. Without `expiresAt` it lasts until it is revoked.",
  CreateBoleto: "A boleto to be issued: 2.50 or more, with a number of the client's own (`seuNumero`).",
  CreateItem:
    "`parameters` are by the names of the connector's `credentials`; or all of them as one text, encrypted with the\napplication's public key (`encryptParameters`).\n\n`avoidDuplicates` makes Pluggy refuse a second Item for the same login. `oauthRedirectUri` is where the bank's page\nsends the user back to: https, and no address of this machine.",
  CreatePaymentRecipient: "Who is to be paid: a bank account, or a PIX key.",
  CreatePaymentRequest:
    "`clientPaymentId` is the app's own name for the payment. Pluggy does not promise to refuse a second one of that\nname; by it a payment is found again whose answer was lost.",
  CreateSmartTransferPayment:
    "`clientPaymentId` is the app's own name for the payment. Pluggy does not promise to refuse a second one of that\nname; by it a payment is found again whose answer was lost.",
  CursorPageResponseTransactions: "A page of transactions. `next` is the query string of the page that follows.",
  Debtor: "Who paid, and from which account.",
  IdentityResponse: "A person or a company, as an institution knows them.",
  Investment: "An investment, its `balance` at `date` in `currencyCode`.",
  InvestmentTransaction: "Something that happened to an investment.",
  IssuedBoleto: "A boleto, and how it stands.",
  Item: "One end user's login at one institution. `itemReason` tells what it needs.",
  ItemError: "Why an Item's last run failed; `itemReason` tells what can be done about it.",
  ItemOptions: "What an Item that Pluggy Connect makes is made with.",
  ItemResource: "Something that an Item of Open Finance gave access to.",
  Loan: "A loan. `CET` is its total cost in percent a year.",
  PaymentCustomer: "A payer.",
  PaymentIntent: "One attempt to pay a payment request at a bank. The payer consents at `consentUrl`.",
  PaymentIntentErrorDetail:
    "Why an attempt to pay failed; `paymentReason` tells what can be done about it. The codes are those of\nOpen Finance.",
  PaymentRecipient: "Who is paid.",
  PaymentRequest: "A payment that was asked for. The payer pays it at `paymentUrl`.",
  PaymentRequestRecipient: "Who is paid by a request. Which of the fields there are is a matter of `type`.",
  PaymentSchedule: "When payments are made. Which of the fields there are is a matter of `type`.",
  Product: "What is read of an institution.",
  SchedulePayment: "One payment of a schedule.",
  ScrAdditionalInfo: "More on an operation: its kind (`tp`), the code (`cd`), and the amount (`qtd`).",
  ScrDatabase:
    "One month (`dtb`, YYYYMM) of what the central bank knows: how many institutions report (`qtdIfs`), the share of what\nwas processed (`docProc`, `volProc`), co-obligations that were assumed and received (`coobAss`, `coobRec`), since\nwhen there are relations (`dtbIniRel`), and the operations (`lsOp`).",
  ScrGuarantee: "A guarantee: its kind (`tp`), and how many.",
  ScrMaturityBalances:
    "What is due when, in reais. The numbers are the central bank's: v110 to v199 is to come, from 30 days on; v205 to\nv290 is overdue; v310 and v320 is written off; v20 to v80 are limits, and credit that was not paid out yet.",
  ScrOperation:
    "One kind of debt: its kind (`mod`), whether it varies with an exchange rate (`varCamb`) or is disputed (`subJDisc`),\nand what is due when (`resVenc`).",
  ScrResponse: "What the central bank knows of a holder's debts (SCR), in its own abbreviations.",
  SmartTransferPayment: "A payment by a preauthorization.",
  SmartTransferPreauthorization: "What a payer allowed, or is to allow at `consentUrl`.",
  StatusDetail:
    "What the last run read and what not, product by product; of a run that ended as `PARTIAL_SUCCESS` above all. Of\ninvestments' transactions Pluggy tells under either of two names.",
  Transaction:
    "A transaction. Of a bank account `amount` is what went in, less than 0 for what went out; of a credit card it is\nwhat was spent, less than 0 for what was paid or given back. It is in units of `currencyCode`, such as reais.\n\n`date` is an instant: midnight UTC where the bank told a day alone. `createdAt` is when Pluggy stored it, which may\nbe much later.",
  Webhook: "An address that is told of an event. `disabledAt` is when Pluggy gave up on it.",
  WebhookEventType: "What a webhook tells of."
}
