// Counts in the background what the spec that is being written does to the feed in front, anew after each change.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/models/jobs.h"
#include "widgets/spec/spec_effect.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace plumb::desk {

struct CheckResult;

class EffectRun final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 { NoFeed, NotChecked, Unchanged, Unusable, Counting, Done, Failed };

    explicit EffectRun(Desk& desk, QObject* parent = nullptr);

    /// `now` is the spec as it is written, nullptr when it cannot be used; `saved` is the text in the file, empty when
    /// there is none; `file` where both stand.
    void setSpec(std::shared_ptr<const spec::Spec> now, std::string saved, std::string file, bool unchanged);
    /// Nothing is counted while nobody looks.
    void setActive(bool active);
    /// All messages instead of the first.
    void countAll();
    void stop();
    /// The text is being changed: what is counted now nobody will want.
    void outdate() { m_job.drop(); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const SpecEffectPtr& effect() const { return m_effect; }
    [[nodiscard]] Feed* feed() const { return m_feed; }
    /// What is known, being done, or missing.
    [[nodiscard]] QString sentence() const;

    /// Messages that are counted unasked.
    static constexpr std::uint64_t kFirst = 50'000;

signals:
    void changed();

private:
    struct Outcome {
        CountedFindingsPtr before, after;
    };
    void follow();
    void plan();
    void count();
    void take(Result<Outcome> outcome);
    void setState(State state);

    Desk& m_desk;
    std::shared_ptr<const spec::Spec> m_now;
    std::string m_saved, m_file;
    bool m_told = false;  ///< what the spec is
    bool m_unchanged = true;
    bool m_active = false;
    QPointer<Feed> m_feed;
    std::shared_ptr<const CheckResult> m_result;  ///< whose messages are counted
    std::uint64_t m_most = kFirst;
    State m_state = State::NoFeed;
    QString m_problem;
    SpecEffectPtr m_effect;
    CountedFindingsPtr m_before;  ///< of the saved text, for m_result and m_most
    std::string m_beforeOf;
    QTimer m_settle;
    JobHandle m_job;
};

}  // namespace plumb::desk
