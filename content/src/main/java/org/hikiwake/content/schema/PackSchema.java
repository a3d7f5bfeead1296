package org.hikiwake.content.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.hikiwake.content.problem.Findings;
import org.hikiwake.content.yaml.YamlNode;

/**
 * The published JSON Schema (draft 2020-12) of a file of a pack, and what a file has against it. An
 * entry is named by the first two steps of its path: {@code positions/3}.
 */
public final class PackSchema {

  /** Faults beyond these are not looked for. */
  public static final int MOST = Findings.MOST + 1;

  /** The name under which the schema is published; the number is that of the format. */
  public static final String FILE = "pack-1.schema.json";

  private static final String RESOURCE = "pack.schema.json";

  private final Schema schema;

  public PackSchema() {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(), InputFormat.JSON);
  }

  /** The schema itself, as it is published for editors. */
  public static String text() {
    try (InputStream in = PackSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the module");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What in the file is not of the schema's shape: everything, or the first {@value #MOST} faults.
   */
  public List<ShapeFault> check(YamlNode file) {
    return schema.validate(file.json(), context -> context.setErrors(new FirstErrors())).stream()
        .map(error -> fault(file, error))
        .distinct()
        .toList();
  }

  private ShapeFault fault(YamlNode file, Error error) {
    List<String> path = steps(error.getInstanceLocation());
    return new ShapeFault(path, new Wording(file, path, error, schema.getSchemaNode()).problem());
  }

  /** Takes no more errors than are told; a file may consist of them. */
  private static final class FirstErrors extends ArrayList<Error> {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean add(Error error) {
      return size() < MOST && super.add(error);
    }

    @Override
    public boolean addAll(Collection<? extends Error> errors) {
      return super.addAll(errors.stream().limit(MOST - size()).toList());
    }
  }

  private static List<String> steps(NodePath path) {
    return IntStream.range(0, path.getNameCount())
        .mapToObj(i -> String.valueOf(path.getElement(i)))
        .toList();
  }
}
