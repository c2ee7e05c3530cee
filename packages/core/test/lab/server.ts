/** A raw TCP server: it reads a request as one should, and then answers as badly as it is told. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { readFileSync } from "node:fs"
import * as net from "node:net"
import { duplexPair } from "node:stream"
import * as tls from "node:tls"

const file = (name: string) => readFileSync(new URL(`tls/${name}`, import.meta.url), "utf8")

const contextOf = (name: string) =>
  tls.createSecureContext({ key: file(`${name}.key.pem`), cert: file(`${name}.cert.pem`) })

/** The certificate for this machine that the lab trusts. */
export const certificate = file("test-only.cert.pem")

const contexts = { trusted: contextOf("test-only"), stranger: contextOf("test-only-stranger") }

/** A request that was read to its end. */
export interface Request {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** All of it, for answers that give back what they should not. */
  readonly text: string
}

/** What the server does at one of its turns. */
export type Behaviour =
  /** Once there is a connection: nothing was read, and nothing will be. */
  | { readonly at: "connection"; readonly act: (socket: net.Socket) => void }
  /** Once the first bytes came: of the request, or over TLS of the handshake. */
  | { readonly at: "first bytes"; readonly act: (socket: net.Socket) => void }
  /** Once the request is whole. `raw` is the connection below TLS, where there is TLS. */
  | { readonly at: "request"; readonly act: (socket: net.Socket, request: Request, raw: net.Socket) => void }

export interface Server {
  readonly url: string
  readonly port: number
  /** The requests that were read to their ends. */
  readonly received: Array<Request>
  /** Connections that were accepted, in order. */
  readonly connections: Array<Connection>
  /** How many turns there were: requests, and failures to get one. */
  readonly turns: () => number
  /** Resolves when the first request was read. */
  readonly asked: Promise<void>
}

interface Connection {
  /** Resolves when the connection is gone, whoever ended it. */
  readonly closed: Promise<void>
}

export interface Options {
  /** Whether TLS is spoken, and with whose certificate; plain HTTP otherwise. */
  readonly tls?: keyof typeof contexts | undefined
  /** A port that was free a moment ago; any otherwise. */
  readonly port?: number | undefined
}

/** A server on this machine that goes by `script`: what to do at turn 1, 2, 3, each being a request or a failure to get one. */
export const start = (
  script: (turn: number) => Behaviour,
  options: Options = {}
): Effect.Effect<Server, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.callback<Listening>((resume) => listen(script, options, resume)),
      stop
    ),
    ({ server }) => server
  )

interface Listening {
  readonly server: Server
  readonly listener: net.Server
  readonly sockets: ReadonlySet<net.Socket>
}

const listen = (
  script: (turn: number) => Behaviour,
  options: Options,
  resume: (effect: Effect.Effect<Listening>) => void
) => {
  const received: Array<Request> = []
  const connections: Array<Connection> = []
  const sockets = new Set<net.Socket>()
  const asked = Promise.withResolvers<void>()
  let turn = 1

  const serve = (socket: net.Socket, raw: net.Socket) => {
    socket.on("error", ignore)
    let bytes = Buffer.alloc(0)
    socket.on("data", (piece: Buffer) => {
      const behaviour = script(turn)
      if (behaviour.at !== "request") {
        turn += 1
        return behaviour.act(socket)
      }
      bytes = Buffer.concat([bytes, piece])
      const request = parse(bytes)
      if (request === undefined) return
      bytes = Buffer.alloc(0)
      turn += 1
      received.push(request)
      asked.resolve()
      behaviour.act(socket, request, raw)
    })
  }

  const listener = net.createServer((raw) => {
    const closed = Promise.withResolvers<void>()
    connections.push({ closed: closed.promise })
    sockets.add(raw)
    raw.on("error", ignore)
    raw.on("close", () => {
      sockets.delete(raw)
      closed.resolve()
    })
    const behaviour = script(turn)
    if (behaviour.at === "connection") {
      turn += 1
      behaviour.act(raw)
    } else if (options.tls === undefined) {
      serve(raw, raw)
    } else if (behaviour.at === "first bytes") {
      turn += 1
      raw.once("data", () => behaviour.act(raw))
    } else {
      // TLS runs over a pair of streams, so that bytes can also be written past it.
      const [inner, outer] = duplexPair()
      raw.pipe(outer)
      outer.pipe(raw)
      raw.on("close", () => outer.destroy())
      const socket = new tls.TLSSocket(inner, {
        isServer: true,
        secureContext: contexts[options.tls],
        // Whoever would rather speak HTTP/2 may try.
        ALPNProtocols: ["h2", "http/1.1"]
      })
      socket.on("close", () => raw.destroy())
      serve(socket, raw)
    }
  })

  listener.listen(options.port ?? 0, "127.0.0.1", () => {
    // A server that listens on a port has an address with one.
    const { port } = listener.address() as net.AddressInfo
    const url = `${options.tls !== undefined ? "https" : "http"}://127.0.0.1:${port}`
    const server: Server = { url, port, received, connections, turns: () => turn - 1, asked: asked.promise }
    resume(Effect.succeed({ server, listener, sockets }))
  })
}

const stop = ({ listener, sockets }: Listening) =>
  Effect.callback<void>((resume) => {
    for (const socket of sockets) socket.destroy()
    listener.close(() => resume(Effect.void))
  })

/** A port of this machine that refuses connections. */
export const closedPort: Effect.Effect<number> = Effect.scoped(
  Effect.map(
    start(() => ({ at: "connection", act: (socket) => socket.destroy() })),
    ({ port }) => port
  )
)

/** A connection that breaks on purpose is no error of the server's. */
const ignore = () => {}

/** The request, once its head and as much body as the head announces are there. */
const parse = (bytes: Buffer): Request | undefined => {
  const end = bytes.indexOf("\r\n\r\n")
  if (end < 0) return undefined
  const [line = "", ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n")
  const headers = Object.fromEntries(
    lines.map((header) => {
      const colon = header.indexOf(":")
      return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()] as const
    })
  )
  const [method = "", path = ""] = line.split(" ")
  const whole = end + 4 + Number(headers["content-length"] ?? 0)
  if (bytes.length < whole) return undefined
  return { method, path, headers, body: bytes.subarray(end + 4, whole).toString("utf8"), text: bytes.toString("utf8") }
}
