package yandu.settings;

/// How a session of review goes, as a user sets it.
///
/// @param burySiblings whether the other cards of a sentence wait until tomorrow once one of them was graded
/// @param timer whether the time since the question is shown
public record ReviewStyle(boolean burySiblings, boolean timer) {

    public static final ReviewStyle DEFAULT = new ReviewStyle(true, false);

    public ReviewStyle withBurySiblings(boolean burySiblings) {
        return new ReviewStyle(burySiblings, timer);
    }

    public ReviewStyle withTimer(boolean timer) {
        return new ReviewStyle(burySiblings, timer);
    }
}
