package io.skillsync.aicore.analysis.sample;

import io.skillsync.aicore.analysis.ResumeDocument;
import java.awt.Color;

/// A resume with words that nobody sees, by one trick each.
public final class HiddenWords {
    public enum Trick {
        WHITE_ON_WHITE("color-like-background"),
        TINY("tiny"),
        OFF_PAGE("off-page"),
        UNDER_A_PICTURE("under-picture"),
        METADATA("metadata");

        private final String reason;

        Trick(String reason) {
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }

    private HiddenWords() {}

    /// The page of a person with the words hidden in it; no trick, no words.
    public static byte[] pdf(ResumeDocument person, Trick trick, String words) {
        try (var page = new PdfCanvas()) {
            page.put(person.basics().name(), 50, PdfCanvas.BOLD, 22);
            page.down(20);
            page.put(person.basics().email(), 50, PdfCanvas.PLAIN, 10);
            page.down(20);
            if (trick != null) {
                hide(page, trick, words);
            }
            page.down(20);
            page.put("Experience", 50, PdfCanvas.BOLD, 14);
            for (var job : person.experiences()) {
                page.space(8);
                page.write(job.title(), 50, 500, PdfCanvas.BOLD, 11);
                page.write(
                        job.company() + ", " + Wordings.longPeriod(job),
                        50,
                        500,
                        PdfCanvas.PLAIN,
                        10);
                job.achievements().forEach(item -> page.item(item, 50, 500, 10));
            }
            return page.bytes();
        }
    }

    private static void hide(PdfCanvas page, Trick trick, String words) {
        switch (trick) {
            case WHITE_ON_WHITE -> page.put(words, 50, PdfCanvas.PLAIN, 10, Color.WHITE);
            case TINY -> page.put(words, 50, PdfCanvas.PLAIN, 1);
            case OFF_PAGE -> page.put(words, 900, PdfCanvas.PLAIN, 10);
            case UNDER_A_PICTURE -> {
                page.put(words, 50, PdfCanvas.PLAIN, 10);
                page.fill(40, page.y() - 6, 450, 20, new Color(0x33, 0x66, 0x99));
            }
            case METADATA -> page.keywords(words);
        }
    }
}
