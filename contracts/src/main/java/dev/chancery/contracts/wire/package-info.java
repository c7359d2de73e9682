/** How documents and events travel: topics, CloudEvents names, JSON, reasons of dead letters. */
package dev.chancery.contracts.wire;
