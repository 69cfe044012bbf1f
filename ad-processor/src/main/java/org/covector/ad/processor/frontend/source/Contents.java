package org.covector.ad.processor.frontend.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.ir.Value;

/**
 * What known objects consist of: text, and the values that they hold. Of two with the same text,
 * one can stand for the other with its own values.
 */
final class Contents {

  /** How many objects of one origin may hold each other. */
  private static final int DEPTH = 4;

  private final List<Object> text = new ArrayList<>();
  private final List<Value> values = new ArrayList<>();
  private final Collector collector;
  private boolean isClosed = true;

  /** Starts without objects, of which all that are added belong to a region. */
  Contents(Lowering lowering) {
    this(lowering, false);
  }

  /**
   * Starts without objects, of which all that are added belong to a region.
   *
   * @param fresh whether nobody else has the first one, so that its fields may change
   */
  Contents(Lowering lowering, boolean fresh) {
    collector = new Collector(lowering, fresh);
  }

  /** Adds an operand; returns it without variables. */
  Operand add(Operand operand) {
    return collector.operand(operand);
  }

  /** Adds what names mean; returns it without variables. */
  Subject.Context add(Subject.Context context) {
    return collector.context(context);
  }

  /** Adds text. */
  void note(Object part) {
    text.add(part);
  }

  /** Whether nothing else belongs to the objects than their text and the values. */
  boolean isClosed() {
    return isClosed;
  }

  List<Value> values() {
    return List.copyOf(values);
  }

  /** Whether other objects only hold other values. */
  boolean isLike(Contents other) {
    return text.equals(other.text);
  }

  /** Makes what puts other values in the place of these. */
  ValueMap with(List<Value> others) {
    Map<Value, Value> map = new IdentityHashMap<>();
    Iterator<Value> other = others.iterator();
    values.forEach(v -> map.put(v, other.next()));
    return new Replacement(map);
  }

  private static final class Replacement extends ValueMap {
    private final Map<Value, Value> values;

    Replacement(Map<Value, Value> values) {
      this.values = values;
    }

    @Override
    Value value(Value value) {
      return values.get(value);
    }

    @Override
    Operand held(Local local) {
      throw new IllegalStateException(local.name());
    }

    @Override
    Operand heldByField(Local field) {
      return held(field);
    }

    @Override
    void text(Object part) {}
  }

  private final class Collector extends ValueMap {
    private final Lowering lowering;
    private final boolean fresh;
    private final Map<Value, Integer> seen = new IdentityHashMap<>();
    private final List<Object> around = new ArrayList<>();

    Collector(Lowering lowering, boolean fresh) {
      this.lowering = lowering;
      this.fresh = fresh;
    }

    @Override
    Value value(Value value) {
      Integer known = seen.putIfAbsent(value, values.size());
      text(known == null ? values.size() : known);
      text(value.type());
      if (known == null) {
        values.add(value);
      }
      return value;
    }

    @Override
    Operand operand(Operand operand) {
      isClosed &= !(operand instanceof Operand.Fragment) && !Lowering.isBad(operand);
      return super.operand(operand);
    }

    @Override
    Subject subject(Subject subject) {
      around.add(subject.origin());
      isClosed &= around.stream().filter(o -> o == subject.origin()).count() <= DEPTH;
      isClosed &= !(subject instanceof Subject.Instance instance) || isHeld(instance);
      isClosed &= !(subject instanceof Pipeline) && !(subject instanceof Perhaps);
      Subject mapped = isClosed ? super.subject(subject) : subject;
      around.remove(around.size() - 1);
      return mapped;
    }

    private boolean isHeld(Subject.Instance instance) {
      return (fresh && around.size() == 1)
          ? instance.isHeldIn(lowering.code())
          : instance.isFixedIn(lowering.code());
    }

    @Override
    Operand heldByField(Local field) {
      return lowering.expressions().names().read(field);
    }

    @Override
    Operand held(Local local) {
      isClosed &= local.parts().stream().allMatch(Variable::isFinal);
      return lowering.expressions().names().read(local);
    }

    @Override
    void text(Object part) {
      text.add(part);
    }
  }
}
