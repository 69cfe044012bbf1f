package org.covector.ad.processor.ir;

import java.util.List;
import java.util.stream.Stream;

/**
 * An operation: uses operands, defines results, may hold regions. Operations are immutable; a pass
 * makes new ones.
 */
public sealed interface Op
    permits Op.Constant, Op.Apply, Op.Opaque, Op.Call, Op.Fixture, Op.Remark, MemoryOp, ControlOp {

  /**
   * Returns the values that the operation itself uses; those used in its regions are not among
   * them.
   */
  List<Value> operands();

  /** Returns the values that it defines in the region that holds it. */
  List<Value> results();

  /** Returns the regions that it holds, in textual order. */
  default List<Region> regions() {
    return List.of();
  }

  /** Returns the source that it stands for. */
  SourceSpan span();

  /** Returns what it does besides defining its results. */
  Effect effect();

  /** Returns whether it takes storage from the tape, or leaves something there. */
  default boolean usesTape() {
    return false;
  }

  /**
   * Makes the same operation on other operands and results, in the orders of {@link #operands} and
   * {@link #results}. Operations that hold regions are rebuilt by {@link Rewriter}.
   */
  Op with(List<Value> operands, List<Value> results);

  /** What an operation does besides defining its results. */
  enum Effect {
    /** Nothing; may be dropped, repeated, or moved to where it would not throw newly. */
    NONE,
    /** Reads array elements. */
    READ,
    /** Writes array elements, or allocates. */
    WRITE,
    /** Anything: runs exactly once, in its place. */
    ANY
  }

  /**
   * A constant.
   *
   * @param literal a {@link Boolean}, {@link Character}, {@link Number} of the result's type, or
   *     {@link String}
   * @param text the constant as the user wrote it, such as {@code Math.PI} with qualified names;
   *     empty where the literal's own text serves
   */
  record Constant(Value result, Object literal, String text, SourceSpan span) implements Op {
    @Override
    public List<Value> operands() {
      return List.of();
    }

    @Override
    public List<Value> results() {
      return List.of(result);
    }

    @Override
    public Effect effect() {
      return Effect.NONE;
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      return new Constant(results.get(0), literal, text, span);
    }
  }

  /**
   * A pure scalar computation.
   *
   * @param strict whether the operation is the user's own, of which every bit counts; a relaxed one
   *     belongs to a derivative and may be simplified as real arithmetic
   */
  record Apply(
      Value result, Operator operator, List<Value> operands, boolean strict, SourceSpan span)
      implements Op {
    public Apply {
      operands = List.copyOf(operands);
    }

    @Override
    public List<Value> results() {
      return List.of(result);
    }

    @Override
    public Effect effect() {
      return Effect.NONE;
    }

    /** Returns whether the operation may throw. */
    public boolean canThrow() {
      return operator.canThrow(result.type());
    }

    @Override
    public Op with(List<Value> newOperands, List<Value> results) {
      return new Apply(results.get(0), operator, newOperands, strict, span);
    }
  }

  /**
   * Java that the compiler does not look into: a logger call, a string, a call on an inactive
   * object, a read of a static final table.
   *
   * @param results one value, or none for a statement
   * @param template the expression as Java with qualified class names, with {@code $0}, {@code $1}
   *     … for the operands
   * @param kind what it is, which decides what becomes of active operands
   * @param effect {@code NONE} for what is known to be pure, such as reading a static final field
   */
  record Opaque(
      List<Value> results,
      String template,
      List<Value> operands,
      Kind kind,
      Effect effect,
      SourceSpan span)
      implements Op {
    public Opaque {
      results = List.copyOf(results);
      operands = List.copyOf(operands);
    }

    @Override
    public Op with(List<Value> newOperands, List<Value> newResults) {
      return new Opaque(newResults, template, newOperands, kind, effect, span);
    }

    /** What an opaque operation is. */
    public enum Kind {
      /**
       * Reads its operands, arrays too, and gives a string, a boolean, an {@code int}, or prints.
       */
      OBSERVER,
      /** Compares its operands, and throws where they do not fit; may run several times. */
      CHECK,
      /** Like an observer, but gives a number, whose derivative is stated beside it. */
      STATED,
      /** Reads a static final field. */
      STATIC_FINAL,
      /** Calls a method of which no source is at hand; may do anything to an array operand. */
      UNKNOWN_CALL,
      /** Makes or uses an object of a type that the compiler does not look into. */
      OBJECT;

      /** Returns whether it leaves its operands as they are. */
      public boolean onlyReads() {
        return this == OBSERVER || this == CHECK || this == STATED;
      }
    }
  }

  /**
   * A call of a function of the same {@link Program}.
   *
   * @param pair ties the reverse sweep of a callee to its forward sweep; {@link #SINGLE} for a call
   *     that is not one of such a pair
   */
  record Call(
      List<Value> results, FunctionKey callee, List<Value> operands, Object pair, SourceSpan span)
      implements Op {

    /** The pair of a call that stands alone. */
    public static final Object SINGLE = "single";

    public Call {
      results = List.copyOf(results);
      operands = List.copyOf(operands);
    }

    @Override
    public Effect effect() {
      return Effect.ANY;
    }

    @Override
    public Op with(List<Value> newOperands, List<Value> newResults) {
      return new Call(newResults, callee, newOperands, pair, span);
    }
  }

  /** What the compiler puts into its place, and that stays there: no source stands for it. */
  sealed interface Fixture extends Op
      permits FrameSave, FrameRestore, TapeMark, TapeRelease, Caught {

    @Override
    default SourceSpan span() {
      return SourceSpan.NONE;
    }

    @Override
    default Effect effect() {
      return Effect.ANY;
    }
  }

  /** Leaves values of a forward sweep on the tape for the reverse sweep of the same call. */
  record FrameSave(List<Value> operands) implements Fixture {
    public FrameSave {
      operands = List.copyOf(operands);
    }

    @Override
    public List<Value> results() {
      return List.of();
    }

    @Override
    public boolean usesTape() {
      return true;
    }

    @Override
    public Op with(List<Value> newOperands, List<Value> results) {
      return new FrameSave(newOperands);
    }
  }

  /** Takes back the values that the {@link FrameSave} of the paired forward sweep left. */
  record FrameRestore(List<Value> results) implements Fixture {
    public FrameRestore {
      results = List.copyOf(results);
    }

    @Override
    public List<Value> operands() {
      return List.of();
    }

    @Override
    public boolean usesTape() {
      return true;
    }

    @Override
    public Op with(List<Value> operands, List<Value> newResults) {
      return new FrameRestore(newResults);
    }
  }

  /** Opens a frame of the tape. */
  record TapeMark(Value result) implements Fixture {
    @Override
    public List<Value> operands() {
      return List.of();
    }

    @Override
    public List<Value> results() {
      return List.of(result);
    }

    @Override
    public Op with(List<Value> operands, List<Value> newResults) {
      return new TapeMark(newResults.get(0));
    }
  }

  /** Gives back what was taken from the tape since a {@link TapeMark}. */
  record TapeRelease(Value mark) implements Fixture {
    @Override
    public List<Value> operands() {
      return List.of(mark);
    }

    @Override
    public List<Value> results() {
      return List.of();
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      return new TapeRelease(operands.get(0));
    }
  }

  /** The exception that a handler handles: the first operation of its region. */
  record Caught(Value result) implements Fixture {
    @Override
    public List<Value> operands() {
      return List.of();
    }

    @Override
    public List<Value> results() {
      return List.of(result);
    }

    @Override
    public Op with(List<Value> operands, List<Value> newResults) {
      return new Caught(newResults.get(0));
    }
  }

  /**
   * A comment of the generated code, such as the start of a sweep. Does nothing; stays in its
   * place.
   */
  record Remark(String text) implements Op {
    @Override
    public List<Value> operands() {
      return List.of();
    }

    @Override
    public List<Value> results() {
      return List.of();
    }

    @Override
    public SourceSpan span() {
      return SourceSpan.NONE;
    }

    @Override
    public Effect effect() {
      return Effect.NONE;
    }

    @Override
    public Op with(List<Value> operands, List<Value> results) {
      return this;
    }
  }

  /** Returns this operation and all that its regions hold, outer before inner, in textual order. */
  default Stream<Op> walk() {
    return Stream.concat(Stream.of(this), regions().stream().flatMap(Region::walk));
  }
}
