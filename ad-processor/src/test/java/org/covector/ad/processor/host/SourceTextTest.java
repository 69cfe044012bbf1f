package org.covector.ad.processor.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Lines and columns, however lines end. */
class SourceTextTest {

  @Test
  void allEndsOfLines() {
    SourceText text = SourceText.of("/some/dir/A.java", "ab\r\n\tc\rd\n\ne");
    assertEquals("A.java", text.file());
    assertEquals("ab", text.line(1));
    assertEquals("\tc", text.line(2));
    assertEquals("d", text.line(3));
    assertEquals("", text.line(4));
    assertEquals("e", text.line(5));
    assertEquals(0, text.offset(1, 1));
    assertEquals(5, text.offset(2, 2));
    assertEquals(7, text.offset(3, 1));
    assertEquals(10, text.offset(5, 1));
  }

  @Test
  void beyondTheEnd() {
    SourceText text = new SourceText("A.java", "ab");
    assertEquals(2, text.offset(1, 9));
    assertEquals(2, text.offset(7, 1));
  }
}
