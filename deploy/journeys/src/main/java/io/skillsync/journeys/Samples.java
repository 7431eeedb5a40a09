package io.skillsync.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The nurse and the ward that the stories are about.
public final class Samples {
    private Samples() {}

    public static Cv nurse(String name, String email) {
        return new Cv(
                name,
                "Registered Nurse",
                email,
                "+49 30 55501234",
                "Berlin, Germany",
                "https://www.linkedin.com/in/sam-seeker",
                "Registered nurse with seven years on surgical and emergency wards. Calm in triage, careful with"
                        + " medication, and glad to teach.",
                List.of(
                        new Cv.Job(
                                "Senior Staff Nurse",
                                "Harbour Clinic",
                                "Berlin, Germany",
                                "Mar 2022",
                                "Present",
                                List.of(
                                        "Led triage in an emergency department with 120 arrivals a day",
                                        "Trained 9 new nurses in wound care and infection control",
                                        "Cut falls on the ward by 30 percent with a new round plan")),
                        new Cv.Job(
                                "Registered Nurse",
                                "St. Hilda Hospital",
                                "Hamburg, Germany",
                                "Sep 2018",
                                "Feb 2022",
                                List.of(
                                        "Cared for up to 14 patients per shift on a surgical ward",
                                        "Kept electronic health records and gave medication without a reported error"))),
                List.of(
                        new Cv.School(
                                "Bachelor of Science in Nursing",
                                "University of Hamburg",
                                "2014",
                                "2018")),
                List.of(
                        "Patient Care",
                        "Triage",
                        "Wound Care",
                        "Medication Administration",
                        "Electronic Health Records",
                        "Infection Control",
                        "Patient Education"),
                List.of("Basic Life Support, Red Cross, 2024"),
                List.of("German (native)", "English (fluent)"));
    }

    /// @param title distinguishes the posting from others in the same index
    public static Map<String, Object> ward(String title) {
        var posting = new LinkedHashMap<String, Object>();
        posting.put("title", title);
        posting.put(
                "description",
                """
                Our emergency department looks for a nurse who keeps calm when it is busy.

                - You run triage and care for patients together with two doctors and a team of six.
                - You keep electronic health records and give medication.
                - You teach colleagues who are new to the ward.

                You bring experience in patient care and triage. Paediatrics is a plus.\
                """);
        posting.put("employmentType", "FULL_TIME");
        posting.put("workMode", "ONSITE");
        posting.put("location", "Berlin, Germany");
        posting.put(
                "pay", Map.of("min", 52000, "max", 64000, "currency", "EUR", "period", "YEARLY"));
        posting.put(
                "skillsRequired", List.of("Patient Care", "Triage", "Medication Administration"));
        posting.put("skillsPreferred", List.of("Wound Care", "Paediatrics"));
        posting.put("minYears", 3);
        posting.put("seniority", "SENIOR");
        return posting;
    }
}
