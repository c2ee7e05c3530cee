// Holds the dependencies in every package.json to the import direction, which a lint of the sources cannot see:
// apps -> ledger, sandbox -> plaid, moneykit, pluggy -> core -> effect.
import { globSync, readFileSync } from "node:fs"

const providers = ["plaid", "moneykit", "pluggy"]
/** What a package of the house may depend on. One that is missing here may depend on none of the others. */
const packages = {
  core: [],
  plaid: ["core"],
  moneykit: ["core"],
  pluggy: ["core"],
  sandbox: ["core", ...providers],
  ledger: ["core", ...providers],
  // Writes the modules of providers, and runs at build time alone.
  codegen: ["core"],
  // For tests alone, which is why it is none of the above.
  contract: []
}
/** What the tests of any package may depend on. */
const forTests = ["contract"]
/** An app may depend on every library, and on no other app. */
const libraries = Object.keys(packages)

const problems = []
for (const file of globSync("{packages,apps}/*/package.json")) {
  const manifest = JSON.parse(readFileSync(file, "utf8"))
  const [root, folder] = file.split("/")
  const allowed = root === "apps" ? libraries : (packages[folder] ?? [])
  for (const field of ["dependencies", "peerDependencies", "optionalDependencies", "devDependencies"]) {
    for (const dependency of Object.keys(manifest[field] ?? {})) {
      if (!dependency.startsWith("@bankstream/")) continue
      const name = dependency.slice("@bankstream/".length)
      if (!allowed.includes(name) && !(field === "devDependencies" && forTests.includes(name))) {
        problems.push(`${file}: ${field} must not hold ${dependency} (it may hold: ${allowed.join(", ") || "none"})`)
      }
    }
  }
}

if (problems.length > 0) {
  console.error(problems.join("\n"))
  process.exit(1)
}
