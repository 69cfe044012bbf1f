package org.covector.ad.benchmarks.gradbench;

/** A vector of space. */
record Vector3(double x, double y, double z) {

  /** The three elements from {@code first} on. */
  static Vector3 of(double[] elements, int first) {
    return new Vector3(elements[first], elements[first + 1], elements[first + 2]);
  }

  Vector3 plus(Vector3 other) {
    return new Vector3(x + other.x, y + other.y, z + other.z);
  }

  Vector3 minus(Vector3 other) {
    return new Vector3(x - other.x, y - other.y, z - other.z);
  }

  Vector3 times(double factor) {
    return new Vector3(factor * x, factor * y, factor * z);
  }

  double dot(Vector3 other) {
    return x * other.x + y * other.y + z * other.z;
  }

  Vector3 cross(Vector3 other) {
    return new Vector3(
        y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }
}
