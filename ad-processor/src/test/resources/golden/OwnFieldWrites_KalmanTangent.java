package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Kalman}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class OwnFieldWrites_KalmanTangent {

  private static final VarHandle OF_x =
      fieldOfObject("corpus.OwnFieldWrites$Kalman", "x", double[].class);

  private static final VarHandle OF_p =
      fieldOfObject("corpus.OwnFieldWrites$Kalman", "p", double[][].class);

  private static VarHandle fieldOfObject(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, OwnFieldWrites_KalmanTangent.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  /** For {@code x}. */
  public double[] x;

  /** For {@code p}. */
  public double[][] p;

  /** For {@code time}. */
  public double time;

  /** A tangent of zeros, without arrays and objects. */
  public OwnFieldWrites_KalmanTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static OwnFieldWrites_KalmanTangent zerosLike(OwnFieldWrites.Kalman object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static OwnFieldWrites_KalmanTangent[] zerosLike(OwnFieldWrites.Kalman[] object) {
    return zerosLike(object, new NewShadows());
  }

  static OwnFieldWrites_KalmanTangent zerosLike(OwnFieldWrites.Kalman object, NewShadows shadows) {
    if (object == null) {
      return null;
    }
    OwnFieldWrites_KalmanTangent tangent = (OwnFieldWrites_KalmanTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new OwnFieldWrites_KalmanTangent());
      tangent.x = shadows.zerosLike((double[]) OF_x.get(object));
      tangent.p = shadows.zerosLike((double[][]) OF_p.get(object));
    }
    return tangent;
  }

  static OwnFieldWrites_KalmanTangent[] zerosLike(OwnFieldWrites.Kalman[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    OwnFieldWrites_KalmanTangent[] tangents =
        (OwnFieldWrites_KalmanTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new OwnFieldWrites_KalmanTangent[objects.length]);
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
  public static OwnFieldWrites_KalmanTangent zerosLike(OwnFieldWrites_KalmanTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static OwnFieldWrites_KalmanTangent[] zerosLike(OwnFieldWrites_KalmanTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static OwnFieldWrites_KalmanTangent zerosLike(OwnFieldWrites_KalmanTangent object,
      NewShadows shadows) {
    if (object == null) {
      return null;
    }
    OwnFieldWrites_KalmanTangent tangent = (OwnFieldWrites_KalmanTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new OwnFieldWrites_KalmanTangent());
      tangent.x = shadows.zerosLike(object.x);
      tangent.p = shadows.zerosLike(object.p);
    }
    return tangent;
  }

  static OwnFieldWrites_KalmanTangent[] zerosLike(OwnFieldWrites_KalmanTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    OwnFieldWrites_KalmanTangent[] tangents =
        (OwnFieldWrites_KalmanTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new OwnFieldWrites_KalmanTangent[objects.length]);
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
  public static void zero(OwnFieldWrites_KalmanTangent tangent) {
    if (tangent != null) {
      ObjectArguments.zero(tangent.x);
      ObjectArguments.zero(tangent.p);
      tangent.time = 0;
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(OwnFieldWrites_KalmanTangent[] tangents) {
    if (tangents != null) {
      for (OwnFieldWrites_KalmanTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(OwnFieldWrites.Kalman object, OwnFieldWrites_KalmanTangent tangent,
      Sharing sharing) {
    sharing.numbers("x", tangent.x, (double[]) OF_x.get(object));
    sharing.numbers("p", tangent.p, (double[][]) OF_p.get(object));
  }

  static void add(OwnFieldWrites_KalmanTangent from, OwnFieldWrites_KalmanTangent to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.numbers("x", from.x, to.x);
      seeds.numbers("p", from.p, to.p);
      to.time += from.time;
    }
  }

  static void add(OwnFieldWrites_KalmanTangent[] from, OwnFieldWrites_KalmanTangent[] to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
