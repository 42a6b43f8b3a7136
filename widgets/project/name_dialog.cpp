#include "widgets/project/name_dialog.h"

#include "widgets/common/label_tone.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {

NameDialog::NameDialog(const Asks& asks, QWidget* parent)
    : QDialog(parent)
    , m_taken(asks.taken)
    , m_name(new QLineEdit(asks.name, this))
    , m_note(new QLineEdit(this))
    , m_problem(new QLabel(asks.takenSentence, this)) {
    constexpr int kWidth = 440, kMargin = 20, kSpacing = 10, kLongestName = 200;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(asks.title);
    setObjectName(QStringLiteral("nameDialog"));
    setMinimumWidth(kWidth);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kSpacing);
    auto* const sentence = new QLabel(asks.what, this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    const auto addLine = [&](QLineEdit* line, const QString& words, const char* name) {
        line->setPlaceholderText(words);
        line->setAccessibleName(words);
        line->setObjectName(QLatin1String(name));
        line->setMaxLength(kLongestName);
        column->addWidget(line);
    };
    addLine(m_name, tr("Name"), "name.line");
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("name.problem"));
    setTone(m_problem, QStringLiteral("error"));
    column->addWidget(m_problem);
    addLine(m_note, tr("Note, such as why it was made"), "name.note");
    m_note->setVisible(asks.note);
    auto* const buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(asks.ok, QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("name.ok"));
    m_ok->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::answer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_name->selectAll();
    m_name->setFocus();
}

void NameDialog::check() {
    const QString name = m_name->text().trimmed();
    const bool taken = m_taken.contains(name);
    m_problem->setVisible(taken);
    // A dialog does not grow by itself for lines that wrap.
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    m_ok->setEnabled(!name.isEmpty() && !taken);
}

void NameDialog::answer() {
    if (m_ok->isEnabled()) {
        if (m_answered) {
            m_answered(m_name->text().trimmed(), m_note->text().trimmed());
        }
        accept();
    }
}

}  // namespace plumb::desk
