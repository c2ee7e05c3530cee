/** The world's banks as Plaid shows them. */
import type {
  Institution as WireInstitution,
  InstitutionsGetByIdRequest,
  InstitutionsGetRequest,
  InstitutionsSearchRequest
} from "@bankstream/plaid/institutions"
import * as Result from "effect/Result"
import type { Institution, World } from "../world.ts"
import type { PlaidRefusal } from "./errors.ts"

const everywhere = ["assets", "auth", "balance", "identity", "investments", "liabilities", "transactions"] as const

/** What Plaid offers of a bank; money is transferred in the United States alone. */
export const productsOf = ({ country }: Institution): ReadonlyArray<WireInstitution["products"][number]> =>
  country === "US" ? [...everywhere, "transfer"] : everywhere

type Details = Pick<
  NonNullable<InstitutionsGetByIdRequest["options"]>,
  "include_auth_metadata" | "include_optional_metadata" | "include_payment_initiation_metadata" | "include_status"
>

/** A simulated bank is always well. */
const healthy = (since: string) => ({
  breakdown: { error_institution: 0, error_plaid: 0, refresh_interval: "NORMAL" as const, success: 1 },
  last_status_change: since,
  status: "HEALTHY" as const
})

const writeInstitution = (world: World, id: string, institution: Institution, details: Details): WireInstitution => {
  const { color, country, domain, name, oauth } = institution
  const since = `${world.firstDay}T00:00:00Z`
  return {
    institution_id: id,
    name,
    country_codes: [country],
    products: [...productsOf(institution)],
    oauth,
    routing_numbers: [],
    dtc_numbers: [],
    ...(details.include_optional_metadata === true
      ? { url: `https://${domain}`, primary_color: color, logo: null }
      : {}),
    ...(details.include_auth_metadata === true
      ? {
          auth_metadata: {
            supported_methods: {
              instant_auth: true,
              instant_match: false,
              automated_micro_deposits: false,
              instant_micro_deposits: false
            }
          }
        }
      : {}),
    ...(details.include_payment_initiation_metadata === true ? { payment_initiation_metadata: null } : {}),
    ...(details.include_status === true
      ? {
          status: {
            item_logins: healthy(since),
            transactions_updates: healthy(since),
            auth: healthy(since),
            identity: healthy(since),
            health_incidents: []
          }
        }
      : {})
  }
}

const isOneOf = (wanted: ReadonlyArray<string>, one: string): boolean => wanted.some((each) => each === one)

/** A page of `/institutions/get`. */
export const listInstitutions = (world: World, { count, country_codes, offset, options }: InstitutionsGetRequest) => {
  const all = world.institutions.flatMap((institution) => {
    const { country, ids, oauth } = institution
    const fits =
      isOneOf(country_codes, country) &&
      (options?.oauth ?? oauth) === oauth &&
      (options?.products ?? []).every((product) => isOneOf(productsOf(institution), product)) &&
      // No simulated bank has a routing number.
      (options?.routing_numbers ?? []).length === 0
    return fits && ids.plaid !== undefined ? [{ id: ids.plaid, institution }] : []
  })
  return {
    institutions: all
      .slice(offset, offset + count)
      .map(({ id, institution }) => writeInstitution(world, id, institution, options ?? {})),
    total: all.length
  }
}

/** Plaid shows no more than these of what a search finds. */
const MOST_FOUND = 10

/** The answer of `/institutions/search`. */
export const searchInstitutions = (
  world: World,
  { country_codes, options, products: wanted, query }: InstitutionsSearchRequest
): ReadonlyArray<WireInstitution> => {
  const { include_auth_metadata, include_optional_metadata, include_payment_initiation_metadata, oauth } = options ?? {}
  const details = {
    include_auth_metadata: include_auth_metadata === true,
    include_optional_metadata: include_optional_metadata === true,
    include_payment_initiation_metadata: include_payment_initiation_metadata === true
  }
  return world.institutions
    .flatMap((institution) => {
      const { country, ids, name } = institution
      const fits =
        name.toLowerCase().includes(query.trim().toLowerCase()) &&
        isOneOf(country_codes, country) &&
        (oauth ?? institution.oauth) === institution.oauth &&
        (wanted ?? []).every((product) => isOneOf(productsOf(institution), product))
      return fits && ids.plaid !== undefined ? [writeInstitution(world, ids.plaid, institution, details)] : []
    })
    .slice(0, MOST_FOUND)
}

/** The answer of `/institutions/get_by_id`. */
export const getInstitution = (
  world: World,
  { country_codes, institution_id, options }: InstitutionsGetByIdRequest
): Result.Result<WireInstitution, PlaidRefusal> =>
  Result.flatMap(findInstitution(world, institution_id), (institution) =>
    isOneOf(country_codes, institution.country)
      ? Result.succeed(writeInstitution(world, institution_id, institution, options ?? {}))
      : Result.fail(noInstitution)
  )

const noInstitution: PlaidRefusal = {
  code: "INVALID_INSTITUTION",
  message: "there is no institution with this id in these countries"
}

/** The bank with an id of Plaid. */
export const findInstitution = (world: World, id: string): Result.Result<Institution, PlaidRefusal> => {
  const found = world.institution("plaid", id)
  return found === undefined ? Result.fail(noInstitution) : Result.succeed(found)
}
