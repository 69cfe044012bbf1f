package org.covector.ad.processor.host;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.covector.ad.processor.diagnostics.Finding;
import org.covector.ad.processor.diagnostics.Severity;
import org.covector.ad.processor.ir.SourceSpan;

/**
 * Tells the user about findings: with javac's own caret at the expression, in other files too;
 * where that cannot be had, at the method, with the place in the text. Warnings honour {@code
 * SuppressWarnings} of the declarations around them. A finding that several methods share is
 * reported once.
 */
public final class Reporter {

  private final ProcessingEnvironment environment;
  private final SourceFiles sources;
  private final Optional<JavacTrees> trees;
  private final Set<Finding> reported = new HashSet<>();

  Reporter(ProcessingEnvironment environment, SourceFiles sources, Optional<JavacTrees> trees) {
    this.environment = environment;
    this.sources = sources;
    this.trees = trees;
  }

  /**
   * Reports a finding.
   *
   * @param fallback where, if the finding itself has no known place
   */
  public void report(Finding finding, Place fallback) {
    if (finding.span().isKnown() && !reported.add(finding)) {
      return;
    }
    Optional<TypeElement> type = type(finding.span());
    Optional<SourceText> text = type.flatMap(sources::read);
    if (isSuppressed(finding, type, text, fallback.element())) {
      return;
    }
    Kind kind = kind(finding.severity());
    if (text.isEmpty()) {
      environment
          .getMessager()
          .printMessage(
              kind, finding.message(), fallback.element(), fallback.annotation(), fallback.value());
    } else if (!printAtCaret(kind, finding, type.get(), text.get())) {
      String message = withPlace(finding, text.get());
      environment.getMessager().printMessage(kind, message, fallback.element());
    }
  }

  private Optional<TypeElement> type(SourceSpan span) {
    return span.isKnown()
        ? Optional.ofNullable(environment.getElementUtils().getTypeElement(span.unit()))
        : Optional.empty();
  }

  private static Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      case NOTE -> Kind.NOTE;
    };
  }

  private boolean printAtCaret(Kind kind, Finding finding, TypeElement type, SourceText text) {
    int offset = text.offset(finding.span().line(), finding.span().column());
    return trees.isPresent() && trees.get().print(kind, finding.message(), type, offset);
  }

  private boolean isSuppressed(
      Finding finding, Optional<TypeElement> type, Optional<SourceText> text, Element around) {
    String word = finding.diagnostic().suppression();
    if (word.isEmpty()) {
      return false;
    }
    if (text.isPresent() && trees.isPresent()) {
      int offset = text.get().offset(finding.span().line(), finding.span().column());
      return suppresses(trees.get().suppressions(type.get(), offset), word);
    }
    for (Element at = around; at != null; at = at.getEnclosingElement()) {
      SuppressWarnings annotation = at.getAnnotation(SuppressWarnings.class);
      if (annotation != null && suppresses(List.of(annotation.value()), word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean suppresses(Collection<String> words, String word) {
    return words.contains(word) || words.contains("all");
  }

  /** Puts the place and a caret under the source line behind the first line of the message. */
  private static String withPlace(Finding finding, SourceText text) {
    SourceSpan span = finding.span();
    String place = " (" + text.file() + ":" + span.line() + ":" + span.column() + ")";
    String line = text.line(span.line());
    StringBuilder caret = new StringBuilder();
    for (int i = 0; i < span.column() - 1 && i < line.length(); i++) {
      caret.append(line.charAt(i) == '\t' ? '\t' : ' ');
    }
    int first = finding.message().indexOf('\n');
    int end = first < 0 ? finding.message().length() : first;
    return finding.message().substring(0, end)
        + place
        + "\n"
        + line
        + "\n"
        + caret
        + "^"
        + finding.message().substring(end);
  }
}
