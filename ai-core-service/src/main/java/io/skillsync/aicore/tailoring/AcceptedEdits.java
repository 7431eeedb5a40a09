package io.skillsync.aicore.tailoring;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import io.skillsync.aicore.drafting.Tailoring;
import io.skillsync.aicore.drafting.TailoringEdit;
import io.skillsync.aicore.drafting.TailoringEdit.TailoringKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Applies some of a tailoring's edits to the resume that it was made from; each stands alone.
final class AcceptedEdits {
    private final ResumeDocument resume;
    private final Tailoring offered;
    private final List<TailoringEdit> accepted;

    private AcceptedEdits(ResumeDocument resume, Tailoring offered, List<TailoringEdit> accepted) {
        this.resume = resume;
        this.offered = offered;
        this.accepted = accepted;
    }

    static ResumeDocument apply(
            ResumeDocument resume, Tailoring offered, List<TailoringEdit> accepted) {
        var edits = new AcceptedEdits(resume, offered, accepted);
        return new ResumeDocument(
                resume.basics(),
                edits.experiences(),
                resume.educations(),
                edits.skills(),
                resume.certifications(),
                resume.languages(),
                resume.projects());
    }

    /// A skill as it will be written, and its name if everything had been accepted, by which the
    /// tailored order knows it.
    private record Placed(ResumeSkill skill, String tailoredName) {}

    private List<ResumeSkill> skills() {
        var placed = new ArrayList<Placed>();
        for (var i = 0; i < resume.skills().size(); i++) {
            var skill = resume.skills().get(i);
            var name = spelled(i, skill.name(), accepted);
            placed.add(
                    new Placed(
                            new ResumeSkill(name, skill.category(), skill.level()),
                            spelled(i, skill.name(), offered.edits())));
        }
        for (var edit : of(TailoringKind.LIST_SHOWN_SKILL)) {
            placed.add(new Placed(new ResumeSkill(edit.after(), null, null), edit.after()));
        }
        return of(TailoringKind.REORDER_SKILLS).isEmpty()
                ? placed.stream().map(Placed::skill).toList()
                : inTailoredOrder(placed);
    }

    /// A name that the list has twice takes both of its places.
    private List<ResumeSkill> inTailoredOrder(List<Placed> placed) {
        var left = new ArrayList<>(placed);
        var ordered = new ArrayList<ResumeSkill>();
        for (var skill : offered.resume().skills()) {
            for (var i = 0; i < left.size(); i++) {
                if (left.get(i).tailoredName().equals(skill.name())) {
                    ordered.add(left.remove(i).skill());
                    break;
                }
            }
        }
        left.forEach(skill -> ordered.add(skill.skill()));
        return ordered;
    }

    private static String spelled(int index, String name, List<TailoringEdit> edits) {
        var path = "skills[%d].name".formatted(index);
        var spelled = name;
        for (var edit : edits) {
            if (edit.kind() == TailoringKind.SPELL_AS_POSTING
                    && edit.path().equals(path)
                    && Objects.equals(edit.before(), spelled)) {
                spelled = edit.after();
            }
        }
        return spelled;
    }

    private List<ResumeExperience> experiences() {
        var experiences = new ArrayList<>(resume.experiences());
        for (var edit : of(TailoringKind.REORDER_ACHIEVEMENTS)) {
            for (var i = 0; i < experiences.size(); i++) {
                if (edit.path().equals("experiences[%d].achievements".formatted(i))) {
                    experiences.set(i, reordered(experiences.get(i), i));
                }
            }
        }
        return experiences;
    }

    private ResumeExperience reordered(ResumeExperience entry, int index) {
        return new ResumeExperience(
                entry.company(),
                entry.title(),
                entry.location(),
                entry.startDate(),
                entry.endDate(),
                entry.current(),
                entry.description(),
                offered.resume().experiences().get(index).achievements(),
                entry.technologies());
    }

    private List<TailoringEdit> of(TailoringKind kind) {
        return accepted.stream().filter(edit -> edit.kind() == kind).toList();
    }
}
