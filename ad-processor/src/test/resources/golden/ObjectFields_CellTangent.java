package corpus;

import javax.annotation.processing.Generated;
import org.covector.ad.runtime.ObjectArguments;

/** Tangent or adjoint of a {@code Cell}: a number for each field that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ObjectFields_CellTangent {

  /** For {@code single}. */
  public float single;

  /** For {@code wide}. */
  public double wide;

  /** A tangent of zeros. */
  public ObjectFields_CellTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object the object, or null
   * @return null for null
   */
  public static ObjectFields_CellTangent zerosLike(ObjectFields.Cell object) {
    return object == null ? null : new ObjectFields_CellTangent();
  }

  /**
   * A new tangent of zeros.
   *
   * @param object the object, or null
   * @return null for null
   */
  public static ObjectFields_CellTangent zerosLike(ObjectFields_CellTangent object) {
    return object == null ? null : new ObjectFields_CellTangent();
  }

  /**
   * New tangents of zeros: one for each object, null for null.
   *
   * @param objects the objects; one that occurs twice has one tangent
   * @return the tangents
   */
  public static ObjectFields_CellTangent[] zerosLike(ObjectFields.Cell[] objects) {
    return ObjectArguments.zerosLike(objects, new ObjectFields_CellTangent[objects.length],
        ObjectFields_CellTangent::new);
  }

  /**
   * New tangents of zeros: one for each object, null for null.
   *
   * @param objects the objects; one that occurs twice has one tangent
   * @return the tangents
   */
  public static ObjectFields_CellTangent[] zerosLike(ObjectFields_CellTangent[] objects) {
    return ObjectArguments.zerosLike(objects, new ObjectFields_CellTangent[objects.length],
        ObjectFields_CellTangent::new);
  }

  /**
   * Sets a tangent to zeros.
   *
   * @param tangent the tangent; null is passed over
   */
  public static void zero(ObjectFields_CellTangent tangent) {
    if (tangent != null) {
      tangent.single = 0;
      tangent.wide = 0;
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(ObjectFields_CellTangent[] tangents) {
    for (ObjectFields_CellTangent tangent : tangents) {
      zero(tangent);
    }
  }
}
