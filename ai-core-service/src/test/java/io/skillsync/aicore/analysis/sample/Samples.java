package io.skillsync.aicore.analysis.sample;

import io.skillsync.aicore.analysis.ResumeDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Fifty-seven documents: three people in each of nineteen layouts.
public final class Samples {
    private static final int PEOPLE_PER_LAYOUT = 3;

    private final List<ResumeDocument> people = People.all();
    private final List<Sample> samples = new ArrayList<>();
    private int next;

    private Samples() {}

    public static List<Sample> all() {
        var all = new Samples();
        all.add("dates-right", "pdf", PdfLayouts::datesRight);
        all.add("dark-sidebar", "pdf", PdfLayouts::darkSidebar);
        all.add("date-column", "pdf", PdfLayouts::dateColumn);
        all.add("column-right", "pdf", PdfLayouts::columnRight);
        all.add("bold", "docx", WordLayouts::bold);
        all.add("tabs", "docx", WordLayouts::tabs);
        all.add("table", "docx", WordLayouts::table);
        all.add("semantic", "html", text(HtmlLayouts::semantic));
        all.add("styled", "html", text(HtmlLayouts::styled));
        all.add("table", "html", text(HtmlLayouts::table));
        all.add("sidebar", "html", text(HtmlLayouts::sidebar));
        all.add("capitals", "txt", text(TextLayouts::capitals));
        all.add("columns", "txt", text(TextLayouts::columns));
        all.add("dates-first", "txt", text(TextLayouts::datesFirst));
        all.add("levels", "pdf", OddLayouts::levels);
        all.add("one-line", "pdf", OddLayouts::oneLine);
        all.add("name-last", "html", text(OddLayouts::nameLast));
        all.add("marked", "txt", text(OddLayouts::marked));
        all.add("unheaded", "txt", text(OddLayouts::unheaded));
        return all.samples;
    }

    private static Function<ResumeDocument, byte[]> text(Function<ResumeDocument, String> layout) {
        return person -> layout.apply(person).getBytes(StandardCharsets.UTF_8);
    }

    private void add(String layout, String format, Function<ResumeDocument, byte[]> write) {
        for (var i = 0; i < PEOPLE_PER_LAYOUT; i++) {
            var person = people.get(next++ % people.size());
            var name = format + " " + layout + ": " + person.basics().name();
            samples.add(new Sample(name, format, write.apply(person), person));
        }
    }
}
