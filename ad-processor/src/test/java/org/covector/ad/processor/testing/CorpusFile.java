package org.covector.ad.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * A source file among the test resources. Its first lines may say {@code // requires 21} (the least
 * JDK on which it compiles), {@code // with support/Other.java} (a further file of the same
 * compile) and {@code // options -Aname=value}.
 *
 * @param path where it is
 * @param text its text
 */
public record CorpusFile(Path path, String text) {

  private static final Pattern REQUIRES = Pattern.compile("(?m)^// requires (\\d+)$");
  private static final Pattern WITH = Pattern.compile("(?m)^// with (\\S+)$");
  private static final Pattern OPTIONS = Pattern.compile("(?m)^// options (.+)$");

  /** All Java files of a resource folder, sorted by name, those for a later JDK left out. */
  public static List<CorpusFile> in(String folder) {
    try (Stream<Path> files = Files.list(folder(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(CorpusFile::read)
          .filter(file -> file.least() <= Runtime.version().feature())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A resource folder as a path. */
  public static Path folder(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(CorpusFile.class.getClassLoader().getResource(name), name)
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CorpusFile read(Path path) {
    try {
      return new CorpusFile(path, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name without its extension. */
  public String name() {
    String file = path.getFileName().toString();
    return file.substring(0, file.length() - ".java".length());
  }

  private int least() {
    Matcher matcher = REQUIRES.matcher(text);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 17;
  }

  /** This file and those that it names, by file name. */
  public Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put(path.getFileName().toString(), text);
    Matcher matcher = WITH.matcher(text);
    while (matcher.find()) {
      CorpusFile other = read(path.resolveSibling(matcher.group(1)));
      sources.put(other.path().getFileName().toString(), other.text());
    }
    return sources;
  }

  /** Compiles it with these processors. */
  public Compilation.Result compile(Processor... processors) {
    return compile(List.of(), processors);
  }

  /** Compiles it with these processors and further options. */
  public Compilation.Result compile(List<String> more, Processor... processors) {
    List<String> options = new ArrayList<>(more);
    Matcher matcher = OPTIONS.matcher(text);
    while (matcher.find()) {
      options.addAll(List.of(matcher.group(1).split(" ")));
    }
    return Compilation.of(sources(), List.of(processors))
        .with(options.toArray(String[]::new))
        .run();
  }
}
