package io.github.solidarites.governance.json;

import com.networknt.schema.Error;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** Keeps the first errors only, so that a hostile document costs little memory. */
final class FirstErrors extends AbstractList<Error> {
  private final List<Error> kept = new ArrayList<>();
  private final int most;

  FirstErrors(int most) {
    this.most = most;
  }

  @Override
  public boolean add(Error error) {
    return kept.size() < most && kept.add(error);
  }

  @Override
  public Error get(int index) {
    return kept.get(index);
  }

  @Override
  public int size() {
    return kept.size();
  }
}
