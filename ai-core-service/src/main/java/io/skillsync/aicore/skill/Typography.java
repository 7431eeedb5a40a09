package io.skillsync.aicore.skill;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text without the niceties of typesetting, so that a name is the same however it was set:
/// ligatures and wide letters apart, apostrophes and dashes plain, blanks simple, soft hyphens
/// gone. Letters keep their accents, and lines stay lines.
public final class Typography {
    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02bc]");
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2013\u2212]");
    private static final Pattern BLANK = Pattern.compile("[\\h\u2007]");

    private Typography() {}

    public static String plain(String text) {
        if (text.chars().allMatch(letter -> letter < 128)) {
            return text;
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u00ad", "");
        var straight = APOSTROPHE.matcher(composed).replaceAll("'");
        return BLANK.matcher(DASH.matcher(straight).replaceAll("-")).replaceAll(" ");
    }
}
