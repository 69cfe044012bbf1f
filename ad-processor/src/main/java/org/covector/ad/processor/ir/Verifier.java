package org.covector.ad.processor.ir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Loop;

/**
 * Checks the invariants of the structured SSA form: every value is defined once and used only where
 * its definition is earlier in the same region or in one around it; operands and results have the
 * types that their operation asks for; every region ends as what holds it allows; exits name a loop
 * or block around them and carry values of the right number and types.
 *
 * <p>A broken invariant is a defect of the compiler, never of the user's program.
 */
public final class Verifier {

  /** What a region is the body of, which decides how it may end. */
  private enum Place {
    FUNCTION,
    FORK,
    HEADER,
    BODY
  }

  private final Function function;
  private final Set<Value> defined = newIdentitySet();
  private final Set<Value> visible = newIdentitySet();
  private final Set<Label> labels = newIdentitySet();
  private final IdentityHashMap<Label, ControlOp> targets = new IdentityHashMap<>();
  private final TypeRules types = new TypeRules();

  private Verifier(Function function) {
    this.function = function;
  }

  private static <T> Set<T> newIdentitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /**
   * Checks a function.
   *
   * @return the function
   * @throws IllegalStateException if an invariant does not hold; the message names the function and
   *     the operation
   */
  public static Function check(Function function) {
    new Verifier(function).run();
    return function;
  }

  /**
   * Checks all functions of a program, and that its calls fit the functions that they call.
   *
   * @throws IllegalStateException if an invariant does not hold
   */
  public static void check(Program program) {
    for (Function function : program.functions()) {
      check(function);
      function.body().calls().forEach(call -> checkCall(function, call, program));
    }
  }

  private static void checkCall(Function caller, Op.Call call, Program program) {
    Function callee =
        program
            .find(call.callee())
            .orElseThrow(() -> broken(caller, call, "calls a function that is not in the program"));
    try {
      TypeRules.match("arguments", call.operands(), TypeRules.types(callee.params()));
      TypeRules.match("results", call.results(), callee.results());
    } catch (TypeRules.Broken e) {
      throw broken(caller, call, e.getMessage());
    }
  }

  private void run() {
    function.params().forEach(p -> define(p, null));
    visit(function.body(), Place.FUNCTION, List.of());
  }

  /**
   * Checks a region; the values that it defines, and those given, are no longer visible after it.
   */
  private void visit(Region region, Place place, List<Type> results) {
    List<Value> local = new ArrayList<>();
    visitOpen(region, place, results, local);
    local.forEach(visible::remove);
  }

  private void visitOpen(Region region, Place place, List<Type> results, List<Value> local) {
    for (Op op : region.ops()) {
      visit(op);
      local.addAll(op.results());
    }
    try {
      visit(region.terminator(), place, results);
    } catch (TypeRules.Broken e) {
      String name = region.terminator().getClass().getSimpleName();
      throw new IllegalStateException(
          function.key() + ": " + name + " at the end of a region: " + e.getMessage());
    }
  }

  private void visit(Op op) {
    try {
      use(op.operands());
      types.check(op);
      if (op instanceof Loop loop) {
        visit(loop);
      } else if (op instanceof ControlOp control) {
        visitFork(control);
      }
    } catch (TypeRules.Broken e) {
      throw broken(function, op, e.getMessage());
    }
    op.results().forEach(r -> define(r, op));
  }

  private void visitFork(ControlOp op) {
    if (op instanceof Block block) {
      enter(block.label(), block);
    }
    for (Region region : op.regions()) {
      visit(region, Place.FORK, TypeRules.types(op.results()));
    }
    if (op instanceof Block block) {
      targets.remove(block.label());
    }
  }

  private void visit(Loop loop) {
    enter(loop.label(), loop);
    List<Value> local = new ArrayList<>(loop.params());
    loop.params().forEach(p -> define(p, loop));
    visitOpen(loop.header(), Place.HEADER, TypeRules.types(loop.results()), local);
    visitOpen(loop.body(), Place.BODY, List.of(), local);
    local.forEach(visible::remove);
    targets.remove(loop.label());
  }

  private void enter(Label label, ControlOp op) {
    if (!labels.add(label)) {
      throw new TypeRules.Broken("another operation has the same label");
    }
    targets.put(label, op);
  }

  private void visit(Terminator terminator, Place place, List<Type> results) {
    use(terminator.operands());
    boolean isTest = terminator instanceof Terminator.Test;
    if (isTest != (place == Place.HEADER)) {
      throw new TypeRules.Broken("a header, and nothing else, ends in a test");
    }
    if (terminator instanceof Terminator.Test test) {
      TypeRules.match("condition", List.of(test.condition()), List.of(ScalarType.BOOLEAN));
      TypeRules.match("exits", test.exits(), results);
    } else if (terminator instanceof Terminator.Yield yield) {
      if (place != Place.FORK) {
        throw new TypeRules.Broken("only a region of an if, a switch or a block may yield");
      }
      TypeRules.match("values", yield.values(), results);
    } else if (terminator instanceof Terminator.Return result) {
      TypeRules.match("values", result.values(), function.results());
    } else {
      visitJump(terminator);
    }
  }

  private void visitJump(Terminator terminator) {
    if (terminator instanceof Terminator.Break leave) {
      ControlOp target = targets.get(leave.target());
      if (target == null) {
        throw new TypeRules.Broken("its target is not around it");
      }
      TypeRules.match("values", leave.values(), TypeRules.types(target.results()));
    } else if (terminator instanceof Terminator.Continue next) {
      if (!(targets.get(next.loop()) instanceof Loop loop)) {
        throw new TypeRules.Broken("its loop is not around it");
      }
      TypeRules.match("values", next.next(), TypeRules.types(loop.params()));
    }
  }

  private void use(List<Value> values) {
    for (Value value : values) {
      if (!visible.contains(value)) {
        throw new TypeRules.Broken(
            defined.contains(value)
                ? "uses " + value + " outside of the region that defines it"
                : "uses " + value + ", which nothing before it defines");
      }
    }
  }

  private void define(Value value, Op op) {
    if (!defined.add(value)) {
      throw op == null
          ? new IllegalStateException(function.key() + ": two parameters are one value: " + value)
          : broken(function, op, "defines " + value + " a second time");
    }
    visible.add(value);
  }

  private static IllegalStateException broken(Function function, Op op, String message) {
    String place = op.span().isKnown() ? " at line " + op.span().line() : "";
    return new IllegalStateException(function.key() + ": " + name(op) + place + ": " + message);
  }

  private static String name(Op op) {
    String kind = op.getClass().getSimpleName();
    String detail = op instanceof Op.Apply apply ? " " + apply.operator().symbol() : "";
    return kind + detail + " " + op.operands() + " -> " + op.results();
  }
}
