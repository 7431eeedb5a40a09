package io.skillsync.aicore.matching.adapter.out;

/// What a viewer may see, as conditions of the queries themselves: they say what the policies of
/// the tables say, so that either guard alone suffices. `$1` is the viewer, `$2` their
/// organizations.
final class Seen {
    /// A resume version, or a row with its key, named `r`.
    static final String RESUME =
            """
            (r.owner_id = $1
             or exists (select from candidacy c where c.resume_id = r.resume_id and c.resume_version = r.version
                        and c.organization_id = any($2))
             or (cardinality($2::uuid[]) > 0 and exists (
                 select from seeker v where v.owner_id = r.owner_id and v.visible
                 and v.default_resume = r.resume_id and v.default_version = r.version)))
            """;

    /// A score, named `s`.
    static final String SCORE =
            """
            (s.owner_id = $1
             or exists (select from candidacy c where c.resume_id = s.resume_id and c.resume_version = s.resume_version
                        and c.posting_id = s.posting_id and c.organization_id = any($2))
             or exists (select from seeker v join posting p on p.posting_id = s.posting_id
                        where v.owner_id = s.owner_id and v.visible and v.default_resume = s.resume_id
                        and v.default_version = s.resume_version and p.organization_id = any($2)))
            """;

    private Seen() {}
}
