package yandu.exporter.page;

import java.util.List;
import java.util.stream.Stream;

/// A piece of a page that stands by itself.
public sealed interface Block {

    /// All its runs in reading order.
    Stream<Run> runs();

    /// @param level 2 for the parts of a page, 3 for what lies in them; the title is level 1
    /// @param id its name as the target of links
    record Heading(int level, String id, List<Run> words) implements Block {

        public Heading {
            words = List.copyOf(words);
        }

        public Heading(int level, String id, String text) {
            this(level, id, List.of(Run.of(text)));
        }

        @Override
        public Stream<Run> runs() {
            return words.stream();
        }
    }

    /// @param id its name as the target of links, empty where it has none
    record Paragraph(Role role, String id, List<Run> words) implements Block {

        public Paragraph {
            words = List.copyOf(words);
        }

        public Paragraph(Role role, List<Run> words) {
            this(role, "", words);
        }

        public Paragraph(Role role, String text) {
            this(role, "", List.of(Run.of(text)));
        }

        @Override
        public Stream<Run> runs() {
            return words.stream();
        }
    }

    /// What a paragraph is for.
    enum Role {
        /// Under a title: day, source, size.
        ABOUT,
        /// A paragraph of a report.
        TEXT,
        /// A title or heading of a report.
        HEAD,
        /// The name of a list, above it.
        LABEL,
        /// Words of one's own.
        PLAIN,
        /// A passage of a report that something is said about.
        QUOTE,
        /// A question, a numbered answer.
        TASK,
        /// A line under a question: an option.
        OPTION,
        /// Why an answer is right.
        GROUND
    }

    /// Words in Markdown that the user wrote.
    record Prose(String markdown) implements Block {

        /// The blocks that the marks stand for.
        public List<Block> blocks() {
            return MarkdownBlocks.of(markdown);
        }

        @Override
        public Stream<Run> runs() {
            return blocks().stream().flatMap(Block::runs);
        }
    }

    record Listing(boolean numbered, List<Entry> entries) implements Block {

        public Listing {
            entries = List.copyOf(entries);
        }

        @Override
        public Stream<Run> runs() {
            return entries.stream()
                    .flatMap(entry -> Stream.concat(entry.words().stream(), entry.inner().stream().flatMap(Listing::runs)));
        }
    }

    /// An item of a list with the lists inside it.
    record Entry(List<Run> words, List<Listing> inner) {

        public Entry {
            words = List.copyOf(words);
            inner = List.copyOf(inner);
        }

        public Entry(List<Run> words) {
            this(words, List.of());
        }
    }

    /// @param widths shares of the columns, all together 100
    /// @param rows as many cells in each as there are columns
    record Table(List<Integer> widths, List<String> head, List<List<Cell>> rows) implements Block {

        public Table {
            widths = List.copyOf(widths);
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<Run> runs() {
            return rows.stream().flatMap(List::stream).flatMap(cell -> cell.words().stream());
        }
    }

    /// A cell of a table; its runs may hold line breaks.
    record Cell(List<Run> words) {

        public Cell {
            words = List.copyOf(words);
        }

        public static Cell of(String text) {
            return new Cell(List.of(Run.of(text)));
        }
    }

    /// What follows begins on a new sheet of paper.
    record NewSheet() implements Block {

        @Override
        public Stream<Run> runs() {
            return Stream.empty();
        }
    }
}
