/**
 * The fault lab: every status from 400 to 599, with the provider's own error body and without. With it the provider's code
 * says what happened, and the status nothing; without it the status is all there is.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Arr from "effect/Array"
import * as Effect from "effect/Effect"
import type { Operation, Replay } from "../../src/operation.ts"
import type { Reason } from "../../src/reason.ts"
import { type Acme, type AcmeError, getThing, makeThing, payThing, type Thing } from "../acme.ts"
import * as B from "./behaviours.ts"
import { inLab, outcomeOf, patience, replays, transports } from "./call.ts"
import * as Server from "./server.ts"

const statuses = Arr.range(400, 599)

/** What a status below 500 means by itself, where it means anything. */
const meanings: Readonly<Record<number, Reason["_tag"]>> = {
  401: "Unauthenticated",
  403: "Forbidden",
  404: "NotFound",
  408: "ProviderUnavailable",
  410: "Gone",
  429: "RateLimited"
}

type Outcomes = readonly [safe: string, keyed: string, unsafe: string]

/** How a call ends that gets this first and a good answer next, and how often it was sent. */
const outcomesFor = (reason: Reason["_tag"]): Outcomes => {
  switch (reason) {
    case "RateLimited":
      return ["ok, 2", "ok, 2", "ok, 2"]
    case "ProviderUnavailable":
    case "InstitutionUnavailable":
      return ["ok, 2", "ok, 2", `${reason}, 1`]
    default:
      return [`${reason}, 1`, `${reason}, 1`, `${reason}, 1`]
  }
}

/**
 * Two statuses never come through `fetch`. 407 is a failure of the network to it; and 421 ("not for me") it answers itself,
 * by sending the request again on a new connection, whatever the request is.
 */
const overFetch: Readonly<Record<number, Outcomes>> = {
  407: ["ok, 2", "ok, 2", "TransportFailed request, 1"],
  421: ["ok, 2", "ok, 2", "ok, 2"]
}

const bodies: ReadonlyArray<
  readonly [name: string, error: (status: number) => Server.Behaviour, expected: (status: number) => Reason["_tag"]]
> = [
  ["with the provider's error body", (status) => B.refusal(status, "BANK_DOWN"), () => "InstitutionUnavailable"],
  [
    "without a body",
    (status) => B.answer(B.http(status, {})),
    (status) => meanings[status] ?? (status < 500 ? "Unrecognized" : "ProviderUnavailable")
  ]
]

const operations: Readonly<Record<Replay, Operation<{ readonly id: string }, Thing, AcmeError, Acme>>> = {
  safe: getThing,
  keyed: payThing,
  unsafe: makeThing
}

/** The mark that a call carries for the server to know what is wanted of it: the status, and whose it is. */
const markOf = (status: number, replay: Replay) => `mark-${status}-${replay}`

/** A server that answers each mark with its status the first time, and well after that. */
const serve = (error: (status: number) => Server.Behaviour) => {
  const seen = new Set<string>()
  return Server.start(() => ({
    at: "request",
    act: (socket, request, raw) => {
      const [mark = "", status] = /mark-(\d+)-\w+/.exec(request.text) ?? []
      const behaviour = seen.has(mark) ? B.ok : error(Number(status))
      seen.add(mark)
      if (behaviour.at === "request") behaviour.act(socket, request, raw)
    }
  }))
}

for (const transport of transports) {
  describe(`every status from 400 to 599, over ${transport}`, () => {
    for (const [name, error, expected] of bodies) {
      it.live(
        name,
        () =>
          Effect.gen(function* () {
            const server = yield* serve(error)
            const call = (status: number, replay: Replay) =>
              Effect.map(
                Effect.exit(operations[replay]({ id: markOf(status, replay) })),
                (exit) => [status, replay, outcomeOf(exit)] as const
              )
            // A client for every few of them: no budget would allow them all their retries.
            const ended = yield* Effect.forEach(Arr.chunksOf(statuses, 25), (some) =>
              Effect.forEach(some, (status) => Effect.forEach(replays, (replay) => call(status, replay)), {
                concurrency: 5
              }).pipe((calls) => inLab(calls, server.url, transport))
            )
            const received = (status: number, replay: Replay) =>
              server.received.filter((request) => request.text.includes(markOf(status, replay))).length
            assert.deepStrictEqual(
              ended.flat(2).map(([status, replay, outcome]) => `${status} ${outcome}, ${received(status, replay)}`),
              statuses.flatMap((status) =>
                ((transport === "fetch" ? overFetch[status] : undefined) ?? outcomesFor(expected(status))).map(
                  (outcome) => `${status} ${outcome}`
                )
              )
            )
          }),
        patience
      )
    }
  })
}
