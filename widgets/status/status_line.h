// The foot of the window: which message of how many, how it was read (framing, line ends, character set, version), what
// was assumed, what is being done. What can be changed can be clicked.
#pragma once

#include "widgets/common/desk.h"

#include <QWidget>

class QLabel;
class QStatusBar;
class QToolButton;

namespace plumb::desk {

class StatusLine final : public QObject {
    Q_OBJECT

public:
    StatusLine(Desk& desk, QStatusBar* bar);

private:
    void refresh();
    /// How many messages have edits, and how long these are kept.
    void refreshKept();
    void refreshJobs();
    void refreshProject();
    void chooseCharset();
    void showAssumptions();

    Desk& m_desk;
    QStatusBar* m_bar;
    QLabel* m_message;
    QLabel* m_framing;
    QToolButton* m_charset;
    QLabel* m_version;
    QToolButton* m_assumptions;
    QToolButton* m_project;
    QLabel* m_kept;
    QToolButton* m_jobs;
};

}  // namespace plumb::desk
