// The spec of the feed in front as a tree beside the message in focus: what is satisfied, missing, extra, wrong or not
// checkable, with each rule in words. Follows the focus and leads it.
#pragma once

#include "widgets/against/against_model.h"
#include "widgets/common/desk.h"
#include "widgets/models/jobs.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace plumb::desk {

class RowView;

class AgainstPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AgainstPanel(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] RowView* view() const { return m_view; }
    [[nodiscard]] AgainstModel* model() const { return m_model; }

    void setShow(AgainstModel::Show show);
    void nextProblem();
    void previousProblem();
    /// The selected rows, as text with tabs.
    void copyRows() const;

    /// A message of more bytes is laid beside its spec in the background.
    static constexpr std::uint64_t kInBackground = 64u << 10;
    /// What is shown, in the settings.
    static constexpr const char* kShowKey = "against/show";

signals:
    /// The rows are those of the message in focus.
    void aligned();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Made;
    void build();
    void refresh();
    void list(std::shared_ptr<const Alignment> known);
    void take(Made made);
    void updateVerdict();
    void rowChosen(const QModelIndex& current);
    void focusMoved(QObject* origin);
    void goTo(int row);
    void fitColumns();

    Desk& m_desk;
    RowView* m_view;
    AgainstModel* m_model;
    QLabel* m_verdict;
    QButtonGroup* m_shows;
    QToolButton* m_stop;
    std::shared_ptr<const SpecSide> m_spec;
    AgainstModel::Show m_show = AgainstModel::Show::Asked;
    JobHandle m_job;
    bool m_choosing = false;
    bool m_fitting = false, m_fitted = true;  ///< until the user sizes a column
};

[[nodiscard]] PanelInfo againstPanel();
/// against.next, against.previous, against.copy, against.asked, against.all, against.problems, against.extra
void addAgainstActions(Desk& desk, std::function<AgainstPanel*()> panel);

}  // namespace plumb::desk
