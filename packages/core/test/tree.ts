import * as Schema from "effect/Schema"
import { nullOr, optionalKey, struct } from "../src/struct.ts"

/** A schema that contains itself. */
export interface Tree {
  readonly id: string
  readonly children?: ReadonlyArray<Tree> | null
}
/** A schema that contains itself. */
export const Tree: Schema.Codec<Tree> = struct<Tree>(() => ({
  id: Schema.String,
  children: optionalKey(nullOr(Schema.Array(Tree)))
}))
