#include "widgets/editor/type_templates.h"

#include "spec/usage.h"
#include "widgets/models/insight.h"
#include "widgets/models/sentences.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace plumb::desk {
namespace {

struct Customary {
    std::string_view type;
    std::string_view words;  ///< of the parts that interfaces nearly always send, by '^'
};

/// Names in short, as those of the dictionary in English. Parts that the standard or the spec require come on top.
constexpr std::array kCustomary = {
    Customary{"CX", "id^^^authority^type"},
    Customary{"XPN", "family^given^middle^^^^type"},
    Customary{"XCN", "id^family^given^^^^^^authority"},
    Customary{"CNN", "id^family^given"},
    Customary{"XAD", "street^^city^state^postcode^country^type"},
    Customary{"XTN", "^use^equipment^email^country^area^number"},
    Customary{"XON", "name^^^^^authority^type^^^id"},
    Customary{"CE", "code^text^system"},
    Customary{"CWE", "code^text^system"},
    Customary{"CNE", "code^text^system"},
    Customary{"HD", "namespace^universal id^type"},
    Customary{"EI", "id^namespace^universal id^type"},
    Customary{"PL", "point of care^room^bed^facility"},
    Customary{"MSG", "code^event^structure"},
    Customary{"CQ", "quantity^units"},
    Customary{"SN", "comparator^number^separator^number"},
    Customary{"DR", "from^to"},
    Customary{"ED", "application^type^subtype^encoding^data"},
    Customary{"RP", "pointer^application^type^subtype"},
    Customary{"FC", "class^from"},
    Customary{"DLN", "number^issuer^until"},
};

constexpr std::size_t kFirstParts = 3;

/// The n-th word that is customary for a type, or for the one that a spec's own flavour of it is named after.
std::string_view customary(std::string_view type, std::uint32_t number) {
    const std::string_view base = type.substr(0, type.find('_'));
    const auto found =
        std::find_if(kCustomary.begin(), kCustomary.end(), [base](const Customary& one) { return one.type == base; });
    if (found == kCustomary.end()) {
        return {};
    }
    std::string_view rest = found->words;
    for (; number > 1; --number) {
        const std::size_t end = rest.find('^');
        if (end == std::string_view::npos) {
            return {};
        }
        rest.remove_prefix(end + 1);
    }
    return rest.substr(0, rest.find('^'));
}

bool sent(const spec::MergedElement& part) {
    const spec::UsageCode code = part.element.usage.code;
    return !part.element.hidden && code != spec::UsageCode::X && code != spec::UsageCode::W;
}

bool asked(const spec::MergedElement& part) {
    const spec::UsageCode code = part.element.usage.code;
    return code == spec::UsageCode::R || code == spec::UsageCode::RE;
}

/// A repetition or a component in which nothing stands.
std::optional<hl7::FieldPath> emptyAt(const hl7::MessageView& view, hl7::FieldPath path) {
    const hl7::FieldPath segment = path.upTo(hl7::Level::Segment);
    if (path.field() == 0 || (path.field() <= 2 && hl7::isHeaderSegment(view.bytes(view.at(segment).range)))) {
        return std::nullopt;
    }
    const hl7::FieldPath field = path.upTo(hl7::Level::Field);
    const hl7::FieldPath repetition = path.repetition() == 0 ? field.child(1) : path.upTo(hl7::Level::Repetition);
    if (view.at(repetition).range.length == 0 && view.at(field).range.length == 0) {
        return repetition;
    }
    if (view.at(repetition).presence == hl7::Presence::Empty) {
        return repetition;
    }
    const hl7::FieldPath component = path.upTo(hl7::Level::Component);
    if (path.component() != 0 && view.at(component).presence == hl7::Presence::Empty) {
        return component;
    }
    return std::nullopt;
}

}  // namespace

std::optional<TypeTemplate> templateAt(const Insight& insight, hl7::FieldPath path) {
    const hl7::MessageView& view = insight.view();
    const std::optional<hl7::FieldPath> whole = emptyAt(view, path);
    if (!whole) {
        return std::nullopt;
    }
    const bool field = whole->component() == 0;
    const char delimiter = static_cast<char>(field ? view.delimiters().component : view.delimiters().subcomponent);
    if (delimiter == 0) {
        return std::nullopt;
    }
    const hl7::FieldPath at = field ? whole->upTo(hl7::Level::Field) : *whole;
    spec::MergedElement element = insight.elementInfo(at);
    if (element.element.type == "varies" || element.element.type == "*") {
        element.element.type = insight.type(at).toStdString();
    }
    const std::string& type = element.element.type;
    std::vector<spec::MergedElement> parts = insight.says()->components(element.element);
    parts.erase(std::remove_if(parts.begin(), parts.end(), [](const auto& part) { return !sent(part); }), parts.end());
    std::vector<std::pair<std::uint32_t, QString>> named;
    for (const spec::MergedElement& part : parts) {
        const std::string_view word = customary(type, part.element.number);
        if (!word.empty() || asked(part)) {
            named.emplace_back(part.element.number,
                               word.empty() ? toQString(part.element.name).toLower() : toQString(word));
        }
    }
    if (named.empty()) {
        for (std::size_t i = 0; i < std::min(parts.size(), kFirstParts); ++i) {
            named.emplace_back(parts[i].element.number, toQString(parts[i].element.name).toLower());
        }
    }
    if (named.empty() || named.back().first < 2) {
        return std::nullopt;
    }
    TypeTemplate out;
    out.whole = *whole;
    for (const auto& [number, word] : named) {
        const std::size_t before = number - 1 - out.bytes.size();
        out.bytes.append(before, delimiter);
        out.shown += QString(static_cast<qsizetype>(before), QLatin1Char(delimiter)) + word;
        out.stops.push_back(number);
    }
    const dictionary::TypeInfo* const info = insight.dictionary().type(type.substr(0, type.find('_')));
    out.meaning = info ? QStringLiteral("%1, %2").arg(toQString(type), toQString(info->name)) : toQString(type);
    return out;
}

}  // namespace plumb::desk
