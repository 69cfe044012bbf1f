package corpus;

import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Welford}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class OwnFieldWrites_WelfordTangent {

  /** For {@code mean}. */
  public double mean;

  /** For {@code squares}. */
  public double squares;

  /** A tangent of zeros, without arrays and objects. */
  public OwnFieldWrites_WelfordTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static OwnFieldWrites_WelfordTangent zerosLike(OwnFieldWrites.Welford object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static OwnFieldWrites_WelfordTangent[] zerosLike(OwnFieldWrites.Welford[] object) {
    return zerosLike(object, new NewShadows());
  }

  static OwnFieldWrites_WelfordTangent zerosLike(OwnFieldWrites.Welford object,
      NewShadows shadows) {
    if (object == null) {
      return null;
    }
    OwnFieldWrites_WelfordTangent tangent = (OwnFieldWrites_WelfordTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new OwnFieldWrites_WelfordTangent());
    }
    return tangent;
  }

  static OwnFieldWrites_WelfordTangent[] zerosLike(OwnFieldWrites.Welford[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    OwnFieldWrites_WelfordTangent[] tangents =
        (OwnFieldWrites_WelfordTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new OwnFieldWrites_WelfordTangent[objects.length]);
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
  public static OwnFieldWrites_WelfordTangent zerosLike(OwnFieldWrites_WelfordTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static OwnFieldWrites_WelfordTangent[] zerosLike(OwnFieldWrites_WelfordTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static OwnFieldWrites_WelfordTangent zerosLike(OwnFieldWrites_WelfordTangent object,
      NewShadows shadows) {
    if (object == null) {
      return null;
    }
    OwnFieldWrites_WelfordTangent tangent = (OwnFieldWrites_WelfordTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new OwnFieldWrites_WelfordTangent());
    }
    return tangent;
  }

  static OwnFieldWrites_WelfordTangent[] zerosLike(OwnFieldWrites_WelfordTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    OwnFieldWrites_WelfordTangent[] tangents =
        (OwnFieldWrites_WelfordTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new OwnFieldWrites_WelfordTangent[objects.length]);
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
  public static void zero(OwnFieldWrites_WelfordTangent tangent) {
    if (tangent != null) {
      tangent.mean = 0;
      tangent.squares = 0;
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(OwnFieldWrites_WelfordTangent[] tangents) {
    if (tangents != null) {
      for (OwnFieldWrites_WelfordTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(OwnFieldWrites.Welford object, OwnFieldWrites_WelfordTangent tangent,
      Sharing sharing) {}

  static void add(OwnFieldWrites_WelfordTangent from, OwnFieldWrites_WelfordTangent to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      to.mean += from.mean;
      to.squares += from.squares;
    }
  }

  static void add(OwnFieldWrites_WelfordTangent[] from, OwnFieldWrites_WelfordTangent[] to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
