import { hashOf, pick } from "./hash.ts"
import type { Ids } from "./ids.ts"
import type { Country, Person } from "./model.ts"

type Names = readonly [string, ...ReadonlyArray<string>]

const NAMES: Record<Country, { readonly given: Names; readonly family: Names }> = {
  US: {
    given: ["Avery", "Dana", "Marcus", "Priya", "Theo", "Lena", "Omar", "June", "Caleb", "Renee"],
    family: ["Whitlow", "Okafor", "Castellano", "Brandt", "Nguyen", "Harlan", "Mercer", "Pruitt"]
  },
  CA: {
    given: ["Noémie", "Gavin", "Amrit", "Sylvie", "Drew", "Maëlle", "Rowan", "Étienne"],
    family: ["Tremblay", "MacIsaac", "Gill", "Bouchard", "Sinclair", "Leduc", "Redfern"]
  },
  GB: {
    given: ["Imogen", "Rhys", "Callum", "Zara", "Nigel", "Bronwen", "Hamish", "Tilly"],
    family: ["Ashdown", "Pryce", "Thackeray", "Begum", "O'Hare", "Fairclough", "Lockwood"]
  },
  BR: {
    given: ["Luíza", "Thiago", "Beatriz", "João", "Camila", "Rafael", "Iara", "Otávio"],
    family: ["Nogueira", "Araújo", "Figueiredo", "Sampaio", "Conceição", "Teixeira", "Moura"]
  }
}

/** The country of each person that is there from the start; their numbers are the places in this list. */
const RESIDENTS: ReadonlyArray<Country> = ["US", "US", "CA", "GB", "BR", "BR", "GB", "US", "CA", "BR"]

/** Plain letters only: an accent in an address is legal but not plausible. */
const addressPart = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase()

/** The person with a number. */
export const personAt = (seed: number, ids: Ids, n: number, country: Country): Person => {
  const hash = hashOf(seed, 0x70656f70, n)
  const givenName = pick(NAMES[country].given, hash, 1)
  const familyName = pick(NAMES[country].family, hash, 2)
  return {
    id: ids.uuid("person", n),
    givenName,
    familyName,
    name: `${givenName} ${familyName}`,
    // The number keeps two people of one name apart.
    email: `${addressPart(givenName)}.${addressPart(familyName)}${n}@mail.example.com`,
    country
  }
}

/** The people that are there from the start. */
export const residents = (seed: number, ids: Ids): ReadonlyArray<Person> =>
  RESIDENTS.map((country, n) => personAt(seed, ids, n, country))
