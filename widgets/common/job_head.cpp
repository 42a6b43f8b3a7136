#include "widgets/common/job_head.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/models/jobs.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace plumb::desk {

JobHead::JobHead(Desk& desk, Words title, Words again, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel)
    , m_sentence(new ElidedLabel)
    , m_detail(new QLabel)
    , m_bar(new QProgressBar)
    , m_again(new QPushButton(icon(QStringLiteral("refresh"), desk.theme), QString()))
    , m_stop(new QPushButton(icon(QStringLiteral("stop"), desk.theme), QString())) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_title);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_again);
    line->addWidget(m_stop);
    column->addLayout(line);
    column->addWidget(m_detail);
    column->addWidget(m_bar);
    m_detail->setWordWrap(true);
    setTone(m_detail, QStringLiteral("muted"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->hide();
    m_bar->setTextVisible(false);
    connect(m_again, &QPushButton::clicked, this, &JobHead::again);
    connect(m_stop, &QPushButton::clicked, this, &JobHead::stop);
    connect(&desk.jobs, &Jobs::progressed, this, &JobHead::showProgress);
    connect(&desk.theme, &Theme::changed, this, &JobHead::themeChanged);
    themeChanged();
    setDone();
    inEveryLanguage(this, [this, title = std::move(title), again = std::move(again)] {
        m_title->setText(title());
        m_again->setText(again());
        m_again->setAccessibleName(again());
        m_stop->setText(tr("Stop"));
        m_stop->setAccessibleName(tr("Stop"));
        m_bar->setAccessibleName(tr("Progress"));
        showProgress();
    });
}

void JobHead::themeChanged() {
    m_title->setFont(m_desk.theme.title());
}

void JobHead::setSentence(const QString& text, const QString& tone) {
    m_sentence->setText(text);
    setTone(m_sentence, tone);
}

void JobHead::setDetail(const QString& text) {
    m_detail->setText(text);
    m_detail->setVisible(!text.isEmpty());
}

void JobHead::setCanBegin(bool can, const QString& why) {
    m_again->setEnabled(can);
    m_again->setToolTip(can ? QString() : why);
}

void JobHead::setRunning(std::function<Progress::State()> progress) {
    m_progress = std::move(progress);
    m_bar->setRange(0, 0);
    m_bar->setVisible(true);
    m_stop->setVisible(true);
    m_again->setVisible(false);
    showProgress();
}

void JobHead::setDone() {
    m_progress = {};
    m_bar->setVisible(false);
    m_stop->setVisible(false);
    m_again->setVisible(true);
}

void JobHead::showProgress() {
    if (!m_progress) {
        return;
    }
    const Progress::State state = m_progress();
    if (state.total == 0) {
        return;
    }
    constexpr int kSteps = 1000;
    m_bar->setRange(0, kSteps);
    m_bar->setValue(static_cast<int>(kSteps * (static_cast<double>(state.done) / static_cast<double>(state.total))));
    const QLocale locale;
    setSentence(tr("%1 of %2 messages looked at")
                    .arg(locale.toString(static_cast<qulonglong>(state.done)),
                         locale.toString(static_cast<qulonglong>(state.total))));
}

}  // namespace plumb::desk
