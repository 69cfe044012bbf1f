package org.covector.ad.processor.testing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Keeps in memory what javac writes: class files and generated sources. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private final Map<String, Output> sources = new TreeMap<>();
  private final Map<String, Output> classes = new TreeMap<>();
  private final Map<String, Output> resources = new TreeMap<>();

  MemoryFiles(StandardJavaFileManager standard) {
    super(standard);
  }

  static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(URI.create("mem:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  Map<String, String> generatedSources() {
    Map<String, String> texts = new TreeMap<>();
    sources.forEach((name, output) -> texts.put(name, output.text()));
    return texts;
  }

  Map<String, String> resources() {
    Map<String, String> texts = new TreeMap<>();
    resources.forEach((name, output) -> texts.put(name, output.text()));
    return texts;
  }

  Map<String, byte[]> classes() {
    Map<String, byte[]> bytes = new TreeMap<>();
    classes.forEach((name, output) -> bytes.put(name, output.bytes()));
    return bytes;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    Output output = new Output(className, kind);
    (kind == JavaFileObject.Kind.SOURCE ? sources : classes).put(className, output);
    return output;
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    String name = packageName.isEmpty() ? relativeName : packageName + "/" + relativeName;
    Output output = new Output(name, JavaFileObject.Kind.OTHER);
    resources.put(name, output);
    return output;
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.toUri().equals(b.toUri());
  }

  private static final class Output extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringWriter text = new StringWriter();

    Output(String className, Kind kind) {
      super(URI.create("mem:///generated/" + className.replace('.', '/') + kind.extension), kind);
    }

    String text() {
      String written = text.toString();
      return written.isEmpty() ? bytes.toString(StandardCharsets.UTF_8) : written;
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public Writer openWriter() {
      return text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text();
    }
  }
}
