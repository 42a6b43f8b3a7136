#include "widgets/project/project_head.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/project_work.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace plumb::desk {

ProjectHead::ProjectHead(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sign(new QLabel(this))
    , m_name(new ElidedLabel({}, this))
    , m_state(new QLabel(this)) {
    constexpr int kMargin = 10, kSpacing = 8;
    setObjectName(QStringLiteral("projectHead"));
    m_name->setObjectName(QStringLiteral("projectHead.name"));
    m_state->setObjectName(QStringLiteral("projectHead.state"));
    m_name->setTextFormat(Qt::PlainText);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    row->setSpacing(kSpacing);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    auto* const column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_name);
    column->addWidget(m_state);
    row->addLayout(column, 1);
    const auto look = [this] {
        QFont font = m_desk.theme.font();
        font.setWeight(QFont::DemiBold);
        m_name->setFont(font);
        follow();
    };
    connect(&desk.theme, &Theme::changed, this, look);
    if (desk.project) {
        connect(&desk.project->session(), &ProjectSession::stateChanged, this, &ProjectHead::follow);
    }
    look();
    inEveryLanguage(this, [this] { follow(); });
}

QString ProjectHead::name() const {
    return m_name->text();
}

QString ProjectHead::state() const {
    return m_state->text();
}

void ProjectHead::follow() {
    const ProjectSession* const session = m_desk.project ? &m_desk.project->session() : nullptr;
    const bool open = session && session->isOpen();
    setVisible(open);
    if (!open) {
        m_name->clear();
        m_state->clear();
        return;
    }
    const bool encrypted = session->isEncrypted();
    m_name->setText(session->name());
    m_name->setToolTip(QDir::toNativeSeparators(session->path()));
    QString words = encrypted ? tr("Encrypted: only the passphrase opens it.")
                              : tr("Not encrypted: whoever has the file can read it.");
    if (!session->isWritable()) {
        words += QLatin1Char(' ') + tr("Open for reading only.");
    }
    m_state->setText(words);
    setTone(m_state, encrypted ? QStringLiteral("muted") : QStringLiteral("warning"));
    m_sign->setPixmap(
        icon(encrypted ? QStringLiteral("lock") : QStringLiteral("project"), m_desk.theme).pixmap(16, 16));
    setAccessibleName(tr("Project %1. %2").arg(session->name(), words));
}

}  // namespace plumb::desk
