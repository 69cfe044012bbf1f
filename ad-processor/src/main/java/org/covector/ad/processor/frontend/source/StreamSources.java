package org.covector.ad.processor.frontend.source;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.frontend.source.ArrayLowering.Element;
import org.covector.ad.processor.frontend.source.CallLowering.Site;
import org.covector.ad.processor.frontend.source.CallResolver.Resolution;
import org.covector.ad.processor.frontend.source.Pipeline.Feed;
import org.covector.ad.processor.frontend.source.Pipeline.Size;
import org.covector.ad.processor.frontend.source.Pipeline.Source;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.MemoryOp.Length;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/** The methods that make streams. */
final class StreamSources {

  /** Makes a stream; nothing where its elements are of a kind that cannot be followed. */
  @FunctionalInterface
  private interface Row {
    Optional<Pipeline> make(StreamSources at, Resolution call, Site site);
  }

  private static final Map<String, Row> ROWS =
      Map.ofEntries(
          entry("java.util.Arrays.stream", StreamSources::array),
          entry("java.util.stream.DoubleStream.of", StreamSources::elements),
          entry("java.util.stream.IntStream.of", StreamSources::elements),
          entry("java.util.stream.LongStream.of", StreamSources::elements),
          entry("java.util.stream.Stream.of", StreamSources::elements),
          entry("java.util.stream.DoubleStream.empty", StreamSources::empty),
          entry("java.util.stream.IntStream.empty", StreamSources::empty),
          entry("java.util.stream.LongStream.empty", StreamSources::empty),
          entry("java.util.stream.IntStream.range", StreamSources::range),
          entry("java.util.stream.LongStream.range", StreamSources::range),
          entry("java.util.stream.IntStream.rangeClosed", StreamSources::rangeClosed),
          entry("java.util.stream.LongStream.rangeClosed", StreamSources::rangeClosed),
          entry("java.util.stream.DoubleStream.iterate", StreamSources::iterate),
          entry("java.util.stream.IntStream.iterate", StreamSources::iterate),
          entry("java.util.stream.LongStream.iterate", StreamSources::iterate),
          entry("java.util.stream.Stream.iterate", StreamSources::iterate),
          entry("java.util.stream.DoubleStream.generate", StreamSources::generate),
          entry("java.util.stream.DoubleStream.concat", StreamSources::concat),
          entry("java.util.stream.IntStream.generate", StreamSources::generate),
          entry("java.util.stream.IntStream.concat", StreamSources::concat),
          entry("java.util.stream.LongStream.generate", StreamSources::generate),
          entry("java.util.stream.LongStream.concat", StreamSources::concat),
          entry("java.util.stream.Stream.generate", StreamSources::generate),
          entry("java.util.stream.Stream.concat", StreamSources::concat));

  private final StreamCode code;
  private final Lowering lowering;

  StreamSources(StreamCode code) {
    this.code = code;
    this.lowering = code.lowering();
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /** Makes the stream that a call of a static method gives, if it is one of these. */
  Optional<Pipeline> find(Resolution call, Site site) {
    TypeElement owner = (TypeElement) call.method().getEnclosingElement();
    return Optional.ofNullable(ROWS.get(owner.getQualifiedName() + "." + site.method()))
        .flatMap(row -> row.make(this, call, site));
  }

  private Pipeline pipeline(Source source, Size size, List<Operand> captured) {
    return new Pipeline(code.node(), source, List.of(), size, captured, lowering.code().loops());
  }

  private Optional<Pipeline> array(Resolution call, Site site) {
    Operand array = lowering.evaluated(site.arguments().get(0));
    if (!types().isArray(array.type())) {
      return Optional.empty();
    }
    return Optional.of(site.arguments().size() == 1 ? whole(array) : part(array, site));
  }

  private Pipeline whole(Operand array) {
    List<Value> arrays = lowering.conversions().values(array, "");
    Value length = Value.of(ScalarType.INT, "", code.span());
    lowering.emit(new Length(length, arrays.get(0), code.span()));
    Feed feed = loop -> load(array, loop.position().orElseThrow());
    Source source = new Source(Optional.of(length), arrays, at -> feed);
    return read(pipeline(source, Size.KNOWN, List.of(array, integer(length))), array);
  }

  /** Reads the elements of a stream of an array, if they are records of the caller. */
  private Pipeline read(Pipeline stream, Operand array) {
    boolean given =
        types().isRecord(types().elementType(array.type())) && !(array instanceof Operand.Tuple);
    return given ? stream.with(StreamSteps.READING, stream.size(), List.of()) : stream;
  }

  /** Elements of a part of an array; Java's own method checks the bounds. */
  private Pipeline part(Operand array, Site site) {
    List<Value> arrays = lowering.conversions().values(array, "");
    Value from = code.argument(site, 1, types().intType());
    Value to = code.argument(site, 2, types().intType());
    code.text()
        .text("java.util.Arrays.stream")
        .arguments(
            List.of(new Operand.Single(array.type(), arrays.get(0)), integer(from), integer(to)))
        .statement(code.span());
    Value count = code.compute(BasicOperator.SUB, to, from);
    Feed feed = loop -> load(array, shifted(from, loop.position().orElseThrow()));
    Source source = new Source(Optional.of(count), List.of(arrays.get(0), from, to), at -> feed);
    List<Operand> captured = List.of(array, integer(from), integer(count));
    return read(pipeline(source, Size.KNOWN, captured), array);
  }

  private Operand integer(Value value) {
    return new Operand.Single(
        types().primitive(value.type() == ScalarType.LONG ? TypeKind.LONG : TypeKind.INT), value);
  }

  private Value shifted(Value start, Value position) {
    return code.isLiteral(start, 0) ? position : code.compute(BasicOperator.ADD, start, position);
  }

  private Operand load(Operand array, Value index) {
    TypeMirror type = types().elementType(array.type());
    Element element = new Element(lowering.conversions().values(array, ""), index, type, "");
    return lowering.expressions().arrays().load(element, code.node(), "");
  }

  /** {@code of}: the arguments, which are packed into an array, or the elements of an array. */
  private Optional<Pipeline> elements(Resolution call, Site site) {
    List<Operand> given = site.arguments();
    if (given.size() == 1 && types().isArray(given.get(0).type())) {
      return Optional.of(whole(lowering.evaluated(given.get(0))));
    }
    Optional<TypeMirror> type = elementType(call, given);
    return type.map(
        t ->
            whole(
                lowering
                    .expressions()
                    .arrays()
                    .pack(given, site.nodes(), types().arrayOf(t), code.node())));
  }

  /** The type of the elements; nothing where objects of several types are given. */
  private Optional<TypeMirror> elementType(Resolution call, List<Operand> given) {
    TypeMirror last = call.method().getParameters().get(0).asType();
    TypeMirror declared = types().isArray(last) ? types().elementType(last) : last;
    if (types().isPrimitive(declared)) {
      return Optional.of(declared);
    }
    List<TypeMirror> all = given.stream().map(Operand::type).toList();
    boolean same =
        !all.isEmpty()
            && all.stream().allMatch(t -> types().isSame(t, all.get(0)))
            && given.stream()
                .noneMatch(o -> o instanceof Operand.Known || o instanceof Operand.Null);
    return same ? Optional.of(all.get(0)) : Optional.empty();
  }

  private Optional<Pipeline> empty(Resolution call, Site site) {
    TypeMirror stream = call.method().getReturnType();
    Feed feed = loop -> zero(StreamCalls.elementType(types(), stream).orElseThrow());
    Source source = Source.counted(code.integer(ScalarType.INT, 0), at -> feed);
    return Optional.of(pipeline(source, Size.KNOWN, List.of()));
  }

  private Operand zero(TypeMirror type) {
    return new Operand.Single(type, lowering.zero(types().toIr(type)));
  }

  private Optional<Pipeline> range(Resolution call, Site site) {
    return Optional.of(range(call, site, 0));
  }

  private Optional<Pipeline> rangeClosed(Resolution call, Site site) {
    return Optional.of(range(call, site, 1));
  }

  /**
   * Integers from one to another.
   *
   * @param more how many there are besides the difference
   */
  private Pipeline range(Resolution call, Site site, int more) {
    TypeMirror type = call.method().getParameters().get(0).asType();
    Value from = code.argument(site, 0, type);
    Value to = code.argument(site, 1, type);
    Value count = length(from, to, more);
    Feed feed = loop -> new Operand.Single(type, from(from, loop.position().orElseThrow()));
    List<Operand> captured = List.of(new Operand.Single(type, from), integer(count));
    return pipeline(Source.counted(count, at -> feed), Size.KNOWN, captured);
  }

  private boolean is(Value value, int literal) {
    return value.type() == ScalarType.LONG
        ? code.isLiteral(value, (long) literal)
        : code.isLiteral(value, literal);
  }

  private Value from(Value from, Value position) {
    return is(from, 0) ? position : code.compute(BasicOperator.ADD, from, position);
  }

  private Value length(Value from, Value to, int more) {
    if (is(from, more)) {
      return to;
    }
    Value difference = is(from, 0) ? to : code.math("subtractExact", to, from);
    return more == 0
        ? difference
        : code.math("addExact", difference, code.integer(difference.type(), more));
  }

  /** {@code iterate}, with a condition or without one. */
  private Optional<Pipeline> iterate(Resolution call, Site site) {
    Optional<TypeMirror> declared = StreamCalls.elementType(types(), call.method().getReturnType());
    Operand given = lowering.evaluated(site.arguments().get(0));
    TypeMirror type = declared.orElse(given.type());
    Operand seed =
        lowering.evaluated(lowering.conversions().assign(given, type, site.nodes().get(0), ""));
    if (seed instanceof Operand.Known || Lowering.isBad(seed)) {
      return Optional.empty();
    }
    int last = site.arguments().size() - 1;
    Operand next = function(call, site, last);
    Source source = Source.uncounted(at -> new Iterated(at, seed, type, next));
    Pipeline endless = pipeline(source, Size.UNKNOWN, List.of(seed, next));
    if (last == 1) {
      return Optional.of(endless);
    }
    Operand condition = function(call, site, 1);
    return Optional.of(
        endless.with(StreamSteps.takeWhile(condition), Size.UNKNOWN, List.of(condition)));
  }

  private Operand function(Resolution call, Site site, int index) {
    TypeMirror type = call.method().getParameters().get(index).asType();
    return lowering.evaluated(
        lowering
            .conversions()
            .assign(site.arguments().get(index), type, site.nodes().get(index), ""));
  }

  private Optional<Pipeline> generate(Resolution call, Site site) {
    Operand supplier = function(call, site, 0);
    Feed feed = loop -> loop.code().call(supplier);
    Source source = Source.uncounted(at -> feed);
    return Optional.of(pipeline(source, Size.UNKNOWN, List.of(supplier)));
  }

  /** The elements of one stream, then those of another one. */
  private Optional<Pipeline> concat(Resolution call, Site site) {
    StreamCalls calls = new StreamCalls(lowering);
    List<Pipeline> parts =
        site.arguments().stream().flatMap(a -> calls.taken(a, code.node()).stream()).toList();
    boolean unknown = parts.stream().anyMatch(p -> p.size() == Size.UNKNOWN);
    List<Operand> captured = parts.stream().flatMap(p -> p.captured().stream()).toList();
    Size size = unknown ? Size.UNKNOWN : Size.SOMETIMES_KNOWN;
    return Optional.of(pipeline(Source.of(parts), size, captured));
  }

  /** Makes the stream of the elements of a collection. */
  Pipeline collection(Operand collection, TypeMirror iterator) {
    Operand elements = lowering.evaluated(collection);
    Source source = Source.uncounted(at -> new Collected(at, elements, iterator));
    Pipeline stream = pipeline(source, Size.SOMETIMES_KNOWN, List.of(elements));
    return types().isValue(LoopLowering.elementOf(types(), iterator))
        ? stream.with(StreamSteps.READING, stream.size(), List.of())
        : stream;
  }

  /** What an iterator gives, of which nothing is known. */
  private static final class Collected implements Feed {
    private final StreamCode code;
    private final Operand iterator;
    private final TypeMirror element;

    Collected(StreamCode code, Operand collection, TypeMirror type) {
      this.code = code;
      this.iterator = code.lowering().evaluated(code.ask(collection, ".iterator()", type));
      this.element = LoopLowering.elementOf(code.lowering().types(), type);
    }

    @Override
    public Optional<Value> hasNext() {
      TypeMirror truth = code.lowering().types().booleanType();
      return Optional.of(code.lowering().value(code.ask(iterator, ".hasNext()", truth), ""));
    }

    @Override
    public Operand next(StreamLoop loop) {
      Operand next = code.ask(iterator, ".next()", element);
      if (code.lowering().types().isValue(element)) {
        return new Operand.Single(element, code.lowering().value(next, ""));
      }
      return code.lowering()
          .evaluated(code.lowering().conversions().assign(next, element, code.node(), ""));
    }
  }

  /**
   * A value, and from it one after the other by a function. The function is not called for an
   * element that nobody asks for.
   */
  private static final class Iterated implements Feed {
    private final Operand next;
    private final TypeMirror type;
    private final List<Variable> current;
    private final Variable started;

    Iterated(StreamCode code, Operand seed, TypeMirror type, Operand next) {
      this.next = next;
      this.type = type;
      this.current = code.variables("term", type);
      code.set(current, seed, type);
      this.started = code.variable("started", code.constant(ScalarType.BOOLEAN, false));
    }

    @Override
    public List<Variable> variables() {
      List<Variable> all = new ArrayList<>(current);
      all.add(started);
      return all;
    }

    @Override
    public Operand next(StreamLoop loop) {
      if (loop.isHeaded()) {
        catchUp(loop);
      }
      return loop.code().get(current, type);
    }

    private void catchUp(StreamLoop loop) {
      StreamCode code = loop.code();
      Optional<Value> position = loop.position();
      Value begun =
          position
              .map(p -> code.compute(BasicOperator.GT, p, code.integer(p.type(), 0)))
              .orElseGet(() -> code.get(started));
      code.when(begun, () -> step(code));
      if (position.isEmpty()) {
        code.set(started, code.constant(ScalarType.BOOLEAN, true));
      }
    }

    @Override
    public void advance(StreamLoop loop) {
      if (!loop.isHeaded()) {
        step(loop.code());
      }
    }

    private void step(StreamCode code) {
      code.set(current, code.call(next, code.get(current, type)), type);
    }
  }
}
