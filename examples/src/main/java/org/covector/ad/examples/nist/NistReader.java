package org.covector.ad.examples.nist;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the {@code .dat} files of the StRD nonlinear-regression collection.
 *
 * <p>The head of a file tells the line numbers (counted from 1) of its sections: the starting
 * values, the certified values, which begin with the same lines, and the data. A parameter's line
 * reads {@code b1 = start1 start2 certified deviation}; a line of data is the response, then the
 * predictors.
 */
final class NistReader {
  private static final Pattern NAME = Pattern.compile("Dataset Name:\\s+(\\w+)");
  private static final Pattern DIFFICULTY = Pattern.compile("(\\w+) Level of Difficulty");
  private static final Pattern SUM = Pattern.compile("Residual Sum of Squares:\\s+(\\S+)");
  private static final Pattern COUNT = Pattern.compile("Number of Observations:\\s+(\\d+)");
  private static final Pattern PARAMETER =
      Pattern.compile("b\\d+ =\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private NistReader() {}

  /**
   * Reads a problem from this package's resources.
   *
   * @param name the data set's name, such as {@code Misra1a}
   * @throws UncheckedIOException if there is no such data set, or it cannot be read
   */
  static NistProblem readResource(String name) {
    String file = name + ".dat";
    try (InputStream in = NistReader.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException("no data set " + file);
      }
      return parse(new BufferedReader(new InputStreamReader(in, US_ASCII)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Parses the lines of a file.
   *
   * @throws IllegalArgumentException if a part of the format is missing, or the number of
   *     observations is not the one announced
   */
  static NistProblem parse(List<String> lines) {
    String text = String.join("\n", lines);
    List<MatchResult> parameters =
        section(lines, text, "Starting Values").stream()
            .map(line -> find(PARAMETER, line, "line of a parameter"))
            .toList();
    double[][] rows =
        section(lines, text, "Data").stream().map(NistReader::numbers).toArray(double[][]::new);
    String certified = String.join("\n", section(lines, text, "Certified Values"));
    int announced = Integer.parseInt(find(COUNT, text, "number of observations").group(1));
    if (rows.length != announced) {
      throw new IllegalArgumentException(
          announced + " observations announced, " + rows.length + " found");
    }
    String difficulty = find(DIFFICULTY, text, "level of difficulty").group(1);
    double sum = Double.parseDouble(find(SUM, certified, "residual sum of squares").group(1));
    return new NistProblem(
        find(NAME, text, "name of the data set").group(1),
        Difficulty.valueOf(difficulty.toUpperCase(Locale.ROOT)),
        List.of(numbers(parameters, 1), numbers(parameters, 2)),
        numbers(parameters, 3),
        sum,
        column(rows, 0),
        predictors(rows));
  }

  private static List<String> section(List<String> lines, String text, String title) {
    Pattern place = Pattern.compile(title + "\\s+\\(lines\\s+(\\d+)\\s+to\\s+(\\d+)\\)");
    MatchResult range = find(place, text, "line numbers of the section " + title);
    int first = Integer.parseInt(range.group(1));
    int last = Integer.parseInt(range.group(2));
    if (first < 1 || last < first || last > lines.size()) {
      throw new IllegalArgumentException(
          title + ": lines " + first + " to " + last + " of " + lines.size());
    }
    return lines.subList(first - 1, last);
  }

  private static MatchResult find(Pattern pattern, String text, String what) {
    return pattern
        .matcher(text)
        .results()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + what));
  }

  private static double[] numbers(String line) {
    return SPACES.splitAsStream(line.strip()).mapToDouble(Double::parseDouble).toArray();
  }

  private static double[] numbers(List<MatchResult> parameters, int group) {
    return parameters.stream().mapToDouble(m -> Double.parseDouble(m.group(group))).toArray();
  }

  private static double[][] predictors(double[][] rows) {
    double[][] predictors = new double[rows[0].length - 1][];
    for (int k = 0; k < predictors.length; k++) {
      predictors[k] = column(rows, k + 1);
    }
    return predictors;
  }

  private static double[] column(double[][] rows, int k) {
    double[] column = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      column[i] = rows[i][k];
    }
    return column;
  }
}
