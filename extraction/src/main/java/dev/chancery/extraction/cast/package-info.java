/**
 * Layer 7, who is who: one figure from all names, offices and pronouns, the country it speaks for,
 * and who says "I".
 */
package dev.chancery.extraction.cast;
