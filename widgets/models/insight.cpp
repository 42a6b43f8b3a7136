#include "widgets/models/insight.h"

#include "hl7/display_text.h"
#include "spec/load_spec.h"
#include "widgets/models/sensitive.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace plumb::desk {
namespace {

std::shared_ptr<const spec::Spec> standardOf(dictionary::Version version) {
    static std::array<std::shared_ptr<const spec::Spec>, dictionary::kVersionCount> known;
    std::shared_ptr<const spec::Spec>& spec = known[static_cast<std::size_t>(version)];
    if (!spec) {
        spec = std::make_shared<const spec::Spec>(spec::standardSpec(version));
    }
    return spec;
}

dictionary::Version versionOf(const FeedMessage& message, const spec::Spec* spec) {
    return spec ? spec->standard() : dictionary::guessVersion(message.view.version()).version;
}

int weight(Tone tone) {
    return tone == Tone::Error ? 3 : tone == Tone::Warning ? 2 : 1;
}

}  // namespace

Tone toneOf(check::Classification classification) {
    switch (classification) {
    case check::Classification::Error:
    case check::Classification::SpecError:
        return Tone::Error;
    case check::Classification::Warning:
    case check::Classification::Alert:
        return Tone::Warning;
    case check::Classification::Affirmative:
        return Tone::Fine;
    default:
        return Tone::Information;
    }
}

QString classificationText(check::Classification classification) {
    switch (classification) {
    case check::Classification::Error:
        return QCoreApplication::translate("Classification", "Error");
    case check::Classification::Warning:
        return QCoreApplication::translate("Classification", "Warning");
    case check::Classification::Alert:
        return QCoreApplication::translate("Classification", "Alert");
    case check::Classification::Information:
        return QCoreApplication::translate("Classification", "Information");
    case check::Classification::Affirmative:
        return QCoreApplication::translate("Classification", "Fine");
    case check::Classification::SpecError:
        return QCoreApplication::translate("Classification", "Fault of the spec");
    case check::Classification::Off:
        return QCoreApplication::translate("Classification", "Off");
    }
    return {};
}

Insight::Insight(FeedMessagePtr message, std::shared_ptr<const spec::Spec> spec, std::vector<ShownFinding> findings,
                 std::shared_ptr<const SenderNames> names)
    : m_message(std::move(message))
    , m_spec(std::move(spec))
    , m_says(m_spec ? m_spec : standardOf(versionOf(*m_message, nullptr)))
    , m_dictionary(dictionary::Dictionary::of(versionOf(*m_message, m_spec.get())))
    , m_meaning(m_dictionary, m_message->view, m_message->charset)
    , m_findings(std::move(findings))
    , m_names(std::move(names)) {}

std::vector<const ShownFinding*> Insight::findingsAt(hl7::FieldPath path, bool below) const {
    std::vector<const ShownFinding*> out;
    for (const ShownFinding& one : m_findings) {
        if (below ? path.contains(one.finding.path) : path.packed() == one.finding.path.packed()) {
            out.push_back(&one);
        }
    }
    return out;
}

std::optional<Tone> Insight::worstAt(hl7::FieldPath path) const {
    std::optional<Tone> worst;
    for (const ShownFinding& one : m_findings) {
        if (!one.waived && path.contains(one.finding.path)) {
            const Tone tone = toneOf(one.finding.classification);
            if (!worst || weight(tone) > weight(*worst)) {
                worst = tone;
            }
        }
    }
    return worst;
}

const spec::MergedSegment& Insight::segmentInfo(std::uint32_t segment) const {
    const std::string id(view().segmentId(segment));
    const auto known = m_segments.find(id);
    if (known != m_segments.end()) {
        return known->second;
    }
    const std::string sender(view().raw(hl7::FieldPath(1, 3, 1, 1)));
    return m_segments.emplace(id, m_says->segment(id, id, sender)).first->second;
}

spec::MergedElement Insight::elementInfo(hl7::FieldPath path) const {
    spec::MergedElement none;
    none.known = false;
    if (path.field() == 0) {
        return none;
    }
    const auto numbered = [](const std::vector<spec::MergedElement>& all, std::uint32_t number) {
        return std::find_if(all.begin(), all.end(),
                            [number](const spec::MergedElement& one) { return one.element.number == number; });
    };
    const std::vector<spec::MergedElement>& fields = segmentInfo(path.segment()).fields;
    const auto field = numbered(fields, path.field());
    if (field == fields.end()) {
        return none;
    }
    spec::MergedElement found = *field;
    for (const std::uint32_t number : {path.component(), path.subcomponent()}) {
        if (number == 0) {
            break;
        }
        // OBX-5 is of the type that OBX-2 names.
        if (found.element.type == "varies" || found.element.type == "*") {
            found.element.type = std::string(m_meaning.type(path.upTo(hl7::Level::Field)));
        }
        const std::vector<spec::MergedElement> parts = m_says->components(found.element);
        const auto part = numbered(parts, number);
        if (part == parts.end()) {
            return none;
        }
        const spec::MergedElement next = *part;
        found = next;
    }
    return found;
}

QString Insight::name(hl7::FieldPath path) const {
    if (m_names && path.field() != 0) {
        if (const QString given = m_names->name(namedPlace(view(), path)); !given.isEmpty()) {
            return given;
        }
    }
    if (path.level() == hl7::Level::Segment) {
        return toQString(segmentInfo(path.segment()).name);
    }
    const spec::MergedElement info = elementInfo(path);
    if (info.known && !info.element.name.empty()) {
        return toQString(info.element.name);
    }
    const std::string whole = m_meaning.name(path);
    const std::size_t slash = whole.rfind(" / ");
    return toQString(slash == std::string::npos ? whole : whole.substr(slash + 3));
}

QString Insight::type(hl7::FieldPath path) const {
    const std::string_view type = m_meaning.type(path);
    if (!type.empty()) {
        return toQString(type);
    }
    return toQString(elementInfo(path).element.type);
}

QString Insight::meaning(const hl7::Element& element) const {
    if (m_names && element.path.field() != 0 && element.presence == hl7::Presence::Value) {
        const NamedPlace place = namedPlace(view(), element.path);
        if (const QString given = m_names->meaning(place, view().text(element.range)); !given.isEmpty()) {
            return given;
        }
    }
    return toQString(m_meaning.text(element));
}

QString Insight::text(ByteRange range, std::uint64_t most) const {
    const ByteRange cut{range.begin, std::min(range.length, most)};
    QString out = toQString(hl7::displayText(view(), cut, m_message->charset));
    for (QChar& c : out) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
            c = QChar(0x21B5);
        }
    }
    return cut.length < range.length ? out + QChar(0x2026) : out;
}

QString Insight::pathText(hl7::FieldPath path) const {
    return toQString(hl7::formatPath(view(), path));
}

void Insight::layOver() const {
    if (m_laid) {
        return;
    }
    m_laid = true;
    const dictionary::StructureChoice choice = dictionary::chooseStructure(m_dictionary, view());
    if (choice.structure) {
        m_overlay.assign(view(), choice.structure->grammar());
        m_overlay.groups(m_groups);
        m_hasOverlay = true;
    }
}

const hl7::GroupOverlay* Insight::overlay() const {
    layOver();
    return m_hasOverlay ? &m_overlay : nullptr;
}

const std::vector<hl7::GroupOccurrence>& Insight::groups() const {
    layOver();
    return m_groups;
}

bool isSensitive(const hl7::MessageView& view, hl7::FieldPath path) {
    if (path.segment() == 0) {
        return false;
    }
    return isSensitive(view.segmentId(path.segment()), path.field());
}

}  // namespace plumb::desk
