/** France as data: tables of law and territories, dated. */
module io.github.solidarites.governance.reference {
  requires transitive io.github.solidarites.governance.rules;
  requires static org.jspecify;

  exports io.github.solidarites.governance.reference;
}
