package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What real numeric code consists of: the rows of a census of 98 methods from 31 open-source
 * projects, under the census's own names, and the constructs by which random programs have them. A
 * row that names several things has parts, which count for themselves too.
 */
public final class CensusRows {

  /** A row that has parts. */
  private record Row(String name) {

    Row part(String part, String... constructs) {
      ROWS.get(name).addAll(List.of(constructs));
      ROWS.put(name + ": " + part, List.of(constructs));
      return this;
    }
  }

  private static final Map<String, List<String>> ROWS = new LinkedHashMap<>();
  private static final List<String> NAMES = new ArrayList<>();

  static {
    row("`double` variable reassigned or compound-assigned", "double reassigned");
    row("array element read", "array read", "2-D array read");
    row("counted `for` (nested 28, counting down 22)")
        .part("counted", "counted for")
        .part("nested", "nested loop")
        .part("counting down", "for counting down");
    row("`if` / ternary on a floating comparison", "floating comparison");
    row("static callee", "static callee", "void callee");
    row("early `return`", "early return");
    row("static final constants and tables (`double[]` too)")
        .part("constant", "static final constant")
        .part("table", "static final table");
    row("object-typed parameter, local or result")
        .part(
            "parameter",
            "active object",
            "known object passed to a static method",
            "record parameter")
        .part("local", "object", "object made in a loop")
        .part("result", "object as a result", "fluent method");
    row("array element written in place, `new double[n]`")
        .part("written in place", "array written in place", "2-D array written")
        .part("`new double[n]`", "new double[n]", "new double[n][m]");
    row("instance-method callee, `this`")
        .part("callee", "instance-method callee")
        .part("annotated", "annotated instance method");
    row("`double` declared without initialiser", "double without initialiser");
    row("reads `double` fields (`this.x`, `p.x`)")
        .part("`this.x`", "instance method", "active field")
        .part("`p.x`", "field of a new object", "active object");
    row("writes fields, stores in constructors", "field assigned in a constructor");
    row("`throw` (mostly argument guards)", "throw guard");
    row("`while`, `do`, `break`, `continue`, `return` in a loop")
        .part("`while`", "while")
        .part("`do`", "do while")
        .part("`break`", "break", "labelled break")
        .part("`continue`", "continue", "labelled continue")
        .part("`return` in a loop", "return in a loop");
    row("mixed `int`/`double` arithmetic", "mixed int and double");
    row("object allocation", "object allocation");
    row(
        "mutates a parameter's or a field's array (the result leaves through it)",
        "parameter array written");
    row(
        "interface or abstract call",
        "overridden method",
        "default method",
        "function Law",
        "function Step");
    row("loop exit on a floating value (iterate to tolerance)", "loop exit on a floating value");
    row("raw bits, bit operations, `(int)` of a `double`")
        .part("raw bits", "raw bits")
        .part("bit operations", "bit operations")
        .part("`(int)` of a `double`", "(int) of a double");
    row("`Double.isNaN`, `isInfinite`, `compare`")
        .part("`isNaN`", "isNaN")
        .part("`isInfinite`", "isInfinite")
        .part("`compare`", "Double.compare");
    row("2-D arrays, row alias, row swap, local array alias")
        .part("2-D arrays", "2-D array read", "2-D array written")
        .part("row alias", "row alias")
        .part("row swap", "row swap")
        .part("row replaced", "row replaced")
        .part("local array alias", "array alias", "chosen array alias");
    row("recursion", "recursion");
    row("`int[]` index arrays, `++` inside an index")
        .part("`int[]` index arrays", "int[] index array")
        .part("`++` inside an index", "++ inside an index");
    row("`System.arraycopy`, `Arrays.copyOf`, `fill`, `clone`")
        .part("`System.arraycopy`", "arraycopy")
        .part("`Arrays.copyOf`", "copyOf", "copyOfRange")
        .part("`fill`", "fill")
        .part("`clone`", "clone");
    row("varargs, generics")
        .part("varargs", "varargs")
        .part("generics", "generic method", "generic class");
    row("lambda, method reference, anonymous class as a function")
        .part("lambda", "lambda")
        .part("method reference", "method reference")
        .part("bound method reference", "bound method reference")
        .part("anonymous class", "anonymous class")
        .part("function as a result", "function as a result");
    row("`switch`")
        .part("old", "switch with fall-through")
        .part("new", "arrow switch", "switch expression");
    row("`try`, `synchronized`, `assert`, string building")
        .part("`try`", "try")
        .part("`synchronized`", "synchronized")
        .part("`assert`", "assert")
        .part("string building", "string building");
    row("`float`", "float");
    row("static mutable state", "static variable");
    row("boxed `Double`, collections")
        .part(
            "boxed `Double`",
            "boxed Double",
            "function Function<Double, Double>",
            "function Supplier<Double>")
        .part("collections", "collection");
  }

  private CensusRows() {}

  private static Row row(String name, String... constructs) {
    NAMES.add(name);
    ROWS.put(name, new ArrayList<>(List.of(constructs)));
    return new Row(name);
  }

  /** The names of the rows. */
  public static List<String> names() {
    return List.copyOf(NAMES);
  }

  /** The constructs of rows and of parts of rows: each program with one of them counts. */
  static Map<String, List<String>> all() {
    return ROWS;
  }
}
