package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Estimates, rather too high than too low, how many bytes of bytecode javac makes of operations. It
 * numbers local variables as javac does, since an access to one beyond the first 256 slots takes
 * twice the bytes.
 */
final class CodeSize {

  private static final int NARROW_SLOTS = 256;
  private static final int CONSTANT = 3;
  private static final int CALL = 3;
  private static final int FIELD = 3;

  /** Reading or writing one value that passes through the tape: the tape, the method, an index. */
  private static final int ON_TAPE = 8;

  private final ValueTable table;
  private final Map<Value, Integer> slots = new IdentityHashMap<>();
  private final Set<Value> onStack = Collections.newSetFromMap(new IdentityHashMap<>());
  private int free;
  private int bytes;

  CodeSize(ValueTable table) {
    this.table = table;
  }

  /** Returns the bytes of a function. */
  static int of(Function function) {
    CodeSize size = new CodeSize(ValueTable.of(function));
    function.params().forEach(size::slot);
    size.add(function.body());
    return size.bytes();
  }

  /** Returns the bytes of what was added. */
  int bytes() {
    return bytes;
  }

  /** Adds an operation and returns its bytes. */
  int add(Op op) {
    int before = bytes;
    if (!ValueTable.isConstant(op) && !(op instanceof Op.Remark)) {
      load(op.operands());
      bytes += own(op);
      if (op instanceof ControlOp control) {
        control.results().forEach(this::slot);
        add(control);
      } else {
        op.results().forEach(r -> store(r, op));
      }
    }
    return bytes - before;
  }

  /** Adds a region and returns its bytes. */
  int add(Region region) {
    int before = bytes;
    int mark = free;
    region.ops().forEach(this::add);
    end(region.terminator());
    free = mark;
    return bytes - before;
  }

  private void add(ControlOp op) {
    if (op instanceof Loop loop) {
      int mark = free;
      loop.params().forEach(this::move);
      loop.header().ops().forEach(this::add);
      end(loop.header().terminator());
      add(loop.body());
      free = mark;
    } else {
      op.regions().forEach(this::add);
    }
  }

  private void end(Terminator terminator) {
    List<Value> values = terminator.operands();
    load(values);
    bytes += CALL;
    if (terminator instanceof Terminator.Throw end) {
      bytes += end.template().length();
    } else if (terminator instanceof Terminator.Return) {
      bytes += ON_TAPE * values.size() + 2 * CALL;
    } else {
      values.forEach(v -> bytes += access(free));
    }
  }

  private void move(Value value) {
    int access = access(slot(value));
    bytes += table.isKept(value) ? 2 * access + ON_TAPE : access;
  }

  private void load(List<Value> values) {
    for (Value value : values) {
      if (table.isConstant(value)) {
        bytes += CONSTANT;
      } else if (!onStack.contains(value)) {
        bytes += access(slot(value));
      }
    }
  }

  private void store(Value value, Op definition) {
    boolean stays =
        value.name().isEmpty()
            && table.uses(value) == 1
            && (definition instanceof Op.Apply || definition instanceof MemoryOp.Read);
    if (stays && !table.isKept(value)) {
      onStack.add(value);
    } else {
      move(value);
    }
  }

  private int slot(Value value) {
    Integer known = slots.get(value);
    if (known == null) {
      known = free;
      slots.put(value, known);
      free += value.type() == ScalarType.DOUBLE || value.type() == ScalarType.LONG ? 2 : 1;
    }
    return known;
  }

  private static int access(int slot) {
    return slot < NARROW_SLOTS ? 2 : 4;
  }

  /** Returns the bytes of an operation without operands, results and regions. */
  private static int own(Op op) {
    if (op instanceof Op.Apply apply) {
      return apply.operator() instanceof BasicOperator operator ? own(operator) : CALL;
    } else if (op instanceof Op.Opaque opaque) {
      return opaque.template().length() + CALL;
    } else if (op instanceof Op.Call call) {
      return 2 + CALL + ON_TAPE * call.results().size();
    } else if (op instanceof Op.FrameSave || op instanceof Op.FrameRestore) {
      return ON_TAPE * (op.operands().size() + op.results().size());
    } else if (op instanceof MemoryOp memory) {
      return own(memory);
    } else if (op instanceof Switch fork) {
      return 24 * (1 + fork.cases().stream().mapToInt(c -> c.labels().size()).sum());
    }
    return 2 * CALL;
  }

  private static int own(BasicOperator operator) {
    if (operator.isComparison() || operator == BasicOperator.NOT) {
      return 10;
    }
    return switch (operator) {
      case STRONG_MUL, COMPLEMENT -> CALL;
      case CONVERT, SHL, SHR, USHR -> 2;
      default -> 1;
    };
  }

  private static int own(MemoryOp op) {
    if (op instanceof MemoryOp.Load || op instanceof MemoryOp.Store) {
      return 1;
    } else if (op instanceof MemoryOp.FieldLoad || op instanceof MemoryOp.FieldStore) {
      return FIELD;
    } else if (op instanceof MemoryOp.Accumulate) {
      return 4;
    } else if (op instanceof MemoryOp.FieldAccumulate) {
      return 2 * FIELD + 2;
    } else if (op instanceof MemoryOp.CopyInto || op instanceof MemoryOp.Fill) {
      return CALL;
    }
    return 4 * CALL;
  }
}
