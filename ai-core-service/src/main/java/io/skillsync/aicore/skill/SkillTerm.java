package io.skillsync.aicore.skill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Something that a document lists as a skill and that reads like one: a few words, no address, no
/// number of a person.
///
/// @param id made of the words, the same for all spellings that differ in case, hyphens and signs
/// @param written as the document writes it
public record SkillTerm(String id, String written) {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;

    /// E-mail and web addresses, and digits enough for a phone number, a date of birth or a
    /// membership.
    private static final Pattern ABOUT_SOMEBODY =
            Pattern.compile("@|://|\\bwww\\.|\\.(?:com|org|net|io)\\b|(?:\\d\\W?){5}");

    /// Empty where the text is no term.
    static Optional<SkillTerm> of(String text) {
        var written = text.strip().replaceAll("\\s+", " ");
        var id = Concept.idOf(written);
        var isTerm =
                !id.isEmpty()
                        && written.length() <= LONGEST
                        && written.split(" ").length <= MOST_WORDS
                        && written.chars().anyMatch(Character::isLetter)
                        && !ABOUT_SOMEBODY.matcher(written).find();
        return isTerm ? Optional.of(new SkillTerm(id, written)) : Optional.empty();
    }

    /// The terms of a document's list that the taxonomy lacks, each once.
    static List<SkillTerm> unknown(List<String> names, SkillTaxonomy taxonomy) {
        var terms = new LinkedHashMap<String, SkillTerm>();
        names.stream()
                .filter(name -> taxonomy.normalise(name).isEmpty())
                .flatMap(name -> of(name).stream())
                .forEach(term -> terms.putIfAbsent(term.id(), term));
        return List.copyOf(terms.values());
    }
}
