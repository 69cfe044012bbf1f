package corpus;

import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Mass}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class StreamTraps_MassTangent {

  /** For {@code weight}. */
  public double weight;

  /** For {@code x}. */
  public double x;

  /** A tangent of zeros, without arrays and objects. */
  public StreamTraps_MassTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static StreamTraps_MassTangent zerosLike(StreamTraps.Mass object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static StreamTraps_MassTangent[] zerosLike(StreamTraps.Mass[] object) {
    return zerosLike(object, new NewShadows());
  }

  static StreamTraps_MassTangent zerosLike(StreamTraps.Mass object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    StreamTraps_MassTangent tangent = (StreamTraps_MassTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new StreamTraps_MassTangent());
    }
    return tangent;
  }

  static StreamTraps_MassTangent[] zerosLike(StreamTraps.Mass[] objects, NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    StreamTraps_MassTangent[] tangents = (StreamTraps_MassTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new StreamTraps_MassTangent[objects.length]);
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
  public static StreamTraps_MassTangent zerosLike(StreamTraps_MassTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static StreamTraps_MassTangent[] zerosLike(StreamTraps_MassTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static StreamTraps_MassTangent zerosLike(StreamTraps_MassTangent object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    StreamTraps_MassTangent tangent = (StreamTraps_MassTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new StreamTraps_MassTangent());
    }
    return tangent;
  }

  static StreamTraps_MassTangent[] zerosLike(StreamTraps_MassTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    StreamTraps_MassTangent[] tangents = (StreamTraps_MassTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new StreamTraps_MassTangent[objects.length]);
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
  public static void zero(StreamTraps_MassTangent tangent) {
    if (tangent != null) {
      tangent.weight = 0;
      tangent.x = 0;
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(StreamTraps_MassTangent[] tangents) {
    if (tangents != null) {
      for (StreamTraps_MassTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(StreamTraps.Mass object, StreamTraps_MassTangent tangent, Sharing sharing) {}

  static void add(StreamTraps_MassTangent from, StreamTraps_MassTangent to, ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      to.weight += from.weight;
      to.x += from.x;
    }
  }

  static void add(StreamTraps_MassTangent[] from, StreamTraps_MassTangent[] to, ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
