/** The test credentials that the simulators accept: the same in every sandbox, worthless anywhere else. */

/** An id and a secret for each provider. */
export interface Credentials {
  readonly plaid: { readonly clientId: string; readonly secret: string }
  readonly moneykit: { readonly clientId: string; readonly clientSecret: string }
  /** Pluggy's client ids are UUIDs. */
  readonly pluggy: { readonly clientId: string; readonly clientSecret: string }
}

/** The only ones that the simulators accept. */
export const CREDENTIALS: Credentials = {
  plaid: { clientId: "bankstream-plaid-client", secret: "bankstream-plaid-secret" },
  moneykit: { clientId: "bankstream-moneykit-client", clientSecret: "bankstream-moneykit-secret" },
  pluggy: { clientId: "b5a2c0de-0000-4000-8000-000000000042", clientSecret: "bankstream-pluggy-secret" }
}
