// Columns of the message list: any path, or one of the names that people ask for.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/path_pattern.h"
#endif
#include "widgets/models/feed.h"
#include "widgets/models/roles.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace plumb::desk {

class MessageColumn {
public:
    enum class Kind : quint8 {
        Number,
        Time,
        Message,
        Control,
        Sender,
        Receiver,
        Patient,
        Visit,
        Name,
        Size,
        Ack,
        Findings,
        Version,
        Segments,
        Source,
        Path,
    };

    /// By key ("time", "patient") or path ("PID-3.1"); nothing for what is neither.
    [[nodiscard]] static std::optional<MessageColumn> parse(const QString& key);
    [[nodiscard]] static std::vector<MessageColumn> standard();
    /// All that have a name, in the order of the menu.
    [[nodiscard]] static std::vector<MessageColumn> named();

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Stable: what settings hold.
    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString toolTip() const;
    [[nodiscard]] int width() const;
    [[nodiscard]] bool rightAligned() const {
        return m_kind == Kind::Number || m_kind == Kind::Size || m_kind == Kind::Segments;
    }
    [[nodiscard]] bool monospace() const { return m_kind == Kind::Path; }
    /// Says who a patient is, or what somebody wrote.
    [[nodiscard]] bool sensitive() const;
    [[nodiscard]] const hl7::PathPattern& path() const { return m_path; }

    /// The path whose value a cell of this column shows, for filters made from it; empty: none.
    [[nodiscard]] QString filterPath() const;

    /// What the message itself says; columns about its surroundings (ACK, findings) are the model's.
    [[nodiscard]] QString text(const FeedMessage& message) const;
    /// What to sort by where the text would mislead.
    [[nodiscard]] std::string sortKey(ByteView message, std::uint64_t number) const;

private:
    Kind m_kind = Kind::Path;
    QString m_key;
    hl7::PathPattern m_path;
};

/// "ADT A08 Update patient": code, event and what the event is called.
[[nodiscard]] QString messageInWords(const hl7::MessageView& view);
/// An HL7 time in the locale's order with the precision it has; never shifted into this machine's zone. What is no time
/// stays as it is.
[[nodiscard]] QString localTime(std::string_view raw);

}  // namespace plumb::desk
