/** The world's banks as Pluggy's connectors. */
import {
  type Connector,
  type ConnectorListResponse,
  connectorRetrieve,
  connectorsList,
  type ConnectorsListRequest,
  connectorsValidate
} from "@bankstream/pluggy/connectors"
import * as Result from "effect/Result"
import type { Institution, World } from "../world.ts"
import { badRequest, notFound } from "./errors.ts"
import { onePage } from "./lists.ts"
import { type Answer, answer, on, type Part, type Setting } from "./part.ts"
import { USUAL } from "./products.ts"
import { credentialsOf, secondOf, wrongParameters } from "./sign-in.ts"

/** The bank with an id of Pluggy. */
export const findConnector = (world: World, id: number): Institution | undefined => world.institution("pluggy", id)

/** The bank with an id of Pluggy by which payments can be begun, or why there is none. */
export const findPayer = (world: World, id: number): Answer<Institution> => {
  const found = findConnector(world, id)
  if (found === undefined) return Result.fail(notFound("connector"))
  return found.oauth ? Result.succeed(found) : Result.fail(badRequest("The connector does not support payments"))
}

/** A connector as Pluggy shows it. */
export const writeConnector = (world: World, institution: Institution, withHealth: boolean): Connector => ({
  id: institution.ids.pluggy ?? 0,
  name: institution.name,
  type: typeOf(institution),
  country: institution.country,
  primaryColor: institution.color.slice(1).toUpperCase(),
  imageUrl: `https://${institution.domain}/logo.svg`,
  institutionUrl: `https://${institution.domain}`,
  credentials: credentialsOf(institution),
  hasMFA: secondOf(institution) !== undefined,
  oauth: institution.oauth,
  isOpenFinance: institution.oauth,
  isSandbox: true,
  products: USUAL,
  // Payments are begun by Open Finance, and boletos made out by those who are asked for a password.
  supportsPaymentInitiation: institution.oauth,
  supportsScheduledPayments: institution.oauth,
  supportsSmartTransfers: institution.oauth,
  supportsAutomaticPix: institution.oauth,
  supportsBoletoManagement: !institution.oauth,
  health: withHealth
    ? {
        status: "ONLINE",
        stage: null,
        details: { connectionRateLast6Hours: 1, connectionsLast6Hours: 100 },
        incidents: []
      }
    : { status: "ONLINE", stage: null },
  createdAt: `${world.firstDay}T00:00:00.000Z`,
  updatedAt: `${world.firstDay}T00:00:00.000Z`
})

/** Pluggy's own sandbox has one connector for companies, and this is its id. */
const BUSINESS = 8

const typeOf = ({ ids }: Institution) => (ids.pluggy === BUSINESS ? "BUSINESS_BANK" : "PERSONAL_BANK")

/** The answer of `connectors-list`. */
const listConnectors = (world: World, request: ConnectorsListRequest): ConnectorListResponse => {
  const { countries, healthDetails = false, isOpenFinance, name = "", page, sandbox = true, types } = request
  const wanted = name.toLowerCase()
  const all = world.institutions.filter((institution) => {
    const { country, ids, oauth } = institution
    const { supportsAutomaticPix, supportsPaymentInitiation, supportsSmartTransfers } = request
    const canPay = [supportsAutomaticPix, supportsPaymentInitiation, supportsSmartTransfers]
    return (
      ids.pluggy !== undefined &&
      sandbox &&
      canPay.every((wantedSo) => (wantedSo ?? oauth) === oauth) &&
      (countries ?? [country]).some((each) => each === country) &&
      (types ?? [typeOf(institution)]).some((each) => each === typeOf(institution)) &&
      (isOpenFinance ?? oauth) === oauth &&
      institution.name.toLowerCase().includes(wanted)
    )
  })
  return onePage(
    all.map((institution) => writeConnector(world, institution, healthDetails)),
    page
  )
}

/** What answers the operations of connectors. */
export const connectorHandlers = ({ simulation: { world } }: Setting): Part => [
  on(connectorsList, (request) => answer(() => Result.succeed(listConnectors(world, request)))),
  on(connectorRetrieve, ({ healthDetails = false, id }) =>
    answer(() => {
      const found = findConnector(world, id)
      return found === undefined
        ? Result.fail(notFound("connector"))
        : Result.succeed(writeConnector(world, found, healthDetails))
    })
  ),
  on(connectorsValidate, ({ body, id }) =>
    answer(() => {
      const found = findConnector(world, id)
      return found === undefined
        ? Result.fail(notFound("connector"))
        : Result.succeed({ parameters: body, errors: wrongParameters(found, body) })
    })
  )
]
