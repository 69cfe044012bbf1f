package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.VariableElement;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.Lowering.Branch;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * A function under construction: the region that operations are appended to, and what was found out
 * about them. The bodies of all methods that are read into one function share it.
 */
final class Draft {

  /** How often a body is read inside itself, as an integral of an integral is. */
  private static final int DEPTH = 4;

  private final Session session;
  private final FunctionKey key;
  private final Texts texts;
  private final Map<Value, Object> constants = new HashMap<>();
  private final Set<Value> lengths = new HashSet<>();
  private final Tables tables = new Tables();
  private final Set<String> refusedNames = new HashSet<>();
  private Code code = new Code();
  private final Map<VariableElement, Value> steady = new HashMap<>();
  private final List<Op> entry = new ArrayList<>();
  private final Unknowns unknowns = new Unknowns(this);
  private final Map<VariableElement, Local> active = new HashMap<>();
  private Operand.Single self;
  private final Map<Node, Integer> depths = new IdentityHashMap<>();
  private final Set<Pipeline> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean silent;

  Draft(Session session, FunctionKey key) {
    this.session = session;
    this.key = key;
    this.texts = new Texts(session.types(), this::append);
  }

  FunctionKey key() {
    return key;
  }

  Code code() {
    return code;
  }

  Texts texts() {
    return texts;
  }

  /**
   * Notes that a body is read in place of a call.
   *
   * @return false if it calls itself again and again
   */
  boolean enter(Node body) {
    return depths.merge(body, 1, Integer::sum) <= DEPTH;
  }

  /** Notes that a body was read. */
  void leave(Node body) {
    depths.merge(body, -1, Integer::sum);
  }

  /** Returns whether a body is being read. */
  boolean isInside(Node body) {
    return depths.getOrDefault(body, 0) > 0;
  }

  /** Reports an error, unless it follows from another one. */
  void refuse(SourceSpan span, Diagnostic diagnostic, Object... arguments) {
    if (!silent && !isConsequence(diagnostic, arguments)) {
      session.findings().report(diagnostic, span, arguments);
    }
    spoil();
  }

  /** Notes that the function is not good. */
  void spoil() {
    if (!silent) {
      session.refuse(key);
    }
  }

  /** Takes note of a class that was refused: that its name is unknown need not be said again. */
  void refuseName(String name) {
    refusedNames.add(name);
  }

  private boolean isConsequence(Diagnostic diagnostic, Object... arguments) {
    return diagnostic == Diagnostic.UNRESOLVED
        && refusedNames.stream().anyMatch(n -> arguments[0].toString().matches(n + "\\b.*"));
  }

  /** Notes that a stream is used, which may be done once; tells whether this is the first time. */
  boolean use(Pipeline stream) {
    return silent ? !used.contains(stream) : used.add(stream);
  }

  /** Finds out something without leaving a trace of it. */
  <T> T speculate(Supplier<T> question) {
    texts.flush();
    boolean before = silent;
    Code outer = code;
    silent = true;
    code = outer.fork();
    try {
      return question.get();
    } finally {
      texts.flush();
      code = outer;
      silent = before;
    }
  }

  /** Appends an operation, after everything that has to come before it. */
  void emit(Op op) {
    boolean free = op instanceof Op.Constant || (op instanceof Op.Apply apply && !apply.canThrow());
    if (!free) {
      texts.flush();
    }
    append(op);
  }

  private void append(Op op) {
    if (op instanceof Op.Constant constant) {
      constants.put(constant.result(), constant.literal());
    }
    if (op instanceof MemoryOp.Length length) {
      lengths.add(length.result());
    }
    tables.writtenBy(op).ifPresent(field -> refuse(op.span(), Diagnostic.STATIC_WRITE, field));
    code.add(op);
  }

  /**
   * Returns the value of a final field of the object that the function is called on.
   *
   * @param read makes the operation that reads it, before all others
   */
  Value steady(VariableElement field, Supplier<Op> read) {
    Value known = steady.get(field);
    if (known == null) {
      Op op = read.get();
      known = op.results().get(0);
      tables.writtenBy(op);
      entry.add(op);
      steady.put(field, known);
    }
    return known;
  }

  /** The operations that come before all others: reads of final fields. */
  List<Op> entry() {
    return List.copyOf(entry);
  }

  /** Sets the object that the function is called on, of which no more is known than its class. */
  void self(Operand.Single object) {
    self = object;
  }

  /** Returns the object that the function is called on, also in bodies that are read into it. */
  Optional<Operand.Single> self() {
    return Optional.ofNullable(self);
  }

  /** Says which variable stands for an active field of that object. */
  void active(VariableElement field, Local local) {
    active.put(field, local);
  }

  /** Returns the variable that stands for an active field of that object. */
  Optional<Local> active(VariableElement field) {
    return Optional.ofNullable(active.get(field));
  }

  /** Appends a zero that stands for what is not known: no constant, though it is written as one. */
  Value unknown(Type type) {
    Builder builder = new Builder();
    Value zero = builder.zero(type);
    builder.ops().forEach(code::add);
    return zero;
  }

  /** Returns what handlers do not know. */
  Unknowns unknowns() {
    return unknowns;
  }

  /** Returns the literal of a value that is a constant. */
  Optional<Object> literal(Value value) {
    return Optional.ofNullable(constants.get(value));
  }

  /** Returns whether a value is the length of an array. */
  boolean isLength(Value value) {
    return lengths.contains(value);
  }

  Value zero(Type type) {
    Builder builder = new Builder();
    Value zero = builder.zero(type);
    builder.ops().forEach(this::append);
    return zero;
  }

  /** Runs an action with another region as the current one. */
  <T> T in(Code nested, Supplier<T> action) {
    texts.flush();
    Code outer = code;
    code = nested;
    try {
      T result = action.get();
      texts.flush();
      return result;
    } finally {
      code = outer;
    }
  }

  /**
   * Ends an operation with several regions: those whose end is reached yield their own values and
   * the variables that any of them changed.
   *
   * @param ownTypes the types of the own values
   * @param name the name for the results that stand for own values
   * @param make makes the operation from its results
   * @return the results that stand for own values; zeros where no end is reached
   */
  List<Value> join(
      List<Branch> branches, List<Type> ownTypes, String name, Function<List<Value>, Op> make) {
    List<Code> open = branches.stream().map(Branch::code).filter(Code::yields).toList();
    if (open.isEmpty()) {
      code.add(make.apply(List.of()));
      List<Value> none = ownTypes.stream().map(this::zero).toList();
      code.end(Code.UNREACHABLE);
      return none;
    }
    code.learn(open);
    List<Variable> changed =
        code.variables().stream()
            .filter(v -> open.stream().anyMatch(c -> !c.find(v).equals(code.find(v))))
            .toList();
    for (Branch branch : branches) {
      if (branch.code().yields()) {
        List<Value> values = new ArrayList<>(branch.own());
        values.addAll(branch.code().get(changed));
        branch.code().finish(values);
      }
    }
    List<Value> own = ownTypes.stream().map(t -> Value.of(t, name)).toList();
    List<Value> variables = Lowering.fresh(changed);
    List<Value> results = new ArrayList<>(own);
    results.addAll(variables);
    code.add(make.apply(results));
    code.set(changed, variables);
    return own;
  }

  /**
   * Ends a block that jumps lead out of.
   *
   * @param own the values that come before those of the variables where the end is reached
   * @param ownTypes their types
   * @param name the name for the results that stand for them
   * @return these results
   */
  List<Value> block(
      Code body,
      Target target,
      List<Value> own,
      List<Type> ownTypes,
      String name,
      SourceSpan span) {
    if (body.yields()) {
      List<Value> values = new ArrayList<>(own);
      values.addAll(body.get(target.carried()));
      body.finish(values);
    }
    List<Value> first = ownTypes.stream().map(t -> Value.of(t, name)).toList();
    List<Value> variables = Lowering.fresh(target.carried());
    List<Value> results = new ArrayList<>(first);
    results.addAll(variables);
    code.add(new Block(results, target.label(), body.region(), span));
    code.set(target.carried(), variables);
    return first;
  }
}
