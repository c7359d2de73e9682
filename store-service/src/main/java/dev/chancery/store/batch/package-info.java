/** What a batch of records says in the end; pure functions, no Kafka client and no database. */
package dev.chancery.store.batch;
