package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Machine}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class OwnFieldWrites_MachineTangent {

  private static final VarHandle OF_work =
      fieldOfObject("corpus.OwnFieldWrites$Machine", "work", double[].class);

  private static VarHandle fieldOfObject(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, OwnFieldWrites_MachineTangent.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  /** For {@code total}. */
  public double total;

  /** For {@code single}. */
  public float single;

  /** For {@code work}. */
  public double[] work;

  /** A tangent of zeros, without arrays and objects. */
  public OwnFieldWrites_MachineTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static OwnFieldWrites_MachineTangent zerosLike(OwnFieldWrites.Machine object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static OwnFieldWrites_MachineTangent[] zerosLike(OwnFieldWrites.Machine[] object) {
    return zerosLike(object, new NewShadows());
  }

  static OwnFieldWrites_MachineTangent zerosLike(OwnFieldWrites.Machine object,
      NewShadows shadows) {
    if (object == null) {
      return null;
    }
    OwnFieldWrites_MachineTangent tangent = (OwnFieldWrites_MachineTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new OwnFieldWrites_MachineTangent());
      tangent.work = shadows.zerosLike((double[]) OF_work.get(object));
    }
    return tangent;
  }

  static OwnFieldWrites_MachineTangent[] zerosLike(OwnFieldWrites.Machine[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    OwnFieldWrites_MachineTangent[] tangents =
        (OwnFieldWrites_MachineTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new OwnFieldWrites_MachineTangent[objects.length]);
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
  public static OwnFieldWrites_MachineTangent zerosLike(OwnFieldWrites_MachineTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static OwnFieldWrites_MachineTangent[] zerosLike(OwnFieldWrites_MachineTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static OwnFieldWrites_MachineTangent zerosLike(OwnFieldWrites_MachineTangent object,
      NewShadows shadows) {
    if (object == null) {
      return null;
    }
    OwnFieldWrites_MachineTangent tangent = (OwnFieldWrites_MachineTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new OwnFieldWrites_MachineTangent());
      tangent.work = shadows.zerosLike(object.work);
    }
    return tangent;
  }

  static OwnFieldWrites_MachineTangent[] zerosLike(OwnFieldWrites_MachineTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    OwnFieldWrites_MachineTangent[] tangents =
        (OwnFieldWrites_MachineTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new OwnFieldWrites_MachineTangent[objects.length]);
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
  public static void zero(OwnFieldWrites_MachineTangent tangent) {
    if (tangent != null) {
      tangent.total = 0;
      tangent.single = 0;
      ObjectArguments.zero(tangent.work);
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(OwnFieldWrites_MachineTangent[] tangents) {
    if (tangents != null) {
      for (OwnFieldWrites_MachineTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(OwnFieldWrites.Machine object, OwnFieldWrites_MachineTangent tangent,
      Sharing sharing) {
    sharing.numbers("work", tangent.work, (double[]) OF_work.get(object));
  }

  static void add(OwnFieldWrites_MachineTangent from, OwnFieldWrites_MachineTangent to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      to.total += from.total;
      to.single += from.single;
      seeds.numbers("work", from.work, to.work);
    }
  }

  static void add(OwnFieldWrites_MachineTangent[] from, OwnFieldWrites_MachineTangent[] to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
