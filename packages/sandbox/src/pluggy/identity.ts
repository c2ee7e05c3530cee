/** Who an Item's accounts are of, as Pluggy shows it. */
import { identityFindByItem, type IdentityResponse, identityRetrieve } from "@bankstream/pluggy/identity"
import * as Result from "effect/Result"
import type { Identity } from "../world.ts"
import { notFound } from "./errors.ts"
import { formatMidnight, formatMillis } from "./instants.ts"
import type { Item } from "./items.ts"
import { answer, on, type Part, type Setting } from "./part.ts"

const ID = "identity"

/** What answers the operations of identities. */
export const identityHandlers = ({ itemOf, items, simulation: { ids, world } }: Setting): Part => {
  const write = ({ connection }: Item): IdentityResponse => {
    const { addresses, birthDate, emails, names, phones, taxId } = world.identity(connection.person)
    const fullName = names[0] ?? connection.person.name
    const cpf = formatCpf(taxId.value)
    return {
      id: ids.uuid(ID, connection.number),
      itemId: connection.id,
      fullName,
      birthDate: formatMidnight(birthDate),
      document: cpf,
      documentType: "CPF",
      taxNumber: cpf,
      companyName: null,
      jobTitle: null,
      investorProfile: null,
      addresses: addresses.map(({ city, country, postalCode, primary, region, street }) => ({
        fullAddress: `${street}, ${city}, ${region}, ${postalCode}`,
        primaryAddress: street,
        city,
        state: region,
        postalCode,
        country,
        type: primary ? "Personal" : "Work"
      })),
      emails: emails.map(({ address, kind }) => ({ value: address, type: kind === "primary" ? "Personal" : "Work" })),
      phoneNumbers: phones.map(({ kind, number }) => ({ value: number, type: phoneTypes[kind] })),
      relations: [],
      createdAt: formatMillis(connection.linkedAt),
      updatedAt: formatMillis(connection.refreshedAt)
    }
  }

  return [
    on(identityFindByItem, ({ itemId }) =>
      answer(() => {
        const item = itemOf(itemId, "IDENTITY")
        return item === undefined ? Result.fail(notFound("identity")) : Result.succeed(write(item))
      })
    ),
    on(identityRetrieve, ({ id }) =>
      answer(() => {
        const number = ids.read(ID, id)?.n
        const item = items.list().find(({ connection }) => connection.number === number)
        return item === undefined || itemOf(item.connection.id, "IDENTITY") === undefined
          ? Result.fail(notFound("identity"))
          : Result.succeed(write(item))
      })
    )
  ]
}

const phoneTypes: Readonly<Record<Identity["phones"][number]["kind"], string>> = {
  mobile: "Personal",
  home: "Residencial",
  work: "Work"
}

const formatCpf = (digits: string): string => digits.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, "$1.$2.$3-$4")
