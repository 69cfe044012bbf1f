package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Body}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ResultObjects_BodyTangent {

  private static final VarHandle OF_trail =
      fieldOfObject("corpus.ResultObjects$Body", "trail", double[].class);

  private static VarHandle fieldOfObject(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, ResultObjects_BodyTangent.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  /** For {@code x}. */
  public double x;

  /** For {@code v}. */
  public double v;

  /** For {@code trail}. */
  public double[] trail;

  /** A tangent of zeros, without arrays and objects. */
  public ResultObjects_BodyTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static ResultObjects_BodyTangent zerosLike(ResultObjects.Body object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ResultObjects_BodyTangent[] zerosLike(ResultObjects.Body[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ResultObjects_BodyTangent zerosLike(ResultObjects.Body object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ResultObjects_BodyTangent tangent = (ResultObjects_BodyTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ResultObjects_BodyTangent());
      tangent.trail = shadows.zerosLike((double[]) OF_trail.get(object));
    }
    return tangent;
  }

  static ResultObjects_BodyTangent[] zerosLike(ResultObjects.Body[] objects, NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ResultObjects_BodyTangent[] tangents = (ResultObjects_BodyTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ResultObjects_BodyTangent[objects.length]);
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
  public static ResultObjects_BodyTangent zerosLike(ResultObjects_BodyTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static ResultObjects_BodyTangent[] zerosLike(ResultObjects_BodyTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static ResultObjects_BodyTangent zerosLike(ResultObjects_BodyTangent object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    ResultObjects_BodyTangent tangent = (ResultObjects_BodyTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new ResultObjects_BodyTangent());
      tangent.trail = shadows.zerosLike(object.trail);
    }
    return tangent;
  }

  static ResultObjects_BodyTangent[] zerosLike(ResultObjects_BodyTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    ResultObjects_BodyTangent[] tangents = (ResultObjects_BodyTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new ResultObjects_BodyTangent[objects.length]);
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
  public static void zero(ResultObjects_BodyTangent tangent) {
    if (tangent != null) {
      tangent.x = 0;
      tangent.v = 0;
      ObjectArguments.zero(tangent.trail);
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(ResultObjects_BodyTangent[] tangents) {
    if (tangents != null) {
      for (ResultObjects_BodyTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(ResultObjects.Body object, ResultObjects_BodyTangent tangent, Sharing sharing) {
    sharing.numbers("trail", tangent.trail, (double[]) OF_trail.get(object));
  }

  static void add(ResultObjects_BodyTangent from, ResultObjects_BodyTangent to, ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      to.x += from.x;
      to.v += from.v;
      seeds.numbers("trail", from.trail, to.trail);
    }
  }

  static void add(ResultObjects_BodyTangent[] from, ResultObjects_BodyTangent[] to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
