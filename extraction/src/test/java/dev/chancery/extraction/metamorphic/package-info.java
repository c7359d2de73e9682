/**
 * Changes documents in ways that leave their events as they are, or change them in a known way, and
 * measures the share of events that come out accordingly. What does not survive shows where the
 * engine knows its texts by heart or a lexicon has a hole.
 */
package dev.chancery.extraction.metamorphic;
