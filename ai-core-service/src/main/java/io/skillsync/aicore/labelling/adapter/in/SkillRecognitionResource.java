package io.skillsync.aicore.labelling.adapter.in;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.skillsync.aicore.Workers;
import io.skillsync.aicore.labelling.RecogniseSkills;
import io.skillsync.aicore.labelling.RecogniseSkills.Recognition;
import io.skillsync.aicore.labelling.RecognisedSkill;
import io.skillsync.aicore.labelling.RecognisedSkill.RecognisedBy;
import io.skillsync.aicore.skill.SkillCategory;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Which skills a text speaks of. The text is not kept.
@Path("/api/ai-core/v1/skills/recognition")
@Tag(name = "Skills")
public class SkillRecognitionResource {
    private final RecogniseSkills recognise;
    private final Workers workers;

    SkillRecognitionResource(RecogniseSkills recognise, Workers workers) {
        this.recognise = recognise;
        this.workers = workers;
    }

    @POST
    @Operation(
            summary = "Finds skills in a text, named or meant",
            description =
                    "Offsets count UTF-16 code units. MEANING marks a skill that a sentence means without naming it, at most one a sentence; being right comes before finding much.")
    public Uni<SkillsOfText> recognise(@NotNull @Valid TextToRead body) {
        return workers.run(() -> SkillsOfText.of(recognise.in(body.text())));
    }

    /// A text, such as a job advertisement or a paragraph of a resume.
    public record TextToRead(@NotBlank @Size(max = 20_000) String text) {}

    /// What was found.
    ///
    /// @param taxonomy the version of the taxonomy that was looked for
    public record SkillsOfText(List<MentionView> mentions, String taxonomy, String model) {
        static SkillsOfText of(Recognition recognition) {
            return new SkillsOfText(
                    recognition.mentions().stream().map(MentionView::of).toList(),
                    recognition.taxonomy(),
                    recognition.model());
        }
    }

    /// A place in the text that speaks of a skill.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MentionView(
            int start,
            int end,
            String written,
            String id,
            String name,
            SkillCategory category,
            RecognisedBy by,
            Double closeness) {
        static MentionView of(RecognisedSkill skill) {
            return new MentionView(
                    skill.start(),
                    skill.end(),
                    skill.written(),
                    skill.concept().id(),
                    skill.concept().name(),
                    skill.concept().category(),
                    skill.by(),
                    skill.closeness());
        }
    }
}
