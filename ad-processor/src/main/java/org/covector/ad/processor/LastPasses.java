package org.covector.ad.processor;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.optimize.BareObjects;
import org.covector.ad.processor.optimize.BitPatterns;
import org.covector.ad.processor.optimize.CarriedElements;
import org.covector.ad.processor.optimize.ClearedRows;
import org.covector.ad.processor.optimize.DerivativeArray;
import org.covector.ad.processor.optimize.FactoredSums;
import org.covector.ad.processor.optimize.HoistedRows;
import org.covector.ad.processor.optimize.JammedRows;
import org.covector.ad.processor.optimize.KeptSlices;
import org.covector.ad.processor.optimize.LateShadows;
import org.covector.ad.processor.optimize.OwnRows;
import org.covector.ad.processor.optimize.Pass;
import org.covector.ad.processor.optimize.RestingRows;
import org.covector.ad.processor.optimize.ShiftedWrites;
import org.covector.ad.processor.optimize.Split;
import org.covector.ad.processor.optimize.StrongQuotients;
import org.covector.ad.processor.optimize.TapeFrames;
import org.covector.ad.processor.optimize.Workspaces;
import org.covector.ad.processor.transform.Derivative;
import org.covector.ad.processor.transform.Derivative.Kind;

/**
 * The end of the way of a function through the compiler: what makes the loops of a derivative fast
 * once it is clear that it is differentiated no further, and what makes a method of it.
 */
final class LastPasses {

  private final Set<Pass> passes;
  private final boolean splits;
  private final UnaryOperator<Function> cleanUp;
  private final java.util.function.Function<FunctionKey, Function> callees;
  private final Program emitted = new Program();

  /**
   * Makes the end of a pipeline.
   *
   * @param passes those that are not switched off
   * @param splits whether long methods are split
   * @param cleanUp what simplifies a derivative
   * @param callees the functions that derivatives call
   */
  LastPasses(
      Set<Pass> passes,
      boolean splits,
      UnaryOperator<Function> cleanUp,
      java.util.function.Function<FunctionKey, Function> callees) {
    this.passes = passes;
    this.splits = splits;
    this.cleanUp = cleanUp;
    this.callees = callees;
  }

  /**
   * Returns what has only to be written down, or to be composed with what calls it: its bits are
   * those of the method that leaves.
   *
   * @param zeros what is zeroed before the derivative is called
   */
  Derivative finish(Derivative derivative, Set<Kind> zeros) {
    List<DerivativeArray> arrays = derivative.arrays(zeros);
    Function factored = finish(derivative.function(), arrays);
    Function carried = Pass.CARRY.run(passes, factored, f -> CarriedElements.run(f, arrays));
    return new Derivative(carried, derivative.params(), derivative.results());
  }

  /** Returns the same of a function that derivatives call. */
  Function finish(Function function) {
    return finish(function, List.of());
  }

  private Function finish(Function function, List<DerivativeArray> arrays) {
    Function factored = Pass.FACTOR.run(passes, function, f -> FactoredSums.run(f, arrays));
    return StrongQuotients.run(factored == function ? function : cleanUp.apply(factored));
  }

  /** Returns what leaves as a method that opens a frame of the tape, from what is finished. */
  Derivative emit(Derivative derivative) {
    List<DerivativeArray> arrays = derivative.arrays(Set.of());
    Function plain = plain(derivative.function());
    Function own = Pass.WORKSPACE.run(passes, plain, Workspaces::run);
    Function function = split(fast(own, arrays), Storage.TAPE);
    return new Derivative(function, derivative.params(), derivative.results());
  }

  /** Returns what leaves as a method that others call, perhaps very often within one frame. */
  Function function(FunctionKey key) {
    if (emitted.find(key).isEmpty()) {
      Function plain = plain(finish(callees.apply(key)));
      emitted.put(split(fast(plain, List.of()), Storage.HEAP));
    }
    return emitted.get(key);
  }

  private static Function plain(Function function) {
    return BareObjects.run(BitPatterns.takeBack(function));
  }

  /** What opens frames of the tape only where it has to, and has loops as HotSpot likes them. */
  private Function fast(Function function, List<DerivativeArray> arrays) {
    Function set = Pass.ZERO.run(passes, function, RestingRows::run);
    Function sliced = Pass.SHIFT.run(passes, set, f -> KeptSlices.run(f, arrays));
    Function shifted = Pass.SHIFT.run(passes, sliced, f -> ShiftedWrites.run(f, arrays));
    Function late = Pass.LATE.run(passes, shifted, f -> LateShadows.run(f, arrays));
    Function cleared = Pass.ZERO.run(passes, late, ClearedRows::run);
    Function owned = Pass.WORKSPACE.run(passes, cleared, OwnRows::run);
    Function hoisted = Pass.HOIST.run(passes, owned, f -> HoistedRows.run(f, arrays));
    Function framed = TapeFrames.run(hoisted, callees);
    return Pass.JAM.run(passes, framed, f -> JammedRows.run(f, arrays));
  }

  private Function split(Function function, Storage storage) {
    return splits ? Split.run(function, storage, emitted::put) : function;
  }
}
