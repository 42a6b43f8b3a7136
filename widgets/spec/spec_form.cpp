#include "widgets/spec/spec_form.h"

#include "widgets/common/label_tone.h"
#include "widgets/common/wording.h"
#include "widgets/models/sentences.h"
#include "widgets/spec/form_inherited.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace plumb::desk {
namespace {

/// Few enough for a list to open; other names are completed while they are typed.
SpecNames::Names choices(FormKind kind, const SpecNames& names) {
    switch (kind) {
    case FormKind::Usage:
        return SpecNames::usages();
    case FormKind::Cardinality:
        return SpecNames::cardinalities();
    case FormKind::Format:
        return SpecNames::formats();
    case FormKind::Version:
        return SpecNames::versions();
    case FormKind::Class:
        return SpecNames::classifications();
    case FormKind::Flavour:
        return names.flavours();
    case FormKind::Direction:
        return {{QStringLiteral("inbound"), {}}, {QStringLiteral("outbound"), {}}};
    case FormKind::Role:
        return {{QStringLiteral("sender"), {}}, {QStringLiteral("receiver"), {}}};
    case FormKind::Extensible:
        return {{QStringLiteral("open"), SpecForm::tr("others may be sent")},
                {QStringLiteral("closed"), SpecForm::tr("others may not be sent")}};
    case FormKind::CodeUsage:
        return {{QStringLiteral("R"), SpecForm::tr("required")},
                {QStringLiteral("P"), SpecForm::tr("permitted")},
                {QStringLiteral("E"), SpecForm::tr("excluded")}};
    default:
        return {};
    }
}

SpecNames::Names completions(FormKind kind, const SpecNames& names) {
    switch (kind) {
    case FormKind::Type:
        return names.types();
    case FormKind::ValueSet:
        return names.valueSets();
    case FormKind::Segment:
        return names.segments();
    case FormKind::Structure:
        return names.structures();
    default:
        return {};
    }
}

}  // namespace

SpecForm::SpecForm(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_title(new QLabel) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    inEveryLanguage(this, [this] { setAccessibleName(tr("What the spec says of the chosen row")); });
    auto* const whole = new QWidget;
    whole->setProperty("surface", QStringLiteral("panel"));
    whole->setAttribute(Qt::WA_StyledBackground);
    auto* const column = new QVBoxLayout(whole);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addStretch(1);
    setWidget(whole);
    const auto themed = [this] { m_title->setFont(m_theme.title()); };
    connect(&theme, &Theme::changed, this, themed);
    themed();
    show(nullptr, -1, SpecNames());
}

void SpecForm::show(const SpecReadingPtr& reading, int row, const SpecNames& names) {
    const OutlineRow* const chosen = reading && row >= 0 && row < static_cast<int>(reading->rows.size())
                                         ? &reading->rows[static_cast<std::size_t>(row)]
                                         : nullptr;
    if (!chosen || formFields(chosen->thing).empty()) {
        delete m_fields;
        m_fields = nullptr;
        m_controls.clear();
        m_thing = SpecThing::Section;
        m_path.clear();
        setTone(m_title, QStringLiteral("muted"));
        m_title->setFont(m_theme.font());
        m_title->setText(tr("Choose a message, segment, field or code in the outline to change it here."));
        return;
    }
    const bool other = !m_fields || m_thing != chosen->thing || m_path != chosen->path;
    if (other || m_named != reading->spec) {
        // A control that is being typed into stays; its list is then from before.
        const bool typing = !other && m_fields->isAncestorOf(focusWidget());
        if (!typing) {
            m_named = reading->spec;
            build(*chosen, names);
        }
    }
    setTone(m_title, {});
    m_title->setFont(m_theme.title());
    m_title->setText(chosen->thing == SpecThing::Head || chosen->what.isEmpty()
                         ? chosen->name
                         : chosen->name + QStringLiteral("   ") + chosen->what);
    const std::optional<spec::MergedElement> merged =
        reading->spec ? mergedElement(*reading->spec, *chosen) : std::nullopt;
    for (Control& control : m_controls) {
        put(control, toQString(formValue(*reading->tree, *chosen, control.field)),
            merged ? inheritedValue(*merged, control.field) : QString());
    }
}

void SpecForm::build(const OutlineRow& row, const SpecNames& names) {
    delete m_fields;
    m_controls.clear();
    m_thing = row.thing;
    m_path = row.path;
    m_fields = new QWidget;
    auto* const form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const FormField& field : formFields(row.thing)) {
        const QString label = QCoreApplication::translate("SpecForm", field.label);
        QWidget* const control = make(field, names);
        control->setObjectName(QStringLiteral("specForm.") + QLatin1String(field.key));
        control->setAccessibleName(label);
        auto* const caption = new QLabel(label);
        caption->setProperty("tone", QStringLiteral("muted"));
        caption->setBuddy(control);
        form->addRow(caption, control);
        m_controls.push_back({field, control, {}});
    }
    static_cast<QVBoxLayout*>(widget()->layout())->insertWidget(1, m_fields);
}

QWidget* SpecForm::make(const FormField& field, const SpecNames& names) {
    const std::size_t number = m_controls.size();
    if (field.kind == FormKind::Flag) {
        auto* const box = new QCheckBox;
        connect(box, &QCheckBox::clicked, this,
                [this, number](bool on) { ask(number, on ? QStringLiteral("true") : QString()); });
        return box;
    }
    QLineEdit* line = nullptr;
    QWidget* control = nullptr;
    if (const SpecNames::Names rows = choices(field.kind, names); !rows.empty()) {
        auto* const box = new QComboBox;
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setFocusPolicy(Qt::StrongFocus);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->installEventFilter(this);
        box->setCompleter(nullptr);
        for (const Completion& row : rows) {
            box->addItem(row.code);
            box->setItemData(box->count() - 1, row.text, Qt::ToolTipRole);
        }
        connect(box, qOverload<int>(&QComboBox::activated), this,
                [this, number, box](int index) { ask(number, box->itemText(index)); });
        line = box->lineEdit();
        control = box;
    } else {
        line = new QLineEdit;
        control = line;
        if (const SpecNames::Names known = completions(field.kind, names); !known.empty()) {
            QStringList codes;
            for (const Completion& row : known) {
                codes.append(row.code);
            }
            auto* const completer = new QCompleter(codes, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            line->setCompleter(completer);
        }
    }
    line->setFont(m_theme.font());
    connect(line, &QLineEdit::editingFinished, this, [this, number, line] { ask(number, line->text()); });
    return control;
}

// A value that the user is typing is not replaced. What holds otherwise stands there while there is none.
void SpecForm::put(Control& control, const QString& value, const QString& otherwise) {
    if (auto* const line = qobject_cast<QLineEdit*>(control.widget)) {
        line->setPlaceholderText(otherwise);
    } else if (auto* const combo = qobject_cast<QComboBox*>(control.widget)) {
        combo->lineEdit()->setPlaceholderText(otherwise);
    }
    if (control.shown == value && !value.isEmpty()) {
        return;
    }
    if (auto* const box = qobject_cast<QCheckBox*>(control.widget)) {
        box->setChecked(value == QLatin1String("true") || value == QLatin1String("yes"));
    } else {
        auto* const combo = qobject_cast<QComboBox*>(control.widget);
        QLineEdit* const line = combo ? combo->lineEdit() : qobject_cast<QLineEdit*>(control.widget);
        if (line->hasFocus() && line->isModified() && line->text() != control.shown) {
            return;
        }
        if (combo) {
            combo->setEditText(value);
        } else {
            line->setText(value);
        }
        line->setCursorPosition(0);
        line->setToolTip(value);
    }
    control.shown = value;
}

void SpecForm::ask(std::size_t control, const QString& value) {
    if (control >= m_controls.size() || m_controls[control].shown == value) {
        return;
    }
    m_controls[control].shown = value;
    emit changeAsked({m_thing, m_path, m_controls[control].field, value.toStdString()});
}

QWidget* SpecForm::control(const QString& key) const {
    for (const Control& one : m_controls) {
        if (key == QLatin1String(one.field.key)) {
            return one.widget;
        }
    }
    return nullptr;
}

bool SpecForm::focusFirst() {
    if (m_controls.empty()) {
        return false;
    }
    m_controls.front().widget->setFocus(Qt::ShortcutFocusReason);
    return true;
}

// The wheel scrolls the form; it never changes a value that it happens to pass over.
bool SpecForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace plumb::desk
