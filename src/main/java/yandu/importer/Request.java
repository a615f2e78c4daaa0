package yandu.importer;

import java.util.Optional;
import yandu.importer.guard.Guard;

/// How a file is to be read.
///
/// @param guard holds the reading to its limits and may stop it
/// @param encoding what the user chose where the file leaves it open; an IANA name
public record Request(Guard guard, Optional<String> encoding) {

    public static Request of(Guard guard) {
        return new Request(guard, Optional.empty());
    }
}
