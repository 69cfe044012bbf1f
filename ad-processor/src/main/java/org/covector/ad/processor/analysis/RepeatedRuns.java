package org.covector.ad.processor.analysis;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.analysis.AliasClasses.ArrayClass;
import org.covector.ad.processor.ir.ControlOp.Guard;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Value;

/**
 * Tells whether a function may run several times in the place of once: it does nothing besides
 * computing its results, in memory of its own.
 */
public final class RepeatedRuns {

  private final Program program;
  private final Map<FunctionKey, AliasClasses> aliases;

  /** Makes the analysis of the functions of a program. */
  public RepeatedRuns(Program program, Map<FunctionKey, AliasClasses> aliases) {
    this.program = program;
    this.aliases = aliases;
  }

  /** Returns whether nobody notices how often a function runs. */
  public boolean areUnnoticed(FunctionKey key) {
    AliasClasses classes = aliases.get(key);
    boolean writesGiven = given(classes.function(), classes).stream().anyMatch(classes::isWritten);
    return !writesGiven
        && program.withCallees(List.of(key)).stream()
            .noneMatch(f -> hasEffects(f) || writesElsewhere(f));
  }

  private static boolean hasEffects(Function function) {
    return function
        .body()
        .walk()
        .anyMatch(
            op ->
                (op instanceof Op.Opaque opaque
                        && opaque.effect() != Op.Effect.NONE
                        && opaque.kind() != Op.Opaque.Kind.STATED)
                    || (op instanceof Guard guard && !guard.monitor().isEmpty()));
  }

  /** Whether a function writes memory that is neither its own nor its callers'. */
  private boolean writesElsewhere(Function function) {
    AliasClasses classes = aliases.get(function.key());
    Set<ArrayClass> given = given(function, classes);
    return function
        .body()
        .walk()
        .filter(MemoryOp.class::isInstance)
        .flatMap(op -> ((MemoryOp) op).written().stream())
        .map(classes::of)
        .anyMatch(written -> classes.isForeign(written) && !given.contains(written));
  }

  /** The classes of all that a function is given. */
  private static Set<ArrayClass> given(Function function, AliasClasses classes) {
    Set<ArrayClass> given = Collections.newSetFromMap(new IdentityHashMap<>());
    function.params().stream()
        .filter(Value::isMemory)
        .forEach(p -> classes.levels(classes.of(p), p.type(), (level, type) -> given.add(level)));
    return given;
  }
}
