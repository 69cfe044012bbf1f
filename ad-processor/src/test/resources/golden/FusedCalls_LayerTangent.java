package corpus;

import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Layer}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class FusedCalls_LayerTangent {

  /** For {@code weight}. */
  public double weight;

  /** For {@code bias}. */
  public double[] bias;

  /** A tangent of zeros, without arrays and objects. */
  public FusedCalls_LayerTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static FusedCalls_LayerTangent zerosLike(FusedCalls.Layer object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static FusedCalls_LayerTangent[] zerosLike(FusedCalls.Layer[] object) {
    return zerosLike(object, new NewShadows());
  }

  static FusedCalls_LayerTangent zerosLike(FusedCalls.Layer object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    FusedCalls_LayerTangent tangent = (FusedCalls_LayerTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new FusedCalls_LayerTangent());
      tangent.bias = shadows.zerosLike(object.bias);
    }
    return tangent;
  }

  static FusedCalls_LayerTangent[] zerosLike(FusedCalls.Layer[] objects, NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    FusedCalls_LayerTangent[] tangents = (FusedCalls_LayerTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new FusedCalls_LayerTangent[objects.length]);
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
  public static FusedCalls_LayerTangent zerosLike(FusedCalls_LayerTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static FusedCalls_LayerTangent[] zerosLike(FusedCalls_LayerTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static FusedCalls_LayerTangent zerosLike(FusedCalls_LayerTangent object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    FusedCalls_LayerTangent tangent = (FusedCalls_LayerTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new FusedCalls_LayerTangent());
      tangent.bias = shadows.zerosLike(object.bias);
    }
    return tangent;
  }

  static FusedCalls_LayerTangent[] zerosLike(FusedCalls_LayerTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    FusedCalls_LayerTangent[] tangents = (FusedCalls_LayerTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new FusedCalls_LayerTangent[objects.length]);
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
  public static void zero(FusedCalls_LayerTangent tangent) {
    if (tangent != null) {
      tangent.weight = 0;
      ObjectArguments.zero(tangent.bias);
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(FusedCalls_LayerTangent[] tangents) {
    if (tangents != null) {
      for (FusedCalls_LayerTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(FusedCalls.Layer object, FusedCalls_LayerTangent tangent, Sharing sharing) {
    sharing.numbers("bias", tangent.bias, object.bias);
  }

  static void add(FusedCalls_LayerTangent from, FusedCalls_LayerTangent to, ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      to.weight += from.weight;
      seeds.numbers("bias", from.bias, to.bias);
    }
  }

  static void add(FusedCalls_LayerTangent[] from, FusedCalls_LayerTangent[] to, ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
