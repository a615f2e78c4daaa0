package yandu.importer;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import yandu.importer.guard.Guard;
import yandu.importer.guard.SafeXml;

/// The texts of elements by their names; of equal names the first counts.
final class Values implements SafeXml.Listener {
    private final Map<String, String> values = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    static Map<String, String> read(InputStream in, Guard guard) throws IOException {
        var values = new Values();
        SafeXml.read(in, guard, values);
        return values.values;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        text.setLength(0);
    }

    @Override
    public void end(String name) {
        values.putIfAbsent(name, text.toString().strip());
        text.setLength(0);
    }

    @Override
    public void text(String more) {
        text.append(more);
    }
}
