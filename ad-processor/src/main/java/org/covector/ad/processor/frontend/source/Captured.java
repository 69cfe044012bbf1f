package org.covector.ad.processor.frontend.source;

import java.util.List;
import java.util.stream.Stream;
import org.covector.ad.processor.ir.Value;

/** The values that known objects hold apart from variables: what they captured when made. */
final class Captured {

  private Captured() {}

  /** Returns the values that an object needs wherever it is used. */
  static Stream<Value> by(Subject subject) {
    if (subject instanceof Subject.Closure closure) {
      return by(closure.context());
    }
    if (subject instanceof Subject.Reference reference) {
      Stream<Value> receiver = reference.receiver().stream().flatMap(Captured::by);
      return Stream.concat(receiver, by(reference.context()));
    }
    if (subject instanceof Pipeline pipeline) {
      return pipeline.captured().stream().flatMap(Captured::by);
    }
    if (subject instanceof Perhaps perhaps) {
      return Stream.concat(Stream.of(perhaps.present()), by(perhaps.element()));
    }
    if (subject instanceof Subject.Choice choice) {
      return Stream.concat(
          Stream.of(choice.tag()), choice.alternatives().stream().flatMap(Captured::by));
    }
    if (subject instanceof Subject.Row row) {
      return row.arrays().stream();
    }
    if (subject instanceof Subject.Outcome outcome) {
      return outcome.parts().stream().flatMap(Captured::by);
    }
    if (subject instanceof Subject.Absent) {
      return Stream.empty();
    }
    return subject instanceof Subject.Instance instance
        ? Stream.concat(by(instance.context()), by(instance.locals()))
        : ((Subject.Valued) subject).tuple().values().stream();
  }

  private static Stream<Value> by(Subject.Context context) {
    return by(context.captured());
  }

  private static Stream<Value> by(List<Local> locals) {
    return locals.stream().flatMap(l -> l.fixed().stream()).flatMap(Captured::by);
  }

  private static Stream<Value> by(Operand operand) {
    if (operand instanceof Operand.Known known) {
      return by(known.subject());
    }
    if (operand instanceof Operand.Tuple tuple) {
      return tuple.values().stream();
    }
    if (operand instanceof Operand.Fragment fragment) {
      return fragment.text().operands().stream();
    }
    return operand instanceof Operand.Single single ? Stream.of(single.value()) : Stream.empty();
  }
}
