package yandu.service;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import yandu.quiz.AnswerShape;
import yandu.quiz.Question;
import yandu.quiz.Response;

/// Questions and responses as text, so that a mistake can be shown again just as it was and a quiz goes on where
/// it was broken off.
final class QuestionJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(AnswerShape.class, Shape.class).addMixIn(Response.class, Form.class).build();

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

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Response.Picked.class, name = "picked"),
        @JsonSubTypes.Type(value = Response.Typed.class, name = "typed"),
        @JsonSubTypes.Type(value = Response.Arranged.class, name = "arranged"),
        @JsonSubTypes.Type(value = Response.Paired.class, name = "paired")
    })
    private interface Form {}

    static String write(Question question) {
        return MAPPER.writeValueAsString(question);
    }

    static Question read(String json) {
        return MAPPER.readValue(json, Question.class);
    }

    static String writeItems(List<QuizItem> items) {
        return MAPPER.writeValueAsString(items);
    }

    static List<QuizItem> readItems(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }

    static String writeResponse(Response response) {
        return MAPPER.writerFor(Response.class).writeValueAsString(response);
    }

    static Response readResponse(String json) {
        return MAPPER.readValue(json, Response.class);
    }
}
