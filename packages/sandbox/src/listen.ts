/** Opening a port of this machine for an app. */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Http from "node:http"
import type { App } from "./server.ts"

/** Calls that are still being answered when the sandbox stops get this long. */
const GRACE = "1 second"

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/

/** Whether only this machine can reach the address. */
export const isLoopback = (host: string): boolean => loopback.test(host)

/** Serves the app until the scope closes; gives its base URL, or why the port cannot be had. */
export const listen = (app: App, host: string, port: number): Effect.Effect<string, string, Scope.Scope> =>
  Effect.gen(function* () {
    const node = Http.createServer()
    const server = yield* NodeHttpServer.make(() => node, { host, port, gracefulShutdownTimeout: GRACE }).pipe(
      Effect.mapError(({ cause }) => explain(cause, host, port))
    )
    // Before the server waits for its connections to end: a client that keeps one open must not hold up the stop.
    yield* Effect.addFinalizer(() => Effect.sync(() => node.closeAllConnections()))
    yield* server.serve(app)
    const address = node.address()
    const bound = typeof address === "object" && address !== null ? address.port : port
    return `http://${host.includes(":") ? `[${host}]` : host}:${bound}`
  })

const explain = (cause: unknown, host: string, port: number): string => {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} of ${host} is in use by another program; choose another one, or 0 for any.`
    case "EACCES":
      return `Port ${port} of ${host} may not be opened by this user; choose one above 1023, or 0 for any.`
    default:
      return `Port ${port} of ${host} cannot be opened (${String(code ?? cause)}).`
  }
}
