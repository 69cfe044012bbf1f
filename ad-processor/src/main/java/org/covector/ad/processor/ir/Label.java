package org.covector.ad.processor.ir;

/** The identity of a {@link Op.Loop} or a {@link Op.Block}, which exits name as their target. */
public final class Label {

  private final String name;
  private final int snapshots;

  /**
   * Makes a label.
   *
   * @param name the user's label, empty where there is none
   */
  public Label(String name) {
    this(name, 0);
  }

  /**
   * Makes the label of a loop that may be checkpointed.
   *
   * @param name the user's label, empty where there is none
   * @param snapshots how many states of the loop reverse mode keeps; 0 for a loop of which it keeps
   *     what it needs
   */
  public Label(String name, int snapshots) {
    this.name = name;
    this.snapshots = snapshots;
  }

  /** Makes the label of a copy. */
  public Label copy() {
    return new Label(name, snapshots);
  }

  /** Returns how many states reverse mode keeps; 0 for what is not a checkpointed loop. */
  public int snapshots() {
    return snapshots;
  }

  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name.isEmpty() ? "@" + Integer.toHexString(hashCode()) : "@" + name;
  }
}
