package io.skillsync.careerforge.resume.adapter.out;

import io.skillsync.careerforge.resume.ResumeEvent;
import io.skillsync.persistence.outbox.OutboxMessage;
import java.util.LinkedHashMap;
import java.util.Map;

/// What other services hear of resumes; the contracts hold the shapes.
final class ResumeMessages {
    private ResumeMessages() {}

    static OutboxMessage message(ResumeEvent event) {
        return switch (event) {
            case ResumeEvent.Uploaded uploaded -> uploaded(uploaded);
            case ResumeEvent.VersionCreated created ->
                    of(
                            event,
                            "resume-version-created",
                            Map.of(
                                    "version", created.version(),
                                    "hash", created.hash(),
                                    "isDefault", created.isDefault()));
            case ResumeEvent.DefaultChanged changed ->
                    of(event, "resume-default-changed", Map.of("version", changed.version()));
            case ResumeEvent.Deleted _ -> of(event, "resume-deleted", Map.of());
        };
    }

    private static OutboxMessage uploaded(ResumeEvent.Uploaded event) {
        var file = event.file();
        return of(
                event,
                "resume-uploaded",
                Map.of(
                        "fileId", file.id().value(),
                        "analysisId", event.analysis().value(),
                        "sha256", file.sha256(),
                        "mediaType", file.mediaType().mime(),
                        "size", file.size()));
    }

    private static OutboxMessage of(ResumeEvent event, String name, Map<String, Object> more) {
        var data = new LinkedHashMap<String, Object>();
        data.put("resumeId", event.resume().value());
        data.put("ownerId", event.owner().value());
        data.putAll(more);
        return new OutboxMessage(
                "careerforge.resume",
                event.resume().value(),
                "careerforge.%s.v1".formatted(name),
                data);
    }
}
