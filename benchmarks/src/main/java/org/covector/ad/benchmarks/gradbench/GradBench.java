package org.covector.ad.benchmarks.gradbench;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A tool for the GradBench suite: it reads messages from standard input and answers them on
 * standard output, until the input ends. Every derivative comes from generated code.
 */
public final class GradBench {

  private static final Map<String, Map<String, Task<?>>> MODULES =
      Map.ofEntries(
          Map.entry("hello", HelloTasks.BY_NAME),
          Map.entry("gmm", GmmTasks.BY_NAME),
          Map.entry("ba", BaTasks.BY_NAME),
          Map.entry("lstm", LstmTasks.BY_NAME),
          Map.entry("ht", HtTasks.BY_NAME),
          Map.entry("lse", LseTasks.BY_NAME),
          Map.entry("llsq", LlsqTasks.BY_NAME),
          Map.entry("ode", OdeTasks.BY_NAME),
          Map.entry("det", DetTasks.BY_NAME),
          Map.entry("kmeans", KMeansTasks.BY_NAME),
          Map.entry("particle", ParticleTasks.BY_NAME),
          Map.entry("saddle", SaddleTasks.BY_NAME));

  private GradBench() {}

  /** A protocol for all modules. */
  static Protocol protocol() {
    return new Protocol(MODULES);
  }

  /**
   * Answers messages until there are no more.
   *
   * @param arguments none
   * @throws IOException if standard input cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Protocol protocol = protocol();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.println(protocol.answer(line));
        out.flush();
      }
    }
  }
}
