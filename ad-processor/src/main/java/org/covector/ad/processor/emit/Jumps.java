package org.covector.ad.processor.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.covector.ad.processor.ir.Label;

/**
 * Where control goes: what completes normally in Java's sense (JLS 14.22), and which jumps are
 * needed.
 */
final class Jumps {

  private Jumps() {}

  /** Returns the statements directly inside a statement, list by list. */
  static List<List<Code>> bodies(Code code) {
    if (code instanceof Code.Branch branch) {
      return List.of(branch.thenCode(), branch.elseCode());
    }
    if (code instanceof Code.Choice choice) {
      return choice.arms().stream().map(Code.Arm::code).toList();
    }
    if (code instanceof Code.Loop loop) {
      return List.of(loop.body());
    }
    if (code instanceof Code.Guarded guarded) {
      List<List<Code>> bodies = new ArrayList<>(List.of(guarded.body()));
      guarded.handlers().forEach(h -> bodies.add(h.code()));
      return bodies;
    }
    return code instanceof Code.Labeled labeled ? List.of(labeled.body()) : List.of();
  }

  /** Returns the same statement with other statements inside. */
  static Code withBodies(Code code, UnaryOperator<List<Code>> change) {
    if (code instanceof Code.Branch b) {
      return new Code.Branch(b.condition(), change.apply(b.thenCode()), change.apply(b.elseCode()));
    }
    if (code instanceof Code.Choice choice) {
      return new Code.Choice(
          choice.selector(),
          choice.arms().stream()
              .map(a -> new Code.Arm(a.labels(), change.apply(a.code())))
              .toList());
    }
    if (code instanceof Code.While loop) {
      return new Code.While(loop.label(), loop.condition(), change.apply(loop.body()));
    }
    if (code instanceof Code.DoWhile loop) {
      return new Code.DoWhile(loop.label(), change.apply(loop.body()), loop.condition());
    }
    if (code instanceof Code.For loop) {
      return new Code.For(
          loop.label(), loop.start(), loop.condition(), loop.update(), change.apply(loop.body()));
    }
    if (code instanceof Code.ForEach loop) {
      return new Code.ForEach(
          loop.label(), loop.element(), loop.array(), change.apply(loop.body()));
    }
    if (code instanceof Code.Guarded guarded) {
      return new Code.Guarded(
          guarded.monitor(),
          change.apply(guarded.body()),
          guarded.handlers().stream()
              .map(h -> new Code.Catch(h.types(), h.caught(), change.apply(h.code())))
              .toList());
    }
    return code instanceof Code.Labeled labeled
        ? new Code.Labeled(labeled.label(), change.apply(labeled.body()))
        : code;
  }

  private static Stream<Code> walk(List<Code> list) {
    return list.stream()
        .flatMap(c -> Stream.concat(Stream.of(c), bodies(c).stream().flatMap(Jumps::walk)));
  }

  /** Returns whether a jump occurs in statements, at any depth. */
  static boolean contain(List<Code> list, Code.Jump jump) {
    return walk(list).anyMatch(jump::equals);
  }

  /** Returns whether control may come to the end of statements. */
  static boolean complete(List<Code> list) {
    return list.stream().allMatch(Jumps::completes);
  }

  /** Returns whether control may come to the end of a statement. */
  static boolean completes(Code code) {
    if (code instanceof Code.Leave || code instanceof Code.Jump) {
      return false;
    }
    if (code instanceof Code.Branch branch) {
      return branch.elseCode().isEmpty()
          || complete(branch.thenCode())
          || complete(branch.elseCode());
    }
    if (code instanceof Code.Choice choice) {
      return choice.arms().stream().anyMatch(a -> complete(a.code()));
    }
    if (code instanceof Code.Guarded guarded) {
      return bodies(guarded).stream().anyMatch(Jumps::complete);
    }
    if (code instanceof Code.While loop) {
      return loop.condition().isPresent() || isLeft(loop.body(), loop.label());
    }
    if (code instanceof Code.DoWhile loop) {
      return complete(loop.body())
          || contain(loop.body(), Code.Jump.next(loop.label()))
          || isLeft(loop.body(), loop.label());
    }
    return !(code instanceof Code.Labeled labeled)
        || complete(labeled.body())
        || isLeft(labeled.body(), labeled.label());
  }

  private static boolean isLeft(List<Code> body, Label label) {
    return contain(body, Code.Jump.leave(label));
  }

  /** Removes a jump from where control goes to the same place anyway: at the ends of statements. */
  static List<Code> dropTail(List<Code> list, Code.Jump jump) {
    if (list.isEmpty()) {
      return list;
    }
    List<Code> result = new ArrayList<>(list);
    int last = list.size() - 1;
    Code end = list.get(last);
    if (end.equals(jump)) {
      result.remove(last);
      return dropTail(result, jump);
    }
    if (!(end instanceof Code.Loop)) {
      result.set(last, withBodies(end, b -> dropTail(b, jump)));
    }
    return result;
  }

  /** Replaces every occurrence of a jump by another. */
  static List<Code> replace(List<Code> list, Code.Jump jump, Code.Jump by) {
    return list.stream()
        .map(c -> c.equals(jump) ? by : withBodies(c, b -> replace(b, jump, by)))
        .toList();
  }
}
