package org.covector.ad.processor.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The lengths of an array and of its rows, all of which count as equally long.
 *
 * @param path Java that leads to the array, as a user would write it
 * @param known the lengths that are known, of the array, of its rows, and so on
 */
record Shape(String path, List<Formula> known) {

  /** Copies the list. */
  Shape {
    known = List.copyOf(known);
  }

  /** The shape of an array of which nothing is known but where it is. */
  static Shape of(String path) {
    return new Shape(path, List.of());
  }

  Formula length() {
    return known.isEmpty() ? Formula.named(path + ".length") : known.get(0);
  }

  /** The shape of its rows; the first one stands for all. */
  Shape row() {
    return new Shape(path + "[0]", known.isEmpty() ? known : known.subList(1, known.size()));
  }

  /** The lengths at the outer ranks. */
  List<Formula> lengths(int ranks) {
    List<Formula> lengths = new ArrayList<>();
    Shape at = this;
    for (int i = 0; i < ranks; i++) {
      lengths.add(at.length());
      at = at.row();
    }
    return lengths;
  }
}
