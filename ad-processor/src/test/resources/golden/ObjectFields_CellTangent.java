package corpus;

import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Cell}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ObjectFields_CellTangent {

  /** For {@code single}. */
  public float single;

  /** For {@code wide}. */
  public double wide;

  /** A tangent of zeros, without arrays and objects. */
  public ObjectFields_CellTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static ObjectFields_CellTangent zerosLike(ObjectFields.Cell object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ObjectFields_CellTangent[] zerosLike(ObjectFields.Cell[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ObjectFields_CellTangent zerosLike(ObjectFields.Cell object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ObjectFields_CellTangent tangent = (ObjectFields_CellTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ObjectFields_CellTangent());
    }
    return tangent;
  }

  static ObjectFields_CellTangent[] zerosLike(ObjectFields.Cell[] objects, NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ObjectFields_CellTangent[] tangents = (ObjectFields_CellTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ObjectFields_CellTangent[objects.length]);
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
  public static ObjectFields_CellTangent zerosLike(ObjectFields_CellTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ObjectFields_CellTangent[] zerosLike(ObjectFields_CellTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ObjectFields_CellTangent zerosLike(ObjectFields_CellTangent object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ObjectFields_CellTangent tangent = (ObjectFields_CellTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ObjectFields_CellTangent());
    }
    return tangent;
  }

  static ObjectFields_CellTangent[] zerosLike(ObjectFields_CellTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ObjectFields_CellTangent[] tangents = (ObjectFields_CellTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ObjectFields_CellTangent[objects.length]);
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
    if (tangents != null) {
      for (ObjectFields_CellTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(ObjectFields.Cell object, ObjectFields_CellTangent tangent, Sharing sharing) {}

  static void add(ObjectFields_CellTangent from, ObjectFields_CellTangent to, ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      to.single += from.single;
      to.wide += from.wide;
    }
  }

  static void add(ObjectFields_CellTangent[] from, ObjectFields_CellTangent[] to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
