package yandu.analysis;

/// Follows an analysis under way and may stop it between two of its steps, none of which takes long.
@FunctionalInterface
public interface Steps {

    /// Lets every step pass.
    Steps UNWATCHED = new Steps() {
        @Override
        public void done(double share) {
            // nobody looks
        }
    };

    /// A step is done.
    ///
    /// @param share of all steps, 0..1, never less than before; 1 exactly once, at the end
    /// @throws java.util.concurrent.CancellationException to stop the analysis; it comes out of
    ///     [Analyzer#analyze(yandu.document.Document, Steps)]
    void done(double share);

    /// Follows work that is a part of this.
    ///
    /// @param from share of the whole at its beginning
    /// @param to share of the whole at its end
    default Steps between(double from, double to) {
        return share -> done(from + share * (to - from));
    }
}
