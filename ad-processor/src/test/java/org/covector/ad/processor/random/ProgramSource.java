package org.covector.ad.processor.random;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A random program: a class with one differentiable method, helpers, and rows of arguments.
 *
 * @param seed what it was made from
 * @param methods the tree of all methods, the differentiable one last
 * @param inputs rows of arguments as Java text
 */
record ProgramSource(long seed, Node methods, List<String> inputs) {

  static final String PACKAGE = "corpus";

  private static final String IMPORTS = "import java.util.*;\nimport java.util.function.*;\n";

  String name() {
    return "Random" + Long.toUnsignedString(seed);
  }

  String evaluatorName() {
    return name() + "Evaluator";
  }

  ProgramSource with(Node other) {
    return new ProgramSource(seed, other, inputs);
  }

  Set<String> features() {
    Set<String> all = new TreeSet<>(Preludes.features(methods.javaText()));
    methods.collect(all);
    return all;
  }

  /** The program, which is also a corpus file. */
  String javaText() {
    String rows = inputs.stream().map(row -> "{" + row + "}").collect(Collectors.joining(",\n"));
    String text = methods.javaText();
    return indented(
        "package "
            + PACKAGE
            + ";\n\nimport static org.covector.ad.Mode.FORWARD;\n"
            + "import static org.covector.ad.Mode.REVERSE;\n"
            + "import static org.covector.ad.Mode.SECOND_ORDER;\n\n"
            + IMPORTS
            + "import org.covector.ad.Constant;\n"
            + "import org.covector.ad.DerivativeRule;\n"
            + "import org.covector.ad.Differentiable;\n\n"
            + "final class "
            + name()
            + " {\n"
            + Preludes.java(text)
            + text
            + "static Object[][] fInputs() {\nreturn new Object[][] {\n"
            + rows
            + "\n};\n}\n}\n");
  }

  /** The same over the evaluator's numbers. */
  String evaluatorText() {
    return indented(
        "package "
            + PACKAGE
            + ";\n\n"
            + IMPORTS
            + "import org.covector.ad.processor.random.Library;\n"
            + "import org.covector.ad.processor.random.Num;\n\n"
            + "public final class "
            + evaluatorName()
            + " extends Library {\n"
            + Preludes.shadow(methods.javaText())
            + methods.shadowText()
            + "}\n");
  }

  private static String indented(String text) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      int closes = line.startsWith("}") ? 1 : 0;
      out.append("  ".repeat(Math.max(0, depth - closes))).append(line).append('\n');
      depth += count(line, '{') - count(line, '}');
    }
    return out.toString();
  }

  private static int count(String line, char wanted) {
    return (int) line.chars().filter(c -> c == wanted).count();
  }
}
