package yandu.importer;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Block;
import yandu.document.Document;
import yandu.document.Span;
import yandu.importer.flow.Flow;
import yandu.importer.flow.Piece;

/// Makes the document of a source that was taken down piece by piece. The text is mended like any other; what the source
/// said of its pieces is laid onto the lines that came of them.
final class Composition {
    private final List<Piece> pieces;
    private final int[] starts;
    private final CleanText clean;

    private Composition(List<Piece> pieces) {
        this.pieces = pieces;
        this.starts = new int[pieces.size()];
        var raw = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = raw.length();
            raw.append(pieces.get(i).text()).append('\n');
        }
        clean = CleanText.of(raw.toString());
    }

    /// @param name of the file, for the title where there is no other
    /// @param encoding empty where the format settles it
    /// @throws ImportException if nothing was taken down
    static Imported of(Flow flow, String name, Decoder.Decoded encoding) throws ImportException {
        var composition = new Composition(titled(flow.pieces()));
        if (composition.clean.isEmpty()) {
            throw new ImportException("import.refused.empty", name);
        }
        var repairs = new ArrayList<Imported.Repaired>();
        if (encoding.unreadable() > 0) {
            repairs.add(new Imported.Repaired("import.repair.unreadable", encoding.unreadable()));
        }
        flow.told().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(each -> repairs.add(new Imported.Repaired(each.getKey(), each.getValue())));
        repairs.addAll(composition.clean.repairs());
        return new Imported(
                composition.document(flow.details().title(), name),
                encoding.encoding(),
                encoding.others(),
                repairs,
                composition.clean.source(),
                flow.details());
    }

    /// For formats that settle their encoding.
    static Imported of(Flow flow, String name) throws ImportException {
        return of(flow, name, new Decoder.Decoded("", "", 0, List.of()));
    }

    /// The one heading of the first level with which a source begins is its title.
    private static List<Piece> titled(List<Piece> pieces) {
        boolean hasTitle = pieces.stream().anyMatch(piece -> piece.kind() == Piece.Kind.TITLE);
        boolean opens = !pieces.isEmpty() && pieces.getFirst().kind() == Piece.Kind.HEADING;
        if (hasTitle || !opens) {
            return pieces;
        }
        int level = pieces.getFirst().level();
        long equals =
                pieces.stream().filter(p -> p.kind() == Piece.Kind.HEADING && p.level() <= level).count();
        if (equals > 1) {
            return pieces;
        }
        var titled = new ArrayList<>(pieces);
        titled.set(0, new Piece(Piece.Kind.TITLE, 0, pieces.getFirst().text()));
        return titled;
    }

    private Document document(String saidTitle, String name) {
        var plain = Document.ofPlainText(clean.text(), saidTitle.isBlank() ? stem(name) : saidTitle);
        if (pieces.stream().noneMatch(piece -> piece.kind() != Piece.Kind.PARAGRAPH)) {
            return plain;
        }
        var blocks = new ArrayList<Block>();
        String title = null;
        for (var block : plain.blocks()) {
            var piece = pieceAt(block.span().start());
            boolean isTitle = piece.kind() == Piece.Kind.TITLE && title == null;
            title = isTitle ? clean.text().substring(block.span().start(), block.span().end()) : title;
            blocks.add(isTitle ? new Block(Block.Kind.TITLE, block.span(), 0) : block(piece, block.span()));
        }
        return title == null
                ? new Document(plain.title(), plain.text(), keepingTitle(blocks, plain.blocks().getFirst()))
                : new Document(title, plain.text(), blocks);
    }

    /// Where the source names no title, the first line is one if it looks like one.
    private static List<Block> keepingTitle(List<Block> blocks, Block first) {
        if (first.kind() == Block.Kind.TITLE && blocks.getFirst().kind() == Block.Kind.PARAGRAPH) {
            blocks.set(0, first);
        }
        return blocks;
    }

    private static Block block(Piece piece, Span span) {
        return switch (piece.kind()) {
            case TITLE, PARAGRAPH -> new Block(Block.Kind.PARAGRAPH, span, 0);
            case HEADING -> new Block(Block.Kind.HEADING, span, piece.level());
            case ITEM -> new Block(Block.Kind.ITEM, span, piece.level());
            case ROW -> new Block(Block.Kind.ROW, span, 0);
        };
    }

    private Piece pieceAt(int offset) {
        int at = java.util.Arrays.binarySearch(starts, clean.source().original(offset));
        return pieces.get(at >= 0 ? at : -at - 2);
    }

    /// A file's name without its ending.
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
