import { between, fraction, pick } from "./hash.ts"
import { type Account, CATEGORIES, type Category, type Country } from "./model.ts"
import { hasMerchant } from "./spending.ts"

type Table = readonly [string, ...ReadonlyArray<string>]
type Language = "en" | "pt"

const LANGUAGE: Record<Country, Language> = { US: "en", CA: "en", GB: "en", BR: "pt" }

const GENERAL: Record<Language, Table> = {
  en: ["Copperleaf Goods", "Wren & Willow", "Thistledown Home", "Paperboat Supply"],
  pt: ["Loja Mandacaru", "Casa do Sabiá", "Empório Três Pontas", "Armarinho Estrela"]
}

/** Invented shops. A category without a row of its own buys at the general ones. */
const MERCHANTS: Record<Language, Partial<Record<Category, Table>>> = {
  en: {
    groceries: ["Bluebird Market", "Greenhollow Grocers", "Corner Pantry", "Old Mill Foods", "Sunny Acre Produce"],
    restaurants: ["Copper Kettle Cafe", "Noodle Lantern", "The Salted Plum", "Basil & Brick", "Dawn Patrol Coffee"],
    transport: ["Metro Loop Transit", "Swiftcab", "Pedal Bay Bikes"],
    fuel: ["Milepost Fuel", "Red Barn Petrol", "Crosswind Energy Stop"],
    travel: ["Skylark Airways", "Quiet Harbour Hotels", "Overland Rail"],
    health: ["Willowbrook Pharmacy", "Clearview Dental", "Ferndale Clinic"],
    entertainment: ["Marquee Nine Cinema", "Foxglove Games", "Lowlight Theatre"],
    subscriptions: ["Streamlet", "Daily Ledger News", "Tunefold", "Cloudnook Storage"]
  },
  pt: {
    groceries: ["Mercado Beija-Flor", "Hortifruti da Vila", "Supermercado Boa Colheita", "Quitanda Sol Nascente"],
    restaurants: ["Padaria Pão Dourado", "Cantina da Nonna Zefa", "Lanchonete Girassol", "Café Serra Nova"],
    transport: ["Via Trilhos Metrô", "Corre Táxi", "Bike da Orla"],
    fuel: ["Posto Estrada Real", "Posto Três Marias"],
    travel: ["Asa Branca Linhas Aéreas", "Pousada Mar Calmo", "Rodoviária Expresso Sul"],
    health: ["Farmácia Erva-Doce", "Clínica Bem-Te-Vi", "Odonto Sorriso Aberto"],
    entertainment: ["Cine Lua Cheia", "Arena Pipa Games", "Teatro do Largo"],
    subscriptions: ["Telinha+", "Jornal da Praça", "Sonzeira", "Nuvem de Bolso"]
  }
}

/** Description and the beginning of the bank's raw text for what has no merchant. */
const WORDING: Record<Language, Partial<Record<Category, readonly [description: string, raw: string]>>> = {
  en: {
    salary: ["Salary", "PAYROLL DIRECT DEP"],
    rent: ["Rent", "STANDING ORDER RENT"],
    utilities: ["Electricity and water", "BILLPAY CITY UTILITIES"],
    telecom: ["Phone and internet", "DIRECT DEBIT FARCALL TELECOM"],
    insurance: ["Insurance premium", "DIRECT DEBIT OAKSHIELD INS"],
    cash_withdrawal: ["Cash withdrawal", "ATM WITHDRAWAL"],
    transfer_in: ["Transfer received", "TRANSFER FROM ACCT"],
    transfer_out: ["Transfer sent", "TRANSFER TO ACCT"],
    card_payment: ["Credit card payment", "CARD PAYMENT THANK YOU"],
    loan_payment: ["Loan payment", "LOAN PMT"],
    interest_earned: ["Interest earned", "INTEREST CREDIT"],
    interest_charged: ["Interest charged", "INTEREST CHARGE"],
    fee: ["Service fee", "SERVICE FEE"],
    investment_contribution: ["Contribution", "CONTRIBUTION"],
    investment_withdrawal: ["Withdrawal", "DISTRIBUTION"],
    dividend: ["Dividend", "DIVIDEND RECEIVED"]
  },
  pt: {
    salary: ["Salário", "CRED SALARIO"],
    rent: ["Aluguel", "PIX ENVIADO ALUGUEL"],
    utilities: ["Conta de luz e água", "DEB AUT ENERGIA E AGUA"],
    telecom: ["Celular e internet", "DEB AUT FALA LONGE TELECOM"],
    insurance: ["Seguro", "DEB AUT SEGURADORA ESCUDO"],
    cash_withdrawal: ["Saque", "SAQUE 24H"],
    transfer_in: ["Pix recebido", "PIX RECEBIDO"],
    transfer_out: ["Pix enviado", "PIX ENVIADO"],
    card_payment: ["Pagamento de fatura", "PAGTO FATURA CARTAO"],
    loan_payment: ["Parcela do financiamento", "PARC FINANCIAMENTO"],
    interest_earned: ["Rendimento", "REND PAGO"],
    interest_charged: ["Juros", "JUROS"],
    fee: ["Tarifa de serviço", "TAR SERVICO"],
    investment_contribution: ["Aplicação", "APLICACAO"],
    investment_withdrawal: ["Resgate", "RESGATE"],
    dividend: ["Dividendos", "DIVIDENDOS RECEB"]
  }
}

const PURCHASE: Record<Language, Record<"buy" | "refund", string>> = {
  en: { buy: "CARD PURCHASE", refund: "REFUND" },
  pt: { buy: "COMPRA CARTAO", refund: "ESTORNO" }
}

const CITIES: Record<Country, Table> = {
  US: ["PORTLAND OR", "MADISON WI", "RALEIGH NC", "TUCSON AZ"],
  CA: ["HALIFAX NS", "SHERBROOKE QC", "GUELPH ON"],
  GB: ["LEEDS", "CARDIFF", "NORWICH", "PERTH"],
  BR: ["CURITIBA PR", "BELO HORIZONTE MG", "RECIFE PE"]
}

const capitals = new Map<string, string>()

const strip = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^A-Za-z0-9 +&]/g, "")
    .toUpperCase()

/** Remembered per shop: taking accents off costs more than all the rest of a row. */
const inCapitals = (name: string): string => {
  const known = capitals.get(name)
  if (known !== undefined) return known
  const text = strip(name)
  capitals.set(name, text)
  return text
}

/** The texts of a transaction. */
export interface Wording {
  readonly description: string
  readonly rawDescription: string
  readonly merchant: string | null
}

/** The texts that a hash draws for a category. */
export const word = (account: Account, category: Category, hash: number): Wording => {
  const { country } = account.institution
  const language = LANGUAGE[country]
  if (!hasMerchant(category)) {
    const [description, raw] = WORDING[language][category] ?? [category, inCapitals(category)]
    return { description, rawDescription: `${raw} REF ${between(hash, 31, 100_000, 999_999)}`, merchant: null }
  }
  const merchant = pick(MERCHANTS[language][category] ?? GENERAL[language], hash, 32)
  const verb = PURCHASE[language][category === "refund" ? "refund" : "buy"]
  const store = String(Math.floor(fraction(hash, 33) * 10_000)).padStart(4, "0")
  return {
    description: merchant,
    rawDescription: `${verb} ${inCapitals(merchant)} #${store} ${pick(CITIES[country], hash, 34)}`,
    merchant
  }
}

/** An invented shop. */
export interface Shop {
  readonly name: string
  readonly category: Category
}

/** Every shop of the world, always in the same order. */
export const SHOPS: ReadonlyArray<Shop> = (["en", "pt"] as const).flatMap((language) => [
  ...GENERAL[language].map((name): Shop => ({ name, category: "shopping" })),
  ...CATEGORIES.flatMap((category) => (MERCHANTS[language][category] ?? []).map((name): Shop => ({ name, category })))
])

/** What a bank's text seems to be about. */
export interface Recognised {
  readonly category: Category
  readonly shop: Shop | undefined
}

const wordings: ReadonlyArray<readonly [string, Category]> = (["pt", "en"] as const).flatMap((language) =>
  CATEGORIES.flatMap((category) =>
    (WORDING[language][category] ?? []).map((text): readonly [string, Category] => [inCapitals(text), category])
  )
)

/** What a text is about, be it a row's description or what the bank wrote; undefined where nobody can tell. */
export const recognise = (text: string): Recognised | undefined => {
  const wanted = strip(text)
  const shop = SHOPS.find(({ name }) => wanted.includes(inCapitals(name)))
  if (shop !== undefined) {
    const isRefund = Object.values(PURCHASE).some(({ refund }) => wanted.startsWith(refund))
    return { category: isRefund ? "refund" : shop.category, shop }
  }
  // What is longer says more: a Pix for the rent is no Pix to somebody.
  const found = wordings
    .filter(([beginning]) => wanted.startsWith(beginning))
    .toSorted(([a], [b]) => b.length - a.length)[0]
  return found === undefined ? undefined : { category: found[1], shop: undefined }
}
