package org.covector.ad.processor.random;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covector.ad.processor.random.FaultyCompiler.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random programs find faults that are planted in rules, analyses and transforms. A few of them;
 * all with {@code -Dcovector.faults.count=100}, or as a program.
 */
final class PlantedFaultsInTransformsTest {

  private static final int MOST = 2_000;
  private static final int BATCH = 8;
  private static final int COUNT = Integer.getInteger("covector.faults.count", 4);

  private static final String FORWARD = "transform/ForwardTransform.java";
  private static final String SWEEP = "transform/ReverseSweep.java";
  private static final String LOOPS = "transform/ReverseLoops.java";
  private static final String MEMORY = "transform/ReverseMemory.java";
  private static final String FUSED = "transform/FusedLoops.java";
  private static final String SHADOWS = "transform/ShadowTransform.java";

  private static final List<Fault> FAULTS =
      List.of(
          new Fault(
              "a quotient's derivative by its divisor has the wrong sign",
              "rules/OperatorRules.java",
              "at.neg(at.mul(quotient(at, s), at.result()))",
              "at.mul(quotient(at, s), at.result())"),
          new Fault(
              "1 - tan² instead of 1 + tan²",
              "rules/MathRules.java",
              "at.mul(s, at.add(at.constant(1), at.mul(at.result(), at.result())))",
              "at.mul(s, at.sub(at.constant(1), at.mul(at.result(), at.result())))"),
          new Fault(
              "tangents of two operands are subtracted",
              FORWARD,
              "sum == null ? term : out.add(sum, term)",
              "sum == null ? term : out.sub(sum, term)"),
          new Fault(
              "a stored constant leaves the old tangent",
              FORWARD,
              "out.store(dual(store.array(), out), store.index(), dual(store.value(), out));",
              "if (duals().containsKey(store.value())) { out.store("
                  + "dual(store.array(), out), store.index(), dual(store.value(), out)); }"),
          new Fault(
              "the tangent of an adjoint array is not accumulated",
              FORWARD,
              "out.accumulate(dual(acc.array(), out), acc.index(), dual(acc.value(), out));",
              "out.store(dual(acc.array(), out), acc.index(), dual(acc.value(), out));"),
          new Fault(
              "a second contribution to an adjoint replaces the first",
              SWEEP,
              "? builder.named(name, BasicOperator.ADD, value.type(), before.get(), contribution)",
              "? contribution"),
          new Fault(
              "an operand in two places gets one contribution",
              SWEEP,
              "sum.map(s -> at.builder().add(s, contribution)).orElse(contribution)",
              "contribution"),
          new Fault(
              "a conditional that only writes memory is not reversed",
              SWEEP,
              "adjoints.get(r).isPresent()) || drawsOnMemory(op)",
              "adjoints.get(r).isPresent())"),
          new Fault(
              "a loop's start values get no adjoint",
              LOOPS,
              "sweep.add(loop.inits().get(i), adjoint.get(), false, at, adjoints);",
              ""),
          new Fault(
              "each iteration forgets the adjoints of what is outside of the loop",
              LOOPS,
              "own.set(carried.get(i), loopParams.get(i + 1));",
              ""),
          new Fault(
              "a store leaves the adjoint of what it overwrites",
              MEMORY,
              "out.store(shadow, index, out.zero(elementType(store.array())));",
              ""),
          new Fault(
              "a store into a field does",
              MEMORY,
              "out.store(shadow, field, out.zero(field.type()));",
              ""),
          new Fault("Arrays.fill does", MEMORY, "    zero(shadow, from, to, out);", ""),
          new Fault(
              "a part of an array is copied back to the beginning",
              MEMORY,
              "addRange(from, out.constant(0), to, bounds.get(0), count, out);",
              "addRange(from, out.constant(0), to, out.constant(0), count, out);"),
          new Fault(
              "adjoints of overlapping blocks are moved in the wrong direction",
              MEMORY,
              "out.compare(BasicOperator.GE, targetStart, sourceStart)",
              "out.compare(BasicOperator.LT, targetStart, sourceStart)"),
          new Fault(
              "the shadow of a row does not move with it",
              SHADOWS,
              "out.store(dual(store.array(), out), store.index(), dual(store.value(), out));",
              ""),
          new Fault(
              "a strided loop is reversed from the wrong end",
              "transform/TripIndex.java",
              "Value reachable = loop.isInclusive() ? distance : ",
              "Value reachable = "),
          new Fault(
              "loads are repeated though a loop overwrites the element",
              "analysis/Stability.java",
              "if (scopes.of(write.op()).isWithin(scope)) {",
              "if (own.isOwn(source, loop)) {"),
          new Fault(
              "two parameters are never the same array",
              "analysis/Stability.java",
              "return !checked;",
              "return false;"),
          new Fault(
              "every load is repeated",
              "transform/Placement.java",
              "return isRepeatable(load) ? 1 : NEVER;",
              "return 1;"),
          new Fault(
              "a block copy makes nothing active",
              "analysis/Activity.java",
              "varyArray(copy.source(), copy.target());",
              ""),
          new Fault(
              "a loop that may be left on several ways is fused",
              FUSED,
              "seeds.isEmpty() || !hasOneWayOut(loop) || ",
              "seeds.isEmpty() || "),
          new Fault(
              "frames of calls stay on the tape where no adjoint comes in",
              "transform/Independence.java",
              "return of(loop) && ops(loop).noneMatch(this::hasFrame);",
              "return of(loop);"),
          new Fault(
              "iterations may read what is written elsewhere",
              "transform/Independence.java",
              "!isNumber(read.result()) || stability.isRepeatable(read) || isOwn(read.base(), loop)",
              "true"),
          new Fault(
              "a number that is used is selected from",
              "transform/Independence.java",
              "        && uses(param, loop.body()) == 1\n",
              ""),
          new Fault(
              "an array is not rolled back",
              MEMORY,
              "      at.builder().store(array, placement.resolve(store.index(), at), value);\n",
              ""),
          new Fault(
              "an element is added to though it was written in between",
              "analysis/InPlaceSums.java",
              "      forget(op, known);\n",
              ""),
          new Fault(
              "activity goes round a loop once",
              "analysis/Activity.java",
              "    } while (changed);\n    seedUseful();",
              "    } while (false);\n    seedUseful();"),
          new Fault(
              "partial derivatives by elements are added as they are",
              "transform/PartialDerivatives.java",
              "body.accumulate(shadow, i, scaled(factor, body.load(partials, i, \"\"), body))",
              "body.accumulate(shadow, i, body.load(partials, i, \"\"))"),
          new Fault(
              "partial derivatives by elements are added to the shadows at once",
              "transform/ReverseShadows.java",
              "standIns.push(others);",
              "standIns.push(Map.of());"));

  /** As many as asked for; not the last ones, which take the most programs, if few are. */
  static Stream<Fault> faults() {
    int stride = Math.max(1, FAULTS.size() / (COUNT + 1));
    return IntStream.range(0, FAULTS.size())
        .filter(i -> i % stride == 0)
        .limit(COUNT)
        .mapToObj(FAULTS::get);
  }

  /** How many programs it takes to find each: the arguments are names, all of them without. */
  public static void main(String[] args) {
    for (Fault fault : FAULTS) {
      if (args.length == 0 || Arrays.asList(args).contains(fault.name())) {
        System.out.println(programs(fault) + "  " + fault.name());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isFound(Fault fault) {
    assertTrue(programs(fault) <= MOST, fault.name());
  }

  /** How many programs are made until one fails, a batch at a time. */
  private static int programs(Fault fault) {
    Trial trial = new Trial(() -> FaultyCompiler.with(fault));
    int tried = 0;
    while (tried < MOST) {
      List<ProgramSource> batch = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        batch.add(Generator.program(++tried));
      }
      if (trial.run(batch).values().stream().anyMatch(Verdict::isFailure)) {
        return tried;
      }
    }
    return MOST + 1;
  }
}
