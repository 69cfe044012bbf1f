package org.covector.ad.processor.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.covector.ad.processor.api.DerivativeSource;
import org.covector.ad.processor.api.MethodModel;
import org.covector.ad.processor.api.Mode;
import org.covector.ad.processor.api.Result;
import org.covector.ad.processor.emit.MethodText;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.report.MethodReport.FunctionReport;
import org.covector.ad.processor.report.MethodReport.Listing;
import org.covector.ad.processor.report.MethodReport.NestReport;
import org.covector.ad.processor.report.MethodReport.ValueReport;
import org.covector.ad.processor.report.Stored.Purpose;
import org.covector.ad.processor.transform.Provision;
import org.covector.ad.processor.transform.Provisions;

/** Makes the report on a method out of its derivatives, as they are before they are split. */
public final class ReportBuilder {

  private static final double MANY = 1_000;

  private static final Set<Operation> ARITHMETIC = EnumSet.range(Operation.ADD, Operation.FUNCTION);

  private final DerivativeSource source;
  private final Provisions provisions;
  private final SourceTexts texts;
  private final List<MethodText> code;

  /**
   * Makes a builder.
   *
   * @param source where derivatives come from
   * @param provisions what is noted while they are made
   * @param texts finds texts in the sources
   * @param code the methods of the generated class
   */
  public ReportBuilder(
      DerivativeSource source, Provisions provisions, SourceTexts texts, List<MethodText> code) {
    this.source = source;
    this.provisions = provisions;
    this.texts = texts;
    this.code = code;
  }

  /** Makes the report on a method. */
  public MethodReport report(MethodModel method) {
    Function primal = source.function(method.key());
    return new Build(method, primal).report();
  }

  /** The work on one method. */
  private final class Build {

    private final MethodModel method;
    private final Function primal;
    private final Quantities quantities;
    private final List<FunctionReport> functions = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private List<ValueReport> values = List.of();
    private double work;

    Build(MethodModel method, Function primal) {
      this.method = method;
      this.primal = primal;
      this.quantities = new Quantities(primal.span().unit());
    }

    MethodReport report() {
      boolean isScalar = method.result() instanceof Result.Scalar;
      String reverse = isScalar ? "gradient" : "vjp";
      add("method", primal);
      if (asks(Mode.FORWARD)) {
        add("jvp", source.forward(method.key(), method.activity()).function());
      }
      if (asks(Mode.REVERSE)) {
        Function function =
            isScalar
                ? source.gradient(method.key(), method.activity()).function()
                : source.reverse(method.key(), method.activity()).function();
        values = values(function, add(reverse, function));
      }
      if (asks(Mode.SECOND_ORDER)) {
        add("hvp", source.secondOrder(method.key(), method.activity()).function());
      }
      Listing text = source();
      return new MethodReport(
          method.label(),
          primal.span().isKnown() ? quantities.place(primal.span()) : "",
          quantities.legend(names),
          functions,
          values,
          text,
          asks(Mode.FORWARD) ? code("Jvp") : Optional.empty(),
          asks(Mode.REVERSE) ? code(isScalar ? "Gradient" : "Vjp") : Optional.empty());
    }

    private boolean asks(Mode mode) {
      return method.modes().contains(mode);
    }

    private CostWalk add(String name, Function function) {
      CostWalk walk = new CostWalk(source::function, quantities);
      Nest root = walk.run(function);
      Counts total = shown(root.total());
      double arithmetic = total.of(ARITHMETIC).at(n -> MANY);
      if (functions.isEmpty()) {
        work = arithmetic;
      }
      boolean isKnown = total.names().stream().noneMatch(Quantities::isOfDerivative);
      Optional<Double> relative =
          work > 0 && isKnown ? Optional.of(arithmetic / work) : Optional.empty();
      List<NestReport> nests = new ArrayList<>();
      flatten(root, new ArrayList<>(), nests);
      Formula kept = sum(walk.stored(), EnumSet.complementOf(EnumSet.of(Purpose.ADJOINTS)));
      Formula adjoints = sum(walk.stored(), EnumSet.of(Purpose.ADJOINTS));
      functions.add(
          new FunctionReport(name, total, root.isBound(), relative, nests, kept, adjoints));
      return walk;
    }

    private Counts shown(Counts counts) {
      Counts shown = counts.each(quantities::shown);
      names.addAll(shown.names());
      return shown;
    }

    private Formula shown(Formula formula) {
      Formula shown = quantities.shown(formula);
      names.addAll(shown.names());
      return shown;
    }

    private Formula sum(List<Stored> stored, Set<Purpose> purposes) {
      Formula sum = Formula.ZERO;
      for (Stored each : stored) {
        sum = purposes.contains(each.purpose()) ? sum.plus(each.bytes()) : sum;
      }
      return shown(sum);
    }

    /** Appends a report on each nest; {@code outer} are those around it, outer ones first. */
    private void flatten(Nest nest, List<Nest> outer, List<NestReport> out) {
      Formula runs = nest.count();
      for (int i = outer.size() - 1; i >= 0; i--) {
        runs = outer.get(i).sum(runs);
      }
      List<Nest> around = new ArrayList<>(outer);
      around.add(nest);
      Counts each = nest.own().each(n -> largest(n, around));
      if (!each.numbers().isEmpty()) {
        out.add(new NestReport(place(nest), outer.size(), shown(runs), shown(each)));
      }
      nest.inner().forEach(n -> flatten(n, around, out));
    }

    private static Formula largest(Formula formula, List<Nest> around) {
      Formula largest = formula;
      for (int i = around.size() - 1; i >= 0; i--) {
        largest = around.get(i).largest(largest);
      }
      return largest;
    }

    private String place(Nest nest) {
      if (nest.kind().equals("reverse loop") && !nest.span().isKnown()) {
        return "loop of the derivative";
      }
      return switch (nest.kind()) {
        case "loop" -> "loop in " + quantities.place(nest.span());
        case "reverse loop" -> "reverse of loop in " + quantities.place(nest.span());
        default -> nest.kind();
      };
    }

    private List<ValueReport> values(Function derivative, CostWalk walk) {
      List<Function> made = new ArrayList<>(List.of(derivative));
      List<Provision> noted = new ArrayList<>(provisions.of(derivative.key()));
      for (FunctionKey key : walk.called()) {
        made.add(source.function(key));
        noted.addAll(provisions.of(key));
      }
      List<ValueReport> reports =
          new Fates(made, walk.stored(), noted, quantities, texts).reports();
      reports.forEach(r -> names.addAll(r.bytes().names()));
      return reports;
    }

    private Listing source() {
      SourceSpan method = texts.method(primal.span());
      SourceSpan span =
          new SourceSpan(method.unit(), method.line(), 1, method.endLine(), method.endColumn());
      String text = texts.excerpt(span);
      Set<Integer> marked = new TreeSet<>();
      values.stream()
          .filter(v -> v.fate() == MethodReport.Fate.KEPT)
          .filter(v -> v.line() >= span.line() && v.line() <= span.endLine())
          .forEach(v -> marked.add(v.line()));
      return new Listing(span.line(), Listings.flush(text.lines().toList()), List.copyOf(marked));
    }

    /** The code of a derivative, and of the methods that serve it alone or with others. */
    private Optional<Listing> code(String suffix) {
      return Listings.of(code, method.stem() + suffix);
    }
  }
}
