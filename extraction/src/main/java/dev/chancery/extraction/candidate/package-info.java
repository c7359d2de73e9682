/**
 * Layer 7, what the assemblies have in common: an event that may be one, the doubts about it, how
 * likely it is right, and why others were dropped.
 */
package dev.chancery.extraction.candidate;
