package org.covector.ad.processor.frontend.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.MemoryOp.Copy;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * The elements of a stream, kept: in an array where it is known how many there may be, otherwise
 * with the builder that Java's library has for that.
 */
final class StreamTerms {

  private final StreamCode code;
  private final Pipeline pipeline;
  private final TypeMirror type;
  private final List<Value> arrays;
  private final Optional<Value> builder;
  private final Variable count;

  private StreamTerms(
      StreamCode code,
      Pipeline pipeline,
      TypeMirror type,
      List<Value> arrays,
      Optional<Value> builder) {
    this.code = code;
    this.pipeline = pipeline;
    this.type = type;
    this.arrays = arrays;
    this.builder = builder;
    ScalarType counted = builder.isPresent() ? ScalarType.LONG : ScalarType.INT;
    this.count = code.variable("count", code.integer(counted, 0));
  }

  /** Whether it is known of a stream how many elements it has at most. */
  static boolean isBounded(Pipeline pipeline) {
    return pipeline.isBounded()
        && pipeline.source().count().filter(c -> c.type() == ScalarType.INT).isPresent();
  }

  /** Starts to keep numbers. */
  static StreamTerms of(StreamCode code, Pipeline pipeline, String name) {
    TypeMirror type = code.lowering().types().primitive(TypeKind.DOUBLE);
    if (isBounded(pipeline)) {
      return array(code, pipeline, type, name);
    }
    TypeMirror builder = code.lowering().types().declared("java.util.stream.DoubleStream.Builder");
    Operand made =
        code.text()
            .text("java.util.stream.DoubleStream.builder()")
            .build(builder, Binding.PRIMARY, code.span());
    Value value = code.lowering().value(made, "terms");
    return new StreamTerms(code, pipeline, type, List.of(), Optional.of(value));
  }

  /** Starts to keep the elements of a stream with a bound in a new array. */
  static StreamTerms array(StreamCode code, Pipeline pipeline, TypeMirror type, String name) {
    JavaTypes types = code.lowering().types();
    Value bound = pipeline.source().count().orElseThrow();
    Value length =
        code.isNatural(bound) ? bound : code.math("max", bound, code.integer(ScalarType.INT, 0));
    TypeMirror whole = types.arrayOf(type);
    List<String> names = types.partNames(whole, name);
    List<Value> arrays = new ArrayList<>();
    for (Type part : types.flatten(whole)) {
      Value array = Value.of(part, names.get(arrays.size()), code.span());
      code.lowering().emit(new NewArray(array, List.of(length), Storage.HEAP, code.span()));
      arrays.add(array);
    }
    return new StreamTerms(code, pipeline, type, arrays, Optional.empty());
  }

  /** Returns the variables that adding assigns. */
  List<Variable> variables() {
    return List.of(count);
  }

  void add(Operand element, StreamLoop loop) {
    Lowering lowering = code.lowering();
    Operand converted = lowering.conversions().assign(element, type, code.node(), "");
    if (Lowering.isBad(converted)) {
      return;
    }
    List<Value> parts = lowering.conversions().values(converted, "");
    if (builder.isPresent()) {
      Operand kept = new Operand.Single(lowering.types().objectType(), builder.get());
      code.text()
          .operand(kept, Binding.PRIMARY)
          .text(".accept")
          .arguments(List.of(new Operand.Single(type, parts.get(0))))
          .statement(code.span());
    } else {
      Value index = pipeline.isWhole() ? loop.position().orElseThrow() : code.get(count);
      for (int i = 0; i < parts.size(); i++) {
        lowering.emit(new Store(arrays.get(i), index, parts.get(i), code.span()));
      }
    }
    code.advance(count);
  }

  /** Returns how many elements were added. */
  Value count() {
    return code.get(count);
  }

  /** Asks Java's library for a number that it makes of the numbers. */
  Value ask(String question, String name) {
    if (builder.isPresent()) {
      Operand kept = new Operand.Single(code.lowering().types().objectType(), builder.get());
      TextBuilder text = code.text().operand(kept, Binding.PRIMARY).text(".build()");
      return answer(code, text.text(question), name);
    }
    Value array = arrays.get(0);
    return ask(
        code,
        pipeline.isWhole()
            ? List.of(array)
            : List.of(array, code.integer(ScalarType.INT, 0), count()),
        question,
        name);
  }

  /** Asks Java's library for a number that it makes of an array, or of a part of it. */
  static Value ask(StreamCode code, List<Value> array, String question, String name) {
    JavaTypes types = code.lowering().types();
    List<Operand> operands = new ArrayList<>();
    for (Value value : array) {
      TypeMirror type =
          value.type() instanceof ArrayType
              ? types.arrayOf(types.primitive(TypeKind.DOUBLE))
              : types.intType();
      operands.add(new Operand.Single(type, value));
    }
    TextBuilder text = code.text().text("java.util.Arrays.stream").arguments(operands);
    return answer(code, text.text(question), name);
  }

  private static Value answer(StreamCode code, TextBuilder text, String name) {
    TypeMirror type = code.lowering().types().primitive(TypeKind.DOUBLE);
    return code.lowering().value(text.build(type, Binding.PRIMARY, code.span()), name);
  }

  /** Returns an array of the elements, as long as there are elements. */
  Operand toArray() {
    TypeMirror whole = code.lowering().types().arrayOf(type);
    if (pipeline.isWhole()) {
      return code.lowering().operand(whole, arrays);
    }
    List<Value> copies = new ArrayList<>();
    for (Value array : arrays) {
      Value copy = Value.of(array.type(), array.name(), code.span());
      code.lowering().emit(new Copy(copy, array, List.of(count()), code.span()));
      copies.add(copy);
    }
    return code.lowering().operand(whole, copies);
  }
}
