package org.covector.ad.processor.frontend.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import org.covector.ad.processor.ir.Value;

/** Goes through what known objects consist of and makes ones that hold other values. */
abstract class ValueMap {

  private final Map<Subject.Instance, Subject.Instance> made = new IdentityHashMap<>();

  /** Returns what stands for a value. */
  abstract Value value(Value value);

  /** Returns what stands for an operand that a variable holds. */
  abstract Operand held(Local local);

  /** Returns what stands for an operand that the field of an object holds. */
  abstract Operand heldByField(Local field);

  /** Hears about the text that an object consists of, in the order of the values. */
  abstract void text(Object part);

  /** Returns what stands for an operand. */
  Operand operand(Operand operand) {
    text(operand.getClass());
    text(operand.type().toString());
    if (operand instanceof Operand.Single single) {
      return new Operand.Single(single.type(), value(single.value()));
    }
    if (operand instanceof Operand.Tuple tuple) {
      return new Operand.Tuple(tuple.type(), values(tuple.values()));
    }
    return operand instanceof Operand.Known known
        ? new Operand.Known(known.type(), subject(known.subject()))
        : operand;
  }

  private List<Value> values(List<Value> values) {
    return values.stream().map(this::value).toList();
  }

  /** Returns what stands for an object. */
  Subject subject(Subject subject) {
    text(subject.getClass());
    if (subject instanceof Subject.Outcome outcome) {
      text(outcome.method());
      return new Subject.Outcome(
          outcome.origin(),
          outcome.method(),
          outcome.names(),
          outcome.parts().stream().map(this::operand).toList());
    }
    text(new Identity(subject.origin()));
    if (subject instanceof Subject.Closure closure) {
      text(closure.names().bindings());
      return new Subject.Closure(closure.origin(), context(closure.context()), closure.names());
    }
    if (subject instanceof Subject.Reference reference) {
      text(reference.names().bindings());
      Optional<Operand> receiver = reference.receiver().map(this::operand);
      return new Subject.Reference(
          reference.origin(), receiver, context(reference.context()), reference.names());
    }
    if (subject instanceof Subject.Valued valued) {
      text(valued.tuple().type().toString());
      return new Subject.Valued(
          valued.origin(),
          new Operand.Tuple(valued.tuple().type(), values(valued.tuple().values())));
    }
    if (subject instanceof Subject.Choice choice) {
      return new Subject.Choice(
          choice.origin(),
          value(choice.tag()),
          choice.alternatives().stream().map(this::subject).toList());
    }
    if (subject instanceof Subject.Row row) {
      text(row.all().size());
      return new Subject.Row(row.origin(), row.all(), values(row.arrays()));
    }
    return subject instanceof Subject.Instance instance ? instance(instance) : subject;
  }

  private Subject instance(Subject.Instance instance) {
    Subject.Instance known = made.get(instance);
    if (known != null) {
      return known;
    }
    text(instance.type().toString());
    text(instance.names().bindings());
    Subject.Instance copy = instance.copy(context(instance.context()));
    made.put(instance, copy);
    for (Map.Entry<VariableElement, Local> field : instance.fields().entrySet()) {
      copy.fields().put(field.getKey(), field(field.getValue()));
    }
    for (Map.Entry<String, Local> field : instance.ownFields().entrySet()) {
      copy.ownFields().put(field.getKey(), field(field.getValue()));
    }
    return copy;
  }

  /** Returns what stands for a context. */
  Subject.Context context(Subject.Context context) {
    text(context.owner());
    List<Local> captured = new ArrayList<>();
    for (Local local : context.captured()) {
      text(local.name());
      captured.add(fixed(local));
    }
    return new Subject.Context(context.unit(), context.owner(), captured);
  }

  private Local field(Local field) {
    return fixed(field, operand(field.fixed().orElseGet(() -> heldByField(field))));
  }

  private Local fixed(Local local) {
    return fixed(local, operand(local.fixed().orElseGet(() -> held(local))));
  }

  private static Local fixed(Local local, Operand operand) {
    return new Local(local.name(), local.type(), List.of(), local.constant(), Optional.of(operand));
  }

  /** An object that is only the same as itself: nodes of the parser compare by their text. */
  private static final class Identity {
    private final Object object;

    Identity(Object object) {
      this.object = object;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Identity i && i.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }
}
