/** The demo with providers configured. Their hosts are played by a sandbox that the demo knows nothing of. */
import { Sandbox } from "@bankstream/sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { demo, type Ended, parseLines } from "./child.ts"

type Simulators = Sandbox["Service"]

const variables = ({ credentials, urls }: Simulators) => ({
  plaid: {
    PLAID_CLIENT_ID: credentials.plaid.clientId,
    PLAID_SECRET: credentials.plaid.secret,
    PLAID_ENV: "sandbox",
    PLAID_BASE_URL: urls.plaid
  },
  moneykit: {
    MONEYKIT_CLIENT_ID: credentials.moneykit.clientId,
    MONEYKIT_CLIENT_SECRET: credentials.moneykit.clientSecret,
    MONEYKIT_BASE_URL: urls.moneykit
  },
  pluggy: {
    PLUGGY_CLIENT_ID: credentials.pluggy.clientId,
    PLUGGY_CLIENT_SECRET: credentials.pluggy.clientSecret,
    PLUGGY_BASE_URL: urls.pluggy
  }
})

const against = <E>(test: (sandbox: Simulators) => Effect.Effect<void, E>) =>
  Effect.flatMap(Sandbox, test).pipe(Effect.provide(Sandbox.layer({ seed: 42, today: today() })))

/** These hosts live today, as the real ones do. */
const today = () => new Intl.DateTimeFormat("sv").format(new Date())

const ended = (args: ReadonlyArray<string>, env: Record<string, string>) => Effect.promise(() => demo(args, { env }))

/** One sentence per line, and none of what must not be seen. */
const isDiscreet = ({ stderr, stdout }: Ended): void => {
  for (const line of stderr.split("\n").slice(0, -1)) assert.match(line, /^bankstream demo: .+\.$/)
  assert.notMatch(stdout + stderr, /planted|\n\s+at |Error:|access-sandbox-/)
}

describe("at configured hosts", { timeout: 60_000 }, () => {
  it.live("reads what is linked or can be linked without a person, and removes what it made", () =>
    against((sandbox) =>
      Effect.gen(function* () {
        const { moneykit, plaid, pluggy } = variables(sandbox)
        const run = yield* ended(["--json"], { ...plaid, ...moneykit, ...pluggy })
        assert.strictEqual(run.code, 0)
        const connections = new Set(
          parseLines(run.stdout).map(({ connection, provider }) => `${provider} ${connection}`)
        )
        const byProvider = Object.groupBy(connections, (connection) => connection.split(" ")[0] ?? "")
        assert.deepStrictEqual(
          [byProvider["plaid"]?.length, byProvider["moneykit"]?.length, byProvider["pluggy"]?.length],
          [1, 3, 1]
        )
        // Of the four links that there are, one needs its user.
        assert.match(run.stderr, /^bankstream demo: moneykit · [^\n]+ must [^\n]+\n$/)

        const calls = yield* sandbox.calls
        const made = calls.filter(({ operation }) => /PublicTokenExchange|items-create|link_session/.test(operation))
        assert.deepStrictEqual(made.map(({ operation }) => operation).toSorted(), [
          "itemPublicTokenExchange",
          "items-create"
        ])
        const removed = calls.filter(({ operation }) => operation === "itemRemove" || operation === "items-delete")
        assert.deepStrictEqual(removed.map(({ operation, status }) => `${operation} ${status}`).toSorted(), [
          "itemRemove 200",
          "items-delete 200"
        ])
      })
    )
  )

  it.live("removes what it made also when it is interrupted", () =>
    against((sandbox) =>
      Effect.gen(function* () {
        const { plaid, pluggy } = variables(sandbox)
        // Without this Plaid would be read before anybody could press a key.
        yield* sandbox.fail({
          provider: "plaid",
          operation: "transactionsGet",
          fault: { _tag: "Delay", millis: 4_000 }
        })
        const run = yield* Effect.promise(() =>
          demo(["--json"], {
            env: { ...plaid, ...pluggy },
            onOutput: (_, { interrupt }) => interrupt()
          })
        )
        assert.deepStrictEqual([run.code, run.stderr], [130, ""])
        const calls = yield* sandbox.calls
        assert.deepStrictEqual(
          calls
            .map(({ operation }) => operation)
            .filter((operation) => /itemRemove|items-delete/.test(operation))
            .toSorted(),
          ["itemRemove", "items-delete"]
        )
      })
    )
  )

  it.live("tells of what it could not remove", () =>
    against((sandbox) =>
      Effect.gen(function* () {
        const { plaid } = variables(sandbox)
        yield* sandbox.fail({
          provider: "plaid",
          operation: "itemRemove",
          fault: { _tag: "Code", code: "INVALID_FIELD" }
        })
        const run = yield* ended(["--since", today()], plaid)
        assert.strictEqual(run.code, 0)
        assert.match(
          run.stderr,
          /^bankstream demo: Plaid's Item \S+ was made for this run and could not be removed; [^\n]+\n$/
        )
      })
    )
  )

  it.live("one that refuses its credentials is told of in one sentence, while the others are read to the end", () =>
    against((sandbox) =>
      Effect.gen(function* () {
        const { moneykit, plaid, pluggy } = variables(sandbox)
        const wrong = { PLAID_SECRET: "planted-secret", PLUGGY_CLIENT_SECRET: "planted-secret" }
        const run = yield* ended([], { ...plaid, ...moneykit, ...pluggy, ...wrong })
        assert.strictEqual(run.code, 1)
        assert.match(run.stdout, /^moneykit +Harborlight Bank/m)
        assert.match(run.stdout, /^moneykit +done/m)
        assert.match(run.stdout, /^plaid +failed/m)
        assert.strictEqual(run.stderr.split("\n").length, 3)
        assert.match(
          run.stderr,
          /plaid institutionsGet failed \(INVALID_API_KEYS\).* refused the credentials.*PLAID_CLIENT_ID and PLAID_SECRET\.$/m
        )
        assert.match(run.stderr, /pluggy auth-create.* refused the .*PLUGGY_CLIENT_ID and PLUGGY_CLIENT_SECRET\.$/m)
        isDiscreet(run)
      })
    )
  )

  it.live("one that cannot be reached is told of in one sentence", () =>
    Effect.gen(function* () {
      const nowhere = "http://127.0.0.1:1"
      const run = yield* ended(["--json"], {
        PLAID_CLIENT_ID: "id",
        PLAID_SECRET: "planted-secret",
        PLAID_BASE_URL: nowhere,
        MONEYKIT_CLIENT_ID: "id",
        MONEYKIT_CLIENT_SECRET: "planted-secret",
        MONEYKIT_BASE_URL: nowhere,
        PLUGGY_CLIENT_ID: "b5a2c0de-0000-4000-8000-000000000042",
        PLUGGY_CLIENT_SECRET: "planted-secret",
        PLUGGY_BASE_URL: nowhere
      })
      assert.deepStrictEqual([run.code, run.stdout], [1, ""])
      for (const [title, name] of [
        ["Plaid", "PLAID"],
        ["MoneyKit", "MONEYKIT"],
        ["Pluggy", "PLUGGY"]
      ]) {
        const where = `The base URL is that of ${name}_BASE_URL, or ${title}'s own when it is not set.`
        assert.match(run.stderr, new RegExp(`cannot be reached\\. Check the network and the base URL.* ${where}$`, "m"))
      }
      assert.strictEqual(run.stderr.split("\n").length, 4)
      isDiscreet(run)
    })
  )

  it.live("something that is gone in the middle is told of in one sentence", () =>
    against((sandbox) =>
      Effect.gen(function* () {
        const { plaid } = variables(sandbox)
        yield* sandbox.fail({
          provider: "plaid",
          operation: "accountsGet",
          fault: { _tag: "Code", code: "ITEM_NOT_FOUND" }
        })
        const run = yield* ended([], plaid)
        assert.strictEqual(run.code, 1)
        assert.match(
          run.stderr,
          /^bankstream demo: Harborlight Bank \(\w+\): plaid accountsGet failed \(ITEM_NOT_FOUND\): [^\n]+\n$/
        )
        isDiscreet(run)
      })
    )
  )

  it.live("figures of a connection that fails on the way are not passed off as the whole", () =>
    against((sandbox) =>
      Effect.gen(function* () {
        const { moneykit, plaid } = variables(sandbox)
        const fault = { _tag: "Code", code: "INVALID_FIELD" } as const
        yield* sandbox.fail({ provider: "plaid", operation: "transactionsGet", after: 1, fault })
        const run = yield* ended([], { ...plaid, ...moneykit })
        assert.strictEqual(run.code, 1)
        assert.match(run.stdout, /^plaid +Harborlight Bank/m)
        assert.match(run.stdout, /^✗ plaid · Harborlight Bank: it failed on the way/m)
        assert.match(run.stdout, /^plaid +failed/m)
        assert.match(run.stderr, /: Harborlight Bank \(\w+\): plaid transactionsGet failed \(INVALID_FIELD\)/)
        isDiscreet(run)
      })
    )
  )
})
