package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.covector.ad.processor.emit.CallShape;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.emit.MethodSpec;
import org.covector.ad.processor.emit.ReturnShape;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/**
 * The functions that the methods of a generated class call: the user's own where they can be named
 * and have one result at most, private static methods of the generated class otherwise. Of several
 * results the first is returned, the others pass through the tape.
 */
final class Callees {

  /** What a variant's name says of the pattern of activity. */
  private static final String PATTERN = ":[acsu_]*";

  private static final String CONSTRUCTOR = "<init>";

  private final DerivativeSource source;
  private final OriginalCalls originals;
  private final Set<String> names;
  private final TapeNeed tapes;
  private final Map<FunctionKey, CallShape> shapes = new LinkedHashMap<>();
  private final Map<FunctionKey, List<String>> patterns = new HashMap<>();

  /**
   * Makes an empty collection.
   *
   * @param originals how original methods are called
   * @param names the names of methods that are taken
   */
  Callees(DerivativeSource source, OriginalCalls originals, Set<String> names) {
    this.source = source;
    this.originals = originals;
    this.names = new HashSet<>(names);
    this.tapes = new TapeNeed(source::function, this::isDirect);
  }

  /** Returns whether a function, as a public method, needs a tape. */
  boolean needsTape(Function function) {
    return tapes.of(function);
  }

  /** Returns the text that calls an original method, where generated code may call it. */
  Optional<String> original(FunctionKey key) {
    return originals.text(key);
  }

  /** Takes note of all that a function calls, directly or not. */
  void register(Function function) {
    function.body().calls().map(Op.Call::callee).forEach(this::register);
  }

  private void register(FunctionKey key) {
    if (shapes.containsKey(key)) {
      return;
    }
    if (isDirect(key)) {
      shapes.put(key, new CallShape(originals.asCallee(key).orElseThrow(), false));
      return;
    }
    String name = Names.fresh(name(key), names);
    shapes.put(key, new CallShape(name, tapes.ofCallee(key)));
    register(source.function(key));
  }

  /** Returns how a registered function is called. */
  CallShape shape(FunctionKey key) {
    CallShape shape = shapes.get(key);
    if (shape == null) {
      throw new IllegalStateException("call of an unknown function " + key);
    }
    return shape;
  }

  /** Returns the private methods, in the order of their first call. */
  List<Member> members() {
    return shapes.entrySet().stream()
        .filter(e -> !isDirect(e.getKey()))
        .<Member>map(e -> new Member.Method(method(source.function(e.getKey()), e.getValue())))
        .toList();
  }

  private boolean isDirect(FunctionKey key) {
    return key.isMethod()
        && originals.asCallee(key).isPresent()
        && source.function(key).results().size() <= 1;
  }

  /**
   * The name of a method: for the second pattern of activity of the same callee with the number 2,
   * and so on; the sweeps of one pattern have one number.
   */
  private String name(FunctionKey key) {
    String kinds = key.variant().replaceAll(PATTERN, "");
    FunctionKey family = key.withVariant(kinds.equals("Reverse") ? "Forward" : kinds);
    List<String> variants = patterns.computeIfAbsent(family, k -> new ArrayList<>());
    String pattern = key.variant().replace("Reverse", "Forward");
    if (!variants.contains(pattern)) {
      variants.add(pattern);
    }
    int number = variants.indexOf(pattern) + 1;
    String known = key.given() == 0 ? "" : "With" + key.given();
    String plain = (key.name().equals(CONSTRUCTOR) ? "new" + owner(key) : key.name()) + known;
    String name = kinds.isEmpty() ? plain : plain + Names.capitalise(kinds);
    return number == 1 ? name : name + number;
  }

  /** The simple name of the class that declares a method. */
  private static String owner(FunctionKey key) {
    return key.owner().substring(key.owner().lastIndexOf('.') + 1);
  }

  private static MethodSpec method(Function function, CallShape shape) {
    boolean isVoid = function.results().isEmpty();
    List<String> statements =
        IntStream.range(1, function.results().size())
            .mapToObj(k -> Names.TAPE + ".result(" + k + ", $" + k + ");")
            .toList();
    List<String> names = parameterNames(function);
    List<String> parameters = new ArrayList<>(MethodSpec.declarations(function, names));
    if (shape.takesTape()) {
      parameters.add(Variable.tape().declaration());
    }
    return new MethodSpec(
        "",
        "private static",
        isVoid ? "void" : function.results().get(0).javaName(),
        shape.target(),
        names,
        parameters,
        List.of(),
        false,
        new ReturnShape(statements, isVoid ? "" : "$0"),
        function);
  }

  private static List<String> parameterNames(Function function) {
    List<String> wanted = new ArrayList<>();
    for (Value parameter : function.params()) {
      wanted.add(parameter.name().isEmpty() ? "p" + wanted.size() : parameter.name());
    }
    return Names.distinct(wanted, Names.hidden(function.key().owner()));
  }
}
