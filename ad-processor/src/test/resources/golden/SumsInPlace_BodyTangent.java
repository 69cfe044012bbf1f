package corpus;

import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Body}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class SumsInPlace_BodyTangent {

  /** For {@code x}. */
  public double x;

  /** For {@code v}. */
  public double v;

  /** For {@code trail}. */
  public double[] trail;

  /** A tangent of zeros, without arrays and objects. */
  public SumsInPlace_BodyTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static SumsInPlace_BodyTangent zerosLike(SumsInPlace.Body object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static SumsInPlace_BodyTangent[] zerosLike(SumsInPlace.Body[] object) {
    return zerosLike(object, new NewShadows());
  }

  static SumsInPlace_BodyTangent zerosLike(SumsInPlace.Body object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    SumsInPlace_BodyTangent tangent = (SumsInPlace_BodyTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new SumsInPlace_BodyTangent());
      tangent.trail = shadows.zerosLike(object.trail);
    }
    return tangent;
  }

  static SumsInPlace_BodyTangent[] zerosLike(SumsInPlace.Body[] objects, NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    SumsInPlace_BodyTangent[] tangents = (SumsInPlace_BodyTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new SumsInPlace_BodyTangent[objects.length]);
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
  public static SumsInPlace_BodyTangent zerosLike(SumsInPlace_BodyTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static SumsInPlace_BodyTangent[] zerosLike(SumsInPlace_BodyTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static SumsInPlace_BodyTangent zerosLike(SumsInPlace_BodyTangent object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    SumsInPlace_BodyTangent tangent = (SumsInPlace_BodyTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new SumsInPlace_BodyTangent());
      tangent.trail = shadows.zerosLike(object.trail);
    }
    return tangent;
  }

  static SumsInPlace_BodyTangent[] zerosLike(SumsInPlace_BodyTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    SumsInPlace_BodyTangent[] tangents = (SumsInPlace_BodyTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new SumsInPlace_BodyTangent[objects.length]);
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
  public static void zero(SumsInPlace_BodyTangent tangent) {
    if (tangent != null) {
      tangent.x = 0;
      tangent.v = 0;
      ObjectArguments.zero(tangent.trail);
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(SumsInPlace_BodyTangent[] tangents) {
    if (tangents != null) {
      for (SumsInPlace_BodyTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(SumsInPlace.Body object, SumsInPlace_BodyTangent tangent, Sharing sharing) {
    sharing.numbers("trail", tangent.trail, object.trail);
  }

  static void add(SumsInPlace_BodyTangent from, SumsInPlace_BodyTangent to, ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      to.x += from.x;
      to.v += from.v;
      seeds.numbers("trail", from.trail, to.trail);
    }
  }

  static void add(SumsInPlace_BodyTangent[] from, SumsInPlace_BodyTangent[] to, ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
