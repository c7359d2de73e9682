/** Whether this instance is at work: liveness and readiness. */
package dev.chancery.extract.health;
