// Which colour and letter the rows of messages get: the first rule whose filter holds. Asked for the rows in sight
// only, so that rules cost nothing a message.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "query/filter.h"
#endif
#include "widgets/models/feed.h"
#include "widgets/models/message_roles.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace plumb::desk {

struct ColourRule {
    QString filter;
    MarkColour colour = MarkColour::Green;
    QString letter;  ///< one or two signs: a colour alone says nothing to many

    friend bool operator==(const ColourRule&, const ColourRule&) = default;
};

class ColourRules final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const std::vector<ColourRule>& rules() const { return m_rules; }
    void setRules(std::vector<ColourRule> rules);
    /// Some rule asks for acknowledgements, so that its answer changes when they become known.
    [[nodiscard]] bool needsAcks() const;
    /// The first rule that holds for a message; -1: none.
    [[nodiscard]] int match(const FeedMessage& message, const query::MessageContext& context) const;

    // "green", a letter and the filter, a rule a line: what settings hold.
    [[nodiscard]] QStringList lines() const;
    void setLines(const QStringList& lines);

signals:
    void changed();

private:
    std::vector<ColourRule> m_rules;
    std::vector<std::optional<query::Filter>> m_filters;
    mutable query::FilterScratch m_scratch;
};

/// "Green" ...
[[nodiscard]] QString markColourName(MarkColour colour);

}  // namespace plumb::desk
