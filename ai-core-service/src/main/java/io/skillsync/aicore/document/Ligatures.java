package io.skillsync.aicore.document;

import java.text.Normalizer;

/// Ligatures and full-width forms, taken apart; everything else stays as it is written.
final class Ligatures {
    private Ligatures() {}

    static String apart(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= '\uFB00' && c <= '\uFB06') {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text.replace('\u00A0', ' ');
    }
}
