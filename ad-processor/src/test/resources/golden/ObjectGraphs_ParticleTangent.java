package corpus;

import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Particle}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ObjectGraphs_ParticleTangent {

  /** For {@code position}. */
  public ObjectGraphs_VecTangent position;

  /** For {@code velocity}. */
  public ObjectGraphs_VecTangent velocity;

  /** A tangent of zeros, without arrays and objects. */
  public ObjectGraphs_ParticleTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static ObjectGraphs_ParticleTangent zerosLike(ObjectGraphs.Particle object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ObjectGraphs_ParticleTangent[] zerosLike(ObjectGraphs.Particle[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ObjectGraphs_ParticleTangent zerosLike(ObjectGraphs.Particle object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ObjectGraphs_ParticleTangent tangent = (ObjectGraphs_ParticleTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ObjectGraphs_ParticleTangent());
      tangent.position = ObjectGraphs_VecTangent.zerosLike(object.position, shadows);
      tangent.velocity = ObjectGraphs_VecTangent.zerosLike(object.velocity, shadows);
    }
    return tangent;
  }

  static ObjectGraphs_ParticleTangent[] zerosLike(ObjectGraphs.Particle[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ObjectGraphs_ParticleTangent[] tangents =
        (ObjectGraphs_ParticleTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ObjectGraphs_ParticleTangent[objects.length]);
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
  public static ObjectGraphs_ParticleTangent zerosLike(ObjectGraphs_ParticleTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ObjectGraphs_ParticleTangent[] zerosLike(ObjectGraphs_ParticleTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ObjectGraphs_ParticleTangent zerosLike(ObjectGraphs_ParticleTangent object,
      NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ObjectGraphs_ParticleTangent tangent = (ObjectGraphs_ParticleTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ObjectGraphs_ParticleTangent());
      tangent.position = ObjectGraphs_VecTangent.zerosLike(object.position, shadows);
      tangent.velocity = ObjectGraphs_VecTangent.zerosLike(object.velocity, shadows);
    }
    return tangent;
  }

  static ObjectGraphs_ParticleTangent[] zerosLike(ObjectGraphs_ParticleTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ObjectGraphs_ParticleTangent[] tangents =
        (ObjectGraphs_ParticleTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ObjectGraphs_ParticleTangent[objects.length]);
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
  public static void zero(ObjectGraphs_ParticleTangent tangent) {
    if (tangent != null) {
      ObjectGraphs_VecTangent.zero(tangent.position);
      ObjectGraphs_VecTangent.zero(tangent.velocity);
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(ObjectGraphs_ParticleTangent[] tangents) {
    if (tangents != null) {
      for (ObjectGraphs_ParticleTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(ObjectGraphs.Particle object, ObjectGraphs_ParticleTangent tangent,
      Sharing sharing) {
    sharing.pair("position", tangent.position, object.position, ObjectGraphs_VecTangent::parts);
    sharing.pair("velocity", tangent.velocity, object.velocity, ObjectGraphs_VecTangent::parts);
  }

  static void add(ObjectGraphs_ParticleTangent from, ObjectGraphs_ParticleTangent to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      ObjectGraphs_VecTangent.add(from.position, to.position, seeds);
      ObjectGraphs_VecTangent.add(from.velocity, to.velocity, seeds);
    }
  }

  static void add(ObjectGraphs_ParticleTangent[] from, ObjectGraphs_ParticleTangent[] to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
