package io.skillsync.aicore.matching;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Branches of the economy, told by the words that people in them use.
final class Industries {
    private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

    static {
        add(
                "Health care",
                "health ?care|hospitals?|clinic(?:al|s)?|patients?|nursing|medical|pharma(?:ceuticals?)?|biotech");
        add(
                "Finance",
                "fintech|bank(?:s|ing)?|financial services|payments?|insurance|investment|trading|lending|credit");
        add(
                "Education",
                "ed-?tech|education|schools?|universit(?:y|ies)|students?|teaching|curriculum|e-?learning");
        add(
                "Retail and commerce",
                "e-?commerce|retail|shops?|stores?|merchants?|marketplaces?|consumer goods");
        add(
                "Logistics",
                "logistics|warehous(?:e|es|ing)|supply chain|freight|shipping|fleets?|delivery services?");
        add(
                "Manufacturing",
                "manufactur(?:ing|er)|factor(?:y|ies)|production lines?|plants?|industrial|assembly lines?");
        add(
                "Energy",
                "energy|power grids?|utilit(?:y|ies)|solar|wind farms?|oil and gas|batter(?:y|ies)|power systems?");
        add(
                "Construction and property",
                "construction|building sites?|real estate|property management|architectur(?:e|al) firms?");
        add(
                "Hospitality and travel",
                "hotels?|restaurants?|hospitality|catering|tourism|travel|airlines?");
        add(
                "Media and entertainment",
                "media|publishing|journalism|broadcast(?:ing)?|films?|music|gam(?:es?|ing)|live events?");
        add(
                "Public sector",
                "government|public sector|municipal|ministr(?:y|ies)|federal agenc(?:y|ies)|congress");
        add("Non-profit", "non-?profits?|charit(?:y|ies)|ngos?|humanitarian|foundation grants?");
        add(
                "Software",
                "saas|software (?:compan(?:y|ies)|products?|platforms?)|developer tools?|cloud platforms?|open source|startups?");
        add("Telecommunications", "telecom(?:munications)?|mobile networks?|broadband|5g");
        add("Automotive", "automotive|vehicles?|car makers?|electric cars?|self-driving");
        add(
                "Aerospace and defence",
                "aerospace|aviation|satellites?|spacecraft|defen[cs]e contractors?");
        add("Agriculture and food", "agricultur(?:e|al)|farms?|farming|food production|crops?");
        add("Legal", "law firms?|litigation|legal services|courts?");
        add("Consulting", "consult(?:ing|ancy)(?: firms?)?|client engagements?");
        add(
                "Marketing and advertising",
                "advertising|marketing agenc(?:y|ies)|brand campaigns?|media buying");
    }

    private Industries() {}

    private static void add(String industry, String words) {
        WORDS.put(industry, Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE));
    }

    static Set<String> namedIn(String text) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
