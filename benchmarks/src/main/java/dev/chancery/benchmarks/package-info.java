/** Measures the engine with JMH; run from the root of the project. */
package dev.chancery.benchmarks;
