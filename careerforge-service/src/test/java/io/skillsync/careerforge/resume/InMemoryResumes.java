package io.skillsync.careerforge.resume;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.InMemoryDecided;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class InMemoryResumes
        extends InMemoryDecided<Resume, ResumeEvent, SeekerId, ResumeId, ResumeFilter>
        implements Resumes {
    private final Map<ResumeId, List<ResumeVersion>> versions = new HashMap<>();
    private final List<ResumeEvent> removals = new ArrayList<>();

    public InMemoryResumes() {
        super("resume");
    }

    @Override
    protected boolean matches(ResumeFilter filter, Resume resume) {
        return filter.admits(resume);
    }

    @Override
    protected Resume versioned(Resume r, Version version) {
        return copy(r, r.isDefault(), version);
    }

    private static Resume copy(Resume r, boolean isDefault, Version version) {
        return new Resume(
                r.id(),
                r.owner(),
                r.name(),
                isDefault,
                r.archived(),
                r.file(),
                r.analysis(),
                r.head(),
                version);
    }

    @Override
    public Uni<Resume> commit(Decision<Resume, ResumeEvent> decision) {
        return super.commit(decision)
                .invoke(stored -> {
                    if (stored.isDefault())
                        all(stored.owner()).stream()
                                .filter(other ->
                                        other.isDefault() && !other.id().equals(stored.id()))
                                .forEach(other -> put(copy(other, false, other.version())));
                    if (decision.events().stream()
                            .anyMatch(ResumeEvent.VersionCreated.class::isInstance)) keep(stored);
                });
    }

    /// A decision that had taken effect before brings its version a second time.
    private void keep(Resume resume) {
        var kept = versions.computeIfAbsent(resume.id(), _ -> new ArrayList<>());
        if (!kept.contains(resume.newest())) kept.add(resume.newest());
    }

    private List<Resume> all(SeekerId owner) {
        return page(owner, ResumeFilter.ALL, new PageRequest(500, Optional.empty()))
                .await()
                .indefinitely()
                .items();
    }

    @Override
    public Uni<Optional<Resume>> analysedBy(SeekerId owner, AnalysisId analysis) {
        return Uni.createFrom()
                .item(() ->
                        all(owner).stream()
                                .filter(r -> r.analysis().id().equals(analysis))
                                .findFirst());
    }

    @Override
    public Uni<Optional<Resume>> defaultOf(SeekerId owner) {
        return Uni.createFrom()
                .item(() -> all(owner).stream().filter(Resume::isDefault).findFirst());
    }

    @Override
    public Uni<ResumeVersion> version(SeekerId owner, ResumeId id, int number) {
        return versions(owner, id)
                .map(all ->
                        all.stream()
                                .filter(v -> v.number() == number)
                                .findFirst()
                                .orElseThrow(() -> new NotFound("resume version")));
    }

    @Override
    public Uni<List<ResumeVersion>> versions(SeekerId owner, ResumeId id) {
        return get(owner, id)
                .map(resume ->
                        versions.getOrDefault(id, List.of()).stream()
                                .sorted(Comparator.comparing(ResumeVersion::number).reversed())
                                .toList());
    }

    @Override
    public Uni<Void> remove(Decision<Resume, ResumeEvent> decision) {
        var resume = decision.state();
        return remove(resume.owner(), resume.id(), Version.Expected.ANY)
                .invoke(() -> removals.addAll(decision.events()));
    }

    List<ResumeEvent> removals() {
        return removals;
    }
}
