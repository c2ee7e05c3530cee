// Holds TypeScript's project references to the workspace: `tsc -b` at the top builds every package, and each after those
// that it depends on. A reference that is missing shows nowhere else as long as an older build lies around.
import { existsSync, globSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"

const read = (file) => JSON.parse(readFileSync(file, "utf8"))
const folders = globSync("{packages,apps}/*/package.json")
  .map(dirname)
  .filter((folder) => existsSync(join(folder, "tsconfig.json")))
  .toSorted()
const folderOf = new Map(folders.map((folder) => [read(join(folder, "package.json")).name, folder]))

/** The folders that a tsconfig.json refers to. */
const referencesOf = (folder) =>
  (read(join(folder, "tsconfig.json")).references ?? []).map(({ path }) => join(folder, path))

/** The folders of what a package's sources may import; what its tests import besides is referred to from there. */
const dependenciesOf = (folder) => {
  const { dependencies, peerDependencies } = read(join(folder, "package.json"))
  const names = Object.keys({ ...dependencies, ...peerDependencies })
  return names.flatMap((name) => folderOf.get(name) ?? [])
}

const problems = [[".", folders], ...folders.map((folder) => [folder, dependenciesOf(folder)])].flatMap(
  ([folder, wanted]) => {
    const found = referencesOf(folder)
    const file = join(folder, "tsconfig.json")
    return [
      ...wanted
        .filter((other) => !found.includes(other))
        .map((other) => `${file}: does not refer to ${relative(folder, other)}`),
      ...found.filter((other) => !existsSync(other)).map((other) => `${file}: there is no ${relative(folder, other)}`)
    ]
  }
)

if (problems.length > 0) {
  console.error(problems.join("\n"))
  process.exit(1)
}
