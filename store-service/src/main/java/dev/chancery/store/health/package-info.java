/** What operators see: health and metrics. */
package dev.chancery.store.health;
