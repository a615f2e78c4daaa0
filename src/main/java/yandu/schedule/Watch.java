package yandu.schedule;

/// Is told how far long work has come. To end the work early it throws; what it throws is what the work ends with.
@FunctionalInterface
public interface Watch {

    /// Lets work go on unseen.
    Watch NONE = share -> {};

    /// @param share of the work that is done, 0..1, never falling
    void at(double share);

    /// A watch for a part of the work.
    ///
    /// @param from share of the whole that is done when the part begins
    /// @param to share of the whole that is done when the part ends
    default Watch part(double from, double to) {
        return share -> at(from + share * (to - from));
    }
}
