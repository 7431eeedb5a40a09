package io.skillsync.talenthub.position.adapter.in;

import io.skillsync.talenthub.organization.UserId;
import io.skillsync.talenthub.position.Closing;
import io.skillsync.talenthub.position.ClosingOutcome;
import io.skillsync.talenthub.position.Pipeline;
import io.skillsync.talenthub.position.Position;
import io.skillsync.talenthub.position.PositionBrief;
import io.skillsync.talenthub.position.PositionPriority;
import io.skillsync.talenthub.position.PositionStatus;
import io.skillsync.talenthub.position.Stage;
import io.skillsync.talenthub.position.StageKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What is said about positions over HTTP.
public final class PositionBodies {
    private PositionBodies() {}

    private static PositionBrief brief(
            String title,
            String department,
            String location,
            String description,
            Integer headcount,
            PositionPriority priority,
            UUID hiringManager,
            Set<UUID> hiringTeam) {
        return new PositionBrief(
                title.strip(),
                Objects.requireNonNullElse(department, ""),
                Objects.requireNonNullElse(location, ""),
                Objects.requireNonNullElse(description, ""),
                Objects.requireNonNullElse(headcount, 1),
                Objects.requireNonNullElse(priority, PositionPriority.MEDIUM),
                Optional.ofNullable(hiringManager).map(UserId::new),
                Objects.requireNonNullElse(hiringTeam, Set.<UUID>of()).stream()
                        .map(UserId::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Optional<Pipeline> pipeline(List<StageBody> stages) {
        return Optional.ofNullable(stages)
                .map(all -> new Pipeline(all.stream().map(StageBody::toStage).toList()));
    }

    /// A position to be opened.
    ///
    /// @param stages in order, from NEW to OFFER; the usual seven where they are left out
    /// @param draft true to keep it back for now
    public record NewPosition(
            UUID organizationId,
            @NotBlank @Size(max = 255) String title,
            @Size(max = 255) String department,
            @Size(max = 255) String location,
            @Size(max = 20_000) String description,
            Integer headcount,
            PositionPriority priority,
            UUID hiringManager,
            @Size(max = 100) Set<@NotNull UUID> hiringTeam,
            @Size(max = 7) List<@NotNull @Valid StageBody> stages,
            Boolean draft) {
        PositionBrief brief() {
            return PositionBodies.brief(
                    title,
                    department,
                    location,
                    description,
                    headcount,
                    priority,
                    hiringManager,
                    hiringTeam);
        }

        Pipeline pipeline() {
            return PositionBodies.pipeline(stages).orElse(Pipeline.STANDARD);
        }

        boolean isDraft() {
            return Boolean.TRUE.equals(draft);
        }
    }

    /// A position as it is to be; stages stay as they are where they are left out.
    public record PositionChange(
            @NotBlank @Size(max = 255) String title,
            @Size(max = 255) String department,
            @Size(max = 255) String location,
            @Size(max = 20_000) String description,
            Integer headcount,
            PositionPriority priority,
            UUID hiringManager,
            @Size(max = 100) Set<@NotNull UUID> hiringTeam,
            @Size(max = 7) List<@NotNull @Valid StageBody> stages) {
        PositionBrief brief() {
            return PositionBodies.brief(
                    title,
                    department,
                    location,
                    description,
                    headcount,
                    priority,
                    hiringManager,
                    hiringTeam);
        }

        Pipeline pipeline(Pipeline present) {
            return PositionBodies.pipeline(stages).orElse(present);
        }
    }

    /// A stage of a pipeline.
    public record StageBody(@NotNull StageKind kind, @NotBlank @Size(max = 100) String name) {
        Stage toStage() {
            return new Stage(kind, name.strip());
        }
    }

    /// How a position ended.
    public record PositionClosingView(ClosingOutcome outcome, String message, UUID by, Instant at) {
        static PositionClosingView of(Closing closing) {
            return new PositionClosingView(
                    closing.outcome(), closing.message(), closing.by().value(), closing.at());
        }
    }

    /// A position as its organization sees it.
    public record PositionView(
            UUID id,
            UUID organizationId,
            UUID openedBy,
            String title,
            String department,
            String location,
            String description,
            int headcount,
            PositionPriority priority,
            UUID hiringManager,
            Set<UUID> hiringTeam,
            List<StageBody> stages,
            PositionStatus status,
            PositionClosingView closing,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static PositionView of(Position position) {
            var brief = position.brief();
            return new PositionView(
                    position.id().value(),
                    position.organization().value(),
                    position.openedBy().value(),
                    brief.title(),
                    brief.department(),
                    brief.location(),
                    brief.description(),
                    brief.headcount(),
                    brief.priority(),
                    brief.hiringManager().map(UserId::value).orElse(null),
                    brief.hiringTeam().stream().map(UserId::value).collect(Collectors.toSet()),
                    position.pipeline().stages().stream()
                            .map(stage -> new StageBody(stage.kind(), stage.name()))
                            .toList(),
                    position.status(),
                    position.closing().map(PositionClosingView::of).orElse(null),
                    position.version().number(),
                    position.version().createdAt(),
                    position.version().updatedAt());
        }
    }

    /// A page of positions, for the API document.
    public record PositionList(List<PositionView> items, String next) {}
}
