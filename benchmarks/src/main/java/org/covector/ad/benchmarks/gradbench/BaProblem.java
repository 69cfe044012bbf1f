package org.covector.ad.benchmarks.gradbench;

/**
 * Cameras, points and what the cameras see of the points: observation i is that of point i by
 * camera i, each modulo their number.
 *
 * @param cameras {@link Ba#CAMERA} numbers each
 * @param points {@link Ba#POINT} numbers each
 * @param weights of the observations
 * @param features two numbers for each observation
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BaProblem(double[][] cameras, double[][] points, double[] weights, double[][] features) {

  int observations() {
    return weights.length;
  }

  int cameraOf(int observation) {
    return observation % cameras.length;
  }

  int pointOf(int observation) {
    return observation % points.length;
  }

  /** Computes all residuals: two for each observation, and one for each weight. */
  void residuals(double[] reprojectionErrors, double[] weightErrors) {
    for (int i = 0; i < observations(); i++) {
      Ba.Pixel error =
          Ba.reprojectionError(cameras[cameraOf(i)], points[pointOf(i)], weights[i], features[i]);
      reprojectionErrors[2 * i] = error.u();
      reprojectionErrors[2 * i + 1] = error.v();
      weightErrors[i] = Ba.weightError(weights[i]);
    }
  }
}
