/** Bills with a bar code that a client has its own bank make out. */
import {
  type BoletoConnection,
  boletoConnectionCreate,
  boletoConnectionCreateFromItem
} from "@bankstream/pluggy/boleto-connections"
import { boletoCancel, boletoCreate, boletoGet, type CreateBoleto, type IssuedBoleto } from "@bankstream/pluggy/boletos"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Control } from "../face.ts"
import { sorry } from "../controls.ts"
import { findConnector } from "./connectors.ts"
import { badRequest, type PluggyRefusal } from "./errors.ts"
import { given } from "../given.ts"
import { formatMidnight, formatMillis } from "./instants.ts"
import { answer, on, type Part, type Setting } from "./part.ts"
import { makeStore } from "./store.ts"
import type { Hooks } from "./webhooks.ts"

interface Boleto {
  readonly id: string
  readonly number: number
  readonly createdAt: number
  readonly connectionId: string
  readonly request: CreateBoleto["boleto"]
  paidAt: number | undefined
  isCancelled: boolean
}

/** Boletos, and how one is paid. */
export interface Boletos {
  readonly handlers: Part
  readonly controls: ReadonlyArray<Control>
}

/** Pluggy makes them out at one bank so far; the sandbox at any that it knows. */
const noConnector: PluggyRefusal = {
  status: 400,
  code: "BOLETO_CONNECTION_CREATION_CREDENTIALS_ERROR",
  message: "The credentials are not those of a bank that makes out boletos"
}

/** None yet. */
export const makeBoletos = ({ items, now, simulation: { ids, time, world } }: Setting, { tell }: Hooks): Boletos => {
  const connections = makeStore<BoletoConnection>(ids, "boleto connection")
  const boletos = makeStore<Boleto>(ids, "boleto")

  const connect = (connectorId: number): BoletoConnection => {
    const at = formatMillis(now())
    return connections.add({ id: connections.nextId(), connectorId, createdAt: at, updatedAt: at })
  }

  const statusOf = ({ isCancelled, paidAt, request }: Boleto): "OPEN" | "PAID" | "OVERDUE" | "CANCELLED" => {
    if (isCancelled) return "CANCELLED"
    if (paidAt !== undefined) return "PAID"
    return world.today > request.dueDate.slice(0, 10) ? "OVERDUE" : "OPEN"
  }

  const write = (boleto: Boleto): IssuedBoleto => {
    const { connectionId, createdAt, id, number, paidAt, request } = boleto
    const { amount, dueDate, fine, interest, payer, seuNumero } = request
    const cents = String(Math.round(amount * 100)).padStart(10, "0")
    const own = String(number).padStart(25, "0")
    return {
      id,
      boletoConnectionId: connectionId,
      status: statusOf(boleto),
      amount,
      amountPaid: paidAt === undefined ? null : amount,
      seuNumero,
      nossoNumero: String(number).padStart(11, "0"),
      dueDate: formatMidnight(dueDate.slice(0, 10)),
      payer: given(payer),
      fine: fine ?? null,
      ...(interest === undefined ? {} : { interest }),
      barcode: `077910000${cents}${own}`,
      digitableLine: `07790${own.slice(0, 5)}0 ${own.slice(5, 15)}0 ${own.slice(15)}0 1 0000${cents}`,
      pixQr: `00020126580014br.gov.bcb.pix0136${id}5303986`,
      paymentOrigin: paidAt === undefined ? null : "PIX",
      ...(paidAt === undefined ? {} : { paidAt: formatMillis(paidAt) }),
      createdAt: formatMillis(createdAt)
    }
  }

  const updated = ({ id }: Boleto) => tell({ event: "boleto/updated", boletoId: id })

  const handlers: Part = [
    on(boletoConnectionCreate, ({ connectorId }) =>
      answer(() =>
        findConnector(world, connectorId)?.oauth === false
          ? Result.succeed(connect(connectorId))
          : Result.fail(noConnector)
      )
    ),
    on(boletoConnectionCreateFromItem, ({ itemId }) =>
      answer(() => Result.map(items.find(itemId), ({ connection }) => connect(connection.institution.ids.pluggy ?? 0)))
    ),
    on(boletoCreate, ({ boleto, boletoConnectionId }) =>
      Effect.flatMap(
        answer(() =>
          Result.flatMap(connections.find(boletoConnectionId), (connection) =>
            boleto.dueDate.slice(0, 10) < world.today
              ? Result.fail(badRequest("dueDate must not be in the past"))
              : Result.succeed(
                  boletos.add({
                    id: boletos.nextId(),
                    number: boletos.list().length + 1,
                    createdAt: now(),
                    connectionId: connection.id,
                    request: boleto,
                    paidAt: undefined,
                    isCancelled: false
                  })
                )
          )
        ),
        (made) => {
          const overdue = Date.parse(`${made.request.dueDate.slice(0, 10)}T00:00:00Z`) + 24 * 3_600_000
          const tellOverdue = Effect.suspend(() => (statusOf(made) === "OVERDUE" ? updated(made) : Effect.void))
          return Effect.as(time.at(overdue, tellOverdue), write(made))
        }
      )
    ),
    on(boletoGet, ({ id }) => answer(() => Result.map(boletos.find(id), write))),
    on(boletoCancel, ({ id }) =>
      Effect.flatMap(
        answer(() =>
          Result.flatMap(boletos.find(id), (found) => {
            if (found.paidAt !== undefined) return Result.fail(badRequest("The boleto is paid"))
            if (found.isCancelled) return Result.fail(badRequest("The boleto is cancelled already"))
            found.isCancelled = true
            return Result.succeed(found)
          })
        ),
        (found) => Effect.as(updated(found), write(found))
      )
    )
  ]

  return {
    handlers,
    controls: [
      {
        method: "POST",
        path: "/boletos/{id}/pay",
        run: ({ id = "" }) =>
          Effect.suspend(() => {
            const found = boletos.get(id)
            if (found === undefined || found.isCancelled || found.paidAt !== undefined) {
              return Effect.succeed(sorry(404, `There is no boleto ${id} to pay.`))
            }
            found.paidAt = now()
            return Effect.as(updated(found), { status: 204 })
          })
      }
    ]
  }
}
