package org.covector.ad.processor.frontend.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.covector.ad.processor.frontend.source.Pipeline.Feed;
import org.covector.ad.processor.frontend.source.Pipeline.Work;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * The loop that a stream becomes. As in Java's library, one element after the other goes through
 * all operations, and none is asked for once an operation takes no more.
 */
final class StreamLoop {

  private final StreamCode code;
  private final Pipeline pipeline;
  private final Lowering lowering;
  private Optional<Variable> index = Optional.empty();
  private Target exit;

  StreamLoop(StreamCode code, Pipeline pipeline) {
    this.code = code;
    this.pipeline = pipeline;
    this.lowering = code.lowering();
  }

  /**
   * Writes the loop.
   *
   * @param state the variables that what takes the elements assigns
   */
  void run(List<Variable> state, Consumer<Operand> sink) {
    Feed feed = pipeline.source().feed().start(code);
    List<Work> work = pipeline.steps().stream().map(s -> s.work().start(code)).toList();
    index =
        pipeline.source().count().map(c -> code.variable("i", code.integer(c.type(), 0)));
    List<Variable> carried = new ArrayList<>(state);
    index.ifPresent(carried::add);
    carried.addAll(feed.variables());
    work.forEach(w -> carried.addAll(w.variables()));
    List<Variable> own = List.copyOf(carried.subList(state.size(), carried.size()));
    carried.addAll(lowering.statements().carried(List.of()));
    write(carried, work, () -> push(feed.next(this), work, sink));
    lowering.code().forget(own);
  }

  private void write(List<Variable> carried, List<Work> work, Runnable iteration) {
    lowering.texts().flush();
    exit = new Target(new Label(""), carried);
    List<Variable> held =
        carried.stream().filter(v -> lowering.code().find(v).isPresent()).toList();
    List<Value> inits = lowering.code().get(held);
    List<Value> params = Lowering.fresh(held);
    Code header = lowering.code().repeated();
    header.set(held, params);
    Value condition = lowering.in(header, () -> condition(work));
    Code body = header.fork();
    header.end(new Terminator.Test(condition, header.get(carried)));
    lowering.in(
        body,
        () -> {
          iteration.run();
          index.ifPresent(code::advance);
        });
    body.end(new Terminator.Continue(exit.label(), body.get(held)));
    List<Value> results = Lowering.fresh(carried);
    lowering
        .code()
        .add(
            new Loop(
                results,
                exit.label(),
                inits,
                params,
                header.region(),
                body.region(),
                code.span()));
    lowering.code().set(carried, results);
    if (code.isLiteral(condition, true) && !exit.isUsed()) {
      lowering.code().end(Code.UNREACHABLE);
    }
  }

  private Value condition(List<Work> work) {
    List<Value> all = new ArrayList<>();
    index.ifPresent(
        i ->
            all.add(
                code.compute(
                    BasicOperator.LT, code.get(i), pipeline.source().count().orElseThrow())));
    work.forEach(w -> w.isOpen().ifPresent(all::add));
    return all.stream()
        .reduce((a, b) -> code.compute(BasicOperator.AND, a, b))
        .orElseGet(() -> code.constant(ScalarType.BOOLEAN, true));
  }

  /** Sends an element through the rest of the operations. */
  private void push(Operand element, List<Work> rest, Consumer<Operand> sink) {
    if (Lowering.isBad(element) || !lowering.code().isOpen()) {
      return;
    }
    if (rest.isEmpty()) {
      sink.accept(element);
      return;
    }
    List<Work> others = rest.subList(1, rest.size());
    rest.get(0).accept(element, this, e -> push(e, others, sink));
  }

  StreamCode code() {
    return code;
  }

  /** Returns the number of elements that the source has given before the current one. */
  Optional<Value> position() {
    return index.map(code::get);
  }

  /** Leaves the loop. */
  void stop() {
    exit.jump(lowering.code(), List.of());
  }
}
