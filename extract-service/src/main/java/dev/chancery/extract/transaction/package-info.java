/** Reading, writing and committing a batch of documents in one Kafka transaction. */
package dev.chancery.extract.transaction;
