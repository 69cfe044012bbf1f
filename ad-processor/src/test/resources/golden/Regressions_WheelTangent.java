package corpus;

import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Wheel}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class Regressions_WheelTangent {

  /** For {@code radius}. */
  public double radius;

  /** For {@code spokes}. */
  public double[] spokes;

  /** A tangent of zeros, without arrays and objects. */
  public Regressions_WheelTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static Regressions_WheelTangent zerosLike(Regressions.Wheel object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static Regressions_WheelTangent[] zerosLike(Regressions.Wheel[] object) {
    return zerosLike(object, new NewShadows());
  }

  static Regressions_WheelTangent zerosLike(Regressions.Wheel object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    Regressions_WheelTangent tangent = (Regressions_WheelTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new Regressions_WheelTangent());
      tangent.spokes = shadows.zerosLike(object.spokes);
    }
    return tangent;
  }

  static Regressions_WheelTangent[] zerosLike(Regressions.Wheel[] objects, NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    Regressions_WheelTangent[] tangents = (Regressions_WheelTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new Regressions_WheelTangent[objects.length]);
      for (int i = 0; i < objects.length; i++) {
        tangents[i] = zerosLike(objects[i], shadows);
      }
    }
    return tangents;
  }

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static Regressions_WheelTangent zerosLike(Regressions_WheelTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static Regressions_WheelTangent[] zerosLike(Regressions_WheelTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static Regressions_WheelTangent zerosLike(Regressions_WheelTangent object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    Regressions_WheelTangent tangent = (Regressions_WheelTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new Regressions_WheelTangent());
      tangent.spokes = shadows.zerosLike(object.spokes);
    }
    return tangent;
  }

  static Regressions_WheelTangent[] zerosLike(Regressions_WheelTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    Regressions_WheelTangent[] tangents = (Regressions_WheelTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new Regressions_WheelTangent[objects.length]);
      for (int i = 0; i < objects.length; i++) {
        tangents[i] = zerosLike(objects[i], shadows);
      }
    }
    return tangents;
  }

  /**
   * Sets a tangent to zeros.
   *
   * @param tangent the tangent; null is passed over
   */
  public static void zero(Regressions_WheelTangent tangent) {
    if (tangent != null) {
      tangent.radius = 0;
      ObjectArguments.zero(tangent.spokes);
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(Regressions_WheelTangent[] tangents) {
    if (tangents != null) {
      for (Regressions_WheelTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(Regressions.Wheel object, Regressions_WheelTangent tangent, Sharing sharing) {
    sharing.numbers("spokes", tangent.spokes, object.spokes);
  }

  static void add(Regressions_WheelTangent from, Regressions_WheelTangent to, ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      to.radius += from.radius;
      seeds.numbers("spokes", from.spokes, to.spokes);
    }
  }

  static void add(Regressions_WheelTangent[] from, Regressions_WheelTangent[] to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
