package org.covector.ad.processor.report;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * A polynomial in named quantities, with rational coefficients. Two that are equal are written
 * alike.
 */
public final class Formula {

  /** Nothing. */
  public static final Formula ZERO = new Formula(new TreeMap<>());

  /** One. */
  public static final Formula ONE = of(1);

  /** The coefficients of products, each of which says how often a name is a factor. */
  private final Map<Term, Fraction> terms;

  private Formula(Map<Term, Fraction> terms) {
    terms.values().removeIf(Fraction::isZero);
    this.terms = terms;
  }

  /** Returns a number. */
  public static Formula of(long number) {
    return of(Term.UNIT, Fraction.of(number));
  }

  /** Returns a named quantity. */
  public static Formula named(String name) {
    return of(Term.of(name), Fraction.ONE);
  }

  private static Formula of(Term term, Fraction coefficient) {
    Map<Term, Fraction> terms = new TreeMap<>();
    terms.put(term, coefficient);
    return new Formula(terms);
  }

  /** Returns the sum. */
  public Formula plus(Formula other) {
    Map<Term, Fraction> sum = new TreeMap<>(terms);
    other.terms.forEach((term, coefficient) -> sum.merge(term, coefficient, Fraction::plus));
    return new Formula(sum);
  }

  /** Returns the difference. */
  public Formula minus(Formula other) {
    return plus(other.times(of(-1)));
  }

  /** Returns the product. */
  public Formula times(Formula other) {
    Map<Term, Fraction> product = new TreeMap<>();
    terms.forEach(
        (a, x) ->
            other.terms.forEach((b, y) -> product.merge(a.times(b), x.times(y), Fraction::plus)));
    return new Formula(product);
  }

  private Formula dividedBy(long number) {
    Map<Term, Fraction> parts = new TreeMap<>();
    terms.forEach((term, coefficient) -> parts.put(term, coefficient.divided(number)));
    return new Formula(parts);
  }

  private Formula power(int exponent) {
    Formula result = ONE;
    for (int i = 0; i < exponent; i++) {
      result = result.times(this);
    }
    return result;
  }

  /** Returns this with a formula in the place of a name. */
  public Formula with(String name, Formula value) {
    return mapped(name, value::power);
  }

  /** Returns the sum of what this is where the name is 0, 1, … up to a number less one. */
  public Formula sum(String name, Formula number) {
    return mapped(name, power -> powers(power, number));
  }

  /** Returns this with something in the place of each power of a name. */
  private Formula mapped(String name, IntFunction<Formula> powers) {
    Formula result = ZERO;
    for (Map.Entry<Term, Fraction> term : terms.entrySet()) {
      Formula factor = powers.apply(term.getKey().power(name));
      Formula rest = of(term.getKey().without(name), term.getValue());
      result = result.plus(rest.times(factor));
    }
    return result;
  }

  /**
   * The sum of the powers of 0, 1, … up to a number less one: that number to the power of k + 1 is
   * the sum of the differences of neighbours, which the binomial theorem gives as sums of lower
   * powers.
   */
  private static Formula powers(int k, Formula number) {
    Formula sum = number.power(k + 1);
    for (int j = 0; j < k; j++) {
      sum = sum.minus(powers(j, number).times(of(binomial(k + 1, j))));
    }
    return sum.dividedBy(k + 1);
  }

  private static long binomial(int n, int k) {
    long result = 1;
    for (int i = 1; i <= k; i++) {
      result = result * (n - k + i) / i;
    }
    return result;
  }

  /** Returns what is at least as much as both: the larger one of each coefficient. */
  public Formula most(Formula other) {
    Map<Term, Fraction> result = new TreeMap<>();
    Set<Term> all = new TreeSet<>(terms.keySet());
    all.addAll(other.terms.keySet());
    for (Term term : all) {
      Fraction a = terms.getOrDefault(term, Fraction.ZERO);
      Fraction b = other.terms.getOrDefault(term, Fraction.ZERO);
      result.put(term, a.compareTo(b) >= 0 ? a : b);
    }
    return new Formula(result);
  }

  /**
   * Returns the quotient rounded down: the multiples of the divisor taken out, the rest as a
   * quantity with the text of the quotient as its name.
   */
  public Formula quotient(long divisor) {
    Fraction unit = Fraction.of(divisor);
    Formula whole = ZERO;
    Formula rest = ZERO;
    for (Map.Entry<Term, Fraction> term : terms.entrySet()) {
      Fraction coefficient = term.getValue();
      BigInteger floor = coefficient.over().divide(coefficient.under().multiply(unit.over()));
      boolean divides = coefficient.divided(divisor).under().equals(BigInteger.ONE);
      boolean isNumber =
          term.getKey().equals(Term.UNIT) && coefficient.under().equals(BigInteger.ONE);
      Fraction out =
          divides
              ? coefficient.divided(divisor)
              : isNumber ? floored(coefficient, floor) : Fraction.ZERO;
      whole = whole.plus(of(term.getKey(), out));
      rest = rest.plus(of(term.getKey(), coefficient.plus(out.times(unit).negated())));
    }
    boolean isWhole = rest.constant().filter(c -> c >= 0 && c < divisor).isPresent();
    return isWhole ? whole : whole.plus(named("⌊(" + rest + ")/" + divisor + "⌋"));
  }

  private static Fraction floored(Fraction number, BigInteger truncated) {
    boolean isBelow = number.over().signum() < 0;
    return new Fraction(truncated.subtract(BigInteger.valueOf(isBelow ? 1 : 0)), BigInteger.ONE);
  }

  /** Returns whether this is a number, a name, or a product of such. */
  public boolean isProduct() {
    return terms.size() <= 1;
  }

  /** Returns the names that occur. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    terms.keySet().forEach(term -> names.addAll(term.factors().keySet()));
    return names;
  }

  /** Returns this with other names. */
  public Formula renamed(UnaryOperator<String> names) {
    Formula result = this;
    for (String name : names()) {
      String other = names.apply(name);
      if (!other.equals(name)) {
        result = result.with(name, named(other));
      }
    }
    return result;
  }

  /** Returns the number that this is, whatever the names stand for. */
  public Optional<Long> constant() {
    if (terms.isEmpty()) {
      return Optional.of(0L);
    }
    Fraction only = terms.get(Term.UNIT);
    return terms.size() == 1 && only != null && only.under().equals(BigInteger.ONE)
        ? Optional.of(only.over().longValue())
        : Optional.empty();
  }

  /** Returns the value for given values of the names. */
  public double at(ToDoubleFunction<String> values) {
    double sum = 0;
    for (Map.Entry<Term, Fraction> term : terms.entrySet()) {
      double product = term.getValue().value();
      for (Map.Entry<String, Integer> factor : term.getKey().factors().entrySet()) {
        product *= Math.pow(values.applyAsDouble(factor.getKey()), factor.getValue());
      }
      sum += product;
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Formula formula && terms.equals(formula.terms);
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** Returns the formula as people write it: {@code 3·n² + 8·x.length - 1/2}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    terms.forEach((term, coefficient) -> append(text, term.toString(), coefficient));
    return text.isEmpty() ? "0" : text.toString();
  }

  private static void append(StringBuilder text, String factors, Fraction coefficient) {
    boolean negative = coefficient.over().signum() < 0;
    if (text.isEmpty()) {
      text.append(negative ? "-" : "");
    } else {
      text.append(negative ? " - " : " + ");
    }
    String number = coefficient.over().abs().toString();
    boolean plain = factors.isEmpty() || !number.equals("1");
    text.append(plain ? number : "");
    text.append(plain && !factors.isEmpty() ? "·" : "").append(factors);
    if (!coefficient.under().equals(BigInteger.ONE)) {
      text.append('/').append(coefficient.under());
    }
  }
}
