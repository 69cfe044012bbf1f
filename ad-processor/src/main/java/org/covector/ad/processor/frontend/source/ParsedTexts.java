package org.covector.ad.processor.frontend.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Parses texts, and keeps the trees of the last few: nested classes are in one text, and several
 * classes call the same helpers. Front ends read trees and never change them. Only few are kept,
 * since a tree takes a hundred times the memory of its text.
 */
public final class ParsedTexts {

  private static final int KEPT = 4;

  private final Map<String, ParseResult<CompilationUnit>> last =
      new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(
            Map.Entry<String, ParseResult<CompilationUnit>> eldest) {
          return size() > KEPT;
        }
      };

  /** Parses the text of a compilation unit. */
  ParseResult<CompilationUnit> parse(String text) {
    ParseResult<CompilationUnit> known = last.get(text);
    if (known == null) {
      ParserConfiguration configuration =
          new ParserConfiguration()
              .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
              .setPreprocessUnicodeEscapes(true)
              .setAttributeComments(false)
              .setTabSize(1);
      known = new JavaParser(configuration).parse(text);
      last.put(text, known);
    }
    return known;
  }
}
