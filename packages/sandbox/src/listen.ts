/** Opening a port of this machine for an app. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import type * as Http from "node:http"
import { sorry } from "./controls.ts"
import { gatewayPage, isBodiless, write } from "./reply.ts"
import type { Reply } from "./face.ts"
import type { App } from "./server.ts"

// An import of node:http evaluates its WebSocket exports too, which load undici: 50 ms that nobody uses.
const http = process.getBuiltinModule("node:http")
const net = process.getBuiltinModule("node:net")

/** Calls that are still being answered when the sandbox stops get this many milliseconds. */
const GRACE = 1_000

/** Node's own limit is shorter than the path of Pluggy's longest list of ids. */
const LONGEST_HEAD = 64 * 1024

/** More bytes than any call of the three has. */
const LONGEST_BODY = 64 * 1024 * 1024

/** Whether only this machine can reach the address. */
export const isLoopback = (host: string): boolean =>
  /^localhost$/i.test(host) || host === "::1" || (net.isIPv4(host) && host.startsWith("127."))

/** Serves the app until the scope closes; gives its base URL, or why the port cannot be had. */
export const listen = (app: App, host: string, port: number): Effect.Effect<string, string, Scope.Scope> =>
  Effect.gen(function* () {
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      return yield* Effect.fail(`A port is a whole number from 0 to 65535, not ${port}.`)
    }
    // Each request is a fiber of its own, with the clock of whoever started the sandbox.
    const runFork = Effect.runForkWith(yield* Effect.context())
    const server = http.createServer({ maxHeaderSize: LONGEST_HEAD }, (request, response) => {
      readBody(request, (body) => {
        if (body === undefined) return respond(response, gatewayPage(413))
        const incoming = { method: request.method ?? "GET", url: request.url ?? "/", headers: headersOf(request), body }
        const answer = Effect.catchCause(app(incoming), broken)
        const fiber = runFork(Effect.map(answer, (reply) => respond(response, reply)))
        // Nobody waits any longer: a caller that went away, or the end of the sandbox.
        response.on("close", () => {
          if (!response.writableFinished) runFork(Fiber.interrupt(fiber))
        })
      })
    })
    yield* open(server, host, port)
    yield* Effect.addFinalizer(() => stop(server))
    const bound = server.address()
    if (typeof bound !== "object" || bound === null) return yield* Effect.fail(`${host} is no address of a port.`)
    // A name means what the machine says that it means.
    if (isLoopback(host) && !isLoopback(bound.address)) {
      return yield* Effect.fail(`${host} is ${bound.address} here, which other machines can reach.`)
    }
    return `http://${host.includes(":") ? `[${host}]` : host}:${bound.port}`
  })

/** A mistake of the sandbox itself: its caller is told that it was one, and does not wait for ever. */
const broken = (cause: Cause.Cause<never>): Effect.Effect<Reply> =>
  Cause.hasInterruptsOnly(cause)
    ? Effect.interrupt
    : Effect.as(Effect.logError("A call that the sandbox failed at.", cause), sorry(500, WRONG))

const WRONG = "The sandbox itself failed at this; what it logs says why."

/** Gives undefined for one that is too long. A body that breaks off is one that nobody waits for an answer to. */
const readBody = (request: Http.IncomingMessage, take: (body: Uint8Array | undefined) => void): void => {
  let parts: Array<Buffer> = []
  let size = 0
  request.on("data", (part: Buffer) => {
    size += part.length
    if (size <= LONGEST_BODY) parts.push(part)
    else parts = []
  })
  request.on("end", () => {
    if (size > LONGEST_BODY) take(undefined)
    else take(parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts))
  })
}

const headersOf = ({ headers }: Http.IncomingMessage): Readonly<Record<string, string>> => {
  const read: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) read[name] = typeof value === "string" ? value : value.join(", ")
  }
  return read
}

const respond = (response: Http.ServerResponse, reply: Effect.Success<ReturnType<App>>): void => {
  if (reply === "cut") {
    response.socket?.destroy()
    return
  }
  const { body, headers, length, status, ending } = write(reply)
  response.writeHead(status, isBodiless(status) ? headers : { ...headers, "content-length": length })
  if (ending === undefined) response.end(body)
  else response.write(body, () => (ending === "cut" ? response.socket?.destroy() : undefined))
}

const open = (server: Http.Server, host: string, port: number): Effect.Effect<void, string> =>
  Effect.callback((resume) => {
    const fail = (cause: unknown) => resume(Effect.fail(explain(cause, host, port)))
    server.once("error", fail)
    server.listen(port, host, () => {
      server.off("error", fail)
      resume(Effect.void)
    })
  })

/**
 * Takes no new connection, and cuts those that outlast the grace. The time is the system's own: a call that waits for
 * a test's clock must not hold up the end of the test.
 */
const stop = (server: Http.Server): Effect.Effect<void> =>
  Effect.callback((resume) => {
    AbortSignal.timeout(GRACE).addEventListener("abort", () => server.closeAllConnections())
    server.close(() => resume(Effect.void))
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
