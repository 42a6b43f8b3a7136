#include "widgets/models/checks.h"

#include "check/running_checks.h"
#include "project/run_findings.h"
#include "spec/load_spec.h"
#include "widgets/models/check_feed.h"
#include "widgets/models/finding_keeper.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <QDate>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

constexpr int kSettle = 1200;  // milliseconds without an edit before all is checked again
// Messages that come in are checked soon; so many times what that takes is waited for more of them.
constexpr qint64 kRest = 4;

std::string today() {
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

}  // namespace

struct Checks::Entry {
    std::unique_ptr<FeedFacts> facts;
    AttachedSpec attached;
    std::shared_ptr<const CheckResult> result;
    JobHandle job;
    QTimer settle;
    bool stale = false;
    QTimer grown;         ///< messages came in; what is found while they do is not kept
    bool chosen = false;  ///< somebody attached its spec
    std::shared_ptr<const check::RuleSets> checkersOf;
    std::optional<check::RunningChecks> checkers;  ///< for single messages, on the GUI thread
};

Checks::Checks(Workspace& workspace, Jobs& jobs, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_jobs(jobs)
    , m_waivers(std::make_shared<const check::WaiverSet>()) {
    connect(&workspace, &Workspace::feedClosing, this, [this](Feed* feed) {
        // What is known of it stays for as long as its page may look at it; nothing new is found out.
        if (const auto found = m_entries.find(feed); found != m_entries.end()) {
            found->second->job.drop();
            found->second->settle.stop();
            found->second->grown.stop();
        }
    });
    connect(&m_names, &NameBook::changed, this, &Checks::namesChanged);
}

Checks::~Checks() = default;

QStringList Checks::shippedSpecs() {
    QStringList names;
    for (const std::string& name : spec::shippedSpecs(spec::shippedSpecFolders())) {
        names.append(QString::fromStdString(name));
    }
    return names;
}

Checks::Entry& Checks::entry(const Feed& feed) const {
    std::unique_ptr<Entry>& one = m_entries[&feed];
    if (!one) {
        one = std::make_unique<Entry>();
        // Entries are made for feeds that this object was given as its own to change.
        auto& changing = const_cast<Feed&>(feed);
        auto* const self = const_cast<Checks*>(this);
        one->facts = std::make_unique<FeedFacts>(changing, m_jobs);
        const auto before = m_chosen.find(feed.path());
        one->chosen = before != m_chosen.end();
        one->attached = load(one->chosen           ? before->second
                             : m_specRules.empty() ? QStringLiteral("hl7")
                                                   : QLatin1String(kByRules));
        one->settle.setSingleShot(true);
        one->settle.setInterval(kSettle);
        QObject::connect(&one->settle, &QTimer::timeout, self, [self, &changing] { self->check(changing); });
        QObject::connect(&changing, &Feed::messageChanged, self, [self, &changing] {
            Entry& edited = self->entry(changing);
            if (changing.isCompleting()) {
                self->feedGrew(changing);
            } else if (edited.result) {
                edited.stale = true;
                edited.settle.start();
                emit self->changed(&changing);
            }
        });
        one->grown.setSingleShot(true);
        QObject::connect(&one->grown, &QTimer::timeout, self, [self, &changing] { self->checkGrown(changing); });
        QObject::connect(&changing, &Feed::grown, self, [self, &changing] { self->feedGrew(changing); });
        QObject::connect(&changing, &Feed::stateChanged, self, [self, &changing] { self->beginIfReady(changing); });
        QObject::connect(&changing, &QObject::destroyed, self, [self, key = &feed] { self->m_entries.erase(key); });
        self->beginIfReady(changing);
    }
    return *one;
}

void Checks::beginIfReady(Feed& feed) {
    if (feed.state() == Feed::State::Ready && feed.size() > 0 && feed.bytes() <= m_checkedUnasked) {
        check(feed);
    }
}

void Checks::feedGrew(Feed& feed) {
    Entry& one = entry(feed);
    if (feed.state() != Feed::State::Ready || feed.bytes() > m_checkedUnasked) {
        return;
    }
    one.stale = one.result != nullptr;
    if (!one.grown.isActive()) {
        one.grown.start(static_cast<int>(std::max<qint64>(kSettle, one.result ? one.result->lookedFor * kRest : 0)));
    }
    emit changed(&feed);
}

void Checks::checkGrown(Feed& feed) {
    if (entry(feed).job.active()) {
        feedGrew(feed);  // once that is through
    } else {
        run(feed, false);
    }
}

FeedFacts& Checks::facts(Feed& feed) {
    return *entry(feed).facts;
}

void Checks::attach(Feed& feed, const QString& spec) {
    Entry& one = entry(feed);
    one.attached = load(spec);
    one.chosen = true;
    if (!feed.isScratch()) {
        m_chosen[feed.path()] = spec;
    }
    one.result.reset();
    one.stale = false;
    one.facts->setFindings(nullptr);
    emit changed(&feed);
    if (feed.state() == Feed::State::Ready) {
        check(feed);
    }
}

AttachedSpec Checks::load(const QString& name) const {
    if (name != QLatin1String(kByRules)) {
        return loadAttached(name, m_specTexts);
    }
    if (!m_byRules) {
        m_byRules = loadAttached(m_specRules, m_specTexts);
    }
    return *m_byRules;
}

void Checks::setSpecRules(std::vector<SpecRule> rules) {
    if (rules == m_specRules) {
        return;
    }
    m_specRules = std::move(rules);
    m_byRules.reset();
    for (const auto& feed : m_workspace.feeds()) {
        Entry& one = entry(*feed);
        const bool byRules = one.attached.name == QLatin1String(kByRules);
        if (byRules || !one.chosen) {
            const bool chosen = one.chosen;
            attach(*feed, one.chosen || !m_specRules.empty() ? QLatin1String(kByRules) : QStringLiteral("hl7"));
            one.chosen = chosen;
        }
    }
}

void Checks::setSpecTexts(spec::SpecTexts texts) {
    if (texts == m_specTexts) {
        return;
    }
    m_specTexts = std::move(texts);
    m_byRules.reset();
    for (const auto& feed : m_workspace.feeds()) {
        Entry& one = entry(*feed);
        if (const QString name = one.attached.name; name != QLatin1String("hl7")) {
            const bool chosen = one.chosen;
            attach(*feed, name);
            one.chosen = chosen;
        }
    }
}

void Checks::namesChanged() {
    m_lastInsight.reset();
    for (const auto& feed : m_workspace.feeds()) {
        emit changed(feed.get());
    }
}

const AttachedSpec& Checks::attached(const Feed& feed) const {
    return entry(feed).attached;
}

void Checks::setWaivers(std::vector<check::Waiver> waivers) {
    Result<check::WaiverSet> set = check::WaiverSet::from(waivers, today());
    if (!set) {
        return;  // whoever made them asked WaiverSet first
    }
    m_waiverList = std::move(waivers);
    m_waivers = std::make_shared<const check::WaiverSet>(std::move(*set));
    m_lastInsight.reset();
    emit waiversChanged();
    for (const auto& feed : m_workspace.feeds()) {
        if (Entry& one = entry(*feed); one.result || one.job.active()) {
            check(*feed);
        }
    }
}

void Checks::addWaiver(check::Waiver waiver) {
    std::vector<check::Waiver> all = m_waiverList;
    all.push_back(std::move(waiver));
    setWaivers(std::move(all));
}

void Checks::removeWaiver(std::size_t number) {
    std::vector<check::Waiver> all = m_waiverList;
    if (number < all.size()) {
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(number));
        setWaivers(std::move(all));
    }
}

void Checks::check(Feed& feed) {
    run(feed, true);
}

void Checks::run(Feed& feed, bool keeps) {
    Entry& one = entry(feed);
    const auto kept = keeps && m_keeper && m_keeper->wants(feed) ? std::make_shared<project::RunFindings>() : nullptr;
    one.job = m_jobs.run<std::shared_ptr<const CheckResult>>(
        this, tr("Checking %1").arg(feed.title()),
        [order = CheckOrder{feed.snapshot(), one.attached.rules, m_waivers, kept, keeps ? nullptr : one.result,
                            feed.isFollowed()}](const CancelToken& cancel, Progress& progress) {
            return checkFeed(order, cancel, progress);
        },
        [this, feed = QPointer<Feed>(&feed), kept](Result<std::shared_ptr<const CheckResult>> result) {
            if (!feed) {
                return;
            }
            Entry& checked = entry(*feed);
            checked.job = {};
            if (result) {
                checked.result = std::move(*result);
                checked.stale = checked.result->snapshot.size() < feed->size();  // more came in meanwhile
                checked.facts->setFindings(checked.result->counts);
                if (kept && m_keeper) {
                    m_keeper->keep(*feed, checked.attached, *checked.result, kept);
                }
            }
            emit changed(feed);
        });
    emit changed(&feed);
}

void Checks::stop(Feed& feed) {
    entry(feed).job.drop();
    emit changed(&feed);
}

bool Checks::running(const Feed& feed) const {
    return entry(feed).job.active();
}

Progress::State Checks::progress(const Feed& feed) const {
    return entry(feed).job.progress();
}

std::shared_ptr<const CheckResult> Checks::result(const Feed& feed) const {
    return entry(feed).result;
}

QString Checks::keptText(const Feed& feed) const {
    return m_keeper ? m_keeper->said(feed) : QString();
}

bool Checks::stale(const Feed& feed) const {
    return entry(feed).stale;
}

std::shared_ptr<const Insight> Checks::insight(Feed& feed, const FeedMessagePtr& message) {
    if (!message) {
        return nullptr;
    }
    Entry& one = entry(feed);
    if (m_lastInsight && m_lastInsight->sharedMessage() == message && m_lastRules == one.attached.rules) {
        return m_lastInsight;
    }
    if (!one.checkers || one.checkersOf != one.attached.rules) {
        one.checkersOf = one.attached.rules;
        one.checkers.emplace(*one.checkersOf);
    }
    const ByteView bytes = asBytes(message->bytes);
    check::RunningChecks::One& checker = one.checkers->of(bytes);
    const std::shared_ptr<const spec::Spec> by = one.attached.rules->chosen(one.attached.rules->numberFor(bytes));
    std::vector<ShownFinding> findings;
    constexpr std::size_t kMost = 5000;
    query::FilterScratch scratch;
    query::MessageContext context;
    context.number = MessageNumber(message->number);
    for (const check::Detection& detection : checker.checker.check(bytes)) {
        if (findings.size() == kMost) {
            break;
        }
        ShownFinding shown;
        shown.finding = checker.rules.describe(detection, message->view);
        shown.sentence = sentence(shown.finding.message, shown.finding.arguments);
        const check::Rule rule = checker.rules.rule(detection.rule);
        shown.rule = toQString(rule.id.empty() ? rule.code : rule.id);
        for (const std::uint32_t number : m_waivers->forRule(rule)) {
            const check::Waiver& waiver = m_waivers->waivers()[number];
            const std::string path = std::string(message->view.segmentId(detection.path.segment())) +
                                     (detection.path.field() ? '-' + std::to_string(detection.path.field()) : "");
            const std::optional<query::Filter>& when = m_waivers->filter(number);
            if ((waiver.path.empty() || waiver.path == rule.path || waiver.path.rfind(path, 0) == 0) &&
                (waiver.sender.empty() || waiver.sender == checker.checker.sender()) &&
                (!when || when->matches(message->view, context, scratch))) {
                shown.waived = true;
            }
        }
        findings.push_back(std::move(shown));
    }
    m_lastRules = one.attached.rules;
    m_lastInsight = std::make_shared<const Insight>(message, by ? by : one.attached.spec, std::move(findings),
                                                    m_names.namesFor(NameBook::senderOf(message->view)));
    return m_lastInsight;
}

}  // namespace plumb::desk
