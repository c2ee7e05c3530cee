// Packs every public package as the registry would get it, and asks publint (is package.json true to the files?)
// and attw (does each entry point lead to its types, under Node's ESM rules?) about the tarball.
import { execFileSync, spawnSync } from "node:child_process"
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const folder = mkdtempSync(join(tmpdir(), "bankstream-packed-"))
let failures = 0

for (const file of globSync("packages/*/package.json").toSorted()) {
  const manifest = JSON.parse(readFileSync(file, "utf8"))
  if (manifest.private === true) continue
  const directory = file.slice(0, -"/package.json".length)
  const tarball = join(folder, `${directory.split("/").at(-1)}.tgz`)
  execFileSync("pnpm", ["pack", "--out", tarball], { cwd: directory, stdio: ["ignore", "ignore", "inherit"] })
  const contents = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trim().split("\n")
  const subpaths = entryPoints(manifest, contents)

  console.log(`${manifest.name}: ${contents.length} files, ${subpaths.length} entry points`)
  for (const problem of problemsOf(contents)) fail(problem)
  judge("publint", ["run", tarball, "--strict"])
  judge("attw", [tarball, "--profile", "esm-only", "--no-definitely-typed", "--entrypoints", ...subpaths])
}

rmSync(folder, { recursive: true })
if (failures > 0) {
  console.error(`${failures} problems in the packed packages`)
  process.exit(1)
}

function judge(tool, options) {
  const { status, stdout, stderr } = spawnSync(tool, options, { encoding: "utf8" })
  if (status !== 0) fail(`${tool}:\n${stdout ?? ""}${stderr ?? ""}`)
}

function fail(problem) {
  console.error(problem)
  failures++
}

/** What neither tool looks at: the files that a stranger needs, and those that are nobody's business. */
function problemsOf(contents) {
  const missing = ["package/LICENSE"].filter((name) => !contents.includes(name))
  const stray = contents.filter((name) => /tsbuildinfo$|\.test\.|test-results|\.turbo/.test(name))
  return [...missing.map((name) => `missing: ${name}`), ...stray.map((name) => `does not belong: ${name}`)]
}

/** Every subpath that can be imported. attw reads no wildcard, so `./*` is expanded from what was packed. */
function entryPoints(manifest, contents) {
  const named = Object.entries(manifest.exports)
    .filter(([subpath, target]) => target !== null && !subpath.includes("*") && subpath !== "./package.json")
    .map(([subpath]) => subpath)
  const modules =
    "./*" in manifest.exports ? contents.flatMap((name) => /^package\/dist\/([^/]+)\.js$/.exec(name)?.[1] ?? []) : []
  return [...named, ...modules.filter((name) => name !== "index").map((name) => `./${name}`)]
}
