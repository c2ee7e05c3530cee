import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    projects: [
      // Loading effect anew for each of these takes longer than most of them run.
      { test: { name: "core", include: ["test/*.test.ts"], isolate: false, testTimeout: 60_000 } },
      // Which agent `fetch` has in a process is up to what was loaded there first, so each of these has its own.
      { test: { name: "lab", include: ["test/lab/*.test.ts"], testTimeout: 60_000 } }
    ]
  }
})
