package io.skillsync.aicore;

import io.skillsync.testkit.HexagonRules;
import org.junit.jupiter.api.Test;

class HexagonTest {
    /// Reading files is what this service exists for, so the parsers belong to its inside: PDFBox,
    /// POI, jsoup, Tika's detection, phone numbers. Jackson's annotations shape readings, which
    /// travel as they are.
    @Test
    void the_service_keeps_the_shape_of_the_platform() {
        HexagonRules.of("io.skillsync.aicore")
                .insideMaySee(
                        "org.apache.pdfbox..",
                        "org.apache.poi..",
                        "org.apache.xmlbeans..",
                        "org.openxmlformats..",
                        "org.jsoup..",
                        "org.apache.tika..",
                        "com.google.i18n..",
                        "com.fasterxml.jackson..",
                        "javax.xml..",
                        "org.w3c..",
                        "org.xml..",
                        "org.apache.commons..")
                .drivenBy("..evaluation..")
                .check();
    }
}
