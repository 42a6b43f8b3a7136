// A document of the desk: each line of the spec beside what the messages of a feed really hold, live, with the story of
// the current row beside it. Every number leads to exactly the messages it counts.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/models/jobs.h"
#include "widgets/reality/reality_run.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QToolButton;

namespace plumb::desk {

class JobHead;
class NoticeLine;
class RealityDeeds;
class RealityDetails;
class RealityModel;
class RowView;
class SpecPage;

/// What a report is made of.
struct RealityExport {
    check::RealitySnapshot rows;  ///< those that are shown, in their order
    FeedSnapshot snapshot;
    QString spec, title, source;
    bool codes = false;
};
/// Writes a report; `done` gets the sentence of what failed, empty: it stands there.
using RealityWriter = std::function<void(RealityExport report, const QString& path, const QString& format,
                                         QObject* context, std::function<void(const QString&)> done)>;

class RealityPage final : public QWidget {
    Q_OBJECT

public:
    RealityPage(Desk& desk, Feed& feed, RealityWriter writer, QWidget* parent = nullptr);
    ~RealityPage() override;

    /// nullptr once it was closed.
    [[nodiscard]] Feed* feed() const { return m_feed; }
    [[nodiscard]] RealityRun& run() const { return *m_run; }
    /// It came back with a session: it counts once somebody looks at it.
    void waitUntilShown();
    [[nodiscard]] RealityModel* model() const { return m_model; }
    [[nodiscard]] RowView* grid() const { return m_grid; }
    [[nodiscard]] RealityDetails* details() const { return m_details; }
    [[nodiscard]] NoticeLine* notice() const { return m_notice; }

    /// Lists the numbers of the current row, each of which opens its messages, and what can be done about the row.
    void showNumbers();
    void acceptMenu();
    void ask();
    void goToSpec();
    [[nodiscard]] bool hasRow() const;
    [[nodiscard]] bool canAccept() const;
    [[nodiscard]] bool canAsk() const;
    [[nodiscard]] bool canGo() const;
    [[nodiscard]] bool canSave() const;

    /// Asks for the file first.
    void chooseFile(bool codes);
    void chooseWithout() { chooseFile(false); }
    void saveTo(const QString& path, const QString& format, bool codes);

    /// spec.reality and what can be done in its page.
    static void addActions(Desk& desk, const std::function<Feed*()>& currentFeed, const RealityWriter& writer);

signals:
    /// Empty: written.
    void saved(const QString& path, const QString& problem);
    /// The messages of a number were looked for, and are shown.
    void messagesShown(quint64 count);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildBar();
    void wire();
    void say();
    void runChanged();
    void sayHead();
    void fillTypes();
    void chooseType();
    void rowsArranged();
    void rowChosen();
    void followMask();
    void open(const check::RealityNumber& number);
    void goToExample(std::uint64_t message, const QString& rule);
    /// What to ask the vendor about the current row; empty: nothing.
    [[nodiscard]] QString vendorText(bool values) const;
    void fillAccept(QMenu& menu);
    void showMenu(const QPoint& at);
    void accepted(SpecPage* page, bool derived);
    void holdAgainstOwn();
    /// nullptr: none.
    [[nodiscard]] const check::RealityRow* current() const;

    Desk& m_desk;
    QPointer<Feed> m_feed;
    RealityWriter m_writer;
    RealityRun* m_run;
    RealityDeeds* m_deeds;
    RealityModel* m_model;
    JobHead* m_head;
    NoticeLine* m_notice;
    QWidget* m_bar;
    QComboBox *m_types, *m_only;
    QLineEdit* m_find;
    QLabel* m_count;
    QToolButton* m_save;
    QSplitter* m_content;
    RowView* m_grid;
    RealityDetails* m_details;
    QMenu* m_menu = nullptr;
    QString m_currentKey;
    int m_offset = 0;  ///< of the current row below the first that is seen
    RealityShownPtr m_shown;
    bool m_later = false;
    bool m_running = false, m_masked = false;
};

}  // namespace plumb::desk
