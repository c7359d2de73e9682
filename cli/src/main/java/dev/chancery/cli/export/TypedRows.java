package dev.chancery.cli.export;

import dev.chancery.cli.export.Field.Kind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a query with the kinds of their values. */
final class TypedRows {

  private final ResultSet rows;
  private final List<Field> fields = new ArrayList<>();

  TypedRows(ResultSet rows) throws SQLException {
    this.rows = rows;
    ResultSetMetaData meta = rows.getMetaData();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      fields.add(new Field(meta.getColumnLabel(i), kind(meta.getColumnType(i))));
    }
  }

  private static Kind kind(int type) {
    return switch (type) {
      case Types.ARRAY -> Kind.LIST;
      case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Kind.INTEGER;
      case Types.NUMERIC -> Kind.DECIMAL;
      case Types.REAL, Types.DOUBLE -> Kind.REAL;
      case Types.DATE -> Kind.DATE;
      case Types.BIT, Types.BOOLEAN -> Kind.TRUTH;
      default -> Kind.TEXT;
    };
  }

  List<Field> fields() {
    return fields;
  }

  boolean next() throws SQLException {
    return rows.next();
  }

  List<Object> values() throws SQLException {
    List<Object> values = new ArrayList<>(fields.size());
    for (int i = 1; i <= fields.size(); i++) {
      Object value = value(i, fields.get(i - 1).kind());
      values.add(rows.wasNull() ? null : value);
    }
    return values;
  }

  private Object value(int column, Kind kind) throws SQLException {
    return switch (kind) {
      case TEXT -> rows.getString(column);
      case LIST -> list(rows.getArray(column));
      case INTEGER -> rows.getLong(column);
      case DECIMAL -> rows.getBigDecimal(column);
      case REAL -> rows.getDouble(column);
      case DATE -> rows.getObject(column, LocalDate.class);
      case TRUTH -> rows.getBoolean(column);
    };
  }

  private static List<String> list(Array array) throws SQLException {
    return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
  }
}
