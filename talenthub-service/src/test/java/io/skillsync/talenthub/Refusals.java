package io.skillsync.talenthub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Says that something is refused, and with which code.
public final class Refusals {
    private Refusals() {}

    public static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
