// A spec proposed from the messages of a feed, with what stands behind every proposal. The messages are read once;
// thresholds are moved over what was counted of them. A document of the desk.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/inference/proposal_rows.h"
#include "widgets/inference/traffic_read.h"
#include "widgets/models/jobs.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace plumb::desk {

class Feed;
class JobHead;
class NoticeLine;
class ProposalModel;
class RowView;
class SpecPage;
class ThresholdPane;

class InferencePage final : public QWidget {
    Q_OBJECT

public:
    enum class State : quint8 { Waiting, Reading, Ready, Stopped, Failed, Closed };
    /// The messages that the list of a feed shows.
    using Listed = std::function<std::vector<std::uint32_t>(Feed*)>;

    InferencePage(Desk& desk, Feed& feed, Listed listed, QWidget* parent = nullptr);
    ~InferencePage() override;

    /// nullptr once it was closed.
    [[nodiscard]] Feed* feed() const { return m_feed; }
    [[nodiscard]] State state() const { return m_state; }
    /// Nothing is being read, proposed or looked for.
    [[nodiscard]] bool settled() const;
    [[nodiscard]] ProposalModel* model() const { return m_model; }
    [[nodiscard]] RowView* list() const { return m_list; }
    [[nodiscard]] ThresholdPane* thresholds() const { return m_thresholds; }

    /// Reads the messages, those of the list when that shows a part of them.
    void readAgain();
    void stop();
    /// It came back with a session: it reads once somebody looks at it.
    void waitUntilShown();
    [[nodiscard]] bool canShow(bool exceptions) const;
    /// The messages in which what is proposed in the current row does not hold, or does: exactly these, in the list of
    /// the feed.
    void showMessages(bool exceptions);
    [[nodiscard]] bool canLeaveOut() const;
    /// Takes the current row into the spec, or leaves it out.
    void turnTaken();
    [[nodiscard]] bool canOpen() const;
    /// A new spec of what is taken, not saved.
    void openAsSpec();

    /// spec.infer and what can be done in the page.
    static void addActions(Desk& desk, const std::function<Feed*()>& currentFeed, const Listed& listed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void wire();
    void words();
    void start();
    void takeRead(Result<TrafficReadPtr> read);
    void choosePart();
    void propose();
    void takeProposal(std::shared_ptr<const infer::Proposal> usual, ProposalRowsPtr rows);
    void clear();
    void setState(State state, const QString& problem = {});
    void fillWhich();
    void fillParts();
    void restate();
    void sayHead();
    void sayEvidence();
    void rowsChanged();
    void showFound(const QString& what, const FactMessages& found, std::uint64_t counted);
    void offer(SpecPage* page);
    void showMenu(const QPoint& at);
    [[nodiscard]] const ProposalRow* current() const;
    [[nodiscard]] std::size_t part() const;
    [[nodiscard]] infer::ProposalOptions options() const;

    Desk& m_desk;
    QPointer<Feed> m_feed;
    Listed m_listed;
    JobHead* m_head;
    QWidget* m_bar;
    QComboBox *m_which, *m_split, *m_parts;
    QLineEdit* m_find;
    QToolButton *m_onlyExceptions, *m_unfold, *m_fold;
    QPushButton *m_open, *m_exceptions, *m_support;
    NoticeLine* m_notice;
    RowView* m_list;
    ProposalModel* m_model;
    QWidget* m_below;
    QLabel* m_evidence;
    ThresholdPane* m_thresholds;
    State m_state = State::Waiting;
    QString m_problem;
    MessagesAmong m_among;  ///< those that the list shows; nullptr: it shows all
    TrafficReadPtr m_read;
    std::shared_ptr<const infer::Proposal> m_usual;
    std::size_t m_usualOf = 0;  ///< part that m_usual is of
    std::string m_currentKey;
    bool m_maskedThen = false;
    bool m_begun = false, m_later = false;
    bool m_stale = false;  ///< messages were changed since they were read
    QTimer m_pause;        ///< while thresholds move
    JobHandle m_reading, m_proposing, m_looking, m_writing;
};

}  // namespace plumb::desk
