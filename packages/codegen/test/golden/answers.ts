/**
 * Answers
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { nullOr, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface Answer {
  readonly id: string
}
export const Answer: Schema.Codec<Answer> = /*#__PURE__*/ struct<Answer>(() => ({
  id: Schema.String
}))

export interface AnswersAnythingRequest {}
export const AnswersAnythingRequest: Schema.Codec<AnswersAnythingRequest> =
  /*#__PURE__*/ struct<AnswersAnythingRequest>(() => ({}))

export type AnswersAnythingResponse = unknown
export const AnswersAnythingResponse: Schema.Codec<AnswersAnythingResponse> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Unknown
)

export interface AnswersCreateRequest {}
export const AnswersCreateRequest: Schema.Codec<AnswersCreateRequest> = /*#__PURE__*/ struct<AnswersCreateRequest>(
  () => ({})
)

export interface AnswersListRequest {}
export const AnswersListRequest: Schema.Codec<AnswersListRequest> = /*#__PURE__*/ struct<AnswersListRequest>(() => ({}))

export type AnswersListResponse = ReadonlyArray<Answer>
export const AnswersListResponse: Schema.Codec<AnswersListResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Array(Answer)
)

export interface AnswersNoneRequest {}
export const AnswersNoneRequest: Schema.Codec<AnswersNoneRequest> = /*#__PURE__*/ struct<AnswersNoneRequest>(() => ({}))

export interface AnswersNoneResponse {
  readonly rows: ReadonlyArray<Answer>
}
export const AnswersNoneResponse: Schema.Codec<AnswersNoneResponse> = /*#__PURE__*/ struct<AnswersNoneResponse>(() => ({
  rows: Schema.Array(Answer)
}))

export interface AnswersNotifyRequest {}
export const AnswersNotifyRequest: Schema.Codec<AnswersNotifyRequest> = /*#__PURE__*/ struct<AnswersNotifyRequest>(
  () => ({})
)

export interface AnswersPerhapsRequest {}
export const AnswersPerhapsRequest: Schema.Codec<AnswersPerhapsRequest> = /*#__PURE__*/ struct<AnswersPerhapsRequest>(
  () => ({})
)

export type AnswersPerhapsResponse = {
  readonly id: string
} | null
export const AnswersPerhapsResponse: Schema.Codec<AnswersPerhapsResponse> = /*#__PURE__*/ Schema.suspend(() =>
  nullOr(
    struct<{
      readonly id: string
    }>(() => ({
      id: Schema.String
    }))
  )
)

export interface AnswersRemoveRequest {}
export const AnswersRemoveRequest: Schema.Codec<AnswersRemoveRequest> = /*#__PURE__*/ struct<AnswersRemoveRequest>(
  () => ({})
)

export interface AnswersSilentRequest {}
export const AnswersSilentRequest: Schema.Codec<AnswersSilentRequest> = /*#__PURE__*/ struct<AnswersSilentRequest>(
  () => ({})
)

export interface AnswersTextRequest {}
export const AnswersTextRequest: Schema.Codec<AnswersTextRequest> = /*#__PURE__*/ struct<AnswersTextRequest>(() => ({}))

export type AnswersTextResponse = string
export const AnswersTextResponse: Schema.Codec<AnswersTextResponse> = /*#__PURE__*/ Schema.suspend(() => Schema.String)

export interface AnswersUnnamedRequest {}
export const AnswersUnnamedRequest: Schema.Codec<AnswersUnnamedRequest> = /*#__PURE__*/ struct<AnswersUnnamedRequest>(
  () => ({})
)

export interface AnswersUnnamedResponse {
  readonly count: number
}
export const AnswersUnnamedResponse: Schema.Codec<AnswersUnnamedResponse> =
  /*#__PURE__*/ struct<AnswersUnnamedResponse>(() => ({
    count: Schema.Finite
  }))

// ------------------------------------------------------------------------------------------------ operations

/** `POST /answers/anything` */
export const answersAnything: AcmeOperation<AnswersAnythingRequest, AnswersAnythingResponse> = /*#__PURE__*/ operation({
  id: "answersAnything",
  method: "POST",
  path: "/answers/anything",
  request: AnswersAnythingRequest,
  response: AnswersAnythingResponse,
  replay: "unsafe"
})

/** `POST /answers/create` */
export const answersCreate: AcmeOperation<AnswersCreateRequest, Answer> = /*#__PURE__*/ operation({
  id: "answersCreate",
  method: "POST",
  path: "/answers/create",
  request: AnswersCreateRequest,
  response: Answer,
  replay: "unsafe"
})

/** `POST /answers/list` */
export const answersList: AcmeOperation<AnswersListRequest, AnswersListResponse> = /*#__PURE__*/ operation({
  id: "answersList",
  method: "POST",
  path: "/answers/list",
  request: AnswersListRequest,
  response: AnswersListResponse,
  replay: "unsafe"
})

/** `GET /answers/none` */
export const answersNone: AcmeOperation<AnswersNoneRequest, AnswersNoneResponse> = /*#__PURE__*/ operation({
  id: "answersNone",
  method: "GET",
  path: "/answers/none",
  request: AnswersNoneRequest,
  response: AnswersNoneResponse,
  replay: "unsafe",
  empty: { rows: [] }
})

/** `POST /answers/notify` */
export const answersNotify: AcmeOperation<AnswersNotifyRequest, void> = /*#__PURE__*/ operation({
  id: "answersNotify",
  method: "POST",
  path: "/answers/notify",
  request: AnswersNotifyRequest,
  response: Schema.Void,
  replay: "unsafe"
})

/** `POST /answers/perhaps` */
export const answersPerhaps: AcmeOperation<AnswersPerhapsRequest, AnswersPerhapsResponse> = /*#__PURE__*/ operation({
  id: "answersPerhaps",
  method: "POST",
  path: "/answers/perhaps",
  request: AnswersPerhapsRequest,
  response: AnswersPerhapsResponse,
  replay: "unsafe"
})

/** `POST /answers/remove` */
export const answersRemove: AcmeOperation<AnswersRemoveRequest, void> = /*#__PURE__*/ operation({
  id: "answersRemove",
  method: "POST",
  path: "/answers/remove",
  request: AnswersRemoveRequest,
  response: Schema.Void,
  replay: "unsafe"
})

/** `POST /answers/silent` */
export const answersSilent: AcmeOperation<AnswersSilentRequest, Answer> = /*#__PURE__*/ operation({
  id: "answersSilent",
  method: "POST",
  path: "/answers/silent",
  request: AnswersSilentRequest,
  response: Answer,
  replay: "unsafe"
})

/** `POST /answers/text` */
export const answersText: AcmeOperation<AnswersTextRequest, AnswersTextResponse> = /*#__PURE__*/ operation({
  id: "answersText",
  method: "POST",
  path: "/answers/text",
  request: AnswersTextRequest,
  response: AnswersTextResponse,
  replay: "unsafe"
})

/** `POST /answers/unnamed` */
export const answersUnnamed: AcmeOperation<AnswersUnnamedRequest, AnswersUnnamedResponse> = /*#__PURE__*/ operation({
  id: "answersUnnamed",
  method: "POST",
  path: "/answers/unnamed",
  request: AnswersUnnamedRequest,
  response: AnswersUnnamedResponse,
  replay: "unsafe"
})
