package io.skillsync.aicore.matching;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeEducation;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Resumes and postings made up for tests, from a seed.
public final class People {
    private static final List<String> NAMES =
            List.of(
                    "Mira Okafor",
                    "Tomas Lindqvist",
                    "Jun Watanabe",
                    "Leila Haddad",
                    "Pavel Novotny");
    private static final List<String> COMPANIES =
            List.of(
                    "Northwind Foods",
                    "Alder Clinics",
                    "Bluepeak Logistics",
                    "Quill Press",
                    "Harbor Energy");
    private static final List<String> SCHOOLS =
            List.of("Lakeside University", "Technical College of Brno", "Open School of Lyon");
    private static final List<String> TITLES =
            List.of(
                    "Data Analyst",
                    "Registered Nurse",
                    "Warehouse Manager",
                    "Backend Developer",
                    "Accountant");
    static final List<String> SKILLS =
            List.of(
                    "Java",
                    "PostgreSQL",
                    "Kubernetes",
                    "Go",
                    "Bookkeeping",
                    "Triage",
                    "Forklift operation",
                    "Lean manufacturing",
                    "Tableau",
                    "Negotiation",
                    "Wound care",
                    "Financial modeling",
                    "React",
                    "Terraform",
                    "Menu planning");
    private static final List<String> DEEDS =
            List.of(
                    "Led a team of %d people through the move to a new site",
                            "Cut the cost of waste by %d%% within a year",
                    "Built reports that %d colleagues use every week",
                            "Trained %d newcomers in safe procedures");

    private final SplittableRandom random;

    public People(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public ResumeDocument resume() {
        var name = pick(NAMES);
        var basics =
                new ResumeBasics(
                        name,
                        pick(TITLES),
                        "someone@example.org",
                        "+1 555 0100",
                        "Lyon, France",
                        name.split(" ")[0]
                                + " has worked in teams of every size. He enjoys careful work.",
                        List.of());
        var experiences = new ArrayList<ResumeExperience>();
        for (var i = 0; i < 1 + random.nextInt(3); i++) {
            var start = 2012 + random.nextInt(8);
            experiences.add(
                    new ResumeExperience(
                            pick(COMPANIES),
                            pick(TITLES),
                            "Lyon",
                            start + "-0" + (1 + random.nextInt(9)),
                            (start + 1 + random.nextInt(4)) + "",
                            false,
                            "Responsible for daily work with %s.".formatted(pick(SKILLS)),
                            List.of(
                                    pick(DEEDS).formatted(2 + random.nextInt(40)),
                                    "Introduced %s to the department".formatted(pick(SKILLS))),
                            List.of(pick(SKILLS))));
        }
        var educations =
                List.of(
                        new ResumeEducation(
                                pick(SCHOOLS),
                                "Bachelor of Science",
                                "Business",
                                "2008",
                                "2011",
                                null));
        var skills = new ArrayList<ResumeSkill>();
        for (var i = 0; i < random.nextInt(5); i++) {
            skills.add(new ResumeSkill(pick(SKILLS), null, null));
        }
        return new ResumeDocument(
                basics, experiences, educations, skills, List.of(), List.of(), List.of());
    }

    public PostingDocument posting() {
        var required = new ArrayList<String>();
        for (var i = 0; i < 2 + random.nextInt(6); i++) {
            required.add(pick(SKILLS));
        }
        var preferred = List.of(pick(SKILLS));
        return new PostingDocument(
                null,
                1,
                null,
                null,
                pick(COMPANIES),
                null,
                pick(TITLES),
                "The company runs sites in several towns. A bachelor's degree and fluent English are expected. "
                        + "The work needs care and planning. You will report to the head of operations.",
                "FULL_TIME",
                WorkMode.ONSITE,
                "Lyon, France",
                null,
                required.stream().distinct().toList(),
                preferred,
                random.nextBoolean() ? 3 : null,
                null,
                "ACTIVE",
                null,
                null,
                null);
    }

    /// The lines of a resume as plain text, which names the given skills as items of a list.
    public List<String> text(List<String> skills) {
        var lines = new ArrayList<String>();
        lines.add(pick(TITLES));
        lines.add("Has worked in teams of every size and likes careful work.");
        for (var i = 0; i < 1 + random.nextInt(2); i++) {
            lines.add(pick(TITLES));
            lines.add(pick(COMPANIES));
            lines.add(pick(DEEDS).formatted(2 + random.nextInt(40)));
        }
        lines.addAll(skills);
        lines.addAll(List.of(pick(SCHOOLS), "Business", "Bachelor of Science"));
        return lines;
    }

    /// The same lines in another order.
    public List<String> shuffled(List<String> lines) {
        var left = new ArrayList<>(lines);
        var shuffled = new ArrayList<String>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.nextInt(left.size())));
        }
        return shuffled;
    }

    public String skill() {
        return pick(SKILLS);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
