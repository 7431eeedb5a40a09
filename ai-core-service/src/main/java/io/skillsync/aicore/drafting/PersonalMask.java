package io.skillsync.aicore.drafting;

import io.skillsync.aicore.analysis.ResumeDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Keeps name and contact data at home: they leave as marks and come back as what they stand for.
/// One mask serves one request.
public final class PersonalMask {
    private record Contact(String kind, Pattern pattern) {}

    /// E-mail addresses, web addresses and phone numbers, wherever they stand.
    private static final List<Contact> CONTACTS =
            List.of(
                    new Contact("EMAIL", Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+")),
                    new Contact("LINK", Pattern.compile("(?:https?://|www\\.)[^\\s,;)>\\]«»]+")),
                    new Contact(
                            "PHONE",
                            Pattern.compile(
                                    "(?<![\\w.])(?:(?:\\+|00?)\\d?[\\d ()/.-]{6,18}\\d|\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4})(?!\\w)")));

    private static final Pattern MARK = Pattern.compile("«[^»]*»");
    private static final int SHORTEST_PART = 3;

    private final Map<String, String> marks = new LinkedHashMap<>();
    private final boolean on;

    private PersonalMask(boolean on) {
        this.on = on;
    }

    /// Hides nothing; for operators whose model runs at home.
    public static PersonalMask off() {
        return new PersonalMask(false);
    }

    /// @param name whose text it is; empty where it is not known
    public static PersonalMask of(Optional<String> name) {
        var mask = new PersonalMask(true);
        name.ifPresent(mask::markName);
        return mask;
    }

    static PersonalMask of(String candidateName, ResumeDocument resume) {
        var basics = resume.basics();
        var mask = of(Optional.ofNullable(candidateName));
        mask.markName(basics.name());
        mask.mark("EMAIL", basics.email());
        mask.mark("PHONE", basics.phone());
        basics.links().forEach(link -> mask.mark("LINK", link));
        return mask;
    }

    private void markName(String name) {
        mark("PERSON", name);
        if (name == null) return;
        for (var part : name.split("[\\s.,]+"))
            if (part.length() >= SHORTEST_PART) mark("PERSON", part);
    }

    private String mark(String kind, String value) {
        if (value == null || value.isBlank()) return "";
        for (var known : marks.entrySet())
            if (known.getValue().equals(value)) return known.getKey();
        var mark = "«%s%d»".formatted(kind, marks.size() + 1);
        marks.put(mark, value);
        return mark;
    }

    /// The text with marks for what it says of a person.
    public String hide(String text) {
        if (!on) return text;
        var hidden = text.replace("«", "\"").replace("»", "\"");
        for (var mark : List.copyOf(marks.entrySet()))
            hidden =
                    outside(
                            hidden,
                            part -> whole(mark.getValue()).matcher(part).replaceAll(mark.getKey()));
        for (var contact : CONTACTS)
            hidden =
                    outside(
                            hidden,
                            part ->
                                    contact.pattern()
                                            .matcher(part)
                                            .replaceAll(
                                                    found -> mark(contact.kind(), found.group())));
        return hidden;
    }

    /// A whole name in any case; a part of one only as it is written, because parts of names are
    /// words too.
    private static Pattern whole(String value) {
        var flags =
                value.contains(" ") || value.contains("@")
                        ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
                        : 0;
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(value) + "(?![\\p{L}\\p{N}])", flags);
    }

    /// Changes what stands outside the marks, so that no mark is marked again.
    private static String outside(String text, UnaryOperator<String> change) {
        var parts = new ArrayList<String>();
        var from = 0;
        var mark = MARK.matcher(text);
        while (mark.find()) {
            parts.add(change.apply(text.substring(from, mark.start())));
            parts.add(mark.group());
            from = mark.end();
        }
        parts.add(change.apply(text.substring(from)));
        return String.join("", parts);
    }

    /// The text with marks turned back into what they stand for.
    public String show(String text) {
        var shown = text;
        for (var mark : marks.entrySet()) shown = shown.replace(mark.getKey(), mark.getValue());
        return shown;
    }
}
