package org.covector.ad.processor.emit;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import org.covector.ad.processor.ir.Value;

/**
 * Marks the load of a compound assignment to an array element, {@code a[i] op= e}: its array and
 * its index are evaluated once, for it and for the store.
 */
record Compound(Value array, Value index) {

  private static final DataKey<Compound> KEY = new DataKey<>() {};

  void mark(ArrayAccessExpr load) {
    load.setData(KEY, this);
  }

  static boolean isLoad(Node expression) {
    return expression.containsData(KEY);
  }

  static Compound of(ArrayAccessExpr load) {
    return load.getData(KEY);
  }

  static void forget(ArrayAccessExpr load) {
    load.removeData(KEY);
  }
}
