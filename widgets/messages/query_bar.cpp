#include "widgets/messages/query_bar.h"

#include "dictionary/dictionary.h"
#include "hl7/display_text.h"
#include "hl7/path_pattern.h"
#include "widgets/common/desk.h"
#include "widgets/common/icons.h"
#include "widgets/common/popup_button.h"
#include "widgets/common/settings.h"
#include "widgets/common/theme.h"
#include "widgets/models/sentences.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

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
    , m_completer(new QCompleter(this))
    , m_items(new QStandardItemModel(this)) {
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(10, 7, 12, 7);
    row->setSpacing(8);
    row->addWidget(m_modeButton);
    row->addWidget(m_edit, 1);
    row->addWidget(m_clear);
    row->addWidget(m_saved);
    row->addWidget(m_count);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_fault);

    m_edit->setPlaceholderText(tr("MSH-9.2 = A08 and PID-8 = F"));
    m_fault->setContentsMargins(12, 0, 12, 6);
    m_fault->setProperty("tone", QStringLiteral("error"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_count->setProperty("tone", QStringLiteral("muted"));
    m_modeButton->setText(modeText(m_mode));
    m_modeButton->setToolTip(tr("What is written here: a filter, a text or a regular expression"));
    m_modeButton->setAccessibleName(tr("Kind of search"));
    m_modeButton->setFocusPolicy(Qt::TabFocus);
    auto* const modes = new QMenu(m_modeButton);
    for (const Question::Mode mode : {Question::Mode::Filter, Question::Mode::Text, Question::Mode::Regex}) {
        modes->addAction(modeText(mode), this, [this, mode] { setMode(mode); });
    }
    popUpOnClick(m_modeButton, modes);
    m_saved->setIcon(icon(QStringLiteral("star"), desk.theme));
    m_saved->setToolTip(tr("Saved filters"));
    m_saved->setAccessibleName(tr("Saved filters"));
    m_saved->setFocusPolicy(Qt::TabFocus);
    m_clear->setIcon(icon(QStringLiteral("clear"), desk.theme));
    m_clear->setToolTip(tr("Show all messages"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setFocusPolicy(Qt::TabFocus);
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
    connect(m_edit, &QueryEdit::accepted, this, [this] {
        m_writing = false;
        m_completer->popup()->hide();
        m_soon.stop();
        ask();
        remember(text());
    });
    connect(m_edit, &QueryEdit::escaped, this, [this] { setQuery({}, m_mode); });
    connect(m_edit, &QueryEdit::historyAsked, this, &QueryBar::stepHistory);
    connect(m_edit, &QueryEdit::completionAsked, this, &QueryBar::complete);
    m_clear->setEnabled(false);
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
    m_modeButton->setText(modeText(mode));
    m_edit->setPlaceholderText(mode == Question::Mode::Filter ? tr("MSH-9.2 = A08 and PID-8 = F")
                               : mode == Question::Mode::Text ? tr("Text anywhere in a message")
                                                              : tr("Expression over the raw message"));
    changed();
}

void QueryBar::setCount(const QString& text) {
    m_count->setText(text);
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
    const QString key = modeText(m_mode) + now;
    if (key != m_asked) {
        m_asked = key;
        emit asked(now, m_mode);
    }
}

void QueryBar::remember(const QString& text) {
    if (text.trimmed().isEmpty() || !m_desk.settings.value(QStringLiteral("query/keepHistory"), false).toBool()) {
        // A filter may hold a patient's number: kept in the settings only when the user says so.
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

void QueryBar::complete() {
    m_edit->setFocus();
    fillCompletions();
    if (m_items->rowCount() > 0) {
        QRect rect = m_edit->cursorRect();
        rect.setWidth(460);
        m_completer->complete(rect);
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    }
}

void QueryBar::fillCompletions() {
    m_items->clear();
    const QString text = m_edit->text();
    const int cursor = m_edit->textCursor().position();
    const std::string before = text.left(cursor).toStdString();
    const query::Completions completions = query::completions(before, before.size());
    const int from =
        static_cast<int>(QString::fromUtf8(before.data(), static_cast<qsizetype>(completions.replaceFrom)).size());
    const QString begun = text.mid(from, cursor - from);
    const auto add = [&](const QString& insert, const QString& detail) {
        auto* const item = new QStandardItem(detail.isEmpty() ? insert : insert + QStringLiteral("   ") + detail);
        item->setData(from, Qt::UserRole + 1);
        item->setData(insert, Qt::UserRole + 2);
        m_items->appendRow(item);
    };
    using Kind = query::Completions::Kind;
    if (completions.kind == Kind::Operand && begun.size() >= 2) {
        addPaths(*m_items, begun);
        for (int row = 0; row < m_items->rowCount(); ++row) {
            m_items->item(row)->setData(from, Qt::UserRole + 1);
        }
    }
    if (completions.kind == Kind::Value) {
        const QString operand = toQString(completions.operand);
        if (operand == m_valuesOf) {
            const QString bare = QString(begun).remove(QLatin1Char('"'));
            for (const auto& [value, count] : m_values) {
                if (value.startsWith(bare, Qt::CaseInsensitive) && value != bare) {
                    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_]+$"));
                    add(plain.match(value).hasMatch() ? value : QLatin1Char('"') + value + QLatin1Char('"'),
                        tr("%Ln messages", nullptr, count));
                }
            }
        } else {
            askForValues(operand);
        }
    }
    if (!begun.isEmpty() || completions.kind == Kind::Operator || completions.kind == Kind::Connective) {
        for (const std::string& word : completions.words) {
            if (toQString(word) != begun) {
                add(toQString(word), {});
            }
        }
    }
}

void QueryBar::addPaths(QStandardItemModel& items, const QString& begun) {
    constexpr int kMost = 60;
    const dictionary::Dictionary& dictionary = dictionary::Dictionary::of(dictionary::Version::V251);
    const auto add = [&items](const QString& path, std::string_view name) {
        auto* const item = new QStandardItem(path + QStringLiteral("   ") + toQString(name));
        item->setData(path, Qt::UserRole + 2);
        items.appendRow(item);
    };
    const QString id = begun.section(QRegularExpression(QStringLiteral("[-.\\[]")), 0, 0).toUpper();
    if (const dictionary::SegmentInfo* const segment = dictionary.segment(id.toStdString());
        segment && id.size() == 3) {
        for (const dictionary::ElementInfo& field : segment->fields) {
            const QString path = QStringLiteral("%1-%2").arg(id).arg(field.number);
            if (path.startsWith(begun, Qt::CaseInsensitive) || begun.size() == 3) {
                add(path, field.name);
            }
            const dictionary::TypeInfo* const type = dictionary.type(field.type);
            if (type && begun.startsWith(path + QLatin1Char('.'), Qt::CaseInsensitive)) {
                for (const dictionary::ElementInfo& part : type->components) {
                    add(QStringLiteral("%1.%2").arg(path).arg(part.number), part.name);
                }
            }
            if (items.rowCount() >= kMost) {
                return;
            }
        }
        return;
    }
    for (const dictionary::SegmentInfo& segment : dictionary.segments()) {
        if (toQString(segment.id).startsWith(id) && items.rowCount() < kMost) {
            add(toQString(segment.id) + QLatin1Char('-'), segment.name);
        }
    }
    // By name: "birth" finds PID-7.
    if (begun.size() >= 4) {
        for (const dictionary::SegmentInfo& segment : dictionary.segments()) {
            for (const dictionary::ElementInfo& field : segment.fields) {
                if (items.rowCount() < kMost && toQString(field.name).contains(begun, Qt::CaseInsensitive)) {
                    add(QStringLiteral("%1-%2").arg(toQString(segment.id)).arg(field.number), field.name);
                }
            }
        }
    }
}

void QueryBar::askForValues(const QString& operand) {
    Result<hl7::PathPattern> path = hl7::PathPattern::parse(operand.toStdString());
    m_valuesOf = operand;
    m_values.clear();
    if (!path || path->field() == 0) {
        return;
    }
    using Counts = std::vector<std::pair<QString, int>>;
    m_valueJob = m_desk.jobs.run<Counts>(
        this, tr("Values of %1").arg(operand),
        [snapshot = m_feed.snapshot(), pattern = std::move(*path)](const CancelToken& cancel,
                                                                   Progress&) -> Result<Counts> {
            constexpr std::uint64_t kLooked = 50'000;
            constexpr std::size_t kDistinct = 5000, kOffered = 40;
            std::map<std::string, int> counts;
            std::vector<hl7::Element> elements;
            hl7::MessageView view;
            const Result<void> read = snapshot.forEach(0, kLooked, [&](std::uint64_t, ByteView bytes, std::size_t) {
                view.assign(bytes);
                pattern.resolve(view, elements);
                for (const hl7::Element& element : elements) {
                    if (element.presence == hl7::Presence::Value && element.range.length <= 80 &&
                        counts.size() < kDistinct) {
                        ++counts[hl7::displayText(view, element.range, hl7::Charset::windows1252())];
                    }
                }
                return !cancel.stopped();
            });
            if (!read) {
                return fail(read.error());
            }
            Counts out;
            for (const auto& [value, count] : counts) {
                out.emplace_back(QString::fromStdString(value), count);
            }
            std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
            out.resize(std::min(out.size(), kOffered));
            return out;
        },
        [this](Result<Counts> counts) {
            if (counts) {
                m_values = std::move(*counts);
                if (m_writing && m_edit->hasFocus()) {
                    changed();
                }
            }
        });
}

void QueryBar::showSaved() {
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList saved = m_desk.settings.value(QLatin1String(kSavedKey)).toStringList();
    auto* const save = menu->addAction(tr("Save this filter"), this, [this, saved] {
        QStringList more = saved;
        more.removeAll(text());
        more.prepend(text());
        m_desk.settings.setValue(QLatin1String(kSavedKey), more);
    });
    save->setEnabled(!text().trimmed().isEmpty() && !saved.contains(text()));
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
    menu->popup(m_saved->mapToGlobal(QPoint(0, m_saved->height())));
}

}  // namespace plumb::desk
