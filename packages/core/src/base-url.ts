/** Where a provider is called: https, or plain http on this machine. */
import * as Config from "effect/Config"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** The base URL without its last slash, or what is wrong with it. */
export const parse = (input: string): Result.Result<string, string> => {
  const url = URL.parse(input)
  if (url === null) return Result.fail("a URL such as https://host")
  if (url.username !== "" || url.password !== "") return Result.fail("a URL without a user name or password in it")
  if (url.search !== "" || url.hash !== "") return Result.fail("a URL without a query or fragment")
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback.test(url.hostname))) {
    return Result.fail("an https URL (plain http only on this machine)")
  }
  return Result.succeed(url.href.replace(/\/$/, ""))
}

const BaseUrl = /*#__PURE__*/ Schema.String.check(
  /*#__PURE__*/ Schema.makeFilter((text: string) =>
    Result.match(parse(text), { onSuccess: () => undefined, onFailure: (expected) => `Expected ${expected}` })
  )
)

/** The setting `name`: a base URL, which may be left out and is refused here, not at the first call, when it is none. */
export const setting = (name: string): Config.Config<string | undefined> =>
  Config.schema(BaseUrl, name).pipe(Config.withDefault(undefined))
