package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Tries many random programs: {@code RandomSoak COUNT SEED}. A failure ends it with exit code 1,
 * and so does a full soak in which some row of the census or some pair of memory features is rare.
 */
public final class RandomSoak {

  private static final int BATCH = 24;
  private static final int EFFORT = 200;

  private final Trial trial = new Trial();
  private final Consumer<String> out;
  private final Consumer<String> progress;
  private final Census census = new Census();
  private final Map<Verdict.Kind, Integer> kinds = new TreeMap<>();
  private final Map<String, Integer> refusals = new TreeMap<>();
  private final Map<String, Integer> signatures = new TreeMap<>();
  private final Map<Long, String> failures = new LinkedHashMap<>();

  /**
   * Makes a soak.
   *
   * @param out gets what is found
   * @param progress gets a line now and then
   */
  RandomSoak(Consumer<String> out, Consumer<String> progress) {
    this.out = out;
    this.progress = progress;
  }

  /** Runs; the arguments are the number of programs and the first seed. */
  public static void main(String[] args) {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    RandomSoak soak = new RandomSoak(System.out::println, System.out::println);
    soak.run(count, seed);
    soak.report();
    boolean complete = count < Census.FULL || soak.census.shortages().isEmpty();
    System.exit(soak.failures().isEmpty() && complete ? 0 : 1);
  }

  /** Tries the programs of so many seeds. */
  void run(int count, long firstSeed) {
    for (long next = firstSeed; next < firstSeed + count; next += BATCH) {
      List<ProgramSource> batch = new ArrayList<>();
      for (long seed = next; seed < Math.min(next + BATCH, firstSeed + count); seed++) {
        batch.add(Generator.program(seed));
      }
      trial.run(batch).forEach(this::record);
      progress.accept(next + batch.size() - firstSeed + " programs: " + kinds);
    }
  }

  /** The failures: texts by seed. */
  Map<Long, String> failures() {
    return failures;
  }

  /** How many programs passed. */
  int passed() {
    return kinds.getOrDefault(Verdict.Kind.PASSED, 0);
  }

  private void record(ProgramSource program, Verdict verdict) {
    kinds.merge(verdict.kind(), 1, Integer::sum);
    switch (verdict.kind()) {
      case PASSED -> census.count(program.features());
      case OUT_OF_RANGE -> refusals.merge("out of range: " + verdict.detail(), 1, Integer::sum);
      case REFUSED -> {
        if (refusals.merge(verdict.signature(), 1, Integer::sum) <= 3) {
          out.accept("refused " + program.seed() + ": " + verdict.detail());
        }
      }
      case NOT_JAVA -> out.accept("not Java " + program.seed() + ": " + verdict.detail());
      case FAILED -> failed(program, verdict);
    }
  }

  private void failed(ProgramSource program, Verdict verdict) {
    progress.accept("seed " + program.seed() + " fails: " + verdict.signature());
    int known = signatures.merge(verdict.signature(), 1, Integer::sum);
    int most = Integer.getInteger("covector.shrink", 3);
    ProgramSource smallest = program;
    if (known <= most) {
      Shrinker shrinker = new Shrinker(trial::isJava, p -> trial.run(p).sameAs(verdict), EFFORT);
      smallest = shrinker.shrink(program);
    }
    String detail = known <= most ? trial.run(smallest).detail() : verdict.detail();
    String text =
        "// seed "
            + program.seed()
            + ", "
            + verdict.signature()
            + "\n// "
            + detail.replace("\n", "\n// ")
            + "\n"
            + smallest.javaText();
    failures.put(program.seed(), text);
    out.accept(
        known <= most ? "FAILED " + text : "FAILED " + program.seed() + ": " + verdict.signature());
  }

  /** Prints what was tried. */
  void report() {
    out.accept("programs by verdict: " + kinds);
    out.accept("refused or left out: " + refusals);
    out.accept("failures by kind: " + signatures);
    census.print(out);
    if (kinds.values().stream().mapToInt(Integer::intValue).sum() >= Census.FULL) {
      census.shortages().forEach(out);
    }
  }
}
