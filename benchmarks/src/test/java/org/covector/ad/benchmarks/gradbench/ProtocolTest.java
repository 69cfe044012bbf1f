package org.covector.ad.benchmarks.gradbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conversation itself: what is answered to good messages and to bad ones. */
class ProtocolTest {

  private final ObjectMapper json = new ObjectMapper();
  private final Protocol protocol = GradBench.protocol();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'id':0,'kind':'start','eval':'gmm'} | {'id':0,'tool':'covector'}",
        "{'id':1,'kind':'define','module':'gmm'} | {'id':1,'success':true}",
        "{'id':1,'kind':'define','module':'fft'} | {'id':1,'success':false}",
        "{'id':3,'kind':'analysis','of':2,'valid':true} | {'id':3}"
      })
  void answersMessagesThatNeedNoWork(String message, String answer) {
    assertEquals(answer, ask(message).toString().replace('"', '\''));
  }

  @Test
  void runsAtLeastAsOftenAsAsked() {
    JsonNode answer = evaluate("lse", "primal", "{'x':[1],'min_runs':5,'min_seconds':0}");
    assertEquals(5, answer.get("timings").size());
    assertEquals("evaluate", answer.get("timings").get(0).get("name").textValue());
  }

  @Test
  void runsAtLeastAsLongAsAsked() {
    JsonNode answer = evaluate("lse", "gradient", "{'x':[1,2],'min_runs':1,'min_seconds':0.02}");
    long total = 0;
    for (JsonNode timing : answer.get("timings")) {
      total += timing.get("nanoseconds").longValue();
    }
    assertTrue(total >= 20_000_000, total + " ns");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{bad | not JSON: ",
        "{'id':1} x | not JSON: ",
        "{'id':1 | not JSON: ",
        "[1,2] | a message is a JSON object",
        "{'id':1} | the message has no text kind",
        "{'id':1,'kind':7} | the message has no text kind",
        "{'id':1,'kind':'stop'} | unknown kind of message: stop",
        "{'id':1,'kind':'define'} | the message has no text module",
        "{'id':1,'kind':'evaluate','module':'fft','function':'f'} | unknown module: fft",
        "{'id':1,'kind':'evaluate','module':'gmm','function':'f'} | module gmm has no function f",
        "{'id':1,'kind':'evaluate','module':'gmm','function':'jacobian'} | the message has no input"
      })
  void saysWhatIsWrongWithAMessage(String message, String error) {
    assertError(ask(message), error);
  }

  @Test
  void saysWhatIsWrongWithAnEmptyMessage() {
    assertError(ask(""), "a message is a JSON object");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "hello | square | 'a' | input: Cannot coerce String value",
        "hello | square | null | the message has no input",
        "lse | primal | 5 | input: Cannot construct instance",
        "lse | primal | {} | input.x: Missing creator property 'x'",
        "lse | primal | {'x':null} | input.x: Null value for creator property 'x'",
        "lse | primal | {'x':7} | input.x: Cannot deserialize value of type `double[]`",
        "lse | primal | {'x':[]} | x is empty",
        "lse | primal | {'x':[1,'2']} | input.x[1]: Cannot coerce String value",
        "lse | primal | {'x':[1,null]} | input.x[1]: Cannot coerce `null`",
        "lse | primal | {'x':[1],'min_runs':'2'} | min_runs is not a number",
        "llsq | primal | {'x':[1],'n':2.5} | input.n: Cannot coerce Floating-point value",
        "llsq | primal | {'x':[1],'n':1} | n is 1, less than 2",
        "ode | gradient | {'x':[1],'s':0} | s is 0, not positive",
        "det | primal | {'A':[1,2],'ell':2} | A has 2 numbers instead of 4",
        "kmeans | cost | {'points':[[1,2]],'centroids':[[1]]} | points[0] has 2 numbers instead of 1",
        "kmeans | dir | {'points':[null],'centroids':[[1]]} | points[0] is null",
        "kmeans | dir | {'points':[[1]],'centroids':[]} | centroids has no rows",
        "ba | objective | {'n':1,'m':1,'p':2000000000,'cam':[],'x':[],'w':1,'feat':[]} | sizes are too large",
        "ba | objective | {'n':1,'m':1,'p':1,'cam':[],'x':[],'w':1,'feat':[]} | cam has 0 numbers instead of 11",
        "lstm | objective | {'main_params':[],'extra_params':[[]],'state':[[]],'sequence':[]} | state has 1 rows"
      })
  void saysWhatIsWrongWithAnInput(String module, String function, String input, String error) {
    assertError(evaluate(module, function, input), error);
  }

  @Test
  void goesOnAfterABadMessage() {
    assertFalse(ask("{").get("success").booleanValue());
    assertEquals(4, evaluate("hello", "square", "2").get("output").doubleValue());
  }

  private static void assertError(JsonNode answer, String error) {
    assertFalse(answer.get("success").booleanValue());
    String actual = answer.get("error").textValue();
    assertTrue(actual.startsWith(error), actual);
  }

  private JsonNode evaluate(String module, String function, String input) {
    return ask(
        String.format(
            "{'id':2,'kind':'evaluate','module':'%s','function':'%s','input':%s}",
            module, function, input));
  }

  /** Asks with apostrophes for quotes. */
  private JsonNode ask(String message) {
    try {
      return json.readTree(protocol.answer(message.replace('\'', '"')));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
