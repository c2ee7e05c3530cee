/**
 * Recursion
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface AuthorInput {
  readonly books: ReadonlyArray<BookInput>
  readonly name: NameInput
}
export const AuthorInput: Schema.Codec<AuthorInput> = /*#__PURE__*/ struct<AuthorInput>(() => ({
  books: Schema.Array(BookInput),
  name: NameInput
}))

export interface Author {
  readonly books: ReadonlyArray<Book>
  readonly name: Name
}
export const Author: Schema.Codec<Author> = /*#__PURE__*/ struct<Author>(() => ({
  books: Schema.Array(Book),
  name: Name
}))

export interface BookInput {
  readonly author: AuthorInput
}
export const BookInput: Schema.Codec<BookInput> = /*#__PURE__*/ struct<BookInput>(() => ({
  author: AuthorInput
}))

export interface Book {
  readonly author: Author
}
export const Book: Schema.Codec<Book> = /*#__PURE__*/ struct<Book>(() => ({
  author: Author
}))

export interface FileInput {
  readonly folder: FolderInput
}
export const FileInput: Schema.Codec<FileInput> = /*#__PURE__*/ struct<FileInput>(() => ({
  folder: FolderInput
}))

export interface File {
  readonly folder: Folder
}
export const File: Schema.Codec<File> = /*#__PURE__*/ struct<File>(() => ({
  folder: Folder
}))

export interface Filter {
  readonly not?: Filter | undefined
  readonly all?: ReadonlyArray<Filter> | undefined
  readonly folder?: FolderInput | undefined
}
export const Filter: Schema.Codec<Filter> = /*#__PURE__*/ struct<Filter>(() => ({
  not: optional(Filter),
  all: optional(Schema.Array(Filter)),
  folder: optional(FolderInput)
}))

export interface FolderInput {
  readonly name: string
  readonly parent: FolderInput | null
  readonly files?: ReadonlyArray<FileInput> | undefined
  readonly byName?: Readonly<Record<string, FolderInput>> | undefined
}
export const FolderInput: Schema.Codec<FolderInput> = /*#__PURE__*/ struct<FolderInput>(() => ({
  name: Schema.String.check(Schema.isMinCodePoints(1)),
  parent: nullOr(FolderInput),
  files: optional(Schema.Array(FileInput)),
  byName: optional(Schema.Record(Schema.String, FolderInput))
}))

export interface Folder {
  readonly name: string
  readonly parent: Folder | null
  readonly files?: ReadonlyArray<File> | null
  readonly byName?: Readonly<Record<string, Folder>> | null
}
export const Folder: Schema.Codec<Folder> = /*#__PURE__*/ struct<Folder>(() => ({
  name: Schema.String,
  parent: nullOr(Folder),
  files: optionalKey(nullOr(Schema.Array(File))),
  byName: optionalKey(nullOr(Schema.Record(Schema.String, Folder)))
}))

export interface NameInput {
  readonly last: string
}
export const NameInput: Schema.Codec<NameInput> = /*#__PURE__*/ struct<NameInput>(() => ({
  last: Schema.String.check(Schema.isMinCodePoints(1))
}))

export interface Name {
  readonly last: string
}
export const Name: Schema.Codec<Name> = /*#__PURE__*/ struct<Name>(() => ({
  last: Schema.String
}))

export interface RecursionGetRequest {
  readonly filter: Filter
}
export const RecursionGetRequest: Schema.Codec<RecursionGetRequest> = /*#__PURE__*/ struct<RecursionGetRequest>(() => ({
  filter: Filter
}))

// ------------------------------------------------------------------------------------------------ operations

/** `POST /recursion/get` */
export const recursionGet: AcmeOperation<RecursionGetRequest, Folder> = /*#__PURE__*/ operation({
  id: "recursionGet",
  method: "POST",
  path: "/recursion/get",
  request: RecursionGetRequest,
  response: Folder,
  replay: "unsafe"
})

/** `POST /recursion/write` */
export const recursionWrite: AcmeOperation<BookInput, Book> = /*#__PURE__*/ operation({
  id: "recursionWrite",
  method: "POST",
  path: "/recursion/write",
  request: BookInput,
  response: Book,
  replay: "unsafe"
})
