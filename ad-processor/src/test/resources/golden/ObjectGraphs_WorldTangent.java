package corpus;

import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code World}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ObjectGraphs_WorldTangent {

  /** For {@code particles}. */
  public ObjectGraphs_ParticleTangent[] particles;

  /** For {@code time}. */
  public double time;

  /** For {@code trail}. */
  public double[] trail;

  /** For {@code grid}. */
  public double[][] grid;

  /** For {@code singles}. */
  public float[] singles;

  /** A tangent of zeros, without arrays and objects. */
  public ObjectGraphs_WorldTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static ObjectGraphs_WorldTangent zerosLike(ObjectGraphs.World object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ObjectGraphs_WorldTangent[] zerosLike(ObjectGraphs.World[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ObjectGraphs_WorldTangent zerosLike(ObjectGraphs.World object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ObjectGraphs_WorldTangent tangent = (ObjectGraphs_WorldTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ObjectGraphs_WorldTangent());
      tangent.particles = ObjectGraphs_ParticleTangent.zerosLike(object.particles, shadows);
      tangent.trail = shadows.zerosLike(object.trail);
      tangent.grid = shadows.zerosLike(object.grid);
      tangent.singles = shadows.zerosLike(object.singles);
    }
    return tangent;
  }

  static ObjectGraphs_WorldTangent[] zerosLike(ObjectGraphs.World[] objects, NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ObjectGraphs_WorldTangent[] tangents = (ObjectGraphs_WorldTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ObjectGraphs_WorldTangent[objects.length]);
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
  public static ObjectGraphs_WorldTangent zerosLike(ObjectGraphs_WorldTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ObjectGraphs_WorldTangent[] zerosLike(ObjectGraphs_WorldTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ObjectGraphs_WorldTangent zerosLike(ObjectGraphs_WorldTangent object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ObjectGraphs_WorldTangent tangent = (ObjectGraphs_WorldTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ObjectGraphs_WorldTangent());
      tangent.particles = ObjectGraphs_ParticleTangent.zerosLike(object.particles, shadows);
      tangent.trail = shadows.zerosLike(object.trail);
      tangent.grid = shadows.zerosLike(object.grid);
      tangent.singles = shadows.zerosLike(object.singles);
    }
    return tangent;
  }

  static ObjectGraphs_WorldTangent[] zerosLike(ObjectGraphs_WorldTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ObjectGraphs_WorldTangent[] tangents = (ObjectGraphs_WorldTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ObjectGraphs_WorldTangent[objects.length]);
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
  public static void zero(ObjectGraphs_WorldTangent tangent) {
    if (tangent != null) {
      ObjectGraphs_ParticleTangent.zero(tangent.particles);
      tangent.time = 0;
      ObjectArguments.zero(tangent.trail);
      ObjectArguments.zero(tangent.grid);
      ObjectArguments.zero(tangent.singles);
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(ObjectGraphs_WorldTangent[] tangents) {
    if (tangents != null) {
      for (ObjectGraphs_WorldTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(ObjectGraphs.World object, ObjectGraphs_WorldTangent tangent, Sharing sharing) {
    sharing.pairs("particles", tangent.particles, object.particles,
        ObjectGraphs_ParticleTangent::parts);
    sharing.numbers("trail", tangent.trail, object.trail);
    sharing.numbers("grid", tangent.grid, object.grid);
    sharing.numbers("singles", tangent.singles, object.singles);
  }

  static void add(ObjectGraphs_WorldTangent from, ObjectGraphs_WorldTangent to, ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      ObjectGraphs_ParticleTangent.add(from.particles, to.particles, seeds);
      to.time += from.time;
      seeds.numbers("trail", from.trail, to.trail);
      seeds.numbers("grid", from.grid, to.grid);
      seeds.numbers("singles", from.singles, to.singles);
    }
  }

  static void add(ObjectGraphs_WorldTangent[] from, ObjectGraphs_WorldTangent[] to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
