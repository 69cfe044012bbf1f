package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.Case;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.processor.testing.MethodIndex;
import org.covector.ad.processor.testing.Subject;

/** Compiles programs, many in one run of javac, and checks them. */
final class Trial {

  private static final int SECONDS = 30;

  private final Supplier<? extends Processor> processors;
  private ExecutorService worker = worker();

  /** Tries the compiler as it is. */
  Trial() {
    this(DifferentiableProcessor::new);
  }

  /** Tries a compiler that a new processor belongs to. */
  Trial(Supplier<? extends Processor> processors) {
    this.processors = processors;
  }

  private static ExecutorService worker() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(null, task, "trial", 16L << 20);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** A verdict for each of some programs. */
  Map<ProgramSource, Verdict> run(List<ProgramSource> programs) {
    Map<ProgramSource, Verdict> verdicts = new LinkedHashMap<>();
    List<ProgramSource> left = new ArrayList<>(programs);
    while (!left.isEmpty()) {
      List<ProgramSource> round = List.copyOf(left);
      timed(round, () -> attempt(round, verdicts), verdicts);
      left.removeAll(verdicts.keySet());
    }
    return verdicts;
  }

  /** Whether the text of a program is Java at all. */
  boolean isJava(ProgramSource program) {
    Map<String, String> text = Map.of(program.name() + ".java", program.javaText());
    return Compilation.of(text, List.of()).with("-nowarn").run().success();
  }

  Verdict run(ProgramSource program) {
    return run(List.of(program)).get(program);
  }

  private void timed(
      List<ProgramSource> round, Runnable attempt, Map<ProgramSource, Verdict> verdicts) {
    try {
      worker.submit(attempt).get((long) SECONDS * (2 + round.size() / 8), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      worker.shutdownNow();
      worker = worker();
      if (round.size() == 1) {
        verdicts.put(round.get(0), Verdict.failed("hangs", "in compiler or derivative"));
      } else {
        round.stream()
            .filter(p -> !verdicts.containsKey(p))
            .forEach(p -> timed(List.of(p), () -> attempt(List.of(p), verdicts), verdicts));
      }
    } catch (ExecutionException e) {
      crashed(round, e.getCause(), verdicts);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A crash of javac concerns all programs of the run, so each is tried alone. */
  private void crashed(
      List<ProgramSource> round, Throwable cause, Map<ProgramSource, Verdict> verdicts) {
    if (round.size() > 1) {
      for (ProgramSource program : round) {
        timed(List.of(program), () -> attempt(List.of(program), verdicts), verdicts);
      }
      return;
    }
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String trace =
        Arrays.stream(root.getStackTrace())
            .limit(8)
            .map(Object::toString)
            .collect(Collectors.joining("\n    "));
    verdicts.put(
        round.get(0),
        Verdict.failed("crash " + root.getClass().getSimpleName(), root + "\n    " + trace));
  }

  private static Map<String, String> sources(List<ProgramSource> programs) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (ProgramSource program : programs) {
      sources.put(program.name() + ".java", program.javaText());
      sources.put(program.evaluatorName() + ".java", program.evaluatorText());
    }
    return sources;
  }

  private void attempt(List<ProgramSource> programs, Map<ProgramSource, Verdict> verdicts) {
    MethodIndex index = new MethodIndex();
    Compilation.Result result =
        Compilation.of(sources(programs), List.of(index, processors.get()))
            .with("-Xmaxwarns", "100000", "-Xmaxerrs", "10000", "-Aad.debug=true")
            .run();
    Map<String, ProgramSource> byName = new HashMap<>();
    programs.forEach(p -> byName.put(p.name(), p));
    int before = verdicts.size();
    for (Compilation.Finding finding : result.problems()) {
      ProgramSource program = byName.get(owner(finding.file()));
      Verdict verdict = program == null ? null : verdict(finding);
      if (verdict != null) {
        verdicts.putIfAbsent(program, verdict);
      }
    }
    if (!result.success()) {
      if (verdicts.size() == before) {
        throw new AssertionError(result.problems().toString());
      }
      return;
    }
    ClassLoader loader = result.loader();
    for (MethodIndex.Request request : index.requests()) {
      ProgramSource program = byName.get(owner(request.owner().replaceFirst(".*\\.", "")));
      if (!verdicts.containsKey(program)) {
        verdicts.put(program, check(program, request, loader));
      }
    }
    programs.forEach(p -> verdicts.putIfAbsent(p, Verdict.notJava("no request")));
  }

  private static String owner(String file) {
    return file.replaceFirst("(Evaluator|Derivatives)?(\\.java)?$", "");
  }

  private static Verdict verdict(Compilation.Finding finding) {
    if (finding.file().endsWith("Derivatives.java")) {
      String kind = finding.isError() ? "error" : "warning";
      String what = finding.message().lines().findFirst().orElse("").replaceAll("[0-9]+", "#");
      return Verdict.failed("generated " + kind + ": " + what, finding.toString());
    }
    if (finding.id().equals("AD999")) {
      return internal(finding);
    }
    if (!finding.isError()) {
      return null;
    }
    return finding.id().isEmpty()
        ? Verdict.notJava(finding.toString())
        : Verdict.refused(finding.id(), finding.toString());
  }

  /** A failure of the compiler: those from one place are of one kind. */
  private static Verdict internal(Compilation.Finding finding) {
    List<String> lines = finding.message().lines().map(String::strip).limit(12).toList();
    String exception = lines.get(0).replaceAll(".*'f': ([\\w.$]*).*", "$1");
    String place = lines.size() < 2 ? "" : lines.get(1).replaceAll(".*[.](\\w+[.]\\w+)[(].*", "$1");
    return Verdict.failed("AD999 " + exception + " " + place, String.join("\n  ", lines));
  }

  private static Verdict check(
      ProgramSource program, MethodIndex.Request request, ClassLoader loader) {
    Subject subject = Subject.of(request, loader);
    Class<?> evaluator;
    try {
      evaluator = loader.loadClass(ProgramSource.PACKAGE + "." + program.evaluatorName());
    } catch (ClassNotFoundException e) {
      throw new LinkageError(program.name(), e);
    }
    Verdict worst = Verdict.outOfRange("no inputs");
    for (Case at : cases(subject, !program.features().contains("wrt"))) {
      Verdict verdict;
      try {
        verdict = new Checks(subject, evaluator, at, program.features()).run();
      } catch (AssertionError | RuntimeException | LinkageError e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String trace =
            Arrays.stream(cause.getStackTrace())
                .limit(6)
                .map(Object::toString)
                .collect(Collectors.joining("\n    "));
        verdict =
            Verdict.failed(
                "throws " + cause.getClass().getSimpleName(),
                e + "\n  " + cause + "\n    " + trace);
      }
      if (verdict.isFailure()) {
        return Verdict.failed(verdict.signature(), at.label() + ": " + verdict.detail());
      }
      worst = verdict.kind() == Verdict.Kind.PASSED ? verdict : worst;
    }
    return worst;
  }

  private static List<Case> cases(Subject subject, boolean aliases) {
    List<Case> cases = new ArrayList<>();
    int rows = subject.inputs().length;
    Class<?>[] types = subject.types();
    boolean[] active = subject.shadowed();
    for (int row = 0; row < rows; row++) {
      int r = row;
      cases.add(new Case(subject, " row " + r, () -> subject.inputs()[r]));
    }
    for (int i = 0; aliases && i < types.length; i++) {
      for (int j = i + 1; j < types.length; j++) {
        boolean memory = !types[i].isPrimitive() && types[i] != double[][].class;
        if (active[i] && active[j] && memory && types[i] == types[j]) {
          int from = i;
          int to = j;
          cases.add(
              new Case(
                  subject,
                  " with arguments " + i + " and " + j + " the same",
                  () -> {
                    Object[] args = subject.inputs()[0];
                    args[to] = args[from];
                    return args;
                  }));
        }
      }
    }
    return cases;
  }
}
