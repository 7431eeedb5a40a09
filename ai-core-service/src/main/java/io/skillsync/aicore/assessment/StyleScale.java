package io.skillsync.aicore.assessment;

/// What the questionnaire about ways of working asks; each end of a scale has work that it fits.
public enum StyleScale {
    PLANNING(
            "You like to know early what comes when.",
            "Work with deadlines that others rely on fits you; ask how often plans are thrown over.",
            "You like to decide when you see what the day brings.",
            "Work that changes by the hour fits you; ask how much is fixed in advance."),
    COMPANY(
            "You think best together with others.",
            "Ask how much of a day is spent together, and with whom.",
            "You think best on your own.",
            "Ask how much of a day is undisturbed."),
    DETAIL(
            "You look at things until they are exactly right.",
            "Work in which a small mistake costs much fits you; ask who decides that something is good enough.",
            "You look at the whole and leave the edges to later.",
            "Work in which direction matters more than polish fits you; ask who takes care of the details."),
    PACE(
            "You decide fast and correct yourself on the way.",
            "Ask what happens there when a fast decision was wrong.",
            "You decide when you have seen enough.",
            "Ask how much time a decision gets there."),
    NOVELTY(
            "You look for what nobody has tried yet.",
            "Ask when the team last changed how it works.",
            "You trust what has proven itself.",
            "Ask what has stayed the same there for years, and why."),
    CANDOUR(
            "You say what you think, also when it is not what others hope for.",
            "Ask how people disagree in that team.",
            "You choose the moment and the words with care.",
            "Ask how bad news is told in that team.");

    private final String high;
    private final String askHigh;
    private final String low;
    private final String askLow;

    StyleScale(String high, String askHigh, String low, String askLow) {
        this.high = high;
        this.askHigh = askHigh;
        this.low = low;
        this.askLow = askLow;
    }

    /// What somebody at this end is like.
    String reading(boolean atHighEnd) {
        return atHighEnd ? high : low;
    }

    /// What somebody at this end may ask an employer.
    String question(boolean atHighEnd) {
        return atHighEnd ? askHigh : askLow;
    }
}
