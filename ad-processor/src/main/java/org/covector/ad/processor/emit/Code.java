package org.covector.ad.processor.emit;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.Label;

/**
 * A statement on its way to Java: of the shape of the result, with variables that have no names.
 */
sealed interface Code {

  /** {@code target = value;}. */
  record Assign(Variable target, Expression value) implements Code {}

  /** A declaration of a local variable. */
  record Declare(Variable variable, Optional<Expression> value) implements Code {}

  /** An expression that is evaluated for its effect. */
  record Run(Expression expression) implements Code {}

  /** A statement given as text. */
  record Text(Statement statement) implements Code {}

  /** A {@code return} or {@code throw}. */
  record Leave(Statement statement) implements Code {}

  /** A comment. */
  record Note(String text) implements Code {}

  /** {@code if}. */
  record Branch(Expression condition, List<Code> thenCode, List<Code> elseCode) implements Code {
    public Branch {
      thenCode = List.copyOf(thenCode);
      elseCode = List.copyOf(elseCode);
    }
  }

  /** A {@code switch} without fall-through; the last arm is the default. */
  record Choice(Expression selector, List<Arm> arms) implements Code {
    public Choice {
      arms = List.copyOf(arms);
    }
  }

  /** An arm of a {@link Choice}; without labels the default. */
  record Arm(List<String> labels, List<Code> code) {
    public Arm {
      code = List.copyOf(code);
    }
  }

  /** A loop. */
  sealed interface Loop extends Code {
    Label label();

    List<Code> body();
  }

  /** {@code while}; {@code while (true)} without a condition. */
  record While(Label label, Optional<Expression> condition, List<Code> body) implements Loop {
    public While {
      body = List.copyOf(body);
    }
  }

  /** {@code do … while}. */
  record DoWhile(Label label, List<Code> body, Expression condition) implements Loop {
    public DoWhile {
      body = List.copyOf(body);
    }
  }

  /**
   * {@code for}.
   *
   * @param start an assignment or a declaration
   */
  record For(
      Label label, Optional<Code> start, Expression condition, Assign update, List<Code> body)
      implements Loop {
    public For {
      body = List.copyOf(body);
    }
  }

  /**
   * {@code for} over the elements of an array.
   *
   * @param element the variable that the loop declares
   */
  record ForEach(Label label, Variable element, Expression array, List<Code> body) implements Loop {
    public ForEach {
      body = List.copyOf(body);
    }
  }

  /** {@code synchronized}, or {@code try} with handlers. */
  record Guarded(Optional<Expression> monitor, List<Code> body, List<Catch> handlers)
      implements Code {
    public Guarded {
      body = List.copyOf(body);
      handlers = List.copyOf(handlers);
    }
  }

  /** A handler of a {@link Guarded}. */
  record Catch(List<String> types, Variable caught, List<Code> code) {
    public Catch {
      types = List.copyOf(types);
      code = List.copyOf(code);
    }
  }

  /** Statements that {@code break} can leave. */
  record Labeled(Label label, List<Code> body) implements Code {
    public Labeled {
      body = List.copyOf(body);
    }
  }

  /** {@code break} of what has the label, or {@code continue} of the loop that has it. */
  record Jump(Kind kind, Label target) implements Code {
    /** Which jump. */
    enum Kind {
      BREAK,
      CONTINUE
    }

    static Jump leave(Label target) {
      return new Jump(Kind.BREAK, target);
    }

    static Jump next(Label target) {
      return new Jump(Kind.CONTINUE, target);
    }
  }
}
