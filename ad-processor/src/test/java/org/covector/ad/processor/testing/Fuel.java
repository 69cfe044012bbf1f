package org.covector.ad.processor.testing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Ends loops that do not end by themselves: each jump back burns some. */
public final class Fuel {

  /** There is no more. */
  public static final class Exhausted extends Error {
    private static final long serialVersionUID = 1;
  }

  private static final long FULL = 20_000_000;
  private static final String NAME = Fuel.class.getName().replace('.', '/');
  private static final ThreadLocal<long[]> LEFT = ThreadLocal.withInitial(() -> new long[] {FULL});

  private Fuel() {}

  /** Fills the tank of this thread. */
  public static void fill() {
    LEFT.get()[0] = FULL;
  }

  /** Burns some; called by classes that were made to. */
  public static void burn() {
    if (--LEFT.get()[0] < 0) {
      throw new Exhausted();
    }
  }

  /** The same classes, whose loops burn fuel. */
  public static Map<String, byte[]> burning(Map<String, byte[]> classes) {
    Map<String, byte[]> burning = new HashMap<>();
    classes.forEach((name, bytes) -> burning.put(name, burning(bytes)));
    return burning;
  }

  private static byte[] burning(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String type, String signature, String[] exceptions) {
            MethodVisitor inner = super.visitMethod(access, name, type, signature, exceptions);
            return new Burner(inner);
          }
        };
    reader.accept(visitor, 0);
    return writer.toByteArray();
  }

  /** Puts a call before each jump back. */
  private static final class Burner extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    Burner(MethodVisitor inner) {
      super(Opcodes.ASM9, inner);
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, NAME, "burn", "()V", false);
      }
      super.visitJumpInsn(opcode, label);
    }
  }
}
