package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.analysis.BitForm.Linear;
import org.covector.ad.processor.analysis.BitForms;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.rules.BitRules;
import org.covector.ad.processor.rules.BitRules.Kind;

/**
 * States of numbers that are made from the bits of another number how they follow it ({@link
 * BitRules}), so that they have a derivative; and takes the statements back before code is emitted.
 */
public final class BitPatterns {

  private BitPatterns() {}

  /** States what follows what. */
  public static Function state(Function function) {
    return new Stating(new BitForms(function)).rewrite(function);
  }

  /** Leaves of each statement the value. */
  public static Function takeBack(Function function) {
    return new Rewriter() {
      @Override
      protected void rewrite(Op op, List<Op> out) {
        if (op instanceof Op.Apply apply && isStatement(apply)) {
          replace(apply.result(), apply.operands().get(0));
        } else {
          super.rewrite(op, out);
        }
      }
    }.rewrite(function);
  }

  private static boolean isStatement(Op.Apply apply) {
    return apply.operator() instanceof LibraryFunction f && BitRules.isFollowing(f);
  }

  private static final class Stating extends Rewriter {
    private final BitForms forms;

    Stating(BitForms forms) {
      this.forms = forms;
    }

    @Override
    protected void rewrite(Op op, List<Op> out) {
      Optional<Linear> form =
          op instanceof Op.Apply apply ? forms.followed(apply) : Optional.empty();
      if (form.isEmpty()) {
        super.rewrite(op, out);
        return;
      }
      Op.Apply apply = (Op.Apply) op;
      ScalarType type = (ScalarType) apply.result().type();
      Value bare = apply.result().copy();
      out.add(apply.with(map(apply.operands()), List.of(bare)));
      Kind kind = kind(apply, form.get());
      List<Value> operands = new ArrayList<>(List.of(bare, map(form.get().source())));
      if (kind == Kind.SCALED || kind == Kind.COUNTED) {
        Builder factor = new Builder();
        operands.add(factor.constant(type, form.get().factor()));
        out.addAll(factor.ops());
      }
      LibraryFunction follows = BitRules.follows(kind, type);
      out.add(new Op.Apply(apply.result(), follows, operands, true, apply.span()));
    }

    private static Kind kind(Op.Apply apply, Linear form) {
      if (!(apply.operator() instanceof LibraryFunction)) {
        return Kind.COUNTED;
      }
      if (!form.isWhole()) {
        return Kind.SCALED;
      }
      return switch (form.sign()) {
        case KEPT -> Kind.IDENTITY;
        case FLIPPED -> Kind.NEGATION;
        case CLEARED -> Kind.ABSOLUTE;
        default -> Kind.NEGATED_ABSOLUTE;
      };
    }
  }
}
