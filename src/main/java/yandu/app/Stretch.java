package yandu.app;

/// A part of the tour: some screens, one after the other, as a person would use them. It starts wherever the one before
/// ended, or at the open report, and ends where any other can start.
interface Stretch {

    /// Name of the part, as `tour --part` takes it.
    String name();

    void travel(Guide guide);
}
