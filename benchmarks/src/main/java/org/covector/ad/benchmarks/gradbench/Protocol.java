package org.covector.ad.benchmarks.gradbench;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Supplier;

/**
 * GradBench's protocol: each message is a JSON object on a line, and so is each answer. A message
 * that makes no sense gets an answer that says why.
 */
final class Protocol {

  private static final String TOOL = "covector";
  private static final double NANOSECONDS = 1e9;

  private final JsonMapper json =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Map<String, Map<String, Task<?>>> modules;

  /** The protocol for tasks by the names of their module and their function. */
  Protocol(Map<String, Map<String, Task<?>>> modules) {
    this.modules = modules;
  }

  /** The answer to a message, without the end of the line. */
  String answer(String line) {
    ObjectNode answer = json.createObjectNode();
    try {
      JsonNode message = json.readTree(line);
      require(message.isObject(), "a message is a JSON object");
      answer.set("id", message.get("id"));
      answer(message, answer);
    } catch (JsonProcessingException e) {
      fail(answer, explanation(e));
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      fail(answer, e instanceof IllegalArgumentException ? e.getMessage() : e.toString());
    }
    return answer.toString();
  }

  private void answer(JsonNode message, ObjectNode answer) throws JsonProcessingException {
    String kind = text(message, "kind");
    switch (kind) {
      case "start" -> answer.put("tool", TOOL);
      case "define" -> answer.put("success", modules.containsKey(text(message, "module")));
      case "evaluate" -> evaluate(message, answer);
      case "analysis" -> {}
      default -> throw new IllegalArgumentException("unknown kind of message: " + kind);
    }
  }

  private void evaluate(JsonNode message, ObjectNode answer) throws JsonProcessingException {
    String module = text(message, "module");
    Map<String, Task<?>> tasks = modules.get(module);
    require(tasks != null, "unknown module: " + module);
    String function = text(message, "function");
    Task<?> task = tasks.get(function);
    require(task != null, "module " + module + " has no function " + function);
    JsonNode input = message.get("input");
    require(input != null && !input.isNull(), "the message has no input");
    run(task, input, answer);
  }

  /** Runs a task as often and as long as its input asks, and times each run. */
  private <I> void run(Task<I> task, JsonNode input, ObjectNode answer)
      throws JsonProcessingException {
    double minRuns = number(input, "min_runs");
    double minNanoseconds = NANOSECONDS * number(input, "min_seconds");
    Supplier<Object> computation = task.prepare().apply(json.treeToValue(input, task.input()));
    ArrayNode timings = json.createArrayNode();
    Object output;
    long total = 0;
    do {
      long start = System.nanoTime();
      output = computation.get();
      long nanoseconds = System.nanoTime() - start;
      total += nanoseconds;
      timings.addObject().put("name", "evaluate").put("nanoseconds", nanoseconds);
    } while (timings.size() < minRuns || total < minNanoseconds);
    answer.put("success", true);
    answer.set("output", json.valueToTree(output));
    answer.set("timings", timings);
  }

  private static void fail(ObjectNode answer, String error) {
    answer.remove("output");
    answer.put("success", false);
    answer.put("error", error);
  }

  private static String text(JsonNode message, String name) {
    JsonNode value = message.get(name);
    require(value != null && value.isTextual(), "the message has no text " + name);
    return value.textValue();
  }

  /** A number of an input, 0 where the input has none. */
  private static double number(JsonNode input, String name) {
    JsonNode value = input.get(name);
    require(value == null || value.isNumber(), name + " is not a number");
    return value == null ? 0 : value.doubleValue();
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  /** What is wrong and where, without the advice on Jackson's settings that follows in brackets. */
  private static String explanation(JsonProcessingException e) {
    if (e instanceof ValueInstantiationException && e.getCause() != null) {
      return e.getCause().getMessage();
    }
    String what = e.getOriginalMessage();
    return e instanceof JsonMappingException mapping
        ? place(mapping) + ": " + what.replaceFirst("(?s) \\(.*", "")
        : "not JSON: " + what;
  }

  private static String place(JsonMappingException e) {
    StringBuilder place = new StringBuilder("input");
    for (JsonMappingException.Reference step : e.getPath()) {
      place.append(
          step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
    }
    return place.toString();
  }
}
