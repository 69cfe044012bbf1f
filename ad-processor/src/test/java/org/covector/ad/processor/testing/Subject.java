package org.covector.ad.processor.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.covector.ad.Mode;

/**
 * A method under test with its input points.
 *
 * <p>A corpus class keeps, beside a method {@code f}, further static methods without parameters:
 *
 * <ul>
 *   <li>{@code Object[][] fInputs()}: rows of arguments at which f is smooth, or at which it
 *       throws;
 *   <li>{@code Object[][] fKinks()}: rows of arguments followed by the expected Jacobian of the
 *       result, row-major ({@code double[]}), and then perhaps the expected Hessian;
 *   <li>{@code String fView()}: for void methods, {@code "x,y->z"}: what the function view takes
 *       and gives; {@code "none"} where the method changes objects that a view would capture;
 *   <li>{@code double fStep()}: the first step of the differences (0.02 without it);
 *   <li>{@code double fTolerance()}: a factor on all tolerances;
 *   <li>{@code boolean fAliases()}: false where arrays must not be the same.
 * </ul>
 */
public final class Subject {

  private final MethodIndex.Request request;
  private final Class<?> owner;
  private final Class<?> derivatives;
  private final Method original;
  private final Parts parts;
  private final boolean[] active;
  private final boolean[] shadowed;

  private Subject(MethodIndex.Request request, ClassLoader loader) throws ClassNotFoundException {
    this.request = request;
    this.owner = loader.loadClass(request.owner());
    this.derivatives = loader.loadClass(derivativesName(request.owner()));
    this.original = find(owner, request);
    original.setAccessible(true);
    this.parts = new Parts(original, request.parameters(), fieldsOfThis());
    this.active = new boolean[parts.size()];
    for (int i = 0; i < active.length; i++) {
      active[i] = isWanted(i) && Values.isFloating(parts.types()[i]);
    }
    this.shadowed = withOutputs();
  }

  /** The active fields of the object of an instance method, which is not memory as a whole. */
  private List<String> fieldsOfThis() {
    return isMemory(owner)
        ? List.of()
        : request.wrt().stream()
            .filter(n -> n.startsWith("this."))
            .map(n -> n.substring(5))
            .toList();
  }

  private static boolean isMemory(Class<?> owner) {
    return ObjectValues.isObject(owner);
  }

  private boolean isWanted(int part) {
    if (request.wrt().isEmpty()) {
      return !isConstant(part);
    }
    String name = wrtName(part);
    return request.wrt().contains(name)
        || (name.equals("this") && request.wrt().stream().anyMatch(n -> n.startsWith("this.")));
  }

  /** The subject of a request, its classes from a loader. */
  public static Subject of(MethodIndex.Request request, ClassLoader loader) {
    try {
      return new Subject(request, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("no derivative class was generated: " + e.getMessage(), e);
    }
  }

  /** The binary name of the generated class. */
  static String derivativesName(String owner) {
    int dot = owner.lastIndexOf('.');
    return owner.substring(0, dot + 1) + owner.substring(dot + 1).replace('$', '_') + "Derivatives";
  }

  private static Method find(Class<?> owner, MethodIndex.Request request) {
    for (Method method : owner.getDeclaredMethods()) {
      List<String> types =
          Arrays.stream(method.getParameterTypes()).map(Class::getCanonicalName).toList();
      if (method.getName().equals(request.method()) && types.equals(request.types())) {
        return method;
      }
    }
    throw new AssertionError("no method for " + request);
  }

  /**
   * Arrays that are written with active values have shadows too: those outside of {@code wrt}, and
   * the object.
   */
  private boolean[] withOutputs() {
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < active.length; i++) {
      Class<?> type = parts.types()[i];
      boolean whole = type == parts.wholes().get(parts.whole(i));
      boolean memory = !type.isPrimitive() && Values.isFloating(type);
      boolean open = isObject(i) || (!request.wrt().isEmpty() && !isConstant(i));
      if (whole && !active[i] && open && memory) {
        candidates.add(i);
      }
    }
    for (int mask = 0; mask < 1 << candidates.size(); mask++) {
      boolean[] tried = active.clone();
      for (int k = 0; k < candidates.size(); k++) {
        tried[candidates.get(k)] |= (mask & 1 << k) != 0;
      }
      String wanted = request.modes().contains(Mode.FORWARD) ? "Jvp" : "Vjp";
      if (new Signatures(original, parts, active, tried, derivatives).exists(name() + wanted)) {
        return tried;
      }
    }
    return active;
  }

  public String name() {
    return request.name();
  }

  /** The class and the method, for messages. */
  public String label() {
    return owner.getSimpleName() + "." + request.name();
  }

  public Set<Mode> modes() {
    return request.modes();
  }

  public Method original() {
    return original;
  }

  /** The class of the method. */
  Class<?> owner() {
    return owner;
  }

  Class<?> derivatives() {
    return derivatives;
  }

  boolean[] active() {
    return active.clone();
  }

  /** Which parameters have tangents: the active ones, and outputs that are not in {@code wrt}. */
  public boolean[] shadowed() {
    return shadowed.clone();
  }

  /** How {@code wrt} names what a part belongs to: an argument, or an active field. */
  private String wrtName(int part) {
    int argument = parts.whole(part);
    if (!isObject(part)) {
      return parts.wholeNames().get(argument);
    }
    return parts.wholes().get(0).isRecord()
        ? "this"
        : parts.labels().get(part).replaceFirst("^self", "this");
  }

  /** How arguments are taken apart. */
  Parts parts() {
    return parts;
  }

  /** The types of the parts of arguments. */
  public Class<?>[] types() {
    return parts.types();
  }

  List<String> parameters() {
    return parts.names();
  }

  /** What messages call a part of an argument. */
  String parameterLabel(int parameter) {
    return parts.labels().get(parameter);
  }

  private boolean isObject(int parameter) {
    return parts.wholes().size() > original.getParameterCount() && parts.whole(parameter) == 0;
  }

  private boolean isConstant(int parameter) {
    int objects = parts.wholes().size() - original.getParameterCount();
    int declared = parts.whole(parameter) - objects;
    return declared < 0 || request.constants().get(declared);
  }

  /** Whether the result is one number. */
  public boolean isScalarValued() {
    return original.getReturnType() == double.class || original.getReturnType() == float.class;
  }

  boolean isVoid() {
    return original.getReturnType() == void.class;
  }

  boolean isSinglePrecision() {
    boolean single = hasSinglePrecision(original.getReturnType());
    for (Class<?> type : parts.types()) {
      single |= Values.isSinglePrecision(type);
    }
    return single;
  }

  private static boolean hasSinglePrecision(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .anyMatch(c -> hasSinglePrecision(c.getType()));
    }
    return Values.isSinglePrecision(type);
  }

  /** Fresh rows of arguments. */
  public Object[][] inputs() {
    return flat(provided("Inputs", new Object[0][]));
  }

  /** Fresh rows of arguments with expected derivatives at their ends. */
  public Object[][] kinks() {
    return flat(provided("Kinks", new Object[0][]));
  }

  private Object[][] flat(Object[][] rows) {
    return Arrays.stream(rows).map(parts::flatten).toArray(Object[][]::new);
  }

  String view() {
    return provided("View", "");
  }

  double step() {
    return provided("Step", 0.02);
  }

  double tolerance() {
    return provided("Tolerance", 1.0);
  }

  boolean mayAlias() {
    return provided("Aliases", true);
  }

  @SuppressWarnings("unchecked")
  private <T> T provided(String suffix, T otherwise) {
    Method provider;
    try {
      provider = owner.getDeclaredMethod(name() + suffix);
    } catch (NoSuchMethodException e) {
      return otherwise;
    }
    try {
      provider.setAccessible(true);
      return (T) provider.invoke(null);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError("input provider of " + label(), e);
    }
  }
}
