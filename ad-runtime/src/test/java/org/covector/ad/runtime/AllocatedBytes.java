package org.covector.ad.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * How many bytes the current thread has allocated, as HotSpot counts them.
 *
 * <p>Looked up by name, because the tests are compiled as a part of the runtime's module, which
 * does not read the modules of the management interfaces.
 */
final class AllocatedBytes {

  private final MethodHandle counter;

  AllocatedBytes() throws ReflectiveOperationException {
    Class<?> factory = Class.forName("java.lang.management.ManagementFactory");
    Object threads = factory.getMethod("getThreadMXBean").invoke(null);
    Class<?> type = Class.forName("com.sun.management.ThreadMXBean");
    counter =
        MethodHandles.publicLookup()
            .findVirtual(type, "getCurrentThreadAllocatedBytes", MethodType.methodType(long.class))
            .bindTo(threads);
  }

  /**
   * The bytes that a piece of work allocates when it is run so many times, after some runs before.
   */
  long of(Runnable work, int runs) throws Throwable {
    for (int i = 0; i < 3; i++) {
      work.run();
      count();
    }
    long before = count();
    for (int i = 0; i < runs; i++) {
      work.run();
    }
    return count() - before;
  }

  private long count() throws Throwable {
    return (long) counter.invokeExact();
  }
}
