package org.hikiwake.web.version;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * The versions of questions that something in the database is about. A version is written when it
 * is needed for the first time, and never changes.
 */
@ApplicationScoped
public class KeptVersions {

  /** Enough for the tests that are being taken at one time. */
  private static final int MOST_READ = 5_000;

  /** By what is stored and not by its id, so that nothing is told but what the database says. */
  private final Cache<String, QuestionVersion> read =
      Caffeine.newBuilder().maximumSize(MOST_READ).build();

  private final Cache<QuestionVersion, String> ids = Caffeine.newBuilder().weakKeys().build();

  private final QuestionVersionRows rows;

  KeptVersions(QuestionVersionRows rows) {
    this.rows = rows;
  }

  /** The id under which a version is kept. To work it out takes long, and it is often asked. */
  public String idOf(QuestionVersion version) {
    return ids.get(version, unknown -> QuizJson.idOf(unknown).value());
  }

  /**
   * Keeps the version, as a part of what is being written.
   *
   * @return its id
   */
  public String keep(QuestionVersion version) {
    String id = idOf(version);
    if (rows.findByIdOptional(id).isEmpty()) {
      rows.persist(row(id, version));
    }
    return id;
  }

  private static QuestionVersionEntity row(String id, QuestionVersion version) {
    QuestionVersionEntity row = new QuestionVersionEntity();
    row.id = id;
    row.question = version.id().value();
    row.pack = version.provenance().pack().value();
    row.family = version.provenance().family().value();
    row.kind = version.question().kind().word();
    row.payload = QuizJson.write(version);
    return row;
  }

  /**
   * The version with the id.
   *
   * @throws NoSuchElementException where it was never kept
   */
  public QuestionVersion find(String id) {
    return find(List.of(id)).get(id);
  }

  /**
   * The versions with these ids, by them; read in one go.
   *
   * @throws NoSuchElementException where one was never kept
   */
  public Map<String, QuestionVersion> find(Collection<String> ids) {
    Set<String> wanted = Set.copyOf(ids);
    Map<String, QuestionVersion> found =
        rows.list("id in ?1", wanted).stream()
            .collect(Collectors.toMap(row -> row.id, this::model));
    if (found.size() < wanted.size()) {
      throw new NoSuchElementException("Not all of these versions are kept: " + wanted);
    }
    return found;
  }

  private QuestionVersion model(QuestionVersionEntity row) {
    return read.get(row.payload, QuizJson::questionVersion);
  }
}
