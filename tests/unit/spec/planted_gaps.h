// Two specs of thousands of rows that differ in known places, made from a seed.
#pragma once

#include "spec/gap/find_gaps.h"
#include "spec/spec_document.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace plumb::spec::test {

/// A gap by what it must be found as.
using Planted = std::tuple<GapKind, std::string, GapHarm>;

class PlantedGaps {
public:
    static constexpr std::size_t kSegments = 76;
    static constexpr std::uint32_t kFields = 40;

    explicit PlantedGaps(std::uint32_t seed)
        : m_random(seed) {
        make();
        receiver = sender;
        sender.identity.id = "sender";
        sender.identity.version = "1";
        receiver.identity.id = "receiver";
        receiver.identity.version = "1";
    }

    SpecDocument sender, receiver;
    std::set<Planted> planted;

    /// Plants so many in fields, each in a field of its own.
    void plantFields(std::size_t count) {
        while (count > 0) {
            const std::size_t segment = 1 + below(kSegments - 1);  // plantShape() takes the first one away
            const std::size_t field = below(kFields - 2);          // the last two are for plantShape()
            if (m_used.insert({segment, field}).second) {
                plantField(segment, field, below(14));
                --count;
            }
        }
    }

    /// Events, segments, order, groups, numbers: 10 gaps.
    void plantShape() {
        const auto add = [this](GapKind kind, const std::string& path, GapHarm harm) {
            planted.emplace(kind, path, harm);
        };
        receiver.messages[0].events.pop_back();
        add(GapKind::Presence, "ADT^A08", GapHarm::Ignored);
        std::vector<StructureNode>& nodes = receiver.messages[0].nodes;
        const std::size_t local = nodes.size() - kSegments;
        nodes[local].usage.code = UsageCode::X;
        add(GapKind::Presence, "ADT_A01/" + nodes[local].name, GapHarm::Ignored);
        nodes[local + 2].usage.code = UsageCode::R;
        add(GapKind::Usage, "ADT_A01/" + nodes[local + 2].name, GapHarm::Omits);
        nodes[local + 4].cardinality.max = 2;
        add(GapKind::Cardinality, "ADT_A01/" + nodes[local + 4].name, GapHarm::TooMany);
        std::swap(nodes[local + 6], nodes[local + 7]);
        add(GapKind::Order, "ADT_A01/" + std::max(nodes[local + 6].name, nodes[local + 7].name), GapHarm::OtherOrder);
        add(GapKind::Place, "ADT_A01/" + nodes[local + 9].name, GapHarm::Moved);
        rename(nodes[local + 9], "ZYY");
        add(GapKind::Place, "ADT_A01/" + nodes[local + 11].name, GapHarm::Moved);
        nodes[local - 1].children.push_back(nodes[local + 11]);
        nodes.erase(nodes.begin() + static_cast<std::ptrdiff_t>(local) + 11);
        SegmentSpec& numbers = receiver.segments[20];
        std::swap(numbers.fields[kFields - 2].number, numbers.fields[kFields - 1].number);
        std::swap(numbers.fields[kFields - 2], numbers.fields[kFields - 1]);
        add(GapKind::Place, pathOf(20, kFields - 2), GapHarm::Moved);
        add(GapKind::Place, pathOf(20, kFields - 1), GapHarm::Moved);
        receiver.segments[21].fields.pop_back();
        add(GapKind::Presence, pathOf(21, kFields - 1), GapHarm::Ignored);
    }

    /// Names as another department writes them: no gap.
    void misspell(std::size_t count) {
        for (; count > 0; --count) {
            std::string& name = receiver.segments[below(kSegments)].fields[below(kFields - 2)].name;
            name = below(2) == 0 ? name + 's'
                                 : name.substr(name.find(' ') + 1) + " of the " + name.substr(0, name.find(' '));
        }
    }

    [[nodiscard]] std::size_t below(std::size_t limit) { return m_random() % limit; }

    [[nodiscard]] std::string pathOf(std::size_t segment, std::size_t field) const {
        return sender.segments[segment].id + '-' + std::to_string(field + 1);
    }

private:
    void make() {
        sender.standard = "2.5.1";
        MessageSpec& message = sender.messages.emplace_back();
        message.id = message.structure = "ADT_A01";
        message.events = {"ADT^A01", "ADT^A04", "ADT^A08"};
        for (const std::string_view name : {"MSH", "EVN", "PID", "PV1"}) {
            message.nodes.push_back(node(std::string(name), UsageCode::R, 1));
        }
        StructureNode& insurance = message.nodes.emplace_back(node("INSURANCE", UsageCode::O, 5));
        insurance.kind = StructureNode::Kind::Group;
        insurance.children = {node("IN1", UsageCode::R, 1), node("IN2", UsageCode::O, 1)};
        for (std::size_t n = 0; n < kCodes; ++n) {
            ValueSet& set = sender.valueSets.emplace_back();
            set.id = "SET" + std::to_string(n);
            for (std::size_t code = 0; code < 4 + n % 9; ++code) {
                set.codes.emplace_back().code = "C" + std::to_string(code);
            }
        }
        for (std::size_t n = 0; n < kSegments; ++n) {
            SegmentSpec& segment = sender.segments.emplace_back();
            segment.id = std::string{'Z', static_cast<char>('A' + n / 25), static_cast<char>('A' + n % 25)};
            segment.name = "Local part " + std::to_string(n);
            message.nodes.push_back(node(segment.id, UsageCode::O, 9));
            fill(segment);
        }
    }

    static StructureNode node(std::string name, UsageCode usage, std::uint32_t most) {
        StructureNode made;
        made.name = std::move(name);
        made.usage.code = usage;
        made.cardinality = {usage == UsageCode::R ? 1U : 0U, most};
        return made;
    }

    void fill(SegmentSpec& segment) {
        constexpr std::array<std::string_view, 8> kFirst = {"Admitting", "Billing",  "Contact",  "Delivery",
                                                            "Employer",  "Facility", "Guardian", "Household"};
        constexpr std::array<std::string_view, 8> kSecond = {"address", "birthday",  "category", "document",
                                                             "episode", "frequency", "group",    "history"};
        constexpr std::array<std::string_view, 4> kTypes = {"ST", "CX", "CWE", "ST"};
        std::vector<std::size_t> names(kFirst.size() * kSecond.size());
        for (std::size_t n = 0; n < names.size(); ++n) {
            names[n] = n;
        }
        std::shuffle(names.begin(), names.end(), m_random);
        for (std::uint32_t n = 0; n < kFields; ++n) {
            ElementSpec& field = segment.fields.emplace_back();
            field.number = n + 1;
            field.name = std::string(kFirst[names[n] / 8]) + ' ' + std::string(kSecond[names[n] % 8]);
            field.usage.code = n % 2 == 0 ? UsageCode::O : UsageCode::RE;
            field.cardinality = {0, 3};
            field.type = kTypes[n % 4];
            field.length.max = 100;
            if (n % 4 == 3) {
                field.bindings.emplace_back().valueSet = "SET" + std::to_string(below(kCodes));
            }
        }
    }

    void rename(StructureNode& at, const std::string& id) {
        for (SegmentSpec& segment : receiver.segments) {
            if (segment.id == at.name) {
                segment.id = id;
            }
        }
        at.name = id;
    }

    void plantField(std::size_t segment, std::size_t at, std::size_t how) {
        ElementSpec &s = sender.segments[segment].fields[at], &r = receiver.segments[segment].fields[at];
        const std::string path = pathOf(segment, at);
        const auto add = [&](GapKind kind, GapHarm harm) { planted.emplace(kind, path, harm); };
        switch (how) {
        case 0:
            r.usage.code = UsageCode::R;
            r.cardinality.min = 1;
            return add(GapKind::Usage, GapHarm::Omits);
        case 1:
            r.usage.code = UsageCode::X;
            return add(GapKind::Presence, GapHarm::Ignored);
        case 2:
            s.usage.code = UsageCode::X;
            r.usage.code = UsageCode::R;
            return add(GapKind::Presence, GapHarm::NeverSends);
        case 3:
            r.length.max = 20;
            return add(GapKind::Length, GapHarm::TooLong);
        case 4:
            s.cardinality.max = 5;
            return add(GapKind::Cardinality, GapHarm::TooMany);
        case 5:
            r.type = s.type == "ST" ? "NM" : "XPN";
            return add(GapKind::Type, GapHarm::OtherForm);
        case 6:
            r.constant = "C0";
            return add(GapKind::Constant, GapHarm::OtherForm);
        case 7:
            r.bindings.assign(1, {});
            r.bindings[0].valueSet = "FEW";
            fewCodes();
            return add(GapKind::Codes, GapHarm::UnknownCodes);
        case 8:
            r.pattern = "[0-9]+";
            return add(GapKind::Format, GapHarm::OtherForm);
        case 9:
            s.usage = r.usage = {UsageCode::C, UsageCode::R, UsageCode::X};
            s.condition.text = "valued(PID-3)";
            r.condition.text = "valued(PID-5)";
            return add(GapKind::Condition, GapHarm::OtherCondition);
        case 10:
            r.length.max = 300;
            return add(GapKind::Length, GapHarm::Harmless);
        case 12:
            return plantComponent(s, r, path, UsageCode::R);
        case 13:
            return plantComponent(s, r, path, UsageCode::X);
        default:
            s.cardinality.min = 1;
            s.usage.code = UsageCode::R;
            return add(GapKind::Usage, GapHarm::Harmless);
        }
    }

    /// In the fourth component; a field without any is longer at the sender.
    void plantComponent(ElementSpec& s, ElementSpec& r, const std::string& path, UsageCode usage) {
        if (s.type == "ST") {
            s.length.max = 200;
            planted.emplace(GapKind::Length, path, GapHarm::TooLong);
            return;
        }
        ElementSpec& component = r.components.emplace_back();
        component.number = 4;
        component.usage.code = usage;
        const bool required = usage == UsageCode::R;
        planted.emplace(required ? GapKind::Usage : GapKind::Presence, path + ".4",
                        required ? GapHarm::Omits : GapHarm::Ignored);
    }

    void fewCodes() {
        if (receiver.valueSets.back().id != "FEW") {
            receiver.valueSets.emplace_back().id = "FEW";
            receiver.valueSets.back().codes.emplace_back().code = "C0";
        }
    }

    static constexpr std::size_t kCodes = 40;
    std::mt19937 m_random;
    std::set<std::pair<std::size_t, std::size_t>> m_used;
};

}  // namespace plumb::spec::test
