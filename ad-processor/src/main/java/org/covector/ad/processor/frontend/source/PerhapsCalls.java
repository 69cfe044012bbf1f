package org.covector.ad.processor.frontend.source;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.frontend.source.CallLowering.Site;
import org.covector.ad.processor.ir.Value;

/** Lowers calls on what a stream gives that may be empty. */
final class PerhapsCalls {

  /** Answers a call. */
  @FunctionalInterface
  private interface Row {
    Operand answer(PerhapsCalls at, Site site);
  }

  private static final Map<String, Row> ROWS =
      Map.ofEntries(
          entry("getAsDouble", PerhapsCalls::get),
          entry("getAsInt", PerhapsCalls::get),
          entry("getAsLong", PerhapsCalls::get),
          entry("get", PerhapsCalls::get),
          entry("orElseThrow", PerhapsCalls::orElseThrow),
          entry("orElse", (at, site) -> at.orElse(() -> site.arguments().get(0))),
          entry("orElseGet", (at, site) -> at.orElse(() -> at.code.call(site.arguments().get(0)))),
          entry("isPresent", (at, site) -> at.truth(at.perhaps.present())),
          entry("isEmpty", (at, site) -> at.truth(at.code.not(at.perhaps.present()))),
          entry("ifPresent", PerhapsCalls::ifPresent),
          entry("ifPresentOrElse", PerhapsCalls::ifPresent));

  private final StreamCode code;
  private final Perhaps perhaps;

  PerhapsCalls(StreamCode code, Perhaps perhaps) {
    this.code = code;
    this.perhaps = perhaps;
  }

  /** Lowers a call, if the method is one of these. */
  Optional<Operand> find(Site site) {
    return Optional.ofNullable(ROWS.get(site.method())).map(row -> row.answer(this, site));
  }

  private Operand truth(Value value) {
    return new Operand.Single(code.lowering().types().booleanType(), value);
  }

  private Operand get(Site site) {
    String failure = "new java.util.NoSuchElementException(\"No value present\")";
    code.when(code.not(perhaps.present()), () -> code.fail(failure));
    return perhaps.element();
  }

  private Operand orElseThrow(Site site) {
    if (site.arguments().isEmpty()) {
      return get(site);
    }
    code.when(code.not(perhaps.present()), () -> fail(site));
    return perhaps.element();
  }

  private void fail(Site site) {
    Operand thrown = code.call(site.arguments().get(0));
    if (!Lowering.isBad(thrown)) {
      code.fail("$0", code.lowering().value(thrown, ""));
    }
  }

  private Operand orElse(Supplier<Operand> other) {
    TypeMirror type = perhaps.element().type();
    return code.choose(perhaps.present(), perhaps::element, other, type);
  }

  private Operand ifPresent(Site site) {
    code.when(
        perhaps.present(),
        () -> code.call(site.arguments().get(0), perhaps.element()),
        () -> site.arguments().stream().skip(1).forEach(code::call));
    return new Operand.Nothing(code.lowering().types().voidType());
  }
}
