package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.covector.ad.processor.emit.ClassSpec;
import org.covector.ad.processor.emit.Member;

/**
 * Assembles a generated class, method by method: the public members of each, then the private
 * methods that they share.
 */
public final class ClassAssembly {

  /** The version of the runtime library whose classes generated code uses. */
  static final int RUNTIME_MAJOR = 1;

  /** The least minor version that has all of them. */
  static final int RUNTIME_MINOR = 0;

  private final ClassModel model;
  private final DerivativeSource source;
  private final Callees callees;
  private final TangentTypes tangents;
  private final String staticReader;
  private final String fieldFinder;
  private final List<Member> members = new ArrayList<>();

  /**
   * Begins a class.
   *
   * @param stems the stems of all methods that will be added
   * @param source where derivatives come from
   * @param originals how code of the generated class calls original methods
   */
  public ClassAssembly(
      ClassModel model,
      Collection<String> stems,
      DerivativeSource source,
      OriginalCalls originals) {
    this.model = model;
    this.source = source;
    Set<String> taken = new HashSet<>();
    stems.forEach(stem -> taken.addAll(GeneratedNames.methods(stem)));
    this.staticReader = Names.fresh("staticField", taken);
    this.fieldFinder = Names.fresh("instanceField", taken);
    this.callees = new Callees(source, originals, taken);
    Set<String> types = new HashSet<>(Set.of(model.name()));
    stems.forEach(stem -> types.addAll(GeneratedNames.of(stem)));
    this.tangents = new TangentTypes(model.isPublic() ? "public " : "", types);
  }

  /**
   * Adds all members for a method, or none if an exception is thrown.
   *
   * @return whether the method has all public members; otherwise its parameters are too many, and
   *     it has the packed form only
   */
  public boolean add(MethodModel method) {
    Names names = new Names(method);
    Context context =
        new Context(
            method,
            names,
            new Checks(method, names),
            new Forms(callees),
            tangents,
            source,
            model.checkAlias());
    members.addAll(new MethodMembers(context, callees).members());
    return Slots.fit(context);
  }

  /** Returns the class with what was added so far. */
  public GeneratedClass finish() {
    List<Member> all = new ArrayList<>();
    all.add(new Member.Text(versionCheck()));
    all.addAll(Constants.members(model.constants(), model.name(), staticReader, fieldFinder));
    all.add(new Member.Text("private " + model.name() + "() {}"));
    all.addAll(tangents.members());
    all.addAll(members);
    all.addAll(callees.members());
    ClassSpec spec =
        new ClassSpec(
            model.packageName(),
            "Derivatives of methods of {@code "
                + model.label()
                + "}, generated from their source.\n\n"
                + "<p>All methods may be called by several threads at once, each with a tape and"
                + " arrays of its own.\n"
                + "What a method returns besides derivatives, writes and throws is what the"
                + " original does.",
            model.name(),
            (model.isPublic() ? "public " : "") + "final",
            model.annotations(),
            all);
    return new GeneratedClass(spec, callees::shape);
  }

  private String versionCheck() {
    return """
    static {
      org.covector.ad.runtime.RuntimeVersion.require(%d, %d, "%s");
    }
    """
        .formatted(RUNTIME_MAJOR, RUNTIME_MINOR, model.qualifiedName());
  }
}
