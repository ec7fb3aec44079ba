package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a document was read from. */
public enum PrintedSource {
  /** The act itself. */
  @JsonProperty("act")
  ACT,
  /** What the press, or the parties’ communication, says of it. */
  @JsonProperty("press")
  PRESS
}
