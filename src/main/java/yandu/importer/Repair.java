package yandu.importer;

import java.util.List;

/// One kind of damage that a text takes on its way into a file, and how it is mended. Mending never changes words: it
/// takes out what no author wrote and puts line ends where they belong.
interface Repair {

    /// The key of the sentence that tells how often it was done; empty for what nobody wants to know, like line ends.
    String key();

    /// What to change, in order of place, no two overlapping.
    List<Edit> find(String text);
}
