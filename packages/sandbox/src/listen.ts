/** Opening a port of this machine for an app. */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type * as Http from "node:http"
import type { App } from "./server.ts"

// An import of node:http evaluates its WebSocket exports too, which load undici: 50 ms that nobody uses.
const http = process.getBuiltinModule("node:http")

/** Calls that are still being answered when the sandbox stops get this many milliseconds. */
const GRACE = 1_000

/** Node's own limit is shorter than the path of Pluggy's longest list of ids. */
const LONGEST_HEAD = 64 * 1024

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/

/** Whether only this machine can reach the address. */
export const isLoopback = (host: string): boolean => loopback.test(host)

/** Serves the app until the scope closes; gives its base URL, or why the port cannot be had. */
export const listen = (app: App, host: string, port: number): Effect.Effect<string, string, Scope.Scope> =>
  Effect.gen(function* () {
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      return yield* Effect.fail(`A port is a whole number from 0 to 65535, not ${port}.`)
    }
    const node = http.createServer({ maxHeaderSize: LONGEST_HEAD })
    const server = yield* NodeHttpServer.make(() => node, { host, port }).pipe(
      Effect.mapError(({ cause }) => explain(cause, host, port))
    )
    yield* server.serve(app)
    yield* Effect.addFinalizer(() => stop(node))
    const address = node.address()
    const bound = typeof address === "object" && address !== null ? address.port : port
    return `http://${host.includes(":") ? `[${host}]` : host}:${bound}`
  })

/**
 * Takes no new connection, and cuts those that outlast the grace. The time is the system's own: a call that waits for
 * a test's clock must not hold up the end of the test.
 */
const stop = (node: Http.Server): Effect.Effect<void> =>
  Effect.callback((resume) => {
    AbortSignal.timeout(GRACE).addEventListener("abort", () => node.closeAllConnections())
    node.close(() => resume(Effect.void))
  })

const explain = (cause: unknown, host: string, port: number): string => {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} of ${host} is in use; choose another one, or 0 for any that is free.`
    case "EACCES":
      return `Port ${port} of ${host} may not be opened by this user; choose one above 1023, or 0 for any that is free.`
    default:
      return `Port ${port} of ${host} cannot be opened (${String(code ?? cause)}).`
  }
}
