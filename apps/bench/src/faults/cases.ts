/** The faults of the lab: for each, what the server does with the first request, the second, and so on. */
import { answers, type Call, type Provider, WORDS } from "./answers.ts"
import type { Answer, Behaviour } from "./server.ts"

export interface Fault {
  readonly id: string
  readonly title: string
  readonly call: Call
  /** Whether a client may take it into its head to wait for as long as we let it. */
  readonly slow: boolean
  /** One behaviour for each request; the last is for all that follow. */
  readonly script: (provider: Provider, call: Call) => ReadonlyArray<Behaviour>
}

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  _tag: "Answer",
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body)
})

const html = (status: number): Answer => ({
  _tag: "Answer",
  status,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: `<!doctype html><html><body><h1>We will be right back, ${WORDS}</h1></body></html>`
})

const well = (provider: Provider, call: Call): Answer => json(200, answers[provider].call[call].body)

const fault = (
  id: string,
  title: string,
  script: Fault["script"],
  { call = "read", slow = false }: Partial<Pick<Fault, "call" | "slow">> = {}
): Fault => ({ id, title, call, slow, script })

export const faults: ReadonlyArray<Fault> = [
  fault("error-body", "400 with the provider's error body", (provider) => [json(400, answers[provider].refusal)]),
  fault("retry-after-1", "429 with Retry-After 1, then 200", (provider, call) => [
    json(429, answers[provider].rateLimit, { "retry-after": "1" }),
    well(provider, call)
  ]),
  fault(
    "retry-after-3600",
    "429 with Retry-After 3600",
    (provider) => [json(429, answers[provider].rateLimit, { "retry-after": "3600" })],
    { slow: true }
  ),
  fault("unavailable", "503, then 200: a read", (provider, call) => [html(503), well(provider, call)]),
  fault("unavailable-write", "503, then 200: a write", (provider, call) => [html(503), well(provider, call)], {
    call: "write"
  }),
  fault("reset", "connection reset after the request was sent, then 200: a read", (provider, call) => [
    { _tag: "Reset" },
    well(provider, call)
  ]),
  fault(
    "reset-write",
    "connection reset after the request was sent, then 200: a write",
    (provider, call) => [{ _tag: "Reset" }, well(provider, call)],
    { call: "write" }
  ),
  fault("reset-every-write", "connection reset after each request was sent: a write", () => [{ _tag: "Reset" }], {
    call: "write"
  }),
  fault("silence", "never answers", () => [{ _tag: "Silence" }], { slow: true }),
  fault(
    "stall",
    "body stalls half-way",
    (provider, call) => [{ _tag: "Half", answer: well(provider, call), closes: false }],
    {
      slow: true
    }
  ),
  fault("cut-off", "body cut off", (provider, call) => [{ _tag: "Half", answer: well(provider, call), closes: true }]),
  fault("html", "200 with an HTML page", () => [html(200)]),
  fault("wrong-shape", "200 with the wrong shape", (provider) => [json(200, answers[provider].wrongShape)])
]
