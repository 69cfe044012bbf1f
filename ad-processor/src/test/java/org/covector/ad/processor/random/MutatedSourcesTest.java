package org.covector.ad.processor.random;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.Case;
import org.covector.ad.processor.testing.Cases;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.processor.testing.CorpusFile;
import org.covector.ad.processor.testing.Fuel;
import org.covector.ad.processor.testing.MethodIndex;
import org.covector.ad.processor.testing.SpotChecks;
import org.covector.ad.processor.testing.Subject;
import org.junit.jupiter.api.Test;

/**
 * Sources of the corpus with a few tokens dropped, doubled, swapped or replaced: whatever they say,
 * javac does not crash, and no error is an internal one; where they still are programs, and are
 * accepted, their derivatives are those of what they now say. More of them: {@code
 * MutatedSourcesTest COUNT SEED} as a program.
 */
final class MutatedSourcesTest {

  private static final int COUNT = Integer.getInteger("covector.mutants.count", 40);
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final Pattern TOKEN =
      Pattern.compile("\\w[\\w.]*|\"[^\"\n]*\"|[-+*/%&|<>=!]=?|\\S");
  private static final List<String> TYPES =
      List.of("int", "double", "float", "long", "double[]", "double[][]", "boolean", "String");
  private static final List<String> WORDS =
      List.of(
          ("var final return break continue if while this null true 0 1 -1 0.5 x a i + - * / % < =="
                  + " && ! ( ) { } ; Unknown missing() 2-.length throw switch -> ? : int double[]")
              .split(" "));

  /** Files in which derivatives are what the text promises, which a mutant may break. */
  private static final List<String> PROMISES = List.of("Rule", "Implicit");

  private final List<String> files;
  private int checked;
  private int unchecked;

  MutatedSourcesTest() throws IOException {
    try (Stream<Path> all = Files.list(CORPUS)) {
      files =
          all.map(path -> path.getFileName().toString())
              .filter(name -> name.endsWith(".java") && !name.startsWith("Math"))
              .sorted()
              .toList();
    }
  }

  public static void main(String[] args) throws IOException {
    MutatedSourcesTest test = new MutatedSourcesTest();
    long first = Long.parseLong(args[1]);
    for (long seed = first; seed < first + Integer.parseInt(args[0]); seed++) {
      test.problem(seed).forEach(System.out::println);
    }
    System.out.println(test.checked + " methods checked, of them in vain " + test.unchecked);
  }

  @Test
  void noMutantMakesTheCompilerFailOrHasWrongDerivatives() throws IOException {
    List<String> problems = new ArrayList<>();
    for (long seed = 1; seed <= COUNT; seed++) {
      problems.addAll(problem(seed));
    }
    assertTrue(problems.isEmpty(), () -> String.join("\n", problems));
  }

  /** Compiles the mutant of a seed; returns what went wrong. */
  private List<String> problem(long seed) throws IOException {
    Random random = new Random(seed);
    String file = files.get(random.nextInt(files.size()));
    String original = Files.readString(CORPUS.resolve(file));
    String text = mutated(original, random, seed % 2 == 0);
    MethodIndex index = new MethodIndex();
    Compilation.Result result;
    try {
      result =
          new CorpusFile(CORPUS.resolve(file), text).compile(index, new DifferentiableProcessor());
    } catch (RuntimeException | StackOverflowError e) {
      return List.of("seed " + seed + ", " + file + ": " + e);
    }
    List<String> problems = new ArrayList<>();
    result.findings().stream()
        .filter(finding -> finding.id().equals("AD999"))
        .forEach(finding -> problems.add("seed " + seed + ", " + finding));
    boolean checkable = PROMISES.stream().noneMatch(file::startsWith);
    if (result.success() && checkable && !text.equals(original)) {
      wrong(result, index).forEach(wrong -> problems.add("seed " + seed + ", " + wrong));
    }
    return problems;
  }

  /** The wrong derivatives of a mutant that was accepted. */
  private List<String> wrong(Compilation.Result result, MethodIndex index) {
    Compilation.Result burning =
        new Compilation.Result(true, List.of(), Map.of(), Fuel.burning(result.classes()), Map.of());
    ClassLoader loader = burning.loader();
    List<String> wrong = new ArrayList<>();
    for (MethodIndex.Request request : index.requests()) {
      try {
        Fuel.fill();
        Subject subject = Subject.of(request, loader);
        for (Case row : Cases.inputs(subject)) {
          Fuel.fill();
          wrong.add(new SpotChecks(subject, row).run());
        }
      } catch (AssertionError
          | RuntimeException
          | LinkageError
          | StackOverflowError
          | Fuel.Exhausted e) {
        unchecked++;
      }
      checked++;
    }
    wrong.removeIf(String::isEmpty);
    return wrong;
  }

  /**
   * Changes a text.
   *
   * @param mildly whether in one place, by a token of the same kind, so that it often still is Java
   */
  private static String mutated(String text, Random random, boolean mildly) {
    List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
    int from = tokens.size() / 20;
    StringBuilder mutant = new StringBuilder(text);
    int changes = mildly ? 1 : 1 + random.nextInt(3);
    List<Integer> places =
        random
            .ints(changes, from, tokens.size() - 1)
            .distinct()
            .boxed()
            .sorted((a, b) -> b - a)
            .toList();
    for (int place : places) {
      MatchResult token = tokens.get(place);
      MatchResult next = tokens.get(place + 1);
      switch (mildly ? 3 : random.nextInt(9)) {
        case 0 -> mutant.delete(token.start(), token.end());
        case 1 -> mutant.insert(token.end(), " " + token.group());
        case 2 -> mutant.replace(token.start(), next.end(), next.group() + " " + token.group());
        case 3, 4, 5, 6 ->
            mutant.replace(token.start(), token.end(), likeIt(token, tokens, random));
        case 7 ->
            mutant.replace(token.start(), token.end(), WORDS.get(random.nextInt(WORDS.size())));
        default -> mutant.insert(token.start(), WORDS.get(random.nextInt(WORDS.size())) + " ");
      }
    }
    return mutant.toString();
  }

  /** Another token of the same kind. */
  private static String likeIt(MatchResult token, List<MatchResult> tokens, Random random) {
    List<String> alike =
        tokens.stream()
            .map(MatchResult::group)
            .filter(t -> kind(t) == kind(token.group()))
            .distinct()
            .toList();
    return alike.get(random.nextInt(alike.size()));
  }

  private static int kind(String token) {
    char first = token.charAt(0);
    if (TYPES.contains(token)) {
      return 0;
    }
    return Character.isDigit(first) ? 1 : Character.isJavaIdentifierStart(first) ? 2 : 3;
  }
}
