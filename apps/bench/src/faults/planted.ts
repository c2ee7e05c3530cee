/** What must never be printed: each of these is carried by a call or by its answer, and looked for in all that is left of it. */

const claims = Buffer.from(JSON.stringify({ exp: 4_102_444_800 })).toString("base64url")

export const planted = {
  "client secret": "planted-client-secret-7c1f0a",
  "access token": "access-sandbox-planted-2b9e4d",
  "public token": "public-sandbox-planted-83aa10",
  // Shaped as the JWT that Pluggy's clients look into, good until 2100.
  "API key": `eyJhbGciOiJub25lIn0.${claims}.planted-api-key-55d0c2`,
  "bank password": "planted-bank-password-e81b7f",
  "value of the answer": "planted-account-holder-90f3a6"
} as const

export type Planted = keyof typeof planted

/** The names of the planted values that a text contains. */
export const plantedIn = (text: string): ReadonlyArray<Planted> =>
  // The keys of the object above, so there are no others.
  (Object.keys(planted) as ReadonlyArray<Planted>).filter((name) => text.includes(planted[name]))
