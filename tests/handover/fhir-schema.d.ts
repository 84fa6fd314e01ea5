declare module '@asymmetrik/fhir-json-schema-validator' {
  /** Checks a resource against the JSON schema of FHIR R4 (schema id http://hl7.org/fhir/json-schema/4.0). */
  export default class JSONSchemaValidator {
    /** Everything that is wrong; an empty list for a valid resource. `verbose`: as the whole schema says it. */
    validate(resource: object, verbose?: boolean): unknown[];
  }
}
