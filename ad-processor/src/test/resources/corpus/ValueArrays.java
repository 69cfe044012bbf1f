package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.Arrays;
import java.util.function.Function;
import org.covector.ad.Differentiable;

/** Arrays of records and of immutable objects: an array for each component. */
final class ValueArrays {

  record Point(double x, double y) {
    Point plus(Point o) {
      return new Point(x + o.x, y + o.y);
    }

    Point times(double k) {
      return new Point(k * x, k * y);
    }

    double distance(Point o) {
      return Math.hypot(x - o.x, y - o.y);
    }
  }

  private record Edge(Point from, Point to, int weight) {}

  private static Point[] points(double[] xy) {
    Point[] points = new Point[xy.length / 2];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Point(xy[2 * i], xy[2 * i + 1]);
    }
    return points;
  }

  private static double length(Point[] points) {
    double sum = 0;
    Point last = points[points.length - 1];
    for (Point p : points) {
      sum += p.distance(last);
      last = p;
    }
    return sum;
  }

  /** A polygon, smoothed in place. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double polygon(double[] xy, double s, int n) {
    Point[] points = points(xy);
    Point[] same = points;
    for (int k = 0; k < n; k++) {
      for (int i = 0; i + 1 < points.length; i++) {
        same[i] = points[i].times(1 - s).plus(points[i + 1].times(s));
        if (points[i].x() > 3) {
          break;
        }
      }
    }
    return length(points);
  }

  static Object[][] polygonInputs() {
    return new Object[][] {
      {new double[] {0, 0, 1, 0.5, 2, 3, -1, 2}, 0.3, 2},
      {new double[] {4, 0.2, 1, 0.5, 2, 3}, 0.3, 3},
      {new double[] {1, 2, 3, 5}, 0.3, 0}
    };
  }

  /** Swaps, copies, initialisers, rows of rows, elements as arguments and results. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double layouts(double a, double b) {
    Point[] row = {new Point(a, b), new Point(b, a * a), new Point(1, 2)};
    Point[] copy = row.clone();
    Point[] longer = Arrays.copyOf(row, 4);
    longer[3] = row[1];
    Point first = row[0];
    row[0] = row[2];
    row[2] = first;
    System.arraycopy(row, 0, copy, 1, 2);
    Point[][] grid = new Point[2][3];
    for (Point[] line : grid) {
      Arrays.fill(line, row[1].times(a));
    }
    grid[1] = copy;
    grid[1][2] = grid[0][1].plus(longer[3]);
    Function<Point[], Double> total = ps -> ps[0].x() * ps[1].y() + ps[2].x() * ps.length;
    return total.apply(row) + total.apply(copy) + total.apply(grid[1]) + last(longer, copy).y();
  }

  private static Point last(Point... points) {
    return points[points.length - 1];
  }

  private static Point last(Point[] a, Point[] b) {
    return a.length > b.length ? last(a) : last(b);
  }

  static Object[][] layoutsInputs() {
    return new Object[][] {{0.3, 0.8}};
  }

  /** Records in records in arrays, and a record that holds an array of records. */
  record Mesh(Edge[] edges, double scale) {
    double cost() {
      double sum = 0;
      for (Edge e : edges) {
        sum += e.weight() * e.from().distance(e.to());
      }
      return sum * scale;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double mesh(double[] xy, double scale) {
    Point[] p = points(xy);
    Edge[] edges = new Edge[p.length];
    for (int i = 0; i < p.length; i++) {
      edges[i] = new Edge(p[i], p[(i + 1) % p.length], i + 1);
    }
    return new Mesh(edges, scale).cost();
  }

  static Object[][] meshInputs() {
    return new Object[][] {{new double[] {0, 0, 1, 0.5, 2, 3}, 0.7}};
  }

  /** Immutable objects in arrays, sorted by insertion. */
  static final class Item {
    private final double key;
    private final double value;

    Item(double key, double value) {
      this.key = key;
      this.value = value;
    }

    boolean before(Item o) {
      return key < o.key;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sorted(double[] x) {
    Item[] items = new Item[x.length];
    for (int i = 0; i < x.length; i++) {
      Item item = new Item(Math.sin(x[i]), x[i] * x[i]);
      int j = i;
      while (j > 0 && item.before(items[j - 1])) {
        items[j] = items[j - 1];
        j--;
      }
      items[j] = item;
    }
    double sum = 0;
    for (int i = 0; i < items.length; i++) {
      sum += (i + 1) * items[i].value * items[i].key;
    }
    return sum;
  }

  static Object[][] sortedInputs() {
    return new Object[][] {{new double[] {0.4, 1.4, -0.3, 2.8, 0.9}}, {new double[] {}}};
  }
}
