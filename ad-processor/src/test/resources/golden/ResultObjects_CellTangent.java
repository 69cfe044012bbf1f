package corpus;

import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Cell}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ResultObjects_CellTangent {

  /** For {@code value}. */
  public double value;

  /** A tangent of zeros, without arrays and objects. */
  public ResultObjects_CellTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static ResultObjects_CellTangent zerosLike(ResultObjects.Cell object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ResultObjects_CellTangent[] zerosLike(ResultObjects.Cell[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ResultObjects_CellTangent zerosLike(ResultObjects.Cell object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ResultObjects_CellTangent tangent = (ResultObjects_CellTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ResultObjects_CellTangent());
    }
    return tangent;
  }

  static ResultObjects_CellTangent[] zerosLike(ResultObjects.Cell[] objects, NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ResultObjects_CellTangent[] tangents = (ResultObjects_CellTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ResultObjects_CellTangent[objects.length]);
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
  public static ResultObjects_CellTangent zerosLike(ResultObjects_CellTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ResultObjects_CellTangent[] zerosLike(ResultObjects_CellTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ResultObjects_CellTangent zerosLike(ResultObjects_CellTangent object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ResultObjects_CellTangent tangent = (ResultObjects_CellTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ResultObjects_CellTangent());
    }
    return tangent;
  }

  static ResultObjects_CellTangent[] zerosLike(ResultObjects_CellTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ResultObjects_CellTangent[] tangents = (ResultObjects_CellTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ResultObjects_CellTangent[objects.length]);
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
  public static void zero(ResultObjects_CellTangent tangent) {
    if (tangent != null) {
      tangent.value = 0;
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(ResultObjects_CellTangent[] tangents) {
    if (tangents != null) {
      for (ResultObjects_CellTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(ResultObjects.Cell object, ResultObjects_CellTangent tangent, Sharing sharing) {}

  static void add(ResultObjects_CellTangent from, ResultObjects_CellTangent to, ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      to.value += from.value;
    }
  }

  static void add(ResultObjects_CellTangent[] from, ResultObjects_CellTangent[] to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
