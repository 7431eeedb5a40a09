package io.skillsync.careerforge.profile;

/// A credential that somebody else issued.
public record Certification(String name, String issuer, String date, String url)
        implements BankFact {
    public Certification {
        name = Limits.required("name", name);
        issuer = Limits.line("issuer", issuer);
        date = Limits.date("date", date);
        url = Limits.link("url", url);
    }

    @Override
    public BankSection section() {
        return BankSection.CERTIFICATIONS;
    }
}
