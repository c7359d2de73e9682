/**
 * Documents: as they arrive ({@code documents.raw}) and as they were read (the end of their
 * events).
 */
package dev.chancery.contracts.document;
