package org.covector.ad.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.covector.ad.Differentiable;
import org.covector.ad.runtime.Dual;

/**
 * One run of javac in memory: source texts and processors in; diagnostics, generated sources and
 * classes out.
 */
public final class Compilation {

  private static final Pattern ID = Pattern.compile("\\bAD\\d{3}\\b");

  /**
   * A diagnostic of the compile.
   *
   * @param id the compiler's own id such as {@code AD012}; empty for a diagnostic of javac itself
   * @param file the simple name of the source file; empty where there is none
   * @param column one-based, of the caret, counted in characters (a tab is one); 0 where there is
   *     none
   * @param start the column at which the construct begins
   */
  public record Finding(
      Diagnostic.Kind kind,
      String id,
      String file,
      long line,
      long column,
      long start,
      String message) {

    /** Whether this is an error. */
    public boolean isError() {
      return kind == Diagnostic.Kind.ERROR;
    }

    /** Whether this is an error or a warning, and not a note. */
    public boolean isErrorOrWarning() {
      return isError()
          || kind == Diagnostic.Kind.WARNING
          || kind == Diagnostic.Kind.MANDATORY_WARNING;
    }

    @Override
    public String toString() {
      return file + ":" + line + ":" + column + ": " + kind + ": " + message;
    }
  }

  private final Map<String, String> sources;
  private final List<Processor> processors;
  private final List<String> options = new ArrayList<>();

  private Compilation(Map<String, String> sources, List<Processor> processors) {
    this.sources = sources;
    this.processors = processors;
  }

  /**
   * A compile of some sources.
   *
   * @param sources source texts by file path, such as {@code corpus/Loops.java}
   * @param processors annotation processors; none are found by themselves
   */
  public static Compilation of(Map<String, String> sources, List<? extends Processor> processors) {
    return new Compilation(new LinkedHashMap<>(sources), List.copyOf(processors));
  }

  /** Adds javac options. */
  public Compilation with(String... more) {
    options.addAll(Arrays.asList(more));
    return this;
  }

  /** Runs javac. */
  public Result run() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    MemoryFiles files = new MemoryFiles(javac.getStandardFileManager(collector, null, null));
    List<String> all = new ArrayList<>(List.of("-parameters", "-Xlint:all,-processing", "-g"));
    all.addAll(List.of("-classpath", classPath()));
    if (processors.isEmpty()) {
      all.add("-proc:none");
    }
    all.addAll(options);
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((path, text) -> units.add(MemoryFiles.source(path, text)));
    JavaCompiler.CompilationTask task = javac.getTask(null, files, collector, all, null, units);
    if (!processors.isEmpty()) {
      task.setProcessors(processors);
    }
    boolean success = task.call();
    List<Finding> findings =
        collector.getDiagnostics().stream().map(Compilation::finding).distinct().toList();
    return new Result(
        success, findings, files.generatedSources(), files.classes(), files.resources());
  }

  private static Finding finding(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(null);
    Matcher matcher = ID.matcher(message.lines().findFirst().orElse(""));
    String id = matcher.find() ? matcher.group() : "";
    JavaFileObject source = diagnostic.getSource();
    String file = source == null ? "" : Path.of(source.toUri().getPath()).getFileName().toString();
    return new Finding(
        diagnostic.getKind(),
        id,
        file,
        diagnostic.getLineNumber(),
        source == null ? 0 : column(source, diagnostic.getPosition()),
        source == null ? 0 : column(source, diagnostic.getStartPosition()),
        message);
  }

  /** The column in characters; javac's own column expands tabs. */
  private static long column(JavaFileObject source, long position) {
    if (position == Diagnostic.NOPOS) {
      return 0;
    }
    try {
      String text = source.getCharContent(true).toString();
      return position - text.lastIndexOf('\n', (int) position - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String classPath() {
    Set<String> entries = new LinkedHashSet<>();
    for (Class<?> type : List.of(Differentiable.class, Dual.class, Compilation.class)) {
      try {
        entries.add(
            Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  /**
   * What a compile gave.
   *
   * @param generatedSources generated source texts by binary class name
   * @param classes class files by binary class name
   * @param resources other files by name, with the package before it
   */
  public record Result(
      boolean success,
      List<Finding> findings,
      Map<String, String> generatedSources,
      Map<String, byte[]> classes,
      Map<String, String> resources) {

    /** A class loader for the classes, with assertions enabled; a new one at every call. */
    public ClassLoader loader() {
      MemoryLoader loader = new MemoryLoader(classes);
      loader.setDefaultAssertionStatus(true);
      return loader;
    }

    /** A class loader for the classes, with assertions disabled; a new one at every call. */
    public ClassLoader loaderWithoutAssertions() {
      MemoryLoader loader = new MemoryLoader(classes);
      loader.clearAssertionStatus();
      return loader;
    }

    /** The findings that are errors or warnings. */
    public List<Finding> problems() {
      return findings.stream().filter(Finding::isErrorOrWarning).toList();
    }
  }

  private static final class MemoryLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    MemoryLoader(Map<String, byte[]> classes) {
      super(Compilation.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
