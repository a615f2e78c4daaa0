package yandu.ui.quiz;

import yandu.quiz.Grade;
import yandu.quiz.Response;

/// A question, what was answered, and how that was graded.
public record Outcome(Asked asked, Response response, Grade grade) {

    /// Whether it counts as right because the user said so.
    boolean isInsisted() {
        return response instanceof Response.Typed typed && typed.insisted();
    }
}
