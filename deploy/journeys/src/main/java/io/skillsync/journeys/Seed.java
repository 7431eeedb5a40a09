package io.skillsync.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// Fills a plausible small market: accounts by the identity provider's admin interface, everything
/// else through the public API, as those people. The same seed number gives the same market; what
/// is there already is left as it is.
public final class Seed {
    private static final int ORGANIZATIONS = 10;
    private static final int POSTINGS = 200;
    private static final int SEEKERS = 56;

    /// Requests in flight: enough to keep two cores busy, not more than a rate limit lets pass.
    private static final int AT_ONCE = 4;

    private static final List<String> KINDS = List.of("pdf", "docx", "txt", "html");

    private final Cast cast;
    private final Market market;
    private final long seed;
    private final Semaphore slots = new Semaphore(AT_ONCE);
    private final AtomicInteger applications = new AtomicInteger();

    private Seed(Surroundings surroundings, long seed) {
        this.cast = Cast.patient(surroundings);
        this.market = new Market(seed);
        this.seed = seed;
    }

    /// @param args `--seed N`, 1 where it is missing
    public static void main(String[] args) {
        try {
            new Seed(Surroundings.here(), number(args)).fill();
        } catch (Surprise surprise) {
            System.out.println("Not filled: " + surprise.getMessage());
            System.exit(1);
        }
    }

    private static long number(String[] args) {
        if (args.length == 0) return 1;
        if (args.length == 2 && args[0].equals("--seed")) {
            try {
                return Long.parseLong(args[1]);
            } catch (NumberFormatException notANumber) {
                throw new Surprise("%s is not a number.".formatted(args[1]), notANumber);
            }
        }
        throw new Surprise("Usage: seed [--seed N]");
    }

    private void fill() {
        long begin = System.nanoTime();
        var postings = postings();
        System.out.printf("%d organizations, %d postings%n", ORGANIZATIONS, postings.size());
        seekers(postings);
        System.out.printf("%d seekers, %d applications%n", SEEKERS, applications.get());
        System.out.printf(
                "Seed %d is in place (%.0f s).%n", seed, (System.nanoTime() - begin) / 1e9);
    }

    private List<String> postings() {
        var houses = new ArrayList<Callable<List<String>>>();
        for (int number = 0; number < ORGANIZATIONS; number++) {
            int house = number;
            // Made before anything runs at once, so that the order of chance does not depend on it.
            var name = market.organization(house);
            var contents = new ArrayList<Map<String, Object>>();
            for (int i = 0; i < POSTINGS / ORGANIZATIONS; i++) contents.add(market.posting(house));
            houses.add(() -> house(house, name, contents));
        }
        return all(houses).stream().flatMap(List::stream).toList();
    }

    /// The postings of one organization; those that are missing of a run before are added.
    private List<String> house(int number, String name, List<Map<String, Object>> contents) {
        var email = "recruiter-%d-%d@seed.skillsync.test".formatted(seed, number);
        var recruiter = cast.person(email, "Rita", "Recruiter").hires();
        var organization = recruiter.organization(name);
        var there = new ArrayList<>(recruiter.postings());
        for (var content :
                contents.subList(Math.min(there.size(), contents.size()), contents.size()))
            there.add(recruiter.post(organization, content));
        return there;
    }

    private void seekers(List<String> postings) {
        var people = new ArrayList<Callable<Void>>();
        var chance = new Random(seed);
        for (int number = 0; number < SEEKERS; number++) {
            var cv = market.person(number);
            var file = CvFiles.of(cv, KINDS.get(number % KINDS.size()));
            var wanted = new ArrayList<String>();
            int applications = postings.isEmpty() ? 0 : chance.nextInt(4);
            for (int i = 0; i < applications; i++)
                wanted.add(postings.get(chance.nextInt(postings.size())));
            boolean visible = number % 3 == 0;
            people.add(() -> {
                live(cv, file, wanted.stream().distinct().toList(), visible);
                return null;
            });
        }
        all(people);
    }

    private void live(Cv cv, NamedFile file, List<String> wanted, boolean visible) {
        var names = cv.name().split(" ");
        var seeker = cast.person(cv.email(), names[0], names[1]).seeks();
        if (!seeker.door().get("/api/careerforge/v1/resumes").expect(200).items().isEmpty()) return;
        var resume = seeker.resume(file);
        seeker.acceptAll(resume);
        if (visible)
            seeker.door()
                    .put("/api/careerforge/v1/me/visibility", Map.of("visible", true))
                    .expect(200);
        for (var posting : wanted) {
            var opportunity = seeker.save(posting);
            seeker.apply(opportunity, Map.of("resumeId", resume)).expect(200, 201, 202);
            applications.incrementAndGet();
        }
    }

    private <T> List<T> all(List<Callable<T>> tasks) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = tasks.stream().map(task -> threads.submit(() -> inTurn(task))).toList();
            var results = new ArrayList<T>();
            for (var one : running) results.add(one.get());
            return results;
        } catch (ExecutionException failed) {
            throw new Surprise("" + failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Surprise("Interrupted", interrupted);
        }
    }

    private <T> T inTurn(Callable<T> task) throws Exception {
        slots.acquire();
        try {
            return task.call();
        } finally {
            slots.release();
        }
    }
}
