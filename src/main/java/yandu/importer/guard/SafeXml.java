package yandu.importer.guard;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML from a stranger, event by event: no document type, hence no entities, neither inner ones that grow nor outer
/// ones that lead to a file or an address.
public final class SafeXml {

    /// Told of every element and text of a document.
    public interface Reader {
        /// @param name local name, without its prefix
        void start(String name, XMLStreamReader at);

        void end(String name);

        void text(String text);
    }

    private SafeXml() {}

    /// Reads a document to its end.
    ///
    /// @throws IOException if it is no well-formed XML
    /// @throws Exceeded if it has a document type or lies too deep
    public static void read(InputStream in, Guard guard, Reader reader) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no outer entities");
        });
        try {
            var xml = factory.createXMLStreamReader(in);
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        guard.depth(++depth);
                        reader.start(xml.getLocalName(), xml);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        reader.end(xml.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                            reader.text(xml.getText());
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
