package org.covector.ad.processor.frontend.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final List<Work> gates;
  private final Lowering lowering;
  private List<Work> work = List.of();
  private List<Variable> carried = List.of();
  private Optional<Variable> index = Optional.empty();
  private Target exit;
  private boolean headed;

  StreamLoop(StreamCode code, Pipeline pipeline) {
    this(code, pipeline, List.of());
  }

  /**
   * A loop inside of another one.
   *
   * @param gates operations outside, which may take no more elements
   */
  private StreamLoop(StreamCode code, Pipeline pipeline, List<Work> gates) {
    this.code = code;
    this.pipeline = pipeline;
    this.gates = gates;
    this.lowering = code.lowering();
  }

  /**
   * Writes the loop.
   *
   * @param state the variables that what takes the elements assigns
   */
  void run(List<Variable> state, Consumer<Operand> sink) {
    lowering.texts().flush();
    Pipeline.Source source = pipeline.source();
    Optional<Feed> feed =
        source.parts().isEmpty() ? Optional.of(source.feed().start(code)) : Optional.empty();
    work = pipeline.steps().stream().map(s -> s.work().start(code)).toList();
    index = source.count().map(c -> code.variable("i", code.integer(c.type(), 0)));
    List<Variable> own = new ArrayList<>();
    index.ifPresent(own::add);
    feed.ifPresent(f -> own.addAll(f.variables()));
    work.forEach(w -> own.addAll(w.variables()));
    Set<Variable> all = new LinkedHashSet<>(state);
    all.addAll(own);
    all.addAll(lowering.statements().carried(List.of()));
    carried = List.copyOf(all);
    exit = new Target(new Label(""), carried);
    feed.ifPresentOrElse(f -> write(f, sink), () -> writeParts(sink));
    lowering.code().forget(own);
  }

  /** Writes one loop after the other. */
  private void writeParts(Consumer<Operand> sink) {
    Code body = lowering.code().fork();
    exit.direct(body);
    lowering.in(
        body,
        () ->
            pipeline
                .source()
                .parts()
                .forEach(part -> inside(part, work, e -> push(e, work, sink))));
    if (exit.isUsed()) {
      lowering.draft().block(body, exit, List.of(), List.of(), "", code.span());
    } else {
      lowering.code().append(body);
    }
  }

  /** Runs another stream while some operation is at work in this one. */
  void inside(Pipeline other, Work current, Consumer<Operand> sink) {
    inside(other, work.subList(work.indexOf(current) + 1, work.size()), sink);
  }

  private void inside(Pipeline other, List<Work> rest, Consumer<Operand> sink) {
    List<Work> outside = new ArrayList<>(gates);
    outside.addAll(rest);
    new StreamLoop(code, other, outside).run(carried, sink);
  }

  private void write(Feed feed, Consumer<Operand> sink) {
    List<Variable> held =
        carried.stream().filter(v -> lowering.code().find(v).isPresent()).toList();
    List<Value> inits = lowering.code().get(held);
    List<Value> params = Lowering.fresh(held);
    Code header = lowering.code().repeated();
    header.set(held, params);
    Value condition = lowering.in(header, () -> condition(feed));
    Code body = header.fork();
    header.end(new Terminator.Test(condition, header.get(carried)));
    lowering.in(body, () -> iterate(feed, sink));
    body.end(new Terminator.Continue(exit.label(), body.get(held)));
    List<Value> results = Lowering.fresh(carried);
    lowering
        .code()
        .add(
            new Loop(
                results, exit.label(), inits, params, header.region(), body.region(), code.span()));
    lowering.code().set(carried, results);
    if (code.isLiteral(condition, true) && !exit.isUsed()) {
      lowering.code().end(Code.UNREACHABLE);
    }
  }

  private Value condition(Feed feed) {
    List<Value> all = new ArrayList<>();
    index.ifPresent(
        i ->
            all.add(
                code.compute(
                    BasicOperator.LT, code.get(i), pipeline.source().count().orElseThrow())));
    work.forEach(w -> w.isOpen().ifPresent(all::add));
    gates.forEach(w -> w.isOpen().ifPresent(all::add));
    headed = !all.isEmpty();
    feed.hasNext().ifPresent(all::add);
    return all.stream()
        .reduce((a, b) -> code.compute(BasicOperator.AND, a, b))
        .orElseGet(() -> code.constant(ScalarType.BOOLEAN, true));
  }

  private void iterate(Feed feed, Consumer<Operand> sink) {
    push(feed.next(this), work, sink);
    if (lowering.code().isOpen()) {
      feed.advance(this);
      index.ifPresent(code::advance);
    }
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

  /** Returns whether the loop may end before an element is asked for. */
  boolean isHeaded() {
    return headed;
  }

  /** Leaves the loop. */
  void stop() {
    exit.jump(lowering.code(), List.of());
  }
}
