package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Carries array elements from one iteration of a counted loop to the next in local variables:
 * scalar replacement across iterations (D. Callahan, S. Carr, K. Kennedy, "Improving register
 * allocation for subscripted variables", PLDI 1990). An element of the original that is stored is
 * stored where it was; one of a shadow, only when the last iteration that touches it is done, or
 * the loop.
 *
 * <p>What the first iteration takes over is loaded before the loop, if there is a first iteration.
 * An access that may throw does not get ahead of another one that way.
 */
public final class CarriedElements extends Rewriter {

  private final Scopes scopes;
  private final Facts facts;
  private final ArrayOrigins arrays;
  private final Set<Value> zeros = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean isGuarded;
  private boolean isChanged;

  private CarriedElements(Function function, List<DerivativeArray> params) {
    scopes = Scopes.of(function);
    facts = Facts.of(function);
    arrays = ArrayOrigins.of(function, params);
    params.stream().filter(DerivativeArray::isZero).forEach(p -> zeros.add(p.array()));
  }

  /**
   * Returns a derivative whose loops carry elements.
   *
   * @param params the arrays that it is given
   */
  public static Function run(Function function, List<DerivativeArray> params) {
    CarriedElements pass = new CarriedElements(function, params);
    Function rewritten = pass.rewrite(function);
    return pass.isChanged ? DeadCode.run(Fold.run(rewritten)) : function;
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    List<ElementChain> chains = op instanceof Loop loop ? chains(loop) : List.of();
    (op instanceof Loop ? op.walk() : Stream.of(op)).forEach(this::forgetZeros);
    if (!chains.isEmpty()) {
      isChanged = true;
      carry(CountedLoop.of((Loop) op, scopes).orElseThrow(), chains, out);
    } else if (op instanceof ControlOp.Guard) {
      boolean outside = isGuarded;
      isGuarded = true;
      super.rewrite(op, out);
      isGuarded = outside;
    } else {
      super.rewrite(op, out);
    }
    if (op instanceof MemoryOp.NewArray array && ArrayOrigins.isZeroed(array)) {
      zeros.add(array.result());
    }
  }

  /** Notes that an operation may change arrays that hold zeros. */
  private void forgetZeros(Op op) {
    if (op instanceof MemoryOp memory && !(op instanceof MemoryOp.NewObject)) {
      if (!(memory instanceof MemoryOp.Read) && !(memory instanceof MemoryOp.Length)) {
        zeros.removeIf(z -> memory.operands().stream().anyMatch(v -> arrays.mayBeSame(v, z)));
      }
    } else if (op.operands().stream().anyMatch(Value::isMemory)
        && !(op instanceof Op.Opaque opaque && opaque.kind().onlyReads())) {
      zeros.clear();
    }
  }

  private List<ElementChain> chains(Loop loop) {
    Optional<CountedLoop> counted =
        CountedLoop.of(loop, scopes)
            .filter(c -> Math.abs(c.step()) == 1 && !isGuarded)
            .filter(c -> scopes.exits(loop).size() == 1 && !scopes.leaves(loop))
            .filter(c -> loop.body().terminator() instanceof Terminator.Continue)
            .filter(c -> loop.header().ops().stream().allMatch(CountedLoop::isRepeatable));
    return counted
        .map(c -> new ElementChains(c, facts, arrays, zeros).find())
        .orElse(List.of())
        .stream()
        .filter(chain -> chain.isZero() || earlyLoads(chain, counted.get()).isPresent())
        .toList();
  }

  private Optional<List<Integer>> earlyLoads(ElementChain chain, CountedLoop counted) {
    LoopIndex index = new LoopIndex(counted.induction(), facts);
    return chain.isZero() ? Optional.empty() : EarlyLoads.of(chain, counted.loop(), index, arrays);
  }

  private void carry(CountedLoop counted, List<ElementChain> chains, List<Op> out) {
    Loop loop = counted.loop();
    List<ElementCarrier> carriers =
        chains.stream().map(chain -> new ElementCarrier(chain, loop, this)).toList();
    List<Value> params = new ArrayList<>(loop.params());
    List<Value> inits = new ArrayList<>(map(loop.inits()));
    List<Value> results = new ArrayList<>(loop.results());
    List<Value> exits = new ArrayList<>(loop.test().exits());
    inits.addAll(firstValues(counted, carriers, out));
    Map<ElementCarrier, List<Value>> last = new LinkedHashMap<>();
    for (ElementCarrier carrier : carriers) {
      params.addAll(carrier.params());
      if (carrier.chain().isDelayed()) {
        last.put(carrier, carrier.params().stream().map(Value::copy).toList());
        results.addAll(last.get(carrier));
        exits.addAll(carrier.params());
      }
    }
    Terminator test = new Terminator.Test(loop.test().condition(), exits);
    Region header = rewrite(new Region(loop.header().ops(), test));
    Region body = body(loop, carriers);
    out.add(new Loop(results, loop.label(), inits, params, header, body, loop.span()));
    if (!last.isEmpty()) {
      storeLast(counted, last, out);
    }
  }

  private Region body(Loop loop, List<ElementCarrier> carriers) {
    List<Op> ops = new ArrayList<>();
    for (Op op : loop.body().ops()) {
      carriers.stream()
          .filter(c -> c.chain().has(op))
          .findFirst()
          .ifPresentOrElse(c -> c.rewrite(op, ops), () -> rewrite(op, ops));
    }
    List<Value> next = new ArrayList<>(map(loop.body().terminator().operands()));
    carriers.forEach(c -> next.addAll(map(c.end(ops))));
    return new Region(ops, new Terminator.Continue(loop.label(), next));
  }

  /** Returns what the first iteration takes over: loaded here, if there is a first iteration. */
  private List<Value> firstValues(
      CountedLoop counted, List<ElementCarrier> carriers, List<Op> out) {
    Map<Value, Value> loaded = new IdentityHashMap<>();
    for (ElementCarrier carrier : carriers) {
      for (int distance : earlyLoads(carrier.chain(), counted).orElse(List.of())) {
        Value condition = test(counted, out).condition();
        Builder choice = new Builder();
        Value value =
            choice
                .ifElse(
                    condition,
                    List.of(carrier.param(distance).type()),
                    then -> {
                      Value index = shifted(map(counted.start()), distance, then);
                      return List.of(carrier.loadFirst(distance, index, then));
                    },
                    otherwise -> List.of(otherwise.zero(carrier.param(distance).type())))
                .get(0);
        out.addAll(choice.ops());
        loaded.put(carrier.param(distance), value);
      }
    }
    Builder zeroes = new Builder();
    List<Value> first = new ArrayList<>();
    for (ElementCarrier carrier : carriers) {
      for (Value param : carrier.params()) {
        Value value = loaded.get(param);
        first.add(value == null ? zeroes.zero(param.type()) : value);
      }
    }
    out.addAll(zeroes.ops());
    return first;
  }

  /** Stores what the last iteration has left, if there was an iteration. */
  private void storeLast(CountedLoop counted, Map<ElementCarrier, List<Value>> last, List<Op> out) {
    Terminator.Test test = test(counted, out);
    Builder then = new Builder();
    int beyond = counted.isInclusive() ? counted.step() : 0;
    last.forEach(
        (carrier, values) -> {
          List<Integer> distances = carrier.chain().carried();
          for (int i = 0; i < distances.size(); i++) {
            Value index = shifted(test.exits().get(0), beyond + distances.get(i), then);
            then.store(map(carrier.chain().array()), index, values.get(i));
          }
        });
    Region store = then.end(new Terminator.Yield(List.of()));
    Region skip = new Region(List.of(), new Terminator.Yield(List.of()));
    out.add(new If(List.of(), test.condition(), store, skip, SourceSpan.NONE));
  }

  /**
   * Appends the header of a loop as it runs before the first iteration.
   *
   * @return the test, with the loop's bound
   */
  private Terminator.Test test(CountedLoop counted, List<Op> out) {
    Region copy = rewrite(Rewriter.cloneHeader(counted.loop(), counted.bound()));
    out.addAll(copy.ops());
    return (Terminator.Test) copy.terminator();
  }

  private static Value shifted(Value index, int distance, Builder builder) {
    if (distance == 0) {
      return index;
    }
    return distance > 0
        ? builder.add(index, builder.constant(distance))
        : builder.sub(index, builder.constant(-distance));
  }
}
