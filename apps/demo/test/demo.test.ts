/** The demo as it is started, against the sandbox that it starts. */
import { formatAmount, makeWorld } from "@bankstream/sandbox/world"
import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { demo, type Line, parseLines } from "./child.ts"

const SECONDS = 1_000
const TRANSACTIONS = 20_000
const env = { BANKSTREAM_SANDBOX_TRANSACTIONS: String(TRANSACTIONS) }
const world = makeWorld({ seed: 42, transactions: TRANSACTIONS })

const connectionOf = (id: string) => {
  const connection = world.connectionById(id)
  if (connection === undefined) throw new Error(`the world has no connection ${id}`)
  return connection
}

/** How many transactions the world has for the connections that lines came from. */
const countOf = (lines: ReadonlyArray<Line>, from?: string): number => {
  const accounts = [...new Set(lines.map(({ connection }) => connection))]
    .flatMap((id) => connectionOf(id).accounts)
    // Plaid lists those of investments and mortgages elsewhere.
    .filter(({ provider, type }) => provider !== "plaid" || !/^(investment|mortgage)$/.test(type))
  return world.countTransactions(accounts, { from })
}

const providersOf = (lines: ReadonlyArray<Line>) => [...new Set(lines.map(({ provider }) => provider))].toSorted()

describe("the demo without any configuration", { timeout: 60 * SECONDS }, () => {
  it("streams three providers, survives three faults, tells who needs its user, and ends well", async () => {
    const { code, stderr, stdout } = await demo([], { env })
    assert.strictEqual(code, 0)
    assert.strictEqual(stderr, "")
    for (const provider of ["plaid", "moneykit", "pluggy"]) {
      assert.match(stdout, new RegExp(`^${provider} +\\S.* {2}(?:USD|BRL)$`, "m"))
      assert.match(stdout, new RegExp(`^✓ ${provider}: .*, survived: `, "m"))
      assert.match(stdout, new RegExp(`^${provider} +done .* 1 retry$`, "m"))
    }
    assert.match(stdout, /^! plaid · Prairie Lantern Credit Union: The end user must .+ Open Plaid Link/m)
    assert.match(stdout, /^USD +[\d,]+ +[\d,]+\.\d\d +-[\d,]+\.\d\d +-?[\d,]+\.\d\d$/m)
    assert.match(stdout, /\n[\d,]+ transactions of 12 accounts on \d+ pages, 3 retries, \d+\.\d s\.\n$/)
    assert.notInclude(stdout, "\x1b")
  })

  it("with --json prints every transaction of the world once, with our sign, and nothing else", async () => {
    const { code, stderr, stdout } = await demo(["--json"], { env })
    assert.strictEqual(code, 0)
    assert.match(stderr, /^bankstream demo: plaid · .* The end user must [^\n]*\n$/)
    const lines = parseLines(stdout)
    assert.strictEqual(stdout, lines.map((line) => `${JSON.stringify(line)}\n`).join(""))
    assert.deepStrictEqual(providersOf(lines), ["moneykit", "plaid", "pluggy"])
    assert.strictEqual(lines.length, countOf(lines))
    assert.strictEqual(new Set(lines.map(({ id, provider }) => `${provider} ${id}`)).size, lines.length)
    for (const line of lines) {
      const row = world.transactionById(line.id)
      assert.deepStrictEqual(Object.entries(line), [
        ["provider", connectionOf(line.connection).provider],
        ["connection", line.connection],
        ["account", row?.accountId],
        ["id", row?.id],
        ["date", row?.date],
        ["amount", row === undefined ? undefined : formatAmount(row.amount)],
        ["currency", row?.amount.currency],
        ["status", row?.status],
        ["description", line.description]
      ])
      assert.isString(line.description)
    }
  })

  it("with --provider reads those alone, of which the first has the connection that needs its user", async () => {
    const { code, stderr, stdout } = await demo(["--json", "--provider", "moneykit"], { env })
    assert.strictEqual(code, 0)
    assert.match(stderr, /^bankstream demo: moneykit · [^\n]* The end user must [^\n]*\n$/)
    const lines = parseLines(stdout)
    assert.deepStrictEqual(providersOf(lines), ["moneykit"])
    assert.strictEqual(lines.length, countOf(lines))

    const two = await demo(["--provider", "pluggy", "--provider", "plaid"], { env })
    assert.strictEqual(two.code, 0)
    assert.notInclude(two.stdout, "moneykit")
    assert.match(two.stdout, /^pluggy +Banco/m)
    assert.match(two.stdout, /^plaid +Harborlight/m)
  })

  it("with --since reads from that day on", async () => {
    const { code, stdout } = await demo(["--json", "--since", "2026-04-01"], { env })
    assert.strictEqual(code, 0)
    const lines = parseLines(stdout)
    assert.deepStrictEqual(providersOf(lines), ["moneykit", "plaid", "pluggy"])
    assert.isTrue(lines.every(({ date }) => date >= "2026-04-01"))
    assert.strictEqual(lines.length, countOf(lines, "2026-04-01"))
    assert.isBelow(lines.length, countOf(lines))
  })

  it("adds nothing up that is not there: --since the last day still ends well", async () => {
    const { code, stdout } = await demo(["--since", "2026-06-30"], { env })
    assert.strictEqual(code, 0)
    assert.match(stdout, / transactions? of 12 accounts /)
  })
})

describe.concurrent("a mistake on the command line", { timeout: 60 * SECONDS }, () => {
  const mistakes: ReadonlyArray<readonly [args: ReadonlyArray<string>, env: Record<string, string>, says: string]> = [
    [["--jsn"], {}, "there is no flag --jsn; did you mean --json?"],
    [["--frobnicate"], {}, "there is no flag --frobnicate; --help"],
    [["--provider", "plaidd"], {}, "--provider plaidd is not valid: give plaid, moneykit or pluggy"],
    [["--provider", "plaid,pluggy"], {}, "and the flag again for another one."],
    [["--provider"], {}, "--provider needs a value"],
    [["--json=maybe"], {}, "--json maybe is not valid: give true or false."],
    [["--", "--json"], {}, "--json is not read as a flag behind --: leave the -- out."],
    [["--json", "--json"], {}, "--json is given more than once: give it once."],
    [["--since", "2026-02-30"], {}, "--since 2026-02-30 is not valid: give a day"],
    [["--since", "30.06.2026"], {}, "--since 30.06.2026 is not valid: give a day"],
    [["--since", "2999-01-01"], {}, "--since 2999-01-01 lies after"],
    [["--since", "tomorrow"], {}, "--since tomorrow is not valid: give a day"],
    [["now"], {}, "now is not a flag"],
    [["no\u001b[2Jw"], {}, "now is not a flag"],
    [[], { PLAID_CLIENT_ID: "id" }, "PLAID_SECRET is not set"],
    [["--provider", "pluggy"], { PLAID_CLIENT_ID: "id", PLAID_SECRET: "s" }, "PLUGGY_CLIENT_ID is not set"],
    [[], { PLAID_CLIENT_ID: "id", PLAID_SECRET: "s", PLAID_ENV: "production" }, "PLAID_ENV is production"],
    [[], { PLAID_CLIENT_ID: "id", PLAID_SECRET: "" }, "PLAID_SECRET is not set"],
    [[], { PLAID_CLIENT_ID: " ", PLAID_SECRET: "s" }, "PLAID_CLIENT_ID is not valid: expected a text"],
    [[], { PLAID_CLIENT_ID: "id", PLAID_SECRET: "planted\n" }, "PLAID_SECRET is not valid: expected a text"],
    [
      [],
      { MONEYKIT_CLIENT_ID: "i\nd", MONEYKIT_CLIENT_SECRET: "s" },
      "MONEYKIT_CLIENT_ID is not valid: expected a text"
    ],
    [[], { PLUGGY_CLIENT_ID: "planted", PLUGGY_CLIENT_SECRET: "s" }, "PLUGGY_CLIENT_ID is not valid: expected a UUID."],
    [
      [],
      { PLAID_CLIENT_ID: "id", PLAID_SECRET: "s", PLAID_BASE_URL: "planted" },
      "PLAID_BASE_URL is not valid: expected a URL such as https://host."
    ],
    [
      [],
      { MONEYKIT_CLIENT_ID: "id", MONEYKIT_CLIENT_SECRET: "s", MONEYKIT_BASE_URL: "http://example.com" },
      "MONEYKIT_BASE_URL is not valid: expected an https URL"
    ]
  ]
  for (const [args, variables, says] of mistakes) {
    it(`${JSON.stringify(variables)} demo ${JSON.stringify(args)}: one sentence, and 2`, async () => {
      const { code, stderr, stdout } = await demo(args, { env: variables })
      assert.strictEqual(code, 2)
      assert.strictEqual(stdout, "")
      assert.match(stderr, /^bankstream demo: [^\n]+[.?]\n$/)
      assert.notInclude(stderr, "planted")
      assert.include(stderr, says)
    })
  }

  it("variables that are set to nothing are not set", async () => {
    const { code, stdout } = await demo(["--since", "2026-06-30"], {
      env: { ...env, PLAID_SECRET: "", PLUGGY_CLIENT_ID: "" }
    })
    assert.strictEqual(code, 0)
    assert.match(stdout, /^Reading the local sandbox /)
  })

  it("help and version are for who asks, on standard output", async () => {
    const help = await demo(["--help"])
    assert.strictEqual(help.code, 0)
    assert.isAtMost(Math.max(...help.stdout.split("\n").map(({ length }) => length)), 80)
    for (const flag of ["--provider", "--since", "--json", "--help", "--version"]) assert.include(help.stdout, flag)
    const version = await demo(["--version"])
    const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
    assert.deepStrictEqual({ version: version.stdout.trim().replace("demo v", "") }, pickVersion(manifest))
  })

  it("an old Node is refused with a sentence, before anything else is loaded", async () => {
    const older = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })"
    const { code, stderr, stdout } = await demo([], { node: ["--import", `data:text/javascript,${older}`] })
    assert.deepStrictEqual([code, stdout], [1, ""])
    assert.match(stderr, /^bankstream demo: it needs Node 22\.19 or later, and this is 20\.20\.2; [^\n]+\n$/)
  })
})

const pickVersion = (manifest: unknown) =>
  typeof manifest === "object" && manifest !== null && "version" in manifest ? { version: manifest.version } : undefined

describe("somebody who has had enough", { timeout: 60 * SECONDS }, () => {
  for (const args of [["--json"], []]) {
    it(`closes the output of demo ${args.join(" ")}: it ends quietly`, async () => {
      const { code, stderr } = await demo(args, { onOutput: (_, { closeOutput }) => closeOutput() })
      assert.deepStrictEqual([code, stderr], [0, ""])
    })
  }

  it("presses Ctrl-C: it stops at once, with the shell's code for that", async () => {
    let pressed = 0
    const { code, stderr } = await demo(["--json"], {
      onOutput: (_, { interrupt }) => {
        if (pressed === 0) interrupt()
        pressed ||= Date.now()
      }
    })
    assert.deepStrictEqual([code, stderr], [130, ""])
    assert.isBelow(Date.now() - pressed, 5 * SECONDS)
  })
})

describe("memory", { timeout: 120 * SECONDS }, () => {
  // A heap that holds the program and a few pages: the transactions themselves would not fit.
  const node = ["--max-old-space-size=48", "--max-semi-space-size=2"]

  it("does not grow with the number of transactions", async () => {
    const { code, stdout } = await demo(["--json"], { node, env: { BANKSTREAM_SANDBOX_TRANSACTIONS: "300000" } })
    assert.strictEqual(code, 0)
    assert.isAbove(stdout.split("\n").length, 40_000)
    const table = await demo([], { node, env: { BANKSTREAM_SANDBOX_TRANSACTIONS: "300000" } })
    assert.strictEqual(table.code, 0)
  })
})
