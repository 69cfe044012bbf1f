package corpus;

import javax.annotation.processing.Generated;
import org.covector.ad.runtime.ObjectArguments;

/** Tangent or adjoint of a {@code Body}: a number for each field that carries a derivative. */
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

  /** A tangent of zeros. */
  public ObjectFields_BodyTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object the object, or null
   * @return null for null
   */
  public static ObjectFields_BodyTangent zerosLike(ObjectFields.Body object) {
    return object == null ? null : new ObjectFields_BodyTangent();
  }

  /**
   * A new tangent of zeros.
   *
   * @param object the object, or null
   * @return null for null
   */
  public static ObjectFields_BodyTangent zerosLike(ObjectFields_BodyTangent object) {
    return object == null ? null : new ObjectFields_BodyTangent();
  }

  /**
   * New tangents of zeros: one for each object, null for null.
   *
   * @param objects the objects; one that occurs twice has one tangent
   * @return the tangents
   */
  public static ObjectFields_BodyTangent[] zerosLike(ObjectFields.Body[] objects) {
    return ObjectArguments.zerosLike(objects, new ObjectFields_BodyTangent[objects.length],
        ObjectFields_BodyTangent::new);
  }

  /**
   * New tangents of zeros: one for each object, null for null.
   *
   * @param objects the objects; one that occurs twice has one tangent
   * @return the tangents
   */
  public static ObjectFields_BodyTangent[] zerosLike(ObjectFields_BodyTangent[] objects) {
    return ObjectArguments.zerosLike(objects, new ObjectFields_BodyTangent[objects.length],
        ObjectFields_BodyTangent::new);
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
    for (ObjectFields_BodyTangent tangent : tangents) {
      zero(tangent);
    }
  }
}
