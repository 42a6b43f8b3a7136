#include "widgets/replay/form_lines.h"

#include "widgets/common/label_tone.h"
#include "widgets/common/theme.h"
#include "widgets/common/tool_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

QString inWindowsLanguage(const QWidget& form, const FormWords& one) {
    return QCoreApplication::translate((one.of ? one.of : form.metaObject())->className(), one.words);
}

constexpr int kLabelWidth = 210;

/// Words are as muted as the field that they are of.
class Muting final : public QObject {
public:
    Muting(QWidget* input, QLabel* label)
        : QObject(label)
        , m_label(label) {
        input->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::EnabledChange) {
            m_label->setEnabled(static_cast<QWidget*>(watched)->isEnabled());
        }
        return false;
    }

private:
    QLabel* m_label;
};

/// Where the cursor goes when the words of a field are chosen, and what has them for screen readers.
QWidget* inputOf(QWidget* field) {
    const bool single = qobject_cast<QSpinBox*>(field) || qobject_cast<QComboBox*>(field);
    auto* const inside = single ? nullptr : field->findChild<QLineEdit*>();
    return inside ? inside : field;
}

}  // namespace

QFormLayout* FormLines::section(FormWords words) {
    auto* const head = new QLabel(&m_form);
    head->setContentsMargins(0, 10, 0, 2);
    m_heads.emplace_back(head, words);
    auto* const form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* const column = static_cast<QVBoxLayout*>(m_form.layout());
    column->addWidget(head);
    column->addLayout(form);
    return form;
}

QLabel* FormLines::line(QFormLayout* form, QWidget* field, FormWords words, FormWords tip) {
    auto* const problem = new QLabel(&m_form);
    problem->setWordWrap(true);
    problem->setTextFormat(Qt::PlainText);
    problem->setMinimumWidth(kFieldWidth);
    problem->setObjectName(field->objectName() + QStringLiteral(".problem"));
    problem->hide();
    setTone(problem, QStringLiteral("error"));
    m_problems.push_back(problem);
    auto* const holder = new QWidget(&m_form);
    auto* const rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(field, 0, Qt::AlignLeft);
    rows->addWidget(problem);
    if (qobject_cast<QLineEdit*>(field) || qobject_cast<QComboBox*>(field)) {
        field->setFixedWidth(kFieldWidth);
    }
    auto* const label = new QLabel(&m_form);
    label->setMinimumWidth(kLabelWidth);
    label->setFixedHeight(field->sizeHint().height());
    form->addRow(label, holder);
    if (qobject_cast<QCheckBox*>(field)) {
        m_lines.push_back({nullptr, field, words, tip});
    } else {
        QWidget* const input = inputOf(field);
        label->setBuddy(input);
        new Muting(input, label);
        m_lines.push_back({label, input, words, tip, true});
    }
    return problem;
}

void FormLines::plainLine(QFormLayout* form, QWidget* field, FormWords words, FormWords tip) {
    if (qobject_cast<QCheckBox*>(field)) {
        form->addRow(field);
        m_lines.push_back({nullptr, field, words, tip});
    } else {
        auto* const label = new QLabel(&m_form);
        label->setBuddy(field);
        new Muting(field, label);
        form->addRow(label, field);
        m_lines.push_back({label, field, words, tip});
    }
}

QWidget* FormLines::fileLine(QLineEdit* edit, FormWords title, File use) {
    QWidget* const form = &m_form;
    auto* const both = new QWidget(form);
    both->setObjectName(edit->objectName() + QStringLiteral(".line"));
    auto* const row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    edit->setFixedWidth(kFieldWidth);
    row->addWidget(edit);
    QToolButton* const browse = toolButton(
        m_theme, QStringLiteral("open"), [form, title] { return inWindowsLanguage(*form, title); }, both);
    browse->setObjectName(edit->objectName() + QStringLiteral(".browse"));
    QObject::connect(browse, &QToolButton::clicked, form, [form, edit, title, use] {
        const bool isAddedTo = use == File::AddedTo;
        auto* const dialog = new QFileDialog(form, inWindowsLanguage(*form, title), edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(isAddedTo ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
        dialog->setAcceptMode(isAddedTo ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        dialog->setOption(QFileDialog::DontConfirmOverwrite, isAddedTo);
        QObject::connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    row->addWidget(browse);
    return both;
}

void FormLines::clearProblems() {
    for (QLabel* const problem : m_problems) {
        problem->clear();
    }
}

void FormLines::showProblems() {
    for (QLabel* const problem : m_problems) {
        const bool isSaid = !problem->text().isEmpty();
        problem->setVisible(isSaid);
        // The form does not ask how high so wide a text is.
        problem->setMinimumHeight(isSaid ? problem->heightForWidth(kFieldWidth) : 0);
    }
}

void FormLines::sayWords() {
    for (const auto& [head, words] : m_heads) {
        head->setText(inWindowsLanguage(m_form, words));
    }
    for (const Line& one : m_lines) {
        const QString words = inWindowsLanguage(m_form, one.words);
        if (one.label) {
            one.label->setText(words);
        } else {
            static_cast<QCheckBox*>(one.field)->setText(words);
        }
        one.field->setAccessibleName(words);
        one.field->setToolTip(*one.tip.words != '\0' ? inWindowsLanguage(m_form, one.tip) : QString());
    }
    alignFields();
}

/// Fields of all sections begin at one place, however long the words of one of them are.
void FormLines::alignFields() {
    int widest = kLabelWidth;
    for (const Line& one : m_lines) {
        if (one.isWide) {
            widest = std::max(widest, one.label->sizeHint().width());
        }
    }
    for (const Line& one : m_lines) {
        if (one.isWide) {
            one.label->setMinimumWidth(widest);
        }
    }
}

void FormLines::setFonts() {
    for (const auto& head : m_heads) {
        head.first->setFont(m_theme.title());
    }
}

}  // namespace plumb::desk
