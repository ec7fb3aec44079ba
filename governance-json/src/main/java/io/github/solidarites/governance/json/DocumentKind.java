package io.github.solidarites.governance.json;

import io.github.solidarites.governance.json.document.CharterDocument;
import io.github.solidarites.governance.json.document.CompetenceTableDocument;
import io.github.solidarites.governance.json.document.GovernanceDocument;
import io.github.solidarites.governance.json.document.LocalFactsDocument;
import io.github.solidarites.governance.json.document.PathwayDocument;
import io.github.solidarites.governance.json.document.ProfileDocument;
import io.github.solidarites.governance.json.document.ResidenceHistoryDocument;
import io.github.solidarites.governance.json.document.SituationDocument;
import io.github.solidarites.governance.json.document.StandaloneDelegationDocument;
import io.github.solidarites.governance.json.document.StandaloneWaiverDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of documents that this library reads. */
public enum DocumentKind {
  /** A charter, or a convention that carries one. */
  CHARTER(CharterDocument.KIND, CharterDocument.class, false),
  /** Delegations in force and populations. */
  LOCAL_FACTS(LocalFactsDocument.KIND, LocalFactsDocument.class, false),
  /** Where a person lived: personal data. */
  RESIDENCE_HISTORY(ResidenceHistoryDocument.KIND, ResidenceHistoryDocument.class, true),
  /** A person on the day of a question: personal data. */
  SITUATION(SituationDocument.KIND, SituationDocument.class, true),
  /** The pathway of a person: personal data. */
  PATHWAY(PathwayDocument.KIND, PathwayDocument.class, true),
  /** A part of the table of law. */
  COMPETENCE_TABLE(CompetenceTableDocument.KIND, CompetenceTableDocument.class, false),
  /** A delegation, alone. */
  DELEGATION(StandaloneDelegationDocument.KIND, StandaloneDelegationDocument.class, false),
  /** A waiver, alone. */
  WAIVER(StandaloneWaiverDocument.KIND, StandaloneWaiverDocument.class, false),
  /** Severities chosen for checks. */
  PROFILE(ProfileDocument.KIND, ProfileDocument.class, false);

  private final String text;
  private final Class<? extends GovernanceDocument> type;
  private final boolean personal;

  DocumentKind(String text, Class<? extends GovernanceDocument> type, boolean personal) {
    this.text = text;
    this.type = type;
    this.personal = personal;
  }

  /**
   * What {@code kind} says in such a document.
   *
   * @return for example {@code residence-history}
   */
  public String text() {
    return text;
  }

  /**
   * Tells whether such a document is personal data, whatever its reference looks like.
   *
   * @return true for residence histories, situations and pathways
   */
  public boolean isPersonal() {
    return personal;
  }

  Class<? extends GovernanceDocument> type() {
    return type;
  }

  static Optional<DocumentKind> of(String text) {
    return Arrays.stream(values()).filter(k -> k.text.equals(text)).findFirst();
  }

  static List<String> texts() {
    return Arrays.stream(values()).map(DocumentKind::text).toList();
  }
}
