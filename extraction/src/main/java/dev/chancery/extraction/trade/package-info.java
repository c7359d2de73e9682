/** Layer 7, trade figures: whose they are, with whom, of what time, and whether they are actual. */
package dev.chancery.extraction.trade;
