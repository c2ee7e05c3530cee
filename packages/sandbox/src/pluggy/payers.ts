/** Who pays and who is paid. */
import {
  paymentCustomerCreate,
  paymentCustomerDelete,
  paymentCustomerRetrieve,
  paymentCustomersList,
  paymentCustomerUpdate,
  type PaymentInstitution,
  paymentRecipientCreate,
  paymentRecipientDelete,
  paymentRecipientInstitutionsRetrieve,
  type PaymentRecipient,
  paymentRecipientRetrieve,
  paymentRecipientsInstitutionList,
  paymentRecipientsList,
  paymentRecipientUpdate
} from "@bankstream/pluggy/payments"
import * as Result from "effect/Result"
import { badRequest, notFound } from "./errors.ts"
import { formatMidnight, formatMillis } from "./instants.ts"
import { pageOf } from "./lists.ts"
import { type Answer, answer, on, type Part, type Setting } from "./part.ts"
import { makeStore } from "./store.ts"

/** A customer of the client's. */
export interface Customer {
  readonly id: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly name: string
  readonly type: "INDIVIDUAL" | "BUSINESS"
  readonly email?: string
  readonly cpf?: string
  readonly cnpj?: string
}

/** Somebody who can be paid, with a bank account. */
export type Recipient = Pick<PaymentRecipient, keyof PaymentRecipient>

/** Those whom a client knows. */
export interface Payers {
  readonly customer: (id: string) => Answer<Customer>
  readonly recipient: (id: string) => Answer<Recipient>
  readonly handlers: Part
}

/** Nobody yet. */
export const makePayers = ({ now, simulation: { ids, world } }: Setting): Payers => {
  const customers = makeStore<Customer>(ids, "payment customer")
  const recipients = makeStore<Recipient>(ids, "payment recipient")

  const institutions = world.institutions
    .filter(({ country }) => country === "BR")
    .map((bank, i): PaymentInstitution => {
      const at = formatMidnight(world.firstDay)
      const compe = String(901 + i)
      return {
        id: ids.uuid("payment institution", i),
        name: `${bank.name} S.A.`,
        tradeName: bank.name,
        ispb: `99990${compe}`,
        compe,
        createdAt: at,
        updatedAt: at
      }
    })

  const institution = (id: string | undefined): Answer<PaymentInstitution> => {
    const found = institutions.find((each) => each.id === id)
    return found === undefined ? Result.fail(notFound("payment institution")) : Result.succeed(found)
  }

  const contains = (text: string | null | undefined, wanted: string | undefined): boolean =>
    wanted === undefined || (text ?? "").toLowerCase().includes(wanted.toLowerCase())

  /** Whose a Pix key is: somebody at the first of the banks, always the same for one key. */
  const ownerOf = (pixKey: string) => {
    const neighbours = world.people.filter(({ country }) => country === "BR")
    const person = neighbours[pixKey.length % neighbours.length]
    return {
      name: person?.name ?? "Ninguém",
      taxNumber: person === undefined ? "" : world.identity(person).taxId.value
    }
  }

  const handlers: Part = [
    on(paymentCustomersList, ({ cnpj, cpf, email, name, ...page }) =>
      answer(() =>
        Result.succeed(
          pageOf(
            customers
              .list()
              .filter(
                (each) =>
                  contains(each.name, name) &&
                  contains(each.email, email) &&
                  (cpf ?? each.cpf) === each.cpf &&
                  (cnpj ?? each.cnpj) === each.cnpj
              ),
            page
          )
        )
      )
    ),
    on(paymentCustomerCreate, ({ cnpj, cpf, email, name, type }) =>
      answer(() => {
        if (type === "INDIVIDUAL" && cpf === undefined) return Result.fail(badRequest("cpf should not be empty"))
        if (type === "BUSINESS" && cnpj === undefined) return Result.fail(badRequest("cnpj should not be empty"))
        const at = formatMillis(now())
        return Result.succeed(
          customers.add({
            id: customers.nextId(),
            name,
            type,
            ...(email === undefined ? {} : { email }),
            ...(cpf === undefined ? {} : { cpf }),
            ...(cnpj === undefined ? {} : { cnpj }),
            createdAt: at,
            updatedAt: at
          })
        )
      })
    ),
    on(paymentCustomerRetrieve, ({ id }) => answer(() => customers.find(id))),
    on(paymentCustomerUpdate, ({ cnpj, cpf, email, id, name, type }) =>
      answer(() =>
        Result.map(customers.find(id), (found) =>
          customers.add({
            ...found,
            name: name ?? found.name,
            type: type ?? found.type,
            ...(email === undefined ? {} : { email }),
            ...(cpf === undefined ? {} : { cpf }),
            ...(cnpj === undefined ? {} : { cnpj }),
            updatedAt: formatMillis(now())
          })
        )
      )
    ),
    on(paymentCustomerDelete, ({ id }) => answer(() => customers.remove(id))),

    on(paymentRecipientsList, ({ isDefault, name, pixKey, taxNumber, ...page }) =>
      answer(() =>
        Result.succeed(
          pageOf(
            recipients
              .list()
              .filter(
                (each) =>
                  contains(each.name, name) &&
                  (isDefault ?? each.isDefault) === each.isDefault &&
                  (pixKey ?? each.pixKey) === each.pixKey &&
                  (taxNumber ?? each.taxNumber) === each.taxNumber
              ),
            page
          )
        )
      )
    ),
    on(paymentRecipientCreate, (request) =>
      answer(() => {
        const at = formatMillis(now())
        const made = {
          id: recipients.nextId(),
          type: "BANK_ACCOUNT",
          isDefault: request.isDefault ?? false,
          createdAt: at,
          updatedAt: at
        }
        if ("pixKey" in request) {
          return Result.map(institution(institutions[0]?.id), (paymentInstitution) =>
            recipients.add({
              ...made,
              ...ownerOf(request.pixKey),
              pixKey: request.pixKey,
              paymentInstitution,
              account: { type: "CHECKING_ACCOUNT", branch: "0001", number: "1234567-8" }
            })
          )
        }
        const { account, name, taxNumber } = request
        return Result.map(institution(request.paymentInstitutionId), (paymentInstitution) =>
          recipients.add({ ...made, name, taxNumber, account, paymentInstitution, pixKey: null })
        )
      })
    ),
    on(paymentRecipientRetrieve, ({ id }) => answer(() => recipients.find(id))),
    on(paymentRecipientUpdate, ({ account, id, name, paymentInstitutionId, taxNumber }) =>
      answer(() =>
        Result.flatMap(recipients.find(id), (found) =>
          Result.map(institution(paymentInstitutionId ?? found.paymentInstitution.id), (paymentInstitution) =>
            recipients.add({
              ...found,
              account: account ?? found.account,
              name: name ?? found.name,
              taxNumber: taxNumber ?? found.taxNumber,
              paymentInstitution,
              updatedAt: formatMillis(now())
            })
          )
        )
      )
    ),
    on(paymentRecipientDelete, ({ id }) => answer(() => recipients.remove(id))),
    on(paymentRecipientsInstitutionList, ({ name, ...page }) =>
      answer(() =>
        Result.succeed(
          pageOf(
            institutions.filter((each) => contains(each.tradeName, name)),
            page
          )
        )
      )
    ),
    on(paymentRecipientInstitutionsRetrieve, ({ id }) => answer(() => institution(id)))
  ]

  return { customer: customers.find, recipient: recipients.find, handlers }
}
