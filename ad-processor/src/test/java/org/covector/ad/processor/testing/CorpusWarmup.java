package org.covector.ad.processor.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.DifferentiableProcessor;

/**
 * Calls every generated form of the corpus often enough to be compiled by HotSpot, in a JVM of its
 * own, in which javac does not run: that only reads what was written for it.
 */
public final class CorpusWarmup {

  private static final int CALLS = 120;
  private static final long NANOS = 200_000_000;
  private static final String REQUESTS = "requests";

  private CorpusWarmup() {}

  /** Compiles the corpus and writes classes and requests into a folder. */
  public static void write(Path folder) throws IOException {
    List<MethodIndex.Request> requests = new ArrayList<>();
    for (CorpusFile file : CorpusFile.in("corpus")) {
      MethodIndex index = new MethodIndex();
      Compilation.Result result = file.compile(index, new DifferentiableProcessor());
      if (result.success()) {
        requests.addAll(index.requests());
        for (String name : result.classes().keySet()) {
          Path target = folder.resolve(name.replace('.', '/') + ".class");
          Files.createDirectories(target.getParent());
          Files.write(target, result.classes().get(name));
        }
      }
    }
    try (OutputStream stream = Files.newOutputStream(folder.resolve(REQUESTS));
        ObjectOutputStream out = new ObjectOutputStream(stream)) {
      out.writeObject(requests);
    }
  }

  /** Runs what was written into the folder that is the argument. */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    Path folder = Path.of(args[0]);
    List<?> requests;
    try (InputStream stream = Files.newInputStream(folder.resolve(REQUESTS));
        ObjectInputStream in = new ObjectInputStream(stream)) {
      requests = (List<?>) in.readObject();
    }
    URL[] urls = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, CorpusWarmup.class.getClassLoader())) {
      for (Object request : requests) {
        run(Subject.of((MethodIndex.Request) request, loader));
      }
    }
  }

  private static void run(Subject subject) {
    for (Case at : Cases.inputs(subject).stream().limit(1).toList()) {
      for (PrimalChecks.Invocation form : new PrimalChecks(at).forms().values()) {
        long start = System.nanoTime();
        for (int i = 0; i < CALLS && System.nanoTime() - start < NANOS; i++) {
          form.with(null);
        }
      }
    }
  }
}
