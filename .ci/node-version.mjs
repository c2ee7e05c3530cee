// Every script must run under the Node that pnpm-workspace.yaml pins, not under the one the machine happens to have.
// pnpm puts node_modules/.bin first in PATH; what can go wrong is that the `node` package was not fetched into it.
import { readFileSync } from "node:fs"

const workspace = readFileSync(new URL("../pnpm-workspace.yaml", import.meta.url), "utf8")
const pinned = /^ {2}node: (\d+)/m.exec(workspace)?.[1]

if (pinned === undefined || process.version.split(".")[0] !== `v${pinned}`) {
  console.error(
    `Bankstream runs under Node ${pinned ?? "(no version of node in the catalog of pnpm-workspace.yaml)"} but found ` +
      `${process.version} at ${process.execPath}: run "npx -y pnpm@12.21.0 rebuild node", then start the script ` +
      `with "npx -y pnpm@12.21.0 <script>" again.`
  )
  process.exit(1)
}
