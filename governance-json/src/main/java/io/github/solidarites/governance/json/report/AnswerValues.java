package io.github.solidarites.governance.json.report;

import io.github.solidarites.governance.instrument.Delegation;
import io.github.solidarites.governance.rules.model.Decision;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Lead;
import io.github.solidarites.governance.rules.model.Payer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of answers, as JSON objects. */
final class AnswerValues {
  private AnswerValues() {}

  static Map<String, Object> holders(Holders value) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("holder", texts(value.holder()));
    out.put("unnamed", texts(value.unnamed()));
    putOrNull(out, "mode", value.mode());
    putOrNull(out, "role", value.role());
    out.put("decidedBy", texts(value.decidedBy()));
    out.put("paidBy", texts(value.paidBy()));
    out.put("unnamedPayers", texts(value.unnamedPayers()));
    out.put(
        "leavesInPlace", value.leavesInPlace().stream().sorted().map(Object::toString).toList());
    return out;
  }

  static Map<String, Object> lead(Lead value) {
    Map<String, Object> out = new LinkedHashMap<>();
    putOrNull(out, "role", value.role());
    putOrNull(out, "actor", value.actor());
    out.put("domain", value.domain().code());
    return out;
  }

  static Map<String, Object> payer(Payer value) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("actor", value.actor().text());
    putOrNull(out, "since", value.since());
    return out;
  }

  static Map<String, Object> decision(Decision value) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("chain", value.chain().stream().map(Delegation::id).toList());
    return out;
  }

  private static List<String> texts(Collection<?> values) {
    return values.stream().map(Object::toString).toList();
  }

  static void putOrNull(Map<String, Object> out, String name, Optional<?> value) {
    put(out, name, value.map(Object::toString).orElse(null));
  }

  @SuppressWarnings("NullAway") // JSON has nulls, and LinkedHashMap holds them.
  static void put(Map<String, Object> out, String name, @Nullable Object value) {
    out.put(name, value);
  }
}
