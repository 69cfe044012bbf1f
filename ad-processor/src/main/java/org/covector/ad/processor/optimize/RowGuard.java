package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Allocation;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.optimize.RowNeeds.Reach;

/**
 * Writes the condition under which nothing in four iterations of a loop can throw: there are four
 * more, the arrays have elements for them, and their rows have all elements that inner loops ask
 * for, and the arrays that must be different are. The condition itself throws only where the header
 * of the loop would throw the same.
 */
final class RowGuard {

  private static final String FOUR_ROWS = "org.covector.ad.runtime.FourRows.";

  private final RowLoop rows;
  private final RowNeeds needs;
  private final Scopes scopes;

  /** What stands for the loop's induction variable. */
  private final Value index;

  private final List<Function<Builder, Value>> terms = new ArrayList<>();

  /**
   * Collects what is to be asked.
   *
   * @param present whether an array is known not to be null
   */
  RowGuard(
      RowLoop rows,
      RowNeeds needs,
      RowConflicts conflicts,
      Scopes scopes,
      Set<Value> present,
      List<Value> params) {
    this.rows = rows;
    this.needs = needs;
    this.scopes = scopes;
    CountedLoop counted = rows.counted();
    this.index = params.get(counted.position());
    terms.add(this::hasFourMore);
    if (CountedLoop.literal(counted.start(), scopes).filter(s -> s >= 0).isEmpty()) {
      terms.add(b -> b.compare(BasicOperator.GE, index, b.constant(0)));
    }
    addPresence(present);
    addLengths(counted.bound());
    addRows();
    conflicts.pairs().forEach(pair -> terms.add(b -> differ(pair, b)));
  }

  /** Writes the condition. */
  Value write(Builder out) {
    Value condition = terms.get(0).apply(out);
    for (Function<Builder, Value> term : terms.subList(1, terms.size())) {
      condition =
          out.ifElse(
                  condition,
                  List.of(ScalarType.BOOLEAN),
                  b -> List.of(term.apply(b)),
                  b -> List.of(b.zero(ScalarType.BOOLEAN)))
              .get(0);
    }
    return condition;
  }

  private void addPresence(Set<Value> present) {
    Set<Value> arrays = new LinkedHashSet<>(needs.elements());
    arrays.addAll(needs.reaches().keySet());
    for (Value array : arrays) {
      boolean isKnown =
          present.contains(array)
              || scopes.definition(array).orElse(null) instanceof Allocation
              || rows.loop().header().ops().stream()
                  .anyMatch(op -> op instanceof MemoryOp.Length length && length.array() == array);
      if (!isKnown) {
        terms.add(b -> b.compare(BasicOperator.NE, array, b.zero(array.type())));
      }
    }
  }

  private void addLengths(Value bound) {
    for (Value array : needs.elements()) {
      if (!isLength(bound, array)) {
        terms.add(b -> leavesFour(length(array, b), b));
      }
    }
  }

  private boolean isLength(Value bound, Value array) {
    return needs.measure(array).equals(needs.measure(bound));
  }

  private void addRows() {
    for (Value spine : needs.even()) {
      terms.add(b -> ask("equallyLong($0, $1)", List.of(spine, index), b));
    }
    needs
        .reaches()
        .forEach(
            (array, asked) ->
                asked.values().stream()
                    .filter(reach -> !needs.isWithin(array, reach))
                    .forEach(reach -> terms.add(b -> reaches(array, reach, b))));
    needs
        .rowReaches()
        .forEach(
            (spine, asked) ->
                asked.values().stream()
                    .filter(r -> !needs.even().contains(spine) || !needs.isWithinRows(spine, r))
                    .forEach(reach -> terms.add(b -> hold(spine, reach, b))));
  }

  /**
   * Whether three more iterations follow. Where the sum overflows, some array is asked for so many
   * elements as none has; where none is asked for any, there must be a difference.
   */
  private Value hasFourMore(Builder out) {
    Value bound = rows.counted().bound();
    Value end = repeat(bound, out);
    boolean isNotNegative =
        scopes.definition(bound).orElse(null) instanceof MemoryOp.Length
            || CountedLoop.literal(bound, scopes).filter(n -> n >= 0).isPresent()
            || needs.elements().stream()
                .anyMatch(array -> !needs.mayBeShorter(array) && isLength(bound, array));
    if (isNotNegative) {
      return leavesFour(end, out);
    }
    if (!needs.elements().isEmpty()) {
      Value last = out.add(index, out.constant(JammedRows.ROWS - 1));
      return out.compare(BasicOperator.LT, last, end);
    }
    Value isEnough = out.compare(BasicOperator.GE, end, out.constant(JammedRows.ROWS));
    return out.ifElse(
            isEnough,
            List.of(ScalarType.BOOLEAN),
            then -> List.of(leavesFour(end, then)),
            otherwise -> List.of(otherwise.zero(ScalarType.BOOLEAN)))
        .get(0);
  }

  /** Whether there are four more before an end that is not negative, as lengths are. */
  private Value leavesFour(Value end, Builder out) {
    Value last = out.sub(end, out.constant(JammedRows.ROWS - 1));
    return out.compare(BasicOperator.LT, index, last);
  }

  private Value reaches(Value array, Reach reach, Builder out) {
    Value length = length(array, out);
    if (reach.bound().isEmpty()) {
      return out.compare(BasicOperator.LT, out.constant(reach.more() - 1), length);
    }
    Value most = reach.more() == 0 ? length : out.sub(length, out.constant(reach.more()));
    return out.compare(BasicOperator.LE, repeat(reach.bound().get(), out), most);
  }

  private Value hold(Value spine, Reach reach, Builder out) {
    Optional<Value> bound = reach.bound().map(n -> repeat(n, out));
    Value length = bound.orElseGet(() -> out.constant(reach.more()));
    return ask("hold($0, $1, $2)", List.of(spine, index, length), out);
  }

  private Value differ(RowConflicts.Pair pair, Builder out) {
    return pair.isSpine()
        ? ask("areNot($0, $1, $2)", List.of(pair.array(), index, pair.other()), out)
        : out.compare(BasicOperator.NE, pair.array(), pair.other());
  }

  private static Value ask(String question, List<Value> operands, Builder out) {
    Value answer = Value.of(ScalarType.BOOLEAN, "");
    out.add(
        new Op.Opaque(
            List.of(answer),
            FOUR_ROWS + question,
            operands,
            Op.Opaque.Kind.OBSERVER,
            Op.Effect.READ,
            SourceSpan.NONE));
    return answer;
  }

  /** How many elements an array has at least. */
  private Value length(Value array, Builder out) {
    return scopes.definition(array).orElse(null) instanceof Allocation made
        ? made.dimensions().get(0)
        : out.length(array);
  }

  /** A value that is the same in four iterations, computed here if it is computed in the loop. */
  private Value repeat(Value value, Builder out) {
    if (value == rows.counted().induction()) {
      return index;
    } else if (rows.isOutside(value)) {
      return value;
    }
    Op op = scopes.definition(value).orElseThrow();
    List<Value> operands = op.operands().stream().map(v -> repeat(v, out)).toList();
    Value copy = Value.of(value.type(), "");
    out.add(op.with(operands, List.of(copy)));
    return copy;
  }
}
