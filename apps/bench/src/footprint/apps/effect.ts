/** An app with one call and one schema on effect alone: what any app on effect has before it has anything of ours. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Schema from "effect/Schema"

const Answer = Schema.Struct({ accounts: Schema.Array(Schema.Struct({ account_id: Schema.String })) })

HttpClient.get("https://sandbox.plaid.com/").pipe(
  Effect.flatMap(HttpClientResponse.schemaBodyJson(Answer)),
  Effect.flatMap(({ accounts }) => Console.log(accounts.length)),
  Effect.provide(FetchHttpClient.layer),
  Effect.runFork
)
