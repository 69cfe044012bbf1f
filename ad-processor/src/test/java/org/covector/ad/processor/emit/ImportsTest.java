package org.covector.ad.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Simple names where they mean nothing else. */
final class ImportsTest {

  private static String emit(Predicate<String> typeExists, String... members) {
    ClassSpec spec =
        new ClassSpec(
            "p.q",
            "A class.",
            "C",
            "final",
            List.of("@java.lang.SuppressWarnings(\"x\")"),
            List.of(members).stream().map(m -> (Member) new Member.Text(m)).toList());
    return new ClassEmitter(typeExists).emit(spec, key -> new CallShape("none", false));
  }

  private static String emit(String... members) {
    return emit(name -> false, members);
  }

  @Test
  void importedOnceAndSorted() {
    String text =
        emit(
            "java.util.Map.Entry<java.lang.String, java.util.List<p.q.Near>> e;",
            "double d = java.lang.Math.PI + p.r.Far.X;");
    assertEquals(
        """
        package p.q;

        import java.util.List;
        import java.util.Map;
        import p.r.Far;

        /** A class. */
        @SuppressWarnings("x")
        final class C {

          Map.Entry<String, List<Near>> e;

          double d = Math.PI + Far.X;
        }
        """,
        text);
  }

  @Test
  void sameSimpleNameTwiceStaysQualified() {
    String text = emit("java.util.Date a; java.sql.Date b;");
    assertTrue(text.contains("java.util.Date a;"), text);
    assertTrue(text.contains("java.sql.Date b;"), text);
    assertFalse(text.contains("import"), text);
  }

  @Test
  void nestedTypesWin() {
    String text = emit("java.util.List<String> a;", "record List(int x) {}");
    assertTrue(text.contains("java.util.List<String> a;"), text);
  }

  @Test
  void classesOfThePackageWin() {
    String text = emit("p.q.Math"::equals, "double d = java.lang.Math.PI;");
    assertTrue(text.contains("double d = java.lang.Math.PI;"), text);
  }

  @Test
  void fieldsOfLocalsAreNotClasses() {
    String text = emit("static double f(Holder h) { return h.X + h.M.length; }");
    assertTrue(text.contains("return h.X + h.M.length;"), text);
    assertFalse(text.contains("import"), text);
  }

  @Test
  void unqualifiedNamesAreLeftAlone() {
    String text = emit("List a;", "java.util.List<String> b;");
    assertTrue(text.contains("java.util.List<String> b;"), text);
  }

  @Test
  void longLinesAreWrapped() {
    String text =
        emit(
            "static double gradient(double[] first, double[] second, double[] third,"
                + " double[] firstBar, double[] secondBar) { return first[0] * second[0]"
                + " + first[1] * second[1] + first[2] * second[2] + third[0] * third[1] - \"a, (b\""
                + ".length(); }");
    assertTrue(text.lines().allMatch(l -> l.length() <= 100), text);
    assertTrue(text.contains("\"a, (b\".length()"), text);
  }
}
