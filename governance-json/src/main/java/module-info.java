/** Documents: JSON records, reading with placed errors, reports. */
module io.github.solidarites.governance.json {
  requires transitive io.github.solidarites.governance.rules;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive jakarta.validation;
  requires com.networknt.schema;
  requires org.hibernate.validator;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires static org.jspecify;

  exports io.github.solidarites.governance.json;
  exports io.github.solidarites.governance.json.document;
  exports io.github.solidarites.governance.json.report;

  // Unqualified: Hibernate Validator, and an application's own mapper, read the records.
  opens io.github.solidarites.governance.json.document;
}
