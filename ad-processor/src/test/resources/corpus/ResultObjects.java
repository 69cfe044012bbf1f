package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Objects that the method makes and that stay: results, elements of arrays, loop state. */
@SuppressWarnings("lossy-conversions")
final class ResultObjects {

  private ResultObjects() {}

  static final class Body {
    double x;
    double v;
    @Constant final double mass;
    private double[] trail = new double[2];

    Body() {
      this(0, 0, 2);
    }

    Body(double x, double v, double mass) {
      this.x = x;
      this.v = v;
      this.mass = mass;
    }

    double energy() {
      return 0.5 * mass * v * v + x * x;
    }
  }

  static Body body(double x, double v) {
    Body b = new Body(x, v, 1.5);
    b.trail[1] = 0.75;
    return b;
  }

  /** A leapfrog step that gives a new state. */
  @Differentiable
  static Body step(Body b, double dt) {
    double half = b.v - 0.5 * dt * b.x / b.mass;
    double x = b.x + dt * half;
    Body next = new Body(x, half - 0.5 * dt * x / b.mass, b.mass);
    next.trail[0] = b.trail[1] * dt;
    next.trail[1] = x;
    return next;
  }

  static Object[][] stepInputs() {
    return new Object[][] {{body(1, 0.5), 0.25}};
  }

  /** The states of a loop. */
  @Differentiable
  static Body[] path(Body b, double dt, int n) {
    Body[] all = new Body[n];
    Body at = b;
    for (int i = 0; i < n; i++) {
      all[i] = at;
      at = step(at, dt);
    }
    return all;
  }

  static Object[][] pathInputs() {
    return new Object[][] {{body(1, 0.5), 0.25, 4}, {body(1, 0.5), 0.25, 0}};
  }

  /** A number of a state that a loop replaces. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double orbit(double x, double v, double dt, int n) {
    Body at = new Body(x, v, 2);
    double worst = at.energy();
    for (int i = 0; i < n; i++) {
      at = step(at, dt);
      if (at.energy() > worst) {
        worst = at.energy();
      }
    }
    return worst + at.x * at.v + at.trail[0];
  }

  static Object[][] orbitInputs() {
    return new Object[][] {{1.0, 0.5, 0.25, 4}, {1.0, 0.5, 0.25, 0}};
  }

  /** A parameter as the result, changed or not. */
  @Differentiable
  static Body pushed(Body b, double dt) {
    b.x += b.v * dt;
    return b;
  }

  static Object[][] pushedInputs() {
    return new Object[][] {{body(1, 0.5), 0.25}};
  }

  @Differentiable
  static Body chosen(Body a, Body b, double limit) {
    if (a.x > limit) {
      return a;
    }
    Body best = b.x > limit ? b : new Body(limit * a.x, b.v, 1);
    best.v *= limit;
    return best;
  }

  static Object[][] chosenInputs() {
    Body same = body(0.25, 2);
    return new Object[][] {
      {body(1, 0.5), body(2, 3), 0.5},
      {body(0.25, 0.5), body(2, 3), 0.5},
      {body(0.25, 0.5), body(0.125, 3), 0.5},
      {same, same, 0.5}
    };
  }

  /** The same object in several places, and none in one. */
  @Differentiable
  static Body[] repeated(Body b, double dt) {
    Body next = step(b, dt);
    next.x *= dt;
    return new Body[] {next, b, null, next};
  }

  static Object[][] repeatedInputs() {
    return new Object[][] {{body(1, 0.5), 0.25}};
  }

  static final class Pair {
    Body first;
    Body second;
    double[] weights;
    float scale = 1;

    Pair(Body first, Body second, double[] weights) {
      this.first = first;
      this.second = second;
      this.weights = weights;
    }
  }

  /** An object that refers to others, of which one is a parameter. */
  @Differentiable
  static Pair paired(Body b, double[] w, double dt) {
    Pair pair = new Pair(b, step(b, dt), w.clone());
    pair.weights[0] *= pair.second.x;
    pair.first.v += dt;
    pair.scale *= dt;
    return pair;
  }

  static Object[][] pairedInputs() {
    return new Object[][] {{body(1, 0.5), new double[] {0.5, 2}, 0.25}};
  }

  /** An exception on the way to the result. */
  @Differentiable
  static Body guarded(Body b, double[] x, int i) {
    Body made = new Body(b.x * x[0], b.v, 1);
    b.v = made.x;
    if (i < 0) {
      throw new IllegalArgumentException("i = " + i);
    }
    made.v *= x[i];
    return made;
  }

  static Object[][] guardedInputs() {
    return new Object[][] {
      {body(1, 0.5), new double[] {2, 3}, 1},
      {body(1, 0.5), new double[] {2, 3}, 2},
      {body(1, 0.5), new double[] {2, 3}, -1}
    };
  }

  /** Objects of a class that no parameter has: merged, null at first. */
  static final class Cell {
    double value;
    private int reads;

    Cell(double value) {
      this.value = value;
    }

    double read() {
      reads++;
      return value * reads;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double merged(double x, double limit) {
    Cell c = null;
    if (x > limit) {
      c = new Cell(x * x);
      c.value *= limit;
    }
    return c == null ? x * limit : c.read() * x + c.read();
  }

  static Object[][] mergedInputs() {
    return new Object[][] {{1.5, 0.5}, {0.5, 1.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double cells(double[] x) {
    Cell[] cells = new Cell[x.length];
    for (int i = 0; i < x.length; i++) {
      cells[i] = new Cell(x[i] * x[i]);
    }
    for (int i = 1; i < cells.length; i++) {
      cells[i].value += cells[i - 1].value * x[i];
    }
    double sum = 0;
    for (Cell c : cells) {
      sum += c.read() * c.read();
    }
    return sum;
  }

  static Object[][] cellsInputs() {
    return new Object[][] {{new double[] {0.5, 1.5, -0.75}}, {new double[0]}};
  }

  /** An insertion sort of objects by reference. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sorted(double[] x) {
    Cell[] cells = new Cell[x.length];
    for (int i = 0; i < x.length; i++) {
      cells[i] = new Cell(x[i]);
    }
    for (int i = 1; i < cells.length; i++) {
      for (int j = i; j > 0 && cells[j - 1].value > cells[j].value; j--) {
        Cell t = cells[j];
        cells[j] = cells[j - 1];
        cells[j - 1] = t;
      }
    }
    double sum = 0;
    for (int i = 0; i < cells.length; i++) {
      cells[i].value *= i + 1;
      sum += cells[i].value * cells[0].value;
    }
    return sum;
  }

  static Object[][] sortedInputs() {
    return new Object[][] {{new double[] {1.5, 0.5, 2, -0.75}}};
  }

  /** Parameters and new objects in one array, whose references move. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double mixed(Body a, Body b, double dt) {
    Body[] all = {a, step(b, dt), b};
    for (int i = 0; i < 3; i++) {
      Body last = all[2];
      all[2] = all[1];
      all[1] = all[0];
      all[0] = step(last, dt * (i + 1));
      all[1].x += all[0].v * all[2].trail[1];
    }
    return all[0].energy() * all[1].x + all[2].v + a.x * b.v;
  }

  static Object[][] mixedInputs() {
    Body same = body(1, 0.5);
    return new Object[][] {{body(1, 0.5), body(0.25, 2), 0.5}, {same, same, 0.25}};
  }

  /** An accumulator that a recursive method replaces. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double folded(double[] x) {
    return fold(new Cell(1), x, 0).value;
  }

  private static Cell fold(Cell c, double[] x, int i) {
    if (i == x.length) {
      return c;
    }
    Cell next = c.value > 2 ? c : new Cell(c.value * x[i]);
    next.value += x[i] * c.value;
    return fold(next, x, i + 1);
  }

  static Object[][] foldedInputs() {
    return new Object[][] {{new double[] {1.5, 0.5, 2}}, {new double[0]}};
  }

  /** Each iteration hands a new object on to the next. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double handedOn(double[] x, double c) {
    Cell last = new Cell(c);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * last.value;
      last = new Cell(c * i);
    }
    return sum + last.value * c;
  }

  static Object[][] handedOnInputs() {
    return new Object[][] {{new double[] {0.3, 0.7, -0.5}, 1.2}};
  }
}
