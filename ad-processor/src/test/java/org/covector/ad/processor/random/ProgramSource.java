package org.covector.ad.processor.random;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final String CONSTANTS =
      """
        static final double K = 0.375;
        private static final T[] TABLE = I;
        private static final int[] ORDER = {2, 0, 1};
      """;

  private static final Pattern CONSTANT = Pattern.compile("\\b(K|TABLE|ORDER)\\b");
  private static final Pattern INTERFACE = Pattern.compile("\\b(Law|Step)\\b");
  private static final String FUNCTIONS = "import java.util.function.*;\n";
  private static final String RECORD = "\nrecord Pair(double number, double[] array) {}\n\n";

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
    Set<String> all = new TreeSet<>();
    methods.collect(all);
    Matcher names = CONSTANT.matcher(methods.javaText());
    while (names.find()) {
      all.add(names.group().equals("K") ? "static final constant" : "static final table");
    }
    return all;
  }

  /** The program, which is also a corpus file. */
  String javaText() {
    String rows = inputs.stream().map(row -> "{" + row + "}").collect(Collectors.joining(",\n"));
    String constants =
        CONSTANTS.replace("T[]", "double[]").replace("= I", "= {0.75, -1.125, 0.5, 1.5}");
    return indented(
        "package "
            + PACKAGE
            + ";\n\nimport static org.covector.ad.Mode.FORWARD;\n"
            + "import static org.covector.ad.Mode.REVERSE;\n"
            + "import static org.covector.ad.Mode.SECOND_ORDER;\n\n"
            + "import java.util.Arrays;\n"
            + FUNCTIONS
            + "import org.covector.ad.Constant;\n"
            + "import org.covector.ad.Differentiable;\n\n"
            + "final class "
            + name()
            + " {\n"
            + constants
            + (features().contains("result PAIR") ? RECORD : "\n")
            + (features().contains(Records.FEATURE) ? Records.DECLARATION : "")
            + (declaresInterfaces() ? Shape.DECLARATIONS : "")
            + methods.javaText()
            + "static Object[][] fInputs() {\nreturn new Object[][] {\n"
            + rows
            + "\n};\n}\n}\n");
  }

  /** The same over the evaluator's numbers. */
  String evaluatorText() {
    String constants =
        CONSTANTS
            .replace("double K = 0.375", "Num K = Num.constant(0.375)")
            .replace("T[]", "Num[]")
            .replace("= I", "= Num.constants(0.75, -1.125, 0.5, 1.5)");
    return indented(
        "package "
            + PACKAGE
            + ";\n\nimport java.util.Arrays;\n"
            + FUNCTIONS
            + "import org.covector.ad.processor.random.Machine;\n"
            + "import org.covector.ad.processor.random.Num;\n\n"
            + "public final class "
            + evaluatorName()
            + " extends Machine {\n"
            + constants
            + "\n"
            + (declaresInterfaces() ? Shape.DECLARATIONS.replace("double", "Num") : "")
            + methods.shadowText()
            + "}\n");
  }

  private boolean declaresInterfaces() {
    return INTERFACE.matcher(methods.javaText()).find();
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
