package yandu.ui.library;

/// How far the work on files and drafts is.
///
/// @param name of the file that is being read, or title of what is being counted or kept
/// @param share of its analysis or keeping that is done, 0..1
public record IntakeProgress(Work work, int done, int all, String name, double share) {
    static final IntakeProgress NONE = new IntakeProgress(Work.READING, 0, 0, "", 0);

    /// What is done with files and drafts.
    enum Work {
        READING,
        COUNTING,
        KEEPING
    }

    /// How far all of it is, 0..1.
    double whole() {
        return all == 0 ? 0 : (done + share) / all;
    }

    IntakeProgress with(double share) {
        return new IntakeProgress(work, done, all, name, share);
    }

    boolean isUnderWay() {
        return done < all;
    }

    boolean is(Work what) {
        return isUnderWay() && work == what;
    }
}
