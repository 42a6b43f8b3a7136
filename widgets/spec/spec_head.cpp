#include "widgets/spec/spec_head.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/theme.h"
#include "widgets/common/tool_button.h"
#include "widgets/common/wording.h"
#include "widgets/spec/spec_names.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace plumb::desk {

SpecHead::SpecHead(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel)
    , m_path(new ElidedLabel({}, nullptr, Qt::ElideMiddle))
    , m_state(new QLabel)
    , m_based(new QLabel)
    , m_versions(new QComboBox)
    , m_starters(new QComboBox)
    , m_undo(button(QStringLiteral("undo"), QT_TR_NOOP("Undo")))
    , m_redo(button(QStringLiteral("redo"), QT_TR_NOOP("Redo")))
    , m_use(button(QStringLiteral("check"), QT_TR_NOOP("Hold the messages in front against this spec")))
    , m_save(button(QStringLiteral("save"), QT_TR_NOOP("Save"))) {
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    for (QLabel* const label : {m_title, m_path, m_state}) {
        label->setTextFormat(Qt::PlainText);
    }
    m_path->setProperty("tone", QStringLiteral("muted"));
    m_state->setObjectName(QStringLiteral("spec.state"));
    m_based->setProperty("tone", QStringLiteral("muted"));
    row->addWidget(m_title);
    row->addWidget(m_path, 1);
    row->addWidget(m_based);
    row->addWidget(m_versions);
    row->addWidget(m_starters);
    row->addWidget(m_state);
    row->addSpacing(4);
    for (QToolButton* const one : {m_undo, m_redo, m_use, m_save}) {
        row->addWidget(one);
    }
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const Completion& version : SpecNames::versions()) {
        m_versions->addItem(version.code);
    }
    m_versions->setCurrentText(QStringLiteral("2.5.1"));
    m_starters->addItem(QString());
    for (const Completion& starter : SpecNames::shippedSpecs()) {
        m_starters->addItem(starter.code);
    }
    inEveryLanguage(this, [this] {
        m_based->setText(tr("Based on HL7"));
        m_versions->setAccessibleName(tr("Version of the standard that the spec is based on"));
        m_starters->setItemText(0, tr("or a copy of a starter"));
        m_starters->setAccessibleName(tr("Spec to begin with"));
    });
    connect(m_undo, &QToolButton::clicked, this, &SpecHead::undoAsked);
    connect(m_redo, &QToolButton::clicked, this, &SpecHead::redoAsked);
    connect(m_use, &QToolButton::clicked, this, &SpecHead::useAsked);
    connect(m_save, &QToolButton::clicked, this, &SpecHead::saveAsked);
    connect(m_versions, qOverload<int>(&QComboBox::activated), this,
            [this](int index) { emit versionChosen(m_versions->itemText(index)); });
    connect(m_starters, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        if (index > 0) {
            emit starterChosen(m_starters->itemText(index));
        }
    });
    const auto themed = [this] { m_title->setFont(m_desk.theme.title()); };
    connect(&desk.theme, &Theme::changed, this, themed);
    themed();
    setNew(false);
}

QToolButton* SpecHead::button(const QString& iconName, const char* text) {
    return toolButton(m_desk.theme, iconName, [text] { return tr(text); });
}

void SpecHead::setTitle(const QString& title, const QString& path) {
    m_title->setText(title);
    m_path->setText(path);
}

void SpecHead::setState(const QString& sentence, const QString& tone) {
    m_state->setText(sentence);
    setTone(m_state, tone);
}

QString SpecHead::state() const {
    return m_state->text();
}

void SpecHead::setDoable(bool undo, bool redo, bool save, const QString& saveText) {
    m_undo->setEnabled(undo);
    m_redo->setEnabled(redo);
    m_save->setEnabled(save);
    m_save->setText(saveText);
    m_save->setToolTip(saveText);
    m_save->setAccessibleName(saveText);
}

void SpecHead::setNew(bool isNew) {
    m_based->setVisible(isNew);
    m_versions->setVisible(isNew);
    m_starters->setVisible(isNew);
}

}  // namespace plumb::desk
