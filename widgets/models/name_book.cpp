#include "widgets/models/name_book.h"

#include "spec/spec_yaml.h"
#include "widgets/models/sentences.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

namespace plumb::desk {
namespace {

using Elements = std::vector<spec::ElementSpec>;

const spec::ElementSpec* find(const Elements& elements, std::uint32_t number) {
    const auto at = std::find_if(elements.begin(), elements.end(), [&](const auto& e) { return e.number == number; });
    return at == elements.end() ? nullptr : &*at;
}

spec::ElementSpec& made(Elements& elements, std::uint32_t number) {
    auto at = std::lower_bound(elements.begin(), elements.end(), number,
                               [](const spec::ElementSpec& e, std::uint32_t n) { return e.number < n; });
    if (at == elements.end() || at->number != number) {
        at = elements.insert(at, spec::ElementSpec{});
        at->number = number;
    }
    return *at;
}

const spec::ElementSpec* elementAt(const spec::SpecDocument& document, const NamedPlace& place) {
    const auto segment = std::find_if(document.segments.begin(), document.segments.end(),
                                      [&](const auto& one) { return one.id == place.segment; });
    if (segment == document.segments.end()) {
        return nullptr;
    }
    const spec::ElementSpec* element = find(segment->fields, place.field);
    for (const std::uint32_t number : {place.component, place.subcomponent}) {
        if (element && number != 0) {
            element = find(element->components, number);
        }
    }
    return element;
}

spec::ElementSpec& elementMade(spec::SpecDocument& document, const NamedPlace& place) {
    auto segment = std::find_if(document.segments.begin(), document.segments.end(),
                                [&](const auto& one) { return one.id == place.segment; });
    if (segment == document.segments.end()) {
        segment = document.segments.insert(segment, spec::SegmentSpec{});
        segment->id = place.segment;
    }
    spec::ElementSpec* element = &made(segment->fields, place.field);
    for (const std::uint32_t number : {place.component, place.subcomponent}) {
        if (number != 0) {
            element = &made(element->components, number);
        }
    }
    return *element;
}

template <class Document>
auto setOf(Document& document, const spec::ElementSpec& element) {
    const auto at = std::find_if(document.valueSets.begin(), document.valueSets.end(), [&](const auto& set) {
        return !element.bindings.empty() && set.id == element.bindings.front().valueSet;
    });
    return at == document.valueSets.end() ? nullptr : &*at;
}

std::string setIdOf(const NamedPlace& place) {
    std::string out = place.segment + '-' + std::to_string(place.field);
    for (const std::uint32_t number : {place.component, place.subcomponent}) {
        if (number != 0) {
            out += '.' + std::to_string(number);
        }
    }
    return out;
}

}  // namespace

NamedPlace namedPlace(const hl7::MessageView& message, hl7::FieldPath path) {
    return {std::string(message.segmentId(path.segment())), path.field(), path.component(), path.subcomponent()};
}

QString SenderNames::name(const NamedPlace& place) const {
    const spec::ElementSpec* const element = elementAt(m_document, place);
    return element ? toQString(element->name) : QString();
}

QString SenderNames::meaning(const NamedPlace& place, std::string_view code) const {
    const spec::ElementSpec* const element = elementAt(m_document, place);
    const spec::ValueSet* const set = element ? setOf(m_document, *element) : nullptr;
    if (!set) {
        return {};
    }
    const auto at = std::find_if(set->codes.begin(), set->codes.end(), [&](const auto& c) { return c.code == code; });
    return at == set->codes.end() ? QString() : toQString(at->text);
}

void NameBook::setFolder(const QString& folder) {
    m_folder = folder;
    m_known.clear();
    m_faults.clear();
}

QString NameBook::senderOf(const hl7::MessageView& message) {
    return toQString(message.raw(hl7::FieldPath(1, 3, 1, 1))) + QLatin1Char('/') +
           toQString(message.raw(hl7::FieldPath(1, 4, 1, 1)));
}

QString NameBook::fileOf(const QString& sender) const {
    constexpr qsizetype kLongest = 120;
    QString name = QString::fromLatin1(QUrl::toPercentEncoding(sender));
    if (name.size() > kLongest) {
        name = QString::fromLatin1(QCryptographicHash::hash(sender.toUtf8(), QCryptographicHash::Sha256).toHex());
    }
    return m_folder + QLatin1Char('/') + name + QStringLiteral(".yaml");
}

std::shared_ptr<const SenderNames> NameBook::namesFor(const QString& sender) {
    if (const auto known = m_known.find(sender); known != m_known.end()) {
        return known->second;
    }
    std::shared_ptr<const SenderNames> names;
    if (const std::optional<std::string> text = textOf(sender)) {
        spec::ReadSpec read =
            spec::readSpecYaml(*text, m_inTexts ? sender.toStdString() : fileOf(sender).toStdString());
        if (!read.notes.empty()) {
            m_faults.insert_or_assign(sender, spec::asError(read.notes.front(), read.notes.size() - 1));
        }
        names = std::make_shared<const SenderNames>(std::move(read.document));
    }
    return m_known[sender] = names;
}

void NameBook::useTexts(std::optional<std::map<QString, std::string>> texts, bool adopt) {
    m_inTexts = texts.has_value();
    m_adopt = adopt;
    m_texts = texts ? *std::move(texts) : std::map<QString, std::string>();
    m_known.clear();
    m_faults.clear();
    emit changed();
}

std::optional<std::string> NameBook::textOf(const QString& sender) {
    if (const auto found = m_texts.find(sender); found != m_texts.end()) {
        return found->second;
    }
    QFile file(fileOf(sender));
    if (m_folder.isEmpty() || (m_inTexts && !m_adopt) || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    std::string text = file.readAll().toStdString();
    if (m_inTexts) {
        m_texts.emplace(sender, text);
        emit textsChanged();
    }
    return text;
}

spec::SpecDocument NameBook::documentOf(const QString& sender) {
    if (const std::shared_ptr<const SenderNames> names = namesFor(sender)) {
        return names->document();
    }
    spec::SpecDocument document;
    document.identity.id = "names";
    document.identity.title = "Names of " + sender.toStdString();
    return document;
}

Result<void> NameBook::keep(const QString& sender, spec::SpecDocument document) {
    if (const auto fault = m_faults.find(sender); fault != m_faults.end()) {
        return fail(fault->second);  // what could not be read shall not be lost
    }
    if (m_inTexts) {
        m_texts.insert_or_assign(sender, spec::writeSpecYaml(document));
        emit textsChanged();
    } else if (!m_folder.isEmpty()) {
        QDir().mkpath(m_folder);
        QSaveFile file(fileOf(sender));
        const std::string text = spec::writeSpecYaml(document);
        const auto size = static_cast<qint64>(text.size());
        if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit()) {
            return fail(MessageId::FileCannotWrite, {fileOf(sender).toStdString(), file.errorString().toStdString()});
        }
    }
    m_known[sender] = std::make_shared<const SenderNames>(std::move(document));
    emit changed();
    return {};
}

Result<void> NameBook::setName(const QString& sender, const NamedPlace& place, const QString& name) {
    spec::SpecDocument document = documentOf(sender);
    elementMade(document, place).name = name.toStdString();
    return keep(sender, std::move(document));
}

Result<void> NameBook::setMeaning(const QString& sender, const NamedPlace& place, const QString& code,
                                  const QString& meaning) {
    spec::SpecDocument document = documentOf(sender);
    spec::ElementSpec& element = elementMade(document, place);
    const std::string id = setIdOf(place);
    if (element.bindings.empty()) {
        spec::Binding binding;
        binding.valueSet = id;
        binding.strength = spec::Strength::Suggested;
        element.bindings.push_back(std::move(binding));
    }
    spec::ValueSet* set = setOf(document, element);
    if (!set) {
        set = &document.valueSets.emplace_back();
        set->id = element.bindings.front().valueSet;
        set->extensibility = spec::ValueSet::Extensibility::Open;
    }
    const auto at = std::find_if(set->codes.begin(), set->codes.end(),
                                 [&](const auto& one) { return one.code == code.toStdString(); });
    spec::CodeSpec& one = at == set->codes.end() ? set->codes.emplace_back() : *at;
    one.code = code.toStdString();
    one.text = meaning.toStdString();
    return keep(sender, std::move(document));
}

Result<void> NameBook::clearMeaning(const QString& sender, const NamedPlace& place, const QString& code) {
    const std::shared_ptr<const SenderNames> names = namesFor(sender);
    if (!names || names->meaning(place, code.toStdString()).isEmpty()) {
        return {};
    }
    spec::SpecDocument document = names->document();
    spec::ValueSet& set = *setOf(document, elementMade(document, place));
    std::erase_if(set.codes, [&](const spec::CodeSpec& one) { return one.code == code.toStdString(); });
    return keep(sender, std::move(document));
}

}  // namespace plumb::desk
