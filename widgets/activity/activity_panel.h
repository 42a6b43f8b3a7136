// Every piece of work in the background, how far it is, and a way to stop it; below, what became of the last ones.
#pragma once

#include "widgets/common/desk.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace plumb::desk {

class ActivityModel;
class RowView;

class ActivityPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ActivityPanel(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] RowView* view() const { return m_view; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void summarise();
    void stopSelected();

    Desk& m_desk;
    ActivityModel* m_model;
    RowView* m_view;
    QLabel* m_summary;
    QToolButton* m_stopAll;
};

[[nodiscard]] PanelInfo activityPanel();
/// activity.stopAll
void addActivityActions(Desk& desk);

}  // namespace plumb::desk
