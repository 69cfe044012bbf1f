package org.covector.ad.processor.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An operation that holds regions. */
public sealed interface ControlOp extends Op {

  /** Makes the same operation on other parts, regions in the order of {@link #regions}. */
  ControlOp with(List<Value> operands, List<Value> results, List<Region> regions);

  @Override
  default Op with(List<Value> operands, List<Value> results) {
    return with(operands, results, regions());
  }

  @Override
  default Effect effect() {
    return regions().stream()
        .flatMap(r -> r.ops().stream())
        .map(Op::effect)
        .reduce(Effect.NONE, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }

  /**
   * Chooses one of two regions. A region that ends in {@code Yield} gives the results; one that
   * ends otherwise leaves this operation without them.
   */
  record If(
      List<Value> results, Value condition, Region thenRegion, Region elseRegion, SourceSpan span)
      implements ControlOp {
    public If {
      results = List.copyOf(results);
    }

    @Override
    public List<Value> operands() {
      return List.of(condition);
    }

    @Override
    public List<Region> regions() {
      return List.of(thenRegion, elseRegion);
    }

    @Override
    public ControlOp with(List<Value> operands, List<Value> newResults, List<Region> regions) {
      return new If(newResults, operands.get(0), regions.get(0), regions.get(1), span);
    }
  }

  /**
   * Chooses one of several regions, without fall-through.
   *
   * @param cases exactly one of them, the last, is the default, with no labels
   */
  record Switch(List<Value> results, Value selector, List<Case> cases, SourceSpan span)
      implements ControlOp {
    public Switch {
      results = List.copyOf(results);
      cases = List.copyOf(cases);
    }

    @Override
    public List<Value> operands() {
      return List.of(selector);
    }

    @Override
    public List<Region> regions() {
      return cases.stream().map(Case::region).toList();
    }

    @Override
    public ControlOp with(List<Value> operands, List<Value> newResults, List<Region> regions) {
      List<Case> newCases =
          IntStream.range(0, cases.size())
              .mapToObj(i -> new Case(cases.get(i).labels(), regions.get(i)))
              .toList();
      return new Switch(newResults, operands.get(0), newCases, span);
    }

    /** Whether the user switches over a reference, which may be null. */
    public boolean mayThrow() {
      return span.isKnown() && !(selector.type() instanceof ScalarType);
    }
  }

  /**
   * A case of a switch.
   *
   * @param labels the constants as Java writes them after {@code case}; empty for the default
   */
  record Case(List<String> labels, Region region) {
    public Case {
      labels = List.copyOf(labels);
    }
  }

  /** A region that {@code Break} may leave from any depth, with the results. */
  record Block(List<Value> results, Label label, Region body, SourceSpan span)
      implements ControlOp {
    public Block {
      results = List.copyOf(results);
    }

    @Override
    public List<Value> operands() {
      return List.of();
    }

    @Override
    public List<Region> regions() {
      return List.of(body);
    }

    @Override
    public ControlOp with(List<Value> operands, List<Value> newResults, List<Region> regions) {
      return new Block(newResults, label, regions.get(0), span);
    }
  }

  /**
   * Code that is guarded: by handlers of what it throws, or by the monitor of an object. A handler
   * runs where the body, or what it calls, throws an exception of one of its types; it sees nothing
   * that the body defines. A region that ends in {@code Yield} gives the results.
   *
   * @param monitor the object that is locked while the body runs; one or none
   * @param handlers tried in their order
   */
  record Guard(
      List<Value> results,
      List<Value> monitor,
      Region body,
      List<Handler> handlers,
      SourceSpan span)
      implements ControlOp {
    public Guard {
      results = List.copyOf(results);
      monitor = List.copyOf(monitor);
      handlers = List.copyOf(handlers);
    }

    @Override
    public List<Value> operands() {
      return monitor;
    }

    @Override
    public Effect effect() {
      return Effect.ANY;
    }

    @Override
    public List<Region> regions() {
      List<Region> regions = new ArrayList<>(List.of(body));
      handlers.forEach(h -> regions.add(h.region()));
      return regions;
    }

    @Override
    public ControlOp with(List<Value> operands, List<Value> newResults, List<Region> regions) {
      List<Handler> newHandlers =
          IntStream.range(0, handlers.size())
              .mapToObj(i -> handlers.get(i).with(regions.get(i + 1)))
              .toList();
      return new Guard(newResults, operands, regions.get(0), newHandlers, span);
    }

    /** Returns whether the guard may end by a handler, though the body did not. */
    public boolean resumes() {
      return handlers.stream().anyMatch(Handler::resumes);
    }
  }

  /**
   * A handler of exceptions.
   *
   * @param types the qualified names of the exceptions' classes
   * @param region starts with {@link Op.Caught}
   */
  record Handler(List<String> types, Region region, SourceSpan span) {
    public Handler {
      types = List.copyOf(types);
    }

    private Handler with(Region newRegion) {
      return new Handler(types, newRegion, span);
    }

    /** Returns whether the program may go on after the handler. */
    public boolean resumes() {
      return resumes(region);
    }

    private static boolean resumes(Region region) {
      return !(region.terminator() instanceof Terminator.Throw)
          || region
              .walk()
              .flatMap(op -> op.regions().stream())
              .anyMatch(r -> isJump(r.terminator()));
    }

    private static boolean isJump(Terminator end) {
      return end instanceof Terminator.Break
          || end instanceof Terminator.Continue
          || end instanceof Terminator.Return;
    }
  }

  /**
   * A loop. Before each iteration the header runs and ends in {@code Test}; where the condition
   * holds, the body follows, which sees what the header defined and ends in {@code Continue}, in an
   * exit ({@code Break} of this loop or of one around it, {@code Return}) or in {@code Throw}.
   *
   * @param results its results, given by {@code Test} when the condition fails or by {@code Break}
   * @param label its identity
   * @param inits the first values of the parameters
   * @param params what the loop carries: defined anew in each iteration
   */
  record Loop(
      List<Value> results,
      Label label,
      List<Value> inits,
      List<Value> params,
      Region header,
      Region body,
      SourceSpan span)
      implements ControlOp {
    public Loop {
      results = List.copyOf(results);
      inits = List.copyOf(inits);
      params = List.copyOf(params);
    }

    @Override
    public List<Value> operands() {
      return inits;
    }

    @Override
    public List<Region> regions() {
      return List.of(header, body);
    }

    /** Returns the header's test. */
    public Terminator.Test test() {
      return (Terminator.Test) header.terminator();
    }

    /** Returns the same loop with other parameters. */
    public Loop withParams(List<Value> newParams) {
      return new Loop(results, label, inits, newParams, header, body, span);
    }

    @Override
    public ControlOp with(List<Value> operands, List<Value> newResults, List<Region> regions) {
      return new Loop(newResults, label, operands, params, regions.get(0), regions.get(1), span);
    }
  }
}
