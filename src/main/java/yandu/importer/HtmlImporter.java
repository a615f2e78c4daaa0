package yandu.importer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import yandu.importer.article.WebPage;
import yandu.importer.flow.Flow;

/// Reads web pages that were saved. Nothing in a page is run and nothing that it points to is fetched: it is only parsed.
public final class HtmlImporter implements Importer {
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([-\\w:.]{2,30})|<\\?xml[^>]{0,80}encoding=[\"']([-\\w]{2,30})");
    private static final int HEAD = 4096;

    @Override
    public boolean accepts(Path path, byte[] head) {
        return Signature.isHtml(head) || Signature.isNamed(path, "html", "htm", "xhtml", "shtml") && Signature.holdsTags(head);
    }

    @Override
    public Imported read(Path path, Request request) throws IOException, ImportException {
        var name = Importers.nameOf(path);
        var bytes = Files.readAllBytes(path);
        var decoded = decode(bytes, name, request);
        request.guard().characters(decoded.text().length() / 20);
        var parser = Parser.htmlParser().setMaxDepth(request.guard().limits().depth());
        var flow = new Flow(request.guard());
        WebPage.take(parser.parseInput(decoded.text(), ""), flow);
        return Composition.of(flow, name, decoded);
    }

    /// What the page says its encoding is counts only where it leaves no character unreadable.
    private static Decoder.Decoded decode(byte[] bytes, String name, Request request) throws ImportException {
        var said = said(bytes);
        if (request.encoding().isEmpty() && said.isPresent()) {
            var decoded = Decoder.decode(bytes, said.get());
            if (decoded.unreadable() == 0) {
                return decoded;
            }
        }
        return TextImporter.decode(bytes, name, request);
    }

    private static Optional<String> said(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var found = CHARSET.matcher(head);
        if (!found.find() || head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
            return Optional.empty();
        }
        var charset = found.group(1) == null ? found.group(2) : found.group(1);
        try {
            return Optional.of(charset)
                    .map(c -> c.toLowerCase(java.util.Locale.ROOT).matches("gb2312|gbk|x-gbk") ? "GB18030" : c)
                    .filter(Charset::isSupported);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
