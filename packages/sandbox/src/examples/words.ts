/**
 * Values by the names of their fields: small ones, such as a provider would send of an ordinary day. Tolerant response
 * schemas say of a text only that it is one; that it is a day, a currency or an id is told by its name.
 */
import type { Source } from "../examples.ts"
import { formatDay, parseDay } from "../world/calendar.ts"
import { between } from "../world/hash.ts"
import { INSTITUTIONS } from "../world/institutions.ts"
import type { Provider } from "../world.ts"

/** What is known of a field. */
export interface Hint {
  /** In snake case, as is the owner. */
  readonly name: string
  /** The object or list that the field is in, in the singular. */
  readonly owner: string
  readonly hash: number
}

/** Values for fields. */
export interface Words {
  /** `choices` are the values that an open enum is known to have. */
  readonly text: (hint: Hint, choices: ReadonlyArray<string>) => string
  readonly number: (hint: Hint) => number
  readonly flag: (hint: Hint) => boolean
  readonly id: (hint: Hint) => string
  /** What a request said, as the answer says it: at Pluggy, days have a time in answers. */
  readonly echo: (hint: Hint, said: string) => string
}

type Rule<A> = readonly [pattern: RegExp, make: (hint: Hint) => A]

const find = <A>(rules: ReadonlyArray<Rule<A>>, hint: Hint): A | undefined =>
  rules.find(([pattern]) => pattern.test(hint.name))?.[1](hint)

// ------------------------------------------------------------------------------------------------ where it is

interface Place {
  readonly country: string
  readonly currency: string
  readonly language: string
  readonly city: string
  readonly region: string
  readonly postalCode: string
  readonly street: string
  readonly phone: string
}

const unitedStates: Place = {
  country: "US",
  currency: "USD",
  language: "en",
  city: "Springfield",
  region: "IL",
  postalCode: "62704",
  street: "12 Maple Street",
  phone: "+12175550142"
}

const places: Readonly<Record<Provider, Place>> = {
  plaid: unitedStates,
  moneykit: unitedStates,
  pluggy: {
    country: "BR",
    currency: "BRL",
    language: "pt",
    city: "Curitiba",
    region: "PR",
    postalCode: "80010-010",
    street: "Rua das Acácias, 12",
    phone: "+5541955550142"
  }
}

// ------------------------------------------------------------------------------------------------ ids

const letterIds =
  /^(?:item|account|persistent_account|transaction|pending_transaction|security|institution_security|investment_transaction|subscription|category|merchant_entity|stream|outcome_account|client|originator_client|application|target_application|client_user)_ids?$/

/** Tokens and ids of Plaid's that say what they are before the part that is random. */
const prefixes: Readonly<Record<string, string>> = {
  access_token: "access-sandbox-",
  new_access_token: "access-sandbox-",
  public_token: "public-sandbox-",
  link_token: "link-sandbox-",
  processor_token: "processor-sandbox-",
  asset_report_token: "assets-sandbox-",
  audit_copy_token: "a-sandbox-",
  relay_token: "relay-sandbox-",
  user_token: "user-sandbox-",
  third_party_user_token: "user-sandbox-",
  employment_report_token: "employment-sandbox-",
  payment_id: "payment-id-sandbox-",
  recipient_id: "recipient-id-sandbox-",
  wallet_id: "wallet-id-sandbox-",
  stripe_bank_account_token: "btok_",
  beacon_user_id: "becusr_",
  identity_verification_id: "idv_",
  idv_session_id: "idv_",
  user_id: "usr_",
  attempt_id: "iddoc_"
}

/** Of MoneyKit's tokens, as of its ids. */
const moneykitPrefixes: Readonly<Record<string, string>> = { link_session_token: "lst_", exchangeable_token: "ext_" }

const makeIds = ({ ids, provider }: Source): Words["id"] => {
  const uuid = (hash: number) => ids.uuid("example", hash)
  return ({ hash, name, owner }) => {
    const own = name === "id" && owner !== "" ? `${owner}_id` : name.replace(/s$/, "")
    switch (provider) {
      case "pluggy":
        return uuid(hash)
      case "moneykit":
        return ids.moneykitId("example", hash).replace("mk_", moneykitPrefixes[own] ?? "mk_")
      case "plaid":
        return letterIds.test(own) ? ids.plaidId("example", hash) : `${prefixes[own] ?? ""}${uuid(hash)}`
    }
  }
}

const isId =
  /^(?:id|\w+_ids?|(?:access|public|link|processor|asset_report|audit_copy|relay|user|third_party_user|employment_report|payment|payment_profile|new_access|stripe_bank_account|link_session|exchangeable|delivery|refresh|report)_tokens?|\w*_?identifier|trace_id|uid|plaid_uid|source_uid)$/

// ------------------------------------------------------------------------------------------------ days

const instants =
  /(?:_at|_time|_datetime|_timestamp)$|^(?:created|updated|time|timestamp|datetime|expiration|started|update_date_time|report_date_time|date_generated|date_retrieved|last_updated|last_successful_update|last_status_update|last_status_change|resolution_time|historical_since|first_active|updated_date|balance_last_updated|transactions_last_updated)$/
/** Instants that only the object that they are in tells from days, and from what is no time at all. */
const instantsOf =
  /^(?:last_data_access_time\.(?!last_)\w+|valid_date_time\.(?:from|to)|health_incident\.\w+_date|\w+\.(?:date_last_updated|balance_date))$/
const days = /^(?:settled$|date(?:_|$))|_(?:date|dates|day|as_of|as_of_date|window)$|^(?:beginning|ending|birthdate)$/
const ahead =
  /expir|next_|due|expected|maturity|predicted|estimated|_end_date$|end_date_|forecast|scheduled|window|optimal/
const births = /birth/
const old =
  /oldest|earliest|origination|opening|opened|contract|incorporation|issue|hire|adjusted_start|domain_created|formation|joined|join_date|historical|first_/
const beginnings = /^(?:start|from|beginning)|_start_/

/** How many days from today. */
const distance = (name: string, hash: number): number => {
  if (beginnings.test(name)) return -30
  if (/^(?:end|to|ending)/.test(name)) return 0
  if (ahead.test(name)) return between(hash, 7, 14, 90)
  if (old.test(name)) return -between(hash, 7, 400, 1500)
  return -between(hash, 7, 1, 28)
}

const isInstant = ({ name, owner }: Hint): boolean => instants.test(name) || instantsOf.test(`${owner}.${name}`)

const makeDays = ({ provider, today }: Source) => ({
  day: ({ hash, name }: Hint): string =>
    births.test(name) ? "1986-04-17" : formatDay((parseDay(today()) ?? 0) + distance(name, hash)),
  instant: ({ hash, name }: Hint): string => {
    if (births.test(name)) return "1986-04-17T00:00:00.000Z"
    const day = formatDay((parseDay(today()) ?? 0) + distance(name, hash))
    const clock = [between(hash, 8, 8, 19), between(hash, 9, 0, 59), between(hash, 10, 0, 59)]
    const time = clock.map((part) => String(part).padStart(2, "0")).join(":")
    return provider === "pluggy" ? `${day}T${time}.000Z` : `${day}T${time}Z`
  }
})

// ------------------------------------------------------------------------------------------------ numbers

const amounts =
  /amount|balance|price|value|income|earnings|fees?$|cost|payment$|inflows|outflows|wages|limit$|credit$|tax(?:es)?\d?$|^(?:available|current|rents|royalties|total_income|other|iof|net|gross\w*)$|volume|funds|debit_limit/
const rates =
  /rate$|rate_|percent|apr$|apy|ratio|probability|confidence|similarity|regularity|shareholding|cet$|^rate\w*$|factor$/
const counts =
  /count|^num_|number|total$|total_(?:transactions|pages|investment_transactions|plaid)|_cnt$|^page|^size$|quantity|days|months|age|attempt|installments/

const cents = (hash: number, low: number, high: number): number => between(hash, 11, low * 100, high * 100) / 100

const numbers: ReadonlyArray<Rule<number>> = [
  [/^(?:lat|latitude)$/, () => 39.7817],
  [/^(?:lon|longitude)$/, () => -89.6501],
  [/^(?:expires_in)$/, () => 1800],
  [/^month$/, () => 6],
  [/year$/, () => 2026],
  [/^day_of_month$/, () => 5],
  [/days|months|_age(?:_|$)|^(?:max|min)_age|similarity/, ({ hash }) => between(hash, 12, 1, 60)],
  [/^confidence$/, () => 95],
  [/score/, ({ hash }) => between(hash, 12, 1, 99)],
  [/^(?:status|last_http_status_code|code)$/, () => 200],
  [/count|^num_|_cnt$|number/, ({ hash }) => between(hash, 12, 1, 9)],
  [rates, ({ hash }) => between(hash, 12, 1, 99) / 100],
  [amounts, ({ hash }) => cents(hash, 10, 900)],
  [counts, ({ hash }) => between(hash, 12, 1, 9)]
]

// ------------------------------------------------------------------------------------------------ texts

/** Of several outcomes the good one, if there is one. */
const good = new Set([
  "active",
  "approved",
  "available",
  "authorised",
  "complete",
  "completed",
  "connected",
  "COMPLETED",
  "depository",
  "checking",
  "executed",
  "healthy",
  "HEALTHY",
  "HISTORICAL_UPDATE_COMPLETE",
  "HISTORICAL_UPDATE",
  "match",
  "ONLINE",
  "posted",
  "POSTED",
  "SUCCESS",
  "success",
  "SUCCEEDED",
  "settled",
  "AUTHORIZED",
  "ACTIVE",
  "UPDATED"
])

const digits = (count: number) => (hint: Hint) =>
  Array.from({ length: count }, (_, i) => between(hint.hash, 20 + i, 0, 9)).join("")

const makeTexts = (source: Source): ReadonlyArray<Rule<string>> => {
  const place = places[source.provider]
  const { day, instant } = makeDays(source)
  const id = makeIds(source)
  const bank = INSTITUTIONS.find(({ ids }) => ids[source.provider] !== undefined)
  // Pluggy's days have a time.
  const dated = source.provider === "pluggy" ? instant : day
  return [
    [/^institution_ids?$/, () => String(bank?.ids[source.provider] ?? "")],
    [/institution_name$|bank_name$|^institution$/, () => bank?.name ?? ""],
    [/^unofficial_currency_code$/, () => place.currency],
    [/currency/, () => place.currency],
    [/^(?:country|country_code|issuing_country|document_country)$/, () => place.country],
    [/^country_calling_code$/, () => (place.country === "BR" ? "55" : "1")],
    [/language/, () => place.language],
    [days, dated],
    [isId, id],
    [
      /_(?:url|uri)$|^(?:url|uri|website|webhook|logo|icon|image|wsdl)$|uri$|url$|avatar/,
      ({ name }) => `https://example.com/${name.replaceAll("_", "-")}`
    ],
    [/ip_address/, () => "192.0.2.10"],
    [/colou?r/, () => "#0b5fa5"],
    [/email/, () => "avery.whitlow@mail.example.com"],
    [/phone/, () => place.phone],
    [/^(?:given_name|first_name)$/, () => "Avery"],
    [/^middle_name$/, () => "Quinn"],
    [/^(?:family_name|last_name|surname\w*)$/, () => "Whitlow"],
    [
      /^(?:full_name|legal_name|preferred_name|passport_name|names|owner|account_owner|civil_name|social_name)$/,
      () => "Avery Whitlow"
    ],
    [/^name$/, ({ owner }) => nameOf(owner, bank?.name ?? "")],
    [/^account_type$/, () => (source.provider === "moneykit" ? "depository.checking" : "depository")],
    [
      /merchant|counterpart|trade_name|business_name|company_name|company_legal_name|employer_name|brand|client_name/,
      () => "Kestrel Hardware"
    ],
    [/^account_name$|official_name$/, () => "Everyday Checking"],
    [/(?:^|_)(?:mask|last_4\w*|ssn_last_4)$|mask$/, digits(4)],
    [
      /^(?:routing|routing_number|wire_routing|wire_routing_number|account_routing_number|routing_numbers)$/,
      () => "021000021"
    ],
    [/^iban$/, () => "GB33BUKB20201555555555"],
    [/^bic$/, () => "BUKBGB22"],
    [/^sort_code$/, () => "200000"],
    [/^isin$/, () => "US0378331005"],
    [/^cusip$/, () => "037833100"],
    [/ticker|symbol$/, () => "EXMP"],
    [/cnpj/, () => "12345678000195"],
    [/^(?:cpf|cpf_number|tax_number|document|document_number)$/, () => "12345678909"],
    [/account_?number$|^account$|^number$|card_number|check_number/, digits(10)],
    [/^(?:ssn|tin|id_number|employer_id_number)$/, digits(9)],
    [/(?:^|_)city$/, () => place.city],
    [/^(?:region|state|state_code|address_state|issuing_region)$/, () => place.region],
    [/postal_code|zip/, () => place.postalCode],
    [/street|address$|line1|full_address/, () => place.street],
    [/^(?:tax_year|year)$/, () => "2025"],
    [/month_year/, () => "2026-05"],
    [/version/, () => "1.0"],
    [amounts, ({ hash }) => cents(hash, 10, 900).toFixed(2)],
    [/rate$|percent/, ({ hash }) => (between(hash, 12, 1, 99) / 100).toFixed(2)],
    [/quantity|volume|utilization/, ({ hash }) => String(between(hash, 12, 1, 9))]
  ]
}

/** Whose name it is. */
const nameOf = (owner: string, bank: string): string => {
  if (/account|wallet|virtual/.test(owner)) return "Everyday Checking"
  if (/security|investment|holding|fund/.test(owner)) return "Kestrel Total Market Fund"
  if (/institution|connector|issuer|bank/.test(owner)) return bank
  if (/user|owner|payer|recipient|debtor|customer|person|beneficiary|payee|identit/.test(owner)) return "Avery Whitlow"
  if (/merchant|counterpart|employer|insurer|compan|business/.test(owner)) return "Kestrel Hardware"
  return owner === "" ? "Example" : titled(owner)
}

/** `virtual_card` as a person would write it. */
const titled = (name: string): string => {
  const words = name.replaceAll("_", " ").trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Names that say little without what they are of. */
const isBare = (name: string): boolean => /^(?:type|code|value|description|reason|status|text|key|number)$/.test(name)

/** Values for the fields of a provider's answers. */
export const makeWords = (source: Source): Words => {
  const texts = makeTexts(source)
  const { instant } = makeDays(source)
  return {
    id: makeIds(source),
    echo: ({ name }, said) =>
      source.provider === "pluggy" && days.test(name) && /^\d{4}-\d\d-\d\d$/.test(said)
        ? `${said}T00:00:00.000Z`
        : said,
    text: (hint, choices) => {
      const [first] = choices
      if (first !== undefined) return choices.find((each) => good.has(each)) ?? first
      if (isInstant(hint)) return instant(hint)
      return find(texts, hint) ?? titled(isBare(hint.name) ? `${hint.owner} ${hint.name}` : hint.name)
    },
    number: (hint) => find(numbers, hint) ?? between(hint.hash, 12, 1, 9),
    flag: ({ name }) => trueByDefault.test(name)
  }
}

const trueByDefault =
  /^(?:removed|success|enabled|active|is_active|is_primary|is_main|primary|webhook_fired|reset_login|eligible|updated|authorized|is_verified|auth|identity|transactions|is_default|optional)$/
