import "./node-version.ts"

// Not imported but loaded afterwards: an older Node may not get as far as running anything that comes with the rest.
await import("./start.ts")
