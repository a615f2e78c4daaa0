package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;
import yandu.analysis.Steps;

/// Writes one format.
public interface Exporter {

    /// File name extension without the dot; also the format's name on the command line.
    String extension();

    /// Whether it takes the cards of a pack and nothing else, whatever parts are asked for.
    default boolean isOfCards() {
        return false;
    }

    /// Whether the pack's template says what its file looks like.
    default boolean hasTemplate() {
        return false;
    }

    /// Writes the whole pack; the stream stays open.
    ///
    /// @param steps told how far it is
    /// @throws java.util.concurrent.CancellationException if `steps` stops it
    void write(StudyPack pack, Steps steps, OutputStream out) throws IOException;
}
