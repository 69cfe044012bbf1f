package org.covector.ad.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTableTest {

  private static Measurement measured(String size, String variant, double median, double bytes) {
    return new Measurement("Valley", size, variant, median, 0.8 * median, bytes);
  }

  @Test
  void showsRatiosOfEachRowAndTheirGeometricMeans() {
    String table =
        new RatioTable(
                Columns.DERIVATIVES,
                List.of(
                    measured("n = 2", "gradient", 1500, 0),
                    measured("n = 2", "handwritten", 1000, 0),
                    measured("n = 2", "primal", 1000, 0),
                    measured("n = 9", "gradient", 24, 16),
                    measured("n = 9", "primal", 4, Double.NaN)))
            .toMarkdown();

    assertEquals(
        """
        | kernel | size | primal ns | jvp / primal | nJvps / primal | gradient / primal \
        | hvp / primal | handwritten / primal | gradient / handwritten \
        | gradient B | hvp B | handwritten B |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | Valley | n = 2 | 1,000.0 | – | – | 1.50 | – | 1.00 | 1.50 | 0 | – | 0 |
        | Valley | n = 9 | 4.0 | – | – | 6.00 | – | – | – | 16 | – | – |
        | geometric mean |  |  | – | – | 3.00 | – | 1.00 | 1.50 |  |  |  |

        Times are medians; the noisiest is 25.0 % above its minimum.
        """,
        table);
  }

  @Test
  void showsWhatLibrariesCost() {
    String table =
        new RatioTable(
                Columns.LIBRARIES,
                List.of(
                    measured("n = 2", "finiteDifferences", 160, 0),
                    measured("n = 2", "finmath", 4000, 1024),
                    measured("n = 2", "gradient", 80, 0),
                    measured("n = 2", "hipparchus", 400, 512),
                    measured("n = 2", "primal", 40, 0)))
            .toMarkdown();

    assertEquals(
        "| Valley | n = 2 | 40.0 | 2.00 | – | 100.00 | 10.00 | 4.00 | 0 | 1,024 | 512 |",
        table.lines().skip(2).findFirst().orElseThrow());
  }
}
