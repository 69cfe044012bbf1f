package org.covector.ad.processor.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Allocation;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.MemoryOp.TableRow;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.report.Stored.Purpose;

/** The memory that operations of a function take and touch. */
final class Memory {

  /** The bytes of a reference. */
  private static final int REFERENCE = 8;

  private final Sizes sizes;
  private final Scopes scopes;
  private final Levels levels;

  /**
   * Makes the memory of a function.
   *
   * @param levels the loops around the operations that will be asked about
   */
  Memory(Sizes sizes, Levels levels) {
    this.sizes = sizes;
    this.scopes = sizes.scopes();
    this.levels = levels;
  }

  /** The elements that an operation loads and stores. */
  static Counts counts(MemoryOp op, Sizes sizes) {
    if (op instanceof MemoryOp.Read) {
      return Counts.of(Operation.LOAD);
    } else if (op instanceof MemoryOp.Accumulate || op instanceof MemoryOp.FieldAccumulate) {
      return Counts.of(Operation.LOAD)
          .plus(Counts.of(Operation.ADD))
          .plus(Counts.of(Operation.STORE));
    } else if (op instanceof MemoryOp.Write) {
      return Counts.of(Operation.STORE);
    } else if (op instanceof MemoryOp.NewObject) {
      return Counts.of(Operation.CALL);
    } else if (op instanceof MemoryOp.CopyInto copy) {
      return moved(sizes.number(copy.length()).orElse(sizes.shape(copy.target()).length()), true);
    } else if (op instanceof MemoryOp.Copy copy) {
      return moved(sizes.shape(copy.result()).length(), true);
    }
    return op instanceof MemoryOp.Fill fill ? moved(filled(fill, sizes), false) : Counts.NONE;
  }

  private static Counts moved(Formula length, boolean loads) {
    Counts stores = Counts.of(Operation.STORE, length);
    return loads ? stores.plus(Counts.of(Operation.LOAD, length)) : stores;
  }

  private static Formula filled(MemoryOp.Fill fill, Sizes sizes) {
    if (fill.bounds().size() == 2) {
      Optional<Formula> first = sizes.number(fill.bounds().get(0));
      Optional<Formula> last = sizes.number(fill.bounds().get(1));
      if (first.isPresent() && last.isPresent()) {
        return last.get().minus(first.get());
      }
    }
    return sizes.shape(fill.array()).length();
  }

  /** A value that is left in a frame of the tape. */
  static Stored left(Value value, Levels levels) {
    int bytes = bytes(value.type());
    Purpose purpose = value.isMemory() ? Purpose.REFERENCES : Purpose.VALUES;
    Formula total = levels.total(Formula.of(bytes));
    return new Stored(value, purpose, bytes, total, levels.isReleased());
  }

  /** The memory that an operation takes, if it is not the method that takes it. */
  Optional<Stored> stored(MemoryOp op) {
    if (op instanceof Allocation made && !isGrown(made.result())) {
      boolean isOwn = !made.usesTape() && made.span().isKnown();
      return isOwn ? Optional.empty() : Optional.of(taken(made));
    } else if (op instanceof MemoryOp.Copy copy && !copy.span().isKnown()) {
      return Optional.of(array(copy.result(), copy.result(), Purpose.ADJOINTS));
    }
    return op instanceof MemoryOp.Store store && store.value().isArray() && isRow(store.array())
        ? heldBy(store)
        : Optional.empty();
  }

  private Stored taken(Allocation made) {
    boolean isKept =
        made instanceof MemoryOp.NewArray array
            ? array.storage() == Storage.TAPE || array.storage() == Storage.TAPE_TABLE
            : made.mayBeLonger();
    if (!isKept) {
      return array(made.result(), made.result(), Purpose.ADJOINTS);
    }
    Type element = ((ArrayType) made.result().type()).element();
    int bytes = bytes(element);
    Formula length = sizes.shape(made.result()).length().times(Formula.of(bytes));
    return stored(made.result(), purpose(element), bytes, length);
  }

  private Stored stored(Value array, Purpose purpose, int bytes, Formula each) {
    Formula total =
        scopes.definition(array).orElse(null) instanceof TableRow row
            ? levels.total(each, loop -> takesAnew(row, loop))
            : levels.total(each);
    return new Stored(array, purpose, bytes, total, levels.isReleased());
  }

  /** Whether each iteration of a loop takes another array: a row of a table is found again. */
  private boolean takesAnew(TableRow row, Loop loop) {
    Op table = scopes.definition(row.table()).orElseThrow();
    return scopes.of(loop) == null
        || dependsOn(row.index(), loop)
        || (table instanceof TableRow outer ? takesAnew(outer, loop) : isInside(table, loop));
  }

  private boolean dependsOn(Value index, Loop loop) {
    Op op = scopes.definition(index).orElse(null);
    return op instanceof Op.Apply
        ? op.operands().stream().anyMatch(v -> dependsOn(v, loop))
        : op == null ? loop.params().contains(index) : isInside(op, loop);
  }

  private boolean isInside(Op op, Loop loop) {
    return !(op instanceof Op.Constant) && scopes.of(op).isWithin(scopes.inside(loop, 0));
  }

  /** All of an array, with its rows. */
  private Stored array(Value key, Value array, Purpose purpose) {
    Type innermost = ((ArrayType) array.type()).innermost();
    int bytes = bytes(innermost);
    Formula elements = Formula.ONE;
    for (Formula length : sizes.shape(array).lengths(((ArrayType) array.type()).rank())) {
      elements = elements.times(length);
    }
    return stored(key, purpose, bytes, elements.times(Formula.of(bytes)));
  }

  /** The array of the method's own that lives on because a row refers to it. */
  private Optional<Stored> heldBy(MemoryOp.Store store) {
    Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean isMade = origins(store.value(), seen).stream().anyMatch(Memory::isMadeByMethod);
    return isMade
        ? Optional.of(array(store.array(), store.value(), Purpose.ARRAY))
        : Optional.empty();
  }

  private static boolean isMadeByMethod(Op op) {
    return op.span().isKnown() && (op instanceof MemoryOp.NewArray || op instanceof MemoryOp.Copy);
  }

  /** The operations that may have made what a reference refers to. */
  private List<Op> origins(Value reference, Set<Value> seen) {
    List<Op> found = new ArrayList<>();
    if (!seen.add(reference)) {
      return found;
    }
    scopes.definition(reference).ifPresent(found::add);
    Loop loop =
        scopes.definition(reference).isEmpty()
            ? (Loop) scopes.of(reference).op().filter(Loop.class::isInstance).orElse(null)
            : null;
    if (loop != null) {
      int position = loop.params().indexOf(reference);
      for (Terminator.Continue end : scopes.continues(loop)) {
        found.addAll(origins(end.next().get(position), seen));
      }
    }
    return found;
  }

  private boolean isRow(Value array) {
    return scopes.definition(array).orElse(null) instanceof MemoryOp.NewArray made
        ? made.storage() == Storage.TAPE
        : scopes.definition(array).isEmpty() && isGrownParam(array);
  }

  /** A row that a loop of unknown trip count makes longer as it needs. */
  Optional<Stored> grown(Value param, Loop loop, Sizes.Trips trips) {
    if (!(param.type() instanceof ArrayType type) || !isGrownParam(param)) {
      return Optional.empty();
    }
    int bytes = bytes(type.element());
    Formula total = levels.total(Formula.of(bytes));
    return Optional.of(
        new Stored(param, purpose(type.element()), bytes, total, levels.isReleased()));
  }

  private boolean isGrownParam(Value param) {
    return scopes.of(param).op().orElse(null) instanceof Loop loop
        && loop.params().contains(param)
        && scopes.continues(loop).stream()
            .map(end -> end.next().get(loop.params().indexOf(param)))
            .anyMatch(v -> scopes.definition(v).orElse(null) instanceof MemoryOp.Grow);
  }

  /** Whether an array is the beginning of a row that grows. */
  private boolean isGrown(Value array) {
    for (Op op : scopes.ops()) {
      if (op instanceof Loop loop && loop.inits().contains(array)) {
        return isGrownParam(loop.params().get(loop.inits().indexOf(array)));
      }
    }
    return false;
  }

  private static Purpose purpose(Type element) {
    return element.isMemory() ? Purpose.REFERENCES : Purpose.VALUES;
  }

  private static int bytes(Type type) {
    if (!(type instanceof ScalarType scalar)) {
      return REFERENCE;
    }
    return switch (scalar) {
      case BOOLEAN, BYTE -> 1;
      case SHORT, CHAR -> 2;
      case INT, FLOAT -> 4;
      case LONG, DOUBLE -> 8;
    };
  }
}
