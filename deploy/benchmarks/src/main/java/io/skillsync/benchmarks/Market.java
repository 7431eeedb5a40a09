package io.skillsync.benchmarks;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeEducation;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import io.skillsync.aicore.matching.PostingDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Resumes and postings of twelve fields of work, put together from a seed out of some 4,000
/// titles, skills and sentences, so that a hundred thousand documents need no more than that many
/// vectors.
final class Market {
    private record Field(List<String> titles, List<String> skills, List<String> tasks) {
        static Field of(String titles, String skills, String tasks) {
            return new Field(
                    List.of(titles.split(", ")),
                    List.of(skills.split(", ")),
                    List.of(tasks.split("; ")));
        }
    }

    private static final List<Field> FIELDS =
            List.of(
                    Field.of(
                            "Backend Engineer, Java Developer, Software Engineer, Platform Engineer, API Developer, Cloud Engineer",
                            "Java, Kotlin, Spring Boot, PostgreSQL, Kafka, Docker, Kubernetes, REST, Git, Redis, AWS, Terraform, Microservices, SQL",
                            "services for payments; an ordering system; the interface for partners; batch jobs; a ledger; the message bus"),
                    Field.of(
                            "Frontend Developer, Web Developer, UI Engineer, React Developer, JavaScript Developer, Web Designer",
                            "JavaScript, TypeScript, React, CSS, HTML, Vue.js, Accessibility, Webpack, Jest, Figma, GraphQL, Next.js, Sass, Node.js",
                            "a shop for furniture; a booking page; the design library; forms for citizens; a dashboard; a map of buses"),
                    Field.of(
                            "Data Scientist, Data Analyst, Machine Learning Engineer, Statistician, Data Engineer, BI Analyst",
                            "Python, R, SQL, Pandas, scikit-learn, TensorFlow, Power BI, Tableau, Statistics, Spark, Airflow, Machine Learning, Excel, PyTorch",
                            "forecasts of demand; a churn model; reports for the board; sensor data; fraud detection; survey results"),
                    Field.of(
                            "Registered Nurse, Staff Nurse, Charge Nurse, Nurse Practitioner, Care Assistant, Ward Manager",
                            "Patient care, Triage, Wound care, Medication administration, Infection control, Electronic health records, CPR, Palliative care, Phlebotomy, Care planning, First aid, Mentoring",
                            "patients after surgery; a night shift; admissions; a ward for the elderly; vaccinations; handovers"),
                    Field.of(
                            "Accountant, Senior Accountant, Controller, Financial Analyst, Auditor, Bookkeeper",
                            "Accounting, IFRS, Auditing, Financial reporting, Budgeting, Excel, SAP, Payroll, Tax, Forecasting, Accounts payable, Reconciliation",
                            "the monthly closing; the accounts of subsidiaries; the tax return; a budget; an external audit; invoices"),
                    Field.of(
                            "Marketing Manager, Content Strategist, SEO Specialist, Brand Manager, Social Media Manager, Copywriter",
                            "SEO, Google Analytics, Content marketing, Copywriting, Social media, Email marketing, Branding, Market research, Google Ads, HubSpot, Public relations, Photoshop",
                            "a campaign for tea; the newsletter; a trade fair; the blog; a new brand; product launches"),
                    Field.of(
                            "Electrician, Maintenance Technician, Mechanic, Plant Technician, Service Engineer, Welder",
                            "Electrical wiring, Preventive maintenance, Welding, Hydraulics, Pneumatics, PLC programming, Blueprint reading, Occupational safety, Troubleshooting, Soldering, HVAC, AutoCAD",
                            "conveyor lines; switch cabinets; presses; a bottling plant; lifts; pumps"),
                    Field.of(
                            "Primary School Teacher, Secondary School Teacher, Lecturer, Special Education Teacher, Tutor, School Principal",
                            "Lesson planning, Classroom management, Curriculum development, Assessment, Special education, Tutoring, E-learning, Public speaking, Moodle, Mentoring, Coaching, Child development",
                            "a class of thirty; evening courses; reading groups; exams; a school garden; parents' evenings"),
                    Field.of(
                            "Sales Manager, Account Executive, Business Development Manager, Sales Representative, Key Account Manager, Sales Director",
                            "Negotiation, Salesforce, CRM, Lead generation, Account management, Cold calling, Presentation, Forecasting, Market research, Contract management, Customer service, B2B sales",
                            "a region; hospitals; tenders; new customers; resellers; a sales team"),
                    Field.of(
                            "Chef, Sous Chef, Restaurant Manager, Pastry Chef, Kitchen Manager, Caterer",
                            "Food safety, HACCP, Menu planning, Inventory management, Cooking, Baking, Cost control, Catering, Customer service, Team leadership, Scheduling, Nutrition",
                            "a kitchen of twelve; banquets; the breakfast; a new menu; suppliers; a canteen"),
                    Field.of(
                            "Logistics Manager, Supply Chain Analyst, Warehouse Manager, Procurement Specialist, Fleet Manager, Transport Planner",
                            "Supply chain management, Inventory management, Procurement, SAP, Warehouse management, Forklift operation, Route planning, Lean manufacturing, Excel, Customs, Negotiation, Six Sigma",
                            "a fleet of vans; two warehouses; imports; the cold chain; returns; stock counts"),
                    Field.of(
                            "Project Manager, Product Manager, Scrum Master, Business Analyst, Program Manager, Product Owner",
                            "Project management, Agile, Scrum, Jira, Stakeholder management, Risk management, Budgeting, Requirements analysis, Roadmapping, Confluence, Kanban, Change management",
                            "a move of offices; a mobile app; the roadmap; three teams; a merger; a public portal"));
    private static final List<String> VERBS =
            List.of("Run", "Improve", "Plan", "Build up", "Look after", "Renew");
    private static final List<String> RANKS = List.of("", "", "Junior ", "Senior ", "Lead ");
    private static final int STRAY = 6;

    private final Random random;

    Market(long seed) {
        random = new Random(seed);
    }

    PostingDocument posting() {
        var field = pick(FIELDS);
        var skills = skills(field, 5 + random.nextInt(5));
        var required = skills.subList(0, 3 + random.nextInt(3));
        var text = new ArrayList<String>();
        for (var i = 0; i < 4; i++) {
            text.add(task(field));
        }
        var years = random.nextInt(3) == 0 ? null : Integer.valueOf(1 + random.nextInt(9));
        return new PostingDocument(
                new UUID(random.nextLong(), random.nextLong()),
                1,
                null,
                null,
                "Example Works",
                null,
                pick(RANKS) + pick(field.titles()),
                String.join(" ", text),
                "FULL_TIME",
                null,
                null,
                null,
                required,
                skills.subList(required.size(), skills.size()),
                years,
                null,
                "LIVE",
                null,
                null,
                null);
    }

    ResumeDocument resume() {
        var field = pick(FIELDS);
        var skills = skills(field, 6 + random.nextInt(5));
        var jobs = new ArrayList<ResumeExperience>();
        var year = 2026;
        for (var i = 0; i < 2 + random.nextInt(2); i++) {
            var start = year - 1 - random.nextInt(5);
            jobs.add(
                    new ResumeExperience(
                            "Example Works",
                            pick(RANKS) + pick(field.titles()),
                            null,
                            start + "-03",
                            i == 0 ? null : year + "-02",
                            i == 0,
                            null,
                            List.of(task(field), task(field), task(field)),
                            List.of()));
            year = start;
        }
        return new ResumeDocument(
                new ResumeBasics(
                        null, jobs.getFirst().title(), null, null, null, task(field), List.of()),
                jobs,
                List.of(new ResumeEducation(null, "Bachelor", null, null, null, null)),
                skills.stream().map(skill -> new ResumeSkill(skill, null, null)).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private String task(Field field) {
        return "%s %s with %s.".formatted(pick(VERBS), pick(field.tasks()), pick(field.skills()));
    }

    /// Mostly skills of the field, now and then one of another.
    private List<String> skills(Field field, int count) {
        var chosen = new ArrayList<String>();
        while (chosen.size() < count) {
            var from = random.nextInt(STRAY) == 0 ? pick(FIELDS) : field;
            var skill = pick(from.skills());
            if (!chosen.contains(skill)) {
                chosen.add(skill);
            }
        }
        return chosen;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
