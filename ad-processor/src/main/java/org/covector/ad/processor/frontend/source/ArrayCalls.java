package org.covector.ad.processor.frontend.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.ir.MemoryOp.Copy;
import org.covector.ad.processor.ir.MemoryOp.CopyInto;
import org.covector.ad.processor.ir.MemoryOp.Fill;
import org.covector.ad.processor.ir.Op;
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
        && types().toIr(arguments.get(0).type()).equals(types().toIr(arguments.get(2).type()));
  }

  private boolean fillsElements(List<Operand> arguments) {
    Operand value = arguments.get(arguments.size() - 1);
    return isKnownArray(arguments.get(0))
        && types().isAssignable(value.type(), types().elementType(arguments.get(0).type()));
  }

  /** Lowers {@code array.clone()}. */
  Operand cloned(Operand array, CallLowering.Site site) {
    Value source = lowering.value(array, "");
    Value result = result(array.type(), site);
    lowering.emit(new Copy(result, source, List.of(), lowering.span(site.node())));
    return new Operand.Single(array.type(), result);
  }

  private Value result(TypeMirror type, CallLowering.Site site) {
    return Value.of(types().toIr(type), site.name(), lowering.span(site.node()));
  }

  private Operand copy(CallLowering.Site site) {
    TypeMirror type = site.arguments().get(0).type();
    Value array = lowering.value(site.arguments().get(0), "");
    List<Value> bounds = integers(site, 1, site.arguments().size());
    Value result = result(type, site);
    lowering.emit(new Copy(result, array, bounds, lowering.span(site.node())));
    return new Operand.Single(type, result);
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
    Value array = lowering.value(site.arguments().get(0), "");
    List<Value> bounds = integers(site, 1, last);
    Operand filler =
        lowering
            .conversions()
            .assign(
                site.arguments().get(last), types().elementType(type), site.nodes().get(last), "");
    Value value = lowering.value(filler, "");
    return done(new Fill(array, bounds, value, lowering.span(site.node())));
  }

  private Operand copyInto(CallLowering.Site site) {
    Value source = lowering.value(site.arguments().get(0), "");
    Value sourceStart = integer(site, 1);
    Value target = lowering.value(site.arguments().get(2), "");
    Value targetStart = integer(site, 3);
    Value length = integer(site, 4);
    return done(
        new CopyInto(source, sourceStart, target, targetStart, length, lowering.span(site.node())));
  }

  private Operand done(Op op) {
    lowering.emit(op);
    return new Operand.Nothing(types().types().getNoType(TypeKind.VOID));
  }
}
