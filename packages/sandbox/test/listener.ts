/** Somebody who listens on this machine, as the receiver of webhooks does. */
import * as Effect from "effect/Effect"
import * as Http from "node:http"
import { Sandbox } from "../src/sandbox.ts"

/** What came. */
export interface Came {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly path: string
}

/** Takes what comes, but for what is sent to `/broken`; until the scope closes. */
export const listener = Effect.acquireRelease(
  Effect.callback<{ readonly url: string; readonly came: Array<Came>; readonly server: Http.Server }>((resume) => {
    const came: Array<Came> = []
    const server = Http.createServer((request, response) => {
      const chunks: Array<Buffer> = []
      request.on("data", (chunk: Buffer) => chunks.push(chunk))
      request.on("end", () => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost")
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(", ")])
        )
        came.push({ headers, body: new Uint8Array(Buffer.concat(chunks)), path: pathname })
        response.writeHead(pathname === "/broken" ? 500 : 200).end()
      })
    })
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      const port = typeof address === "object" && address !== null ? address.port : 0
      resume(Effect.succeed({ url: `http://127.0.0.1:${port}`, came, server }))
    })
  }),
  ({ server }) => Effect.sync(() => server.close())
)

/**
 * Waits, on the machine's own clock, until so many have come, and until the sandbox knows that they were taken: before
 * that, a test that moves its clock would have it wait in vain, and send them again.
 */
export const until = (came: ReadonlyArray<Came>, count: number) =>
  Effect.andThen(
    Effect.promise(async () => {
      for (let i = 0; i < 2_000 && came.length < count; i++) await new Promise((done) => setTimeout(done, 10))
    }),
    Effect.flatMap(Sandbox, ({ deliveries }) => deliveries)
  )

/** What a webhook says. */
export const bodyOf = ({ body }: Came): Readonly<Record<string, unknown>> => JSON.parse(new TextDecoder().decode(body))
