package io.skillsync.aicore.skill;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rows of a CSV file by the names of its first row (RFC 4180): quoted fields may hold commas,
/// quotes and line ends.
final class CsvRows {
    private static final int END = -1;

    private final Reader in;
    private int next;

    private CsvRows(Reader in) throws IOException {
        this.in = in;
        this.next = in.read();
        if (next == '\ufeff') {
            next = in.read();
        }
    }

    static List<Map<String, String>> of(Reader in) throws IOException {
        var csv = new CsvRows(in);
        var head = csv.row();
        var rows = new ArrayList<Map<String, String>>();
        while (csv.next != END) {
            var fields = csv.row();
            var row = new LinkedHashMap<String, String>();
            for (var i = 0; i < Math.min(head.size(), fields.size()); i++) {
                row.put(head.get(i).strip(), fields.get(i));
            }
            if (fields.size() > 1 || !fields.getFirst().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> row() throws IOException {
        var fields = new ArrayList<String>();
        fields.add(field());
        while (next == ',') {
            next = in.read();
            fields.add(field());
        }
        if (next == '\r') {
            next = in.read();
        }
        if (next == '\n') {
            next = in.read();
        }
        return fields;
    }

    private String field() throws IOException {
        var text = new StringBuilder();
        if (next != '"') {
            while (next != END && next != ',' && next != '\n' && next != '\r') {
                text.append((char) next);
                next = in.read();
            }
            return text.toString();
        }
        next = in.read();
        while (next != END) {
            if (next == '"') {
                next = in.read();
                if (next != '"') {
                    break;
                }
            }
            text.append((char) next);
            next = in.read();
        }
        return text.toString();
    }
}
