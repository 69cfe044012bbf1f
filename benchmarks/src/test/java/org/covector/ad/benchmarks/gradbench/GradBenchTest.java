package org.covector.ad.benchmarks.gradbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions of the modules give what the suite expects, through the protocol. */
class GradBenchTest {

  /** Relative to the sum of the magnitudes, or absolute where that is below 1, as in the suite. */
  private static final double TOLERANCE = 1e-10;

  private final ObjectMapper json = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "ba_adbench_test, objective, jacobian",
    "det_l5, primal, gradient",
    "gmm_adbench_test, objective, jacobian",
    "gmm_d2_k3_n10, objective, jacobian",
    "gmm_d2_k5_n1000, objective, jacobian",
    "ht_adbench_test_simple, objective, jacobian",
    "ht_adbench_test_complicated, objective, jacobian",
    "kmeans_k10_n1000_d8, cost, dir",
    "llsq_n16_m128, primal, gradient",
    "llsq_n64_m128, primal, gradient",
    "lse_n2500, primal, gradient",
    "lstm_l2_c12, objective, jacobian",
    "lstm_l2_c1024, objective, jacobian",
    "ode_n6_s4, primal, gradient"
  })
  void givesWhatIsExpected(String instance, String function, String derivative) throws IOException {
    JsonNode expected = resource("expected/" + instance);
    String module = instance.substring(0, instance.indexOf('_'));
    JsonNode input = resource("inputs/" + instance);
    assertClose(expected.get(function), output(module, function, input), function);
    assertClose(expected.get(derivative), output(module, derivative, input), derivative);
  }

  @ParameterizedTest
  @CsvSource({"square, 3.5, 12.25", "double, 3.5, 7"})
  void saysHello(String function, double x, double expected) throws IOException {
    JsonNode output = output("hello", function, json.getNodeFactory().numberNode(x));
    assertEquals(expected, output.doubleValue());
  }

  /** The suite has these results in its own code: of each pair of modes the same. */
  @ParameterizedTest
  @ValueSource(strings = {"rr", "rf", "fr", "ff"})
  void nestsDerivatives(String modes) throws IOException {
    JsonNode particle = json.readTree("{\"w\": 0.0}");
    assertClose(json.readTree("0.2071918746486116"), output("particle", modes, particle), modes);
    JsonNode saddle = json.readTree("{\"start\": [1.0, 1.0]}");
    double[] expected = new double[4];
    Arrays.fill(expected, 8.246324826140356e-06);
    assertClose(json.valueToTree(expected), output("saddle", modes, saddle), modes);
  }

  private JsonNode output(String module, String function, JsonNode input) throws IOException {
    ObjectNode message = json.createObjectNode();
    message.put("id", 7).put("kind", "evaluate").put("module", module).put("function", function);
    message.set("input", input);
    JsonNode answer = json.readTree(GradBench.protocol().answer(message.toString()));
    assertEquals(7, answer.get("id").intValue());
    assertTrue(answer.get("success").booleanValue(), answer::toString);
    return answer.get("output");
  }

  private JsonNode resource(String name) throws IOException {
    try (InputStream in = GradBenchTest.class.getResourceAsStream(name + ".json")) {
      return json.readTree(in);
    }
  }

  private static void assertClose(JsonNode expected, JsonNode actual, String place) {
    assertEquals(expected.getNodeType(), actual.getNodeType(), place);
    assertEquals(expected.size(), actual.size(), place);
    if (expected.isNumber()) {
      double a = expected.doubleValue();
      double b = actual.doubleValue();
      assertEquals(a, b, TOLERANCE * Math.max(1, Math.abs(a) + Math.abs(b)), place);
    }
    for (int i = 0; expected.isArray() && i < expected.size(); i++) {
      assertClose(expected.get(i), actual.get(i), place + "[" + i + "]");
    }
    for (Iterator<String> names = expected.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      assertTrue(actual.has(name), place + "." + name);
      assertClose(expected.get(name), actual.get(name), place + "." + name);
    }
  }
}
