/** Who calls MoneyKit: a client by its headers, or by a token that it was given for them. */
import { createAccessToken, type CreateAccessTokenRequest, instrospectClient } from "@bankstream/moneykit/auth"
import { getWellKnownJwks } from "@bankstream/moneykit/well-known"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { CREDENTIALS } from "../credentials.ts"
import type { Face, Simulation } from "../face.ts"
import { makeTokens } from "../jwt.ts"
import type { Received } from "../received.ts"
import { expired, type MoneyKitRefusal, unauthorized } from "./errors.ts"
import { type Answer, answer, on, type Part } from "./part.ts"

/** Documented: an hour. */
const TOKEN_LIFE = 3_600_000

/** Whose credentials these are. */
const CLIENT = {
  client_id: CREDENTIALS.moneykit.clientId,
  client_name: "Bankstream sandbox",
  scope: "",
  disabled_at: null,
  app: {
    id: "bankstream-sandbox",
    app_id: "bankstream-sandbox",
    name: "Bankstream sandbox",
    app_name: "Bankstream sandbox"
  }
}

/** What checks credentials, and what answers the operations that are about them. */
export interface Credentials extends Required<Pick<Face<void, MoneyKitRefusal>, "expireToken" | "identify">> {
  readonly handlers: Part
}

/** No token was given out yet. */
export const makeCredentials = ({ time, webhooks, world }: Simulation): Credentials => {
  const tokens = makeTokens("moneykit", world.seed)

  /** The client's headers or a bearer token; undefined when they are good. */
  const judge = ({ headers }: Received): MoneyKitRefusal | undefined => {
    const id = headers["x-client-id"]
    const secret = headers["x-client-secret"]
    if (id !== undefined || secret !== undefined) return isClient(id, secret) ? undefined : unauthorized
    switch (tokens.verify(bearerOf(headers) ?? "", time.clock())._tag) {
      case "Good":
        return undefined
      case "Expired":
        return expired
      case "Foreign":
        return unauthorized
    }
  }

  return {
    identify: (operation, received) =>
      Effect.suspend(() => {
        if (operation.authenticated === false) return Effect.void
        // Documented: for the keys, a client only says who it is.
        if (operation.id === getWellKnownJwks.id && received.headers["x-client-id"] === CREDENTIALS.moneykit.clientId) {
          return Effect.void
        }
        const refusal = judge(received)
        return refusal === undefined ? Effect.void : Effect.fail(refusal)
      }),
    expireToken: (received) => {
      const token = bearerOf(received.headers)
      if (token !== undefined) tokens.expire(token)
    },
    handlers: [
      on(
        createAccessToken,
        (request, { received }) =>
          answer(() =>
            Result.map(signIn(request, received), () => ({
              access_token: tokens.issue({ sub: CREDENTIALS.moneykit.clientId, at: time.clock(), life: TOKEN_LIFE }),
              token_type: "bearer",
              expires_in: TOKEN_LIFE / 1000
            }))
          ),
        201
      ),
      on(instrospectClient, () => answer(() => Result.succeed(CLIENT))),
      on(getWellKnownJwks, () => Effect.map(webhooks.signer("moneykit"), ({ jwk }) => ({ keys: [{ ...jwk }] })))
    ]
  }
}

const isClient = (id: string | undefined, secret: string | undefined): boolean =>
  id === CREDENTIALS.moneykit.clientId && secret === CREDENTIALS.moneykit.clientSecret

const bearerOf = (headers: Received["headers"]): string | undefined =>
  /^bearer +(\S+)$/i.exec(headers["authorization"] ?? "")?.[1]

/** The client's id and secret in the form or by HTTP Basic. */
const signIn = (request: CreateAccessTokenRequest, { headers }: Received): Answer<void> => {
  // Documented beside client_credentials, but no token to refresh with is ever given out.
  if (request.grant_type === "refresh_token") {
    return Result.fail({ ...unauthorized, status: 400, message: "There is no such refresh token" })
  }
  const basic = /^basic +(\S+)$/i.exec(headers["authorization"] ?? "")?.[1]
  if (basic === undefined) {
    return isClient(request.client_id, request.client_secret) ? Result.void : Result.fail(unauthorized)
  }
  const [id, ...secret] = Buffer.from(basic, "base64").toString().split(":")
  return isClient(id, secret.join(":")) ? Result.void : Result.fail(unauthorized)
}
