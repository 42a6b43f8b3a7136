// How the wire log is built, and what its parts are called.
#include "widgets/common/icons.h"
#include "widgets/common/in_every_theme.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/row_view.h"
#include "widgets/common/tool_button.h"
#include "widgets/common/wording.h"
#include "widgets/models/focus.h"
#include "widgets/replay/wire_panel.h"
#include "widgets/value/hex_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace plumb::desk {

WirePanel::WirePanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_hub(ReplayHub::of(desk))
    , m_of(new QLabel(this))
    , m_connection(new QComboBox(this))
    , m_direction(new QComboBox(this))
    , m_onlyMessage(new QToolButton(this))
    , m_follow(new QToolButton(this))
    , m_save(toolButton(
          desk.theme, QStringLiteral("export"), [] { return tr("Save the wire log"); }, this))
    , m_list(new RowView(desk.theme))
    , m_hexView(new RowView(desk.theme))
    , m_text(new QPlainTextEdit)
    , m_hex(new HexModel(this)) {
    build();
    connect(m_connection, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        if (WireModel* const wire = model()) {
            const uint only = m_connection->currentData().toUInt();
            wire->setConnection(only == 0 ? std::nullopt : std::optional<replay::ConnectionNumber>(only));
            restate();
        }
    });
    connect(m_direction, qOverload<int>(&QComboBox::currentIndexChanged), this, [this](int index) {
        if (WireModel* const wire = model()) {
            wire->setDirection(index <= 0 ? std::nullopt : std::optional(static_cast<replay::WireDirection>(index)));
            restate();
        }
    });
    connect(m_onlyMessage, &QToolButton::toggled, this, [this](bool only) {
        if (WireModel* const wire = model()) {
            wire->setMessage(only ? m_message : std::nullopt);
            restate();
        }
    });
    connect(m_follow, &QToolButton::clicked, this, [this](bool follows) { setFollows(follows); });
    connect(m_save, &QToolButton::clicked, this, &WirePanel::save);
    connect(&m_hub, &ReplayHub::shownChanged, this, &WirePanel::showRun);
    connect(&m_hub, &ReplayHub::wireAsked, this, &WirePanel::showMessage);
    // Also told when the privacy mask is switched.
    connect(&m_desk.focus, &Focus::messageChanged, this, &WirePanel::chosen);
    setFocusProxy(m_list);
    inEveryTheme(desk.theme, this, [this] { m_text->setFont(m_desk.theme.monospace()); });
    inEveryLanguage(this, [this] { say(); });
    showRun();
}

void WirePanel::build() {
    setObjectName(QStringLiteral("wirePanel"));
    m_connection->setObjectName(QStringLiteral("wire.connection"));
    m_direction->setObjectName(QStringLiteral("wire.direction"));
    m_onlyMessage->setObjectName(QStringLiteral("wire.onlyMessage"));
    m_follow->setObjectName(QStringLiteral("wire.follow"));
    m_save->setObjectName(QStringLiteral("wire.save"));
    m_list->setObjectName(QStringLiteral("wire.rows"));
    m_hexView->setObjectName(QStringLiteral("wire.hex"));
    m_text->setObjectName(QStringLiteral("wire.text"));
    m_direction->addItems({QString(), QString(), QString()});
    for (QToolButton* const button : {m_onlyMessage, m_follow}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_follow->setChecked(true);
    setTone(m_of, QStringLiteral("muted"));
    auto* const bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->setSpacing(6);
    for (QWidget* const one : std::initializer_list<QWidget*>{m_connection, m_direction, m_onlyMessage, m_follow}) {
        bar->addWidget(one);
    }
    bar->addStretch(1);
    bar->addWidget(m_of);
    bar->addWidget(m_save);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_hexView->setModel(m_hex);
    int column = 0;
    for (const int width : {84, 390, 150}) {
        m_hexView->header()->resizeSection(column++, width);
    }
    auto* const faces = new QTabWidget(this);
    faces->setObjectName(QStringLiteral("wire.faces"));
    faces->setDocumentMode(true);
    faces->addTab(m_text, QString());
    faces->addTab(m_hexView, QString());
    auto* const split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_list);
    split->addWidget(faces);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({800, 420});
    split->setChildrenCollapsible(false);
    auto* const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(bar);
    rows->addWidget(split, 1);
}

void WirePanel::say() {
    m_direction->setItemText(0, tr("Both ways"));
    m_direction->setItemText(1, tr("Sent"));
    m_direction->setItemText(2, tr("Received"));
    m_direction->setAccessibleName(tr("Which way"));
    m_connection->setAccessibleName(tr("Which connection"));
    m_onlyMessage->setText(tr("Only this message"));
    m_onlyMessage->setAccessibleName(m_onlyMessage->text());
    m_onlyMessage->setToolTip(tr("The message that is chosen in the outcomes, or in a row here"));
    m_follow->setText(tr("Follow"));
    m_follow->setAccessibleName(m_follow->text());
    m_follow->setToolTip(tr("Keeps the newest row in sight"));
    m_list->setAccessibleName(tr("Wire log"));
    m_text->setAccessibleName(tr("The row as text"));
    m_hexView->setAccessibleName(tr("The row in hexadecimal digits"));
    m_hexView->setEmptyText(tr("No bytes"), QString());
    auto* const faces = findChild<QTabWidget*>(QStringLiteral("wire.faces"));
    faces->setTabText(0, tr("Text"));
    faces->setTabText(1, tr("Hex"));
    if (WireModel* const wire = model()) {
        wire->sayAnew();
    }
    fillConnections();
    restate();
}

PanelInfo WirePanel::info() {
    return {QStringLiteral("wire"),
            tr("Wire log"),
            QStringLiteral("wire-log"),
            PanelArea::Bottom,
            QStringLiteral("Ctrl+Shift+L"),
            false,
            [](Desk& desk) { return new WirePanel(desk); },
            QStringLiteral("replay")};
}

}  // namespace plumb::desk
