package org.covector.ad.runtime;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * New shadows of zeros for the arguments of one call: one for each object and array, in however
 * many places it stands.
 */
public final class NewShadows {

  private final Map<Object, Object> known = new IdentityHashMap<>();

  /** No shadows yet. */
  public NewShadows() {}

  /**
   * The shadow of an array of numbers.
   *
   * @param <T> the type of the array
   * @param array an array of numbers of any rank, or null
   * @return its shadow; null for null
   */
  @SuppressWarnings("unchecked") // the shadow of an array of numbers has the array's type
  public <T> T zerosLike(T array) {
    return array == null ? null : (T) known.computeIfAbsent(array, a -> Arguments.zerosLike(array));
  }

  /**
   * The shadow of an object, if it has one already.
   *
   * @param object the object
   * @return the shadow, or null
   */
  public Object find(Object object) {
    return known.get(object);
  }

  /**
   * Notes the shadow of an object or array.
   *
   * @param <S> the type of the shadow
   * @param primal the object or array
   * @param shadow its shadow
   * @return the shadow
   */
  public <S> S add(Object primal, S shadow) {
    known.put(primal, shadow);
    return shadow;
  }
}
