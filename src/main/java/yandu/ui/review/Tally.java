package yandu.ui.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import yandu.schedule.Rating;

/// The grades of one session, with those taken back.
final class Tally {
    private final Deque<Rating> given = new ArrayDeque<>();
    private final Deque<Rating> undone = new ArrayDeque<>();

    void give(Rating rating) {
        given.push(rating);
        undone.clear();
    }

    void undo() {
        if (!given.isEmpty()) {
            undone.push(given.pop());
        }
    }

    void redo() {
        if (!undone.isEmpty()) {
            given.push(undone.pop());
        }
    }

    boolean canUndo() {
        return !given.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    int size() {
        return given.size();
    }

    Map<Rating, Integer> grades() {
        var grades = new EnumMap<Rating, Integer>(Rating.class);
        given.forEach(rating -> grades.merge(rating, 1, Integer::sum));
        return grades;
    }
}
