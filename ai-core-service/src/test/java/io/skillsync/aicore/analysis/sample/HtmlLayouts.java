package io.skillsync.aicore.analysis.sample;

import io.skillsync.aicore.analysis.ResumeDocument;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/// Web pages: by meaning, by style sheet, by table, and with two columns.
final class HtmlLayouts {
    private HtmlLayouts() {}

    static String semantic(ResumeDocument p) {
        var b = p.basics();
        var body =
                new StringBuilder("<h1>%s</h1><p>%s</p>".formatted(e(b.name()), e(b.headline())));
        body.append(
                "<address><a href='mailto:%1$s'>%1$s</a> · <a href='tel:%2$s'>%2$s</a> · %3$s</address>"
                        .formatted(e(b.email()), e(b.phone()), e(b.location())));
        if (b.summary() != null) {
            body.append("<h2>About me</h2><p>").append(e(b.summary())).append("</p>");
        }
        body.append("<h2>Experience</h2>");
        for (var job : p.experiences()) {
            body.append(
                    "<article><h3>%s</h3><p>%s</p><time>%s</time>%s</article>"
                            .formatted(
                                    e(job.title()),
                                    e(job.company()),
                                    Wordings.longPeriod(job),
                                    items(job.achievements())));
        }
        body.append("<h2>Education</h2>");
        for (var school : p.educations()) {
            body.append(
                    "<article><h3>%s</h3><p>%s</p><time>%s</time></article>"
                            .formatted(
                                    e(school.institution()),
                                    e(Wordings.study(school)),
                                    Wordings.years(school)));
        }
        body.append("<h2>Skills</h2>")
                .append(items(p.skills().stream().map(skill -> skill.name()).toList()));
        body.append("<h2>Languages</h2><p>").append(Wordings.languages(p, ", ")).append("</p>");
        return page("", body.toString());
    }

    static String styled(ResumeDocument p) {
        var b = p.basics();
        var css =
                ".n{font-size:32px;font-weight:700}.h{font-size:20px;font-weight:bold;color:#0a5}.r{display:flex;justify-content:space-between}"
                        + ".t{font-weight:600}.tag{display:inline-block;padding:2px 6px;background:#eee}.d{color:#888}.x{display:none}";
        var body =
                new StringBuilder(
                        "<div class=n>%s</div><div>%s</div>"
                                .formatted(e(b.name()), e(b.headline())));
        body.append(
                "<div class=r><span>%s</span><span>%s</span><span>%s</span></div>"
                        .formatted(e(b.email()), e(b.phone()), e(b.location())));
        body.append("<div class=h>Work history</div>");
        for (var job : p.experiences()) {
            body.append(
                    "<div class=r><span class=t>%s</span><span class=d>%s</span></div><div>%s</div>%s"
                            .formatted(
                                    e(job.company()),
                                    Wordings.shortPeriod(job),
                                    e(job.title()),
                                    items(job.achievements())));
        }
        body.append("<div class=h>Education</div>");
        for (var school : p.educations()) {
            body.append(
                    "<div class=r><span class=t>%s</span><span class=d>%s</span></div><div>%s</div>"
                            .formatted(
                                    e(school.institution()),
                                    Wordings.years(school),
                                    e(Wordings.study(school))));
        }
        body.append("<div class=h>Skills</div><div>");
        body.append(
                p.skills().stream()
                        .map(skill -> "<span class=tag>" + e(skill.name()) + "</span>")
                        .collect(Collectors.joining()));
        body.append("</div><div class=h>Languages</div><div>")
                .append(Wordings.languages(p, " | "))
                .append("</div>");
        return page(css, body.toString());
    }

    static String table(ResumeDocument p) {
        var b = p.basics();
        var rows = new StringBuilder();
        row(rows, "Name", b.name());
        row(rows, "E-mail", b.email());
        row(rows, "Phone", b.phone());
        rows.append("<tr><td colspan=2><h2>Professional experience</h2></td></tr>");
        for (var job : p.experiences()) {
            rows.append(
                    "<tr><td>%s</td><td><b>%s</b><br><i>%s</i>%s</td></tr>"
                            .formatted(
                                    Wordings.numbers(job),
                                    e(job.title()),
                                    e(job.company()),
                                    items(job.achievements())));
        }
        rows.append("<tr><td colspan=2><h2>Education</h2></td></tr>");
        for (var school : p.educations()) {
            rows.append(
                    "<tr><td>%s</td><td><b>%s</b><br>%s</td></tr>"
                            .formatted(
                                    Wordings.years(school),
                                    e(school.institution()),
                                    e(Wordings.study(school))));
        }
        rows.append("<tr><td colspan=2><h2>Skills</h2></td></tr>");
        rows.append("<tr><td colspan=2>").append(e(Wordings.skills(p, ", "))).append("</td></tr>");
        return page("", "<h1>Curriculum vitae</h1><table>" + rows + "</table>");
    }

    static String sidebar(ResumeDocument p) {
        var b = p.basics();
        var aside =
                "<aside><h4>Contact</h4><div>%s</div><div>%s</div><div>%s</div><h4>Skills</h4>%s<h4>Languages</h4>%s</aside>"
                        .formatted(
                                e(b.phone()),
                                e(b.email()),
                                e(b.location()),
                                items(p.skills().stream().map(skill -> skill.name()).toList()),
                                items(
                                        p.languages().stream()
                                                .map(language -> language.name())
                                                .toList()));
        var main =
                new StringBuilder(
                        "<main><h1>%s</h1><h2>%s</h2><h4>Employment</h4>"
                                .formatted(e(b.name()), e(b.headline())));
        for (var job : p.experiences()) {
            main.append(
                    "<div><strong>%s</strong> — <em>%s</em></div><div>%s</div>%s"
                            .formatted(
                                    e(job.title()),
                                    e(job.company()),
                                    Wordings.longPeriod(job),
                                    items(job.achievements())));
        }
        main.append("<h4>Education</h4>");
        for (var school : p.educations()) {
            main.append(
                    "<div><strong>%s</strong>, %s</div><div>%s</div>"
                            .formatted(
                                    e(Wordings.study(school)),
                                    e(school.institution()),
                                    Wordings.years(school)));
        }
        return page("", aside + main + "</main>");
    }

    private static void row(StringBuilder rows, String label, String value) {
        rows.append("<tr><td>%s</td><td>%s</td></tr>".formatted(label, e(value)));
    }

    private static String items(List<String> items) {
        return items.stream()
                .map(item -> "<li>" + e(item) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String page(String css, String body) {
        return "<!doctype html><html><head><meta charset=utf-8><style>%s</style></head><body>%s</body></html>"
                .formatted(css, body);
    }

    private static String e(String text) {
        return Entities.escape(text);
    }
}
