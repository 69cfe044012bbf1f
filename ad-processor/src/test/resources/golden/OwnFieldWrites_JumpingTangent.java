package corpus;

import javax.annotation.processing.Generated;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.Sharing;

/** Tangent or adjoint of a {@code Jumping}: a field for each of its fields that carries a derivative. */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class OwnFieldWrites_JumpingTangent {

  /** For {@code level}. */
  public double level;

  /** For {@code drift}. */
  public double drift;

  /** For {@code height}. */
  public double height;

  /** For {@code path}. */
  public double[] path;

  /** A tangent of zeros, without arrays and objects. */
  public OwnFieldWrites_JumpingTangent() {}

  /**
   * A new tangent of zeros.
   *
   * @param object what it belongs to, or null
   * @return the tangent; null for null
   */
  public static OwnFieldWrites_JumpingTangent zerosLike(OwnFieldWrites.Jumping object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static OwnFieldWrites_JumpingTangent[] zerosLike(OwnFieldWrites.Jumping[] object) {
    return zerosLike(object, new NewShadows());
  }

  static OwnFieldWrites_JumpingTangent zerosLike(OwnFieldWrites.Jumping object,
      NewShadows shadows) {
    if (object == null) {
      return null;
    }
    OwnFieldWrites_JumpingTangent tangent = (OwnFieldWrites_JumpingTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new OwnFieldWrites_JumpingTangent());
      tangent.path = shadows.zerosLike(object.path);
    }
    return tangent;
  }

  static OwnFieldWrites_JumpingTangent[] zerosLike(OwnFieldWrites.Jumping[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    OwnFieldWrites_JumpingTangent[] tangents =
        (OwnFieldWrites_JumpingTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new OwnFieldWrites_JumpingTangent[objects.length]);
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
  public static OwnFieldWrites_JumpingTangent zerosLike(OwnFieldWrites_JumpingTangent object) {
    return zerosLike(object, new NewShadows());
  }

  /**
   * New tangents of zeros.
   *
   * @param object what they belong to, or null
   * @return the tangents; what stands in two places has one
   */
  public static OwnFieldWrites_JumpingTangent[] zerosLike(OwnFieldWrites_JumpingTangent[] object) {
    return zerosLike(object, new NewShadows());
  }

  static OwnFieldWrites_JumpingTangent zerosLike(OwnFieldWrites_JumpingTangent object,
      NewShadows shadows) {
    if (object == null) {
      return null;
    }
    OwnFieldWrites_JumpingTangent tangent = (OwnFieldWrites_JumpingTangent) shadows.find(object);
    if (tangent == null) {
      tangent = shadows.add(object, new OwnFieldWrites_JumpingTangent());
      tangent.path = shadows.zerosLike(object.path);
    }
    return tangent;
  }

  static OwnFieldWrites_JumpingTangent[] zerosLike(OwnFieldWrites_JumpingTangent[] objects,
      NewShadows shadows) {
    if (objects == null) {
      return null;
    }
    OwnFieldWrites_JumpingTangent[] tangents =
        (OwnFieldWrites_JumpingTangent[]) shadows.find(objects);
    if (tangents == null) {
      tangents = shadows.add(objects, new OwnFieldWrites_JumpingTangent[objects.length]);
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
  public static void zero(OwnFieldWrites_JumpingTangent tangent) {
    if (tangent != null) {
      tangent.level = 0;
      tangent.drift = 0;
      tangent.height = 0;
      ObjectArguments.zero(tangent.path);
    }
  }

  /**
   * Sets tangents to zeros.
   *
   * @param tangents the tangents; nulls are passed over
   */
  public static void zero(OwnFieldWrites_JumpingTangent[] tangents) {
    if (tangents != null) {
      for (OwnFieldWrites_JumpingTangent tangent : tangents) {
        zero(tangent);
      }
    }
  }

  static void parts(OwnFieldWrites.Jumping object, OwnFieldWrites_JumpingTangent tangent,
      Sharing sharing) {
    sharing.numbers("path", tangent.path, object.path);
  }

  static void add(OwnFieldWrites_JumpingTangent from, OwnFieldWrites_JumpingTangent to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      to.level += from.level;
      to.drift += from.drift;
      to.height += from.height;
      seeds.numbers("path", from.path, to.path);
    }
  }

  static void add(OwnFieldWrites_JumpingTangent[] from, OwnFieldWrites_JumpingTangent[] to,
      ResultSeeds seeds) {
    if (seeds.isNew(from, to)) {
      seeds.length("the array", from.length, to.length);
      for (int i = 0; i < from.length; i++) {
        add(from[i], to[i], seeds);
      }
    }
  }
}
