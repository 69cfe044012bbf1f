package org.covector.ad.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that must stay as they are, byte for byte, in {@code src/test/resources/golden}. With
 * {@code -Dcovector.golden=update} they are written anew.
 */
public final class Golden {

  private Golden() {}

  /** Compares a text with the file of this name, or writes it. */
  public static void check(String fileName, String actual) {
    Path file = folder().resolve(fileName);
    try {
      if ("update".equals(System.getProperty("covector.golden"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
        return;
      }
      if (!Files.exists(file)) {
        throw new AssertionError(
            "no golden file " + fileName + "; run with -Dcovector.golden=update, and read it");
      }
      String expected = Files.readString(file);
      if (!expected.equals(actual)) {
        throw new AssertionError(fileName + " differs" + firstDifference(expected, actual));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    Path module = Path.of(System.getProperty("basedir", "."));
    return module.resolve("src/test/resources/golden");
  }

  private static String firstDifference(String expected, String actual) {
    String[] wanted = expected.split("\n", -1);
    String[] found = actual.split("\n", -1);
    for (int i = 0; i < Math.max(wanted.length, found.length); i++) {
      String left = i < wanted.length ? wanted[i] : "(end)";
      String right = i < found.length ? found[i] : "(end)";
      if (!left.equals(right)) {
        return " in line " + (i + 1) + ":\n- " + left + "\n+ " + right;
      }
    }
    return "";
  }
}
