/** The operations of this package are made here, so that each of them is bound to `Plaid`. */
import * as Download from "@bankstream/core/download"
import * as Operation from "@bankstream/core/operation"
import * as PageStream from "@bankstream/core/page-stream"
import * as UpdateStream from "@bankstream/core/update-stream"
import type { PlaidError } from "../error.ts"
import type { Plaid } from "../plaid.ts"
import { service } from "./service.ts"

/** A call of Plaid. */
export interface PlaidOperation<Req, Res> extends Operation.Operation<Req, Res, PlaidError, Plaid> {}

/** A call of Plaid that yields a list page by page. */
export interface PlaidPagedOperation<
  Req,
  Res,
  Item,
  Paging extends keyof Req = never
> extends PageStream.PagedOperation<Req, Res, Item, PlaidError, Plaid, Paging> {}

/** A call of Plaid that yields what has changed since a cursor. */
export interface PlaidUpdateOperation<Req, Res, Changes> extends UpdateStream.UpdateOperation<
  Req,
  Res,
  Changes,
  PlaidError,
  Plaid
> {}

/** A call of Plaid that answers with a file. */
export interface PlaidDownload<Req> extends Download.Download<Req, PlaidError, Plaid> {}

/** Makes a call of Plaid. */
export const operation: <Req, Res>(spec: Operation.Spec<Req, Res>) => PlaidOperation<Req, Res> =
  /*#__PURE__*/ Operation.make(service)

/** Makes a call of Plaid that yields a list page by page. */
export const pagedOperation: <Req, Res, Item, Paging extends keyof Req = never>(
  spec: PageStream.PagedSpec<Req, Res, Item>
) => PlaidPagedOperation<Req, Res, Item, Paging> = /*#__PURE__*/ PageStream.make(service)

/** Makes a call of Plaid that yields what has changed since a cursor. */
export const updateOperation: <Req, Res, Changes>(
  spec: UpdateStream.UpdateSpec<Req, Res, Changes>
) => PlaidUpdateOperation<Req, Res, Changes> = /*#__PURE__*/ UpdateStream.make(service)

/** Makes a call of Plaid that answers with a file. */
export const download: <Req>(spec: Download.DownloadSpec<Req>) => PlaidDownload<Req> =
  /*#__PURE__*/ Download.make(service)
