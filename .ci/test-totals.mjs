// Prints "<passed> <failed>" over the vitest results of all packages, and says on stderr what it could not count.
// Runs under the machine's own Node (20 or newer).
import { existsSync, readdirSync, readFileSync } from "node:fs"

let passed = 0
let failed = 0
for (const root of ["packages", "apps"]) {
  for (const name of readdirSync(root)) {
    const manifest = `${root}/${name}/package.json`
    if (!existsSync(manifest) || JSON.parse(readFileSync(manifest, "utf8")).scripts?.test === undefined) continue
    const file = `${root}/${name}/test-results/vitest.json`
    // A test run that left no result (it crashed, or its build failed) must not look like one without failures.
    const totals = existsSync(file)
      ? count(JSON.parse(readFileSync(file, "utf8")))
      : { passed: 0, failed: 1, note: "no test result" }
    console.error(`${root}/${name}: ${totals.note ?? `${totals.passed} tests passed, ${totals.failed} failed`}`)
    passed += totals.passed
    failed += totals.failed
  }
}
console.log(passed, failed)

/** A test file that breaks before its first test has no failing test, and counts as one. */
function count(results) {
  const broken = results.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")
  )
  return { passed: results.numPassedTests, failed: results.numFailedTests + broken.length }
}
