package org.covector.ad.processor.ir;

/** The identity of a {@link Op.Loop} or a {@link Op.Block}, which exits name as their target. */
public final class Label {

  private final String name;

  /**
   * Makes a label.
   *
   * @param name the user's label, empty where there is none
   */
  public Label(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name.isEmpty() ? "@" + Integer.toHexString(hashCode()) : "@" + name;
  }
}
