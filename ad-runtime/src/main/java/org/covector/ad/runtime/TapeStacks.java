package org.covector.ad.runtime;

/**
 * The stacks and the results of a tape; {@link Tape} says how they are used.
 *
 * <p>A class of its own only to keep the files short: its methods are part of {@code Tape}.
 */
abstract sealed class TapeStacks permits TapeRows {

  final HeldBytes held = new HeldBytes();

  final Cells doubleStack = new Cells(double.class, Double.BYTES, held);
  final Cells floatStack = new Cells(float.class, Float.BYTES, held);
  final Cells longStack = new Cells(long.class, Long.BYTES, held);
  final Cells intStack = new Cells(int.class, Integer.BYTES, held);
  final Cells booleanStack = new Cells(boolean.class, Byte.BYTES, held);
  final Cells referenceStack = new Cells(Object.class, Growth.REFERENCE_BYTES, held);

  private final Cells doubleResults = new Cells(double.class, Double.BYTES, held);
  private final Cells floatResults = new Cells(float.class, Float.BYTES, held);
  private final Cells longResults = new Cells(long.class, Long.BYTES, held);
  private final Cells intResults = new Cells(int.class, Integer.BYTES, held);
  private final Cells booleanResults = new Cells(boolean.class, Byte.BYTES, held);
  private final Cells referenceResults = new Cells(Object.class, Growth.REFERENCE_BYTES, held);

  TapeStacks() {}

  /**
   * Pushes a double on the stack of doubles, inside a frame.
   *
   * @param value what {@link #popDouble()} is to return
   */
  public void push(double value) {
    ((double[]) doubleStack.room(doubleStack.top))[doubleStack.top++] = value;
  }

  /**
   * Pops from the stack of doubles what was pushed last and is not popped yet.
   *
   * @return the value
   */
  public double popDouble() {
    return ((double[]) doubleStack.values())[--doubleStack.top];
  }

  /** Pushes a float on the stack of floats; see {@link #push(double)}. */
  public void push(float value) {
    ((float[]) floatStack.room(floatStack.top))[floatStack.top++] = value;
  }

  /** Pops from the stack of floats; see {@link #popDouble()}. */
  public float popFloat() {
    return ((float[]) floatStack.values())[--floatStack.top];
  }

  /** Pushes a long on the stack of longs; see {@link #push(double)}. */
  public void push(long value) {
    ((long[]) longStack.room(longStack.top))[longStack.top++] = value;
  }

  /** Pops from the stack of longs; see {@link #popDouble()}. */
  public long popLong() {
    return ((long[]) longStack.values())[--longStack.top];
  }

  /**
   * Pushes an int on the stack of ints; see {@link #push(double)}. Short, char and byte values go
   * here, too.
   */
  public void push(int value) {
    ((int[]) intStack.room(intStack.top))[intStack.top++] = value;
  }

  /** Pops from the stack of ints; see {@link #popDouble()}. */
  public int popInt() {
    return ((int[]) intStack.values())[--intStack.top];
  }

  /** Pushes a boolean on the stack of booleans; see {@link #push(double)}. */
  public void push(boolean value) {
    ((boolean[]) booleanStack.room(booleanStack.top))[booleanStack.top++] = value;
  }

  /** Pops from the stack of booleans; see {@link #popDouble()}. */
  public boolean popBoolean() {
    return ((boolean[]) booleanStack.values())[--booleanStack.top];
  }

  /** Pushes a reference, null too, on the stack of references; see {@link #push(double)}. */
  public void push(Object value) {
    ((Object[]) referenceStack.room(referenceStack.top))[referenceStack.top++] = value;
  }

  /**
   * Pops from the stack of references; see {@link #popDouble()}.
   *
   * @param <T> the type that the caller knows the reference to have; it is not checked here
   * @return the reference
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the caller pops what it pushed
  public <T> T popReference() {
    Object[] values = (Object[]) referenceStack.values();
    T value = (T) values[--referenceStack.top];
    values[referenceStack.top] = null;
    return value;
  }

  /**
   * Leaves a result for the caller of an internal method.
   *
   * @param k the number of the result among the doubles of the call, from 0
   * @param value the result
   */
  public void result(int k, double value) {
    ((double[]) doubleResults.room(k))[k] = value;
  }

  /**
   * Reads a result, right after the call that left it.
   *
   * @param k the number of the result among the doubles of the call
   * @return the result
   */
  public double doubleResult(int k) {
    return ((double[]) doubleResults.values())[k];
  }

  /** Leaves a float for the caller of an internal method; see {@link #result(int, double)}. */
  public void result(int k, float value) {
    ((float[]) floatResults.room(k))[k] = value;
  }

  /** Reads a float right after the call; see {@link #doubleResult(int)}. */
  public float floatResult(int k) {
    return ((float[]) floatResults.values())[k];
  }

  /** Leaves a long for the caller of an internal method; see {@link #result(int, double)}. */
  public void result(int k, long value) {
    ((long[]) longResults.room(k))[k] = value;
  }

  /** Reads a long right after the call; see {@link #doubleResult(int)}. */
  public long longResult(int k) {
    return ((long[]) longResults.values())[k];
  }

  /** Leaves an int for the caller of an internal method; see {@link #result(int, double)}. */
  public void result(int k, int value) {
    ((int[]) intResults.room(k))[k] = value;
  }

  /** Reads an int right after the call; see {@link #doubleResult(int)}. */
  public int intResult(int k) {
    return ((int[]) intResults.values())[k];
  }

  /** Leaves a boolean for the caller of an internal method; see {@link #result(int, double)}. */
  public void result(int k, boolean value) {
    ((boolean[]) booleanResults.room(k))[k] = value;
  }

  /** Reads a boolean right after the call; see {@link #doubleResult(int)}. */
  public boolean booleanResult(int k) {
    return ((boolean[]) booleanResults.values())[k];
  }

  /** Leaves a reference for the caller of an internal method; see {@link #result(int, double)}. */
  public void result(int k, Object value) {
    ((Object[]) referenceResults.room(k))[k] = value;
  }

  /**
   * Takes a reference right after the call; see {@link #doubleResult(int)}. It is null from then
   * on, so that the tape does not keep the object alive: it can be read only once.
   *
   * @param <T> the type that the caller knows the reference to have; it is not checked here
   * @param k the number of the result among the references of the call
   * @return the reference
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // it reads what was left for it
  public <T> T referenceResult(int k) {
    Object[] values = (Object[]) referenceResults.values();
    T value = (T) values[k];
    values[k] = null;
    return value;
  }
}
