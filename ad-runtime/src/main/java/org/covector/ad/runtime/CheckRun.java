package org.covector.ad.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.covector.ad.runtime.GradientReport.Comparison;
import org.covector.ad.runtime.GradientReport.Section;
import org.covector.ad.runtime.GradientReport.Verdict;

/** One run of a {@link GradientCheck} at one point. */
final class CheckRun {

  /** A Jacobian of one mode, and the comparisons of its entries. */
  private static final class Mode {
    final double[][] jacobian;
    final Findings findings;

    Mode(double[][] jacobian, String name) {
      this.jacobian = jacobian;
      this.findings = new Findings(name);
    }
  }

  private final GradientCheck settings;
  private final double[] x;
  private final double[] before;
  private final List<Section> sections = new ArrayList<>();

  CheckRun(GradientCheck settings, double[] x) {
    this.settings = settings;
    this.x = x;
    this.before = x.clone();
  }

  /** Compares jvp and vjp with differences and with each other; the names are those of sections. */
  GradientReport ofFunction(VectorFunction f, String forwardName, String reverseName) {
    double[] y = new double[f.outputs(x)];
    f.value(x, y);
    Findings values = new Findings("value");
    List<Mode> modes = new ArrayList<>();
    List<UnsupportedOperationException> missing = new ArrayList<>();
    for (boolean forward : new boolean[] {true, false}) {
      Mode mode = new Mode(new double[y.length][x.length], forward ? forwardName : reverseName);
      try {
        fill(mode, forward, f, y, values);
        modes.add(mode);
      } catch (UnsupportedOperationException notGenerated) {
        missing.add(notGenerated);
      }
    }
    if (modes.isEmpty()) {
      throw missing.get(0);
    }
    values.addTo(sections);
    compareWithDifferences(f, modes);
    if (modes.size() == 2 && x.length > 0 && y.length > 0) {
      dotProducts(f, modes.get(0).jacobian, "dot product");
    }
    return report(x.length, y.length);
  }

  /** Compares hvp with differences of its own gradient, and that with differences of the value. */
  GradientReport ofHvp(ScalarFunction f) {
    double[] gradient = new double[x.length];
    double[][] hessian = new double[x.length][x.length];
    double value = Hessians.dense(f, x, gradient, hessian);
    Findings values = new Findings("value");
    values.addExact("value", value, f.value(x));
    values.addTo(sections);
    compareWithDifferences(
        new PackedViews.OfValue(f), List.of(new Mode(new double[][] {gradient}, "gradient")));
    VectorFunction ofGradient = new PackedViews.OfGradient(f);
    compareWithDifferences(ofGradient, List.of(new Mode(hessian, "hvp")));
    dotProducts(ofGradient, hessian, "symmetry");
    return report(x.length, 1);
  }

  private GradientReport report(int inputs, int outputs) {
    if (!Arrays.equals(before, x)) {
      throw new IllegalStateException("the function modified its argument");
    }
    return new GradientReport(inputs, outputs, sections);
  }

  /** Computes the Jacobian of a mode and compares the value that comes with it. */
  private void fill(Mode mode, boolean forward, VectorFunction f, double[] y, Findings values) {
    double[] yOfMode = y.clone();
    if (forward) {
      Jacobians.forward(f, x, yOfMode, mode.jacobian);
    } else {
      Jacobians.reverse(f, x, yOfMode, mode.jacobian);
    }
    for (int i = 0; i < y.length; i++) {
      values.addExact(y.length == 1 ? "y" : "y[" + i + "]", yOfMode[i], y[i]);
    }
  }

  private void compareWithDifferences(VectorFunction f, List<Mode> modes) {
    int outputs = modes.get(0).jacobian.length;
    double wanted = settings.tolerance() / GradientCheck.SAFETY;
    Differences differences = new Differences(f, x, outputs, settings.roundoff(), wanted);
    for (int input = 0; input < x.length; input++) {
      differences.column(input);
      for (int output = 0; output < outputs; output++) {
        String place = "x[" + input + "]";
        if (outputs > 1) {
          place = "y[" + output + "], " + place;
        }
        for (Mode mode : modes) {
          double derivative = mode.jacobian[output][input];
          mode.findings.add(compare(place, derivative, differences, output, input));
        }
      }
    }
    for (Mode mode : modes) {
      mode.findings.addTo(sections);
    }
  }

  private Comparison compare(
      String place, double derivative, Differences differences, int output, int input) {
    double reference = differences.derivative(output);
    double uncertainty = differences.uncertainty(output);
    double size = Math.max(Math.abs(derivative), Math.abs(reference));
    double allowed = GradientCheck.SAFETY * uncertainty;
    if (Double.isFinite(size)) {
      allowed += settings.tolerance() * size;
    }
    boolean resolved = differences.resolved(output, input, derivative);
    Verdict verdict = Verdict.UNRESOLVED;
    if (resolved && Math.abs(derivative - reference) <= allowed) {
      verdict = Verdict.AGREES;
    } else if (Double.isFinite(derivative)
        ? Math.abs(derivative - reference) > allowed
        : resolved) {
      boolean kink = differences.atKink(output, input, derivative);
      verdict = kink ? Verdict.UNRESOLVED : Verdict.DIFFERS;
    }
    return new Comparison(place, derivative, reference, uncertainty, allowed, verdict);
  }

  /** Compares yBar . (J xDot) with (transposed J yBar) . xDot for some directions. */
  private void dotProducts(VectorFunction f, double[][] jacobian, String name) {
    Random random = new Random(settings.seed());
    Findings findings = new Findings(name);
    double[] y = new double[jacobian.length];
    double[] yDot = new double[jacobian.length];
    double[] xBar = new double[x.length];
    for (int i = 0; i < settings.directions(); i++) {
      double[] xDot = random.doubles(x.length, -1, 1).toArray();
      double[] yBar = random.doubles(jacobian.length, -1, 1).toArray();
      f.jvp(x, xDot, y, yDot);
      f.vjp(x, yBar, y, xBar);
      double bound = settings.dotTolerance() * absoluteTerms(yBar, jacobian, xDot);
      findings.addWithin("direction " + i, dot(xBar, xDot), dot(yBar, yDot), bound);
    }
    findings.addTo(sections);
  }

  /** The sum of the absolute values of all terms of yBar . J xDot, which bounds its rounding. */
  private static double absoluteTerms(double[] yBar, double[][] jacobian, double[] xDot) {
    double sum = 0;
    for (int i = 0; i < yBar.length; i++) {
      for (int j = 0; j < xDot.length; j++) {
        sum += Math.abs(yBar[i] * jacobian[i][j] * xDot[j]);
      }
    }
    return sum;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
