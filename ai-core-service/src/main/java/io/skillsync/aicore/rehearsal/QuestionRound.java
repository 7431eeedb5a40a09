package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.rehearsal.InterviewQuestion.QuestionCategory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/// Takes the questions of one round from a plan: of every kind some, in the order in which an
/// interviewer asks, from what the person has done to what they lack and want.
public final class QuestionRound {
    /// Also the order in which kinds are chosen while there is room.
    private static final List<QuestionCategory> ORDER =
            List.of(
                    QuestionCategory.EXPERIENCE,
                    QuestionCategory.TECHNICAL,
                    QuestionCategory.GAP,
                    QuestionCategory.ROLE,
                    QuestionCategory.BEHAVIORAL,
                    QuestionCategory.MOTIVATION);

    private QuestionRound() {}

    /// @param count the most that are taken
    public static List<InterviewQuestion> of(List<InterviewQuestion> plan, int count) {
        Map<QuestionCategory, Queue<InterviewQuestion>> waiting =
                new EnumMap<>(QuestionCategory.class);
        plan.forEach(question ->
                waiting.computeIfAbsent(question.category(), _ -> new ArrayDeque<>())
                        .add(question));
        var taken = new ArrayList<InterviewQuestion>();
        while (taken.size() < Math.min(count, plan.size())) {
            ORDER.stream()
                    .map(waiting::get)
                    .filter(questions -> questions != null && !questions.isEmpty())
                    .limit(count - taken.size())
                    .forEach(questions -> taken.add(questions.remove()));
        }
        taken.sort(Comparator.comparingInt(question -> ORDER.indexOf(question.category())));
        return List.copyOf(taken);
    }
}
