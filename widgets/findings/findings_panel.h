// Findings of the feed in focus: grouped, narrowed, opened in their messages, waived, reported.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/models/feed.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QToolButton;

namespace plumb::desk {

struct CheckResult;
class FindingsModel;
class RowView;
class WaiverForm;

class FindingsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPanel(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] RowView* view() const { return m_view; }
    [[nodiscard]] FindingsModel* model() const { return m_model; }
    void setFeed(Feed* feed);
    [[nodiscard]] Feed* feed() const { return m_feed; }

    void check();
    void openCurrent();
    void showMessagesOfCurrent();
    void waiveCurrent();
    void exportReport();
    /// Writes the report in a format of core/report, in the background, and tells where it stands or what failed.
    void exportTo(const QString& path, const QString& format);
    void chooseSpec();

    [[nodiscard]] static PanelInfo info();
    static void addActions(Desk& desk, std::function<FindingsPanel*()> panel);

signals:
    /// Empty: written.
    void exported(const QString& path, const QString& problem);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void feedChanged(Feed* feed);
    void say();
    void updateFaces();
    void fillSpecs();
    void specChosen(int index);

    Desk& m_desk;
    QPointer<Feed> m_feed;
    RowView* m_view;
    FindingsModel* m_model;
    QComboBox* m_spec;
    QComboBox* m_by;
    QLineEdit* m_narrow;
    QToolButton* m_errors;
    QToolButton* m_warnings;
    QToolButton* m_others;
    QToolButton* m_strict;
    QToolButton* m_run;
    QLabel* m_verdict;
    QProgressBar* m_progress;
    WaiverForm* m_waiver;
    int m_openedRow = -1;                     ///< whose example was opened last
    const CheckResult* m_openedOf = nullptr;  ///< in which result; compared only
    std::size_t m_opened = 0;
};

}  // namespace plumb::desk
