package io.skillsync.journeys;

import java.util.concurrent.ThreadLocalRandom;

/// Gives a story its people: each signs in through the real form.
public final class Cast {
    private final Surroundings surroundings;
    private final Accounts accounts;
    private final Door nobody;

    public Cast(Surroundings surroundings) {
        this(surroundings, Door.anonymous(surroundings.gateway()));
    }

    private Cast(Surroundings surroundings, Door nobody) {
        this.surroundings = surroundings;
        this.accounts = new Accounts(surroundings);
        this.nobody = nobody;
    }

    /// People who come back where a part of the platform is away for a moment.
    public static Cast patient(Surroundings surroundings) {
        return new Cast(surroundings, Door.anonymous(surroundings.gateway()).patient());
    }

    public Door nobody() {
        return nobody;
    }

    /// Somebody with an account that was just made, under an address that was never used before.
    public Person newcomer(String firstName, String lastName) {
        return person(address(firstName), firstName, lastName);
    }

    private static String address(String firstName) {
        var number = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
        return "%s-%s@journey.skillsync.test"
                .formatted(firstName.toLowerCase(java.util.Locale.ROOT), number);
    }

    /// Somebody under that address, whose account is made where it is not there.
    public Person person(String email, String firstName, String lastName) {
        accounts.create(email, firstName, lastName);
        return existing(email);
    }

    /// Somebody who registers by the form, verifies the address by the mail that comes, and signs
    /// in.
    public Person registered(String firstName, String lastName) {
        var email = address(firstName);
        var browser = new SignIn(surroundings);
        browser.register(email, firstName, lastName);
        browser.verify(
                new Mailbox(surroundings.mail(), email).verificationLink(), Accounts.PASSWORD);
        return existing(email);
    }

    /// Somebody whose account is there.
    public Person existing(String email) {
        var session = Session.of(surroundings, email, Accounts.PASSWORD);
        return new Person(email, nobody.as(session), new Mailbox(surroundings.mail(), email));
    }

    /// One account, which may seek and hire.
    public record Person(String email, Door door, Mailbox mailbox) {
        public Seeker seeks() {
            return new Seeker(door).settle();
        }

        public Recruiter hires() {
            return new Recruiter(door);
        }
    }
}
