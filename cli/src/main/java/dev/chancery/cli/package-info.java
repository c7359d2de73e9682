/** What {@code ./chancery} runs: one class a verb, named as it; beside them what the verbs use. */
package dev.chancery.cli;
