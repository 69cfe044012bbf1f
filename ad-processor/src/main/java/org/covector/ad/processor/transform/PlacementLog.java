package org.covector.ad.processor.transform;

import java.util.function.IntSupplier;
import org.covector.ad.processor.ir.Value;

/** Is told what a {@link Placement} decides. */
interface PlacementLog {

  /** Listens to nothing. */
  PlacementLog NONE =
      new PlacementLog() {
        @Override
        public void inScope(Value value, Frame home) {}

        @Override
        public void recomputed(Value value, Value copy, int keeping, IntSupplier price) {}

        @Override
        public void kept(
            Value value, Provision.Manner manner, Value standIn, int keeping, IntSupplier price) {}
      };

  /** A value is used as it is. */
  void inScope(Value value, Frame home);

  /**
   * A value is computed again.
   *
   * @param keeping what keeping it would have cost
   * @param price what computing it again costs
   */
  void recomputed(Value value, Value copy, int keeping, IntSupplier price);

  /**
   * A value is kept.
   *
   * @param standIn the row, or the value that stands for it elsewhere
   * @param keeping what keeping it costs
   * @param price what computing it again would have cost
   */
  void kept(Value value, Provision.Manner manner, Value standIn, int keeping, IntSupplier price);
}
