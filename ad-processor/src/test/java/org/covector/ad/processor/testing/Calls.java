package org.covector.ad.processor.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.Tape;

/**
 * Calls the original and the generated methods of a subject. Shadows are given and taken by
 * parameter; entries of inactive parameters are null.
 */
final class Calls {

  /** A method with its arguments, not yet called. */
  record Call(Method method, List<Object> arguments) {}

  private final Subject subject;
  private final Signatures signatures;
  private final Parts parts;
  private final String stem;
  private final boolean[] active;
  private final boolean[] shadowed;

  Calls(Subject subject) {
    this.subject = subject;
    this.signatures = new Signatures(subject);
    this.parts = subject.parts();
    this.stem = Signatures.capitalised(subject.name());
    this.active = subject.active();
    this.shadowed = subject.shadowed();
  }

  /** Zero shadows of all parameters that have one, which share where the arguments share. */
  Object[] shadows(Object[] args) {
    IdentityHashMap<Object, Object> known = new IdentityHashMap<>();
    Object[] shadows = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      shadows[i] = shadowed[i] ? Values.shadow(args[i], known) : null;
    }
    return shadows;
  }

  Outcome original(Object[] args) {
    return invoke(new Call(subject.original(), parts.arguments(args)), args);
  }

  Call jvpCall(Object[] args, Object[] dots, Tape tape) {
    List<Class<?>> types = signatures.primal();
    types.addAll(signatures.dots());
    Method method = signatures.method(subject.name() + "Jvp", types, tape != null);
    List<Object> all = parts.arguments(args);
    all.addAll(present(dots));
    return new Call(method, withTape(all, tape));
  }

  /** Forward mode; {@code dots} are changed as the call changes them. */
  Outcome jvp(Object[] args, Object[] dots, Tape tape) {
    Outcome raw = invoke(jvpCall(args, dots, tape), args);
    if (raw.thrown() != null || subject.isVoid()) {
      return with(raw, null, null, dots, null);
    }
    if (raw.value() instanceof Dual dual) {
      return with(raw, ofResultType(dual.value()), dual.tangent(), dots, null);
    }
    return with(raw, part(raw.value(), 0), part(raw.value(), 1), dots, null);
  }

  /** The gradient as a record. */
  Outcome gradient(Object[] args, Tape tape) {
    Method method =
        signatures.method(subject.name() + "Gradient", signatures.primal(), tape != null);
    checkRecord(method.getReturnType(), "value", "");
    return recordOutcome(invoke(new Call(method, withTape(parts.arguments(args), tape)), args));
  }

  /** The writing gradient; {@code bars} receive the adjoints. */
  Outcome gradientInto(Object[] args, Object[] bars, Tape tape) {
    return into(gradientCall(args, bars, tape), args, bars);
  }

  Call gradientCall(Object[] args, Object[] bars, Tape tape) {
    List<Class<?>> types = signatures.primal();
    List<Object> all = parts.arguments(args);
    return reverseCall("Gradient", types, all, bars, tape);
  }

  /** The reverse mode of a vector-valued method as a record; only where there is a result. */
  Outcome vjp(Object[] args, Object resultBar, Tape tape) {
    List<Class<?>> types = signatures.primal();
    types.add(adjointType());
    Method method = signatures.method(subject.name() + "Vjp", types, tape != null);
    List<Object> all = parts.arguments(args);
    all.add(resultBar);
    return recordOutcome(invoke(new Call(method, withTape(all, tape)), args));
  }

  /** The accumulating reverse mode; {@code resultBar} is null for void methods. */
  Outcome vjpInto(Object[] args, Object resultBar, Object[] bars, Tape tape) {
    return into(vjpCall(args, resultBar, bars, tape), args, bars);
  }

  Call vjpCall(Object[] args, Object resultBar, Object[] bars, Tape tape) {
    List<Class<?>> types = signatures.primal();
    List<Object> all = parts.arguments(args);
    if (!subject.isVoid()) {
      types.add(adjointType());
      all.add(resultBar);
    }
    return reverseCall("Vjp", types, all, bars, tape);
  }

  /** Whether there is a form that writes the whole Jacobian. */
  boolean hasJacobian() {
    return signatures.has(subject.name() + "Jacobian");
  }

  /** The Jacobian, written into a block of an array. */
  Outcome jacobian(Object[] args, double[] jacobian, int offset, Tape tape) {
    List<Class<?>> types = signatures.primal();
    types.addAll(List.of(double[].class, int.class));
    Method method = signatures.method(subject.name() + "Jacobian", types, tape != null);
    List<Object> all = parts.arguments(args);
    all.add(jacobian);
    all.add(offset);
    return invoke(new Call(method, withTape(all, tape)), args);
  }

  /** Second order as a record. */
  Outcome hvp(Object[] args, Object[] dots, Tape tape) {
    List<Class<?>> types = signatures.primal();
    types.addAll(signatures.dots());
    Method method = signatures.method(subject.name() + "Hvp", types, tape != null);
    List<Object> all = parts.arguments(args);
    all.addAll(present(dots));
    Outcome raw = invoke(new Call(method, withTape(all, tape)), args);
    if (raw.thrown() != null) {
      return raw;
    }
    int count = signatures.having(active).size();
    return with(
        raw,
        ofResultType(part(raw.value(), 0)),
        null,
        parts(raw.value(), 1),
        parts(raw.value(), 1 + count));
  }

  /** Whether second order has a form that writes into the caller's arrays. */
  boolean hasHvpInto() {
    return !signatures.products().isEmpty();
  }

  /** Second order, written into the caller's arrays. */
  Outcome hvpInto(Object[] args, Object[] dots, Object[] bars, Object[] products, Tape tape) {
    Call call = hvpCall(args, dots, bars, products, tape);
    Outcome raw = invoke(call, args);
    readHolder(call, "", bars);
    readHolder(call, "Hvp", products);
    return with(raw, ofResultType(raw.value()), null, bars, products);
  }

  Call hvpCall(Object[] args, Object[] dots, Object[] bars, Object[] products, Tape tape) {
    List<Class<?>> types = signatures.primal();
    types.addAll(signatures.dots());
    types.addAll(signatures.products());
    types.addAll(signatures.products());
    List<Object> all = parts.arguments(args);
    all.addAll(present(dots));
    all.addAll(arrays(bars, active));
    all.addAll(arrays(products, active));
    if (signatures.hasScalars()) {
      Class<?> type = signatures.nested(stem + "HvpAdjoint");
      types.add(type);
      all.add(instance(type));
    }
    Method method = signatures.method(subject.name() + "Hvp", types, tape != null);
    return new Call(method, withTape(all, tape));
  }

  /** The type of {@code resultBar}. */
  Class<?> adjointType() {
    Class<?> result = subject.original().getReturnType();
    if (!result.isRecord()) {
      return ObjectValues.shadowType(result);
    }
    boolean floating =
        Arrays.stream(result.getRecordComponents()).allMatch(c -> Values.isFloating(c.getType()));
    return floating ? result : signatures.nested(stem + "ResultTangent");
  }

  private Call reverseCall(
      String kind, List<Class<?>> types, List<Object> all, Object[] bars, Tape tape) {
    types.addAll(signatures.bars());
    all.addAll(arrays(bars, shadowed));
    if (signatures.hasScalars()) {
      Class<?> type = signatures.nested(stem + "Adjoint");
      types.add(type);
      Object holder = instance(type);
      writeHolder(holder, bars);
      all.add(holder);
    }
    Method method = signatures.method(subject.name() + kind, types, tape != null);
    return new Call(method, withTape(all, tape));
  }

  private Outcome into(Call call, Object[] args, Object[] bars) {
    Outcome raw = invoke(call, args);
    readHolder(call, "", bars);
    return with(raw, ofResultType(raw.value()), null, bars, null);
  }

  private Outcome recordOutcome(Outcome raw) {
    if (raw.thrown() != null) {
      return raw;
    }
    Object value = ofResultType(part(raw.value(), 0));
    return with(raw, value, null, parts(raw.value(), 1), null);
  }

  /** A {@code float} result may come as a {@code double}, which must then be exact. */
  private Object ofResultType(Object value) {
    boolean single = subject.original().getReturnType() == float.class;
    boolean exact = value instanceof Double d && (float) (double) d == d;
    boolean nan = value instanceof Double d && Double.isNaN(d);
    return single && (exact || nan) ? (Object) ((Double) value).floatValue() : value;
  }

  private static Outcome with(
      Outcome raw, Object value, Object tangent, Object[] derivative, Object[] product) {
    return new Outcome(value, tangent, raw.args(), derivative, product, raw.events(), raw.thrown());
  }

  private static Outcome invoke(Call call, Object[] args) {
    Recorder.drain();
    Object value = null;
    Throwable thrown = null;
    try {
      List<Object> arguments = call.arguments();
      boolean isStatic = Modifier.isStatic(call.method().getModifiers());
      Object object = isStatic ? null : arguments.get(0);
      List<Object> rest = isStatic ? arguments : arguments.subList(1, arguments.size());
      value = call.method().invoke(object, rest.toArray());
    } catch (InvocationTargetException e) {
      thrown = e.getCause();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
    return new Outcome(value, null, args, null, null, Recorder.drain(), thrown);
  }

  private static List<Object> withTape(List<Object> all, Tape tape) {
    List<Object> list = new ArrayList<>(all);
    if (tape != null) {
      list.add(tape);
    }
    return list;
  }

  private List<Object> present(Object[] shadows) {
    return made(shadows, shadowed);
  }

  private List<Object> arrays(Object[] shadows, boolean[] chosen) {
    return made(shadows, signatures.arrays(chosen));
  }

  private List<Object> made(Object[] shadows, boolean[] chosen) {
    List<Object> list = new ArrayList<>();
    for (int k : signatures.having(chosen)) {
      list.add(parts.make(k, signatures.tangentType(k), shadows));
    }
    return list;
  }

  private Object[] parts(Object owner, int from) {
    Object[] values = new Object[active.length];
    int next = from;
    for (int k : signatures.having(active)) {
      parts.scatter(k, part(owner, next++), active, values);
    }
    return values;
  }

  private void checkRecord(Class<?> type, String head, String suffix) {
    List<String> names = new ArrayList<>(Collections.singletonList(head));
    signatures.having(active).forEach(k -> names.add(parts.wholeNames().get(k) + suffix));
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < names.size(); i++) {
      String name = components[i].getName();
      if (!name.equals(names.get(i)) && !name.equals(names.get(i) + "_")) {
        throw new AssertionError(type + ": component " + name + ", expected " + names.get(i));
      }
    }
  }

  private static Object part(Object owner, int index) {
    return Values.component(owner, owner.getClass().getRecordComponents()[index]);
  }

  private static Object instance(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " has no constructor without parameters", e);
    }
  }

  private void writeHolder(Object holder, Object[] bars) {
    for (int i = 0; i < bars.length; i++) {
      if (active[i] && bars[i] instanceof Number) {
        try {
          field(holder, i, "").set(holder, bars[i]);
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
  }

  /** Reads the scalars from the holder among a call's arguments, where there is one. */
  private void readHolder(Call call, String suffix, Object[] into) {
    int last = call.arguments().size() - 1;
    boolean tape = call.arguments().get(last) instanceof Tape;
    Object holder = call.arguments().get(tape ? last - 1 : last);
    for (int i = 0; signatures.hasScalars() && i < into.length; i++) {
      if (active[i] && into[i] instanceof Number) {
        try {
          into[i] = field(holder, i, suffix).get(holder);
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
  }

  /** The field for a part: they are in the order of the parts. */
  private Field field(Object holder, int parameter, String suffix) {
    int place = suffix.isEmpty() ? 0 : scalars(active.length);
    Field field = holder.getClass().getDeclaredFields()[place + scalars(parameter)];
    String name = subject.parameters().get(parameter) + suffix;
    if (!field.getName().matches(Pattern.quote(name) + "_*")) {
      throw new AssertionError(holder.getClass() + " has " + field + " in the place of " + name);
    }
    field.setAccessible(true);
    return field;
  }

  /** How many active numbers there are before a part. */
  private int scalars(int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      count += active[i] && subject.types()[i].isPrimitive() ? 1 : 0;
    }
    return count;
  }
}
