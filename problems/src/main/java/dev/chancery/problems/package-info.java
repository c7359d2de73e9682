/** Why a request over HTTP was refused, in the form of RFC 9457. */
package dev.chancery.problems;
