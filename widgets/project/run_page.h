// The checks that the project keeps: one of them is chosen, and what it found stands below it, message by message.
// Empty while no project is open.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/models/jobs.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/runs.h"
#endif

#include <QWidget>

#include <cstdint>

class QComboBox;
class QLabel;
class QPushButton;

namespace plumb::desk {

class NoticeLine;
class RowView;
class RunModel;

class RunPage final : public QWidget {
    Q_OBJECT

public:
    explicit RunPage(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] RowView* list() const { return m_list; }
    [[nodiscard]] QComboBox* which() const { return m_which; }
    /// Chooses it, once it is there.
    void choose(std::int64_t run);
    /// To the message and the place of the finding with the keyboard.
    void goToCurrent();
    /// Asks first, in the page.
    void askToRemove();
    [[nodiscard]] bool canGo() const;
    [[nodiscard]] bool canRemove() const;
    [[nodiscard]] bool isOf(const Desk& desk) const { return m_desk.project == desk.project; }

    static void addActions(Desk& desk);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void words();
    /// What the project lists is another list now.
    void follow();
    void restate();
    void read();
    void clear();
    /// nullptr: none.
    [[nodiscard]] const project::RunRow* chosen() const;

    Desk& m_desk;
    QLabel *m_title, *m_of, *m_means;
    QComboBox* m_which;
    QPushButton *m_go, *m_remove;
    NoticeLine* m_notice;
    RowView* m_list;
    RunModel* m_model;
    std::int64_t m_wanted = 0;                 ///< to be chosen once it is listed
    std::int64_t m_read = 0, m_readEnded = 0;  ///< which run stands in the list, and as of when
    JobHandle m_reading;
};

/// The page with this check, in front; 0: the newest.
void showRun(Desk& desk, std::int64_t run);
void removeRunOf(Desk& desk, std::int64_t run);

}  // namespace plumb::desk
