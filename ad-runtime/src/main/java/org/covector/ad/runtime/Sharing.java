package org.covector.ad.runtime;

import java.util.Arrays;

/**
 * Which shadow belongs to which object or array among the arguments of one call. A shadow collects
 * what all references to its primal contribute: so one object that is reached in two ways must have
 * one shadow, reached in the same two ways, and two objects must have two.
 *
 * <p>Generated code names all parameters that have shadows, one after the other:
 *
 * <pre>{@code
 * Sharing.begin()
 *     .objects("bodiesBar", bodiesBar, "bodies", bodies, BodyTangent::parts)
 *     .array("xBar", xBar, "x", x)
 *     .end();
 * }</pre>
 *
 * <p>Nulls may be anywhere in a primal; the shadow may then be null too. Each thread has one
 * instance, which allocates nothing once it has been as large as it needs to be, and which keeps no
 * reference after {@link #end()} or an exception.
 */
public final class Sharing {

  /** Says what the fields of an object refer to, and where its shadow refers to the same. */
  @FunctionalInterface
  public interface Parts<P, S> {

    /**
     * Names each pair of parts to {@code sharing}.
     *
     * @param object the object
     * @param shadow its shadow
     * @param sharing takes the parts
     */
    void of(P object, S shadow, Sharing sharing);
  }

  private static final ThreadLocal<Sharing> OF_THREAD = ThreadLocal.withInitial(Sharing::new);

  /** Primals with their shadows, and shadows with their primals: an open hash table. */
  private Object[] keys = new Object[64];

  private Object[] partners = new Object[64];
  private String[] names = new String[64];
  private int size;
  private String name = "";
  private String shadowName = "";

  private Sharing() {}

  /**
   * Begins with no arguments.
   *
   * @return the instance of the thread
   */
  public static Sharing begin() {
    Sharing sharing = OF_THREAD.get();
    sharing.clear();
    return sharing;
  }

  /** Forgets the arguments. */
  public void end() {
    clear();
  }

  /**
   * Names a parameter that is an object.
   *
   * @param <P> its class
   * @param <S> its tangent class
   * @param newShadowName the name of the shadow, for messages
   * @param shadow the shadow
   * @param newName the name of the parameter, for messages
   * @param object the object
   * @param parts what its fields refer to
   * @return this
   * @throws NullPointerException if the shadow of an object is null; the message names it
   * @throws IllegalArgumentException if sharing differs, or a length
   */
  public <P, S> Sharing object(
      String newShadowName, S shadow, String newName, P object, Parts<? super P, ? super S> parts) {
    parameter(newShadowName, newName);
    pair("", shadow, object, parts);
    return this;
  }

  /**
   * Names a parameter that is an array of objects.
   *
   * @param <P> their class
   * @param <S> their tangent class
   * @param newShadowName the name of the shadow, for messages
   * @param shadows the shadow
   * @param newName the name of the parameter, for messages
   * @param objects the array
   * @param parts what the fields of an object refer to
   * @return this
   * @throws NullPointerException if an array or the shadow of an object is null; the message names
   *     it
   * @throws IllegalArgumentException if sharing differs, or a length
   */
  public <P, S> Sharing objects(
      String newShadowName,
      S[] shadows,
      String newName,
      P[] objects,
      Parts<? super P, ? super S> parts) {
    parameter(newShadowName, newName);
    if (objects == null) {
      throw failed(new NullPointerException(newName));
    }
    pairs("", shadows, objects, parts);
    return this;
  }

  /**
   * Names a parameter that is an array of numbers, whose shape has been checked.
   *
   * @param newShadowName the name of the shadow, for messages
   * @param shadow the shadow
   * @param newName the name of the parameter, for messages
   * @param array the array
   * @return this
   * @throws IllegalArgumentException if sharing differs
   */
  public Sharing array(String newShadowName, Object shadow, String newName, Object array) {
    parameter(newShadowName, newName);
    isNew("", shadow, array);
    return this;
  }

  private void parameter(String newShadowName, String newName) {
    shadowName = newShadowName;
    name = newName;
  }

  /**
   * Names an object that a field refers to.
   *
   * @param <P> its class
   * @param <S> its tangent class
   * @param field the field
   * @param shadow the shadow
   * @param object the object
   * @param parts what its fields refer to
   */
  public <P, S> void pair(String field, S shadow, P object, Parts<? super P, ? super S> parts) {
    if (isNew(field, shadow, object)) {
      parts.of(object, shadow, this);
    }
  }

  /**
   * Names an array of objects that a field refers to.
   *
   * @param <P> their class
   * @param <S> their tangent class
   * @param field the field
   * @param shadows the shadow
   * @param objects the array
   * @param parts what the fields of an object refer to
   */
  public <P, S> void pairs(
      String field, S[] shadows, P[] objects, Parts<? super P, ? super S> parts) {
    if (isNew(field, shadows, objects)) {
      length(field, shadows.length, objects.length);
      for (int i = 0; i < objects.length; i++) {
        if (objects[i] != null && shadows[i] == null) {
          throw failed(new NullPointerException(shadowName + place(field) + "[" + i + "]"));
        }
        pair(field, shadows[i], objects[i], parts);
      }
    }
  }

  /**
   * Names an array of numbers that a field refers to.
   *
   * @param field the field
   * @param shadow the shadow
   * @param array the array
   */
  public void numbers(String field, Object shadow, Object array) {
    if (isNew(field, shadow, array) && !DeepArrays.fits(shadow, array)) {
      clear();
      throw ShapeMismatch.of(shadowName + place(field), shadow, name + place(field), array);
    }
  }

  private void length(String field, int shadow, int primal) {
    if (shadow != primal) {
      throw failed(
          new IllegalArgumentException(
              shadowName
                  + place(field)
                  + " has length "
                  + shadow
                  + ", but "
                  + name
                  + place(field)
                  + " has length "
                  + primal));
    }
  }

  private static String place(String field) {
    return field.isEmpty() ? "" : "." + field;
  }

  /** Whether the pair is to be looked into; notes it. */
  private boolean isNew(String field, Object shadow, Object primal) {
    if (primal == null) {
      return false;
    }
    if (shadow == null) {
      throw failed(new NullPointerException(shadowName + place(field)));
    }
    int ofPrimal = find(primal);
    int ofShadow = find(shadow);
    if (keys[ofPrimal] != null && partners[ofPrimal] != shadow) {
      throw conflict(
          names[ofPrimal],
          " is the same object or array in two places: pass one shadow for both, not two");
    }
    if (keys[ofShadow] != null && partners[ofShadow] != primal) {
      throw conflict(
          names[ofShadow],
          " are two objects or arrays with one shadow: pass a shadow for each, not one for both");
    }
    if (keys[ofPrimal] != null) {
      return false;
    }
    put(primal, shadow);
    put(shadow, primal);
    return true;
  }

  private IllegalArgumentException conflict(String earlier, String what) {
    String where = earlier.equals(name) ? "in " + name : "in " + earlier + " and " + name;
    IllegalArgumentException failure =
        new IllegalArgumentException(where + " (" + shadowName + ")" + what);
    return failed(failure);
  }

  private <E extends RuntimeException> E failed(E failure) {
    clear();
    return failure;
  }

  /** The slot of a key, or the free one where it would be. */
  private int find(Object key) {
    int mask = keys.length - 1;
    int slot = System.identityHashCode(key) & mask;
    while (keys[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void put(Object key, Object partner) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    int slot = find(key);
    keys[slot] = key;
    partners[slot] = partner;
    names[slot] = name;
    size++;
  }

  private void grow() {
    Object[] oldKeys = keys;
    Object[] oldPartners = partners;
    String[] oldNames = names;
    keys = new Object[2 * oldKeys.length];
    partners = new Object[keys.length];
    names = new String[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        int slot = find(oldKeys[i]);
        keys[slot] = oldKeys[i];
        partners[slot] = oldPartners[i];
        names[slot] = oldNames[i];
      }
    }
  }

  private void clear() {
    if (size > 0) {
      Arrays.fill(keys, null);
      Arrays.fill(partners, null);
      Arrays.fill(names, null);
      size = 0;
    }
  }
}
