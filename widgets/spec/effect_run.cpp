#include "widgets/spec/effect_run.h"

#include "spec/load_text.h"
#include "widgets/common/actions.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"
#include "widgets/spec/effect_model.h"

#include <QLocale>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr int kSettle = 400;  // milliseconds without a change

}  // namespace

EffectRun::EffectRun(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &EffectRun::count);
    connect(&desk.focus, &Focus::messageChanged, this, &EffectRun::follow);
    connect(&desk.checks, &Checks::changed, this, &EffectRun::follow);
    connect(&desk.workspace, &Workspace::feedClosing, this, [this](Feed* feed) {
        if (feed == m_feed) {
            m_feed = nullptr;
            m_result.reset();
            m_before.reset();
            plan();
        }
    });
    connect(&desk.jobs, &Jobs::progressed, this, [this] {
        if (m_state == State::Counting) {
            emit changed();
        }
    });
    follow();
}

void EffectRun::setSpec(std::shared_ptr<const spec::Spec> now, std::string saved, std::string file, bool unchanged) {
    m_now = std::move(now);
    m_saved = std::move(saved);
    m_file = std::move(file);
    m_unchanged = unchanged;
    m_told = true;
    plan();
}

void EffectRun::setActive(bool active) {
    if (m_active != active) {
        m_active = active;
        if (active) {
            follow();
            plan();
        } else {
            stop();
        }
    }
}

void EffectRun::follow() {
    Feed* const feed = m_desk.focus.feed() ? m_desk.focus.feed() : m_feed.data();
    const std::shared_ptr<const CheckResult> result = feed ? m_desk.checks.result(*feed) : nullptr;
    // While a feed is checked again, what was found before still counts.
    if (feed == m_feed && (result == m_result || (feed && !result && m_result && m_desk.checks.running(*feed)))) {
        return;
    }
    if (feed != m_feed) {
        m_most = kFirst;
    }
    m_feed = feed;
    m_result = result;
    m_before.reset();
    plan();
}

void EffectRun::plan() {
    m_job.drop();
    m_settle.stop();
    if (!m_feed) {
        setState(State::NoFeed);
    } else if (!m_result) {
        setState(State::NotChecked);
    } else if (!m_told || (m_unchanged && !m_saved.empty())) {
        setState(State::Unchanged);
    } else if (!m_now) {
        setState(State::Unusable);
    } else if (m_active) {
        setState(State::Counting);
        m_settle.start();
    }
}

void EffectRun::countAll() {
    m_most = UINT64_MAX;
    m_before.reset();
    plan();
}

void EffectRun::stop() {
    m_job.drop();
    m_settle.stop();
    if (m_state == State::Counting) {
        m_problem = tr("Counting was stopped; the next change counts again.");
        setState(State::Failed);
    }
}

void EffectRun::count() {
    const CountedFindingsPtr before = m_beforeOf == m_saved ? m_before : nullptr;
    m_job = m_desk.jobs.run<Outcome>(
        this, tr("Counting what the change of a spec does"),
        [snapshot = m_result->snapshot, most = m_most, now = m_now, saved = m_saved, file = m_file, before,
         waivers = m_desk.checks.waivers()](const CancelToken& cancel, Progress& progress) -> Result<Outcome> {
            Outcome outcome;
            outcome.before = before;
            progress.setTotal(std::min(most, snapshot.size()) * (before || saved.empty() ? 1 : 2));
            if (!before && !saved.empty()) {
                const Result<spec::LoadedSpec> loaded = spec::loadSpecText(saved, file, spec::shippedSpecFolders());
                // A saved text that cannot be used finds nothing: the change adds all.
                if (loaded) {
                    Result<CountedFindingsPtr> counted =
                        countFindings(snapshot, most, loaded->spec, waivers, cancel, progress);
                    if (!counted) {
                        return fail(std::move(counted.error()));
                    }
                    outcome.before = std::move(*counted);
                }
            }
            Result<CountedFindingsPtr> counted = countFindings(snapshot, most, now, waivers, cancel, progress);
            if (!counted) {
                return fail(std::move(counted.error()));
            }
            outcome.after = std::move(*counted);
            return outcome;
        },
        [this](Result<Outcome> outcome) { take(std::move(outcome)); });
}

void EffectRun::take(Result<Outcome> outcome) {
    m_job = {};
    if (!outcome) {
        m_problem = outcome.error().id() == MessageId::Cancelled
                        ? tr("Counting was stopped; the next change counts again.")
                        : plumb::desk::sentence(outcome.error());
        setState(State::Failed);
        return;
    }
    m_before = outcome->before;
    m_beforeOf = m_saved;
    auto effect = std::make_shared<SpecEffect>(effectOf(std::move(outcome->before), std::move(outcome->after)));
    effect->of = m_result->snapshot.size();
    effect->messages = std::min(m_most, effect->of);
    m_effect = std::move(effect);
    setState(State::Done);
}

void EffectRun::setState(State state) {
    m_state = state;
    if (state != State::Done && state != State::Counting) {
        m_effect.reset();
    }
    emit changed();
}

QString EffectRun::sentence() const {
    // A feed that goes is told of once more while it closes; nothing is said of it then.
    const bool needsFeed = m_state == State::NotChecked || m_state == State::Unchanged;
    switch (m_feed || !needsFeed ? m_state : State::NoFeed) {
    case State::NoFeed:
        return tr("Open messages to see what a change of the spec does to their findings.");
    case State::NotChecked:
        return tr("Check the messages of %1 (%2) to see what a change of the spec does to their findings.")
            .arg(m_feed->title(),
                 m_desk.actions.shortcut(QStringLiteral("findings.check")).toString(QKeySequence::NativeText));
    case State::Unchanged:
        return tr("Nothing is changed. What a change does to %1 shows here.").arg(m_feed->title());
    case State::Unusable:
        return tr("The spec cannot be used as it is written; mend its errors to see what the change does.");
    case State::Counting: {
        const Progress::State at = m_job.progress();
        return at.total == 0 ? tr("Counting what the change does")
                             : tr("Counting what the change does, %1 %")
                                   .arg(QLocale().toString(static_cast<qulonglong>(at.done * 100 / at.total)));
    }
    case State::Done:
        return effectText(*m_effect);
    case State::Failed:
        return m_problem;
    }
    return {};
}

}  // namespace plumb::desk
