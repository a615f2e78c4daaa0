package yandu.importer.guard;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML from a stranger, event by event: no document type, hence no entities, neither inner ones that grow nor outer
/// ones that lead to a file or an address.
public final class SafeXml {

    /// Told of every element and text of a document.
    public interface Listener {
        /// @param name local name, without its prefix
        void start(String name, XMLStreamReader at);

        void end(String name);

        void text(String text);
    }

    private SafeXml() {}

    /// UTF-16 where a mark says so, else UTF-8, as both formats have it; a byte that is neither becomes U+FFFD instead of
    /// a complaint on the error stream.
    private static Reader decoded(InputStream in) throws IOException {
        var bytes = new BufferedInputStream(in);
        bytes.mark(3);
        int mark = bytes.read() << 8 | bytes.read();
        boolean skip = mark == 0xefbb && bytes.read() == 0xbf; // the mark of UTF-8 is no part of the document
        if (!skip) {
            bytes.reset();
        }
        boolean wide = mark == 0xfeff || mark == 0xfffe;
        return new InputStreamReader(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    /// Reads a document to its end.
    ///
    /// @throws IOException if it is no well-formed XML
    /// @throws Exceeded if it has a document type or lies too deep
    public static void read(InputStream in, Guard guard, Listener listener) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // the platform's own limit is lower and would not say which one it is
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(guard.limits().depth() + 1));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no outer entities");
        });
        try {
            var xml = factory.createXMLStreamReader(decoded(in));
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        guard.depth(++depth);
                        listener.start(xml.getLocalName(), xml);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        listener.end(xml.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                            listener.text(xml.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new Exceeded("import.refused.entities");
                    default -> guard.look();
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
