package org.covector.ad.processor.diagnostics;

/**
 * All that can be said to the user, one row each: a stable code, how grave it is, what is wrong in
 * the user's words, and what to write instead. {@code %s} stands for an argument; the arguments of
 * both texts are counted through.
 *
 * <p>Codes below 100 are about the annotated method as a whole, those from 100 about an expression
 * or a statement, those from 200 are warnings, those from 300 notes.
 */
public enum Diagnostic {

  // The method as a whole.

  NO_BODY(
      "AD002",
      "method '%s' is %s and has no body to differentiate",
      "annotate the method that implements it"),
  NO_SOURCE(
      "AD003",
      "the source text of '%s' is not at hand (%s)",
      "compile it from source, or give the compiler the source path"),
  KOTLIN_CLASS(
      "AD004",
      "'%s' is a Kotlin class, of whose methods only empty stubs can be seen",
      "write the differentiable method in Java"),
  NO_ACTIVE_PARAMETER(
      "AD005",
      "method '%s' has no parameter to differentiate with respect to",
      "it needs a float or double parameter, an array of these, or an object with such fields, that"
          + " is not @Constant, or a field of its object that wrt names"),
  RESULT_NOT_DIFFERENTIABLE(
      "AD006",
      "result type %s of method '%s' has no derivative",
      "return float, double, an array of these or a record of these, or write into parameters"),
  NO_OUTPUT(
      "AD007",
      "void method '%s' writes no value that depends on its active parameters into a parameter",
      "return the result, or store it into an array or object"),
  UNKNOWN_WRT(
      "AD008",
      "wrt names '%s', which is not a parameter of method '%s'",
      "name parameters of the method, or fields of its object as \"this.rate\""),
  WRT_NOT_DIFFERENTIABLE(
      "AD009",
      "wrt names '%s' of type %s, with respect to which nothing can be differentiated",
      "name parameters that are float or double, arrays of these, or objects with such fields"),
  DUPLICATE_WRT("AD010", "wrt names '%s' twice", "name it once"),
  WRT_IS_CONSTANT(
      "AD011", "parameter '%s' is both in wrt and @Constant", "take back one of the two"),
  OVERLOAD_CLASH(
      "AD012",
      "several requests for derivatives are called '%s' in %s",
      "give each but one a name of its own: @Differentiable(name = \"%s\")"),
  NAME_CLASH(
      "AD013",
      "generated member '%s' for method '%s' clashes with that for method '%s'",
      "give one of them another name: @Differentiable(name = …)"),
  PRIVATE_TYPE(
      "AD014",
      "the signature of method '%s' has the private type %s, which generated code cannot name",
      "make the type package-private at least"),
  INVALID_NAME(
      "AD015", "name \"%s\" is not a Java identifier", "choose an identifier, such as \"%s\""),
  NO_MODES("AD016", "no modes are asked for", "name a mode, or leave modes out for the default"),
  SECOND_ORDER_NEEDS_SCALAR(
      "AD017",
      "second derivatives need a single number as result, but method '%s' gives %s",
      "return double or float, or leave Mode.SECOND_ORDER out"),
  CLASS_CLASH(
      "AD018",
      "class %s, which is to hold the derivatives, exists already or cannot be written: %s",
      "rename the existing class"),
  SYNTAX("AD019", "the source text cannot be parsed here: %s", "write it in another way"),
  UNRESOLVED(
      "AD020",
      "'%s' cannot be resolved",
      "names that other annotation processors make inside method bodies cannot be seen"),
  UNKNOWN_TYPE(
      "AD021",
      "the type of %s cannot be told, but that it is an Object",
      "give it a variable of its type, such as List<String> or Long, and use that"),
  CHECKED_EXCEPTION(
      "AD022",
      "method '%s' declares checked exception %s, which generated code cannot throw",
      "throw an unchecked exception instead"),
  WRONG_OPTION(
      "AD023",
      "compiler option -A%s has the value '%s'",
      "give one or several of %s, separated by commas"),
  RULE_METHOD(
      "AD030",
      "method '%s' cannot be called by derivatives: it is %s",
      "make it static, and package-private at least"),
  RULE_WITHOUT_PRIMAL(
      "AD031",
      "class %s declares no static method '%s' that a rule could be for",
      "name the method, and with 'of' the class that declares it"),
  RULE_SIGNATURE(
      "AD032",
      "rule '%s' has not the signature of a rule of form %s for method '%s'",
      "for one overload of it that would be: %s"),
  RULE_WRT(
      "AD033",
      "wrt \"%s\" is no number among the parameters of method '%s'",
      "give the name that the parameter has in the rule, or its position from 0"),
  RULE_TWICE("AD034", "there is another rule for %s of method '%s': '%s'", "take one of them back"),
  IMPLICIT_METHOD(
      "AD035",
      "method '%s' gives %s, which cannot be the solution of equations",
      "return a new double[], or a double"),
  IMPLICIT_RESIDUAL(
      "AD036", "'%s' cannot be the residual of method '%s': %s", "see @ImplicitDerivative"),

  RULE_PRIMAL(
      "AD037",
      "no rule can be for method '%s': it %s",
      "let it take numbers and arrays, and return a number or a new array of numbers"),

  CHECKPOINT_MARK(
      "AD038",
      "this @Checkpointed %s",
      "put it at the variable of a for loop, @Checkpointed(snapshots = 20), or at the method with the"
          + " label of a loop, @Checkpointed(loop = \"time\", snapshots = 20)"),

  // Expressions and statements.

  UNSUPPORTED(
      "AD101", "%s is not supported in differentiated code yet", "write it with other constructs"),
  LAMBDA(
      "AD102",
      "%s is passed on, in line %s, to where it is not known what becomes of it",
      "call it here, or pass it to a method whose source is at hand; what a library makes of it,"
          + " such as an order, compute outside of the method and hand over as a @Constant"
          + " parameter"),
  OBJECT(
      "AD103",
      "object of type %s meets an active value here, and objects are not differentiated yet",
      "keep active values in local variables and arrays"),
  FIELD(
      "AD104",
      "field '%s' is written, of an object that has no derivatives",
      "make the object an active parameter, or keep the value in a local variable or an array"),
  VIRTUAL_CALL(
      "AD105",
      "call of instance method '%s' gets an active value, and which method runs is not known",
      "create the object in the differentiated code, or let its type say what runs: a final class or"
          + " method, an enum, a sealed interface"),
  TRY(
      "AD106",
      "after an exception '%s' may hold what the try block has assigned, or what was there before",
      "assign it in the handler too, or use a variable of its own inside of the try block"),
  STORE_BEFORE_HANDLER(
      "AD107",
      "this handler resumes after active values may have been stored into '%s' in part",
      "rethrow, or store into an array that the try block makes, and copy from it afterwards"),
  LOCAL_CLASS(
      "AD108",
      "%s is not supported here",
      "declare a class outside the method, and create and use its objects in the method"),
  CONSTRUCT("AD109", "%s is not supported in differentiated code yet", "%s"),
  STATIC_READ(
      "AD110",
      "static field '%s' is not final and may change between the sweeps",
      "make it final, pass it as a parameter, or mark a number @Constant"),
  STATIC_WRITE(
      "AD111",
      "differentiated code writes field '%s', which counts as constant",
      "return the value, or store it into an array parameter; count in an object, such as an"
          + " AtomicInteger"),
  UNKNOWN_CALLEE(
      "AD112",
      "'%s' gets an active value, but neither its source nor a derivative rule is at hand",
      "compile it from source together with the caller, or give it a @DerivativeRule"),
  BITS(
      "AD113",
      "the bits of an active value become %s in a way that has no known derivative",
      "use methods of Math, such as abs, copySign, scalb and getExponent; of bits, only masks and"
          + " sums that change the sign, the exponent or the last digits, and short shifts, can be"
          + " followed"),
  STORE_TO_CONSTANT(
      "AD114",
      "an active value is stored into '%s', which is @Constant, and its derivative would be lost",
      "take @Constant away, or store it elsewhere"),
  STORE_TO_UNKNOWN(
      "AD115",
      "an active value is stored into an array or object that has no derivative: %s",
      "store into a parameter, or an array that the method creates"),
  STORE_TO_SAME(
      "AD116",
      "an active value is stored into '%s', which may be the same as @Constant '%s', and its"
          + " derivative would be lost",
      "start from a copy, such as %s.clone(), or take @Constant away"),
  ACTIVE_TO_OBJECT(
      "AD117",
      "an active value becomes an object (%s) here, and its derivative would be lost",
      "keep it a float or double, without a box; where objects are merged or replaced in a loop, use a record or a"
          + " final class with final fields"),
  ARRAY_OF_OBJECTS(
      "AD118",
      "an element of an array of %s of the caller is assigned, which is not supported yet",
      "make a new array here, or use arrays of numbers"),
  STREAM("AD119", "this stream cannot be followed: %s", "write a loop over the elements"),
  SPINE(
      "AD120",
      "%s of an active array of arrays is not supported here yet",
      "move the elements instead of the rows"),

  INACCESSIBLE(
      "AD121",
      "generated code cannot name '%s', which is not accessible from its package",
      "make it package-private or public"),
  CHECKPOINTED("AD122", "%s cannot be in @Checkpointed code, which runs several times", "%s"),
  VOID_CALLEE(
      "AD123",
      "'%s' gets an active value, but its source is not at hand, nor can a rule be for it: it gives"
          + " nothing",
      "write out here what it does, such as a loop, or compile it from source together with the"
          + " caller"),
  CAUGHT_NUMBER(
      "AD124",
      "'%s' takes a number from a caught exception, and its derivative would be lost",
      "assign the number to a variable or an element of an array before the exception is thrown"),
  RULE_MISSING(
      "AD130",
      "method '%s' has no rule for the derivative with respect to '%s', which is active here",
      "add a @DerivativeRule for it, or do not mark it @Constant in the rule"),
  RULE_WRITES(
      "AD132",
      "method '%s' %s the array '%s' that it is given, which what has to do with a rule may not",
      "use a copy of the array"),
  RULE_MODE(
      "AD131",
      "method '%s' has no rule that serves %s mode with respect to '%s'",
      "add a @DerivativeRule with form = %s"),

  NESTED_DERIVATIVE("AD140", "%s cannot be used in differentiated code: %s", "%s"),

  // Warnings.

  ZERO_DERIVATIVE(
      "AD201",
      "ad.zero-derivative",
      "%s has derivative 0 almost everywhere, so this active value contributes nothing",
      "where that is meant, add @SuppressWarnings(\"ad.zero-derivative\")"),
  UNUSED_PARAMETER(
      "AD202",
      "ad.unused-parameter",
      "result of method '%s' does not depend on active parameter '%s': its derivative is 0",
      "mark the parameter @Constant, or add @SuppressWarnings(\"ad.unused-parameter\")"),
  CONSTANT_METHOD(
      "AD203",
      "ad.constant-method",
      "result of method '%s' depends on none of its active parameters: all derivatives are 0",
      "where that is meant, add @SuppressWarnings(\"ad.constant-method\")"),
  TOO_MANY_PARAMETERS(
      "AD204",
      "ad.too-many-parameters",
      "derivatives of method '%s' would need more than 255 parameter slots: only '%s' is generated",
      "pass the parameters in arrays"),

  // Notes.

  ACTIVITY("AD301", Severity.NOTE, "", "%s is %s: %s", ""),

  // The compiler itself.

  INTERNAL(
      "AD999",
      "internal failure of the compiler of derivatives at method '%s': %s",
      "please report it together with the method; -Aad.debug=true shows where it happened");

  private final String code;
  private final Severity severity;
  private final String suppression;
  private final String text;
  private final String instead;

  Diagnostic(String code, String text, String instead) {
    this(code, Severity.ERROR, "", text, instead);
  }

  Diagnostic(String code, String suppression, String text, String instead) {
    this(code, Severity.WARNING, suppression, text, instead);
  }

  Diagnostic(String code, Severity severity, String suppression, String text, String instead) {
    this.code = code;
    this.severity = severity;
    this.suppression = suppression;
    this.text = text;
    this.instead = instead;
  }

  /** Returns the stable code, such as {@code AD012}. */
  public String code() {
    return code;
  }

  /** Returns how grave it is. */
  public Severity severity() {
    return severity;
  }

  /** Returns the word for {@code @SuppressWarnings}; empty for what cannot be suppressed. */
  public String suppression() {
    return suppression;
  }

  /**
   * Returns the message.
   *
   * @param arguments as many as both texts have placeholders
   */
  public String message(Object... arguments) {
    String template = code + ": " + text + (instead.isEmpty() ? "" : "\n  " + instead);
    return String.format(template, arguments);
  }
}
