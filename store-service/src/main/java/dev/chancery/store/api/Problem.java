package dev.chancery.store.api;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Why a request was refused, in the form of RFC 9457.
 *
 * @param type a name of this kind of problem
 * @param title what can be done
 * @param status the HTTP status
 * @param detail what is wrong
 * @param parameter the name of the parameter at fault, null where it is none
 * @param value what was given for it
 * @param allowed what may be given for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String parameter,
    String value,
    String allowed) {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPE_PREFIX = "urn:chancery:";

  static Problem of(String code, String title, int status, String detail) {
    return new Problem(TYPE_PREFIX + code, title, status, detail, null, null, null);
  }

  static Problem badParameter(String parameter, String value, String allowed) {
    return new Problem(
        TYPE_PREFIX + "bad-parameter",
        "mend the parameter and ask again",
        400,
        "the parameter " + parameter + " cannot be read",
        parameter,
        value,
        allowed);
  }

  static Problem unknownParameter(String parameter, String allowed) {
    return new Problem(
        TYPE_PREFIX + "unknown-parameter",
        "leave the parameter out",
        400,
        "there is no parameter " + parameter + " here",
        parameter,
        null,
        allowed);
  }

  static Problem notFound(String detail) {
    return of("not-found", "look at the list again", 404, detail);
  }
}
