package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * The known objects of which one is at a place. It is a tuple there: a number that says which one,
 * and then for each of them the values that it holds, zeros where it is not that one.
 *
 * @param place the text of the place
 */
record Alternatives(Node place, List<One> all) {

  /**
   * One of the objects.
   *
   * @param operand the object, or null, with the values of the contents
   * @param fresh whether nobody else has the object, so that its fields may change
   */
  record One(Contents contents, Operand operand, boolean fresh) {

    /** Describes an object. */
    static One of(Lowering lowering, Operand operand, boolean fresh) {
      Contents contents = new Contents(lowering, fresh);
      Operand made = contents.add(operand);
      return new One(contents, made, fresh);
    }

    List<Type> types() {
      return contents.values().stream().map(Value::type).toList();
    }

    private Subject with(Lowering lowering, List<Value> values, Node place) {
      if (!(contents.with(values).operand(operand) instanceof Operand.Known known)) {
        return new Subject.Absent(place);
      }
      if (fresh && known.subject() instanceof Subject.Instance instance) {
        lowering.expressions().instances().release(instance);
      }
      return known.subject();
    }
  }

  int size() {
    return all.size();
  }

  /** Returns these objects and another one. */
  Alternatives with(One one) {
    List<One> more = new ArrayList<>(all);
    if (find(one).isEmpty()) {
      more.add(one);
    }
    return new Alternatives(place, List.copyOf(more));
  }

  /** Returns which of the objects one is, apart from the values that it holds. */
  OptionalInt find(One one) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).contents().isLike(one.contents()))
        .findFirst();
  }

  /** The types of the values of the tuple. */
  List<Type> types() {
    List<Type> types = new ArrayList<>(List.of(ScalarType.INT));
    all.forEach(one -> types.addAll(one.types()));
    return types;
  }

  /** Names for the values of the tuple. */
  List<String> names(String name) {
    List<String> names = new ArrayList<>(List.of(name));
    all.forEach(one -> one.contents().values().forEach(v -> names.add(v.name())));
    return names;
  }

  /** Returns the tuple of an object that is one of these. */
  List<Value> values(Lowering lowering, One one, Node node) {
    int index = find(one).orElseThrow();
    List<Value> values = new ArrayList<>();
    values.add(lowering.constant(ScalarType.INT, index, "", "", lowering.span(node)));
    for (int i = 0; i < all.size(); i++) {
      if (i == index) {
        values.addAll(one.contents().values());
      } else {
        all.get(i).types().forEach(t -> values.add(lowering.zero(t)));
      }
    }
    return values;
  }

  /** Returns the object that a tuple stands for. */
  Operand.Known operand(Lowering lowering, TypeMirror type, List<Value> values) {
    List<Subject> subjects = new ArrayList<>();
    int from = 1;
    for (One one : all) {
      int to = from + one.contents().values().size();
      subjects.add(one.with(lowering, values.subList(from, to), place));
      from = to;
    }
    return new Operand.Known(
        type, size() == 1 ? subjects.get(0) : new Subject.Choice(place, values.get(0), subjects));
  }
}
