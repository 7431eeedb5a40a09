package io.skillsync.aicore.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A table of comma separated values (RFC 4180): rows by the names of their columns, lower case;
/// blank cells are left out.
final class CsvTable {
    private CsvTable() {}

    static List<Map<String, String>> rows(String text) {
        var cells = cells(text.startsWith("\uFEFF") ? text.substring(1) : text);
        var rows = new ArrayList<Map<String, String>>();
        if (cells.isEmpty()) {
            return rows;
        }
        var header = cells.getFirst();
        for (var line : cells.subList(1, cells.size())) {
            var row = new LinkedHashMap<String, String>();
            for (var i = 0; i < Math.min(header.size(), line.size()); i++) {
                if (!line.get(i).isBlank()) {
                    row.put(header.get(i).strip().toLowerCase(Locale.ROOT), line.get(i).strip());
                }
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<List<String>> cells(String text) {
        var lines = new ArrayList<List<String>>();
        List<String> line = new ArrayList<>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !line.isEmpty()) {
            line.add(cell.toString());
            lines.add(line);
        }
        return lines;
    }
}
