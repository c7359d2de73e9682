/** Countries and other parties to events, and the codes that name them. */
package dev.chancery.contracts.country;
