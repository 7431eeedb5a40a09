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
import io.skillsync.testkit.PersonalDataContract;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/// What a person leaves here can be handed out and vanish, all of it.
@QuarkusTest
class PersonalDataIT extends PersonalDataContract {
    @Inject @Any Instance<PersonalData> slices;
    @Inject MeterFeatures meter;

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
}
