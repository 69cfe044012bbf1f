package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.emit.Member;

/**
 * The mutable object in which a writing form gives the adjoints of scalars. There is none where no
 * scalar is active.
 */
final class Holder {

  private final Context context;
  private final String type;
  private final List<Integer> scalars;
  private final List<String> fields;
  private final boolean withProducts;

  /**
   * Makes the holder of a form.
   *
   * @param suffix of the type's name
   * @param withProducts whether there is a second field for each scalar
   */
  Holder(Context context, String suffix, boolean withProducts) {
    this.context = context;
    this.type = context.names().type(suffix);
    this.scalars = context.activeScalars();
    this.withProducts = withProducts;
    List<String> wanted = new ArrayList<>();
    scalars.forEach(i -> wanted.add(context.model().parameter(i).name()));
    if (withProducts) {
      scalars.forEach(i -> wanted.add(context.model().parameter(i).name() + "Hvp"));
    }
    this.fields = Names.distinct(wanted, List.of());
  }

  boolean exists() {
    return !scalars.isEmpty();
  }

  /** The trailing parameter, or nothing. */
  List<Variable> parameter(String doc) {
    return exists() ? List.of(new Variable(type, context.names().adjoint(), doc)) : List.of();
  }

  /** The check at entry, or nothing. */
  List<String> check() {
    return exists() ? List.of(Checks.notNull(context.names().adjoint())) : List.of();
  }

  /** The field of the adjoint of a parameter. */
  String field(int parameter) {
    return context.names().adjoint() + "." + fields.get(scalars.indexOf(parameter));
  }

  /** The field of the tangent of the adjoint of a parameter. */
  String product(int parameter) {
    int position = scalars.size() + scalars.indexOf(parameter);
    return context.names().adjoint() + "." + fields.get(position);
  }

  /** The statement that makes one, or nothing. */
  List<String> allocate() {
    return exists()
        ? List.of(type + " " + context.names().adjoint() + " = new " + type + "();")
        : List.of();
  }

  /** The declaration, or nothing. */
  Optional<Member> member() {
    if (!exists()) {
      return Optional.empty();
    }
    List<Types.Field> declared = new ArrayList<>();
    for (int k = 0; k < fields.size(); k++) {
      int parameter = scalars.get(k % scalars.size());
      String what = k < scalars.size() ? "The adjoint of " : "The Hessian-vector product for ";
      declared.add(
          new Types.Field(
              context.model().type(parameter),
              fields.get(k),
              what + context.code(parameter) + "."));
    }
    String what = withProducts ? "Adjoints and Hessian-vector products" : "Adjoints";
    String summary =
        what
            + " of the scalar parameters of "
            + context.label()
            + ": filled by a derivative and reused by its caller.";
    return Optional.of(Types.holder(context.model().visibility(), type, summary, declared));
  }
}
