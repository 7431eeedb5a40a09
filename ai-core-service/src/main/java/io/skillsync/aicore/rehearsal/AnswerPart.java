package io.skillsync.aicore.rehearsal;

import java.util.regex.Pattern;

/// A part that an answer can have, seen by the words that usually open it.
enum AnswerPart {
    SITUATION(
            "the situation",
            "where and when it was (“When I worked at …”)",
            "\\b(?:when|while|at the time|back then|in my (?:last|previous|first|current)|our (?:team|company|client)|there was|there were|"
                    + "we had|i was working|i worked|i ran|the project|the problem was|customers? (?:had|were|complained)|in 20\\d\\d|"
                    + "last (?:year|month|week|spring|summer|autumn|winter)|in (?:spring|summer|autumn|winter)|for \\w+ (?:years|months)|during|"
                    + "[a-z]+ (?:ran|took|lasted) (?:about |more than |over )?\\w+ (?:hours|days|weeks))\\b"),
    TASK(
            "your task",
            "what was asked of you (“My task was …”)",
            "\\b(?:my (?:task|job|role|goal|responsibility|part)|i was (?:asked|told|responsible|in charge|supposed)|i had (?:to|promised|planned)|i needed to|"
                    + "we (?:needed|had to|had promised)|the goal was|the aim was|the challenge|supposed to|it was up to me|my manager asked|i wanted to)\\b"),
    ACTION(
            "what you did",
            "what you did, step by step (“First I …”)",
            "\\bi (?:then |also |first |finally |quickly |decided to )?(?:built|wrote|led|made|took|set|ran|started|began|chose|decided|spoke|talked|asked|"
                    + "told|sent|gave|found|sat|put|brought|went|cut|got|saw|stopped|met|taught|[a-z]{3,}ed)\\b"),
    RESULT(
            "the result",
            "how it ended (“In the end …”)",
            "\\b(?:as a result|in the end|at the end|the result|result(?:ed|ing) in|this led to|which led to|saved|reduced|increased|improved|grew|"
                    + "finished|delivered|launched|won|since then|afterwards|today it|it worked|went live|on time|\\d+ ?(?:%|percent)|went down|went up|"
                    + "by half|twice|doubled|i learned|would do differently|next time|now takes|never \\w+ again|was (?:approved|complete|done)|were complete|"
                    + "so we kept|came out)\\b"),
    REASON(
            "the reason",
            "why (“because …”)",
            "\\b(?:because|since|so that|that is why|that's why|the reason|otherwise|therefore|which means|due to|as it|in order to|if not|so if|until|before|"
                    + "then|where)\\b"),
    INSTANCE(
            "an example",
            "an example of your own (“For instance …”)",
            "\\b(?:for example|for instance|such as|e\\.g|think of|imagine|once|when (?:we|i)|in our|at my|a case|a patient|a customer|one of our|like the)\\b"),
    LIMIT(
            "the limits",
            "where it ends (“But not when …”)",
            "\\b(?:but|however|wrong|instead|unless|except|only (?:when|if|for)|rather than|not for|too (?:much|many|slow|big|small|little)|on the other hand|"
                    + "although|limit\\w*|trade-?off|not (?:every|always|the right))\\b"),
    STEP(
            "a first step",
            "what you would do first (“In my first week I would …”)",
            "\\b(?:first|i would|i'd|i will|start|begin|in (?:my|the) first|on the first|step|week one|look at|then i)\\b"),
    BASIS(
            "what you build on",
            "what you know already that comes close (“At … I …”)",
            "\\b(?:i have|i've|i know|i used|i built|i worked|i read|i did|i learned|similar|closest|close to|comes close|comparable|same (?:idea|way)|"
                    + "what carries over|at my|already|in my (?:last|current|previous))\\b"),
    PROOF(
            "how it would show",
            "how you and others would see that it works (“I would measure …”)",
            "\\b(?:measur\\w+|test\\w*|check\\w*|review\\w*|compar\\w+|until|useful|feedback|works?|result|by the end|after (?:that|two|one|a)|in (?:two|three|four) "
                    + "(?:weeks|months)|show\\w*|confirm\\w*|verif\\w+|would know)\\b"),
    EMPLOYER(
            "what draws you there",
            "what it is about this employer and this work (“You build …”)",
            "\\b(?:you|your|yours|the posting|this (?:work|role|position|company|team|place|hospital|school)|builds?|makes?|patients|customers|people who)\\b"),
    OFFER(
            "what you bring",
            "what you bring (“At … I …”)",
            "\\b(?:i bring|what i bring|i have|i've|i ran|i led|i built|i worked|i did|i learned|i liked|i enjoyed|years of|my experience|my work|at my|i know|"
                    + "i can|i [a-z]{3,}ed)\\b"),
    OUTLOOK(
            "where you want to go",
            "where you want to be in a year or two (“I want to learn …”)",
            "\\b(?:in (?:one|two|three|a|some|\\d) years?|in a year|after (?:one|a) year|i(?: would|'d) like to|i want to|i would want|i hope|learn\\w*|grow\\w*|"
                    + "become|look(?:ed|ing)? forward|next step|one day|long term|i(?: would|'d) call it)\\b");

    private final String label;
    private final String hint;
    private final Pattern words;

    AnswerPart(String label, String hint, String words) {
        this.label = label;
        this.hint = hint;
        this.words = Pattern.compile(words);
    }

    /// What it is, in a sentence about what is missing.
    String label() {
        return label;
    }

    /// How to add it, behind "Say".
    String hint() {
        return hint;
    }

    /// @param lowered text in lower case, with straight apostrophes
    boolean isIn(String lowered) {
        return words.matcher(lowered).find();
    }
}
