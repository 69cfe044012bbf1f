package org.covector.ad.processor.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.report.MethodReport.Fate;
import org.covector.ad.processor.report.MethodReport.ValueReport;
import org.covector.ad.processor.transform.Provision;
import org.covector.ad.processor.transform.Provision.Manner;

/**
 * What becomes of the values that a reverse sweep needs. Only what the finished derivative still
 * has is told: rows and copies that turned out not to be needed are left out.
 */
final class Fates {

  private static final Comparator<ValueReport> ORDER =
      Comparator.comparing(ValueReport::fate)
          .thenComparing(r -> r.line() == 0 ? Integer.MAX_VALUE : r.line())
          .thenComparing(ValueReport::place)
          .thenComparing(ValueReport::name)
          .thenComparing(ValueReport::reason)
          .thenComparing(r -> r.bytes().toString());

  private final List<Provision> noted;
  private final Quantities quantities;
  private final SourceTexts texts;
  private final Reasons reasons;
  private final Set<Value> defined = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Value, List<Stored>> stored = new IdentityHashMap<>();
  private final Map<Value, List<Provision>> provisions = new IdentityHashMap<>();
  private final Set<Value> told = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Value> standIns = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Makes the fates of the values of a reverse derivative.
   *
   * @param functions the derivative and the functions that it calls
   * @param stored the memory that they take
   * @param noted what was noted while they were made
   * @param texts finds texts in the sources
   */
  Fates(
      List<Function> functions,
      List<Stored> stored,
      List<Provision> noted,
      Quantities quantities,
      SourceTexts texts) {
    this.noted = noted;
    this.quantities = quantities;
    this.texts = texts;
    this.reasons = new Reasons(quantities, texts);
    functions.forEach(f -> define(f));
    stored.forEach(s -> this.stored.computeIfAbsent(s.key(), k -> new ArrayList<>()).add(s));
    for (Provision provision : noted) {
      provisions.computeIfAbsent(provision.value(), v -> new ArrayList<>()).add(provision);
      if (provision.manner() != Manner.IN_SCOPE) {
        standIns.add(provision.standIn());
      }
    }
  }

  private void define(Function function) {
    defined.addAll(function.params());
    function
        .body()
        .walk()
        .forEach(
            op -> {
              defined.addAll(op.results());
              if (op instanceof Loop loop) {
                defined.addAll(loop.params());
              }
            });
  }

  /**
   * Returns the report on each value, in the order of the source. Values that are kept are told one
   * by one, though they may look alike; of others that do one is told.
   */
  List<ValueReport> reports() {
    List<ValueReport> kept = new ArrayList<>();
    Set<ValueReport> others = new HashSet<>();
    for (Provision provision : noted) {
      if (!standIns.contains(provision.value()) && isTold(provision)) {
        report(provision).ifPresent(r -> (r.fate() == Fate.KEPT ? kept : others).add(r));
      }
    }
    return Stream.concat(kept.stream(), others.stream()).sorted(ORDER).toList();
  }

  /** Whether a value is more than a constant, a length or a parameter at hand. */
  private static boolean isTold(Provision provision) {
    Op op = provision.definition().orElse(null);
    boolean isPlain =
        op instanceof Op.Constant
            || op instanceof MemoryOp.Length
            || (op instanceof Op.Opaque opaque && opaque.kind() == Op.Opaque.Kind.STATIC_FINAL)
            || (op == null && provision.manner() == Manner.IN_SCOPE);
    return !isPlain;
  }

  private Optional<ValueReport> report(Provision provision) {
    if (provision.manner() == Manner.IN_SCOPE || provision.manner() == Manner.RECOMPUTED) {
      Fate fate = provision.manner() == Manner.IN_SCOPE ? Fate.AVAILABLE : Fate.RECOMPUTED;
      return defined.contains(provision.standIn())
          ? Optional.of(report(provision, fate, List.of()))
          : Optional.empty();
    }
    List<Stored> rows = new ArrayList<>();
    boolean exists = collect(provision, rows);
    Fate fate = rows.isEmpty() ? Fate.CARRIED : Fate.KEPT;
    boolean isNew = rows.isEmpty() || told.add(rows.get(0).key());
    return exists && isNew ? Optional.of(report(provision, fate, rows)) : Optional.empty();
  }

  /**
   * Follows a value to what holds it, and that to what holds it in turn.
   *
   * @return whether the derivative still has it
   */
  private boolean collect(Provision provision, List<Stored> rows) {
    Value holder = provision.manner() == Manner.SAVED ? provision.value() : provision.standIn();
    List<Stored> own = stored.getOrDefault(holder, List.of());
    own.stream().filter(s -> !rows.contains(s)).forEach(rows::add);
    for (Provision next : provisions.getOrDefault(provision.standIn(), List.of())) {
      if (next.manner() != Manner.IN_SCOPE && next.manner() != Manner.RECOMPUTED) {
        collect(next, rows);
      }
    }
    return !own.isEmpty()
        || (provision.manner() == Manner.CARRIED && defined.contains(provision.standIn()));
  }

  private ValueReport report(Provision provision, Fate fate, List<Stored> rows) {
    Formula bytes = Formula.ZERO;
    for (Stored row : rows) {
      bytes = bytes.plus(row.bytes());
    }
    SourceSpan span = provision.span();
    return new ValueReport(
        name(provision, span),
        span.isKnown() && quantities.isHome(span) ? span.line() : 0,
        quantities.place(span),
        fate,
        reasons.of(provision),
        rows.isEmpty() ? 0 : rows.get(0).each(),
        quantities.shown(bytes),
        rows.stream().anyMatch(Stored::isReleased));
  }

  /** Whether an operation is one that the derivative has made for itself. */
  private static boolean isDerivatives(Op op) {
    return op instanceof MemoryOp && !op.span().isKnown();
  }

  /** The user's name for a value, otherwise the expression. */
  private String name(Provision provision, SourceSpan span) {
    String name = provision.value().name();
    Op op = provision.definition().orElse(null);
    boolean isExpression = op != null && !(op instanceof ControlOp);
    String whole = isExpression ? texts.excerpt(span) : "";
    String text = name.isEmpty() || whole.startsWith(name + "[") ? whole : "";
    if (isDerivatives(op) && whole.endsWith("]")) {
      return "adjoint of " + whole;
    }
    if (!text.isEmpty() || !name.isEmpty()) {
      return text.isEmpty() ? name : text;
    }
    return op instanceof Op.Apply apply && apply.operator() instanceof LibraryFunction function
        ? function.symbol() + "(…)"
        : "a value without a name";
  }
}
