// Two messages side by side, as a page of the desk. Compared on a job; the newest choice replaces the one before. Shows
// the messages as they stood when the page was made.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/diff/diff_model.h"
#include "widgets/models/jobs.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QToolButton;

namespace plumb::desk {

class RowView;

class DiffPage final : public QWidget {
    Q_OBJECT

public:
    DiffPage(Desk& desk, DiffSide left, DiffSide right, QWidget* parent = nullptr);
    ~DiffPage() override;

    [[nodiscard]] DiffModel& model() { return m_model; }
    [[nodiscard]] RowView* view() const { return m_view; }
    [[nodiscard]] bool canGoNext() const;
    [[nodiscard]] bool canGoPrevious() const;

    void next();
    void previous();
    void swap();
    void copyText() const;
    void copyMarkdown() const;
    /// Looks at the privacy mask again.
    void refresh();

signals:
    void compared();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildBar();
    /// With an icon its text is its tip as well.
    QToolButton* button(QWidget* parent, const QString& name, const QString& iconName, const char* text,
                        const char* tip = nullptr);
    void compare();
    void take(std::shared_ptr<const Comparison> comparison);
    void describe();
    void takeIgnored();
    [[nodiscard]] QString inWords(const Comparison& comparison) const;
    void fitColumns();
    void goTo(int row);

    Desk& m_desk;
    std::shared_ptr<const DiffSide> m_left, m_right;
    DiffModel m_model;
    DiffHow m_how;
    JobHandle m_job;

    QLabel* m_counts;
    QLabel* m_problem;
    QToolButton* m_meaning;
    QToolButton* m_exact;
    QToolButton* m_only;
    QLineEdit* m_ignore;
    RowView* m_view;
};

}  // namespace plumb::desk
