/**
 * The vocabulary of the governance of French solidarity policies: immutable values, no decision, no
 * input or output.
 */
module io.github.solidarites.governance.core {
  requires com.google.common;
  requires static org.jspecify;
  requires static org.immutables.value.annotations;

  exports io.github.solidarites.governance.time;
  exports io.github.solidarites.governance.law;
  exports io.github.solidarites.governance.territory;
  exports io.github.solidarites.governance.actor;
  exports io.github.solidarites.governance.competence;
  exports io.github.solidarites.governance.instrument;
  exports io.github.solidarites.governance.pathway;
}
