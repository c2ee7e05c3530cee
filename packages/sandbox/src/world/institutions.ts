import type { Currency } from "./money.ts"
import type { Country, Institution } from "./model.ts"

/** The currency of accounts that have no other. */
export const HOME_CURRENCY: Record<Country, Currency> = { US: "USD", CA: "CAD", GB: "GBP", BR: "BRL" }

/**
 * All banks are invented. Where a provider has sandbox banks of its own, ours answer under the same ids, so that code
 * written against the real sandbox finds a bank of the same sort here (country, OAuth or not):
 * `ins_…` from https://plaid.com/docs/sandbox/institutions, connectors from https://docs.pluggy.ai/docs/sandbox.
 */
export const INSTITUTIONS: ReadonlyArray<Institution> = [
  bank("harborlight", "Harborlight Bank", "US", -300, "#0b5fa5", {
    ids: { plaid: "ins_109508", moneykit: "harborlight_bank" },
    featured: true
  }),
  bank("prairie-lantern", "Prairie Lantern Credit Union", "US", -360, "#7a5c12", {
    ids: { plaid: "ins_109509", moneykit: "prairie_lantern" }
  }),
  bank("cinder-ridge", "Cinder Ridge Federal Credit Union", "US", -420, "#a33b20", {
    ids: { plaid: "ins_109510", moneykit: "cinder_ridge" }
  }),
  bank("juniper-vale", "Juniper Vale Bank", "US", -480, "#2f6f4f", {
    ids: { plaid: "ins_127287", moneykit: "juniper_vale" },
    oauth: true,
    featured: true
  }),
  bank("brightwater-invest", "Brightwater Invest", "US", -300, "#143c5a", {
    ids: { plaid: "ins_109512", moneykit: "brightwater_invest" }
  }),
  bank("tamarack", "Tamarack Trust of Canada", "CA", -300, "#8c1d40", {
    ids: { plaid: "ins_43", moneykit: "tamarack_trust" }
  }),
  bank("caisse-boreale", "Caisse Boréale", "CA", -300, "#1d6b8c", {
    ids: { plaid: "ins_200043", moneykit: "caisse_boreale" },
    oauth: true
  }),
  bank("pennywhistle", "Pennywhistle Bank", "GB", 0, "#5b2a86", {
    ids: { plaid: "ins_117650", moneykit: "pennywhistle" },
    oauth: true,
    featured: true
  }),
  bank("marlow-fenwick", "Marlow & Fenwick", "GB", 0, "#20403a", {
    ids: { plaid: "ins_116834", moneykit: "marlow_fenwick" },
    oauth: true
  }),
  bank("banco-jacaranda", "Banco Jacarandá", "BR", -180, "#6d3fa0", { ids: { pluggy: 2 }, featured: true }),
  bank("banco-serra-azul", "Banco Serra Azul", "BR", -180, "#1f4e9c", { ids: { pluggy: 8 } }),
  bank("coop-ipe-amarelo", "Cooperativa Ipê Amarelo", "BR", -180, "#c79a00", { ids: { pluggy: 12 } }),
  bank("banco-aurora-aberto", "Banco Aurora Aberto", "BR", -180, "#d2571a", { ids: { pluggy: 600 }, oauth: true }),
  // Pluggy's that ask for a code: with the password, after it, and as a QR code to scan. New ones come last: a bank's
  // place in this list is part of the ids of what is linked to it.
  bank("banco-manaca", "Banco Manacá", "BR", -180, "#8e3b76", { ids: { pluggy: 4 } }),
  bank("banco-sibipiruna", "Banco Sibipiruna", "BR", -180, "#4f7a28", { ids: { pluggy: 5 } }),
  bank("banco-embauba", "Banco Embaúba", "BR", -180, "#2b6f77", { ids: { pluggy: 19 } })
]

function bank(
  slug: string,
  name: string,
  country: Country,
  utcOffset: number,
  color: string,
  more: { readonly ids: Institution["ids"]; readonly oauth?: boolean; readonly featured?: boolean }
): Institution {
  return {
    slug,
    name,
    country,
    utcOffset,
    color,
    oauth: false,
    featured: false,
    domain: `${slug}.example.com`,
    ...more
  }
}
