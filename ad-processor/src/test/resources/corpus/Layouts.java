package corpus;

import static java.lang.Math.*;

import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/** Tabs, escapes and odd layout: positions and texts that are easy to lose. */
final class Layouts {
	@Differentiable(modes = {Mode.FORWARD, Mode.REVERSE, Mode.SECOND_ORDER})
	static
	double
	odd (
		final double x,double	y)
	{
		double \u0073um=x*y;;
		if(x>0){if(y>0)sum+=sin(x);else sum-=cos(y)*PI;}else{}
		{{sum*=2;}}
		String text="\u0022+\u0022\t\101"; char c = '\u0041';
		return(sum)*((x))+text.length()-c*x;}

	static Object[][] oddInputs() {
		return new Object[][] {{0.75, 1.5}, {0.75, -1.5}, {-0.75, 1.5}};
	}
}
