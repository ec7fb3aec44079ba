package io.github.solidarites.governance.json.document;

import java.util.Map;

/** What every document states, whatever its kind. */
public sealed interface GovernanceDocument
    permits CharterDocument,
        LocalFactsDocument,
        ResidenceHistoryDocument,
        SituationDocument,
        PathwayDocument,
        CompetenceTableDocument,
        ProfileDocument,
        StandaloneDelegationDocument,
        StandaloneWaiverDocument {
  /**
   * The kind of document.
   *
   * @return for example {@code charter}
   */
  String kind();

  /**
   * The version of the format.
   *
   * @return 1
   */
  Integer formatVersion();

  /**
   * The properties {@code x-…}: carried, not judged.
   *
   * @return by name; immutable
   */
  Map<String, Object> extensions();
}
