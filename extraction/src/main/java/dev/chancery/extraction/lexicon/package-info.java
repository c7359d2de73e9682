/** What the engine knows of words: countries, cities, bodies, roles, currencies, goods. */
package dev.chancery.extraction.lexicon;
