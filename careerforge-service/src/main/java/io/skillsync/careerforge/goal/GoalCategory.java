package io.skillsync.careerforge.goal;

/// Which part of a career a goal is about.
public enum GoalCategory {
    CAREER,
    SKILL_DEVELOPMENT,
    NETWORKING,
    SALARY,
    EDUCATION
}
