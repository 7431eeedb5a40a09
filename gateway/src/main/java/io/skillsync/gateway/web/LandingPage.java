package io.skillsync.gateway.web;

import java.util.Map;

/// The page at `/`: what runs here and where to go.
///
/// @param template HTML with `{name}` placeholders
public record LandingPage(String template) {
    public String with(Map<String, String> values) {
        var page = template;
        for (var value : values.entrySet())
            page = page.replace("{" + value.getKey() + "}", escape(value.getValue()));
        return page;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
