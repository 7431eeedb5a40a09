package io.skillsync.aicore.matching;

import java.util.regex.Pattern;

/// What a single line of a resume looks like.
final class PlainLine {
    private static final int WORDS_OF_A_NAME = 7;
    private static final int WORDS_OF_A_SENTENCE = 5;
    private static final int WORDS_OF_AN_ACTION = 3;

    private static final Pattern JOB =
            Pattern.compile(
                    "(?<![\\w-])(?:(?:co-?)?founder|c[eftoi]o|owner|president|director|head|lead|manager|engineer|developer|programmer|"
                            + "architect|administrator|analyst|scientist|researcher|designer|consultant|specialist|coordinator|"
                            + "assistant|associate|officer|executive|intern|trainee|apprentice|technician|operator|supervisor|"
                            + "nurse|physician|doctor|therapist|pharmacist|dentist|caregiver|paramedic|teacher|lecturer|professor|"
                            + "tutor|instructor|trainer|coach|accountant|auditor|bookkeeper|controller|banker|broker|lawyer|"
                            + "attorney|paralegal|clerk|secretary|receptionist|cashier|salesperson|representative|agent|buyer|"
                            + "planner|driver|mechanic|electrician|plumber|carpenter|welder|machinist|builder|chef|cook|waiter|"
                            + "bartender|barista|housekeeper|editor|writer|journalist|author|producer|photographer|artist|"
                            + "marketer|strategist|advisor|adviser|evangelist|advocate|volunteer|member|partner|fellow|"
                            + "freelancer|contractor|tester|librarian|chemist|biologist|physicist|economist|principal)s?(?![\\w-])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DEGREE =
            Pattern.compile(
                    "^(?:(?:bachelor|master|associate|doctor)(?:s|'s|’s)?\\b.*|ph\\.?d\\.?.*|b\\.?sc?\\.?|m\\.?sc?\\.?|b\\.?a\\.?|m\\.?a\\.?|"
                            + "b\\.?eng\\.?|m\\.?eng\\.?|b\\.?tech\\.?|m\\.?tech\\.?|mba|bba|llb|llm|m\\.?d\\.?|j\\.?d\\.?|diploma.*|doctorate.*|"
                            + "undergraduate.*|postgraduate.*|high school.*|certificate|degree)$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDENTIAL =
            Pattern.compile(
                    "\\b(?:certified|certification|certificate in|licen[cs]ed|professional cloud|chartered|registered nurse)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BADGE =
            Pattern.compile(
                    "^(?:\\S+ ){1,5}(?:professional|practitioner)$|\\bprofessional (?:\\w+ ){1,3}(?:architect|engineer|developer)$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTION =
            Pattern.compile(
                    "^(?:[A-Z][a-z]+ly )?(?:[A-Za-z][a-z]{2,}ed|[Ll]ed|[Bb]uilt|[Rr]an|[Ww]rote|[Gg]rew|[Cc]ut|[Dd]rove|[Ww]on|"
                            + "[Tt]aught|[Mm]ade|[Ss]hipped)\\s.*");
    private static final Pattern FIGURE =
            Pattern.compile("^(?:Over |More than |Nearly )?[$€£]?\\d.*");

    private static final Pattern DATES =
            Pattern.compile(
                    "(?=.*\\d)(?:[\\d\\s/.,'’()–—-]|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|"
                            + "march|april|june|july|august|september|october|november|december|present|now|current|today|"
                            + "ongoing|since|until|till|to|from|spring|summer|fall|autumn|winter)\\b)+",
                    Pattern.CASE_INSENSITIVE);

    private PlainLine() {}

    /// With a full stop that is no part of an abbreviation such as "Inc.".
    static boolean endsLikeASentence(String line) {
        return line.matches(".*\\p{Ll}{4,}\\.") && !line.endsWith("Corp.");
    }

    /// Nothing but a date or a span of dates.
    static boolean isDates(String line) {
        return DATES.matcher(line).matches();
    }

    /// As long as a name or a title, and no sentence.
    static boolean isShort(String line) {
        return words(line) <= WORDS_OF_A_NAME
                && !(line.endsWith(".") && words(line) >= WORDS_OF_A_SENTENCE);
    }

    static boolean isSentence(String line) {
        var words = words(line);
        return !isCredential(line)
                && (words >= WORDS_OF_A_SENTENCE
                        || words >= WORDS_OF_AN_ACTION && isAction(line)
                        || words > 1 && FIGURE.matcher(line).matches());
    }

    private static boolean isAction(String line) {
        return ACTION.matcher(line).matches();
    }

    static boolean isJobTitle(String line) {
        return isShort(line)
                && !isSentence(line)
                && !line.endsWith(".")
                && JOB.matcher(line).find()
                && !isCredential(line);
    }

    static boolean isDegree(String line) {
        return DEGREE.matcher(line).matches();
    }

    static boolean isCredential(String line) {
        return words(line) <= WORDS_OF_A_NAME
                && !line.contains("-certified")
                && (CREDENTIAL.matcher(line).find() || BADGE.matcher(line).find());
    }

    private static int words(String line) {
        return line.split("\\s+").length;
    }
}
