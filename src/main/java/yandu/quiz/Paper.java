package yandu.quiz;

import java.util.List;

/// The questions of one quiz; the same report and seed give the same paper.
public record Paper(long seed, List<Question> questions) {

    public Paper {
        questions = List.copyOf(questions);
    }
}
