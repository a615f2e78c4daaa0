package yandu.app;

import java.nio.file.Path;
import yandu.cli.Library;

/// Opens real libraries for the tests of other packages.
public final class LibraryForTests {
    private LibraryForTests() {}

    public static Library in(Path folder) {
        return OpenLibrary.in(Places.in(folder));
    }
}
