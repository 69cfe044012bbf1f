package org.covector.ad.processor.testing;

import com.sun.management.ThreadMXBean;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.covector.ad.Mode;
import org.covector.ad.runtime.Tape;

/** The writing forms of a method that does not allocate do not allocate either. */
final class AllocationChecks {

  private static final int CALLS = 12;

  private final Case at;
  private final Calls calls;
  private final Subject subject;
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  AllocationChecks(Case at) {
    this.at = at;
    this.calls = at.calls();
    this.subject = at.subject();
  }

  /** Measures every writing form after a few calls. */
  void run() {
    Object[] args = at.fresh();
    if (bytes(bound(subject.original(), subject.parts().arguments(args)), args) > 0) {
      return;
    }
    for (Tape tape : new Tape[] {null, new Tape()}) {
      if (subject.modes().contains(Mode.FORWARD) && subject.isVoid()) {
        Object[] own = at.fresh();
        none("jvp", calls.jvpCall(own, calls.shadows(own), tape), own);
      }
      if (subject.modes().contains(Mode.REVERSE)
          && !ObjectValues.isObject(subject.original().getReturnType())) {
        Object[] own = at.fresh();
        Calls.Call call =
            subject.isScalarValued()
                ? calls.gradientCall(own, calls.shadows(own), tape)
                : calls.vjpCall(own, seed(), calls.shadows(own), tape);
        none("reverse", call, own);
      }
      if (subject.modes().contains(Mode.SECOND_ORDER)
          && calls.hasHvpInto()
          && Arrays.equals(subject.active(), subject.shadowed())) {
        Object[] own = at.fresh();
        none(
            "hvp",
            calls.hvpCall(own, calls.shadows(own), calls.shadows(own), calls.shadows(own), tape),
            own);
      }
    }
  }

  private Object seed() {
    Outcome primal = at.original();
    return at.resultBar(primal.value(), new double[Values.flatten(primal.value()).length]);
  }

  private void none(String form, Calls.Call call, Object[] args) {
    long bytes = bytes(bound(call.method(), call.arguments()), args);
    if (bytes != 0) {
      throw at.failure(form + " allocates " + bytes + " bytes per call");
    }
  }

  /** A handle without parameters and result. */
  private static MethodHandle bound(Method method, List<Object> arguments) {
    try {
      MethodHandle handle = MethodHandles.lookup().unreflect(method);
      handle = MethodHandles.insertArguments(handle.asFixedArity(), 0, arguments.toArray());
      return handle.asType(MethodType.methodType(void.class));
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** The least that a call allocates after the first ones. Arrays are restored between calls. */
  private long bytes(MethodHandle call, Object[] args) {
    Object[] saved = Values.copyAll(args);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < CALLS; i++) {
      for (int k = 0; k < args.length; k++) {
        restore(saved[k], args[k]);
      }
      Recorder.drain();
      long before = threads.getCurrentThreadAllocatedBytes();
      try {
        call.invokeExact();
      } catch (Throwable e) {
        throw new AssertionError(at.label(), e);
      }
      long used = threads.getCurrentThreadAllocatedBytes() - before;
      least = Math.min(least, used);
    }
    return least;
  }

  private static void restore(Field field, Object from, Object to) {
    if (field.getType().isPrimitive()) {
      ObjectValues.set(to, field, ObjectValues.get(from, field));
    } else {
      restore(ObjectValues.get(from, field), ObjectValues.get(to, field));
    }
  }

  private static void restore(Object from, Object to) {
    if (from != null && ObjectValues.isObject(from.getClass())) {
      ObjectValues.fields(from.getClass()).forEach(field -> restore(field, from, to));
    } else if (from != null && from.getClass().isArray()) {
      if (!from.getClass().getComponentType().isPrimitive()) {
        for (int i = 0; i < Array.getLength(from); i++) {
          restore(Array.get(from, i), Array.get(to, i));
        }
      } else {
        System.arraycopy(from, 0, to, 0, Array.getLength(from));
      }
    }
  }
}
