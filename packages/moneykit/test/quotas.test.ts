import * as Limits from "@bankstream/core/limits"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { existsSync, readFileSync } from "node:fs"
import { createLinkSession } from "../src/link-session.ts"
import { getAccounts, getLink, updateLink } from "../src/links.ts"
import { quotas as every } from "../src/quotas.ts"

const { all: quotas } = every

describe("within a minute", () => {
  const ofLink = (id: string) => ({ id })
  const ofUser = (id: string) => ({ customer_user: { id }, redirect_uri: "https://acme.test/back" })
  const table = [
    [createLinkSession, ofUser, 20],
    [getLink, ofLink, 15],
    [updateLink, ofLink, 4],
    [getAccounts, ofLink, 4]
  ] as const
  for (const [operation, requestOf, limit] of table) {
    const whose = requestOf === ofUser ? "an end user" : "a link"
    it.effect(`${operation.id} is called ${limit} times for ${whose}, and for another one regardless`, () =>
      Effect.gen(function* () {
        const limits = yield* Limits.make("moneykit", quotas)
        const isLetThrough = (id: string) =>
          limits(operation, requestOf(id)).pipe(Effect.provideService(Limits.LongestTurn, 0), Effect.isSuccess)
        for (let call = 1; call <= limit; call++) assert.isTrue(yield* isLetThrough("one"), `call ${call}`)
        assert.isFalse(yield* isLetThrough("one"))
        assert.isTrue(yield* isLetThrough("another"))
      })
    )
  }
})

describe("the quotas of the contract", () => {
  const file = new URL("../../../../shared/contracts/moneykit.openapi.json", import.meta.url)
  const Contract = Schema.fromJsonString(
    Schema.Struct({
      paths: Schema.Record(
        Schema.String,
        Schema.Record(
          Schema.String,
          Schema.Struct({
            operationId: Schema.String,
            "x-rate-limits": Schema.optionalKey(
              Schema.Array(
                Schema.Struct({
                  limit: Schema.Finite,
                  scope: Schema.Literals(["app", "client", "user", "link"]),
                  window: Schema.Literal("1 minute")
                })
              )
            )
          })
        )
      )
    })
  )
  const per = { app: undefined, client: undefined, user: "customer_user.id", link: "id" }

  it("are those that are kept to, each of them", (context) => {
    if (!existsSync(file)) {
      console.warn("skipped: ../shared/contracts/moneykit.openapi.json is not beside this repository")
      return context.skip()
    }
    const { paths } = Schema.decodeSync(Contract)(readFileSync(file, "utf8"))
    const published = Object.values(paths)
      .flatMap((operations) => Object.values(operations))
      .flatMap(({ operationId, "x-rate-limits": limits = [] }) =>
        limits.map(({ limit, scope }) => [operationId, limit, 60, per[scope]] as const)
      )
    const kept = Object.entries(quotas).flatMap(([id, found]) =>
      [found].flat().map((quota) => [id, quota.limit, quota.seconds, quota.per] as const)
    )
    assert.sameDeepMembers(kept, published)
  })
})
