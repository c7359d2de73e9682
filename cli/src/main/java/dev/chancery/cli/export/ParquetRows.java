package dev.chancery.cli.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Rows as records of Parquet. */
final class ParquetRows extends WriteSupport<List<Object>> {

  private final List<Field> fields;
  private RecordConsumer consumer;

  private ParquetRows(List<Field> fields) {
    this.fields = fields;
  }

  /** Writers of such rows. */
  static final class Builder extends ParquetWriter.Builder<List<Object>, Builder> {

    private final List<Field> fields;

    Builder(OutputFile file, List<Field> fields) {
      super(file);
      this.fields = List.copyOf(fields);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // Abstract all the same.
    protected WriteSupport<List<Object>> getWriteSupport(Configuration configuration) {
      return new ParquetRows(fields);
    }
  }

  @Override
  @SuppressWarnings("deprecation") // Abstract all the same.
  public WriteContext init(Configuration configuration) {
    Type[] types = fields.stream().map(ParquetRows::type).toArray(Type[]::new);
    return new WriteContext(new MessageType("row", types), Map.of());
  }

  private static Type type(Field field) {
    return switch (field.kind()) {
      case TEXT ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(field.name());
      case LIST ->
          Types.optionalList()
              .requiredElement(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(field.name());
      case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(field.name());
      case DECIMAL, REAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(field.name());
      case DATE ->
          Types.optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(field.name());
      case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(field.name());
    };
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(List<Object> values) {
    consumer.startMessage();
    for (int i = 0; i < fields.size(); i++) {
      if (values.get(i) != null) {
        consumer.startField(fields.get(i).name(), i);
        write(fields.get(i).kind(), values.get(i));
        consumer.endField(fields.get(i).name(), i);
      }
    }
    consumer.endMessage();
  }

  private void write(Field.Kind kind, Object value) {
    switch (kind) {
      case TEXT -> consumer.addBinary(Binary.fromString((String) value));
      case LIST -> writeList((List<?>) value);
      case INTEGER -> consumer.addLong((Long) value);
      case DECIMAL -> consumer.addDouble(((BigDecimal) value).doubleValue());
      case REAL -> consumer.addDouble((Double) value);
      case DATE -> consumer.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
      case TRUTH -> consumer.addBoolean((Boolean) value);
    }
  }

  private void writeList(List<?> items) {
    consumer.startGroup();
    if (!items.isEmpty()) {
      consumer.startField("list", 0);
      for (Object item : items) {
        consumer.startGroup();
        consumer.startField("element", 0);
        consumer.addBinary(Binary.fromString(item.toString()));
        consumer.endField("element", 0);
        consumer.endGroup();
      }
      consumer.endField("list", 0);
    }
    consumer.endGroup();
  }
}
