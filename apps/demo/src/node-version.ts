/** Refuses a Node that lacks what the rest needs; imported before anything else, so that it speaks before that breaks. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)

if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    `bankstream demo: it needs Node 22.19 or later, and this is ${process.versions.node}; ` +
      "start it with `npx -y pnpm@12.21.0 demo`, which brings the right one."
  )
  process.exit(1)
}
