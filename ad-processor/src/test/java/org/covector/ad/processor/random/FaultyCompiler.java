package org.covector.ad.processor.random;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.Compilation;

/**
 * The compiler with a fault planted in one of its classes: a line of its source is changed, the
 * class is compiled anew, and a class loader of its own loads the compiler with it.
 */
final class FaultyCompiler extends ClassLoader {

  private static final Path SOURCES = Path.of("src/main/java/org/covector/ad/processor");
  private static final String PACKAGE = "org.covector.ad.processor.";

  /**
   * A fault.
   *
   * @param file the source file, from the package of the compiler
   * @param right a text that occurs in it once
   * @param wrong what takes its place
   */
  record Fault(String name, String file, String right, String wrong) {}

  private final Map<String, byte[]> faulty = new HashMap<>();

  private FaultyCompiler(Fault fault) throws IOException {
    super(FaultyCompiler.class.getClassLoader());
    String text = Files.readString(SOURCES.resolve(fault.file()));
    int place = text.indexOf(fault.right());
    if (place < 0 || text.indexOf(fault.right(), place + 1) >= 0) {
      throw new AssertionError(fault.name() + ": no single place in " + fault.file());
    }
    String changed = text.replace(fault.right(), fault.wrong());
    Compilation.Result result =
        Compilation.of(Map.of(fault.file(), changed), List.of()).with("-nowarn").run();
    if (!result.success()) {
      throw new AssertionError(fault.name() + ": " + result.problems());
    }
    faulty.putAll(result.classes());
  }

  /** The processor of a compiler with a fault. */
  static Processor with(Fault fault) {
    try {
      Class<?> type =
          new FaultyCompiler(fault).loadClass(DifferentiableProcessor.class.getName(), false);
      return (Processor) type.getDeclaredConstructor().newInstance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(fault.name(), e);
    }
  }

  /** Loads what belongs to the compiler by itself, so that all of it sees the faulty class. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      return name.startsWith(PACKAGE) ? defined(name) : super.loadClass(name, resolve);
    }
  }

  private Class<?> defined(String name) throws ClassNotFoundException {
    byte[] bytes = faulty.containsKey(name) ? faulty.get(name) : original(name);
    return defineClass(name, bytes, 0, bytes.length);
  }

  private byte[] original(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
