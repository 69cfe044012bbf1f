package org.covector.ad.processor;

import javax.annotation.processing.ProcessingEnvironment;
import org.covector.ad.processor.frontend.source.ParsedTexts;
import org.covector.ad.processor.host.Host;

/**
 * What is the same for all classes of a compilation.
 *
 * @param environment what javac offers
 * @param host what else is known of the compiler that runs us
 * @param parsed parses source texts
 * @param options what the user has set
 * @param generated the derivatives that this compilation generates
 */
record Compilation(
    ProcessingEnvironment environment,
    Host host,
    ParsedTexts parsed,
    Options options,
    GeneratedMethods generated) {}
