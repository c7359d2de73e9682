package dev.chancery.contracts.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.util.List;

/**
 * What Jackson's failures mean to the sender: a reason, and a message that begins with the slot.
 */
final class JsonRefusals {

  private JsonRefusals() {}

  static RefusedException of(IOException failure) {
    if (failure instanceof InvalidTypeIdException type && type.getTypeId() != null) {
      return new RefusedException(Reason.UNKNOWN_VALUE, unknown("type", type.getTypeId()), type);
    }
    if (failure instanceof InvalidFormatException format
        && format.getTargetType().isEnum()
        && format.getValue() instanceof String value) {
      return new RefusedException(
          Reason.UNKNOWN_VALUE, unknown(slot(format.getPath()), value), format);
    }
    return new RefusedException(Reason.MALFORMED, malformed(failure), failure);
  }

  private static String unknown(String slot, String value) {
    return slot + " is '" + value + "', which this version does not know";
  }

  private static String malformed(IOException failure) {
    if (!(failure instanceof JsonProcessingException json)) {
      return failure.getMessage();
    }
    if (!(json instanceof JsonMappingException mapping)) {
      return "no JSON: " + json.getOriginalMessage();
    }
    String detail =
        mapping instanceof ValueInstantiationException && mapping.getCause() != null
            ? mapping.getCause().getMessage()
            : mapping.getOriginalMessage();
    return mapping.getPath().isEmpty() ? detail : slot(mapping.getPath()) + ": " + detail;
  }

  /** The way to a slot, as {@code evidence[0].quote}. */
  private static String slot(List<Reference> path) {
    StringBuilder slot = new StringBuilder();
    for (Reference step : path) {
      if (step.getFieldName() == null) {
        slot.append('[').append(step.getIndex()).append(']');
      } else {
        slot.append(slot.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return slot.toString();
  }
}
