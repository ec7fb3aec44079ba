package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.NotEncoded;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.instrument.InstrumentKind;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.pathway.Need;
import io.github.solidarites.governance.territory.PopulationKind;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.ImpreciseDate;
import io.github.solidarites.governance.time.Period;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints one argument of a message, by its type, the way people write. */
final class ArgumentText {
  private final Naming naming;
  private final LocalDate day;
  private final Locale locale;
  private final DateTimeFormatter days;

  /**
   * A printer.
   *
   * @param naming the names to print
   * @param day the day on which names are taken
   * @param locale French or English
   */
  ArgumentText(Naming naming, LocalDate day, Locale locale) {
    this.naming = naming;
    this.day = day;
    this.locale = locale;
    this.days = DateTimeFormatter.ofPattern("d\u00a0MMMM uuuu", locale);
  }

  /**
   * The argument as text.
   *
   * @param value the argument
   * @param form a variant: {@code or} to join a list with « ou », {@code of} for a place after « de
   *     »
   * @return the text
   */
  String of(Object value, @Nullable String form) {
    if (value instanceof List<?> list) {
      return joined(list, form == null ? "and" : form);
    }
    if (value instanceof LocalDate date) {
      return date(date);
    }
    if (value instanceof ImpreciseDate date) {
      return date(date);
    }
    if (value instanceof Period period) {
      return period(period);
    }
    if (value instanceof Integer number) {
      return NumberFormat.getIntegerInstance(locale).format(number);
    }
    if (value instanceof LegalCitation citation) {
      return citation.label();
    }
    if (value instanceof Reason reason) {
      return Messages.of(locale).render(reason.id(), reason.arguments(), naming, day);
    }
    if (value instanceof TerritoryId place && "of".equals(form)) {
      return naming.ofPlace(place);
    }
    return name(value);
  }

  private String name(Object value) {
    if (value instanceof ActorId actor) {
      return naming.actor(actor, day, locale);
    }
    if (value instanceof TerritoryId place) {
      return naming.place(place);
    }
    if (value instanceof MatterId matter) {
      return naming.matter(matter, locale);
    }
    if (value instanceof PolicyDomain domain) {
      return naming.domain(domain, locale);
    }
    if (value instanceof ActorKind kind) {
      return Messages.of(locale).textOr("kind." + kind.code(), kind.code());
    }
    if (value instanceof InstrumentKind kind) {
      return Messages.of(locale).textOr("instrument." + kind.code(), kind.code());
    }
    if (value instanceof NotEncoded why) {
      return isFrench() ? why.french() : why.english();
    }
    if (value instanceof PopulationKind kind) {
      return Messages.of(locale).text("population." + kind);
    }
    if (value instanceof Need need) {
      return Messages.of(locale).textOr("need." + need.code(), need.code());
    }
    return value.toString();
  }

  /** A day; a whole year as its number; else the first and the last possible day. */
  private String date(ImpreciseDate date) {
    LocalDate first = date.earliest();
    if (date.isExact()) {
      return date(first);
    }
    if (date.equals(ImpreciseDate.parse(String.valueOf(first.getYear())))) {
      return String.valueOf(first.getYear());
    }
    return Messages.of(locale)
        .text("date.between")
        .replace("{from}", date(first))
        .replace("{to}", date(date.latest()));
  }

  private String date(LocalDate date) {
    String text = days.format(date);
    return isFrench() && date.getDayOfMonth() == 1 ? "1er" + text.substring(1) : text;
  }

  private String period(Period period) {
    Messages messages = Messages.of(locale);
    String from = period.startInclusive().map(this::date).orElse("");
    String to = period.endInclusive().map(this::date).orElse("");
    if (from.isEmpty() && to.isEmpty()) {
      return messages.text("period.always");
    }
    String key = from.isEmpty() ? "period.until" : to.isEmpty() ? "period.from" : "period.between";
    return messages.text(key).replace("{from}", from).replace("{to}", to);
  }

  private String joined(List<?> values, String form) {
    String last = " " + Messages.of(locale).text("list." + form) + " ";
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : i == values.size() - 1 ? last : ", ")
          .append(of(values.get(i), null));
    }
    return out.toString();
  }

  private boolean isFrench() {
    return locale.getLanguage().equals("fr");
  }
}
