package yandu.service;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;
import yandu.quiz.AnswerShape;
import yandu.quiz.Question;

/// A question as text, so that a mistake can be shown again just as it was.
final class QuestionJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(AnswerShape.class, Shape.class).build();

    private QuestionJson() {}

    /// The names are in the library for ever; the classes may be called otherwise.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shape")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = AnswerShape.Choice.class, name = "choice"),
        @JsonSubTypes.Type(value = AnswerShape.Blank.class, name = "blank"),
        @JsonSubTypes.Type(value = AnswerShape.Order.class, name = "order"),
        @JsonSubTypes.Type(value = AnswerShape.Match.class, name = "match")
    })
    private interface Shape {}

    static String write(Question question) {
        return MAPPER.writeValueAsString(question);
    }

    static Question read(String json) {
        return MAPPER.readValue(json, Question.class);
    }
}
