package refused;

import java.util.List;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

final class ObjectParameters {

  static final Body SUN = new Body();

  static class Body {
    double x;
    double y;
    @Constant double mass;
    double[] trail;
    private double hidden;

    double twice() {
      return 2 * x;
    }

    void reset() {
      x = 0;
    }
  }

  static final class Moon extends Body {}

  static final class Box<T> {
    double x;
    T content;
  }

  record Pair(double first, Body second) {}

  @Differentiable
  static double generic(Box<String> box) { // ERROR[AD109]
    return box.x;
  }

  @Differentiable
  static double deep(Body[][] bodies) { // ERROR[AD109]
    return bodies[0][0].x;
  }

  @Differentiable
  static double moved(Body[] bodies) {
    bodies[0] = bodies[1]; // ERROR[AD109]
    return bodies[0].x;
  }

  @Differentiable
  static double called(Body b) {
    return b.twice(); // ERROR[AD105]
  }

  @Differentiable
  static double reset(Body b) {
    double before = b.x;
    b.reset(); // ERROR[AD117]
    return before * b.x;
  }

  static final class Node {
    double value;
    Node next;
  }

  @Differentiable
  static double recursive(Node node) { // ERROR[AD109]
    return node.value;
  }

  static final class Vault {
    double value;
    private double[] hidden;
  }

  record Point(double x, double y) {}

  static final class Car {
    double speed;
    Point place;
  }

  @Differentiable
  static double recordField(Car car) { // ERROR[AD109]
    return car.speed * car.place.x();
  }

  static final class Galaxy {
    Body[] bodies;
    double[][] grid;
    Body sun;
  }

  @Differentiable
  static double movedInside(Galaxy galaxy) {
    galaxy.bodies[0] = galaxy.sun; // ERROR[AD109]
    return galaxy.bodies[0].x;
  }

  @Differentiable
  static double movedRow(Galaxy galaxy) {
    galaxy.grid[0] = galaxy.grid[1]; // ERROR[AD120]
    return galaxy.grid[0][0];
  }

  @Differentiable
  static double newPart(Galaxy galaxy) {
    galaxy.sun = galaxy.bodies[0]; // ERROR[AD109]
    return galaxy.sun.x;
  }

  @Differentiable
  static double constantField(Body b) {
    b.mass = b.x; // ERROR[AD114]
    return b.mass * b.y;
  }

  @Differentiable
  static double constantObject(@Constant Body fixed, Body b) {
    fixed.x = b.x; // ERROR[AD114]
    return fixed.x * b.y;
  }

  @Differentiable
  static double widened(Body b) {
    Object o = b; // ERROR[AD117]
    return ((Body) o).x * b.y;
  }

  @Differentiable
  static double fromOutside(Body b, List<Body> others) {
    Body other = others.get(0);
    other.x = b.x; // ERROR[AD115]
    return other.x * b.y;
  }

  @Differentiable
  static double tableWritten(Body b) {
    SUN.x = b.x; // ERROR[AD111]
    return b.y;
  }

  @Differentiable
  static Pair inRecord(Body b) { // ERROR[AD109]
    return new Pair(b.x, b);
  }

  @Differentiable
  static double stored(Body b) {
    b.trail = new double[] {b.x}; // ERROR[AD109]
    return b.x;
  }
}
