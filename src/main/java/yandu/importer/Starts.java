package yandu.importer;

import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamReader;
import yandu.importer.guard.SafeXml;

/// Looks at the beginnings of elements only, where all that matters is in attributes.
record Starts(BiConsumer<String, XMLStreamReader> seen) implements SafeXml.Listener {

    @Override
    public void start(String name, XMLStreamReader at) {
        seen.accept(name, at);
    }

    @Override
    public void end(String name) {}

    @Override
    public void text(String text) {}
}
