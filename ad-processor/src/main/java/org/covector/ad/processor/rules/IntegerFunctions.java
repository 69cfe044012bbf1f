package org.covector.ad.processor.rules;

import static org.covector.ad.processor.ir.ScalarType.INT;
import static org.covector.ad.processor.ir.ScalarType.LONG;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.rules.Rule.LocallyConstant;
import org.covector.ad.processor.rules.RuleTable.Row;

/** The integer methods of {@code java.lang.Math} and {@code StrictMath}: pure, never active. */
final class IntegerFunctions {

  private static final List<String> UNARY_EXACT =
      List.of("incrementExact", "decrementExact", "negateExact", "absExact");
  private static final List<String> BINARY = List.of("max", "min");
  private static final List<String> BINARY_THROWING =
      List.of(
          "addExact",
          "subtractExact",
          "multiplyExact",
          "divideExact",
          "floorDiv",
          "floorMod",
          "ceilDiv",
          "ceilMod",
          "floorDivExact",
          "ceilDivExact",
          "unsignedMultiplyExact");

  private final String owner;
  private final List<Row> rows = new ArrayList<>();

  private IntegerFunctions(String owner) {
    this.owner = owner;
  }

  static List<Row> rows(String owner) {
    IntegerFunctions functions = new IntegerFunctions(owner);
    for (ScalarType type : List.of(INT, LONG)) {
      functions.sameType(type);
    }
    functions.mixedTypes();
    return functions.rows;
  }

  private void sameType(ScalarType type) {
    add("abs", type, false, type);
    UNARY_EXACT.forEach(name -> add(name, type, true, type));
    BINARY.forEach(name -> add(name, type, false, type, type));
    BINARY_THROWING.forEach(name -> add(name, type, true, type, type));
    add("powExact", type, true, type, INT);
    add("unsignedPowExact", type, true, type, INT);
  }

  private void mixedTypes() {
    add("toIntExact", INT, true, LONG);
    add("multiplyFull", LONG, false, INT, INT);
    add("multiplyHigh", LONG, false, LONG, LONG);
    add("unsignedMultiplyHigh", LONG, false, LONG, LONG);
    add("multiplyExact", LONG, true, LONG, INT);
    add("unsignedMultiplyExact", LONG, true, LONG, INT);
    add("clamp", INT, true, LONG, INT, INT);
    add("clamp", LONG, true, LONG, LONG, LONG);
    for (String name : List.of("floorDiv", "ceilDiv")) {
      add(name, LONG, true, LONG, INT);
    }
    for (String name : List.of("floorMod", "ceilMod")) {
      add(name, INT, true, LONG, INT);
    }
  }

  private void add(String name, ScalarType result, boolean canThrow, ScalarType... parameters) {
    List<ScalarType> types = new ArrayList<>();
    Collections.addAll(types, parameters);
    LibraryFunction function = new LibraryFunction(owner, name, types, result, canThrow);
    rows.add(new Row(function, new LocallyConstant(false)));
  }
}
