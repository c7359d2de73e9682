/**
 * Layer 7, agreements: which instrument, between whom, how far it has come; and one instrument from
 * all its tellings.
 */
package dev.chancery.extraction.agreement;
