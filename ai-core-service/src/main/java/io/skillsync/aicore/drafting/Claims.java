package io.skillsync.aicore.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Whose claim a sentence is, and which of its clauses say that something is lacking.
final class Claims {
    private static final Pattern FIRST_PERSON =
            Pattern.compile(
                    "\\b(?:i|me|my|mine|myself|we|our|ours|us)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHOUT_SUBJECT =
            Pattern.compile(
                    "^\\W*(?:having|led|built|ran|wrote|grew|cut|drove|won|oversaw|taught|made|shipped|spent|[a-z]+ed|as an?|expert|"
                            + "experienced?|skilled|proficient|fluent|deep|strong|extensive|with (?:over |more than )?\\w+ years|leading|"
                            + "building|saving)\\b|\\b(?:track record|career|résumé|resume|cv|candidate|applicant)\\b|\\b(?:he|she|his|her)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "\\s*[;:()—]\\s*|\\s+-\\s+|\\s*,\\s*(?:and\\s+)?|\\s+(?=(?:but|however|although|though|while|whereas|because|yet i|so i)\\b)|"
                            + "\\s+and\\s+(?=(?:i|i'm|i've|we|my|am|have|had|did|can|could|will)\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NEW_CLAUSE =
            Pattern.compile(
                    "\\b(?:i|i'm|i've|we|my|expert|experienced|proficient|skilled|fluent|mastery|master|specialist|years)\\b|"
                            + "^(?:and |or |then )?(?:[a-z]+ed|[a-z]+ing|led|built|wrote|using|with|although|though|while|whereas|but|however|"
                            + "he|she|they|it|which|who|that|this|you|your|our|am|have|has|had|did|do|can|could|will|advanced|strong|deep|"
                            + "extensive|certified)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIAL =
            Pattern.compile(
                    "\\b(?:have|has|had)(?:n't| not| never)(?: yet)? (?:used|worked|touched|tried|learned|written|built|had)\\b|"
                            + "\\bnever (?:used|worked|touched|tried|learned|written|built)\\b|"
                            + "\\b(?:do|did) ?(?:n't|not)(?: yet)? (?:have|know|use|claim|list)\\b|"
                            + "\\bno (?:\\w+ ){0,3}?(?:experience|exposure|background|knowledge)\\b|\\b(?:is|are|be|am) (?:still )?new to (?:me\\b)?|"
                            + "\\bnew to me\\b|\\bnot (?:yet )?(?:on|in|part of) my (?:resume|cv)\\b|\\bmissing from my\\b|\\black(?:s|ing)?\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED_DENIAL =
            Pattern.compile(
                    "(?:\\bnot|n't|\\bnever|\\bhardly|\\bfar from)\\s+(?:\\w+\\s+){0,2}?(?:lack|without|new to)|\\bno lack of\\b|"
                            + "\\bnot (?:only|just|merely|simply)\\b",
                    Pattern.CASE_INSENSITIVE);

    private Claims() {}

    /// In the first person, without a subject, or about the candidate by name.
    static boolean isAboutWriter(String sentence, String candidateName) {
        if (FIRST_PERSON.matcher(sentence).find() || WITHOUT_SUBJECT.matcher(sentence).find()) {
            return true;
        }
        for (var name : candidateName.split("\\s+")) {
            var named =
                    Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE);
            if (name.length() > 2 && named.matcher(sentence).find()) {
                return true;
            }
        }
        return false;
    }

    /// The clauses of a sentence; an item of a list stays with what stands before it.
    static List<String> clauses(String sentence) {
        var clauses = new ArrayList<String>();
        for (var part : CLAUSE.split(sentence)) {
            if (part.isBlank()) {
                continue;
            }
            if (clauses.isEmpty() || NEW_CLAUSE.matcher(part).find()) {
                clauses.add(part.strip());
            } else {
                clauses.set(clauses.size() - 1, clauses.getLast() + ", " + part.strip());
            }
        }
        return clauses;
    }

    /// Whether the clause says that the writer lacks what it names.
    static boolean denies(String clause) {
        return DENIAL.matcher(clause).find() && !DENIED_DENIAL.matcher(clause).find();
    }
}
