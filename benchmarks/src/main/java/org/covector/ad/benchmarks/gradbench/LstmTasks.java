package org.covector.ad.benchmarks.gradbench;

import java.util.Map;
import org.covector.ad.benchmarks.Inputs;

/** The functions of module {@code lstm}. */
@SuppressWarnings("ArrayRecordComponent") // never compared
final class LstmTasks {

  static final Map<String, Task<?>> BY_NAME =
      Map.of(
          "objective", new Task<>(Input.class, in -> () -> objective(in)),
          "jacobian", new Task<>(Input.class, in -> () -> jacobian(in)));

  private LstmTasks() {}

  /** The input: parameters, the state at the start, and the sequence. */
  record Input(
      double[][] mainParams, double[][] extraParams, double[][] state, double[][] sequence) {

    Input {
      int b = Shapes.columns("extra_params", extraParams);
      Shapes.require(
          state.length >= 2 && state.length % 2 == 0,
          "state has " + state.length + " rows, not two for each layer");
      Shapes.matrix("main_params", mainParams, state.length, 4 * b);
      Shapes.matrix("extra_params", extraParams, 3, b);
      Shapes.matrix("state", state, state.length, b);
      Shapes.require(sequence.length >= 2, "sequence has less than two rows");
      Shapes.matrix("sequence", sequence, sequence.length, b);
    }
  }

  private static double objective(Input in) {
    return Lstm.objective(in.mainParams, in.extraParams, in.state, in.sequence);
  }

  private static double[] jacobian(Input in) {
    LstmDerivatives.ObjectiveGradient gradient =
        LstmDerivatives.objectiveGradient(in.mainParams, in.extraParams, in.state, in.sequence);
    return Inputs.pack(gradient.mainParams(), gradient.extraParams());
  }
}
