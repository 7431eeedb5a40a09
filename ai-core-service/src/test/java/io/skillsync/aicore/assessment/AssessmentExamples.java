package io.skillsync.aicore.assessment;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.assessment.AssessmentItem.ItemKind;
import io.skillsync.aicore.assessment.AssessmentResults.PartnerResult;
import io.skillsync.kernel.Identifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Named examples for tests.
public final class AssessmentExamples {
    public static final PersonId ADA = new PersonId(new UUID(0, 0xada));

    private AssessmentExamples() {}

    public static PartnerResult told() {
        return new PartnerResult(
                "Northwind Academy",
                "Forklift licence",
                new BigDecimal("45"),
                new BigDecimal("60"),
                LocalDate.of(2026, 5, 4),
                null);
    }

    /// Four items whose right options are 0, 1, 2 and 3.
    public static List<AssessmentItem> items() {
        return List.of(
                item(ItemKind.BUILDS_ON, "Triage", 0),
                item(ItemKind.BUILDS_ON, "Histology", 1),
                item(ItemKind.OTHER_NAME, "Masonry", 2),
                item(ItemKind.LEADS_TO, "Cooking", 3));
    }

    private static AssessmentItem item(ItemKind kind, String subject, int right) {
        return new AssessmentItem(
                kind,
                subject,
                "What of %s?".formatted(subject),
                List.of("a", "b", "c", "d"),
                right);
    }

    public static Assessment open(PersonId owner) {
        return Assessment.open(
                        new AssessmentId(Identifier.next()),
                        owner,
                        AssessmentType.SKILL_TEST,
                        items())
                .state();
    }
}
