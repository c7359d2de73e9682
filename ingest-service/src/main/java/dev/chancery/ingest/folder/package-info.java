/**
 * The watched folder: scan, settle, claim, hand on, and file away in {@code processed} or {@code
 * rejected}.
 *
 * <p>A file leaves the inbox only after the broker's acknowledgement. A crash between the
 * acknowledgement and the last move makes the next start publish the same file again: the same
 * bytes have the same id and key, so the steps behind replace and never add.
 */
package dev.chancery.ingest.folder;
