package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a text was read. */
public enum Extent {
  /** The whole text: what is not given is not in it. */
  @JsonProperty("full")
  FULL,
  /** A part of the text: what is not given may stand elsewhere. */
  @JsonProperty("extract")
  EXTRACT
}
