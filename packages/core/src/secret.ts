/** Secrets as they come from settings: what no header can carry is refused before the first call, by the setting's name. */
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { isHeaderValue } from "./wire.ts"

/** An id or a secret of a client: not empty, on one line, without white space around it. Refused without its value. */
export const Text: Schema.Codec<string> = /*#__PURE__*/ Schema.String.check(
  /*#__PURE__*/ Schema.makeFilter((text: string) =>
    text !== "" && text === text.trim() && isHeaderValue(text) && !text.includes("\t")
      ? undefined
      : "Expected a text that can stand in a header: not empty, on one line, nothing around it (often a file's last newline)"
  )
)

/** The setting `name`: a secret. */
export const setting = (name: string): Config.Config<Redacted.Redacted> =>
  Config.map(Config.schema(Text, name), (text) => Redacted.make(text))

const decode = /*#__PURE__*/ Schema.decodeUnknownEffect(Text)

/** The same for a secret that was given as the option `name`. */
export const check = (name: string, secret: Redacted.Redacted): Effect.Effect<Redacted.Redacted, Config.ConfigError> =>
  Effect.mapBoth(decode(Redacted.value(secret)), {
    onSuccess: () => secret,
    onFailure: ({ issue }) => new Config.ConfigError(new Schema.SchemaError(new SchemaIssue.Pointer([name], issue)))
  })
