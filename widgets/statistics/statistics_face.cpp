#include "widgets/statistics/statistics_face.h"

#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/statistics/field_profile.h"

#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace plumb::desk {
namespace {
constexpr int kTick = 150;
constexpr int kWidth = 420;
}  // namespace

StatisticsFace::StatisticsFace(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(this))
    , m_count(new QPushButton(this)) {
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setFont(theme.title());
    connect(&theme, &Theme::changed, this, [this, &theme] { m_title->setFont(theme.title()); });
    m_title->setAlignment(Qt::AlignCenter);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("tone", QStringLiteral("muted"));
    m_hint->setFixedWidth(kWidth);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(kWidth);
    inEveryLanguage(this, [this] {
        m_stop->setText(tr("Stop"));
        m_count->setText(tr("Count again"));
        m_progress->setAccessibleName(tr("How much is counted"));
        m_stop->setAccessibleName(tr("Stop counting"));
        m_count->setAccessibleName(tr("Count the fields again"));
    });
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    for (QWidget* const one : std::initializer_list<QWidget*>{m_title, m_hint, m_progress, m_stop, m_count}) {
        layout->addWidget(one, 0, Qt::AlignHCenter);
    }
    layout->addStretch(3);
    connect(m_stop, &QPushButton::clicked, this, &StatisticsFace::stopRequested);
    connect(m_count, &QPushButton::clicked, this, &StatisticsFace::countRequested);
    m_tick.setInterval(kTick);
}

/// A label that breaks its lines does not tell a layout how high it is.
void StatisticsFace::setHint(const QString& text) {
    m_hint->ensurePolished();
    m_hint->setText(text);
    m_hint->setMinimumHeight(m_hint->heightForWidth(kWidth));
}

void StatisticsFace::setProgress(FeedStatistics& statistics) {
    const Progress::State state = statistics.progress();
    const bool reading = statistics.state() == FeedStatistics::State::Waiting;
    const double share = reading            ? statistics.feed().indexed()
                         : state.total == 0 ? 0
                                            : static_cast<double>(state.done) / static_cast<double>(state.total);
    m_progress->setRange(0, 1000);
    m_progress->setValue(static_cast<int>(share * 1000));
    const auto counted = [](std::uint64_t number) { return QLocale().toString(static_cast<qulonglong>(number)); };
    setHint(reading            ? tr("Fields are counted once all messages are known.")
            : state.total == 0 ? QString()
                               : tr("%1 of %2 messages").arg(counted(state.done), counted(state.total)));
}

void StatisticsFace::show(FeedStatistics* statistics) {
    using State = FeedStatistics::State;
    m_tick.stop();
    m_tick.disconnect(this);
    const State state = statistics ? statistics->state() : State::Failed;
    const bool busy = statistics && (state == State::Waiting || state == State::Counting);
    m_progress->setVisible(busy);
    m_stop->setVisible(statistics && state == State::Counting);
    m_count->setVisible(statistics && (state == State::Stopped || state == State::Failed) &&
                        statistics->feed().state() == Feed::State::Ready);
    if (!statistics) {
        m_title->setText(tr("The source was closed"));
        setHint(tr("Open it again to count its fields."));
        return;
    }
    switch (state) {
    case State::Waiting:
        m_title->setText(tr("Reading the source"));
        break;
    case State::Counting:
        m_title->setText(tr("Counting the fields"));
        break;
    case State::Stopped:
        m_title->setText(tr("Counting was stopped"));
        setHint(tr("Count again to see what the fields hold."));
        break;
    case State::Failed:
        m_title->setText(tr("The fields could not be counted"));
        setHint(statistics->problem());
        break;
    case State::Ready:
        m_title->setText(tr("No messages to count"));
        setHint(tr("This source holds no HL7 message. Open one that does, or paste messages into it."));
        break;
    }
    if (busy) {
        setProgress(*statistics);
        connect(&m_tick, &QTimer::timeout, this, [this, watched = QPointer<FeedStatistics>(statistics)] {
            if (watched) {
                setProgress(*watched);
            }
        });
        m_tick.start();
    }
}

}  // namespace plumb::desk
