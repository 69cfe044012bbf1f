package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Accumulate;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * The block of an array that receives the Jacobian of a function, row by row: a row for each active
 * result, and in it the adjoints of the active parameters, arrays element by element.
 */
final class JacobianBlock {

  /**
   * Where the adjoints of one parameter are in a row.
   *
   * @param param the parameter, a number or an array of numbers
   * @param start the index of the first of them
   */
  record Part(Value param, Value start) {}

  private final Value jacobian = Value.of(new ArrayType(ScalarType.DOUBLE), "jacobian");
  private final Value offset = Value.of(ScalarType.INT, "offset");
  private final List<Value> inputs;
  private final int rows;

  private JacobianBlock(List<Value> inputs, int rows) {
    this.inputs = inputs;
    this.rows = rows;
  }

  /**
   * Lays a block out.
   *
   * @param params all parameters of the function
   * @param pattern which parameters and results are active
   */
  static JacobianBlock of(List<Value> params, ActivityPattern pattern) {
    List<Value> inputs =
        IntStream.range(0, params.size())
            .filter(pattern.params()::get)
            .mapToObj(params::get)
            .toList();
    return new JacobianBlock(inputs, Collections.frequency(pattern.results(), true));
  }

  /** What the derivative takes besides the parameters: the array, and where the block begins. */
  List<Value> params() {
    return List.of(jacobian, offset);
  }

  /** Computes, for each row, where the adjoints of each active parameter are. */
  List<List<Part>> parts(Builder out) {
    List<Value> columns = new ArrayList<>(List.of(out.constant(0)));
    for (int i = 0; i < inputs.size(); i++) {
      boolean isLast = i == inputs.size() - 1;
      String name = isLast ? "columns" : inputs.get(i + 1).name() + "Column";
      columns.add(sum(columns.get(i), length(inputs.get(i), out), name, out));
    }
    List<List<Part>> parts = new ArrayList<>();
    Value start = offset;
    for (int k = 0; k < rows; k++) {
      List<Part> row = new ArrayList<>();
      for (int i = 0; i < inputs.size(); i++) {
        Value input = inputs.get(i);
        String name = input.isArray() ? input.name() + "At" : "";
        row.add(new Part(input, sum(start, columns.get(i), name, out)));
      }
      parts.add(row);
      start = sum(start, columns.get(inputs.size()), isZeroed() ? "row" : "", out);
    }
    return parts;
  }

  private static Value sum(Value a, Value b, String name, Builder out) {
    return out.named(name, BasicOperator.ADD, ScalarType.INT, a, b);
  }

  private static Value length(Value param, Builder out) {
    return param.isArray() ? out.length(param) : out.constant(1);
  }

  /** Whether a block is zero before the sweeps: where nobody knows what they will leave out. */
  boolean isZeroed() {
    return inputs.stream().anyMatch(Value::isArray);
  }

  /** Fills the block with zeros. */
  void zero(List<List<Part>> parts, Builder out) {
    List<Part> row = parts.get(rows - 1);
    Part last = row.get(row.size() - 1);
    Value end = out.add(last.start(), length(last.param(), out));
    out.clear(jacobian, offset, end);
  }

  /**
   * Writes adjoints into their place.
   *
   * @param adjoint a number, or an array
   */
  void put(Part part, Value adjoint, Builder out) {
    if (adjoint.isArray()) {
      Value zero = out.constant(0);
      Value length = out.length(part.param());
      out.add(
          new MemoryOp.CopyInto(adjoint, zero, jacobian, part.start(), length, SourceSpan.NONE));
    } else {
      out.store(jacobian, part.start(), out.convert(adjoint, ScalarType.DOUBLE));
    }
  }

  /**
   * Puts a row in the place of the shadows that a reverse sweep adds to. What is added first to an
   * element is stored.
   *
   * @param shadows the shadows of parameters
   * @param scopes those of the forward sweep
   */
  List<Op> inPlace(List<Op> sweep, List<Part> row, Map<Value, Value> shadows, Scopes scopes) {
    Map<Value, Value> starts = new IdentityHashMap<>();
    row.stream()
        .filter(part -> shadows.containsKey(part.param()))
        .forEach(part -> starts.put(shadows.get(part.param()), part.start()));
    InPlace pass = new InPlace(starts, scopes);
    Region region = new Region(sweep, new Terminator.Yield(List.of()));
    region.walk().forEach(pass::noteConstant);
    return pass.rewrite(region).ops();
  }

  /**
   * Brings the operations of several sweeps together, each in its order, conditionals and loops
   * next to those of the other sweeps: conditionals that ask the same are then joined.
   */
  static List<Op> together(List<List<Op>> sweeps) {
    List<Op> all = new ArrayList<>();
    List<Iterator<Op>> rest = sweeps.stream().map(List::iterator).toList();
    while (rest.stream().anyMatch(Iterator::hasNext)) {
      List<Op> choices = new ArrayList<>();
      for (Iterator<Op> sweep : rest) {
        Op op = null;
        while (sweep.hasNext() && !(op instanceof ControlOp)) {
          op = sweep.next();
          (op instanceof ControlOp ? choices : all).add(op);
        }
      }
      all.addAll(choices);
    }
    return all;
  }

  /** Puts a row in the place of shadows. */
  private final class InPlace extends Rewriter {

    /** An element of a shadow whose index is known. */
    private record Element(Value shadow, Object index) {}

    private final Map<Value, Value> starts;
    private final Scopes scopes;
    private final Map<Value, Object> constants = new IdentityHashMap<>();
    private final Set<Element> touched = new HashSet<>();
    private final Set<Value> anywhere = Collections.newSetFromMap(new IdentityHashMap<>());
    private int depth;

    InPlace(Map<Value, Value> starts, Scopes scopes) {
      this.starts = starts;
      this.scopes = scopes;
    }

    void noteConstant(Op op) {
      if (op instanceof Op.Constant constant) {
        constants.put(constant.result(), constant.literal());
      }
    }

    @Override
    public Region rewrite(Region region) {
      depth++;
      Region rewritten = super.rewrite(region);
      depth--;
      return rewritten;
    }

    @Override
    protected void rewrite(Op op, List<Op> out) {
      Value start = op instanceof Accumulate sum ? starts.get(sum.array()) : null;
      if (start == null) {
        super.rewrite(op, out);
        return;
      }
      Accumulate sum = (Accumulate) op;
      boolean isFirst = note(sum) && depth == 1;
      Builder at = new Builder();
      Value index = at.add(start, sum.index());
      if (isFirst) {
        at.store(jacobian, index, sum.value());
      } else {
        at.accumulate(jacobian, index, sum.value());
      }
      out.addAll(at.ops());
    }

    /** Takes note of an addition; returns whether it is surely the first one to the element. */
    private boolean note(Accumulate sum) {
      scopes.definition(sum.index()).ifPresent(this::noteConstant);
      Object index = constants.get(sum.index());
      if (index == null) {
        anywhere.add(sum.array());
        return false;
      }
      return touched.add(new Element(sum.array(), index)) && !anywhere.contains(sum.array());
    }
  }
}
