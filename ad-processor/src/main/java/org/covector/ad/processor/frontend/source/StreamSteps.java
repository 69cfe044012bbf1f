package org.covector.ad.processor.frontend.source;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.frontend.source.CallLowering.Site;
import org.covector.ad.processor.frontend.source.Pipeline.Gives;
import org.covector.ad.processor.frontend.source.Pipeline.Size;
import org.covector.ad.processor.frontend.source.Pipeline.Source;
import org.covector.ad.processor.frontend.source.Pipeline.Step;
import org.covector.ad.processor.frontend.source.Pipeline.Work;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/** The methods that make of a stream another one. */
final class StreamSteps {

  /** A stream, and the call of one of these methods on it. */
  private record Use(Pipeline stream, ExecutableElement method, Site site) {}

  /** Makes the new stream. */
  @FunctionalInterface
  private interface Row {
    Pipeline make(StreamSteps at, Use use);
  }

  /** Reads the components of an object of the caller. */
  static final Step READING =
      new Step(
          Gives.EACH,
          false,
          at ->
              (element, loop, next) ->
                  next.accept(converted(element, Optional.of(element.type()), loop)));

  /** Drops null before it is read. */
  private static final Step NON_NULL =
      new Step(
          Gives.SOME,
          true,
          at ->
              (element, loop, next) -> {
                NullTests tests = new NullTests(loop.code().lowering());
                loop.code()
                    .when(tests.nonNull(element, loop.code().node()), () -> next.accept(element));
              });

  private static final Map<String, Row> ROWS =
      Map.ofEntries(
          entry("map", StreamSteps::map),
          entry("mapToDouble", StreamSteps::map),
          entry("mapToInt", StreamSteps::map),
          entry("mapToLong", StreamSteps::map),
          entry("mapToObj", StreamSteps::map),
          entry("flatMap", StreamSteps::flatMap),
          entry("flatMapToDouble", StreamSteps::flatMap),
          entry("flatMapToInt", StreamSteps::flatMap),
          entry("flatMapToLong", StreamSteps::flatMap),
          entry("asDoubleStream", StreamSteps::widen),
          entry("asLongStream", StreamSteps::widen),
          entry("filter", StreamSteps::filter),
          entry("limit", StreamSteps::limit),
          entry("skip", StreamSteps::skip),
          entry("takeWhile", StreamSteps::takeWhile),
          entry("dropWhile", StreamSteps::dropWhile),
          entry("peek", StreamSteps::peek),
          entry("sequential", (at, use) -> use.stream()));

  private final StreamCode code;

  StreamSteps(StreamCode code) {
    this.code = code;
  }

  /** Makes the stream that a call on a stream gives, if it is one of these. */
  Optional<Pipeline> find(Pipeline stream, ExecutableElement method, Site site) {
    return Optional.ofNullable(ROWS.get(site.method()))
        .map(row -> row.make(this, new Use(stream, method, site)));
  }

  private JavaTypes types() {
    return code.lowering().types();
  }

  private static Operand function(Use use) {
    return use.site().arguments().get(0);
  }

  private Pipeline map(Use use) {
    Operand function = function(use);
    Optional<TypeMirror> type = StreamCalls.elementType(types(), use.method().getReturnType());
    Step step =
        new Step(
            Gives.EACH,
            true,
            at ->
                (element, loop, next) ->
                    next.accept(converted(loop.code().call(function, element), type, loop)));
    return use.stream().with(step, use.stream().size(), List.of(function));
  }

  private Pipeline flatMap(Use use) {
    Operand function = function(use);
    return use.stream()
        .with(
            new Step(Gives.MANY, true, at -> new Flattening(function)),
            Size.UNKNOWN,
            List.of(function));
  }

  private static Operand converted(Operand operand, Optional<TypeMirror> type, StreamLoop loop) {
    StreamCode code = loop.code();
    return type.filter(t -> !Lowering.isBad(operand))
        .map(t -> code.lowering().conversions().assign(operand, t, code.node(), ""))
        .orElse(operand);
  }

  private Pipeline widen(Use use) {
    Optional<TypeMirror> type = StreamCalls.elementType(types(), use.method().getReturnType());
    Step step =
        new Step(
            Gives.EACH,
            false,
            at -> (element, loop, next) -> next.accept(converted(element, type, loop)));
    return use.stream().with(step, use.stream().size(), List.of());
  }

  private Pipeline peek(Use use) {
    Operand action = function(use);
    Step step =
        new Step(
            Gives.EACH,
            true,
            at ->
                (element, loop, next) -> {
                  loop.code().call(action, element);
                  next.accept(element);
                });
    return use.stream().with(step, use.stream().size(), List.of(action));
  }

  private Pipeline filter(Use use) {
    Operand condition = function(use);
    List<Step> before = use.stream().steps();
    if (!before.isEmpty()
        && before.get(before.size() - 1).equals(READING)
        && new NullTests(code.lowering()).isNonNull(condition)) {
      return use.stream().withBeforeLast(NON_NULL, Size.UNKNOWN);
    }
    Step step =
        new Step(
            Gives.SOME,
            true,
            at ->
                (element, loop, next) ->
                    loop.code()
                        .when(loop.code().test(condition, element), () -> next.accept(element)));
    return use.stream().with(step, Size.UNKNOWN, List.of(condition));
  }

  private Pipeline takeWhile(Use use) {
    Operand condition = function(use);
    return use.stream().with(takeWhile(condition), Size.UNKNOWN, List.of(condition));
  }

  /** Takes elements until a condition does not hold of one. */
  static Step takeWhile(Operand condition) {
    return new Step(
        Gives.SOME,
        true,
        at ->
            (element, loop, next) -> {
              StreamCode code = loop.code();
              code.when(code.not(code.test(condition, element)), loop::stop);
              next.accept(element);
            });
  }

  private Pipeline dropWhile(Use use) {
    Operand condition = function(use);
    return use.stream()
        .with(
            new Step(Gives.SOME, true, at -> new Dropping(at, condition)),
            Size.UNKNOWN,
            List.of(condition));
  }

  private Pipeline limit(Use use) {
    Value limit = number(use.site());
    Operand captured = operand(limit);
    Size size = resized(use.stream());
    if (use.stream().isWhole()) {
      Source source = use.stream().source();
      Value count = source.count().map(c -> smaller(c, limit)).orElse(limit);
      return use.stream().from(source.limited(count), size, List.of(captured, operand(count)));
    }
    return use.stream()
        .with(new Step(Gives.SOME, false, at -> new Limited(at, limit)), size, List.of(captured));
  }

  private Pipeline skip(Use use) {
    Value number = number(use.site());
    Step step = new Step(Gives.SOME, false, at -> new Skipping(at, number));
    return use.stream().with(step, resized(use.stream()), List.of(operand(number)));
  }

  private static Size resized(Pipeline stream) {
    return stream.size() == Size.KNOWN ? Size.SOMETIMES_KNOWN : stream.size();
  }

  private Operand operand(Value value) {
    TypeKind kind = value.type() == ScalarType.LONG ? TypeKind.LONG : TypeKind.INT;
    return new Operand.Single(types().primitive(kind), value);
  }

  /** The argument of {@code limit} or {@code skip}, an {@code int} if that is what is given. */
  private Value number(Site site) {
    boolean narrow =
        types()
            .unboxed(site.arguments().get(0).type())
            .filter(t -> t.getKind() != TypeKind.LONG)
            .isPresent();
    Value number =
        code.argument(site, 0, narrow ? types().intType() : types().primitive(TypeKind.LONG));
    if (!code.isNatural(number)) {
      Value negative = code.compute(BasicOperator.LT, number, code.integer(number.type(), 0));
      String message = "new java.lang.IllegalArgumentException(java.lang.Long.toString($0))";
      code.when(negative, () -> code.fail(message, number));
    }
    return number;
  }

  private Value smaller(Value count, Value limit) {
    if (count.type() == limit.type()) {
      return code.math("min", count, limit);
    }
    Value least =
        code.math(
            "min", code.convert(count, ScalarType.LONG), code.convert(limit, ScalarType.LONG));
    return code.convert(least, (ScalarType) count.type());
  }

  /** Makes of an element a stream, and gives the elements of that. */
  private static final class Flattening implements Work {
    private final Operand function;

    Flattening(Operand function) {
      this.function = function;
    }

    @Override
    public void accept(Operand element, StreamLoop loop, Consumer<Operand> next) {
      Operand made = loop.code().call(function, element);
      StreamCalls calls = new StreamCalls(loop.code().lowering());
      calls.taken(made, loop.code().node()).ifPresent(inner -> loop.inside(inner, this, next));
    }
  }

  /** Lets so many elements pass, and then asks for no more. */
  private static final class Limited implements Work {
    private final StreamCode code;
    private final Value limit;
    private final Variable passed;

    Limited(StreamCode code, Value limit) {
      this.code = code;
      this.limit = limit;
      this.passed = code.variable("passed", code.integer(limit.type(), 0));
    }

    @Override
    public List<Variable> variables() {
      return List.of(passed);
    }

    @Override
    public Optional<Value> isOpen() {
      return Optional.of(code.compute(BasicOperator.LT, code.get(passed), limit));
    }

    @Override
    public void accept(Operand element, StreamLoop loop, Consumer<Operand> next) {
      code.advance(passed);
      next.accept(element);
    }
  }

  /** Drops so many elements. */
  private static final class Skipping implements Work {
    private final StreamCode code;
    private final Value number;
    private final Variable skipped;

    Skipping(StreamCode code, Value number) {
      this.code = code;
      this.number = number;
      this.skipped = code.variable("skipped", code.integer(number.type(), 0));
    }

    @Override
    public List<Variable> variables() {
      return List.of(skipped);
    }

    @Override
    public void accept(Operand element, StreamLoop loop, Consumer<Operand> next) {
      Value skips = code.compute(BasicOperator.LT, code.get(skipped), number);
      code.when(skips, () -> code.advance(skipped), () -> next.accept(element));
    }
  }

  /** Drops elements until a condition does not hold of one. */
  private static final class Dropping implements Work {
    private final StreamCode code;
    private final Operand condition;
    private final Variable dropping;

    Dropping(StreamCode code, Operand condition) {
      this.code = code;
      this.condition = condition;
      this.dropping = code.variable("dropping", code.constant(ScalarType.BOOLEAN, true));
    }

    @Override
    public List<Variable> variables() {
      return List.of(dropping);
    }

    @Override
    public void accept(Operand element, StreamLoop loop, Consumer<Operand> next) {
      code.when(code.get(dropping), () -> code.set(dropping, code.test(condition, element)));
      code.when(code.not(code.get(dropping)), () -> next.accept(element));
    }
  }
}
