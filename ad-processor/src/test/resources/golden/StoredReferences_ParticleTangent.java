package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Particle}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class StoredReferences_ParticleTangent {

  private static final VarHandle OF_speed =
      fieldOfObject("corpus.StoredReferences$Particle", "speed", StoredReferences.Vec.class);

  private static VarHandle fieldOfObject(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, StoredReferences_ParticleTangent.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  /** For {@code place}. */
  public StoredReferences_VecTangent place;

  /** For {@code speed}. */
  public StoredReferences_VecTangent speed;

  /** For {@code history}. */
  public double[] history;

  /** For {@code charge}. */
  public double charge;

  /** A tangent of zeros, without arrays and objects. */
  public StoredReferences_ParticleTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static StoredReferences_ParticleTangent zerosLike(StoredReferences.Particle object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static StoredReferences_ParticleTangent[] zerosLike(StoredReferences.Particle[] object) {
    return zerosLike(object, new NewShadows());
  }

  static StoredReferences_ParticleTangent zerosLike(StoredReferences.Particle object,
      NewShadows shadows) {
    if (object == null) {
      return null;
    }
    StoredReferences_ParticleTangent tangent =
        (StoredReferences_ParticleTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new StoredReferences_ParticleTangent());
      tangent.place = StoredReferences_VecTangent.zerosLike(object.place, shadows);
      tangent.speed =
          StoredReferences_VecTangent.zerosLike((StoredReferences.Vec) OF_speed.get(object),
          shadows);
      tangent.history = shadows.zerosLike(object.history);
    }
    return tangent;
  }

  static StoredReferences_ParticleTangent[] zerosLike(StoredReferences.Particle[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    StoredReferences_ParticleTangent[] tangents =
        (StoredReferences_ParticleTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new StoredReferences_ParticleTangent[objects.length]);
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
  public static StoredReferences_ParticleTangent zerosLike(
      StoredReferences_ParticleTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static StoredReferences_ParticleTangent[] zerosLike(
      StoredReferences_ParticleTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static StoredReferences_ParticleTangent zerosLike(StoredReferences_ParticleTangent object,
      NewShadows shadows) {
    if (object == null) {
      return null;
    }
    StoredReferences_ParticleTangent tangent =
        (StoredReferences_ParticleTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new StoredReferences_ParticleTangent());
      tangent.place = StoredReferences_VecTangent.zerosLike(object.place, shadows);
      tangent.speed = StoredReferences_VecTangent.zerosLike(object.speed, shadows);
      tangent.history = shadows.zerosLike(object.history);
    }
    return tangent;
  }

  static StoredReferences_ParticleTangent[] zerosLike(StoredReferences_ParticleTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    StoredReferences_ParticleTangent[] tangents =
        (StoredReferences_ParticleTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new StoredReferences_ParticleTangent[objects.length]);
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
  public static void zero(StoredReferences_ParticleTangent tangent) {
    if (tangent != null) {
      StoredReferences_VecTangent.zero(tangent.place);
      StoredReferences_VecTangent.zero(tangent.speed);
      ObjectArguments.zero(tangent.history);
      tangent.charge = 0;
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(StoredReferences_ParticleTangent[] tangents) {
    if (tangents != null) {
      for (StoredReferences_ParticleTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(StoredReferences.Particle object, StoredReferences_ParticleTangent tangent,
      Sharing sharing) {
    sharing.pair("place", tangent.place, object.place, StoredReferences_VecTangent::parts);
    sharing.pair("speed", tangent.speed, (StoredReferences.Vec) OF_speed.get(object),
        StoredReferences_VecTangent::parts);
    sharing.numbers("history", tangent.history, object.history);
  }

  static void add(StoredReferences_ParticleTangent from, StoredReferences_ParticleTangent to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      StoredReferences_VecTangent.add(from.place, to.place, seeds);
      StoredReferences_VecTangent.add(from.speed, to.speed, seeds);
      seeds.numbers("history", from.history, to.history);
      to.charge += from.charge;
    }
  }

  static void add(StoredReferences_ParticleTangent[] from, StoredReferences_ParticleTangent[] to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
