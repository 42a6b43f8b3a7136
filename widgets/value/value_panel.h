// The value viewer: the value in focus, in each way of looking at it that fits. Values that are large, and pictures,
// are made ready in the background; the newest request replaces the one before.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/models/jobs.h"
#include "widgets/value/line_model.h"
#include "widgets/value/value_content.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QTimer;

namespace plumb::desk {

class HexView;
class LineView;
class PagesView;
class PictureView;
class QuietText;

class ValuePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ValuePanel(Desk& desk, QWidget* parent = nullptr);
    ~ValuePanel() override;

    /// Looks at the focus, and at the privacy mask, again.
    void refresh();

    [[nodiscard]] const ValueFacts& facts() const { return m_facts; }
    [[nodiscard]] std::optional<ValueView> shownView() const { return m_shown; }
    void choose(ValueView view);

signals:
    /// What was asked for is shown.
    void ready();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildBar();
    void offerViews();
    void load(ValueView view);
    void take(ValueView view, ValueContent content, std::optional<TextRows> rows = {});
    void showText(MarkedText text, std::optional<TextRows> rows);
    [[nodiscard]] static QString pageCount(int pages);
    void showPdf(PdfDocument document, quint64 bytes);
    void say(const QString& title, const QString& hint, bool canStop = false);
    void setProblems(const QStringList& problems);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString viewName(ValueView view) const;

    Desk& m_desk;
    FeedMessagePtr m_message;
    ValueFacts m_facts;
    std::optional<ValueView> m_shown;
    std::optional<ValueView> m_preferred;  ///< what the user chose last
    JobHandle m_job;

    QLabel* m_title;
    QLabel* m_summary;
    QWidget* m_choice;
    QButtonGroup* m_views;
    QStackedWidget* m_body;
    QWidget* m_face;
    QLabel* m_faceTitle;
    QLabel* m_faceHint;
    QWidget* m_faceButtons;
    QWidget* m_stop;
    QWidget* m_save;
    QuietText* m_text;
    LineView* m_lines;
    HexView* m_hex;
    PictureView* m_picture;
    PagesView* m_pages;
    QWidget* m_problemBar;
    QLabel* m_problemSign;
    QLabel* m_problem;
    QTimer* m_patience;  ///< work that takes longer than this is said
};

[[nodiscard]] PanelInfo valuePanel();

}  // namespace plumb::desk
