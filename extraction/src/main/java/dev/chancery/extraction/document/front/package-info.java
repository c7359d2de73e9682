/**
 * What a text says of itself at its front: the header of a cable, a line with the date, a dateline,
 * a title; and what can be told of it as a whole, its genre and language.
 */
package dev.chancery.extraction.document.front;
