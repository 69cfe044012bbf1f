package org.covector.ad.processor.ir;

import java.util.List;
import java.util.stream.Stream;

/** The end of a {@link Region}: says where control goes next, and with which values. */
public sealed interface Terminator {

  /** Returns the values that the terminator uses. */
  List<Value> operands();

  /** Makes the same terminator on other operands, given in the order of {@link #operands}. */
  Terminator withOperands(List<Value> operands);

  /** Ends a region of an {@code If}, a {@code Switch} or a {@code Block} normally: its results. */
  record Yield(List<Value> values) implements Terminator {
    public Yield {
      values = List.copyOf(values);
    }

    @Override
    public List<Value> operands() {
      return values;
    }

    @Override
    public Terminator withOperands(List<Value> operands) {
      return new Yield(operands);
    }
  }

  /**
   * Ends the header of a loop: the body follows where the condition holds; otherwise the loop ends
   * and its results are {@code exits}.
   */
  record Test(Value condition, List<Value> exits) implements Terminator {
    public Test {
      exits = List.copyOf(exits);
    }

    @Override
    public List<Value> operands() {
      return Stream.concat(Stream.of(condition), exits.stream()).toList();
    }

    @Override
    public Terminator withOperands(List<Value> operands) {
      return new Test(operands.get(0), operands.subList(1, operands.size()));
    }
  }

  /** Goes to the next iteration of a loop around it, with the next values of its parameters. */
  record Continue(Label loop, List<Value> next) implements Terminator {
    public Continue {
      next = List.copyOf(next);
    }

    @Override
    public List<Value> operands() {
      return next;
    }

    @Override
    public Terminator withOperands(List<Value> operands) {
      return new Continue(loop, operands);
    }
  }

  /** Leaves a loop or a block around it, with its results. */
  record Break(Label target, List<Value> values) implements Terminator {
    public Break {
      values = List.copyOf(values);
    }

    @Override
    public List<Value> operands() {
      return values;
    }

    @Override
    public Terminator withOperands(List<Value> operands) {
      return new Break(target, operands);
    }
  }

  /** Leaves the function with its results. */
  record Return(List<Value> values) implements Terminator {
    public Return {
      values = List.copyOf(values);
    }

    @Override
    public List<Value> operands() {
      return values;
    }

    @Override
    public Terminator withOperands(List<Value> operands) {
      return new Return(operands);
    }
  }

  /**
   * Throws.
   *
   * @param template the thrown expression as Java, with {@code $0}, {@code $1} … for the operands
   */
  record Throw(String template, List<Value> operands) implements Terminator {
    public Throw {
      operands = List.copyOf(operands);
    }

    @Override
    public Terminator withOperands(List<Value> newOperands) {
      return new Throw(template, newOperands);
    }
  }
}
