package org.covector.ad.processor.testing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads from a class file how long the bytecode of each method is (JVM specification, chapter 4).
 */
public final class ClassSizes {

  private ClassSizes() {}

  /** Bytes of code by method name and descriptor. */
  public static Map<String, Integer> of(byte[] classFile) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
      in.skipNBytes(8);
      String[] strings = constantPool(in);
      in.skipNBytes(6);
      in.skipNBytes(2L * in.readUnsignedShort());
      Map<String, Integer> sizes = new TreeMap<>();
      members(in, strings, new TreeMap<>());
      members(in, strings, sizes);
      return sizes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] constantPool(DataInputStream in) throws IOException {
    String[] strings = new String[in.readUnsignedShort()];
    for (int i = 1; i < strings.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> strings[i] = in.readUTF();
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        default -> throw new IOException("constant pool tag " + tag);
      }
    }
    return strings;
  }

  private static void members(DataInputStream in, String[] strings, Map<String, Integer> sizes)
      throws IOException {
    for (int member = in.readUnsignedShort(); member > 0; member--) {
      in.skipNBytes(2);
      String name = strings[in.readUnsignedShort()] + strings[in.readUnsignedShort()];
      for (int attribute = in.readUnsignedShort(); attribute > 0; attribute--) {
        String kind = strings[in.readUnsignedShort()];
        int length = in.readInt();
        if (kind.equals("Code")) {
          in.skipNBytes(4);
          sizes.put(name, in.readInt());
          in.skipNBytes(length - 8L);
        } else {
          in.skipNBytes(length);
        }
      }
    }
  }
}
