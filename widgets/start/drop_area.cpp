#include "widgets/start/drop_area.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/common/wording.h"

#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace plumb::desk {
namespace {
constexpr int kSign = 40;
}  // namespace

bool mayTake(const QMimeData* data) {
    return data && (data->hasUrls() || data->hasText());
}

Offered offeredBy(const QMimeData* data) {
    Offered offered;
    if (!data) {
        return offered;
    }
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            offered.paths.append(url.toLocalFile());
        }
    }
    if (offered.paths.isEmpty() && !data->hasUrls() && data->hasText()) {
        offered.text = data->text().toUtf8();
    }
    return offered;
}

DropArea::DropArea(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sign(new QLabel)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(24, 20, 24, 20);
    m_layout->setSpacing(4);
    m_sign->setFixedHeight(kSign + 4);
    for (QLabel* label : {m_sign, m_title, m_hint}) {
        label->setAlignment(Qt::AlignHCenter);
        m_layout->addWidget(label);
    }
    m_hint->setWordWrap(true);
    m_hint->setProperty("tone", QStringLiteral("muted"));
    inEveryLanguage(this, [this] {
        m_title->setText(tr("Drop files, folders, archives or text here"));
        m_hint->setText(tr("HL7 files, logs, dumps and captures of any size, also zipped. They are read where they lie "
                           "and never changed."));
        setAccessibleName(tr("Drop area"));
        setAccessibleDescription(m_title->text());
    });
    connect(&m_theme, &Theme::changed, this, &DropArea::themeChanged);
    themeChanged();
}

void DropArea::addRow(QLayout* buttons) {
    m_layout->addSpacing(12);
    m_layout->addLayout(buttons);
}

void DropArea::themeChanged() {
    QFont strong = m_theme.font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_sign->setPixmap(icon(QStringLiteral("drop-area"), m_theme, m_active ? Role::Accent : Role::Muted)
                          .pixmap(QSize(kSign, kSign), devicePixelRatioF()));
    update();
}

void DropArea::setActive(bool active) {
    if (m_active != active) {
        m_active = active;
        themeChanged();
    }
}

void DropArea::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = m_theme.color(m_active ? Role::Selection : Role::Ground);
    painter.setBrush(ground);
    QPen pen(m_theme.color(m_active ? Role::Accent : Role::Line), m_active ? 1.6 : 1.0);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
}

}  // namespace plumb::desk
