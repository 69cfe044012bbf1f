package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ResultSeedsTest {

  private final ResultSeeds seeds = new ResultSeeds();

  @Test
  void whatIsReachedTwiceCountsOnce() {
    double[] from = {1, 2};
    double[] to = {10, 20};
    seeds.numbers("x", from, to);
    seeds.numbers("x", from, to);
    assertArrayEquals(new double[] {11, 22}, to);
  }

  @Test
  void anotherAdjointOfTheSameIsAdded() {
    float[][] to = {{1}, null};
    seeds.numbers("x", new float[][] {{2}, {3}}, to);
    seeds.numbers("x", new float[][] {{4}, null}, to);
    assertArrayEquals(new float[] {7}, to[0]);
  }

  @Test
  void nothingIsAddedToNothing() {
    assertFalse(seeds.isNew(null, new Object()));
    assertFalse(seeds.isNew(new Object(), null));
    assertTrue(seeds.isNew(new Object(), new Object()));
  }

  @Test
  void lengthsMustFit() {
    assertThrows(
        IllegalArgumentException.class,
        () -> seeds.numbers("x", new double[] {1}, new double[] {1, 2}));
  }
}
