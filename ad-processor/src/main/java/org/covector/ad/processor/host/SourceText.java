package org.covector.ad.processor.host;

/**
 * The text of a source file. Lines end with a line feed, a carriage return, or both; lines and
 * columns count from 1, a tab is one column.
 *
 * @param file the simple name of the file
 * @param content the text
 */
public record SourceText(String file, String content) {

  /** Makes a text of the file that a path or a URI names. */
  static SourceText of(String path, CharSequence content) {
    int last = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return new SourceText(path.substring(last + 1), content.toString());
  }

  /** Returns the offset of a place, at most the length of the text. */
  public int offset(int line, int column) {
    return Math.min(start(line) + column - 1, content.length());
  }

  /** Returns a line without its end. */
  public String line(int line) {
    int start = start(line);
    int end = start;
    while (end < content.length() && content.charAt(end) != '\n' && content.charAt(end) != '\r') {
      end++;
    }
    return content.substring(start, end);
  }

  private int start(int line) {
    int start = 0;
    for (int i = 1; i < line && start < content.length(); i++) {
      start = next(start);
    }
    return start;
  }

  private int next(int from) {
    int i = from;
    while (i < content.length()) {
      char c = content.charAt(i++);
      if (c == '\n') {
        return i;
      }
      if (c == '\r') {
        return i < content.length() && content.charAt(i) == '\n' ? i + 1 : i;
      }
    }
    return i;
  }
}
