/** A Redis server of a test's own, where this machine has one. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import * as Net from "node:net"

export const installed = spawnSync("redis-server", ["--version"]).status === 0

/** A port that nobody listens at, for as long as nobody takes it. */
export const freePort: Effect.Effect<number> = Effect.promise(async () => {
  const server = Net.createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  await once(server, "close")
  return typeof address === "object" && address !== null ? address.port : 0
})

const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = ""
    server.stdout?.on("data", (text: Buffer) => {
      said += text.toString()
      if (said.includes("Ready to accept connections")) resolve()
    })
    server.once("exit", () => reject(new Error(`redis-server ended: ${said}`)))
  })

/** Ends it as if its machine had gone. */
export const stop = (server: ChildProcess) =>
  Effect.promise(async () => {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.kill("SIGKILL")
    await once(server, "exit")
  })

/** Starts a server that keeps nothing on disk, until the scope closes. */
export const start = (port: number): Effect.Effect<ChildProcess, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const kept = ["--save", "", "--appendonly", "no", "--dir", "/tmp"]
      const server = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", ...kept])
      await ready(server)
      return server
    }),
    stop
  )
