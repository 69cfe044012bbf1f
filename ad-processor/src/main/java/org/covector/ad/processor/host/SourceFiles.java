package org.covector.ad.processor.host;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Finds the source text of a class, in this order: javac's trees, the file object of the element (a
 * method that newer JDKs have), the file name that ecj knows, the source path. Each of these is
 * missing somewhere, and says so in its own way.
 */
public final class SourceFiles {

  /** One way of finding a text. */
  @FunctionalInterface
  private interface Step {
    Optional<SourceText> read(TypeElement topLevel)
        throws IOException, ReflectiveOperationException;
  }

  private final ProcessingEnvironment environment;
  private final List<Step> steps;
  private final Map<String, SourceText> found = new HashMap<>();

  SourceFiles(ProcessingEnvironment environment, Optional<JavacTrees> trees) {
    this.environment = environment;
    this.steps =
        List.of(
            type -> trees.isPresent() ? trees.get().read(type) : Optional.empty(),
            this::readFileObject,
            SourceFiles::readEclipse,
            this::readSourcePath);
  }

  /**
   * Returns the text of the compilation unit that declares a class.
   *
   * @param topLevel a class that is not nested
   */
  public Optional<SourceText> read(TypeElement topLevel) {
    String name = topLevel.getQualifiedName().toString();
    SourceText known = found.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<SourceText> text =
        steps.stream().flatMap(step -> attempt(step, topLevel).stream()).findFirst();
    text.ifPresent(t -> found.put(name, t));
    return text;
  }

  private static Optional<SourceText> attempt(Step step, TypeElement topLevel) {
    try {
      return step.read(topLevel);
    } catch (IOException
        | ReflectiveOperationException
        | IllegalArgumentException
        | UnsupportedOperationException
        | LinkageError e) {
      return Optional.empty();
    }
  }

  /** {@code Elements.getFileObjectOf}, since Java 18; of a class file it gives no text. */
  private Optional<SourceText> readFileObject(TypeElement topLevel)
      throws IOException, ReflectiveOperationException {
    Method method = Elements.class.getMethod("getFileObjectOf", Element.class);
    FileObject file = (FileObject) invoke(method, environment.getElementUtils(), topLevel);
    return file == null || !file.getName().endsWith(".java")
        ? Optional.empty()
        : Optional.of(SourceText.of(file.getName(), file.getCharContent(true)));
  }

  /** What ecj's implementation of a type element offers beyond the standard. */
  private static Optional<SourceText> readEclipse(TypeElement topLevel)
      throws IOException, ReflectiveOperationException {
    Method method = topLevel.getClass().getMethod("getFileName");
    return invoke(method, topLevel) instanceof String name && name.endsWith(".java")
        ? Optional.of(SourceText.of(name, Files.readString(Path.of(name), StandardCharsets.UTF_8)))
        : Optional.empty();
  }

  private static Object invoke(Method method, Object receiver, Object... arguments)
      throws IOException, ReflectiveOperationException {
    try {
      return method.invoke(receiver, arguments);
    } catch (InvocationTargetException e) {
      throw new IOException(e.getCause());
    }
  }

  private Optional<SourceText> readSourcePath(TypeElement topLevel) throws IOException {
    PackageElement owner = environment.getElementUtils().getPackageOf(topLevel);
    String file = topLevel.getSimpleName() + ".java";
    FileObject found =
        environment
            .getFiler()
            .getResource(StandardLocation.SOURCE_PATH, owner.getQualifiedName(), file);
    return Optional.of(new SourceText(file, found.getCharContent(true).toString()));
  }
}
