package org.covector.ad.processor.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.AliasClasses.ArrayClass;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Guard;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.StructType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Finds what a checkpointed loop must not do, since reverse mode runs its iterations several times
 * from copies of the state: effects besides writing numbers into arrays, jumps to beyond the loop,
 * and references that move.
 */
public final class CheckpointChecks {

  private static final String OPAQUE =
      "do it before the loop, and keep what it gives in a local variable or an array";

  private final Program program;
  private final Map<FunctionKey, AliasClasses> aliases;
  private final Findings findings;
  private final Set<SourceSpan> reported = new HashSet<>();

  /** Prepares to check functions of a program. */
  public CheckpointChecks(
      Program program, Map<FunctionKey, AliasClasses> aliases, Findings findings) {
    this.program = program;
    this.aliases = aliases;
    this.findings = findings;
  }

  /** Checks the loops of a method and of all that it calls. */
  public void check(FunctionKey method) {
    for (Function function : program.withCallees(List.of(method))) {
      if (program.isRerun(function.key())) {
        checkWhole(function);
      }
      function
          .body()
          .walk()
          .filter(op -> op instanceof Loop loop && loop.label().snapshots() > 0)
          .forEach(op -> check((Loop) op, aliases.get(function.key())));
    }
  }

  private void report(SourceSpan span, String what, String instead) {
    if (reported.add(span)) {
      findings.report(Diagnostic.CHECKPOINTED, span, what, instead);
    }
  }

  /** Checks a method that runs again as a whole. */
  private void checkWhole(Function function) {
    program.withCallees(List.of(function.key())).forEach(f -> effects(f.body()));
    AliasClasses classes = aliases.get(function.key());
    List<Op> ops = function.body().walk().toList();
    References references = new References(function.span(), ops, classes);
    function.params().forEach(references::noteOutside);
    references.check(List.of());
    Scopes.of(function).returns().stream()
        .flatMap(end -> end.values().stream())
        .filter(references::isFromOutside)
        .findFirst()
        .ifPresent(
            v -> report(function.span(), "a result that is not a new array", "return a new array"));
  }

  private void check(Loop loop, AliasClasses classes) {
    Set<Label> inside = new HashSet<>(List.of(loop.label()));
    jumps(loop.body(), inside, loop.span());
    effects(loop.header());
    effects(loop.body());
    program
        .withCallees(loop.body().calls().map(Op.Call::callee).toList())
        .forEach(f -> effects(f.body()));
    program
        .withCallees(loop.header().calls().map(Op.Call::callee).toList())
        .forEach(f -> effects(f.body()));
    List<Op> ops = loop.regions().stream().flatMap(Region::walk).toList();
    References references = new References(loop.span(), ops, classes);
    references.noteOutside();
    references.check(Stream.concat(loop.params().stream(), loop.results().stream()).toList());
  }

  /** Looks for jumps whose target is not inside the loop. */
  private void jumps(Region region, Set<Label> inside, SourceSpan around) {
    Terminator end = region.terminator();
    boolean leaves =
        end instanceof Terminator.Return
            || (end instanceof Terminator.Break jump && !inside.contains(jump.target()))
            || (end instanceof Terminator.Continue next && !inside.contains(next.loop()));
    if (leaves) {
      report(
          around,
          "a jump to beyond the loop",
          "leave it by its condition or a break of its own, and return or jump after it");
    }
    for (Op op : region.ops()) {
      if (op instanceof Loop loop) {
        inside.add(loop.label());
      } else if (op instanceof ControlOp.Block block) {
        inside.add(block.label());
      }
      SourceSpan place = op.span().isKnown() ? op.span() : around;
      op.regions().forEach(r -> jumps(r, inside, place));
    }
  }

  /** Looks for effects, but where an exception ends the loop anyway. */
  private void effects(Region region) {
    if (region.terminator() instanceof Terminator.Throw) {
      return;
    }
    for (Op op : region.ops()) {
      if (op instanceof Op.Opaque opaque && !mayRunAgain(opaque)) {
        report(op.span(), "code or an object that the compiler does not look into", OPAQUE);
      } else if (op instanceof Guard guard && !guard.monitor().isEmpty()) {
        report(op.span(), "a lock", "lock around the loop");
      }
      op.regions().forEach(this::effects);
    }
  }

  private static boolean mayRunAgain(Op.Opaque opaque) {
    return switch (opaque.kind()) {
      case CHECK, STATED -> true;
      case OBSERVER -> opaque.effect() != Op.Effect.ANY;
      default -> opaque.effect() == Op.Effect.NONE;
    };
  }

  /** Looks at the references of one loop or function. */
  private final class References {

    private final SourceSpan around;
    private final List<Op> ops;
    private final AliasClasses classes;
    private final Set<ArrayClass> outside = Collections.newSetFromMap(new IdentityHashMap<>());

    References(SourceSpan around, List<Op> ops, AliasClasses classes) {
      this.around = around;
      this.ops = ops;
      this.classes = classes;
    }

    /** Checks, with the values that a loop carries. */
    void check(List<Value> carriedValues) {
      Optional<Op> onObject = ops.stream().filter(this::usesObject).findFirst();
      if (onObject.isPresent()) {
        report(
            place(onObject.get()),
            "an object with active fields",
            "use local variables and arrays of numbers in this loop");
        return;
      }
      Set<ArrayClass> carried = Collections.newSetFromMap(new IdentityHashMap<>());
      carriedValues.stream().filter(Value::isMemory).forEach(v -> carried.add(classes.of(v)));
      for (Op op : ops) {
        if (moves(op)) {
          report(place(op), "moving the rows of an array", "copy their elements");
        } else if (!(op instanceof ControlOp) && defines(op, carried)) {
          report(
              place(op),
              "an array that is made or looked up in one iteration and used in another",
              "make the arrays before the loop; exchange them, or copy their elements");
        }
      }
    }

    private SourceSpan place(Op op) {
      return op.span().isKnown() ? op.span() : around;
    }

    /** Takes note of what the operations use and do not define. */
    void noteOutside() {
      Set<Value> defined = new HashSet<>();
      ops.forEach(
          op -> {
            defined.addAll(op.results());
            if (op instanceof Loop inner) {
              defined.addAll(inner.params());
            }
          });
      ops.stream()
          .flatMap(op -> op.operands().stream())
          .filter(v -> !defined.contains(v))
          .forEach(this::noteOutside);
    }

    /** Takes note of a value that is known outside. */
    void noteOutside(Value value) {
      if (value.isMemory()) {
        classes.levels(classes.of(value), value.type(), (level, type) -> outside.add(level));
      }
    }

    /** Whether a value is an array that may be known outside, or a part of one. */
    boolean isFromOutside(Value value) {
      List<Boolean> known = new ArrayList<>();
      if (value.isMemory()) {
        classes.levels(
            classes.of(value),
            value.type(),
            (level, type) -> known.add(outside.contains(level) || classes.isForeign(level)));
      }
      return known.contains(true);
    }

    private boolean usesObject(Op op) {
      return Stream.concat(op.operands().stream(), op.results().stream()).anyMatch(this::isObject);
    }

    private boolean isObject(Value value) {
      Type type = value.type() instanceof ArrayType array ? array.innermost() : value.type();
      return type instanceof StructType;
    }

    private boolean defines(Op op, Set<ArrayClass> carried) {
      return op.results().stream().anyMatch(r -> r.isMemory() && carried.contains(classes.of(r)));
    }

    /** Whether an operation stores references into an array that is known outside of the loop. */
    private boolean moves(Op op) {
      if (op instanceof Op.Call call) {
        return movesInside(call);
      }
      Value target =
          op instanceof MemoryOp memory && !(memory instanceof MemoryOp.Read)
              ? memory.written().orElse(null)
              : null;
      return target != null
          && target.type() instanceof ArrayType array
          && array.isSpine()
          && outside.contains(classes.of(target));
    }

    private boolean movesInside(Op.Call call) {
      AliasClasses inner = aliases.get(call.callee());
      List<Value> params = inner.function().params();
      List<Boolean> moved = new ArrayList<>();
      for (int i = 0; i < params.size(); i++) {
        if (params.get(i).isMemory()) {
          moved.add(movesInside(params.get(i), call.operands().get(i), inner));
        }
      }
      return moved.contains(true);
    }

    private boolean movesInside(Value param, Value argument, AliasClasses inner) {
      List<Boolean> written = new ArrayList<>();
      inner.levels(
          inner.of(param),
          param.type(),
          (level, type) ->
              written.add(
                  type instanceof ArrayType array && array.isSpine() && inner.isWritten(level)));
      Iterator<Boolean> next = written.iterator();
      List<Boolean> moved = new ArrayList<>();
      classes.levels(
          classes.of(argument),
          param.type(),
          (level, type) -> moved.add(next.next() && outside.contains(level)));
      return moved.contains(true);
    }
  }
}
