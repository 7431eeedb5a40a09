package io.skillsync.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.quota.MeterFeatures;
import io.skillsync.billing.quota.Quota;
import io.skillsync.billing.quota.RequestId;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.PersonalData;
import io.skillsync.testkit.Awaiting;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// What a person leaves here can be handed out and vanish, all of it.
@QuarkusTest
class PersonalDataIT {
    /// Rows that belong to a request and not to a slice; they vanish by age.
    private static final Set<String> PLATFORM = Set.of("idempotency_key");

    @Inject @Any Instance<PersonalData> slices;
    @Inject MeterFeatures meter;

    @ConfigProperty(name = "quarkus.datasource.owner.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.owner.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.owner.password")
    String password;

    @Test
    void every_table_with_an_owner_is_answered_for() throws SQLException {
        var answeredFor =
                slices.stream()
                        .flatMap(slice -> slice.tables().stream())
                        .collect(Collectors.toSet());

        assertThat(tablesWithAnOwner()).isNotEmpty().isEqualTo(answeredFor);
    }

    @Test
    void a_persons_ledger_is_handed_out_and_vanishes() {
        var person = Identifier.next();
        var owner = new SubscriberId(person);
        Awaiting.of(
                () -> meter.reserve(owner, Feature.EXPORT, new RequestId(Identifier.next()), "cv"));

        assertThat(exported(person)).containsKey("quotas");
        for (var slice : slices) Awaiting.of(() -> slice.erase(person));
        for (var slice : slices) Awaiting.of(() -> slice.erase(person));

        assertThat(Awaiting.of(() -> meter.quotas(owner)))
                .extracting(Quota::reserved)
                .containsOnly(0L);
    }

    private java.util.Map<String, Object> exported(java.util.UUID person) {
        var all = new java.util.HashMap<String, Object>();
        for (var slice : slices) all.putAll(Awaiting.of(() -> slice.export(person)));
        return all;
    }

    private Set<String> tablesWithAnOwner() throws SQLException {
        var tables = new HashSet<String>();
        try (var connection = DriverManager.getConnection(url, user, password);
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select table_name from information_schema.columns where"
                                                + " table_schema = 'public' and column_name = 'owner_id'")) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        tables.removeAll(PLATFORM);
        return tables;
    }
}
