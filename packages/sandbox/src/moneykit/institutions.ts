/** The world's banks as MoneyKit's institutions. */
import {
  getInstitution,
  getInstitutions,
  type GetInstitutionsRequest,
  type Institution
} from "@bankstream/moneykit/institutions"
import * as Result from "effect/Result"
import { writeCursor } from "../cursor.ts"
import type { Institution as Bank, World } from "../world.ts"
import { noInstitution } from "./errors.ts"
import { offsetOf } from "./lists.ts"
import { answer, on, type Part, type Setting } from "./part.ts"

/** How many institutions when the request does not say. */
const USUAL_INSTITUTIONS = 50

const writeInstitution = (bank: Bank): Institution => ({
  institution_id: bank.ids.moneykit ?? bank.slug,
  institution_id_aliases: [],
  name: bank.name,
  country: bank.country,
  domain: bank.domain,
  color: bank.color,
  color_dark: null,
  is_featured: bank.featured
})

const listInstitutions = (
  world: World,
  { cursor, featured, limit = USUAL_INSTITUTIONS, name }: GetInstitutionsRequest
) =>
  Result.map(offsetOf(getInstitutions, cursor), (offset) => {
    const wanted = name?.toLowerCase() ?? ""
    const all = world.institutions.filter(
      (bank) =>
        bank.ids.moneykit !== undefined &&
        (featured !== true || bank.featured) &&
        bank.name.toLowerCase().includes(wanted)
    )
    const end = offset + limit
    return {
      institutions: all.slice(offset, end).map(writeInstitution),
      cursors: { next: end < all.length ? writeCursor(end) : null }
    }
  })

/** What answers the operations of institutions. */
export const institutionHandlers = ({ simulation: { world } }: Setting): Part => [
  on(getInstitutions, (request) => answer(() => listInstitutions(world, request))),
  on(getInstitution, ({ institution_id }) =>
    answer(() => {
      const found = world.institution("moneykit", institution_id)
      return found === undefined ? Result.fail(noInstitution) : Result.succeed(writeInstitution(found))
    })
  )
]
