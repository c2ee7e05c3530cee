import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    // Loading effect anew for each file takes longer than most of them run, and no file changes what others load.
    isolate: false
  }
})
