/** Who is meant: names across spellings, titles and short forms; pure functions. */
package dev.chancery.store.occurrence.name;
