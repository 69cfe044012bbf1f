/**
 * The annotations by which a program asks Covector for derivatives.
 *
 * <p>They are read while the program is compiled and never at run time, so a modular program says
 * {@code requires static org.covector.ad.annotations}.
 */
module org.covector.ad.annotations {
  exports org.covector.ad;
}
