// Asks for the pages that are reckoned of a source, by their kind: "inference", "reality". Who makes such pages
// listens.
#pragma once

#include <QObject>
#include <QString>

namespace plumb::desk {

class Feed;
struct Desk;

class SourcePages final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The one that all of a desk share; lives with its actions.
    [[nodiscard]] static SourcePages& of(Desk& desk);

signals:
    void asked(const QString& kind, plumb::desk::Feed* feed);
};

}  // namespace plumb::desk
