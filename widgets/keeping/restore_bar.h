// A line above the documents that offers what a session before this one did not get to the end of. Nothing waits for
// the answer.
#pragma once

#include "widgets/common/notice_line.h"

#include <QStringList>

namespace plumb::desk {

class WorkRestorer;
struct Desk;

class RestoreBar final : public NoticeLine {
    Q_OBJECT

public:
    RestoreBar(Desk& desk, WorkRestorer& restorer, QWidget* parent = nullptr);

    /// "yesterday 16:02"
    [[nodiscard]] static QString when(std::int64_t wallMs);

private:
    void describe();
    void said(const QStringList& sentences);

    Desk& m_desk;
    WorkRestorer& m_restorer;
    QStringList m_said;  ///< when it offers nothing
};

/// unfinished.restore and unfinished.discard.
void addUnfinishedActions(Desk& desk, WorkRestorer& restorer);

}  // namespace plumb::desk
