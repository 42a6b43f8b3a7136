#include "widgets/spec/spec_names.h"

#include "check/rule_kind.h"
#include "dictionary/version.h"
#include "spec/formats.h"
#include "spec/load_spec.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace plumb::desk {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("SpecNames", text);
}

Completion named(std::string_view code, std::string_view text) {
    return {toQString(code), toQString(text)};
}

}  // namespace

SpecNames::SpecNames(std::shared_ptr<const spec::Spec> spec)
    : m_spec(std::move(spec)) {}

const dictionary::Dictionary& SpecNames::dictionary() const {
    return m_spec ? m_spec->dictionary() : dictionary::Dictionary::of(dictionary::Version::V251);
}

SpecNames::Names SpecNames::usages() {
    return {{QStringLiteral("R"), tr("required")},
            {QStringLiteral("RE"), tr("required, may be empty")},
            {QStringLiteral("O"), tr("optional")},
            {QStringLiteral("C"), tr("required when its condition holds")},
            {QStringLiteral("C(R/X)"), tr("required when its condition holds, else not supported")},
            {QStringLiteral("C(R/RE)"), tr("required when its condition holds, else may be empty")},
            {QStringLiteral("C(RE/X)"), tr("may be empty when its condition holds, else not supported")},
            {QStringLiteral("CE"), tr("may be empty when its condition holds")},
            {QStringLiteral("X"), tr("not supported")},
            {QStringLiteral("B"), tr("kept for older systems")},
            {QStringLiteral("W"), tr("withdrawn")}};
}

SpecNames::Names SpecNames::cardinalities() {
    return {{QStringLiteral("0..1"), tr("at most once")},
            {QStringLiteral("1..1"), tr("exactly once")},
            {QStringLiteral("0..*"), tr("any number")},
            {QStringLiteral("1..*"), tr("once or more")},
            {QStringLiteral("0..0"), tr("never")}};
}

SpecNames::Names SpecNames::formats() {
    Names names;
    for (const spec::Format format : spec::formats()) {
        names.push_back(named(spec::formatName(format), spec::formatShape(format)));
    }
    return names;
}

SpecNames::Names SpecNames::versions() {
    Names names;
    for (const std::string_view name : dictionary::kVersionNames) {
        names.push_back(named(name, {}));
    }
    return names;
}

SpecNames::Names SpecNames::classifications() {
    return {{QStringLiteral("error"), {}},       {QStringLiteral("warning"), {}},     {QStringLiteral("alert"), {}},
            {QStringLiteral("information"), {}}, {QStringLiteral("affirmative"), {}}, {QStringLiteral("off"), {}}};
}

SpecNames::Names SpecNames::shippedSpecs() {
    Names names;
    for (const std::string& name : spec::shippedSpecs(spec::shippedSpecFolders())) {
        names.push_back(named(name, {}));
    }
    return names;
}

SpecNames::Names SpecNames::segments() const {
    Names names;
    for (const dictionary::SegmentInfo& one : dictionary().segments()) {
        names.push_back(named(one.id, one.name));
    }
    return names;
}

SpecNames::Names SpecNames::flavours() const {
    Names names;
    if (m_spec) {
        for (const spec::SegmentSpec& one : m_spec->document().segments) {
            names.push_back(named(one.id, one.name));
        }
    }
    return names;
}

SpecNames::Names SpecNames::types() const {
    Names names;
    if (m_spec) {
        for (const spec::TypeSpec& one : m_spec->document().types) {
            names.push_back(named(one.id, one.name));
        }
    }
    for (const dictionary::TypeInfo& one : dictionary().types()) {
        names.push_back(named(one.id, one.name));
    }
    return names;
}

SpecNames::Names SpecNames::valueSets() const {
    Names names;
    if (m_spec) {
        for (const spec::ValueSet& one : m_spec->document().valueSets) {
            names.push_back(named(one.id, one.name));
        }
    }
    for (const dictionary::TableInfo& one : dictionary().tables()) {
        names.push_back(named("HL7" + std::string(one.id), one.name));
    }
    return names;
}

SpecNames::Names SpecNames::structures() const {
    Names names;
    for (const dictionary::StructureInfo& one : dictionary().structures()) {
        names.push_back(named(one.id, {}));
    }
    return names;
}

SpecNames::Names SpecNames::events() const {
    Names names;
    for (const dictionary::EventInfo& one : dictionary().events()) {
        if (!one.event.empty()) {
            names.push_back(named(std::string(one.code) + '^' + std::string(one.event), one.structure));
        }
    }
    return names;
}

SpecNames::Names SpecNames::fieldsOf(const std::string& segment) const {
    Names names;
    if (m_spec) {
        const auto& all = m_spec->document().segments;
        const auto own = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == segment; });
        const std::string id = own != all.end() && !own->segment.empty() ? own->segment : segment;
        for (const spec::MergedElement& one : m_spec->segment(segment, id).fields) {
            names.push_back(named(std::to_string(one.element.number), one.element.name));
        }
    } else if (const dictionary::SegmentInfo* const info = dictionary().segment(segment)) {
        for (const dictionary::ElementInfo& one : info->fields) {
            names.push_back(named(std::to_string(one.number), one.name));
        }
    }
    return names;
}

SpecNames::Names SpecNames::componentsOf(const std::string& type) const {
    Names names;
    if (m_spec) {
        for (const spec::MergedElement& one : m_spec->type(type).components) {
            names.push_back(named(std::to_string(one.element.number), one.element.name));
        }
    } else if (const dictionary::TypeInfo* const info = dictionary().type(type)) {
        for (const dictionary::ElementInfo& one : info->components) {
            names.push_back(named(std::to_string(one.number), one.name));
        }
    }
    return names;
}

SpecNames::Names SpecNames::codesOf(const std::string& valueSet) const {
    Names names;
    const std::string id = valueSet.rfind("HL7", 0) == 0 ? valueSet.substr(3) : valueSet;
    if (const dictionary::TableInfo* const table = dictionary().table(id)) {
        for (const dictionary::CodeInfo& one : table->codes) {
            names.push_back(named(one.code, one.text));
        }
    }
    return names;
}

SpecNames::Names SpecNames::rules() const {
    Names names;
    std::set<std::string_view> categories;
    for (std::size_t kind = 0; kind < check::kRuleKinds; ++kind) {
        const check::RuleKindInfo& info = check::info(static_cast<check::RuleKind>(kind));
        names.push_back(named(info.code, {}));
        categories.insert(check::categoryName(info.category));
    }
    for (const std::string_view category : categories) {
        names.push_back({toQString(category), tr("all rules of this kind")});
    }
    if (m_spec) {
        for (const spec::Statement& one : m_spec->document().statements) {
            if (!one.id.empty()) {
                names.push_back(named(one.id, one.text));
            }
        }
    }
    return names;
}

std::string SpecNames::typeOf(const std::string& segment, std::uint32_t field) const {
    const dictionary::SegmentInfo* const info = dictionary().segment(segment);
    const dictionary::ElementInfo* const element = info ? info->field(field) : nullptr;
    return element ? std::string(element->type) : std::string();
}

}  // namespace plumb::desk
