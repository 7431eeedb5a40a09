package io.skillsync.aicore.insight;

import io.skillsync.aicore.matching.PostingHistory.PaidPosting;
import io.skillsync.aicore.matching.PostingHistory.SkillDemand;
import io.skillsync.aicore.skill.Concept;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the platform's postings say about the market. Nothing rests on fewer than ten postings, and
/// no figure of pay on fewer than three employers.
///
/// @param fresh postings that were new in the last ninety days
/// @param before postings that were new in the ninety days before
/// @param gaining skills that a larger share of postings asks for than before, the largest gain
///   first; empty where either time has fewer than ten postings
/// @param pay yearly, by region and currency
public record MarketFigures(
        int fresh, int before, List<SkillTrend> gaining, List<RegionalPay> pay) {
    private static final int LEAST = 10;
    private static final int LEAST_EMPLOYERS = 3;
    private static final int MOST = 20;
    private static final Map<String, Integer> TIMES_A_YEAR =
            Map.of("HOURLY", 2080, "DAILY", 260, "WEEKLY", 52, "MONTHLY", 12, "YEARLY", 1);

    public MarketFigures {
        gaining = List.copyOf(gaining);
        pay = List.copyOf(pay);
    }

    /// @param share of the fresh postings, 0 to 1
    /// @param gain that share less the share before
    public record SkillTrend(String skill, int postings, double share, double gain) {}

    /// Quartiles of what postings pay a year; a range counts with its middle.
    ///
    /// @param region the last part of the posting's place, such as a state or a country
    public record RegionalPay(
            String region,
            String currency,
            int postings,
            BigDecimal lower,
            BigDecimal median,
            BigDecimal upper) {}

    /// What was new in a time.
    record Window(int postings, List<SkillDemand> demand) {}

    static MarketFigures of(
            SkillTaxonomy taxonomy, Window now, Window earlier, List<PaidPosting> paid) {
        return new MarketFigures(
                now.postings(), earlier.postings(), gaining(taxonomy, now, earlier), pay(paid));
    }

    private static List<SkillTrend> gaining(SkillTaxonomy taxonomy, Window now, Window earlier) {
        if (now.postings() < LEAST || earlier.postings() < LEAST) return List.of();
        var past = bySkill(taxonomy, earlier.demand());
        return bySkill(taxonomy, now.demand()).entrySet().stream()
                .filter(skill -> skill.getValue() >= LEAST)
                .map(skill -> {
                    var share = share(skill.getValue(), now);
                    var before = share(past.getOrDefault(skill.getKey(), 0), earlier);
                    return new SkillTrend(skill.getKey(), skill.getValue(), share, share - before);
                })
                .filter(trend -> trend.gain() > 0)
                .sorted(
                        Comparator.comparingDouble(SkillTrend::gain)
                                .reversed()
                                .thenComparing(SkillTrend::skill))
                .limit(MOST)
                .toList();
    }

    /// A posting that names a skill under two spellings is counted twice, so a share stops at 1.
    private static double share(int naming, Window window) {
        return Math.min(1, naming / (double) window.postings());
    }

    private static Map<String, Integer> bySkill(SkillTaxonomy taxonomy, List<SkillDemand> demand) {
        return demand.stream()
                .collect(
                        Collectors.toMap(
                                one ->
                                        taxonomy.normalise(one.skill())
                                                .map(Concept::name)
                                                .orElse(one.skill()),
                                SkillDemand::postings,
                                Integer::sum,
                                TreeMap::new));
    }

    private record Paid(PaidPosting posting, BigDecimal yearly) {}

    private static List<RegionalPay> pay(List<PaidPosting> postings) {
        var groups = new TreeMap<String, List<Paid>>();
        for (var posting : postings) {
            yearly(posting)
                    .ifPresent(amount ->
                            groups.computeIfAbsent(group(posting), _ -> new ArrayList<>())
                                    .add(new Paid(posting, amount)));
        }
        return groups.values().stream().flatMap(MarketFigures::regional).toList();
    }

    private static String group(PaidPosting posting) {
        return region(posting.location()) + "\n" + posting.currency();
    }

    private static Stream<RegionalPay> regional(List<Paid> group) {
        var employers =
                group.stream().map(paid -> paid.posting().organization()).distinct().count();
        if (group.size() < LEAST || employers < LEAST_EMPLOYERS) return Stream.empty();
        var amounts = group.stream().map(Paid::yearly).sorted().toList();
        var first = group.getFirst().posting();
        return Stream.of(
                new RegionalPay(
                        region(first.location()),
                        first.currency(),
                        amounts.size(),
                        quartile(amounts, 1),
                        quartile(amounts, 2),
                        quartile(amounts, 3)));
    }

    private static BigDecimal quartile(List<BigDecimal> sorted, int quarter) {
        return sorted.get((sorted.size() - 1) * quarter / 4);
    }

    private static String region(String location) {
        var parts = location.split(",");
        return parts[parts.length - 1].strip();
    }

    private static Optional<BigDecimal> yearly(PaidPosting posting) {
        var times = posting.period() == null ? null : TIMES_A_YEAR.get(posting.period());
        if (times == null || posting.currency() == null) return Optional.empty();
        var max = posting.max() == null ? posting.min() : posting.max();
        return Optional.of(
                posting.min()
                        .add(max)
                        .multiply(BigDecimal.valueOf(times))
                        .divide(BigDecimal.TWO, 0, RoundingMode.HALF_EVEN));
    }
}
