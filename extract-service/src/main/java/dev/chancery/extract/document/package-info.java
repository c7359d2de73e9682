/** From one raw document to the messages that tell what became of it. */
package dev.chancery.extract.document;
