package yandu.settings;

/// What one file may cost when it is imported. A number outside its bounds is moved to the nearest bound.
///
/// @param megabytes size of the file, 1..1024
/// @param unpackedMegabytes what may come out of a packed file such as .docx, .epub or .pdf, 1..2048
/// @param seconds after which the reading is given up, 5..3600
public record ImportLimits(int megabytes, int unpackedMegabytes, int seconds) {
    public static final ImportLimits DEFAULT = new ImportLimits(64, 256, 60);

    public ImportLimits {
        megabytes = Math.clamp(megabytes, 1, 1024);
        unpackedMegabytes = Math.clamp(unpackedMegabytes, 1, 2048);
        seconds = Math.clamp(seconds, 5, 3600);
    }

    // A `with` for each component: the same with another value of it.

    public ImportLimits withMegabytes(int megabytes) {
        return new ImportLimits(megabytes, unpackedMegabytes, seconds);
    }

    public ImportLimits withUnpackedMegabytes(int unpackedMegabytes) {
        return new ImportLimits(megabytes, unpackedMegabytes, seconds);
    }

    public ImportLimits withSeconds(int seconds) {
        return new ImportLimits(megabytes, unpackedMegabytes, seconds);
    }
}
