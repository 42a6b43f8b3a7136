// The snapshots of the project, what is different between one of them and another, or the project as it is now, and
// going back to one. Empty while no project is open.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/models/jobs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace plumb::desk {

class ChangeListModel;
class NoticeLine;
class RowView;
class SnapshotModel;

class SnapshotsPage final : public QWidget {
    Q_OBJECT

public:
    explicit SnapshotsPage(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] RowView* list() const { return m_list; }
    [[nodiscard]] RowView* changes() const { return m_changes; }
    [[nodiscard]] QComboBox* other() const { return m_other; }
    /// Chooses it, and compares it with the project as it is now.
    void choose(const QString& name);
    /// Asks first, in the page.
    void askToRestore();
    void askToRemove();
    [[nodiscard]] bool isOf(const Desk& desk) const;

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void words();
    /// Reads the list anew; what nobody sees waits until it is shown.
    void load();
    void fillOther();
    void compare();
    void follow();
    void clear();
    void openChange(const QModelIndex& index);
    [[nodiscard]] QString chosen() const;

    Desk& m_desk;
    QLabel *m_title, *m_means, *m_with, *m_sum;
    QPushButton *m_make, *m_restore, *m_remove;
    NoticeLine* m_notice;
    RowView *m_list, *m_changes;
    SnapshotModel* m_model;
    ChangeListModel* m_changeModel;
    QComboBox* m_other;
    QString m_wanted;  ///< to be chosen once it is in the list
    JobHandle m_loading, m_comparing;
};

}  // namespace plumb::desk
