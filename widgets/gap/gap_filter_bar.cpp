#include "widgets/gap/gap_filter_bar.h"

#include "base/identity.h"
#include "widgets/common/icons.h"
#include "widgets/common/settings.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/counted.h"
#include "widgets/models/sentences.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace plumb::desk {
namespace {

const QString kGapGroupsKey = QStringLiteral("gap/groups");
constexpr std::size_t kQuickMine = 2;

/// Words that are no condition are looked for in all that a row says.
bool isPlainGapText(const QString& text) {
    return std::none_of(text.begin(), text.end(), [](QChar c) { return QStringLiteral("=~<>()\"!").contains(c); });
}

}  // namespace

GapFilterBar::GapFilterBar(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_line(new QLineEdit(this))
    , m_groups(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_problem(new QLabel(this)) {
    m_line->setObjectName(QStringLiteral("gap.filter"));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(icon(QStringLiteral("filter"), desk.theme), QLineEdit::LeadingPosition);
    m_line->setFont(desk.theme.monospace());
    m_line->installEventFilter(this);
    m_groups->setObjectName(QStringLiteral("gap.groups"));
    for (int i = 0; i < 3; ++i) {
        m_groups->addItem(QString(), i);
    }
    m_groups->setCurrentIndex(std::clamp(desk.settings.value(kGapGroupsKey, 0).toInt(), 0, 2));
    m_count->setProperty("tone", QStringLiteral("muted"));
    m_count->setObjectName(QStringLiteral("gap.count"));
    m_problem->setProperty("tone", QStringLiteral("error"));
    m_problem->setObjectName(QStringLiteral("gap.filterProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* const first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_line, 1);
    first->addWidget(m_groups);
    auto* const second = new QHBoxLayout;
    second->setSpacing(4);
    static const char* const kNames[kQuick] = {"gap.quickOpen", "gap.quickHarmful", "gap.quickMine", "gap.quickAsk",
                                               "gap.quickMarked"};
    for (std::size_t i = 0; i < kQuick; ++i) {
        m_quick[i] = new QToolButton(this);
        m_quick[i]->setObjectName(QLatin1String(kNames[i]));
        m_quick[i]->setCheckable(true);
        m_quick[i]->setFocusPolicy(Qt::TabFocus);
        connect(m_quick[i], &QToolButton::toggled, this, &GapFilterBar::take);
        second->addWidget(m_quick[i]);
    }
    second->addStretch(1);
    second->addWidget(m_count);
    m_tools = second;
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 6);
    column->setSpacing(6);
    column->addLayout(first);
    column->addWidget(m_problem);
    column->addLayout(second);
    connect(m_line, &QLineEdit::textChanged, this, &GapFilterBar::take);
    connect(m_groups, &QComboBox::activated, this, [this](int index) {
        m_desk.settings.setValue(kGapGroupsKey, index);
        emit groupingChanged();
    });
    connect(&desk.theme, &Theme::changed, this, [this] { m_line->setFont(m_desk.theme.monospace()); });
    inEveryLanguage(this, [this] { words(); });
}

void GapFilterBar::words() {
    m_line->setAccessibleName(tr("Filter the gaps"));
    m_line->setPlaceholderText(
        tr("Words, or conditions: harmful and (segment = PID or kind = codes) and not decision = ignore"));
    m_line->setToolTip(tr("Columns: kind, direction, harm, segment, path, message, decision, owner, status, due, mark, "
                          "text; harmful, open and changed stand alone"));
    m_groups->setAccessibleName(tr("Groups"));
    m_groups->setItemText(0, tr("By segment"));
    m_groups->setItemText(1, tr("By harm"));
    m_groups->setItemText(2, tr("In one list"));
    const QString names[kQuick] = {tr("Open"), tr("Harmful"), tr("Mine"), tr("To ask"), tr("New or changed")};
    const QString tips[kQuick] = {tr("Neither done nor ignored"), tr("The receiver would not take what is sent"),
                                  tr("Owned by %1").arg(me()), tr("Decided to ask the vendor"),
                                  tr("New, changed or gone since you looked")};
    for (std::size_t i = 0; i < kQuick; ++i) {
        m_quick[i]->setText(names[i] + QLatin1Char(' ') + counted(m_counts[i]));
        m_quick[i]->setToolTip(tips[i]);
        m_quick[i]->setAccessibleName(names[i]);
        m_quick[i]->setEnabled(m_counts[i] > 0 || m_quick[i]->isChecked());
    }
    m_count->setText(m_all == 0         ? QString()
                     : m_shown == m_all ? tr("%Ln gaps", nullptr, static_cast<int>(m_all))
                                        : tr("%1 of %2 gaps").arg(counted(m_shown), counted(m_all)));
}

QString GapFilterBar::me() const {
    const bool project = m_desk.project && m_desk.project->session().isOpen();
    return toQString(project ? m_desk.project->session().project()->who().user : userName());
}

QString GapFilterBar::quickText(std::size_t quick) const {
    switch (quick) {
    case 0:
        return QStringLiteral("open");
    case 1:
        return QStringLiteral("harmful");
    case kQuickMine:
        return QStringLiteral("owner = \"%1\"").arg(me().remove(QLatin1Char('"')));
    case 3:
        return QStringLiteral("decision = ask-vendor");
    default:
        return QStringLiteral("not mark = known");
    }
}

void GapFilterBar::take() {
    const QString text = m_line->text().trimmed();
    QString understood = text;
    Result<spec::GapFilter> written = spec::GapFilter::parse(text.toStdString());
    if (!written && isPlainGapText(text)) {
        understood = QStringLiteral("text ~ \"%1\"").arg(text);
        written = spec::GapFilter::parse(understood.toStdString());
    }
    m_problem->setVisible(!written);
    if (!written) {
        // What was asked before stays until this can be read.
        m_problem->setText(sentence(written.error()));
        written = spec::GapFilter::parse(m_written.toStdString());
    } else {
        m_written = understood;
    }
    std::vector<spec::GapFilter> filters;
    if (written && !m_written.isEmpty()) {
        filters.push_back(*std::move(written));
    }
    for (std::size_t i = 0; i < kQuick; ++i) {
        if (Result<spec::GapFilter> one = spec::GapFilter::parse(quickText(i).toStdString());
            one && m_quick[i]->isChecked()) {
            filters.push_back(*std::move(one));
        }
    }
    m_filters = std::move(filters);
    emit filterChanged();
}

QString GapFilterBar::text() const {
    QStringList parts;
    for (std::size_t i = 0; i < kQuick; ++i) {
        if (m_quick[i]->isChecked()) {
            parts.append(quickText(i));
        }
    }
    if (!m_written.isEmpty()) {
        parts.append(parts.isEmpty() ? m_written : QLatin1Char('(') + m_written + QLatin1Char(')'));
    }
    return parts.join(QStringLiteral(" and "));
}

GapModel::Grouping GapFilterBar::grouping() const {
    return m_groups->currentIndex() == 1   ? GapModel::Grouping::Harm
           : m_groups->currentIndex() == 2 ? GapModel::Grouping::None
                                           : GapModel::Grouping::Segment;
}

void GapFilterBar::setCounts(const GapCounts& counts, std::size_t mine, std::size_t shown) {
    m_counts = {counts.open, counts.harmful, mine, counts.ask, counts.marks()};
    m_shown = shown;
    m_all = counts.all + counts.gone;
    words();
}

void GapFilterBar::addTool(QWidget* tool) {
    m_tools->addWidget(tool);
}

void GapFilterBar::clear() {
    for (QToolButton* const one : m_quick) {
        const QSignalBlocker quiet(one);
        one->setChecked(false);
    }
    m_line->clear();
    take();
}

bool GapFilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Down) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace plumb::desk
