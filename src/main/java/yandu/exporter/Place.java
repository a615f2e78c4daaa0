package yandu.exporter;

/// Where something stands in an exported text.
///
/// @param paragraph number of the paragraph, from 1; the title is 0 where the document has one
/// @param sentence number of the sentence in the whole text, from 1
record Place(int paragraph, int sentence) {

    /// The sentence's name as the target of links.
    String id() {
        return "s" + sentence;
    }
}
