package dev.chancery.problems;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a request was refused, in the form of RFC 9457.
 *
 * @param type a name of this kind of problem
 * @param title what can be done
 * @param status the HTTP status
 * @param detail what is wrong
 * @param members more that a program can read, by name, in their order
 */
public record Problem(
    String type, String title, int status, String detail, Map<String, Object> members) {

  /** The media type of a problem in JSON. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPE_PREFIX = "urn:chancery:";

  public Problem {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  @Override
  @JsonAnyGetter
  public Map<String, Object> members() {
    return members;
  }

  /**
   * A problem without further members.
   *
   * @param code the name of this kind of problem among Chancery's
   */
  public static Problem of(String code, String title, int status, String detail) {
    return new Problem(TYPE_PREFIX + code, title, status, detail, Map.of());
  }

  /** The same problem with one more member; as it is where there is nothing to say. */
  public Problem with(String name, Object value) {
    if (value == null || value instanceof Collection<?> values && values.isEmpty()) {
      return this;
    }
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new Problem(type, title, status, detail, more);
  }
}
