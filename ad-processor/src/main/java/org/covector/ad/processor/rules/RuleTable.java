package org.covector.ad.processor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Op.Apply;
import org.covector.ad.processor.ir.Operator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.rules.Rule.LocallyConstant;

/**
 * The derivative rules: one row for each operator of the language and for each method of {@code
 * java.lang.Math}, {@code StrictMath} and the number classes, written once and used by all modes.
 */
public final class RuleTable {

  /**
   * A row of the table.
   *
   * @param function the library method
   * @param rule its rule
   */
  public record Row(LibraryFunction function, Rule rule) {}

  private final Map<BasicOperator, Rule> operators = OperatorRules.rows();
  private final Map<String, Row> functions = new TreeMap<>();
  private final Map<String, List<LibraryFunction>> named;

  /** Makes the table. */
  public RuleTable() {
    List<Row> rows = new ArrayList<>();
    rows.addAll(MathRules.rows("java.lang.Math"));
    rows.addAll(MathRules.rows("java.lang.StrictMath"));
    rows.addAll(IntegerFunctions.rows("java.lang.Math"));
    rows.addAll(IntegerFunctions.rows("java.lang.StrictMath"));
    rows.addAll(NumberRules.rows());
    rows.addAll(BitRules.rows());
    rows.addAll(ZeroProduct.rows());
    rows.addAll(StrongQuotient.rows());
    rows.forEach(row -> functions.put(row.function().signature(), row));
    this.named =
        functions.values().stream()
            .map(Row::function)
            .collect(Collectors.groupingBy(f -> f.owner() + "." + f.name()));
  }

  /** Returns all rows of library methods, by signature. */
  public List<Row> rows() {
    return List.copyOf(functions.values());
  }

  /** Returns all library methods of a class that have the given name. */
  public List<LibraryFunction> find(String owner, String name) {
    return named.getOrDefault(owner + "." + name, List.of());
  }

  /** Returns the rule of an operation, by its operator and its types. */
  public Rule of(Apply apply) {
    return of(apply.operator(), apply.operands(), apply.result().type());
  }

  private Rule of(Operator operator, List<Value> operands, Type result) {
    boolean floatingOperand = operands.stream().anyMatch(v -> v.type().isFloating());
    if (operator == BasicOperator.CONVERT && !result.isFloating()) {
      return new LocallyConstant(floatingOperand);
    }
    if (!result.isFloating() && operator instanceof BasicOperator) {
      return new LocallyConstant(false);
    }
    if (operator instanceof BasicOperator basic) {
      return operators.get(basic);
    }
    return find((LibraryFunction) operator)
        .orElseThrow(() -> new IllegalStateException("no rule for " + operator.symbol()));
  }

  private Optional<Rule> find(LibraryFunction function) {
    return Optional.ofNullable(functions.get(function.signature())).map(Row::rule);
  }
}
