import { isMalformedItem } from "@bankstream/core/quarantine"
import { institutionsGet } from "@bankstream/plaid/institutions"
import * as Console from "effect/Console"
import * as Stream from "effect/Stream"

/** Every institution that can be read; the others are reported, and none is lost. */
export const institutions = institutionsGet
  .items({ country_codes: ["US"] }, { onMalformedItem: "quarantine" })
  .pipe(
    Stream.tap((row) =>
      isMalformedItem(row)
        ? Console.error(`${row.list}[${row.index}] ${row.path}: ${row.expected}`)
        : Console.log(row.name)
    )
  )
