/** The events between countries that Chancery finds: visits, agreements and trade figures. */
package dev.chancery.contracts.event;
