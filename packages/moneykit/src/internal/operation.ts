/** The operations of this package are made here, so that each of them is bound to `MoneyKit`. */
import * as Operation from "@bankstream/core/operation"
import * as PageStream from "@bankstream/core/page-stream"
import * as UpdateStream from "@bankstream/core/update-stream"
import type { MoneyKitError } from "../error.ts"
import type { MoneyKit } from "../moneykit.ts"
import { service } from "./service.ts"

/** A call of MoneyKit. */
export interface MoneyKitOperation<Req, Res> extends Operation.Operation<Req, Res, MoneyKitError, MoneyKit> {}

/** A call of MoneyKit that yields a list page by page. */
export interface MoneyKitPagedOperation<
  Req,
  Res,
  Item,
  Paging extends keyof Req = never
> extends PageStream.PagedOperation<Req, Res, Item, MoneyKitError, MoneyKit, Paging> {}

/** A call of MoneyKit that yields what has changed since a cursor. */
export interface MoneyKitUpdateOperation<Req, Res, Changes> extends UpdateStream.UpdateOperation<
  Req,
  Res,
  Changes,
  MoneyKitError,
  MoneyKit
> {}

/** Makes a call of MoneyKit. */
export const operation: <Req, Res>(spec: Operation.Spec<Req, Res>) => MoneyKitOperation<Req, Res> =
  /*#__PURE__*/ Operation.make(service)

/** Makes a call of MoneyKit that yields a list page by page. */
export const pagedOperation: <Req, Res, Item, Paging extends keyof Req = never>(
  spec: PageStream.PagedSpec<Req, Res, Item>
) => MoneyKitPagedOperation<Req, Res, Item, Paging> = /*#__PURE__*/ PageStream.make(service)

/** Makes a call of MoneyKit that yields what has changed since a cursor. */
export const updateOperation: <Req, Res, Changes>(
  spec: UpdateStream.UpdateSpec<Req, Res, Changes>
) => MoneyKitUpdateOperation<Req, Res, Changes> = /*#__PURE__*/ UpdateStream.make(service)
