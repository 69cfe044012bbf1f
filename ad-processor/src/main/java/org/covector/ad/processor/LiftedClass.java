package org.covector.ad.processor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.request.Request;
import org.covector.ad.processor.request.Wish;

/** The annotated methods of a class, read, of which derivatives can be made. */
interface LiftedClass {

  /** Returns the functions of all methods that could be read, without derivatives that they call. */
  Program program();

  /** Returns the request for a derivative of a method that could be read. */
  Optional<Request> request(FunctionKey method, String variant);

  /** Returns what the user says of each parameter of a method. */
  List<Wish> wishes(Request request, Function function);

  /** Returns the names of the constants by which the functions reach what they cannot name. */
  Set<String> hiddenConstants();

  /** Returns whether something has no meaning yet that another round may give it. */
  boolean isUnresolved();
}
