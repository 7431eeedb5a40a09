package io.skillsync.careerforge.profile.adapter.out;

import io.skillsync.careerforge.profile.BankEntry;
import io.skillsync.careerforge.profile.BankEntryId;
import io.skillsync.careerforge.profile.BankFact;
import io.skillsync.careerforge.profile.BankSection;
import io.skillsync.careerforge.profile.Certification;
import io.skillsync.careerforge.profile.Education;
import io.skillsync.careerforge.profile.Experience;
import io.skillsync.careerforge.profile.Language;
import io.skillsync.careerforge.profile.Project;
import io.skillsync.careerforge.profile.Provenance;
import io.skillsync.careerforge.profile.SeekerProfile;
import io.skillsync.careerforge.profile.Skill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// One entry of the bank; what lists are narrowed by stands in columns, the fact itself in JSON.
@Entity
@Table(name = "bank_entry")
class BankEntryRow {
    @Id UUID id;

    @Column(name = "profile_id")
    UUID profileId;

    @Column(name = "owner_id")
    UUID ownerId;

    int position;

    @Enumerated(EnumType.STRING)
    BankSection section;

    @Column(name = "is_current")
    Boolean current;

    String category;

    @JdbcTypeCode(SqlTypes.JSON)
    Fact fact;

    @Enumerated(EnumType.STRING)
    Provenance.Origin origin;

    @Column(name = "resume_id")
    UUID resumeId;

    @Column(name = "resume_version")
    int resumeVersion;

    /// Exactly one of them is there; the section says which.
    record Fact(
            Experience experience,
            Education education,
            Skill skill,
            Certification certification,
            Language language,
            Project project) {
        static Fact of(BankFact fact) {
            return new Fact(
                    fact instanceof Experience experience ? experience : null,
                    fact instanceof Education education ? education : null,
                    fact instanceof Skill skill ? skill : null,
                    fact instanceof Certification certification ? certification : null,
                    fact instanceof Language language ? language : null,
                    fact instanceof Project project ? project : null);
        }

        BankFact of(BankSection section) {
            return switch (section) {
                case EXPERIENCES -> experience;
                case EDUCATIONS -> education;
                case SKILLS -> skill;
                case CERTIFICATIONS -> certification;
                case LANGUAGES -> language;
                case PROJECTS -> project;
            };
        }
    }

    BankEntryRow() {}

    static List<BankEntryRow> of(SeekerProfile profile) {
        var bank = profile.bank();
        return IntStream.range(0, bank.size())
                .mapToObj(position -> new BankEntryRow(profile, bank.get(position), position))
                .toList();
    }

    private BankEntryRow(SeekerProfile profile, BankEntry entry, int position) {
        id = entry.id().value();
        profileId = profile.id().value();
        ownerId = profile.owner().value();
        this.position = position;
        section = entry.section();
        current =
                switch (entry.fact()) {
                    case Experience experience -> experience.current();
                    case Education education -> education.current();
                    case Skill _, Certification _, Language _, Project _ -> null;
                };
        category = entry.fact() instanceof Skill skill ? skill.category() : null;
        fact = Fact.of(entry.fact());
        origin = entry.provenance().origin();
        resumeId = entry.provenance().resume().orElse(null);
        resumeVersion = entry.provenance().resumeVersion();
    }

    BankEntry toModel() {
        return new BankEntry(
                new BankEntryId(id),
                fact.of(section),
                new Provenance(origin, Optional.ofNullable(resumeId), resumeVersion));
    }
}
