package org.covector.ad.processor.random;

/** Makes records: created, called, carried through loops and branches. */
final class Records {

  /** The record type of the programs that use it. */
  static final String DECLARATION =
      """

      record Duo(double p, double q) {
      Duo {
      if (p < q) {
      double t = p;
      p = q;
      q = t;
      }
      }
      Duo turned(double k) {
      return new Duo(p * k - q, this.q * k + p());
      }
      Duo reduced(int n) {
      return n <= 0 ? this : new Duo(q, p / 2).reduced(n - 1);
      }
      double mix(Duo o) {
      if (o.p > 100) {
      return q;
      }
      return p * o.q - q * Math.sin(o.p);
      }
      }
      """;

  static final String FEATURE = "record method";

  private final Context at;
  private final Expressions expressions;

  Records(Context at, Expressions expressions) {
    this.at = at;
    this.expressions = expressions;
  }

  /** A number that methods of records compute. */
  Node number(int depth) {
    String trips = Integer.toString(at.below(3));
    return Node.of(
            Sort.DOUBLE,
            "new Duo($0, $1).turned($2).reduced(" + trips + ").mix(new Duo($3, 0.5))",
            "mix(reduced(turned(duo($0, $1), $2), " + trips + "), duo($3, of(0.5)))",
            expressions.number(depth - 1),
            expressions.number(0),
            expressions.small(1),
            expressions.number(0))
        .uses(FEATURE);
  }

  /** A record that a loop carries on, and the number that it ends with. */
  Node carried(Node condition) {
    Node first = expressions.number(1);
    Node second = expressions.number(0);
    Node factor = expressions.small(1);
    Node next = expressions.number(1);
    String record = at.fresh("d");
    String counter = at.fresh("i");
    String name = at.declare(Var.scalar(at.fresh("x"), Sort.DOUBLE)).name();
    String java =
        "Duo D = new Duo($0, $1);\nfor (int I = 0; I < 3; I++) {\nif ($2) {\nD = D.turned($3);\n"
            + "} else {\nD = new Duo(D.q(), $4);\n}\n}\ndouble X = D.mix(D) + D.p();";
    String shadow =
        "Num[] D = duo($0, $1);\nfor (int I = 0; I < 3; I++) {\ntick();\nif ($2) {\n"
            + "D = turned(D, $3);\n} else {\nD = duo(D[1], $4);\n}\n}\n"
            + "Num X = plus(mix(D, D), D[0]);";
    return Node.statement(
            named(java, record, counter, name),
            named(shadow, record, counter, name),
            first,
            second,
            condition,
            factor,
            next)
        .uses(FEATURE, "counted for", "record in a loop");
  }

  private static String named(String text, String record, String counter, String name) {
    return text.replaceAll("\\bD\\b", record)
        .replaceAll("\\bI\\b", counter)
        .replaceAll("\\bX\\b", name);
  }
}
