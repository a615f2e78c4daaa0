package yandu.importer.deck;

import java.util.List;
import java.util.Optional;

/// How the cards of a note are made of its fields.
///
/// @param sides by number of the template; of a cloze the one that all its cards have
record Model(boolean cloze, List<Sides> sides) {

    /// Front and back of a card.
    record Sides(Template front, Template back) {

        static Sides of(String front, String back, List<String> fields) {
            return new Sides(Template.ofFront(front, fields), Template.ofBack(back, fields));
        }
    }

    /// What a card says.
    record Words(String front, String back) {

        /// Whether it asks something, and answers it where that is not in the front.
        boolean areComplete(boolean cloze) {
            return cloze ? front.contains("{{c") : !front.isEmpty() && !back.isEmpty();
        }
    }

    Model {
        sides = List.copyOf(sides);
    }

    /// The words of a card; empty where the model has no template of that number.
    Optional<Words> words(int number, String[] fields) {
        int side = cloze ? 0 : number;
        return side < 0 || side >= sides.size()
                ? Optional.empty()
                : Optional.of(new Words(front(sides.get(side), fields), back(sides.get(side), fields)));
    }

    private static String front(Sides side, String[] fields) {
        return FieldText.of(side.front().fill(new Fields(fields, true)));
    }

    /// The text of a cloze stands on its front: the back is what is shown besides.
    private static String back(Sides side, String[] fields) {
        return FieldText.of(side.back().fill(new Fields(fields, false)));
    }

    private record Fields(String[] fields, boolean showsCloze) implements Template.Filling {

        @Override
        public String field(int number) {
            return number < fields.length ? fields[number] : "";
        }

        @Override
        public String cloze(int number) {
            return showsCloze ? field(number) : "";
        }
    }
}
