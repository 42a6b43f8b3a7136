#include "widgets/messages/query_bar.h"

#include "widgets/common/desk.h"
#include "widgets/common/icons.h"
#include "widgets/common/popup_button.h"
#include "widgets/common/settings.h"
#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/passing_values.h"
#include "widgets/models/sentences.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr int kPause = 350;  // milliseconds after the last key before a question is asked
constexpr int kHistory = 50;
constexpr auto kHistoryKey = "query/history";
constexpr auto kSavedKey = "query/saved";

QString modeText(Question::Mode mode) {
    switch (mode) {
    case Question::Mode::Filter:
        return QueryBar::tr("Filter");
    case Question::Mode::Text:
        return QueryBar::tr("Text");
    case Question::Mode::Regex:
        return QueryBar::tr("Regex");
    }
    return {};
}

/// The column of a fault, from 1, where the error names one.
int faultColumn(const Error& error) {
    for (const std::string& argument : error.arguments()) {
        bool number = false;
        const int column = QString::fromStdString(argument).toInt(&number);
        if (number && column > 0) {
            return column;
        }
    }
    return 0;
}

}  // namespace

QueryBar::QueryBar(Desk& desk, Feed& feed, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_feed(feed)
    , m_edit(new QueryEdit(desk, this))
    , m_count(new QLabel(this))
    , m_fault(new QLabel(this))
    , m_modeButton(new QToolButton(this))
    , m_saved(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_find(new QToolButton(this))
    , m_row(new QHBoxLayout)
    , m_completer(new QCompleter(this))
    , m_items(new QStandardItemModel(this)) {
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_row->setContentsMargins(10, 7, 12, 7);
    m_row->setSpacing(8);
    m_row->addWidget(m_modeButton);
    m_row->addWidget(m_edit, 1);
    m_row->addWidget(m_clear);
    m_row->addWidget(m_saved);
    m_row->addWidget(m_find);
    for (const bool forward : {false, true}) {
        auto* const step = new QToolButton(this);
        step->setIcon(icon(forward ? QStringLiteral("next") : QStringLiteral("previous"), desk.theme));
        step->setFocusPolicy(Qt::TabFocus);
        connect(step, &QToolButton::clicked, this, [this, forward] { emit findAsked(forward); });
        m_row->addWidget(step);
        m_steps.push_back(step);
    }
    m_row->addWidget(m_count);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_fault);

    m_fault->setContentsMargins(12, 0, 12, 6);
    m_fault->setProperty("tone", QStringLiteral("error"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_count->setProperty("tone", QStringLiteral("muted"));
    m_modeButton->setFocusPolicy(Qt::TabFocus);
    auto* const modes = new QMenu(m_modeButton);
    for (const Question::Mode mode : {Question::Mode::Filter, Question::Mode::Text, Question::Mode::Regex}) {
        QAction* const choice = modes->addAction(QString(), this, [this, mode] { setMode(mode); });
        inEveryLanguage(modes, [choice, mode] { choice->setText(modeText(mode)); });
    }
    popUpOnClick(m_modeButton, modes);
    m_saved->setIcon(icon(QStringLiteral("star"), desk.theme));
    m_saved->setFocusPolicy(Qt::TabFocus);
    m_clear->setIcon(icon(QStringLiteral("clear"), desk.theme));
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_find->setIcon(icon(QStringLiteral("search"), desk.theme));
    m_find->setCheckable(true);
    m_find->setFocusPolicy(Qt::TabFocus);
    connect(m_find, &QToolButton::toggled, this, &QueryBar::setFinding);
    connect(m_saved, &QToolButton::clicked, this, &QueryBar::showSaved);
    connect(m_clear, &QToolButton::clicked, this, [this] { setQuery({}, m_mode); });

    m_completer->setModel(m_items);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_edit->setCompleter(m_completer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        const int from = index.data(Qt::UserRole + 1).toInt();
        QTextCursor cursor = m_edit->textCursor();
        const int to = cursor.position();
        cursor.setPosition(std::min(from, to));
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        cursor.insertText(index.data(Qt::UserRole + 2).toString());
        m_edit->setTextCursor(cursor);
    });

    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &QueryBar::ask);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_writing = m_edit->hasFocus();
        changed();
    });
    connect(m_edit, &QueryEdit::accepted, this, [this](bool backwards) {
        m_writing = false;
        m_completer->popup()->hide();
        m_soon.stop();
        ask();
        remember(text());
        if (m_finding && !m_fault->isVisible()) {
            emit findAsked(!backwards);
        }
    });
    connect(m_edit, &QueryEdit::escaped, this, [this] { setQuery({}, m_mode); });
    connect(m_edit, &QueryEdit::historyAsked, this, &QueryBar::stepHistory);
    connect(m_edit, &QueryEdit::completionAsked, this, &QueryBar::complete);
    m_clear->setEnabled(false);
    inEveryLanguage(this, [this] { say(); });
}

void QueryBar::say() {
    sayMode();
    m_modeButton->setToolTip(tr("What is written here: a filter, a text or a regular expression"));
    m_modeButton->setAccessibleName(tr("Kind of search"));
    m_steps[0]->setToolTip(tr("Find the previous match"));
    m_steps[1]->setToolTip(tr("Find the next match"));
    for (QToolButton* const step : m_steps) {
        step->setAccessibleName(step->toolTip());
    }
    m_saved->setToolTip(tr("Saved filters"));
    m_saved->setAccessibleName(tr("Saved filters"));
    m_clear->setToolTip(tr("Show all messages"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_find->setToolTip(tr("Only go from match to match, and show all messages"));
    m_find->setAccessibleName(tr("Search without filtering"));
    if (const Result<Question> question = Question::parse(m_mode, text()); !m_fault->isHidden() && !question) {
        m_fault->setText(sentence(question.error()));
    }
}

void QueryBar::sayMode() {
    m_modeButton->setText(modeText(m_mode));
    m_edit->setHint(m_mode == Question::Mode::Filter ? tr("MSH-9.2 = A08 and PID-8 = F")
                    : m_mode == Question::Mode::Text ? tr("Text anywhere in a message")
                                                     : tr("Expression over the raw message"));
}

void QueryBar::setQuery(const QString& text, Question::Mode mode) {
    setMode(mode);
    m_edit->setText(text);
    m_soon.stop();
    ask();
}

void QueryBar::setMode(Question::Mode mode) {
    if (m_mode == mode) {
        return;
    }
    m_mode = mode;
    sayMode();
    changed();
}

void QueryBar::setFinding(bool finding) {
    if (m_finding != finding) {
        m_finding = finding;
        m_find->setChecked(finding);
        fit();
        m_soon.stop();
        ask();
    }
}

void QueryBar::addTool(QWidget* tool) {
    m_row->addWidget(tool);
    m_tool = tool;
    fit();
}

QSize QueryBar::minimumSizeHint() const {
    constexpr int kLeast = 320;
    return {kLeast, QWidget::minimumSizeHint().height()};
}

void QueryBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void QueryBar::fit() {
    constexpr int kSteps = 640, kSaved = 520, kTools = 440;
    for (QToolButton* const step : m_steps) {
        step->setVisible(width() >= kSteps);
    }
    m_find->setVisible(width() >= kSteps || m_finding);
    m_saved->setVisible(width() >= kSaved);
    if (m_tool) {
        m_tool->setVisible(width() >= kTools);
    }
}

void QueryBar::setCount(const QString& text) {
    constexpr int kMost = 240;
    m_count->setText(text);
    m_count->setToolTip(text);
    m_count->setMinimumWidth(std::min(kMost, m_count->fontMetrics().horizontalAdvance(text) + 2));
}

void QueryBar::changed() {
    m_clear->setEnabled(!text().isEmpty());
    const Result<Question> question =
        text().trimmed().isEmpty() ? Result<Question>(Question()) : Question::parse(m_mode, text());
    m_edit->markFault(question ? 0 : faultColumn(question.error()));
    if (question) {
        m_fault->hide();
        m_soon.start();
    } else {
        m_soon.stop();
        // While the word is still being written its absence is no fault worth a line.
        if (m_fault->isVisible()) {
            m_fault->setText(sentence(question.error()));
        }
    }
    if (m_writing && m_edit->hasFocus() && m_mode == Question::Mode::Filter) {
        fillCompletions();
        if (m_items->rowCount() > 0 && !text().isEmpty()) {
            QRect rect = m_edit->cursorRect();
            rect.setWidth(460);
            m_completer->complete(rect);
        } else {
            m_completer->popup()->hide();
        }
    }
}

void QueryBar::ask() {
    const QString now = text().trimmed();
    if (!now.isEmpty()) {
        if (const Result<Question> question = Question::parse(m_mode, now); !question) {
            m_fault->setText(sentence(question.error()));
            m_fault->show();
            return;
        }
    }
    m_fault->hide();
    const QString wanted = m_finding ? QString() : now;
    const QString key = QString::number(static_cast<int>(m_mode)) + wanted;
    if (key != m_asked) {
        m_asked = key;
        emit asked(wanted, m_mode);
    }
}

void QueryBar::remember(const QString& text) {
    // A filter may hold a patient's number: kept in a project, elsewhere only when the user says so.
    if (text.trimmed().isEmpty() || (!m_desk.settings.isProjects(QLatin1String(kHistoryKey)) &&
                                     !m_desk.settings.value(QStringLiteral("query/keepHistory"), false).toBool())) {
        return;
    }
    QStringList history = m_desk.settings.value(QLatin1String(kHistoryKey)).toStringList();
    history.removeAll(text);
    history.prepend(text);
    m_desk.settings.setValue(QLatin1String(kHistoryKey), history.mid(0, kHistory));
}

void QueryBar::stepHistory(int step) {
    const QStringList history = m_desk.settings.value(QLatin1String(kHistoryKey)).toStringList();
    const int at = m_historyAt + step;
    if (at >= 0 && at < history.size()) {
        m_historyAt = at;
        m_edit->setText(history[at]);
    } else if (at < 0) {
        m_historyAt = -1;
        m_edit->setText({});
    }
}

void QueryBar::save() {
    if (text().trimmed().isEmpty()) {
        return;
    }
    QStringList saved = m_desk.settings.value(QLatin1String(kSavedKey)).toStringList();
    saved.removeAll(text());
    saved.prepend(text());
    m_desk.settings.setValue(QLatin1String(kSavedKey), saved);
    const QString passing = passingReason(m_desk, QLatin1String(kSavedKey));
    m_desk.tell(passing.isEmpty() ? tr("The filter is saved.") : passing);
}

void QueryBar::showSaved() {
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList saved = m_desk.settings.value(QLatin1String(kSavedKey)).toStringList();
    auto* const keep = menu->addAction(tr("Save this filter"), this, [this] { save(); });
    keep->setEnabled(!text().trimmed().isEmpty() && !saved.contains(text()));
    auto* const forget = menu->addAction(tr("Remove this filter"), this, [this, saved] {
        QStringList fewer = saved;
        fewer.removeAll(text());
        m_desk.settings.setValue(QLatin1String(kSavedKey), fewer);
    });
    forget->setEnabled(saved.contains(text()));
    if (!saved.isEmpty()) {
        menu->addSeparator();
    }
    for (const QString& one : saved) {
        menu->addAction(one, this, [this, one] { setQuery(one); });
    }
    if (const QString passing = passingReason(m_desk, QLatin1String(kSavedKey)); !passing.isEmpty()) {
        menu->addSeparator();
        menu->addAction(passing)->setEnabled(false);
        if (canKeepInProject(m_desk)) {
            menu->addAction(keepInProjectWords(), this, [this] { keepInProject(m_desk); });
        }
    }
    menu->popup(m_saved->mapToGlobal(QPoint(0, m_saved->height())));
}

}  // namespace plumb::desk
