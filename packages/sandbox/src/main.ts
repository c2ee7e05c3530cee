#!/usr/bin/env node
/** Starts the command. What was compiled is kept by Node for the next time, which saves a third of the start. */
import * as Module from "node:module"

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  // Any other import would end with what the old one does not have.
  process.stderr.write(`bankstream-sandbox: Node 22.19 or later is needed, and this is ${process.versions.node}.\n`)
  process.exit(1)
}
Module.enableCompileCache()
await import("./command.ts")
