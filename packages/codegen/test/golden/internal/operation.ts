/** What the golden modules make their operations with; written by hand, as a provider's package does. */
import type { Client } from "@bankstream/core/client"
import * as Download from "@bankstream/core/download"
import * as Operation from "@bankstream/core/operation"
import * as PageStream from "@bankstream/core/page-stream"
import type { ProviderError } from "@bankstream/core/provider-error"
import * as UpdateStream from "@bankstream/core/update-stream"
import * as Context from "effect/Context"

type AcmeError = ProviderError

interface Acme {
  readonly provider: "acme"
}

const service: Context.Key<Acme, Client<AcmeError>> = Context.Service<Acme, Client<AcmeError>>("test/Acme")

export interface AcmeOperation<Req, Res> extends Operation.Operation<Req, Res, AcmeError, Acme> {}

export interface AcmePagedOperation<Req, Res, Item, Paging extends keyof Req = never> extends PageStream.PagedOperation<
  Req,
  Res,
  Item,
  AcmeError,
  Acme,
  Paging
> {}

export interface AcmeUpdateOperation<Req, Res, Changes> extends UpdateStream.UpdateOperation<
  Req,
  Res,
  Changes,
  AcmeError,
  Acme
> {}

export interface AcmeDownload<Req> extends Download.Download<Req, AcmeError, Acme> {}

export const operation: <Req, Res>(spec: Operation.Spec<Req, Res>) => AcmeOperation<Req, Res> = Operation.make(service)

export const pagedOperation: <Req, Res, Item, Paging extends keyof Req = never>(
  spec: PageStream.PagedSpec<Req, Res, Item>
) => AcmePagedOperation<Req, Res, Item, Paging> = PageStream.make(service)

export const updateOperation: <Req, Res, Changes>(
  spec: UpdateStream.UpdateSpec<Req, Res, Changes>
) => AcmeUpdateOperation<Req, Res, Changes> = UpdateStream.make(service)

export const download: <Req>(spec: Download.DownloadSpec<Req>) => AcmeDownload<Req> = Download.make(service)
