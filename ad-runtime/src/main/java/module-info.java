/**
 * What generated derivatives use at run time, and tools for working with them and checking them.
 */
module org.covector.ad.runtime {
  exports org.covector.ad.runtime;
}
