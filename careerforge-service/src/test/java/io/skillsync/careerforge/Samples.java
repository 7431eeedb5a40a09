package io.skillsync.careerforge;

/// What other services answer, as JSON.
public final class Samples {
    private Samples() {}

    public static String reading(String analysis) {
        return """
        {"analysisId":"%s","engine":{"name":"skillsync-reader","version":"1"},"language":"en","verdict":"OK",
         "quality":{"score":0.93,"reasons":["two columns"]},
         "document":{"basics":{"name":"Ada Byron","headline":"Analyst","email":"ada@example.test","phone":"+44 20 7946 0000",
           "location":"London","summary":"Counts on engines.","links":["https://ada.example"]},
          "experiences":[{"company":"Engine Works","title":"Analyst","location":"London","startDate":"2019-04","endDate":null,
            "current":true,"description":"Programs.","achievements":["Note G"],"technologies":["Kafka"]}],
          "educations":[{"institution":"Home","degree":"Mathematics","field":null,"startDate":"2010","endDate":"2014","current":false}],
          "skills":[{"name":"Kafka","category":"Messaging","level":"EXPERT"},{"name":"Java","category":"Language","level":"ADVANCED"}],
          "certifications":[{"name":"Engine Operator","issuer":"Royal Society","date":"2020","url":null}],
          "languages":[{"name":"French","fluency":"fluent"}],"projects":[]},
         "fields":[{"path":"basics.name","confidence":0.98,"source":{"page":1,"box":[1.0,2.0,3.0,4.0]}},
                   {"path":"skills[0].name","confidence":0.7,"source":{"offset":10,"length":5}}],
         "hiddenText":[{"text":"hire her","reason":"white on white","source":{"page":1,"box":[0,0,1,1]}}]}
        """
                .formatted(analysis);
    }

    public static String draft() {
        return """
        {"text":"Dear team,\\nI programmed the engine.","sentences":[{"text":"Dear team,","factIds":[]},
         {"text":"I programmed the engine.","factIds":["f1"]}],
         "facts":[{"id":"f1","text":"Analyst at Engine Works","path":"experiences[0]"}],"engine":"grounded-1"}
        """;
    }

    public static String emailDraft() {
        return """
        {"subject":"A few questions about your work","text":"Dear Mr Babbage,\\nI programmed the engine.",
         "sentences":[{"text":"Dear Mr Babbage,","factIds":[]},{"text":"I programmed the engine.","factIds":["f1"]}],
         "facts":[{"id":"f1","text":"Analyst at Engine Works","path":"experiences[0]"}],"engine":"grounded-1"}
        """;
    }

    public static String posting(String id, int version, String status) {
        return """
        {"id":"%s","version":%d,"hash":"abc%2$d","organizationId":"01930000-0000-7000-8000-000000000001",
         "organizationName":"Difference Ltd","positionId":"01930000-0000-7000-8000-000000000002","title":"Engine programmer v%2$d",
         "description":"Program engines.","employmentType":"FULL_TIME","workMode":"HYBRID","location":"London",
         "pay":{"min":50000,"max":70000,"currency":"GBP","period":"YEARLY"},"skillsRequired":["Kafka"],"skillsPreferred":["French"],
         "minYears":3,"seniority":"MID","status":"%s","publishedAt":"2026-11-01T09:00:00Z","validThrough":"2026-12-01T09:00:00Z",
         "rankingNotice":"Ranking is assisted."}
        """
                .formatted(id, version, status);
    }
}
