package io.skillsync.careerforge.profile.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.profile.ContactDetails;
import io.skillsync.careerforge.profile.ProfileId;
import io.skillsync.careerforge.profile.SeekerProfile;
import io.skillsync.persistence.OwnedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "profile")
class ProfileRow extends OwnedRow<SeekerProfile> {
    String name;
    String email;
    boolean visible;

    @JdbcTypeCode(SqlTypes.JSON)
    ContactDetails details;

    /// Rows of their own, read and written by the store.
    @Transient List<BankEntryRow> bank = List.of();

    ProfileRow() {}

    ProfileRow(SeekerProfile profile) {
        super(profile);
        name = profile.name();
        email = profile.email();
        visible = profile.visible();
        details = profile.details();
        bank = BankEntryRow.of(profile);
    }

    @Override
    public SeekerProfile toModel() {
        return new SeekerProfile(
                new ProfileId(id),
                new SeekerId(ownerId),
                name,
                email,
                details,
                visible,
                bank.stream().map(BankEntryRow::toModel).toList(),
                version());
    }
}
