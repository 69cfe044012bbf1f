package org.covector.ad.benchmarks.gradbench;

import java.util.Map;

/** The functions of module {@code ht}. */
@SuppressWarnings("ArrayRecordComponent") // never compared
final class HtTasks {

  static final Map<String, Task<?>> BY_NAME =
      Map.of(
          "objective", new Task<>(Input.class, in -> () -> objective(in)),
          "jacobian", new Task<>(Input.class, in -> () -> jacobian(in)));

  private HtTasks() {}

  /**
   * The input: a pose; coordinates in triangles, where correspondences are triangles, and none
   * where they are vertices; and the rest.
   */
  record Input(double[] theta, double[][] us, Data data) {

    Input {
      Shapes.vector("theta", theta, Ht.POSE);
      int n = data.correspondences.length;
      HandModel model = data.model;
      if (us.length == 0) {
        Shapes.indices("correspondences", data.correspondences, model.basePositions().length);
      } else {
        Shapes.matrix("us", us, n, 2);
        Shapes.indices("correspondences", data.correspondences, model.triangles().length);
      }
    }
  }

  /** The part of the input that is constant. */
  record Data(int[] correspondences, double[][] points, HandModel model) {

    Data {
      Shapes.matrix("points", points, correspondences.length, 3);
      check(model);
    }

    private static void check(HandModel model) {
      int bones = model.boneCount();
      int vertices = model.basePositions().length;
      Shapes.require(bones == Ht.BONES, "bone_count is " + bones + " instead of " + Ht.BONES);
      Shapes.require(model.parents().length == bones, "parents are not as many as bones");
      matrices("base_relatives", model.baseRelatives());
      matrices("inverse_base_absolutes", model.inverseBaseAbsolutes());
      for (int b = 0; b < bones; b++) {
        int parent = model.parents()[b];
        Shapes.require(
            parent >= -1 && parent < b, "parents[" + b + "] is " + parent + ", not before it");
      }
      Shapes.matrix("base_positions", model.basePositions(), vertices, 4);
      Shapes.matrix("weights", model.weights(), vertices, bones);
      for (int[] triangle : model.triangles()) {
        Shapes.require(triangle != null && triangle.length == 3, "a triangle has three vertices");
        Shapes.indices("triangles", triangle, vertices);
      }
    }

    private static void matrices(String name, double[][][] matrices) {
      Shapes.require(matrices.length == Ht.BONES, name + " are not as many as bones");
      for (double[][] matrix : matrices) {
        Shapes.require(matrix != null, name + " has null");
        Shapes.matrix(name, matrix, 4, 4);
      }
    }
  }

  private static double[] objective(Input in) {
    Data data = in.data;
    return in.us.length == 0
        ? Ht.simple(in.theta, data.model, data.correspondences, data.points)
        : Ht.complicated(in.theta, in.us, data.model, data.correspondences, data.points);
  }

  private static double[][] jacobian(Input in) {
    Data data = in.data;
    boolean simple = in.us.length == 0;
    double[][] jacobian = new double[3 * data.points.length][simple ? Ht.POSE : 2 + Ht.POSE];
    if (simple) {
      HtJacobian.simple(in.theta, data.model, data.correspondences, data.points, jacobian);
    } else {
      HtJacobian.complicated(
          in.theta, in.us, data.model, data.correspondences, data.points, jacobian);
    }
    return jacobian;
  }
}
