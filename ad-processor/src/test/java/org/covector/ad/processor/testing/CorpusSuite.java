package org.covector.ad.processor.testing;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.function.Executable;

/** The tests of one corpus file. */
public final class CorpusSuite {

  private static final int LARGEST_METHOD = 7500;

  private final CorpusFile file;
  private final Supplier<? extends Processor> processor;
  private final List<String> options = new ArrayList<>();
  private boolean golden = true;

  /**
   * The tests of a file.
   *
   * @param processor makes the processor under test
   */
  public CorpusSuite(CorpusFile file, Supplier<? extends Processor> processor) {
    this.file = file;
    this.processor = processor;
  }

  /** Adds options of the compiler. */
  public CorpusSuite with(String option) {
    options.add(option);
    return this;
  }

  /** Leaves out the comparison of the generated text. */
  public CorpusSuite withoutGolden() {
    golden = false;
    return this;
  }

  /** Compiles the file and gives its tests. */
  public DynamicNode tests() {
    MethodIndex index = new MethodIndex();
    Compilation.Result result;
    try {
      result = file.compile(options, index, processor.get());
    } catch (RuntimeException e) {
      return failing("compiles", new AssertionError("javac crashed", e));
    }
    if (!result.success()) {
      return failing("compiles", new AssertionError(listing(result.problems())));
    }
    List<DynamicNode> nodes = new ArrayList<>();
    nodes.add(dynamicTest("diagnostics", () -> diagnostics(result)));
    nodes.add(dynamicTest("sizes", () -> sizes(result)));
    if (golden) {
      result.generatedSources().forEach((name, text) -> nodes.add(golden(name, text)));
    }
    nodes.addAll(subjects(result, index));
    return dynamicContainer(file.name(), nodes);
  }

  /** The tests of all methods of a compile. */
  public static List<DynamicNode> subjects(Compilation.Result result, MethodIndex index) {
    ClassLoader loader = result.loader();
    String only = System.getProperty("covector.method", "");
    return index.requests().stream()
        .filter(request -> only.isEmpty() || request.name().equals(only))
        .map(request -> subjectTests(request, loader))
        .toList();
  }

  private DynamicNode failing(String name, AssertionError error) {
    Executable fail =
        () -> {
          throw error;
        };
    return dynamicContainer(file.name(), List.of(dynamicTest(name, fail)));
  }

  private static DynamicNode golden(String name, String text) {
    return dynamicTest("golden " + name, () -> Golden.check(simple(name) + ".java", text));
  }

  private static String simple(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1);
  }

  private static String listing(List<Compilation.Finding> findings) {
    return findings.stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  private void diagnostics(Compilation.Result result) {
    List<String> differences = Markers.differences(file.sources(), result.problems());
    if (!differences.isEmpty()) {
      throw new AssertionError(String.join("\n", differences));
    }
  }

  private static void sizes(Compilation.Result result) {
    result
        .classes()
        .forEach(
            (name, bytes) -> {
              int nested = name.indexOf('$', name.lastIndexOf('.') + 2);
              String top = nested < 0 ? name : name.substring(0, nested);
              if (isGenerated(result, name) || isGenerated(result, top)) {
                sizes(name, bytes);
              }
            });
  }

  private static boolean isGenerated(Compilation.Result result, String name) {
    return result.generatedSources().containsKey(name);
  }

  private static void sizes(String name, byte[] bytes) {
    ClassSizes.of(bytes)
        .forEach(
            (method, size) -> {
              if (size > LARGEST_METHOD) {
                throw new AssertionError(name + "." + method + ": " + size + " bytes");
              }
            });
  }

  private static DynamicNode subjectTests(MethodIndex.Request request, ClassLoader loader) {
    try {
      Subject subject = Subject.of(request, loader);
      if (subject.inputs().length + subject.kinks().length == 0) {
        throw new AssertionError("no inputs");
      }
      return dynamicContainer(request.name(), new SubjectTests(subject).all());
    } catch (AssertionError | LinkageError e) {
      Executable fail =
          () -> {
            throw e;
          };
      return dynamicTest(request.name(), fail);
    }
  }
}
