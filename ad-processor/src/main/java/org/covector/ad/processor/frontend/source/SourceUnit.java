package org.covector.ad.processor.frontend.source;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import org.covector.ad.processor.ir.SourceSpan;

/**
 * A parsed compilation unit.
 *
 * @param name the qualified name of a top-level type that it declares
 */
record SourceUnit(String name, CompilationUnit tree) {

  /** Returns the place of a node. */
  SourceSpan span(Node node) {
    return node.getRange().map(this::span).orElse(SourceSpan.NONE);
  }

  private SourceSpan span(Range range) {
    return span(name, range);
  }

  static SourceSpan span(String name, Range range) {
    Position end = range.end;
    return new SourceSpan(name, range.begin.line, range.begin.column, end.line, end.column);
  }

  /** Returns the name of the package, empty for the unnamed one. */
  String packageName() {
    return tree.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
  }
}
