package yandu.importer.guard;

/// Watches over the reading of one file: whoever reads tells it what it takes, and is stopped where that is too much
/// or where nobody waits for it any more.
public final class Guard {
    private final Limits limits;
    private long unpacked;
    private int parts;
    private volatile boolean stopped;

    public Guard(Limits limits) {
        this.limits = limits;
    }

    public Limits limits() {
        return limits;
    }

    /// Lets the reading end at its next look. May be called from any thread.
    public void stop() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }

    /// To be called in every loop that a file can make long.
    ///
    /// @throws Exceeded if the reading was stopped
    public void look() {
        if (stopped) {
            throw new Exceeded("import.refused.stopped");
        }
    }

    /// So many bytes more came out of a packed part.
    ///
    /// @throws Exceeded if that is too much
    public void unpack(long bytes) {
        look();
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw new Exceeded("import.refused.unpacked", limits.unpackedBytes() >> 20);
        }
    }

    /// How many bytes may still come out of packed parts.
    public long unpackable() {
        return limits.unpackedBytes() - unpacked;
    }

    /// One more part of an archive or page.
    ///
    /// @throws Exceeded if there are too many
    public void part() {
        look();
        parts++;
        parts(parts);
    }

    /// There are so many parts.
    ///
    /// @throws Exceeded if there are too many
    public void parts(int count) {
        if (count > limits.parts()) {
            throw new Exceeded("import.refused.parts", limits.parts());
        }
    }

    /// So much text came out so far.
    ///
    /// @throws Exceeded if it is too much
    public void characters(long count) {
        look();
        if (count > limits.characters()) {
            throw new Exceeded("import.refused.characters", limits.characters());
        }
    }

    /// An element lies this deep.
    ///
    /// @throws Exceeded if it lies too deep
    public void depth(int depth) {
        look();
        if (depth > limits.depth()) {
            throw new Exceeded("import.refused.deep", limits.depth());
        }
    }
}
