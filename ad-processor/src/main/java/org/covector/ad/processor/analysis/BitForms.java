package org.covector.ad.processor.analysis;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.covector.ad.processor.analysis.BitForm.Linear;
import org.covector.ad.processor.analysis.BitForm.Linear.Sign;
import org.covector.ad.processor.analysis.BitForm.Other;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/**
 * Which integers of a function depend on the bits of floating numbers, and how. What is left of the
 * bits where a mask or a shift takes away the whole fraction is locally constant, as an exponent
 * is, and does not count; neither do comparisons.
 */
public final class BitForms {

  private static final Set<String> TO_BITS =
      Set.of("doubleToLongBits", "doubleToRawLongBits", "floatToIntBits", "floatToRawIntBits");

  private static final Set<String> FROM_BITS = Set.of("longBitsToDouble", "intBitsToFloat");

  private final Scopes scopes;
  private final Map<Value, BitForm> forms = new IdentityHashMap<>();
  private boolean changed;

  /** Analyses a function. */
  public BitForms(Function function) {
    scopes = Scopes.of(function);
    List<Op> ops = function.body().walk().toList();
    if (ops.stream().anyMatch(BitForms::givesBits)) {
      do {
        changed = false;
        ops.forEach(this::visit);
      } while (changed);
    }
  }

  /** Returns how a value depends on bits; nothing where it does not. */
  public Optional<BitForm> of(Value value) {
    return Optional.ofNullable(forms.get(value));
  }

  /**
   * Returns the bits that an operation makes a number of its own type of, where the number follows
   * that of the bits; nothing for any other operation.
   */
  public Optional<Linear> followed(Op.Apply apply) {
    boolean reads =
        apply.operator() == BasicOperator.CONVERT
            || (apply.operator() instanceof LibraryFunction function
                && FROM_BITS.contains(function.name()));
    return reads
        ? linear(apply.operands().get(0)).filter(f -> f.source().type() == apply.result().type())
        : Optional.empty();
  }

  private static boolean givesBits(Op op) {
    return op instanceof Op.Apply apply
        && apply.operator() instanceof LibraryFunction function
        && TO_BITS.contains(function.name());
  }

  private void visit(Op op) {
    if (op instanceof Op.Apply apply) {
      if (givesBits(op)) {
        put(apply.result(), Optional.of(Linear.of(apply.operands().get(0))));
      } else if (isInteger(apply.result())) {
        put(apply.result(), form(apply));
      }
    } else if (op instanceof Op.Opaque opaque) {
      opaque.results().stream()
          .filter(BitForms::isInteger)
          .forEach(r -> put(r, other(opaque.operands())));
    } else if (op instanceof ControlOp control) {
      Joins.forEach(control, (from, to) -> put(to, other(List.of(from, to))));
    }
  }

  private static boolean isInteger(Value value) {
    return value.type() instanceof ScalarType type && type.isIntegral();
  }

  private void put(Value value, Optional<? extends BitForm> form) {
    if (form.isPresent() && !form.get().equals(forms.put(value, form.get()))) {
      changed = true;
    }
  }

  private Optional<Other> other(List<Value> operands) {
    Set<Value> sources = Collections.newSetFromMap(new IdentityHashMap<>());
    operands.stream().flatMap(v -> of(v).stream()).forEach(form -> sources.addAll(form.sources()));
    return sources.isEmpty() ? Optional.empty() : Optional.of(Other.of(sources));
  }

  private Optional<? extends BitForm> form(Op.Apply apply) {
    Optional<? extends BitForm> known =
        apply.operator() instanceof BasicOperator operator
            ? linear(operator, apply)
            : Optional.empty();
    return known.isPresent() || isLocallyConstant(apply) ? known : other(apply.operands());
  }

  private Optional<Linear> linear(Value value) {
    return of(value).filter(Linear.class::isInstance).map(Linear.class::cast);
  }

  private Optional<Linear> linear(BasicOperator operator, Op.Apply apply) {
    Value left = apply.operands().get(0);
    Value right = apply.operands().get(apply.operands().size() - 1);
    Optional<Linear> first = linear(left);
    Optional<Linear> second = linear(right);
    return switch (operator) {
      case NEG -> first.map(f -> f.moved(!f.negative(), f.shift(), f.dropped()));
      case CONVERT -> first.flatMap(f -> converted(f, apply));
      case ADD ->
          of(right).isEmpty()
              ? first.map(f -> plus(f, right))
              : of(left).isEmpty() ? second.map(f -> plus(f, left)) : Optional.empty();
      case SUB ->
          of(right).isEmpty()
              ? first.map(f -> plus(f, right))
              : of(left).isEmpty()
                  ? second.map(f -> f.moved(!f.negative(), f.shift(), f.dropped()))
                  : Optional.empty();
      case AND ->
          first.flatMap(f -> masked(f, right)).or(() -> second.flatMap(f -> masked(f, left)));
      case OR, XOR ->
          first
              .flatMap(f -> combined(operator, f, right))
              .or(() -> second.flatMap(f -> combined(operator, f, left)));
      case SHL, SHR, USHR -> first.flatMap(f -> shifted(operator, f, right));
      default -> Optional.empty();
    };
  }

  /** The whole bits in an {@code int}, or some that had been moved into its range. */
  private static Optional<Linear> converted(Linear f, Op.Apply apply) {
    boolean fits =
        apply.result().type() == ScalarType.LONG
            || (apply.result().type() == ScalarType.INT && f.width() - f.shift() <= 32);
    return fits ? Optional.of(f) : Optional.empty();
  }

  /** A small constant changes the last digits, any other one perhaps the exponent. */
  private Linear plus(Linear f, Value term) {
    OptionalLong constant = literal(term);
    long limit = 1L << (f.droppable() - f.shift());
    boolean small =
        constant.isPresent() && -limit <= constant.getAsLong() && constant.getAsLong() <= limit;
    return small ? f : f.moved(f.negative(), f.shift(), f.dropped());
  }

  /** The bits of the fraction must stay, but for the lowest. */
  private Optional<Linear> masked(Linear f, Value mask) {
    OptionalLong literal = literal(mask);
    if (literal.isEmpty()) {
      return Optional.empty();
    }
    long bits = literal.getAsLong();
    int length = f.fraction() - f.shift();
    int low = Math.min(Long.numberOfTrailingZeros(bits), length);
    boolean kept = (bits | ((1L << low) - 1) | -1L << length) == -1L;
    if (!kept || f.shift() + low > f.droppable()) {
      return Optional.empty();
    }
    boolean signed = ((bits >>> topBit(f)) & 1) == 1;
    long exponent = ((1L << topBit(f)) - 1) & (-1L << length);
    boolean exponentKept = f.exponentKept() && (bits & exponent) == exponent;
    int dropped = Math.max(f.dropped(), f.shift() + low);
    return Optional.of(f.with(dropped, signed ? f.sign() : cleared(f.sign()), exponentKept));
  }

  private static int topBit(Linear f) {
    return f.width() - 1 - f.shift();
  }

  private static Sign cleared(Sign sign) {
    return sign == Sign.UNKNOWN ? sign : Sign.CLEARED;
  }

  /** With something that leaves the bits of the fraction alone. */
  private Optional<Linear> combined(BasicOperator operator, Linear f, Value other) {
    int length = f.fraction() - f.shift();
    OptionalLong literal = literal(other);
    if (literal.isEmpty()) {
      boolean apart = of(other).isEmpty() && trailingZeros(other) >= length;
      return apart ? Optional.of(f.with(f.dropped(), Sign.UNKNOWN, false)) : Optional.empty();
    }
    long bits = literal.getAsLong();
    if (Long.numberOfTrailingZeros(bits) < length) {
      return Optional.empty();
    }
    boolean touched = ((bits >>> topBit(f)) & 1) == 1;
    boolean exponentKept = f.exponentKept() && (bits & ((1L << topBit(f)) - 1)) == 0;
    Sign sign = touched ? combined(operator, f.sign()) : f.sign();
    return Optional.of(f.with(f.dropped(), sign, exponentKept));
  }

  private static Sign combined(BasicOperator operator, Sign sign) {
    if (operator == BasicOperator.OR) {
      return sign == Sign.UNKNOWN ? sign : Sign.SET;
    }
    return switch (sign) {
      case KEPT -> Sign.FLIPPED;
      case FLIPPED -> Sign.KEPT;
      case CLEARED -> Sign.SET;
      case SET -> Sign.CLEARED;
      case UNKNOWN -> Sign.UNKNOWN;
    };
  }

  private Optional<Linear> shifted(BasicOperator operator, Linear f, Value distance) {
    OptionalLong literal = literal(distance);
    if (literal.isEmpty()) {
      return Optional.empty();
    }
    int by = (int) literal.getAsLong();
    int shift = operator == BasicOperator.SHL ? f.shift() - by : f.shift() + by;
    boolean fits = by >= 0 && by < f.width() && shift >= 0 && shift <= f.droppable();
    int dropped = Math.max(f.dropped(), shift);
    return fits ? Optional.of(f.moved(f.negative(), shift, dropped)) : Optional.empty();
  }

  /** Whether nothing is left of the fraction: a mask or a shift has taken it away. */
  private boolean isLocallyConstant(Op.Apply apply) {
    Value left = apply.operands().get(0);
    Value right = apply.operands().get(apply.operands().size() - 1);
    if (apply.operator() == BasicOperator.AND) {
      return leaves(linear(left), trailingZeros(right))
          || leaves(linear(right), trailingZeros(left));
    }
    if (apply.operator() == BasicOperator.SHR || apply.operator() == BasicOperator.USHR) {
      int by = (int) literal(right).orElse(0);
      return leaves(linear(left), by);
    }
    return false;
  }

  private static boolean leaves(Optional<Linear> f, int lost) {
    return f.isPresent() && lost >= f.get().fraction() - f.get().shift();
  }

  /** How many of the lowest bits of a value are known to be 0. */
  private int trailingZeros(Value value) {
    OptionalLong literal = literal(value);
    if (literal.isPresent()) {
      return Long.numberOfTrailingZeros(literal.getAsLong());
    }
    if (!(scopes.definition(value).orElse(null) instanceof Op.Apply apply)) {
      return 0;
    }
    Value left = apply.operands().get(0);
    Value right = apply.operands().get(apply.operands().size() - 1);
    if (apply.operator() == BasicOperator.SHL) {
      int width = value.type() == ScalarType.LONG ? 64 : 32;
      return (int) literal(right).orElse(0) & (width - 1);
    }
    return apply.operator() == BasicOperator.AND
        ? Math.max(trailingZeros(left), trailingZeros(right))
        : 0;
  }

  private OptionalLong literal(Value value) {
    Op definition = scopes.definition(value).orElse(null);
    if (definition instanceof Op.Constant constant
        && constant.literal() instanceof Number number
        && isInteger(value)) {
      return OptionalLong.of(number.longValue());
    }
    boolean widened =
        definition instanceof Op.Apply apply
            && apply.operator() == BasicOperator.CONVERT
            && value.type() == ScalarType.LONG
            && isInteger(apply.operands().get(0));
    return widened ? literal(definition.operands().get(0)) : OptionalLong.empty();
  }
}
