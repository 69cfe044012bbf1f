package org.covector.ad.processor.ir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Case;
import org.covector.ad.processor.ir.ControlOp.Guard;
import org.covector.ad.processor.ir.ControlOp.Handler;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.MemoryOp.Storage;

/**
 * Prints functions as text that people read and tests compare. A value is called after the user's
 * variable, with a number where several are called alike; unnamed ones are {@code %0}, {@code %1} …
 * Both count in the order of the text, so that equal functions give equal texts. A tilde behind an
 * operator marks relaxed arithmetic.
 */
public final class Printer {

  private final StringBuilder out = new StringBuilder();
  private final Map<Value, String> names = new HashMap<>();
  private final Map<Label, String> labels = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private int unnamed;
  private int depth;

  private Printer() {}

  /** Returns the text of a function, a line for each operation. */
  public static String print(Function function) {
    Printer printer = new Printer();
    String results =
        function.results().stream().map(Type::javaName).collect(Collectors.joining(", "));
    String head = function.key().owner() + "." + function.key().name();
    String variant = function.key().variant().isEmpty() ? "" : "$" + function.key().variant();
    printer.line(
        "function "
            + head
            + variant
            + printer.typed(function.params())
            + " -> ("
            + results
            + ") {");
    printer.region(function.body());
    printer.line("}");
    return printer.out.toString();
  }

  private void line(String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  private String name(Value value) {
    return names.computeIfAbsent(value, this::fresh);
  }

  private String fresh(Value value) {
    if (value.name().isEmpty()) {
      return "%" + unnamed++;
    }
    int count = counts.merge(value.name(), 1, Integer::sum);
    return count == 1 ? value.name() : value.name() + "." + (count - 1);
  }

  private String name(Label label) {
    return labels.computeIfAbsent(
        label, l -> "@" + (l.name().isEmpty() ? "" : l.name() + ".") + labels.size());
  }

  private String list(List<Value> values) {
    return values.stream().map(this::name).collect(Collectors.joining(", ", "(", ")"));
  }

  private String typed(List<Value> values) {
    return values.stream()
        .map(v -> name(v) + ": " + v.type().javaName())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** The results of an operation and an equals sign; nothing where there are none. */
  private String defined(Op op) {
    if (op.results().isEmpty()) {
      return "";
    }
    return op.results().stream()
        .map(v -> name(v) + ": " + v.type().javaName())
        .collect(Collectors.joining(", ", "", " = "));
  }

  private void region(Region region) {
    depth++;
    region.ops().forEach(this::op);
    line(terminator(region.terminator()));
    depth--;
  }

  private String terminator(Terminator end) {
    if (end instanceof Terminator.Yield yield) {
      return "yield " + list(yield.values());
    }
    if (end instanceof Terminator.Test test) {
      return "test " + name(test.condition()) + " else " + list(test.exits());
    }
    if (end instanceof Terminator.Continue next) {
      return "continue " + name(next.loop()) + " " + list(next.next());
    }
    if (end instanceof Terminator.Break jump) {
      return "break " + name(jump.target()) + " " + list(jump.values());
    }
    if (end instanceof Terminator.Return r) {
      return "return " + list(r.values());
    }
    Terminator.Throw thrown = (Terminator.Throw) end;
    return "throw " + quoted(thrown.template()) + " " + list(thrown.operands());
  }

  private static String quoted(String template) {
    return "`" + template + "`";
  }

  private void op(Op op) {
    if (op instanceof ControlOp control) {
      control(control);
    } else if (op instanceof Op.Remark remark) {
      line("// " + remark.text());
    } else {
      String text = op instanceof MemoryOp memory ? memory(memory) : simple(op);
      line(defined(op) + text);
    }
  }

  private String simple(Op op) {
    if (op instanceof Op.Constant constant) {
      return constant.text().isEmpty() ? literal(constant.literal()) : constant.text();
    }
    if (op instanceof Op.Apply apply) {
      return apply(apply);
    }
    if (op instanceof Op.Opaque opaque) {
      String how = opaque.kind() + " " + opaque.effect();
      return "opaque " + how + " " + quoted(opaque.template()) + " " + list(opaque.operands());
    }
    if (op instanceof Op.Call call) {
      boolean single = call.pair() == Op.Call.SINGLE;
      return "call " + (single ? "" : "paired ") + call.callee() + " " + list(call.operands());
    }
    if (op instanceof Op.Caught) {
      return "caught";
    }
    if (op instanceof Op.TapeMark) {
      return "mark";
    }
    if (op instanceof Op.TapeRelease) {
      return "release " + list(op.operands());
    }
    return (op instanceof Op.FrameSave ? "save " + list(op.operands()) : "restore");
  }

  private static String literal(Object literal) {
    if (literal instanceof String s) {
      return '"' + s.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"") + '"';
    }
    if (literal instanceof Character c) {
      return Character.isLetterOrDigit(c) ? "'" + c + "'" : String.format("'\\u%04x'", (int) c);
    }
    return literal.toString();
  }

  private String apply(Op.Apply apply) {
    String mark = apply.strict() ? "" : "~";
    List<Value> operands = apply.operands();
    if (apply.operator() instanceof LibraryFunction || apply.operator() == BasicOperator.CONVERT) {
      return apply.operator().symbol() + mark + list(operands);
    }
    String symbol = apply.operator().symbol() + mark;
    return operands.size() == 1
        ? symbol + name(operands.get(0))
        : name(operands.get(0)) + " " + symbol + " " + name(operands.get(1));
  }

  private String memory(MemoryOp op) {
    if (op instanceof MemoryOp.FieldLoad load) {
      return name(load.base()) + "." + load.field().name();
    }
    if (op instanceof MemoryOp.FieldStore store) {
      return name(store.base()) + "." + store.field().name() + " = " + name(store.value());
    }
    if (op instanceof MemoryOp.FieldAccumulate sum) {
      return name(sum.base()) + "." + sum.field().name() + " += " + name(sum.value());
    }
    if (op instanceof MemoryOp.Load load) {
      return element(load.array(), load.index());
    }
    if (op instanceof MemoryOp.Store store) {
      return element(store.array(), store.index()) + " = " + name(store.value());
    }
    if (op instanceof MemoryOp.Accumulate sum) {
      return element(sum.array(), sum.index()) + " += " + name(sum.value());
    }
    if (op instanceof MemoryOp.NewArray array) {
      String where = array.storage() == Storage.HEAP ? "" : array.storage() + " ";
      return "new " + where + list(array.dimensions());
    }
    if (op instanceof MemoryOp.TableRow row) {
      return "row " + element(row.table(), row.index()) + " " + name(row.length());
    }
    if (op instanceof MemoryOp.NewObject object) {
      return "new " + list(object.arguments()) + " " + list(object.values());
    }
    if (op instanceof MemoryOp.Length length) {
      return "length " + name(length.array());
    }
    if (op instanceof MemoryOp.Grow grow) {
      return "grow " + element(grow.array(), grow.index());
    }
    if (op instanceof MemoryOp.Copy) {
      return "copy " + list(op.operands());
    }
    return (op instanceof MemoryOp.Fill ? "fill " : "arraycopy ") + list(op.operands());
  }

  private String element(Value array, Value index) {
    return name(array) + "[" + name(index) + "]";
  }

  /** Prints an operation with regions. Its results are named last, as they are defined last. */
  private void control(ControlOp op) {
    int start = out.length();
    if (op instanceof If choice) {
      line("if " + name(choice.condition()) + " {");
      region(choice.thenRegion());
      line("} else {");
      region(choice.elseRegion());
    } else if (op instanceof Switch choice) {
      line("switch " + name(choice.selector()) + " {");
      choice.cases().forEach(this::branch);
    } else if (op instanceof Block block) {
      line("block " + name(block.label()) + " {");
      region(block.body());
    } else if (op instanceof Guard guard) {
      line(guard.monitor().isEmpty() ? "try {" : "synchronized " + list(guard.monitor()) + " {");
      region(guard.body());
      guard.handlers().forEach(this::handler);
    } else {
      loop((Loop) op);
    }
    line("}");
    String results = defined(op);
    out.insert(start + 2 * depth, results);
  }

  private void handler(Handler handler) {
    line("} catch " + String.join(" | ", handler.types()) + " {");
    region(handler.region());
  }

  private void branch(Case branch) {
    boolean isDefault = branch.labels().isEmpty();
    line(isDefault ? "default:" : "case " + String.join(", ", branch.labels()) + ":");
    region(branch.region());
  }

  private void loop(Loop loop) {
    String inits = list(loop.inits());
    line("loop " + name(loop.label()) + " " + typed(loop.params()) + " = " + inits + " {");
    region(loop.header());
    line("} do {");
    region(loop.body());
  }
}
