package yandu.analysis;

/// A noun phrase as a run of words.
///
/// @param first its first word
/// @param last the word after its last
/// @param object whether a verb that takes policy terms stands before it
/// @param closed whether a mark stands behind it
/// @param compound whether it was put together over 的 or a conjunction
record Chunk(int first, int last, boolean object, boolean closed, boolean compound) {

    /// Some of them.
    static final class Row extends Runs<Chunk> {
        private static final int OBJECT = 1;
        private static final int CLOSED = 2;
        private static final int COMPOUND = 4;

        void put(Chunk chunk) {
            int marks = (chunk.object ? OBJECT : 0) | (chunk.closed ? CLOSED : 0) | (chunk.compound ? COMPOUND : 0);
            add(chunk.first, chunk.last, marks);
        }

        @Override
        Chunk run(int first, int end, int marks) {
            return new Chunk(first, end, (marks & OBJECT) != 0, (marks & CLOSED) != 0, (marks & COMPOUND) != 0);
        }
    }
}
