package yandu.exporter;

import java.util.ArrayList;
import java.util.List;

/// Reads tables strictly by RFC 4180: a quotation mark inside a bare cell, anything after a closing one, or a line that ends
/// otherwise than with CR LF is an error.
final class Rfc4180 {
    private Rfc4180() {}

    static List<List<String>> parse(String text, char separator) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            var cell = new StringBuilder();
            if (text.charAt(at) == '"') {
                for (at++; text.charAt(at) != '"' || at + 1 < text.length() && text.charAt(at + 1) == '"'; at++) {
                    cell.append(text.charAt(at));
                    at += text.charAt(at) == '"' ? 1 : 0;
                }
                at++;
            } else {
                boolean header = text.charAt(at) == '#';
                for (; text.charAt(at) != separator && text.charAt(at) != '\r'; at++) {
                    if (!header && (text.charAt(at) == '"' || text.charAt(at) == '\n')) {
                        throw new IllegalArgumentException("bare " + (int) text.charAt(at) + " at " + at);
                    }
                    cell.append(text.charAt(at));
                }
            }
            row.add(cell.toString());
            if (text.startsWith("\r\n", at)) {
                rows.add(List.copyOf(row));
                row.clear();
                at += 2;
            } else if (text.charAt(at) == separator) {
                at++;
            } else {
                throw new IllegalArgumentException("neither end nor separator at " + at);
            }
        }
        return rows;
    }
}
