/**
 * The process of one call. It gets the client's name, the call and the server's address, and tells its parent when it
 * begins and how it ended. Whatever it prints is the client's own doing.
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { clientNames, clients } from "./clients.ts"
import { observe } from "./observation.ts"
import { Message } from "./process.ts"

const Arguments = Schema.Tuple([Schema.Literals(clientNames), Schema.Literals(["read", "write"]), Schema.String])

const encode = Schema.encodeSync(Message)

const tell = (message: Message) =>
  Effect.callback<void>((resume) => {
    process.send?.(encode(message), () => resume(Effect.void))
  })

await Effect.runPromise(
  Effect.gen(function* () {
    const [name, call, url] = yield* Schema.decodeUnknownEffect(Arguments)(process.argv.slice(2))
    const { load, provider } = clients[name]
    const open = yield* Effect.promise(load)
    const client = yield* Effect.promise(() => open(url))
    yield* tell({ _tag: "Ready" })
    yield* tell({ _tag: "Observed", ...(yield* observe(client, provider, call)) })
  })
)
// Not waited for: connections that a client keeps, calls that it will not let go of.
process.exit(0)
