package io.skillsync.aicore.analysis.sample;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeEducation;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeLanguage;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import java.util.Arrays;
import java.util.List;

/// Nine invented people.
public final class People {
    private People() {}

    public static List<ResumeDocument> all() {
        return List.of(
                electrician(),
                accountant(),
                lawyer(),
                designer(),
                biologist(),
                busDriver(),
                pharmacist(),
                socialWorker(),
                developer());
    }

    static ResumeDocument electrician() {
        return person(
                basics(
                        "Hollis Tremblay",
                        "Master Electrician",
                        "hollis.tremblay@example.ca",
                        "+1 514 555 0162",
                        "Montreal, QC",
                        "Electrician for commercial buildings with a clean safety record and an eye for tidy panels."),
                List.of(
                        job(
                                "Rivet & Wire Electrical Ltd.",
                                "Master Electrician",
                                "2018-04",
                                null,
                                "Wired a 14 storey office tower two weeks ahead of plan",
                                "Trained five apprentices through their final exam",
                                "Cut rework on inspections from nine visits to two"),
                        job(
                                "Northern Lights Contracting",
                                "Journeyman Electrician",
                                "2013-09",
                                "2018-03",
                                "Installed fire alarm systems in three hospitals",
                                "Kept the tool crib and its records")),
                List.of(
                        school(
                                "Ahuntsic College",
                                "Diploma",
                                "Industrial Electricity",
                                "2009",
                                "2013")),
                "Conduit bending, Motor controls, PLC troubleshooting, Blueprint reading, Arc flash safety",
                "English, French");
    }

    static ResumeDocument accountant() {
        return person(
                basics(
                        "Ngozi Adebayo-Kerr",
                        "Senior Accountant",
                        "ngozi.kerr@example.com",
                        "(312) 555-0119",
                        "Chicago, IL",
                        "Accountant for mid-sized manufacturers who closes the month in four days."),
                List.of(
                        job(
                                "Prairie Castings Inc.",
                                "Senior Accountant",
                                "2020-01",
                                null,
                                "Shortened the monthly close from nine days to four",
                                "Led the move from spreadsheets to NetSuite"),
                        job(
                                "Dunmore Foods LLC",
                                "Staff Accountant",
                                "2016-06",
                                "2019-12",
                                "Reconciled 42 bank accounts each month",
                                "Prepared schedules for the yearly audit",
                                "Found a duplicate billing worth 118,000 dollars"),
                        job(
                                "Halloran & Pike",
                                "Audit Intern",
                                "2015-06",
                                "2015-09",
                                "Tested inventory counts at six sites")),
                List.of(
                        school(
                                "University of Illinois",
                                "Bachelor of Science",
                                "Accounting",
                                "2012",
                                "2016")),
                "GAAP, NetSuite, Excel, Cost accounting, Month-end close, Sales tax",
                "English, Igbo");
    }

    static ResumeDocument lawyer() {
        return person(
                basics(
                        "Beatriz Salgado Monteiro",
                        "Employment Lawyer",
                        "beatriz.salgado@example.pt",
                        "+351 912 555 033",
                        "Lisbon, Portugal",
                        "Lawyer for employers and works councils, in court and at the table."),
                List.of(
                        job(
                                "Salgado Advogados",
                                "Partner",
                                "2019-01",
                                null,
                                "Negotiated 23 collective agreements in transport and retail",
                                "Won a leading case on remote work allowances"),
                        job(
                                "Ferreira, Lobo & Associados",
                                "Associate Lawyer",
                                "2012-10",
                                "2018-12",
                                "Represented clients in more than 140 hearings",
                                "Drafted handbooks for eleven companies")),
                List.of(
                        school(
                                "University of Coimbra",
                                "Master of Laws",
                                "Labour Law",
                                "2010",
                                "2012")),
                "Collective bargaining, Litigation, Mediation, Contract drafting",
                "Portuguese, English, Spanish");
    }

    static ResumeDocument designer() {
        return person(
                basics(
                        "Kaito Fairweather",
                        "Graphic Designer",
                        "kaito@example.design",
                        "+44 20 7946 0958",
                        "Bristol, UK",
                        "Designer of books, signs and small identities."),
                List.of(
                        job(
                                "Tidewater Studio",
                                "Senior Graphic Designer",
                                "2019-05",
                                null,
                                "Designed the wayfinding of a museum with 300,000 visitors a year",
                                "Built a type system that five brands share"),
                        job(
                                "Pressgang Books",
                                "Junior Designer",
                                "2016-02",
                                "2019-04",
                                "Laid out 60 titles from poetry to cookery",
                                "Moved the house to one paper stock and saved 15 percent")),
                List.of(
                        school(
                                "University of the West of England",
                                "BA",
                                "Graphic Design",
                                "2012",
                                "2015")),
                "InDesign, Illustrator, Typography, Wayfinding, Print production, Figma",
                "English, Japanese");
    }

    static ResumeDocument biologist() {
        return person(
                basics(
                        "Sigrun Hallgeirsdottir",
                        "Marine Biologist",
                        "sigrun.h@example.is",
                        "+354 555 0143",
                        "Reykjavik, Iceland",
                        "Biologist who counts what others only see, mostly cod and seabirds."),
                List.of(
                        job(
                                "Institute of Cold Waters",
                                "Research Scientist",
                                "2017-03",
                                null,
                                "Ran the yearly cod survey with a crew of 18",
                                "Published nine papers on juvenile mortality",
                                "Wrote the R code that the survey still uses"),
                        job(
                                "Harbour Aquarium",
                                "Assistant Biologist",
                                "2014-06",
                                "2017-02",
                                "Cared for 70 species in cold tanks")),
                List.of(
                        school("University of Bergen", "PhD", "Marine Ecology", "2010", "2014"),
                        school("University of Iceland", "BSc", "Biology", "2006", "2009")),
                "Stock assessment, R, Field sampling, Statistics, Scientific diving",
                "Icelandic, English, Norwegian");
    }

    static ResumeDocument busDriver() {
        return person(
                basics(
                        "Delroy Whitcombe",
                        "Bus Driver",
                        "delroy.whitcombe@example.com",
                        "0161 496 0345",
                        "Manchester, UK",
                        null),
                List.of(
                        job(
                                "Metro North Buses",
                                "Bus Driver",
                                "2015-02",
                                null,
                                "Drive city routes without an accident at fault in nine years",
                                "Mentor to new drivers on the night network"),
                        job(
                                "Ashdown Coaches",
                                "Coach Driver",
                                "2010-03",
                                "2015-01",
                                "Drove school and holiday tours across Europe")),
                List.of(school("Stretford High School", "GCSE", null, "2003", "2008")),
                "Defensive driving, Tachograph records, First aid, Customer service",
                "English");
    }

    static ResumeDocument pharmacist() {
        return person(
                basics(
                        "Anouk Verstraete",
                        "Hospital Pharmacist",
                        "anouk.verstraete@example.be",
                        "+32 470 55 01 28",
                        "Ghent, Belgium",
                        "Pharmacist on oncology wards who likes double checks."),
                List.of(
                        job(
                                "Sint-Jozef Hospital",
                                "Clinical Pharmacist",
                                "2016-09",
                                null,
                                "Prepared and released chemotherapy for 40 patients a day",
                                "Lowered dosing errors by 62 percent with barcode checks"),
                        job(
                                "Apotheek De Linde",
                                "Community Pharmacist",
                                "2012-07",
                                "2016-08",
                                "Advised on interactions and vaccinations")),
                List.of(
                        school(
                                "Ghent University",
                                "Master",
                                "Pharmaceutical Sciences",
                                "2007",
                                "2012")),
                "Aseptic compounding, Pharmacovigilance, Clinical trials, SAP",
                "Dutch, French, English");
    }

    static ResumeDocument socialWorker() {
        return person(
                basics(
                        "Rosalind Achterberg",
                        "Social Worker",
                        "r.achterberg@example.org",
                        "503-555-0176",
                        "Portland, OR",
                        "Social worker for families in crisis. Steady voice, long memory, short reports."),
                List.of(
                        job(
                                "Cedar Hills Family Services",
                                "Lead Social Worker",
                                "2019-07",
                                null,
                                "Supervise six case workers and a budget of 1.2 million dollars",
                                "Opened a drop-in for teenagers that sees 50 visits a week"),
                        job(
                                "Multnomah County",
                                "Case Worker",
                                "2014-01",
                                "2019-06",
                                "Carried a caseload of 28 families",
                                "Testified in 75 dependency hearings")),
                List.of(school("Portland State University", "MSW", "Social Work", "2011", "2013")),
                "Crisis intervention, Motivational interviewing, Case management, Court testimony",
                "English, German");
    }

    static ResumeDocument developer() {
        return person(
                basics(
                        "Emre Lindqvist",
                        "Backend Developer",
                        "emre@example.dev",
                        "+46 70 174 06 35",
                        "Gothenburg, Sweden",
                        "Developer of payment systems that stay up on pay day."),
                List.of(
                        job(
                                "Kronor Payments AB",
                                "Principal Engineer",
                                "2021-03",
                                null,
                                "Designed a ledger that settles 4 million transfers a night",
                                "Brought the error budget back from minus 30 to plus 12 minutes"),
                        job(
                                "Fjord Telecom",
                                "Software Engineer",
                                "2016-08",
                                "2021-02",
                                "Split a billing monolith into nine services",
                                "Wrote the on-call handbook")),
                List.of(
                        school(
                                "Chalmers University of Technology",
                                "MSc",
                                "Computer Science",
                                "2011",
                                "2016")),
                "Java, Kotlin, PostgreSQL, Kafka, Go, C++",
                "Swedish, English, Turkish");
    }

    private static ResumeDocument person(
            ResumeBasics basics,
            List<ResumeExperience> jobs,
            List<ResumeEducation> schools,
            String skills,
            String languages) {
        return new ResumeDocument(
                basics,
                jobs,
                schools,
                Arrays.stream(skills.split(", "))
                        .map(name -> new ResumeSkill(name, null, null))
                        .toList(),
                List.of(),
                Arrays.stream(languages.split(", "))
                        .map(name -> new ResumeLanguage(name, null))
                        .toList(),
                List.of());
    }

    private static ResumeBasics basics(
            String name,
            String headline,
            String email,
            String phone,
            String location,
            String summary) {
        return new ResumeBasics(name, headline, email, phone, location, summary, List.of());
    }

    private static ResumeExperience job(
            String company, String title, String start, String end, String... achievements) {
        return new ResumeExperience(
                company,
                title,
                null,
                start,
                end,
                end == null,
                null,
                List.of(achievements),
                List.of());
    }

    private static ResumeEducation school(
            String institution, String degree, String field, String start, String end) {
        return new ResumeEducation(institution, degree, field, start, end, false);
    }
}
