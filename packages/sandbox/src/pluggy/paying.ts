/** All that has to do with paying, put together; and the page that a request to be paid leads to. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { readJson, sorry } from "../controls.ts"
import type { Control, Reply } from "../face.ts"
import { alert, button, html, page, readForm, redirect } from "../pages.ts"
import { automaticPixHandlers } from "./automatic-pix.ts"
import { makeBoletos } from "./boletos.ts"
import { makeConsents } from "./consent-pages.ts"
import type { Part, Setting } from "./part.ts"
import { makePayers } from "./payers.ts"
import { paymentHandlers } from "./payment-calls.ts"
import type { Request } from "./payment-progress.ts"
import { makePayments, type Payments } from "./payments.ts"
import { makeScheduledPayments } from "./scheduled-payments.ts"
import { makeSmartTransfers } from "./smart-transfers.ts"
import type { Hooks } from "./webhooks.ts"

/** What answers the operations of payments, and what a person or a test does about them. */
export interface Paying {
  readonly handlers: Part
  readonly controls: ReadonlyArray<Control>
}

/** The bank that the page of a request leads to. */
const OPEN_FINANCE = 600

/** Nothing was paid yet. */
export const makePaying = (setting: Setting, hooks: Hooks): Paying => {
  const payers = makePayers(setting)
  const consents = makeConsents(setting.origin)
  const scheduled = makeScheduledPayments(setting, hooks, () => payments)
  const payments: Payments = makePayments(setting, hooks, consents, scheduled.set)
  const smart = makeSmartTransfers(setting, payers, hooks, consents)
  const boletos = makeBoletos(setting, hooks)

  const failing: Control = {
    method: "POST",
    path: "/payments/{id}/fail",
    run: ({ id = "" }, received) =>
      Effect.sync((): Reply => {
        const wanted = readJson(Schema.Struct({ code: Schema.NonEmptyString }), received)
        if (Result.isFailure(wanted)) return wanted.failure
        const { code } = wanted.success
        const request = payments.requests.get(id)
        if (request !== undefined) request.failure = code
        return request !== undefined || scheduled.fail(id, code) || smart.fail(id, code)
          ? { status: 204 }
          : sorry(404, `There is no payment ${id}.`)
      })
  }

  return {
    handlers: [
      ...payers.handlers,
      ...paymentHandlers(setting, payers, payments),
      ...scheduled.handlers,
      ...automaticPixHandlers(setting, payers, payments, scheduled),
      ...smart.handlers,
      ...boletos.handlers
    ],
    controls: [failing, ...consents.pages, ...boletos.controls, ...payPages(payments, consents.urlOf)]
  }
}

/** Where `paymentUrl` leads: the payer says who they are, and goes on to their bank. */
const payPages = (payments: Payments, consentOf: (id: string) => string): ReadonlyArray<Control> => {
  const path = "/pay/{id}"
  const withRequest = (id: string, run: (request: Request) => Effect.Effect<Reply>): Effect.Effect<Reply> =>
    Effect.suspend(() => {
      const request = payments.requests.get(id)
      if (request === undefined) return Effect.succeed(page("Pluggy", "There is no such payment", html``, 404))
      return payments.statusOf(request) === "CREATED"
        ? run(request)
        : Effect.succeed(page("Pluggy", "Nothing is to be paid now", html``))
    })
  const ask = ({ amount, recipient }: Request, wrong?: string): Reply =>
    page(
      "Pluggy",
      "Pay by your bank",
      html`${alert(wrong)}
        <p>R$ ${amount ?? "—"} to ${recipient?.name ?? "a shop"}</p>
        <form method="post">
          <label>CPF <input name="cpf" inputmode="numeric" required /></label>
          ${button("step", "pay", "Go to the bank")}
        </form>`
    )

  return [
    { method: "GET", path, run: ({ id = "" }) => withRequest(id, (request) => Effect.succeed(ask(request))) },
    {
      method: "POST",
      path,
      run: ({ id = "" }, received) =>
        withRequest(id, (request) => {
          const cpf = (readForm(received)["cpf"] ?? "").replace(/\D/g, "")
          if (cpf.length !== 11) return Effect.succeed(ask(request, "A CPF has eleven digits."))
          return Effect.match(
            payments.start({ paymentRequestId: id, connectorId: OPEN_FINANCE, parameters: { cpf } }),
            {
              onSuccess: ({ id: intent }) => redirect(consentOf(intent)),
              onFailure: ({ message }) => ask(request, message)
            }
          )
        })
    }
  ]
}
