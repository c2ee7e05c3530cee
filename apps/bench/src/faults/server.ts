/** A provider that misbehaves: a real server on this machine, which does with each request what its script says. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Http from "node:http"
import { planted } from "./planted.ts"

export interface Answer {
  readonly _tag: "Answer"
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type Behaviour =
  | Answer
  /** Reads the request to its end, then resets the connection. */
  | { readonly _tag: "Reset" }
  | { readonly _tag: "Silence" }
  /** Sends the head and half of the body, then nothing more or the end of the connection. */
  | { readonly _tag: "Half"; readonly answer: Answer; readonly closes: boolean }

export interface Server {
  readonly url: string
  /** How many requests came so far, Pluggy's exchange of credentials aside. */
  readonly received: () => number
}

/** A server that does `script[0]` with the first request, and the last of the script with all that follow it. */
export const serve = (script: ReadonlyArray<Behaviour>): Effect.Effect<Server, never, Scope.Scope> =>
  Effect.gen(function* () {
    let received = 0
    const server = yield* Effect.acquireRelease(
      Effect.sync(() =>
        Http.createServer((request, response) => {
          const behaviour =
            request.url === "/auth" ? exchange : (script[Math.min(received++, script.length - 1)] ?? silence)
          request.resume().once("end", () => behave(behaviour, request, response))
        })
      ),
      (opened) =>
        Effect.callback<void>((resume) => {
          opened.close(() => resume(Effect.void))
          opened.closeAllConnections()
        })
    )
    const port = yield* Effect.callback<number>((resume) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address()
        resume(
          typeof address === "object" && address !== null
            ? Effect.succeed(address.port)
            : Effect.die(new Error("the server has no port"))
        )
      })
    })
    return { url: `http://127.0.0.1:${port}`, received: () => received }
  })

const silence: Behaviour = { _tag: "Silence" }

/** Pluggy's clients exchange their credentials first. That goes well: the fault is in the call itself. */
const exchange: Behaviour = {
  _tag: "Answer",
  status: 200,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ apiKey: planted["API key"] })
}

const behave = (behaviour: Behaviour, request: Http.IncomingMessage, response: Http.ServerResponse): void => {
  switch (behaviour._tag) {
    case "Answer":
      writeHead(behaviour, response).end(behaviour.body)
      return
    case "Reset":
      request.socket.resetAndDestroy()
      return
    case "Silence":
      return
    case "Half": {
      const { body } = behaviour.answer
      writeHead(behaviour.answer, response).write(body.slice(0, body.length / 2), () => {
        if (behaviour.closes) request.socket.end()
      })
    }
  }
}

const writeHead = ({ body, headers, status }: Answer, response: Http.ServerResponse): Http.ServerResponse =>
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) })
