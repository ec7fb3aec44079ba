/** For other people’s tests: worlds, the cases of every rule and step, their pages. */
module io.github.solidarites.governance.fixtures {
  requires transitive io.github.solidarites.governance.rules;
  requires io.github.solidarites.governance.json;
  requires io.github.solidarites.governance.reference;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires static org.jspecify;

  exports io.github.solidarites.governance.fixtures;
  exports io.github.solidarites.governance.fixtures.page;
}
