package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.GlyphRun;
import java.util.List;

/// How a line looks, rounded so that equal looks are equal: size in half points, weight, slant,
/// capitals, colour and heading level.
record Style(
        int halfPoints, boolean bold, boolean italic, boolean capitals, int color, int heading) {

    static Style of(List<GlyphRun> runs, int heading) {
        var main = runs.getFirst();
        var letters = 0L;
        for (var run : runs) {
            var own = run.text().codePoints().filter(Character::isLetterOrDigit).count();
            if (own > letters) {
                letters = own;
                main = run;
            }
        }
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return new Style(
                (int) Math.round(main.size() * 2),
                main.bold(),
                main.italic(),
                Wording.allCapitals(text.toString()),
                main.color(),
                heading);
    }

    /// True where this look stands out against the other: larger, bold, a heading, or in capitals.
    boolean strongerThan(Style other) {
        if (heading != other.heading) {
            return heading > 0 && (other.heading == 0 || heading < other.heading);
        }
        if (Math.abs(halfPoints - other.halfPoints) > 1) {
            return halfPoints > other.halfPoints;
        }
        if (bold != other.bold) {
            return bold;
        }
        return capitals && !other.capitals;
    }

    /// Equal but for capitals and a rounding of the size.
    boolean alike(Style other) {
        return Math.abs(halfPoints - other.halfPoints) <= 1
                && bold == other.bold
                && italic == other.italic
                && color == other.color
                && heading == other.heading;
    }
}
