package org.covector.ad;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds the memory of reverse mode.
 *
 * <h2>Loops</h2>
 *
 * For a loop that runs for many steps, such as the time steps of a simulation. Derivatives keep a
 * fixed number of states of the loop, the <em>snapshots</em>, and compute the others again from
 * them.
 *
 * <pre>{@code
 * for (@Checkpointed(snapshots = 20) int t = 0; t < steps; t++) {
 *   advance(u, dt);
 * }
 * }</pre>
 *
 * <p>A loop without such a variable is named by its label, in an annotation of its method:
 *
 * <pre>{@code
 * @Checkpointed(loop = "time", snapshots = 20)
 * static double simulate(double[] u, double end) {
 *   double t = 0;
 *   time:
 *   while (t < end) {
 *     t += advance(u, t);
 *   }
 *   …
 * }
 * }</pre>
 *
 * <p>The state is what an iteration may change and a later one may read: local variables, and the
 * contents of arrays. Without the annotation, reverse mode keeps for each step what the reverse of
 * that step needs. With it, memory is that of {@code snapshots} states and of one step, however
 * many steps there are. The price is time: with <i>s</i> snapshots and
 * <i>n&nbsp;&le;&nbsp;C(s&nbsp;+&nbsp;r,&nbsp;s)</i> steps, no step is computed more than
 * <i>r&nbsp;+&nbsp;2</i> times. With 20 snapshots, <i>r</i> is 2 for up to 231 steps, 3 for up to
 * 1,771 and 4 for up to 10,626.
 *
 * <p>Values and derivatives are the same as without it. Forward mode ignores it. An iteration must
 * not have an effect besides changing the state, since it runs several times.
 *
 * <h2>Calls</h2>
 *
 * At a method, without members, the annotation says that its calls keep what the method is given
 * instead of what it computes: reverse mode runs the method once more. Arrays that it writes are
 * copied, and it must have no other effect either. An array that it returns is a new one.
 *
 * <pre>{@code
 * @Checkpointed
 * static double layer(double[] weights, double[] x, double[] y) { … }
 * }</pre>
 *
 * @see <a href="https://doi.org/10.1145/347837.347846">A. Griewank, A. Walther, "Algorithm 799:
 *     Revolve", ACM Transactions on Mathematical Software 26(1), 2000</a>
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.LOCAL_VARIABLE, ElementType.METHOD})
@Repeatable(CheckpointedLoops.class)
public @interface Checkpointed {

  /**
   * How many states are kept.
   *
   * @return a constant, 1 at least, for a loop; left out where calls of the method are meant
   */
  int snapshots() default 0;

  /**
   * The loop that is meant, where the annotation is that of a method.
   *
   * @return the label of a loop of the method; left out at the variable of a loop, and where calls
   *     of the method are meant
   */
  String loop() default "";
}
