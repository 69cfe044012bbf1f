package org.covector.ad.processor.frontend.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.ir.MemoryOp.Copy;
import org.covector.ad.processor.ir.MemoryOp.CopyInto;
import org.covector.ad.processor.ir.MemoryOp.Fill;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/** Lowers the library methods that copy and fill arrays. */
final class ArrayCalls {

  private final Lowering lowering;

  ArrayCalls(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /** Lowers a call, if it is one of them. */
  Optional<Operand> find(ExecutableElement method, CallLowering.Site site) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    int count = site.arguments().size();
    boolean known =
        switch (owner.getQualifiedName() + "." + site.method()) {
          case "java.lang.System.arraycopy" -> sameArrays(site.arguments());
          case "java.util.Arrays.fill" -> fillsElements(site.arguments());
          case "java.util.Arrays.copyOf" -> count == 2 && isKnownArray(site.arguments().get(0));
          case "java.util.Arrays.copyOfRange" ->
              count == 3 && isKnownArray(site.arguments().get(0));
          default -> false;
        };
    if (!known) {
      return Optional.empty();
    }
    return Optional.of(
        switch (site.method()) {
          case "arraycopy" -> copyInto(site);
          case "fill" -> fill(site);
          default -> copy(site);
        });
  }

  private boolean isKnownArray(Operand operand) {
    return types().isArray(operand.type());
  }

  private boolean sameArrays(List<Operand> arguments) {
    return isKnownArray(arguments.get(0))
        && isKnownArray(arguments.get(2))
        && arguments.get(0) instanceof Operand.Tuple == arguments.get(2) instanceof Operand.Tuple
        && types().toIr(arguments.get(0).type()).equals(types().toIr(arguments.get(2).type()));
  }

  private boolean fillsElements(List<Operand> arguments) {
    Operand value = arguments.get(arguments.size() - 1);
    return isKnownArray(arguments.get(0))
        && types().isAssignable(value.type(), types().elementType(arguments.get(0).type()));
  }

  /** Lowers {@code array.clone()}. */
  Operand cloned(Operand array, CallLowering.Site site) {
    return copy(array, List.of(), site);
  }

  private Operand copy(CallLowering.Site site) {
    Operand array = lowering.evaluated(site.arguments().get(0));
    return copy(array, integers(site, 1, site.arguments().size()), site);
  }

  private Operand copy(Operand array, List<Value> bounds, CallLowering.Site site) {
    SourceSpan span = lowering.span(site.node());
    List<Value> results = new ArrayList<>();
    for (Value source : values(array)) {
      Value result = Value.of(source.type(), site.name(), span);
      lowering.emit(new Copy(result, source, bounds, span));
      results.add(result);
    }
    return array instanceof Operand.Tuple
        ? new Operand.Tuple(array.type(), results)
        : new Operand.Single(array.type(), results.get(0));
  }

  /** The arrays that an array consists of: several where its elements are records. */
  private List<Value> values(Operand array) {
    return lowering.conversions().values(array, "");
  }

  private List<Value> integers(CallLowering.Site site, int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> integer(site, i)).toList();
  }

  private Value integer(CallLowering.Site site, int index) {
    return lowering
        .conversions()
        .primitive(site.arguments().get(index), types().intType(), site.nodes().get(index), "");
  }

  private Operand fill(CallLowering.Site site) {
    int last = site.arguments().size() - 1;
    TypeMirror type = site.arguments().get(0).type();
    List<Value> arrays = values(site.arguments().get(0));
    List<Value> bounds = integers(site, 1, last);
    Operand filler =
        lowering
            .conversions()
            .assign(
                site.arguments().get(last), types().elementType(type), site.nodes().get(last), "");
    List<Value> parts =
        site.arguments().get(0) instanceof Operand.Tuple
            ? values(filler)
            : List.of(lowering.value(filler, ""));
    SourceSpan span = lowering.span(site.node());
    for (int i = 0; i < arrays.size(); i++) {
      lowering.emit(new Fill(arrays.get(i), bounds, parts.get(i), span));
    }
    return nothing();
  }

  private Operand copyInto(CallLowering.Site site) {
    List<Value> sources = values(site.arguments().get(0));
    Value sourceStart = integer(site, 1);
    List<Value> targets = values(site.arguments().get(2));
    Value targetStart = integer(site, 3);
    Value length = integer(site, 4);
    SourceSpan span = lowering.span(site.node());
    for (int i = 0; i < sources.size(); i++) {
      lowering.emit(
          new CopyInto(sources.get(i), sourceStart, targets.get(i), targetStart, length, span));
    }
    return nothing();
  }

  private Operand nothing() {
    return new Operand.Nothing(types().voidType());
  }
}
