// Says when one of the specs that a list of gaps was made from is another text: its file was written, by whomever, or
// it is open and was edited. After a pause, so that a word that is typed is one change.
#pragma once

#include "widgets/common/desk.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <utility>

namespace plumb::desk {

class SpecPage;

class GapWatch final : public QObject {
    Q_OBJECT

public:
    explicit GapWatch(Desk& desk, QObject* parent = nullptr);

    /// Files of both specs with all they extend, and pages of specs without files.
    void watch(const QStringList& files, const QList<QPointer<SpecPage>>& pages);

signals:
    void changed();

private:
    using Stamp = std::pair<QDateTime, qint64>;

    void look();
    void follow(SpecPage* page);
    void edited(SpecPage* page);
    [[nodiscard]] bool matters(const SpecPage* page) const;

    QFileSystemWatcher m_watcher;
    QHash<QString, Stamp> m_stamps;  ///< by canonical path
    QList<QPointer<SpecPage>> m_pages;
    QHash<const SpecPage*, quint64> m_revisions;
    QTimer m_look, m_pause;
};

}  // namespace plumb::desk
