/** Tables out of the database into files that other programs read. */
package dev.chancery.cli.export;
