/** The decisions: questions, rules, verdicts, explanations. */
@SuppressWarnings("module") // the qualified export names a module that is built later
module io.github.solidarites.governance.rules {
  requires transitive io.github.solidarites.governance.core;
  requires com.google.common;
  requires static org.jspecify;
  requires static org.immutables.value.annotations;

  exports io.github.solidarites.governance.rules;
  exports io.github.solidarites.governance.rules.model;
  exports io.github.solidarites.governance.rules.catalogue;
  exports io.github.solidarites.governance.rules.charter;
  exports io.github.solidarites.governance.rules.competence;
  exports io.github.solidarites.governance.rules.delegation;
  exports io.github.solidarites.governance.rules.lead;
  exports io.github.solidarites.governance.rules.pathway;
  exports io.github.solidarites.governance.rules.territory;
  exports io.github.solidarites.governance.rules.waiver;
  exports io.github.solidarites.governance.rules.internal to
      io.github.solidarites.governance.json;
}
