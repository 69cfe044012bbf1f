package org.covector.ad.processor.frontend.source;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.CallLowering.Site;
import org.covector.ad.processor.frontend.source.Pipeline.Size;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/**
 * The methods that ask a stream for a result. Java's library adds numbers of type {@code double} in
 * a way of its own, which changes with its version, so it is asked for sums and means itself; the
 * derivative is that of a plain sum.
 */
final class StreamResults {

  /** Gives the result; nothing where the elements are of a kind that has none. */
  @FunctionalInterface
  private interface Row {
    Optional<Operand> give(StreamResults at, Site site);
  }

  private static final Map<String, Row> ROWS =
      Map.ofEntries(
          entry("sum", StreamResults::sum),
          entry("average", StreamResults::average),
          entry("max", StreamResults::extreme),
          entry("min", StreamResults::extreme),
          entry("reduce", StreamResults::reduce),
          entry("count", StreamResults::count),
          entry("anyMatch", (at, site) -> Optional.of(at.match(site, true, true))),
          entry("allMatch", (at, site) -> Optional.of(at.match(site, false, false))),
          entry("noneMatch", (at, site) -> Optional.of(at.match(site, true, false))),
          entry("forEach", StreamResults::forEach),
          entry("forEachOrdered", StreamResults::forEach),
          entry("findFirst", StreamResults::first),
          entry("findAny", StreamResults::first),
          entry("toArray", StreamResults::toArray));

  private final StreamCode code;
  private final Lowering lowering;
  private final Pipeline stream;
  private final StreamLoop loop;
  private final Optional<TypeMirror> numbers;

  StreamResults(StreamCode code, Pipeline stream, TypeMirror type) {
    this.code = code;
    this.lowering = code.lowering();
    this.stream = stream;
    this.loop = new StreamLoop(code, stream);
    this.numbers = StreamCalls.elementType(types(), type);
  }

  /** Lowers a call on the stream, if it asks for one of these results. */
  Optional<Operand> find(Site site) {
    return Optional.ofNullable(ROWS.get(site.method())).flatMap(row -> row.give(this, site));
  }

  private JavaTypes types() {
    return lowering.types();
  }

  private static String name(Site site, String otherwise) {
    return site.name().isEmpty() ? otherwise : site.name();
  }

  private Operand perhaps(Value present, Operand element) {
    String kind =
        numbers
            .map(
                t ->
                    switch (t.getKind()) {
                      case DOUBLE -> "OptionalDouble";
                      case LONG -> "OptionalLong";
                      default -> "OptionalInt";
                    })
            .orElse("Optional");
    return new Operand.Known(
        types().declared("java.util." + kind), new Perhaps(code.node(), present, element));
  }

  private Operand.Single number(Value value, TypeKind kind) {
    return new Operand.Single(types().primitive(kind), value);
  }

  // Sums.

  /** What Java's library says of the sum, the plain sum, and how many elements there are. */
  private record Total(Value asked, Value sum, Value count) {}

  private Optional<Operand> sum(Site site) {
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    if (numbers.get().getKind() != TypeKind.DOUBLE) {
      Variable sum = code.variable(name(site, "sum"), lowering.zero(types().toIr(numbers.get())));
      loop.run(List.of(sum), e -> add(sum, lowering.value(e, "")));
      return Optional.of(new Operand.Single(numbers.get(), code.get(sum)));
    }
    Total total = total(".sum()", name(site, "sum"));
    return Optional.of(number(code.follows(total.asked(), total.sum()), TypeKind.DOUBLE));
  }

  private Optional<Operand> average(Site site) {
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    if (numbers.get().getKind() != TypeKind.DOUBLE) {
      return Optional.of(integerAverage());
    }
    Total total = total(".average().orElse(java.lang.Double.NaN)", name(site, "mean"));
    Value mean = quotient(total.sum(), total.count());
    return Optional.of(mean(total.count(), code.follows(total.asked(), mean)));
  }

  private Operand integerAverage() {
    Variable sum = code.variable("sum", code.integer(ScalarType.LONG, 0));
    Variable count = code.variable("count", code.integer(ScalarType.LONG, 0));
    loop.run(
        List.of(sum, count),
        e -> {
          add(sum, code.convert(lowering.value(e, ""), ScalarType.LONG));
          code.advance(count);
        });
    Value total = code.convert(code.get(sum), ScalarType.DOUBLE);
    return mean(code.get(count), quotient(total, code.get(count)));
  }

  private Value quotient(Value sum, Value count) {
    return code.compute(BasicOperator.DIV, sum, code.convert(count, ScalarType.DOUBLE));
  }

  private Operand mean(Value count, Value mean) {
    Operand element = number(mean, TypeKind.DOUBLE);
    return new Operand.Known(
        types().declared("java.util.OptionalDouble"),
        new Perhaps(code.node(), isPositive(count), element));
  }

  private void add(Variable sum, Value term) {
    code.set(sum, code.compute(BasicOperator.ADD, code.get(sum), term));
  }

  private Total total(String question, String name) {
    List<Value> array = stream.source().array();
    Variable sum = code.variable(name, code.constant(ScalarType.DOUBLE, 0.0));
    if (stream.steps().isEmpty() && !array.isEmpty()) {
      loop.run(List.of(sum), e -> add(sum, lowering.value(e, "")));
      Value asked = StreamTerms.ask(code, array, question, name);
      return new Total(asked, code.get(sum), stream.source().count().orElseThrow());
    }
    StreamTerms terms = StreamTerms.of(code, stream, "terms");
    List<Variable> state = new ArrayList<>(terms.variables());
    state.add(sum);
    loop.run(
        state,
        e -> {
          terms.add(e, loop);
          add(sum, lowering.value(e, ""));
        });
    return new Total(terms.ask(question, name), code.get(sum), terms.count());
  }

  // What may be empty.

  private Value isPositive(Value count) {
    return code.compute(BasicOperator.GT, count, code.integer(count.type(), 0));
  }

  /** The number of elements, where that is known before any is asked for. */
  private Optional<Value> count() {
    return stream.source().count().filter(c -> stream.isWhole());
  }

  /** A variable that tells whether there was an element. */
  private Variable seen() {
    return code.variable("seen", code.constant(ScalarType.BOOLEAN, false));
  }

  private void see(Variable seen) {
    code.set(seen, code.constant(ScalarType.BOOLEAN, true));
  }

  private Value present(Variable seen) {
    return count().map(this::isPositive).orElseGet(() -> code.get(seen));
  }

  /** The greatest or least number: starts with one that is not greater, or not less, than any. */
  private Optional<Operand> extreme(Site site) {
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    Variable seen = seen();
    Variable extreme = code.variable(name(site, site.method()), bound(site.method().equals("max")));
    loop.run(
        List.of(seen, extreme),
        e -> {
          code.set(extreme, code.math(site.method(), code.get(extreme), lowering.value(e, "")));
          see(seen);
        });
    return Optional.of(
        perhaps(present(seen), new Operand.Single(numbers.get(), code.get(extreme))));
  }

  private Value bound(boolean least) {
    return switch (numbers.orElseThrow().getKind()) {
      case DOUBLE ->
          code.constant(
              ScalarType.DOUBLE, least ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
      case LONG -> code.constant(ScalarType.LONG, least ? Long.MIN_VALUE : Long.MAX_VALUE);
      default -> code.constant(ScalarType.INT, least ? Integer.MIN_VALUE : Integer.MAX_VALUE);
    };
  }

  private Optional<Operand> reduce(Site site) {
    List<Operand> arguments = site.arguments();
    if (arguments.size() == 1) {
      return elementType().map(type -> reduceAny(arguments.get(0), type, name(site, "result")));
    }
    Operand identity = arguments.get(0);
    TypeMirror type = numbers.orElse(identity.type());
    List<Variable> result = code.variables(name(site, "result"), type);
    code.set(result, identity, type);
    loop.run(result, e -> combine(result, arguments.get(1), e, type));
    return Optional.of(code.get(result, type));
  }

  private void combine(List<Variable> result, Operand function, Operand element, TypeMirror type) {
    Operand combined = code.call(function, code.get(result, type), element);
    code.set(result, combined, type);
  }

  private Operand reduceAny(Operand function, TypeMirror type, String name) {
    List<Variable> result = code.variables(name, type);
    Variable seen = seen();
    loop.run(
        with(result, seen),
        e -> {
          code.when(
              begun(seen),
              () -> combine(result, function, e, type),
              () -> code.set(result, e, type));
          see(seen);
        });
    return perhaps(present(seen), code.get(result, type));
  }

  private Value begun(Variable seen) {
    return count().flatMap(c -> loop.position()).map(this::isPositive).orElse(code.get(seen));
  }

  private static List<Variable> with(List<Variable> variables, Variable another) {
    List<Variable> all = new ArrayList<>(variables);
    all.add(another);
    return all;
  }

  private Optional<Operand> first(Site site) {
    return elementType().map(type -> first(type, name(site, "first")));
  }

  private Operand first(TypeMirror type, String name) {
    List<Variable> found = code.variables(name, type);
    Variable seen = seen();
    loop.run(
        with(found, seen),
        e -> {
          code.set(found, e, type);
          see(seen);
          loop.stop();
        });
    return perhaps(code.get(seen), code.get(found, type));
  }

  /** The type of the elements; nothing where they are functions or other objects that are known. */
  private Optional<TypeMirror> elementType() {
    if (numbers.isPresent()) {
      return numbers;
    }
    List<Operand> elements = new ArrayList<>();
    lowering.speculate(
        () -> {
          new StreamLoop(code, stream).run(List.of(), elements::add);
          return elements;
        });
    return elements.stream()
        .filter(e -> !(e instanceof Operand.Known) && !(e instanceof Operand.Null))
        .map(Operand::type)
        .findFirst();
  }

  // Others.

  private Optional<Operand> count(Site site) {
    if (stream.size() == Size.SOMETIMES_KNOWN && stream.callsFunctions()) {
      return Optional.of(
          lowering.refuse(
              StreamCalls.named(site.node()),
              Diagnostic.STREAM,
              "whether count() runs the functions depends on the version of Java"));
    }
    if (count().isPresent() && stream.size() != Size.UNKNOWN) {
      Value known = count().get();
      Value natural = code.math("max", known, code.integer(known.type(), 0));
      return Optional.of(number(code.convert(natural, ScalarType.LONG), TypeKind.LONG));
    }
    Variable count = code.variable(name(site, "count"), code.integer(ScalarType.LONG, 0));
    loop.run(List.of(count), e -> code.advance(count));
    return Optional.of(number(code.get(count), TypeKind.LONG));
  }

  private Operand match(Site site, boolean decisive, boolean answer) {
    Variable result =
        code.variable(name(site, "matches"), code.constant(ScalarType.BOOLEAN, !answer));
    loop.run(
        List.of(result),
        e -> {
          Value holds = code.test(site.arguments().get(0), e);
          code.when(
              decisive ? holds : code.not(holds),
              () -> {
                code.set(result, code.constant(ScalarType.BOOLEAN, answer));
                loop.stop();
              });
        });
    return number(code.get(result), TypeKind.BOOLEAN);
  }

  private Optional<Operand> forEach(Site site) {
    loop.run(List.of(), e -> code.call(site.arguments().get(0), e));
    return Optional.of(new Operand.Nothing(types().voidType()));
  }

  private Optional<Operand> toArray(Site site) {
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    if (!StreamTerms.isBounded(stream)) {
      return Optional.of(
          lowering.refuse(
              StreamCalls.named(site.node()),
              Diagnostic.STREAM,
              "how many elements toArray() may give is not known; limit() before all else says it"));
    }
    StreamTerms terms = StreamTerms.array(code, stream, numbers.get(), name(site, "elements"));
    loop.run(terms.variables(), e -> terms.add(e, loop));
    return Optional.of(terms.toArray());
  }
}
