package corpus;

import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Pair}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ResultObjects_PairTangent {

  /** For {@code first}. */
  public ResultObjects_BodyTangent first;

  /** For {@code second}. */
  public ResultObjects_BodyTangent second;

  /** For {@code weights}. */
  public double[] weights;

  /** For {@code scale}. */
  public float scale;

  /** A tangent of zeros, without arrays and objects. */
  public ResultObjects_PairTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static ResultObjects_PairTangent zerosLike(ResultObjects.Pair object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ResultObjects_PairTangent[] zerosLike(ResultObjects.Pair[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ResultObjects_PairTangent zerosLike(ResultObjects.Pair object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ResultObjects_PairTangent tangent = (ResultObjects_PairTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ResultObjects_PairTangent());
      tangent.first = ResultObjects_BodyTangent.zerosLike(object.first, shadows);
      tangent.second = ResultObjects_BodyTangent.zerosLike(object.second, shadows);
      tangent.weights = shadows.zerosLike(object.weights);
    }
    return tangent;
  }

  static ResultObjects_PairTangent[] zerosLike(ResultObjects.Pair[] objects, NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ResultObjects_PairTangent[] tangents = (ResultObjects_PairTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ResultObjects_PairTangent[objects.length]);
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
  public static ResultObjects_PairTangent zerosLike(ResultObjects_PairTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ResultObjects_PairTangent[] zerosLike(ResultObjects_PairTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ResultObjects_PairTangent zerosLike(ResultObjects_PairTangent object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ResultObjects_PairTangent tangent = (ResultObjects_PairTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ResultObjects_PairTangent());
      tangent.first = ResultObjects_BodyTangent.zerosLike(object.first, shadows);
      tangent.second = ResultObjects_BodyTangent.zerosLike(object.second, shadows);
      tangent.weights = shadows.zerosLike(object.weights);
    }
    return tangent;
  }

  static ResultObjects_PairTangent[] zerosLike(ResultObjects_PairTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ResultObjects_PairTangent[] tangents = (ResultObjects_PairTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ResultObjects_PairTangent[objects.length]);
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
  public static void zero(ResultObjects_PairTangent tangent) {
    if (tangent != null) {
      ResultObjects_BodyTangent.zero(tangent.first);
      ResultObjects_BodyTangent.zero(tangent.second);
      ObjectArguments.zero(tangent.weights);
      tangent.scale = 0;
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(ResultObjects_PairTangent[] tangents) {
    if (tangents != null) {
      for (ResultObjects_PairTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(ResultObjects.Pair object, ResultObjects_PairTangent tangent, Sharing sharing) {
    sharing.pair("first", tangent.first, object.first, ResultObjects_BodyTangent::parts);
    sharing.pair("second", tangent.second, object.second, ResultObjects_BodyTangent::parts);
    sharing.numbers("weights", tangent.weights, object.weights);
  }

  static void add(ResultObjects_PairTangent from, ResultObjects_PairTangent to, ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      ResultObjects_BodyTangent.add(from.first, to.first, seeds);
      ResultObjects_BodyTangent.add(from.second, to.second, seeds);
      seeds.numbers("weights", from.weights, to.weights);
      to.scale += from.scale;
    }
  }

  static void add(ResultObjects_PairTangent[] from, ResultObjects_PairTangent[] to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
