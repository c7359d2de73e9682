package dev.chancery.cli.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/**
 * Parquet, compressed with Zstandard. Decimals become doubles, dates DATE, lists LIST of strings;
 * every column may be null.
 */
public final class ParquetSink implements RowSink {

  /** What is kept until it is written; it bounds the memory that an export takes. */
  private static final long ROW_GROUP_BYTES = 8L << 20;

  private static final int PAGE_BYTES = 256 << 10;

  private final Path file;
  private ParquetWriter<List<Object>> writer;

  /**
   * @param file is replaced where it is there
   */
  public ParquetSink(Path file) {
    this.file = file;
  }

  @Override
  public void begin(List<Field> fields) throws IOException {
    writer =
        new ParquetRows.Builder(new LocalOutputFile(file), fields)
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withPageSize(PAGE_BYTES)
            .build();
  }

  @Override
  public void row(List<Object> values) throws IOException {
    writer.write(values);
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }
}
