/**
 * The contract as Kafka records. The only place that knows how ids, types and reasons become keys
 * and headers.
 */
package dev.chancery.topics;
