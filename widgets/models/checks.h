// Which spec each feed is held against, and what was found. Checking runs in the background; results of a message that
// was edited since are made anew when it is looked at, and the whole when the user asks or edits settle.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "check/collector.h"
#include "check/waivers.h"
#endif
#include "widgets/models/attached_spec.h"
#include "widgets/models/feed_facts.h"
#include "widgets/models/insight.h"
#include "widgets/models/name_book.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace plumb::desk {

class FindingKeeper;
class Workspace;

/// What a check of a whole feed found. Immutable.
struct CheckResult {
    FeedSnapshot snapshot;  ///< what was checked
    std::shared_ptr<const check::RuleSets> rules;
    std::shared_ptr<const check::WaiverSet> waivers;
    std::shared_ptr<const check::FindingCollector> found;
    std::vector<check::FindingGroup> groups;             ///< worst first
    std::vector<std::vector<std::uint32_t>> messagesOf;  ///< by FindingGroup::number; ascending, the first of them
    std::shared_ptr<const std::vector<FindingCounts>> counts;
    std::uint64_t messages = 0;
    qint64 milliseconds = 0;  ///< all of it, what an earlier check did included

    // Where messages come in, a check goes on from the one before it.
    std::uint64_t looked = 0;  ///< messages that this one looked at itself
    qint64 lookedFor = 0;      ///< milliseconds
    /// Without the last message, of a feed that is followed.
    std::shared_ptr<const check::FindingCollector> beforeLast;

    /// A group keeps the numbers of at most this many of its messages.
    static constexpr std::size_t kKept = 100'000;
};

class Checks final : public QObject {
    Q_OBJECT

public:
    Checks(Workspace& workspace, Jobs& jobs, QObject* parent = nullptr);
    ~Checks() override;

    [[nodiscard]] FeedFacts& facts(Feed& feed);

    /// "hl7" for the standard, "rules" for the rules. The feed is checked once it is read. A file that is closed and
    /// opened again is held against the same.
    void attach(Feed& feed, const QString& spec);
    [[nodiscard]] const AttachedSpec& attached(const Feed& feed) const;
    /// Which spec by sender and type. Feeds that nobody attached a spec to are held against them, as far as there are
    /// any.
    void setSpecRules(std::vector<SpecRule> rules);
    [[nodiscard]] const std::vector<SpecRule>& specRules() const { return m_specRules; }
    /// Texts that stand in for files of specs, by their whole paths: those of an open project. What is held against one
    /// of them is loaded anew.
    void setSpecTexts(spec::SpecTexts texts);
    [[nodiscard]] const spec::SpecTexts& specTexts() const { return m_specTexts; }
    /// Names that the user gave to fields and codes.
    [[nodiscard]] NameBook& names() { return m_names; }
    /// Names of the specs that came with the program.
    [[nodiscard]] static QStringList shippedSpecs();

    /// Accepted deviations, and whether they are seen as such.
    void setWaivers(std::vector<check::Waiver> waivers);
    [[nodiscard]] const std::vector<check::Waiver>& waivers() const { return m_waiverList; }
    void addWaiver(check::Waiver waiver);
    void removeWaiver(std::size_t number);

    /// Who keeps what is found as well; outlives this. nullptr: nobody.
    void setKeeper(FindingKeeper* keeper) { m_keeper = keeper; }
    /// Whether what was found is kept, in words; empty: nobody expects it.
    [[nodiscard]] QString keptText(const Feed& feed) const;

    /// Feeds up to this size are checked as soon as they are read; larger ones when check() is asked for.
    void setCheckedUnasked(std::uint64_t bytes) { m_checkedUnasked = bytes; }

    void check(Feed& feed);
    void stop(Feed& feed);
    [[nodiscard]] bool running(const Feed& feed) const;
    [[nodiscard]] Progress::State progress(const Feed& feed) const;
    /// The last one; nullptr: none yet.
    [[nodiscard]] std::shared_ptr<const CheckResult> result(const Feed& feed) const;
    /// Messages were edited, or rules changed, since it was made.
    [[nodiscard]] bool stale(const Feed& feed) const;

    /// What is known of one message, its findings included. The last one is kept, so that every panel may ask.
    [[nodiscard]] std::shared_ptr<const Insight> insight(Feed& feed, const FeedMessagePtr& message);

signals:
    /// Another spec, a result, a run that began or ended.
    void changed(plumb::desk::Feed* feed);
    void waiversChanged();

private:
    struct Entry;
    Entry& entry(const Feed& feed) const;
    void beginIfReady(Feed& feed);
    void feedGrew(Feed& feed);
    void checkGrown(Feed& feed);
    void run(Feed& feed, bool keeps);
    [[nodiscard]] AttachedSpec load(const QString& name) const;
    void namesChanged();

    Workspace& m_workspace;
    Jobs& m_jobs;
    FindingKeeper* m_keeper = nullptr;
    mutable std::map<const Feed*, std::unique_ptr<Entry>> m_entries;
    std::shared_ptr<const Insight> m_lastInsight;
    std::shared_ptr<const check::RuleSets> m_lastRules;
    std::uint64_t m_checkedUnasked = 400u << 20;
    std::vector<check::Waiver> m_waiverList;
    std::shared_ptr<const check::WaiverSet> m_waivers;
    std::vector<SpecRule> m_specRules;
    mutable std::optional<AttachedSpec> m_byRules;  ///< loaded when first needed
    spec::SpecTexts m_specTexts;
    NameBook m_names;
    std::map<QString, QString> m_chosen;  ///< what somebody attached to files, by their paths
};

}  // namespace plumb::desk
