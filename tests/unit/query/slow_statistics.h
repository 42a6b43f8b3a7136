// What Statistics should say, counted slowly over MessageView, and both as text.
#pragma once

#include "hl7/message_view.h"
#include "query/statistics.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace plumb::query {

inline std::string print(const TypeStatistics& type, bool values = true) {
    std::ostringstream out;
    out << type.type << " messages " << type.messages << '\n';
    for (const SegmentStatistics& segment : type.segments) {
        out << segment.id << " in " << segment.messages << ", " << segment.occurrences << " times, at most "
            << segment.mostInMessage << '\n';
        for (const ElementStatistics& e : segment.elements) {
            out << "  " << e.field << '.' << e.component << " of " << e.parents << ": filled " << e.filled << " empty "
                << e.empty << " null " << e.null << " absent " << e.absent << " length " << e.shortest << ".."
                << e.longest << " sum " << e.bytes << " repeated " << e.repeated << " most " << e.mostRepetitions
                << " distinct " << e.distinct << (e.distinctExact ? "" : "~");
            for (const ValueStatistics& value : values ? e.top : std::vector<ValueStatistics>{}) {
                out << " [" << value.text << ' ' << value.length << " x" << value.count << " #" << value.example.value()
                    << ']';
            }
            out << '\n';
        }
    }
    return out.str();
}

/// The first lines that differ, so that a failure can be read; empty when nothing does.
inline std::string difference(const std::string& told, const std::string& wanted) {
    std::istringstream a(told), b(wanted);
    std::string x, y, segment;
    for (;;) {
        const bool more = static_cast<bool>(std::getline(a, x)), wantsMore = static_cast<bool>(std::getline(b, y));
        if (!more && !wantsMore) {
            return {};
        }
        if (x != y) {
            return segment.append("\n").append(x).append("\nshould be\n").append(y);
        }
        segment = x.substr(0, 2) == "  " ? segment : x;
        x.clear();
        y.clear();
    }
}

/// What Statistics should say, counted slowly.
class SlowCount {
public:
    void add(const std::string& text, std::uint64_t number) {
        const hl7::MessageView view(asBytes(text));
        const auto typeText = [&] {
            const std::string_view id = view.segmentId(1);
            if ((id != "MSH" && id != "FHS" && id != "BHS") || view.segments()[0].length < 4) {
                return std::string();
            }
            std::string type(view.raw(hl7::FieldPath(1, 9, 1, 1)).substr(0, 64));
            const std::string trigger(view.raw(hl7::FieldPath(1, 9, 1, 2)).substr(0, 64));
            return trigger.empty() ? type : type + '^' + trigger;
        };
        for (const std::string& type : {typeText(), std::string("*")}) {
            Type& t = m_types[type];
            ++t.messages;
            std::map<std::string, std::uint32_t> inMessage;
            for (std::uint32_t n = 1; n <= view.segmentCount(); ++n) {
                std::string id(view.segmentId(n));
                id = id.size() > 16 ? "(other)" : id;
                Segment& segment = t.segments[id];
                ++segment.occurrences;
                segment.messages += inMessage[id]++ == 0 ? 1 : 0;
                segment.most = std::max(segment.most, inMessage[id]);
                std::vector<hl7::Element> fields;
                view.children(hl7::FieldPath(n), fields);
                segment.fields.resize(std::max(segment.fields.size(), fields.size()));
                for (std::size_t f = 0; f < fields.size(); ++f) {
                    Field& field = segment.fields[f];
                    ++field.present;
                    const std::string value(view.text(fields[f].range));
                    field.empty += fields[f].presence == hl7::Presence::Empty ? 1 : 0;
                    field.null += fields[f].presence == hl7::Presence::Null ? 1 : 0;
                    if (!value.empty()) {
                        const std::uint32_t repetitions = view.childCount(fields[f].path);
                        field.repeated += repetitions > 1 ? 1 : 0;
                        field.mostRepetitions = std::max(field.mostRepetitions, repetitions);
                    }
                    if (fields[f].presence == hl7::Presence::Value) {
                        field.values.try_emplace(value, Value{0, number}).first->second.count += 1;
                    }
                }
            }
        }
    }
    [[nodiscard]] TypeStatistics of(const std::string& name, std::size_t top) const {
        TypeStatistics out;
        const Type& type = m_types.at(name);
        out.type = name == "*" ? "" : name;
        out.messages = type.messages;
        for (const auto& [id, segment] : type.segments) {
            SegmentStatistics s;
            s.id = id;
            s.messages = segment.messages;
            s.occurrences = segment.occurrences;
            s.mostInMessage = segment.most;
            for (std::size_t f = 0; f < segment.fields.size(); ++f) {
                const Field& field = segment.fields[f];
                ElementStatistics e;
                e.field = static_cast<std::uint32_t>(f + 1);
                e.parents = segment.occurrences;
                e.empty = field.empty;
                e.null = field.null;
                e.absent = e.parents - field.present;
                e.filled = field.present - field.empty - field.null;
                e.repeated = field.repeated;
                e.mostRepetitions = field.mostRepetitions;
                e.distinct = field.values.size();
                for (const auto& [text, value] : field.values) {
                    const auto length = static_cast<std::uint32_t>(text.size());
                    e.bytes += value.count * length;
                    e.shortest = e.top.empty() ? length : std::min(e.shortest, length);
                    e.longest = std::max(e.longest, length);
                    e.top.push_back({text.substr(0, 120), length, value.count, MessageNumber(value.example), false});
                }
                std::stable_sort(e.top.begin(), e.top.end(),
                                 [](const auto& a, const auto& b) { return a.count > b.count; });
                e.top.resize(std::min(top, e.top.size()));
                s.elements.push_back(std::move(e));
            }
            out.segments.push_back(std::move(s));
        }
        return out;
    }
    [[nodiscard]] std::vector<std::string> types() const {
        std::vector<std::string> names;
        for (const auto& [name, type] : m_types) {
            names.push_back(name);
        }
        return names;
    }

private:
    struct Value {
        std::uint64_t count, example;
    };
    struct Field {
        std::uint64_t present = 0, empty = 0, null = 0, repeated = 0;
        std::uint32_t mostRepetitions = 0;
        std::map<std::string, Value> values;
    };
    struct Segment {
        std::uint64_t messages = 0, occurrences = 0;
        std::uint32_t most = 0;
        std::vector<Field> fields;
    };
    struct Type {
        std::uint64_t messages = 0;
        std::map<std::string, Segment> segments;
    };
    std::map<std::string, Type> m_types;
};

}  // namespace plumb::query
