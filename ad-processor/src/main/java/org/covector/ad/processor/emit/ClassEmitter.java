package org.covector.ad.processor.emit;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.printer.DefaultPrettyPrinter;
import com.github.javaparser.printer.configuration.DefaultConfigurationOption;
import com.github.javaparser.printer.configuration.DefaultPrinterConfiguration;
import com.github.javaparser.printer.configuration.DefaultPrinterConfiguration.ConfigOption;
import com.github.javaparser.printer.configuration.Indentation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.covector.ad.processor.ir.FunctionKey;

/**
 * Prints classes as Java source: the same text, byte for byte, for the same input. Instances keep
 * no state between calls.
 */
public final class ClassEmitter {

  private final Predicate<String> typeExists;

  /**
   * Makes an emitter.
   *
   * @param typeExists says whether there is a class of a qualified name; asked for classes in the
   *     package of the printed class, whose simple names must not be taken for others
   */
  public ClassEmitter(Predicate<String> typeExists) {
    this.typeExists = typeExists;
  }

  /** Makes an emitter for packages in which no class has the simple name of one that is used. */
  public ClassEmitter() {
    this(name -> false);
  }

  /**
   * Prints a class.
   *
   * @param calls how the functions that its methods call are called
   * @return the source of the compilation unit
   * @throws IllegalArgumentException if a text in the specification is not Java
   */
  public String emit(ClassSpec spec, Function<FunctionKey, CallShape> calls) {
    Templates templates = new Templates();
    TypeDeclaration<?> type =
        templates.declaration(
            String.join("\n", spec.annotations())
                + "\n"
                + spec.modifiers()
                + " class "
                + spec.name()
                + " {}");
    if (!spec.javadoc().isEmpty()) {
      type.setJavadocComment(spec.javadoc());
    }
    List<List<BodyDeclaration<?>>> texts =
        spec.members().stream().map(m -> text(m, templates)).toList();
    MethodWriter methods = new MethodWriter(templates, calls, names(texts));
    for (int i = 0; i < texts.size(); i++) {
      if (spec.members().get(i) instanceof Member.Method method) {
        type.addMember(methods.write(method.spec()));
      } else {
        texts.get(i).forEach(type::addMember);
      }
    }
    CompilationUnit unit = new CompilationUnit();
    if (!spec.packageName().isEmpty()) {
      unit.setPackageDeclaration(spec.packageName());
    }
    unit.addType(type);
    new Imports(unit, spec.packageName(), typeExists).apply();
    return Layout.of(print(unit));
  }

  private static List<BodyDeclaration<?>> text(Member member, Templates templates) {
    return member instanceof Member.Text text
        ? List.copyOf(templates.declaration("class C {\n" + text.java() + "\n}").getMembers())
        : List.of();
  }

  private static Set<String> names(List<List<BodyDeclaration<?>>> members) {
    Set<String> names = new HashSet<>();
    for (List<BodyDeclaration<?>> list : members) {
      for (BodyDeclaration<?> member : list) {
        if (member instanceof FieldDeclaration field) {
          field.getVariables().forEach(v -> names.add(v.getNameAsString()));
        } else if (member instanceof TypeDeclaration<?> type) {
          names.add(type.getNameAsString());
        }
      }
    }
    return names;
  }

  private static String print(CompilationUnit unit) {
    DefaultPrinterConfiguration configuration = new DefaultPrinterConfiguration();
    configuration.addOption(
        new DefaultConfigurationOption(
            ConfigOption.INDENTATION, new Indentation(Indentation.IndentType.SPACES, 2)));
    configuration.addOption(
        new DefaultConfigurationOption(ConfigOption.END_OF_LINE_CHARACTER, "\n"));
    return new DefaultPrettyPrinter(JavaPrinter::new, configuration).print(unit);
  }
}
