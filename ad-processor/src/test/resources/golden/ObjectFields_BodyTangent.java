package corpus;

import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Body}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ObjectFields_BodyTangent {

  /** For {@code x}. */
  public double x;

  /** For {@code y}. */
  public double y;

  /** For {@code vx}. */
  public double vx;

  /** For {@code vy}. */
  public double vy;

  /** A tangent of zeros, without arrays and objects. */
  public ObjectFields_BodyTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static ObjectFields_BodyTangent zerosLike(ObjectFields.Body object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ObjectFields_BodyTangent[] zerosLike(ObjectFields.Body[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ObjectFields_BodyTangent zerosLike(ObjectFields.Body object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ObjectFields_BodyTangent tangent = (ObjectFields_BodyTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ObjectFields_BodyTangent());
    }
    return tangent;
  }

  static ObjectFields_BodyTangent[] zerosLike(ObjectFields.Body[] objects, NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ObjectFields_BodyTangent[] tangents = (ObjectFields_BodyTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ObjectFields_BodyTangent[objects.length]);
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
  public static ObjectFields_BodyTangent zerosLike(ObjectFields_BodyTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ObjectFields_BodyTangent[] zerosLike(ObjectFields_BodyTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ObjectFields_BodyTangent zerosLike(ObjectFields_BodyTangent object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ObjectFields_BodyTangent tangent = (ObjectFields_BodyTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ObjectFields_BodyTangent());
    }
    return tangent;
  }

  static ObjectFields_BodyTangent[] zerosLike(ObjectFields_BodyTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ObjectFields_BodyTangent[] tangents = (ObjectFields_BodyTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ObjectFields_BodyTangent[objects.length]);
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
  public static void zero(ObjectFields_BodyTangent tangent) {
    if (tangent != null) {
      tangent.x = 0;
      tangent.y = 0;
      tangent.vx = 0;
      tangent.vy = 0;
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(ObjectFields_BodyTangent[] tangents) {
    if (tangents != null) {
      for (ObjectFields_BodyTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(ObjectFields.Body object, ObjectFields_BodyTangent tangent, Sharing sharing) {}

  static void add(ObjectFields_BodyTangent from, ObjectFields_BodyTangent to, ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      to.x += from.x;
      to.y += from.y;
      to.vx += from.vx;
      to.vy += from.vy;
    }
  }

  static void add(ObjectFields_BodyTangent[] from, ObjectFields_BodyTangent[] to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
