/** Whether this service can do its work now. */
package dev.chancery.ingest.health;
