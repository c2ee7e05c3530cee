import { type CivilDate, dayFromParts, formatDay } from "./calendar.ts"
import { cpfDigits, luhnDigit } from "./check-digits.ts"
import { between, hashText, pick } from "./hash.ts"
import type { Account, Country, Person } from "./model.ts"

/** A postal address. */
export interface Address {
  readonly street: string
  readonly city: string
  /** State, province or county. */
  readonly region: string
  readonly postalCode: string
  readonly country: Country
  readonly primary: boolean
}

/** An e-mail address, always below a reserved domain. */
export interface Email {
  readonly address: string
  readonly kind: "primary" | "secondary"
}

/** A phone number, E.164, of those that nobody has where the country sets some apart. */
export interface Phone {
  readonly number: string
  readonly kind: "mobile" | "home" | "work"
  readonly primary: boolean
}

/** What a bank knows of somebody. */
export interface Identity {
  readonly person: Person
  readonly names: ReadonlyArray<string>
  readonly birthDate: CivilDate
  /** SSN, SIN, NINO or CPF; its check digits are right, and it is nobody's where the country has such numbers. */
  readonly taxId: { readonly kind: "ssn" | "sin" | "nino" | "cpf"; readonly value: string }
  /** The first is where the person lives. */
  readonly addresses: ReadonlyArray<Address>
  readonly emails: ReadonlyArray<Email>
  readonly phones: ReadonlyArray<Phone>
}

type Table<A> = readonly [A, ...ReadonlyArray<A>]

interface Place {
  readonly city: string
  readonly region: string
  readonly postalCode: string
}

const place = (city: string, region: string, postalCode: string): Place => ({ city, region, postalCode })

const PLACES: Record<Country, Table<Place>> = {
  US: [
    place("Portland", "OR", "97205"),
    place("Madison", "WI", "53703"),
    place("Raleigh", "NC", "27601"),
    place("Tucson", "AZ", "85701")
  ],
  CA: [place("Halifax", "NS", "B3H 1T2"), place("Sherbrooke", "QC", "J1H 5N4"), place("Guelph", "ON", "N1H 3A1")],
  GB: [
    place("Leeds", "West Yorkshire", "LS1 4AP"),
    place("Cardiff", "South Glamorgan", "CF10 1EP"),
    place("Norwich", "Norfolk", "NR2 1TF")
  ],
  BR: [
    place("Curitiba", "PR", "80020-300"),
    place("Belo Horizonte", "MG", "30130-010"),
    place("Recife", "PE", "50030-230")
  ]
}

const STREETS: Record<Country, Table<string>> = {
  US: ["Juniper Street", "Old Ferry Road", "Maplewood Avenue", "Quarry Lane"],
  CA: ["Harbour Street", "Birch Avenue", "Chemin du Lac", "Mill Road"],
  GB: ["Rookery Lane", "Station Road", "Chapel Street", "Weavers Row"],
  BR: ["Rua das Acácias", "Avenida do Contorno", "Rua Sete Lagoas", "Travessa do Porto"]
}

const addressOf = (country: Country, hash: number, salt: number, primary: boolean): Address => {
  const street = pick(STREETS[country], hash, salt)
  const number = between(hash, salt + 1, 2, 998)
  return {
    street: country === "BR" ? `${street}, ${number}` : `${number} ${street}`,
    ...pick(PLACES[country], hash, salt + 2),
    country,
    primary
  }
}

const pad = (number: number, length: number): string => String(number).padStart(length, "0")

const phoneOf = (country: Country, hash: number, salt: number): string => {
  switch (country) {
    case "US":
      return `+1503555${pad(between(hash, salt, 100, 199), 4)}`
    case "CA":
      return `+1902555${pad(between(hash, salt, 100, 199), 4)}`
    case "GB":
      return `+447700900${pad(between(hash, salt, 0, 999), 3)}`
    case "BR":
      return `+551190000${pad(between(hash, salt, 0, 9_999), 4)}`
  }
}

const taxIdOf = (country: Country, hash: number): Identity["taxId"] => {
  switch (country) {
    case "US":
      // Set apart for advertisements.
      return { kind: "ssn", value: `987-65-${pad(between(hash, 11, 4_320, 4_329), 4)}` }
    case "CA": {
      const eight = `0${pad(between(hash, 11, 0, 9_999_999), 7)}`
      return { kind: "sin", value: `${eight}${luhnDigit(eight)}` }
    }
    case "GB":
      return { kind: "nino", value: `QQ${pad(between(hash, 11, 0, 999_999), 6)}${"ABCD".charAt(hash & 3)}` }
    case "BR": {
      const nine = pad(between(hash, 11, 100_000_000, 999_999_998), 9)
      return { kind: "cpf", value: `${nine}${cpfDigits(nine)}` }
    }
  }
}

/** What the bank knows of a person: follows from the person's id alone, which no other seed has. */
export const identityOf = (person: Person): Identity => {
  const { country, email, name } = person
  const hash = hashText(0x69646e74, person.id)
  const birth = dayFromParts(between(hash, 1, 1950, 2003), between(hash, 2, 1, 12), between(hash, 3, 1, 28))
  const moved = between(hash, 4, 0, 2) === 0
  return {
    person,
    names: [name],
    birthDate: formatDay(birth),
    taxId: taxIdOf(country, hash),
    addresses: [addressOf(country, hash, 20, true), ...(moved ? [addressOf(country, hash, 30, false)] : [])],
    emails: [
      { address: email, kind: "primary" },
      { address: email.replace("@mail.", "@work."), kind: "secondary" }
    ],
    phones: [
      { number: phoneOf(country, hash, 40), kind: "mobile", primary: true },
      { number: phoneOf(country, hash, 41), kind: "home", primary: false }
    ]
  }
}

/** Who an account is of: its person first; every third savings account has a second owner. */
export const ownersOf = (people: ReadonlyArray<Person>, account: Account): ReadonlyArray<Identity> => {
  const { institution, person } = account
  const others = people.filter((other) => other.country === institution.country && other.id !== person.id)
  const hash = hashText(0x6f776e72, account.id)
  const second = account.type === "savings" && between(hash, 1, 0, 2) === 0 ? others[hash % others.length] : undefined
  return [person, ...(second === undefined ? [] : [second])].map(identityOf)
}
