// Names that the user gave to fields and codes of a sender, without writing a spec: a small spec underneath, one file
// of the spec's own form a sender. It holds what the user typed: names, and the codes that were named, never a value of
// a message beside those.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/result.h"
#include "hl7/message_view.h"
#include "spec/spec_document.h"
#endif

#include <QObject>
#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace plumb::desk {

/// What has a name: a field, a component or a sub-component of a segment, wherever it stands.
struct NamedPlace {
    std::string segment;
    std::uint32_t field = 0, component = 0, subcomponent = 0;
};
[[nodiscard]] NamedPlace namedPlace(const hl7::MessageView& message, hl7::FieldPath path);

/// The names of one sender. Immutable.
class SenderNames {
public:
    explicit SenderNames(spec::SpecDocument document)
        : m_document(std::move(document)) {}

    [[nodiscard]] const spec::SpecDocument& document() const { return m_document; }
    /// Empty: none was given.
    [[nodiscard]] QString name(const NamedPlace& place) const;
    [[nodiscard]] QString meaning(const NamedPlace& place, std::string_view code) const;

private:
    spec::SpecDocument m_document;
};

class NameBook final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where the files are; without one nothing is kept.
    void setFolder(const QString& folder);
    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// Texts by sender in place of the files, which are left alone: those of an open project. `adopt`: what has none
    /// there gets its file's. Nothing: the files again.
    void useTexts(std::optional<std::map<QString, std::string>> texts, bool adopt = false);
    [[nodiscard]] const std::map<QString, std::string>& texts() const { return m_texts; }

    /// "EPIC/STE": MSH-3.1 and MSH-4.1.
    [[nodiscard]] static QString senderOf(const hl7::MessageView& message);
    /// Read when a sender is first asked for; nullptr: nothing was named.
    [[nodiscard]] std::shared_ptr<const SenderNames> namesFor(const QString& sender);
    [[nodiscard]] QString fileOf(const QString& sender) const;

    /// An empty name takes it away.
    [[nodiscard]] Result<void> setName(const QString& sender, const NamedPlace& place, const QString& name);
    [[nodiscard]] Result<void> setMeaning(const QString& sender, const NamedPlace& place, const QString& code,
                                          const QString& meaning);
    [[nodiscard]] Result<void> clearMeaning(const QString& sender, const NamedPlace& place, const QString& code);

signals:
    void changed();
    /// The texts are others than before.
    void textsChanged();

private:
    [[nodiscard]] spec::SpecDocument documentOf(const QString& sender);
    /// What is kept of a sender; nothing: there is nothing.
    [[nodiscard]] std::optional<std::string> textOf(const QString& sender);
    [[nodiscard]] Result<void> keep(const QString& sender, spec::SpecDocument document);

    QString m_folder;
    bool m_inTexts = false, m_adopt = false;
    std::map<QString, std::string> m_texts;
    std::map<QString, std::shared_ptr<const SenderNames>> m_known;
    std::map<QString, Error> m_faults;  ///< of files that somebody wrote into and that cannot be read whole
};

}  // namespace plumb::desk
