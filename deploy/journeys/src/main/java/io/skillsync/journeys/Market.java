package io.skillsync.journeys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Made-up people and openings, the same for the same seed.
final class Market {
    private static final List<String> FIRST =
            List.of(
                    "Amara", "Ben", "Chiara", "Dmitri", "Elif", "Farid", "Grace", "Hugo", "Ines",
                    "Jonas", "Keiko", "Liam", "Mina", "Noor", "Oscar", "Priya", "Quentin", "Rosa",
                    "Sven", "Tomas", "Uma", "Viktor", "Wanda", "Yara");
    private static final List<String> LAST =
            List.of(
                    "Adler",
                    "Brandt",
                    "Castillo",
                    "Dubois",
                    "Eriksen",
                    "Fischer",
                    "Gupta",
                    "Haddad",
                    "Ivanov",
                    "Jensen",
                    "Kowalski",
                    "Lindqvist",
                    "Moreau",
                    "Novak",
                    "Okafor",
                    "Petrov",
                    "Quinn",
                    "Rossi",
                    "Schmidt",
                    "Tanaka");
    private static final List<String> CITIES =
            List.of(
                    "Berlin, Germany",
                    "Dublin, Ireland",
                    "Lisbon, Portugal",
                    "Amsterdam, Netherlands",
                    "Vienna, Austria",
                    "Madrid, Spain",
                    "Copenhagen, Denmark",
                    "Prague, Czechia");
    private static final List<String> MONTHS = List.of("Jan", "Mar", "Apr", "Jun", "Sep", "Oct");
    private static final List<String> LANGUAGES =
            List.of("German", "French", "Spanish", "Portuguese", "Polish", "Arabic");

    private final Random random;
    private final long seed;

    Market(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> List<T> some(List<T> of, int count) {
        var shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    /// A person of some trade; `number` keeps addresses apart.
    Cv person(int number) {
        var trade = Trade.ALL.get(number % Trade.ALL.size());
        var first = any(FIRST);
        var last = any(LAST);
        int level = random.nextInt(trade.titles().size());
        var skills = some(trade.skills(), 5 + random.nextInt(4));
        var city = any(CITIES);
        var title = trade.titles().get(level);
        return new Cv(
                first + " " + last,
                title,
                "seeker-%d-%d@seed.skillsync.test".formatted(seed, number),
                "+49 30 5550%04d".formatted(number),
                city,
                random.nextBoolean()
                        ? "https://www.linkedin.com/in/"
                                + (first + "-" + last).toLowerCase(java.util.Locale.ROOT)
                        : "",
                "%s with %d years of experience in %s. Strong in %s and %s."
                        .formatted(
                                title, 1 + level * 3, trade.name(), skills.get(0), skills.get(1)),
                jobs(trade, level, city),
                List.of(school(trade, city)),
                skills,
                some(trade.certificates(), random.nextInt(3)),
                List.of("English (fluent)", any(LANGUAGES) + " (native)"));
    }

    private List<Cv.Job> jobs(Trade trade, int level, String city) {
        var jobs = new ArrayList<Cv.Job>();
        var employers = some(trade.employers(), level + 1);
        int year = 2026;
        for (int i = 0; i <= Math.min(level, employers.size() - 1); i++) {
            int started = year - 1 - random.nextInt(3);
            jobs.add(
                    new Cv.Job(
                            trade.titles().get(Math.max(0, level - i)),
                            employers.get(i),
                            city,
                            any(MONTHS) + " " + started,
                            i == 0 ? "Present" : any(MONTHS) + " " + year,
                            some(trade.duties(), 2 + random.nextInt(2)).stream()
                                    .map(this::withFigure)
                                    .toList()));
            year = started;
        }
        return jobs;
    }

    private Cv.School school(Trade trade, String city) {
        int from = 2004 + random.nextInt(10);
        return new Cv.School(
                any(trade.degrees()),
                "University of " + city.split(",")[0],
                "" + from,
                "" + (from + 3));
    }

    private String withFigure(String duty) {
        return duty.contains("%d") ? duty.formatted(4 + random.nextInt(36)) : duty;
    }

    /// The name of an organization of some trade.
    String organization(int number) {
        var trade = Trade.ALL.get(number % Trade.ALL.size());
        return trade.employers().get((number / Trade.ALL.size()) % trade.employers().size());
    }

    /// The content of a posting of the organization of that number.
    Map<String, Object> posting(int organization) {
        var trade = Trade.ALL.get(organization % Trade.ALL.size());
        int level = random.nextInt(trade.titles().size());
        var skills = some(trade.skills(), 6);
        int pay = trade.pay()[level] * 1000;
        boolean remote = trade.remote() && random.nextInt(3) == 0;
        var posting = new LinkedHashMap<String, Object>();
        posting.put("title", trade.titles().get(level));
        posting.put("description", description(trade, level, skills));
        posting.put(
                "employmentType", any(List.of("FULL_TIME", "FULL_TIME", "PART_TIME", "CONTRACT")));
        posting.put("workMode", remote ? "REMOTE" : any(List.of("ONSITE", "ONSITE", "HYBRID")));
        posting.put("location", any(CITIES));
        posting.put(
                "pay",
                Map.of("min", pay, "max", pay * 5 / 4, "currency", "EUR", "period", "YEARLY"));
        posting.put("skillsRequired", skills.subList(0, 3));
        posting.put("skillsPreferred", skills.subList(3, 6));
        posting.put("minYears", level * 2);
        posting.put("seniority", List.of("ENTRY", "MID", "SENIOR", "LEAD").get(level));
        return posting;
    }

    private String description(Trade trade, int level, List<String> skills) {
        var duties = some(trade.duties(), 3).stream().map(this::withFigure).toList();
        return """
        We are looking for a %s to join our team.

        What people in this role have done before:
        - %s
        - %s
        - %s

        You bring %s, %s and %s. It is a plus if you know %s or %s.\
        """
                .formatted(
                        trade.titles().get(level),
                        duties.get(0),
                        duties.get(1),
                        duties.get(2),
                        skills.get(0),
                        skills.get(1),
                        skills.get(2),
                        skills.get(3),
                        skills.get(4));
    }
}
