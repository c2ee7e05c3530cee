/**
 * Who the person or company behind an Item is.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { uuid } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, operation } from "./internal/operation.ts"

export interface Address {
  readonly additionalInfo?: string | null
  readonly city?: string | null
  readonly country?: string | null
  readonly countryCode?: string | null
  readonly district?: string | null
  readonly fullAddress?: string | null
  readonly geographicCoordinates?: GeographicCoordinates | null
  readonly ibgeTownCode?: string | null
  readonly postalCode?: string | null
  readonly primaryAddress?: string | null
  readonly state?: string | null
  readonly type?: Open<"Personal" | "Work"> | null
}
export const Address: Schema.Codec<Address> = /*#__PURE__*/ struct<Address>(() => ({
  additionalInfo: optionalKey(nullOr(Schema.String)),
  city: optionalKey(nullOr(Schema.String)),
  country: optionalKey(nullOr(Schema.String)),
  countryCode: optionalKey(nullOr(Schema.String)),
  district: optionalKey(nullOr(Schema.String)),
  fullAddress: optionalKey(nullOr(Schema.String)),
  geographicCoordinates: optionalKey(nullOr(GeographicCoordinates)),
  ibgeTownCode: optionalKey(nullOr(Schema.String)),
  postalCode: optionalKey(nullOr(Schema.String)),
  primaryAddress: optionalKey(nullOr(Schema.String)),
  state: optionalKey(nullOr(Schema.String)),
  type: optionalKey(nullOr(openEnum(["Personal", "Work"])))
}))

export interface BusinessOtherDocument {
  readonly country: string
  readonly expirationDate?: string | null
  readonly number: string
  readonly type: string
}
export const BusinessOtherDocument: Schema.Codec<BusinessOtherDocument> = /*#__PURE__*/ struct<BusinessOtherDocument>(
  () => ({
    country: Schema.String,
    expirationDate: optionalKey(nullOr(Schema.String)),
    number: Schema.String,
    type: Schema.String
  })
)

export interface BusinessParty {
  readonly civilName?: string | null
  readonly companyName?: string | null
  readonly documentAdditionalInfo?: string | null
  readonly documentCountry?: string | null
  readonly documentExpirationDate?: string | null
  readonly documentIssueDate?: string | null
  readonly documentNumber: string
  readonly documentType: Open<"CPF" | "CNPJ" | "PASSPORT" | "OTHER_TRAVEL_DOCUMENT">
  readonly personType: Open<"NATURAL_PERSON" | "LEGAL_ENTITY">
  readonly shareholding?: number | null
  readonly socialName?: string | null
  readonly startDate?: string | null
  readonly tradeName?: string | null
  readonly type: Open<"PARTNER" | "ADMINISTRATOR">
}
export const BusinessParty: Schema.Codec<BusinessParty> = /*#__PURE__*/ struct<BusinessParty>(() => ({
  civilName: optionalKey(nullOr(Schema.String)),
  companyName: optionalKey(nullOr(Schema.String)),
  documentAdditionalInfo: optionalKey(nullOr(Schema.String)),
  documentCountry: optionalKey(nullOr(Schema.String)),
  documentExpirationDate: optionalKey(nullOr(Schema.String)),
  documentIssueDate: optionalKey(nullOr(Schema.String)),
  documentNumber: Schema.String,
  documentType: openEnum(["CPF", "CNPJ", "PASSPORT", "OTHER_TRAVEL_DOCUMENT"]),
  personType: openEnum(["NATURAL_PERSON", "LEGAL_ENTITY"]),
  shareholding: optionalKey(nullOr(Schema.Finite)),
  socialName: optionalKey(nullOr(Schema.String)),
  startDate: optionalKey(nullOr(Schema.String)),
  tradeName: optionalKey(nullOr(Schema.String)),
  type: openEnum(["PARTNER", "ADMINISTRATOR"])
}))

export interface EconomicActivity {
  readonly code: string
  readonly isMain: boolean
}
export const EconomicActivity: Schema.Codec<EconomicActivity> = /*#__PURE__*/ struct<EconomicActivity>(() => ({
  code: Schema.String,
  isMain: Schema.Boolean
}))

export interface Email {
  readonly type?: Open<"Personal" | "Work"> | null
  readonly value: string
}
export const Email: Schema.Codec<Email> = /*#__PURE__*/ struct<Email>(() => ({
  type: optionalKey(nullOr(openEnum(["Personal", "Work"]))),
  value: Schema.String
}))

export interface GeographicCoordinates {
  readonly latitude: number
  readonly longitude: number
}
export const GeographicCoordinates: Schema.Codec<GeographicCoordinates> = /*#__PURE__*/ struct<GeographicCoordinates>(
  () => ({
    latitude: Schema.Finite,
    longitude: Schema.Finite
  })
)

export interface IdentityFindByItemRequest {
  readonly itemId: string
}
export const IdentityFindByItemRequest: Schema.Codec<IdentityFindByItemRequest> =
  /*#__PURE__*/ struct<IdentityFindByItemRequest>(() => ({
    itemId: uuid
  }))

export interface IdentityRelation {
  readonly document?: string | null
  readonly name?: string | null
  readonly type?: Open<"Mother" | "Father" | "Spouse"> | null
}
export const IdentityRelation: Schema.Codec<IdentityRelation> = /*#__PURE__*/ struct<IdentityRelation>(() => ({
  document: optionalKey(nullOr(Schema.String)),
  name: optionalKey(nullOr(Schema.String)),
  type: optionalKey(nullOr(openEnum(["Mother", "Father", "Spouse"])))
}))

const identityResponseQualificationsInformedIncomeFrequencyValues = [
  "DIARIA",
  "SEMANAL",
  "QUINZENAL",
  "MENSAL",
  "BIMESTRAL",
  "TRIMESTRAL",
  "SEMESTRAL",
  "ANUAL",
  "OUTROS"
] as const

/** A person or a company, as an institution knows them. */
export interface IdentityResponse {
  readonly addresses?: ReadonlyArray<Address> | null
  readonly birthDate?: string | null
  readonly businessOtherDocuments?: ReadonlyArray<BusinessOtherDocument> | null
  readonly companiesCnpj?: ReadonlyArray<string> | null
  readonly companyName?: string | null
  readonly createdAt?: string | null
  readonly document?: string | null
  readonly documentType?: string | null
  readonly emails?: ReadonlyArray<Email> | null
  readonly establishmentCode?: string | null
  readonly establishmentName?: string | null
  readonly financialRelationships?: {
    readonly accounts?: ReadonlyArray<{
      readonly branchCode: string
      readonly checkDigit: string
      readonly compeCode: string
      readonly number: string
      readonly subtype: string
      readonly type: string
    }> | null
    readonly paychecksBankLink?: ReadonlyArray<PaycheckBankLink> | null
    readonly portabilitiesReceived?: ReadonlyArray<PortabilityReceived> | null
    readonly procurators: ReadonlyArray<{
      readonly civilName: string
      readonly cpfNumber: string
      readonly documentNumber?: string | null
      readonly documentType?: Open<"CPF" | "CNPJ"> | null
      readonly socialName?: string | null
      readonly type: Open<"REPRESENTANTE_LEGAL" | "PROCURADOR">
    }>
    readonly productsServicesType: ReadonlyArray<string>
    readonly productsServicesTypeAdditionalInfo?: string | null
    readonly startDate: string
  } | null
  readonly fullName?: string | null
  readonly id: string
  readonly incorporationDate?: string | null
  readonly investorProfile?: Open<"Conservative" | "Moderate" | "Aggressive"> | null
  readonly itemId: string
  readonly jobTitle?: string | null
  readonly maritalStatus?: MaritalStatus | null
  readonly nationality?: Nationality | null
  readonly otherDocuments?: ReadonlyArray<OtherDocument> | null
  readonly parties?: ReadonlyArray<BusinessParty> | null
  readonly passport?: Passport | null
  readonly phoneNumbers?: ReadonlyArray<PhoneNumber> | null
  readonly qualifications?: {
    readonly companyCnpj: string
    readonly economicActivities?: ReadonlyArray<EconomicActivity> | null
    readonly informedIncome?: {
      readonly amount: number
      readonly date: string
      readonly frequency: Open<(typeof identityResponseQualificationsInformedIncomeFrequencyValues)[number]>
    } | null
    readonly informedPatrimony?: {
      readonly amount: number
      readonly date?: string | null
      readonly year: number
    } | null
    readonly informedRevenue?: InformedRevenue | null
    readonly occupationCode?: Open<"RECEITA_FEDERAL" | "CBO" | "OUTRO"> | null
    readonly occupationDescription?: string | null
  } | null
  readonly relations?: ReadonlyArray<IdentityRelation> | null
  readonly sex?: Open<"FEMALE" | "MALE" | "OTHER"> | null
  readonly socialName?: string | null
  readonly taxNumber?: string | null
  readonly updatedAt?: string | null
}
export const IdentityResponse: Schema.Codec<IdentityResponse> = /*#__PURE__*/ struct<IdentityResponse>(() => ({
  addresses: optionalKey(nullOr(Schema.Array(Address))),
  birthDate: optionalKey(nullOr(Schema.String)),
  businessOtherDocuments: optionalKey(nullOr(Schema.Array(BusinessOtherDocument))),
  companiesCnpj: optionalKey(nullOr(Schema.Array(Schema.String))),
  companyName: optionalKey(nullOr(Schema.String)),
  createdAt: optionalKey(nullOr(Schema.String)),
  document: optionalKey(nullOr(Schema.String)),
  documentType: optionalKey(nullOr(Schema.String)),
  emails: optionalKey(nullOr(Schema.Array(Email))),
  establishmentCode: optionalKey(nullOr(Schema.String)),
  establishmentName: optionalKey(nullOr(Schema.String)),
  financialRelationships: optionalKey(
    nullOr(
      struct<{
        readonly accounts?: ReadonlyArray<{
          readonly branchCode: string
          readonly checkDigit: string
          readonly compeCode: string
          readonly number: string
          readonly subtype: string
          readonly type: string
        }> | null
        readonly paychecksBankLink?: ReadonlyArray<PaycheckBankLink> | null
        readonly portabilitiesReceived?: ReadonlyArray<PortabilityReceived> | null
        readonly procurators: ReadonlyArray<{
          readonly civilName: string
          readonly cpfNumber: string
          readonly documentNumber?: string | null
          readonly documentType?: Open<"CPF" | "CNPJ"> | null
          readonly socialName?: string | null
          readonly type: Open<"REPRESENTANTE_LEGAL" | "PROCURADOR">
        }>
        readonly productsServicesType: ReadonlyArray<string>
        readonly productsServicesTypeAdditionalInfo?: string | null
        readonly startDate: string
      }>(() => ({
        accounts: optionalKey(
          nullOr(
            Schema.Array(
              struct<{
                readonly branchCode: string
                readonly checkDigit: string
                readonly compeCode: string
                readonly number: string
                readonly subtype: string
                readonly type: string
              }>(() => ({
                branchCode: Schema.String,
                checkDigit: Schema.String,
                compeCode: Schema.String,
                number: Schema.String,
                subtype: Schema.String,
                type: Schema.String
              }))
            )
          )
        ),
        paychecksBankLink: optionalKey(nullOr(Schema.Array(PaycheckBankLink))),
        portabilitiesReceived: optionalKey(nullOr(Schema.Array(PortabilityReceived))),
        procurators: Schema.Array(
          struct<{
            readonly civilName: string
            readonly cpfNumber: string
            readonly documentNumber?: string | null
            readonly documentType?: Open<"CPF" | "CNPJ"> | null
            readonly socialName?: string | null
            readonly type: Open<"REPRESENTANTE_LEGAL" | "PROCURADOR">
          }>(() => ({
            civilName: Schema.String,
            cpfNumber: Schema.String,
            documentNumber: optionalKey(nullOr(Schema.String)),
            documentType: optionalKey(nullOr(openEnum(["CPF", "CNPJ"]))),
            socialName: optionalKey(nullOr(Schema.String)),
            type: openEnum(["REPRESENTANTE_LEGAL", "PROCURADOR"])
          }))
        ),
        productsServicesType: Schema.Array(Schema.String),
        productsServicesTypeAdditionalInfo: optionalKey(nullOr(Schema.String)),
        startDate: Schema.String
      }))
    )
  ),
  fullName: optionalKey(nullOr(Schema.String)),
  id: Schema.String,
  incorporationDate: optionalKey(nullOr(Schema.String)),
  investorProfile: optionalKey(nullOr(openEnum(["Conservative", "Moderate", "Aggressive"]))),
  itemId: Schema.String,
  jobTitle: optionalKey(nullOr(Schema.String)),
  maritalStatus: optionalKey(nullOr(MaritalStatus)),
  nationality: optionalKey(nullOr(Nationality)),
  otherDocuments: optionalKey(nullOr(Schema.Array(OtherDocument))),
  parties: optionalKey(nullOr(Schema.Array(BusinessParty))),
  passport: optionalKey(nullOr(Passport)),
  phoneNumbers: optionalKey(nullOr(Schema.Array(PhoneNumber))),
  qualifications: optionalKey(
    nullOr(
      struct<{
        readonly companyCnpj: string
        readonly economicActivities?: ReadonlyArray<EconomicActivity> | null
        readonly informedIncome?: {
          readonly amount: number
          readonly date: string
          readonly frequency: Open<(typeof identityResponseQualificationsInformedIncomeFrequencyValues)[number]>
        } | null
        readonly informedPatrimony?: {
          readonly amount: number
          readonly date?: string | null
          readonly year: number
        } | null
        readonly informedRevenue?: InformedRevenue | null
        readonly occupationCode?: Open<"RECEITA_FEDERAL" | "CBO" | "OUTRO"> | null
        readonly occupationDescription?: string | null
      }>(() => ({
        companyCnpj: Schema.String,
        economicActivities: optionalKey(nullOr(Schema.Array(EconomicActivity))),
        informedIncome: optionalKey(
          nullOr(
            struct<{
              readonly amount: number
              readonly date: string
              readonly frequency: Open<(typeof identityResponseQualificationsInformedIncomeFrequencyValues)[number]>
            }>(() => ({
              amount: Schema.Finite,
              date: Schema.String,
              frequency: openEnum(identityResponseQualificationsInformedIncomeFrequencyValues)
            }))
          )
        ),
        informedPatrimony: optionalKey(
          nullOr(
            struct<{
              readonly amount: number
              readonly date?: string | null
              readonly year: number
            }>(() => ({
              amount: Schema.Finite,
              date: optionalKey(nullOr(Schema.String)),
              year: Schema.Finite
            }))
          )
        ),
        informedRevenue: optionalKey(nullOr(InformedRevenue)),
        occupationCode: optionalKey(nullOr(openEnum(["RECEITA_FEDERAL", "CBO", "OUTRO"]))),
        occupationDescription: optionalKey(nullOr(Schema.String))
      }))
    )
  ),
  relations: optionalKey(nullOr(Schema.Array(IdentityRelation))),
  sex: optionalKey(nullOr(openEnum(["FEMALE", "MALE", "OTHER"]))),
  socialName: optionalKey(nullOr(Schema.String)),
  taxNumber: optionalKey(nullOr(Schema.String)),
  updatedAt: optionalKey(nullOr(Schema.String))
}))

export interface IdentityRetrieveRequest {
  readonly id: string
}
export const IdentityRetrieveRequest: Schema.Codec<IdentityRetrieveRequest> =
  /*#__PURE__*/ struct<IdentityRetrieveRequest>(() => ({
    id: uuid
  }))

const informedRevenueFrequencyValues = [
  "DAILY",
  "WEEKLY",
  "BIWEEKLY",
  "MONTHLY",
  "BIMONTHLY",
  "QUARTERLY",
  "SEMIANNUAL",
  "ANNUAL",
  "OTHER"
] as const

export interface InformedRevenue {
  readonly amount: number
  readonly frequency?: Open<(typeof informedRevenueFrequencyValues)[number]> | null
  readonly frequencyAdditionalInfo?: string | null
  readonly year?: number | null
}
export const InformedRevenue: Schema.Codec<InformedRevenue> = /*#__PURE__*/ struct<InformedRevenue>(() => ({
  amount: Schema.Finite,
  frequency: optionalKey(nullOr(openEnum(informedRevenueFrequencyValues))),
  frequencyAdditionalInfo: optionalKey(nullOr(Schema.String)),
  year: optionalKey(nullOr(Schema.Finite))
}))

const maritalStatusCodeValues = [
  "SINGLE",
  "MARRIED",
  "WIDOWED",
  "JUDICIALLY_SEPARATED",
  "DIVORCED",
  "STABLE_UNION",
  "OTHER"
] as const

export interface MaritalStatus {
  readonly additionalInfo?: string | null
  readonly code: Open<(typeof maritalStatusCodeValues)[number]>
}
export const MaritalStatus: Schema.Codec<MaritalStatus> = /*#__PURE__*/ struct<MaritalStatus>(() => ({
  additionalInfo: optionalKey(nullOr(Schema.String)),
  code: openEnum(maritalStatusCodeValues)
}))

export interface Nationality {
  readonly hasBrazilianNationality: boolean
  readonly otherNationalities?: ReadonlyArray<{
    readonly countryCode: string
    readonly documents: ReadonlyArray<NationalityDocument>
  }> | null
}
export const Nationality: Schema.Codec<Nationality> = /*#__PURE__*/ struct<Nationality>(() => ({
  hasBrazilianNationality: Schema.Boolean,
  otherNationalities: optionalKey(
    nullOr(
      Schema.Array(
        struct<{
          readonly countryCode: string
          readonly documents: ReadonlyArray<NationalityDocument>
        }>(() => ({
          countryCode: Schema.String,
          documents: Schema.Array(NationalityDocument)
        }))
      )
    )
  )
}))

export interface NationalityDocument {
  readonly additionalInfo?: string | null
  readonly country?: string | null
  readonly expirationDate?: string | null
  readonly issueDate?: string | null
  readonly number: string
  readonly type: string
}
export const NationalityDocument: Schema.Codec<NationalityDocument> = /*#__PURE__*/ struct<NationalityDocument>(() => ({
  additionalInfo: optionalKey(nullOr(Schema.String)),
  country: optionalKey(nullOr(Schema.String)),
  expirationDate: optionalKey(nullOr(Schema.String)),
  issueDate: optionalKey(nullOr(Schema.String)),
  number: Schema.String,
  type: Schema.String
}))

export interface OtherDocument {
  readonly additionalInfo?: string | null
  readonly checkDigit?: string | null
  readonly expirationDate?: string | null
  readonly number: string
  readonly type: Open<"CNH" | "RG" | "NIF" | "RNE" | "OTHER">
  readonly typeAdditionalInfo?: string | null
}
export const OtherDocument: Schema.Codec<OtherDocument> = /*#__PURE__*/ struct<OtherDocument>(() => ({
  additionalInfo: optionalKey(nullOr(Schema.String)),
  checkDigit: optionalKey(nullOr(Schema.String)),
  expirationDate: optionalKey(nullOr(Schema.String)),
  number: Schema.String,
  type: openEnum(["CNH", "RG", "NIF", "RNE", "OTHER"]),
  typeAdditionalInfo: optionalKey(nullOr(Schema.String))
}))

export interface Passport {
  readonly country: string
  readonly expirationDate?: string | null
  readonly issueDate?: string | null
  readonly number: string
}
export const Passport: Schema.Codec<Passport> = /*#__PURE__*/ struct<Passport>(() => ({
  country: Schema.String,
  expirationDate: optionalKey(nullOr(Schema.String)),
  issueDate: optionalKey(nullOr(Schema.String)),
  number: Schema.String
}))

export interface PaycheckBankLink {
  readonly accountOpeningDate: string
  readonly employerDocument: string
  readonly employerName: string
  readonly paycheckBankCnpj: string
  readonly paycheckBankIspb: string
}
export const PaycheckBankLink: Schema.Codec<PaycheckBankLink> = /*#__PURE__*/ struct<PaycheckBankLink>(() => ({
  accountOpeningDate: Schema.String,
  employerDocument: Schema.String,
  employerName: Schema.String,
  paycheckBankCnpj: Schema.String,
  paycheckBankIspb: Schema.String
}))

export interface PhoneNumber {
  readonly additionalInfo?: string | null
  readonly areaCode?: string | null
  readonly countryCallingCode?: string | null
  readonly extension?: string | null
  readonly type?: Open<"Personal" | "Work" | "Residencial"> | null
  readonly value: string
}
export const PhoneNumber: Schema.Codec<PhoneNumber> = /*#__PURE__*/ struct<PhoneNumber>(() => ({
  additionalInfo: optionalKey(nullOr(Schema.String)),
  areaCode: optionalKey(nullOr(Schema.String)),
  countryCallingCode: optionalKey(nullOr(Schema.String)),
  extension: optionalKey(nullOr(Schema.String)),
  type: optionalKey(nullOr(openEnum(["Personal", "Work", "Residencial"]))),
  value: Schema.String
}))

export interface PortabilityReceived {
  readonly employerDocument: string
  readonly employerName: string
  readonly paycheckBankDetainerCnpj: string
  readonly paycheckBankDetainerIspb: string
  readonly portabilityApprovalDate: string
}
export const PortabilityReceived: Schema.Codec<PortabilityReceived> = /*#__PURE__*/ struct<PortabilityReceived>(() => ({
  employerDocument: Schema.String,
  employerName: Schema.String,
  paycheckBankDetainerCnpj: Schema.String,
  paycheckBankDetainerIspb: Schema.String,
  portabilityApprovalDate: Schema.String
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Tells who the person or company behind an Item is, as the institution knows them.
 *
 * `GET /identity`
 *
 * @see https://docs.pluggy.ai/reference/identity-find-by-item
 */
export const identityFindByItem: PluggyOperation<IdentityFindByItemRequest, IdentityResponse> = /*#__PURE__*/ operation(
  {
    id: "identity-find-by-item",
    method: "GET",
    path: "/identity",
    request: IdentityFindByItemRequest,
    response: IdentityResponse,
    replay: "safe"
  }
)

/**
 * Tells about one identity by its own id.
 *
 * `GET /identity/{id}`
 *
 * @see https://docs.pluggy.ai/reference/identity-retrieve
 */
export const identityRetrieve: PluggyOperation<IdentityRetrieveRequest, IdentityResponse> = /*#__PURE__*/ operation({
  id: "identity-retrieve",
  method: "GET",
  path: "/identity/{id}",
  request: IdentityRetrieveRequest,
  response: IdentityResponse,
  replay: "safe"
})
