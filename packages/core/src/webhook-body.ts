/** What a webhook's body says, once it is believed. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { fieldsOf } from "./answer.ts"
import type { InvalidField } from "./reason.ts"

/** The object that a body is in JSON. */
export type WebhookBody = Readonly<Record<string, unknown>>

/** The object that a body is in JSON; nothing for what is none. */
export const parse = (body: Uint8Array): WebhookBody | undefined => {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body))
    // An object that JSON.parse made has names and values, and no others.
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as WebhookBody) : undefined
  } catch {
    return undefined
  }
}

/** A body of a kind that is known, as its schema has it. */
export type Known<Webhooks> = {
  readonly [Name in keyof Webhooks & string]: { readonly _tag: Name; readonly webhook: Webhooks[Name] }
}[keyof Webhooks & string]

/** A body of a kind that is not known, or that is not as its schema has it. */
export interface Unrecognized {
  readonly _tag: "Unrecognized"
  /** What is not as the schema has it; undefined for a kind that has none. */
  readonly problem: InvalidField | undefined
}

/** Reads a body as the kind that it says it is. */
export const read = <Webhooks>(
  schemas: { readonly [Name in keyof Webhooks]: Schema.Codec<Webhooks[Name]> },
  name: string,
  body: WebhookBody
): Known<Webhooks> | Unrecognized => {
  const isKnown = (kind: string): kind is keyof Webhooks & string => Object.hasOwn(schemas, kind)
  if (!isKnown(name)) return { _tag: "Unrecognized", problem: undefined }
  return Result.match(Schema.decodeUnknownResult(schemas[name])(body), {
    // The compiler does not follow that tag and schema were found by the same name.
    onSuccess: (webhook) => ({ _tag: name, webhook }) as Known<Webhooks>,
    onFailure: (error): Unrecognized => {
      const [problem] = fieldsOf(error)
      return { _tag: "Unrecognized", problem }
    }
  })
}
