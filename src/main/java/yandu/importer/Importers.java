package yandu.importer;

import java.util.List;

/// The formats that can be read. A new format is a new file and a line here; the first that accepts a file reads it.
public final class Importers {
    public static final List<Importer> ALL = List.of();

    private Importers() {}
}
