package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.covector.ad.processor.ir.Value;

/**
 * A stream that lifted code makes and of which all is known: where its elements come from, and what
 * becomes of each. It becomes a loop when something asks for a result.
 *
 * @param steps what becomes of an element, one after the other
 * @param captured the operands that source and steps hold
 * @param loops how many loops there are around the place where the stream is made
 */
record Pipeline(
    Node origin, Source source, List<Step> steps, Size size, List<Operand> captured, int loops)
    implements Subject {

  /** What Java's library knows of the number of elements before it asks for the first one. */
  enum Size {
    /** The number. */
    KNOWN,
    /** The number, by {@code limit} or {@code skip}; older versions of the library forget it. */
    SOMETIMES_KNOWN,
    /** Nothing. */
    UNKNOWN
  }

  /**
   * Where elements come from.
   *
   * @param count how many there are, an {@code int} or {@code long}, none if that is negative;
   *     empty where it shows only when they are asked for
   * @param array an array of which these are all elements, or an array and the bounds of a part
   * @param feed starts to give elements
   * @param parts streams whose elements these are, one after the other; there is no feed then
   */
  record Source(Optional<Value> count, List<Value> array, Start<Feed> feed, List<Pipeline> parts) {

    Source(Optional<Value> count, List<Value> array, Start<Feed> feed) {
      this(count, array, feed, List.of());
    }

    /** A source whose elements are counted through. */
    static Source counted(Value count, Start<Feed> feed) {
      return new Source(Optional.of(count), List.of(), feed);
    }

    /** A source that does not know how many elements it has. */
    static Source uncounted(Start<Feed> feed) {
      return new Source(Optional.empty(), List.of(), feed);
    }

    static Source of(List<Pipeline> parts) {
      return new Source(Optional.empty(), List.of(), code -> null, parts);
    }

    /** The same elements, not more than some number of them. */
    Source limited(Value limit) {
      return counted(limit, feed);
    }
  }

  /** Starts something, before the first element. */
  @FunctionalInterface
  interface Start<T> {
    T start(StreamCode code);
  }

  /** What gives the elements. */
  interface Feed {

    /** Returns the variables that it keeps from one element to the next. */
    default List<Variable> variables() {
      return List.of();
    }

    /** Returns whether there is another element; nothing where there is one, or that is counted. */
    default Optional<Value> hasNext() {
      return Optional.empty();
    }

    /** Gives the next element. */
    Operand next(StreamLoop loop);

    /** Goes on to another element. */
    default void advance(StreamLoop loop) {}
  }

  /** What an operation makes of an element. */
  enum Gives {
    /** One element, and it asks for each. */
    EACH,
    /** One element or none. */
    SOME,
    /** Any number of elements. */
    MANY
  }

  /**
   * An operation on a stream.
   *
   * @param calls whether it calls a function
   * @param work starts it
   */
  record Step(Gives gives, boolean calls, Start<Work> work) {}

  /** An operation at work. */
  interface Work {

    /** Returns the variables that it keeps from one element to the next. */
    default List<Variable> variables() {
      return List.of();
    }

    /** Returns whether it takes another element; nothing where it always does. */
    default Optional<Value> isOpen() {
      return Optional.empty();
    }

    /** Takes an element, and gives what it makes of it. */
    void accept(Operand element, StreamLoop loop, Consumer<Operand> next);
  }

  /** Whether each element of the source is one of the stream. */
  boolean isWhole() {
    return source.parts().isEmpty() && steps.stream().allMatch(s -> s.gives() == Gives.EACH);
  }

  /** Whether the stream has no more elements than the source. */
  boolean isBounded() {
    return source.parts().isEmpty() && steps.stream().noneMatch(s -> s.gives() == Gives.MANY);
  }

  /** Whether a function is called for some of the elements. */
  boolean callsFunctions() {
    return steps.stream().anyMatch(Step::calls)
        || source.parts().stream().anyMatch(Pipeline::callsFunctions);
  }

  /** Returns the stream with another operation at its end. */
  Pipeline with(Step step, Size newSize, List<Operand> operands) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return new Pipeline(origin, source, more, newSize, joined(operands), loops);
  }

  /** Returns the stream with another operation before its last one. */
  Pipeline withBeforeLast(Step step, Size newSize) {
    List<Step> more = new ArrayList<>(steps);
    more.add(steps.size() - 1, step);
    return new Pipeline(origin, source, more, newSize, captured, loops);
  }

  /** Returns the stream with another source. */
  Pipeline from(Source other, Size newSize, List<Operand> operands) {
    return new Pipeline(origin, other, steps, newSize, joined(operands), loops);
  }

  private List<Operand> joined(List<Operand> operands) {
    List<Operand> all = new ArrayList<>(captured);
    all.addAll(operands);
    return all;
  }
}
