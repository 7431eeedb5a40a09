package io.skillsync.aicore.drafting;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/// Writes away from the event loop; with a language model's help where one is configured.
public interface Writing {
    Uni<WrittenLetter> letter(LetterBrief brief);

    /// A letter, and what came of the language model that was asked for it.
    ///
    /// @param dropped sentences of the model that the facts do not support; none of them is in the
    ///   letter
    /// @param model whose answer was read; empty where none was asked or none answered
    /// @param tokens what that answer cost, question included
    record WrittenLetter(Letter letter, List<String> dropped, Optional<String> model, int tokens) {
        public WrittenLetter {
            dropped = List.copyOf(dropped);
        }

        public static WrittenLetter grounded(Letter letter) {
            return new WrittenLetter(letter, List.of(), Optional.empty(), 0);
        }
    }
}
