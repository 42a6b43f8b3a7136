#include "widgets/story/story_news.h"

#include "hl7/display_text.h"

#include <algorithm>
#include <array>

namespace plumb::desk {
namespace {

constexpr int kListed = 3;
constexpr std::uint32_t kOrdersTold = 500;

bool oneOf(std::string_view text, std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

std::string shown(const hl7::MessageView& view, hl7::FieldPath path, const hl7::Charset& charset) {
    const hl7::Element element = view.at(path);
    constexpr std::uint64_t kLongest = 200;
    return hl7::displayText(view, {element.range.begin, std::min(element.range.length, kLongest)}, charset);
}

/// "4W 412 A": point of care, room and bed of a PL.
std::string place(const hl7::MessageView& view, hl7::FieldPath field, const hl7::Charset& charset) {
    std::string out;
    for (std::uint32_t n = 1; n <= 3; ++n) {
        const std::string one = shown(view, hl7::FieldPath(field.segment(), field.field(), 1, n, 1), charset);
        if (!one.empty() && one != "\"\"") {
            out += (out.empty() ? "" : " ") + one;
        }
    }
    return out;
}

/// What was ordered or measured: the text of OBR-4, else its code.
std::string service(const hl7::MessageView& view, std::uint32_t obr, const hl7::Charset& charset) {
    std::string text = shown(view, hl7::FieldPath(obr, 4, 1, 2), charset);
    return text.empty() ? shown(view, hl7::FieldPath(obr, 4, 1, 1), charset) : text;
}

}  // namespace

StoryKind storyKind(std::string_view code, std::string_view event) {
    if (code == "ADT") {
        if (oneOf(event, {"A01", "A04", "A05", "A14"})) {
            return StoryKind::Admit;
        }
        if (oneOf(event, {"A02", "A06", "A07", "A15", "A20"})) {
            return StoryKind::Transfer;
        }
        if (oneOf(event, {"A03", "A16"})) {
            return StoryKind::Discharge;
        }
        if (oneOf(event, {"A11", "A12", "A13", "A23", "A25", "A26", "A27", "A32", "A33", "A38"})) {
            return StoryKind::Cancel;
        }
        if (oneOf(event, {"A17", "A18", "A30", "A34", "A35", "A36", "A37", "A39", "A40", "A41",
                          "A42", "A43", "A44", "A45", "A46", "A47", "A48", "A49", "A50", "A51"})) {
            return event == "A17" ? StoryKind::Transfer : StoryKind::Merge;
        }
        return StoryKind::Update;
    }
    if (oneOf(code, {"ORU", "OUL", "OPU", "ORF"})) {
        return StoryKind::Result;
    }
    if (oneOf(code, {"ORM", "OML", "OMG", "OMI", "OMP", "OMD", "OMN", "OMS", "OMB", "RDE", "RDS", "RAS", "ORR", "ORL",
                     "ORG", "ORI", "RRE", "RGV"})) {
        return StoryKind::Order;
    }
    if (code == "MDM") {
        return StoryKind::Document;
    }
    if (oneOf(code, {"SIU", "SRM", "SRR"})) {
        return StoryKind::Schedule;
    }
    if (oneOf(code, {"DFT", "BAR"})) {
        return StoryKind::Charge;
    }
    return code == "ACK" || code == "MCF" ? StoryKind::Ack : StoryKind::Other;
}

std::vector<News> NewsTeller::tell(const hl7::MessageView& view, const hl7::Charset& charset, StoryKind kind,
                                   const std::string& visit) {
    std::vector<News> news;
    if (kind == StoryKind::Ack) {
        return news;
    }
    if (kind == StoryKind::Merge) {
        const std::uint32_t pid = view.findSegment("PID"), mrg = view.findSegment("MRG");
        if (pid != 0 && mrg != 0) {
            for (const auto& [old, now] : {std::pair(hl7::FieldPath(mrg, 1, 1, 1), hl7::FieldPath(pid, 3, 1, 1)),
                                           std::pair(hl7::FieldPath(mrg, 3, 1, 1), hl7::FieldPath(pid, 18, 1, 1))}) {
                News merged{News::What::Merged, shown(view, old, charset), shown(view, now, charset)};
                if (!merged.from.empty() && !merged.to.empty() && merged.from != merged.to) {
                    news.push_back(std::move(merged));
                }
            }
        }
    }
    tellStay(view, charset, m_stays[visit], news);
    tellOrders(view, charset, kind, news);
    if (kind == StoryKind::Update || kind == StoryKind::Admit || news.empty()) {
        tellChanges(view, news);
    }
    return news;
}

void NewsTeller::tellStay(const hl7::MessageView& view, const hl7::Charset& charset, Stay& stay,
                          std::vector<News>& news) const {
    const std::uint32_t pv1 = view.findSegment("PV1");
    if (pv1 == 0) {
        return;
    }
    if (std::string now = place(view, hl7::FieldPath(pv1, 3), charset); !now.empty() && now != stay.place) {
        news.push_back(stay.place.empty() ? News{News::What::At, {}, now} : News{News::What::Moved, stay.place, now});
        stay.place = std::move(now);
    }
    if (std::string now = shown(view, hl7::FieldPath(pv1, 2), charset); !now.empty() && now != stay.patientClass) {
        if (!stay.patientClass.empty()) {
            news.push_back({News::What::Class, stay.patientClass, now});
        }
        stay.patientClass = std::move(now);
    }
    const auto moment = [&](std::uint32_t field, std::string& before, News::What what) {
        std::string now(view.raw(hl7::FieldPath(pv1, field, 1, 1)));
        if (!now.empty() && now != "\"\"" && now != before) {
            news.push_back({what, {}, now});
            before = std::move(now);
        }
    };
    moment(44, stay.admitted, News::What::Admitted);
    moment(45, stay.discharged, News::What::Discharged);
}

void NewsTeller::tellOrders(const hl7::MessageView& view, const hl7::Charset& charset, StoryKind kind,
                            std::vector<News>& news) {
    if (kind != StoryKind::Order && kind != StoryKind::Result) {
        return;
    }
    std::string control;
    std::vector<News> told;
    for (std::uint32_t segment = 1; segment <= view.segmentCount() && told.size() < kOrdersTold; ++segment) {
        const std::string_view id = view.segmentId(segment);
        if (id == "ORC") {
            control = shown(view, hl7::FieldPath(segment, 1), charset);
        } else if (id == "OBR") {
            std::string what = service(view, segment, charset);
            if (kind == StoryKind::Order) {
                told.push_back(control == "NW" || control.empty()
                                   ? News{News::What::NewOrder, {}, std::move(what)}
                                   : News{News::What::OrderControl, control, std::move(what)});
                continue;
            }
            std::string status = shown(view, hl7::FieldPath(segment, 25), charset);
            const std::string key = std::string(view.raw(hl7::FieldPath(segment, 3, 1, 1))) + '|' +
                                    std::string(view.raw(hl7::FieldPath(segment, 2, 1, 1))) + '|' +
                                    std::string(view.raw(hl7::FieldPath(segment, 4, 1, 1)));
            const auto [before, first] = m_results.try_emplace(key, status);
            if (first) {
                told.push_back({News::What::Arrived, status, std::move(what)});
            } else if (before->second != status) {
                told.push_back({News::What::Status, before->second + '|' + status, std::move(what)});
                before->second = status;
            }
        }
    }
    for (std::size_t i = 0; i < told.size(); ++i) {
        if (i < kListed) {
            news.push_back(std::move(told[i]));
        } else {
            ++news.back().more;
        }
    }
}

void NewsTeller::tellChanges(const hl7::MessageView& view, std::vector<News>& news) {
    const std::string type = std::string(view.messageCode()) + '|' + std::string(view.raw(hl7::FieldPath(1, 3))) + '|';
    constexpr std::array<std::string_view, 3> kCompared = {"PID", "PD1", "PV1"};
    News changed{News::What::Changed, {}, {}};
    bool compared = false;
    int listed = 0;
    for (const std::string_view id : kCompared) {
        const std::uint32_t segment = view.findSegment(id);
        if (segment == 0) {
            continue;
        }
        const std::string now(view.text(view.segments()[segment - 1].range()));
        std::string& before = m_segments[type + std::string(id)];
        if (!before.empty() && before != now) {
            // The two may be written with different delimiters; they are compared as they stand.
            const std::string header(view.text(view.segments()[0].range()));
            const std::string whole = header + '\r' + before + '\r';
            const hl7::MessageView old(asBytes(whole));
            const std::uint32_t fields =
                std::max(view.childCount(hl7::FieldPath(segment)), old.childCount(hl7::FieldPath(2)));
            for (std::uint32_t field = 1; field <= fields; ++field) {
                if (view.raw(hl7::FieldPath(segment, field)) != old.raw(hl7::FieldPath(2, field))) {
                    if (listed < kListed) {
                        changed.to += (listed ? ", " : "") + std::string(id) + '-' + std::to_string(field);
                        ++listed;
                    } else {
                        ++changed.more;
                    }
                }
            }
        }
        compared = compared || !before.empty();
        before = now;
    }
    if (listed > 0) {
        news.push_back(std::move(changed));
    } else if (compared && news.empty()) {
        news.push_back({News::What::Same, {}, {}});
    }
}

}  // namespace plumb::desk
