#include "widgets/change/change_form.h"

#include "widgets/common/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace plumb::desk {
namespace {

using query::ChangeKind;

struct KindWords {
    ChangeKind kind;
    const char* words;
    const char* placeholder;  ///< of the text; empty: it has none
    const char* hint;
    const char* undo;  ///< with %1 for the path
};

constexpr KindWords kKinds[] = {
    {ChangeKind::Set, QT_TRANSLATE_NOOP("ChangeForm", "Set"), QT_TRANSLATE_NOOP("ChangeForm", "value"),
     QT_TRANSLATE_NOOP("ChangeForm", "Delimiters in the value are escaped. Nothing written: the field is made empty."),
     QT_TRANSLATE_NOOP("ChangeForm", "Set %1")},
    {ChangeKind::Null, QT_TRANSLATE_NOOP("ChangeForm", "Set to null"), "",
     QT_TRANSLATE_NOOP("ChangeForm", "Writes \"\": the receiver shall delete what it has."),
     QT_TRANSLATE_NOOP("ChangeForm", "Set %1 to null")},
    {ChangeKind::Delete, QT_TRANSLATE_NOOP("ChangeForm", "Delete"), "",
     QT_TRANSLATE_NOOP("ChangeForm", "Absent where nothing stands after it, else empty. A segment goes as a whole."),
     QT_TRANSLATE_NOOP("ChangeForm", "Delete %1")},
    {ChangeKind::Replace, QT_TRANSLATE_NOOP("ChangeForm", "Replace text in"),
     QT_TRANSLATE_NOOP("ChangeForm", "text that is there"),
     QT_TRANSLATE_NOOP("ChangeForm", "Inside the values; delimiters and escapes stay as they are."),
     QT_TRANSLATE_NOOP("ChangeForm", "Replace text in %1")},
    {ChangeKind::Regex, QT_TRANSLATE_NOOP("ChangeForm", "Replace by expression in"),
     QT_TRANSLATE_NOOP("ChangeForm", "regular expression"),
     QT_TRANSLATE_NOOP("ChangeForm", "\\1 is what the first bracket matched, \\0 all of it."),
     QT_TRANSLATE_NOOP("ChangeForm", "Replace text in %1")},
    {ChangeKind::Template, QT_TRANSLATE_NOOP("ChangeForm", "Fill in"),
     QT_TRANSLATE_NOOP("ChangeForm", "text with holes, such as T{PID-3.1}-{#}"),
     QT_TRANSLATE_NOOP("ChangeForm", "{PID-3.1} is what stands there, {#} counts messages, {i} places in a message, "
                                     "{now} is this moment, {{ a brace."),
     QT_TRANSLATE_NOOP("ChangeForm", "Fill in %1")},
    {ChangeKind::Counter, QT_TRANSLATE_NOOP("ChangeForm", "Count in"),
     QT_TRANSLATE_NOOP("ChangeForm", "start:step:digits, such as 1:1:6"),
     QT_TRANSLATE_NOOP("ChangeForm", "One number a message, in the order of the feed."),
     QT_TRANSLATE_NOOP("ChangeForm", "Count in %1")},
    {ChangeKind::Copy, QT_TRANSLATE_NOOP("ChangeForm", "Copy to"),
     QT_TRANSLATE_NOOP("ChangeForm", "from which path, such as PID-3"),
     QT_TRANSLATE_NOOP("ChangeForm", "The bytes as they stand, components and escapes included."),
     QT_TRANSLATE_NOOP("ChangeForm", "Copy to %1")},
    {ChangeKind::Now, QT_TRANSLATE_NOOP("ChangeForm", "Set to this moment"), "",
     QT_TRANSLATE_NOOP("ChangeForm", "Date, time and zone of this machine."),
     QT_TRANSLATE_NOOP("ChangeForm", "Set %1 to this moment")},
    {ChangeKind::Shift, QT_TRANSLATE_NOOP("ChangeForm", "Shift the time in"),
     QT_TRANSLATE_NOOP("ChangeForm", "by how much, such as +1d or -2h30m"),
     QT_TRANSLATE_NOOP("ChangeForm", "y, mo, w, d, h, m, s. Precision and zone stay as they are written."),
     QT_TRANSLATE_NOOP("ChangeForm", "Shift the time in %1")},
};

const KindWords& wordsOf(ChangeKind kind) {
    for (const KindWords& one : kKinds) {
        if (one.kind == kind) {
            return one;
        }
    }
    return kKinds[0];
}

QString translated(const char* words) {
    return QCoreApplication::translate("ChangeForm", words);
}

QLineEdit* line(QWidget* parent, const QString& name) {
    auto* const edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setClearButtonEnabled(true);
    return edit;
}

}  // namespace

ChangeForm::ChangeForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_repetitions(new QComboBox(this))
    , m_path(line(this, QStringLiteral("change.path")))
    , m_text(line(this, QStringLiteral("change.text")))
    , m_with(line(this, QStringLiteral("change.with")))
    , m_condition(line(this, QStringLiteral("change.condition")))
    , m_pathName(new QLabel(this))
    , m_withName(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_make(new QCheckBox(this))
    , m_raw(new QCheckBox(this))
    , m_caseBlind(new QCheckBox(this)) {
    for (const KindWords& one : kKinds) {
        m_kind->addItem(QString(), static_cast<int>(one.kind));
    }
    m_kind->setObjectName(QStringLiteral("change.kind"));
    m_kind->setMaxVisibleItems(static_cast<int>(std::size(kKinds)));
    m_path->setPlaceholderText(QStringLiteral("PID-8"));
    m_condition->setPlaceholderText(QStringLiteral("5=\"MR\""));
    m_scope->setObjectName(QStringLiteral("change.scope"));
    m_scope->addItem(QString(), static_cast<int>(ChangeScope::Selected));
    m_scope->addItem(QString(), static_cast<int>(ChangeScope::Listed));
    m_scope->addItem(QString(), static_cast<int>(ChangeScope::All));
    m_repetitions->setObjectName(QStringLiteral("change.repetitions"));
    for (const query::Repetitions which : {query::Repetitions::AsWritten, query::Repetitions::First,
                                           query::Repetitions::All, query::Repetitions::Matching}) {
        m_repetitions->addItem(QString(), static_cast<int>(which));
    }
    m_make->setChecked(true);
    m_hint->setProperty("tone", QStringLiteral("muted"));
    m_hint->setWordWrap(true);

    auto* const what = new QHBoxLayout;
    what->setSpacing(8);
    what->addWidget(m_kind);
    what->addWidget(m_path, 2);
    what->addWidget(m_pathName);
    what->addWidget(m_text, 3);
    what->addWidget(m_withName);
    what->addWidget(m_with, 2);
    auto* const how = new QHBoxLayout;
    how->setSpacing(8);
    how->addWidget(m_scope);
    how->addWidget(m_repetitions);
    how->addWidget(m_condition);
    how->addSpacing(8);
    how->addWidget(m_make);
    how->addWidget(m_raw);
    how->addWidget(m_caseBlind);
    how->addStretch(1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 8);
    column->setSpacing(8);
    column->addLayout(what);
    column->addLayout(how);
    column->addWidget(m_hint);

    for (QLineEdit* const edit : {m_path, m_text, m_with, m_condition}) {
        connect(edit, &QLineEdit::textChanged, this, &ChangeForm::edited);
        connect(edit, &QLineEdit::returnPressed, this, &ChangeForm::submitted);
    }
    for (QComboBox* const box : {m_scope, m_repetitions}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ChangeForm::edited);
    }
    for (QCheckBox* const box : {m_make, m_raw, m_caseBlind}) {
        connect(box, &QCheckBox::toggled, this, &ChangeForm::edited);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChangeForm::kindChanged);
    connect(m_repetitions, &QComboBox::currentIndexChanged, this, &ChangeForm::kindChanged);
    connect(&theme, &Theme::changed, this, &ChangeForm::themeChanged);
    setFocusProxy(m_path);
    setCounts(0, 0, 0);
    themeChanged();
    inEveryLanguage(this, [this] { say(); });
    kindChanged();
}

void ChangeForm::say() {
    int at = 0;
    for (const KindWords& one : kKinds) {
        m_kind->setItemText(at++, translated(one.words));
    }
    at = 0;
    for (const QString& text :
         {tr("Repetitions as the path says"), tr("First repetition"), tr("All repetitions"), tr("Repetitions where")}) {
        m_repetitions->setItemText(at++, text);
    }
    m_withName->setText(tr("by"));
    m_make->setText(tr("Make it where it is absent"));
    m_raw->setText(tr("Write delimiters as they stand"));
    m_caseBlind->setText(tr("Capitals do not matter"));
    m_kind->setAccessibleName(tr("What happens"));
    m_path->setAccessibleName(tr("Path"));
    m_text->setAccessibleName(tr("Value"));
    m_with->setAccessibleName(tr("What takes its place"));
    m_with->setPlaceholderText(tr("what takes its place"));
    m_condition->setAccessibleName(tr("Which repetitions"));
    m_scope->setAccessibleName(tr("Over which messages"));
    m_repetitions->setAccessibleName(tr("Repetitions"));
    sayKind();
}

void ChangeForm::themeChanged() {
    for (QLineEdit* const edit : {m_path, m_text, m_with, m_condition}) {
        edit->setFont(m_theme.monospace());
    }
}

ChangeKind ChangeForm::kind() const {
    return static_cast<ChangeKind>(m_kind->currentData().toInt());
}

void ChangeForm::sayKind() {
    const KindWords& words = wordsOf(kind());
    const bool replaces = words.kind == ChangeKind::Replace || words.kind == ChangeKind::Regex;
    m_pathName->setText(words.kind == ChangeKind::Copy    ? tr("from")
                        : words.kind == ChangeKind::Shift ? tr("by")
                        : replaces                        ? tr("find")
                                                          : tr("to"));
    m_text->setPlaceholderText(*words.placeholder != '\0' ? translated(words.placeholder) : QString());
    m_hint->setText(translated(words.hint));
}

void ChangeForm::kindChanged() {
    const KindWords& words = wordsOf(kind());
    const bool replaces = words.kind == ChangeKind::Replace || words.kind == ChangeKind::Regex;
    const bool hasText = *words.placeholder != '\0';
    sayKind();
    m_pathName->setVisible(hasText);
    m_text->setVisible(hasText);
    m_withName->setVisible(replaces);
    m_with->setVisible(replaces);
    m_caseBlind->setVisible(replaces);
    m_raw->setVisible(words.kind == ChangeKind::Set || words.kind == ChangeKind::Template);
    m_make->setVisible(!replaces && words.kind != ChangeKind::Delete && words.kind != ChangeKind::Shift);
    m_condition->setVisible(m_repetitions->currentData().toInt() == static_cast<int>(query::Repetitions::Matching));
    emit edited();
}

bool ChangeForm::blank() const {
    const ChangeKind what = kind();
    const bool needsText = what != ChangeKind::Set && *wordsOf(what).placeholder != '\0';
    return m_path->text().trimmed().isEmpty() || (needsText && m_text->text().isEmpty());
}

Result<query::ChangeRule> ChangeForm::rule() const {
    query::ChangeRule rule;
    rule.kind = kind();
    rule.text = m_text->text().toStdString();
    rule.with = m_with->text().toStdString();
    rule.raw = m_raw->isChecked() && !m_raw->isHidden();
    rule.makeAbsent = m_make->isChecked();
    rule.caseBlind = m_caseBlind->isChecked();
    Result<std::string> path = query::withRepetitions(
        m_path->text().trimmed().toStdString(), static_cast<query::Repetitions>(m_repetitions->currentData().toInt()),
        m_condition->text().toStdString());
    if (!path) {
        return fail(path.error());
    }
    rule.path = std::move(*path);
    if (rule.kind == ChangeKind::Set && rule.text.empty()) {
        rule.kind = ChangeKind::Empty;
    } else if (rule.kind == ChangeKind::Counter) {
        const Result<query::CounterRule> counter = query::CounterRule::parse(rule.text);
        if (!counter) {
            return fail(counter.error());
        }
        rule.counter = *counter;
    }
    return rule;
}

ChangeScope ChangeForm::scope() const {
    return static_cast<ChangeScope>(m_scope->currentData().toInt());
}

void ChangeForm::setScope(ChangeScope scope) {
    m_scope->setCurrentIndex(m_scope->findData(static_cast<int>(scope)));
}

void ChangeForm::setPath(const QString& path) {
    m_path->setText(path);
}

void ChangeForm::setCounts(std::uint64_t selected, std::uint64_t listed, std::uint64_t all) {
    const QLocale locale;
    const auto said = [&](const QString& text, std::uint64_t count) {
        return text.arg(locale.toString(static_cast<qulonglong>(count)));
    };
    m_scope->setItemText(0, said(tr("In the selected messages (%1)"), selected));
    m_scope->setItemText(1, said(tr("In the messages of the list (%1)"), listed));
    m_scope->setItemText(2, said(tr("In all messages (%1)"), all));
    if (auto* const items = qobject_cast<QStandardItemModel*>(m_scope->model())) {
        items->item(0)->setEnabled(selected > 0);
        items->item(1)->setEnabled(listed > 0);
    }
}

QString ChangeForm::name() const {
    return translated(wordsOf(kind()).undo).arg(m_path->text().trimmed());
}

}  // namespace plumb::desk
