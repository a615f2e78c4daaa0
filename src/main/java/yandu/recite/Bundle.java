package yandu.recite;

import java.util.List;

/// A card that asks for the words of several blanks together: all items of a list, all phrases of a sentence. It is
/// answered when each of them was.
///
/// @param card its key
/// @param blanks indices of the blanks in their mask, at least one
public record Bundle(String card, List<Integer> blanks) {

    public Bundle {
        blanks = List.copyOf(blanks);
    }
}
