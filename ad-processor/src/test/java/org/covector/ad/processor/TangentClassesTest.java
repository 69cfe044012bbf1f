package org.covector.ad.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.testing.Compilation;
import org.junit.jupiter.api.Test;

class TangentClassesTest {

  private static final String BODY =
      """
      public final class Body {
        public double x;
        double y;
        @Constant double mass;
        int count;
      }
      """;

  private static Compilation.Result compile(String... classes) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < classes.length; i++) {
      String text = "package p; import org.covector.ad.*; " + classes[i];
      String name = text.replaceAll("(?s).*?class (\\w+).*", "$1");
      sources.put("p/" + name + ".java", text);
    }
    return Compilation.of(sources, List.of(new DifferentiableProcessor())).run();
  }

  @Test
  void oneClassServesAllMethods() {
    Compilation.Result result =
        compile(
            BODY,
            "class First { @Differentiable static double f(Body b) { return b.x * b.y; } }",
            "class Second { @Differentiable static double g(Body[] b) { return b[0].x; } }");
    assertTrue(result.success(), () -> result.findings().toString());
    assertEquals(List.of(), result.problems());
    String tangent = result.generatedSources().get("p.BodyTangent");
    assertTrue(tangent.contains("public final class BodyTangent"), tangent);
    assertTrue(tangent.contains("public double x;"), tangent);
    assertTrue(tangent.contains("public double y;"), tangent);
    assertFalse(tangent.contains("mass"), tangent);
    assertFalse(tangent.contains("count"), tangent);
  }

  @Test
  void anExistingClassOfTheNameIsAnError() {
    Compilation.Result result =
        compile(
            BODY,
            "class BodyTangent {}",
            "class First { @Differentiable static double f(Body b) { return b.x * b.y; } }");
    assertTrue(result.findings().stream().anyMatch(f -> f.id().equals("AD018")));
  }

  @Test
  void objectsWithoutActiveFieldsAreConstants() {
    Compilation.Result result =
        compile(
            "class Settings { int n; @Constant double rate; }",
            "class First { @Differentiable static double f(double x, Settings s) {"
                + " return x * s.n * s.rate; } }");
    assertTrue(result.success(), () -> result.findings().toString());
    assertFalse(result.generatedSources().containsKey("p.SettingsTangent"));
  }

  @Test
  void fieldsOfTypesThatNobodyKnowsAreLeftToJavac() {
    Compilation.Result result =
        compile(
            "class Late { double x; Unknown u; }",
            "class First { @Differentiable static double f(Late l) { return l.x; } }");
    assertFalse(result.success());
    assertTrue(result.findings().stream().noneMatch(f -> f.id().equals("AD999")));
  }
}
