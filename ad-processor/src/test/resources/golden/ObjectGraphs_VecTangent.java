package corpus;

import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Vec}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ObjectGraphs_VecTangent {

  /** For {@code x}. */
  public double x;

  /** For {@code y}. */
  public double y;

  /** A tangent of zeros, without arrays and objects. */
  public ObjectGraphs_VecTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static ObjectGraphs_VecTangent zerosLike(ObjectGraphs.Vec object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ObjectGraphs_VecTangent[] zerosLike(ObjectGraphs.Vec[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ObjectGraphs_VecTangent zerosLike(ObjectGraphs.Vec object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ObjectGraphs_VecTangent tangent = (ObjectGraphs_VecTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ObjectGraphs_VecTangent());
    }
    return tangent;
  }

  static ObjectGraphs_VecTangent[] zerosLike(ObjectGraphs.Vec[] objects, NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ObjectGraphs_VecTangent[] tangents = (ObjectGraphs_VecTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ObjectGraphs_VecTangent[objects.length]);
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
  public static ObjectGraphs_VecTangent zerosLike(ObjectGraphs_VecTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ObjectGraphs_VecTangent[] zerosLike(ObjectGraphs_VecTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ObjectGraphs_VecTangent zerosLike(ObjectGraphs_VecTangent object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ObjectGraphs_VecTangent tangent = (ObjectGraphs_VecTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ObjectGraphs_VecTangent());
    }
    return tangent;
  }

  static ObjectGraphs_VecTangent[] zerosLike(ObjectGraphs_VecTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ObjectGraphs_VecTangent[] tangents = (ObjectGraphs_VecTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ObjectGraphs_VecTangent[objects.length]);
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
  public static void zero(ObjectGraphs_VecTangent tangent) {
    if (tangent != null) {
      tangent.x = 0;
      tangent.y = 0;
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(ObjectGraphs_VecTangent[] tangents) {
    if (tangents != null) {
      for (ObjectGraphs_VecTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(ObjectGraphs.Vec object, ObjectGraphs_VecTangent tangent, Sharing sharing) {}

  static void add(ObjectGraphs_VecTangent from, ObjectGraphs_VecTangent to, ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      to.x += from.x;
      to.y += from.y;
    }
  }

  static void add(ObjectGraphs_VecTangent[] from, ObjectGraphs_VecTangent[] to, ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
