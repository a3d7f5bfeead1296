package org.hikiwake.quiz.query;

import java.math.BigDecimal;
import java.util.List;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;

/**
 * What a question asks, in the model's own terms: its stem with the wording taken away. The key is
 * not part of it, so that whoever proves a question has to find the key in the model himself.
 *
 * <p>A query says what its answers are: authors, claims, terms and so on. Which of them an option
 * means is read from the option's text, as a student reads it.
 */
public sealed interface Query {

  <T> T fold(Cases<T> cases);

  /** Which author holds the statement in the reading? */
  record HolderOf(StatementId statement, ReadingId reading) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.holderOf(this);
    }
  }

  /** Which author reports the statement, without holding it himself? */
  record ReporterOf(StatementId statement, ReadingId reading) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.reporterOf(this);
    }
  }

  /** Which author proposed it? */
  record ProposerOf(StatementId proposal) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.proposerOf(this);
    }
  }

  /** Which author holds something that agrees with the statement: says the same or extends it? */
  record AgreesWith(StatementId statement, ReadingId reading) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.agreesWith(this);
    }
  }

  /** Which author holds something that contradicts, answers or limits the statement? */
  record ObjectsTo(StatementId statement, ReadingId reading) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.objectsTo(this);
    }
  }

  /** Whose view does the statement reply to? */
  record AnsweredBy(StatementId reply, ReadingId reading) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.answeredBy(this);
    }
  }

  /** Who is the member of the membership, or of what is he one? */
  record MemberOf(StatementId membership) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.memberOf(this);
    }
  }

  /** Which of the claims does the author hold on the topic in the reading? */
  record ViewOf(AuthorId holder, TopicId topic, ReadingId reading) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.viewOf(this);
    }
  }

  /**
   * Does the author hold the shown claim, or else which of the others does he hold on the topic in
   * the reading?
   */
  record Correction(AuthorId holder, StatementId shown, TopicId topic, ReadingId reading)
      implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.correction(this);
    }
  }

  /** Which of the claims on the topic is somebody else's than the author's? */
  record ForeignTo(AuthorId holder, TopicId topic, ReadingId reading) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.foreignTo(this);
    }
  }

  /** Which of the claims on the topic do both authors hold in the reading? */
  record CommonGround(AuthorId one, AuthorId other, TopicId topic, ReadingId reading)
      implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.commonGround(this);
    }
  }

  /** Which of the sentences is a reason that the holder of the position gives for it? */
  record ReasonFor(StatementId position, ReadingId reading) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.reasonFor(this);
    }
  }

  /** Do the authors hold the statement in the reading, each of them? */
  record IsHeld(List<AuthorId> authors, StatementId statement, ReadingId reading) implements Query {

    public IsHeld {
      authors = List.copyOf(authors);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.isHeld(this);
    }
  }

  /** Does the author state the statement as his own, or does he report it of others? */
  record OwnVoice(AuthorId author, StatementId statement, ReadingId reading) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.ownVoice(this);
    }
  }

  /** Who holds which of the statements in the reading? */
  record HoldersOf(List<StatementId> statements, ReadingId reading) implements Query {

    public HoldersOf {
      statements = List.copyOf(statements);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.holdersOf(this);
    }
  }

  /** What does the term of the definition mean to its definers? */
  record MeaningOf(StatementId definition) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.meaningOf(this);
    }
  }

  /** Which term has the definition's meaning? */
  record TermOf(StatementId definition) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.termOf(this);
    }
  }

  /** In what order did the events happen? */
  record OrderOf(List<StatementId> events) implements Query {

    public OrderOf {
      events = List.copyOf(events);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.orderOf(this);
    }
  }

  /** In which year did it happen? */
  record YearOf(StatementId fact) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.yearOf(this);
    }
  }

  /** Did it happen, or begin, in that year? */
  record IsOfYear(StatementId fact, int year) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.isOfYear(this);
    }
  }

  /** Is it that much, within the tolerance that an approximate amount has? */
  record IsAmount(StatementId quantity, BigDecimal amount) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.isAmount(this);
    }
  }

  /** How much is it? */
  record AmountOf(StatementId quantity) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.amountOf(this);
    }
  }

  /** Which words fill the gaps of the statement's sentence? */
  record WordsOf(StatementId statement) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.wordsOf(this);
    }
  }

  /** Which paragraph of the reading says it? */
  record PlaceOf(StatementId statement, ReadingId reading) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.placeOf(this);
    }
  }

  /** How do the views of the two authors on the topic differ? Only a person can mark the answer. */
  record ComparisonOf(AuthorId one, AuthorId other, TopicId topic) implements Query {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.comparisonOf(this);
    }
  }

  /** What does the author say on the topics in the reading? Only a person can mark the answer. */
  record ArgumentOf(AuthorId author, List<TopicId> topics, ReadingId reading) implements Query {

    public ArgumentOf {
      topics = List.copyOf(topics);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.argumentOf(this);
    }
  }

  /** One function per query, so that a new one breaks the build where it must be proved. */
  interface Cases<T> {

    T holderOf(HolderOf query);

    T reporterOf(ReporterOf query);

    T proposerOf(ProposerOf query);

    T agreesWith(AgreesWith query);

    T objectsTo(ObjectsTo query);

    T answeredBy(AnsweredBy query);

    T memberOf(MemberOf query);

    T viewOf(ViewOf query);

    T correction(Correction query);

    T foreignTo(ForeignTo query);

    T commonGround(CommonGround query);

    T reasonFor(ReasonFor query);

    T isHeld(IsHeld query);

    T ownVoice(OwnVoice query);

    T holdersOf(HoldersOf query);

    T meaningOf(MeaningOf query);

    T termOf(TermOf query);

    T orderOf(OrderOf query);

    T yearOf(YearOf query);

    T isOfYear(IsOfYear query);

    T isAmount(IsAmount query);

    T amountOf(AmountOf query);

    T wordsOf(WordsOf query);

    T placeOf(PlaceOf query);

    T comparisonOf(ComparisonOf query);

    T argumentOf(ArgumentOf query);
  }
}
