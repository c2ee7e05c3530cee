/** An app that uses 20 of Plaid's operations, on the official client; `bankstream.ts` is the same app. For the compiler alone. */
import { CountryCode, type PlaidApi, Products } from "plaid"

export const connect = async (client: PlaidApi) => {
  const { link_token } = (
    await client.linkTokenCreate({
      client_name: "App",
      language: "en",
      country_codes: [CountryCode.Us],
      user: { client_user_id: "user" },
      products: [Products.Transactions]
    })
  ).data
  const { link_sessions } = (await client.linkTokenGet({ link_token })).data
  const { public_token } = (
    await client.sandboxPublicTokenCreate({
      institution_id: "ins_109508",
      initial_products: [Products.Transactions]
    })
  ).data
  const { access_token } = (await client.itemPublicTokenExchange({ public_token })).data
  return { access_token, sessions: link_sessions?.length }
}

export const read = async (client: PlaidApi, access_token: string) => {
  const between = { access_token, start_date: "2026-01-01", end_date: "2026-01-31" }
  const { item } = (await client.itemGet({ access_token })).data
  const { accounts } = (await client.accountsGet({ access_token })).data
  const balances = (await client.accountsBalanceGet({ access_token })).data
  const { numbers } = (await client.authGet({ access_token })).data
  const identity = (await client.identityGet({ access_token })).data
  const { holdings, securities } = (await client.investmentsHoldingsGet({ access_token })).data
  const { investment_transactions } = (await client.investmentsTransactionsGet(between)).data
  const { liabilities } = (await client.liabilitiesGet({ access_token })).data
  const { transactions } = (await client.transactionsGet(between)).data
  const { added, next_cursor } = (await client.transactionsSync({ access_token })).data
  const { inflow_streams } = (await client.transactionsRecurringGet({ access_token })).data
  await client.transactionsRefresh({ access_token })
  const { institution } = (
    await client.institutionsGetById({
      institution_id: item.institution_id ?? "",
      country_codes: [CountryCode.Us]
    })
  ).data
  const { institutions } = (await client.institutionsGet({ count: 10, offset: 0, country_codes: [CountryCode.Us] }))
    .data
  const { key } = (await client.webhookVerificationKeyGet({ key_id: "key" })).data
  await client.itemRemove({ access_token })
  return {
    names: accounts.map(({ name }) => name),
    balance: balances.accounts.map(({ balances: { current } }) => current),
    ach: numbers.ach.map(({ account }) => account),
    owners: identity.accounts.flatMap(({ owners }) => owners.flatMap(({ names }) => names)),
    held: holdings.map(({ quantity }) => quantity),
    tickers: securities.map(({ ticker_symbol }) => ticker_symbol),
    bought: investment_transactions.map(({ amount }) => amount),
    owed: liabilities.credit?.map(({ last_statement_balance }) => last_statement_balance),
    spent: [...transactions, ...added].map(({ amount, personal_finance_category }) => ({
      amount,
      category: personal_finance_category?.primary
    })),
    next_cursor,
    income: inflow_streams.map(({ average_amount }) => average_amount.amount),
    bank: institution.name,
    banks: institutions.map(({ name }) => name),
    key: key.kid
  }
}
