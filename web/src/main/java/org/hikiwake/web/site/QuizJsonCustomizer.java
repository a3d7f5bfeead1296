package org.hikiwake.web.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.hikiwake.quiz.json.QuizModule;

/** Gives the API the same JSON form of questions and responses that is stored. */
@Singleton
class QuizJsonCustomizer implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new QuizModule());
    mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    // A misspelt key is a mistake to be told about, not a wish to be ignored.
    mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }
}
