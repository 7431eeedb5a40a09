package io.skillsync.careerforge.resume.adapter.out;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.skillsync.careerforge.resume.ResumeEvent;
import io.skillsync.careerforge.resume.ResumeFixtures;
import io.skillsync.testkit.ContractExamples;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What leaves this slice keeps its committed contract.
class ResumeEventsTest {
    @Test
    void every_event_of_a_resume_keeps_its_contract() {
        var resume = ResumeFixtures.analysed();
        var owner = resume.owner();
        for (var event :
                List.of(
                        new ResumeEvent.Uploaded(
                                resume.id(), owner, ResumeFixtures.file(), resume.analysis().id()),
                        new ResumeEvent.VersionCreated(
                                resume.id(), owner, 1, resume.newest().hash(), true),
                        new ResumeEvent.DefaultChanged(resume.id(), owner, 1),
                        new ResumeEvent.Deleted(resume.id(), owner))) {
            var message = ResumeMessages.message(event);
            ContractExamples.assertExampleValid(message.type());
            ContractExamples.assertKept(
                    message.type(), new ObjectMapper().valueToTree(message.data()));
        }
    }
}
