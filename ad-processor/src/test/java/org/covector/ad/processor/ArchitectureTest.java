package org.covector.ad.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The walls between the parts of the compiler. */
final class ArchitectureTest {

  private static final String ROOT = "org.covector.ad.processor";

  private static final String[] MIDDLE = {
    ROOT + ".ir..",
    ROOT + ".rules..",
    ROOT + ".analysis..",
    ROOT + ".optimize..",
    ROOT + ".transform.."
  };

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private void check(ArchRule rule) {
    rule.check(classes);
  }

  @Test
  void javaParserIsKnownToFrontEndAndEmitterOnly() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".frontend.source..", ROOT + ".emit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.javaparser.."));
  }

  @Test
  void theMiddleKnowsNoCompiler() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(MIDDLE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "javax.lang.model..", "javax.annotation.processing..", "com.sun.."));
  }

  @Test
  void theMiddleKnowsNoNeighbours() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(MIDDLE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                ROOT + ".frontend..",
                ROOT + ".emit..",
                ROOT + ".api..",
                ROOT + ".host..",
                ROOT + ".report..",
                ROOT + ".request.."));
  }

  @Test
  void theRepresentationStandsAlone() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".ir..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                ROOT + ".rules..",
                ROOT + ".analysis..",
                ROOT + ".optimize..",
                ROOT + ".transform..",
                ROOT + ".diagnostics.."));
  }

  @Test
  void analysesDoNotTransform() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".optimize..", ROOT + ".transform.."));
  }

  @Test
  void onlyOneClassKnowsTheTreesOfJavac() {
    check(
        noClasses()
            .that()
            .haveNameNotMatching(".*\\.JavacTrees(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.source.."));
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
  }
}
